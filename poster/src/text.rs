//! The page of everything as text, for readers without scripts, for search engines, and for paper.

use crate::plain::{Form, Page, escaped};
use sco_map::data::Details;
use sco_map::i18n::Lang;
use sco_map::state::Context;
use sco_map::view::whole;

/// The page as HTML. It has the stylesheet of the others.
pub(crate) fn text(context: &Context, details: Details, lang: Lang, sheet: &str) -> String {
    let page = Page::read(&whole(context.clone(), details, lang), sheet);
    let title = escaped(&page.words("h1").concat());
    let body = page.parts(".whole-text", Form::Page).concat();
    let tag = lang.tag();
    format!(
        "<!doctype html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
        <meta name=\"viewport\" content=\"width=device-width\">\n\
        <meta name=\"description\" content=\"{title}: story, tables and sources as text.\">\n\
        <meta name=\"color-scheme\" content=\"light dark\">\n\
        <link rel=\"icon\" href=\"icon.svg\">\n<link rel=\"stylesheet\" href=\"style.css\">\n</head>\n\
        <body>\n<main class=\"poster\">\n<p><a href=\"./\">Map</a>, with the tables of any day</p>\n{body}\n</main>\n</body>\n</html>\n"
    )
}

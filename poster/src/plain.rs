//! What of the page needs no program: picture, words, key and tables, without controls.

use crate::path::{FINENESS, View};
use scraper::node::{Element, Node};
use scraper::{ElementRef, Html, Selector};
use std::fmt::Write;

/// Left out with all that is in it: what a reader would press, and what only shows when they do.
const LEFT_OUT: &str = ".side, .invite, .story-bar, .story, .camera, .tip, .corners, .chosen, .track, .moment, .comparing, .speech, .play, \
    .clock button, .legend button, input, select, .hit, .ring, .focused, [role=status], label.none, \
    label:not(:has([checked])), fieldset:not(:has([checked]))";

/// What only answers to a reader's hand, or names what does not stand here.
const SILENT: [&str; 13] = [
    "part",
    "role",
    "tabindex",
    "title",
    "id",
    "aria-label",
    "aria-labelledby",
    "aria-description",
    "aria-pressed",
    "aria-sort",
    "aria-disabled",
    "aria-expanded",
    "type",
];

/// Elements without a closing tag.
const VOID: [&str; 2] = ["br", "img"];

/// The page as it is drawn, read as HTML.
pub(crate) struct Page(Html);

impl Page {
    pub(crate) fn read(markup: &str) -> Self {
        Self(Html::parse_fragment(markup))
    }

    /// Each such part, as markup that is HTML and XML alike.
    pub(crate) fn parts(&self, selector: &str) -> Vec<String> {
        self.kept(selector).map(written).collect()
    }

    /// The words of each such part.
    pub(crate) fn words(&self, selector: &str) -> Vec<String> {
        let words = |element: ElementRef| element.text().collect::<Vec<_>>().join(" ");
        self.kept(selector).map(words).collect()
    }

    fn kept(&self, selector: &str) -> impl Iterator<Item = ElementRef<'_>> {
        let left_out = parsed(LEFT_OUT);
        let found: Vec<_> = self.0.select(&parsed(selector)).collect();
        found.into_iter().filter(move |element| {
            let outer = element.ancestors().filter_map(ElementRef::wrap);
            !outer.chain([*element]).any(|element| left_out.matches(&element))
        })
    }
}

/// The selectors are ours, and good.
fn parsed(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error}"))
}

fn written(element: ElementRef) -> String {
    let mut out = String::new();
    Writer { left_out: parsed(LEFT_OUT), view: None }.write(element, &mut out);
    out
}

struct Writer {
    left_out: Selector,
    /// Where the paths lie that are written now, while those of the ground are.
    view: Option<View>,
}

// Writing to a String cannot fail.
impl Writer {
    fn write(&mut self, element: ElementRef, out: &mut String) {
        if self.left_out.matches(&element) {
            return;
        }
        // What a button or a label says stays.
        let name = match element.value().name() {
            "button" => return self.write_inside(element, out),
            "label" => "span",
            name => name,
        };
        let outer = self.view;
        if element.value().attr("class") == Some("ground") {
            self.view = element.value().attr("transform").and_then(View::parse);
        }
        let _ = write!(out, "<{name}");
        for (key, value) in attributes(element.value()) {
            let value = self.trimmed(key, value).replace('"', "&quot;");
            let _ = write!(out, " {key}=\"{value}\"");
        }
        out.push('>');
        self.write_inside(element, out);
        if !VOID.contains(&name) {
            let _ = write!(out, "</{name}>");
        }
        self.view = outer;
    }

    fn write_inside(&mut self, element: ElementRef, out: &mut String) {
        for child in element.children() {
            match child.value() {
                Node::Text(text) => out.push_str(&escaped(text)),
                _ => ElementRef::wrap(child).into_iter().for_each(|child| self.write(child, out)),
            }
        }
    }

    /// The value as the poster's coarser grid has it.
    fn trimmed(&self, key: &str, value: &str) -> String {
        match (key, self.view) {
            ("d", Some(view)) => view.trimmed(value),
            ("transform", Some(_)) => format!("scale({})", 1.0 / FINENESS),
            ("patternTransform", _) if value.starts_with("scale") => {
                format!("scale({FINENESS}){}", value.split_once(')').map_or("", |(_, turn)| turn))
            }
            _ => escaped(value),
        }
    }
}

/// A picture is an image that says what it shows; a pattern is found by its id.
fn attributes(element: &Element) -> impl Iterator<Item = (&str, &str)> {
    let names_itself = matches!(element.name(), "pattern");
    let is_picture = element.attr("role") == Some("group") && element.name() == "svg";
    let own = element.attrs().filter(move |(key, _)| {
        let silent = SILENT.contains(key) || key.starts_with("data-");
        !silent || *key == "id" && names_itself || *key == "aria-label" && is_picture
    });
    own.chain(is_picture.then_some(("role", "img")))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

//! The picture and the description that a shared link shows.

use crate::file::{map, wrapped};
use crate::plain::{Form, Page, escaped};
use resvg::{tiny_skia, usvg};
use sco_map::data::Dossier;
use sco_map::view::TABLES;
use serde_json::json;
use std::fmt::Write;

/// The size that Open Graph and Twitter cards ask for, in px.
const SIZE: (u32, u32) = (1200, 630);
const WIDTH: f64 = 1200.0;
const MARGIN: f64 = 40.0;
/// The size of the title and of the sentence.
const TITLE: f64 = 30.0;
const SENTENCE: f64 = 23.0;
/// Fonts differ in width.
const LOOSE: f64 = 0.9;

/// The picture as SVG: title, sentence, map.
pub(crate) fn picture(page: &Page) -> String {
    let defs = page.parts(".page > .defs", Form::File).concat();
    let paper = page.filled("var(--sco-paper)");
    let mut y = MARGIN - 14.0;
    let title = text(page, (".head h1", "var(--sco-ink)", "700"), TITLE, &mut y);
    let sentence = text(page, (".sentence", "var(--sco-soft)", "400"), SENTENCE, &mut y);
    let (width, height) = SIZE;
    let y = y + 20.0;
    let map = map(page, y, WIDTH, f64::from(height) - y);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" font-family=\"sans-serif\">\
        <rect{paper} width=\"{width}\" height=\"{height}\"/>{defs}{title}{sentence}{map}</svg>"
    )
}

/// The lines of a part of the page, in a colour, a weight and a size, below `y`, which moves on.
fn text(page: &Page, (part, color, weight): (&str, &str, &str), size: f64, y: &mut f64) -> String {
    let fill = page.filled(color);
    let mut out = String::new();
    for line in wrapped(&page.words(part).concat(), size, (WIDTH - 2.0 * MARGIN) * LOOSE) {
        *y += size * 1.3;
        // Writing to a String cannot fail.
        let _ = write!(
            out,
            "<text{fill} x=\"{MARGIN}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\">{}</text>",
            escaped(&line)
        );
    }
    out
}

/// The picture as PNG, in the sans-serif font of this machine.
pub(crate) fn png(picture: &str) -> Result<Vec<u8>, String> {
    let mut options = usvg::Options::default();
    let fonts = options.fontdb_mut();
    fonts.load_system_fonts();
    let sans = ["DejaVu Sans", "Liberation Sans", "Noto Sans", "Arial", "Helvetica"];
    let has =
        |name: &&str| fonts.faces().any(|face| face.families.iter().any(|one| one.0 == **name));
    let sans = sans.into_iter().find(has).ok_or("no sans-serif font is installed")?;
    fonts.set_sans_serif_family(sans);
    let tree = usvg::Tree::from_str(picture, &options).map_err(|error| error.to_string())?;
    let mut pixels = tiny_skia::Pixmap::new(SIZE.0, SIZE.1).ok_or("no room for the picture")?;
    resvg::render(&tree, tiny_skia::Transform::identity(), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| error.to_string())
}

/// The tags in the head of our page: what a link to it shows, and what a search engine for data sets reads.
pub(crate) fn tags(page: &Page, dossier: &Dossier) -> String {
    let title = page.words(".head h1").concat();
    let sentence = page.words(".sentence").concat();
    let property = |name: &str, content: &str| {
        format!(
            "<meta property=\"og:{name}\" content=\"{}\">\n",
            escaped(content).replace('"', "&quot;")
        )
    };
    let properties = [
        ("type", "website"),
        ("title", &title),
        ("description", &sentence),
        ("image", "share.png"),
        ("image:width", "1200"),
        ("image:height", "630"),
        ("image:alt", &sentence),
    ];
    let open_graph: String = properties.iter().map(|(name, text)| property(name, text)).collect();
    let data = dataset(&title, &sentence, dossier).to_string().replace('<', "\\u003c");
    format!(
        "{open_graph}<meta name=\"twitter:card\" content=\"summary_large_image\">\n\
        <script type=\"application/ld+json\">{data}</script>\n"
    )
}

/// The facts as a `Dataset` of schema.org.
fn dataset(title: &str, sentence: &str, dossier: &Dossier) -> serde_json::Value {
    let (first, last) = (dossier.first, dossier.as_of);
    json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": title,
        "description": format!("Standings of countries, military sites, events and relations on any day, with a source for every fact. {sentence}"),
        "temporalCoverage": format!("{first}/{last}"),
        "version": dossier.version.as_deref(),
        "dateModified": dossier.revised.unwrap_or(last).to_string(),
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "isAccessibleForFree": true,
        "variableMeasured": ["standing of a country", "military site in use", "event", "relation between two parties"],
        "image": "share.png",
        "distribution": TABLES.map(distribution),
    })
}

/// A file of the tables next to the page.
fn distribution(name: &str) -> serde_json::Value {
    let form = if name.ends_with(".csv") { "text/csv" } else { "application/json" };
    json!({
        "@type": "DataDownload",
        "name": name,
        "encodingFormat": form,
        "contentUrl": format!("data/{name}"),
    })
}

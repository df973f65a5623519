//! The picture and the description that a shared link shows.

use crate::file::{Column, INK, SOFT, map};
use crate::plain::{Form, Page, escaped};
use resvg::{tiny_skia, usvg};
use sco_map::atlas::Viewport;
use sco_map::data::Dossier;
use sco_map::view::TABLES;
use serde_json::json;

/// The size that Open Graph and Twitter cards ask for, in px.
const SIZE: (u32, u32) = (1200, 630);
/// The px of its map and of its text for each CSS px: cards are small.
const NEAR: f64 = 1.25;
pub(crate) const LARGE: f64 = 1.28;
/// The column of text, with a margin on either side, in px.
const TEXT: f64 = 460.0;
const MARGIN: f64 = 36.0;

/// The size of its map, in CSS px: all of the height beside the text.
pub(crate) const MAP: Viewport = Viewport { width: (1200.0 - TEXT) / NEAR, height: 630.0 / NEAR };

/// The picture as SVG: title, sentence and key beside the map.
pub(crate) fn picture(page: &Page) -> String {
    let defs = page.parts(".page > .defs", Form::File).concat();
    let paper = page.filled("var(--sco-paper)");
    let mut column = Column::new(page, (TEXT - 2.0 * MARGIN) / LARGE);
    column.text(&page.words(".head h1"), INK, 18.0, true);
    column.text(&page.words(".sentence"), SOFT, 14.0, false);
    column.key(&page.key());
    let (width, height) = SIZE;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" font-family=\"sans-serif\">\
        <rect{paper} width=\"{width}\" height=\"{height}\"/>{defs}{map}\
        <g transform=\"translate({MARGIN} 20) scale({LARGE})\">{text}</g></svg>",
        map = map(page, (TEXT, 0.0), MAP.width * NEAR),
        text = column.body,
    )
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
    encoded(&pixels).map_err(|error| error.to_string())
}

/// Nothing shows through the picture. Flat colours become smallest without a filter.
fn encoded(pixels: &tiny_skia::Pixmap) -> Result<Vec<u8>, png::EncodingError> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, pixels.width(), pixels.height());
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::NoFilter);
    let colours: Vec<_> =
        pixels.pixels().iter().flat_map(|one| [one.red(), one.green(), one.blue()]).collect();
    encoder.write_header()?.write_image_data(&colours)?;
    Ok(file)
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
    let form = if name.strip_suffix(".csv").is_some() { "text/csv" } else { "application/json" };
    json!({
        "@type": "DataDownload",
        "name": name,
        "encodingFormat": form,
        "contentUrl": format!("data/{name}"),
    })
}

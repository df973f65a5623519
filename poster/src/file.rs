//! The picture as a separate, self-contained file: date, sentence, map, key and notes.

use crate::plain::{Form, KeyEntry, Page, escaped};
use sco_map::atlas::text_width;
use std::fmt::Write;

/// Height of the key's letters, width of a sign with its gap, and the gap between entries, in CSS px.
const KEY_SIZE: f64 = 13.0;
const SIGN: f64 = 28.0;
const APART: f64 = 18.0;
/// A margin for fonts with wider letters.
const LOOSE: f64 = 0.9;
/// The margin, the gap between parts, and the line height.
const MARGIN: f64 = 16.0;
const GAP: f64 = 12.0;
const LINE: f64 = 18.0;

/// The file as SVG.
pub(crate) fn picture_file(page: &Page) -> String {
    let [width, high] = seen(page);
    let mut file = Column::new(page, width);
    file.text(&page.words(".head h1"), SOFT, 14.0, true);
    file.text(page.attribute(".time", "data-heading").as_slice(), INK, 22.0, true);
    file.text(&page.words(".sentence"), INK, 14.0, false);
    file.height += GAP;
    file.body.push_str(&map(page, (0.0, file.height), width));
    file.height += high;
    file.key(&page.key());
    let notes = page.attribute(".foot", "data-notes");
    file.text(notes.as_slice(), SOFT, 12.0, false);
    file.height += GAP;
    let paper = page.filled("var(--sco-paper)");
    let defs = page.parts(".page > .defs", Form::File).concat();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-{MARGIN} 0 {full} {height}\" font-family=\"system-ui, sans-serif\">\
        <title>{title}</title><style>{style}</style>\
        <rect{paper} x=\"-{MARGIN}\" width=\"{full}\" height=\"{height}\"/>{defs}{body}</svg>\n",
        full = width + 2.0 * MARGIN,
        height = file.height.ceil(),
        title = escaped(&page.words(".sentence").concat()),
        style = page.painter.night_rules(),
        body = file.body,
    )
}

pub(crate) const INK: &str = "var(--sco-ink)";
pub(crate) const SOFT: &str = "var(--sco-soft)";

/// Texts and a key below each other, in CSS px.
pub(crate) struct Column<'a> {
    page: &'a Page,
    width: f64,
    /// The output so far, and its height.
    pub(crate) body: String,
    pub(crate) height: f64,
}

// Writing to a String cannot fail.
impl<'a> Column<'a> {
    /// An empty column of that width.
    pub(crate) fn new(page: &'a Page, width: f64) -> Self {
        Self { page, width, body: String::new(), height: 0.0 }
    }

    /// A part of the text, wrapped.
    pub(crate) fn text(&mut self, texts: &[String], color: &str, size: f64, bold: bool) {
        let weight = if bold { "700" } else { "400" };
        let fill = self.page.filled(color);
        self.height += GAP - 4.0;
        let widest = self.width * if bold { LOOSE * LOOSE } else { LOOSE };
        for line in wrapped(&texts.join(" "), size, widest) {
            let line = escaped(&line);
            self.height += LINE.max((size * 1.2).round());
            let y = self.height - 4.0;
            let _ = write!(
                self.body,
                "<text{fill} y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\">{line}</text>"
            );
        }
    }

    /// The key to fills and marks, with counts, in as many lines as necessary.
    pub(crate) fn key(&mut self, entries: &[KeyEntry]) {
        self.height += GAP;
        let mut left = f64::INFINITY;
        for entry in entries {
            if left + width(entry) > self.width {
                left = 0.0;
                self.height += LINE;
            }
            self.entry(entry, left);
            left += width(entry) + APART;
        }
    }

    fn entry(&mut self, entry: &KeyEntry, left: f64) {
        let text = left + SIGN;
        let y = self.height;
        let at = format!("<svg x=\"{left}\" y=\"{}\" ", y - 12.0);
        let fill = self.page.filled(INK);
        self.body.push_str(&entry.sign.replacen("<svg ", &at, 1));
        let room = (self.width - text) * LOOSE;
        for (n, line) in wrapped(&entry.words, KEY_SIZE, room).iter().enumerate() {
            self.height += if n > 0 { LINE } else { 0.0 };
            let (y, line) = (self.height, escaped(line));
            let _ = write!(
                self.body,
                "<text{fill} x=\"{text}\" y=\"{y}\" font-size=\"{KEY_SIZE}\">{line}</text>"
            );
        }
    }
}

/// The size of the map in CSS px, without the overscan of a quarter on each side.
fn seen(page: &Page) -> [f64; 2] {
    let picture = page.attribute(MAP, "viewBox").unwrap_or_default();
    let length = |length: &str| length.parse::<f64>().unwrap_or_default() / 1.5;
    let mut size = picture.split(' ').skip(2).map(length);
    [(); 2].map(|()| size.next().unwrap_or_default())
}

const MAP: &str = ".stage > svg";

/// The map at that place with that width, cut to what is in view.
pub(crate) fn map(page: &Page, (x, y): (f64, f64), width: f64) -> String {
    let [own, high] = seen(page);
    let height = high * width / own;
    let [left, top] = [width, height].map(|length| -length / 4.0);
    let [wide, high] = [width, height].map(|length| length * 1.5);
    let placed = format!("<svg x=\"{left}\" y=\"{top}\" width=\"{wide}\" height=\"{high}\" ");
    let picture = page.parts(MAP, Form::File).concat().replacen("<svg ", &placed, 1);
    let water = page.filled("var(--sco-water)");
    format!(
        "<svg x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"><rect{water} width=\"{width}\" height=\"{height}\"/>{picture}</svg>"
    )
}

/// The largest width of an entry, in CSS px.
fn width(entry: &KeyEntry) -> f64 {
    SIGN + text_width(&entry.words, KEY_SIZE) / LOOSE
}

/// The text, wrapped to that width.
fn wrapped(text: &str, size: f64, width: f64) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let longer = [lines.last().map_or("", |line| line), word].join(" ");
        match lines.last_mut() {
            Some(line) if text_width(&longer, size) <= width => {
                longer.trim_start().clone_into(line);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

//! The picture as a separate, self-contained file: date, sentence, map, key and notes.

use crate::plain::{Form, KeyEntry, Page, escaped};
use sco_map::atlas::text_width;
use std::fmt::Write;

/// Width of the file and height of its map in CSS px: the size that `view` assumes for an unmeasured map.
const WIDTH: f64 = 840.0;
const MAP: f64 = 560.0;
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
    let mut file = File { page, body: String::new(), height: 0.0 };
    file.text(&page.words(".head h1"), SOFT, 14.0, true);
    file.text(&page.words(".date [part=date]"), INK, 26.0, true);
    file.text(&page.words(".sentence"), INK, 14.0, false);
    file.map();
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
        full = WIDTH + 2.0 * MARGIN,
        height = file.height,
        title = escaped(&page.words(".sentence").concat()),
        style = page.painter.night_rules(),
        body = file.body,
    )
}

const INK: &str = "var(--sco-ink)";
const SOFT: &str = "var(--sco-soft)";

/// The output so far, and its height.
struct File<'a> {
    page: &'a Page,
    body: String,
    height: f64,
}

// Writing to a String cannot fail.
impl File<'_> {
    fn text(&mut self, texts: &[String], color: &str, size: f64, bold: bool) {
        let weight = if bold { "700" } else { "400" };
        let fill = self.page.filled(color);
        self.height += GAP - 4.0;
        for line in wrapped(&texts.join(" "), size, WIDTH * LOOSE) {
            let line = escaped(&line);
            self.height += LINE.max(size);
            let y = self.height - 4.0;
            let _ = write!(
                self.body,
                "<text{fill} y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\">{line}</text>"
            );
        }
    }

    fn map(&mut self) {
        self.height += GAP;
        self.body.push_str(&map(self.page, self.height, WIDTH, MAP));
        self.height += MAP;
    }

    /// The key to fills and marks, with counts, in as many lines as necessary.
    fn key(&mut self, entries: &[KeyEntry]) {
        self.height += GAP;
        let mut left = f64::INFINITY;
        for (place, entry) in entries.iter().enumerate() {
            let next = entries.get(place + 1).filter(|_| entry.sign.is_none());
            // A heading stands on the line of its first entry.
            let needed = width(entry) + next.map_or(0.0, |next| APART + width(next));
            if left + needed > WIDTH {
                left = 0.0;
                self.height += LINE;
            }
            self.entry(entry, left);
            left += width(entry) + APART;
        }
    }

    fn entry(&mut self, entry: &KeyEntry, left: f64) {
        let text = left + indent(entry);
        let y = self.height;
        let at = format!("<svg x=\"{left}\" y=\"{}\" ", y - 12.0);
        let sign = entry.sign.as_ref().map(|sign| sign.replacen("<svg ", &at, 1));
        let fill = self.page.filled(if sign.is_some() { INK } else { SOFT });
        let sign = sign.unwrap_or_default();
        let words = escaped(&entry.words);
        let _ = write!(
            self.body,
            "{sign}<text{fill} x=\"{text}\" y=\"{y}\" font-size=\"{KEY_SIZE}\">{words}</text>"
        );
    }
}

/// The map from that height, cut to a frame, whose width it fills: it has an overscan of a quarter on each side.
pub(crate) fn map(page: &Page, y: f64, width: f64, height: f64) -> String {
    let [wide, high] = [WIDTH, MAP].map(|length| length * 1.5 * width / WIDTH);
    let (left, top) = ((width - wide) / 2.0, (height - high) / 2.0);
    let placed = format!("<svg x=\"{left}\" y=\"{top}\" width=\"{wide}\" height=\"{high}\" ");
    let picture = page.parts(".stage > svg", Form::File).concat().replacen("<svg ", &placed, 1);
    let water = page.filled("var(--sco-water)");
    format!(
        "<svg y=\"{y}\" width=\"{width}\" height=\"{height}\"><rect{water} width=\"{width}\" height=\"{height}\"/>{picture}</svg>"
    )
}

/// The largest width of an entry, in CSS px.
fn width(entry: &KeyEntry) -> f64 {
    indent(entry) + text_width(&entry.words, KEY_SIZE) / LOOSE
}

/// The offset of an entry's text from its sign, in CSS px.
fn indent(entry: &KeyEntry) -> f64 {
    entry.sign.as_ref().map_or(0.0, |_| SIGN)
}

/// The text, wrapped to that width.
pub(crate) fn wrapped(text: &str, size: f64, width: f64) -> Vec<String> {
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

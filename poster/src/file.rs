//! The picture as a file of its own: date, sentence, map, key and notes, all that it needs on its way alone.

use crate::plain::Page;
use crate::style::picture_rules;
use sco_map::atlas::text_width;
use std::fmt::Write;

/// Width of the file and height of the map in it, as `view` draws a map that nobody has measured, in CSS px.
const WIDTH: f64 = 840.0;
const MAP: f64 = 560.0;
/// Letters are wider in some fonts than we reckon with.
const LOOSE: f64 = 0.9;
/// Around everything, between the parts, and from line to line.
const MARGIN: f64 = 16.0;
const GAP: f64 = 12.0;
const LINE: f64 = 18.0;

/// The file as SVG.
pub(crate) fn picture_file(page: &Page, sheet: &str) -> String {
    let mut file = File { body: String::new(), height: 0.0 };
    file.text(&page.words(".head h1"), "notes", 14.0, true);
    file.text(&page.words(".date"), "words", 26.0, true);
    file.text(&page.words(".sentence"), "words", 14.0, false);
    file.map(&page.parts(".stage > svg").concat());
    file.key(page);
    file.text(&page.words(".foot"), "notes", 12.0, false);
    file.height += GAP;
    let defs = page.parts(".legend > .defs").concat();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-{MARGIN} 0 {full} {height}\" font-family=\"system-ui, sans-serif\">\
        <title>{title}</title><style>{style}</style>\
        <rect class=\"paper\" x=\"-{MARGIN}\" width=\"{full}\" height=\"{height}\"/>{defs}{body}</svg>\n",
        full = WIDTH + 2.0 * MARGIN,
        height = file.height,
        title = page.words(".sentence").concat(),
        style = picture_rules(sheet),
        body = file.body,
    )
}

/// What is written so far, and how far down it reaches.
struct File {
    body: String,
    height: f64,
}

// Writing to a String cannot fail.
impl File {
    fn text(&mut self, texts: &[String], class: &str, size: f64, bold: bool) {
        let weight = if bold { "700" } else { "400" };
        self.height += GAP - 4.0;
        for line in wrapped(&texts.join(" "), size, WIDTH * LOOSE) {
            let line = line.replace('&', "&amp;").replace('<', "&lt;");
            self.height += LINE.max(size);
            let y = self.height - 4.0;
            let _ = write!(
                self.body,
                "<text class=\"{class}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\">{line}</text>"
            );
        }
    }

    /// The picture goes on beyond the map's frame by a quarter of it on each side.
    fn map(&mut self, picture: &str) {
        self.height += GAP;
        let [left, top, width, height] = [-WIDTH / 4.0, -MAP / 4.0, WIDTH * 1.5, MAP * 1.5];
        let placed =
            format!("<svg x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" ");
        let picture = picture.replacen("<svg ", &placed, 1);
        let _ = write!(
            self.body,
            "<svg y=\"{y}\" width=\"{WIDTH}\" height=\"{MAP}\" viewBox=\"0 0 {WIDTH} {MAP}\">\
            <rect class=\"water\" width=\"{WIDTH}\" height=\"{MAP}\"/>{picture}</svg>",
            y = self.height,
        );
        self.height += MAP;
    }

    /// What fills and marks mean, with how many of each there are.
    fn key(&mut self, page: &Page) {
        const ITEMS: &str = ".legend fieldset:nth-of-type(-n+2) label";
        let signs = page.parts(&format!("{ITEMS} .key"));
        self.height += GAP + LINE;
        let mut left = 0.0;
        for (sign, words) in signs.iter().zip(page.words(ITEMS)) {
            let y = self.height;
            let sign = sign.replacen(
                "<svg ",
                &format!("<svg x=\"{left}\" y=\"{}\" width=\"22\" height=\"14\" ", y - 12.0),
                1,
            );
            let _ = write!(
                self.body,
                "{sign}<text class=\"words\" x=\"{}\" y=\"{y}\" font-size=\"13\">{words}</text>",
                left + 28.0
            );
            left += 28.0 + text_width(&words, 13.0) + 20.0;
        }
    }
}

/// The text in lines that fit into that width.
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

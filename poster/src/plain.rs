//! The static part of the page: picture, text, key and tables, without controls.

use crate::look::{Look, Outer, Painter, is_svg};
use crate::path::{FINENESS, View};
use scraper::node::{Element, Node};
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Elements to leave out: controls, and content that only appears on use.
const LEFT_OUT: &str = ".story, .camera, .tip, .corners, .track, .speech, .play, .tabs, .search, .turns, .card, .more, \
    .date .hidden, input, select, [role=status]";

/// Attributes to leave out: for interaction, or with references to missing elements.
const SILENT: [&str; 14] = [
    "part",
    "role",
    "tabindex",
    "title",
    "id",
    "aria-label",
    "aria-labelledby",
    "aria-description",
    "aria-current",
    "aria-orientation",
    "aria-sort",
    "aria-disabled",
    "aria-expanded",
    "type",
];

/// Elements without a closing tag.
const VOID: [&str; 2] = ["br", "img"];

/// The rendered page, parsed as HTML, and its painter.
pub(crate) struct Page {
    html: Html,
    pub(crate) painter: Painter,
    left_out: Selector,
}

/// The destination of a part.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Form {
    /// A page, whose stylesheet applies by class.
    Page,
    /// A separate file.
    File,
}

/// An entry of the key: its sign and its text.
pub(crate) struct KeyEntry {
    pub(crate) sign: String,
    pub(crate) words: String,
}

impl Page {
    /// The rendered page with that stylesheet.
    pub(crate) fn read(markup: &str, sheet: &str) -> Self {
        let markup = format!("<div class=\"poster\">{markup}</div>");
        Self {
            html: Html::parse_fragment(&markup),
            painter: Painter::new(sheet),
            left_out: parsed(LEFT_OUT),
        }
    }

    /// Each part for that selector, as markup that is valid HTML and XML.
    pub(crate) fn parts(&self, selector: &str, form: Form) -> Vec<String> {
        self.kept(selector).map(|element| self.written(element, form)).collect()
    }

    /// The text of each part for that selector.
    pub(crate) fn words(&self, selector: &str) -> Vec<String> {
        self.kept(selector).map(|element| spaced(element.text())).collect()
    }

    /// The attribute of the first element for that selector.
    pub(crate) fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        let found = self.html.select(&parsed(selector)).next();
        found.and_then(|element| element.value().attr(name)).map(str::to_owned)
    }

    /// The key to the picture, for a file.
    pub(crate) fn key(&self) -> Vec<KeyEntry> {
        let entries = self.kept(".key-line .key, .changed-key .key");
        let entry = |element: ElementRef| KeyEntry {
            sign: self.written(element, Form::File),
            words: words_after(element),
        };
        entries.map(entry).collect()
    }

    /// The attributes of an added element, in a colour of the stylesheet.
    pub(crate) fn filled(&self, color: &str) -> String {
        let outer = self.html.select(&parsed(".page")).next().map(|page| self.painter.around(page));
        let look = self.painter.filled(color, &outer.unwrap_or_default());
        let mut out = String::new();
        write_attributes(&self.attributes_in_file(&look), &mut out);
        out
    }

    /// Attributes for the light theme, and classes for dark values.
    fn attributes_in_file(&self, look: &Look) -> BTreeMap<String, String> {
        let mut attributes = look.day.clone();
        let classes = self.painter.night_classes(look);
        if !classes.is_empty() {
            attributes.insert("class".to_owned(), classes.join(" "));
        }
        if look.keeps_width && attributes.get("stroke").is_some_and(|stroke| stroke != "none") {
            let width = attributes.entry("stroke-width".to_owned()).or_insert("1".to_owned());
            *width = finer(width);
            attributes
                .entry("stroke-dasharray".to_owned())
                .and_modify(|dashes| *dashes = finer(dashes));
        }
        attributes
    }

    fn is_left_out(&self, element: ElementRef) -> bool {
        self.left_out.matches(&element)
    }

    fn kept(&self, selector: &str) -> impl Iterator<Item = ElementRef<'_>> {
        let found: Vec<_> = self.html.select(&parsed(selector)).collect();
        found.into_iter().filter(move |element| {
            let outer = element.ancestors().filter_map(ElementRef::wrap);
            !outer.chain([*element]).any(|element| self.is_left_out(element))
        })
    }

    fn written(&self, element: ElementRef, form: Form) -> String {
        let outer = self.painter.around(element);
        let mut out = String::new();
        Writer { page: self, form, view: None }.write(element, &outer, &mut out);
        out
    }
}

/// Numbers in steps of the poster's grid.
fn finer(numbers: &str) -> String {
    let finer = |number: &str| {
        number.parse::<f64>().map_or(number.to_owned(), |n| (n * FINENESS).to_string())
    };
    numbers.split_whitespace().map(finer).collect::<Vec<_>>().join(" ")
}

/// Parses one of our selectors, which are valid.
fn parsed(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error}"))
}

/// Whether a button has a place of its own: the date, those of the foot, and those of the tables.
fn keeps_place(button: ElementRef) -> bool {
    let outer = button.parent().and_then(ElementRef::wrap);
    let has = |element: ElementRef, class: &str| element.value().classes().any(|one| one == class);
    let rows = ["menus", "choice", "table-head"];
    has(button, "date") || outer.is_some_and(|outer| rows.iter().any(|row| has(outer, row)))
}

fn is_key(element: &ElementRef) -> bool {
    element.value().classes().any(|class| class == "key")
}

/// The text after a sign, up to the next sign.
fn words_after(sign: ElementRef) -> String {
    let after = sign.next_siblings();
    let own = after.take_while(|node| !ElementRef::wrap(*node).is_some_and(|next| is_key(&next)));
    spaced(own.flat_map(|node| node.descendants()).filter_map(|node| match node.value() {
        Node::Text(text) => Some(&**text),
        _ => None,
    }))
}

fn spaced<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let words = texts.flat_map(str::split_whitespace);
    words.collect::<Vec<_>>().join(" ")
}

struct Writer<'a> {
    page: &'a Page,
    form: Form,
    /// The transform of the current paths of the ground.
    view: Option<View>,
}

// Writing to a String cannot fail.
impl Writer<'_> {
    fn write(&mut self, element: ElementRef, outer: &Outer, out: &mut String) {
        if self.page.is_left_out(element) {
            return;
        }
        // Keeps the text of buttons and labels; in the foot, their place.
        let name = match element.value().name() {
            "button" if keeps_place(element) => "span",
            "button" => return self.write_inside(element, outer, out, false),
            name => name,
        };
        let (look, inner) = self.look(element, outer);
        if look.is_hidden {
            return;
        }
        let outside = self.view;
        if element.value().classes().any(|class| class == "ground") {
            self.view = element.value().attr("transform").and_then(View::parse);
        }
        let _ = write!(out, "<{name}");
        write_attributes(&self.attributes(element, &look), out);
        out.push('>');
        let in_capitals = look.in_capitals && self.form == Form::File;
        self.write_inside(element, &inner, out, in_capitals);
        if !VOID.contains(&name) {
            let _ = write!(out, "</{name}>");
        }
        self.view = outside;
    }

    fn write_inside(
        &mut self,
        element: ElementRef,
        outer: &Outer,
        out: &mut String,
        in_capitals: bool,
    ) {
        for child in element.children() {
            match child.value() {
                Node::Text(text) if in_capitals => out.push_str(&escaped(&text.to_uppercase())),
                Node::Text(text) => out.push_str(&escaped(text)),
                _ => ElementRef::wrap(child)
                    .into_iter()
                    .for_each(|child| self.write(child, outer, out)),
            }
        }
    }

    /// Only the picture must keep its look without the stylesheet.
    fn look(&self, element: ElementRef, outer: &Outer) -> (Look, Outer) {
        if !is_svg(element) {
            return (Look::default(), outer.clone());
        }
        let painter = &self.page.painter;
        let is_outermost =
            element.parent().and_then(ElementRef::wrap).is_some_and(|outer| !is_svg(outer));
        let outer = if is_outermost { &painter.around(element) } else { outer };
        let inner = painter.inside(element, outer);
        (painter.look(element, &inner), inner)
    }

    fn attributes(&self, element: ElementRef, look: &Look) -> BTreeMap<String, String> {
        let own = attributes(element.value())
            .map(|(key, value)| (key.to_owned(), self.trimmed(key, value)));
        let mut all: BTreeMap<_, _> =
            own.filter(|(key, _)| self.form == Form::Page || key != "class").collect();
        all.extend(match self.form {
            Form::Page => look.day.clone(),
            Form::File => self.page.attributes_in_file(look),
        });
        all
    }

    /// The value, rounded to the poster's grid.
    fn trimmed(&self, key: &str, value: &str) -> String {
        match (key, self.view) {
            ("d", Some(view)) => view.trimmed(value),
            ("transform", Some(_)) => format!("scale({})", 1.0 / FINENESS),
            ("patternTransform", _) if value.starts_with("scale") => {
                format!("scale({FINENESS}){}", value.split_once(')').map_or("", |(_, turn)| turn))
            }
            _ => value.to_owned(),
        }
    }
}

fn write_attributes(attributes: &BTreeMap<String, String>, out: &mut String) {
    for (key, value) in attributes {
        let _ = write!(out, " {key}=\"{}\"", escaped(value).replace('"', "&quot;"));
    }
}

/// A picture has an image role and a label; patterns need their ids.
fn attributes(element: &Element) -> impl Iterator<Item = (&str, &str)> {
    let names_itself = matches!(element.name(), "pattern");
    let is_picture = element.attr("role") == Some("group") && element.name() == "svg";
    let own = element.attrs().filter(move |(key, _)| {
        let silent = SILENT.contains(key) || key.starts_with("data-");
        !silent || *key == "id" && names_itself || *key == "aria-label" && is_picture
    });
    own.chain(is_picture.then_some(("role", "img")))
}

/// Escapes text for markup.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

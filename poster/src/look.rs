//! The look of an element: its styles as attributes that need no stylesheet.

use crate::sheet::Sheet;
use crate::value::{Theme, Variables, resolved};
use scraper::ElementRef;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Properties of the stylesheet that are also SVG attributes.
const ATTRIBUTES: [&str; 19] = [
    "fill",
    "fill-opacity",
    "stroke",
    "stroke-width",
    "stroke-opacity",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "paint-order",
    "opacity",
    "color",
    "font-size",
    "font-style",
    "font-weight",
    "letter-spacing",
    "text-anchor",
    "r",
    "width",
    "height",
];

/// Those of them that need plain lengths as attributes.
const LENGTHS: [&str; 3] = ["r", "width", "height"];

/// The properties that make a shape visible.
const PAINTS: [&str; 3] = ["fill", "stroke", "color"];

/// Elements that draw something themselves.
const SHAPES: [&str; 8] =
    ["path", "circle", "ellipse", "rect", "line", "polygon", "polyline", "text"];

/// Classes without a look of their own: of groups; of land with a colour or a pattern beside it; of the camps that
/// share a colour, whose names only shape the rim of a crowd; and of the most common of several changes.
pub(crate) const HOOKS: [&str; 17] = [
    "ground", "labels", "marks", "events", "event", "badges", "arcs", "moves", "changes", "single",
    "area", "face", "left-out", "chinese", "indian", "other", "joined",
];

/// The values that an element inherits.
#[derive(Clone, Default)]
pub(crate) struct Outer {
    variables: Variables,
    paints: BTreeMap<&'static str, String>,
}

/// Attributes for the light theme, and those that differ in the dark theme.
#[derive(Default)]
pub(crate) struct Look {
    pub(crate) day: BTreeMap<String, String>,
    pub(crate) night: BTreeMap<String, String>,
    /// Whether it is invisible.
    pub(crate) is_hidden: bool,
    /// Whether its text is in capitals.
    pub(crate) in_capitals: bool,
    /// Whether its lines keep their width at any scale.
    pub(crate) keeps_width: bool,
}

/// The stylesheet, with the results of painting.
pub(crate) struct Painter {
    sheet: Sheet,
    /// The dark values of elements: property and value.
    nights: RefCell<Vec<(String, String)>>,
    problems: RefCell<BTreeSet<String>>,
}

impl Painter {
    pub(crate) fn new(sheet: &str) -> Self {
        Self {
            sheet: Sheet::parse(sheet),
            nights: RefCell::default(),
            problems: RefCell::default(),
        }
    }

    /// Missing rules, each once.
    pub(crate) fn problems(&self) -> Vec<String> {
        self.problems.borrow().iter().cloned().collect()
    }

    /// The ancestors of an element.
    pub(crate) fn around(&self, element: ElementRef) -> Outer {
        let outer: Vec<_> = element.ancestors().filter_map(ElementRef::wrap).collect();
        outer.into_iter().rev().fold(Outer::default(), |outer, one| self.inside(one, &outer))
    }

    /// The values that an element passes on to its children.
    pub(crate) fn inside(&self, element: ElementRef, outer: &Outer) -> Outer {
        let mut inner = outer.clone();
        let declared = self.sheet.declared(element);
        let own = declared.iter().filter(|(name, _)| name.starts_with("--"));
        inner.variables.extend(own.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        // A picture on its own inherits nothing from a page.
        for name in PAINTS.into_iter().filter(|_| is_svg(element)) {
            let value = declared.get(name).copied().or(element.attr(name));
            let value = value.and_then(|value| self.value(value, &inner, Theme::Day));
            inner.paints.extend(value.map(|value| (name, value)));
        }
        inner
    }

    /// The look of an element, given its inherited values.
    pub(crate) fn look(&self, element: ElementRef, inner: &Outer) -> Look {
        let declared = self.sheet.declared(element);
        let says = |name: &str, value: &str| declared.get(name) == Some(&value);
        let look = Look {
            is_hidden: says("display", "none") || is_unseen(element, inner),
            in_capitals: says("text-transform", "uppercase"),
            keeps_width: says("vector-effect", "non-scaling-stroke"),
            ..self.painted(&declared, inner)
        };
        if !look.is_hidden {
            self.check(element, inner);
            self.check_classes(element);
        }
        look
    }

    /// The look of an added element of that colour.
    pub(crate) fn filled(&self, color: &str, outer: &Outer) -> Look {
        self.painted(&BTreeMap::from([("fill", color)]), outer)
    }

    fn painted(&self, declared: &BTreeMap<&str, &str>, inner: &Outer) -> Look {
        let mut look = Look::default();
        for name in ATTRIBUTES {
            let Some(value) = declared.get(name) else { continue };
            let is_good = |value: &String| !LENGTHS.contains(&name) || value.parse::<f64>().is_ok();
            let [day, night] = [Theme::Day, Theme::Night]
                .map(|theme| self.value(value, inner, theme).filter(is_good));
            let (Some(day), Some(night)) = (day, night) else { continue };
            if night != day {
                look.night.insert(name.to_owned(), night);
            }
            look.day.insert(name.to_owned(), day);
        }
        look
    }

    /// Reports values that cannot be computed.
    fn value(&self, value: &str, outer: &Outer, theme: Theme) -> Option<String> {
        resolved(value, &outer.variables, theme)
            .map_err(|problem| self.tell(format!("style.css: {problem}")))
            .ok()
    }

    /// Reports shapes without a colour, which would be black or invisible.
    fn check(&self, element: ElementRef, inner: &Outer) {
        if !SHAPES.contains(&element.value().name()) {
            return;
        }
        let paint = |name| inner.paints.get(name).map(String::as_str);
        let is_lost = match (paint("fill"), paint("stroke")) {
            (None, _) | (Some("none"), None) => true,
            (fill, stroke) => {
                [fill, stroke].contains(&Some("currentColor")) && paint("color").is_none()
            }
        };
        if is_lost {
            self.tell(format!(
                "style.css: found no colour for {}, expected a rule that gives it one",
                named(element)
            ));
        }
    }

    /// Reports classes that a rule was meant for.
    fn check_classes(&self, element: ElementRef) {
        let known = |class: &str| HOOKS.contains(&class) || self.sheet.knows(class, element);
        for class in element.value().classes().filter(|class| !known(class)) {
            self.tell(format!(
                "style.css: found no rule for .{class} of {}, expected one",
                named(element)
            ));
        }
    }

    fn tell(&self, problem: String) {
        self.problems.borrow_mut().insert(problem);
    }

    /// The classes for dark values.
    pub(crate) fn night_classes(&self, look: &Look) -> Vec<String> {
        let mut nights = self.nights.borrow_mut();
        let place = |pair: (String, String)| {
            let known = nights.iter().position(|night| *night == pair);
            let place = known.unwrap_or(nights.len());
            if known.is_none() {
                nights.push(pair);
            }
            format!("n{place}")
        };
        look.night.clone().into_iter().map(place).collect()
    }

    /// The rules of those classes.
    pub(crate) fn night_rules(&self) -> String {
        let mut rules = String::new();
        for (place, (name, value)) in self.nights.borrow().iter().enumerate() {
            // Writing to a String cannot fail.
            let _ = write!(rules, ".n{place}{{{name}:{value}}}");
        }
        format!("@media (prefers-color-scheme:dark){{{rules}}}")
    }
}

/// Whether it is a deliberately invisible shape.
fn is_unseen(element: ElementRef, inner: &Outer) -> bool {
    let paint = |name| inner.paints.get(name).map(String::as_str);
    let is_shape = SHAPES.contains(&element.value().name());
    is_shape
        && match (paint("fill"), paint("stroke")) {
            (Some("none"), Some("none" | "transparent")) => true,
            (Some("transparent"), stroke) => {
                matches!(stroke, None | Some("none" | "transparent"))
            }
            _ => false,
        }
}

/// Whether it is part of a picture.
pub(crate) fn is_svg(element: ElementRef) -> bool {
    &*element.value().name.ns == "http://www.w3.org/2000/svg"
}

/// `<path class="pin"> in <g class="event">`.
fn named(element: ElementRef) -> String {
    let tag = |element: ElementRef| {
        let class = element.attr("class").map(|class| format!(" class=\"{class}\""));
        format!("<{}{}>", element.value().name(), class.unwrap_or_default())
    };
    let outer = element.parent().and_then(ElementRef::wrap);
    outer.map_or(tag(element), |outer| format!("{} in {}", tag(element), tag(outer)))
}

//! The options of the command line.

use sco_map::data::Layer;
use sco_map::i18n::Lang;
use sco_map::state::{ATTRIBUTES, Context, Layers, State, expected_of};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;

/// A picture to draw.
#[derive(Debug)]
pub(crate) struct Wish {
    /// The output folder; none for `assets/`.
    pub(crate) out: Option<PathBuf>,
    pub(crate) lang: Lang,
    pub(crate) heading: u8,
    pub(crate) state: State,
}

/// The options that are not attributes of a view, with their expectations.
const OTHERS: [(&str, &str); 3] = [
    ("out", "a folder, made if need be; without it the files go to assets/"),
    ("lang", "the tag of a language"),
    ("heading-level", "a whole number from 1 to 6"),
];

/// Whether the arguments ask for help.
pub(crate) fn asks_for_help(arguments: &[String]) -> bool {
    arguments.iter().any(|argument| ["--help", "-h"].contains(&argument.as_str()))
}

/// The help text.
pub(crate) fn help(context: &Context) -> String {
    let mut text = "\
usage: cargo poster [--OPTION VALUE]…
       make poster ARGS='--OPTION VALUE …'

Draws the map that opens with such attributes, cargo poster to assets/ without --out, make poster to dist/:

  poster.svg    the picture, a file of its own
  poster.html   the map as a page, which stands in one until the program has loaded
  widget.html   the same of the widget
  share.png     the picture that a link to the page shows
  share.html    the tags for such links
  text.html     story, tables and sources as text; the same for every view

Own facts are not read here: the builder (build.html) and toSVG() draw those.

"
    .to_owned();
    for name in ATTRIBUTES.into_iter().chain(OTHERS.map(|(name, _)| name)) {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "  --{name:<14} {}", expectation(name, context));
    }
    let layers: Vec<_> = Layer::all().map(Layer::name).collect();
    let lines: Vec<_> = layers.chunks(4).map(|names| names.join("  ")).collect();
    text + "\nLayers:\n  " + &lines.join("\n  ")
}

/// The requested picture, or all problems with the arguments.
pub(crate) fn read(arguments: &[String], context: &Context) -> Result<Wish, Vec<String>> {
    let (options, mut problems) = pairs(arguments, context);
    let told = |name: &str| {
        let value = options.get(name).copied().unwrap_or_default();
        let value = if name == "layers" { unknown_layers(value) } else { value.to_owned() };
        problem(name, &format!("“{value}”"), context)
    };
    let state = state(&options, context, &mut |name| problems.push(told(name)));
    let tag = options.get("lang").copied();
    let lang = Lang::negotiate(tag);
    if tag.is_some_and(|tag| language(tag) != language(lang.tag())) {
        problems.push(told("lang"));
    }
    let level = options.get("heading-level").map_or(Ok(1), |level| level.parse());
    let heading = level.ok().filter(|level| (1..=6).contains(level));
    if heading.is_none() {
        problems.push(told("heading-level"));
    }
    let out = options.get("out").map(PathBuf::from);
    match heading {
        Some(heading) if problems.is_empty() => Ok(Wish { out, lang, heading, state }),
        _ => Err(problems),
    }
}

/// Pairs `--name value` by name, and problems with the rest.
fn pairs<'a>(
    arguments: &'a [String],
    context: &Context,
) -> (BTreeMap<&'a str, &'a str>, Vec<String>) {
    let (mut options, mut problems) = (BTreeMap::new(), Vec::new());
    let mut rest = arguments.iter().map(String::as_str).peekable();
    while let Some(argument) = rest.next() {
        let value = rest.next_if(|next| !next.starts_with("--"));
        let name = argument.strip_prefix("--").filter(|name| is_known(name));
        match (name, value) {
            (None, _) => problems.push(format!("found {argument}, expected one of {}", names())),
            (Some(name), None) => problems.push(problem(name, "nothing", context)),
            (Some(name), Some(value)) => {
                if options.insert(name, value).is_some() {
                    problems.push(format!("--{name}: found it twice, expected it once"));
                }
            }
        }
    }
    (options, problems)
}

fn is_known(name: &str) -> bool {
    ATTRIBUTES.contains(&name) || OTHERS.iter().any(|(other, _)| *other == name)
}

fn names() -> String {
    let names = ATTRIBUTES.into_iter().chain(OTHERS.map(|(name, _)| name));
    names.map(|name| format!("--{name}")).collect::<Vec<_>>().join(", ")
}

/// The view. Invalid values are reported and replaced by the opening.
fn state(
    options: &BTreeMap<&str, &str>,
    context: &Context,
    tell: &mut dyn FnMut(&'static str),
) -> State {
    let asked = ATTRIBUTES.into_iter().filter_map(|name| Some((name, *options.get(name)?)));
    let asked: Vec<_> = asked.map(|(name, value)| (name, Some(value))).collect();
    let (state, unread) = State::from_pairs(&asked, context);
    for (place, (name, _)) in asked.iter().enumerate() {
        if unread.contains(&place) {
            tell(name);
        }
    }
    state
}

fn unknown_layers(names: &str) -> String {
    let names = names.split([',', ' ']).filter(|name| Layers::parse_signed(name).is_none());
    names.collect::<Vec<_>>().join(", ")
}

fn problem(name: &str, finding: &str, context: &Context) -> String {
    format!("--{name}: found {finding}, expected {}", expectation(name, context))
}

fn expectation(name: &str, context: &Context) -> String {
    let other = OTHERS.iter().find(|(other, _)| *other == name);
    let text =
        expected_of(name, context).unwrap_or_else(|| other.map_or("", |(_, text)| text).to_owned());
    match name {
        "lang" => format!("{text}, of which there are {}", Lang::ALL.map(Lang::tag).join(", ")),
        _ => text,
    }
}

fn language(tag: &str) -> String {
    tag.split('-').next().unwrap_or_default().to_lowercase()
}

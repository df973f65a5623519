//! What `style.css` says of the picture, for a file that stands alone: no variables, no nesting, two sets of colours.

use std::collections::BTreeMap;

/// The parts of the stylesheet that speak of the picture, by the comments that head them.
const PARTS: [&str; 3] = ["Ground", "Labels", "Sites: form says the kind, colour the camp."];

/// The rules, in the colours of the day and, for whoever wants it dark, of the night.
pub(crate) fn picture_rules(sheet: &str) -> String {
    let colors = colors(sheet);
    let rules: Vec<&str> = PARTS.iter().map(|part| rules(sheet, part)).collect();
    let [day, night] = [0, 1].map(|theme| painted(&rules.join("\n"), &colors, theme));
    let frame = |theme| painted(FRAME, &colors, theme);
    format!(
        "{}\n{day}\n@media (prefers-color-scheme: dark) {{\n{}\n{night}\n}}",
        frame(0),
        frame(1)
    )
}

/// What only the file has around the picture.
const FRAME: &str = "\
.paper { fill: var(--sco-paper); }
.water { fill: var(--sco-water); }
.words { fill: var(--sco-ink); }
.notes { fill: var(--sco-soft); }
.swatch { stroke: var(--sco-border); }";

/// The two values of each property that is named.
fn colors(sheet: &str) -> BTreeMap<&str, [&str; 2]> {
    let lines =
        sheet.lines().filter_map(|line| line.trim().strip_prefix("--sco-")?.split_once(": "));
    let mut colors = BTreeMap::new();
    for (name, value) in lines {
        let value = value.trim_end_matches(';');
        let pair = value.strip_prefix("light-dark(").and_then(|pair| pair.strip_suffix(')'));
        let pair = pair.and_then(|pair| pair.split_once(", ")).unwrap_or((value, value));
        // Those of forced colours come later, and are the browser's own.
        colors.entry(name).or_insert([pair.0, pair.1]);
    }
    colors
}

/// The rules under a part's comment, up to the next empty line.
fn rules<'a>(sheet: &'a str, part: &str) -> &'a str {
    let body = sheet.split(&format!("/* {part} */\n")).nth(1).unwrap_or_default();
    body.split("\n\n").next().unwrap_or_default()
}

/// The rules with values in place of properties.
fn painted(rules: &str, colors: &BTreeMap<&str, [&str; 2]>, theme: usize) -> String {
    let mut parts = rules.split("var(--sco-");
    let mut painted = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once(')').unwrap_or((part, ""));
        painted.push_str(value(name, colors, theme));
        painted.push_str(rest);
    }
    painted
}

/// A property may name another.
fn value<'a>(name: &str, colors: &BTreeMap<&str, [&'a str; 2]>, theme: usize) -> &'a str {
    let value = colors.get(name).map_or("none", |pair| pair[theme]);
    let other = value.strip_prefix("var(--sco-").and_then(|rest| rest.strip_suffix(')'));
    other.map_or(value, |other| colors.get(other).map_or("none", |pair| pair[theme]))
}

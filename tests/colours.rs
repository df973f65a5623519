//! The colours of the style sheet: what must be read or told apart has the contrast that WCAG asks for.
#![allow(clippy::unwrap_used)]

const SHEET: &str = include_str!("../style.css");

/// Text and lines that must be read, marks that must be seen, and what they lie on.
const PAIRS: [(f64, &[&str], &[&str]); 5] = [
    (4.5, &["ink"], &["member", "pale", "land", "lake", "water", "paper"]),
    (4.5, &["on-member"], &["member"]),
    (4.5, &["soft"], &["pale", "land", "water", "paper"]),
    (4.5, &["western", "russian", "other", "accent"], &["paper"]),
    (3.0, &["western", "russian", "other"], &["member", "pale", "land", "lake", "water"]),
];

/// Land, and the lines that part it.
const APART: [(f64, &str, &str); 7] = [
    (1.75, "seam", "member"),
    (1.3, "seam", "pale"),
    (1.6, "border", "land"),
    (1.6, "member", "land"),
    (1.35, "member", "pale"),
    (1.15, "pale", "land"),
    (1.3, "lake", "member"),
];

#[test]
fn texts_and_marks_stand_out_on_every_ground() {
    let mut weak = Vec::new();
    for (least, fronts, grounds) in PAIRS {
        let pairs =
            fronts.iter().flat_map(|front| grounds.iter().map(move |ground| (front, ground)));
        for (front, ground) in pairs {
            weak.extend(weaker(least, front, ground));
        }
    }
    for (least, one, other) in APART {
        weak.extend(weaker(least, one, other));
    }
    assert!(weak.is_empty(), "\n{}\n", weak.join("\n"));
}

/// Readers who ask for more contrast get it: each line of a border against each land.
#[test]
fn more_contrast_is_more() {
    for (least, one, other) in [
        (4.5, "seam", "member"),
        (4.5, "seam", "pale"),
        (4.5, "border", "land"),
        (4.0, "western", "member"),
        (4.5, "russian", "member"),
        (4.5, "other", "member"),
        (7.0, "on-member", "member"),
    ] {
        for theme in [0, 1] {
            let found = contrast(more(one)[theme], more(other)[theme]);
            assert!(found >= least, "{one} on {other}, theme {theme}: {found:.2}");
        }
    }
}

/// Whatever is less than that in one of the themes, in words.
fn weaker(least: f64, one: &str, other: &str) -> Vec<String> {
    let [a, b] = [one, other].map(|name| value(SHEET, name).unwrap());
    let found = [0, 1].map(|theme| contrast(a[theme], b[theme]));
    let is_weak = found.iter().any(|found| *found < least);
    is_weak
        .then(|| format!("{one} on {other}: {found:.2?}, expected {least}"))
        .into_iter()
        .collect()
}

/// The value for readers who ask for more contrast: their own, or everybody's.
fn more(name: &str) -> [&'static str; 2] {
    let (_, rule) = SHEET.split_once("(prefers-contrast: more) {").unwrap();
    let (rule, _) = rule.split_once('}').unwrap();
    value(rule, name).or_else(|| value(SHEET, name)).unwrap()
}

/// The first values of that property in light and dark.
fn value(sheet: &'static str, name: &str) -> Option<[&'static str; 2]> {
    let (_, rest) = sheet.split_once(&format!(" --sco-{name}: "))?;
    let (value, _) = rest.split_once(';')?;
    if let Some(name) = value.strip_prefix("var(--sco-") {
        return self::value(SHEET, name.trim_end_matches(')'));
    }
    let (light, dark) =
        value.strip_prefix("light-dark(")?.trim_end_matches(')').split_once(", ")?;
    Some([light, dark])
}

/// As WCAG defines it.
fn contrast(a: &str, b: &str) -> f64 {
    let [a, b] = [a, b].map(luminance);
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(colour: &str) -> f64 {
    let part = |at: usize| f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
    let linear = |c: f64| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) };
    let [red, green, blue] = [1, 3, 5].map(|at| linear(part(at)));
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

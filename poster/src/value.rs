//! Values of properties without variables, pairs of colours, or sums.

use std::collections::BTreeMap;

/// Custom properties by name.
pub(crate) type Variables = BTreeMap<String, String>;

/// The theme, which selects one of a pair of colours.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Theme {
    Day,
    Night,
}

/// The largest depth of nested variables.
const DEPTH: usize = 8;

/// The value for programs without stylesheets, or the part that cannot be computed.
pub(crate) fn resolved(value: &str, known: &Variables, theme: Theme) -> Result<String, String> {
    let value = without_variables(value, known, DEPTH)?;
    let value = replaced(&value, "light-dark(", |pair| match pair[..] {
        [day, night] => Ok(if theme == Theme::Day { day } else { night }.to_owned()),
        _ => Err(format!("found light-dark({}), expected two colours", pair.join(", "))),
    })?;
    let value = replaced(&value, "calc(", |parts| sum(&parts.join(", ")))?;
    Ok(value.strip_suffix("px").map_or(value.as_str(), str::trim_end).to_owned())
}

fn without_variables(value: &str, known: &Variables, depth: usize) -> Result<String, String> {
    replaced(value, "var(", |parts| {
        let name = parts.first().copied().unwrap_or_default();
        let fallback = || parts.get(1).map(ToString::to_string);
        let inner = known.get(name).cloned().or_else(fallback).filter(|_| depth > 0);
        let inner = inner.ok_or_else(|| format!("found var({name}), expected a rule that sets it"));
        without_variables(&inner?, known, depth - 1)
    })
}

/// The value with each call of that function replaced by its result.
fn replaced(
    value: &str,
    function: &str,
    come_to: impl Fn(&[&str]) -> Result<String, String>,
) -> Result<String, String> {
    let mut value = value.to_owned();
    while let Some(start) = value.find(function) {
        let open = start + function.len();
        let end = open + closing(&value[open..]);
        let inner = come_to(&split(&value[open..end]))?;
        value.replace_range(start..(end + 1).min(value.len()), &inner);
    }
    Ok(value)
}

/// The position of the bracket that closes the one before the text.
fn closing(text: &str) -> usize {
    let mut depth = 1;
    let end = text.find(|c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        depth == 0
    });
    end.unwrap_or(text.len())
}

/// Splits at commas outside brackets.
pub(crate) fn split(text: &str) -> Vec<&str> {
    let mut depth = 0;
    let parts = text.split(|c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        c == ',' && depth == 0
    });
    parts.map(str::trim).collect()
}

/// The sum of lengths.
fn sum(parts: &str) -> Result<String, String> {
    let length = |part: &str| part.trim().trim_end_matches("px").parse::<f64>().ok();
    let lengths: Option<Vec<f64>> = parts.split('+').map(length).collect();
    let whole = lengths.map(|lengths| (lengths.iter().sum::<f64>() * 100.0).round() / 100.0);
    whole.map(|sum| sum.to_string()).ok_or(format!("found calc({parts}), expected a sum of px"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_out_plain() {
        let pairs = [
            ("--paper", "light-dark(#fff, #123)"),
            ("--chosen", "var(--paper)"),
            ("--weight", "1.8px"),
            ("--grow", ".9px"),
            ("--round", "var(--round)"),
        ];
        let known = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        let value = |text, theme| resolved(text, &known, theme);
        for (text, day, night) in [
            ("none", "none", "none"),
            ("3px", "3", "3"),
            ("2 1.5", "2 1.5", "2 1.5"),
            ("var(--chosen)", "#fff", "#123"),
            ("var( --none , var(--paper))", "#fff", "#123"),
            ("light-dark(rgb(1, 2, 3), red)", "rgb(1, 2, 3)", "red"),
            ("calc(var(--weight) + var(--grow) + 2.6px)", "5.3", "5.3"),
        ] {
            assert_eq!(value(text, Theme::Day).as_deref(), Ok(day), "{text}");
            assert_eq!(value(text, Theme::Night).as_deref(), Ok(night), "{text}");
        }
        for (text, problem) in [
            ("var(--none)", "found var(--none), expected a rule that sets it"),
            ("var(--round)", "found var(--round), expected a rule that sets it"),
            ("light-dark(red)", "found light-dark(red), expected two colours"),
            ("calc(2px * 3)", "found calc(2px * 3), expected a sum of px"),
        ] {
            assert_eq!(value(text, Theme::Day).unwrap_err(), problem);
        }
    }
}

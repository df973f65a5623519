//! The styles of `style.css` for an element without interaction, on a screen, on a page of normal width.

use crate::value::split;
use cssparser::{
    AtRuleParser, CowRcStr, DeclarationParser, ParseError, Parser, ParserState,
    QualifiedRuleParser, RuleBodyItemParser, RuleBodyParser, ToCss, Token,
};
use scraper::ElementRef;
use scraper::selector::{Parser as SelectorParser, Simple};
use selectors::matching::{
    MatchingContext, MatchingForInvalidation, MatchingMode, NeedsSelectorFlags, QuirksMode,
    SelectorCaches, matches_selector,
};
use selectors::parser::{ParseRelative, Selector, SelectorList};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// The rules, in order, without those under a condition (`@media`, `@container`).
pub(crate) struct Sheet {
    rules: Vec<Rule>,
    /// The selectors that make a difference to elements of a class, or to what is in them.
    about: BTreeMap<String, Vec<Selector<Simple>>>,
}

/// Properties that change how something is used, not how it looks.
const UNSEEN: [&str; 3] = ["cursor", "outline", "pointer-events"];

struct Rule {
    selector: Selector<Simple>,
    declarations: Rc<[Declaration]>,
}

struct Declaration {
    name: String,
    value: String,
    important: bool,
}

impl Sheet {
    pub(crate) fn parse(text: &str) -> Self {
        let mut rules = Vec::new();
        let mut top = Body { outer: None, rules: &mut rules, declarations: Vec::new() };
        read(&mut Parser::new(text), &mut top);
        let mut about = BTreeMap::<_, Vec<_>>::new();
        for rule in rules.iter().filter(|rule| rule.is_seen()) {
            for (class, selector) in rule.differences() {
                about.entry(class).or_default().push(selector);
            }
        }
        Self { rules, about }
    }

    /// Whether that class of the element makes a difference to it, or to an element in it.
    pub(crate) fn knows(&self, class: &str, element: ElementRef) -> bool {
        let selectors = self.about.get(class).map_or(&[][..], Vec::as_slice);
        element
            .descendent_elements()
            .any(|inner| selectors.iter().any(|selector| is_of(selector, inner)))
    }

    /// The declared values of that element by property; the strongest rule wins.
    pub(crate) fn declared(&self, element: ElementRef) -> BTreeMap<&str, &str> {
        let rules =
            self.rules.iter().enumerate().filter(|(_, rule)| is_of(&rule.selector, element));
        let mut all: Vec<_> = rules
            .flat_map(|(place, rule)| {
                let weight = (rule.selector.specificity(), place);
                rule.declarations.iter().map(move |one| ((one.important, weight), one))
            })
            .collect();
        all.sort_by_key(|(strength, _)| *strength);
        all.into_iter().map(|(_, one)| (&*one.name, &*one.value)).collect()
    }
}

impl Rule {
    /// Whether it changes the look of anything.
    fn is_seen(&self) -> bool {
        self.declarations.iter().any(|one| !UNSEEN.contains(&&*one.name))
    }

    /// Each class in its selector, with the selector of what has the rule by that class, or of what escapes it by that
    /// class in a `:not()`.
    fn differences(&self) -> Vec<(String, Selector<Simple>)> {
        let text = self.selector.to_css_string();
        let open = without_exceptions(&text);
        let has = classes(&open).into_iter().map(|class| (class, self.selector.clone()));
        let escapes = &classes(&text) - &classes(&open);
        let escaping = selectors(&open).flat_map(|selector| {
            escapes.iter().map(move |class| (class.clone(), selector.clone()))
        });
        has.chain(escaping).collect()
    }
}

/// The classes in a selector, each after a dot.
fn classes(selector: &str) -> BTreeSet<String> {
    let names = selector.split('.').skip(1).map(|rest| name_and_rest(rest).0);
    names.map(str::to_owned).collect()
}

/// The selector with no element left out by a class.
fn without_exceptions(selector: &str) -> String {
    let Some((before, rest)) = selector.split_once(":not(") else { return selector.to_owned() };
    let (inside, after) = rest.split_at(closing(rest));
    let kept = if inside.contains('.') { ":not(*)" } else { inside };
    [before, ":not(", kept, &without_exceptions(after)].concat()
}

/// The place of the parenthesis that closes what was open before the text.
fn closing(text: &str) -> usize {
    let mut depth = 1;
    let is_last = |c: char| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        depth == 0
    };
    text.find(is_last).unwrap_or(text.len())
}

fn name_and_rest(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '-').unwrap_or(text.len());
    text.split_at(end)
}

fn is_of(selector: &Selector<Simple>, element: ElementRef) -> bool {
    let mut caches = SelectorCaches::default();
    let mut context = MatchingContext::new(
        MatchingMode::Normal,
        None,
        &mut caches,
        QuirksMode::NoQuirks,
        NeedsSelectorFlags::No,
        MatchingForInvalidation::No,
    );
    matches_selector(selector, 0, None, &element, &mut context)
}

/// The content of a block, or the whole stylesheet.
struct Body<'a> {
    /// The selector of the parent rule, for `&`.
    outer: Option<String>,
    rules: &'a mut Vec<Rule>,
    declarations: Vec<Declaration>,
}

/// Unknown syntax is ignored, as in browsers.
fn read<'i>(input: &mut Parser<'i>, body: &mut Body) {
    let items: RuleBodyParser<'i, '_, _, (), ()> = RuleBodyParser::new(input, body);
    items.for_each(drop);
}

impl<'i> DeclarationParser<'i> for Body<'_> {
    type Declaration = ();
    type Error = ();

    fn parse_value(
        &mut self,
        name: CowRcStr<'i>,
        input: &mut Parser<'i>,
        _: &ParserState,
    ) -> Result<(), ParseError<()>> {
        let text = rest(input).ok_or_else(ParseError::unexpected_token)?;
        let kept = text.strip_suffix("!important");
        let (value, important) = (kept.unwrap_or(text).trim().to_owned(), kept.is_some());
        self.declarations.push(Declaration { name: name.to_string(), value, important });
        Ok(())
    }
}

impl<'i> QualifiedRuleParser<'i> for Body<'_> {
    type Prelude = String;
    type QualifiedRule = ();
    type Error = ();

    fn parse_prelude(&mut self, input: &mut Parser<'i>) -> Result<String, ParseError<()>> {
        let inner = rest(input).ok_or_else(ParseError::unexpected_token)?;
        Ok(match &self.outer {
            None => inner.to_owned(),
            Some(outer) if inner.contains('&') => inner.replace('&', &format!(":is({outer})")),
            Some(outer) => {
                let each = split(inner).into_iter().map(|one| format!(":is({outer}) {one}"));
                each.collect::<Vec<_>>().join(", ")
            }
        })
    }

    fn parse_block(
        &mut self,
        prelude: String,
        _: &ParserState,
        input: &mut Parser<'i>,
    ) -> Result<(), ParseError<()>> {
        let place = self.rules.len();
        let outer = Some(prelude.clone());
        let mut inner = Body { outer, rules: &mut *self.rules, declarations: Vec::new() };
        read(input, &mut inner);
        let declarations: Rc<[_]> = inner.declarations.into();
        let rules = selectors(&prelude)
            .map(|selector| Rule { selector, declarations: Rc::clone(&declarations) });
        // A rule comes before its nested rules.
        self.rules.splice(place..place, rules);
        Ok(())
    }
}

impl AtRuleParser<'_> for Body<'_> {
    type Prelude = ();
    type AtRule = ();
    type Error = ();
}

impl RuleBodyItemParser<'_, (), ()> for Body<'_> {
    fn parse_declarations(&self) -> bool {
        self.outer.is_some()
    }

    fn parse_qualified(&self) -> bool {
        true
    }
}

/// The text up to the end; none if a nested rule begins in it.
fn rest<'i>(input: &mut Parser<'i>) -> Option<&'i str> {
    input.skip_whitespace();
    let start = input.position();
    while let Ok(token) = input.next() {
        if *token == Token::CurlyBracketBlock {
            return None;
        }
    }
    Some(input.slice_from(start).trim())
}

/// Each selector of a list, without those that no element can match.
fn selectors(list: &str) -> impl Iterator<Item = Selector<Simple>> {
    let parsed = split(list).into_iter().filter_map(at_rest).filter_map(|text| {
        SelectorList::parse(&SelectorParser, &mut Parser::new(&text), ParseRelative::No).ok()
    });
    parsed.flat_map(|list| list.slice().to_vec())
}

/// Pseudo-classes that depend on the document alone.
const STRUCTURAL: [&str; 18] = [
    "is",
    "where",
    "not",
    "has",
    "root",
    "empty",
    "first-child",
    "last-child",
    "only-child",
    "nth-child",
    "nth-last-child",
    "first-of-type",
    "last-of-type",
    "only-of-type",
    "nth-of-type",
    "nth-last-of-type",
    "scope",
    "any-link",
];

/// The selector without interaction states; none for pseudo-elements, or if it depends on
/// more than the document.
fn at_rest(selector: &str) -> Option<String> {
    let mut parts = selector.split(':');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, after) = name_and_rest(part);
        if STRUCTURAL.contains(&name) {
            out.extend([":", part]);
        } else if name.is_empty() || after.starts_with('(') {
            return None;
        } else {
            out.extend([":not(*)", after]);
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use scraper::{Html, Selector};

    #[test]
    fn the_strongest_rule_wins() {
        let page =
            Html::parse_fragment("<div class=\"poster\"><p class=\"a b\"><i>x</i></p></div>");
        let value = |sheet: &str| {
            let element = page.select(&Selector::parse("i").unwrap()).next().unwrap();
            Sheet::parse(sheet).declared(element).get("fill").map(ToString::to_string)
        };
        for (sheet, fill) in [
            ("i { fill: red }", Some("red")),
            ("i { fill: red; } i { fill: blue; }", Some("blue")),
            (".a i { fill: red } i { fill: blue }", Some("red")),
            (".a i { fill: red } i { fill: blue !important }", Some("blue")),
            // Comments have no effect.
            ("/* x { */ i { /* fill: blue; */ fill: red } /* } */", Some("red")),
            // Nested.
            (".a { stroke: green; i { fill: red } }", Some("red")),
            (".a { &.b i { fill: red } }", Some("red")),
            (".a { &.c i { fill: red } }", None),
            (".a { .x, i { fill: red } }", Some("red")),
            (".a { i:hover { fill: red } stroke: green }", None),
            // Lists with selectors that match no element.
            (":host, .poster i { fill: red }", Some("red")),
            (":host([theme=\"dark\"]) i, i::before { fill: red }", None),
            // Interaction states.
            ("i:focus-visible { fill: red }", None),
            ("i:not(.x, :focus) { fill: red }", Some("red")),
            (".a:has(:hover) i { fill: red }", None),
            (".poster:has(.b) i { fill: red }", Some("red")),
            // Conditions.
            ("@media print { i { fill: red } } i { @media print { fill: blue } }", None),
            ("i { fill: red; @container page (max-width: 9px) { fill: blue } }", Some("red")),
            // A damaged rule does not affect the next.
            ("i { fill red; } i { } } i { fill: red }", Some("red")),
        ] {
            assert_eq!(value(sheet).as_deref(), fill, "{sheet}");
        }
    }
}

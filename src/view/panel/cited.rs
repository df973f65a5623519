//! Source references: a number after each line, the full list below.

use crate::data::{Date, Details, Source, SourceIdx};
use crate::i18n::{Lang, count};
use crate::view::ui::Setup;
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

/// The largest number of references after a line; the list below has the rest.
const FEW: usize = 3;

/// The largest number of sources of one line on a list on paper: all of them would be dozens of sheets, and the address
/// of the map has them.
const FIRST: usize = 2;

/// Numbers sources in order of first reference.
pub(in crate::view) struct Cited {
    details: Option<Rc<Details>>,
    order: Vec<SourceIdx>,
    most: usize,
}

impl Cited {
    pub(in crate::view) fn new(details: Option<Rc<Details>>) -> Self {
        Self { details, order: Vec::new(), most: usize::MAX }
    }

    /// Of each line only the first few sources, for a list on paper.
    pub(in crate::view) fn brief(details: Option<Rc<Details>>) -> Self {
        Self { most: FIRST, ..Self::new(details) }
    }

    /// The details that have the sources, once they have loaded.
    pub(in crate::view) fn details(&self) -> Option<Rc<Details>> {
        self.details.clone()
    }

    /// The numbers of those sources, each a link to the source; if there are many, the first few and the last.
    pub(in crate::view) fn cite(&mut self, setup: &Setup, sources: &[SourceIdx]) -> Html {
        let numbers = self.numbered(sources);
        let shown = if numbers.len() > FEW + 1 { FEW } else { numbers.len() };
        let links =
            numbers[..shown].iter().filter_map(|(number, index)| self.link(setup, *number, *index));
        html! { <sup class="cites">{ for links }{ rest(&numbers[shown..]) }</sup> }
    }

    /// Numbers those sources without a reference to them.
    pub(in crate::view) fn add(&mut self, sources: &[SourceIdx]) {
        for source in sources {
            self.number(*source);
        }
    }

    /// The date of the newest of those sources, if the date of one is known.
    pub(super) fn newest(&self, sources: &[SourceIdx]) -> Option<Date> {
        let dates = sources.iter().filter_map(|index| self.source(*index)?.date);
        dates.max_by_key(|date| date.latest())
    }

    /// The number of sources so far.
    pub(in crate::view) fn count(&self) -> u32 {
        count(self.order.len())
    }

    fn link(&self, setup: &Setup, number: u32, index: SourceIdx) -> Option<Html> {
        let source = self.source(index)?;
        Some(html! {
            <a class="cite" href={source.url.to_string()} target="_blank" rel="noopener"
                aria-label={setup.voice.lang.source_numbered(number)} data-source={index.0.to_string()}>{ number }</a>
        })
    }

    /// The same numbers without links: “ [1, 2]”, or nothing.
    pub(in crate::view) fn numbers(&mut self, sources: &[SourceIdx]) -> String {
        let known = if self.details.is_some() { sources } else { &[] };
        let numbers = self.numbered(known);
        let numbers: Vec<_> = numbers.iter().map(|(number, _)| number.to_string()).collect();
        if numbers.is_empty() { String::new() } else { format!(" [{}]", numbers.join(", ")) }
    }

    /// All sources referenced so far, one per line, under a heading; nothing if there are none.
    pub(super) fn text(&self, setup: &Setup) -> String {
        let lang = setup.voice.lang;
        let date = |source: &Source| {
            source.date.map_or_else(|| lang.source_undated().to_owned(), |date| lang.date(date))
        };
        let sources = self.order.iter().filter_map(|index| self.source(*index)).enumerate();
        let lines: Vec<_> = sources
            .map(|(n, one)| {
                let (title, marks) = (&one.title, marks(lang, one));
                format!(
                    "{}. {}, {title}, {}{marks}. {}\n",
                    n + 1,
                    one.publisher,
                    date(one),
                    one.url
                )
            })
            .collect();
        if lines.is_empty() {
            String::new()
        } else {
            format!("\n{}\n{}", lang.source_heading(), lines.concat())
        }
    }

    /// The full list, folded behind its count if it is long; the numbers link to the sources.
    pub(in crate::view) fn folded(&self, setup: &Setup) -> Html {
        if self.order.is_empty() {
            return Html::default();
        }
        let summary = setup.voice.lang.source_count(count(self.order.len()));
        html! { <details class="folded"><summary>{ summary }</summary>{ self.whole(setup) }</details> }
    }

    /// All sources referenced so far, in full.
    pub(in crate::view) fn whole(&self, setup: &Setup) -> Html {
        self.marked(setup, None)
    }

    /// The same, only those with that mark; each keeps its number.
    pub(in crate::view) fn marked(&self, setup: &Setup, mark: Option<&str>) -> Html {
        if self.order.is_empty() {
            return Html::default();
        }
        let sources =
            self.order.iter().enumerate().filter_map(|(n, index)| Some((n, self.source(*index)?)));
        let lang = setup.voice.lang;
        let has = |source: &Source| mark.is_none_or(|mark| marks_of(lang, source).contains(&mark));
        let sources = sources.filter(|(_, source)| has(source));
        html! {
            <section class="sources">
                <h3 aria-level={setup.level(3)}>{ setup.voice.lang.source_heading() }</h3>
                <ol>{ for sources.map(|(n, source)| html! { <li key={n} value={(n + 1).to_string()}>{ line(setup, source) }</li> }) }</ol>
            </section>
        }
    }

    /// The number of sources so far with each mark that is a language, and with each other one.
    pub(in crate::view) fn marks(&self, lang: Lang) -> [BTreeMap<String, u32>; 2] {
        let mut counts = [BTreeMap::new(), BTreeMap::new()];
        for source in self.order.iter().filter_map(|index| self.source(*index)) {
            let language = foreign(lang, source);
            for mark in marks_of(lang, source) {
                let counts = &mut counts[usize::from(language != Some(mark))];
                *counts.entry(mark.to_owned()).or_default() += 1;
            }
        }
        counts
    }

    fn source(&self, index: SourceIdx) -> Option<&Source> {
        self.details.as_ref()?.sources.get(usize::from(index.0))
    }

    /// Those sources with their numbers, in ascending order: one may have its number from a line before.
    fn numbered(&mut self, sources: &[SourceIdx]) -> Vec<(u32, SourceIdx)> {
        let mut all: Vec<_> =
            sources.iter().take(self.most).map(|one| (self.number(*one), *one)).collect();
        all.sort_by_key(|(number, _)| *number);
        all
    }

    fn number(&mut self, source: SourceIdx) -> u32 {
        let known = self.order.iter().position(|known| *known == source);
        let index = known.unwrap_or_else(|| {
            self.order.push(source);
            self.order.len() - 1
        });
        count(index + 1)
    }
}

/// The last number stands for the rest, which print shows in full.
fn rest(numbers: &[(u32, SourceIdx)]) -> Html {
    let Some((last, _)) = numbers.last() else { return Html::default() };
    let all: Vec<_> = numbers.iter().map(|(number, _)| format!(" {number}")).collect();
    html! { <><span class="last">{ format!(" … {last}") }</span><span class="rest">{ all.concat() }</span></> }
}

/// The language of a source, if it is not that of the map.
fn foreign(lang: Lang, source: &Source) -> Option<&str> {
    source.lang.as_deref().filter(|tag| *tag != lang.tag()).map(|tag| lang.language(tag))
}

/// The marks of a source, in words.
fn marks(lang: Lang, source: &Source) -> String {
    let marks = marks_of(lang, source);
    if marks.is_empty() { String::new() } else { format!(" ({})", lang.series(&marks)) }
}

/// Language, kind, and whatever else a reader weighs a source by.
fn marks_of(lang: Lang, source: &Source) -> Vec<&str> {
    let marks = [
        foreign(lang, source),
        source.kind.map(|kind| lang.source_kind(kind)),
        source.state_media.then(|| lang.source_state_media()),
        source.described.then(|| lang.source_described()),
        source.unread.then(|| lang.source_unread()),
    ];
    marks.into_iter().flatten().collect()
}

/// Publisher, title, date; the title is the link.
pub(in crate::view) fn line(setup: &Setup, source: &Source) -> Html {
    let lang = setup.voice.lang;
    let date = source.date.map_or_else(|| lang.source_undated().to_owned(), |date| lang.date(date));
    let title = html! {
        <a href={source.url.to_string()} target="_blank" rel="noopener">{ source.title.to_string() }</a>
    };
    html! {
        <>
            { format!("{}, ", source.publisher) }
            if source.described { { title } } else { <cite>{ title }</cite> }
            { format!(", {date}") }
            <span class="soft">{ marks(lang, source) }</span>
            if let Some(archive) = &source.archive {
                { " " }<a href={archive.to_string()} target="_blank" rel="noopener">{ lang.source_archive() }</a>
            }
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::{Cited, SourceIdx};

    #[test]
    fn the_numbers_of_a_citation_ascend() {
        let mut cited = Cited::new(None);
        cited.add(&[4, 7].map(SourceIdx));
        let numbered = cited.numbered(&[9, 2, 7].map(SourceIdx));
        assert_eq!(numbered, [(2, SourceIdx(7)), (3, SourceIdx(9)), (4, SourceIdx(2))]);
    }
}

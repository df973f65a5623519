//! Converts the record of a source, and checks its links.

use super::ledger::Ledger;
use super::problem::quoted;
use super::record;
use super::record_kind::RecordKind;
use crate::data::Source;

pub(super) fn source(ledger: &mut Ledger, r: &record::Source) -> Source {
    ledger.begin_record(RecordKind::Sources, &r.id);
    link(ledger, "url", &r.url);
    Source {
        id: ledger.text("id", &r.id),
        title: ledger.text("title", &r.title),
        described: r.described,
        publisher: ledger.text("publisher", &r.publisher),
        date: ledger.maybe_date("date", r.date.as_deref()),
        url: r.url.as_str().into(),
        unread: r.unread,
        lang: ledger.maybe_text("lang", r.lang.as_deref()),
        kind: r.kind.as_deref().map(|kind| ledger.kind("kind", kind)),
        state_media: r.state_media,
        archive: r.archive.as_deref().map(|archive| {
            link(ledger, "archive", archive);
            archive.into()
        }),
    }
}

/// A space in a link indicates an unclosed quote, or two links in one cell.
fn link(ledger: &mut Ledger, field: &str, url: &str) {
    if !is_link(url) {
        ledger.report(field, quoted(url), "a link that starts with https:// or http://");
    } else if !has_address(url) {
        ledger.report(field, quoted(url), "a link with an address, like https://example.org/");
    } else if url.contains(char::is_whitespace) {
        ledger.report(field, quoted(url), "a link without spaces");
    }
}

/// Whether a text starts as a link does, in capitals or not.
pub fn is_link(text: &str) -> bool {
    let starts = |scheme: &str| {
        text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    starts("https://") || starts("http://")
}

/// Whether a link names a host. `https://https://example.org` names none: the second `https` stands in its place.
fn has_address(url: &str) -> bool {
    let rest = url.split_once("://").map_or("", |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let name = host.split(':').next().unwrap_or_default();
    let is_scheme = host.ends_with(':') && matches!(&*name.to_ascii_lowercase(), "http" | "https");
    let is_number = host.starts_with('[') && host.contains(']');
    is_number || name.contains(char::is_alphanumeric) && !is_scheme
}

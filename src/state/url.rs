//! A state as the query of a link, and back: only what differs from the opening.

use super::{Context, Filter, Filters, Framing, Selection, State};
use crate::data::Day;

/// What a query says, and what in it could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The opening, with all that could be read laid over it.
    pub state: State,
    /// Each `key=value` that could not.
    pub unread: Vec<String>,
}

impl State {
    /// `date=2014-06-03&select=manas`, without `?`; empty for the opening. Needs no percent-encoding.
    pub fn to_query(self, context: &Context) -> String {
        let opening = Self::opening(context);
        let date = (self.date != opening.date).then(|| ("date", self.date.to_string()));
        let at = self.framing.map(|framing| ("at", framing.to_string()));
        let hidden: Vec<_> = self.filters.off().map(Filter::name).collect();
        let hide = (!hidden.is_empty()).then(|| ("hide", hidden.join(",")));
        let select =
            self.selection.and_then(|s| s.name(&context.dossier)).map(|name| ("select", name));
        let pairs = [date, at, hide, select].into_iter().flatten();
        pairs.map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join("&")
    }

    /// Reads such a query. A key of another program is passed over; a bad value leaves the opening's.
    pub fn from_query(query: &str, context: &Context) -> Reading {
        let mut reading = Reading { state: Self::opening(context), unread: Vec::new() };
        let query = query.strip_prefix('?').unwrap_or(query);
        for pair in query.split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            // Mail programs and chats like to encode the comma.
            let value = value.replace("%2C", ",").replace("%2c", ",");
            if reading.state.read(key, &value, context).is_none() {
                reading.unread.push(format!("{key}={value}"));
            }
        }
        reading
    }

    fn read(&mut self, key: &str, value: &str, context: &Context) -> Option<()> {
        match key {
            "date" => self.date = Day::parse(value).filter(|day| context.clamp(*day) == *day)?,
            "at" => self.framing = Some(Framing::parse(value)?),
            "hide" => self.filters = hidden(value)?,
            "select" => self.selection = Some(Selection::parse(value, &context.dossier)?),
            _ => {}
        }
        Some(())
    }
}

fn hidden(value: &str) -> Option<Filters> {
    let mut filters = Filters::default();
    for name in value.split(',') {
        let filter = Filter::parse(name)?;
        filters = if filters.shows(filter) { filters.toggled(filter) } else { filters };
    }
    Some(filters)
}

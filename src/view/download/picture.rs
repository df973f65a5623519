//! The text below the picture in a file.

use crate::view::panel::Cited;
use crate::view::shown::cite_shown;
use crate::view::ui::Setup;

/// The link to the view on the screen, and the words before it: where its sources are, with their number once it is
/// known.
pub(in crate::view) fn below_picture(setup: &Setup) -> [(&'static str, String); 2] {
    let (lang, state) = (setup.voice.lang, setup.host.state());
    let mut cited = Cited::new(setup.host.details());
    cite_shown(&setup.context, &state, &mut cited);
    let sources = match cited.count() {
        0 => lang.source_heading().to_owned(),
        count => lang.widget_sources_of(count, &lang.day(state.date)),
    };
    [("sources", sources), ("link", setup.link(&state))]
}

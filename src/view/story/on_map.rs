//! The highlights of the step, as links: the text equivalent of the map.

use crate::data::{Holds, Step};
use crate::state::Selection;
use crate::view::panel::link;
use crate::view::ui::Ui;
use yew::prelude::*;

/// Two short lists, without sites of other days, which are not on the map.
pub(super) fn on_map(ui: &Ui, step: &Step) -> Html {
    let (lang, dossier) = (ui.setup.voice.lang, &ui.setup.context.dossier);
    let is_there = |index: &usize| {
        let site = dossier.sites.get(*index);
        site.is_some_and(|site| {
            site.on(ui.state.date) != Holds::No && ui.state.layers.shows_site(site)
        })
    };
    let sites =
        step.sites.iter().map(|index| usize::from(*index)).filter(is_there).map(Selection::Site);
    let countries = step.countries.iter().map(|id| Selection::Country(*id));
    html! {
        <div class="on-map">
            { names(ui, lang.story_outlined(), countries.collect()) }
            { names(ui, lang.story_ringed(), sites.collect()) }
            if let Some(day) = step.compare { <p class="soft">{ lang.story_compared(&lang.day(day)) }</p> }
        </div>
    }
}

fn names(ui: &Ui, label: &'static str, what: Vec<Selection>) -> Html {
    if what.is_empty() {
        return Html::default();
    }
    let item = |one: Selection| html! { <li>{ link(ui, one, &one.title(&ui.setup.voice)) }</li> };
    html! { <div class="names"><span class="soft">{ label }</span>{ " " }<ul class="inline">{ for what.into_iter().map(item) }</ul></div> }
}

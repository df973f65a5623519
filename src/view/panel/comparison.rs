//! The changes between two days, as a list with sources, and as text to copy.

use super::change_list::{Group, Line, groups};
use super::cited::Cited;
use super::facts::{link, row, section};
use crate::state::Compared;
use crate::view::compare::{heading, sentence};
use crate::view::copy::CopyText;
use crate::view::ui::Ui;
use yew::prelude::*;

/// The panel of a comparison; nothing without a comparison. On paper, with a few sources of each change.
pub(super) fn comparison(ui: &Ui, node: &NodeRef, prints: bool) -> Html {
    let Some(compared) = Compared::shown(&ui.setup.context, &ui.state) else {
        return Html::default();
    };
    let lang = ui.setup.voice.lang;
    let title = heading(lang, compared.days);
    let groups = groups(ui, &compared);
    let cited = if prints { Cited::brief } else { Cited::new };
    let mut cited = cited(ui.assets.details.clone());
    let sections: Vec<_> = groups.iter().map(|group| shown(ui, &mut cited, group)).collect();
    html! {
        // A reader who wants to see more of the map puts the list away; its title stays, and brings it back.
        <details class="comparison" open={true}>
            <summary><h2 aria-level={ui.setup.level(2)} id="panel-title" tabindex="-1" ref={node}>{ title.clone() }</h2></summary>
            if groups.is_empty() { <p class="status">{ lang.compare_list_empty() }</p> }
            { sections }
            <CopyText {lang} label={lang.compare_copy()} what={title} text={text(ui, &compared, &groups)} />
            { cited.folded(&ui.setup) }
            if prints { <p class="online">{ lang.panel_online() }</p> }
        </details>
    }
}

fn shown(ui: &Ui, cited: &mut Cited, group: &Group) -> Html {
    let days = group.lines.chunk_by(|a, b| a.date == b.date);
    let rows = days.map(|lines| {
        let items: Vec<_> = lines.iter().map(|line| item(ui, cited, line)).collect();
        row(&when(ui, &lines[0]), html! { <ul class="inline">{ items }</ul> }, Html::default())
    });
    section(&ui.setup, &group.heading, rows.collect())
}

fn item(ui: &Ui, cited: &mut Cited, line: &Line) -> Html {
    let name = match line.leads_to {
        Some(selection) => link(ui, selection, &line.name),
        None => html! { line.name.clone() },
    };
    let cites = cited.cite(&ui.setup, &line.sources);
    html! { <li>{ name }<span class="soft">{ line.rest.clone() }</span>{ cites }</li> }
}

fn when(ui: &Ui, line: &Line) -> String {
    line.date.map(|date| ui.setup.voice.lang.date(date)).unwrap_or_default()
}

/// The same as plain text, with the same numbers of sources.
fn text(ui: &Ui, compared: &Compared, groups: &[Group]) -> String {
    let mut cited = Cited::new(ui.assets.details.clone());
    let sentence = sentence(&ui.setup, &ui.state).unwrap_or_default();
    let head = format!("{}\n\n{sentence}\n", heading(ui.setup.voice.lang, compared.days));
    let body: Vec<_> = groups.iter().map(|group| group_text(ui, &mut cited, group)).collect();
    let sources = match ui.assets.details {
        Some(_) => cited.text(&ui.setup),
        None => format!("\n{}\n", ui.setup.voice.lang.error_details()),
    };
    format!("{head}{}{sources}", body.concat())
}

fn group_text(ui: &Ui, cited: &mut Cited, group: &Group) -> String {
    let lines = group.lines.iter().map(|line| {
        let sources = cited.numbers(&line.sources);
        format!("{}: {}{}{sources}\n", when(ui, line), line.name, line.rest)
    });
    format!("\n{}\n{}", group.heading, lines.collect::<Vec<_>>().concat())
}

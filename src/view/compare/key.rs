//! The key to a comparison, with counts; it comes before the normal legend.

use crate::data::{Change, Move, SiteKind};
use crate::state::Compared;
use crate::view::swatch;
use crate::view::ui::Ui;
use yew::prelude::*;

/// The meaning of each outline and sign, with counts; nothing if there is no comparison.
pub(in crate::view) fn key(ui: &Ui, more: Html) -> Html {
    let Some(compared) = Compared::shown(&ui.setup.context, &ui.state) else {
        return Html::default();
    };
    let lang = ui.setup.voice.lang;
    let moves = MOVES.map(|moved| (moved, count_moves(&compared, moved)));
    let moves = moves.into_iter().filter(|(_, count)| *count > 0);
    let sites = [true, false].map(|opened| (opened, count_sites(&compared, opened)));
    let sites = sites.into_iter().filter(|(_, count)| *count > 0);
    html! {
        <div class="legend changed-key" role="group" aria-label={lang.compare_key()}>
            { for moves.map(|(moved, count)| entry(land(moved), said(ui, moved), count)) }
            { for sites.map(|(opened, count)| entry(mark(opened), site(ui, opened), count)) }
            { more }
            <span class="entry">{ swatch::key(muted()) }<span>{ lang.compare_muted() }</span></span>
        </div>
    }
}

const MOVES: [Move; 5] = [Move::Joined, Move::Rose, Move::Renamed, Move::Fell, Move::Left];

/// The CSS class for the outline of a move.
pub(in crate::view) fn class(moved: Move) -> &'static str {
    match moved {
        Move::Joined => "joined",
        Move::Left => "lost",
        Move::Rose => "rose",
        Move::Fell => "fell",
        Move::Renamed => "renamed",
    }
}

/// The sign of a move centred on the origin, as SVG path data: + − ↑ ↓ =.
pub(in crate::view) fn sign(moved: Move) -> &'static str {
    match moved {
        Move::Joined => PLUS,
        Move::Left => "M-3 0H3",
        Move::Rose => "M0 3.4V-3M-2.6 -.6L0 -3.2L2.6 -.6",
        Move::Fell => "M0 -3.4V3M-2.6 .6L0 3.2L2.6 .6",
        Move::Renamed => "M-3 -1.5H3M-3 1.5H3",
    }
}

/// The sign of a site that opened or closed: + or ×.
pub(in crate::view) fn site_sign(opened: bool) -> &'static str {
    if opened { PLUS } else { "M-2.4 -2.4L2.4 2.4M2.4 -2.4L-2.4 2.4" }
}

const PLUS: &str = "M-3 0H3M0 -3V3";

fn entry(picture: Html, name: &'static str, count: usize) -> Html {
    html! {
        <span class="entry">{ swatch::key(picture) }<span>{ name }</span><span class="number">{ count }</span></span>
    }
}

fn land(moved: Move) -> Html {
    html! {
        <>
            <rect class={format!("change {}", class(moved))} x="1" y="1" width="20" height="12" rx="1.5" />
            <g class="move" transform="translate(11 7)"><path d={sign(moved)} /></g>
        </>
    }
}

fn mark(opened: bool) -> Html {
    let class = if opened { "mark plain opened" } else { "mark plain closed" };
    html! {
        <g {class} transform="translate(11 7)"><circle class="sign" r="6" /><path class="of-site" d={site_sign(opened)} /></g>
    }
}

/// Land and a site, faded by the rules of the map.
fn muted() -> Html {
    html! {
        <g class="comparing">
            <rect class="swatch area member" x=".5" y=".5" width="21" height="13" rx="1.5" />
            { swatch::kind(SiteKind::Other) }
        </g>
    }
}

fn said(ui: &Ui, moved: Move) -> &'static str {
    let lang = ui.setup.voice.lang;
    match moved {
        Move::Joined => lang.compare_joined(),
        Move::Left => lang.compare_lost(),
        Move::Rose => lang.compare_rose(),
        Move::Fell => lang.compare_fell(),
        Move::Renamed => lang.compare_renamed(),
    }
}

fn site(ui: &Ui, opened: bool) -> &'static str {
    if opened {
        ui.setup.voice.lang.compare_opened_key()
    } else {
        ui.setup.voice.lang.compare_closed_key()
    }
}

fn count_moves(compared: &Compared, wanted: Move) -> usize {
    let moves = compared.changes.iter().filter(|(_, change)| match *change {
        Change::Standing { was, is, .. } => Move::between(was, is) == wanted,
        _ => false,
    });
    moves.count()
}

fn count_sites(compared: &Compared, way: bool) -> usize {
    let sites = compared.changes.iter();
    sites
        .filter(|(_, change)| matches!(*change, Change::Site { opened, .. } if opened == way))
        .count()
}

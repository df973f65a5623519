//! The marks of sites: shape by kind, colour by camp, a count where several crowd.

use super::hover::Target;
use super::scene::{Mark, Scene};
use crate::data::{Bloc, SizeClass};
use crate::state::Selection;
use crate::view::frame::{Frame, use_frame};
use crate::view::{say, swatch};
use yew::prelude::*;

/// What the marks are drawn for.
#[derive(Properties, PartialEq)]
pub(super) struct MarksProps {
    pub(super) scene: Scene,
    /// What holds the tab stop of the map.
    pub(super) stop: Option<Target>,
}

/// All marks; the Western ones last, so that they lie on top.
#[component]
pub(super) fn Marks(props: &MarksProps) -> Html {
    let frame = use_frame();
    let mut marks: Vec<&Mark> = props.scene.marks.iter().filter(|mark| props.scene.is_near(mark.at)).collect();
    marks.sort_by_key(|mark| (mark.bloc == Bloc::Western, mark.sites.len() > 1));
    html! {
        <g class="marks">
            for mark in marks {
                <Sign key={mark.key()} look={sign(&frame, &props.scene, mark, props.stop.as_ref())} />
            }
        </g>
    }
}

/// One mark, ready to draw.
#[derive(Clone, PartialEq)]
struct SignLook {
    class: String,
    transform: String,
    sites: String,
    label: String,
    path: String,
    count: Option<usize>,
    pressed: bool,
    stop: bool,
}

#[derive(Properties, PartialEq)]
struct SignProps {
    look: SignLook,
}

#[component]
fn Sign(props: &SignProps) -> Html {
    let look = &props.look;
    html! {
        <g class={look.class.clone()} transform={look.transform.clone()} data-sites={look.sites.clone()}
            role="button" aria-label={look.label.clone()} aria-pressed={look.pressed.to_string()}
            tabindex={if look.stop { "0" } else { "-1" }}>
            <circle class="hit" r="12" />
            if let Some(count) = look.count {
                <circle class="sign crowd" r={if count > 9 { "11" } else { "9.5" }} />
                <text class="count" dy=".35em">{ count }</text>
            } else {
                <path class="sign" d={look.path.clone()} />
            }
            <circle class="ring" r="14" />
        </g>
    }
}

fn sign(frame: &Frame, scene: &Scene, mark: &Mark, stop: Option<&Target>) -> SignLook {
    let dossier = &scene.context.dossier;
    let sites: Vec<_> = mark.sites.iter().map(ToString::to_string).collect();
    let first = &dossier.sites[mark.sites[0]];
    let selected = mark.sites.iter().any(|index| scene.is_selected(Selection::Site(*index)));
    SignLook {
        class: format!("{}{}", mark.class(), if selected { " selected" } else { "" }),
        transform: format!("translate({:.1} {:.1})", mark.at.x, mark.at.y),
        sites: sites.join(" "),
        label: say::mark(frame, mark.sites.as_ref()),
        path: swatch::mark_path(first.kind, radius(mark)),
        count: (mark.sites.len() > 1).then_some(mark.sites.len()),
        pressed: selected,
        stop: stop == Some(&Target::Sites(mark.sites.clone())),
    }
}

/// Half the width of a mark, in CSS px: bigger only where a strength is known to be.
fn radius(mark: &Mark) -> f64 {
    let muted = if mark.bloc == Bloc::Western { 0.0 } else { 1.5 };
    let size = match mark.look.size {
        None | Some(SizeClass::Hundreds) => 5.5,
        Some(SizeClass::Thousands) => 7.0,
        Some(SizeClass::Many) => 8.5,
    };
    size - muted
}

impl Mark {
    fn key(&self) -> String {
        format!("{}+{}", self.sites[0], self.sites.len())
    }
}

//! A slot in a page for one map after another.

use super::hooks::drawing;
use super::{App, AppProps};
use yew::prelude::*;

/// The properties of the slot.
#[derive(Properties, Clone, Default, PartialEq)]
pub struct SlotProps {
    /// The map, if there is one.
    pub map: Option<AppProps>,
    /// A counter of the maps in this slot: no two maps share state.
    pub turn: u32,
}

/// A map or nothing. Yew never removes the listeners of a root, so roots are reused.
#[component]
pub fn Slot(props: &SlotProps) -> Html {
    drawing();
    let map = props.map.clone().map(|map| html! { <App key={props.turn} ..map /> });
    html! { { for map } }
}

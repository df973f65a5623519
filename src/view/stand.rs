//! A place in a page where one map after another may stand.

use super::hooks::drawing;
use super::{App, AppProps};
use yew::prelude::*;

/// What stands there.
#[derive(Properties, Clone, Default, PartialEq)]
pub struct StandProps {
    /// The map, if there is one by now.
    pub map: Option<AppProps>,
    /// Counts the maps that have stood there: no two of them share anything.
    pub turn: u32,
}

/// A map or nothing. Yew never gives back the listeners of a place, so that places are used again.
#[component]
pub fn Stand(props: &StandProps) -> Html {
    drawing();
    let map = props.map.clone().map(|map| html! { <App key={props.turn} ..map /> });
    html! { { for map } }
}

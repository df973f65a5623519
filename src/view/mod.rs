//! What the reader sees: the only place with `html!`.

mod frame;
mod hooks;
mod legend;
mod library;
mod map;
mod panel;
mod search;
mod store;
mod swatch;
mod table;
mod time;

pub use frame::{Fetch, Frame};

use frame::use_frame;
use legend::Legend;
use library::LibraryProvider;
use map::MapView;
use panel::Panel;
use search::Search;
use store::{Store, StoreProvider};
use table::Tables;
use time::Time;
use yew::prelude::*;

/// What a map is mounted with.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// Facts, shapes, language.
    pub frame: Frame,
    /// The state it opens with.
    pub state: crate::state::State,
}

/// The whole map: heading, picture, time, panel, table.
#[component]
pub fn App(props: &AppProps) -> Html {
    let store = Store { context: props.frame.context.clone(), state: props.state };
    html! {
        <ContextProvider<Frame> context={props.frame.clone()}>
            <StoreProvider {store}>
                <LibraryProvider><Page /></LibraryProvider>
            </StoreProvider>
        </ContextProvider<Frame>>
    }
}

#[component]
fn Page() -> Html {
    let lang = use_frame().lang;
    html! {
        <section class="page" aria-labelledby="title">
            <header class="head">
                <h1 id="title">{ lang.page_title() }</h1>
                <Sentence />
            </header>
            <div class="main">
                <div class="picture">
                    <MapView />
                    <Time />
                </div>
                <aside class="side">
                    <Search />
                    <Legend />
                    <Panel />
                </aside>
            </div>
            <Tables />
        </section>
    }
}

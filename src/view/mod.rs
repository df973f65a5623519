//! What the reader sees: the only place with `html!`.

mod frame;
mod hooks;
mod legend;
mod library;
mod map;
mod panel;
mod say;
mod search;
mod sentence;
mod store;
mod swatch;
mod table;
mod time;

pub use frame::{Fetch, Frame};
pub use hooks::page_query;

use frame::use_frame;
use hooks::use_url_sync;
use legend::Legend;
use library::LibraryProvider;
use map::MapView;
use panel::Panel;
use search::Search;
use sentence::Sentence;
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
    let frame = use_frame();
    let lang = frame.lang;
    use_url_sync();
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
                    <Legend />
                </div>
                <aside class="side">
                    <Search />
                    <Panel />
                </aside>
            </div>
            <Tables />
            <footer class="foot">
                <p>{ lang.page_as_of(&lang.day(frame.context.dossier.as_of)) }{ " " }{ lang.page_boundaries() }{ " " }{ lang.page_credit() }</p>
            </footer>
        </section>
    }
}

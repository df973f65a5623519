//! The whole map: the widget, and on a page of its own the lists below it.

use super::assets::AssetEvent;
use super::hooks::{drawing, use_asking_again, use_fetching, use_focus, use_host, use_url_sync};
use super::memo::memo;
use super::playback::use_playback;
use super::ui::{Layout, Setup, use_ui};
use super::widget::{Lists, Widget};
use super::{second, swatch};
use std::rc::Rc;
use yew::prelude::*;

/// The properties of a map.
#[derive(Properties, Clone)]
pub struct AppProps {
    /// Facts, shapes, language.
    pub setup: Rc<Setup>,
    /// The opening state.
    pub state: crate::state::State,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.setup, &other.setup)
    }
}

/// The whole map.
#[component]
pub fn App(props: &AppProps) -> Html {
    drawing();
    use_memo((), |()| second::begin());
    let ui = use_ui(&props.setup, props.state);
    use_fetching(&ui);
    use_asking_again(&ui);
    use_url_sync(&ui);
    use_host(&ui);
    let (page, picture) = (use_node_ref(), use_node_ref());
    let focus = use_focus(&page);
    let playback = use_playback(&ui, &picture);
    let lang = ui.setup.voice.lang;
    let layout = ui.setup.layout;
    let pause = playback.pause_on_focus();
    let onfocusin = {
        let ui = ui.clone();
        move |event: FocusEvent| {
            // Who has come to the map may print it, with its sources.
            if ui.assets.times_asked()[1] == 0 {
                ui.tell(AssetEvent::DetailsAsked);
            }
            pause.emit(event);
        }
    };
    html! {
        <section class={classes!("page", (layout == Layout::Page).then_some("long"))} ref={page} lang={lang.tag()} dir="ltr" aria-labelledby="title" {onfocusin} onkeydown={playback.pause_on_escape()}>
            { memo((), |()| swatch::patterns("key-", "")) }
            <Widget ui={ui.clone()} {focus} {playback} {picture} />
            if layout == Layout::Page { <Lists {ui} /> }
        </section>
    }
}

//! The whole map: heading, picture, time, panel, table.

use super::cite::{Cite, Imprint};
use super::hooks::{
    Focus, drawing, use_asking_again, use_fetching, use_focus, use_host, use_url_sync,
};
use super::map::MapView;
use super::panel::Panel;
use super::playback::{Playback, use_playback};
use super::search::Search;
use super::speech::Speech;
use super::story::{Invitation, Story};
use super::table::Tables;
use super::ui::{Frame, Layout, Ui, use_ui};
use super::widget::Widget;
use super::{compare, legend, lost, sentence, story, swatch, time};
use crate::data::Kind;
use std::rc::Rc;
use yew::prelude::*;

/// The properties of a map.
#[derive(Properties, Clone)]
pub struct AppProps {
    /// Facts, shapes, language.
    pub frame: Rc<Frame>,
    /// The opening state.
    pub state: crate::state::State,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.frame, &other.frame)
    }
}

/// The whole map: heading, picture, time, panel, table.
#[component]
pub fn App(props: &AppProps) -> Html {
    drawing();
    let ui = use_ui(&props.frame, props.state);
    use_fetching(&ui);
    use_asking_again(&ui);
    use_url_sync(&ui);
    use_host(&ui);
    let (page, picture) = (use_node_ref(), use_node_ref());
    let focus = use_focus(&page);
    let playback = use_playback(&ui, &picture);
    let lang = ui.frame.voice.lang;
    let content = match ui.frame.layout {
        Layout::Widget => {
            html! { <Widget ui={ui.clone()} {focus} playback={playback.clone()} {picture} /> }
        }
        Layout::Page => whole(&ui, &focus, &playback, &picture),
    };
    let layout = ui.frame.layout.name();
    html! {
        <section class={classes!("page", layout)} ref={page} lang={lang.tag()} dir="ltr" aria-labelledby="title" onfocusin={playback.pause_on_focus()} onkeydown={playback.pause_on_escape()}>
            { swatch::patterns("key-", "") }
            { content }
        </section>
    }
}

/// The arrangement of a page: everything below each other.
fn whole(ui: &Ui, focus: &Focus, playback: &Playback, picture: &NodeRef) -> Html {
    let facts = ui.anywhere();
    let sentence = AttrValue::from(sentence::sentence(ui));
    let notes = ui.frame.notes();
    // The step stands where the panel of the day would.
    let telling = ui.state.step_shown(&ui.frame.context).is_some();
    html! {
        <>
            <header class="head">
                <h1 aria-level={ui.frame.level(1)} id="title" part="title">{ ui.frame.voice.title() }</h1>
                <p class="sentence" part="sentence">{ sentence.clone() }</p>
            </header>
            <div class={classes!("main", telling.then_some("telling"))}>
                <div class="picture" ref={picture}>
                    <MapView ui={ui.clone()} {sentence} />
                    { lost::shapes(ui) }
                    <Invitation ui={facts.clone()} place="under" />
                    <Story ui={facts.clone()} focus={focus.clone()} />
                    { time::time(ui, playback) }
                    { compare::row(ui) }
                    { compare::key(ui, Html::default()) }
                    { legend::legend(&facts) }
                    <p class="foot" part="notes" data-notes={notes.clone()}>{ notes }</p>
                </div>
                <aside class="side">
                    <Invitation ui={facts.clone()} place="beside" />
                    { story::bar(&facts, "beside") }
                    <Search ui={ui.anytime()} />
                    <div hidden={telling && ui.state.selection.is_none()}><Panel ui={facts.clone()} focus={focus.clone()} /></div>
                    <Cite ui={ui.clone()} />
                    <Imprint ui={ui.clone()} />
                </aside>
            </div>
            <Speech ui={facts.clone()} quiet={playback.plays()} />
            <Tables ui={facts} />
        </>
    }
}

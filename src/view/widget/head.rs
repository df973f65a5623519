//! Title and sentence. A sentence that does not fit ends in a button that shows all of it.

use crate::view::hooks::{drawing, use_clipped};
use crate::view::ui::Ui;
use yew::prelude::*;

/// The properties of the head.
#[derive(Properties, PartialEq)]
pub(super) struct HeadProps {
    pub(super) ui: Ui,
    /// The sentence about the map.
    pub(super) sentence: AttrValue,
}

/// The head.
#[component]
pub(super) fn Head(props: &HeadProps) -> Html {
    drawing();
    let HeadProps { ui, sentence } = props;
    let lang = ui.setup.voice.lang;
    let (node, whole) = (use_node_ref(), use_state_eq(|| false));
    let clipped = use_clipped(&node, sentence.clone());
    let toggle = {
        let whole = whole.clone();
        move |_: MouseEvent| whole.set(!*whole)
    };
    html! {
        <header class={classes!("head", whole.then_some("whole"))}>
            <h1 aria-level={ui.setup.level(1)} id="title" part="title">{ ui.setup.voice.title() }</h1>
            <p class="sentence" part="sentence" ref={node}>{ sentence.clone() }</p>
            if clipped || *whole {
                <button type="button" class="link more" aria-expanded={if *whole { "true" } else { "false" }} onclick={toggle}>
                    { if *whole { lang.widget_less() } else { lang.widget_more() } }
                </button>
            }
        </header>
    }
}

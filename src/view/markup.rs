//! The page as markup, rendered without a browser.

use super::whole::{Whole, WholeProps};
use super::{Address, App, AppProps, Host, Kept, Layout, Setup};
use crate::atlas::Atlas;
use crate::data::Details;
use crate::i18n::{Lang, Voice};
use crate::state::{Context, State};
use std::cell::RefCell;
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{self, Poll, Waker};
use yew::{BaseComponent, Callback, LocalServerRenderer};

/// The markup of the page in that state, before any listener or effect, arranged as said, with a title of that heading level.
pub fn markup(
    context: Context,
    state: State,
    atlas: Atlas,
    lang: Lang,
    (heading, layout): (u8, Layout),
) -> String {
    let setup = setup(context, state, atlas, lang, (heading, layout));
    rendered(LocalServerRenderer::<App>::with_props(AppProps { setup, state }))
}

/// The markup of everything as text: story, tables and sources.
pub fn whole(context: Context, details: Details, lang: Lang) -> String {
    let state = context.opening;
    let setup = setup(context, state, Atlas::default(), lang, (1, Layout::Page));
    let details = Rc::new(details);
    rendered(LocalServerRenderer::<Whole>::with_props(WholeProps { setup, details, state }))
}

fn setup(
    context: Context,
    state: State,
    atlas: Atlas,
    lang: Lang,
    (heading, layout): (u8, Layout),
) -> Rc<Setup> {
    Rc::new(Setup {
        host: Host::new(state, Callback::noop()),
        voice: Voice { lang, dossier: context.dossier.clone() },
        context,
        atlas: Rc::new(RefCell::new(atlas)),
        fetch: Callback::noop(),
        save: Callback::noop(),
        code: Callback::from(|_| None),
        heading,
        address: Address::None,
        layout,
        tables: (layout == Layout::Page).then(|| "data/".to_owned()),
        kept: Rc::new(Kept::default()),
    })
}

fn rendered<C: BaseComponent>(drawing: LocalServerRenderer<C>) -> String {
    let drawing = drawing.hydratable(false).render();
    match pin!(drawing).poll(&mut task::Context::from_waker(Waker::noop())) {
        Poll::Ready(html) => html,
        // No component of ours waits for anything.
        Poll::Pending => String::new(),
    }
}

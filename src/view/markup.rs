//! The page as markup, rendered without a browser.

use super::{Address, App, AppProps, Frame, Host, Kept, Layout};
use crate::atlas::Atlas;
use crate::i18n::{Lang, Voice};
use crate::state::{Context, State};
use std::cell::RefCell;
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{self, Poll, Waker};
use yew::{Callback, LocalServerRenderer};

/// The markup of the page in that state, before any listener or effect, arranged as said, with a title of that heading level.
pub fn markup(
    context: Context,
    state: State,
    atlas: Atlas,
    lang: Lang,
    (heading, layout): (u8, Layout),
) -> String {
    let frame = Rc::new(Frame {
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
        kept: Rc::new(Kept::default()),
    });
    let props = AppProps { frame, state };
    let drawing = LocalServerRenderer::<App>::with_props(props).hydratable(false).render();
    match pin!(drawing).poll(&mut task::Context::from_waker(Waker::noop())) {
        Poll::Ready(html) => html,
        // No component of ours waits for anything.
        Poll::Pending => String::new(),
    }
}

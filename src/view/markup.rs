//! The page as markup, rendered without a browser.

use super::whole::{Whole, WholeProps};
use super::{Address, App, AppProps, Host, Kept, Layout, Setup, unmeasured};
use crate::atlas::{Atlas, Viewport};
use crate::data::Details;
use crate::i18n::{Lang, Voice};
use crate::state::{Context, State};
use std::cell::RefCell;
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{self, Poll, Waker};
use yew::{BaseComponent, Callback, LocalServerRenderer};

/// The arrangement of the markup.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// The heading level of the title.
    pub heading: u8,
    /// What stands where.
    pub layout: Layout,
    /// The size of the map.
    pub map: Viewport,
}

impl Format {
    /// The format of that layout, with a map that is as any other until it has been measured.
    pub fn of(layout: Layout) -> Self {
        Self { heading: 1, layout, map: unmeasured() }
    }
}

/// The markup of the page in that state, before any listener or effect.
pub fn markup(context: Context, state: State, atlas: Atlas, lang: Lang, format: Format) -> String {
    let setup = setup(context, state, atlas, lang, format);
    rendered(LocalServerRenderer::<App>::with_props(AppProps { setup, state }))
}

/// The markup of everything as text: story, tables and sources.
pub fn whole(context: Context, details: Details, lang: Lang) -> String {
    let state = context.opening;
    let setup = setup(context, state, Atlas::default(), lang, Format::of(Layout::Page));
    let details = Rc::new(details);
    rendered(LocalServerRenderer::<Whole>::with_props(WholeProps { setup, details, state }))
}

fn setup(context: Context, state: State, atlas: Atlas, lang: Lang, format: Format) -> Rc<Setup> {
    Rc::new(Setup {
        host: Host::new(state, Callback::noop()),
        voice: Voice { lang, dossier: context.dossier.clone() },
        context,
        atlas: Rc::new(RefCell::new(atlas)),
        fetch: Callback::noop(),
        save: Callback::noop(),
        code: Callback::from(|_| None),
        heading: format.heading,
        address: Address::None,
        layout: format.layout,
        unmeasured: format.map,
        tables: (format.layout == Layout::Page).then(|| "data/".to_owned()),
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

//! Fetches finer shapes and the details of the facts on request.

use crate::baked;
use crate::data::{Details, decode};
use crate::view::assets::AssetEvent;
use crate::view::ui::{Ui, Wanted};
use gloo::events::EventListener;
use std::rc::Rc;
use yew::prelude::*;

/// Fetches the requested files.
#[hook]
pub(crate) fn use_fetching(ui: &Ui) {
    let [shapes, details] = ui.assets.times_asked();
    use_effect_with(shapes, {
        let ui = ui.clone();
        move |times| {
            if *times > 0 {
                fetch_level(&ui, ui.assets.level + 1);
            }
        }
    });
    use_effect_with(details, {
        let ui = ui.clone();
        move |times| {
            if *times > 0 {
                fetch_details(&ui);
            }
        }
    });
}

/// Requests failed files again when the browser is back online.
#[hook]
pub(crate) fn use_asking_again(ui: &Ui) {
    let lost = (ui.assets.lacks_shapes(), ui.assets.lacks_details());
    let ui = ui.clone();
    use_effect_with(lost, move |(shapes, details)| {
        let shapes = shapes.then_some(AssetEvent::LevelAskedAgain);
        let wishes: Vec<_> =
            shapes.into_iter().chain(details.then_some(AssetEvent::DetailsAsked)).collect();
        let heard = (!wishes.is_empty()).then(|| {
            EventListener::new(&gloo::utils::window(), "online", move |_| {
                for wish in &wishes {
                    ui.tell(wish.clone());
                }
            })
        });
        move || drop(heard)
    });
}

fn fetch_level(ui: &Ui, level: usize) {
    let (setup, ui) = (ui.setup.clone(), ui.clone());
    // Another map of the page may have fetched it.
    if setup.atlas.borrow().level() >= level {
        return ui.tell(AssetEvent::Level(level));
    }
    let Some(name) = baked::ATLAS.get(level).copied() else { return };
    let again = ui.assets.lost_shapes();
    let arrived = move |bytes: Option<Vec<u8>>| {
        let is_there = add(&ui, level, bytes.as_deref());
        ui.tell(if is_there { AssetEvent::Level(level) } else { AssetEvent::LevelLost });
    };
    setup.fetch.emit(Wanted { name, again, arrived: arrived.into() });
}

/// Whether the atlas now has that level.
fn add(ui: &Ui, level: usize, bytes: Option<&[u8]>) -> bool {
    let mut atlas = ui.setup.atlas.borrow_mut();
    atlas.level() >= level || bytes.is_some_and(|bytes| atlas.add(bytes).is_ok())
}

fn fetch_details(ui: &Ui) {
    let (setup, ui) = (ui.setup.clone(), ui.clone());
    let again = ui.assets.lacks_details();
    let arrived = move |bytes: Option<Vec<u8>>| {
        // Damaged bytes are as good as none.
        let details = bytes.and_then(|bytes| decode::<Details>(&bytes).ok());
        let Some(details) = details.map(Rc::new) else { return ui.tell(AssetEvent::DetailsLost) };
        ui.setup.host.on_details(details.clone());
        ui.tell(AssetEvent::Details(details));
    };
    setup.fetch.emit(Wanted { name: baked::DETAILS, again, arrived: arrived.into() });
}

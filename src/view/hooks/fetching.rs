//! Fetches finer shapes, the details of the facts and the second part of the program on request.

use crate::baked;
use crate::view::assets::{AssetEvent, read};
use crate::view::ui::{Ui, Wanted};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// The second part of the program, by a name that is no baked file's: the page fetches it and links it.
const READING: &str = "reading";

/// The time that the map has for itself before the second part of its program loads without a wish, in ms.
const AFTER_MS: u32 = 500;

/// Fetches the requested files.
#[hook]
pub(crate) fn use_fetching(ui: &Ui) {
    let [shapes, details, reading] = ui.assets.times_asked();
    use_effect_with((), {
        let ui = ui.clone();
        move |()| {
            let timer = Timeout::new(AFTER_MS, move || ui.tell(AssetEvent::ReadingAsked));
            move || drop(timer)
        }
    });
    use_effect_with(reading, {
        let ui = ui.clone();
        move |times| {
            if *times > 0 {
                fetch_reading(&ui);
            }
        }
    });
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
    let assets = &ui.assets;
    let lost = [assets.lacks_shapes(), assets.lacks_details(), assets.lacks_reading()];
    let ui = ui.clone();
    use_effect_with(lost, move |lost| {
        let asks =
            [AssetEvent::LevelAskedAgain, AssetEvent::DetailsAsked, AssetEvent::ReadingAsked];
        let wishes = lost.iter().zip(asks).filter_map(|(lost, ask)| lost.then_some(ask));
        let wishes: Vec<_> = wishes.collect();
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

fn fetch_reading(ui: &Ui) {
    let (setup, ui) = (ui.setup.clone(), ui.clone());
    let again = ui.assets.lacks_reading();
    let arrived = move |bytes: Option<Vec<u8>>| {
        ui.tell(if bytes.is_some() { AssetEvent::Reading } else { AssetEvent::ReadingLost });
    };
    setup.fetch.emit(Wanted { name: READING, again, arrived: arrived.into() });
}

fn fetch_details(ui: &Ui) {
    let (setup, ui) = (ui.setup.clone(), ui.clone());
    let again = ui.assets.lacks_details();
    let arrived = move |bytes: Option<Vec<u8>>| {
        // Damaged bytes are as good as none.
        let details = bytes.and_then(|bytes| read(&bytes));
        let Some(details) = details else { return ui.tell(AssetEvent::DetailsLost) };
        ui.setup.host.on_details(details.clone());
        ui.tell(AssetEvent::Details(details));
    };
    setup.fetch.emit(Wanted { name: baked::DETAILS, again, arrived: arrived.into() });
}

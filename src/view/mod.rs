//! The components: the only module with `html!`.

mod address;
mod app;
mod axis;
mod cite;
mod compare;
mod copy;
mod day_field;
#[cfg(feature = "ssr")]
mod drawn;
mod hooks;
mod host;
mod kept;
mod legend;
mod library;
mod lost;
mod map;
mod panel;
mod part;
mod playback;
mod search;
mod sentence;
mod slider;
mod speech;
mod stand;
mod story;
mod swatch;
mod table;
mod ticks;
mod time;
mod track;
mod ui;
mod widget;

pub use address::Address;
pub use app::{App, AppProps};
#[cfg(feature = "ssr")]
pub use drawn::drawn;
pub use hooks::{Stop, on_drawing};
pub use host::{Host, Notice};
pub use kept::Kept;
pub use stand::{Stand, StandProps};
pub use ui::{Fetch, Frame, Layout, Wanted};

//! The components: the only module with `html!`.

mod address;
mod app;
mod assets;
mod axis;
mod cite;
mod compare;
mod copy;
mod day_field;
mod dom;
mod download;
mod hooks;
mod host;
mod kept;
mod legend;
mod lost;
mod map;
#[cfg(feature = "ssr")]
mod markup;
mod memo;
mod panel;
mod playback;
mod reading;
mod reveal;
mod saving;
mod search;
mod second;
mod sentence;
mod shown;
mod slider;
mod slot;
mod speech;
mod story;
mod swatch;
mod table;
mod ticks;
mod time;
mod track;
mod ui;
#[cfg(feature = "ssr")]
mod whole;
mod widget;
mod zoom;

pub use address::{Address, composed};
pub use app::{App, AppProps};
pub use hooks::{Stop, on_drawing};
pub use host::{Host, Notice};
pub use kept::Kept;
#[cfg(feature = "ssr")]
pub use markup::{Format, markup, whole};
pub use reading::below_picture;
pub use saving::{Saving, TableText};
pub use second::linked;
pub use slot::{Slot, SlotProps};
pub use ui::{Fetch, Layout, Setup, Wanted, unmeasured};
pub use widget::TABLES;

//! A map of the Shanghai Cooperation Organisation and of the forces around it, at any date since 1996.
//!
//! Each layer may use only those above it in this list; `tests/layers.rs` holds that.

pub mod data;

pub mod atlas;

pub mod baked;

pub mod i18n;

pub mod state;

pub mod scene;

#[cfg(feature = "ui")]
pub mod view;

#[cfg(feature = "ui")]
pub mod embed;

//! Afterword, a private guide for the time after a break-up.
//!
//! # Architecture
//!
//! Split by kind, then by feature. Is it a rule, a word or a screen?
//!
//! - [`domain`]: the rules. Plain values in and out; no clock, browser, words or signals.
//! - [`content`]: the words, by language. Rules return codes; a match without a wildcard turns each into a sentence.
//! - [`storage`]: the device. The `Shelf` trait, the shapes on disk, the backup file.
//! - `state` (feature `ui`): signals and named actions.
//! - `ui` (feature `ui`): the screens.
//!
//! Arrows point up this list only; `tests/architecture.rs` holds them.

pub mod content;
pub mod domain;
#[cfg(feature = "ui")]
pub mod state;
pub mod storage;
#[cfg(feature = "ui")]
pub mod ui;

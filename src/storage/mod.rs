//! The device: where records are kept, in what shape, and how they come back.
//!
//! One key per record, each value self-describing, so that a torn or damaged key loses one record and never the rest.

mod apart;
pub mod backup;
#[cfg(feature = "ui")]
pub mod browser;
pub mod calendar;
mod envelope;
mod erasing;
mod fields;
mod letting_go;
pub mod lock;
mod meeting;
pub mod memory;
pub mod merge;
mod migrations;
pub mod mirror;
mod names;
mod own;
pub mod pages;
mod records;
pub mod restore;
mod settle;
pub mod shelf;
mod side;
pub mod store;
mod talk;
mod two;

pub use fields::Fault;
pub use settle::{Settled, Went};
pub use store::{Loaded, Look, Store, Unreadable};

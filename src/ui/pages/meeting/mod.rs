//! Meetings: planning one, and looking back on it.

mod after;
mod form;
mod plan;
mod sheet;

pub use after::after;
pub use plan::plan;

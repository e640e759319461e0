//! Pages that are for the person and never locked: how they are, practice, writing, readiness.

mod check_in;
mod practice;
mod readiness;
mod writing;

pub use check_in::check_in;
pub use practice::practice;
pub use readiness::readiness;
pub use writing::{cost, writing, writings};

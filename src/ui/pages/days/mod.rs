//! The days: one of them, a month and a year.

mod day;
mod marks;
mod month;
mod year;

pub use day::day;
pub use month::month;
pub use year::year;

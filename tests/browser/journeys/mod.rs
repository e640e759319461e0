//! One person's way through the app each, by topic.

mod closed;
mod first_visit;
mod gate;
mod log;

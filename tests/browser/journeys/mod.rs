//! One person's way through the app each, by topic.

mod closed;
mod days;
mod drafts;
mod exit;
mod first_visit;
mod gate;
mod keyboard;
mod log;
mod looks;
mod mirror;
mod recovery;
mod settings;
mod states;
mod storage;

//! One person's way through the app each, by topic.

mod closed;
mod days;
mod exit;
mod first_visit;
mod gate;
mod keyboard;
mod killed;
mod log;
mod looks;
mod mirror;
mod settings;
mod states;
mod storage;
mod windows;

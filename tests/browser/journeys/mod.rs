//! One person's way through the app each, by topic.

mod closed;
mod days;
mod draft;
mod exit;
mod first_visit;
mod gate;
mod keyboard;
mod log;
mod looks;
mod parts;
mod settings;
mod states;
mod storage;
mod work;

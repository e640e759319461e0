//! One person's way through the app each, by topic.

mod choose;
mod closed;
mod copy;
mod days;
mod draft;
mod drafts;
mod exit;
mod first_visit;
mod gate;
mod keyboard;
mod killed;
mod lock;
mod log;
mod look;
mod looks;
mod mirror;
mod parts;
mod path;
mod recovery;
mod refusals;
mod settings;
mod shut;
mod states;
mod storage;
mod windows;
mod work;

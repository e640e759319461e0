//! English. Second person, short sentences, no shame, no odds; "they" for the other person.

mod choose;
mod closed;
mod dates;
mod door;
mod help;
mod letting_go;
mod log;
mod pages;
mod questions;
mod rest;
mod saving;
mod screen;
mod today;

use super::shape::{FrameWords, Words};

/// All English words.
pub static WORDS: Words = Words {
    code: "en",
    dir: "ltr",
    frame: FrameWords {
        name: "Afterword",
        skip: "Skip to the page",
        back: "Back",
        quick_exit: "Quick exit",
        menu: "Main",
        today: "Today",
        log: "Log",
        letting_go: "Letting go",
        help: "Help",
        settings: "Settings",
        go_on: "Continue",
        cover_title: "Notes",
        cover_open: "Open",
    },
    dates: dates::DATES,
    welcome: pages::WELCOME,
    before: pages::BEFORE,
    age: pages::AGE,
    screen: screen::SCREEN,
    check: screen::CHECK,
    door: door::DOOR,
    choose: choose::CHOOSE,
    rules: door::RULES,
    quiet: today::QUIET,
    today: today::TODAY,
    log: log::LOG,
    help: help::HELP,
    letting_go: letting_go::LETTING_GO,
    settings: pages::SETTINGS,
    lift: pages::LIFT,
    erase: pages::ERASE,
    missing: pages::MISSING,
    faults: pages::FAULTS,
    saving: saving::SAVING,
    kept: pages::KEPT,
    safe: pages::SAFE,
};

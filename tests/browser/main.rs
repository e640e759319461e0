//! Journeys of whole people through the built app in a real browser, Chromium unless `AFTERWORD_ENGINE` names another.
//!
//! `scripts/test browser` builds the site and runs them; plain `cargo test` leaves them out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test that cannot go on should stop and waiting needs the real clock"
)]

mod checks;
mod device;
mod driver;
mod engine;
mod hands;
mod journeys;
mod proof;
mod server;
mod smoke;
mod steps;

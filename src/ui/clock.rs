//! The only place that reads the clock, and where new ids come from.

use std::time::Duration;

use leptos::prelude::*;

use crate::domain::record::EventId;
use crate::domain::time::Moment;
use crate::state::AppState;

/// How often screens look at the clock, so that a page left open over midnight shows the new day.
const EVERY: Duration = Duration::from_secs(30);

/// Now, with the offset of this place, and a new random id.
pub fn fresh() -> (Moment, EventId) {
    (now(), EventId(random()))
}

#[allow(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
fn now() -> Moment {
    chrono::Local::now().fixed_offset()
}

/// Milliseconds by the device's clock: over a sleep of the device too.
#[allow(clippy::disallowed_methods, reason = "this is the one file that reads the clock")]
pub fn millis() -> f64 {
    js_sys::Date::now()
}

/// Fills bytes from the browser's generator; false where there is none.
pub fn fill(bytes: &mut [u8]) -> bool {
    window().crypto().is_ok_and(|c| c.get_random_values_with_u8_array(bytes).is_ok())
}

/// 128 random bits. Without the browser's generator, Math.random is enough for a name that only has to differ.
fn random() -> u128 {
    let mut bytes = [0u8; 16];
    if !fill(&mut bytes) {
        for byte in &mut bytes {
            *byte = (js_sys::Math::random() * 256.0) as u8;
        }
    }
    u128::from_be_bytes(bytes)
}

/// Keeps the screens' clock going, and reads again what another tab has written.
pub fn keep_time(state: AppState) {
    let _ticking = set_interval_with_handle(move || state.half_minute(), EVERY);
    let seen = window_event_listener_untyped("visibilitychange", move |_| state.tick());
    let other_tab = window_event_listener_untyped("storage", move |event| {
        let key = js_sys::Reflect::get(&event, &"key".into()).ok().and_then(|key| key.as_string());
        state.changed_elsewhere(key.as_deref());
    });
    on_cleanup(move || {
        seen.remove();
        other_tab.remove();
    });
}

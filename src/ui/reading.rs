//! What is held only while the app is open, and kept nowhere: what was looked for in the library, and how long somebody has
//! been at the pages about what happened.

use chrono::TimeDelta;
use leptos::prelude::*;

use crate::domain::time::Moment;

use super::app;

/// How long is enough for one time.
const ENOUGH: TimeDelta = TimeDelta::minutes(15);

/// How long away from these pages makes it another time.
const AWAY: TimeDelta = TimeDelta::minutes(30);

/// What is held.
#[derive(Clone, Copy)]
pub struct Reading {
    /// What was looked for.
    pub query: RwSignal<String>,
    /// Since when somebody has been at these pages, and when they were last there.
    sitting: StoredValue<Option<(Moment, Moment)>>,
}

impl Reading {
    /// Nothing yet.
    pub fn new() -> Reading {
        Reading { query: RwSignal::new(String::new()), sitting: StoredValue::new(None) }
    }

    /// Whether a quarter of an hour has passed at these pages, from page to page. For a page that is one of them.
    pub fn is_enough(self) -> Memo<bool> {
        let state = app();
        Memo::new(move |_| {
            let now = state.now();
            let before = self.sitting.get_value().filter(|(_, last)| now - *last < AWAY);
            let since = before.map_or(now, |(since, _)| since);
            self.sitting.set_value(Some((since, now)));
            now - since >= ENOUGH
        })
    }
}

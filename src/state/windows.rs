//! What another window of the same browser has done to what is kept.

use leptos::prelude::*;

use super::{AppState, Keeping, keeping_of, parts};
use crate::storage::{Look, Store};

impl AppState {
    /// Another window has changed this key, or has cleared everything.
    pub fn changed_elsewhere(&self, key: Option<&str>) {
        match self.store.try_update_value(|s| s.look(key)).unwrap_or(Look::Same) {
            Look::Event(event) => self.record.update(|r| r.add(event)),
            Look::ReadAgain => self.read_again(),
            Look::Missing => self.ask_what_went(key.is_some()),
            Look::Same => self.store.with_value(|s| {
                let round = s.round().unwrap_or_default();
                if self.round.with_untracked(|known| *known != round) {
                    self.round.set(round);
                }
            }),
        }
        self.tick();
    }

    /// Reads the whole shelf again.
    pub fn read_again(&self) {
        let loaded = self.store.try_update_value(Store::read_again);
        let before = self.keeping.get_untracked();
        let after = self.store.with_value(keeping_of);
        if before == Keeping::OnDevice && before != after {
            self.keeping.set(after);
        }
        if let Some(Ok(loaded)) = loaded {
            let (record, unreadable) = parts(loaded);
            self.record.set(record);
            self.unreadable.set(unreadable);
            self.store.with_value(|s| self.round.set(s.round().unwrap_or_default()));
        }
    }
}

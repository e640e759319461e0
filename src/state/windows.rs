//! What another window of the same browser has done to what is kept.

use leptos::prelude::*;

use super::{AppState, Keeping, keeping_of, parts};
use crate::domain::contact::Entry;
use crate::domain::record::{Event, EventId, What};
use crate::storage::shelf::ShelfFault;
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

    /// Every text that an entry has had, oldest first, with the event that brought it.
    pub fn versions(&self, entry: EventId) -> Vec<(EventId, Entry)> {
        let text = |event: &Event| match &event.what {
            What::Contact(text) if event.id == entry => Some((event.id, text.clone())),
            What::Changed { entry: of, to } if *of == entry => Some((event.id, to.clone())),
            _ => None,
        };
        self.record.with_untracked(|r| r.events().iter().filter_map(text).collect())
    }

    /// Texts of an entry other than the one that is shown: two windows have changed it at the same time, so that none was
    /// taken away.
    pub fn other_texts(&self, entry: EventId, shown: &Entry) -> Vec<(EventId, Entry)> {
        let has_words = |text: &Entry| !(text.words.is_empty() && text.trigger.is_empty());
        let is_other = |text: &Entry| (&text.words, &text.trigger) != (&shown.words, &shown.trigger);
        self.versions(entry).into_iter().filter(|(_, text)| has_words(text) && is_other(text)).collect()
    }

    /// Takes the words of one of these texts from the device.
    ///
    /// # Errors
    /// When the device refuses.
    pub fn drop_text(&self, version: EventId) -> Result<(), ShelfFault> {
        let event = self.record.with_untracked(|r| r.get(version).cloned());
        let Some(mut event) = event else { return Ok(()) };
        match &mut event.what {
            What::Contact(text) | What::Changed { to: text, .. } => text.forget_words(),
            _ => return Ok(()),
        }
        self.keep(&event)
    }
}

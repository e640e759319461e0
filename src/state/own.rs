//! Taking things kept for oneself away again.

use leptos::prelude::*;

use super::AppState;
use crate::domain::own::Own;
use crate::domain::record::{Event, EventId, What};
use crate::storage::shelf::ShelfFault;

impl AppState {
    /// Takes things kept for oneself from the device, with every version of them. That something was there is kept, so
    /// that no other window and no older copy beside it brings it back.
    ///
    /// # Errors
    /// When the device refuses to keep it.
    pub fn take_away(&self, thing: EventId) -> Result<(), ShelfFault> {
        let all = self.all_of(thing);
        self.replace_by_gone(&all)
    }

    /// Does so, and holds what was taken until the page that offers to give it back is left.
    ///
    /// # Errors
    /// When the device refuses to keep it.
    pub fn take_away_for_now(&self, thing: EventId) -> Result<(), ShelfFault> {
        let all = self.all_of(thing);
        self.replace_by_gone(&all)?;
        self.taken.set(all);
        Ok(())
    }

    /// Whether something was taken away that can be given back.
    pub fn has_taken(&self) -> bool {
        self.taken.with(|taken| !taken.is_empty())
    }

    /// Gives back what was taken away last, as it was, with every version.
    ///
    /// # Errors
    /// When the device refuses to keep it; then it can be tried again.
    pub fn give_back(&self) -> Result<(), ShelfFault> {
        self.taken.get_untracked().iter().try_for_each(|event| self.keep(event))?;
        self.forget_taken();
        Ok(())
    }

    /// What was taken away can no longer be given back.
    pub fn forget_taken(&self) {
        self.taken.set(Vec::new());
    }

    fn all_of(&self, thing: EventId) -> Vec<Event> {
        let is_of = |event: &&Event| match &event.what {
            What::Own(Own::Eased { urge, .. }) => *urge == thing,
            What::Own(Own::Ticked { habit, .. }) => *habit == thing,
            What::Own(own) => event.id == thing || own.first_version(event.id) == Some(thing),
            _ => false,
        };
        self.record.with_untracked(|r| r.events().iter().filter(is_of).cloned().collect())
    }

    fn replace_by_gone(&self, all: &[Event]) -> Result<(), ShelfFault> {
        all.iter()
            .try_for_each(|event| self.keep(&Event { what: What::Own(Own::Gone), id: event.id, made: event.made }))
    }
}

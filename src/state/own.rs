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
        let is_of = |event: &&Event| match &event.what {
            What::Own(Own::Eased { urge, .. }) => *urge == thing,
            What::Own(Own::Ticked { habit, .. }) => *habit == thing,
            What::Own(own) => event.id == thing || own.first_version(event.id) == Some(thing),
            _ => false,
        };
        let all: Vec<Event> = self.record.with_untracked(|r| r.events().iter().filter(is_of).cloned().collect());
        all.into_iter().try_for_each(|event| self.keep(&Event { what: What::Own(Own::Gone), ..event }))
    }
}

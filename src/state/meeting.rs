//! What the pages of contact read, and several entries kept in turn.

use chrono::TimeDelta;
use leptos::prelude::*;

use super::AppState;
use crate::domain::door::{self, Pace};
use crate::domain::record::{Event, EventId, What};
use crate::storage::shelf::ShelfFault;

impl AppState {
    /// Whose turn it is, and what an open step allows next.
    pub fn pace(&self) -> Pace {
        self.record.with(|record| door::pace(record, self.now.get()))
    }

    /// Records several things, the first a moment before the next: events of one moment have no order.
    ///
    /// # Errors
    /// When the device refuses to keep one. Those before it are kept, and named in `kept`.
    pub fn note_in_turn(&self, all: Vec<What>, kept: &mut Vec<EventId>) -> Result<(), ShelfFault> {
        if self.record.with_untracked(|r| r.age().is_none()) {
            return Err(ShelfFault::Other);
        }
        let (last, _) = (self.fresh)();
        for (what, before) in all.into_iter().rev().zip(0_i64..).collect::<Vec<_>>().into_iter().rev() {
            let (_, id) = (self.fresh)();
            let made = last.checked_sub_signed(TimeDelta::milliseconds(before)).unwrap_or(last);
            self.keep(&Event { id, made, what })?;
            kept.push(id);
        }
        self.now.set(last);
        Ok(())
    }
}

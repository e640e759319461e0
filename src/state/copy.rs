//! Copies: the backup file, what bringing one back would change, bringing it back, and taking that back.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::{AppState, Keeping};
use crate::domain::door::{self, Decision};
use crate::domain::order::sorted;
use crate::domain::time::date;
use crate::storage::backup::{self, Backup};
use crate::storage::lock::{self, LockFault, Passphrase};
use crate::storage::restore::Plan;
use crate::storage::shelf::ShelfFault;

pub use crate::storage::backup::{BackupFault, LARGEST};

/// What a copy holds, and what bringing it back would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// Records in it that can be read.
    pub records: usize,
    /// The first and the last day on which they were made.
    pub span: Option<(NaiveDate, NaiveDate)>,
    /// Places of those that cannot be read, counted from 1.
    pub unreadable: Vec<usize>,
    /// Whether the file is another than the one that was saved.
    pub is_altered: bool,
    /// What would be written.
    pub plan: Plan,
    /// What the file holds.
    pub copy: Backup,
    /// The decision as it would be then.
    pub decision: Decision,
}

/// Opens a copy that is behind a passphrase: gives the plain file.
///
/// # Errors
/// When what was typed does not open it, or the file asks for more than is allowed.
pub fn open_sealed(file: &str, typed: &Passphrase) -> Result<String, LockFault> {
    lock::file::open(file, typed)
}

impl AppState {
    /// Everything that is kept, as a backup file.
    pub fn backup(&self) -> String {
        let (now, _) = (self.fresh)();
        match self.keeping.get_untracked() {
            Keeping::Cleared => self.record.with_untracked(|r| backup::write_record(r, now)),
            Keeping::OnDevice | Keeping::MemoryOnly | Keeping::ReadOnly => {
                self.store.with_value(|s| backup::write(s, now))
            }
        }
    }

    /// What cannot be read, as it is, as a file.
    pub fn raw_copy(&self) -> String {
        let (now, _) = (self.fresh)();
        self.unreadable.with_untracked(|all| backup::write_raw(all, now))
    }

    /// Reads a copy, and says what bringing it back would do. Nothing is changed.
    ///
    /// # Errors
    /// When the file is no copy that can be read.
    pub fn preview(&self, file: &[u8]) -> Result<Preview, BackupFault> {
        let copy = backup::read(backup::text_of(file)?)?;
        let (now, _) = (self.fresh)();
        let plan = self.store.with_value(|s| s.plan(&copy));
        let events = copy.record.events();
        Ok(Preview {
            records: events.len(),
            span: events.first().zip(events.last()).map(|(first, last)| (date(first.made), date(last.made))),
            unreadable: copy.unreadable.iter().map(|(at, _)| *at).collect(),
            is_altered: copy.is_altered,
            decision: door::decide(&plan.record, now),
            plan,
            copy,
        })
    }

    /// Brings back a copy: whole, or not at all.
    ///
    /// # Errors
    /// When the device refuses. Then everything is as it was.
    pub fn bring_back(&self, copy: &Backup) -> Result<(), ShelfFault> {
        let (now, _) = (self.fresh)();
        self.rewritten(|store| store.restore(copy, now))
    }

    /// Whether what was brought back last can be taken back: for a day, until something else is written.
    pub fn can_take_back(&self) -> bool {
        let (now, _) = (self.fresh)();
        self.store.with_value(|s| s.can_take_back(now))
    }

    /// Takes back what was brought back last.
    ///
    /// # Errors
    /// When the device refuses.
    pub fn take_back(&self) -> Result<(), ShelfFault> {
        self.rewritten(crate::storage::Store::take_back)
    }

    /// Writes over what is kept, and reads it again.
    pub(super) fn rewritten(
        &self,
        write: impl FnOnce(&mut crate::storage::Store) -> Result<(), ShelfFault>,
    ) -> Result<(), ShelfFault> {
        self.speak_of_saving(true);
        let done = self.store.try_update_value(write).unwrap_or(Err(ShelfFault::Other));
        self.read_again();
        self.tick();
        if done == Err(ShelfFault::Cleared) {
            self.ask_what_went(false);
        }
        done
    }

    /// On how many days something was recorded after the day of the last copy, or ever where there was none.
    pub fn days_since(&self, copied: Option<NaiveDate>) -> usize {
        let days = self.record.with(|r| r.events().iter().map(|event| date(event.made)).collect());
        let mut days: Vec<NaiveDate> = sorted(days);
        days.retain(|day| copied.is_none_or(|copied| *day > copied));
        days.dedup();
        days.len()
    }
}

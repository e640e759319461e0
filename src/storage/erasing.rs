//! Erasing everything or some of what is kept, from the shelf and, with the marks of it, from the mirror and every other
//! window.

use super::envelope;
use super::fields::{print, print_id};
use super::mirror::{Slot, is_mirrored};
use super::pages::PAGE;
use super::records::to_json;
use super::shelf::{Shelf, ShelfFault};
use super::store::{OTHER, PREFIX, Store, record_key};
use crate::domain::record::{Event, EventId};

impl Store {
    /// Takes events away, and keeps others as they read now, without anything that they held before. Other texts of
    /// them go too, torn ones and those of another window. Followed by [`Store::read_again`], whatever came of it.
    ///
    /// # Errors
    /// When the shelf refuses, holds records of a newer edition, or was cleared. What was taken so far is gone.
    pub fn erase_events(&mut self, gone: &[EventId], stays: &[Event]) -> Result<(), ShelfFault> {
        self.may_write()?;
        // It holds texts of before.
        self.forget_before()?;
        for event in stays {
            let key = record_key(event.id);
            let text = envelope::seal(self.shelf.next_rev(&key), &print(&to_json(event, None)));
            self.shelf.set(&key, &text)?;
        }
        gone.iter().try_for_each(|id| self.shelf.remove(&record_key(*id)))?;
        let names: Vec<String> =
            gone.iter().chain(stays.iter().map(|event| &event.id)).map(|id| print_id(*id)).collect();
        let is_other = |key: &String| key.starts_with(OTHER) && names.iter().any(|name| key.contains(name));
        self.shelf.keys()?.iter().filter(|key| is_other(key)).try_for_each(|key| self.shelf.remove(key))
    }

    /// The forms into which something is typed and not saved, by their names; twice where two windows hold two texts.
    ///
    /// # Errors
    /// When the shelf cannot be listed.
    pub fn typed(&self) -> Result<Vec<String>, ShelfFault> {
        let is_there = |key: &String| matches!(self.shelf.get(key), Ok(Some(_)));
        let keys = self.shelf.keys()?.into_iter().filter(|key| key.starts_with(PAGE) && is_there(key));
        let name = |key: String| key.strip_prefix(PAGE).and_then(|slot| slot.split('~').next()).map(str::to_owned);
        Ok(keys.filter_map(name).collect())
    }

    /// Takes away what is typed into some of the forms.
    ///
    /// # Errors
    /// When the shelf refuses, or holds records of a newer edition.
    pub fn erase_typed(&self, which: impl Fn(&str) -> bool) -> Result<(), ShelfFault> {
        self.may_write()?;
        self.typed()?.iter().filter(|name| which(name)).try_for_each(|name| self.drop_pages(name))
    }

    /// Sends nothing more, and gives the marks of everything that is about to be erased, to wipe the mirror with: what a
    /// killed browser brings back on the shelf is then known to be erased.
    ///
    /// # Errors
    /// When the shelf cannot be listed.
    pub fn begin_to_erase(&mut self) -> Result<Vec<Slot>, ShelfFault> {
        let mark = |key: String| Slot { text: Some(envelope::gone(self.shelf.next_rev(&key))), key };
        let marks = self.shelf.raw_keys()?.into_iter().filter(|key| is_mirrored(key)).map(mark).collect();
        self.shelf.outbox().hold();
        Ok(marks)
    }

    /// Takes everything of ours from the shelf, what cannot be read included. The mirror is wiped first, with
    /// what [`Store::begin_to_erase`] gives.
    ///
    /// # Errors
    /// When the shelf refuses; what was taken so far is gone.
    pub fn erase(&mut self) -> Result<(), ShelfFault> {
        let link = self.link();
        let erased = self.empty_shelf();
        // Also where the shelf refused: what is written from now on goes to the mirror again.
        *self.shelf.outbox() = Default::default();
        self.shelf.outbox().linked(link);
        erased?;
        self.known.clear();
        self.torn.clear();
        self.read_only = false;
        self.shelf.look_again()
    }

    fn empty_shelf(&self) -> Result<(), ShelfFault> {
        for key in self.shelf.raw_keys()?.into_iter().filter(|key| key.starts_with(PREFIX)) {
            self.shelf.raise(self.shelf.next_rev(&key));
            self.shelf.remove_from_shelf(&key)?;
        }
        Ok(())
    }

    /// The page has been open for long enough that what was erased before it can no longer come back: its marks go.
    pub fn forget_marks(&mut self) {
        for key in std::mem::take(&mut self.marks) {
            self.shelf.outbox().push_quietly(Slot { key, text: None });
        }
    }
}

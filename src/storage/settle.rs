//! The store's side of the mirror: what is true where the two differ, and what is erased in both.

use super::envelope;
use super::fields::Fault;
use super::lock;
use super::mirror::merge::{Side, Turn, turn};
use super::mirror::outbox::Link;
use super::mirror::{Saving, Slot, is_mirrored};
use super::shelf::{Shelf, ShelfFault};
use super::side::side;
use super::store::{OTHER, PREFIX, RECORD, Store, Unreadable, record_key};
use crate::domain::record::{EventId, Record};

/// What reading the mirror has changed on the shelf.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settled {
    /// Texts that the shelf did not have, or had in an older writing.
    pub brought_back: usize,
    /// Torn texts that were mended.
    pub mended: usize,
    /// Whether the shelf had no record at all, and now has.
    pub everything_was_lost: bool,
    /// Whether the shelf is to be read again.
    pub has_changed: bool,
    /// Whether a lock came from the mirror, or went with it.
    pub lock_moved: bool,
}

/// Why records that this window knows are no longer on the shelf.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Went {
    /// They are all there.
    Nowhere,
    /// They were erased on purpose: the mirror has the mark of it.
    Erased,
    /// Something else has cleared them.
    Cleared,
}

impl Store {
    /// What may be said of what was written last.
    pub fn saving(&self) -> Saving {
        self.shelf.outbox().saving()
    }

    /// Whether the mirror has been read, or there is none.
    pub fn link(&self) -> Link {
        self.shelf.outbox().link()
    }

    /// Everything that the mirror should hold, as it lies on the shelf.
    ///
    /// # Errors
    /// When the shelf refuses.
    pub fn for_mirror(&self) -> Result<Vec<Slot>, ShelfFault> {
        let keys = self.shelf.raw_keys()?.into_iter().filter(|key| is_mirrored(key));
        keys.map(|key| Ok(Slot { text: self.shelf.raw(&key)?, key })).collect()
    }

    /// What to send to the mirror now, if anything.
    pub fn next_to_send(&self) -> Option<Vec<Slot>> {
        self.shelf.outbox().take_batch()
    }

    /// What the mirror refused is to be sent again: because somebody wants it, or (`quietly`) because time has passed.
    pub fn retry(&self, quietly: bool) {
        self.shelf.outbox().retry(quietly);
    }

    /// How often something was written, to be handed to [`Store::rested`].
    pub fn writes(&self) -> u64 {
        self.shelf.outbox().writes()
    }

    /// Six seconds have passed since the write of this number.
    pub fn rested(&self, write: u64) {
        self.shelf.outbox().rested(write);
    }

    /// The mirror has been read: where it differs, the valid text with the highest revision wins.
    pub fn reconcile(&mut self, answer: Result<Vec<Slot>, ShelfFault>) -> Settled {
        let mut settled = Settled::default();
        let was_empty = self.known.is_empty();
        match answer {
            Ok(slots) => {
                self.shelf.outbox().linked(Link::Ready);
                self.forget_marks_of_both(&slots);
                for slot in slots {
                    let here = self.shelf.raw(&slot.key).ok().flatten();
                    let own = self.shelf.outbox().holds(&slot.key);
                    self.settle(&slot, here, own, &mut settled);
                }
            }
            Err(fault) => {
                settled.has_changed = self.stops_for(fault);
                self.shelf.outbox().linked(Link::Missing);
                if !settled.has_changed {
                    self.forget_marks_of_both(&[]);
                }
            }
        }
        settled.everything_was_lost = was_empty && settled.brought_back > 0;
        settled
    }

    /// The mirror has answered to what was sent. What another window had written there first is settled.
    pub fn sent(&mut self, answer: Result<Vec<Slot>, ShelfFault>) -> Settled {
        let mut settled = Settled::default();
        match answer {
            Ok(clashes) => {
                let sent = self.shelf.outbox().confirmed();
                let marks = sent.iter().filter(|slot| slot.text.as_deref().is_some_and(envelope::is_gone));
                for Slot { key, text } in marks.filter(|mark| !clashes.iter().any(|clash| clash.key == mark.key)) {
                    // Something else may have been written there since.
                    if self.shelf.raw(key).is_ok_and(|there| there == *text) {
                        let _later = self.shelf.remove_from_shelf(key);
                    }
                }
                for clash in clashes {
                    let own = sent.iter().rev().find(|slot| slot.key == clash.key).and_then(|slot| slot.text.clone());
                    self.settle(&clash, own, false, &mut settled);
                }
            }
            Err(fault) => {
                settled.has_changed = self.stops_for(fault);
                self.shelf.outbox().returned(fault);
            }
        }
        settled
    }

    /// A newer edition has changed the mirror: nothing is written any more.
    fn stops_for(&mut self, fault: ShelfFault) -> bool {
        let is_newer = fault == ShelfFault::ReadOnly;
        self.read_only = self.read_only || is_newer;
        is_newer
    }

    /// Settles one key. A shelf that refuses is asked again at the next start.
    fn settle(&mut self, slot: &Slot, here: Option<String>, own: bool, settled: &mut Settled) {
        let there = slot.text.as_deref();
        let (side_here, side_there) = (side(&slot.key, here.as_deref()), side(&slot.key, there));
        if let Side::Gone(rev) = side_there {
            self.shelf.raise(rev);
        }
        let decided = turn(side_here, side_there, here.as_deref() == there, own);
        if self.read_only && decided != Turn::Stop {
            return;
        }
        let (key, text) = (slot.key.as_str(), there.unwrap_or_default());
        match decided {
            Turn::Leave => self.leave(key, side_here, side_there, text),
            Turn::Stop => {
                self.read_only = true;
                settled.has_changed = true;
            }
            Turn::ToMirror => self.shelf.outbox().push_quietly(Slot { key: key.to_owned(), text: here }),
            Turn::ToShelf => {
                settled.brought_back += usize::from(self.bring_back(key, text, settled) && key.starts_with(RECORD));
            }
            Turn::Mend => {
                // The torn text is kept where there is most room for it, but not plain under a lock.
                let aside = format!("{OTHER}torn.{}", key.strip_prefix(PREFIX).unwrap_or(key));
                if let Some(here) = here.and_then(|here| self.shelf.aside(&aside, here, text)) {
                    self.shelf.outbox().push_quietly(Slot { key: aside, text: Some(here) });
                }
                settled.mended += usize::from(self.bring_back(key, text, settled));
            }
            Turn::TakeAway => {
                let is_gone = self.shelf.remove_from_shelf(key).is_ok();
                settled.lock_moved |= is_gone && lock::is_place(key);
                settled.has_changed = true;
            }
            Turn::WriteAgain => self.write_again(key, here.as_deref(), text),
            Turn::KeepBoth => {
                self.keep_both(key, here.as_deref().unwrap_or_default(), text);
                settled.has_changed = true;
            }
        }
    }

    /// Takes the marks from the shelf that the mirror has as well, or that there is no mirror for: `slots` are the keys at
    /// which the two differ.
    fn forget_marks_of_both(&mut self, slots: &[Slot]) {
        for key in std::mem::take(&mut self.gone) {
            if self.is_marked(&key)
                && !slots.iter().any(|slot| slot.key == key)
                && self.shelf.remove_from_shelf(&key).is_ok()
            {
                self.marks.push(key);
            }
        }
    }

    /// Whether the shelf says that this key was taken away.
    pub(super) fn is_marked(&self, key: &str) -> bool {
        matches!(self.shelf.raw(key), Ok(Some(text)) if envelope::is_gone(&text))
    }

    fn leave(&mut self, key: &str, here: Side, there: Side, text: &str) {
        if let Side::Gone(_) = here {
            let _later = self.shelf.remove_from_shelf(key);
        }
        if let (Side::Nothing | Side::Gone(_), Side::Gone(_)) = (here, there) {
            self.marks.push(key.to_owned());
        }
        if here == Side::Nothing && there == Side::Torn && key.starts_with(RECORD) {
            let (key, text) = (key.to_owned(), text.to_owned());
            self.torn.push(Unreadable { key, text, fault: Fault::Damaged });
        }
    }

    fn bring_back(&mut self, key: &str, text: &str, settled: &mut Settled) -> bool {
        let is_back = self.shelf.set_from_mirror(key, text).is_ok();
        settled.has_changed = settled.has_changed || is_back;
        settled.lock_moved |= is_back && lock::is_place(key);
        is_back
    }

    /// What this window wrote before it had read the mirror stands above what the mirror has.
    fn write_again(&self, key: &str, here: Option<&str>, there: &str) {
        let rev = envelope::head(there).map_or(0, |(head, _)| head.rev);
        self.shelf.raise(rev);
        let here = here.filter(|text| !envelope::is_gone(text));
        let plain = here.and_then(|text| self.shelf.plain(key, text));
        if plain.is_none() && here.is_some() {
            return; // It is locked: settled when it is opened.
        }
        let _kept = match plain.as_deref().and_then(envelope::head) {
            Some((head, json)) => self.shelf.set(key, &envelope::seal_as(head.schema, rev + 1, json)),
            None => self.shelf.remove(key),
        };
    }

    /// Two texts of one record: every window takes the same one for the one that counts, and keeps the other beside it.
    /// Of an unfinished page this window's counts.
    fn keep_both(&mut self, key: &str, here: &str, there: &str) {
        if !key.starts_with(RECORD) {
            return self.write_again(key, Some(here), there);
        }
        let plain = (self.shelf.plain(key, here), self.shelf.plain(key, there));
        let (Some(here), Some(there)) = plain else { return };
        let (here, there) = (here.as_str(), there.as_str());
        let (one, other) = if here > there { (here, there) } else { (there, here) };
        let rev = |text| envelope::head(text).map_or(0, |(head, _)| head.rev);
        let Some((head, json)) = envelope::head(one) else { return };
        let rev = rev(here).max(rev(there)) + 1;
        let kept = self.set_aside(key, other);
        let _kept = kept.and_then(|()| self.shelf.set(key, &envelope::seal_as(head.schema, rev, json)));
    }

    /// Why records that this window knows are gone, by what the mirror says; without a mirror, only erasing takes keys
    /// away one by one.
    pub fn what_went(&self, mirror: Option<&[Slot]>, one_by_one: bool) -> Went {
        let is_there = |key: &String| matches!(self.shelf.get(key), Ok(Some(_)));
        let keys = self.known.iter().map(|(id, _, _)| record_key(EventId(*id)));
        let missing: Vec<String> = keys.filter(|key| !is_there(key)).collect();
        let in_mirror = |key: &String| {
            let slot = mirror.and_then(|slots| slots.iter().find(|slot| slot.key == *key));
            slot.is_some_and(|slot| matches!(side(key, slot.text.as_deref()), Side::Gone(_)))
        };
        let all_marked = missing.iter().all(|key| self.is_marked(key) || in_mirror(key));
        match (missing.is_empty(), mirror) {
            (true, _) => Went::Nowhere,
            (false, _) if all_marked => Went::Erased,
            (false, None) if one_by_one => Went::Erased,
            (false, _) => Went::Cleared,
        }
    }

    /// Puts back what was cleared: from the mirror, and what that has lost too from memory.
    ///
    /// # Errors
    /// When the shelf refuses.
    pub fn put_back(&mut self, record: &Record, mirror: Vec<Slot>) -> Result<(), ShelfFault> {
        if !mirror.is_empty() {
            self.reconcile(Ok(mirror));
        }
        self.shelf.put_lock_back()?;
        self.known.clear();
        record.events().iter().try_for_each(|event| match self.shelf.get(&record_key(event.id))? {
            Some(_) => Ok(()),
            None => self.keep(event),
        })
    }
}

//! What is on its way to the mirror, and what may be said of it: writing, saved, or not saved.

use super::Slot;
use crate::storage::shelf::ShelfFault;

/// How many texts may wait before a later one no longer replaces an earlier one of the same key.
const FEW: usize = 100;

/// What may be said of what was written last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Saving {
    /// Nothing was written yet.
    #[default]
    Idle,
    /// On the shelf; the mirror has not answered.
    Writing,
    /// The mirror has it: it survives a browser that is killed.
    Saved,
    /// There is no mirror, and the shelf had the time that it needs: six seconds were enough in every browser measured.
    Here,
    /// The shelf refused: what was there before is still there.
    Not(ShelfFault),
    /// On the shelf; the mirror refused.
    Unsure(ShelfFault),
}

/// Whether there is a mirror.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Link {
    /// It has not been read yet, so that nothing is written to it.
    #[default]
    Opening,
    /// It has been read.
    Ready,
    /// There is none.
    Missing,
}

/// Texts on their way to the mirror, in the order in which they were written.
#[derive(Debug, Default)]
pub struct Outbox {
    waiting: Vec<Slot>,
    sent: Vec<Slot>,
    link: Link,
    /// The shelf's refusal of what was written last.
    refusal: Option<ShelfFault>,
    /// The mirror's refusal of what waits.
    fault: Option<ShelfFault>,
    /// What waits is not sent before something changes.
    is_paused: bool,
    has_asked: bool,
    has_rested: bool,
    is_held: bool,
    writes: u64,
}

impl Outbox {
    /// Whether there is a mirror.
    pub fn link(&self) -> Link {
        self.link
    }

    /// The mirror has been read, or there is none.
    pub fn linked(&mut self, link: Link) {
        self.link = link;
        if link == Link::Missing {
            self.waiting.clear();
            self.sent.clear();
        }
    }

    /// Sends nothing more: everything is about to be erased.
    pub fn hold(&mut self) {
        self.is_held = true;
    }

    /// Something was written to the shelf because somebody asked for it.
    pub fn push(&mut self, slot: Slot) {
        self.has_asked = true;
        self.has_rested = false;
        self.refusal = None;
        self.is_paused = false;
        self.writes += 1;
        self.push_quietly(slot);
    }

    /// Something is to be copied to the mirror that is long on the shelf.
    pub fn push_quietly(&mut self, slot: Slot) {
        if self.link == Link::Missing {
            return;
        }
        if self.waiting.len() < FEW {
            self.waiting.retain(|known| known.key != slot.key);
        }
        self.waiting.push(slot);
    }

    /// The shelf refused a write that somebody asked for.
    pub fn refused(&mut self, fault: ShelfFault) {
        self.has_asked = true;
        self.refusal = Some(fault);
    }

    /// Whether a text of this key is on its way.
    pub fn holds(&self, key: &str) -> bool {
        self.waiting.iter().chain(&self.sent).any(|slot| slot.key == key)
    }

    /// What to send now: everything that waits, unless something is on its way already.
    pub fn take_batch(&mut self) -> Option<Vec<Slot>> {
        let may_send = !self.is_held && self.link == Link::Ready && self.sent.is_empty() && !self.is_paused;
        if !may_send || self.waiting.is_empty() {
            return None;
        }
        self.sent = std::mem::take(&mut self.waiting);
        Some(self.sent.clone())
    }

    /// The mirror has what was sent. Gives back what that was.
    pub fn confirmed(&mut self) -> Vec<Slot> {
        self.fault = None;
        std::mem::take(&mut self.sent)
    }

    /// The mirror refused: what was sent waits again, before what was written since.
    pub fn returned(&mut self, fault: ShelfFault) {
        let mut sent = std::mem::take(&mut self.sent);
        sent.retain(|slot| !self.waiting.iter().any(|later| later.key == slot.key));
        sent.append(&mut self.waiting);
        self.waiting = sent;
        self.fault = Some(fault);
        self.is_paused = true;
    }

    /// What was refused is to be tried again: because somebody wants it, or (`quietly`) because time has passed.
    pub fn retry(&mut self, quietly: bool) {
        self.is_paused = false;
        if !quietly {
            self.fault = None;
        }
    }

    /// Counts the writes that were asked for.
    pub fn writes(&self) -> u64 {
        self.writes
    }

    /// Six seconds have passed since the write of this number.
    pub fn rested(&mut self, write: u64) {
        self.has_rested = write == self.writes;
    }

    /// What may be said now.
    pub fn saving(&self) -> Saving {
        if !self.has_asked {
            return Saving::Idle;
        }
        if let Some(fault) = self.refusal {
            return Saving::Not(fault);
        }
        if let Some(fault) = self.fault {
            return Saving::Unsure(fault);
        }
        let is_done = self.waiting.is_empty() && self.sent.is_empty();
        match self.link {
            Link::Ready if is_done => Saving::Saved,
            Link::Missing | Link::Opening | Link::Ready if self.has_rested => Saving::Here,
            Link::Missing | Link::Opening | Link::Ready => Saving::Writing,
        }
    }
}

//! What is said of saving, and the way to the mirror: what was written is passed on, and "Saved" waits for its answer.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;

use super::{AppState, Keeping, keeping_of};
use crate::domain::record::Record;
use crate::domain::screen::Answers;
use crate::storage::mirror::outbox::Link;
use crate::storage::mirror::{Mirror, Saving, Slot};
use crate::storage::shelf::{Fullness, ShelfFault};
use crate::storage::{Settled, Store, Went};

/// After this a browser has localStorage on its disk; measured in Chromium, Firefox and WebKitGTK for a single write.
const REST: Duration = Duration::from_secs(6);
/// How long the first page waits for the mirror where localStorage is empty or damaged.
const PATIENCE: Duration = Duration::from_secs(2);
/// Ticks of half a minute after which what was erased earlier can no longer come back.
const TICKS_TO_FORGET: u32 = 20;

/// The signals of saving.
#[derive(Clone, Copy)]
pub struct Signals {
    mirror: StoredValue<Option<Rc<dyn Mirror>>, LocalStorage>,
    saving: RwSignal<Saving>,
    aloud: RwSignal<bool>,
    opening: RwSignal<bool>,
    settling: RwSignal<bool>,
    settled: RwSignal<Settled>,
    lock_moved: RwSignal<bool>,
    timed: StoredValue<u64>,
    is_asking: StoredValue<bool>,
    ticks: StoredValue<u32>,
}

impl Signals {
    /// Of a mirror, or without one. `is_opening` says that the first page waits for it.
    pub fn new(mirror: Option<Rc<dyn Mirror>>, is_opening: bool) -> Signals {
        Signals {
            mirror: StoredValue::new_local(mirror),
            saving: RwSignal::new(Saving::Idle),
            aloud: RwSignal::new(false),
            opening: RwSignal::new(is_opening),
            settling: RwSignal::new(true),
            settled: RwSignal::new(Settled::default()),
            lock_moved: RwSignal::new(false),
            timed: StoredValue::new(0),
            is_asking: StoredValue::new(false),
            ticks: StoredValue::new(0),
        }
    }
}

impl AppState {
    /// Reads the mirror. Called once, at the start.
    pub(super) fn read_mirror(self) {
        let Some(mirror) = self.mirror() else { return self.reconcile(Err(ShelfFault::Blocked)) };
        mirror.differing(Box::new(move |answer| self.reconcile(answer)));
        if self.signals.settling.get_untracked() {
            set_timeout(move || self.has_opened(), PATIENCE);
        }
    }

    fn mirror(self) -> Option<Rc<dyn Mirror>> {
        self.signals.mirror.get_value()
    }

    fn reconcile(self, answer: Result<Vec<Slot>, ShelfFault>) {
        self.settled_by(|store| store.reconcile(answer));
        self.has_opened();
    }

    /// Once only: a signal that is set again draws the page anew, and takes what is being typed with it.
    fn has_opened(self) {
        for signal in [self.signals.opening, self.signals.settling] {
            if signal.get_untracked() {
                signal.set(false);
            }
        }
    }

    fn settled_by(self, settle: impl FnOnce(&mut Store) -> Settled) {
        let settled = self.store.try_update_value(settle).unwrap_or_default();
        if settled.has_changed {
            self.read_again();
        }
        if settled.lock_moved {
            self.signals.lock_moved.set(true);
        }
        if settled.everything_was_lost || settled.mended > 0 {
            self.signals.settled.set(settled);
        }
        self.pass_on();
    }

    /// Passes on to the mirror what was written, and says how it stands. Called after every write to the store.
    pub fn pass_on(self) {
        let batch = self.store.try_update_value(|s| s.next_to_send()).flatten();
        if let Some((batch, mirror)) = batch.zip(self.mirror()) {
            mirror.put(batch, false, Box::new(move |answer| self.settled_by(|store| store.sent(answer))));
        }
        let saving = self.store.with_value(Store::saving);
        if self.signals.saving.get_untracked() != saving {
            self.signals.saving.set(saving);
        }
        let write = self.store.with_value(Store::writes);
        if saving == Saving::Writing && self.signals.timed.get_value() != write {
            self.signals.timed.set_value(write);
            set_timeout(move || self.rested(write), REST);
        }
        let full = self.store.with_value(Store::fullness);
        if self.fullness.get_untracked() != full {
            self.fullness.set(full);
        }
        let others = self.store.with_value(|s| s.others().len());
        if self.others.get_untracked() != others {
            self.others.set(others);
        }
    }

    fn rested(self, write: u64) {
        self.store.with_value(|s| s.rested(write));
        self.pass_on();
    }

    /// From now on what is said of saving is spoken, or not: not while somebody types.
    pub fn speak_of_saving(&self, aloud: bool) {
        if self.signals.aloud.get_untracked() != aloud {
            self.signals.aloud.set(aloud);
        }
    }

    /// What may be said of what was written last, and whether it is spoken.
    pub fn saving(&self) -> (Saving, bool) {
        (self.signals.saving.get(), self.signals.aloud.get())
    }

    /// Sends again what the mirror refused.
    pub fn save_again(&self) {
        self.store.with_value(|s| s.retry(false));
        self.pass_on();
    }

    /// Whether the first page still waits for the mirror: the shelf was empty, or something on it could not be read.
    pub fn is_opening(&self) -> bool {
        self.signals.opening.get()
    }

    /// Whether the mirror, which may have what the shelf has lost, has not answered. A mirror that never does is waited
    /// for no longer than the first page is.
    pub fn is_settling(&self) -> bool {
        self.signals.settling.get()
    }

    /// What the mirror has brought back or mended at this start.
    pub fn settled(&self) -> Settled {
        self.signals.settled.get()
    }

    /// Whether a lock came from the mirror, or went with it.
    pub(super) fn settled_lock(&self) -> bool {
        self.signals.lock_moved.get()
    }

    /// Puts everything into the mirror as it lies on the shelf now, in place of all that is there: what was plain before a
    /// lock was turned on is gone from it.
    pub(super) fn wipe_mirror(&self) {
        let all = self.store.with_value(Store::for_mirror);
        let is_ready = self.store.with_value(Store::link) == Link::Ready;
        if let (Some(mirror), Ok(all), true) = (self.mirror(), all, is_ready) {
            mirror.put(all, true, Box::new(|_| ()));
        }
    }

    /// How many records were written in two windows at once, so that another text of each is kept.
    pub fn others(&self) -> usize {
        self.others.get()
    }

    /// How full the device's storage is, with its bytes.
    pub fn fullness(&self) -> (Fullness, usize) {
        self.fullness.get()
    }

    /// Half a minute has passed: [`AppState::tick`], and the marks of what was erased go once the page has been open for long
    /// enough.
    pub fn half_minute(self) {
        let ticks = self.signals.ticks.get_value() + 1;
        self.signals.ticks.set_value(ticks);
        if ticks == TICKS_TO_FORGET {
            self.store.update_value(Store::forget_marks);
        }
        self.tick();
    }

    /// Tries again what was refused.
    pub(super) fn try_again(self) {
        let now = self.now.get_untracked();
        self.store.with_value(|s| {
            s.retry(true);
            s.can_take_back(now)
        });
        self.pass_on();
    }

    /// Something that this window knows is gone from the shelf: erased on purpose, or cleared by something else?
    pub(super) fn ask_what_went(self, one_by_one: bool) {
        let mirror = self.mirror().filter(|_| self.store.with_value(Store::link) == Link::Ready);
        let Some(mirror) = mirror else { return self.went(None, one_by_one) };
        if self.signals.is_asking.get_value() {
            return;
        }
        self.signals.is_asking.set_value(true);
        mirror.differing(Box::new(move |answer| {
            self.signals.is_asking.set_value(false);
            self.went(answer.ok(), one_by_one);
        }));
    }

    fn went(self, mirror: Option<Vec<Slot>>, one_by_one: bool) {
        match self.store.with_value(|s| s.what_went(mirror.as_deref(), one_by_one)) {
            Went::Nowhere => {}
            Went::Erased => self.read_again(),
            Went::Cleared => self.keeping.set(Keeping::Cleared),
        }
    }

    /// Puts back what was cleared in another window.
    pub fn put_back(self) {
        let back = move |answer: Result<Vec<Slot>, ShelfFault>| {
            let record = self.record.get_untracked();
            let kept = self.store.try_update_value(|s| s.put_back(&record, answer.unwrap_or_default()));
            if kept == Some(Ok(())) {
                self.keeping.set(self.store.with_value(keeping_of));
            }
            self.read_again();
            self.speak_of_saving(true);
            self.pass_on();
        };
        match self.mirror().filter(|_| self.store.with_value(Store::link) == Link::Ready) {
            Some(mirror) => mirror.differing(Box::new(back)),
            None => back(Ok(Vec::new())),
        }
    }

    /// Takes everything from the device: first from the mirror, which remembers that it was erased, then from the shelf.
    /// `done` is told whether both are empty.
    pub fn erase(self, done: impl FnOnce(Result<(), ShelfFault>) + 'static) {
        let marks = match self.store.try_update_value(Store::begin_to_erase) {
            Some(Ok(marks)) => marks,
            Some(Err(fault)) => return done(Err(fault)),
            None => return done(Err(ShelfFault::Other)),
        };
        let done = Rc::new(RefCell::new(Some(done)));
        let finish = move |wiped: Result<(), ShelfFault>| {
            let Some(done) = done.borrow_mut().take() else { return };
            let erased = self.store.try_update_value(Store::erase).unwrap_or(Err(ShelfFault::Other));
            self.record.set(Record::default());
            self.round.set(Answers::default());
            self.unreadable.set(Vec::new());
            self.keeping.set(self.store.with_value(keeping_of));
            self.pass_on();
            done(erased.and(wiped));
        };
        let Some(mirror) = self.mirror() else { return finish(Ok(())) };
        let late = finish.clone();
        set_timeout(move || late(Err(ShelfFault::Other)), REST);
        mirror.put(
            marks,
            true,
            Box::new(move |answer| match answer {
                // Where there is no mirror, there is nothing in it.
                Ok(_) | Err(ShelfFault::Blocked) => finish(Ok(())),
                Err(fault) => finish(Err(fault)),
            }),
        );
    }
}

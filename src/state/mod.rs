//! Signals: one for each thing that screens read, and named actions that change them. Every action keeps first and
//! shows afterwards, so that what is on the screen is on the device.

mod calendar;
pub mod copy;
pub mod draft;
pub mod erasing;
pub mod lock;
mod meeting;
mod own;
mod round;
mod saving;
mod windows;

use std::rc::Rc;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::contact::Entry;
use crate::domain::door::{self, Account, Decision, Door, Standing};
use crate::domain::draft::Drafting;
use crate::domain::path::{self, Place};
use crate::domain::quiet::Quiet;
use crate::domain::record::{Choice, Event, EventId, Record, What};
use crate::domain::screen::Answers;
use crate::domain::time::{Moment, date};
use crate::storage::memory::MemoryShelf;
use crate::storage::mirror::Mirror;
use crate::storage::shelf::{Fullness, Shelf, ShelfFault};
use crate::storage::{Loaded, Store, Unreadable};

/// Where the device keeps what is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// On the device.
    OnDevice,
    /// Only in memory: the browser blocks storage.
    MemoryOnly,
    /// On the device, which a newer edition has written to: nothing is changed.
    ReadOnly,
    /// On the device, where it was cleared in another window: this one still has it, and asks before it keeps it again.
    Cleared,
}

/// Reads the clock and makes a new id.
pub type Fresh = fn() -> (Moment, EventId);

/// Everything that screens read and do.
#[derive(Clone, Copy)]
pub struct AppState {
    store: StoredValue<Store, LocalStorage>,
    fresh: Fresh,
    record: RwSignal<Record>,
    round: RwSignal<Answers>,
    keeping: RwSignal<Keeping>,
    unreadable: RwSignal<Vec<Unreadable>>,
    refused: RwSignal<Option<ShelfFault>>,
    now: RwSignal<Moment>,
    today: Memo<NaiveDate>,
    account: Memo<Account>,
    fullness: RwSignal<(Fullness, usize)>,
    others: RwSignal<usize>,
    taken: RwSignal<Vec<Event>>,
    signals: saving::Signals,
}

impl AppState {
    /// Opens the store on a shelf, with a mirror beside it; without a shelf everything stays in memory.
    pub fn open(shelf: Result<Box<dyn Shelf>, ShelfFault>, mirror: Option<Rc<dyn Mirror>>, fresh: Fresh) -> AppState {
        let opened = shelf.and_then(Store::open);
        let (keeping, store, loaded) = match opened {
            Ok((store, loaded)) => (keeping_of(&store), store, loaded),
            Err(_) => {
                let store = Store::in_memory(MemoryShelf::default());
                (Keeping::MemoryOnly, store, Loaded::Nothing)
            }
        };
        let round = store.round();
        let mirror = mirror.filter(|_| keeping != Keeping::MemoryOnly);
        let (record, unreadable) = parts(loaded);
        // Where everything can be read the first page is drawn at once. An empty or damaged shelf may have more in the
        // mirror, and nobody should see a first visit or a missing record for a moment.
        let is_locked = store.lock().standing() != lock::Standing::Off;
        let is_opening = mirror.is_some() && !is_locked && (record.is_empty() || !unreadable.is_empty());
        let (now, _) = fresh();
        let record = RwSignal::new(record);
        let now = RwSignal::new(now);
        let (fullness, others) = (RwSignal::new(store.fullness()), RwSignal::new(store.others().len()));
        let state = AppState {
            store: StoredValue::new_local(store),
            fresh,
            record,
            round: RwSignal::new(round.unwrap_or_default()),
            keeping: RwSignal::new(keeping),
            unreadable: RwSignal::new(unreadable),
            refused: RwSignal::new(None),
            now,
            today: Memo::new(move |_| date(now.get())),
            account: Memo::new(move |_| record.with(|r| door::account(r, now.get()))),
            fullness,
            others,
            taken: RwSignal::new(Vec::new()),
            signals: saving::Signals::new(mirror, is_opening),
        };
        state.read_mirror();
        state
    }

    /// The decision as it stands.
    pub fn decision(&self) -> Decision {
        self.account.with(|a| a.decision.clone())
    }

    /// The door as it stands.
    pub fn door(&self) -> Door {
        self.account.with(|a| a.decision.door)
    }

    /// The quiet period, if one is set.
    pub fn quiet(&self) -> Option<Quiet> {
        self.account.with(|a| a.quiet.clone())
    }

    /// Reads the record.
    pub fn with_record<T>(&self, read: impl FnOnce(&Record) -> T) -> T {
        self.record.with(read)
    }

    /// The round of the screen that is under way.
    pub fn round(&self) -> Answers {
        self.round.get()
    }

    /// Where the device keeps what is recorded.
    pub fn keeping(&self) -> Keeping {
        self.keeping.get()
    }

    /// What could not be read.
    pub fn unreadable(&self) -> Vec<Unreadable> {
        self.unreadable.get()
    }

    /// Whether something is kept and nothing of it can be read.
    pub fn is_all_unreadable(&self) -> bool {
        self.unreadable.with(|u| !u.is_empty()) && self.record.with(Record::is_empty)
    }

    /// Now, as the screens show it: moves on with [`AppState::tick`].
    pub fn now(&self) -> Moment {
        self.now.get()
    }

    /// Today, where the person is.
    pub fn today(&self) -> NaiveDate {
        self.today.get()
    }

    /// The log as it stands, oldest first.
    pub fn log(&self) -> Vec<(EventId, Moment, Entry)> {
        self.record.with(door::log)
    }

    /// How a contact of the user's counts.
    pub fn standing(&self, entry: EventId) -> Option<Standing> {
        self.account.with(|a| a.standings.iter().find(|(id, _)| *id == entry).map(|(_, standing)| *standing))
    }

    /// How all contacts of the user's count.
    pub fn standings(&self) -> Vec<(EventId, Standing)> {
        self.account.with(|a| a.standings.clone())
    }

    /// Whether the answer "harmed" can still be lifted.
    pub fn harm_can_be_lifted(&self) -> bool {
        self.account.with(|a| a.harm_can_be_lifted)
    }

    /// The choice that counts, and the first day on which the person can choose anew.
    pub fn choice(&self) -> (Option<Choice>, Option<NaiveDate>) {
        self.account.with(|a| (a.choice, a.choose_anew_from))
    }

    /// What may be drafted, if anything.
    pub fn drafting(&self) -> Option<Drafting> {
        self.account.with(|a| a.drafting.clone())
    }

    /// The path as it stands.
    pub fn path(&self) -> Vec<Place> {
        self.account.with(|account| self.record.with(|record| path::path(record, account, self.now.get())))
    }

    /// Whether a closing fact has ever ended.
    pub fn a_closing_has_ended(&self) -> bool {
        self.account.with(|a| a.a_closing_has_ended)
    }

    /// Reads the clock again: called every half minute, when the page is seen again, and where something depends on it.
    pub fn tick(&self) {
        let (now, _) = (self.fresh)();
        self.now.set(now);
        self.try_again();
    }

    /// Records something.
    ///
    /// # Errors
    /// When the device refuses to keep it; then nothing has changed.
    pub fn note(&self, what: What) -> Result<EventId, ShelfFault> {
        let (made, id) = (self.fresh)();
        // After erasing in another tab nothing is recorded before the first question is answered again.
        if self.record.with_untracked(|r| r.age().is_none()) && !matches!(what, What::Age(_)) {
            return Err(ShelfFault::Other);
        }
        let event = Event { id, made, what };
        self.keep(&event)?;
        self.now.set(made);
        Ok(id)
    }

    fn keep(&self, event: &Event) -> Result<(), ShelfFault> {
        self.speak_of_saving(true);
        let kept = self.store.try_update_value(|s| s.keep(event)).unwrap_or(Err(ShelfFault::Other));
        self.pass_on();
        match kept {
            Ok(()) => self.record.update(|r| r.add(event.clone())),
            Err(ShelfFault::Cleared) => self.ask_what_went(false),
            Err(_) => {}
        }
        kept
    }

    /// Undoes an entry of the log. Its words are taken from the device; that it was there is kept for the rules. After
    /// the 48 hours nothing is done: the entry stands, with its words.
    ///
    /// # Errors
    /// When the device refuses to keep it.
    pub fn undo(&self, entry: EventId) -> Result<(), ShelfFault> {
        if !self.may_undo(entry) {
            return Ok(());
        }
        self.note(What::Undone { entry })?;
        self.forget_typed(&draft::form_name(draft::CHANGE, Some(entry)));
        self.forget_words(entry, None)
    }

    /// Changes an entry of the log, in the same time. The words it had before are taken from the device, unless another
    /// window has changed the entry since it had `seen` versions: then both texts are kept.
    ///
    /// # Errors
    /// When the device refuses to keep it, or the 48 hours are over: the words stay on the screen.
    pub fn change(&self, entry: EventId, to: Entry, seen: usize) -> Result<(), ShelfFault> {
        if !self.may_undo(entry) {
            return Err(ShelfFault::Other);
        }
        let is_latest = self.versions(entry).len() == seen;
        let change = self.note(What::Changed { entry, to })?;
        if is_latest { self.forget_words(entry, Some(change)) } else { Ok(()) }
    }

    fn may_undo(&self, entry: EventId) -> bool {
        self.tick();
        self.record.with_untracked(|r| door::may_undo(r, entry, self.now.get_untracked()))
    }

    /// Takes the words of an entry from the device, those of its changes included, except for one.
    fn forget_words(&self, entry: EventId, except: Option<EventId>) -> Result<(), ShelfFault> {
        let is_version = |event: &&Event| match &event.what {
            What::Contact(_) => event.id == entry,
            What::Changed { entry: of, .. } => *of == entry,
            _ => false,
        };
        let versions: Vec<Event> =
            self.record.with_untracked(|r| r.events().iter().filter(is_version).cloned().collect());
        for mut event in versions.into_iter().filter(|event| Some(event.id) != except) {
            let is_own = event.id == entry;
            match &mut event.what {
                What::Contact(old) if is_own => old.forget_words(),
                What::Changed { entry: of, to } if *of == entry => to.forget_words(),
                _ => continue,
            }
            self.keep(&event)?;
        }
        Ok(())
    }
}

fn keeping_of(store: &Store) -> Keeping {
    if store.is_read_only() { Keeping::ReadOnly } else { Keeping::OnDevice }
}

fn parts(loaded: Loaded) -> (Record, Vec<Unreadable>) {
    match loaded {
        Loaded::Nothing => (Record::default(), Vec::new()),
        Loaded::Save(record, unreadable) => (record, unreadable),
        Loaded::Unreadable(unreadable) => (Record::default(), unreadable),
    }
}

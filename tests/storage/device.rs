//! A device of two places that a test can script: a shelf, and a mirror whose every answer waits for the test.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use afterword::domain::record::{Event, EventId, Record, What};
use afterword::storage::memory::MemoryShelf;
use afterword::storage::mirror::memory::MemoryMirror;
use afterword::storage::mirror::{Mirror, Saving};
use afterword::storage::shelf::{Shelf, ShelfFault};
use afterword::storage::{Loaded, Settled, Store};

/// What both places hold.
pub type Texts = BTreeMap<String, String>;

/// A shelf with a mirror beside it, shared by all windows.
pub struct Device {
    pub shelf: Rc<MemoryShelf>,
    pub mirror: Rc<MemoryMirror>,
}

impl Device {
    pub fn new() -> Device {
        Device::with(&Texts::new(), &Texts::new())
    }

    /// A device that holds these texts.
    pub fn with(shelf: &Texts, mirror: &Texts) -> Device {
        let own = Rc::new(MemoryShelf::default());
        let beside = Rc::new(MemoryMirror::beside(&own));
        shelf.iter().for_each(|(key, text)| own.set(key, text).unwrap());
        mirror.iter().for_each(|(key, text)| beside.texts().set(key, text).unwrap());
        Device { shelf: own, mirror: beside }
    }

    pub fn on_shelf(&self) -> Texts {
        texts(&self.shelf)
    }

    pub fn in_mirror(&self) -> Texts {
        texts(self.mirror.texts())
    }

    /// A window that has read the mirror.
    pub fn window(&self) -> Window {
        let window = self.slow_window();
        self.answer_all();
        window
    }

    /// A window whose mirror has not answered.
    pub fn slow_window(&self) -> Window {
        let (store, loaded) = Store::open(Box::new(Rc::clone(&self.shelf))).unwrap();
        let window = Window {
            store: Rc::new(RefCell::new(store)),
            mirror: Rc::clone(&self.mirror),
            loaded,
            settled: Rc::default(),
        };
        let own = window.clone();
        self.mirror.differing(Box::new(move |answer| {
            let settled = own.store.borrow_mut().reconcile(answer);
            *own.settled.borrow_mut() = settled;
            own.pass_on();
        }));
        window
    }

    pub fn answer_all(&self) {
        while self.mirror.answer(None) {}
    }
}

pub fn texts(shelf: &MemoryShelf) -> Texts {
    shelf.keys().unwrap().into_iter().map(|key| (key.clone(), shelf.get(&key).unwrap().unwrap())).collect()
}

/// A window: a store that passes on to the mirror what was written, as `AppState` does.
#[derive(Clone)]
pub struct Window {
    pub store: Rc<RefCell<Store>>,
    pub mirror: Rc<MemoryMirror>,
    pub loaded: Loaded,
    pub settled: Rc<RefCell<Settled>>,
}

impl Window {
    pub fn pass_on(&self) {
        let batch = self.store.borrow().next_to_send();
        if let Some(batch) = batch {
            let own = self.clone();
            let done = move |answer| {
                own.store.borrow_mut().sent(answer);
                own.pass_on();
            };
            self.mirror.put(batch, false, Box::new(done));
        }
    }

    pub fn keep(&self, event: &Event) -> Result<(), ShelfFault> {
        let kept = self.store.borrow_mut().keep(event);
        self.pass_on();
        kept
    }

    pub fn saving(&self) -> Saving {
        self.store.borrow().saving()
    }

    pub fn record(&self) -> Record {
        match self.store.borrow_mut().read_again().unwrap() {
            Loaded::Save(record, _) => record,
            Loaded::Nothing | Loaded::Unreadable(_) => Record::default(),
        }
    }

    /// Erases as `AppState` does: the mirror first.
    pub fn erase(&self) {
        let marks = self.store.borrow_mut().begin_to_erase().unwrap();
        let own = self.clone();
        let done = move |_| own.store.borrow_mut().erase().unwrap();
        self.mirror.put(marks, true, Box::new(done));
    }
}

/// An event with words.
pub fn wrote(id: u128, words: &str) -> Event {
    let what = What::Weighed { go_on: true, words: words.into() };
    Event { id: EventId(id), made: super::moment(super::NOW), what }
}

/// The key of a record.
pub fn key(id: u128) -> String {
    format!("afterword.record.{id:032x}")
}

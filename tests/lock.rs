//! Turning the lock on, off and over to another passphrase, cut short after every single write: it opens either way, and
//! nothing is lost.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use afterword::domain::record::{Age, Event, EventId, Record, What, Writing};
use afterword::storage::lock::{
    Kdf, Lock, LockFault, LockShelf, Passphrase, Standing, Vault, look, make, rewrap, stays_plain, unlock,
};
use afterword::storage::memory::MemoryShelf;
use afterword::storage::mirror::memory::MemoryMirror;
use afterword::storage::mirror::{Done, Mirror, Slot};
use afterword::storage::shelf::{Shelf, ShelfFault};
use afterword::storage::{Loaded, Store};
use unicode_normalization::UnicodeNormalization;

const FIRST: &str = "four plain words here";
const SECOND: &str = "another four words now";
const CANARY: &str = "canary";

thread_local! {
    static DRAWN: Cell<u64> = const { Cell::new(7) };
}

fn random(bytes: &mut [u8]) -> bool {
    for byte in bytes {
        let next = DRAWN.get().wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        DRAWN.set(next);
        *byte = (next >> 56) as u8;
    }
    true
}

fn pass(text: &str) -> Passphrase {
    Passphrase::new(text, |t| t.nfkc().collect()).unwrap()
}

/// A device that stops for good after so many writes.
struct Stopping {
    shelf: Rc<MemoryShelf>,
    left: Cell<u32>,
}

impl Stopping {
    fn write(&self) -> Result<(), ShelfFault> {
        let left = self.left.get().checked_sub(1).ok_or(ShelfFault::Other)?;
        self.left.set(left);
        Ok(())
    }
}

impl Shelf for Stopping {
    fn get(&self, key: &str) -> Result<Option<String>, ShelfFault> {
        self.shelf.get(key)
    }
    fn set(&self, key: &str, text: &str) -> Result<(), ShelfFault> {
        self.write().and_then(|()| self.shelf.set(key, text))
    }
    fn remove(&self, key: &str) -> Result<(), ShelfFault> {
        self.write().and_then(|()| self.shelf.remove(key))
    }
    fn keys(&self) -> Result<Vec<String>, ShelfFault> {
        self.shelf.keys()
    }
}

fn events() -> Vec<Event> {
    let made = "2026-05-12T21:30:00+02:00".parse().unwrap();
    let wrote = |n: u32| What::Wrote { page: Writing::Causes, words: format!("{CANARY} {n} \u{1f642}") };
    let whats = [What::Age(Age::BothAdult)].into_iter().chain((0..4).map(wrote));
    whats.zip(1..).map(|(what, id)| Event { id: EventId(id), made, what }).collect()
}

/// A shelf with a record, a preference, a damaged record and something of another app on it.
fn kept() -> Rc<MemoryShelf> {
    let shelf = Rc::new(MemoryShelf::default());
    let (mut store, _) = Store::open(Box::new(Rc::clone(&shelf))).unwrap();
    events().iter().for_each(|event| store.keep(event).unwrap());
    for (key, text) in [("afterword.light", "\"dark\""), ("afterword.record.torn", CANARY), ("another-app", CANARY)] {
        shelf.set(key, text).unwrap();
    }
    shelf
}

fn texts(shelf: &MemoryShelf) -> Vec<(String, String)> {
    let mut all: Vec<_> =
        shelf.keys().unwrap().into_iter().map(|key| (key.clone(), shelf.get(&key).unwrap().unwrap())).collect();
    all.sort();
    all
}

/// The shelf as a page of the app sees it.
fn safe(shelf: &Rc<MemoryShelf>) -> Rc<LockShelf> {
    Rc::new(LockShelf::new(Box::new(Rc::clone(shelf))).unwrap())
}

/// What a passphrase opens. Each is derived once in a test: it is meant to be slow.
fn opens(lock: &Lock, passphrase: &str) -> Option<Rc<dyn Vault>> {
    type Tried = (String, Option<Rc<dyn Vault>>);
    thread_local! {
        static TRIED: RefCell<Vec<Tried>> = const { RefCell::new(Vec::new()) };
    }
    let name = format!("{lock:?} {passphrase}");
    let known = TRIED.with_borrow(|all| all.iter().find(|(known, _)| *known == name).map(|(_, vault)| vault.clone()));
    known.unwrap_or_else(|| {
        let vault: Option<Rc<dyn Vault>> = unlock(lock, &pass(passphrase), random).ok().map(Rc::from);
        TRIED.with_borrow_mut(|all| all.push((name, vault.clone())));
        vault
    })
}

fn store(shelf: &Rc<MemoryShelf>) -> (Store, Loaded) {
    Store::open(Box::new(Rc::clone(shelf))).unwrap()
}

/// A store whose lock has been opened.
fn unlocked(shelf: &Rc<MemoryShelf>, passphrase: &str) -> (Store, Loaded) {
    let (mut store, locked) = store(shelf);
    assert_eq!(locked, Loaded::Nothing, "nothing is read before it is opened");
    let lock = store.lock().lock().unwrap();
    let vault = opens(&lock, passphrase).unwrap();
    store.lock().opened(lock, vault).unwrap();
    let loaded = store.read_again().unwrap();
    (store, loaded)
}

/// What the app does on the next start: no lock, or the first of these passphrases that opens it. Gives what it reads,
/// and how many values cannot be read.
fn start(shelf: &Rc<MemoryShelf>, passphrases: &[&str]) -> (Record, usize) {
    let loaded = match look(&**shelf).unwrap() {
        None => store(shelf).1,
        Some(lock) => {
            let right = passphrases.iter().find(|p| opens(&lock, p).is_some()).expect("one of them opens it");
            let loaded = unlocked(shelf, right).1;
            assert_sealed(shelf);
            loaded
        }
    };
    match loaded {
        Loaded::Save(record, unreadable) => (record, unreadable.len()),
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn assert_sealed(shelf: &MemoryShelf) {
    let plain: Vec<_> =
        texts(shelf).into_iter().filter(|(key, text)| !stays_plain(key) && text.contains(CANARY)).collect();
    assert_eq!(plain, vec![], "plain values under a lock");
}

fn new_lock(passphrase: &str) -> (Lock, Rc<dyn Vault>) {
    let (lock, vault) = make(&pass(passphrase), None, Kdf::LEAST, random).unwrap();
    (lock, Rc::from(vault))
}

fn turned_on(shelf: &Rc<MemoryShelf>) -> (Rc<LockShelf>, Lock) {
    let safe = safe(shelf);
    let (lock, vault) = new_lock(FIRST);
    safe.turn_on(lock.clone(), vault).unwrap();
    (safe, lock)
}

/// Cuts something short after every number of writes, until it goes through, and starts again each time. Gives how many
/// writes it takes.
fn at_every_stop(is_on: bool, act: impl Fn(&LockShelf) -> Result<(), LockFault>) -> u32 {
    for writes in 0.. {
        let shelf = kept();
        let lock = is_on.then(|| turned_on(&shelf).1);
        let device = Rc::new(Stopping { shelf: Rc::clone(&shelf), left: Cell::new(writes + 100) });
        let safe = LockShelf::new(Box::new(Rc::clone(&device))).unwrap();
        if let Some(lock) = lock {
            let vault = unlock(&lock, &pass(FIRST), random).unwrap();
            safe.opened(lock, Rc::from(vault)).unwrap();
        }
        device.left.set(writes);
        let done = act(&safe);
        let found = start(&shelf, &[SECOND, FIRST]);
        assert_eq!(found, (Record::new(events()), 1), "after {writes} writes: {done:?}");
        if done.is_ok() && device.left.get() > 0 {
            return writes - device.left.get();
        }
    }
    0
}

#[test]
fn turning_on_may_stop_anywhere() {
    let writes = at_every_stop(false, |safe| {
        let (lock, vault) = new_lock(FIRST);
        Ok(safe.turn_on(lock, vault)?)
    });
    assert_eq!(writes, 2 + 2 + 6, "the lock twice, a trial of room, and each value once");
}

#[test]
fn turning_off_may_stop_anywhere() {
    let writes = at_every_stop(true, |safe| Ok(safe.turn_off()?));
    assert_eq!(writes, 6 + 2, "each value once, and the lock twice");
}

#[test]
fn changing_may_stop_anywhere() {
    let writes = at_every_stop(true, |safe| {
        let lock = safe.lock().unwrap();
        Ok(safe.changed(rewrap(&lock, &pass(FIRST), &pass(SECOND), Kdf::LEAST, random)?)?)
    });
    assert_eq!(writes, 2, "the lock twice, and no value");
}

#[test]
fn on_and_off_gives_everything_back() {
    let shelf = kept();
    let before = texts(&shelf);
    let (safe, _) = turned_on(&shelf);
    assert_sealed(&shelf);
    assert_eq!(shelf.get("another-app").unwrap().as_deref(), Some(CANARY), "another app's value is left alone");
    assert_eq!(shelf.get("afterword.light").unwrap().as_deref(), Some("\"dark\""));
    safe.turn_off().unwrap();
    let json = |texts: Vec<(String, String)>| -> Vec<(String, String)> {
        texts.into_iter().map(|(key, text)| (key, text.rsplit('\n').next().unwrap_or_default().to_owned())).collect()
    };
    assert_eq!((json(texts(&shelf)), safe.standing()), (json(before), Standing::Off));
}

#[test]
fn what_is_written_behind_the_lock_is_sealed_and_comes_back() {
    let shelf = kept();
    let (_, lock) = turned_on(&shelf);
    let (mut store, _) = unlocked(&shelf, FIRST);
    let mut event = events().pop().unwrap();
    event.id = EventId(99);
    store.keep(&event).unwrap();
    store.keep(&event).unwrap();
    assert_sealed(&shelf);
    assert_eq!(unlock(&lock, &pass(SECOND), random).err(), Some(LockFault::Wrong));
    let (record, unreadable) = start(&shelf, &[FIRST]);
    assert_eq!((record.events().len(), unreadable), (events().len() + 1, 1));
}

#[test]
fn while_it_is_locked_nothing_is_read_and_nothing_written() {
    let shelf = kept();
    turned_on(&shelf);
    let before = texts(&shelf);
    let closed = unlocked(&shelf, FIRST).0;
    closed.lock().close();
    for mut locked in [store(&shelf).0, closed] {
        assert_eq!(locked.lock().standing(), Standing::Locked);
        assert_eq!(locked.keep(&events().remove(0)), Err(ShelfFault::Blocked));
        assert_eq!(locked.lock().turn_off(), Err(ShelfFault::Other));
        assert_eq!(locked.read_again(), Ok(Loaded::Nothing));
        assert_eq!(texts(&shelf), before);
    }
}

#[test]
fn a_tab_that_does_not_know_the_lock_as_it_is_writes_nothing() {
    let shelf = kept();
    let event = events().remove(0);
    let mut unaware = store(&shelf).0;
    assert_eq!(unaware.keep(&event), Ok(()));
    let (_, lock) = turned_on(&shelf);
    assert_eq!(unaware.keep(&event), Err(ShelfFault::Blocked), "it would lie plain under a lock");
    let [mut first, mut second] = [unlocked(&shelf, FIRST).0, unlocked(&shelf, FIRST).0];
    assert_eq!((first.keep(&event), second.keep(&event)), (Ok(()), Ok(())));
    let changed = rewrap(&lock, &pass(FIRST), &pass(SECOND), Kdf::LEAST, random).unwrap();
    let stale = safe(&shelf);
    second.lock().changed(changed.clone()).unwrap();
    assert_eq!(first.keep(&event), Err(ShelfFault::Blocked), "until it has looked again");
    let old = unlock(&lock, &pass(FIRST), random).unwrap();
    assert_eq!(stale.opened(lock, Rc::from(old)), Err(ShelfFault::Blocked));
    assert_eq!(look(&*shelf), Ok(Some(changed)), "the passphrase before does not come back");
    second.lock().turn_off().unwrap();
    assert_eq!(first.keep(&event), Err(ShelfFault::Blocked), "it would be sealed with a key that is nowhere");
    first.lock().look_again().unwrap();
    first.read_again().unwrap();
    assert_eq!(first.keep(&event), Ok(()));
    assert_eq!(start(&shelf, &[]).1, 1);
}

#[test]
fn a_forgotten_passphrase_still_lets_everything_be_erased() {
    let shelf = kept();
    turned_on(&shelf);
    let mut store = store(&shelf).0;
    store.erase().unwrap();
    assert_eq!(store.lock().standing(), Standing::Off);
    assert_eq!(texts(&shelf), vec![("another-app".into(), CANARY.into())]);
}

#[test]
fn swapped_values_and_values_of_another_lock_are_told_and_kept() {
    let shelf = kept();
    turned_on(&shelf);
    let keys: Vec<String> =
        texts(&shelf).into_iter().map(|(key, _)| key).filter(|key| key.contains(".record.0")).collect();
    let [one, two] = [&keys[1], &keys[2]].map(|key| shelf.get(key).unwrap().unwrap());
    shelf.set(&keys[1], &two).unwrap();
    shelf.set(&keys[2], &one).unwrap();
    let loaded = unlocked(&shelf, FIRST).1;
    let Loaded::Save(record, unreadable) = loaded else { panic!("{loaded:?}") };
    assert_eq!((record.events().len(), unreadable.len()), (events().len() - 2, 3), "the two, and the torn one");
    assert!(unreadable.iter().any(|u| u.text == one), "kept as they lie");
}

#[test]
fn one_damaged_copy_of_the_lock_is_made_good_and_two_are_told() {
    for place in ["afterword.lock.one", "afterword.lock.two"] {
        let shelf = kept();
        let (_, lock) = turned_on(&shelf);
        shelf.set(place, "torn").unwrap();
        assert_eq!(look(&*shelf), Ok(Some(lock)));
        start(&shelf, &[FIRST]);
        assert_ne!(shelf.get(place).unwrap().as_deref(), Some("torn"));
        shelf.set("afterword.lock.one", "torn").unwrap();
        shelf.set("afterword.lock.two", "torn").unwrap();
        assert_eq!(look(&*shelf), Err(LockFault::Damaged));
    }
}

/// A device with room for so many more bytes.
struct Small {
    shelf: Rc<MemoryShelf>,
    room: usize,
}

impl Shelf for Small {
    fn get(&self, key: &str) -> Result<Option<String>, ShelfFault> {
        self.shelf.get(key)
    }
    fn set(&self, key: &str, text: &str) -> Result<(), ShelfFault> {
        let all: usize = texts(&self.shelf).iter().map(|(key, text)| key.len() + text.len()).sum();
        let before = self.get(key)?.map_or(0, |old| key.len() + old.len());
        if all - before + key.len() + text.len() > self.room {
            Err(ShelfFault::Full)
        } else {
            self.shelf.set(key, text)
        }
    }
    fn remove(&self, key: &str) -> Result<(), ShelfFault> {
        self.shelf.remove(key)
    }
    fn keys(&self) -> Result<Vec<String>, ShelfFault> {
        self.shelf.keys()
    }
}

#[test]
fn without_room_nothing_is_sealed() {
    let before = texts(&kept());
    let full: usize = before.iter().map(|(key, text)| key.len() + text.len()).sum();
    let mut refused = 0;
    for more in (0..3_000).step_by(100) {
        let shelf = kept();
        let safe = LockShelf::new(Box::new(Small { shelf: Rc::clone(&shelf), room: full + more })).unwrap();
        let (lock, vault) = new_lock(FIRST);
        match safe.turn_on(lock, vault) {
            Ok(()) => assert_eq!(safe.standing(), Standing::Open),
            Err(fault) => {
                assert_eq!((fault, safe.standing()), (ShelfFault::Full, Standing::Off));
                assert_eq!(texts(&shelf), before, "with {more} bytes left: nothing was touched");
                refused += 1;
            }
        }
    }
    assert!((5..25).contains(&refused), "{refused}");
}

/// What the mirror holds is put beside another shelf.
fn beside(shelf: &Rc<MemoryShelf>, texts_of: &MemoryMirror) -> MemoryMirror {
    let mirror = MemoryMirror::beside(shelf);
    for (key, text) in texts(texts_of.texts()) {
        mirror.texts().set(&key, &text).unwrap();
    }
    mirror
}

/// Asks the mirror, and gives the answer.
fn asked(mirror: &MemoryMirror, ask: impl FnOnce(Done)) -> Result<Vec<Slot>, ShelfFault> {
    let answer = Rc::new(RefCell::new(None));
    let into = Rc::clone(&answer);
    ask(Box::new(move |slots| {
        into.replace(Some(slots));
    }));
    assert!(mirror.answer(None));
    answer.take().unwrap()
}

/// Reads the mirror and sends it what waits, until nothing does. Says whether the lock came or went with it.
fn settle(store: &mut Store, mirror: &MemoryMirror) -> bool {
    let mut moved = store.reconcile(asked(mirror, |done| mirror.differing(done))).lock_moved;
    while let Some(batch) = store.next_to_send() {
        moved |= store.sent(asked(mirror, |done| mirror.put(batch, false, done))).lock_moved;
    }
    moved
}

/// The next start with a mirror: what each of the two has lost the other brings back.
fn start_with(shelf: &Rc<MemoryShelf>, mirror: &MemoryMirror, passphrases: &[&str]) -> (Record, usize) {
    let mut first = store(shelf).0;
    if settle(&mut first, mirror) {
        assert!(!settle(&mut store(shelf).0, mirror), "loaded again, it stands still");
    }
    let found = start(shelf, passphrases);
    let mut last = match look(&**shelf).unwrap() {
        None => store(shelf).0,
        Some(lock) => unlocked(shelf, passphrases.iter().find(|p| opens(&lock, p).is_some()).unwrap()).0,
    };
    settle(&mut last, mirror);
    if last.lock().standing() == Standing::Open {
        assert_sealed(mirror.texts());
    }
    assert_eq!(start(shelf, passphrases), found);
    found
}

/// A killed browser loses the last writes to the shelf, whatever the mirror has: everything is there all the same.
fn whatever_is_lost(is_on: bool, act: impl Fn(&LockShelf)) {
    let shelf = kept();
    let vault = is_on.then(|| turned_on(&shelf)).map(|_| unlocked(&shelf, FIRST).0);
    let before = texts(&shelf);
    let mirror = MemoryMirror::beside(&shelf);
    let mut whole = vault.unwrap_or_else(|| store(&shelf).0);
    settle(&mut whole, &mirror);
    let old = beside(&shelf, &mirror);
    act(whole.lock());
    while let Some(batch) = whole.next_to_send() {
        whole.sent(asked(&mirror, |done| mirror.put(batch, false, done))).has_changed.then(|| panic!("a clash"));
    }
    let after = texts(&shelf);
    // Any mixture of what was there before and after, key by key, is what a shelf may come back with; here each cut
    // through the order of the keys, both ways round.
    let keys: std::collections::BTreeSet<String> = before.iter().chain(&after).map(|(key, _)| key.clone()).collect();
    for cut in 0..=keys.len() {
        for (one, two) in [(&before, &after), (&after, &before)] {
            let torn = Rc::new(MemoryShelf::default());
            for (at, key) in keys.iter().enumerate() {
                let from = if at < cut { one } else { two };
                if let Some((key, text)) = from.iter().find(|(known, _)| known == key) {
                    torn.set(key, text).unwrap();
                }
            }
            let found = start_with(&torn, &beside(&torn, &mirror), &[SECOND, FIRST]);
            assert_eq!(found, (Record::new(events()), 1), "cut at {cut}");
        }
    }
    let evicted = Rc::new(MemoryShelf::default());
    assert_eq!(start_with(&evicted, &beside(&evicted, &mirror), &[SECOND, FIRST]).0, Record::new(events()));
    let behind = start_with(&shelf, &beside(&shelf, &old), &[SECOND, FIRST]);
    assert_eq!(behind, (Record::new(events()), 1), "the mirror is behind");
}

#[test]
fn turning_on_survives_a_killed_browser() {
    let (lock, vault) = new_lock(FIRST);
    whatever_is_lost(false, |shelf| shelf.turn_on(lock.clone(), Rc::clone(&vault)).unwrap());
}

#[test]
fn turning_off_survives_a_killed_browser() {
    whatever_is_lost(true, |shelf| shelf.turn_off().unwrap());
}

#[test]
fn changing_survives_a_killed_browser() {
    whatever_is_lost(true, |shelf| {
        let lock = shelf.lock().unwrap();
        shelf.changed(rewrap(&lock, &pass(FIRST), &pass(SECOND), Kdf::LEAST, random).unwrap()).unwrap();
    });
}

#[test]
fn opening_writes_nothing_that_is_as_it_should_be() {
    let shelf = kept();
    turned_on(&shelf);
    let before = texts(&shelf);
    let mirror = MemoryMirror::beside(&shelf);
    settle(&mut store(&shelf).0, &mirror);
    let mut opened = unlocked(&shelf, FIRST).0;
    settle(&mut opened, &mirror);
    settle(&mut opened, &mirror);
    assert_eq!(texts(&shelf), before);
}

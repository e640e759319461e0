//! A shelf that is full, filling or refuses: what was there stays, it is never said to be saved, and there is a warning
//! before.

use afterword::storage::mirror::Saving;
use afterword::storage::shelf::{Fullness, ROOM, Shelf, ShelfFault, fullness};

use super::device::{Device, Texts, key, wrote};
use super::every_event;

#[test]
fn without_room_the_old_text_stays_and_nothing_is_said_to_be_saved() {
    let device = Device::new();
    let window = device.window();
    window.keep(&wrote(1, "old")).unwrap();
    device.answer_all();
    let before = (device.on_shelf(), device.in_mirror());
    device.shelf.limit(Some(device.shelf.used() + 10));
    assert_eq!(window.keep(&wrote(1, "a longer text that has no room")), Err(ShelfFault::Full));
    assert_eq!(window.saving(), Saving::Not(ShelfFault::Full));
    assert_eq!(window.keep(&wrote(2, "another")), Err(ShelfFault::Full));
    device.answer_all();
    assert_eq!((device.on_shelf(), device.in_mirror()), before);
    // The backup needs no room.
    let now = super::moment(super::NOW);
    assert!(afterword::storage::backup::write(&window.store.borrow(), now).contains("\"old\""));
    // After making room it is kept.
    device.shelf.limit(None);
    window.keep(&wrote(2, "another")).unwrap();
    device.answer_all();
    assert_eq!(window.saving(), Saving::Saved);
}

#[test]
fn a_write_that_is_refused_leaves_no_half_state() {
    // Every primitive operation of an action is refused in turn: a change of two records, as undoing does.
    for calls in 0..3 {
        let device = Device::new();
        let window = device.window();
        window.keep(&wrote(1, "one")).unwrap();
        device.answer_all();
        device.shelf.stop_after(Some(calls));
        let first = window.keep(&wrote(2, "two"));
        let second = window.keep(&wrote(1, ""));
        assert_eq!((first.is_ok(), second.is_ok()), (calls > 0, calls > 1));
        device.shelf.stop_after(None);
        device.answer_all();
        let again = Device::with(&device.on_shelf(), &device.in_mirror());
        let record = again.window().record();
        assert_eq!(record.events().len(), if calls > 0 { 2 } else { 1 });
        assert_eq!(device.on_shelf(), device.in_mirror());
    }
}

#[test]
fn exactly_full_a_shorter_or_equal_text_still_fits() {
    let device = Device::new();
    let window = device.window();
    window.keep(&wrote(1, "twelve chars")).unwrap();
    window.keep(&wrote(2, "two")).unwrap();
    device.shelf.limit(Some(device.shelf.used()));
    window.keep(&wrote(1, "TWELVE CHARS")).unwrap();
    window.keep(&wrote(1, "")).unwrap();
    assert_eq!(window.keep(&wrote(3, "three")), Err(ShelfFault::Full));
    window.erase();
    device.answer_all();
    assert!(device.on_shelf().is_empty());
}

#[test]
fn one_emoji_costs_a_few_bytes() {
    let device = Device::new();
    let window = device.window();
    let long = "x".repeat(100_000);
    window.keep(&wrote(1, &long)).unwrap();
    let before = device.shelf.used();
    window.keep(&wrote(1, &format!("{long}\u{1f642}\u{2019}"))).unwrap();
    assert!(device.shelf.used() - before < 40, "{}", device.shelf.used() - before);
    assert!(device.on_shelf()[&key(1)].is_ascii());
}

#[test]
fn a_warning_comes_before_the_end() {
    assert_eq!(fullness(ROOM * 79 / 100), Fullness::Room);
    assert_eq!(fullness(ROOM * 80 / 100 + 100), Fullness::Filling);
    assert_eq!(fullness(ROOM * 95 / 100 + 100), Fullness::AlmostFull);
    assert_eq!(fullness(ROOM * 2), Fullness::AlmostFull);
    let device = Device::new();
    let window = device.window();
    let mut told = vec![];
    for n in 0..30u128 {
        window.keep(&wrote(n + 1, &"x".repeat(170_000))).unwrap();
        let (fullness, used) = window.store.borrow().fullness();
        assert_eq!(used, device.shelf.used());
        if told.last() != Some(&fullness) {
            told.push(fullness);
        }
    }
    assert_eq!(told, [Fullness::Room, Fullness::Filling, Fullness::AlmostFull]);
    // What others keep on the same shelf takes room as well.
    device.shelf.set("somebody.else", &"y".repeat(1000)).unwrap();
    window.record();
    assert_eq!(window.store.borrow().fullness().1, device.shelf.used());
}

#[test]
fn what_the_mirror_brings_back_needs_room_and_is_not_lost_without_it() {
    let device = Device::new();
    let window = device.window();
    every_event().iter().for_each(|event| window.keep(event).unwrap());
    device.answer_all();
    let full = device.in_mirror();
    for calls in 0..full.len() {
        let device = Device::with(&Texts::new(), &full);
        device.shelf.stop_after(Some(calls));
        let window = device.window();
        assert_eq!((device.on_shelf().len(), device.in_mirror().len()), (calls, full.len()));
        device.shelf.stop_after(None);
        assert_eq!(window.record().events().len(), calls);
        let later = Device::with(&device.on_shelf(), &device.in_mirror());
        later.window();
        assert_eq!(later.on_shelf(), full);
    }
}

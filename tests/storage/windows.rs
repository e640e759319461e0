//! Several windows of one browser: nothing that one of them has written is lost, and none writes where it must not.

use afterword::storage::mirror::Saving;
use afterword::storage::shelf::{Shelf, ShelfFault};
use afterword::storage::{Look, Went};

use super::device::{Device, Texts, Window, key, wrote};

/// Another window hears of a key, as by a storage event.
fn hears(window: &Window, id: u128) -> Look {
    window.store.borrow_mut().look(Some(&key(id)))
}

#[test]
fn four_hundred_writes_of_two_windows_are_four_hundred_records() {
    let device = Device::new();
    let (one, two) = (device.window(), device.window());
    for n in 0..200u128 {
        one.keep(&wrote(2 * n + 1, "one")).unwrap();
        two.keep(&wrote(2 * n + 2, "two")).unwrap();
        if n % 7 == 0 {
            device.mirror.answer(None);
        }
        if n % 5 == 0 {
            assert!(matches!(hears(&two, 2 * n + 1), Look::Event(_)));
            assert_eq!(hears(&two, 2 * n + 1), Look::Same);
        }
    }
    device.answer_all();
    assert_eq!((one.saving(), two.saving()), (Saving::Saved, Saving::Saved));
    assert_eq!((device.on_shelf().len(), device.in_mirror().len()), (400, 400));
    assert_eq!(device.window().record().events().len(), 400);
}

#[test]
fn one_record_written_in_two_windows_keeps_both_texts() {
    let device = Device::new();
    let one = device.window();
    one.keep(&wrote(1, "at first")).unwrap();
    device.answer_all();
    let two = device.window();
    one.keep(&wrote(1, "from one")).unwrap();
    // The other window has not heard of it.
    two.keep(&wrote(1, "from two")).unwrap();
    device.answer_all();
    let all: String = device.on_shelf().into_values().collect();
    assert!(all.contains("from one") && all.contains("from two"), "{all}");
    assert_eq!(two.store.borrow().others().len(), 1);
    assert_eq!(device.on_shelf(), device.in_mirror());
    assert_eq!(device.window().record().events().len(), 1);
    // With the same text there is nothing to keep beside it.
    let three = device.window();
    two.keep(&wrote(1, "alike")).unwrap();
    three.keep(&wrote(1, "alike")).unwrap();
    assert_eq!(device.window().store.borrow().others().len(), 1);
}

#[test]
fn two_windows_that_race_past_each_other_on_the_shelf_meet_in_the_mirror() {
    // Each writes without seeing the other's: the last one stands on the shelf, the first one in the mirror.
    let before = Device::new();
    let window = before.window();
    window.keep(&wrote(1, "at first")).unwrap();
    before.answer_all();
    let (mine, theirs) =
        (Device::with(&before.on_shelf(), &Texts::new()), Device::with(&before.on_shelf(), &Texts::new()));
    theirs.window().keep(&wrote(1, "theirs")).unwrap();
    let window = mine.window();
    window.keep(&wrote(1, "mine")).unwrap();
    let text = theirs.on_shelf()[&key(1)].clone();
    mine.mirror.texts().set(&key(1), &text).unwrap();
    mine.answer_all();
    let all: String = mine.on_shelf().into_values().collect();
    assert!(all.contains("mine") && all.contains("theirs"), "{all}");
    assert_eq!(mine.on_shelf(), mine.in_mirror());
    assert_eq!(window.saving(), Saving::Saved);
}

#[test]
fn a_late_answer_does_not_put_an_older_text_over_a_newer_one() {
    let device = Device::new();
    let one = device.window();
    one.keep(&wrote(1, "first")).unwrap();
    let two = device.window();
    // `window()` answered everything: now two writes are on their way, and the later one arrives first.
    one.keep(&wrote(1, "second")).unwrap();
    assert!(matches!(hears(&two, 1), Look::Event(_)));
    two.keep(&wrote(1, "third")).unwrap();
    assert_eq!(device.mirror.waiting(), 2);
    device.mirror.answer_at(1, None);
    device.mirror.answer_at(0, None);
    device.answer_all();
    assert!(device.in_mirror()[&key(1)].contains("third"), "{:?}", device.in_mirror());
    assert_eq!(device.on_shelf(), device.in_mirror());
}

#[test]
fn what_another_window_has_erased_is_gone_here_too() {
    let device = Device::new();
    let one = device.window();
    one.keep(&wrote(1, "one")).unwrap();
    one.keep(&wrote(2, "two")).unwrap();
    device.answer_all();
    let two = device.window();
    one.erase();
    device.answer_all();
    assert_eq!(hears(&two, 1), Look::Missing);
    assert_eq!(two.keep(&wrote(3, "three")), Err(ShelfFault::Cleared), "nothing is written before it is settled");
    let slots = marks(&device);
    assert_eq!(two.store.borrow().what_went(Some(&slots), true), Went::Erased);
    assert!(two.record().is_empty());
    two.keep(&wrote(3, "three")).unwrap();
    device.answer_all();
    assert_eq!(device.window().record().events().len(), 1);
}

/// What the mirror says when it is asked.
fn marks(device: &Device) -> Vec<afterword::storage::mirror::Slot> {
    let slots = device.in_mirror().into_iter();
    slots.map(|(key, text)| afterword::storage::mirror::Slot { key, text: Some(text) }).collect()
}

#[test]
fn what_was_cleared_from_outside_is_asked_for_and_put_back() {
    let device = Device::new();
    let window = device.window();
    window.keep(&wrote(1, "one")).unwrap();
    window.keep(&wrote(2, "two")).unwrap();
    device.answer_all();
    let (record, before) = (window.record(), device.on_shelf());
    for key in before.keys() {
        device.shelf.remove(key).unwrap();
    }
    assert_eq!(window.store.borrow_mut().look(None), Look::Missing);
    assert_eq!(window.keep(&wrote(3, "three")), Err(ShelfFault::Cleared));
    let slots = marks(&device);
    assert_eq!(window.store.borrow().what_went(Some(&slots), false), Went::Cleared);
    window.store.borrow_mut().put_back(&record, slots).unwrap();
    assert_eq!(device.on_shelf(), before);
    // Where the mirror has lost it too, memory still has it.
    let device = Device::with(&before, &Texts::new());
    let window = device.slow_window();
    device.mirror.answer(Some(ShelfFault::Blocked));
    for key in before.keys() {
        device.shelf.remove(key).unwrap();
    }
    assert_eq!(window.store.borrow().what_went(None, false), Went::Cleared);
    assert_eq!(window.store.borrow().what_went(None, true), Went::Erased);
    window.store.borrow_mut().put_back(&record, vec![]).unwrap();
    assert_eq!(window.record(), record);
}

#[test]
fn an_older_window_stops_writing_when_a_newer_edition_writes() {
    let device = Device::new();
    let old = device.window();
    old.keep(&wrote(1, "one")).unwrap();
    device.answer_all();
    device.shelf.set(&key(9), &super::seal_as("AW;schema=2;rev=1", "{}")).unwrap();
    assert_eq!(hears(&old, 9), Look::ReadAgain);
    assert_eq!(old.record().events().len(), 1, "it still shows what it can read");
    assert_eq!(old.keep(&wrote(2, "two")), Err(ShelfFault::ReadOnly));
    // The newer database alone is enough.
    let device = Device::new();
    let old = device.window();
    assert_eq!(old.store.borrow_mut().look(Some("afterword.newer")), Look::ReadAgain);
    assert_eq!(old.keep(&wrote(2, "two")), Err(ShelfFault::ReadOnly));
    assert!(device.on_shelf().is_empty());
}

#[test]
fn what_others_do_on_the_same_origin_is_nothing() {
    let device = Device::new();
    let window = device.window();
    window.keep(&wrote(1, "one")).unwrap();
    for key in ["somebody.else", "afterword.light", "afterword.page.round", ""] {
        assert_eq!(window.store.borrow_mut().look(Some(key)), Look::Same);
    }
}

//! Erasing one kind of what is kept: gone from the shelf, the mirror and other windows, whenever the page is left, and
//! nothing else with it.

use std::rc::Rc;

use afterword::domain::erasing::{Kind, Plan, plan};
use afterword::domain::record::{Age, Event, Record, What};
use afterword::storage::lock::{Kdf, Passphrase, make};
use afterword::storage::mirror::Saving;
use afterword::storage::pages::{Page, Typed};
use afterword::storage::shelf::{Shelf, ShelfFault};

use super::device::{Device, Texts, Window, key, texts};
use super::{NOW, every_event, moment};

/// Every shape of event that an adult can have, so that something is kept of each kind.
fn everything() -> Vec<Event> {
    every_event().into_iter().filter(|event| event.what != What::Age(Age::Minor)).collect()
}

fn full() -> (Device, Window) {
    let device = Device::new();
    let window = device.window();
    for event in everything() {
        window.keep(&event).unwrap();
    }
    device.answer_all();
    (device, window)
}

fn plan_of(record: &Record, kind: Kind) -> Plan {
    plan(record, kind, moment("2026-06-12T21:30:00+02:00")).unwrap()
}

/// Erases as `AppState` does.
fn erase(window: &Window, kind: Kind) -> Result<(), ShelfFault> {
    let plan = plan_of(&window.record(), kind);
    let erased = window.store.borrow_mut().erase_events(&plan.gone, &plan.stays);
    let _loaded = window.store.borrow_mut().read_again();
    window.pass_on();
    erased
}

/// What stays of a kind has nothing that was written by hand.
fn has_no_words(texts: &Texts, plan: &Plan) -> bool {
    let of = |text: &&String| plan.stays.iter().any(|event| text.contains(&format!("{:032x}", event.id.0)));
    let words = ["fine", "late", "dark", "so it", "words\":\"a"];
    texts.values().filter(of).all(|text| words.iter().all(|word| !text.contains(word)))
}

#[test]
fn each_kind_goes_from_both_places_and_nothing_else_with_it() {
    for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Typed) {
        let (device, window) = full();
        let before = window.record();
        let plan = plan_of(&before, kind);
        assert!(plan.count > 0 && !plan.changes_nothing(), "{kind:?}: nothing of it is in the test");
        erase(&window, kind).unwrap();
        assert_ne!(window.saving(), Saving::Saved, "{kind:?}: not before the mirror has answered");
        device.answer_all();
        assert_eq!(window.saving(), Saving::Saved);
        for (id, place) in plan.gone.iter().flat_map(|id| [(id, device.on_shelf()), (id, device.in_mirror())]) {
            assert!(place.get(&key(id.0)).is_none_or(|text| text.ends_with('\n')), "{kind:?}: {id:?} is still there");
        }
        assert!(has_no_words(&device.on_shelf(), &plan) && has_no_words(&device.in_mirror(), &plan), "{kind:?}");
        let after = device.window().record();
        assert_eq!(after, plan.applied(&before), "{kind:?}");
        let others = |record: &Record| -> Vec<Event> {
            record.events().iter().filter(|event| Kind::of(&event.what) != Some(kind)).cloned().collect()
        };
        assert_eq!(others(&after), others(&before), "{kind:?}");
        assert!(plan_of(&after, kind).changes_nothing(), "{kind:?}: once is enough");
    }
}

#[test]
fn what_was_erased_stays_erased_whenever_the_page_is_left() {
    let mut moments = 0;
    for answers in 0..4 {
        let (device, window) = full();
        let shelf_before = device.on_shelf();
        let plan = plan_of(&window.record(), Kind::Log);
        erase(&window, Kind::Log).unwrap();
        for _ in 0..answers {
            device.mirror.answer(None);
        }
        let left = Device::with(&device.on_shelf(), &device.in_mirror());
        let after = left.window().record();
        assert!(plan.gone.iter().all(|id| after.get(*id).is_none()), "{answers} answers");
        left.answer_all();
        assert!(has_no_words(&left.on_shelf(), &plan) && has_no_words(&left.in_mirror(), &plan), "{answers} answers");
        // The browser was killed as well, and brings the shelf back as it was: once it showed "Saved", it is gone again.
        if window.saving() == Saving::Saved {
            let killed = Device::with(&shelf_before, &device.in_mirror());
            let after = killed.window().record();
            assert!(plan.gone.iter().all(|id| after.get(*id).is_none()), "killed after {answers} answers");
            assert!(has_no_words(&killed.on_shelf(), &plan), "killed after {answers} answers");
            moments += 1;
        }
    }
    assert!(moments > 0);
}

#[test]
fn another_window_loses_it_too_and_does_not_bring_it_back() {
    let (device, window) = full();
    let other = device.window();
    let plan = plan_of(&window.record(), Kind::Points);
    let gone = *plan.gone.first().unwrap();
    let event = other.record().get(gone).cloned().unwrap();
    erase(&window, Kind::Points).unwrap();
    assert!(other.keep(&event).is_err(), "a window that has not heard of it writes nothing over it");
    device.answer_all();
    assert!(other.record().get(gone).is_none());
    assert!(device.in_mirror()[&key(gone.0)].ends_with('\n'));
}

#[test]
fn other_texts_and_what_a_copy_had_changed_go_with_it() {
    let (device, window) = full();
    let plan = plan_of(&window.record(), Kind::Log);
    let id = plan.stays.first().unwrap().id.0;
    let other = |name: String| format!("afterword.other.{name}");
    for name in [format!("record.{id:032x}.0badcafe"), format!("torn.record.{id:032x}")] {
        device.shelf.set(&other(name), "the words of before").unwrap();
    }
    let unrelated = other(format!("record.{:032x}.0badcafe", u128::MAX));
    device.shelf.set(&unrelated, "of something else").unwrap();
    device.shelf.set("afterword.before", "texts of before a copy").unwrap();
    erase(&window, Kind::Log).unwrap();
    device.answer_all();
    let all = device.on_shelf();
    assert!(!all.values().any(|text| text.contains("of before")), "{all:?}");
    assert_eq!(all.get(&unrelated).map(String::as_str), Some("of something else"));
}

#[test]
fn what_is_typed_goes_by_its_form() {
    let (device, window) = full();
    let page = |text: &str| Page { fields: vec![("words".into(), Typed::Text(text.into()))], focus: None };
    for form in ["entry", "change-7", "draft"] {
        let store = window.store.borrow();
        let (mut one, mut two) = (store.free_place(form), store.free_place(form));
        store.keep_page(form, &mut one, &page("one")).unwrap();
        store.keep_page(form, &mut two, &page("two")).unwrap();
    }
    assert_eq!(window.store.borrow().typed().unwrap().len(), 6);
    window.store.borrow().erase_typed(|form| form == "entry" || form.starts_with("change")).unwrap();
    window.pass_on();
    device.answer_all();
    assert_eq!(window.store.borrow().typed().unwrap(), ["draft", "draft"]);
    assert_eq!(device.window().store.borrow().pages("entry").len(), 0);
    assert_eq!(device.window().store.borrow().pages("draft").len(), 2);
}

#[test]
fn behind_a_lock_it_goes_as_well_and_a_closed_one_erases_nothing() {
    let (device, window) = full();
    let random = |bytes: &mut [u8]| {
        bytes.iter_mut().enumerate().for_each(|(at, byte)| *byte = at.to_le_bytes()[0]);
        true
    };
    let passphrase = Passphrase::new("lamp river cotton seven", str::to_owned).unwrap();
    let (lock, vault) = make(&passphrase, None, Kdf::LEAST, random).unwrap();
    window.store.borrow().lock().turn_on(lock, Rc::from(vault)).unwrap();
    window.pass_on();
    device.answer_all();
    let plan = plan_of(&window.record(), Kind::Log);
    let sealed = device.on_shelf();
    erase(&window, Kind::Log).unwrap();
    device.answer_all();
    for id in &plan.gone {
        assert!(!device.on_shelf().contains_key(&key(id.0)) && device.in_mirror()[&key(id.0)].ends_with('\n'));
    }
    for event in &plan.stays {
        let (before, after) = (&sealed[&key(event.id.0)], &device.on_shelf()[&key(event.id.0)]);
        assert!(after.contains("sealed") && after.len() < before.len(), "{after}");
        assert_eq!(device.in_mirror().get(&key(event.id.0)), Some(after));
    }
    window.store.borrow().lock().close();
    let before = texts(&device.shelf);
    assert_eq!(window.store.borrow_mut().erase_events(&[], &plan.stays), Err(ShelfFault::Blocked));
    assert_eq!(texts(&device.shelf), before);
}

#[test]
fn a_clock_that_is_behind_erases_nothing() {
    let (_, window) = full();
    let record = window.record();
    let last = record.events().last().unwrap().made;
    for kind in Kind::ALL {
        assert_eq!(plan(&record, kind, last - chrono::TimeDelta::minutes(1)), None, "{kind:?}");
    }
    assert!(plan(&record, Kind::Log, moment(NOW).max(last)).is_some());
}

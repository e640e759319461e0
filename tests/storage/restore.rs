//! Bringing back a copy: what it would change, whole or not at all, taken back, and byte for byte what was there before.

use std::rc::Rc;

use afterword::domain::record::{Event, EventId, What};
use afterword::storage::backup::{self, Backup};
use afterword::storage::memory::MemoryShelf;
use afterword::storage::merge::Object;
use afterword::storage::restore::Plan;
use afterword::storage::shelf::{Shelf, ShelfFault};
use afterword::storage::{Loaded, Store};

use super::device::{Device, Texts, texts, wrote};
use super::{NOW, every_event, kept, moment, open, seal, seal_as};

const BEFORE: &str = "afterword.before";

/// A copy of a store that has one more of each: a new record, and a newer version of one that is here.
fn copy() -> Backup {
    let other = Rc::new(MemoryShelf::default());
    let (mut store, _) = open(&other);
    for event in every_event().into_iter().skip(1) {
        store.keep(&event).unwrap();
    }
    store.keep(&wrote(900, "new")).unwrap();
    store.keep(&wrote(901, "new too")).unwrap();
    let later = moment("2026-05-12T22:00:00+02:00");
    store.keep(&Event { id: EventId(4), made: later, what: every_event()[3].what.clone() }).unwrap();
    backup::read(&backup::write(&store, moment(NOW))).unwrap()
}

/// The objects of a store.
fn objects(store: &Store) -> Vec<Object> {
    store.objects().collect()
}

fn planned(shelf: &Rc<MemoryShelf>) -> (Store, Plan) {
    let store = open(shelf).0;
    let plan = store.plan(&copy());
    (store, plan)
}

#[test]
fn a_preview_says_what_would_change_and_changes_nothing() {
    let (shelf, record) = kept();
    let before = texts(&shelf);
    let (_, plan) = planned(&shelf);
    // The newer version stays under its id and the older goes on beside it.
    assert_eq!((plan.added, plan.changed), (3, 1));
    assert_eq!(plan.record.events().len(), record.events().len() + 3);
    assert_eq!(texts(&shelf), before);
}

#[test]
fn what_is_brought_back_is_there_and_the_same_copy_twice_changes_nothing() {
    let (shelf, _) = kept();
    let (mut store, plan) = planned(&shelf);
    store.restore(&copy(), moment(NOW)).unwrap();
    let (store, loaded) = open(&shelf);
    assert_eq!(loaded, Loaded::Save(plan.record, vec![]));
    let again = store.plan(&copy());
    assert!(again.changes_nothing() && (again.added, again.changed) == (0, 0), "{again:?}");
}

#[test]
fn save_erase_and_bring_back_give_the_same_objects_byte_for_byte() {
    let (shelf, record) = kept();
    let key = "afterword.record.00000000000000000000000000000003";
    let text = shelf.get(key).unwrap().unwrap();
    let json = text.split_once('\n').unwrap().1.replacen('{', "{\"later\":{\"a\":[1,2.50,-0.0,1e300]},", 1);
    shelf.set(key, &seal(&json)).unwrap();
    let (mut store, _) = open(&shelf);
    let before = objects(&store);
    let file = backup::write(&store, moment(NOW));
    store.erase().unwrap();
    assert!(shelf.keys().unwrap().is_empty());
    let read = backup::read(&file).unwrap();
    assert!(!read.is_altered);
    store.restore(&read, moment(NOW)).unwrap();
    let (store, loaded) = open(&shelf);
    assert_eq!(loaded, Loaded::Save(record, vec![]));
    assert_eq!(objects(&store), before);
    assert_eq!(backup::write(&store, moment(NOW)), file);
}

#[test]
fn what_another_window_changed_after_the_preview_is_kept() {
    let (shelf, _) = kept();
    let (mut store, plan) = planned(&shelf);
    // The same entry as in the copy, changed later still, after somebody was told what would be brought back.
    let later =
        Event { id: EventId(4), made: moment("2026-05-12T23:00:00+02:00"), what: every_event()[3].what.clone() };
    open(&shelf).0.keep(&later).unwrap();
    store.restore(&copy(), moment(NOW)).unwrap();
    let Loaded::Save(record, _) = open(&shelf).1 else { panic!("nothing is there") };
    assert_eq!(record.get(EventId(4)), Some(&later));
    assert_ne!(plan.record.get(EventId(4)), Some(&later));
}

#[test]
fn stopped_after_any_write_the_state_before_is_there() {
    let (shelf, _) = kept();
    let was = texts(&shelf);
    let (store, plan) = planned(&shelf);
    let (before, writes) = (objects(&store), plan.added + plan.changed);
    // One more write at the beginning, and one at the end.
    for calls in 0..=writes + 1 {
        let device = Device::with(&was, &Texts::new());
        let (mut store, _) = planned(&device.shelf);
        device.shelf.stop_after(Some(calls));
        assert_eq!(store.restore(&copy(), moment(NOW)), Err(ShelfFault::Other), "{calls}");
        device.shelf.stop_after(None);
        let store = open(&device.shelf).0;
        assert_eq!(objects(&store), before, "{calls} writes");
        assert!(!store.can_take_back(moment(NOW)));
        assert_eq!(device.shelf.get(BEFORE), Ok(None), "{calls} writes");
    }
    let (mut store, _) = planned(&shelf);
    shelf.stop_after(Some(writes + 2));
    assert_eq!(store.restore(&copy(), moment(NOW)), Ok(()));
}

#[test]
fn without_room_in_the_middle_everything_is_as_before() {
    let (shelf, _) = kept();
    let before = objects(&open(&shelf).0);
    let mut refused = 0;
    for room in (10..4_000).step_by(150) {
        let device = Device::with(&texts(&shelf), &Texts::new());
        let (mut store, _) = planned(&device.shelf);
        device.shelf.limit(Some(device.shelf.used() + room));
        if store.restore(&copy(), moment(NOW)).is_ok() {
            continue;
        }
        refused += 1;
        // At once, with the room as it is.
        assert_eq!(device.shelf.get(BEFORE), Ok(None), "{room}");
        assert_eq!(objects(&open(&device.shelf).0), before, "{room}");
    }
    assert!((5..20).contains(&refused), "some sizes fit and some do not: {refused}");
}

#[test]
fn it_is_taken_back_until_something_else_is_written() {
    let (shelf, record) = kept();
    let (mut store, plan) = planned(&shelf);
    let before = objects(&store);
    store.restore(&copy(), moment(NOW)).unwrap();
    // After a reload as well.
    let (mut store, _) = open(&shelf);
    assert!(store.can_take_back(moment("2026-05-13T21:29:00+02:00")));
    store.take_back().unwrap();
    let (mut store, loaded) = open(&shelf);
    assert_eq!((loaded, objects(&store)), (Loaded::Save(record, vec![]), before));
    assert!(!store.can_take_back(moment(NOW)));
    store.restore(&copy(), moment(NOW)).unwrap();
    let (mut store, _) = open(&shelf);
    store.keep(&wrote(999, "something else")).unwrap();
    assert!(!store.can_take_back(moment(NOW)));
    store.take_back().unwrap();
    assert_eq!(objects(&open(&shelf).0).len(), plan.record.events().len() + 1, "nothing is taken back any more");
}

#[test]
fn after_a_day_or_with_the_clock_set_back_it_is_not_taken_back() {
    for now in ["2026-05-13T21:31:00+02:00", "2026-05-12T21:29:00+02:00"] {
        let (shelf, _) = kept();
        let (mut store, _) = planned(&shelf);
        store.restore(&copy(), moment(NOW)).unwrap();
        assert!(!store.can_take_back(moment(now)), "{now}");
        assert_eq!(shelf.get(BEFORE), Ok(None), "what was there before is forgotten");
    }
}

#[test]
fn taking_back_that_is_stopped_is_finished_at_the_next_start() {
    let (shelf, record) = kept();
    let (mut store, _) = planned(&shelf);
    store.restore(&copy(), moment(NOW)).unwrap();
    for calls in 1..5 {
        let device = Device::with(&texts(&shelf), &Texts::new());
        let (mut store, _) = open(&device.shelf);
        device.shelf.stop_after(Some(calls));
        assert!(store.take_back().is_err());
        device.shelf.stop_after(None);
        assert_eq!(open(&device.shelf).1, Loaded::Save(record.clone(), vec![]), "{calls} calls");
    }
}

#[test]
fn a_copy_mends_what_cannot_be_read_and_keeps_the_torn_text() {
    let (shelf, record) = kept();
    let whole = backup::read(&backup::write(&open(&shelf).0, moment(NOW))).unwrap();
    let key = "afterword.record.00000000000000000000000000000001";
    for key in shelf.keys().unwrap() {
        shelf.set(&key, "AW;torn").unwrap();
    }
    let torn = texts(&shelf);
    let (mut store, loaded) = open(&shelf);
    assert!(matches!(loaded, Loaded::Unreadable(_)));
    let plan = store.plan(&whole);
    assert_eq!(plan.added, record.events().len());
    store.restore(&whole, moment(NOW)).unwrap();
    let (mut store, loaded) = open(&shelf);
    assert_eq!(loaded, Loaded::Save(record, vec![]));
    assert_eq!(shelf.get(&key.replace("afterword.", "afterword.other.torn.")), Ok(Some("AW;torn".into())));
    // There is no mirror, so nothing is remembered for it.
    store.reconcile(Err(ShelfFault::Blocked));
    store.take_back().unwrap();
    assert_eq!(texts(&shelf), torn);
}

#[test]
fn nothing_is_brought_back_over_what_a_newer_edition_wrote() {
    let (shelf, _) = kept();
    let newer = seal_as("AW;schema=2;rev=1", "{}");
    shelf.set("afterword.record.000000000000000000000000000000ff", &newer).unwrap();
    let before = texts(&shelf);
    let (mut store, _) = planned(&shelf);
    assert_eq!(store.restore(&copy(), moment(NOW)), Err(ShelfFault::ReadOnly));
    assert_eq!(texts(&shelf), before);
}

#[test]
fn the_mirror_follows_and_keeps_what_was_taken_back_away() {
    let device = Device::new();
    let window = device.window();
    every_event().iter().for_each(|event| window.keep(event).unwrap());
    device.answer_all();
    window.store.borrow_mut().restore(&copy(), moment(NOW)).unwrap();
    window.pass_on();
    device.answer_all();
    let without = |mut all: Texts| {
        all.remove(BEFORE);
        all
    };
    assert_eq!(without(device.on_shelf()), device.in_mirror());
    window.store.borrow_mut().take_back().unwrap();
    window.pass_on();
    device.answer_all();
    let again = device.window();
    assert_eq!(again.record().events().len(), every_event().len(), "the mirror brings nothing back");
    assert!(again.record().get(EventId(900)).is_none());
    assert!(!matches!(again.record().get(EventId(4)).unwrap().what, What::HarmLifted));
}

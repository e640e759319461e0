//! The second copy: "Saved" waits for it, the valid text with the highest revision wins, and after a crash at any moment
//! everything that showed "Saved" is there.

use afterword::storage::mirror::Saving;
use afterword::storage::mirror::merge::{Side, Turn, turn};
use afterword::storage::pages::{Page, Typed};
use afterword::storage::shelf::{Shelf, ShelfFault};
use afterword::storage::{Fault, Loaded, Look, Went};

use super::device::{Device, Texts, Window, key, wrote};
use super::{every_event, seal};

#[test]
fn saved_is_said_after_the_answer_and_not_before() {
    let device = Device::new();
    let window = device.window();
    assert_eq!(window.saving(), Saving::Idle);
    window.keep(&wrote(1, "one")).unwrap();
    assert_eq!(window.saving(), Saving::Writing);
    window.keep(&wrote(2, "two")).unwrap();
    device.mirror.answer(None);
    assert_eq!(window.saving(), Saving::Writing, "the second one is still on its way");
    device.mirror.answer(None);
    assert_eq!(window.saving(), Saving::Saved);
    assert_eq!(device.on_shelf(), device.in_mirror());
}

#[test]
fn a_mirror_that_refuses_is_told_and_tried_again() {
    let device = Device::new();
    let window = device.window();
    window.keep(&wrote(1, "one")).unwrap();
    device.mirror.answer(Some(ShelfFault::Full));
    assert_eq!(window.saving(), Saving::Unsure(ShelfFault::Full));
    assert_eq!(device.mirror.waiting(), 0, "nothing is sent by itself for ever");
    window.store.borrow().retry(false);
    window.pass_on();
    assert_eq!(window.saving(), Saving::Writing);
    device.mirror.answer(Some(ShelfFault::Other));
    // What is written later takes along what waits.
    window.keep(&wrote(2, "two")).unwrap();
    assert_eq!(window.saving(), Saving::Unsure(ShelfFault::Other), "it is not forgotten that something waits");
    device.mirror.answer(None);
    assert_eq!(window.saving(), Saving::Saved);
    assert_eq!(device.on_shelf(), device.in_mirror());
}

#[test]
fn without_a_mirror_six_seconds_are_waited_for() {
    let device = Device::new();
    let window = device.slow_window();
    window.keep(&wrote(1, "one")).unwrap();
    device.mirror.answer(Some(ShelfFault::Blocked));
    assert_eq!(window.saving(), Saving::Writing);
    let first = window.store.borrow().writes();
    window.keep(&wrote(2, "two")).unwrap();
    window.store.borrow().rested(first);
    assert_eq!(window.saving(), Saving::Writing, "the second one has not rested");
    let second = window.store.borrow().writes();
    window.store.borrow().rested(second);
    assert_eq!(window.saving(), Saving::Here);
    assert_eq!(device.mirror.waiting(), 0);
}

#[test]
fn a_mirror_that_never_answers_holds_nobody_up() {
    let device = Device::new();
    let window = device.slow_window();
    window.keep(&wrote(1, "one")).unwrap();
    let write = window.store.borrow().writes();
    window.store.borrow().rested(write);
    assert_eq!(window.saving(), Saving::Here);
    device.answer_all();
    assert_eq!(window.saving(), Saving::Saved);
}

/// What is done to the device, one step at a time.
type Step = fn(&super::device::Window);

const STEPS: [Step; 8] = [
    |w| w.keep(&wrote(1, "one")).unwrap(),
    |w| w.keep(&wrote(2, "two")).unwrap(),
    |w| w.keep(&wrote(1, "one, changed")).unwrap(),
    |w| {
        let mut answers = afterword::domain::screen::Answers::default();
        answers.give(afterword::domain::screen::Question::Harm, afterword::domain::screen::Answer::No);
        w.store.borrow().keep_round(&answers).unwrap();
        w.pass_on();
    },
    |w| w.keep(&wrote(3, "three")).unwrap(),
    |w| {
        w.store.borrow().drop_round().unwrap();
        w.pass_on();
    },
    |w| w.keep(&wrote(2, "two, changed")).unwrap(),
    |w| w.keep(&wrote(4, "four")).unwrap(),
];

/// Runs the steps, with so many answers of the mirror after each, and gives what both places held after every primitive
/// operation, with what was confirmed by then.
fn history(answers: usize) -> Vec<(Texts, Texts, Texts)> {
    let device = Device::new();
    let window = device.window();
    let mut moments = vec![(Texts::new(), Texts::new(), Texts::new())];
    let mut confirmed = Texts::new();
    let mut note = |confirmed: &mut Texts| {
        if window.saving() == Saving::Saved {
            *confirmed = device.on_shelf();
        }
        moments.push((device.on_shelf(), device.in_mirror(), confirmed.clone()));
    };
    for step in STEPS {
        step(&window);
        note(&mut confirmed);
        for _ in 0..answers {
            device.mirror.answer(None);
            note(&mut confirmed);
        }
    }
    device.answer_all();
    note(&mut confirmed);
    moments
}

/// Every record that was confirmed is there, in that writing or a later one.
fn nothing_confirmed_is_lost(shelf: &Texts, mirror: &Texts, confirmed: &Texts, name: &str) {
    let device = Device::with(shelf, mirror);
    let window = device.window();
    let after = device.on_shelf();
    for (key, text) in confirmed {
        let rev = |text: &str| text.split("rev=").nth(1).and_then(|r| r.split(';').next()?.parse::<u64>().ok());
        let kept = after.get(key).map(|kept| rev(kept));
        if key.starts_with("afterword.record.") {
            assert!(kept.is_some_and(|kept| kept >= rev(text)), "{name}: {key}: {text} became {kept:?}");
        }
    }
    assert!(window.record().events().len() >= confirmed.keys().filter(|k| k.contains(".record.")).count(), "{name}");
    assert!(!matches!(window.loaded, Loaded::Unreadable(_)), "{name}");
    device.answer_all();
    let again = device.window();
    assert_eq!(device.on_shelf(), after, "{name}: a second start changes nothing");
    assert_eq!(again.settled.borrow().brought_back, 0, "{name}");
}

#[test]
fn after_a_crash_at_any_moment_everything_that_showed_saved_is_there() {
    let mut cases = 0;
    for answers in 0..=2 {
        let moments = history(answers);
        for (at, (shelf, mirror, confirmed)) in moments.iter().enumerate() {
            // A killed browser may bring the shelf back as it was at any earlier moment, each key by itself.
            for (back, (older, _, _)) in moments.iter().take(at + 1).enumerate() {
                let name = format!("{answers} answers, crash after {at}, shelf of {back}");
                nothing_confirmed_is_lost(older, mirror, confirmed, &name);
                let torn: Texts = shelf
                    .iter()
                    .enumerate()
                    .filter_map(|(n, (key, text))| {
                        if n % 2 == 0 {
                            Some((key.clone(), text.clone()))
                        } else {
                            older.get(key).map(|text| (key.clone(), text.clone()))
                        }
                    })
                    .collect();
                nothing_confirmed_is_lost(&torn, mirror, confirmed, &format!("{name}, torn"));
                cases += 2;
            }
            // The mirror alone is lost.
            nothing_confirmed_is_lost(shelf, &Texts::new(), confirmed, &format!("crash after {at}, no mirror"));
        }
    }
    assert!(cases > 500, "{cases} cases");
}

#[test]
fn a_round_that_was_dropped_stays_dropped_and_a_new_one_stays() {
    let device = Device::new();
    let window = device.window();
    let mut answers = afterword::domain::screen::Answers::default();
    answers.give(afterword::domain::screen::Question::Harm, afterword::domain::screen::Answer::No);
    window.store.borrow().keep_round(&answers).unwrap();
    window.pass_on();
    device.answer_all();
    let older = device.on_shelf();
    window.store.borrow().drop_round().unwrap();
    window.pass_on();
    device.answer_all();
    let back = Device::with(&older, &device.in_mirror());
    assert_eq!(back.window().store.borrow().round(), None);
    // A round that begins before the mirror has answered stands above the mark of the one before.
    let slow = Device::with(&Texts::new(), &device.in_mirror());
    let window = slow.slow_window();
    window.store.borrow().keep_round(&answers).unwrap();
    slow.answer_all();
    assert_eq!(slow.window().store.borrow().round(), Some(answers));
}

#[test]
fn what_was_erased_stays_erased_whatever_the_shelf_brings_back() {
    let device = Device::new();
    let window = device.window();
    for event in every_event() {
        window.keep(&event).unwrap();
    }
    device.answer_all();
    let full = device.on_shelf();
    window.erase();
    // Killed before the mirror has answered: nothing was erased, and nobody was told so.
    let early = Device::with(&device.on_shelf(), &device.in_mirror());
    assert_eq!(early.window().record().events().len(), every_event().len());
    device.answer_all();
    assert!(device.on_shelf().is_empty());
    assert!(device.in_mirror().values().all(|text| text.ends_with('\n')), "{:?}", device.in_mirror());
    // Killed afterwards: the shelf comes back, and goes again.
    let late = Device::with(&full, &device.in_mirror());
    let window = late.window();
    assert_eq!((window.record().events().len(), late.on_shelf().len()), (0, 0));
    // What is written afterwards stays, also under an id of before, as a restored backup has it.
    window.keep(&every_event()[0]).unwrap();
    window.keep(&wrote(999, "new")).unwrap();
    late.answer_all();
    let again = Device::with(&late.on_shelf(), &late.in_mirror());
    assert_eq!(again.window().record().events().len(), 2);
    // Later the marks go.
    let window = again.window();
    window.store.borrow_mut().forget_marks();
    window.pass_on();
    again.answer_all();
    assert_eq!(again.on_shelf(), again.in_mirror());
}

#[test]
fn where_erasing_stops_half_way_the_mirror_still_takes_what_is_written_afterwards() {
    let device = Device::new();
    let window = device.window();
    for event in every_event() {
        window.keep(&event).unwrap();
    }
    device.answer_all();
    window.store.borrow_mut().begin_to_erase().unwrap();
    device.shelf.stop_after(Some(2));
    assert!(window.store.borrow_mut().erase().is_err());
    device.shelf.stop_after(None);
    window.record();
    window.keep(&wrote(999, "afterwards")).unwrap();
    device.answer_all();
    assert!(device.in_mirror().contains_key(&key(999)));
}

#[test]
fn the_highest_revision_wins_and_equal_ones_are_both_kept() {
    let json = |words: &str| {
        format!("{{\"id\":\"{:032x}\",\"made\":\"{}\",\"kind\":\"weighed\",\"words\":\"{words}\"}}", 1, super::NOW)
    };
    let text = |rev: u64, words: &str| super::seal_rev(rev, &json(words));
    let one = |text: &str| Texts::from([(key(1), text.to_owned())]);
    for (shelf, mirror, wins) in [(1, 2, "mirror"), (2, 1, "shelf")] {
        let device = Device::with(&one(&text(shelf, "shelf")), &one(&text(mirror, "mirror")));
        device.window();
        assert!(device.on_shelf()[&key(1)].contains(wins));
        assert_eq!(device.on_shelf(), device.in_mirror());
    }
    let device = Device::with(&one(&text(2, "shelf")), &one(&text(2, "mirror")));
    let window = device.window();
    let all: String = device.on_shelf().into_values().collect();
    assert!(all.contains("shelf") && all.contains("mirror"), "{all}");
    assert_eq!(window.record().events().len(), 1);
    assert_eq!(window.store.borrow().others().len(), 1);
    // The other way round the same text counts, so that two windows agree.
    let other = Device::with(&one(&text(2, "mirror")), &one(&text(2, "shelf")));
    other.window();
    assert_eq!(other.on_shelf(), device.on_shelf());
}

#[test]
fn nothing_valid_is_ever_given_up_for_nothing() {
    let sides = [Side::Nothing, Side::Torn, Side::Newer, Side::Gone(1), Side::Gone(2), Side::Text(1), Side::Text(2)];
    for shelf in sides {
        for mirror in sides {
            for (same, own) in [(false, false), (false, true), (true, false)] {
                let turn = turn(shelf, mirror, same, own);
                let is_newer = shelf == Side::Newer || mirror == Side::Newer;
                assert_eq!(turn == Turn::Stop, is_newer, "{shelf:?} {mirror:?}");
                if let (Side::Text(here), Side::Text(there)) = (shelf, mirror) {
                    let lost = match turn {
                        Turn::ToShelf => here >= there,
                        Turn::ToMirror => there >= here,
                        Turn::TakeAway | Turn::Mend => true,
                        Turn::Leave => !same,
                        Turn::Stop | Turn::WriteAgain | Turn::KeepBoth => false,
                    };
                    assert!(!lost, "{shelf:?} {mirror:?} {same} {own}: {turn:?}");
                }
                if matches!(shelf, Side::Text(_)) && matches!(mirror, Side::Nothing | Side::Torn) {
                    assert_eq!(turn, Turn::ToMirror);
                }
                if matches!(mirror, Side::Text(_)) && shelf == Side::Torn {
                    assert_eq!(turn, Turn::Mend);
                }
            }
        }
    }
}

#[test]
fn a_mirror_of_a_newer_edition_stops_every_write() {
    let newer = super::seal_as("AW;schema=2;rev=9", "{}");
    let device = Device::with(&Texts::new(), &Texts::from([(key(9), newer.clone())]));
    let window = device.window();
    assert_eq!(window.keep(&wrote(1, "one")), Err(ShelfFault::ReadOnly));
    assert_eq!((device.on_shelf(), device.in_mirror().len()), (Texts::new(), 1));
    // The database itself has a version too.
    let device = Device::new();
    let window = device.slow_window();
    device.mirror.answer(Some(ShelfFault::ReadOnly));
    assert_eq!(window.keep(&wrote(1, "one")), Err(ShelfFault::ReadOnly));
    assert!(device.on_shelf().is_empty());
}

#[test]
fn what_neither_can_read_is_told_and_left() {
    let good = seal("{}");
    let device = Device::with(&Texts::from([(key(1), "garbage".into())]), &Texts::from([(key(1), good.clone())]));
    let window = device.window();
    assert_eq!((device.on_shelf()[&key(1)].as_str(), &device.in_mirror()[&key(1)]), ("garbage", &good));
    assert!(matches!(&window.loaded, Loaded::Unreadable(list) if list[0].fault == Fault::Damaged));
    let only = Device::with(&Texts::new(), &Texts::from([(key(1), "garbage".into())]));
    let window = only.window();
    let again = window.store.borrow_mut().read_again().unwrap();
    assert!(matches!(&again, Loaded::Unreadable(list) if list[0].text == "garbage"), "{again:?}");
    let _keys = only.shelf.keys();
}

/// A device after something was typed into a form, kept twice, and saved: before the mirror has heard of anything.
fn typed_and_saved(shelf_first: bool) -> (Device, Window) {
    let device = Device::new();
    let window = device.window();
    let page = Page { fields: vec![("words".into(), Typed::Text("typed".into()))], focus: None };
    let mut place = window.store.borrow().free_place("entry");
    window.store.borrow().keep_page("entry", &mut place, &page).unwrap();
    window.pass_on();
    if shelf_first {
        // The mirror has not even what was typed when it is saved.
        window.store.borrow().drop_page(&mut place).unwrap();
        window.keep(&wrote(1, "saved")).unwrap();
    } else {
        device.answer_all();
        window.keep(&wrote(1, "saved")).unwrap();
        window.store.borrow().drop_page(&mut place).unwrap();
        window.pass_on();
    }
    (device, window)
}

#[test]
fn what_was_saved_does_not_come_back_as_typed_whenever_the_page_is_left() {
    let mut lefts = 0;
    for shelf_first in [true, false] {
        for answers in 0..6 {
            let (device, window) = typed_and_saved(shelf_first);
            for _ in 0..answers {
                device.mirror.answer(None);
            }
            assert!(window.store.borrow().pages("entry").is_empty(), "it is gone at once");
            assert!(!device.on_shelf().values().any(|text| text.contains("typed")), "and its words with it");
            // The page is left: only what both places hold goes on.
            let later = Device::with(&device.on_shelf(), &device.in_mirror());
            for _ in 0..2 {
                let window = later.window();
                let name = format!("shelf first {shelf_first}, {answers} answers");
                assert!(window.store.borrow().pages("entry").is_empty(), "{name}: it came back");
                assert_eq!(window.record().events().len(), 1, "{name}");
                later.answer_all();
                let all: String = later.on_shelf().into_values().chain(later.in_mirror().into_values()).collect();
                assert!(!all.contains("typed"), "{name}: {all}");
                assert!(later.on_shelf().values().all(|text| !text.ends_with('\n')), "{name}: marks do not stay");
                lefts += 1;
            }
            // What is typed into the same form afterwards stays.
            let window = later.slow_window();
            let page = Page { fields: vec![("words".into(), Typed::Text("anew".into()))], focus: None };
            let mut place = window.store.borrow().free_place("entry");
            assert_eq!(window.store.borrow().keep_page("entry", &mut place, &page), Ok(false));
            later.answer_all();
            assert_eq!(later.window().store.borrow().pages("entry").len(), 1);
        }
    }
    assert_eq!(lefts, 24);
}

#[test]
fn a_mark_on_the_shelf_is_told_from_a_record_that_somebody_cleared() {
    let device = Device::new();
    let window = device.window();
    for n in 1..=3 {
        window.keep(&wrote(n, "one of three")).unwrap();
    }
    device.answer_all();
    let other = device.window();
    let mark = |n: u128, rev: u64| device.shelf.set(&key(n), &super::seal_rev(rev, "")).unwrap();
    mark(1, 2);
    assert_eq!(other.store.borrow_mut().look(Some(&key(1))), Look::ReadAgain);
    mark(2, 2);
    assert_eq!(other.store.borrow().what_went(None, false), Went::Erased);
    device.shelf.remove(&key(3)).unwrap();
    assert_eq!(other.store.borrow().what_went(Some(&[]), true), Went::Cleared);
    // The next start passes the marks on, and brings back what was only cleared.
    let window = device.window();
    assert_eq!(window.record().events().len(), 1);
    device.answer_all();
    assert_eq!(device.on_shelf().len(), 1, "{:?}", device.on_shelf());
    assert!(device.in_mirror()[&key(1)].ends_with('\n') && device.in_mirror()[&key(2)].ends_with('\n'));
}

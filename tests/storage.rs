//! The store over a shelf in memory: what is kept comes back, damage loses one record and never the rest, and what cannot
//! be read is neither dropped nor overwritten.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on should stop")]

#[path = "storage/damage.rs"]
mod damage;
#[path = "storage/device.rs"]
mod device;
#[path = "storage/erasing.rs"]
mod erasing;
#[path = "storage/malformed.rs"]
mod malformed;
#[path = "storage/merge.rs"]
mod merge;
#[path = "storage/mirror.rs"]
mod mirror;
#[path = "storage/restore.rs"]
mod restore;
#[path = "storage/room.rs"]
mod room;
#[path = "storage/schema.rs"]
mod schema;
#[path = "storage/search.rs"]
mod search;
#[path = "storage/windows.rs"]
mod windows;

use std::rc::Rc;

use afterword::domain::agreement::{Agreement as Agreed, Topic};
use afterword::domain::amends::{Apology, Came, Commitment};
use afterword::domain::contact::{Act, Ask, Entry, Look, LookBack, Matter, Reach, Side, TalkEnd, Tone, Word};
use afterword::domain::door::decide;
use afterword::domain::draft::{Draft, DraftKind, DraftState};
use afterword::domain::letting_go::{After, Anew, Evening, Hour, LettingGo, Mark, SaidOf, Step};
use afterword::domain::meeting::{Outcome, Plan, Setting};
use afterword::domain::message::Problem;
use afterword::domain::own::{Habit, Item, List, Own, Page, PageKind, Restraint, Schedule, Sleep, Tick, Whose};
use afterword::domain::record::{
    Age, Choice, Event, EventId, Mood, Motive, Over, QuietPlan, Readiness, Record, Said, What, Writing,
};
use afterword::domain::review::{AfterReview, Review};
use afterword::domain::screen::{Agreement, Answer, Answers, Question};
use afterword::domain::second::{Beside, Flag};
use afterword::domain::talk::{Notes, Part};
use afterword::domain::time::Moment;
use afterword::storage::backup;
use afterword::storage::memory::MemoryShelf;
use afterword::storage::shelf::{Shelf, ShelfFault};
use afterword::storage::{Fault, Loaded, Store};

const NOW: &str = "2026-05-12T21:30:00+02:00";

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

/// One event of every shape that can be recorded.
fn every_event() -> Vec<Event> {
    let on = "2026-05-10".parse().unwrap();
    let contact = |act: Act| {
        What::Contact(Entry {
            on,
            act,
            words: "I\u{2019}m fine \u{1f642}\n\"so\"".into(),
            trigger: "late \u{e9}".into(),
        })
    };
    let mut answers = Answers::default();
    for (question, answer) in Question::ALL.into_iter().zip(Answer::ALL.into_iter().cycle()) {
        answers.give(question, answer);
    }
    answers.give(Question::TheirPartner, Answer::Yes);
    answers.give_agreement(Question::TheirPartner, Agreement::Allows);
    let word = Word { tone: Tone::Warm, ask: Ask::Try, hot_and_cold: true, hurt: true };
    let back = LookBack { easy_for_user: true, easy_for_ex: false, pressure: true, old_pattern: false, hurt: true };
    let mut whats = vec![
        What::Age(Age::BothAdult),
        What::Age(Age::Minor),
        What::Screen(answers),
        contact(Act::Necessary { by: Side::Ex, about: Matter::Children }),
        contact(Act::Word(word)),
        contact(Act::Blocked),
        contact(Act::NewPartner(Side::User)),
        contact(Act::OrderMade),
        contact(Act::Met),
        contact(Act::Declined),
        contact(Act::LookedBack(back)),
        What::Undone { entry: EventId(7) },
        What::Quiet(QuietPlan { last_contact: on, length: 30, exceptions: Matter::ALL.to_vec() }),
        What::CheckIn { mood: Mood::VeryLow, self_harm: true, words: "dark".into() },
        What::Wellbeing { score: 28 },
        What::Practised { day: on, practice: "a walk".into() },
        What::Wrote { page: Writing::Why(Motive::FearOfBeingSingle), words: "because".into() },
        What::Wrote { page: Writing::Causes, words: String::new() },
        What::Wrote { page: Writing::OwnPart, words: "I shouted".into() },
        What::Weighed { go_on: true, words: "rent".into() },
        What::Chose(Choice::LetGo),
        What::Reasoned { choice: Choice::Wait, words: "to sleep first".into() },
        What::Reflected { point: "signal.heat-faded".into(), said: Some(Said::NotSure), words: "maybe".into() },
        What::Reflected { point: "obstacle.family".into(), said: None, words: "my sister".into() },
        What::HarmLifted,
        What::Review(Review {
            answers: [0, 1, 2, 3, 4, 0],
            abuse_by: Some(Side::Ex),
            same_hurt: true,
            broken_twice: true,
        }),
        What::Review(Review { answers: [4; 6], abuse_by: None, same_hurt: false, broken_twice: false }),
        What::AfterReview(AfterReview::GetHelp),
        What::Over(Over::Order),
        What::Over(Over::Partner(Side::Ex)),
    ];
    whats.extend(Reach::ALL.map(|reach| contact(Act::Reached(reach))));
    whats.extend(Look::ALL.map(|look| contact(Act::Looked(look))));
    let ends = [TalkEnd::No, TalkEnd::Friends, TalkEnd::NeedTime, TalkEnd::LeftOpen, TalkEnd::Try];
    whats.extend(ends.map(|end| contact(Act::Talked(end))));
    whats.extend(Readiness::ALL.map(|question| What::Ready { question, yes: true }));
    let states = [DraftState::Written, DraftState::Waiting, DraftState::Copied, DraftState::Sent, DraftState::Unsent];
    let set_aside = [(Problem::NonApology, "I\u{2019}m sorry if".to_owned())];
    let draft = |(kind, state)| {
        What::Draft(Draft { kind, state, words: "Hello \u{2019}".into(), set_aside: set_aside.clone().into() })
    };
    whats.extend(DraftKind::ALL.into_iter().zip(states).map(draft));
    whats.extend(every_own(on).map(What::Own));
    let to = Entry { on, act: Act::Met, words: "changed".into(), trigger: String::new() };
    whats.push(What::Changed { entry: EventId(9), to });
    whats.push(What::Apart { amendment: EventId(12) });
    let event = |(at, what): (usize, What)| Event { id: EventId(1 + at as u128), made: moment(NOW), what };
    whats.into_iter().enumerate().map(event).collect()
}

/// One of everything that is kept for oneself.
fn every_own(on: chrono::NaiveDate) -> impl Iterator<Item = Own> {
    let item =
        |of, list, whose| Own::Item(Item { of, list, first: "the money".into(), second: "being heard".into(), whose });
    let habit = |of, schedule| {
        Own::Habit(Habit { of, what: "a walk".into(), when: "after work, by the river".into(), schedule, ended: true })
    };
    let page = |of, kind, sealed_until| {
        let tags = vec!["night".into(), "sister".into()];
        let (title, words, prompt) = ("A day".into(), "It rained.".into(), "why.motive".into());
        Own::Page(Page { of, kind, title, words, tags, prompt, sealed_until })
    };
    let agreement = |of| Agreed {
        of,
        mine: "an evening alone".into(),
        theirs: "a word before".into(),
        agreed: "Each keeps one evening a week.".into(),
        ..Agreed::default()
    };
    let mut all = vec![
        Own::Urge { strength: 10 },
        Own::Eased { urge: EventId(7), strength: Some(4), did: vec!["a walk".into()], set_off: "a song".into() },
        Own::Eased { urge: EventId(7), strength: None, did: vec!["tea".into()], set_off: String::new() },
        habit(None, Schedule::Weekdays(0b100_0001)),
        habit(Some(EventId(7)), Schedule::PerWeek(3)),
        habit(Some(EventId(7)), Schedule::Every { days: 2, from: on }),
        Own::Day { day: on, kept: Restraint::ALL.to_vec(), words: "long".into() },
        page(None, PageKind::Journal, None),
        page(Some(EventId(7)), PageKind::Letter, Some(on)),
        Own::Apology(Apology {
            of: None,
            parts: ["I regret it.", "I did it.", "It hurt.", "I do this."].map(str::to_owned),
            finished: false,
        }),
        Own::Apology(Apology { of: Some(EventId(7)), parts: Default::default(), finished: true }),
        Own::Commitment(Commitment {
            of: None,
            words: "the bills".into(),
            due: Some(on),
            came: None,
            how: String::new(),
        }),
        Own::Agreement(Box::new(Agreed {
            topic: Topic::Other,
            name: "the dog".into(),
            look: Some(on),
            ..agreement(None)
        })),
        Own::Agreement(Box::new(Agreed {
            ended: true,
            until: Some(on),
            broken: vec![on],
            ..agreement(Some(EventId(7)))
        })),
        Own::Beside(Beside {
            review: EventId(7),
            flags: Flag::ALL.to_vec(),
            cycles: Some(2),
            words: "Mostly, with reminders.".into(),
        }),
        Own::Beside(Beside { review: EventId(7), flags: vec![], cycles: None, words: String::new() }),
        Own::Talk(Box::new(Notes {
            of: Some(EventId(7)),
            parts: Part::ALL.map(|part| format!("{part:?}")),
            ended: true,
        })),
        Own::Talk(Box::default()),
        Own::Meeting(Box::default()),
        Own::Gone,
    ];
    all.extend(Setting::ALL.into_iter().zip(Outcome::ALL).zip(Said::ALL).map(|((setting, outcome), next)| {
        Own::Meeting(Box::new(Plan {
            of: Some(EventId(7)),
            purpose: "to see how it is".into(),
            day: Some(on),
            from: Some(930),
            minutes: Some(45),
            setting: Some(setting),
            place: "the station".into(),
            alcohol: Some(false),
            way_home: "the tram".into(),
            knows: "my sister".into(),
            ideas: vec!["a walk".into()],
            leave_out: "money".into(),
            leaving: "I have to go".into(),
            outcome: Some(outcome),
            saw: "they laughed".into(),
            next: Some(next),
        }))
    }));
    all.extend(Topic::ALL.map(|topic| Own::Agreement(Box::new(Agreed { topic, ..agreement(None) }))));
    all.extend(List::ALL.map(|list| item(None, list, None)));
    all.extend(Whose::ALL.map(|whose| item(Some(EventId(7)), List::Causes, Some(whose))));
    let ticks = [Tick::Done, Tick::Skipped, Tick::Cleared];
    all.extend(ticks.map(|tick| Own::Ticked { habit: EventId(7), day: on, tick }));
    let came = |came| {
        let how = "I paid them on Monday.".into();
        Own::Commitment(Commitment {
            of: Some(EventId(7)),
            words: "the bills".into(),
            due: None,
            came: Some(came),
            how,
        })
    };
    all.extend(Came::ALL.map(came));
    all.extend(Sleep::ALL.map(|sleep| Own::Slept { day: on, sleep }));
    all.extend(every_letting_go(on).into_iter().map(Own::LettingGo));
    all.into_iter()
}

/// One of everything that is kept on the way of letting go.
fn every_letting_go(on: chrono::NaiveDate) -> Vec<LettingGo> {
    let mut all = vec![
        LettingGo::Hour(Hour { of: None, when: "half past six".into(), place: "the chair".into() }),
        LettingGo::Mark(Mark { of: Some(EventId(7)), words: "one good evening".into(), on }),
    ];
    all.extend(Step::ALL.map(|step| LettingGo::Said { step, said: SaidOf::NotForMe }));
    all.extend(SaidOf::ALL.map(|said| LettingGo::Said { step: Step::End, said }));
    all.extend(Anew::ALL.map(|question| LettingGo::Anew { question, yes: true }));
    let evening = |after| LettingGo::Evening(Evening { of: None, number: 3, words: "It is lighter.".into(), after });
    all.extend(After::ALL.map(evening));
    all
}

fn open(shelf: &Rc<MemoryShelf>) -> (Store, Loaded) {
    Store::open(Box::new(Rc::clone(shelf))).unwrap()
}

fn kept() -> (Rc<MemoryShelf>, Record) {
    let shelf = Rc::new(MemoryShelf::default());
    let (mut store, loaded) = open(&shelf);
    assert_eq!(loaded, Loaded::Nothing);
    for event in every_event() {
        store.keep(&event).unwrap();
    }
    (shelf, Record::new(every_event()))
}

#[test]
fn everything_that_is_kept_comes_back() {
    let (shelf, record) = kept();
    let (_, loaded) = open(&shelf);
    assert_eq!(loaded, Loaded::Save(record, vec![]));
    for key in shelf.keys().unwrap() {
        let text = shelf.get(&key).unwrap().unwrap();
        assert!(key.is_ascii() && text.is_ascii(), "one engine doubles the size of what is not ASCII: {key}");
    }
}

/// What becomes of a stored value.
type Damage = fn(&str) -> String;

#[test]
fn one_damaged_record_loses_no_other() {
    let damage: [(&str, Damage); 7] = [
        ("empty", |_| String::new()),
        ("null", |_| "null".into()),
        ("cut", |text| text[..text.len() / 2].into()),
        ("a letter changed", |text| text.replace("kind", "kund")),
        ("another record's text", |text| text.replacen("00000001", "00000002", 1)),
        ("not ours", |_| "{\"theme\":\"dark\"}".into()),
        ("a bare object", |text| text.split_once('\n').unwrap().1.into()),
    ];
    for (name, damage) in damage {
        let (shelf, record) = kept();
        let key = "afterword.record.00000000000000000000000000000001";
        let damaged = damage(&shelf.get(key).unwrap().unwrap());
        shelf.set(key, &damaged).unwrap();
        let (mut store, loaded) = open(&shelf);
        let Loaded::Save(rest, unreadable) = loaded else { panic!("{name}: {loaded:?}") };
        assert_eq!(rest.events().len(), record.events().len() - 1, "{name}");
        assert_eq!((unreadable.len(), unreadable[0].text.as_str()), (1, damaged.as_str()), "{name}");
        store.keep(&every_event()[3]).unwrap();
        assert_eq!(shelf.get(key).unwrap().unwrap(), damaged, "{name}: what cannot be read is kept as it is");
    }
}

#[test]
fn nothing_readable_is_told_from_nothing() {
    let shelf = Rc::new(MemoryShelf::default());
    shelf.set("somebody.else", "x").unwrap();
    assert_eq!(open(&shelf).1, Loaded::Nothing);
    shelf.set("afterword.record.zz", "garbage").unwrap();
    let (_, loaded) = open(&shelf);
    assert!(matches!(&loaded, Loaded::Unreadable(list) if list[0].fault == Fault::Damaged), "{loaded:?}");
}

#[test]
fn a_refused_write_changes_nothing() {
    let (shelf, record) = kept();
    let (mut store, _) = open(&shelf);
    shelf.refuse(Some(ShelfFault::Full));
    let late = Event { id: EventId(999), made: moment(NOW), what: What::HarmLifted };
    assert_eq!(store.keep(&late), Err(ShelfFault::Full));
    shelf.refuse(None);
    assert_eq!(open(&shelf).1, Loaded::Save(record, vec![]));
}

#[test]
fn unknown_fields_survive_a_change() {
    let shelf = Rc::new(MemoryShelf::default());
    let (mut store, _) = open(&shelf);
    let event = every_event().remove(3);
    store.keep(&event).unwrap();
    let key = shelf.keys().unwrap().remove(0);
    let text = shelf.get(&key).unwrap().unwrap();
    let json =
        text.split_once('\n').unwrap().1.replacen('{', "{\"later\":{\"a\":[1,2.50,12345678901234567890123]},", 1);
    // A newer edition of the same schema writes more fields; its value carries its own sum.
    shelf.set(&key, &seal(&json)).unwrap();
    let (mut store, loaded) = open(&shelf);
    assert!(matches!(&loaded, Loaded::Save(_, bad) if bad.is_empty()), "{loaded:?}");
    store.keep(&event).unwrap();
    let text = shelf.get(&key).unwrap().unwrap();
    assert!(text.contains("\"later\":{\"a\":[1,2.50,12345678901234567890123]}") && text.contains("rev=2"), "{text}");
}

/// A value as any edition of schema 1 writes it.
fn seal(json: &str) -> String {
    seal_rev(1, json)
}

/// The same, of some revision.
fn seal_rev(rev: u64, json: &str) -> String {
    seal_as(&format!("AW;schema=1;rev={rev}"), json)
}

/// A value with any first line.
fn seal_as(head: &str, json: &str) -> String {
    let sum = crc::Crc::<u32>::new(&crc::CRC_32_ISO_HDLC).checksum(format!("{head}\n{json}").as_bytes());
    format!("{head};sum={sum:08x}\n{json}")
}

#[test]
fn a_newer_edition_is_not_written_over() {
    let (shelf, _) = kept();
    let newer = seal_as("AW;schema=2;rev=1", "{}");
    shelf.set("afterword.record.000000000000000000000000000000ff", &newer).unwrap();
    let (mut store, loaded) = open(&shelf);
    assert!(matches!(&loaded, Loaded::Save(_, bad) if bad[0].fault == Fault::Newer), "{loaded:?}");
    assert_eq!(store.keep(&every_event()[0]), Err(ShelfFault::ReadOnly));
    assert_eq!(store.keep_round(&Answers::default()), Err(ShelfFault::ReadOnly));
}

#[test]
fn erasing_takes_ours_and_leaves_others() {
    let (shelf, _) = kept();
    shelf.set("somebody.else", "x").unwrap();
    let (mut store, _) = open(&shelf);
    store.keep_round(&Answers::default()).unwrap();
    store.erase().unwrap();
    assert_eq!(shelf.keys().unwrap(), ["somebody.else"]);
    assert_eq!(open(&shelf).1, Loaded::Nothing);
}

#[test]
fn an_unfinished_round_comes_back() {
    let shelf = Rc::new(MemoryShelf::default());
    let (store, _) = open(&shelf);
    let mut answers = Answers::default();
    answers.give(Question::MyPartner, Answer::Yes);
    answers.give_agreement(Question::MyPartner, Agreement::NotSure);
    store.keep_round(&answers).unwrap();
    assert_eq!(open(&shelf).0.round(), Some(answers));
    store.drop_round().unwrap();
    assert_eq!(open(&shelf).0.round(), None);
}

#[test]
fn a_backup_gives_the_same_record_and_the_same_decision() {
    let (shelf, record) = kept();
    let file = backup::write(&open(&shelf).0, moment(NOW));
    let read = backup::read(&file).unwrap();
    assert_eq!((&read.record, read.unreadable.len()), (&record, 0));
    assert_eq!(decide(&read.record, moment(NOW)), decide(&record, moment(NOW)));
    assert_eq!(backup::read(&format!("\u{feff}{file}")).unwrap().record, record);
}

#[test]
fn years_far_away_are_taken_or_told() {
    for (year, is_taken) in [
        ("0000", false),
        ("1969", false),
        ("1970", true),
        ("2038", true),
        ("2106", true),
        ("2999", true),
        ("3000", false),
        ("9999", false),
    ] {
        for (made, on) in
            [(format!("{year}-06-19T03:14:08+02:00"), "2026-05-10".to_owned()), (NOW.into(), format!("{year}-06-19"))]
        {
            let kind = "\"kind\":\"contact\",\"act\":\"reached\",\"how\":\"message\"";
            let record = format!("{{\"id\":\"{:032x}\",\"made\":\"{made}\",\"on\":\"{on}\",{kind}}}", 7);
            let file = format!("{{\"format\":\"afterword-backup\",\"schema\":1,\"records\":[{record}]}}");
            let read = backup::read(&file).unwrap();
            let told: Vec<_> = read.unreadable.iter().map(|(at, fault)| (*at, *fault)).collect();
            let expected = if is_taken { vec![] } else { vec![(1, Fault::BadField)] };
            assert_eq!(told, expected, "{made} {on}");
            // The rules answer at any moment, whatever was taken.
            for now in [NOW, "2038-01-19T03:14:08+00:00", "2999-12-31T23:59:59-12:00", "1970-01-01T00:00:00+14:00"] {
                let _decided = decide(&read.record, moment(now));
            }
        }
    }
}

#[test]
fn a_record_that_makes_no_sense_is_told_by_its_place() {
    for (record, fault) in [
        ("7", Fault::Damaged),
        ("{}", Fault::BadField),
        ("{\"id\":\"1\",\"made\":\"2026-05-12T10:00:00+02:00\",\"kind\":\"age\"}", Fault::BadField),
        ("{\"id\":\"ID\",\"made\":\"yesterday\",\"kind\":\"age\"}", Fault::BadField),
        ("{\"id\":\"ID\",\"made\":\"9999-05-12T10:00:00+02:00\",\"kind\":\"age\"}", Fault::BadField),
        ("{\"id\":\"ID\",\"made\":\"2026-05-12T10:00:00+02:00\",\"kind\":\"song\"}", Fault::UnknownName),
        (
            "{\"id\":\"ID\",\"made\":\"2026-05-12T10:00:00+02:00\",\"kind\":\"wellbeing\",\"score\":101}",
            Fault::BadField,
        ),
        (
            "{\"id\":\"ID\",\"made\":\"2026-05-12T10:00:00+02:00\",\"kind\":\"quiet\",\"last-contact\":\"2026-02-30\",\"length\":30}",
            Fault::BadField,
        ),
        (
            "{\"id\":\"ID\",\"made\":\"2026-05-12T10:00:00+02:00\",\"kind\":\"quiet\",\"last-contact\":\"9999-02-20\",\"length\":30}",
            Fault::BadField,
        ),
        (
            "{\"id\":\"ID\",\"made\":\"2026-05-12T10:00:00+02:00\",\"kind\":\"quiet\",\"last-contact\":\"2026-02-20\",\"length\":-1}",
            Fault::BadField,
        ),
        (
            "{\"id\":\"ID\",\"made\":\"2026-05-12T10:00:00+02:00\",\"kind\":\"screen\",\"answers\":{\"harm\":\"maybe\"}}",
            Fault::UnknownName,
        ),
    ] {
        let record = record.replace("ID", &"0".repeat(32));
        let file = format!("{{\"format\":\"afterword-backup\",\"schema\":1,\"records\":[{record}]}}");
        let read = backup::read(&file).unwrap();
        assert_eq!((read.record.events().len(), read.unreadable), (0, vec![(1, fault)]), "{record}");
    }
}

#[test]
fn what_was_taken_away_leaves_no_word() {
    let (shelf, _) = kept();
    let (mut store, _) = open(&shelf);
    for event in every_event().into_iter().filter(|event| matches!(event.what, What::Own(_))) {
        store.keep(&Event { what: What::Own(Own::Gone), ..event }).unwrap();
        let text = shelf.get(&format!("afterword.record.{:032x}", event.id.0)).unwrap().unwrap();
        let mut fields: Vec<_> = parse_json(&text).keys().cloned().collect();
        fields.sort();
        assert_eq!(fields, ["id", "kind", "made"], "{text}");
    }
}

fn parse_json(text: &str) -> serde_json::Map<String, serde_json::Value> {
    serde_json::from_str(text.split_once('\n').unwrap().1).unwrap()
}

//! The shape of what is kept is a promise: no field is removed, retyped or used again, and the frozen save of every
//! released version still reads. When one of these fails, mend the code, not the file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

use afterword::domain::contact::{Act, Ask, Entry, Matter, Side, Tone, Word};
use afterword::domain::door::decide;
use afterword::domain::own::Own;
use afterword::domain::record::{Age, Choice, Event, EventId, Mood, Motive, Over, What, Writing};
use afterword::domain::review::AfterReview;
use afterword::domain::screen::{Agreement, Answer, Answers, Question};
use afterword::storage::{Loaded, Store};
use serde_json::{Map, Value};

use super::device::{Device, Texts};
use super::{every_event, moment};

/// Set to make the files anew: only for a new field, or the save of a version that is being released.
const MAKE: &str = "AFTERWORD_MAKE_SAVES";

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/saves").join(name)
}

/// One event of every shape, and one of every name that a value can have.
fn every_name() -> Vec<Event> {
    let on = "2026-05-10".parse().unwrap();
    let contact = |act: Act| What::Contact(Entry { on, act, words: "words".into(), trigger: "trigger".into() });
    let mut whats: Vec<What> = every_event().into_iter().map(|event| event.what).collect();
    for answer in Answer::ALL {
        let mut answers = Answers::default();
        Question::ALL.into_iter().for_each(|question| answers.give(question, answer));
        if answer == Answer::Yes {
            for (at, agreement) in Agreement::ALL.into_iter().enumerate() {
                let question = if at % 2 == 0 { Question::TheirPartner } else { Question::MyPartner };
                let mut one = answers.clone();
                one.give_agreement(question, agreement);
                whats.push(What::Screen(one));
            }
        }
        whats.push(What::Screen(answers));
    }
    for (tone, ask) in
        [(Tone::Warm, Ask::Nothing), (Tone::Neutral, Ask::Meeting), (Tone::Cold, Ask::Talk), (Tone::No, Ask::Try)]
    {
        whats.push(contact(Act::Word(Word { tone, ask, hot_and_cold: false, hurt: false })));
    }
    whats.extend(Matter::ALL.map(|about| contact(Act::Necessary { by: Side::User, about })));
    whats.extend([Side::User, Side::Ex].map(|side| contact(Act::NewPartner(side))));
    whats.extend([Side::User, Side::Ex].map(|side| What::Over(Over::Partner(side))));
    let moods = [Mood::Steady, Mood::Shaky, Mood::VeryLow];
    whats.extend(moods.map(|mood| What::CheckIn { mood, self_harm: false, words: String::new() }));
    let motives =
        [Motive::Person, Motive::Growth, Motive::Pain, Motive::Loneliness, Motive::FearOfBeingSingle, Motive::Need];
    whats.extend(motives.map(|motive| What::Wrote { page: Writing::Why(motive), words: String::new() }));
    whats.extend(Choice::ALL.map(What::Chose));
    whats.extend([AfterReview::GoOn, AfterReview::GetHelp].map(What::AfterReview));
    whats.extend([Age::BothAdult, Age::Minor].map(What::Age));
    let event = |(at, what): (usize, What)| Event { id: EventId(1 + at as u128), made: moment(super::NOW), what };
    whats.into_iter().enumerate().map(event).collect()
}

/// What a device holds on which all of it was kept.
fn kept() -> Texts {
    let device = Device::new();
    let window = device.window();
    every_name().iter().for_each(|event| window.keep(event).unwrap());
    let mut round = Answers::default();
    round.give(Question::Harm, Answer::No);
    window.store.borrow().keep_round(&round).unwrap();
    device.on_shelf()
}

/// Every field of every kind with the type of its value, a line each: `contact/word  tone  text`.
fn fields() -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    for text in kept().into_values() {
        let json: Value = serde_json::from_str(text.split_once('\n').unwrap().1).unwrap();
        let map = json.as_object().unwrap();
        let name = |name: &str| map.get(name).and_then(Value::as_str);
        let kind = [name("kind"), name("act"), name("page"), name("what")].into_iter().flatten().collect::<Vec<_>>();
        let kind = if kind.is_empty() { "round".to_owned() } else { kind.join("/") };
        walk(&kind, "", map, &mut lines);
    }
    lines
}

fn walk(kind: &str, above: &str, map: &Map<String, Value>, lines: &mut BTreeSet<String>) {
    for (name, value) in map {
        let path = format!("{above}{name}");
        let of = match value {
            Value::Null => "nothing",
            Value::Bool(_) => "truth",
            Value::Number(_) => "number",
            Value::String(_) => "text",
            Value::Array(list) if list.iter().all(Value::is_number) => "numbers",
            Value::Array(_) => "texts",
            Value::Object(inner) => {
                walk(kind, &format!("{path}."), inner, lines);
                "object"
            }
        };
        lines.insert(format!("{kind}\t{path}\t{of}"));
    }
}

/// The committed table: the fields that are written, and those that never may be again.
fn table() -> (BTreeSet<String>, BTreeSet<String>) {
    let text = fs::read_to_string(file("fields.tsv")).unwrap_or_default();
    let lines = text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned);
    let (retired, written) = lines.partition(|line| line.starts_with("retired\t"));
    (written, retired)
}

/// What a change of the shape breaks, a line each.
fn breaches(before: &BTreeSet<String>, retired: &BTreeSet<String>, now: &BTreeSet<String>) -> Vec<String> {
    let place = |line: &str| line.rsplit_once('\t').map(|(place, _)| place.to_owned()).unwrap_or_default();
    let retired: BTreeSet<String> =
        retired.iter().filter_map(|line| line.strip_prefix("retired\t")).map(place).collect();
    let places: BTreeSet<String> = before.iter().map(|line| place(line)).collect();
    let mut found = Vec::new();
    for line in before.difference(now) {
        found.push(format!("{line}: was written before and is not any more. Keep it, or list it as retired"));
    }
    for line in now {
        if retired.contains(&place(line)) {
            found.push(format!("{line}: this name is retired and is never used again"));
        } else if !before.contains(line) && places.contains(&place(line)) {
            found.push(format!("{line}: has another type than before"));
        } else if !before.contains(line) {
            found.push(format!("{line}: is new. Run the test once with {MAKE}=1, and look at the difference"));
        }
    }
    found
}

#[test]
fn no_field_is_removed_retyped_or_used_again() {
    let now = fields();
    let (before, retired) = table();
    if env::var_os(MAKE).is_some() {
        let head = "# Kind, field and type of everything that is written. Checked by tests/storage/schema.rs.\n";
        let lines: Vec<&str> = now.iter().chain(&retired).map(String::as_str).collect();
        fs::write(file("fields.tsv"), format!("{head}{}\n", lines.join("\n"))).unwrap();
        return;
    }
    let found = breaches(&before, &retired, &now);
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn the_guard_itself() {
    let lines = |all: &[&str]| all.iter().map(|line| (*line).to_owned()).collect::<BTreeSet<_>>();
    let before = lines(&["age\tboth-adult\ttruth", "age\tid\ttext"]);
    let none = lines(&[]);
    assert_eq!(breaches(&before, &none, &before), Vec::<String>::new());
    assert_eq!(breaches(&before, &none, &lines(&["age\tid\ttext"])).len(), 1);
    assert_eq!(breaches(&before, &none, &lines(&["age\tboth-adult\tnumber", "age\tid\ttext"])).len(), 2);
    assert_eq!(breaches(&before, &lines(&["retired\tage\told\ttext"]), &lines(&["age\told\ttruth"])).len(), 3);
}

/// Every version whose saves may lie on a device.
const RELEASED: [&str; 1] = ["0.1.0"];

#[test]
fn every_released_save_still_reads() {
    let own = file(&format!("{}.json", env!("CARGO_PKG_VERSION")));
    // A save that is there is never made anew.
    if env::var_os(MAKE).is_some() && !own.exists() {
        let save = serde_json::to_string_pretty(&kept()).unwrap();
        fs::write(own, save + "\n").unwrap();
    }
    for version in RELEASED {
        let text = fs::read_to_string(file(&format!("{version}.json"))).unwrap();
        let save: BTreeMap<String, String> = serde_json::from_str(&text).unwrap();
        let device = Device::with(&save, &Texts::new());
        let window = device.window();
        let Loaded::Save(record, unreadable) = &window.loaded else { panic!("{version}: {:?}", window.loaded) };
        assert_eq!(unreadable, &[], "{version}");
        assert_eq!(record.events().len(), save.keys().filter(|key| key.contains(".record.")).count(), "{version}");
        assert!(window.store.borrow().round().is_some(), "{version}");
        let _decision = decide(record, moment(super::NOW));
        // Kept again by this edition, everything that stood there still stands there.
        let before: Vec<_> = window.store.borrow().objects().collect();
        record.events().iter().for_each(|event| window.keep(event).unwrap());
        let after: Vec<_> = window.store.borrow().objects().collect();
        for (before, after) in before.iter().zip(&after) {
            assert!(
                before.iter().all(|(name, value)| after.get(name) == Some(value)),
                "{version}: {before:?} {after:?}"
            );
        }
        assert_eq!(before.len(), after.len());
    }
}

#[test]
fn every_released_edition_reads_what_this_one_writes() {
    for (key, text) in kept() {
        assert!(read_by_0_1_0(&text), "{key}: {text}");
    }
    assert!(!read_by_0_1_0(&super::seal_as("AW;schema=1;rev=1;more=1", "{}")));
}

/// The envelope as version 0.1.0 read it. Never edited.
fn read_by_0_1_0(text: &str) -> bool {
    let Some((head, json)) = text.split_once('\n') else { return false };
    let parts: Vec<&str> = head.split(';').collect();
    let [mark, schema, rev, sum] = parts.as_slice() else { return false };
    let number = |part: &str, name: &str| part.strip_prefix(name).and_then(|n| n.parse::<u64>().ok());
    let own = super::seal_as(&format!("{mark};{schema};{rev}"), json);
    *mark == "AW"
        && number(schema, "schema=") == Some(1)
        && number(rev, "rev=").is_some()
        && sum.len() == 12
        && own == text
        && serde_json::from_str::<Map<String, Value>>(json).is_ok()
}

#[test]
fn every_kind_is_in_the_samples() {
    // A new kind does not compile here before it has a sample, a line in the table and a place in the frozen save.
    let kind = |what: &What| match what {
        What::Age(_) => 0,
        What::Screen(_) => 1,
        What::Contact(_) => 2,
        What::Undone { .. } => 3,
        What::Changed { .. } => 4,
        What::Quiet(_) => 5,
        What::CheckIn { .. } => 6,
        What::Wellbeing { .. } => 7,
        What::Practised { .. } => 8,
        What::Wrote { .. } => 9,
        What::Weighed { .. } => 10,
        What::Ready { .. } => 11,
        What::Chose(_) => 12,
        What::HarmLifted => 13,
        What::Over(_) => 14,
        What::Review(_) => 15,
        What::AfterReview(_) => 16,
        What::Draft(_) => 17,
        What::Reasoned { .. } => 18,
        What::Reflected { .. } => 19,
        What::Own(own) => match own {
            Own::Urge { .. } => 20,
            Own::Eased { .. } => 21,
            Own::Item(_) => 22,
            Own::Habit(_) => 23,
            Own::Ticked { .. } => 24,
            Own::Day { .. } => 25,
            Own::Slept { .. } => 26,
            Own::Page(_) => 27,
            Own::Gone => 28,
            Own::Apology(_) => 29,
            Own::Commitment(_) => 30,
            Own::Meeting(_) => 31,
            Own::Talk(_) => 32,
            Own::Agreement(_) => 33,
            Own::Beside(_) => 34,
            Own::LettingGo(_) => 35,
        },
        What::Apart { .. } => 36,
    };
    let kinds: BTreeSet<i32> = every_name().iter().map(|event| kind(&event.what)).collect();
    assert_eq!(kinds, (0..37).collect());
    let (store, loaded) = Store::open(Box::new(afterword::storage::memory::MemoryShelf::default())).unwrap();
    assert_eq!((store.objects().count(), loaded), (0, Loaded::Nothing));
}

//! Every free text that can be kept, and whether a search of one's own words finds it. A free text is whatever can be put in
//! place of a text of an event and is read back as it was; so a new one is asked about before anybody thinks of it.
#![allow(clippy::print_stdout, reason = "it lists what it found")]

use std::collections::{BTreeMap, BTreeSet};

use afterword::domain::notes::{Note, notes};
use afterword::domain::own::Own;
use afterword::domain::record::{Event, EventId, Record, What};
use afterword::domain::review::Review;
use afterword::storage::Loaded;
use chrono::NaiveDate;
use serde_json::Value;

use super::device::{Device, Texts};
use super::{every_event, moment, seal_as};

/// What stands in place of a text.
const MARK: &str = "heronmark";
/// What an event is about that needs another one.
const OTHER: EventId = EventId(7);

/// Free texts that are not looked through, each with the reason.
const LEFT_OUT: [(&str, &str); 7] = [
    ("draft waiting: words", "its words were kept as a version before it waited, and that one is found"),
    ("draft copied: words", "as with one that waits"),
    ("draft sent: words", "as with one that waits"),
    ("draft: set-aside", "pieces of the draft itself, kept to know what was looked at"),
    ("eased: did", "taken from the offers or from a list, which is looked through"),
    ("page: prompt", "the id of what it answers"),
    ("reflected: point", "the id of a guide point"),
];

/// The day on which it is searched: nothing is sealed any more.
fn today() -> NaiveDate {
    "2026-05-12".parse().unwrap()
}

/// What is written for an event, without its seal, by its key.
fn written(event: &Event) -> (String, String, Value) {
    let device = Device::new();
    device.window().keep(event).unwrap();
    let (key, text) = device.on_shelf().into_iter().find(|(key, _)| key.contains(".record.")).unwrap();
    let (head, json) = text.split_once('\n').unwrap();
    let head = head.rsplit_once(";sum=").unwrap().0.to_owned();
    (key, head, serde_json::from_str(json).unwrap())
}

/// The event that is read from what is written, if it is read at all.
fn read(key: &str, head: &str, json: &Value) -> Option<Event> {
    let texts = Texts::from([(key.to_owned(), seal_as(head, &json.to_string()))]);
    match Device::with(&texts, &Texts::new()).window().loaded {
        Loaded::Save(record, bad) if bad.is_empty() => record.events().first().cloned(),
        _ => None,
    }
}

/// Every place of a text in what is written, as a pointer.
fn places(json: &Value, at: &str, found: &mut Vec<String>) {
    match json {
        Value::String(_) => found.push(at.to_owned()),
        Value::Array(all) => all.iter().enumerate().for_each(|(n, one)| places(one, &format!("{at}/{n}"), found)),
        Value::Object(all) => all.iter().for_each(|(name, one)| places(one, &format!("{at}/{name}"), found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The name of a text: the kind of its event, its state where it has one, and its field.
fn name(json: &Value, place: &str) -> String {
    let text = |name: &str| json.get(name).and_then(Value::as_str);
    let kind = text("kind").unwrap_or_default();
    // What an entry was changed to is an entry.
    let field = place.strip_prefix("/to").filter(|rest| rest.starts_with('/')).unwrap_or(place);
    let field = field.split('/').nth(1).unwrap_or_default();
    match text("state").filter(|_| kind == "draft" && field == "words") {
        Some(state) => format!("{kind} {state}: {field}"),
        None => format!("{kind}: {field}"),
    }
}

/// The record of an event with what it needs around it.
fn around(event: &Event) -> Record {
    let of = |what| Event { id: OTHER, made: moment("2026-05-01T10:00:00+02:00"), what };
    let other = match &event.what {
        What::Own(Own::Eased { .. }) => Some(of(What::Own(Own::Urge { strength: 5 }))),
        What::Own(Own::Beside(_)) => {
            let review = Review { answers: [3; 6], abuse_by: None, same_hurt: false, broken_twice: false };
            Some(of(What::Review(review)))
        }
        What::Changed { to, entry } => {
            let first = of(What::Contact(afterword::domain::contact::Entry { words: String::new(), ..to.clone() }));
            Some(Event { id: *entry, made: event.made, ..first })
        }
        _ => None,
    };
    let own = Event { id: EventId(event.id.0 + 1000), ..event.clone() };
    Record::new(other.into_iter().chain([own]))
}

/// Whether a search finds the mark.
fn finds(event: &Event) -> bool {
    let is_marked =
        |note: &Note| [&note.title, &note.words].into_iter().chain(&note.tags).any(|text| text.contains(MARK));
    notes(&around(event), today()).iter().any(is_marked)
}

#[test]
fn every_free_text_is_found_or_left_out_for_a_reason() {
    let mut all: BTreeMap<String, BTreeSet<bool>> = BTreeMap::new();
    for event in every_event() {
        let (key, head, json) = written(&event);
        let mut texts = Vec::new();
        places(&json, "", &mut texts);
        for place in texts {
            let mut marked = json.clone();
            *marked.pointer_mut(&place).unwrap() = Value::String(MARK.into());
            // What is no free text is not read, or not as it stands.
            let Some(event) = read(&key, &head, &marked) else { continue };
            if format!("{event:?}").contains(MARK) {
                all.entry(name(&json, &place)).or_default().insert(finds(&event));
            }
        }
    }
    let reasons: BTreeMap<&str, &str> = LEFT_OUT.into_iter().collect();
    let found: Vec<&String> = all.iter().filter(|(_, found)| **found == [true].into()).map(|(name, _)| name).collect();
    println!("{} free texts are found: {found:?}", found.len());
    let mut wrong = Vec::new();
    for (name, found) in &all {
        let reason = reasons.get(name.as_str());
        match (found.contains(&false), reason) {
            (true, None) => wrong.push(format!(
                "{name}: a search does not find it{}",
                if found.len() > 1 { ", not always" } else { "" }
            )),
            (false, Some(_)) => wrong.push(format!("{name}: is found, and listed as left out")),
            (true, Some(reason)) => println!("{name} is left out: {reason}"),
            (false, None) => {}
        }
    }
    let unknown =
        reasons.keys().filter(|name| !all.contains_key(**name)).map(|name| format!("{name}: is no free text"));
    wrong.extend(unknown);
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

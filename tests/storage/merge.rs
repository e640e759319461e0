//! Two sets of records made one: idempotent, commutative, associative; no id, no unknown field and no fact is lost.

use std::collections::{BTreeMap, BTreeSet};

use afterword::domain::contact::{Act, Ask, Entry, Side, Tone, Word};
use afterword::domain::record::{Age, Event, EventId, Mood, Over, Record, What};
use afterword::storage::backup;
use afterword::storage::merge::{Object, merge};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{NOW, moment};

/// What may lie under an id: with an entry among them whose words may be taken away.
fn what(kind: usize, words: &str) -> What {
    let on = "2026-05-10".parse().unwrap();
    let entry = |act| Entry { on, act, words: words.into(), trigger: String::new() };
    let word = |tone| Act::Word(Word { tone, ask: Ask::Nothing, hot_and_cold: false, hurt: false });
    match kind {
        0 => What::Contact(entry(word(Tone::No))),
        1 => What::Contact(entry(word(Tone::Warm))),
        2 => What::Changed { entry: EventId(1), to: entry(Act::Blocked) },
        3 => What::Age(Age::BothAdult),
        4 => What::Age(Age::Minor),
        5 => What::Over(Over::Partner(Side::Ex)),
        6 => What::CheckIn { mood: Mood::VeryLow, self_harm: true, words: words.into() },
        _ => What::Contact(entry(Act::OrderMade)),
    }
}

/// A record as objects, and back.
pub fn objects(events: impl IntoIterator<Item = Event>) -> Vec<Object> {
    backup::read(&backup::write_record(&Record::new(events), moment(NOW))).unwrap().objects
}

pub fn record(objects: &[Object]) -> Record {
    let file = json!({"format": "afterword-backup", "schema": 1, "records": objects}).to_string();
    backup::read(&file).unwrap().record
}

fn object() -> impl Strategy<Value = Object> {
    let words = prop_oneof![Just(""), Just("a"), Just("so it was")];
    (0..4_u128, 0..3_u32, any::<bool>(), 0..8_usize, words, 0..3_u8).prop_map(|(id, hour, east, kind, words, later)| {
        let made =
            moment(&format!("2026-05-12T1{}:00:00{}", hour + u32::from(east), if east { "+01:00" } else { "+00:00" }));
        let mut object = objects([Event { id: EventId(id), made, what: what(kind, words) }]).remove(0);
        if later > 0 {
            object.insert("later".into(), json!({"a": later}));
        }
        object
    })
}

fn side() -> impl Strategy<Value = Vec<Object>> {
    proptest::collection::vec(object(), 0..7)
}

fn ids(objects: &[Object]) -> BTreeSet<String> {
    objects.iter().map(|object| object["id"].to_string()).collect()
}

/// Everything a record says but its id and the words of an entry.
fn facts(objects: &[Object]) -> BTreeSet<String> {
    let facts = |object: &Object| {
        let mut object = object.clone();
        object.remove("id");
        object.remove("later");
        let entry = if object["kind"] == "changed" { object["to"].as_object_mut().unwrap() } else { &mut object };
        if entry.contains_key("act") {
            entry.remove("words");
        }
        let in_order = |object: Object| json!(object.into_iter().collect::<BTreeMap<_, _>>());
        if let Some(to) = object.get("to").and_then(Value::as_object).cloned() {
            object.insert("to".into(), in_order(to));
        }
        in_order(object).to_string()
    };
    objects.iter().map(facts).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn merging_is_idempotent_commutative_and_associative(a in side(), b in side(), c in side()) {
        let ab = merge(&a, &b);
        prop_assert_eq!(&ab, &merge(&b, &a));
        prop_assert_eq!(&ab, &merge(&ab, &ab));
        prop_assert_eq!(&ab, &merge(&ab, &b));
        prop_assert_eq!(merge(&ab, &c), merge(&a, &merge(&b, &c)));
    }

    #[test]
    fn merging_drops_no_id_and_no_fact(a in side(), b in side()) {
        let both = merge(&a, &b);
        let all: Vec<Object> = a.iter().chain(&b).cloned().collect();
        prop_assert!(ids(&both).is_superset(&ids(&all)));
        prop_assert_eq!(facts(&both), facts(&all));
        prop_assert_eq!(ids(&both).len(), both.len(), "one record under each id");
        let ages = |objects: &[Object]| objects.iter().any(|object| record(std::slice::from_ref(object)).age() == Some(Age::Minor));
        prop_assert_eq!(record(&both).age() == Some(Age::Minor), ages(&all));
    }

    #[test]
    fn unknown_fields_survive_merging(a in side()) {
        // One object an id: there is nothing to choose between, so each comes back as it is.
        let mut one: Vec<Object> = Vec::new();
        a.into_iter().for_each(|object| if !ids(&one).contains(&object["id"].to_string()) { one.push(object) });
        one.sort_by_key(|object| object["id"].to_string());
        prop_assert_eq!(&merge(&one, &[]), &one);
        prop_assert_eq!(&merge(&one, &one), &one);
    }
}

#[test]
fn of_two_texts_the_later_made_stays_under_its_id() {
    let event = |hour: u32, kind: usize, words: &str| {
        let made = moment(&format!("2026-05-12T{hour}:00:00+02:00"));
        objects([Event { id: EventId(1), made, what: what(kind, words) }]).remove(0)
    };
    let both = record(&merge(&[event(10, 0, "no")], &[event(11, 1, "warm")]));
    assert_eq!(both.get(EventId(1)).unwrap().what, what(1, "warm"));
    assert_eq!(both.events().len(), 2, "their no is kept beside it");
    assert!(both.events().iter().any(|event| event.what == what(0, "no")));
    let mut richer = event(10, 0, "");
    richer.insert("later".into(), json!(1));
    for kept in [event(10, 0, ""), richer] {
        // Words that were taken away do not come back from an older copy, whatever else the record holds.
        assert_eq!(merge(&[event(10, 0, "words of that night")], std::slice::from_ref(&kept)), [kept]);
    }
}

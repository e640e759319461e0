//! Torn, flipped, odd and foreign values: nothing is dropped in silence, nothing unreadable is written over, and a good
//! second copy mends.

use std::rc::Rc;

use afterword::domain::door::decide;
use afterword::domain::own::Own;
use afterword::domain::record::{EventId, What};
use afterword::storage::backup;
use afterword::storage::memory::MemoryShelf;
use afterword::storage::mirror::memory::MemoryMirror;
use afterword::storage::shelf::Shelf;
use afterword::storage::{Fault, Loaded, Store};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::device::{Device, Texts, key, wrote};
use super::{NOW, every_event, moment, seal, seal_as};

/// Two records in both places.
fn kept() -> Texts {
    let device = Device::new();
    let window = device.window();
    window.keep(&wrote(1, "I\u{2019}m the first \u{1f642}")).unwrap();
    window.keep(&wrote(2, "the second")).unwrap();
    device.answer_all();
    device.on_shelf()
}

/// The shelf's first record is damaged: without a good copy it is told and kept, with one it is mended.
#[track_caller]
fn told_or_mended(damaged: &str, name: &str) {
    let good = kept();
    let mut bad = good.clone();
    bad.insert(key(1), damaged.to_owned());
    let alone = Device::with(&bad, &Texts::new());
    let window = alone.window();
    let Loaded::Save(record, unreadable) = &window.loaded else { panic!("{name}: {:?}", window.loaded) };
    assert_eq!((record.events().len(), unreadable.len()), (1, 1), "{name}");
    assert_eq!(unreadable[0].text, damaged, "{name}");
    // As a file it can be told from others, and holds the text as it is.
    let file = backup::write_raw(unreadable, moment(NOW));
    assert_eq!(backup::read(&file).map(|read| read.objects.len()), Ok(0), "{name}");
    let file: Value = serde_json::from_str(&file).unwrap();
    assert_eq!(file["raw"][&unreadable[0].key], damaged, "{name}");
    window.keep(&wrote(3, "later")).unwrap();
    alone.answer_all();
    assert_eq!(alone.on_shelf()[&key(1)], damaged, "{name}: it is not written over");

    let both = Device::with(&bad, &good);
    let window = both.window();
    assert_eq!(both.on_shelf()[&key(1)], good[&key(1)], "{name}");
    let settled = *window.settled.borrow();
    assert_eq!((settled.mended + settled.brought_back, window.record().events().len()), (1, 2), "{name}");
    if damaged.ends_with('\n') {
        return; // The mark of something taken away, which has no words to keep.
    }
    both.answer_all();
    assert!(both.in_mirror().iter().any(|(key, text)| key.contains(".torn.") && text == damaged), "{name}");
}

#[test]
fn a_text_cut_at_any_byte_is_told_or_mended() {
    let text = kept()[&key(1)].clone();
    for end in 0..text.len() {
        told_or_mended(&text[..end], &format!("{end} bytes"));
    }
}

#[test]
fn a_text_with_any_bit_flipped_is_told_or_mended() {
    let text = kept()[&key(1)].clone();
    for at in 0..text.len() {
        for bit in 0..7 {
            let mut torn = text.clone().into_bytes();
            torn[at] ^= 1 << bit;
            let torn = String::from_utf8(torn).unwrap();
            // The sum is read in either case of its letters.
            if !torn.eq_ignore_ascii_case(&text) || torn.split('\n').next() == text.split('\n').next() {
                told_or_mended(&torn, &format!("byte {at} bit {bit}"));
            }
        }
    }
}

#[test]
fn odd_values_are_told_and_never_taken_for_nothing() {
    let whole = kept()[&key(1)].clone();
    let surrogate = whole.replace("first", "f\u{fffd}st");
    for odd in
        ["null", "", "undefined", "\"undefined\"", "[]", "{}", "NaN", "-0", "1e999", "true", "\u{0}", "AW", &surrogate]
    {
        told_or_mended(odd, odd);
    }
    // Nothing at all in a whole envelope is no damage: it says that the key was taken away.
    for sealed in ["null", "[]", "7", "{}", "{\"id\":7}", "{\"id\":\"0\"}"] {
        told_or_mended(&seal(sealed), sealed);
    }
    // Another record's text under this key, and a text of a shape before the first.
    told_or_mended(&kept()[&key(2)], "another's");
    told_or_mended(&seal_as("AW;schema=0;rev=1", "{}"), "schema 0");
    told_or_mended(&seal_as("AW;schema=1;rev=99999999999999999999", "{}"), "an absurd revision");
}

#[test]
fn everything_damaged_on_the_shelf_comes_back_from_the_mirror() {
    let good = kept();
    let bad: Texts = good.keys().map(|key| (key.clone(), "garbage".to_owned())).collect();
    let device = Device::with(&bad, &good);
    let window = device.window();
    assert!(matches!(window.loaded, Loaded::Unreadable(_)));
    assert_eq!((device.on_shelf(), window.record().events().len()), (good, 2));
}

/// The JSON objects of every sample.
fn samples() -> Vec<Map<String, Value>> {
    let device = Device::new();
    let window = device.window();
    every_event().iter().for_each(|event| window.keep(event).unwrap());
    window.store.borrow().objects().collect()
}

#[test]
fn any_field_with_any_odd_value_costs_at_most_its_record() {
    let odd = [
        Value::Null,
        json!(""),
        json!(-1),
        json!(400),
        json!(1e300),
        json!(true),
        json!([]),
        json!([[[]]]),
        json!({}),
        json!({"harm": {"deep": []}}),
        json!("275760-09-13"),
        json!("2026-02-30"),
        json!("+275760-09-13T00:00:00Z"),
        json!("\u{0}\u{202e}"),
    ];
    // Too long for any text.
    let device = Device::new();
    device.window().keep(&wrote(1, &"x".repeat(200_001))).unwrap();
    assert!(matches!(device.window().loaded, Loaded::Unreadable(list) if list[0].fault == Fault::BadField));
    let mut cases = 0;
    for sample in samples() {
        let name = sample["id"].as_str().unwrap().to_owned();
        for field in sample.keys().filter(|field| *field != "id") {
            for value in &odd {
                let mut changed = sample.clone();
                changed.insert(field.clone(), value.clone());
                let shelf = Rc::new(MemoryShelf::default());
                shelf.set(&format!("afterword.record.{name}"), &seal(&escaped(&changed))).unwrap();
                let (_, loaded) = Store::open(Box::new(Rc::clone(&shelf))).unwrap();
                if let Loaded::Save(record, _) = &loaded {
                    let _decided = decide(record, moment(super::NOW));
                }
                cases += 1;
            }
        }
    }
    assert!(cases > 2000, "{cases}");
}

fn escaped(map: &Map<String, Value>) -> String {
    let json = serde_json::to_string(map).unwrap();
    json.encode_utf16()
        .map(|unit| if unit < 128 { char::from(unit as u8).to_string() } else { format!("\\u{unit:04x}") })
        .collect()
}

#[test]
fn references_into_nothing_and_into_themselves_are_harmless() {
    let device = Device::new();
    let window = device.window();
    let event =
        |id: u128, what: What| afterword::domain::record::Event { id: EventId(id), made: moment(super::NOW), what };
    window.keep(&event(1, What::Undone { entry: EventId(77) })).unwrap();
    window.keep(&event(2, What::Undone { entry: EventId(2) })).unwrap();
    window.keep(&event(3, What::Undone { entry: EventId(4) })).unwrap();
    window.keep(&event(4, What::Undone { entry: EventId(3) })).unwrap();
    // The same id in capitals is another key: of two records with one id one counts.
    let capitals = seal(
        "{\"id\":\"000000000000000000000000000000AB\",\"made\":\"2026-05-12T10:00:00+02:00\",\"kind\":\"harm-lifted\"}",
    );
    device.shelf.set("afterword.record.000000000000000000000000000000AB", &capitals).unwrap();
    device.shelf.set("afterword.record.000000000000000000000000000000ab", &capitals).unwrap();
    let record = window.record();
    assert_eq!(record.events().len(), 5);
    let once = decide(&record, moment(super::NOW));
    assert_eq!(decide(&window.record(), moment(super::NOW)), once);
}

#[test]
fn keys_of_others_are_left_alone() {
    let others = [("__proto__", "x"), ("constructor", "y"), ("afterwords", "z"), ("theme", "{}"), ("", "empty")];
    let device = Device::new();
    others.iter().for_each(|(key, text)| device.shelf.set(key, text).unwrap());
    let window = device.window();
    assert_eq!(window.loaded, Loaded::Nothing);
    window.keep(&wrote(1, "one")).unwrap();
    device.answer_all();
    assert_eq!(device.in_mirror().len(), 1);
    window.erase();
    device.answer_all();
    let left = device.on_shelf();
    assert_eq!(left.len(), others.len());
    assert!(others.iter().all(|(key, text)| left[*key] == *text), "{left:?}");
}

#[test]
fn a_newer_schema_is_read_and_nothing_at_all_is_written() {
    let newer = seal_as("AW;schema=2;rev=5", "{}");
    let mut shelf = kept();
    shelf.insert(key(9), newer.clone());
    for (shelf, mirror) in [(shelf.clone(), Texts::new()), (shelf.clone(), kept()), (kept(), shelf)] {
        let device = Device::with(&shelf, &mirror);
        let window = device.window();
        assert!(window.keep(&wrote(3, "three")).is_err());
        assert!(window.store.borrow().keep_round(&Default::default()).is_err());
        device.answer_all();
        assert_eq!((device.on_shelf(), device.in_mirror()), (shelf, mirror));
        assert_eq!(window.record().events().len(), 2);
    }
    let fault = Device::with(&Texts::from([(key(9), newer)]), &Texts::new()).window().loaded;
    assert!(matches!(&fault, Loaded::Unreadable(list) if list[0].fault == Fault::Newer));
}

#[test]
fn fields_of_a_newer_minor_survive_at_every_level() {
    // Of what was taken away nothing stays, known or not.
    for event in every_event().into_iter().filter(|event| event.what != What::Own(Own::Gone)) {
        let device = Device::new();
        let window = device.window();
        window.keep(&event).unwrap();
        let map = window.store.borrow().objects().next().unwrap();
        let wider = widen(&Value::Object(map));
        let name = wider["id"].as_str().unwrap().to_owned();
        let device = Device::with(
            &Texts::from([(format!("afterword.record.{name}"), seal(&escaped(wider.as_object().unwrap())))]),
            &Texts::new(),
        );
        let window = device.window();
        assert_eq!(window.record().events(), std::slice::from_ref(&event), "it reads as before");
        window.keep(&event).unwrap();
        let after = Value::Object(window.store.borrow().objects().next().unwrap());
        assert_eq!(after, wider);
    }
}

/// Adds an unknown field to an object and to every object in it, except to those whose names are data.
fn widen(value: &Value) -> Value {
    let Value::Object(map) = value else { return value.clone() };
    let inner = |(name, value): (&String, &Value)| {
        let is_data = matches!(name.as_str(), "answers" | "agreements");
        (name.clone(), if is_data { value.clone() } else { widen(value) })
    };
    let mut wider: Map<String, Value> = map.iter().map(inner).collect();
    wider.insert("x-later".into(), json!({"a": [1, null, "\u{e9}"]}));
    Value::Object(wider)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_bytes_at_all_upset_the_store(shelf in proptest::collection::vec(("afterword\\.(record|page|other)\\.[0-9a-f]{0,32}", any::<String>()), 0..6),
        mirror in proptest::collection::vec(("afterword\\.(record|page|other)\\.[0-9a-f]{0,32}", any::<String>()), 0..6)) {
        let before: Texts = shelf.into_iter().collect();
        let device = Device::with(&before, &mirror.into_iter().collect());
        let window = device.window();
        window.keep(&wrote(1, "still works")).unwrap();
        device.answer_all();
        let after = device.on_shelf();
        prop_assert!(before.iter().all(|(key, text)| after.get(key) == Some(text)));
    }
}

#[test]
fn a_mirror_is_made_of_what_it_says() {
    let shelf = Rc::new(MemoryShelf::default());
    let mirror = MemoryMirror::beside(&shelf);
    assert!(!mirror.answer(None));
    mirror.forget_asked();
    assert_eq!(mirror.waiting(), 0);
}

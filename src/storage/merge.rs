//! Two sets of records made one. Nothing that either holds is lost, and it does not matter which comes first, how often,
//! or in how many steps.
//!
//! Of two records with one id the later made stays there; the other goes on under an id made from its content, so that a
//! fact that closes is never lost ("Import keeps every closing fact of both sides"). Only texts of an entry are taken from
//! a device under the same id, so of two that differ in nothing else the one with less text stays: words that somebody
//! has taken away do not come back.

use std::cmp::Reverse;

use serde_json::{Map, Value};

use super::fields::{parse, print_id, print_in_order};
use super::records::{from_json, to_json};
use crate::domain::order::sorted;
use crate::domain::record::EventId;
use crate::domain::time::Moment;

/// A record as it is kept, with fields of newer editions.
pub type Object = Map<String, Value>;

/// More moves than any two files of ours need: a bound on files that were made to collide.
const MOVES: usize = 64;

/// A record in its place among those of its id: the last one stays there.
type Item = (EventId, Moment, String, Reverse<usize>, usize, String);

/// Both sets as one, in the order of their ids. Objects that cannot be read are left out.
pub fn merge(one: &[Object], other: &[Object]) -> Vec<Object> {
    let all = one.iter().chain(other).filter_map(item).collect();
    let mut items: Vec<Item> = sorted(all);
    for _ in 0..MOVES {
        let (mut stay, moved) = settle(items);
        let is_done = moved.is_empty();
        stay.extend(moved);
        items = if is_done { stay } else { sorted(stay) };
        if is_done {
            break;
        }
    }
    items.iter().filter_map(|(.., text)| parse(text)).collect()
}

/// What stays under its id, and what goes on under another.
fn settle(items: Vec<Item>) -> (Vec<Item>, Vec<Item>) {
    let (mut stay, mut moved) = (Vec::new(), Vec::new());
    let mut items = items.into_iter().peekable();
    while let Some(item) = items.next() {
        let next = items.peek().filter(|next| next.0 == item.0).map(|next| (next.1, next.2.as_str()));
        match next {
            None => stay.push(item),
            Some(next) if next == (item.1, item.2.as_str()) => {}
            Some(_) => moved.extend(move_on(&item)),
        }
    }
    (stay, moved)
}

fn move_on(item: &Item) -> Option<Item> {
    let mut object = parse(&item.5)?;
    let id = EventId(hash(item.0, &item.2));
    object.insert("id".into(), print_id(id).into());
    self::item(&object)
}

fn item(object: &Object) -> Option<Item> {
    let event = from_json(object).ok()?;
    let mut facts = to_json(&event, None);
    facts.remove("id");
    let texts = match facts.get("kind").and_then(Value::as_str) {
        Some("contact") => take_texts(&mut facts),
        Some("changed") => facts.get_mut("to").and_then(Value::as_object_mut).map_or(0, take_texts),
        _ => 0,
    };
    let text = print_in_order(&Value::Object(object.clone()));
    Some((event.id, event.made, print_in_order(&Value::Object(facts)), Reverse(texts), text.len(), text))
}

/// Takes the texts of an entry out and gives their length, in bytes.
fn take_texts(entry: &mut Object) -> usize {
    let texts = ["words", "trigger"].into_iter().filter_map(|name| entry.remove(name));
    texts.map(|text| text.as_str().map_or(0, str::len)).sum()
}

/// FNV-1a of 128 bits over an id and a text.
pub(super) fn hash(id: EventId, text: &str) -> u128 {
    let bytes = id.0.to_be_bytes();
    bytes.iter().chain(text.as_bytes()).fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d, |hash: u128, byte| {
        (hash ^ u128::from(*byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
    })
}

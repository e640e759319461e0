//! Pages that are not finished: what is typed and not yet saved, one key a page, beside the record.
//!
//! Two windows can show one form. Each remembers the text it last saw under its key, and goes to a key of its own where
//! another text stands there: neither writes over the other.

use serde_json::{Map, Value};

use super::envelope;
use super::fields::{Fields, parse, print};
pub use super::fields::{parse_id, print_id};
use super::records;
use super::shelf::{Shelf, ShelfFault};
use super::store::Store;
use crate::domain::screen::Answers;

pub(super) const PAGE: &str = "afterword.page.";
const ROUND: &str = "afterword.page.round";
/// The field that had the focus.
const FOCUS: &str = "@";
/// The most texts of one form that are kept beside each other.
const MOST: usize = 20;

/// What one field of a form holds. A place counts the rows of a group from 0, so new rows go to the end of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// A text, a date or a number, as it is typed.
    Text(String),
    /// The place that is chosen.
    Choice(Option<usize>),
    /// The places that are ticked.
    Boxes(Vec<usize>),
}

/// What a form holds, by the id of each field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// The fields.
    pub fields: Vec<(String, Typed)>,
    /// Id of the field that had the focus.
    pub focus: Option<String>,
}

/// Where a page is kept, and the text last seen there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    slot: String,
    seen: Option<String>,
}

impl Page {
    /// What a field holds.
    pub fn get(&self, id: &str) -> Option<&Typed> {
        self.fields.iter().find(|(own, _)| own == id).map(|(_, typed)| typed)
    }

    fn to_json(&self) -> Map<String, Value> {
        let value = |typed: &Typed| match typed {
            Typed::Text(text) => Value::from(text.as_str()),
            Typed::Choice(at) => at.map_or(Value::Null, Value::from),
            Typed::Boxes(all) => Value::from(all.clone()),
        };
        let focus = self.focus.iter().map(|id| (FOCUS.to_owned(), Value::from(id.as_str())));
        self.fields.iter().map(|(id, typed)| (id.clone(), value(typed))).chain(focus).collect()
    }

    /// Fields of a shape that no form has are left out.
    fn from_json(map: &Map<String, Value>) -> Page {
        let place = |value: &Value| value.as_u64().and_then(|n| usize::try_from(n).ok());
        let typed = |value: &Value| match value {
            Value::String(text) => Some(Typed::Text(text.clone())),
            Value::Number(_) => place(value).map(|at| Typed::Choice(Some(at))),
            Value::Null => Some(Typed::Choice(None)),
            Value::Array(all) => Some(Typed::Boxes(all.iter().filter_map(place).collect())),
            Value::Bool(_) | Value::Object(_) => None,
        };
        let fields = map.iter().filter(|(id, _)| *id != FOCUS);
        Page {
            fields: fields.filter_map(|(id, value)| Some((id.clone(), typed(value)?))).collect(),
            focus: map.get(FOCUS).and_then(Value::as_str).map(str::to_owned),
        }
    }
}

impl Store {
    /// Every text of a form that can be read, the first one first.
    pub fn pages(&self, name: &str) -> Vec<(Place, Page)> {
        let read = |slot: String| {
            let text = self.shelf.get(&key(&slot)).ok()??;
            let page = Page::from_json(&parse(envelope::open(&text).ok()?.json)?);
            Some((Place { slot, seen: Some(text) }, page))
        };
        slots(name).filter_map(read).collect()
    }

    /// A place where nothing is kept yet.
    pub fn free_place(&self, name: &str) -> Place {
        let free = slots(name).find(|slot| self.shelf.get(&key(slot)) == Ok(None));
        Place { slot: free.unwrap_or_else(|| name.to_owned()), seen: None }
    }

    /// Keeps what a form holds, and says whether another window's text was found there: then both are kept.
    ///
    /// # Errors
    /// When the shelf refuses, or holds records of a newer edition. What was there before is still there.
    pub fn keep_page(&self, name: &str, place: &mut Place, page: &Page) -> Result<bool, ShelfFault> {
        let there = self.shelf.get(&key(&place.slot))?;
        let is_anothers = there.is_some() && there != place.seen;
        if is_anothers {
            *place = self.free_place(name);
        }
        let text = self.put(&key(&place.slot), &page.to_json())?;
        place.seen = Some(text);
        Ok(is_anothers)
    }

    /// Forgets what a form held. The text of another window stays.
    ///
    /// # Errors
    /// When the shelf refuses.
    pub fn drop_page(&self, place: &mut Place) -> Result<(), ShelfFault> {
        let key = key(&place.slot);
        if place.seen.is_some() && self.shelf.get(&key)? == place.seen {
            self.shelf.remove(&key)?;
        }
        place.seen = None;
        Ok(())
    }

    /// Forgets every text of a form.
    ///
    /// # Errors
    /// When the shelf refuses.
    pub fn drop_pages(&self, name: &str) -> Result<(), ShelfFault> {
        slots(name).try_for_each(|slot| self.shelf.remove(&key(&slot)))
    }

    /// Keeps the answers of a round that is not finished.
    ///
    /// # Errors
    /// When the shelf refuses.
    pub fn keep_round(&self, answers: &Answers) -> Result<(), ShelfFault> {
        self.put(ROUND, &records::round_to_json(answers)).map(|_| ())
    }

    /// Writes an unfinished page under its key, and gives the text that stands there now.
    pub(super) fn put(&self, key: &str, map: &Map<String, Value>) -> Result<String, ShelfFault> {
        self.may_write()?;
        let text = envelope::seal(self.shelf.next_rev(key), &print(map));
        self.shelf.set(key, &text)?;
        Ok(text)
    }

    /// The answers of a round that is not finished, if there are any.
    pub fn round(&self) -> Option<Answers> {
        let text = self.shelf.get(ROUND).ok()??;
        let map = parse(envelope::open(&text).ok()?.json)?;
        records::read_answers(&Fields(&map)).ok()
    }

    /// Forgets the unfinished round.
    ///
    /// # Errors
    /// When the shelf refuses.
    pub fn drop_round(&self) -> Result<(), ShelfFault> {
        self.shelf.remove(ROUND)
    }
}

fn key(slot: &str) -> String {
    format!("{PAGE}{slot}")
}

/// The places of a form: its name, then its name and a number.
fn slots(name: &str) -> impl Iterator<Item = String> + '_ {
    (1..=MOST).map(move |n| if n == 1 { name.to_owned() } else { format!("{name}~{n}") })
}

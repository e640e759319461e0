//! Reading and writing the fields of one JSON object, with an answer for everything a file may hold.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::{Map, Value};

use super::names::Named;
use crate::domain::order::sorted;
use crate::domain::record::EventId;
use crate::domain::time::{is_plausible, read_date};

/// The longest text a record may hold, in bytes.
pub const LONGEST_TEXT: usize = 200_000;

/// Why a record cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Not JSON, torn, or not an object.
    Damaged,
    /// A field is missing or of the wrong kind.
    BadField,
    /// A name that this edition does not know.
    UnknownName,
    /// Written by a newer edition.
    Newer,
}

/// A JSON object being written.
#[derive(Default)]
pub struct Object(pub Map<String, Value>);

impl Object {
    /// The kind of a record.
    pub fn kind(&mut self, kind: &str) -> &mut Object {
        self.text("kind", kind)
    }

    /// A text.
    pub fn text(&mut self, name: &str, text: impl Into<String>) -> &mut Object {
        self.put(name, Value::String(text.into()))
    }

    /// A truth value.
    pub fn flag(&mut self, name: &str, flag: bool) -> &mut Object {
        self.put(name, Value::Bool(flag))
    }

    /// A whole number.
    pub fn number(&mut self, name: &str, number: u32) -> &mut Object {
        self.put(name, Value::from(number))
    }

    /// A named value.
    pub fn named(&mut self, name: &str, value: impl Named) -> &mut Object {
        self.text(name, value.name())
    }

    /// A list.
    pub fn list(&mut self, name: &str, list: Vec<Value>) -> &mut Object {
        self.put(name, Value::Array(list))
    }

    /// An object inside. Fields of it that this edition does not know are kept.
    pub fn object(&mut self, name: &str, object: Object) -> &mut Object {
        let mut inner = match self.0.remove(name) {
            Some(Value::Object(before)) => before,
            _ => Map::new(),
        };
        inner.extend(object.0);
        self.put(name, Value::Object(inner))
    }

    /// That it is a version of another record.
    pub fn version(&mut self, of: Option<EventId>) -> &mut Object {
        match of {
            Some(of) => self.text("of", print_id(of)),
            None => self,
        }
    }

    fn put(&mut self, name: &str, value: Value) -> &mut Object {
        self.0.insert(name.to_owned(), value);
        self
    }
}

/// A JSON object as text.
pub fn print(object: &Map<String, Value>) -> String {
    serde_json::to_string(object).unwrap_or_default()
}

/// JSON as text with the fields of every object in the order of their names, however they are held.
pub fn print_in_order(value: &Value) -> String {
    let parts = |parts: Vec<String>| parts.join(",");
    match value {
        Value::Object(map) => {
            let fields = sorted(map.iter().map(|(name, value)| (name, print_in_order(value))).collect());
            let field = |(name, text): (&String, String)| format!("{}:{text}", Value::from(name.as_str()));
            format!("{{{}}}", parts(fields.into_iter().map(field).collect()))
        }
        Value::Array(list) => format!("[{}]", parts(list.iter().map(print_in_order).collect())),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.to_string(),
    }
}

/// The JSON object of a text, or `None` where it is none.
pub fn parse(text: &str) -> Option<Map<String, Value>> {
    match serde_json::from_str(text) {
        Ok(Value::Object(map)) => Some(map),
        _ => None,
    }
}

/// A JSON object being read.
pub struct Fields<'a>(pub &'a Map<String, Value>);

impl Fields<'_> {
    /// Whether there is such a field.
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// A text that may be missing, which reads as empty.
    pub fn text(&self, name: &str) -> Result<String, Fault> {
        self.word(name).map(str::to_owned)
    }

    /// The same, only to be looked at.
    pub fn word(&self, name: &str) -> Result<&str, Fault> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(""),
            Some(Value::String(text)) if text.len() <= LONGEST_TEXT => Ok(text),
            Some(_) => Err(Fault::BadField),
        }
    }

    /// A truth value that may be missing, which reads as false.
    pub fn flag(&self, name: &str) -> Result<bool, Fault> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(false),
            Some(Value::Bool(value)) => Ok(*value),
            Some(_) => Err(Fault::BadField),
        }
    }

    /// A whole number from 0 up.
    pub fn number(&self, name: &str) -> Result<u32, Fault> {
        self.0.get(name).and_then(Value::as_u64).and_then(|n| u32::try_from(n).ok()).ok_or(Fault::BadField)
    }

    /// A calendar date.
    pub fn date(&self, name: &str) -> Result<NaiveDate, Fault> {
        let text = self.0.get(name).and_then(Value::as_str).ok_or(Fault::BadField)?;
        read_date(text).filter(|day| is_plausible(*day)).ok_or(Fault::BadField)
    }

    /// The id of an event.
    pub fn id(&self, name: &str) -> Result<EventId, Fault> {
        self.0.get(name).and_then(Value::as_str).and_then(parse_id).ok_or(Fault::BadField)
    }

    /// A named value. A name that this edition does not know is a fault of its own: a newer edition may have written it.
    pub fn named<T: Named>(&self, name: &str) -> Result<T, Fault> {
        let text = self.0.get(name).and_then(Value::as_str).ok_or(Fault::BadField)?;
        T::from_name(text).ok_or(Fault::UnknownName)
    }

    /// A list of named values that may be missing.
    pub fn list<T: Named>(&self, name: &str) -> Result<Vec<T>, Fault> {
        let Some(list) = self.0.get(name) else { return Ok(Vec::new()) };
        let list = list.as_array().ok_or(Fault::BadField)?;
        list.iter().map(|v| v.as_str().and_then(T::from_name).ok_or(Fault::UnknownName)).collect()
    }

    /// A list of texts that may be missing.
    pub fn texts(&self, name: &str) -> Result<Vec<String>, Fault> {
        let Some(list) = self.0.get(name) else { return Ok(Vec::new()) };
        let list = list.as_array().ok_or(Fault::BadField)?;
        let text = |value: &Value| value.as_str().filter(|text| text.len() <= LONGEST_TEXT).map(str::to_owned);
        list.iter().map(|value| text(value).ok_or(Fault::BadField)).collect()
    }

    /// What may be missing: `None` then, otherwise what `read` makes of it.
    pub fn option<T>(
        &self,
        name: &str,
        read: impl FnOnce(&Self, &str) -> Result<T, Fault>,
    ) -> Result<Option<T>, Fault> {
        if self.has(name) { read(self, name).map(Some) } else { Ok(None) }
    }

    /// Pairs of named values that may be missing.
    pub fn pairs<K: Named, V: Named>(&self, name: &str) -> Result<Vec<(K, V)>, Fault> {
        let Some(pairs) = self.0.get(name) else { return Ok(Vec::new()) };
        let pairs = pairs.as_object().ok_or(Fault::BadField)?;
        let read = |(k, v): (&String, &Value)| Some((K::from_name(k)?, V::from_name(v.as_str()?)?));
        pairs.iter().map(|pair| read(pair).ok_or(Fault::UnknownName)).collect()
    }

    /// Texts by named values, which may be missing. One by a name that this edition does not know is left where it is.
    pub fn texts_by<K: Named + Ord>(&self, name: &str) -> Result<BTreeMap<K, String>, Fault> {
        let Some(texts) = self.0.get(name) else { return Ok(BTreeMap::new()) };
        let texts = Fields(texts.as_object().ok_or(Fault::BadField)?);
        let known = texts.0.keys().filter_map(|name| Some((K::from_name(name)?, name)));
        known.map(|(value, name)| Ok((value, texts.text(name)?))).collect()
    }

    /// An object inside.
    pub fn object(&self, name: &str) -> Result<&Map<String, Value>, Fault> {
        self.0.get(name).and_then(Value::as_object).ok_or(Fault::BadField)
    }
}

/// An id as 32 hexadecimal digits.
pub fn print_id(id: EventId) -> String {
    format!("{:032x}", id.0)
}

/// The id of 32 hexadecimal digits.
pub fn parse_id(text: &str) -> Option<EventId> {
    (text.len() == 32 && text.bytes().all(|b| b.is_ascii_hexdigit()))
        .then(|| u128::from_str_radix(text, 16).ok().map(EventId))
        .flatten()
}

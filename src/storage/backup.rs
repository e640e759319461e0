//! The backup file: one JSON text that holds every record, readable with any editor. Also the save that `inspect` reads.

use serde_json::Value;

use super::envelope::{SCHEMA, checksum};
use super::fields::{Fault, parse, print_in_order};
use super::lock::file::is_locked;
use super::merge::Object;
use super::migrations;
use super::records;
use super::store::{Store, Unreadable};
use crate::domain::record::Record;
use crate::domain::time::Moment;

/// What the file calls itself.
pub(super) const FORMAT: &str = "afterword-backup";
/// The largest file that is read, in bytes: 16 MiB.
pub const LARGEST: usize = 16 * 1024 * 1024;
/// The most records that are read from one file.
pub const MOST_RECORDS: usize = 100_000;

/// Why a file cannot be read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackupFault {
    /// Larger than 16 MiB, or more than 100,000 records.
    TooLarge,
    /// No text in UTF-8: a picture, a document, or a text in another encoding.
    NotText,
    /// A text, and not a backup of ours.
    NotOurs,
    /// A backup of ours, cut off or damaged so that it cannot be read.
    Broken,
    /// Written by a newer edition.
    Newer,
    /// Behind a passphrase: to be opened by `lock::file` first.
    Sealed,
}

/// A backup that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// The records that could be read.
    pub record: Record,
    /// The same as they stand in the file, with fields of newer editions.
    pub objects: Vec<Object>,
    /// When it was saved, if it says so.
    pub saved: Option<Moment>,
    /// Whether the records are no longer those that were saved: something in the file was changed since.
    pub is_altered: bool,
    /// Places in the list of records that could not be read, counted from 1, with the reason.
    pub unreadable: Vec<(usize, Fault)>,
}

/// Writes a backup of a store: a record a line, so that two backups can be compared by eye.
pub fn write(store: &Store, now: Moment) -> String {
    file(store.objects(), now)
}

/// Writes a backup of what is in memory, where the store has lost it.
pub fn write_record(record: &Record, now: Moment) -> String {
    file(record.events().iter().map(|event| records::to_json(event, None)), now)
}

/// Writes what cannot be read as it is, in the shape of the copy that `recover.js` makes.
pub fn write_raw(unreadable: &[Unreadable], now: Moment) -> String {
    let raw: Object = unreadable.iter().map(|one| (one.key.clone(), one.text.clone().into())).collect();
    let (saved, raw) = (now.to_rfc3339(), print_in_order(&Value::Object(raw)));
    format!("{{\"format\":\"{FORMAT}\",\"schema\":{SCHEMA},\"saved\":\"{saved}\",\"records\":[],\"raw\":{raw}}}\n")
}

/// A backup of these records.
pub(super) fn file(objects: impl Iterator<Item = Object>, now: Moment) -> String {
    let records: Vec<String> = objects.map(|object| print_in_order(&Value::Object(object))).collect();
    let (saved, sum) = (now.to_rfc3339(), sum_of(&records));
    format!(
        "{{\"format\":\"{FORMAT}\",\"schema\":{SCHEMA},\"saved\":\"{saved}\",\"sum\":\"{sum}\",\"records\":[\n{}\n]}}\n",
        records.join(",\n")
    )
}

/// The sum over the records, each as we print it: another editor's spaces do not change it.
fn sum_of(records: &[String]) -> String {
    format!("{:08x}", checksum(records.iter().flat_map(|record| [record.as_str(), "\n"])))
}

/// The text of a file.
///
/// # Errors
/// [`BackupFault::TooLarge`] and [`BackupFault::NotText`].
pub fn text_of(file: &[u8]) -> Result<&str, BackupFault> {
    if file.len() > LARGEST {
        return Err(BackupFault::TooLarge);
    }
    std::str::from_utf8(file).map_err(|_| BackupFault::NotText)
}

/// Reads a backup. Records that cannot be read are counted, not dropped in silence.
///
/// # Errors
/// When the file is too large, not ours, broken, of a newer edition, or behind a passphrase.
pub fn read(text: &str) -> Result<Backup, BackupFault> {
    if text.len() > LARGEST {
        return Err(BackupFault::TooLarge);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let looks_ours = text.trim_start().starts_with('{') && text.get(..80).unwrap_or(text).contains(FORMAT);
    let not_read = if looks_ours { BackupFault::Broken } else { BackupFault::NotOurs };
    let mut file = parse(text).ok_or(not_read)?;
    if file.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(BackupFault::NotOurs);
    }
    let schema = file.get("schema").and_then(Value::as_u64).and_then(|n| u32::try_from(n).ok());
    let schema = schema.filter(|schema| *schema > 0).ok_or(BackupFault::Broken)?;
    if schema > SCHEMA {
        return Err(BackupFault::Newer);
    }
    if file.contains_key("sealed") || is_locked(&file) {
        return Err(BackupFault::Sealed);
    }
    let Some(Value::Array(list)) = file.remove("records") else { return Err(BackupFault::Broken) };
    if list.len() > MOST_RECORDS {
        return Err(BackupFault::TooLarge);
    }
    // The plain page writes no sum, and editions before this one wrote none.
    let is_altered = file.get("sum").is_some_and(|sum| {
        let records: Vec<String> = list.iter().map(print_in_order).collect();
        sum.as_str() != Some(&sum_of(&records))
    });
    let saved = file.get("saved").and_then(Value::as_str).and_then(|text| Moment::parse_from_rfc3339(text).ok());
    Ok(Backup { saved, is_altered, ..read_all(list, schema) })
}

fn read_all(list: Vec<Value>, schema: u32) -> Backup {
    let (mut events, mut objects, mut unreadable) = (Vec::new(), Vec::new(), Vec::new());
    for (at, value) in list.into_iter().enumerate() {
        let Value::Object(map) = value else {
            unreadable.push((at + 1, Fault::Damaged));
            continue;
        };
        let map = migrations::lift(schema, map);
        match records::from_json(&map) {
            Ok(event) => {
                events.push(event);
                objects.push(map);
            }
            Err(fault) => unreadable.push((at + 1, fault)),
        }
    }
    Backup { record: Record::new(events), objects, saved: None, is_altered: false, unreadable }
}

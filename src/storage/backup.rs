//! The backup file: one JSON text that holds every record, readable with any editor. Also the save that `inspect` reads.

use serde_json::Value;

use super::envelope::SCHEMA;
use super::fields::{parse, print};
use super::records::{self, Fault};
use super::store::Store;
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
    /// Not a backup of ours.
    NotOurs,
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
    /// Places in the list of records that could not be read, counted from 1, with the reason.
    pub unreadable: Vec<(usize, Fault)>,
}

/// Writes a backup of a store: a record a line, so that two backups can be compared by eye.
pub fn write(store: &Store, now: Moment) -> String {
    file(store.objects().map(|object| print(&object)), now)
}

/// Writes a backup of what is in memory, where the store has lost it.
pub fn write_record(record: &Record, now: Moment) -> String {
    file(record.events().iter().map(|event| print(&records::to_json(event, None))), now)
}

fn file(records: impl Iterator<Item = String>, now: Moment) -> String {
    let records: Vec<String> = records.collect();
    let saved = now.to_rfc3339();
    format!(
        "{{\"format\":\"{FORMAT}\",\"schema\":{SCHEMA},\"saved\":\"{saved}\",\"records\":[\n{}\n]}}\n",
        records.join(",\n")
    )
}

/// Reads a backup. Records that cannot be read are counted, not dropped in silence.
///
/// # Errors
/// When the file is too large, not ours, of a newer edition, or behind a passphrase.
pub fn read(text: &str) -> Result<Backup, BackupFault> {
    if text.len() > LARGEST {
        return Err(BackupFault::TooLarge);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let file = parse(text).ok_or(BackupFault::NotOurs)?;
    if file.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(BackupFault::NotOurs);
    }
    let schema = file.get("schema").and_then(Value::as_u64).ok_or(BackupFault::NotOurs)?;
    if schema > u64::from(SCHEMA) {
        return Err(BackupFault::Newer);
    }
    if file.contains_key("sealed") {
        return Err(BackupFault::Sealed);
    }
    let list = file.get("records").and_then(Value::as_array).ok_or(BackupFault::NotOurs)?;
    if list.len() > MOST_RECORDS {
        return Err(BackupFault::TooLarge);
    }
    let mut events = Vec::new();
    let mut unreadable = Vec::new();
    for (at, value) in list.iter().enumerate() {
        match value.as_object().ok_or(Fault::Damaged).and_then(records::from_json) {
            Ok(event) => events.push(event),
            Err(fault) => unreadable.push((at + 1, fault)),
        }
    }
    Ok(Backup { record: Record::new(events), unreadable })
}

//! Files that are no backup of ours, or a torn or odd one: each has one answer, and nothing is written.

use afterword::domain::record::Record;
use afterword::storage::Fault;
use afterword::storage::backup::{self, BackupFault, LARGEST, MOST_RECORDS};
use serde_json::{Value, json};

use super::{NOW, every_event, kept, moment, open};

/// What reading bytes gives.
fn read(file: &[u8]) -> Result<backup::Backup, BackupFault> {
    backup::text_of(file).and_then(backup::read)
}

fn age(id: usize) -> Value {
    json!({"id": format!("{id:032x}"), "made": NOW, "kind": "age", "both-adult": true})
}

fn file(records: &Value) -> String {
    json!({"format": "afterword-backup", "schema": 1, "saved": NOW, "records": records}).to_string()
}

fn utf16(text: &str) -> Vec<u8> {
    [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

#[test]
fn every_file_that_is_no_backup_has_its_answer() {
    let whole = file(&json!([age(1)]));
    let nested = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    let many: Vec<Value> = (0..=MOST_RECORDS).map(|_| json!(1)).collect();
    let cases: Vec<(&str, Vec<u8>, BackupFault)> = vec![
        ("nothing", vec![], BackupFault::NotOurs),
        ("spaces", b" \n\t".to_vec(), BackupFault::NotOurs),
        ("a PNG", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), BackupFault::NotText),
        ("a JPEG", b"\xff\xd8\xff\xe0\0\x10JFIF".to_vec(), BackupFault::NotText),
        ("a PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj".to_vec(), BackupFault::NotText),
        ("a PDF of plain letters", b"%PDF-1.4\n1 0 obj".to_vec(), BackupFault::NotOurs),
        ("an archive", b"PK\x03\x04\x14\0\x08\x08\xb5".to_vec(), BackupFault::NotText),
        ("a page", b"<!doctype html><title>x</title>".to_vec(), BackupFault::NotOurs),
        ("a page about ours", b"<p>{\"format\":\"afterword-backup\"".to_vec(), BackupFault::NotOurs),
        ("a table", b"date;mood\n2026-05-01;2\n".to_vec(), BackupFault::NotOurs),
        ("a drawing", br#"{"type":"excalidraw","version":2,"elements":[]}"#.to_vec(), BackupFault::NotOurs),
        (
            "another app's format",
            br#"{"format":"other-backup","schema":1,"records":[]}"#.to_vec(),
            BackupFault::NotOurs,
        ),
        ("a list", b"[]".to_vec(), BackupFault::NotOurs),
        ("UTF-16", utf16(&whole), BackupFault::NotText),
        (
            "a letter of another encoding",
            whole.replace("age", "\u{e9}").chars().map(|c| c as u8).collect(),
            BackupFault::NotText,
        ),
        ("cut", whole.as_bytes()[..whole.len() - 9].to_vec(), BackupFault::Broken),
        ("a comma too many", whole.replace("}]", "},]").into_bytes(), BackupFault::Broken),
        ("1e400", whole.replace(":1,", ":1e400,").into_bytes(), BackupFault::Broken),
        ("schema 0", whole.replace(":1,", ":0,").into_bytes(), BackupFault::Broken),
        ("schema -1", whole.replace(":1,", ":-1,").into_bytes(), BackupFault::Broken),
        ("no schema", whole.replace("schema", "schemes").into_bytes(), BackupFault::Broken),
        ("a newer edition", whole.replace(":1,", ":2,").into_bytes(), BackupFault::Newer),
        ("nested 100,000 deep", file(&json!("X")).replace("\"X\"", &nested).into_bytes(), BackupFault::Broken),
        ("nested 100,000 deep, not ours", nested.clone().into_bytes(), BackupFault::NotOurs),
        ("records are no list", file(&json!({"0": age(1)})).into_bytes(), BackupFault::Broken),
        ("one record too many", file(&json!(many)).into_bytes(), BackupFault::TooLarge),
        ("one byte too many", vec![b' '; LARGEST + 1], BackupFault::TooLarge),
    ];
    for (name, bytes, fault) in cases {
        assert_eq!(read(&bytes), Err(fault), "{name}");
    }
}

#[test]
fn odd_files_of_ours_are_read() {
    let whole = file(&json!([age(1)]));
    let expected = read(whole.as_bytes()).unwrap().record;
    let windows = whole.replace(',', ",\r\n");
    for (name, text) in [
        ("a byte order mark", format!("\u{feff}{whole}")),
        ("lines of Windows", windows),
        ("__proto__", whole.replace("\"kind\"", "\"__proto__\":{\"kind\":\"x\"},\"constructor\":1,\"kind\"")),
        ("a doubled key: the last counts", whole.replace("\"kind\"", "\"kind\":\"song\",\"kind\"")),
        ("one record twice", file(&json!([age(1), age(1)]))),
    ] {
        assert_eq!(read(text.as_bytes()).map(|read| read.record), Ok(expected.clone()), "{name}");
    }
}

#[test]
fn the_limits_are_where_they_are_said_to_be() {
    let most: Vec<Value> = (0..MOST_RECORDS).map(age).collect();
    let read_most = read(file(&json!(most)).as_bytes()).unwrap();
    assert_eq!((read_most.record.events().len(), read_most.unreadable.len()), (MOST_RECORDS, 0));
    let noted = |bytes: usize| {
        let words = "x".repeat(bytes);
        json!([{"id": "0".repeat(32), "made": NOW, "kind": "check-in", "mood": "steady", "words": words}, age(1)])
    };
    let unreadable = |bytes: usize| read(file(&noted(bytes)).as_bytes()).unwrap().unreadable;
    assert_eq!(unreadable(200_000), []);
    assert_eq!(unreadable(200_001), [(1, Fault::BadField)]);
    assert_eq!(unreadable(5_000_000), [(1, Fault::BadField)], "and the other record is read");
}

#[test]
fn a_changed_byte_is_seen_or_changes_nothing() {
    // A few records, so that every byte can be tried.
    let record = Record::new(every_event().into_iter().skip(3).step_by(9));
    let whole = backup::write_record(&record, moment(NOW)).into_bytes();
    let untouched = read(&whole).unwrap();
    assert!(!untouched.is_altered && untouched.record == record);
    let (mut refused, mut told) = (0, 0);
    for at in 0..whole.len() {
        let mut torn = whole.clone();
        torn[at] ^= 1 << (at % 7);
        match read(&torn) {
            Err(_) => refused += 1,
            Ok(read) if read.is_altered => told += 1,
            Ok(read) => assert_eq!((read.objects, read.unreadable), (untouched.objects.clone(), vec![]), "byte {at}"),
        }
    }
    assert!(refused > 100 && told > 500, "{refused} refused, {told} told");
}

#[test]
fn a_backup_that_is_written_with_other_spaces_is_the_same() {
    let (shelf, record) = kept();
    let whole = backup::write(&open(&shelf).0, moment(NOW));
    let pretty = serde_json::to_string_pretty(&serde_json::from_str::<Value>(&whole).unwrap()).unwrap();
    let read = backup::read(&pretty).unwrap();
    assert!(!read.is_altered && read.record == record);
}

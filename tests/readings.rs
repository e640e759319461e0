//! Random texts against everything that reads what a device or a file holds: the functions of the fuzz targets, run here
//! with texts that resemble ours, so that they reach deep without a nightly toolchain.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on should stop")]

#[path = "../fuzz/checks.rs"]
mod checks;

use std::rc::Rc;

use afterword::domain::record::{Age, Event, EventId, What};
use afterword::storage::Store;
use afterword::storage::backup::{self, BackupFault};
use afterword::storage::memory::MemoryShelf;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Names that stand in our objects, and some that stand in nobody's.
const NAMES: [&str; 40] = [
    "id",
    "made",
    "kind",
    "both-adult",
    "answers",
    "agreements",
    "on",
    "act",
    "how",
    "by",
    "about",
    "tone",
    "ask",
    "hot-and-cold",
    "hurt",
    "words",
    "trigger",
    "of",
    "end",
    "entry",
    "to",
    "last-contact",
    "length",
    "exceptions",
    "mood",
    "self-harm",
    "score",
    "day",
    "practice",
    "page",
    "motive",
    "go-on",
    "question",
    "yes",
    "choice",
    "what",
    "waiting",
    "abuse-by",
    "__proto__",
    "",
];

/// Values that our readers know, the edges of what they take, and nonsense.
const WORDS: [&str; 52] = [
    "age",
    "screen",
    "contact",
    "undone",
    "changed",
    "quiet",
    "check-in",
    "wellbeing",
    "practised",
    "wrote",
    "weighed",
    "ready",
    "chose",
    "harm-lifted",
    "review",
    "after-review",
    "over",
    "draft",
    "reached",
    "looked",
    "necessary",
    "word",
    "blocked",
    "order-made",
    "met",
    "new-partner",
    "looked-back",
    "talked",
    "message",
    "user",
    "ex",
    "warm",
    "no",
    "try",
    "why",
    "pain",
    "let-go",
    "order",
    "partner",
    "steady",
    "children",
    "00000000000000000000000000000001",
    "00000000000000000000000000000002",
    "2026-05-10",
    "2026-02-30",
    "0000-00-00",
    "9999-12-31",
    "2026-05-12T10:00:00+02:00",
    "1969-12-31T23:59:59-12:00",
    "2999-12-31T23:59:59+14:00",
    "2026-05-12T10:00:00",
    "\u{202e}\u{0}\u{1f642}",
];

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        4 => prop::sample::select(&WORDS[..]).prop_map(Value::from),
        1 => any::<bool>().prop_map(Value::from),
        1 => prop_oneof![Just(-1i64), 0i64..6, 13i64..92, Just(i64::MAX)].prop_map(Value::from),
        1 => prop_oneof![Just(-0.0), Just(1e300), Just(0.5)].prop_map(Value::from),
        1 => Just(Value::Null),
        1 => "\\PC{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((prop::sample::select(&NAMES[..]), inner), 0..8).prop_map(object),
        ]
    })
}

fn object(fields: Vec<(&str, Value)>) -> Value {
    Value::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())
}

/// An object that is nearly a record: an id, a moment and a kind, and fields that may or may not belong to it.
fn nearly() -> impl Strategy<Value = Value> {
    let fields = prop::collection::vec((prop::sample::select(&NAMES[3..]), value()), 0..8);
    (prop::sample::select(&WORDS[..18]), fields).prop_map(|(kind, fields)| {
        let mut all = vec![
            ("id", json!("00000000000000000000000000000001")),
            ("made", json!("2026-05-12T10:00:00+02:00")),
            ("kind", json!(kind)),
        ];
        all.extend(fields);
        object(all)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_text_is_read_or_refused(text in prop_oneof!["\\PC*", "AW;schema=[0-9]{1,12};rev=[0-9-]{1,24};sum=[0-9a-f]{8}\n\\PC*"]) {
        checks::record(&text);
        checks::import(&text);
    }

    #[test]
    fn any_object_is_read_or_refused(schema in prop_oneof![4 => Just(1u32), 1 => 0u32..4], json in prop_oneof![value(), nearly()]) {
        checks::migration(schema, &json.to_string());
    }

    #[test]
    fn any_file_is_read_or_refused(records in prop::collection::vec(prop_oneof![1 => value(), 3 => nearly()], 0..8), schema in 0u32..3) {
        checks::import(&json!({ "format": "afterword-backup", "schema": schema, "records": records }).to_string());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_draft_is_checked(pieces in prop::collection::vec(prop_oneof![
        prop::sample::select(&WORDS[..]).prop_map(str::to_owned),
        prop::sample::select(&SAID[..]).prop_map(str::to_owned),
        "\\PC{0,12}",
        "[ .!?\n\u{1f642}\u{2019}]{1,4}",
    ], 0..60), times in prop_oneof![9 => Just(1usize), 1 => 20usize..60]) {
        checks::draft(&pieces.join(" ").repeat(times));
    }
}

/// Words that the check of a draft knows.
const SAID: [&str; 12] = [
    "i will",
    "kill myself",
    "you never",
    "if you don't",
    "leave me alone",
    "don\u{2019}t text me",
    "please come back",
    "i saw you were at",
    "hope your exam went well.",
    "no need to reply",
    "SORRY but",
    "ur a liar",
];

/// A backup of a few records.
fn file() -> String {
    let shelf = Rc::new(MemoryShelf::default());
    let mut store = Store::open(Box::new(shelf)).unwrap().0;
    let made = "2026-05-12T21:30:00+02:00".parse().unwrap();
    for (id, what) in [(1, What::Age(Age::BothAdult)), (2, What::HarmLifted), (3, What::Wellbeing { score: 28 })] {
        store.keep(&Event { id: EventId(id), made, what }).unwrap();
    }
    backup::write(&store, made)
}

#[test]
fn no_cut_backup_is_read() {
    let file = file();
    for end in 0..file.trim_end().len() {
        // From the point on at which it says that it is ours, it is told to be broken.
        let fault = if file[..end].contains("afterword-backup") { BackupFault::Broken } else { BackupFault::NotOurs };
        assert_eq!(backup::read(&file[..end]), Err(fault), "{end} bytes");
    }
    assert_eq!(backup::read(&file).map(|read| read.record.events().len()), Ok(3));
}

#[test]
fn odd_files_have_one_answer_each() {
    let head = "\"format\":\"afterword-backup\",\"schema\":1";
    let record = "{\"id\":\"00000000000000000000000000000001\",\"made\":\"2026-05-12T10:00:00+02:00\",\"kind\":\"wellbeing\",\"score\":28}";
    let good = format!("{{{head},\"records\":[{record}]}}");
    for (name, text, records, unreadable) in [
        ("BOM", format!("\u{feff}{good}"), 1, 0),
        ("CRLF", good.replace(',', ",\r\n"), 1, 0),
        ("__proto__", good.replacen('{', "{\"__proto__\":{\"x\":1},", 1), 1, 0),
        ("constructor in a record", good.replace("\"kind\"", "\"constructor\":{},\"kind\""), 1, 0),
        ("a doubled key: the later counts", good.replace("\"score\":28", "\"score\":28,\"score\":30"), 1, 0),
        ("a huge number", good.replace("28", "1e300"), 0, 1),
        ("half a character", good.replace("\"kind\"", "\"x\":\"\\ud800x\",\"kind\""), 0, 0),
        ("a number beyond every bound", good.replace("28", "1e400"), 0, 1),
        (
            "the reader's own name for a number",
            good.replace("28", "{\"$serde_json::private::Number\":\"no number\"}"),
            0,
            0,
        ),
        ("a comma too many", good.replace("]}", ",]}"), 0, 0),
        ("two files", format!("{good}{good}"), 0, 0),
        ("UTF-16", good.chars().flat_map(|c| ['\u{0}', c]).collect(), 0, 0),
    ] {
        let read = backup::read(&text);
        let counts = read.as_ref().map_or((0, 0), |read| (read.record.events().len(), read.unreadable.len()));
        assert_eq!(counts, (records, unreadable), "{name}: {read:?}");
        assert_eq!(read.is_err(), records + unreadable == 0, "{name}: refused as a whole");
    }
}

//! What must hold of any text that is read: no panic, nothing lost, nothing overwritten. Shared by the fuzz targets and by
//! `tests/readings.rs`.

use std::rc::Rc;
use std::sync::OnceLock;

use afterword::domain::door::{decide, log};
use afterword::domain::message::{Checker, Kind, Model, check};
use afterword::domain::time::Moment;
use afterword::storage::memory::MemoryShelf;
use afterword::storage::shelf::Shelf;
use afterword::storage::{Loaded, Store, backup};

/// The key of the record `00…01`, which the texts are put under.
pub const KEY: &str = "afterword.record.00000000000000000000000000000001";
const PAGE: &str = "afterword.page.entry";

fn now() -> Moment {
    chrono::DateTime::from_timestamp(1_778_600_000, 0).unwrap_or_default().fixed_offset()
}

fn open(shelf: &Rc<MemoryShelf>) -> (Store, Loaded) {
    Store::open(Box::new(Rc::clone(shelf))).unwrap_or_else(|fault| panic!("a shelf in memory opens: {fault:?}"))
}

/// Any text under the key of a record and of an unfinished page: it is read, or it is kept as it is and told.
pub fn record(text: &str) {
    let shelf = Rc::new(MemoryShelf::default());
    shelf.set(KEY, text).unwrap_or_default();
    shelf.set(PAGE, text).unwrap_or_default();
    let (mut store, loaded) = open(&shelf);
    match loaded {
        Loaded::Nothing => {
            // A whole envelope without JSON says that the key was taken away.
            assert!(text.starts_with("AW;") && text.ends_with('\n'), "a text that is there is not nothing");
            return;
        }
        Loaded::Unreadable(all) => {
            assert_eq!((all.len(), all[0].text.as_str()), (1, text), "what cannot be read is handed back as it is");
        }
        Loaded::Save(record, unreadable) => {
            assert_eq!((record.events().len(), unreadable.len()), (1, 0));
            let _decided = (decide(&record, now()), log(&record));
            // Kept again, it reads the same.
            for event in record.events() {
                if store.keep(event).is_err() {
                    return;
                }
            }
            assert_eq!(open(&shelf).1, Loaded::Save(record, vec![]));
            return;
        }
    }
    let page = store.pages("entry");
    let mut place = store.free_place("entry");
    if page.is_empty() {
        assert_ne!(format!("{place:?}"), format!("{:?}", store.free_place("nothing")), "a page's place has its name");
    }
    let _kept = store.keep_page("entry", &mut place, &afterword::storage::pages::Page::default());
    assert_eq!(shelf.get(KEY).ok().flatten().as_deref(), Some(text), "and stays as it is");
    assert_eq!(shelf.get(PAGE).ok().flatten().as_deref(), Some(text), "so does a page of another window");
}

/// Any JSON in a whole envelope of a schema: today's, an older one that has to be migrated, a newer one that must not be.
pub fn migration(schema: u32, json: &str) {
    let head = format!("AW;schema={schema};rev=1");
    let sum = crc::Crc::<u32>::new(&crc::CRC_32_ISO_HDLC).checksum(format!("{head}\n{json}").as_bytes());
    record(&format!("{head};sum={sum:08x}\n{json}"));
}

/// Any text as a backup file: it is read or refused, every record of it is counted, and the rules answer.
pub fn import(text: &str) {
    let Ok(read) = backup::read(text) else { return };
    let _decided = (decide(&read.record, now()), log(&read.record));
    assert!(read.record.events().len() + read.unreadable.len() <= text.len(), "no record out of nothing");
    let again = backup::read(text).unwrap_or_else(|fault| panic!("the same file reads the same: {fault:?}"));
    assert_eq!(again, read);
}

/// Any text as a draft: checked at once, or read ahead in pieces and checked after another text, the report is the same, and
/// what it points at is there.
pub fn draft(text: &str) {
    static MODEL: OnceLock<Model> = OnceLock::new();
    let read = || Model::parse(include_bytes!("../static/words.bin")).unwrap_or_else(|fault| panic!("{fault:?}"));
    let model = MODEL.get_or_init(read);
    let mut checker = Checker::new(Some(model.clone()));
    let _of_half = text.split_at_checked(text.len() / 2).map(|(half, _)| checker.check(Kind::First, half));
    while checker.read_ahead(text) {}
    for kind in Kind::ALL {
        let report = check(kind, text, Some(model));
        assert_eq!(checker.check(kind, text), report);
        for remark in &report.remarks {
            let mut end = 0;
            for span in &remark.spans {
                assert!(
                    span.bytes.start >= end && !span.bytes.is_empty(),
                    "in the order of the text, never overlapping"
                );
                end = span.bytes.end;
                let marked = text.get(span.bytes.clone()).unwrap_or_else(|| panic!("{span:?} is no part of the text"));
                assert_eq!(text[..span.bytes.start].chars().count(), span.chars.start);
                assert_eq!(marked.chars().count(), span.chars.len());
            }
        }
    }
}

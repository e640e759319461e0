//! The lock against somebody who changes what lies on the shelf, and against odd passphrases.
#![allow(
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test that cannot go on should stop"
)]

use std::cell::Cell;

use serde_json::{Value, json};
use unicode_normalization::UnicodeNormalization;

use super::*;
use crate::storage::envelope;
use crate::storage::fields::{parse, print};

/// What must be there, or the test stops.
trait Sure<T> {
    fn sure(self) -> T;
}

impl<T> Sure<T> for Option<T> {
    fn sure(self) -> T {
        self.unwrap_or_else(|| panic!("nothing is there"))
    }
}

impl<T, E: std::fmt::Debug> Sure<T> for Result<T, E> {
    fn sure(self) -> T {
        self.unwrap_or_else(|fault| panic!("{fault:?}"))
    }
}

thread_local! {
    static DRAWN: Cell<u64> = const { Cell::new(0) };
}

/// Bytes that never repeat within a test, and are the same in every run.
fn random(bytes: &mut [u8]) -> bool {
    for byte in bytes {
        let next = DRAWN.get().wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        DRAWN.set(next);
        *byte = (next >> 56) as u8;
    }
    true
}

fn no_random(_: &mut [u8]) -> bool {
    false
}

fn nfkc(text: &str) -> String {
    text.nfkc().collect()
}

fn pass(text: &str) -> Passphrase {
    Passphrase::new(text, nfkc).sure()
}

fn made(text: &str) -> (Lock, Box<dyn Vault>) {
    make(&pass(text), None, Kdf::LEAST, random).sure()
}

fn fault(lock: &Lock, typed: &str) -> Option<LockFault> {
    unlock(lock, &pass(typed), random).err()
}

const WORDS: &str = "four plain words here";

const KEY: &str = "afterword.record.1";

#[test]
fn what_is_sealed_comes_back_and_says_nothing() {
    let (lock, vault) = made(WORDS);
    let opened = unlock(&lock, &pass(WORDS), random).sure();
    let record = envelope::seal(7, "{\"words\":\"canary \u{1f642}\"}");
    for (text, rev) in [(record.as_str(), 7), ("", 0), ("not ours at all: canary \u{e9}", 0)] {
        let sealed = value::sealed(&*vault, KEY, text, false).sure();
        assert!(sealed.is_ascii() && !sealed.contains("canary") && value::is_sealed(&sealed), "{sealed}");
        assert_eq!(value::plain(&*opened, KEY, &sealed, false).as_deref(), Some(text));
        assert_ne!(value::sealed(&*vault, KEY, text, false).sure(), sealed, "a nonce of its own each time");
        assert_eq!(envelope::open(&sealed).sure().head.rev, rev, "the count stays in sight");
    }
    let raised = value::sealed(&*vault, KEY, &record, true).sure();
    assert_eq!(envelope::open(&raised).sure().head.rev, 8);
    let plain = value::plain(&*vault, KEY, &raised, true).sure();
    assert_eq!(envelope::open(&plain).map(|o| (o.head.rev, o.json)), Ok((9, envelope::open(&record).sure().json)));
    let gone = envelope::seal(4, "");
    assert_eq!(value::sealed(&*vault, KEY, &gone, true).as_deref(), Ok(gone.as_str()), "nothing in it to seal");
}

/// As the first edition has written them, letter by letter: true in every later one.
#[test]
fn what_the_first_edition_sealed_is_opened_and_keeps_its_schema() {
    let (json, (_, vault)) = ("{}", made(WORDS));
    let inside = vault.seal(&format!("AW;schema=1;rev=3\n{KEY}"), &format!("j{json}")).sure();
    let sealed = envelope::seal_as(1, 3, &format!("{{\"sealed\":\"{inside}\"}}"));
    assert_eq!(value::plain(&*vault, KEY, &sealed, false), Some(envelope::seal_as(1, 3, json)));
    let again = value::sealed(&*vault, KEY, &envelope::seal_as(1, 3, json), true).sure();
    assert_eq!(value::plain(&*vault, KEY, &again, false), Some(envelope::seal_as(1, 4, json)));
    let (kdf, salt, mut of) = (Kdf::LEAST, [7; kdf::SALT], serde_json::Map::new());
    let about = format!("afterword-backup;schema=1;saved=now;{}", kdf.about(&salt));
    kdf.put(&mut of, &salt);
    let text = kdf.derive(pass(WORDS).bytes(), &salt).sure().seal(&about, json.as_bytes(), random).sure();
    of.insert("text".into(), text.into());
    let file = json!({"format": "afterword-backup", "schema": 1, "saved": "now", "sealed": of});
    assert_eq!(file::open(&file.to_string(), &pass(WORDS)).as_deref(), Ok(json));
}

#[test]
fn a_value_cannot_be_moved_given_another_count_or_changed() {
    let (_, vault) = made(WORDS);
    let open = |key: &str, text: &str| value::plain(&*vault, key, text, false);
    let sealed = value::sealed(&*vault, KEY, &envelope::seal(3, "{}"), false).sure();
    assert!(open(KEY, &sealed).is_some());
    assert_eq!(open("afterword.record.2", &sealed), None, "another key");
    assert_eq!(open("afterword.page.round", &sealed), None, "another kind of key");
    let json = envelope::open(&sealed).sure().json;
    assert_eq!(open(KEY, &envelope::seal(4, json)), None, "another count");
    let (_, other) = made(WORDS);
    assert_eq!(value::plain(&*other, KEY, &sealed, false), None, "the same passphrase, another data key");
    let body = json.trim_start_matches("{\"sealed\":\"").trim_end_matches("\"}");
    for at in 0..body.len() {
        let mut changed = body.as_bytes().to_vec();
        changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(changed).sure();
        let text = envelope::seal(3, &format!("{{\"sealed\":\"{changed}\"}}"));
        assert_eq!(open(KEY, &text), None, "character {at}");
        let cut = envelope::seal(3, &format!("{{\"sealed\":\"{}\"}}", &body[..at]));
        assert_eq!(open(KEY, &cut), None, "cut at {at}");
    }
}

/// The lock with one field of its passphrase exchanged, with a sum that is right.
fn with(lock: &Lock, field: &str, value: Value) -> Lock {
    let mut map = parse(envelope::open(&lock.text()).sure().json).sure();
    map["ways"][0][field] = value;
    let shelf = crate::storage::memory::MemoryShelf::default();
    crate::storage::shelf::Shelf::set(&shelf, "afterword.lock.one", &envelope::seal(1, &print(&map))).sure();
    look(&shelf).sure().sure()
}

#[test]
fn no_field_of_a_lock_can_be_exchanged() {
    let (lock, _) = made(WORDS);
    let (other, _) = made(WORDS);
    let theirs = parse(envelope::open(&other.text()).sure().json).sure();
    assert_eq!(fault(&lock, WORDS), None);
    for field in ["salt", "key"] {
        let exchanged = with(&lock, field, theirs["ways"][0][field].clone());
        assert_eq!(fault(&exchanged, WORDS), Some(LockFault::Wrong), "{field} of another lock");
    }
    assert_eq!(fault(&with(&lock, "m", json!(20 * 1024)), WORDS), Some(LockFault::Wrong));
    assert_eq!(fault(&with(&lock, "t", json!(3)), WORDS), Some(LockFault::Wrong));
    for (field, value) in
        [("by", json!("code")), ("salt", json!("short")), ("salt", json!(7)), ("key", json!(7)), ("kdf", json!(1))]
    {
        assert_eq!(fault(&with(&lock, field, value.clone()), WORDS), Some(LockFault::Damaged), "{field} {value}");
    }
    for key in ["", "AAAA", "?"] {
        assert_eq!(fault(&with(&lock, "key", json!(key)), WORDS), Some(LockFault::Wrong), "key {key}");
    }
}

#[test]
fn a_cost_out_of_bounds_is_refused_before_anything_is_derived() {
    let (lock, _) = made(WORDS);
    let start = std::time::Instant::now();
    let absurd = [
        ("m", json!(4 * 1024 * 1024)),
        ("m", json!(128 * 1024 + 1)),
        ("m", json!(19 * 1024 - 1)),
        ("m", json!(0)),
        ("m", json!(u64::MAX)),
        ("m", json!(-1)),
        ("m", json!("65536")),
        ("m", json!(65536.5)),
        ("m", Value::Null),
        ("t", json!(1_000_000_000)),
        ("t", json!(11)),
        ("t", json!(0)),
        ("t", json!(1)),
        ("p", json!(0)),
        ("p", json!(2)),
        ("p", json!(16_777_215)),
        ("kdf", json!("argon2i")),
        ("kdf", json!("none")),
        ("kdf", json!("")),
    ];
    for (field, value) in absurd {
        assert_eq!(fault(&with(&lock, field, value.clone()), WORDS), Some(LockFault::OutOfBounds), "{field} {value}");
    }
    assert!(start.elapsed().as_secs() < 2, "nothing was derived: {:?}", start.elapsed());
    assert_eq!(Kdf::read(128 * 1024, 10, 1).map(|_| ()), Ok(()));
}

#[test]
fn a_passphrase_is_the_same_however_it_is_composed() {
    for nothing in ["", " ", "\t\n ", "\u{a0}\u{3000}"] {
        assert!(Passphrase::new(nothing, nfkc).is_none(), "{nothing:?}");
    }
    let (lock, _) = made("Caf\u{e9} \u{212b}ngstr\u{f6}m \u{fb01}ne");
    for same in ["Cafe\u{301} A\u{30a}ngstro\u{308}m fine", "  Cafe\u{301}\u{a0}\u{c5}ngstr\u{f6}m   \u{ff46}ine "] {
        assert_eq!(fault(&lock, same), None, "{same}");
    }
    for other in ["Cafe Angstrom fine", "caf\u{e9} \u{c5}ngstr\u{f6}m fine", "Caf\u{e9}\u{c5}ngstr\u{f6}m fine", "x"] {
        assert_eq!(fault(&lock, other), Some(LockFault::Wrong), "{other}");
    }
    assert!(!pass("1234567").is_long_enough() && pass("12345678").is_long_enough());
    assert!(pass("\u{1f642}\u{1f642}\u{1f642}\u{1f642} \u{1f642}\u{1f642}\u{1f642}").is_long_enough());
}

#[test]
fn a_passphrase_of_ten_thousand_letters_opens_and_its_neighbour_does_not() {
    let long = "w\u{f6}rter ".repeat(1_250);
    let (lock, _) = made(&long);
    assert_eq!(fault(&lock, &long), None);
    assert_eq!(fault(&lock, &format!("{long}x")), Some(LockFault::Wrong));
}

#[test]
fn trying_is_never_locked_out_and_changes_nothing() {
    let (lock, _) = made(WORDS);
    let before = lock.clone();
    for attempt in 0..12 {
        assert_eq!(fault(&lock, &format!("guess {attempt}")), Some(LockFault::Wrong));
    }
    assert_eq!(lock, before);
    assert_eq!(fault(&lock, WORDS), None);
}

#[test]
fn a_printed_code_opens_as_well_however_it_is_typed() {
    let code = new_code(random).sure();
    let (lock, vault) = make(&pass(WORDS), Some(&code), Kdf::LEAST, random).sure();
    assert_eq!((code.len(), code.matches('-').count()), (29, 4), "{code}");
    let sealed = vault.seal("about", "text").sure();
    let sloppy = code.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
    for typed in [code.clone(), sloppy, code.replace('-', "")] {
        let opened = unlock(&lock, &pass(&typed), random).sure();
        assert_eq!(opened.open("about", &sealed).as_deref(), Some("text"), "{typed}");
    }
    let last = if code.ends_with('0') { "1" } else { "0" };
    assert_eq!(fault(&lock, &format!("{}{last}", &code[..28])), Some(LockFault::Wrong));
    // After a change of the passphrase, made with the code, the code still opens and the old passphrase no longer.
    let changed = rewrap(&lock, &pass(&code), &pass("another one"), Kdf::LEAST, random).sure();
    assert_eq!((fault(&changed, "another one"), fault(&changed, &code)), (None, None));
    assert_eq!(fault(&changed, WORDS), Some(LockFault::Wrong));
    assert!(changed.has(Way::Code) && !made(WORDS).0.has(Way::Code));
}

#[test]
fn changing_the_passphrase_touches_no_value() {
    let (lock, vault) = made(WORDS);
    let sealed = vault.seal("about", "text").sure();
    assert_eq!(
        rewrap(&lock, &pass("wrong one"), &pass("another one"), Kdf::LEAST, random).err(),
        Some(LockFault::Wrong)
    );
    let changed = rewrap(&lock, &pass(WORDS), &pass("another one"), Kdf::MIDDLE, random).sure();
    let opened = unlock(&changed, &pass("another one"), random).sure();
    assert_eq!(opened.open("about", &sealed).as_deref(), Some("text"));
    assert_eq!(fault(&changed, WORDS), Some(LockFault::Wrong));
}

#[test]
fn without_a_generator_nothing_is_sealed() {
    assert_eq!(make(&pass(WORDS), None, Kdf::LEAST, no_random).err(), Some(LockFault::NoRandomness));
    let (lock, _) = made(WORDS);
    let vault = unlock(&lock, &pass(WORDS), no_random).sure();
    assert_eq!(vault.seal("about", "text").err(), Some(LockFault::NoRandomness));
}

#[test]
fn a_sealed_backup_opens_with_its_passphrase_only() {
    let plain =
        "{\"format\":\"afterword-backup\",\"schema\":1,\"saved\":\"2026-05-12T21:30:00+02:00\",\"records\":[\n\n]}\n";
    let sealed = file::seal(plain, &pass(WORDS), Kdf::LEAST, random).sure();
    assert!(file::is_sealed(&sealed) && !file::is_sealed(plain) && sealed.is_ascii());
    assert_eq!(file::open(&sealed, &pass(WORDS)).as_deref(), Ok(plain));
    assert_eq!(file::open(&sealed, &pass("wrong one")).err(), Some(LockFault::Wrong));
    let later = sealed.replace("2026-05-12", "2026-05-13");
    assert_eq!(file::open(&later, &pass(WORDS)).err(), Some(LockFault::Wrong), "the date is bound to it");
    let bomb = sealed.replace("\"m\":19456", "\"m\":4194304").replace("\"t\":2", "\"t\":1000000000");
    assert_eq!(file::open(&bomb, &pass(WORDS)).err(), Some(LockFault::OutOfBounds));
    for end in (0..sealed.len() - 1).step_by(7) {
        assert_eq!(file::open(&sealed[..end], &pass(WORDS)).err(), Some(LockFault::Damaged), "cut at {end}");
    }
    for text in ["", "null", "{}", plain, "{\"format\":\"afterword-backup\",\"schema\":2,\"sealed\":{}}"] {
        assert_eq!(file::open(text, &pass(WORDS)).err(), Some(LockFault::Damaged), "{text}");
    }
    assert_eq!(crate::storage::backup::read(&sealed).err(), Some(crate::storage::backup::BackupFault::Sealed));
}

#[test]
fn the_cost_follows_the_device() {
    let costs = [40.0, 200.0, 300.0, 420.0, 2_000.0, f64::NAN].map(Kdf::for_device);
    assert_eq!(costs, [Kdf::STRONG, Kdf::STRONG, Kdf::MIDDLE, Kdf::MIDDLE, Kdf::LEAST, Kdf::LEAST]);
}

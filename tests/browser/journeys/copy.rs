//! Bringing back a copy: saved, erased and back again; the same one twice; every other kind of file; taken back; and
//! sharing that does not happen.

use std::collections::BTreeMap;
use std::fs;

use afterword::domain::contact::{Act, Reach, Tone};
use afterword::domain::door::Door;
use afterword::domain::record::{Age, What};
use afterword::storage::lock::{Kdf, Passphrase, file};
use serde_json::{Value, json};

use super::states::{choose_copy as choose, copy_of as saved};
use crate::driver::Browser;
use crate::server::{Site, target};
use crate::steps::{Story, browser, browser_with, day, word, words};

const PASSPHRASE: &str = "a lamp in the other window";

fn random(bytes: &mut [u8]) -> bool {
    bytes.iter_mut().enumerate().for_each(|(at, byte)| *byte = u8::try_from(at % 251).unwrap());
    true
}

/// The records as they lie there, without the count of writings and without the marks of what was taken away.
fn records(page: &Browser) -> BTreeMap<String, Value> {
    let is_record = |(key, text): &(String, String)| key.starts_with("afterword.record.") && !text.ends_with('\n');
    let all = page.storage().into_iter().filter(is_record);
    all.map(|(key, text)| (key, serde_json::from_str(text.split_once('\n').unwrap().1).unwrap())).collect()
}

fn refused(page: &Browser) -> Story {
    let story = Story::quiet()
        .entry("2026-05-10T09:00:00", word(Tone::No), "\u{201c}No\u{201d}, they said \u{1f642}", "late")
        .entry("2026-05-11T09:00:00", Act::Reached(Reach::Call), "I called", "");
    page.begin(&story, "/settings");
    story
}

#[test]
fn saved_erased_and_brought_back_everything_is_as_it_was() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    let story = refused(&page);
    page.heading(w.settings.title);
    let before = records(&page);
    let file = saved(&story);
    page.press(w.settings.erase_button);
    page.press(w.erase.erase);
    page.at("/exit.html");
    page.visit("/copy");
    choose(&page, file.as_bytes());
    page.see(&(w.copy.holds)(5, Some((day("2026-05-01"), day("2026-05-11"))), day("2026-05-12")));
    page.focus_on("#preview");
    assert!(!page.text().contains(w.copy.altered), "the file is the one that was saved");
    page.see(&(w.copy.added)(5));
    page.see(&(w.copy.changed)(0));
    page.see(w.copy.removed);
    page.see((w.copy.door)(Door::Closed));
    assert!(records(&page).is_empty(), "nothing is brought back yet");
    page.press(w.copy.bring);
    page.see(w.copy.done);
    assert_eq!(records(&page), before);
    page.visit("/log");
    page.see("I called");
    // The same file a second time changes nothing.
    page.visit("/copy");
    page.press(w.copy.go_on);
    page.visit("/settings");
    page.run("localStorage.removeItem('afterword.before')", json!(null));
    page.press(w.copy.row.what);
    page.at("/copy");
    let kept = page.storage();
    choose(&page, file.as_bytes());
    page.see(w.copy.nothing);
    page.gone(w.copy.bring);
    assert_eq!(page.storage(), kept);
    assert_eq!(page.axe(), Vec::<String>::new());
}

#[test]
fn files_that_are_no_copies_are_told_and_change_nothing() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/copy");
    let ours = saved(&Story::quiet());
    let newer = ours.replace("\"schema\":1", "\"schema\":2");
    let cases: [(&[u8], &str); 8] = [
        // No two neighbours have the same error: it stands until the next file is read.
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", w.copy.not_text),
        (b"<!doctype html><title>x</title>", w.copy.not_ours),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", w.copy.not_text),
        (br#"{"type":"excalidraw","elements":[]}"#, w.copy.not_ours),
        (&ours.as_bytes()[..ours.len() / 2], w.copy.broken),
        (b"", w.copy.not_ours),
        (newer.as_bytes(), w.copy.newer),
        (b"[1]", w.copy.not_ours),
    ];
    let kept = page.storage();
    for (bytes, error) in cases {
        choose(&page, bytes);
        page.at_field("file", error);
    }
    // 100 MB: refused by its size, and not read at all.
    let large = "const input = document.getElementById('file');
        const chosen = new DataTransfer();
        const huge = new File([new Blob(Array(100).fill(new Uint8Array(1024 * 1024)))], 'notes.json');
        huge.arrayBuffer = () => { window.wasRead = true; return Promise.reject(new Error('read')); };
        chosen.items.add(huge);
        Blob.prototype.arrayBuffer = huge.arrayBuffer;
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }))";
    page.run(large, json!(null));
    page.at_field("file", w.copy.too_large);
    assert_eq!(page.run("return window.wasRead === undefined", json!(null)), json!(true));
    assert_eq!(page.storage(), kept);
    assert_eq!(page.axe(), Vec::<String>::new());
}

#[test]
fn a_copy_behind_a_passphrase_is_brought_back() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/copy");
    let passphrase = Passphrase::new(PASSPHRASE, str::to_owned).unwrap();
    let story = Story::quiet().entry("2026-05-10T09:00:00", Act::Reached(Reach::Call), "I called", "");
    let sealed = file::seal(&saved(&story), &passphrase, Kdf::LEAST, random).unwrap();
    choose(&page, sealed.as_bytes());
    page.see(w.copy.sealed);
    page.press(w.copy.open);
    page.at_field("passphrase", w.locked.empty);
    page.fill(w.copy.passphrase, "another lamp");
    page.press(w.copy.open);
    page.at_field("passphrase", w.copy.wrong);
    page.fill(w.copy.passphrase, PASSPHRASE);
    page.press(w.copy.open);
    page.see(&(w.copy.added)(1));
    page.press(w.copy.bring);
    page.see(w.copy.done);
    page.visit("/log");
    page.see("I called");
}

#[test]
fn a_sealed_copy_is_saved_erased_and_brought_back_with_its_passphrase() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    refused(&page);
    page.heading(w.settings.title);
    let before = records(&page);
    let folder = target().join("downloads").join("sealed");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    page.cdp("Browser.setDownloadBehavior", json!({ "behavior": "allow", "downloadPath": folder.to_str().unwrap() }));
    page.press(w.copy.seal_title);
    w.copy.seal_notes.iter().for_each(|text| page.see(text));
    page.fill(w.copy.seal_new, "short");
    page.press(w.copy.seal_save);
    page.at_field("copy-new", w.lock.error_short);
    page.fill(w.copy.seal_new, PASSPHRASE);
    page.fill(w.lock.again, "a lamp in another window");
    page.press(w.copy.seal_save);
    page.at_field("copy-again", w.lock.error_again);
    assert!(!page.storage().contains_key("afterword.copied"), "no copy was made yet");
    page.fill(w.lock.again, PASSPHRASE);
    page.press(w.copy.seal_save);
    page.see(w.copy.seal_done);
    let sealed = page.wait("a saved file", || {
        let file = fs::read_dir(&folder).unwrap().next()?.unwrap();
        let name = file.file_name().into_string().unwrap();
        let text = fs::read_to_string(file.path()).ok()?;
        (name == (w.settings.backup_name)(day("2026-05-12")) && text.ends_with("}}\n")).then_some(text)
    });
    for word in ["they said", "I called", "contact", "late"] {
        assert!(!sealed.contains(word), "{word} can be read in the sealed file");
    }
    assert_eq!((page.value(w.copy.seal_new), page.value(w.lock.again)), (String::new(), String::new()));
    page.whole();
    assert_eq!(page.axe(), Vec::<String>::new());
    page.visit("/erase");
    page.press(w.erase.erase);
    page.at("/exit.html");
    assert!(records(&page).is_empty());
    page.visit("/copy");
    choose(&page, sealed.as_bytes());
    page.fill(w.copy.passphrase, "a lamp in the wrong window");
    page.press(w.copy.open);
    page.at_field("passphrase", w.copy.wrong);
    assert!(records(&page).is_empty(), "nothing has been changed");
    page.fill(w.copy.passphrase, PASSPHRASE);
    page.press(w.copy.open);
    page.see(&(w.copy.added)(5));
    page.see((w.copy.door)(Door::Closed));
    page.press(w.copy.bring);
    page.see(w.copy.done);
    assert_eq!(records(&page), before);
    page.visit("/log");
    page.see("I called");
}

#[test]
fn what_was_brought_back_is_taken_back_until_something_else_is_kept() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/copy");
    let before = records(&page);
    let file = saved(&Story::quiet().entry("2026-05-10T09:00:00", Act::Reached(Reach::Call), "I called", ""));
    let bring = || {
        choose(&page, file.as_bytes());
        page.press(w.copy.bring);
        page.see(w.copy.done);
    };
    bring();
    assert_ne!(records(&page), before);
    page.reload();
    page.press(w.copy.take_back);
    page.see(w.copy.taken);
    assert_eq!(records(&page), before);
    page.reload();
    bring();
    page.visit("/entry/1");
    page.choose((w.log.reach)(Reach::Message));
    page.press(w.log.keep);
    page.at("/log");
    page.visit("/copy");
    page.see(w.copy.file);
    assert!(!page.text().contains(w.copy.take_back));
    // An age under 18 in a copy closes everything, and is said before.
    choose(&page, saved(&Story::quiet().then("2026-05-11T09:00:00", What::Age(Age::Minor))).as_bytes());
    page.see((w.copy.door)(Door::Closed));
}

#[test]
fn a_device_without_room_keeps_what_it_had() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/copy");
    page.heading(w.copy.title);
    let before = page.storage();
    let file = saved(&Story::quiet().entry("2026-05-10T09:00:00", Act::Reached(Reach::Call), "one", "").entry(
        "2026-05-11T09:00:00",
        Act::Reached(Reach::Call),
        "two",
        "",
    ));
    choose(&page, file.as_bytes());
    let full = "const real = Storage.prototype.setItem;
        let left = 2;
        Storage.prototype.setItem = function (key, text) {
          if (key.startsWith('afterword.') && left-- <= 0) throw new DOMException('full', 'QuotaExceededError');
          return real.call(this, key, text);
        }";
    page.run(full, json!(null));
    page.press(w.copy.bring);
    page.see(w.faults.full.what);
    assert_eq!(page.storage(), before);
}

#[test]
fn where_nothing_can_be_read_a_copy_mends_it() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    let torn: BTreeMap<String, String> =
        Story::quiet().kept().into_iter().map(|(key, text)| (key, text[..20].to_owned())).collect();
    page.put(&torn);
    page.visit("/today");
    page.heading(w.faults.unreadable_title);
    page.press(w.copy.link);
    page.at("/copy");
    choose(&page, saved(&Story::quiet()).as_bytes());
    page.press(w.copy.bring);
    page.see(w.copy.done);
    page.press(w.copy.go_on);
    page.at("/today");
    page.heading(&crate::steps::day_of(11, 30));
}

/// A browser that can share files and answers as told.
const SHARE: &str = "navigator.canShare = (data) => data.files.length === 1;
    navigator.share = (data) => {
      window.shared = data.files[0];
      return window.answer ? Promise.reject(new DOMException('no', window.answer)) : Promise.resolve();
    }";

#[test]
fn only_a_copy_that_was_made_counts_as_one() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.before_load(SHARE);
    page.begin(&Story::quiet(), "/settings");
    page.heading(w.settings.title);
    let last = (w.copy.last)(day("2026-05-12"), day("2026-05-12"));
    for error in ["AbortError", "NotAllowedError"] {
        page.run("window.answer = name; window.shared = null", json!(error));
        page.press(w.copy.share);
        page.until("the file", "return window.shared && true", json!(null));
        if error == "NotAllowedError" {
            page.see(w.copy.not_shared);
        }
        assert!(!page.text().contains(&last), "{error}");
        assert!(!page.storage().contains_key("afterword.copied"), "{error}");
    }
    page.run("window.answer = null", json!(null));
    page.press(w.copy.share);
    page.see(&last);
    page.gone(w.copy.not_shared);
    assert_eq!(page.run("return window.shared.name", Value::Null), json!((w.settings.backup_name)(day("2026-05-12"))));
    page.reload();
    page.see(&last);
}

#[test]
fn after_fourteen_days_with_something_new_today_reminds_of_a_copy() {
    let w = words();
    let site = Site::start();
    let mut story = Story::quiet();
    let practised = |at: u32| What::Practised { day: day("2026-05-02"), practice: format!("walk {at}") };
    for at in 1..=12 {
        story = story.then(&format!("2026-04-{:02}T10:00:00", at + 10), practised(at));
    }
    let page = browser_with(&site, &story, "/today");
    page.see(w.today.happened_title);
    assert!(!page.text().contains(&(w.copy.remind)(13, false)));
    let story = story.then("2026-04-28T10:00:00", practised(13));
    page.begin(&story, "/today");
    page.see(&(w.copy.remind)(14, false));
    page.visit("/settings");
    page.press(w.settings.backup.what);
    page.see(&(w.copy.last)(day("2026-05-12"), day("2026-05-12")));
    page.visit("/today");
    page.see(w.today.happened_title);
    assert!(!page.text().contains(&(w.copy.remind)(14, false)));
}

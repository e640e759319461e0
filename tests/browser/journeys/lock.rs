//! The passphrase: set with a way back, asked for on every load, closed by itself, changed and removed. While it is
//! locked nothing of the record is in the page or in storage.

use std::collections::BTreeMap;
use std::rc::Rc;

use afterword::storage::lock::{Kdf, LockShelf, Passphrase, make};
use afterword::storage::memory::MemoryShelf;
use afterword::storage::shelf::Shelf;
use serde_json::json;

use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{NOW, Story, browser, browser_with, day_of, word, words};
use afterword::domain::contact::Tone;
use afterword::domain::draft::DraftKind;

pub const PHRASE: &str = "lamp river cotton seven";
pub const CANARY: &str = "quince-marmalade";

/// A quiet time with a word of theirs that must never be seen under a lock.
pub fn story() -> Story {
    Story::quiet().entry("2026-05-10T09:00:00", word(Tone::Warm), CANARY, "")
}

fn random(bytes: &mut [u8]) -> bool {
    std::fs::File::open("/dev/urandom").and_then(|mut file| std::io::Read::read_exact(&mut file, bytes)).is_ok()
}

/// What the app would have kept behind a lock.
pub fn sealed(story: &Story) -> BTreeMap<String, String> {
    let shelf = Rc::new(MemoryShelf::default());
    for (key, text) in story.kept() {
        shelf.set(&key, &text).unwrap();
    }
    let passphrase = Passphrase::new(PHRASE, str::to_owned).unwrap();
    let (lock, vault) = make(&passphrase, None, Kdf::LEAST, random).unwrap();
    let safe = LockShelf::new(Box::new(Rc::clone(&shelf))).unwrap();
    safe.turn_on(lock, Rc::from(vault)).unwrap();
    shelf.keys().unwrap().into_iter().map(|key| (key.clone(), shelf.get(&key).unwrap().unwrap())).collect()
}

/// A browser with a locked story, on a page.
#[track_caller]
fn locked_at(site: &Site, path: &str) -> Browser {
    let page = browser(site);
    page.put(&sealed(&story()));
    page.visit(path);
    is_locked(&page);
    page
}

/// The lock, and nothing else: not in the page, not in its title, not in any storage.
#[track_caller]
fn is_locked(page: &Browser) {
    let w = words();
    page.heading(w.locked.title);
    assert_eq!(page.title(), w.frame.cover_title);
    nothing_is_readable(page);
}

/// Looks for the canary in the page's source, its fields, local and session storage and every IndexedDB.
#[track_caller]
fn nothing_is_readable(page: &Browser) {
    let script = "const done = arguments[arguments.length - 1];
        const all = async () => {
          const found = [document.documentElement.outerHTML, document.title, location.href, JSON.stringify(history.state),
            JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
          document.querySelectorAll('input, textarea').forEach((field) => found.push(field.value));
          for (const { name } of await indexedDB.databases()) {
            const base = await new Promise((ok) => { const asked = indexedDB.open(name); asked.onsuccess = () => ok(asked.result); });
            for (const store of base.objectStoreNames) {
              const rows = await new Promise((ok) => { const asked = base.transaction(store).objectStore(store).getAll(); asked.onsuccess = () => ok(asked.result); });
              found.push(JSON.stringify(rows));
            }
            base.close();
          }
          return found.join('\\n');
        };
        all().then(done, (error) => done('failed: ' + error));";
    let all = page.runtime.block_on(page.page().execute_async(script, vec![])).expect("a scan");
    let all: String = all.convert().expect("a text");
    assert!(!all.contains(CANARY), "the canary is readable: {all}");
    assert!(!all.starts_with("failed"), "{all}");
}

#[track_caller]
fn open_with(page: &Browser, typed: &str) {
    page.fill(words().locked.passphrase, typed);
    page.keys("Enter");
}

#[test]
fn help_can_be_opened_while_the_passphrase_is_tried() {
    let w = words();
    let site = Site::start();
    let page = locked_at(&site, "/log");
    page.fill(w.locked.passphrase, PHRASE);
    page.run("pressable(name[0]).click(); pressable(name[1]).click()", json!([w.locked.open, w.locked.help]));
    page.heading(w.help.title);
    page.back();
    is_locked(&page);
    open_with(&page, PHRASE);
    page.see(CANARY);
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

#[test]
fn it_is_set_with_a_way_back_and_asked_for_on_every_load() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &story(), "/settings");
    assert!(format!("{:?}", page.storage()).contains(CANARY), "the scan can find it");
    page.press(w.lock.offer.what);
    page.at("/lock");
    for words in [w.lock.protects, w.lock.not].concat() {
        page.see(words);
    }
    page.see(w.lock.forgotten);
    page.press(w.lock.turn_on);
    page.see(w.lock.error_way);
    page.press(w.lock.code);
    let code = page.until("a code", "return words(document.querySelector('.code')?.innerText) || null", json!(null));
    let code = code.as_str().unwrap().to_owned();
    assert_eq!(code.len(), 29, "{code}");
    page.gone(w.lock.error_way);
    page.press(w.lock.turn_on);
    page.see(w.lock.error_boxes);
    w.lock.boxes.iter().for_each(|label| page.choose(label));
    page.fill(w.lock.new, "short");
    page.press(w.lock.turn_on);
    page.at_field("new", w.lock.error_short);
    page.fill(w.lock.new, PHRASE);
    page.fill(w.lock.again, "lamp river cotton eight");
    page.press(w.lock.turn_on);
    page.at_field("again", w.lock.error_again);
    page.fill(w.lock.again, PHRASE);
    page.press(w.lock.turn_on);
    page.see(w.lock.on[0]);
    nothing_is_readable(&page);
    assert!(!page.text().contains(&code), "the code is not shown again");

    page.visit("/log");
    is_locked(&page);
    open_with(&page, "lamp river cotton eight");
    page.at_field_only("passphrase", w.locked.wrong);
    is_locked(&page);
    page.press(w.locked.open);
    page.see(w.locked.wrong);
    open_with(&page, "  lamp river\u{a0}cotton  seven ");
    page.heading(w.log.title);
    page.see(CANARY);
    assert_ne!(page.title(), w.frame.cover_title);

    page.reload();
    is_locked(&page);
    open_with(&page, &code.to_lowercase());
    page.heading(w.log.title);
    page.see(CANARY);
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

#[test]
fn every_address_is_behind_it_but_help_erasing_and_quick_exit() {
    let w = words();
    let site = Site::start();
    let page = locked_at(&site, "/today");
    for path in ["/", "/log", "/next", "/settings", "/entry/0", "/days", "/lock", "/rules", "/reading", "/nowhere"] {
        page.visit(path);
        is_locked(&page);
    }
    page.press(w.locked.help);
    page.at("/help");
    page.heading(w.help.title);
    nothing_is_readable(&page);
    assert_eq!(page.count("nav"), 0, "no menu leads on");
    page.press(w.frame.back);
    is_locked(&page);
    page.press(w.locked.forgotten_title);
    for text in w.locked.forgotten {
        page.see(text);
    }
    page.visit("/log");
    page.press(w.frame.quick_exit);
    page.at("/exit.html");
    page.back();
    page.press(w.frame.cover_open);
    is_locked(&page);
    page.press(w.locked.forgotten_title);
    page.press(w.locked.erase);
    page.at("/erase");
    page.press(w.erase.keep);
    is_locked(&page);
    page.visit("/erase");
    page.press(w.erase.erase);
    page.at("/exit.html");
    assert_eq!(page.storage(), BTreeMap::new());
    page.visit("/today");
    page.heading(w.frame.name);
}

#[test]
fn after_three_wrong_passphrases_the_next_try_waits_over_a_reload_too() {
    let w = words();
    let site = Site::start();
    let page = locked_at(&site, "/log");
    let wrong = |waits: u32| {
        open_with(&page, "not the one");
        page.at_field_only("passphrase", w.locked.wrong);
        if waits > 0 {
            page.see(&(w.locked.wait)(waits));
        }
    };
    [0, 0, 5].into_iter().for_each(wrong);
    // Even what would open it is not tried, and nothing of it is told.
    page.reload();
    is_locked(&page);
    let count = page.storage()["afterword.tries"].clone();
    open_with(&page, PHRASE);
    page.until("a wait", "return /try again in [1-5] second/.test(text()) || null", json!(null));
    is_locked(&page);
    assert_eq!(page.storage()["afterword.tries"], count, "it was not tried");
    page.clock("2026-05-12T10:01:00");
    wrong(10);
    page.clock("2026-05-12T10:02:00");
    open_with(&page, PHRASE);
    page.heading(w.log.title);
    page.see(CANARY);
    assert!(!page.storage().contains_key("afterword.tries"), "opened, it is forgotten");
    page.press(w.lock.lock_now);
    is_locked(&page);
    wrong(0);
}

#[test]
fn a_draft_that_is_being_typed_when_it_locks_is_sealed_and_comes_back() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.put(&sealed(&Story::settled()));
    page.visit("/draft");
    is_locked(&page);
    open_with(&page, PHRASE);
    page.heading(w.draft.title);
    page.choose((w.draft.kind)(DraftKind::First).what);
    page.fill(w.draft.words, &format!("Nobody may read this: {CANARY}"));
    // Five minutes pass before anything has written it down: locking itself does.
    page.clock("2026-05-12T10:06:00");
    is_locked(&page);
    assert!(page.storage().keys().any(|key| key == "afterword.page.draft"), "what was typed is kept, sealed");
    open_with(&page, PHRASE);
    page.heading(w.draft.title);
    page.see(w.kept.back);
    assert!(page.value(w.draft.words).ends_with(CANARY));
    assert_eq!(page.value((w.draft.kind)(DraftKind::First).what), "true");
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

#[test]
fn the_lock_page_is_sound() {
    let site = Site::start();
    let page = locked_at(&site, "/today");
    for dark in [false, true] {
        page.dark(dark);
        for (width, height) in [(390, 844), (320, 568), (1280, 800)] {
            page.size(width, height);
            page.no_sideways_scroll();
            page.shot(&format!("lock-{width}-{}", if dark { "dark" } else { "light" }));
        }
        assert_eq!(page.axe(), Vec::<String>::new());
    }
    assert_eq!(page.console_errors(), Vec::<String>::new());
    page.dark(false);
    page.size(390, 844);
    open_with(&page, PHRASE);
    page.heading(&day_of(11, 30));
    page.visit("/lock");
    open_with(&page, PHRASE);
    page.heading(words().lock.title);
    for (width, height) in [(390, 844), (320, 568), (1280, 800)] {
        page.size(width, height);
        page.no_sideways_scroll();
        page.whole();
        page.shot(&format!("passphrase-on-{width}"));
    }
    assert_eq!(page.axe(), Vec::<String>::new());
}

/// Opens a locked story at a page, with the clock at [`NOW`].
#[track_caller]
fn opened_at(site: &Site, path: &str) -> Browser {
    let page = locked_at(site, path);
    open_with(&page, PHRASE);
    page.until(
        "an open page",
        "return document.querySelector('.bar .tool, .bar a') && !document.getElementById('passphrase') || null",
        json!(null),
    );
    page
}

#[test]
fn nothing_touched_for_five_minutes_warns_and_then_locks() {
    let w = words();
    let site = Site::start();
    let page = opened_at(&site, "/log");
    page.see(CANARY);
    page.clock("2026-05-12T10:04:00");
    page.see(CANARY);
    page.clock("2026-05-12T10:04:40");
    let warning =
        "return [...document.querySelectorAll('.soon [role=alert]')].some((it) => it.innerText.includes(name)) || null";
    page.until("the warning", warning, json!(w.lock.soon));
    page.press(w.lock.stay);
    page.until("no warning", "return document.querySelector('.soon') ? null : true", json!(null));
    page.clock("2026-05-12T10:09:00");
    page.see(CANARY);
    page.clock("2026-05-12T10:09:30");
    page.until("the warning", warning, json!(w.lock.soon));
    page.shot("lock-warning-390");
    page.clock("2026-05-12T10:09:50");
    is_locked(&page);
    open_with(&page, PHRASE);
    page.see(CANARY);
}

#[test]
fn the_minutes_are_chosen() {
    let w = words();
    let site = Site::start();
    let page = opened_at(&site, "/lock");
    assert_eq!(page.value(w.lock.idle), "5");
    page.pick(w.lock.idle, w.lock.idle_times[0]);
    page.clock("2026-05-12T10:01:30");
    is_locked(&page);
    open_with(&page, PHRASE);
    page.heading(w.lock.title);
    assert_eq!(page.value(w.lock.idle), "1", "it is kept");
    page.pick(w.lock.idle, w.lock.idle_times[2]);
    page.clock("2026-05-12T10:16:00");
    // Looked at the clock, it is still open.
    page.seen_again();
    assert_eq!(page.run("return getComputedStyle(document.body).opacity", json!(null)), "1");
    page.heading(w.lock.title);
    page.clock("2026-05-12T10:17:00");
    is_locked(&page);
}

/// The page is hidden, or seen again.
fn hide(page: &Browser, hidden: bool) {
    let script = "Object.defineProperty(document, 'hidden', { configurable: true, get: () => name });
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
        return [getComputedStyle(document.body).opacity, document.body.innerText]";
    let seen = page.run(script, json!(hidden));
    if hidden {
        assert_eq!(seen[0], "0", "nothing is painted while it is hidden");
    }
}

#[test]
fn out_of_sight_for_more_than_a_minute_it_locks_and_after_a_sleep_before_anything_is_painted() {
    let w = words();
    let site = Site::start();
    let page = opened_at(&site, "/log");
    hide(&page, true);
    page.clock("2026-05-12T10:00:40");
    hide(&page, false);
    page.see(CANARY);
    assert_eq!(page.run("return getComputedStyle(document.body).opacity", json!(null)), "1");
    hide(&page, true);
    page.clock("2026-05-12T10:02:00");
    is_locked(&page);
    open_with(&page, PHRASE);
    page.see(CANARY);
    // Eight hours of sleep: the wall clock has gone on, no timer has.
    page.run("window.setInterval = () => 0; for (let at = 1; at < 1000; at += 1) clearInterval(at)", json!(null));
    hide(&page, true);
    page.clock("2026-05-12T18:00:00");
    let script = "Object.defineProperty(document, 'hidden', { configurable: true, get: () => false });
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
        return getComputedStyle(document.body).opacity";
    assert_eq!(page.run(script, json!(null)), "0", "covered until it is locked");
    is_locked(&page);
    // Without being hidden, the first touch after a sleep locks.
    open_with(&page, PHRASE);
    page.see(CANARY);
    page.run("for (let at = 1; at < 1000; at += 1) clearInterval(at)", json!(null));
    page.clock("2026-05-13T02:00:00");
    page.run("dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))", json!(null));
    is_locked(&page);
    assert_eq!(page.title(), w.frame.cover_title);
}

#[test]
fn it_is_locked_by_a_button_and_by_escape_three_times() {
    let w = words();
    let site = Site::start();
    let page = opened_at(&site, "/today");
    page.press(w.lock.lock_now);
    is_locked(&page);
    open_with(&page, PHRASE);
    page.heading(&day_of(11, 30));
    page.keys("Escape");
    page.keys("Escape");
    page.heading(&day_of(11, 30));
    page.keys("Escape");
    is_locked(&page);
    page.back();
    page.forward();
    is_locked(&page);
}

#[test]
fn it_is_changed_and_turned_off() {
    let w = words();
    let site = Site::start();
    let page = opened_at(&site, "/lock");
    let before = page.storage();
    let change = |now: &str| {
        page.run("document.querySelectorAll('form')[0].querySelector('#now').focus()", json!(null));
        page.fill_at("#now", now);
        page.fill_at("#new", "another good one");
        page.fill_at("#again", "another good one");
        page.press(w.lock.change);
    };
    change("not the one");
    page.at_field("now", w.locked.wrong);
    assert_eq!(page.storage(), before);
    change(PHRASE);
    page.until(
        "it is said",
        "return document.getElementById('arrival').innerText.includes(name) || null",
        json!(w.lock.changed),
    );
    let after = page.storage();
    let changed: Vec<_> =
        after.iter().filter(|(key, text)| before.get(*key) != Some(text)).map(|(key, _)| key).collect();
    assert_eq!(changed, ["afterword.lock.one", "afterword.lock.two"], "no value is sealed anew");
    page.reload();
    open_with(&page, PHRASE);
    page.see(w.locked.wrong);
    open_with(&page, "another good one");
    page.heading(w.lock.title);
    page.fill_at("#off", PHRASE);
    page.press(w.lock.turn_off);
    page.at_field("off", w.locked.wrong);
    nothing_is_readable(&page);
    page.fill_at("#off", "another good one");
    page.press(w.lock.turn_off);
    page.see(w.lock.lede);
    assert!(format!("{:?}", page.storage()).contains(CANARY));
    assert!(!page.storage().keys().any(|key| key.contains("lock")));
    page.visit("/log");
    page.heading(w.log.title);
    page.see(CANARY);
}

#[test]
fn another_tab_locks_as_well() {
    let w = words();
    let site = Site::start();
    let page = opened_at(&site, "/log");
    let (first, second) = page.new_window();
    page.zone("Etc/UTC");
    page.clock(NOW);
    page.visit("/today");
    is_locked(&page);
    open_with(&page, PHRASE);
    page.heading(&day_of(11, 30));
    page.press(w.lock.lock_now);
    is_locked(&page);
    page.switch(&first);
    is_locked(&page);
    // One that did not know of any lock is locked as soon as there is one.
    open_with(&page, PHRASE);
    page.visit("/lock");
    open_with(&page, PHRASE);
    page.heading(w.lock.title);
    page.fill_at("#off", PHRASE);
    page.press(w.lock.turn_off);
    page.see(w.lock.lede);
    page.switch(&second);
    page.heading(&day_of(11, 30));
    page.switch(&first);
    page.press(w.lock.save);
    w.lock.boxes.iter().for_each(|label| page.choose(label));
    page.fill(w.lock.new, PHRASE);
    page.fill(w.lock.again, PHRASE);
    page.press(w.lock.turn_on);
    page.see(w.lock.on[0]);
    page.switch(&second);
    is_locked(&page);
}

#[test]
fn a_damaged_lock_says_so_and_leaves_help_and_erasing() {
    let w = words();
    let site = Site::start();
    let page = locked_at(&site, "/today");
    page.store("afterword.lock.one", Some("torn"));
    page.reload();
    is_locked(&page);
    open_with(&page, PHRASE);
    page.heading(&day_of(11, 30));
    let tear = |page: &Browser, mirror: bool| {
        page.plain("exit.html");
        page.store("afterword.lock.one", Some("torn"));
        page.store("afterword.lock.two", Some("torn"));
        if mirror {
            page.run("indexedDB.deleteDatabase('afterword')", json!(null));
        }
        page.visit("/today");
    };
    tear(&page, false);
    is_locked(&page);
    page.until("the mirror's lock", "return document.querySelector('#errors') ? null : true", json!(null));
    open_with(&page, PHRASE);
    page.heading(&day_of(11, 30));
    tear(&page, true);
    page.see(w.locked.damaged);
    is_locked(&page);
    open_with(&page, PHRASE);
    page.at_field_only("passphrase", w.locked.damaged);
    page.press(w.locked.help);
    page.heading(w.help.title);
}

//! A browser without room, one that refuses in odd ways, and one that keeps nothing after its window: what was written
//! stays on the screen, and nothing is said to be saved that is not.

use afterword::domain::contact::Reach;
use serde_json::json;

use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{NOW, Story, browser, browser_with, words};

/// Fills localStorage to its very limit but for so many characters, and gives what is used.
fn fill(page: &Browser, leave: u64) -> u64 {
    let script = "localStorage.removeItem('fill');
        let used = Object.entries(localStorage).reduce((sum, [key, text]) => sum + key.length + text.length, 0);
        let size = 5242880 - used - 'fill'.length - name;
        localStorage.setItem('fill', 'x'.repeat(size));
        return used + 4 + size";
    page.run(script, json!(leave)).as_u64().unwrap()
}

/// Writes an entry and presses Keep.
fn write(page: &Browser, text: &str) {
    let w = words();
    page.visit("/entry/1");
    page.choose((w.log.reach)(Reach::Message));
    page.fill(w.log.words, text);
    page.press(w.log.keep);
}

#[test]
fn a_full_browser_keeps_what_was_there_and_saves_again_when_there_is_room() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/log");
    page.listen_to_files();
    page.mirrored();
    page.plain("exit.html");
    fill(&page, 10);
    let before = page.storage();
    write(&page, "No room for this");
    page.see(w.faults.full.what);
    page.saving(w.saving.not);
    page.at("/entry/1");
    assert_eq!(page.value(w.log.words), "No room for this");
    assert_eq!(page.count("main [role=alert]"), 1);
    assert_eq!(page.storage(), before);
    page.run(
        "window.realUrl = URL.createObjectURL; URL.createObjectURL = () => { throw new Error('no') }",
        json!(null),
    );
    page.press(w.saving.backup);
    page.see(w.saving.no_backup);
    page.run("URL.createObjectURL = window.realUrl", json!(null));
    page.press(w.saving.backup);
    page.gone(w.saving.no_backup);
    assert!(page.saved_file().1.contains("\"quiet\""));
    // Exactly full, something can still be taken away and written shorter.
    page.store("fill", None);
    page.press(w.log.keep);
    page.at("/log");
    page.see("No room for this");
    page.saving(w.saving.saved);
    fill(&page, 0);
    page.press(w.log.undo);
    page.see(w.faults.full.what);
    page.see("No room for this");
    page.store("fill", None);
    page.press(w.log.undo);
    page.see(w.log.empty);
    page.saving(w.saving.saved);
}

#[test]
fn a_full_browser_can_be_erased() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/log");
    page.mirrored();
    fill(&page, 0);
    page.visit("/erase");
    page.press(w.erase.erase);
    page.until("the exit page", "return location.pathname.endsWith('exit.html') || null", json!(null));
    assert_eq!(page.storage().into_keys().collect::<Vec<_>>(), ["fill"]);
}

#[test]
fn erasing_that_is_not_confirmed_is_told_and_can_be_tried_again() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/erase");
    page.mirrored();
    // It never answers: this is said while it is waited for, and again when the wait is over.
    page.run(
        "window.realWork = IDBDatabase.prototype.transaction;
         IDBDatabase.prototype.transaction = function () { return { objectStore: () => ({ clear() {}, put() {}, get: () => ({}) }) } }",
        json!(null),
    );
    page.press(w.erase.erase);
    page.saving(w.saving.erasing);
    page.see(w.saving.not_erased.what);
    page.at("/erase");
    assert!(!page.text().contains(w.faults.not_kept.what), "nobody is told to copy what is to be gone");
    assert_eq!(page.count("main [role=alert]"), 1);
    // Nor is a worker waited for that does not answer.
    page.run(
        "IDBDatabase.prototype.transaction = window.realWork; window.afterwordForget = () => new Promise(() => {})",
        json!(null),
    );
    page.press(w.erase.erase);
    page.until("the exit page", "return location.pathname.endsWith('exit.html') || null", json!(null));
    assert_eq!(page.storage().into_keys().collect::<Vec<_>>(), Vec::<String>::new());
    assert!(page.mirror().is_empty());
}

#[test]
fn a_warning_with_numbers_comes_first() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.put(&Story::quiet().kept());
    for (hundredths, alert) in [(81, false), (96, true)] {
        let used = usize::try_from(fill(&page, 5_242_880 * (100 - hundredths) / 100)).unwrap();
        page.visit("/today");
        let text = if alert { w.saving.almost_full } else { w.saving.filling };
        page.see(&text(used, 5_242_880));
        assert_eq!(page.count("main .notice.care[role=alert]") > 0, alert);
        page.plain("exit.html");
    }
}

#[test]
fn whatever_is_thrown_is_an_answer() {
    let w = words();
    let site = Site::start();
    for (thrown, said) in [
        ("'a text'", &w.faults.not_kept),
        ("null", &w.faults.not_kept),
        ("{ name: 7 }", &w.faults.not_kept),
        ("Object.create(null)", &w.faults.not_kept),
        ("{ name: 'NS_ERROR_DOM_QUOTA_REACHED' }", &w.faults.full),
        ("new DOMException('denied', 'SecurityError')", &w.faults.not_kept),
    ] {
        let page = browser(&site);
        // In a script of the page's own: in Firefox an object of the driver's is none of the page's kind.
        page.before_load(&format!(
            "window.refuse = () => {{ Storage.prototype.setItem = () => {{ throw {thrown} }} }}"
        ));
        page.begin(&Story::quiet(), "/entry/1");
        page.run("refuse()", json!(null));
        page.choose((w.log.reach)(Reach::Message));
        page.fill(w.log.words, "Still here");
        page.press(w.log.keep);
        page.see(said.what);
        page.saving(w.saving.not);
        assert_eq!(page.value(w.log.words), "Still here", "{thrown}");
        assert_eq!(page.console_errors(), Vec::<String>::new(), "{thrown}");
    }
}

#[test]
fn storage_that_is_forbidden_later_is_told() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/log");
    page.visit("/entry/1");
    page.run(
        "for (const name of ['getItem', 'setItem', 'removeItem', 'key'])
           Storage.prototype[name] = () => { throw new DOMException('denied', 'SecurityError') };",
        json!(null),
    );
    page.choose((w.log.reach)(Reach::Message));
    page.fill(w.log.words, "Still here");
    page.press(w.log.keep);
    page.see(w.faults.not_kept.what);
    assert_eq!(page.value(w.log.words), "Still here");
    page.run("dispatchEvent(new StorageEvent('storage', { key: null }))", json!(null));
    page.see(w.faults.not_kept.what);
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

#[test]
fn a_mirror_that_refuses_is_told_once_and_tried_again() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/log");
    page.mirrored();
    page.visit("/entry/1");
    page.run(
        "window.realPut = IDBObjectStore.prototype.put;
         IDBObjectStore.prototype.put = function () { this.transaction.abort(); throw new DOMException('full', 'QuotaExceededError') }",
        json!(null),
    );
    page.choose((w.log.reach)(Reach::Message));
    page.fill(w.log.words, "On one of two");
    page.press(w.log.keep);
    page.see(w.saving.unsure.what);
    page.saving(w.saving.not);
    page.see("On one of two");
    assert_eq!(page.count("main [role=alert]"), 1);
    page.run("IDBObjectStore.prototype.put = window.realPut", json!(null));
    page.press(w.saving.again);
    page.saving(w.saving.saved);
    page.gone(w.saving.unsure.what);
    page.mirrored();
}

#[test]
fn a_private_window_works_and_the_start_says_what_becomes_of_it() {
    let w = words();
    let site = Site::start();
    let page = Browser::blank_with(&site, &["--incognito".to_owned()]);
    page.zone("Etc/UTC");
    page.clock(NOW);
    page.visit("/");
    page.press(w.welcome.begin);
    page.see(w.before.privacy[2]);
    assert!(w.before.privacy[2].contains("private window"));
    page.put(&Story::quiet().kept());
    write(&page, "Until the window closes");
    page.at("/log");
    page.saving(w.saving.saved);
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

#[test]
fn a_text_with_half_a_character_is_told_and_harms_nothing() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.put(&Story::quiet().kept());
    let script = "localStorage.setItem('afterword.record.' + '0'.repeat(31) + 'f', 'AW;\\ud800\\u0000\\udfff');
        localStorage.setItem('__proto__', 'x'); localStorage.setItem('\\ud800', '\\udc00')";
    page.run(script, json!(null));
    page.visit("/log");
    page.see(&(w.faults.some_unreadable)(1));
    write(&page, "As ever");
    page.at("/log");
    page.see("As ever");
    let there = page.run(
        "return localStorage.getItem('afterword.record.' + '0'.repeat(31) + 'f') === 'AW;\\ud800\\u0000\\udfff'",
        json!(null),
    );
    assert_eq!(there, json!(true), "it is left as it is");
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

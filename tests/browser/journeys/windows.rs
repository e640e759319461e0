//! Two windows of one browser, and a window whose storage changes under it: nothing is lost, and nothing is written
//! where it must not be.

use std::collections::BTreeMap;

use afterword::domain::contact::{Act, Reach};
use serde_json::json;

use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser_with, day_of, words};

/// A story with one entry that can still be changed.
fn with_entry(text: &str) -> Story {
    Story::quiet().entry("2026-05-12T09:00:00", Act::Reached(Reach::Message), text, "")
}

/// A browser with that story in two windows, both on a page. The second one is in front.
fn two_windows(site: &Site, story: &Story, path: &str) -> (Browser, [thirtyfour::WindowHandle; 2]) {
    let page = browser_with(site, story, path);
    let (one, two) = page.new_window();
    page.zone("Etc/UTC");
    page.same_clock();
    page.visit(path);
    (page, [one, two])
}

/// Begins an entry of this kind, without loading the page anew.
fn begin_entry(page: &Browser, reach: Reach, text: &str) {
    let w = words();
    page.press(w.log.add);
    page.choose(w.log.kinds[1].what);
    page.choose((w.log.reach)(reach));
    page.fill(w.log.words, text);
}

fn records(page: &Browser) -> usize {
    page.storage().keys().filter(|key| key.starts_with("afterword.record.")).count()
}

#[test]
fn two_windows_write_different_entries_and_both_show_both() {
    let w = words();
    let site = Site::start();
    let (page, [one, two]) = two_windows(&site, &Story::quiet(), "/log");
    for (window, text) in [(&one, "From the first window"), (&two, "From the second window")] {
        page.switch(window);
        begin_entry(&page, Reach::Message, text);
    }
    for window in [&one, &two] {
        page.switch(window);
        page.press(w.log.keep);
        page.at("/log");
        page.saving(w.saving.saved);
    }
    for window in [&one, &two] {
        page.switch(window);
        page.see("From the first window");
        page.see("From the second window");
    }
    assert_eq!(records(&page), 5);
    page.mirrored();
}

#[test]
fn one_entry_changed_in_two_windows_keeps_both_texts() {
    let w = words();
    let site = Site::start();
    let (page, [one, two]) = two_windows(&site, &with_entry("At first"), "/log");
    for window in [&one, &two] {
        page.switch(window);
        page.press(w.log.change);
        page.heading(w.log.change_title);
    }
    for (window, text) in [(&one, "As the first window has it"), (&two, "As the second window has it")] {
        page.switch(window);
        page.fill(w.log.words, text);
        page.press(w.log.keep_change);
        page.at("/log");
        page.see(text);
    }
    for window in [&one, &two] {
        page.switch(window);
        page.see("As the second window has it");
        page.see(w.saving.other_text);
        page.see("As the first window has it");
    }
    page.press(w.saving.drop_other);
    page.gone("As the first window has it");
    page.see("As the second window has it");
    page.saving(w.saving.saved);
    let kept: String = page.mirrored().into_values().collect();
    assert!(kept.contains("As the second") && !kept.contains("As the first") && !kept.contains("At first"));
    page.switch(&one);
    page.gone("As the first window has it");
}

#[test]
fn four_hundred_writes_of_two_windows_are_all_there() {
    let site = Site::start();
    let (page, [one, two]) = two_windows(&site, &Story::quiet(), "/today");
    // Through the pages as fast as they go; a hidden window's timers are slow, its messages are not.
    let script = "
        const turn = () => new Promise((done) => { const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => { port1.close(); done() }; port2.postMessage(0) });
        const until = async (look) => { let found; while (!(found = look())) await turn(); return found };
        window.written = 0;
        const link = document.body.appendChild(document.createElement('a'));
        link.href = '/repo/days';
        (async () => {
          for (; window.written < 200; window.written++) {
            link.click();
            (await until(() => document.querySelector('main form'))).requestSubmit();
            await until(() => location.pathname === '/repo/today' && !document.querySelector('main form'));
          }
        })()";
    for window in [&one, &two] {
        page.switch(window);
        page.run(&script.replace('\n', " "), json!(null));
    }
    let done = |window: &thirtyfour::WindowHandle| {
        page.switch(window);
        let start = std::time::Instant::now();
        while page.run("return window.written", json!(null)) != json!(200) {
            if start.elapsed().as_secs() > 120 {
                page.fail("200 writes", &page.run("return String(window.written)", json!(null)).to_string());
            }
            page.pause();
        }
    };
    done(&one);
    done(&two);
    assert_eq!(records(&page), 3 + 400);
    let second = page.mirrored();
    assert_eq!(second.keys().filter(|key| key.starts_with("afterword.record.")).count(), 403);
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

#[test]
fn erased_in_one_window_is_erased_in_the_other() {
    let w = words();
    let site = Site::start();
    let (page, [one, two]) = two_windows(&site, &with_entry("Soon gone"), "/log");
    page.mirrored();
    page.switch(&one);
    page.visit("/erase");
    page.press(w.erase.erase);
    page.until("the exit page", "return location.pathname.endsWith('exit.html') || null", json!(null));
    page.switch(&two);
    page.gone("Soon gone");
    assert!(!page.text().contains(w.saving.cleared.what));
    page.visit("/");
    page.heading(w.frame.name);
    assert_eq!(records(&page), 0);
}

#[test]
fn cleared_from_outside_it_asks_before_it_keeps_again() {
    let w = words();
    let site = Site::start();
    let (page, [one, two]) = two_windows(&site, &with_entry("Still in memory"), "/log");
    page.mirrored();
    // What is typed is kept for itself, under a key of its own.
    let kept = |page: &Browser| {
        let all = page.storage().into_iter().filter(|(key, _)| !key.starts_with("afterword.page."));
        all.collect::<BTreeMap<_, _>>()
    };
    let before = kept(&page);
    page.plain("exit.html");
    page.run("localStorage.clear()", json!(null));
    page.switch(&one);
    page.see(w.saving.cleared.what);
    page.see("Still in memory");
    // Nothing is written before somebody has chosen, and what is typed stays.
    begin_entry(&page, Reach::Call, "Typed meanwhile");
    page.press(w.log.keep);
    page.see(w.faults.not_kept.what);
    assert_eq!(page.value(w.log.words), "Typed meanwhile");
    assert_eq!(records(&page), 0);
    page.press(w.saving.put_back);
    page.gone(w.saving.cleared.what);
    assert_eq!(kept(&page), before);
    page.press(w.log.keep);
    page.at("/log");
    page.see("Typed meanwhile");
    // Everything is gone in both places: what the window holds is enough.
    page.mirrored();
    page.switch(&two);
    page.clear_mirror();
    page.run("localStorage.clear()", json!(null));
    page.switch(&one);
    page.see(w.saving.cleared.what);
    page.press(w.saving.put_back);
    page.gone(w.saving.cleared.what);
    page.visit("/log");
    page.see("Still in memory");
    page.see("Typed meanwhile");
    page.mirrored();
    // Let it be cleared: then it is, in both.
    page.switch(&two);
    page.run("localStorage.clear()", json!(null));
    page.switch(&one);
    page.run(
        "window.realClear = IDBObjectStore.prototype.clear;
         IDBObjectStore.prototype.clear = function () { this.transaction.abort(); throw new DOMException('no', 'UnknownError') }",
        json!(null),
    );
    page.press(w.saving.let_go);
    page.at("/erase");
    page.press(w.erase.erase);
    page.see(w.saving.not_erased.what);
    assert!(!page.text().contains("Still in memory"));
    page.run("IDBObjectStore.prototype.clear = window.realClear", json!(null));
    page.press(w.saving.again);
    page.press(w.erase.erase);
    page.at("/exit.html");
    assert!(page.mirror().is_empty());
    page.visit("/");
    page.heading(w.frame.name);
    assert_eq!(records(&page), 0);
}

#[test]
fn an_older_window_stops_before_a_newer_edition() {
    let w = words();
    let site = Site::start();
    let newer = [
        // A record of the next schema.
        format!(
            "localStorage.setItem('afterword.record.{:032x}', 'AW;schema=2;rev=1;sum={}\\n{{}}')",
            99,
            super::storage::sum_of_schema_2()
        ),
        // The next version of the database, and nothing on the shelf.
        "indexedDB.open('afterword', 2)".to_owned(),
    ];
    for script in newer {
        let (page, [one, _two]) = two_windows(&site, &Story::quiet(), "/log");
        page.mirrored();
        page.plain("exit.html");
        page.run(&script, json!(null));
        page.switch(&one);
        page.see(w.faults.newer.what);
        let before = page.storage();
        begin_entry(&page, Reach::Message, "Kept in the form");
        page.press(w.log.keep);
        page.at("/entry");
        assert_eq!(page.value(w.log.words), "Kept in the form");
        assert_eq!(page.storage(), before);
        // After a reload too.
        page.visit("/today");
        page.heading(&day_of(11, 30));
        page.see(w.faults.newer.what);
    }
}

#[test]
fn coming_back_to_a_page_shows_what_was_written_meanwhile() {
    let w = words();
    let site = Site::start();
    let (page, [one, two]) = two_windows(&site, &Story::quiet(), "/log");
    page.switch(&one);
    page.plain("exit.html");
    page.switch(&two);
    begin_entry(&page, Reach::Message, "Written while the other was away");
    page.press(w.log.keep);
    page.at("/log");
    page.switch(&one);
    page.back();
    page.see("Written while the other was away");
    // A browser that keeps whole pages says so in an event: then the page loads itself anew.
    page.run(
        "window.isOld = true; dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))",
        json!(null),
    );
    page.until("a new page", "return window.isOld ? null : true", json!(null));
    page.see("Written while the other was away");
}

#[test]
fn an_installed_window_and_a_tab_share_everything() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/log");
    let tab = page.runtime.block_on(page.page().window()).unwrap();
    // A window of its own without an address bar, as an installed app has.
    let button = "const it = document.createElement('button');
        it.textContent = name;
        it.onclick = () => window.open(location.href, '', 'popup,width=390,height=844');
        document.querySelector('main').append(it)";
    page.run(button, json!("A window"));
    page.press("A window");
    let windows = page.wait("another window", || {
        let all = page.runtime.block_on(page.page().windows()).ok()?;
        (all.len() == 2).then_some(all)
    });
    let app = windows.into_iter().find(|window| *window != tab).unwrap();
    page.switch(&app);
    page.zone("Etc/UTC");
    page.clock.take();
    page.same_clock();
    page.visit("/entry/1");
    page.choose((w.log.reach)(Reach::Message));
    page.fill(w.log.words, "From the app");
    page.press(w.log.keep);
    page.saving(w.saving.saved);
    page.switch(&tab);
    page.see("From the app");
}

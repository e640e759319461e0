//! The second copy of what is kept: "Saved" waits for it, and it brings back what the first has lost.

use afterword::domain::contact::{Act, Reach};

use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser, browser_with, day_of, words};

/// The key of an event, by its place in a story.
fn key(n: usize) -> String {
    format!("afterword.record.{n:032x}")
}

impl Browser {
    /// Waits until the frame says this of saving.
    #[track_caller]
    pub fn saving(&self, said: &str) {
        let script = "return words(document.querySelector('.saving')?.innerText) === name || null";
        self.until(&format!("\"{said}\" in the frame"), script, said.into());
    }

    /// Waits until the second copy holds every record of the first, and gives it.
    #[track_caller]
    pub fn mirrored(&self) -> std::collections::BTreeMap<String, String> {
        self.wait("a second copy of everything", || {
            let (first, second) = (self.storage(), self.mirror());
            let mut ours = first.iter().filter(|(key, _)| key.starts_with("afterword.record."));
            ours.all(|(key, text)| second.get(key) == Some(text)).then_some(second)
        })
    }
}

/// Writes an entry and keeps it.
fn write(page: &Browser, text: &str) {
    let w = words();
    page.visit("/entry/1");
    page.choose((w.log.reach)(Reach::Message));
    page.fill(w.log.words, text);
    page.press(w.log.keep);
    page.at("/log");
}

#[test]
fn saved_is_said_when_the_second_copy_is_on_the_disk() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/log");
    page.saving("");
    page.mirrored();
    write(&page, "Kept twice");
    page.saving(w.saving.saved);
    let second = page.mirror();
    assert!(second.values().any(|text| text.contains("Kept twice")), "{second:?}");
    let live = page.run("return document.querySelector('.saving').getAttribute('aria-live')", ().into());
    assert_eq!(live, "polite");
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

#[test]
fn while_the_disk_is_slow_it_says_that_it_is_saving() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.put(&Story::quiet().kept());
    // Transactions are held back until the test lets them go.
    page.before_load(
        "const real = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete');
         const held = []; let open = false;
         window.letGo = () => { open = true; held.forEach((go) => go()); };
         Object.defineProperty(IDBTransaction.prototype, 'oncomplete', { set(call) {
           real.set.call(this, (event) => this.mode === 'readonly' || open ? call(event) : held.push(() => call(event)));
         } });",
    );
    page.visit("/entry/1");
    page.choose((w.log.reach)(Reach::Message));
    page.fill(w.log.words, "On its way");
    page.press(w.log.keep);
    page.at("/log");
    page.saving(w.saving.writing);
    page.run("letGo()", ().into());
    page.saving(w.saving.saved);
}

#[test]
fn a_first_page_that_waited_in_vain_is_drawn_and_never_drawn_twice() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.put(&Story::quiet().kept());
    // The second copy never answers, and the two seconds pass when the test says so.
    let deaf = page.before_load("IDBFactory.prototype.open = () => ({})");
    page.before_load(
        "const real = setTimeout; window.setTimeout = (call, time, ...rest) =>
           time === 2000 ? (window.twoSeconds = call, 0) : real(call, time, ...rest);",
    );
    page.visit("/entry/1");
    page.choose((w.log.reach)(Reach::Message));
    page.fill(w.log.words, "Typed at once");
    page.run("field(name).mine = true; window.twoSeconds()", w.log.words.into());
    assert_eq!(page.value(w.log.words), "Typed at once");
    page.run("return new Promise((done) => requestAnimationFrame(() => setTimeout(done)))", ().into());
    assert_eq!(page.run("return field(name)?.mine ?? false", w.log.words.into()), true, "a whole shelf is drawn once");
    // An empty shelf waits, and then begins all the same.
    page.plain("exit.html");
    page.run("localStorage.clear()", ().into());
    let url = site.url("/");
    page.runtime.block_on(page.page().goto(url)).unwrap();
    page.until("the app, waiting", "return window.twoSeconds ? true : null", ().into());
    assert_eq!(page.count("#app > *"), 0);
    page.run("window.twoSeconds()", ().into());
    page.press(w.welcome.begin);
    page.no_longer_before_load(&deaf);
}

#[test]
fn without_a_second_copy_it_says_so_after_six_seconds() {
    let w = words();
    let site = Site::start();
    for fault in [
        "Object.defineProperty(window, 'indexedDB', { value: undefined })",
        "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError') } })",
        "IDBFactory.prototype.open = () => { throw 'not even an error' }",
        "IDBFactory.prototype.open = function () { const asked = {}; setTimeout(() => asked.onerror?.()); return asked }",
    ] {
        let page = browser(&site);
        page.put(&Story::quiet().kept());
        page.before_load(fault);
        // The six seconds pass when the test says so.
        page.before_load(
            "const real = setTimeout; window.setTimeout = (call, time, ...rest) =>
               time === 6000 ? (window.sixSeconds = call, 0) : real(call, time, ...rest);",
        );
        page.visit("/entry/1");
        page.choose((w.log.reach)(Reach::Message));
        page.press(w.log.keep);
        page.at("/log");
        page.saving(w.saving.writing);
        page.run("sixSeconds()", ().into());
        page.saving(w.saving.here);
        assert_eq!(page.console_errors(), Vec::<String>::new(), "{fault}");
    }
}

#[test]
fn what_the_first_copy_has_lost_comes_back() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    write(&page, "Not lost");
    page.saving(w.saving.saved);
    page.mirrored();
    let before = page.storage();
    page.plain("exit.html");
    page.run("localStorage.clear()", ().into());
    page.visit("/log");
    page.see(w.saving.brought_back.what);
    page.see("Not lost");
    assert_eq!(page.storage(), before);
    // Once is enough: the next start has nothing to tell.
    page.visit("/today");
    page.heading(&day_of(0, 30));
    assert!(!page.text().contains(w.saving.brought_back.what));
    // Both lost: a first visit, not a fault.
    page.plain("exit.html");
    page.clear_mirror();
    page.run("localStorage.clear()", ().into());
    page.visit("/");
    page.heading(w.frame.name);
}

#[test]
fn only_the_second_copy_is_lost_and_made_again() {
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.mirrored();
    page.plain("exit.html");
    page.clear_mirror();
    page.visit("/today");
    page.heading(&day_of(11, 30));
    page.mirrored();
}

#[test]
fn a_damaged_record_is_mended_from_the_second_copy() {
    let w = words();
    let site = Site::start();
    let story = Story::quiet().entry("2026-05-10T09:00:00", Act::Reached(Reach::Message), "The first", "");
    let page = browser_with(&site, &story, "/log");
    page.mirrored();
    page.plain("exit.html");
    let good = story.kept()[&key(4)].clone();
    page.store(&key(4), Some(&good.replace("The first", "The worst")));
    page.visit("/log");
    page.see("The first");
    page.see(&(w.saving.mended)(1));
    assert_eq!(page.storage()[&key(4)], good);
    page.wait("the torn text, kept aside", || {
        page.mirror().iter().any(|(key, text)| key.contains(".torn.") && text.contains("The worst")).then_some(())
    });
}

#[test]
fn what_was_erased_does_not_come_back() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.mirrored();
    write(&page, "To be erased");
    page.saving(w.saving.saved);
    let before = page.storage();
    page.visit("/erase");
    page.press(w.erase.erase);
    page.until("the exit page", "return location.pathname.endsWith('exit.html') || null", ().into());
    assert!(page.storage().is_empty());
    let marks = page.mirror();
    assert!(marks.values().all(|text| text.ends_with('\n')), "only marks without content are left: {marks:?}");
    // A browser that was killed at once brings localStorage back as it was before.
    for (key, text) in &before {
        page.store(key, Some(text));
    }
    page.visit("/");
    page.press(w.welcome.begin);
    assert!(page.storage().keys().all(|key| !key.starts_with("afterword.record.")), "{:?}", page.storage());
}

#[test]
fn looking_away_and_back_many_times_forgets_no_mark_of_what_was_erased() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/erase");
    page.mirrored();
    page.press(w.erase.erase);
    page.at("/exit.html");
    let marks = page.mirror();
    assert!(!marks.is_empty());
    page.visit("/");
    page.press(w.welcome.begin);
    page.run(
        "for (let n = 0; n < 30; n++) document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))",
        ().into(),
    );
    // Passed on after the events, whatever they have passed on.
    page.go_on();
    page.choose(w.age.both);
    page.go_on();
    page.wait("a first record", || page.storage().keys().any(|key| key.contains(".record.")).then_some(()));
    page.saving(w.saving.saved);
    let after = page.mirror();
    assert!(marks.keys().all(|key| after.contains_key(key)), "{after:?}");
}

/// How long a start takes, empty and with 5 MB of records. By hand: `-- --ignored --nocapture a_start_is_measured`.
#[test]
#[ignore = "measures; run by hand"]
fn a_start_is_measured() {
    let site = Site::start();
    let words = "so it goes ".repeat(27);
    let long = (0..10_000).fold(Story::quiet(), |story, n| {
        let at = format!("2026-0{}-{:02}T{:02}:{:02}:00", 1 + n % 5, 1 + n % 11, n % 24, n % 60);
        let what = afterword::domain::record::What::Weighed { go_on: true, words: words.clone() };
        story.then(&at, what)
    });
    for (name, story) in [("nothing", Story::default()), ("a month", Story::quiet()), ("5 MB", long)] {
        let page = browser(&site);
        page.put(&story.kept());
        page.visit("/log");
        page.wait("the second copy", || (page.mirror().len() >= story.events.len()).then_some(()));
        page.before_load(
            "new MutationObserver((_, watch) => { if (document.querySelector('main h1')) { window.drawn ??= performance.now(); watch.disconnect() } })
               .observe(document, { childList: true, subtree: true })",
        );
        let mut times: Vec<f64> = (0..7)
            .map(|_| {
                page.visit("/log");
                page.until("a drawn page", "return window.drawn ?? null", ().into()).as_f64().unwrap()
            })
            .collect();
        times.sort_by(f64::total_cmp);
        let bytes: usize = page.storage().iter().map(|(key, text)| key.len() + text.len()).sum();
        eprintln!("{name}: {bytes} bytes, first heading after {:.0} ms ({times:.0?})", times[3]);
    }
}

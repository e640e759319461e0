//! How long a key and a paste take on a slow phone: four times slower than this machine, as Chromium slows it down.

use serde_json::{Value, json};

use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser_with, words};

/// The longest that the work of one key may take, in milliseconds. The aim is 8; a busy machine gets more.
const KEY: f64 = 40.0;
/// The longest that a page may stand still after a paste, in milliseconds.
const PASTE: f64 = 2_000.0;

/// A text of about so many letters, as people write.
fn text(length: usize) -> String {
    let sentence = "I said I was sorry about the tomatoes, and then the bus came and we never talked of it. ";
    sentence.chars().cycle().take(length).collect()
}

/// Runs a script that ends later, and returns what it hands to `done`.
#[track_caller]
fn later(page: &Browser, script: &str, name: &Value) -> Value {
    page.run(
        &format!("window.__done = undefined; const done = (value) => {{ window.__done = value }}; {script}"),
        name.clone(),
    );
    page.until("the end of a measurement", "return window.__done === undefined ? null : window.__done", json!(null))
}

/// The work of each of forty keys at the end of a text: what runs at once and what is put off to the end of the task.
fn keys(page: &Browser, label: &str, text: &str) -> (f64, f64) {
    let script = "const [label, text] = name; const control = field(label); control.focus(); set(control, text);
        const spent = []; let typed = text;
        const key = () => {
          if (spent.length === 40) { spent.sort((a, b) => a - b); return done([spent[20], spent[38]]); }
          typed += 'e'; const start = performance.now(); set(control, typed);
          const channel = new MessageChannel();
          channel.port1.onmessage = () => { spent.push(performance.now() - start); setTimeout(key, 30); };
          queueMicrotask(() => queueMicrotask(() => channel.port2.postMessage(0)));
        };
        setTimeout(key, 2500);";
    let spent = later(page, script, &json!([label, text]));
    (spent[0].as_f64().unwrap(), spent[1].as_f64().unwrap())
}

/// The longest task while something is done, in milliseconds; 0 where none took 50.
const WATCH: &str = "window.__tasks = [0]; window.__watch?.disconnect();
    window.__watch = new PerformanceObserver((list) => list.getEntries().forEach((it) => window.__tasks.push(it.duration)));
    window.__watch.observe({ type: 'longtask' });";

fn longest(page: &Browser) -> f64 {
    let script = "setTimeout(() => setTimeout(() => done(Math.max(...window.__tasks)), 300), 300)";
    later(page, script, &json!(null)).as_f64().unwrap()
}

#[test]
fn a_key_in_a_long_draft_and_a_great_paste_on_a_slow_phone() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), "/draft");
    let long = text(2_000);
    // The kind is chosen and the check is here before anything is measured.
    page.choose((w.draft.kind)(afterword::domain::draft::DraftKind::First).what);
    page.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": 4 }));
    let (draft, draft_worst) = keys(&page, w.draft.words, &long);
    page.run(&format!("{WATCH} set(field(name[0]), name[1])"), json!([w.draft.words, text(100_000)]));
    let pasted = longest(&page);
    page.run(WATCH, json!(null));
    page.press(w.draft.read_back);
    page.heading(w.draft.back_title);
    page.see(w.draft.how);
    let read = longest(&page);
    page.visit("/sheet");
    let part = (w.apology.part)(afterword::domain::amends::Part::Act).title;
    let (apology, apology_worst) = keys(&page, part, &long);
    page.run(&format!("{WATCH} set(field(name[0]), name[1])"), json!([part, text(100_000)]));
    // The part is read once typing has paused for a second.
    let waited = "setTimeout(() => done(true), 2500)";
    later(&page, waited, &json!(null));
    let apology_pasted = longest(&page);
    page.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": 1 }));
    println!(
        "a key in 2,000 letters, four times slower: draft {draft:.1} ms (38th of 40: {draft_worst:.1}), apology {apology:.1} ms ({apology_worst:.1})"
    );
    println!(
        "100 KB pasted, the longest task: draft {pasted:.0} ms, read back {read:.0} ms, apology {apology_pasted:.0} ms"
    );
    assert!(draft < KEY && apology < KEY, "a key takes {draft:.1} and {apology:.1} ms");
    for (what, took) in [("the paste", pasted), ("reading back", read), ("the apology", apology_pasted)] {
        assert!(took < PASTE, "{what} stands still for {took:.0} ms");
    }
}

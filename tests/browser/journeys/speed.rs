//! How long a key and a paste take on a slow phone: four times slower than this machine, as Chromium slows it down.

use std::io::Write;

use afterword::domain::amends::Part;
use afterword::domain::draft::DraftKind;
use serde_json::{Value, json};

use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser_with, words};

/// The longest that the work of one key may take, in milliseconds, without drawing. The aim is 8; a busy machine gets more.
const KEY: f64 = 40.0;
/// The longest that a page may stand still after a paste, in milliseconds.
const STILL: f64 = 2_000.0;
/// Keys that are measured together.
const KEYS: f64 = 40.0;

/// A text of about so many letters, as people write, in which no sentence stands twice within what is read.
fn text(length: usize) -> String {
    const THINGS: [&str; 16] = [
        "tomatoes",
        "piano",
        "kitchen",
        "garden",
        "letter",
        "summer",
        "neighbour",
        "bicycle",
        "window",
        "chair",
        "doctor",
        "river",
        "bread",
        "winter",
        "school",
        "train",
    ];
    let pairs = THINGS.iter().flat_map(|one| THINGS.iter().map(move |other| (one, other))).cycle();
    let sentence = |(one, other)| {
        format!("I said I was sorry about the {one}, and then the {other} came and we never talked of it. ")
    };
    pairs.map(sentence).flat_map(|sentence| sentence.into_bytes()).take(length).map(char::from).collect()
}

/// Runs a script that ends later, and returns what it hands to `done`.
#[track_caller]
fn later(page: &Browser, script: &str, name: &Value) -> Value {
    let script = format!("window.__done = undefined; const done = (value) => {{ window.__done = value }}; {script}");
    page.run(&script, name.clone());
    page.until("the end of a measurement", "return window.__done === undefined ? null : window.__done", json!(null))
}

/// Time that scripts have taken so far on this page's own thread, in milliseconds: others on the machine do not count.
fn scripts(page: &Browser) -> f64 {
    let metrics = page.cdp("Performance.getMetrics", json!({}));
    let all = metrics["metrics"].as_array().unwrap();
    let of = |name: &str| all.iter().find(|one| one["name"] == json!(name)).and_then(|one| one["value"].as_f64());
    of("ScriptDuration").unwrap() * 1000.0
}

/// The work of a key at the end of a text, the mean of forty: what runs at once, and what is put off to the end of the task.
fn key(page: &Browser, label: &str, text: &str) -> f64 {
    later(page, "set(field(name[0]), name[1]); setTimeout(() => done(true), 2500)", &json!([label, text]));
    let keys = "const control = field(name[0]); let typed = name[1]; let left = name[2];
        const key = () => { typed += 'e'; left -= 1; set(control, typed); left > 0 ? setTimeout(key, 20) : done(true); };
        key();";
    let before = scripts(page);
    later(page, keys, &json!([label, text, KEYS]));
    (scripts(page) - before) / KEYS
}

/// The longest task that an act begins, until something is there and half a second longer; 0 where none took 50 ms.
fn longest(page: &Browser, act: &str, there: &str, name: &Value) -> f64 {
    let script = format!(
        "const tasks = [0];
         const watch = new PerformanceObserver((list) => list.getEntries().forEach((it) => tasks.push(it.duration)));
         watch.observe({{ type: 'longtask' }});
         const wait = () => {there} ? setTimeout(() => {{ watch.disconnect(); done(Math.max(...tasks)); }}, 500) : setTimeout(wait, 50);
         setTimeout(() => {{ {act}; setTimeout(wait, 50); }}, 100)"
    );
    later(page, &script, name).as_f64().unwrap()
}

/// Pastes into the field that has this label, as the browser does: what is longer than the field takes is cut.
const PASTE: &str =
    "const it = field(name[0]); it.focus(); it.select(); document.execCommand('insertText', false, name[1])";

#[test]
fn a_key_in_a_long_draft_and_a_great_paste_on_a_slow_phone() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), "/draft");
    let (long, great) = (text(2_000), text(100_000));
    page.choose((w.draft.kind)(DraftKind::First).what);
    page.cdp("Performance.enable", json!({ "timeDomain": "threadTicks" }));
    page.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": 4 }));
    let draft = key(&page, w.draft.words, &long);
    let pasted = longest(&page, PASTE, "true", &json!([w.draft.words, great]));
    let press = "pressable(name).click()";
    let read = longest(&page, press, "document.querySelector('.verdict')", &json!(w.draft.read_back));
    page.visit("/sheet");
    page.heading(w.apology.title);
    let part = (w.apology.part)(Part::Act).title;
    let apology = key(&page, part, &long);
    // The part is read once typing has paused for a second.
    let noted = "document.querySelector('#part-1-note p')";
    let with_if = format!("I am sorry if I hurt you. {great}");
    let apology_pasted = longest(&page, PASTE, noted, &json!([part, with_if]));
    page.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": 1 }));
    // Not print!: what a passing test prints is not shown.
    let said = format!(
        "a key in 2,000 letters, four times slower: draft {draft:.1} ms, apology {apology:.1} ms (aim 8)\n\
         100 KB pasted, the longest task: draft {pasted:.0} ms, read back {read:.0} ms, apology {apology_pasted:.0} ms"
    );
    let _said = writeln!(std::io::stdout(), "{said}");
    assert!(draft < KEY && apology < KEY, "a key takes {draft:.1} and {apology:.1} ms");
    for (what, took) in [("the paste", pasted), ("reading back", read), ("the apology", apology_pasted)] {
        assert!(took < STILL, "{what} stands still for {took:.0} ms");
    }
}

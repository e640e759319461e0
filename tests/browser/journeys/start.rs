//! How long the app takes to start and to answer, on a device four times slower than this one. What is measured is printed;
//! a test fails only far beyond its aim, because other work on the machine counts too. docs/speed.md keeps the figures.

use std::io::Write;

use afterword::domain::contact::Reach;
use afterword::domain::draft::DraftKind;
use afterword::domain::own::{Restraint, Sleep};
use afterword::domain::path::Stage;
use afterword::domain::record::What;
use afterword::domain::screen::Question;
use serde_json::{Value, json};

use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser, words};

/// How much slower than this machine.
const SLOWER: u32 = 4;
/// Starts that are measured together; the middle one counts.
const STARTS: usize = 5;
/// How far beyond its aim a busy machine may be.
const SLACK: f64 = 6.0;
/// Records that fill a browser's room for one site almost to the end.
const MANY: u32 = 10_000;

/// Notes when the app has drawn a page, when the last task of more than 50 ms ended, and how long each press or key took
/// until the screen showed it.
const WATCH: &str = "window.tasks = [0]; window.acts = {}; window.stood = null;
    new PerformanceObserver((list) => list.getEntries().forEach((it) => tasks.push(it.startTime + it.duration)))
      .observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => list.getEntries().filter((it) => it.interactionId).forEach((it) => {
      acts[it.interactionId] = Math.max(acts[it.interactionId] ?? 0, it.duration);
    })).observe({ type: 'event', durationThreshold: 16, buffered: true });
    new MutationObserver(() => {
      if (stood === null && document.querySelector('#app h1')) stood = performance.now();
    }).observe(document, { childList: true, subtree: true });";

/// Not print!: what a passing test prints is not shown.
fn say(line: &str) {
    let _said = writeln!(std::io::stdout(), "{line}");
}

fn slow(page: &Browser, slow: bool) {
    page.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": if slow { SLOWER } else { 1 } }));
}

fn middle(mut all: Vec<f64>) -> f64 {
    all.sort_by(f64::total_cmp);
    all[all.len() / 2]
}

/// Milliseconds until the app stands, and until it is interactive: no task of 50 ms for a second after that.
fn start(page: &Browser) -> (f64, f64) {
    page.reload();
    let quiet = "const last = Math.max(stood, ...tasks);
        return stood !== null && performance.now() > last + 1000 ? [stood, last] : null";
    let found = page.until("a quiet second", quiet, json!(null));
    (found[0].as_f64().unwrap(), found[1].as_f64().unwrap())
}

/// The middle of some starts: stands, and interactive.
fn starts(page: &Browser) -> (f64, f64) {
    let (stood, interactive) = (0..STARTS).map(|_| start(page)).unzip();
    (middle(stood), middle(interactive))
}

#[test]
fn a_second_visit() {
    let site = Site::start();
    let page = browser(&site);
    page.before_load(WATCH);
    page.visit("/");
    page.edition_kept();
    page.all_here();
    slow(&page, true);
    let (stood, interactive) = starts(&page);
    say(&format!(
        "second visit, {SLOWER} times slower: stands {stood:.0} ms, interactive {interactive:.0} ms (aim 500)"
    ));
    assert!(interactive < 500.0 * SLACK);
}

#[test]
fn with_five_megabytes_of_records() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.before_load(WATCH);
    let measure = |story: &Story| {
        page.begin(story, "/help");
        page.heading(w.help.title);
        let all = story.events.len();
        page.wait("the second copy", || (page.mirror().len() >= all).then_some(()));
        page.edition_kept();
        slow(&page, true);
        let found = starts(&page);
        slow(&page, false);
        found
    };
    let (empty, _) = measure(&Story::default());
    let mut story = Story::quiet();
    for n in 0..MANY {
        let at = format!("2026-05-{:02}T{:02}:{:02}:00", 2 + n % 9, n / 60 % 24, n % 60);
        story = story.then(&at, What::Weighed { go_on: true, words: "so it goes ".repeat(27) });
    }
    let bytes: usize = story.kept().iter().map(|(key, text)| key.len() + text.len()).sum();
    let (full, _) = measure(&story);
    let times = full / empty;
    say(&format!(
        "start with {bytes} bytes of records: {full:.0} ms; empty: {empty:.0} ms; {times:.2} times (aim 1.5)"
    ));
    assert!(times < 1.5 * SLACK);
}

/// Presses and keys since the page was loaded.
fn acts(page: &Browser) -> Vec<f64> {
    let found = page.run("return Object.values(window.acts)", json!(null));
    found.as_array().unwrap().iter().filter_map(Value::as_f64).collect()
}

/// Says how long presses and keys took; fails far beyond the aim.
#[track_caller]
fn told(what: &str, mut seen: Vec<f64>) {
    seen.sort_by(|a, b| b.total_cmp(a));
    let (worst, most) = (seen[0], seen[seen.len() / 10]);
    say(&format!(
        "{} presses and keys of {what}, {SLOWER} times slower: the slowest {worst:.0} ms, nine of ten within {most:.0} ms (aim 50)",
        seen.len()
    ));
    assert!(seen.len() > 20 && worst < 50.0 * SLACK * 2.0 && most < 50.0 * SLACK, "{seen:?}");
}

#[test]
fn every_press_and_key_of_a_first_visit() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.before_load(WATCH);
    page.visit("/");
    page.all_here();
    slow(&page, true);
    page.press(w.welcome.begin);
    page.at("/before");
    page.go_on();
    page.choose(w.age.both);
    page.go_on();
    page.answer_from(Question::Harm, &[]);
    page.confirm();
    page.press(w.door.set_quiet_button);
    page.fill(w.quiet.last_contact, "2026-05-01");
    page.fill(w.quiet.length, "30");
    page.press(w.quiet.set);
    page.at("/today");
    for place in [w.frame.path, w.frame.today, w.frame.write] {
        page.press(place);
    }
    let seen = acts(&page);
    slow(&page, false);
    told("a first visit", seen);
}

/// Types as somebody does: the next letter when the last is seen.
#[track_caller]
fn type_slowly(page: &Browser, name: &str, text: &str) {
    let focus = "const it = field(name); it.scrollIntoView({ block: 'center', behavior: 'instant' }); it.focus()";
    page.run(focus, json!(name));
    for letter in text.chars() {
        page.keys(&letter.to_string());
        page.run(
            "window.seen = null; requestAnimationFrame(() => setTimeout(() => { window.seen = true }))",
            json!(null),
        );
        page.until("the letter to be seen", "return window.seen", json!(null));
    }
}

/// Presses and keys of days of use, each on one page load: a day looked back on, an entry of the log, the urge, the library and
/// its search; then a draft, read back.
#[test]
fn every_press_and_key_of_usual_days() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.before_load(WATCH);
    let slowly = |story: &Story, path: &str| {
        page.begin(story, path);
        page.all_here();
        page.edition_kept();
        slow(&page, true);
    };
    slowly(&Story::quiet(), "/today");
    page.press(w.day.row.what);
    page.choose((w.day.restraint)(Restraint::Feeds).what);
    page.choose((w.day.sleep)(Sleep::Some));
    page.press(w.day.keep);
    page.see(w.day.kept);
    page.press(w.frame.back);
    page.press(w.frame.today);
    page.at("/today");
    page.press(w.today.slip.what);
    page.at("/entry/1");
    page.choose((w.log.reach)(Reach::Call));
    type_slowly(&page, w.log.words, "Only to hear the voice");
    page.press(w.log.keep);
    page.at("/log");
    page.press(w.frame.write);
    page.at("/ten");
    page.press(w.urge.start);
    page.see("10:00");
    page.press(w.frame.back);
    page.at("/today");
    page.press(w.frame.path);
    page.at("/path");
    page.press((w.path.stage)(Stage::Space));
    page.press((w.library.points)(Stage::Space)[0].title);
    page.press(w.frame.search);
    page.at("/pages");
    type_slowly(&page, w.library.search, "voice");
    page.see(w.library.found_own);
    let mut seen = acts(&page);
    slow(&page, false);
    slowly(&Story::settled(), "/draft");
    page.choose((w.draft.kind)(DraftKind::First).what);
    type_slowly(&page, w.draft.words, "The tomatoes came up again.");
    page.press(w.draft.read_back);
    page.heading(w.draft.back_title);
    page.press(w.draft.go_on_writing);
    page.heading(w.draft.title);
    seen.extend(acts(&page));
    slow(&page, false);
    told("usual days", seen);
}

//! A day, a month and a year: what is said of a day is kept, and the tables say what was.

use afterword::domain::contact::{Act, Look, Reach, Tone};
use afterword::domain::insight::marks::Marks;
use afterword::domain::own::{Own, Restraint, Sleep};
use afterword::domain::record::{Mood, What};
use serde_json::json;

use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{NOW, Story, browser, browser_with, day, word, words};

/// A quiet time with a look, a word of theirs, a call and two notes.
pub fn eventful() -> Story {
    let check_in = |mood, words: &str| What::CheckIn { mood, self_harm: false, words: words.into() };
    let kept = vec![Restraint::Messages, Restraint::Feeds];
    Story::quiet()
        .then("2026-05-03T09:00:00", check_in(Mood::VeryLow, ""))
        .then("2026-05-04T21:10:00", check_in(Mood::Shaky, "Could not sleep, then the radio helped."))
        .then("2026-05-04T21:40:00", What::Own(Own::Urge { strength: 7 }))
        .then("2026-05-05T08:00:00", What::Practised { day: day("2026-05-04"), practice: "Walked or moved".into() })
        .entry("2026-05-05T22:00:00", Act::Looked(Look::Feed), "", "A quiet evening")
        .entry("2026-05-07T09:00:00", word(Tone::Warm), "I miss the dog. And you.", "")
        .entry("2026-05-09T23:00:00", Act::Reached(Reach::Call), "", "The photo on the fridge")
        .then(
            "2026-05-10T20:00:00",
            What::Own(Own::Day { day: day("2026-05-04"), kept, words: "The bus went past their street.".into() }),
        )
        .then("2026-05-10T20:00:01", What::Own(Own::Slept { day: day("2026-05-04"), sleep: Sleep::Hardly }))
}

/// The name of a day in the month, as the words make it.
fn called(on: &str, marks: Marks) -> String {
    (words().calendar.day)(day(on), day("2026-05-12"), &marks)
}

#[track_caller]
fn labelled(page: &Browser, on: &str, marks: Marks) {
    let script = "return document.getElementById('d-' + name)?.getAttribute('aria-label') ?? null";
    assert_eq!(page.until("the link of a day", script, json!(on)), json!(called(on, marks)));
}

#[test]
fn what_is_said_of_a_day_is_there_after_a_reload_and_can_be_changed() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.press(w.day.row.what);
    page.at("/day/2026-05-12");
    page.heading(&(w.dates.long)(day("2026-05-12"), day("2026-05-12")));
    page.see(w.day.nothing);
    page.choose((w.day.restraint)(Restraint::Feeds).what);
    page.choose((w.day.sleep)(Sleep::Some));
    page.fill(w.day.words, "First words of today");
    page.press(w.day.keep);
    page.see(w.day.kept);
    page.saving(w.saving.saved);
    page.reload();
    assert_eq!(page.value((w.day.restraint)(Restraint::Feeds).what), "true");
    assert_eq!(page.value((w.day.restraint)(Restraint::Messages).what), "false");
    assert_eq!(page.value((w.day.sleep)(Sleep::Some)), "true");
    assert_eq!(page.value(w.day.words), "First words of today");
    page.fill(w.day.words, "Other words");
    page.choose((w.day.sleep)(Sleep::Well));
    page.choose((w.day.restraint)(Restraint::Feeds).what);
    page.press(w.day.keep);
    page.see(w.day.kept);
    page.saving(w.saving.saved);
    // What is typed after it is kept while it is typed.
    page.fill(w.day.words, "Third words");
    page.gone(w.day.kept);
    page.reload();
    page.see(w.kept.back);
    assert_eq!(page.value(w.day.words), "Third words");
    page.press(w.kept.afresh);
    assert_eq!(page.value(w.day.words), "Other words");
    assert_eq!(page.value((w.day.restraint)(Restraint::Feeds).what), "false");
    assert_eq!(page.value((w.day.sleep)(Sleep::Well)), "true");
    let kept = page.storage();
    assert!(kept.values().any(|text| text.contains("Other words")));
    assert!(!kept.keys().any(|key| key.contains("page.day-")), "what was typed is saved");
    let left: Vec<_> = kept.iter().filter(|(_, text)| text.contains("First words")).collect();
    assert!(left.is_empty(), "words that were changed are gone: {left:?}");
    page.visit("/note");
    page.press(w.check_in.sleep_title);
    assert_eq!(page.value((w.day.sleep)(Sleep::Well)), "true", "the note of the day knows the night");
}

#[test]
fn any_day_up_to_today_opens_and_none_to_come() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &eventful(), "/day/2026-05-04");
    page.see("Could not sleep, then the radio helped.");
    page.see("An urge to write: 7 of 10");
    page.see("Walked or moved");
    assert_eq!(page.value(w.day.words), "The bus went past their street.");
    page.press(&(w.day.to_day)(day("2026-05-05"), day("2026-05-12")));
    page.at("/day/2026-05-05");
    page.see("A quiet evening");
    assert_eq!(page.value(w.day.words), "");
    // What is typed belongs to its day.
    page.fill(w.day.words, "Half a thought");
    page.press(&(w.day.to_day)(day("2026-05-04"), day("2026-05-12")));
    page.at("/day/2026-05-04");
    assert_eq!(page.value(w.day.words), "The bus went past their street.");
    page.back();
    page.at("/day/2026-05-05");
    page.see(w.kept.back);
    assert_eq!(page.value(w.day.words), "Half a thought");
    page.visit("/day/2026-05-01");
    page.heading(&(w.dates.long)(day("2026-05-01"), day("2026-05-12")));
    for shut in ["/day/2026-05-13", "/day/2026-04-30", "/month/2026-06", "/month/2026-04", "/year/2027", "/year/2025"] {
        page.visit(shut);
        page.at("/today");
    }
    for wrong in ["/day/2026-02-30", "/day/tomorrow", "/month/2026-13", "/month/2026-5", "/year/26"] {
        page.visit(wrong);
        page.heading(w.missing.title);
    }
}

#[test]
fn a_month_has_its_marks_and_the_arrow_keys_move() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &eventful(), "/today");
    page.press(w.calendar.row.what);
    page.at("/month/2026-05");
    let (quiet, corner) = (Marks { quiet: true, ..Marks::default() }, Marks { corner: true, ..Marks::default() });
    labelled(&page, "2026-05-01", Marks::default());
    labelled(&page, "2026-05-02", quiet);
    labelled(&page, "2026-05-03", Marks { mood: Some(Mood::VeryLow), ..quiet });
    labelled(&page, "2026-05-05", Marks { corner: true, ..quiet });
    labelled(&page, "2026-05-07", Marks { word: true, ..quiet });
    labelled(&page, "2026-05-09", Marks { quiet: true, ..corner });
    labelled(&page, "2026-05-12", Marks::default());
    assert_eq!(page.count(".month a"), 12);
    assert_eq!(page.count(".month [aria-current=date]"), 1);
    // Nine of the run that ended, and two of the one since.
    let sums = "return [...document.querySelectorAll('.legend .count')].map((it) => words(it.innerText))";
    let days = |n: u32| (w.today.days)(n);
    assert_eq!(page.run(sums, json!(null)), json!([days(10), days(2), days(1), days(2)]));
    // The browser's language begins its weeks on Sunday.
    let first = "return document.querySelector('.month thead th').getAttribute('abbr')";
    assert_eq!(page.run(first, json!(null)), json!("Sunday"));
    page.run("document.getElementById('d-2026-05-05').focus()", json!(null));
    for (key, on) in
        [("Right", "06"), ("Down", "06"), ("Up", "06"), ("Left", "05"), ("Up", "05"), ("Down", "12"), ("Right", "12")]
    {
        page.keys(key);
        let on = if key == "Down" && on == "06" { "13" } else { on };
        let expected = if on == "13" { "06" } else { on };
        page.focus_on(&format!("#d-2026-05-{expected}"));
    }
    page.keys("Enter");
    page.at("/day/2026-05-12");
    page.press(w.frame.back);
    page.at("/month/2026-05");
    page.press(w.calendar.year_page);
    page.at("/year/2026");
    let row = "return [...document.querySelectorAll('.year tbody tr')].map((row) => words(row.innerText))";
    assert_eq!(page.run(row, json!(null)), json!(["May 10 2 1 2"]));
    page.press((w.calendar.month_name)(day("2026-05-01")));
    page.at("/month/2026-05");
}

#[test]
fn two_windows_that_write_on_a_day_lose_no_text() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/day/2026-05-11");
    page.heading(&(w.dates.long)(day("2026-05-11"), day("2026-05-12")));
    let (one, _) = page.new_window();
    page.zone("Etc/UTC");
    page.clock(NOW);
    page.visit("/day/2026-05-11");
    page.fill(w.day.words, "From the second window");
    page.press(w.day.keep);
    page.see(w.day.kept);
    page.saving(w.saving.saved);
    page.switch(&one);
    page.see("From the second window");
    page.fill(w.day.words, "From the first window");
    page.press(w.day.keep);
    page.see(w.day.kept);
    page.see(w.day.other_text);
    page.reload();
    page.see(w.day.other_text);
    let both = format!("{} {}", page.text(), page.value(w.day.words));
    assert!(both.contains("From the first window") && both.contains("From the second window"), "{both}");
    page.press(w.saving.drop_other);
    page.gone(w.day.other_text);
    page.reload();
    page.see(w.day.keep);
    assert!(!page.text().contains(w.day.other_text));
}

/// Thirty days of somebody, lived through the pages: a note each day but three, a night now and then, a practice every
/// third day, a look and a call.
#[test]
fn thirty_days_are_counted_as_they_were_lived() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.clock("2026-05-01T10:00:00");
    page.begin(&Story::quiet(), "/today");
    for n in 1..=30 {
        let on = format!("2026-05-{:02}", n + 1);
        page.clock(&format!("{on}T19:00:00"));
        if n % 10 == 0 {
            continue;
        }
        page.visit("/note");
        page.choose((w.check_in.mood)(if n <= 15 { Mood::Shaky } else { Mood::Steady }).what);
        if n % 2 == 0 {
            page.press(w.check_in.sleep_title);
            page.choose((w.day.sleep)(if n <= 15 { Sleep::Hardly } else { Sleep::Well }));
        }
        page.press(w.log.keep);
        page.at("/today");
        page.saving(w.saving.saved);
        if n % 3 == 0 {
            page.visit("/practice");
            page.choose(w.practice.offers[1].1.what);
            page.press(w.log.keep);
            page.saving(w.saving.saved);
        }
        if n == 7 || n == 16 {
            page.visit(if n == 7 { "/entry/2" } else { "/entry/1" });
            let kind = if n == 7 { (w.log.look)(Look::Feed) } else { (w.log.reach)(Reach::Call) };
            page.choose(kind);
            page.press(w.log.keep);
            page.at("/log");
            page.saving(w.saving.saved);
        }
    }
    page.clock("2026-05-31T20:00:00");
    page.visit("/month/2026-05");
    page.heading(&(w.calendar.month)(day("2026-05-01")));
    // All but the first day and today are behind and quiet: the call keeps its day.
    let days = |n: u32| (w.today.days)(n);
    let sums = "return [...document.querySelectorAll('.legend .count')].map((it) => words(it.innerText))";
    assert_eq!(page.run(sums, json!(null)), json!([days(29), days(2), days(0), days(27)]));
    page.visit("/today");
    page.see(&days(29));
    page.visit("/trends");
    page.heading(w.trends.title);
    page.unfold();
    page.see(&(w.trends.quiet_title)(29, 30));
    page.see(&(w.trends.quiet_line)(2));
    page.see(&(w.trends.done_row)(w.practice.offers[1].1.what, 9, 30).replace(": ", " ").replace(" days", ""));
    let halves = |before, after| Some(afterword::domain::insight::series::Halves { before, after });
    page.see(&(w.trends.moods.line)(halves((0, 14), (13, 13)), 27, 3));
    page.see(&(w.trends.nights.line)(halves((0, 6), (6, 6)), 12, 18));
    super::trends::charts_are_their_tables(&page);
}

//! The choice: the person's own reasons for each way, from the first days and now, every version kept.

use afterword::domain::contact::Tone;
use afterword::domain::record::Choice;

use super::states::wordy;
use crate::server::Site;
use crate::steps::{Story, browser_with, day, word, words};

#[test]
fn reasons_are_kept_without_choosing_and_every_version_stays() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/three");
    let option = |choice: Choice| (w.choose.option)(choice);
    page.fill(option(Choice::TryAgain).label, "Because I cannot sleep");
    page.fill(option(Choice::LetGo).label, "Because it hurts");
    page.press(w.choose.keep);
    page.see(w.choose.kept);
    page.reload();
    assert_eq!(page.value(option(Choice::TryAgain).label), "Because I cannot sleep");
    assert_eq!(page.value(option(Choice::Wait).label), "");
    let first = (w.choose.then)(day("2026-05-12"), day("2026-05-12"));
    page.see(&first);
    assert!(!page.text().contains((w.choose.chosen)(Choice::TryAgain)), "nothing is chosen");
    page.clock("2026-07-01T10:00:00");
    page.reload();
    page.fill(option(Choice::TryAgain).label, "Because I have changed something");
    page.press(option(Choice::TryAgain).button);
    page.at("/next");
    page.visit("/three");
    page.see((w.choose.chosen)(Choice::TryAgain));
    let today = day("2026-07-01");
    page.see("Because I cannot sleep");
    page.see(&(w.choose.then)(day("2026-05-12"), today));
    page.see(&(w.choose.now)(today, today));
    page.fill(option(Choice::TryAgain).label, "");
    page.press(w.choose.keep);
    page.see(w.choose.kept);
    page.reload();
    assert_eq!(page.value(option(Choice::TryAgain).label), "", "reasons can be taken back");
    page.see("Because I cannot sleep");
}

#[test]
fn the_first_days_stand_beside_now_and_each_way_says_what_is_uncertain() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &wordy(), "/three");
    page.see(w.choose.why_title);
    for said in ["The way they laugh, and the Sundays.", "Because we could be kinder now.", "Because I cannot sleep."] {
        page.see(said);
    }
    assert!(!page.text().contains("Because I could do it differently."), "versions in between are folded");
    page.press(w.choose.versions);
    page.see("Because I could do it differently.");
    let text = page.text();
    let places: Vec<usize> = Choice::ALL
        .iter()
        .flat_map(|choice| {
            let says = (w.choose.option)(*choice);
            [says.title, says.asks[0], says.unsure, says.label, says.button]
        })
        .map(|words| text.rfind(words).unwrap_or_else(|| panic!("{words} in {text}")))
        .collect();
    assert!(places.is_sorted(), "in the order of reading: {places:?}");
    assert_eq!(page.count("main .go"), 0, "none of the three stands out");
}

#[test]
fn no_reason_for_trying_again_is_asked_for_beside_a_closed_door() {
    let w = words();
    let site = Site::start();
    let story = wordy().entry("2026-05-11T09:00:00", word(Tone::No), "", "");
    let page = browser_with(&site, &story, "/three");
    page.see(w.choose.closed);
    page.see("Because I cannot sleep.");
    assert_eq!(page.count("main textarea, main button"), 0);
}

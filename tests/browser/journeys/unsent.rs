//! Letters that stay here: written, sealed until a day, opened by it or sooner, and never to be copied.

use afterword::domain::own::{Own, Page, PageKind};
use afterword::domain::record::What;
use serde_json::json;

use super::book::page_of;
use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser_with, day, words};

const TODAY: &str = "2026-05-12";

/// A letter, perhaps sealed until a day.
pub fn letter(words: &str, until: Option<&str>) -> What {
    What::Own(Own::Page(Page {
        of: None,
        kind: PageKind::Letter,
        title: String::new(),
        words: words.into(),
        tags: vec![],
        prompt: String::new(),
        sealed_until: until.map(day),
    }))
}

/// Letters of every sort, and a page.
pub fn letters() -> Story {
    Story::quiet()
        .then("2026-05-02T21:00:00", letter("I saw the heron again, by the weir.", None))
        .then("2026-05-03T21:00:00", letter("All of the anger, on one page.", Some("2026-06-12")))
        .then("2026-05-04T21:00:00", letter("For midsummer.", Some("2026-06-21")))
        .then("2026-05-05T21:00:00", page_of("A day", "The heron, in words for myself.", &[]))
}

/// Nothing that the page shows has the words of the sealed letter, wherever one looks.
#[track_caller]
fn is_nowhere(page: &Browser, secret: &str) {
    for path in ["/letters", "/book", "/book/all", "/today", "/path", "/settings"] {
        page.visit(path);
        page.until("the page", "return document.querySelector('main h1') && true", json!(null));
        page.unfold();
        let html = page.run("return document.documentElement.outerHTML", json!(null));
        assert!(!html.as_str().unwrap().contains(secret), "{path}");
    }
    page.visit("/book");
    page.fill(words().book.search, secret);
    page.see(&(words().book.found_none)(secret));
}

#[test]
fn a_letter_is_written_sealed_and_opens_on_its_day() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/letters");
    page.see(w.unsent.none);
    page.press(w.unsent.write);
    page.at("/letters/new");
    page.choose(w.unsent.seal[1].what);
    page.press(w.unsent.keep);
    page.see(w.unsent.error);
    page.at_field("until", w.unsent.error_no_day);
    page.fill(w.unsent.words, "The whole anger of it");
    page.fill(w.unsent.until, TODAY);
    page.press(w.unsent.keep);
    page.at_field("until", w.unsent.error_past);
    page.fill(w.unsent.until, "2026-06-12");
    page.press(w.unsent.keep);
    page.at("/letters");
    let sleeps = (w.unsent.sleeps)(day("2026-06-12"), day(TODAY));
    page.see(&sleeps);
    is_nowhere(&page, "whole anger");
    assert!(page.storage().into_values().any(|text| text.contains("whole anger")), "a backup holds it");
    page.visit("/letters/new");
    assert_eq!(page.value(w.unsent.words), "", "what was typed is not there either");
    page.visit("/letters");
    page.press(&sleeps);
    page.heading(w.unsent.sealed_title);
    let address = page.path();
    page.visit(&format!("{address}/change"));
    page.at(&address);
    page.heading(w.unsent.sealed_title);
    page.clock("2026-06-11T23:59:30");
    page.seen_again();
    page.heading(w.unsent.sealed_title);
    page.clock("2026-06-12T00:00:10");
    page.seen_again();
    page.see("The whole anger of it");
    page.reload();
    page.see("The whole anger of it");
}

#[test]
fn a_sealed_letter_can_be_opened_sooner_after_a_calm_page() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &letters(), "/letters");
    page.press(&(w.unsent.sleeps)(day("2026-06-12"), day(TODAY)));
    page.see(&(w.unsent.sealed)(day("2026-05-03"), day("2026-06-12"), day(TODAY)));
    assert!(!page.text().contains("All of the anger"));
    page.press(w.unsent.leave);
    page.at("/letters");
    page.press(&(w.unsent.sleeps)(day("2026-06-12"), day(TODAY)));
    page.press(w.unsent.open);
    page.see("All of the anger, on one page.");
    page.focus_on("#main h1");
    page.reload();
    page.see("All of the anger, on one page.");
    page.visit("/letters");
    page.see(&(w.unsent.sleeps)(day("2026-06-21"), day(TODAY)));
    page.gone(&(w.unsent.sleeps)(day("2026-06-12"), day(TODAY)));
}

#[test]
fn an_open_letter_is_found_changed_and_sealed_with_its_earlier_versions() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &letters(), "/book");
    page.fill(w.book.search, "heron");
    page.see(&(w.book.found)(2));
    page.see(w.book.a_letter);
    page.press("I saw the heron");
    page.see("by the weir");
    page.press(w.sheet.change);
    page.fill(w.unsent.words, "I saw nothing at all.");
    page.choose(w.unsent.seal[1].what);
    page.fill(w.unsent.until, "2026-05-20");
    page.press(w.unsent.keep);
    page.at("/letters");
    page.see(&(w.unsent.sleeps)(day("2026-05-20"), day(TODAY)));
    is_nowhere(&page, "by the weir");
    is_nowhere(&page, "nothing at all");
    page.clock("2026-05-20T08:00:00");
    page.visit("/letters");
    page.press("I saw nothing");
    page.press(w.sheet.versions);
    page.see("by the weir");
}

#[test]
fn nothing_copies_prints_saves_or_shares_a_letter() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &letters(), "/letters");
    page.press("I saw the heron");
    page.see("by the weir");
    page.unfold();
    let buttons = page.run(
        "return [...document.querySelectorAll('main button, main a')].map((it) => words(it.innerText)).join('|')",
        json!(null),
    );
    let buttons = buttons.as_str().unwrap();
    for word in [w.draft.copy_button, w.book.print, w.book.save, w.copy.share] {
        assert!(!buttons.contains(word), "{word} in {buttons}");
    }
    page.visit("/book/all");
    page.see("The heron, in words for myself.");
    assert!(!page.text().contains("by the weir"));
    page.visit("/letters");
    page.print(true);
    page.see("I saw the heron");
    assert!(!page.text().contains(&(w.unsent.sleeps)(day("2026-06-12"), day(TODAY))), "not on paper");
    page.print(false);
}

#[test]
fn a_letter_taken_away_can_be_brought_back() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &letters(), "/letters");
    page.press("I saw the heron");
    page.press(w.unsent.take_away);
    page.press(w.sheet.take_away_button);
    page.at("/letters");
    page.see(w.book.taken);
    assert!(!page.text().contains("I saw the heron"));
    page.press(w.book.bring_back);
    page.see("I saw the heron");
    page.reload();
    page.see("I saw the heron");
}

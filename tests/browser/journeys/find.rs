//! The search from anywhere: one key, one tap, and tools, entries and own words; what is sealed, locked or closed to
//! somebody stays out of it, and nothing of a query is kept.

use afterword::domain::contact::{Act, Reach};
use afterword::domain::record::{Age, What};
use serde_json::json;

use super::unsent::letters;
use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{NOW, Story, browser_with, day, words};

/// Presses Ctrl and K where the focus is, and says whether the page took it. Its script comes a moment after the app.
fn press_key(page: &Browser) -> bool {
    let script = "const at = document.activeElement ?? document.body;
        const key = { key: 'k', ctrlKey: true, bubbles: true, cancelable: true };
        return !at.dispatchEvent(new KeyboardEvent('keydown', key))";
    page.run(script, json!(null)) == json!(true)
}

/// Presses it until the page takes it.
#[track_caller]
fn key(page: &Browser) {
    page.wait("the key", || press_key(page).then_some(()));
}

/// Letters, and an entry of the log.
fn written() -> Story {
    letters().entry(
        "2026-05-06T09:00:00",
        Act::Reached(Reach::Message),
        "I wrote about the heron once more.",
        "A photo",
    )
}

#[test]
fn one_key_leads_to_it_from_every_page_and_finds_tools_entries_and_own_words() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &written(), "/today");
    page.see(w.frame.want_to_write);
    key(&page);
    page.at("/pages");
    page.focus_on("#look");
    page.keys("heron");
    page.see(w.library.found_own);
    page.see("I saw the heron again");
    page.see("I wrote about the heron once more.");
    page.see((w.library.place)(&afterword::domain::notes::Place::Log, day("2026-05-06"), day("2026-05-12")).as_str());
    assert_eq!(page.path(), "/pages", "nothing of it in the address");
    assert!(!page.storage().values().any(|text| text.contains("\"heron\"")), "nor in what is kept");
    page.press("I saw the heron again");
    page.see("by the weir");
    page.back();
    page.at("/pages");
    page.fill(w.library.search, "herno");
    page.see("I saw the heron again");
    page.fill(w.library.search, "password");
    page.see(w.library.found_tools);
    page.press((w.library.tool)(afterword::content::shape::Tool::Lock));
    page.at("/lock");
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

#[test]
fn the_key_is_a_letter_where_somebody_types() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/note");
    key(&page);
    page.at("/pages");
    page.focus_on("#look");
    page.visit("/note");
    page.until(
        "the key",
        "return performance.getEntriesByType('resource').some((it) => it.name.endsWith('/find.js')) || null",
        json!(null),
    );
    page.fill(w.check_in.words, "o");
    assert!(!press_key(&page), "in a field it is a key like any other");
    page.focus_on("textarea");
    page.at("/note");
    page.visit("/pages");
    page.heading(w.library.title);
    key(&page);
    page.focus_on("#look");
}

#[test]
fn sealed_letters_hide_their_words_and_it_works_without_a_network() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &written(), "/pages");
    page.heading(w.library.title);
    page.all_here();
    site.down(true);
    for secret in ["anger", "midsummer"] {
        // Something else is found first, so that its going tells that the secret was looked for.
        page.fill(w.library.search, "heron");
        page.see("I saw the heron again");
        page.fill(w.library.search, secret);
        page.gone("I saw the heron again");
        // Hidden or shown, and without the marks around what was looked for.
        let all = page.run("return document.querySelector('main').textContent", json!(null));
        let all = all.as_str().unwrap();
        assert!(!all.contains("All of the anger") && !all.contains("For midsummer"), "{secret}");
    }
    page.clock("2026-06-21T10:00:00");
    page.seen_again();
    page.see("For midsummer");
    page.clock(NOW);
}

#[test]
fn under_18_only_what_is_open_is_found() {
    let w = words();
    let site = Site::start();
    let minor = written().then("2026-05-10T09:00:00", What::Age(Age::Minor));
    let page = browser_with(&site, &minor, "/next");
    page.press(w.frame.search);
    page.at("/pages");
    page.fill(w.library.search, "heron");
    page.see(w.library.nothing_found);
    page.fill(w.library.search, "draft message");
    page.see(w.library.found_points);
    assert!(!page.text().contains((w.library.tool)(afterword::content::shape::Tool::Draft)));
    page.fill(w.library.search, "help");
    page.press((w.library.tool)(afterword::content::shape::Tool::Help));
    page.at("/help");
}

//! Pages of one's own: written, kept, changed, found, printed, saved, taken away and brought back.

use std::fs;

use afterword::content::shape::PromptWords;
use afterword::domain::own::{Item, List, Own, Page, PageKind};
use afterword::domain::record::What;
use serde_json::json;

use crate::driver::Browser;
use crate::server::{Site, target};
use crate::steps::{Story, browser_with, day, words};

const TODAY: &str = "2026-05-12";

/// A page of the journal.
pub fn page_of(title: &str, words: &str, tags: &[&str]) -> What {
    What::Own(Own::Page(Page {
        of: None,
        kind: PageKind::Journal,
        title: title.into(),
        words: words.into(),
        tags: tags.iter().map(|tag| (*tag).into()).collect(),
        prompt: String::new(),
        sealed_until: None,
    }))
}

/// Four pages over two months.
pub fn pages() -> Story {
    Story::quiet()
        .then("2026-04-28T20:00:00", page_of("The lake", "Quiet on the water. Café, then home by seven.", &["Sunday"]))
        .then("2026-05-03T21:00:00", page_of("", "The silence was different tonight.\nIt only was quiet.", &["sleep"]))
        .then("2026-05-09T08:00:00", page_of("Silence", "Soup, a walk, the radio.", &["sleep", "sunday"]))
        .then("2026-05-11T22:00:00", page_of("Money", "Called the bank. It took nine minutes.", &[]))
}

/// Writes into the search field.
#[track_caller]
fn look_for(page: &Browser, query: &str) {
    page.fill(words().book.search, query);
}

#[test]
fn a_page_is_written_kept_changed_and_both_versions_are_read() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.press(w.book.row.what);
    page.at("/book");
    page.see(w.book.none);
    page.press(w.book.write);
    page.at("/book/new");
    page.press(w.sheet.keep);
    page.see(w.sheet.error);
    page.fill(w.sheet.words, "Woke at six. The kettle, the window.");
    page.fill(w.sheet.title, "An ordinary day");
    page.fill(w.sheet.tags, "morning, Morning,  the  kitchen ");
    page.press(w.sheet.keep);
    page.heading("An ordinary day");
    assert_eq!(page.title(), format!("{} \u{b7} {}", w.sheet.page, w.frame.name), "nothing of it in the title");
    page.reload();
    page.heading("An ordinary day");
    page.see("Woke at six. The kettle, the window.");
    page.see("morning, the kitchen");
    page.press(w.frame.back);
    page.see(&(w.book.month)(day(TODAY)));
    page.press("An ordinary day");
    page.clock("2026-05-14T09:00:00");
    page.press(w.sheet.change);
    page.heading(w.sheet.change_title);
    assert_eq!(page.value(w.sheet.title), "An ordinary day");
    page.fill(w.sheet.words, "Woke at seven, in fact.");
    page.press(w.sheet.keep);
    page.heading("An ordinary day");
    page.see("Woke at seven, in fact.");
    page.see(&(w.sheet.changed)(day("2026-05-14"), day("2026-05-14")));
    page.reload();
    page.press(w.sheet.versions);
    page.see("Woke at six. The kettle, the window.");
    page.press(w.sheet.change);
    page.press(w.sheet.keep);
    page.heading("An ordinary day");
    let versions = page.storage().into_values().filter(|text| text.contains("Woke at")).count();
    assert_eq!(versions, 2, "a page that was not changed is no version");
}

#[test]
fn what_is_typed_comes_back_after_a_reload() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/book/new");
    page.press(w.sheet.prompt_offer);
    page.see(w.sheet.prompt_title);
    page.fill(w.sheet.title, "Half");
    page.fill(w.sheet.words, "A sentence that");
    page.run("dispatchEvent(new Event('pagehide'))", json!(null));
    page.reload();
    page.see(w.kept.back);
    assert_eq!(page.value(w.sheet.words), "A sentence that");
    assert_eq!(page.value(w.sheet.title), "Half");
    page.see(w.sheet.prompt_title);
}

#[test]
fn a_question_is_there_on_request_and_stands_with_the_page() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/book/new");
    let shown = |page: &Browser| -> Vec<&'static PromptWords> {
        let text = page.text();
        w.sheet.prompts.iter().filter(|prompt| text.contains(prompt.ask)).collect()
    };
    page.see(w.sheet.prompt_offer);
    assert!(shown(&page).is_empty());
    page.press(w.sheet.prompt_offer);
    page.see(w.sheet.prompt_title);
    let first = shown(&page)[0].id;
    page.press(w.sheet.prompt_other);
    page.focus_on("#ask");
    let second = shown(&page)[0];
    assert_ne!(first, second.id);
    page.see(&(w.sheet.prompt_time)(second.minutes));
    page.press(w.sheet.prompt_none);
    page.see(w.sheet.prompt_offer);
    assert!(shown(&page).is_empty());
    page.press(w.sheet.prompt_offer);
    page.see(w.sheet.prompt_title);
    let asked = shown(&page)[0];
    page.fill(w.sheet.words, "An answer");
    page.press(w.sheet.keep);
    page.heading(&(w.dates.long)(day(TODAY), day(TODAY)));
    page.see(asked.ask);
    page.reload();
    page.see(asked.ask);
}

#[test]
fn writing_that_goes_on_is_offered_a_place_to_stop() {
    let w = words();
    let site = Site::start();
    let own =
        Item { of: None, list: List::Instead, first: "Water the plants".into(), second: String::new(), whose: None };
    let story = Story::quiet().then("2026-05-02T09:00:00", What::Own(Own::Item(own)));
    let page = browser_with(&site, &story, "/book/new");
    page.fill(w.sheet.words, "Why");
    page.clock("2026-05-12T10:14:30");
    page.seen_again();
    assert!(!page.text().contains(w.sheet.stop_time));
    page.clock("2026-05-12T10:15:30");
    page.seen_again();
    page.see(w.sheet.stop_time);
    page.see("Water the plants");
    page.press(w.sheet.write_on);
    page.gone(w.sheet.stop_time);
    page.focus_on("#words");
    assert_eq!(page.value(w.sheet.words), "Why");
    page.press(w.sheet.circles);
    page.see(w.sheet.stop_said);
    page.focus_on("#stop");
    page.press(w.sheet.keep);
    page.see("Why");
}

#[test]
fn a_word_is_found_whatever_its_case_and_accents_and_the_result_says_where() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &pages(), "/book");
    look_for(&page, "CAFE");
    page.see(&(w.book.found)(1));
    page.see("Café, then home");
    page.see((w.book.places)(false, true, false));
    assert_eq!(page.run("return document.querySelector('main mark').innerText", json!(null)), json!("Café"));
    look_for(&page, "silence");
    page.see(&(w.book.found)(2));
    page.see((w.book.places)(true, false, false));
    look_for(&page, "sleep");
    page.see(&(w.book.found)(2));
    page.see((w.book.places)(false, false, true));
    look_for(&page, "silnce");
    page.see(&(w.book.found_near)("silnce"));
    page.see((w.book.places)(true, false, false));
    look_for(&page, "<b>ghost");
    page.see(&(w.book.found_none)("<b>ghost"));
    look_for(&page, "lake");
    page.press("The lake");
    page.heading("The lake");
    assert!(!page.path().contains("lake"), "{}", page.path());
}

#[test]
fn tags_show_fewer_pages() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &pages(), "/book");
    page.see((w.book.month)(day("2026-04-01")).as_str());
    page.press(&(w.book.tag)("sleep", 2));
    page.gone("Money");
    page.see("Silence");
    page.gone("The lake");
    page.press(&(w.book.tag)("sunday", 2));
    page.see("The lake");
    page.gone("The silence was different");
    page.press(w.book.all_tags);
    page.see("Money");
}

#[test]
fn a_page_taken_away_can_be_brought_back_while_the_next_page_stands() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &pages(), "/book");
    let holds = |page: &Browser| page.storage().into_values().any(|text| text.contains("nine minutes"));
    for brings_back in [true, false] {
        page.press("Money");
        page.heading("Money");
        page.press(w.sheet.take_away);
        page.see(w.sheet.take_away_says);
        page.press(w.sheet.take_away_button);
        page.at("/book");
        page.see(w.book.taken);
        assert!(!page.text().contains("Money") && !holds(&page));
        if brings_back {
            page.press(w.book.bring_back);
            page.see("Money");
            assert!(holds(&page));
            page.reload();
        }
    }
    page.visit("/today");
    page.visit("/book");
    page.see("The lake");
    assert!(!page.text().contains(w.book.taken) && !page.text().contains("Money"));
    page.back();
    page.see(w.today.for_you_title);
}

/// Presses "save as text" and gives the name and the words of the file.
fn save(page: &Browser, folder: &str, end: &str) -> (String, String) {
    let folder = target().join("downloads").join(folder);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let behaviour = json!({ "behavior": "allow", "downloadPath": folder.to_str().unwrap() });
    page.cdp("Browser.setDownloadBehavior", behaviour);
    page.press(words().book.save);
    page.wait("a saved file", || {
        let file = fs::read_dir(&folder).unwrap().next()?.unwrap();
        let name = file.file_name().into_string().unwrap();
        let text = fs::read_to_string(file.path()).ok()?;
        (name.ends_with(".txt") && text.ends_with(end)).then_some((name, text))
    })
}

#[test]
fn one_page_or_all_are_saved_as_text_and_printed_under_a_name_that_says_nothing() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &pages(), "/book");
    page.press("The lake");
    page.heading("The lake");
    let (name, text) = save(&page, "one-page", "Sunday\n");
    assert_eq!(name, format!("notes-{TODAY}.txt"));
    assert_eq!(text, "Tuesday 28 April\n\nThe lake\n\nQuiet on the water. Café, then home by seven.\n\nSunday\n");
    page.run("window.print = () => { window.printed = (window.printed ?? 0) + 1 }", json!(null));
    page.press(w.book.print);
    page.until("printing", "return window.printed === 1 || null", json!(null));
    page.visit("/book");
    page.press(w.book.all);
    page.at("/book/all");
    page.heading(w.book.all_title);
    let (name, text) = save(&page, "all-pages", "nine minutes.\n");
    assert_eq!(name, format!("notes-{TODAY}.txt"));
    let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words} in {text}"));
    assert!(at("The lake") < at("The silence was") && at("The silence was") < at("Called the bank"));
    page.print(true);
    page.see("Quiet on the water.");
    assert!(!page.text().contains(w.book.save_note) && !page.text().contains(w.frame.back));
    page.shot("book-print");
    page.print(false);
}

#[test]
fn dark_words_bring_people_to_talk_to_and_stay() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/book/new");
    page.fill(w.sheet.words, "I want to end my life tonight.");
    page.press(w.sheet.keep);
    page.see(w.help.now_title);
    page.see("I want to end my life tonight.");
}

#[test]
fn an_address_of_a_page_that_is_not_there_leads_to_the_list() {
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/book/000000000000000000000000000000aa");
    page.at("/book");
    page.visit("/book/000000000000000000000000000000aa/change");
    page.at("/book");
    page.visit("/habits/000000000000000000000000000000aa");
    page.at("/habits");
    page.visit("/letters/000000000000000000000000000000aa");
    page.at("/letters");
}

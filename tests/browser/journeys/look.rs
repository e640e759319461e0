//! Points to think about: an answer and words are kept with their day, read again, and open and close nothing.

use afterword::domain::contact::Tone;
use afterword::domain::door::Closing;
use afterword::domain::record::Said;
use serde_json::json;

use super::states::wordy;
use crate::server::Site;
use crate::steps::{Story, browser_with, day, word, words};

#[test]
fn every_point_has_a_page_and_lessons_ask_nothing() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/pages");
    page.heading(w.look.title);
    page.see(w.look.nothing);
    for lesson in w.look.lessons {
        page.see(lesson.title);
        page.see(lesson.text);
    }
    let links = page.count("main .rows a");
    assert_eq!(links, w.look.points().count() as u64, "only points with a question lead anywhere");
    for (at, point) in w.look.points().enumerate() {
        page.press(point.title);
        page.at(&format!("/pages/{at}"));
        page.heading(point.title);
        point.text.iter().for_each(|text| page.see(text));
        page.see(point.ask);
        page.see(w.look.nothing);
        assert_eq!(page.count("main input:checked"), 0, "nothing is preselected");
        page.press(w.frame.back);
        page.at("/pages");
    }
    page.visit(&format!("/pages/{links}"));
    page.heading(w.look.title);
}

#[test]
fn an_answer_is_kept_and_stands_beside_the_next_one() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), "/pages/0");
    let point = w.look.points().next().unwrap();
    page.press(w.look.keep);
    page.see(w.look.error);
    page.focus_on("#errors");
    page.choose((w.look.said)(Said::NotSure));
    page.fill(point.label, "It was a whole year");
    page.press(w.look.keep);
    page.at("/pages");
    let first = (w.look.on)(Some(Said::NotSure), day("2026-05-12"), day("2026-05-12"));
    page.see(&first);
    page.reload();
    page.see(&first);
    page.clock("2026-06-12T10:00:00");
    page.visit("/pages/0");
    page.see(w.look.earlier);
    page.see("It was a whole year");
    page.choose((w.look.said)(Said::No));
    page.press(w.look.keep);
    let today = day("2026-06-12");
    page.see(&(w.look.on)(Some(Said::No), today, today));
    page.visit("/pages/0");
    page.see(&(w.look.on)(Some(Said::NotSure), day("2026-05-12"), today));
    page.see(&(w.look.on)(Some(Said::No), today, today));
}

#[test]
fn eighteen_answers_of_yes_open_nothing() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/next");
    let reasons = |page: &crate::driver::Browser| {
        page.visit("/next");
        page.heading(w.door.resting_title);
        page.unfold();
        page.text()
    };
    let before = reasons(&page);
    for (at, _) in w.look.points().enumerate() {
        page.visit(&format!("/pages/{at}"));
        page.choose((w.look.said)(Said::Yes));
        page.press(w.look.keep);
        page.at("/pages");
    }
    page.see(&(w.look.on)(Some(Said::Yes), day("2026-05-12"), day("2026-05-12")));
    let counted = "return /[0-9]+ (of|\\/) ?[0-9]+/.exec(text())?.[0] ?? null";
    assert_eq!(page.run(counted, json!(null)), json!(null), "a count or a total");
    assert_eq!(reasons(&page), before);
}

#[test]
fn beside_a_closed_door_it_can_be_read_and_asks_nothing() {
    let w = words();
    let site = Site::start();
    let story = wordy().entry("2026-05-11T09:00:00", word(Tone::No), "", "");
    let page = browser_with(&site, &story, "/pages");
    page.see(w.look.closed);
    page.see("It was not one hour, it was a year.");
    assert_eq!(page.count("main .rows a, main form"), 0);
    page.visit("/pages/0");
    page.at("/pages");
    page.begin(&Story::quiet().entry("2026-05-11T09:00:00", word(Tone::No), "", ""), "/pages");
    page.see(w.look.closed_empty);
    page.visit("/next");
    page.closed_by(Closing::No);
}

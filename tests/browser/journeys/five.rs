//! Five questions on well-being: once a week at most, in words, and people to talk to where it is heavy.

use afterword::content::Language;
use afterword::content::who5::WhoFive;
use afterword::domain::door::Resting;
use afterword::domain::insight::wellbeing::Level;
use afterword::domain::record::What;
use serde_json::json;

use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser_with, day, words};

/// Gives the answer at a place to every statement that is not answered yet.
fn answer(page: &Browser, place: usize) {
    page.see(words().five.keep);
    let script = "[...document.querySelectorAll('fieldset')].filter((it) => !it.querySelector(':checked'))
        .forEach((it) => it.querySelectorAll('input')[name].click())";
    page.run(script, json!(place));
}

#[test]
fn it_is_answered_in_full_and_then_not_asked_for_a_week() {
    let w = words();
    let text = WhoFive::of(Language::English);
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/note");
    page.press(w.five.row.what);
    page.at("/five");
    page.see(text.instruction);
    text.items.iter().for_each(|item| page.see(item));
    page.run("document.querySelectorAll('fieldset')[0].querySelectorAll('input')[1].click()", json!(null));
    page.press(w.five.keep);
    w.five.errors[1..].iter().for_each(|error| page.see(error));
    assert!(!page.text().contains(w.five.errors[0]));
    let kept = |page: &Browser| page.storage().values().any(|text| text.contains("wellbeing"));
    assert!(!kept(&page), "half a round is no result");
    page.reload();
    page.see(w.kept.back);
    answer(&page, 2);
    page.press(w.five.keep);
    // 4 + 3 * 4 = 16, times 4.
    page.see((w.five.level)(Level::HoldingUp).small);
    page.saving(w.saving.saved);
    assert!(kept(&page));
    assert!(!page.text().contains("64"), "no grade");
    page.reload();
    page.see(&(w.five.again)(day("2026-05-19"), day("2026-05-12")));
    assert_eq!(page.count("input[type=radio]"), 0);
    page.clock("2026-05-19T08:00:00");
    page.reload();
    page.see(text.instruction);
}

#[test]
fn a_heavy_result_brings_people_to_talk_to_and_contact_waits() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), "/five");
    page.see(w.five.lede);
    assert!(!page.text().contains(w.help.now_title));
    answer(&page, 4);
    page.press(w.five.keep);
    page.see(w.help.now_title);
    page.see((w.five.level)(Level::Heavy).small);
    page.saving(w.saving.saved);
    page.visit("/today");
    page.see(w.help.now_title);
    page.visit("/next");
    page.see((w.door.rest)(Resting::Crisis).short);
}

#[test]
fn a_second_low_result_in_a_row_brings_them_too_and_nothing_waits() {
    let w = words();
    let site = Site::start();
    let story = Story::settled().then("2026-05-04T09:00:00", What::Wellbeing { score: 40 });
    let page = browser_with(&site, &story, "/five");
    answer(&page, 3);
    page.press(w.five.keep);
    page.see(w.help.now_title);
    page.visit("/next");
    page.heading((w.door.open_title)(afterword::domain::id::Step::FirstMessage));
}

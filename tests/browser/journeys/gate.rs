//! Who may see which page, by typed address: nobody yet, somebody half-way through the questions, somebody under 18.

use afterword::domain::door::Closing;
use afterword::domain::path::Stage;
use afterword::domain::record::{Age, What};
use afterword::domain::screen::{Answer, Answers, Question};

use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser, browser_with, words};

/// Every page that belongs to somebody who has answered.
const INSIDE: [&str; 22] = [
    "/question/1",
    "/question/6b",
    "/question/8",
    "/answers",
    "/next",
    "/days",
    "/today",
    "/log",
    "/entry",
    "/entry/0",
    "/change/00000000000000000000000000000001",
    "/answer",
    "/three",
    "/path",
    "/record/0",
    "/pace",
    "/plan",
    "/after",
    "/outline",
    "/shelf/1",
    "/shelf/2",
    "/shelf/3",
];

/// A page that anybody may see, at its own address.
fn opens(page: &Browser, path: &str, heading: &str) {
    page.visit(path);
    page.heading(heading);
    page.at(path);
}

#[test]
fn without_a_record_every_page_leads_to_the_start() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    for path in INSIDE {
        page.visit(path);
        page.at("/");
        page.heading(w.frame.name);
    }
    for (path, heading) in [
        ("/before", w.before.title),
        ("/start", w.age.question),
        ("/help", w.help.title),
        ("/reading", w.letting_go.title),
        ("/rules", w.rules.title),
        ("/pages", w.library.title),
        ("/part/1", (w.path.stage)(Stage::Safety)),
        ("/sources", w.library.sources_title),
        ("/settings", w.settings.title),
        ("/copy", w.copy.title),
        ("/erase", w.erase.title),
    ] {
        opens(&page, path, heading);
    }
}

#[test]
fn with_a_round_under_way_pages_lead_to_the_first_open_question() {
    let w = words();
    let site = Site::start();
    let mut half = Answers::default();
    half.give(Question::Harm, Answer::No);
    half.give(Question::OwnHarm, Answer::No);
    half.give(Question::Blocked, Answer::No);
    let page = browser_with(&site, &Story::adult().asking(half), "/");
    page.at("/question/3");
    for path in INSIDE.into_iter().filter(|path| !path.starts_with("/question") && *path != "/answers") {
        page.visit(path);
        page.at("/question/3");
        page.heading((w.screen.question)(Question::Order).ask);
    }
    page.visit("/answers");
    page.see(w.check.unfinished);
    page.see(w.check.not_answered);
    assert_eq!(page.count("main button"), 0, "an unfinished round cannot be confirmed");
    page.press(w.check.finish);
    page.at("/question/3");
    page.answer(Question::Order, Answer::No);
    page.answer(Question::Refusal, Answer::No);
    page.at("/question/5");
    assert_eq!(page.value((w.screen.answer)(Answer::No)), "true");
}

#[test]
fn an_unknown_address_says_so() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    for story in [Story::default(), Story::quiet()] {
        for path in [
            "/nowhere",
            "/question/9",
            "/question/1b",
            "/today/x",
            "/change/xyz",
            "/entry/x",
            "/index",
            "/pages/x",
            "/part/12",
            "/record/3",
        ] {
            page.begin(&story, path);
            page.heading(w.missing.title);
            page.mirrored();
        }
        page.press(w.missing.link);
        page.at(if story.events.is_empty() { "/" } else { "/today" });
    }
}

#[test]
fn somebody_under_18_has_a_page_alone() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.visit("/start");
    page.choose(w.age.minor);
    page.go_on();
    page.closed_by(Closing::Minor);
    page.see(w.door.talk_to);
    for path in INSIDE.into_iter().chain(["/"]) {
        page.visit(path);
        page.closed_by(Closing::Minor);
    }
    for (path, heading) in [
        ("/help", w.help.title),
        ("/reading", w.letting_go.title),
        ("/settings", w.settings.title),
        ("/copy", w.copy.title),
        ("/erase", w.erase.title),
    ] {
        opens(&page, path, heading);
        assert!(!page.text().contains(w.settings.safety_title) || path != "/settings", "answers in settings");
    }
    let only = Story::default().then("2026-05-12T10:00:00", What::Age(Age::Minor)).record();
    let kept = page.storage();
    assert_eq!(kept.keys().filter(|key| key.starts_with("afterword.")).count(), only.events().len(), "{kept:?}");
    assert!(kept.values().all(|text| text.contains("\"both-adult\":false")), "{kept:?}");
    page.visit("/next");
    page.press(w.settings.erase_button);
    page.at("/erase");
}

//! What is for the person: notes of the day, practice, the pages to write, readiness; and a door that opens when all of
//! it is there.

use afterword::domain::door::{Ends, Page, Resting};
use afterword::domain::id::Step;
use afterword::domain::record::{Choice, Mood, Motive, QuietPlan, Readiness, What};
use afterword::domain::screen::{Answer, Question};
use afterword::domain::time::days_before;
use serde_json::json;

use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser_with, day, round, words};

#[test]
fn a_note_of_the_day_is_kept_and_shown() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.press(w.check_in.row.what);
    page.press(w.log.keep);
    page.at_field("mood", w.check_in.error);
    page.choose((w.check_in.mood)(Mood::Shaky).what);
    page.fill(w.check_in.words, "Slept badly");
    page.press(w.log.keep);
    page.at("/today");
    page.visit("/note");
    page.unfold();
    page.see("Slept badly");
}

#[test]
fn thoughts_of_self_harm_bring_help_at_once_and_contact_waits() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), "/note");
    page.see(w.check_in.self_harm);
    assert!(!page.text().contains(w.help.now_title));
    page.choose(w.check_in.self_harm);
    page.see(w.help.now_title);
    // Ticked alone it is enough, and what goes with it can be changed.
    assert_eq!(page.value((w.check_in.mood)(Mood::VeryLow).what), "true");
    page.choose((w.check_in.mood)(Mood::Steady).what);
    page.press(w.log.keep);
    page.at("/today");
    page.see(w.help.now_title);
    page.focus_on(".now h2");
    let shown = page.text();
    assert!(shown.find(w.help.now_title) < shown.find(w.today.for_you_title), "help stands above everything");
    page.visit("/next");
    page.see(w.help.now_title);
    page.see((w.door.rest)(Resting::Crisis).short);
    page.see(
        "This ends when you were steady on two different days after Tuesday 12 May, and not before Tuesday 26 May.",
    );
    assert!(!page.text().contains(&(w.door.ends)(Ends::ByAct, day("2026-05-12"))), "days pass, and end it too");
}

#[test]
fn practice_counts_on_its_day_or_the_day_after() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/practice");
    page.see(&(w.practice.count)(0, 10));
    page.press(w.log.keep);
    page.see(w.practice.error);
    page.choose(w.practice.offers[1].1.what);
    page.fill(w.practice.other, "Fixed the bicycle");
    page.press(w.log.keep);
    page.see(&(w.practice.count)(1, 10));
    page.choose(w.practice.offers[0].1.what);
    page.choose(w.practice.days[1]);
    page.press(w.log.keep);
    page.see(&(w.practice.count)(2, 10));
    page.reload();
    page.unfold();
    page.see("Fixed the bicycle");
}

#[test]
fn what_is_written_stays_in_every_version() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/writing");
    page.see(w.writings.not_written);
    page.press((w.writings.of)(Page::Why).row.what);
    page.press(w.log.keep);
    page.see(w.writings.error_words);
    page.at_field("motive", w.writings.error_motive);
    page.fill((w.writings.of)(Page::Why).label, "The first version");
    page.choose((w.writings.motive)(Motive::Loneliness));
    page.see(w.writings.motive_waits);
    page.press(w.log.keep);
    page.at("/writing");
    page.see(&(w.writings.written)(day("2026-05-12"), day("2026-05-12")));
    page.visit("/writing/1");
    page.fill((w.writings.of)(Page::Why).label, "The second version");
    page.choose((w.writings.motive)(Motive::Person));
    page.press(w.log.keep);
    page.at("/writing");
    page.visit("/writing/1");
    page.unfold();
    page.see("The first version");
    page.see("The second version");
}

#[test]
fn a_cost_is_weighed_in_writing() {
    let w = words();
    let site = Site::start();
    let story = Story::settled().then("2026-05-12T09:10:00", What::Screen(round(&[(Question::Cost, Answer::Yes)])));
    let page = browser_with(&site, &story, "/next");
    page.see((w.door.rest)(Resting::Cost).short);
    page.press((w.door.way)(Resting::Cost));
    page.fill(w.writings.cost.label, "The flat, and the children's school");
    page.choose(w.writings.cost_answers[0]);
    page.press(w.log.keep);
    page.at("/writing");
    page.visit("/next");
    page.heading((w.door.open_title)(Step::FirstMessage));
}

#[test]
fn what_is_left_is_the_next_step_and_who_waits_is_not_asked_on() {
    let w = words();
    let site = Site::start();
    let unready =
        Story::settled().then("2026-05-12T09:30:00", What::Ready { question: Readiness::AcceptAnyAnswer, yes: false });
    let first =
        |page: &Browser| page.run("return document.querySelector('main .btn.go').innerText.trim()", json!(null));
    let page = browser_with(&site, &unready, "/next");
    assert_eq!(first(&page), json!((w.door.way)(Resting::Ready)));
    let waits = unready.then("2026-05-12T09:40:00", What::Chose(Choice::Wait));
    page.begin(&waits, "/next");
    page.see((w.door.rest)(Resting::Choice).short);
    assert_eq!(first(&page), json!(w.door.keep_quiet_button));
}

#[test]
fn the_door_opens_when_everything_it_waits_for_is_done() {
    let w = words();
    let site = Site::start();
    let plan = QuietPlan { last_contact: day("2026-04-11"), length: 30, exceptions: vec![] };
    let steady = What::CheckIn { mood: Mood::Steady, self_harm: false, words: String::new() };
    let mut story = Story::screened(&[]).then("2026-05-01T08:20:00", What::Quiet(plan));
    for before in 1..11 {
        let practised = What::Practised { day: days_before(day("2026-05-12"), before), practice: "A walk".into() };
        story = story.then(&format!("{}T18:00:00", days_before(day("2026-05-12"), before)), practised);
    }
    let page = browser_with(&site, &story.then("2026-05-11T18:00:00", steady), "/note");
    page.choose((w.check_in.mood)(Mood::Steady).what);
    page.press(w.log.keep);
    page.at("/today");
    for (at, of) in [(1, Page::Why), (2, Page::Causes), (3, Page::OwnPart)] {
        page.visit(&format!("/writing/{at}"));
        page.fill((w.writings.of)(of).label, "What there is to say");
        if of == Page::Why {
            page.choose((w.writings.motive)(Motive::Growth));
        }
        page.press(w.log.keep);
        page.at("/writing");
    }
    page.visit("/next");
    page.see((w.door.rest)(Resting::Ready).short);
    page.press((w.door.way)(Resting::Ready));
    page.press(w.log.keep);
    page.at_field("r1", w.readiness.error);
    for at in 0..Readiness::ALL.len() {
        page.run("document.querySelectorAll(`input[name=r${name}]`)[0].click()", json!(at + 1));
    }
    page.press(w.log.keep);
    page.at("/next");
    page.press(w.choose.link);
    page.press((w.choose.option)(Choice::TryAgain).button);
    page.at("/next");
    page.press(w.door.answer_screen_button);
    page.answer_from(Question::Harm, &[]);
    page.confirm();
    page.heading((w.door.open_title)(Step::FirstMessage));
    page.press(w.door.draft);
    page.at("/draft");
}

//! Half years in the browser: from a warm reply to the look back after six months, and two that end in letting go. What the
//! rules decide is read from the page at each step.

use std::collections::BTreeSet;

use afterword::domain::agreement::Topic;
use afterword::domain::contact::{Ask, Reach, TalkEnd, Tone};
use afterword::domain::door::Closing;
use afterword::domain::path::Stage;
use afterword::domain::record::Mood;
use afterword::domain::review::AfterReview;
use afterword::domain::screen::Question;
use afterword::domain::time::days_before;
use serde_json::json;

use super::two::{agree, look_back, trying};
use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser_with, day, words};

/// Waits until the decision names these rules and no other.
#[track_caller]
fn decides(page: &Browser, rules: &[&str]) {
    page.visit("/next");
    page.unfold();
    let script =
        "const all = [...text().matchAll(new RegExp(name[0] + ': ([A-Za-z-]+)', 'g'))].map((found) => found[1]);
        return JSON.stringify(all.sort()) === JSON.stringify(name[1].sort()) || null";
    page.until(&format!("the rules {rules:?}"), script, json!([words().door.rule_id, rules]));
}

/// Comes to a day, at ten, after a steady evening and a steady morning.
#[track_caller]
fn arrive(page: &Browser, on: &str) {
    let w = words();
    for now in [format!("{}T20:00:00", days_before(day(on), 1)), format!("{on}T10:00:00")] {
        page.clock(&now);
        page.visit("/note");
        page.choose((w.check_in.mood)(Mood::Steady).what);
        page.press(w.log.keep);
        page.at("/today");
        page.saving(w.saving.saved);
    }
}

/// Writes an entry of a kind into the log, by its place in the form.
#[track_caller]
fn log(page: &Browser, kind: usize, choices: &[&str]) {
    page.visit(&format!("/entry/{kind}"));
    choices.iter().for_each(|choice| page.choose(choice));
    page.press(words().log.keep);
    page.at("/log");
    page.saving(words().saving.saved);
}

/// A warm word of theirs that asks for nothing.
#[track_caller]
fn they_write(page: &Browser) {
    let w = words();
    log(page, 0, &[(w.log.tone)(Tone::Warm).what, (w.log.ask)(Ask::Nothing)]);
}

/// A message of the user's.
#[track_caller]
fn i_write(page: &Browser) {
    log(page, 1, &[(words().log.reach)(Reach::Message)]);
}

/// A meeting, and what it was like: easy for both.
#[track_caller]
fn meet(page: &Browser) {
    let w = words();
    log(page, 7, &[]);
    log(page, 8, &[w.log.look_back[0], w.log.look_back[1]]);
}

/// Answers the questions of the screen anew, no to all of them.
#[track_caller]
fn answer_anew(page: &Browser) {
    page.visit("/next");
    page.press(words().door.answer_screen_button);
    page.answer_from(Question::Harm, &[]);
    page.confirm();
    page.saving(words().saving.saved);
}

#[test]
fn from_a_warm_reply_to_the_look_back_after_six_months() {
    let w = words();
    let (r, s) = (&w.review, &w.still_good);
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), "/next");
    decides(&page, &["first-message"]);
    i_write(&page);
    decides(&page, &["waiting"]);
    // A warm reply.
    arrive(&page, "2026-05-13");
    they_write(&page);
    decides(&page, &["R-screen", "R-answer-later"]);
    answer_anew(&page);
    decides(&page, &["R-answer-later"]);
    // Light contact: one for each of theirs, over more than fourteen days.
    arrive(&page, "2026-05-14");
    page.clock("2026-05-14T12:00:00");
    decides(&page, &["light-contact"]);
    i_write(&page);
    arrive(&page, "2026-05-20");
    decides(&page, &["light-contact"]);
    they_write(&page);
    arrive(&page, "2026-05-22");
    decides(&page, &["light-contact"]);
    i_write(&page);
    arrive(&page, "2026-05-28");
    they_write(&page);
    decides(&page, &["R-screen", "R-answer-later"]);
    answer_anew(&page);
    // Meetings, each looked back on.
    arrive(&page, "2026-05-30");
    decides(&page, &["meeting"]);
    meet(&page);
    decides(&page, &["meeting"]);
    arrive(&page, "2026-06-07");
    meet(&page);
    decides(&page, &["R-screen"]);
    answer_anew(&page);
    decides(&page, &["talk"]);
    page.visit("/table/new");
    page.see(w.agreements.not_yet);
    // The talk, and trying.
    arrive(&page, "2026-06-14");
    log(&page, 9, &[(w.log.talk)(TalkEnd::Try)]);
    decides(&page, &["R-screen"]);
    answer_anew(&page);
    decides(&page, &["rebuild"]);
    agree(&page, Topic::Conflict, "Twenty minutes apart when a voice rises.");
    let agreement = page.path();
    look_back(&page, [2, 3, 2, 3, 4, 4], false, false);
    page.at("/looks");
    page.see(&(r.next)(day("2026-07-14"), day("2026-06-14")));
    decides(&page, &["rebuild"]);
    // After a month: better in one thing, and nothing calls for a decision.
    arrive(&page, "2026-07-14");
    page.press(r.today.what);
    page.see((r.due)(1));
    look_back(&page, [3, 3, 2, 3, 4, 4], false, false);
    page.at("/looks");
    page.see(r.change[2]);
    decides(&page, &["rebuild"]);
    // After three months: the same agreement was broken twice. The questions are old and asked anew.
    arrive(&page, "2026-09-14");
    decides(&page, &["R-screen"]);
    answer_anew(&page);
    for on in ["2026-08-01", "2026-09-02"] {
        page.visit(&agreement);
        page.fill(w.agreements.broken_label, on);
        page.press(w.agreements.broken_keep);
        page.see(&(w.dates.long)(day(on), day("2026-09-14")));
    }
    page.see(w.agreements.broken_twice);
    page.saving(w.saving.saved);
    look_back(&page, [3, 3, 2, 3, 4, 4], false, true);
    page.at("/turn");
    page.see(s.called);
    page.see("Twenty minutes apart when a voice rises.");
    page.saving(w.saving.saved);
    decides(&page, &["R-choice"]);
    page.visit("/turn");
    page.press(s.go_on.button);
    page.see(&(s.chosen)(AfterReview::GoOn, day("2026-09-14"), day("2026-09-14")));
    page.saving(w.saving.saved);
    decides(&page, &["rebuild"]);
    // After six months.
    arrive(&page, "2026-12-14");
    answer_anew(&page);
    page.visit("/looks");
    page.see((r.due)(6));
    look_back(&page, [4, 3, 3, 4, 4, 4], false, false);
    page.at("/looks");
    page.see(r.all_done);
    page.press(r.start_title);
    page.saving(w.saving.saved);
    page.reload();
    page.see(&(r.done)(day("2026-12-14"), day("2026-12-14")));
    for on in ["2026-06-14", "2026-07-14", "2026-09-14"] {
        page.see(&(r.done)(day(on), day("2026-12-14")));
    }
    decides(&page, &["rebuild"]);
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

#[test]
fn a_second_beginning_that_ends_well_in_letting_go() {
    let w = words();
    let s = &w.still_good;
    let site = Site::start();
    let page = browser_with(&site, &trying(), "/next");
    decides(&page, &["R-answer-later"]);
    agree(&page, Topic::Money, "Money talk on the first Sunday, half an hour.");
    look_back(&page, [2, 3, 2, 3, 4, 4], false, false);
    page.at("/looks");
    // After a month the same thing hurt again: once calls the page, and getting help is chosen.
    arrive(&page, "2026-06-12");
    look_back(&page, [2, 3, 2, 3, 4, 4], true, false);
    page.at("/turn");
    page.see(s.hurt);
    decides(&page, &["R-choice", "R-screen"]);
    answer_anew(&page);
    decides(&page, &["R-choice"]);
    page.visit("/turn");
    page.press(s.help.button);
    page.see(&(s.chosen)(AfterReview::GetHelp, day("2026-06-12"), day("2026-06-12")));
    page.press(w.counsel.row.what);
    page.at("/third");
    page.see(w.counsel.choose_title);
    decides(&page, &["rebuild"]);
    // After three months they feel less safe: the screen is asked anew, and counselling for two is gone from the page.
    arrive(&page, "2026-08-12");
    answer_anew(&page);
    look_back(&page, [2, 3, 2, 3, 3, 4], false, false);
    page.at("/turn");
    page.see(s.help_alone.asks[0]);
    decides(&page, &["R-choice", "R-screen"]);
    page.visit("/turn");
    page.press(s.let_go.button);
    page.closed_by(Closing::Chosen);
    decides(&page, &["C-chosen"]);
    page.visit("/table");
    page.see(w.agreements.closed);
    page.see("Money talk on the first Sunday, half an hour.");
    page.press(w.frame.letting_go);
    page.at("/reading");
    page.heading(w.letting_go.title);
    page.clock("2026-11-12T10:00:00");
    decides(&page, &["C-chosen"]);
    page.visit("/looks");
    page.see(w.review.closed);
    assert!(!page.text().contains(w.review.answer), "a day that comes asks nothing of somebody who has let go");
}

#[test]
fn the_same_hurt_in_a_second_look_back_ends_it() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &trying(), "/looks");
    page.mirrored();
    look_back(&page, [3, 3, 3, 3, 4, 4], true, false);
    page.at("/turn");
    page.press(w.still_good.go_on.button);
    page.see(w.still_good.not_called);
    arrive(&page, "2026-06-12");
    look_back(&page, [4, 4, 4, 4, 4, 4], true, false);
    page.see(w.review.closed);
    decides(&page, &["C-ended"]);
    page.press(w.door.letting_go);
    page.at("/reading");
}

#[test]
fn every_point_of_these_stages_opens_and_its_tool_leads_somewhere() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &trying(), "/part/6");
    let stages = [Stage::Reach, Stage::Meet, Stage::Talk, Stage::Rebuild, Stage::Review];
    let (mut seen, mut tools) = (0, BTreeSet::new());
    for (at, (stage, point)) in w.library.all().enumerate() {
        if !stages.contains(&stage) {
            continue;
        }
        page.visit(&format!("/pages/{at}"));
        page.heading(point.title);
        for said in [point.what, point.why, point.try_this, point.beware] {
            page.see(said);
        }
        let link = "return [...document.querySelectorAll('main a[href]')].find((it) => words(it.innerText) === name[0]
            || name[1].includes(words(it.innerText)))?.getAttribute('href') ?? null";
        let near: Vec<&str> = afterword::content::shape::Tool::ALL.iter().map(|tool| (w.library.tool)(*tool)).collect();
        let found = page.until(&format!("the tool of {}", point.id), link, json!([(w.library.tool)(point.tool), near]));
        tools.insert(found.as_str().unwrap_or_default().to_owned());
        seen += 1;
    }
    let listed = include_str!("../../data/points.tsv").lines().filter(|line| {
        ["reach", "meet", "talk", "rebuild", "review"].iter().any(|stage| line.ends_with(&format!("\t{stage}")))
    });
    assert_eq!(seen, listed.count(), "every point of the list");
    for address in tools {
        page.run("window.isOld = true; location.href = name", json!(address));
        page.until("a page", "return !window.isOld && document.querySelector('main h1') ? true : null", json!(null));
        assert!(!page.text().contains(w.missing.title), "{address} leads nowhere");
    }
}

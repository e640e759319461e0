//! Closed doors: each answer that closes, what stays open beside it, the answers that only let contact wait, and silence.

use afterword::content::helplines::{Helplines, Kind};
use afterword::domain::contact::{Act, Reach, Side, Tone};
use afterword::domain::door::{Closing, Detail, EndedBy, Resting};
use afterword::domain::record::{Choice, Mood, What};
use afterword::domain::review::Review;
use afterword::domain::screen::{Agreement, Answer, Question};
use serde_json::json;

use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser, browser_with, day, path_of, word, words};

/// Answers a question with yes after noes before it, up to the check page, and confirms.
#[track_caller]
fn say_yes(page: &Browser, question: Question, agreement: Option<Agreement>) {
    page.begin(&Story::adult(), "/question/1");
    Question::ALL.into_iter().filter(|q| *q < question).for_each(|q| page.answer(q, Answer::No));
    page.answer(question, Answer::Yes);
    if let Some(agreement) = agreement {
        page.answer_follow_up(question, agreement);
    }
    if !question.ends_the_round() {
        Question::ALL.into_iter().filter(|q| *q > question).for_each(|q| page.answer(q, Answer::No));
    }
    page.at("/answers");
}

/// The page says which rule closed it, and the ways that stay open lead somewhere.
#[track_caller]
fn explains_itself(page: &Browser, closing: Closing, kinds: &[Kind]) {
    let w = words();
    let says = (w.door.closed)(closing);
    page.closed_by(closing);
    page.press(w.door.rule_title);
    page.see(&format!("{}: {}", w.door.rule_id, closing.code()));
    page.see(says.rule);
    page.see(says.tonight);
    page.see(says.from_here);
    assert_eq!(page.text().contains(w.door.talk_to), !kinds.is_empty(), "lines on the page of {closing:?}");
    let onward = if kinds.is_empty() { w.door.quiet } else { w.door.today };
    for (link, path) in [
        (w.door.letting_go, "/reading"),
        (onward, if kinds.is_empty() { "/days" } else { "/today" }),
        (w.door.too_much_link, "/help"),
    ] {
        page.press(link);
        page.at(path);
        page.back();
        page.closed_by(closing);
    }
}

#[test]
fn today_begins_with_what_fits_and_wanting_to_write_is_a_tap_away() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    let yes = |question| Story::screened(&[(question, Answer::Yes)]);
    let let_go = Story::quiet().then("2026-05-12T09:00:00", What::Chose(Choice::LetGo));
    let begins = |story: &Story, name: &str, path: &str| {
        page.begin(story, "/today");
        page.until(name, "return text().includes(name) || null", json!(name));
        let first = page.run("return document.querySelector('main .btn.go').innerText.trim()", json!(null));
        assert_eq!(first, json!(name));
        page.press(name);
        page.at(path);
    };
    begins(&Story::quiet(), w.frame.want_to_write, "/ten");
    begins(&yes(Question::Refusal), w.door.set_quiet_button, "/days");
    let dark = What::CheckIn { mood: Mood::VeryLow, self_harm: true, words: String::new() };
    for (story, name, path) in [
        (yes(Question::Harm), w.door.unsure_link, "/help"),
        (yes(Question::OwnHarm), w.help.all_lines, "/help"),
        (Story::quiet().then("2026-05-12T09:00:00", dark), w.help.all_lines, "/help"),
        (yes(Question::Order), w.frame.letting_go, "/reading"),
        (let_go, w.frame.letting_go, "/reading"),
        (super::two::trying(), w.agreements.row.what, "/table"),
    ] {
        begins(&story, name, path);
        page.visit("/today");
        page.press(w.urge.row.what);
        page.at("/ten");
    }
    // Who was harmed is not asked what prepares a message.
    page.begin(&yes(Question::Harm), "/six");
    page.closed_by(Closing::Harm);
    page.visit("/three");
    page.see(w.choose.closed);
    for choice in Choice::ALL {
        assert!(!page.text().contains((w.choose.option)(choice).asks[1]), "{choice:?} is no choice now");
    }
    page.press(w.today.why_link);
    page.closed_by(Closing::Harm);
}

/// The first help line of these kinds stands before what to do tonight.
#[track_caller]
fn lines_first(page: &Browser, kinds: &[Kind]) {
    let w = words();
    page.pick(w.help.country, "United Kingdom");
    let all = Helplines::all();
    let line = all.country("GB").unwrap().lines_for(kinds)[0].name;
    page.see(line);
    let text = page.text();
    assert!(text.find(line).unwrap() < text.find(w.door.tonight).unwrap(), "the line {line} comes first");
}

#[test]
fn a_yes_to_one_of_the_first_three_ends_the_round_and_closes_the_door() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    for (question, closing, kinds) in [
        (Question::Harm, Closing::Harm, &[Kind::Abuse, Kind::Stalking, Kind::Crisis][..]),
        (Question::OwnHarm, Closing::OwnHarm, &[Kind::OwnBehaviour, Kind::Crisis][..]),
        (Question::Order, Closing::Order, &[][..]),
    ] {
        say_yes(&page, question, None);
        page.see(w.check.ended_early);
        page.confirm();
        explains_itself(&page, closing, kinds);
        if !kinds.is_empty() {
            lines_first(&page, kinds);
        }
        page.unfold();
        let answered = (w.door.answered_on)(day("2026-05-12"), day("2026-05-12"));
        assert_eq!(page.text().contains(&answered), closing != Closing::Harm, "the date on the page of {closing:?}");
    }
}

#[test]
fn a_yes_to_a_later_question_closes_the_door_after_all_are_asked() {
    let site = Site::start();
    let page = browser(&site);
    for (question, agreement, closing) in [
        (Question::Refusal, None, Closing::No),
        (Question::Blocked, None, Closing::Blocked),
        (Question::TheirPartner, Some(Agreement::None), Closing::Partner),
        (Question::MyPartner, Some(Agreement::Forbids), Closing::Mine),
    ] {
        say_yes(&page, question, agreement);
        page.confirm();
        explains_itself(&page, closing, &[]);
    }
}

#[test]
fn every_fact_that_closes_is_listed() {
    let w = words();
    let site = Site::start();
    let given = [(Question::Refusal, Answer::Yes), (Question::Blocked, Answer::Yes)];
    let page = browser_with(&site, &Story::screened(&given), "/next");
    page.closed_by(Closing::No);
    page.see(w.door.also);
    page.see((w.door.closed)(Closing::Blocked).short);
}

#[test]
fn an_agreement_that_allows_it_closes_nothing() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    for question in [Question::TheirPartner, Question::MyPartner] {
        say_yes(&page, question, Some(Agreement::Allows));
        page.see((w.screen.agreement)(question).line);
        page.confirm();
        page.heading(w.door.resting_title);
        assert!(!page.text().contains((w.door.rest)(Resting::Unsure).short));
    }
    say_yes(&page, Question::TheirPartner, Some(Agreement::NotSure));
    page.confirm();
    page.heading(w.door.resting_title);
    page.see((w.door.rest)(Resting::Unsure).short);
}

#[test]
fn not_sure_and_not_now_let_contact_wait_and_are_named() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::adult(), "/question/1");
    page.answer_from(Question::Harm, &[(Question::Harm, Answer::NotSure), (Question::Blocked, Answer::NotNow)]);
    page.confirm();
    page.heading(w.door.resting_title);
    page.see((w.door.rest)(Resting::Unsure).short);
    page.see((w.door.rest)(Resting::Screen).short);
    for fact in (w.door.details)(&[Detail::NotSure(Question::Harm), Detail::Unanswered(Question::Blocked)]) {
        page.see(&fact);
    }
    page.press(w.door.unsure_link);
    page.at("/help");
    page.see(w.help.signs[0]);
    page.back();
    page.press(w.door.answer_screen_button);
    page.at(&path_of(Question::Blocked));
    page.heading((w.screen.question)(Question::Blocked).ask);
    assert_eq!(page.count("main input:checked"), 0, "only what was left open is asked again, with nothing preselected");
}

#[test]
fn letting_go_is_chosen_and_can_be_chosen_anew_after_seven_days() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/next");
    page.press(w.choose.link);
    page.at("/three");
    page.heading(w.choose.title);
    page.press((w.choose.option)(Choice::LetGo).button);
    page.closed_by(Closing::Chosen);
    page.visit("/three");
    page.see(&(w.choose.locked)(day("2026-05-19"), day("2026-05-12")));
    assert_eq!(page.count("main .three button"), 1, "only letting go can be chosen");
    page.clock("2026-05-19T00:05:00");
    page.reload();
    page.press((w.choose.option)(Choice::Wait).button);
    page.at("/next");
    page.heading(w.door.resting_title);
}

/// A look back of a day that found the same hurt, or abuse.
fn look_back(abuse_by: Option<Side>) -> What {
    What::Review(Review { answers: [3; 6], abuse_by, same_hurt: abuse_by.is_none(), broken_twice: false })
}

/// The same hurt a second time, on 5 May.
pub fn hurt_again() -> Story {
    Story::quiet().then("2026-05-03T09:00:00", look_back(None)).then("2026-05-05T09:00:00", look_back(None))
}

/// A look back found abuse or contempt.
pub fn abuse_found(by: Side) -> Story {
    Story::quiet().then("2026-05-05T09:00:00", look_back(Some(by)))
}

#[test]
fn abuse_that_a_look_back_found_has_help_lines_first() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    for (side, by, kinds) in [
        (Side::Ex, EndedBy::AbuseByEx, &[Kind::Abuse, Kind::Stalking, Kind::Crisis][..]),
        (Side::User, EndedBy::AbuseByUser, &[Kind::OwnBehaviour, Kind::Crisis][..]),
    ] {
        let says = (w.door.because)(Closing::Ended, &[Detail::Ended(by)]);
        page.begin(&abuse_found(side), "/next");
        page.heading(says.title);
        page.see(says.text[0]);
        page.see(w.door.talk_to);
        lines_first(&page, kinds);
        page.see(says.from_here);
        page.unfold();
        page.see(says.rule);
        let since = (w.door.since)(day("2026-05-05"), day("2026-05-12"));
        assert_eq!(page.text().contains(&since), side == Side::User, "the date beside {by:?}");
        assert!(!page.text().contains(w.choose.link), "there is nothing to choose beside {by:?}");
    }
}

#[test]
fn after_the_same_hurt_one_can_choose_anew_from_the_thirtieth_day() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &hurt_again(), "/next");
    page.heading((w.door.because)(Closing::Ended, &[Detail::Ended(EndedBy::SameHurt)]).title);
    page.press(w.choose.link);
    page.at("/three");
    page.see(&(w.choose.locked_by_hurt)(day("2026-06-04"), day("2026-05-12")));
    assert_eq!(page.count("main .three button"), 1, "only letting go can be chosen");
    page.clock("2026-06-04T00:05:00");
    page.reload();
    page.press((w.choose.option)(Choice::Wait).button);
    page.at("/next");
    page.heading(w.door.resting_title);
}

#[test]
fn what_the_log_is_told_closes_the_door_and_it_stays_closed() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    for (entry, closing) in [
        ("/entry/4", Closing::Blocked),
        ("/entry/5", Closing::Partner),
        ("/entry/6", Closing::Mine),
        ("/entry/10", Closing::Order),
    ] {
        page.begin(&Story::settled(), entry);
        page.press(w.log.keep);
        page.closed_by(closing);
        page.reload();
        page.closed_by(closing);
        page.visit("/draft");
        page.closed_by(closing);
    }
    // A no to one meeting closes nothing.
    page.begin(&Story::settled(), "/entry/11");
    page.press(w.log.keep);
    page.at("/log");
    page.see((w.log.entry)(&Act::Declined));
    page.visit("/draft");
    page.heading(w.draft.title);
}

#[test]
fn fourteen_days_of_silence_close_the_door() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::screened(&[]), "/entry/1");
    page.choose((w.log.reach)(Reach::Message));
    page.press(w.log.keep);
    page.at("/log");
    page.see((w.log.entry)(&Act::Reached(Reach::Message)));
    page.clock("2026-05-25T23:59:00");
    page.visit("/next");
    page.heading(w.door.resting_title);
    page.clock("2026-05-26T00:01:00");
    page.reload();
    page.closed_by(Closing::Silence);
    page.unfold();
    page.see(&(w.door.since)(day("2026-05-26"), day("2026-05-26")));
    page.clock("2027-05-26T12:00:00");
    page.reload();
    page.closed_by(Closing::Silence);
    page.visit("/today");
    page.see(w.today.door_closed);
}

#[test]
fn questions_that_count_from_tomorrow_are_not_asked_today() {
    let w = words();
    let site = Site::start();
    let said_no = Story::quiet().entry("2026-05-08T10:00:00", word(Tone::No), "", "");
    let story = said_no.entry("2026-05-12T08:00:00", word(Tone::Warm), "", "");
    let page = browser_with(&site, &story, "/next");
    page.heading(w.door.resting_title);
    page.see("The questions can be answered from Wednesday 13 May.");
    assert!(!page.text().contains(w.door.answer_screen_button), "{}", page.text());
    page.clock("2026-05-13T09:30:00");
    page.visit("/next");
    page.press(w.door.answer_screen_button);
}

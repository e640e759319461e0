//! From the first page to the first quiet day, with everything that can be typed wrongly on the way.

use afterword::domain::contact::Matter;
use afterword::domain::door::{Detail, Resting};
use afterword::domain::screen::{Answer, Question};

use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{NOW, Story, browser, browser_with, day, day_of, path_of, words};

#[test]
fn a_first_visit_leads_to_the_first_quiet_day() {
    let site = Site::start();
    let page = browser(&site);
    page.visit("/");
    to_the_questions(&page);
    eight_questions(&page);
    check_and_change(&page);
    the_decision(&page);
    quiet_time(&page);
    everything_is_there_again(&page);
}

fn to_the_questions(page: &Browser) {
    let w = words();
    page.heading(w.frame.name);
    page.press(w.welcome.begin);
    page.at("/before");
    page.heading(w.before.title);
    page.go_on();
    page.at("/start");
    page.heading(w.age.question);
    page.go_on();
    page.see(w.age.error);
    page.focus_on("#errors");
    page.choose(w.age.both);
    page.go_on();
}

/// Nothing is preselected; Back, of the page and of the browser, keeps every answer.
fn eight_questions(page: &Browser) {
    let w = words();
    let no = (w.screen.answer)(Answer::No);
    for question in [Question::Harm, Question::OwnHarm, Question::Order] {
        page.at(&path_of(question));
        page.heading((w.screen.question)(question).ask);
        assert_eq!(page.count("main input:checked"), 0, "{question:?} is preselected");
        page.answer(question, Answer::No);
    }
    page.at(&path_of(Question::Refusal));
    page.go_on();
    page.see(w.screen.error);
    page.focus_on("#errors");
    page.press(w.frame.back);
    page.at(&path_of(Question::Order));
    assert_eq!(page.value(no), "true");
    page.press(w.frame.back);
    page.at(&path_of(Question::OwnHarm));
    page.back();
    page.at(&path_of(Question::Order));
    assert_eq!(page.value(no), "true");
    page.forward();
    page.at(&path_of(Question::OwnHarm));
    page.heading((w.screen.question)(Question::OwnHarm).ask);
    assert_eq!(page.value(no), "true");
    page.answer_from(Question::OwnHarm, &[]);
}

fn check_and_change(page: &Browser) {
    let w = words();
    let line = (w.screen.question)(Question::TheirPartner).line;
    page.at("/answers");
    page.heading(w.check.title);
    for question in Question::ALL {
        page.see(&format!("{} {}", (w.screen.question)(question).line, (w.screen.answer)(Answer::No)));
    }
    page.press(&format!("{}: {line}", w.check.change));
    page.answer(Question::TheirPartner, Answer::NotSure);
    page.at("/answers");
    page.see(&format!("{line} {}", (w.screen.answer)(Answer::NotSure)));
    page.confirm();
}

fn the_decision(page: &Browser) {
    let w = words();
    page.heading(w.door.resting_title);
    for resting in [Resting::Unsure, Resting::Space, Resting::Why, Resting::Ready, Resting::Choice] {
        page.see((w.door.rest)(resting).short);
    }
    for fact in (w.door.details)(&[Detail::NotSure(Question::TheirPartner), Detail::NoQuiet]) {
        page.see(&fact);
    }
    assert!(!page.text().contains((w.door.rest)(Resting::Screen).short), "every question is answered");
    page.press(w.door.set_quiet_button);
}

/// Every wrong entry is told at the field and in the summary, and nothing that was typed is lost.
fn quiet_time(page: &Browser) {
    let w = words();
    page.at("/days");
    page.heading(w.quiet.title);
    assert_eq!(page.value(w.quiet.length), "30");
    page.choose((w.quiet.matter)(Matter::Children));
    for (date, length, errors) in [
        ("", "30", vec![("contact", w.quiet.error_no_date)]),
        ("2026-05-13", "30", vec![("contact", w.quiet.error_future)]),
        ("2016-05-10", "30", vec![("contact", w.quiet.error_past)]),
        ("2026-05-01", "5", vec![("length", w.quiet.error_length)]),
        ("2026-05-01", "91", vec![("length", w.quiet.error_length)]),
        ("", "abc", vec![("contact", w.quiet.error_no_date), ("length", w.quiet.error_length)]),
    ] {
        page.fill(w.quiet.last_contact, date);
        page.fill(w.quiet.length, length);
        page.press(w.quiet.set);
        page.see(w.faults.summary);
        page.focus_on("#errors");
        assert_eq!(page.count("main .err"), errors.len() as u64, "errors at fields: {date} {length}");
        assert_eq!(page.count("#errors a"), errors.len() as u64, "errors in the summary: {date} {length}");
        for (field, error) in errors {
            page.at_field(field, error);
        }
        assert_eq!((page.value(w.quiet.last_contact), page.value(w.quiet.length)), (date.into(), length.into()));
        assert_eq!(page.value((w.quiet.matter)(Matter::Children)), "true");
        page.at("/days");
    }
    page.press(w.quiet.error_length);
    page.focus_on("#length");
    page.fill(w.quiet.last_contact, "2026-05-01");
    page.fill(w.quiet.length, "30");
    page.see(&(w.quiet.preview)(day("2026-05-02"), day("2026-05-31"), day("2026-05-12")));
    page.press(w.quiet.set);
}

fn everything_is_there_again(page: &Browser) {
    let w = words();
    let eleventh = day_of(11, 30);
    page.at("/today");
    page.heading(&eleventh);
    page.see(&(w.today.behind)(10, &[]));
    page.reload();
    page.heading(&eleventh);
    page.visit("/days");
    assert_eq!(page.value((w.quiet.matter)(Matter::Children)), "true");
    page.new_window();
    page.zone("Etc/UTC");
    page.clock(NOW);
    page.visit("/today");
    page.heading(&eleventh);
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

#[test]
fn a_quiet_time_is_changed() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.press(w.today.change_quiet);
    page.at("/days");
    page.see(w.quiet.seven_days);
    assert_eq!(page.value(w.quiet.last_contact), "2026-05-01");
    page.fill(w.quiet.length, "14");
    page.see(&(w.quiet.preview)(day("2026-05-02"), day("2026-05-19"), day("2026-05-12")));
    page.press(w.quiet.set);
    page.at("/today");
    page.heading(&day_of(11, 18));
}

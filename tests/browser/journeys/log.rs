//! Entries of the log: what each kind does to the days and to the door, and how it is undone or changed in time.

use afterword::domain::contact::{Act, Ask, Look, Matter, Reach, Side, Tone};
use afterword::domain::door::{Closing, Ends, Resting};

use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser_with, day, day_of, word, words};

const TODAY: &str = "2026-05-12";

/// Begins an entry of a kind, by its place in the form.
#[track_caller]
fn begin_entry(page: &Browser, kind: usize) {
    page.visit("/log");
    page.press(words().log.add);
    page.at("/entry");
    page.choose(words().log.kinds[kind].what);
}

#[track_caller]
fn keep(page: &Browser) {
    page.press(words().log.keep);
    page.at("/log");
    page.saving(words().saving.saved);
}

/// What Today says of the days kept: in all, the longest run, this run.
#[track_caller]
fn days_kept(page: &Browser, heading: &str, total: u32, longest: u32, this_run: u32) {
    let w = &words().today;
    page.visit("/today");
    page.heading(heading);
    for (term, days) in [(w.total, total), (w.longest, longest), (w.this_run, this_run)] {
        page.see(&format!("{term} {}", (w.days)(days)));
    }
}

#[test]
fn reaching_out_restarts_the_count_and_keeps_every_day() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    days_kept(&page, &day_of(11, 30), 10, 10, 10);
    page.press(w.today.slip.what);
    page.at("/entry/1");
    assert_eq!(page.value(w.log.kinds[1].what), "true");
    page.choose((w.log.reach)(Reach::Call));
    page.fill(w.log.words, "I only wanted to hear the voice.");
    page.fill(w.log.trigger, "A song");
    keep(&page);
    page.see((w.log.entry)(&Act::Reached(Reach::Call)));
    page.see("I only wanted to hear the voice.");
    page.see(&format!("{} A song", w.log.set_off));
    days_kept(&page, &day_of(0, 30), 11, 11, 0);
    page.press(w.today.earlier);
    page.see(&(w.today.run)(day("2026-05-02"), day(TODAY), day(TODAY)));
    page.clock("2026-05-20T10:00:00");
    days_kept(&page, &day_of(8, 30), 18, 11, 7);
}

#[test]
fn undo_takes_an_entry_back() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/entry/1");
    page.choose((w.log.reach)(Reach::Message));
    page.fill(w.log.words, "Words that go with it");
    keep(&page);
    days_kept(&page, &day_of(0, 30), 11, 11, 0);
    page.see((w.log.entry)(&Act::Reached(Reach::Message)));
    page.press(w.log.undo);
    page.heading(&day_of(11, 30));
    page.focus_on("main h1");
    days_kept(&page, &day_of(11, 30), 10, 10, 10);
    page.visit("/log");
    page.see(w.log.empty);
    let kept: Vec<_> = page.storage().into_values().collect();
    assert!(kept.iter().all(|text| !text.contains("Words that go with it")), "the words are gone: {kept:?}");
}

#[test]
fn looking_turns_a_corner_and_restarts_nothing() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/log");
    page.see(w.log.empty);
    for look in Look::ALL {
        begin_entry(&page, 2);
        page.choose((w.log.look)(look));
        keep(&page);
        page.see((w.log.entry)(&Act::Looked(look)));
    }
    days_kept(&page, &day_of(11, 30), 10, 10, 10);
    page.see(&(w.today.behind)(10, &[11]));
    assert_eq!(page.count("main .leaves .c, main .leaves .n"), 1, "one corner or the day it is on");
    page.clock("2026-05-13T10:00:00");
    page.reload();
    page.see(&(w.today.behind)(11, &[11]));
    assert_eq!(page.count("main .leaves .c"), 1, "one corner");
}

#[test]
fn necessary_contact_is_no_slip() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.press(w.today.necessary.what);
    page.at("/matter");
    page.press(w.necessary.log_row.what);
    page.at("/entry/3");
    page.choose((w.log.by)(Side::User));
    page.choose((w.quiet.matter)(Matter::Children));
    keep(&page);
    page.see((w.log.entry)(&Act::Necessary { by: Side::User, about: Matter::Children }));
    days_kept(&page, &day_of(11, 30), 10, 10, 10);
}

#[test]
fn a_warm_word_of_theirs_changes_no_day_and_may_be_answered_once() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.press(w.today.they_wrote.what);
    page.at("/entry/0");
    page.choose((w.log.tone)(Tone::Warm).what);
    page.choose((w.log.ask)(Ask::Nothing));
    page.fill(w.log.their_words, "I miss you");
    keep(&page);
    page.see("I miss you");
    page.see((w.log.marked)(Tone::Warm));
    days_kept(&page, &day_of(11, 30), 10, 10, 10);
    page.see(w.today.they_wrote_note.small);
    page.visit("/next");
    page.see((w.door.rest)(Resting::AnswerLater).short);
}

#[test]
fn what_is_missing_is_told_and_a_day_to_come_is_refused() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/entry");
    page.press(w.log.keep);
    page.focus_on("#errors");
    page.at_field("kind", w.log.error_choose);
    page.choose(w.log.kinds[1].what);
    page.press(w.log.keep);
    page.at_field("reach", w.log.error_choose);
    page.choose((w.log.reach)(Reach::Gift));
    page.fill(w.log.words, "A book, left at the door");
    for (date, error) in [("2026-05-13", w.log.error_future), ("", w.log.error_date)] {
        page.fill(w.log.on, date);
        page.press(w.log.keep);
        page.focus_on("#errors");
        page.at_field("on", error);
        assert_eq!(page.value(w.log.words), "A book, left at the door");
    }
    page.fill(w.log.on, "2026-05-09");
    keep(&page);
    page.see(&(w.log.written_on)(day(TODAY), day(TODAY)));
}

#[test]
fn an_entry_can_be_changed_for_48_hours() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/entry/1");
    page.choose((w.log.reach)(Reach::Message));
    page.fill(w.log.words, "Are you well?");
    keep(&page);
    page.press(w.log.change);
    page.heading(w.log.change_title);
    let change = page.path();
    assert_eq!(page.value(w.log.words), "Are you well?");
    page.choose((w.log.reach)(Reach::Call));
    page.press(w.log.keep_change);
    page.at("/log");
    page.see((w.log.entry)(&Act::Reached(Reach::Call)));
    page.clock("2026-05-14T09:59:00");
    page.reload();
    page.see(&(w.log.undo_until)(0));
    page.clock("2026-05-14T10:05:00");
    page.reload();
    page.see((w.log.entry)(&Act::Reached(Reach::Call)));
    assert_eq!(page.count("main .log button, main .log a"), 0, "no way to undo or change it");
    page.visit(&change);
    page.at("/log");
}

#[test]
fn a_page_left_open_for_48_hours_undoes_nothing() {
    let w = words();
    let site = Site::start();
    let story = Story::quiet().entry("2026-05-12T09:00:00", Act::Reached(Reach::Message), "Are you well?", "");
    let page = browser_with(&site, &story, "/log");
    page.see("Are you well?");
    page.clock("2026-05-14T10:05:00");
    page.seen_again();
    page.until("no way to undo", "return document.querySelector('main .log button') ? null : true", ().into());
    page.reload();
    page.see("Are you well?");
    page.see((w.log.entry)(&Act::Reached(Reach::Message)));
}

#[test]
fn a_no_closes_the_door_and_undone_it_rests_a_day() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/entry/0");
    page.choose((w.log.tone)(Tone::No).what);
    page.fill(w.log.their_words, "Please give me space.");
    page.press(w.log.keep);
    page.closed_by(Closing::No);
    page.see("Please give me space.");
    page.see(&(w.dates.long)(day(TODAY), day(TODAY)));
    page.press(w.door.rule_title);
    page.see(Closing::No.code());
    page.press(w.door.wrong_entry);
    page.at("/log");
    page.see((w.log.entry)(&word(Tone::No)));
    page.press(w.log.undo);
    page.see(w.log.empty);
    page.visit("/next");
    page.heading(w.door.resting_title);
    page.see((w.door.rest)(Resting::After).short);
    page.see(&(w.door.ends)(Ends::On(day("2026-05-13")), day(TODAY)));
}

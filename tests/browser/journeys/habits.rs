//! Small habits: set with when and where, ticked by the day with one tap, laid aside, and what was different.

use afterword::domain::own::{Habit, Own, Schedule, Tick};
use afterword::domain::record::{EventId, Readiness, What};
use serde_json::json;

use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser_with, day, day_of, words};

const TODAY: &str = "2026-05-12";

/// A habit that is set.
pub fn habit(what: &str, when: &str, schedule: Schedule) -> What {
    What::Own(Own::Habit(Habit { of: None, what: what.into(), when: when.into(), schedule, ended: false }))
}

/// A story with a walk on every day and a call on Fridays, and some days of the walk. 12 May is a Tuesday.
pub fn walking() -> Story {
    let mut story = Story::quiet()
        .then("2026-05-02T09:00:00", habit("A walk to the weir", "After lunch, from the door", Schedule::Weekdays(127)))
        .then("2026-05-02T09:01:00", habit("Ring Mara", "In the evening, in the kitchen", Schedule::Weekdays(16)));
    let walk = EventId(4);
    for (on, tick) in
        [("02", Tick::Done), ("03", Tick::Done), ("05", Tick::Skipped), ("08", Tick::Done), ("10", Tick::Done)]
    {
        let ticked = Own::Ticked { habit: walk, day: day(&format!("2026-05-{on}")), tick };
        story = story.then(&format!("2026-05-{on}T20:00:00"), What::Own(ticked));
    }
    story
}

/// The name of a tap of a habit on a day.
fn tap(tick: Tick, what: &str, on: &str, today: &str) -> String {
    let w = &words().habits;
    let word = if tick == Tick::Done { w.done } else { w.skip };
    format!("{word}{}", (w.on_day)(what, day(on), day(today)))
}

/// Waits until a tap is pressed, or is not.
#[track_caller]
fn is_pressed(page: &Browser, name: &str, pressed: bool) {
    let script = "return pressable(name[0])?.getAttribute('aria-pressed') === name[1] || null";
    page.until(&format!("{name} pressed: {pressed}"), script, json!([name, pressed.to_string()]));
}

/// Waits until a screen reader was told this.
#[track_caller]
fn is_said(page: &Browser, said: &str) {
    let script = "return words(document.getElementById('arrival').textContent) === words(name) || null";
    page.until(&format!("said: {said}"), script, json!(said));
}

#[test]
fn a_habit_is_set_and_ticked_from_today_by_one_tap() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.heading(&day_of(11, 30));
    assert!(!page.text().contains(w.habits.today_title), "nothing is asked of who keeps none");
    page.press(w.habits.row.what);
    page.see(w.habits.none);
    page.press(w.habits.add);
    page.at("/habits/new");
    page.press(w.habits.keep);
    page.at_field("what", w.habits.error_what);
    page.see(w.habits.error_weekdays);
    page.fill(w.habits.what, "One page of the novel");
    page.fill(w.habits.when, "After breakfast, at the kitchen table");
    page.choose(w.habits.weekdays[1]);
    page.choose(w.habits.weekdays[3]);
    page.press(w.habits.keep);
    page.at("/habits");
    page.see((w.habits.schedule)(Schedule::Weekdays(10), day(TODAY)).as_str());
    page.visit("/today");
    page.see(w.habits.today_title);
    let done = tap(Tick::Done, "One page of the novel", TODAY, TODAY);
    is_pressed(&page, &done, false);
    page.run("pressable(name).focus()", json!(done));
    page.keys("Enter");
    is_pressed(&page, &done, true);
    is_said(&page, &(w.habits.said)("One page of the novel", Tick::Done));
    assert_eq!(page.focus_text(), done, "the focus stays");
    page.reload();
    is_pressed(&page, &done, true);
    page.keys("Tab");
    page.press(&tap(Tick::Skipped, "One page of the novel", TODAY, TODAY));
    is_pressed(&page, &done, false);
    page.press(&tap(Tick::Skipped, "One page of the novel", TODAY, TODAY));
    is_said(&page, &(w.habits.said)("One page of the novel", Tick::Cleared));
    page.clock("2026-05-13T09:00:00");
    page.seen_again();
    page.see(w.habits.none_today);
}

#[test]
fn practice_counts_what_was_ticked_on_its_day_or_the_next() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &walking(), "/practice");
    page.see(&(w.practice.count)(4, 10));
    page.press(&tap(Tick::Done, "A walk to the weir", TODAY, TODAY));
    page.see(&(w.practice.count)(5, 10));
    page.press(w.habits.all);
    page.at("/habits");
    page.press(&tap(Tick::Done, "A walk to the weir", "2026-05-11", TODAY));
    page.press("A walk to the weir");
    page.heading("A walk to the weir");
    page.press(&tap(Tick::Done, "A walk to the weir", "2026-05-11", TODAY));
    is_pressed(&page, &tap(Tick::Done, "A walk to the weir", "2026-05-11", TODAY), false);
    page.press(&tap(Tick::Done, "A walk to the weir", "2026-05-11", TODAY));
    page.see(w.habits.counts);
    page.fill(w.habits.day_label, "2026-05-07");
    let earlier = tap(Tick::Done, "A walk to the weir", "2026-05-07", TODAY);
    page.press(&earlier);
    is_pressed(&page, &earlier, true);
    page.see(&(w.habits.picture)(day("2026-04-15"), day(TODAY), 7, 1, day(TODAY)));
    page.press(w.habits.by_day);
    page.see(&(w.habits.day)(day("2026-05-07"), day(TODAY), Tick::Done));
    page.see(&(w.habits.day)(day("2026-05-05"), day(TODAY), Tick::Skipped));
    assert_eq!(page.count("main .leaves i"), 28);
    assert_eq!(page.count("main .leaves .d"), 7);
    page.visit("/practice");
    page.see(&(w.practice.count)(6, 10));
}

#[test]
fn a_day_to_come_is_not_ticked() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &walking(), "/habits");
    page.press("A walk to the weir");
    page.heading("A walk to the weir");
    let last = |page: &Browser| {
        let script = "[...document.querySelectorAll('main .taps')].at(-1).querySelector('button').click()";
        page.run(script, json!(null));
    };
    last(&page);
    page.at_field("day", w.habits.error_day);
    page.fill(w.habits.day_label, "2026-05-13");
    last(&page);
    page.at_field("day", w.habits.error_day_future);
    page.fill(w.habits.day_label, "2026-05-06");
    page.press(&tap(Tick::Skipped, "A walk to the weir", "2026-05-06", TODAY));
    page.gone(w.habits.error_day_future);
    page.reload();
    page.press(w.habits.by_day);
    page.see(&(w.habits.day)(day("2026-05-06"), day(TODAY), Tick::Skipped));
}

#[test]
fn a_habit_is_changed_laid_aside_and_taken_up_again() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &walking(), "/habits");
    page.press("Ring Mara");
    page.press(w.habits.change);
    assert_eq!(page.value(w.habits.weekdays[4]), "true");
    page.choose(w.habits.schedules[1].what);
    page.fill(w.habits.per_week, "8");
    page.press(w.habits.keep);
    page.at_field("times", w.habits.error_per_week);
    page.fill(w.habits.per_week, "2");
    page.press(w.habits.keep);
    page.see(&(w.habits.schedule)(Schedule::PerWeek(2), day(TODAY)));
    page.press(w.habits.change);
    page.choose(w.habits.schedules[2].what);
    page.fill(w.habits.every, "0");
    page.press(w.habits.keep);
    page.at_field("every", w.habits.error_every);
    page.fill(w.habits.every, "3");
    page.press(w.habits.keep);
    let third = Schedule::Every { days: 3, from: day(TODAY) };
    page.see(&(w.habits.schedule)(third, day(TODAY)));
    page.press(w.habits.lay_aside);
    page.see(w.habits.is_laid_aside);
    page.visit("/today");
    page.see(&tap(Tick::Done, "A walk to the weir", TODAY, TODAY)[..4]);
    assert!(!page.text().contains("Ring Mara"));
    page.visit("/habits");
    page.see(w.habits.laid_aside);
    page.press("Ring Mara");
    page.press(w.habits.take_up);
    page.see(w.habits.lay_aside_says);
    page.visit("/today");
    page.see("Ring Mara");
    page.visit("/habits");
    page.press("Ring Mara");
    page.press(w.habits.take_away);
    page.press(w.habits.take_away_button);
    page.at("/habits");
    page.see(w.book.taken);
    assert!(!page.text().contains("Ring Mara"));
    page.press(w.book.bring_back);
    page.see("Ring Mara");
    page.reload();
    page.see("Ring Mara");
}

#[test]
fn what_was_different_is_kept_listed_and_offered_for_readiness() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &walking(), "/habits");
    page.press("A walk to the weir");
    page.press(w.habits.keep_note);
    page.see(w.habits.error_note);
    page.fill(w.habits.note, "I went out in place of shouting, and said so.");
    page.press(w.habits.keep_note);
    page.until("the note", "return document.querySelector('main blockquote.own') && true", json!(null));
    assert_eq!(page.value(w.habits.note), "");
    page.reload();
    page.see("I went out in place of shouting");
    page.visit("/habits");
    page.see(w.habits.notes_title);
    page.see("I went out in place of shouting");
    page.visit("/six");
    page.see((w.readiness.question)(Readiness::ChangedAction).what);
    page.press(w.habits.notes_for_ready);
    page.see("I went out in place of shouting");
    page.visit("/book");
    page.press("I went out");
    page.see(&(w.book.on_habit)("A walk to the weir"));
    page.press(w.sheet.change);
    page.fill(w.sheet.words, "I went out, and said so first.");
    page.press(w.sheet.keep);
    page.see(&(w.book.on_habit)("A walk to the weir"));
    page.visit("/habits");
    page.see("I went out, and said so first.");
}

#[test]
fn above_five_it_is_said_gently_and_one_more_can_be_added() {
    let w = words();
    let site = Site::start();
    let mut story = Story::quiet();
    for n in 1..=4 {
        story = story.then("2026-05-02T09:00:00", habit(&format!("Thing {n}"), "", Schedule::PerWeek(7)));
    }
    let page = browser_with(&site, &story, "/habits/new");
    page.heading(w.habits.new_title);
    assert!(!page.text().contains(&(w.habits.enough)(4)));
    let story = story.then("2026-05-02T09:00:00", habit("Thing 5", "", Schedule::PerWeek(7)));
    page.begin(&story, "/habits/new");
    page.see(&(w.habits.enough)(5));
    page.fill(w.habits.what, "Thing 6");
    page.choose(w.habits.weekdays[0]);
    page.press(w.habits.keep);
    page.at("/habits");
    page.see("Thing 6");
}

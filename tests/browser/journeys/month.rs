//! Thirty days of somebody's life, lived on the pages, and what the pages count at the end of them.

use afterword::domain::contact::{Ask, Look, Reach, Tone};
use afterword::domain::insight::urges::{After, Changed, Part};
use afterword::domain::own::Restraint;
use afterword::domain::record::Mood;
use afterword::domain::time::days_after;
use chrono::NaiveDate;
use serde_json::json;

use super::trends::charts_are_their_tables;
use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser_with, day, day_of, words};

const WALK: &str = "A walk to the weir";

/// Sets the clock.
fn at(page: &Browser, on: NaiveDate, clock: &str) {
    page.clock(&format!("{on}T{clock}"));
}

/// Presses a row of Today, from a page of that day.
fn open(page: &Browser, row: &str) {
    page.visit("/today");
    page.press(row);
}

/// Something for the log.
fn log(page: &Browser, kind: usize, choose: &[&str], words_of: &str) {
    let w = words();
    page.visit(&format!("/entry/{kind}"));
    choose.iter().for_each(|row| page.choose(row));
    let label = if kind == 0 { w.log.their_words } else { w.log.words };
    page.fill(label, words_of);
    page.press(w.log.keep);
    page.at("/log");
    page.see(words_of);
}

fn morning(page: &Browser, n: u32, on: NaiveDate) {
    let w = words();
    at(page, on, "08:00:00");
    open(page, w.check_in.row.what);
    page.choose((w.check_in.mood)(if n.is_multiple_of(5) { Mood::Shaky } else { Mood::Steady }).what);
    page.press(w.log.keep);
    page.at("/today");
    if !n.is_multiple_of(3) {
        page.press(&format!("{}{}", w.habits.done, (w.habits.on_day)(WALK, on, on)));
        page.until(
            "the walk ticked",
            "return document.querySelector('[aria-pressed=true]') ? true : null",
            json!(null),
        );
    }
}

fn evening(page: &Browser, n: u32, on: NaiveDate) {
    let w = words();
    if n % 10 == 5 {
        at(page, on, "19:00:00");
        page.visit("/book/new");
        page.fill(w.sheet.words, &format!("Soup, then the radio. Day {n}."));
        page.press(w.sheet.keep);
        page.see(&format!("Day {n}."));
    }
    if n.is_multiple_of(6) {
        at(page, on, "20:00:00");
        page.visit(&format!("/day/{on}"));
        Restraint::ALL.into_iter().for_each(|own| page.choose((w.day.restraint)(own).what));
        page.press(w.day.keep);
        page.see(w.day.kept);
    }
    if n.is_multiple_of(4) {
        at(page, on, "22:00:00");
        open(page, w.frame.want_to_write);
        page.press(w.urge.start);
        at(page, on, "22:10:30");
        page.see(w.urge.over);
        page.run(
            "const it = document.querySelector('#strength'); it.value = '3'; it.dispatchEvent(new Event('input', { bubbles: true }))",
            json!(null),
        );
        page.fill(w.urge.set_off, "The song from the ferry");
        page.press(w.urge.keep);
        page.at("/today");
    }
}

#[test]
fn thirty_days_with_urges_a_habit_pages_and_a_message_are_counted() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    let first = day("2026-05-01");
    at(&page, days_after(first, 1), "07:30:00");
    page.visit("/habits/new");
    page.fill(w.habits.what, WALK);
    page.fill(w.habits.when, "After lunch, from the door");
    w.habits.weekdays.iter().for_each(|label| page.choose(label));
    page.press(w.habits.keep);
    page.at("/habits");
    for n in 1..=30 {
        let on = days_after(first, n);
        morning(&page, n, on);
        match n {
            7 => log(&page, 2, &[(w.log.look)(Look::Feed)], "Their page, on the bus"),
            10 => log(&page, 1, &[(w.log.reach)(Reach::Message)], "Wrote about the song"),
            20 => log(
                &page,
                0,
                &[(w.log.tone)(Tone::Neutral).what, (w.log.ask)(Ask::Nothing)],
                "Your post is still coming here.",
            ),
            _ => {}
        }
        evening(&page, n, on);
    }
    let today = days_after(first, 30);
    at(&page, today, "22:30:00");
    page.visit("/today");
    // The message of the tenth day began the count anew; the days before it stay.
    page.heading(&day_of(20, 30));
    for (label, days) in [(w.today.total, 29), (w.today.longest, 19), (w.today.this_run, 19)] {
        let script = "return [...document.querySelectorAll('dl.rows > div')].find((it) =>
            it.querySelector('dt').innerText === name)?.querySelector('dd').innerText ?? null";
        assert_eq!(page.until(label, script, json!(label)), json!((w.today.days)(days)), "{label}");
    }
    page.visit("/practice");
    page.see(&(w.practice.count)(20, 10));
    page.visit("/book");
    page.see("Day 25.");
    assert_eq!(page.count("main li a[href*='/book/']"), 3);
    page.visit("/trends");
    page.see((w.trends.hours_title)(Some(Part::Evening)));
    page.see(&(w.trends.hours_line)(Some(Part::Evening), 7, 7));
    page.see((w.trends.after_title)(Some(Changed::Weaker)));
    page.see(&(w.trends.after_line)(After { weaker: 7, same: 0, stronger: 0 }));
    page.see(&(w.trends.kept_line)(5));
    page.see(&(w.trends.times)(7));
    page.unfold();
    charts_are_their_tables(&page);
    page.shot("month-trends");
    page.visit("/month/2026-05");
    page.shot("month-calendar");
    page.see("31");
    // The rest of the screen, and how contact stands.
    page.visit("/next");
    page.heading(w.door.resting_title);
}

//! The days as they pass on the device: local dates in far zones, midnight, and two windows of one person.

use afterword::domain::contact::Tone;
use afterword::domain::door::Closing;
use afterword::domain::record::{Event, EventId, QuietPlan, What};

use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{NOW, Story, browser_with, day, day_of, words};

/// A quiet time of 90 days, set in a place on the day of the last contact.
fn quiet_since(contact: &str, offset: &str) -> Story {
    let mut story = Story::screened(&[]);
    story.events.iter_mut().for_each(|event| event.made -= chrono::TimeDelta::days(90));
    let plan = QuietPlan { last_contact: day(contact), length: 90, exceptions: vec![] };
    let made = format!("{contact}T12:00:00{offset}").parse().unwrap();
    story.events.push(Event { id: EventId(9), made, what: What::Quiet(plan) });
    story
}

#[track_caller]
fn at(page: &Browser, local: &str, number: u32) {
    let (date, time) = local.split_once('T').unwrap();
    let hour = time[..2].parse().unwrap();
    page.clock(local);
    page.seen_again();
    page.heading(&day_of(number, 90));
    page.see(&(words().dates.with_part_of_day)(day(date), hour));
}

#[test]
fn today_is_the_local_date_of_the_place() {
    let site = Site::start();
    for (zone, offset) in
        [("America/Los_Angeles", "-08:00"), ("Pacific/Auckland", "+13:00"), ("Pacific/Kiritimati", "+14:00")]
    {
        let page = Browser::blank(&site);
        page.zone(zone);
        page.clock("2026-03-01T23:50:00");
        page.begin(&quiet_since("2026-03-01", offset), "/today");
        for (local, number) in [
            ("2026-03-01T23:50:00", 0),
            ("2026-03-02T00:10:00", 1),
            ("2026-03-02T23:59:00", 1),
            ("2026-03-08T03:30:00", 7),
            ("2026-03-31T23:59:00", 30),
            ("2026-04-01T00:01:00", 31),
            ("2026-04-05T23:59:00", 35),
        ] {
            at(&page, local, number);
        }
        page.visit("/entry");
        assert_eq!(page.value(words().log.on), "2026-04-05", "{zone}");
    }
}

#[test]
fn a_page_left_open_over_midnight_shows_the_next_day() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.clock("2026-05-12T23:59:30");
    page.seen_again();
    page.heading(&day_of(11, 30));
    page.clock("2026-05-13T00:00:10");
    page.seen_again();
    page.heading(&day_of(12, 30));
    page.see(&(w.today.behind)(11, &[]));
    page.clock("2026-06-01T08:00:00");
    page.seen_again();
    page.see(w.today.over);
}

#[test]
fn an_entry_made_in_one_window_closes_the_door_in_the_other() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/next");
    page.heading(w.door.resting_title);
    let (door, writing) = page.new_window();
    page.zone("Etc/UTC");
    page.clock(NOW);
    page.visit("/log");
    page.see(w.log.empty);
    // What is made here comes after what is made in the other windows.
    let (_, log) = page.new_window();
    page.zone("Etc/UTC");
    page.clock("2026-05-12T10:05:00");
    page.visit("/log");
    page.see(w.log.empty);
    page.switch(&writing);
    page.press(w.log.add);
    page.choose(w.log.kinds[0].what);
    page.choose((w.log.tone)(Tone::No).what);
    page.fill(w.log.their_words, "I do not want this any more.");
    page.press(w.log.keep);
    page.closed_by(Closing::No);
    page.switch(&door);
    page.closed_by(Closing::No);
    page.see("I do not want this any more.");
    page.switch(&log);
    page.see("I do not want this any more.");
    page.press(w.log.undo);
    page.see(w.log.empty);
    page.switch(&door);
    page.clock("2026-05-12T10:10:00");
    page.seen_again();
    page.heading(w.door.resting_title);
}

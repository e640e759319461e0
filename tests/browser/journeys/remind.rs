//! The file for a calendar: chosen dates, a title that says nothing, and a file that a calendar reads.

use icalendar::{Calendar, Component, DatePerhapsTime};

use crate::server::Site;
use crate::steps::{Story, browser, words};

#[test]
fn a_file_holds_what_was_chosen_and_nothing_else() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.listen_to_files();
    page.before_load(
        "addEventListener('click', (ev) => { const link = ev.target.closest?.('a[download]'); if (link) window.named = link.download })",
    );
    page.begin(&Story::quiet(), "/month/2026-05");
    page.press(w.calendar.remind.what);
    page.at("/dates");
    page.press(w.remind.save);
    page.see(w.remind.error);
    page.choose(w.remind.check_in.what);
    page.choose(w.remind.rhythms[0]);
    page.choose(&(w.remind.last_day)("2026-06-01".parse().unwrap(), "2026-05-12".parse().unwrap()));
    page.pick(w.remind.hour, "21:00");
    page.choose(w.remind.names[3]);
    page.choose(w.remind.rings.what);
    page.reload();
    page.see(w.kept.back);
    assert_eq!(page.value(w.remind.names[3]), "true");
    page.press(w.remind.save);
    page.see(w.remind.saved);
    let (kind, text) = page.saved_file();
    assert_eq!(kind, "text/calendar");
    assert!(!text.to_lowercase().contains("afterword") && text.contains("BEGIN:VALARM"));
    let calendar: Calendar = text.parse().unwrap();
    let events: Vec<_> = calendar.components.iter().filter_map(|part| part.as_event()).collect();
    let titles: Vec<_> = events.iter().map(|event| event.get_summary()).collect();
    assert_eq!(titles, [Some(w.remind.names[3]), Some(w.remind.names[3])]);
    let starts: Vec<String> = events
        .iter()
        .map(|event| match event.get_start().unwrap() {
            DatePerhapsTime::Date(day) => day.to_string(),
            DatePerhapsTime::DateTime(at) => format!("{at:?}"),
        })
        .collect();
    assert_eq!(starts[0], "2026-06-01");
    assert!(starts[1].contains("Floating(2026-05-13T21:00:00)"), "{starts:?}");
    assert_eq!(events[1].property_value("RRULE"), Some("FREQ=DAILY;COUNT=28"));
    // Nothing of it is recorded, and what was typed is forgotten.
    assert!(!page.storage().keys().any(|key| key.contains("dates")));
}

//! The part of the app that a first page does not need: it comes by itself, and where it cannot come that is said calmly.

use crate::driver::Browser;
use afterword::content::helplines::ANYWHERE;

use crate::server::{LATER, LIBRARY, NEAR, Site};
use crate::steps::{Story, browser, browser_with, words};

/// Whether the part was asked for.
fn was_asked(site: &Site) -> bool {
    site.requests().iter().any(|request| request.ends_with(LATER))
}

/// The page that says that a part is not here.
#[track_caller]
fn says_it_is_away(page: &Browser) {
    let w = words();
    page.heading(w.faults.away_title);
    page.see(w.faults.away);
    assert!(page.title().starts_with(w.faults.away_title), "{}", page.title());
}

#[test]
fn a_part_that_is_refused_is_told_and_fetched_again() {
    let w = words();
    let site = Site::start();
    site.refuse(Some(LATER));
    let page = browser_with(&site, &Story::quiet(), "/settings");
    says_it_is_away(&page);
    page.at("/settings");
    page.no_sideways_scroll();
    assert_eq!(page.axe(), Vec::<String>::new());
    assert!(page.count("[data-exit]") > 0, "quick exit stays in reach");
    page.press(w.frame.help);
    page.heading(w.help.title);
    page.back();
    says_it_is_away(&page);
    let before = site.requests().len();
    page.press(w.faults.try_again);
    page.wait("another attempt", || (site.requests().len() > before).then_some(()));
    says_it_is_away(&page);
    page.focus_on("#main h1");
    site.refuse(None);
    page.press(w.faults.try_again);
    page.heading(w.settings.title);
    page.focus_on("#main h1");
    page.at("/settings");
    assert!(page.title().starts_with(w.settings.title), "{}", page.title());
    let errors = page.console_errors();
    assert!(
        !errors.iter().any(|error| error.contains("Content Security Policy") || error.contains("TrustedScript")),
        "{errors:?}"
    );
}

#[test]
fn a_part_that_nobody_asked_for_may_fail_in_silence() {
    let w = words();
    let site = Site::start();
    site.refuse(Some(LATER));
    let page = browser(&site);
    page.visit("/before");
    page.wait("the unasked attempt", || was_asked(&site).then_some(()));
    page.heading(w.before.title);
    assert!(!page.text().contains(w.faults.away));
    site.refuse(None);
    page.press(w.frame.settings);
    page.heading(w.settings.title);
    page.focus_on("#main h1");
}

#[test]
fn what_came_by_itself_is_there_without_a_network() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.visit("/before");
    page.heading(w.before.title);
    page.all_here();
    site.down(true);
    page.press(w.frame.settings);
    page.heading(w.settings.title);
    page.focus_on("#main h1");
    page.back();
    page.heading(w.before.title);
    page.press(w.frame.letting_go);
    page.heading(w.letting_go.title);
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

#[test]
fn the_library_comes_by_itself_and_is_told_where_it_does_not() {
    let w = words();
    let site = Site::start();
    site.refuse(Some(LIBRARY));
    let page = browser_with(&site, &Story::quiet(), "/pages");
    says_it_is_away(&page);
    // The other pages need none of it.
    page.visit("/settings");
    page.heading(w.settings.title);
    page.visit("/path");
    says_it_is_away(&page);
    site.refuse(None);
    page.press(w.faults.try_again);
    page.heading(w.path.title);
    page.all_here();
    site.down(true);
    page.press(w.frame.library);
    page.heading(w.library.title);
}

#[test]
fn where_the_list_of_help_lines_does_not_come_what_works_in_most_places_stands() {
    let w = words();
    let site = Site::start();
    site.refuse(Some(NEAR));
    let page = browser(&site);
    page.visit("/help");
    page.heading(w.help.title);
    page.wait("the attempt", || site.requests().iter().any(|request| request.ends_with(NEAR)).then_some(()));
    page.see(&ANYWHERE.join(", "));
    assert_eq!(page.count("#country"), 0);
    page.no_sideways_scroll();
    assert_eq!(page.axe(), Vec::<String>::new());
    site.refuse(None);
    page.visit("/before");
    page.press(w.frame.help);
    page.wait("the lines", || (page.count("#country") == 1).then_some(()));
    page.all_here();
    site.down(true);
    page.press(w.frame.letting_go);
    page.press(w.frame.help);
    page.wait("the lines again", || (page.count("a.tel") > 1).then_some(()));
}

//! Quick exit: at once, from anywhere, and Back afterwards shows a page that says nothing.

use afterword::domain::contact::Reach;
use serde_json::json;

use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser, browser_with, day_of, words};

/// The page of kitchen measures: nothing of ours in its title, its icon or its words.
#[track_caller]
fn is_out(page: &Browser) {
    page.at("/exit.html");
    assert_eq!(page.title(), "Kitchen measures");
    let icon =
        page.run("return [...document.querySelectorAll('link[rel~=icon]')].map((it) => it.href).join()", json!(null));
    assert!(icon.as_str().unwrap().ends_with("/icons/neutral.svg"), "{icon}");
    assert!(!page.text().contains(words().frame.name));
}

/// Back shows the plain cover and nothing of the page that was left.
#[track_caller]
fn back_shows_nothing(page: &Browser) {
    page.back();
    page.heading(words().frame.cover_title);
    assert_eq!(page.title(), words().frame.cover_title);
    assert_eq!(page.text(), format!("{0} {1}", words().frame.cover_title, words().frame.cover_open));
}

#[test]
fn a_press_leaves_and_back_shows_nothing() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.visit("/");
    page.press(w.welcome.begin);
    page.at("/before");
    page.press(w.frame.quick_exit);
    is_out(&page);
    back_shows_nothing(&page);
    page.reload();
    page.heading(w.frame.cover_title);
    page.press(w.frame.cover_open);
    page.heading(w.frame.name);
    page.press(w.welcome.begin);
    page.at("/before");
}

#[test]
fn shift_three_times_leaves() {
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/log");
    page.press(words().log.add);
    page.at("/entry");
    page.keys("Shift");
    page.keys("Shift");
    page.at("/entry");
    page.keys("Shift");
    is_out(&page);
    back_shows_nothing(&page);
    page.press(words().frame.cover_open);
    page.heading(words().log.title);
}

#[test]
fn three_shifts_with_letters_between_are_typing() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/entry/1");
    page.fill(w.log.words, "x");
    for _ in 0..3 {
        page.keys("Shift");
        page.keys("a");
    }
    assert_eq!(page.value(w.log.words), "xaaa");
    page.at("/entry/1");
}

#[test]
fn a_half_filled_form_is_left_as_quickly() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/log");
    let before = page.storage();
    page.press(w.log.add);
    page.choose(w.log.kinds[1].what);
    page.choose((w.log.reach)(Reach::Message));
    page.fill(w.log.words, "Something nobody should see");
    for _ in 0..3 {
        page.keys("Shift");
    }
    is_out(&page);
    assert_eq!(page.storage(), before, "what was not kept is nowhere");
    back_shows_nothing(&page);
    page.visit("/entry");
    page.heading(w.frame.cover_title);
    page.press(w.frame.cover_open);
    page.heading(w.log.add_title);
}

#[test]
fn without_a_network_the_plain_page_is_made_on_the_spot() {
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.heading(&day_of(11, 30));
    let offline = json!({ "offline": true, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    page.cdp("Network.enable", json!({}));
    page.cdp("Network.emulateNetworkConditions", offline);
    page.press(words().frame.quick_exit);
    is_out(&page);
    page.see("plain flour");
    assert_eq!(page.count("nav, header, a, button"), 0);
}

#[test]
fn the_exit_page_is_sound() {
    let site = Site::start();
    let page = browser(&site);
    for (width, height) in [(390, 844), (320, 568), (1280, 800)] {
        page.size(width, height);
        page.plain("exit.html");
        is_out(&page);
        page.no_sideways_scroll();
        assert_eq!(page.axe(), Vec::<String>::new());
        assert_eq!(page.console_errors(), Vec::<String>::new());
    }
    assert_eq!(page.count("script"), 0);
}

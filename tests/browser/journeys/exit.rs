//! Quick exit: at once, from anywhere, and Back afterwards shows a page that says nothing.

use afterword::domain::contact::Reach;
use serde_json::json;
use thirtyfour::common::keys::Key;

use crate::driver::Browser;
use crate::server::{Fault, Site};
use crate::steps::{Story, browser, browser_with, day_of, words};

/// The page of kitchen measures: nothing of ours in its title, its icon or its words.
#[track_caller]
fn is_out(page: &Browser) {
    page.at("/exit.html");
    // The address can be there before the page is, and the whole page comes in place of the short one: one look at one page.
    let script = "return document.readyState === 'loading' ? null : [document.title, text(),
        [...document.querySelectorAll('link[rel~=icon]')].map((it) => it.href).join()]";
    let seen = page.until("a page", script, json!(null));
    assert_eq!(seen[0], "Kitchen measures");
    assert!(!seen[1].as_str().unwrap().contains(words().frame.name));
    assert!(seen[2].as_str().unwrap().ends_with("/icons/neutral.svg"), "{seen}");
}

/// The whole page has come in place of the short one that is there at once.
#[track_caller]
fn is_whole(page: &Browser) {
    is_out(page);
    page.until("the tables of the whole page", "return document.querySelector('table') ? true : null", json!(null));
    is_out(page);
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
    is_whole(&page);
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
    let said = |text: &str| {
        let script = "const region = document.querySelector('[role=status]#arrival'); return words(region.textContent) === name || null";
        page.until("what is said", script, json!(text));
    };
    page.keys("Shift");
    said("Press Shift two more times to leave this page.");
    page.keys("Shift");
    said("Press Shift once more to leave this page.");
    page.at("/entry");
    page.keys("Shift");
    is_whole(&page);
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
    // A capital letter is no step towards leaving, and nothing is said of it.
    page.run("document.getElementById('arrival').textContent = ''", json!(null));
    for _ in 0..3 {
        let chain = page.page().action_chain().key_down(Key::Shift).send_keys("A").key_up(Key::Shift);
        page.runtime.block_on(chain.perform()).unwrap();
    }
    assert_eq!(page.run("return document.getElementById('arrival').textContent", json!(null)), json!(""));
    page.at("/entry/1");
}

#[test]
fn a_half_filled_form_is_left_as_quickly_and_kept() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/log");
    page.press(w.log.add);
    page.choose(w.log.kinds[1].what);
    page.choose((w.log.reach)(Reach::Message));
    // Nothing has written it down yet when the key is pressed: leaving itself does.
    let leave = "set(field(name), 'Something nobody should see');
        for (let n = 0; n < 3; n += 1) document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
        return localStorage.getItem('afterword.page.entry')";
    let kept = page.run(leave, json!(w.log.words));
    assert!(kept.to_string().contains("Something nobody should see"), "{kept}");
    is_whole(&page);
    back_shows_nothing(&page);
    page.visit("/entry");
    page.heading(w.frame.cover_title);
    assert!(!page.text().contains("nobody"));
    page.press(w.frame.cover_open);
    page.heading(w.log.add_title);
    assert_eq!(page.value(w.log.words), "Something nobody should see");
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
fn with_a_dead_host_no_error_of_the_browser_shows() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.heading(&day_of(11, 30));
    page.press(w.frame.help);
    page.heading(w.help.title);
    site.down(true);
    assert_eq!(page.run("return navigator.onLine", json!(null)), json!(true));
    page.press(w.frame.quick_exit);
    is_out(&page);
    page.see("plain flour");
    // Back within what was one page of the app: it stays the plain page, under its neutral address.
    page.back();
    is_out(&page);
    page.see("plain flour");
    site.down(false);
    page.visit("/today");
    page.heading(w.frame.cover_title);
}

#[test]
fn a_host_that_sends_the_app_for_the_plain_page_is_not_followed() {
    let site = Site::start();
    site.fault("exit.html", Some(Fault::StartPage));
    let page = browser(&site);
    page.visit("/");
    page.press(words().frame.quick_exit);
    is_out(&page);
    page.wait("the answer of the host", || {
        site.requests().iter().any(|request| request.ends_with("exit.html")).then_some(())
    });
    page.see("plain flour");
    assert_eq!((page.path(), page.count("#app")), ("/exit.html".into(), 0));
}

#[test]
fn it_works_before_and_without_the_app() {
    let site = Site::start();
    // The app hangs; then it is missing; then there is no WebAssembly.
    for fault in [Some(Fault::Hangs), Some(Fault::Missing), None] {
        let page = browser(&site);
        page.put(&Story::quiet().kept());
        site.fault(".wasm", fault);
        if fault.is_none() {
            page.before_load("delete globalThis.WebAssembly");
        }
        page.plain("today");
        if fault == Some(Fault::Hangs) {
            for _ in 0..3 {
                page.keys("Shift");
            }
        } else {
            page.press(words().frame.quick_exit);
        }
        is_whole(&page);
        site.fault(".wasm", None);
    }
}

#[test]
fn the_cover_is_left_too() {
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/log");
    page.visit("/today");
    page.press(words().frame.quick_exit);
    is_whole(&page);
    back_shows_nothing(&page);
    for _ in 0..3 {
        page.keys("Shift");
    }
    is_whole(&page);
}

#[test]
fn left_from_the_list_of_help_lines_it_shows_nothing_either() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/help");
    page.press(w.help.every_country);
    page.at("/near.html");
    page.press(w.frame.quick_exit);
    is_whole(&page);
    // What was left is another page than the one that Back leads to, which the browser may have kept.
    back_shows_nothing(&page);
    page.press(w.frame.cover_open);
    page.heading(w.help.title);
}

#[test]
fn without_web_locks_it_is_left_and_what_is_typed_is_kept() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.before_load("delete Navigator.prototype.locks");
    page.begin(&Story::quiet(), "/log");
    assert_eq!(page.run("return typeof navigator.locks", json!(null)), json!("undefined"));
    assert_eq!(page.console_errors(), Vec::<String>::new());
    page.press(w.log.add);
    page.choose(w.log.kinds[1].what);
    page.choose((w.log.reach)(Reach::Message));
    page.fill(w.log.words, "Half a sentence");
    page.press(w.frame.quick_exit);
    is_whole(&page);
    back_shows_nothing(&page);
    page.visit("/entry");
    page.press(w.frame.cover_open);
    page.heading(w.log.add_title);
    assert_eq!(page.value(w.log.words), "Half a sentence");
}

#[test]
fn the_page_after_a_panic_is_left_too() {
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/log");
    page.visit("/today");
    page.run("const stop = new Event('afterword-stopped'); dispatchEvent(stop)", json!(null));
    page.heading("This page has stopped");
    page.press(words().frame.quick_exit);
    is_whole(&page);
    back_shows_nothing(&page);
}

#[test]
fn a_page_that_the_browser_had_kept_is_not_shown_again() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/log");
    page.heading(w.log.title);
    page.plain("exit.html");
    page.back();
    page.heading(w.log.title);
    // Whether or not this browser keeps pages: a kept one is hidden at once, and loaded anew.
    page.run("window.mark = 1; dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })); window.hid = document.documentElement.hidden; sessionStorage.setItem('hid', window.hid)", json!(null));
    page.until("a page loaded anew", "return window.mark === undefined || null", json!(null));
    page.heading(w.log.title);
    assert_eq!(page.run("return sessionStorage.getItem('hid')", json!(null)), json!("true"));
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

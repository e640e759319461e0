//! The first visit without a pointer: Tab, arrows, Space and Enter, and where the focus and the title are on the way.

use afterword::domain::screen::{Answer, Question};
use serde_json::json;

use crate::driver::Browser;
use crate::engine::Engine;
use crate::server::Site;
use crate::steps::{Story, browser, browser_with, day_of, path_of, words};

/// Tabs until a script says that the focus is where it should be. On the way nothing with focus is under a bar.
#[track_caller]
fn tab_until(page: &Browser, what: &str, script: &str, name: &str) {
    let hidden = "const it = document.activeElement, seen = it.labels?.[0] ?? it, box = seen.getBoundingClientRect();
        const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)?.closest('header, nav');
        return it !== document.body && over && !over.contains(it) ? called(it) : null";
    for _ in 0..60 {
        page.keys("Tab");
        assert_eq!(page.run(hidden, json!(null)), json!(null), "focus under a bar");
        if page.run(script, json!(name)) == json!(true) {
            return;
        }
    }
    page.fail(&format!("{what} by Tab"), "");
}

/// Tabs to a button or link with this name and presses Enter.
#[track_caller]
fn enter(page: &Browser, name: &str) {
    let script = "const it = document.activeElement; return it.matches('a, button') && called(it) === words(name)";
    tab_until(page, name, script, name);
    page.keys("Enter");
}

/// Tabs to the first element that matches.
#[track_caller]
fn tab_to(page: &Browser, selector: &str) {
    tab_until(page, selector, "return document.activeElement.matches(name)", selector);
}

/// The page has changed: its heading has the focus, and the title is its own.
#[track_caller]
fn arrived(page: &Browser, path: &str, heading: &str, title: &str) {
    page.at(path);
    page.heading(heading);
    page.focus_on("main h1");
    assert_eq!(page.title(), format!("{title} \u{b7} {}", words().frame.name));
}

#[test]
fn the_first_visit_needs_no_pointer() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.visit("/");
    assert_eq!(page.title(), w.frame.name);
    page.keys("Tab");
    assert_eq!(page.focus_text(), w.frame.skip);
    enter(&page, w.welcome.begin);
    arrived(&page, "/before", w.before.title, w.age.page);
    enter(&page, w.frame.go_on);
    arrived(&page, "/start", w.age.question, w.age.page);
    enter(&page, w.frame.go_on);
    page.focus_on("#errors");
    enter(&page, w.age.error);
    page.focus_on("#age");
    page.keys("Space");
    enter(&page, w.frame.go_on);
    questions(&page);
    arrived(&page, "/answers", w.check.title, w.check.page);
    enter(&page, &format!("{}: {}", w.check.change, (w.screen.question)(Question::Cost).line));
    page.focus_on("main h1");
    // The answer that was given has the focus, and arrows move it.
    tab_to(&page, "input[type=radio]");
    page.focus_on("input:checked");
    page.keys("Up");
    enter(&page, w.frame.go_on);
    arrived(&page, "/answers", w.check.title, w.check.page);
    page.see(&format!("{} {}", (w.screen.question)(Question::Cost).line, (w.screen.answer)(Answer::Yes)));
    enter(&page, w.check.right);
    arrived(&page, "/next", w.door.resting_title, w.door.page);
    enter(&page, w.door.set_quiet_button);
    arrived(&page, "/days", w.quiet.title, w.quiet.page);
    quiet_time(&page);
    arrived(&page, "/today", &day_of(7, 30), w.today.page);
    enter(&page, w.frame.log);
    arrived(&page, "/log", w.log.title, w.log.page);
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

/// Space on the first answer of each; on the last question arrows down to the third.
fn questions(page: &Browser) {
    let w = words();
    for question in Question::ALL {
        let number = question as usize + 1;
        let title = (w.screen.page)(number, Question::ALL.len());
        arrived(page, &path_of(question), (w.screen.question)(question).ask, &title);
        tab_to(page, "input[type=radio]");
        page.keys("Space");
        if question == Question::Cost {
            page.keys("Down");
            page.keys("Down");
            assert_eq!(page.value((w.screen.answer)(Answer::NotSure)), "true");
        }
        enter(page, w.frame.go_on);
    }
}

fn quiet_time(page: &Browser) {
    let w = words();
    enter(page, w.quiet.set);
    page.focus_on("#errors");
    enter(page, w.quiet.error_no_date);
    page.focus_on("#contact");
    // The same whichever of day and month the browser asks for first. A date in WebKitGTK takes no keys.
    if page.engine == Engine::WebKit {
        page.fill(w.quiet.last_contact, "2026-05-05");
    } else {
        page.keys("05052026");
    }
    assert_eq!(page.value(w.quiet.last_contact), "2026-05-05");
    tab_to(page, "#matter-0");
    page.keys("Space");
    page.focus_on("#matter-0:checked");
    enter(page, w.quiet.set);
}

#[test]
fn the_skip_link_leads_past_the_menu() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.heading(&day_of(11, 30));
    page.keys("Tab");
    assert_eq!(page.focus_text(), w.frame.skip);
    page.keys("Enter");
    page.focus_on("main");
    page.keys("Tab");
    page.focus_on("main a, main summary");
    page.heading(&day_of(11, 30));
}

#[test]
fn back_and_forward_move_the_focus_too() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    enter(&page, w.frame.help);
    arrived(&page, "/help", w.help.title, w.help.page);
    page.back();
    arrived(&page, "/today", &day_of(11, 30), w.today.page);
    page.forward();
    arrived(&page, "/help", w.help.title, w.help.page);
}

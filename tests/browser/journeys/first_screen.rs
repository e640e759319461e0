//! What stands before the app does: the first page for somebody for whom nothing is kept, for everybody else nothing but a
//! bar. The app is held back by a host that hangs, so that each moment can be looked at for as long as it takes.

use serde_json::{Value, json};

use crate::driver::Browser;
use crate::server::{Fault, Site};
use crate::steps::{Story, browser, day_of, words};

const APP: &str = "_bg.wasm";

/// A page whose app is on its way and does not come.
#[track_caller]
fn before_the_app(site: &Site, story: &Story, path: &str) -> Browser {
    let page = browser(site);
    page.put(&story.kept());
    site.fault(APP, Some(Fault::Hangs));
    page.plain(path.trim_start_matches('/'));
    page
}

/// The app comes after all.
#[track_caller]
fn the_app_comes(page: &Browser, site: &Site) {
    site.fault(APP, None);
    page.until("the app", "return document.querySelector('#app > *') ? true : null", json!(null));
}

/// Places and sizes of everything on the page, and its words.
fn boxes(page: &Browser, within: &str) -> Value {
    let script = "return [...document.querySelector(name).querySelectorAll('*')].filter(shown).map((it) => {
        const box = it.getBoundingClientRect();
        return [it.tagName, it.className?.baseVal ?? it.className, words(it.innerText ?? ''), box.x, box.y, box.width, box.height].join(' ');
      })";
    page.run(script, json!(within))
}

/// What is written, with links written out, attributes in order, and without what only a framework needs.
fn markup(page: &Browser, within: &str) -> String {
    let script = "const copy = document.querySelector(name).cloneNode(true);
        copy.querySelectorAll('.wait').forEach((it) => it.remove());
        copy.querySelectorAll('a[href]').forEach((it) => it.setAttribute('href', it.href));
        copy.querySelectorAll('*').forEach((it) => {
          const all = [...it.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
          all.forEach((one) => it.removeAttributeNode(one));
          all.forEach((one) => it.setAttributeNode(one));
        });
        const walk = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
        const nodes = []; while (walk.nextNode()) nodes.push(walk.currentNode);
        nodes.filter((it) => it.nodeType === 8).forEach((it) => it.remove());
        copy.normalize();
        return copy.innerHTML.replace(/\\s+/g, ' ').replace(/> (?=<)/g, '>').replace(/ (?=<\\/)/g, '').trim()";
    page.run(script, json!(within)).as_str().unwrap().to_owned()
}

#[test]
fn the_first_page_stands_before_the_app_and_is_the_same_when_it_comes() {
    let w = words();
    let site = Site::start();
    for (width, height, large) in [(390, 844, false), (320, 568, false), (1280, 800, false), (390, 844, true)] {
        let page = before_the_app(&site, &Story::default(), "/");
        page.size(width, height);
        page.heading(w.frame.name);
        page.see(w.welcome.lede);
        if large {
            page.run("document.documentElement.style.fontSize = '200%'", json!(null));
        }
        page.no_sideways_scroll();
        page.shot(&format!("first-{width}{}", if large { "-large" } else { "" }));
        let (before, written) = (boxes(&page, "#before-app"), markup(&page, "#before-app"));
        the_app_comes(&page, &site);
        assert_eq!(page.count("#before-app, #instead, [data-first]"), 0, "one page and no other");
        assert_eq!(boxes(&page, "#app"), before, "nothing has moved, at {width}");
        assert_eq!(markup(&page, "#app"), written);
        assert_eq!(page.count("main"), 1);
    }
}

#[test]
fn nothing_moves_when_the_app_takes_over() {
    let w = words();
    let site = Site::start();
    for (story, path, heading) in [
        (Story::default(), "/", w.frame.name.to_owned()),
        (Story::quiet(), "/today", day_of(11, 30)),
        (Story::default(), "/before", w.before.title.to_owned()),
    ] {
        let page = browser(&site);
        page.engine.needs_chromium("no other engine counts what moves");
        page.put(&story.kept());
        page.before_load(
            "window.moved = 0;
             new PerformanceObserver((list) => list.getEntries().forEach((it) => { window.moved += it.value; }))
               .observe({ type: 'layout-shift', buffered: true })",
        );
        page.visit(path);
        page.heading(&heading);
        page.all_here();
        let moved = page.run("return window.moved", json!(null)).as_f64().unwrap();
        assert!(moved < 0.01, "{path}: everything moves by {moved}");
    }
}

#[test]
fn begin_is_remembered_and_followed() {
    let w = words();
    let site = Site::start();
    let page = before_the_app(&site, &Story::default(), "/");
    page.press(w.welcome.begin);
    page.at("/before");
    page.see(w.faults.coming);
    assert!(!page.text().contains(w.welcome.lede));
    // Back to reading, and on again.
    page.back();
    page.see(w.welcome.lede);
    page.press(w.welcome.begin);
    page.at("/before");
    the_app_comes(&page, &site);
    page.heading(w.before.title);
    page.go_on();
    page.at("/start");
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

#[test]
fn help_opens_before_the_app() {
    let w = words();
    let site = Site::start();
    let page = before_the_app(&site, &Story::default(), "/");
    page.press(w.welcome.not_safe);
    page.at("/help");
    page.heading(w.help.title);
    page.focus_on("main h1");
    page.see("116 123");
    assert!(!page.text().contains("Load again") && !page.text().contains("Download"));
    assert_eq!((page.count("h1"), page.count("main")), (1, 1));
    page.whole();
    assert_eq!(page.axe(), Vec::<String>::new());
    page.shot("first-help");
    the_app_comes(&page, &site);
    page.heading(w.help.title);
    page.at("/help");
    assert_eq!(page.count("#before-app, #instead"), 0);
}

#[test]
fn quick_exit_works_before_the_app() {
    let w = words();
    let site = Site::start();
    let page = before_the_app(&site, &Story::default(), "/before");
    page.plain("");
    page.press(w.frame.quick_exit);
    page.at("/exit.html");
    site.fault(APP, None);
    page.back();
    page.heading(w.frame.cover_title);
}

#[test]
fn the_focus_stays_on_what_was_about_to_be_pressed() {
    let w = words();
    let site = Site::start();
    let page = before_the_app(&site, &Story::default(), "/");
    for _ in 0..5 {
        page.keys("Tab");
    }
    assert_eq!(page.focus_text(), w.welcome.not_safe);
    the_app_comes(&page, &site);
    assert_eq!(page.focus_text(), w.welcome.not_safe);
    page.keys("Enter");
    page.at("/help");
}

#[test]
fn a_slow_line_is_told_quietly_first() {
    let w = words();
    let site = Site::start();
    let page = before_the_app(&site, &Story::default(), "/");
    let quiet = "return words(document.querySelector('#before-app .saving').textContent) === name || null";
    page.until("a quiet line", quiet, json!("Still opening"));
    page.see(w.welcome.lede);
    page.no_sideways_scroll();
    page.shot("first-slow");
    // Somebody who waits for the next page is told more.
    page.press(w.welcome.begin);
    page.heading("Still opening");
    the_app_comes(&page, &site);
    page.heading(w.before.title);
}

#[test]
fn whoever_has_something_here_sees_a_bar_and_nothing_else() {
    let site = Site::start();
    let w = words();
    let nothing = |page: &Browser, what: &str| {
        assert!(
            !page.text().contains(w.frame.name) && !page.text().contains(w.welcome.lede),
            "{what}: {}",
            page.text()
        );
        page.until("the bar", "return pressable(name) ? true : null", json!(w.frame.quick_exit));
    };
    let page = before_the_app(&site, &Story::quiet(), "/");
    nothing(&page, "records");
    page.see(w.faults.coming);
    page.shot("first-kept");
    page.store("afterword.light", Some("\"dark\""));
    page.plain("today");
    nothing(&page, "another page");
    assert_eq!(page.run("return document.documentElement.dataset.theme", json!(null)), json!("dark"), "their light");
    for (key, what) in [("afterword.lock.x", "a lock"), ("afterword.page.entry", "a page that is being written")] {
        page.put(&std::iter::once((key.to_owned(), "x".to_owned())).collect());
        page.plain("");
        nothing(&page, what);
    }
    page.put(&Default::default());
    page.run("sessionStorage.setItem('afterword.left', '1')", json!(null));
    page.plain("");
    nothing(&page, "left by quick exit");
}

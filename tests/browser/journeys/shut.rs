//! A closed door by every way round it: links, typed addresses, the back button, a stale tab, shortcuts, a prepared save,
//! and a year that goes by. None shows an open step, and the door says why.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use afterword::content::shape::Tool;
use afterword::domain::contact::{Act, Reach, Tone};
use afterword::domain::door::{Closing, Step};
use afterword::domain::record::{Choice, Over, What};
use serde_json::{Value, json};

use crate::driver::Browser;
use crate::server::{BASE, Site};
use crate::steps::{NOW, Story, browser, browser_with, round, word, words};

/// Somebody who might have written on 12 May, and was told no that morning.
fn told_no() -> Story {
    Story::settled().entry("2026-05-12T09:30:00", word(Tone::No), "I do not want this.", "")
}

/// No page but the one of the rules shows what an open step allows.
#[track_caller]
fn shows_no_open_step(page: &Browser, path: &str) {
    let w = words();
    let text = page.text();
    for step in Step::ALL {
        for said in [(w.door.open_title)(step), (w.door.open_text)(step)] {
            assert!(path == "/rules" || !text.contains(said), "{path} shows {step:?}: {text}");
        }
    }
    assert!(path != "/today" || text.contains(w.today.door_closed), "{path} does not say that contact is closed");
}

/// Where the links of the page lead inside the app.
fn links(page: &Browser) -> Vec<String> {
    let script = "return [...document.querySelectorAll('a[href]')].filter((it) => it.origin === location.origin).map((it) => it.pathname)";
    let found: Vec<String> = serde_json::from_value(page.run(script, json!(null))).unwrap();
    found.iter().filter_map(|path| Some(format!("/{}", path.strip_prefix(BASE)?))).collect()
}

/// Whether a page has to be looked at. Pages of points differ in their words and in the page they lead to: of those, each
/// that would lead to drafts, and some of the others.
fn may_differ(path: &str) -> bool {
    let point = path.strip_prefix("/pages/").and_then(|at| at.parse::<usize>().ok());
    let leads = |at: usize| words().library.all().nth(at).map(|(_, point)| point.tool);
    point.is_none_or(|at| at % 40 == 0 || matches!(leads(at), Some(Tool::Draft | Tool::Apology)))
}

#[test]
fn no_link_leads_to_an_open_step() {
    let site = Site::start();
    let page = browser_with(&site, &told_no(), "/next");
    page.closed_by(Closing::No);
    let (mut seen, mut ahead) = (BTreeSet::new(), vec!["/next".to_owned()]);
    while let Some(path) = ahead.pop() {
        if path.ends_with(".html") || !may_differ(&path) || !seen.insert(path.clone()) {
            continue;
        }
        page.visit(&path);
        page.until("a heading", "return document.querySelector('main h1') ? true : null", json!(null));
        shows_no_open_step(&page, &path);
        ahead.extend(links(&page));
    }
    assert!(seen.len() > 12, "pages that links reach: {seen:?}");
}

#[test]
fn no_typed_address_shows_an_open_step() {
    let site = Site::start();
    let page = browser_with(&site, &told_no(), "/next");
    let typed = [
        "/",
        "/before",
        "/start",
        "/question/1",
        "/answers",
        "/next",
        "/days",
        "/today",
        "/log",
        "/entry",
        "/entry/1",
        "/help",
        "/reading",
        "/three",
        "/draft",
        "/letters",
        "/note",
        "/practice",
        "/writing",
        "/writing/1",
        "/writing/4",
        "/six",
        "/path",
        "/pages",
        "/pages/0",
        "/pages/114",
        "/part/6",
        "/part/8",
        "/sources",
        "/settings",
        "/answer",
        "/record/0",
        "/erase",
        "/draft",
        "/message",
        "/write",
        "/composer",
    ];
    for path in typed {
        page.visit(path);
        page.until("a heading", "return document.querySelector('main h1') ? true : null", json!(null));
        shows_no_open_step(&page, path);
    }
}

#[test]
fn the_back_button_and_a_stale_tab_show_the_closed_door() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), "/next");
    let open = (w.door.open_title)(Step::FirstMessage);
    page.heading(open);
    let (stale, _) = page.new_window();
    page.zone("Etc/UTC");
    page.clock(NOW);
    page.visit("/next");
    page.heading(open);
    page.press(w.door.today);
    page.see(w.today.door_open);
    page.press(w.today.they_wrote.what);
    page.choose((w.log.tone)(Tone::No).what);
    page.press(w.log.keep);
    page.closed_by(Closing::No);
    for _ in 0..2 {
        page.back();
        page.until("another page", "return location.pathname.endsWith('/next') ? null : true", json!(null));
        shows_no_open_step(&page, "back");
    }
    page.back();
    page.closed_by(Closing::No);
    page.forward();
    page.see(w.today.door_closed);
    page.switch(&stale);
    page.closed_by(Closing::No);
    page.reload();
    page.closed_by(Closing::No);
}

#[test]
fn the_installed_app_has_no_shortcut_past_the_door() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/manifest.webmanifest");
    let manifest: Value = serde_json::from_str(&fs::read_to_string(manifest).unwrap()).unwrap();
    for way_in in ["share_target", "protocol_handlers", "file_handlers"] {
        assert!(manifest.get(way_in).is_none(), "{way_in} would be a way in of its own");
    }
    assert_eq!(manifest["start_url"], ".");
    let site = Site::start();
    let page = browser_with(&site, &told_no(), "/");
    page.at("/today");
    page.see(words().today.door_closed);
    for shortcut in manifest["shortcuts"].as_array().unwrap() {
        let path = format!("/{}", shortcut["url"].as_str().unwrap());
        page.visit(&path);
        page.until("a page", "return document.querySelector('main h1') && true", json!(null));
        shows_no_open_step(&page, &path);
    }
}

#[test]
fn a_prepared_save_ends_no_closing_fact() {
    let site = Site::start();
    let page = browser(&site);
    // Everything that somebody might add to a save to get past a no, after it.
    let pleading = told_no()
        .then("2026-05-12T09:31:00", What::Screen(round(&[])))
        .then("2026-05-12T09:32:00", What::Chose(Choice::TryAgain))
        .then("2026-05-12T09:33:00", What::Over(Over::Order))
        .then("2026-05-12T09:34:00", What::HarmLifted)
        .entry("2026-05-12T09:35:00", Act::Reached(Reach::Message), "", "");
    // The no changed into a warm word after the 48 hours.
    let no = pleading.events.iter().find(|event| matches!(event.what, What::Contact(_))).unwrap().clone();
    let What::Contact(mut entry) = no.what.clone() else { panic!("an entry") };
    entry.act = word(Tone::Warm);
    let late = told_no()
        .then("2026-05-15T09:35:00", What::Changed { entry: no.id, to: entry })
        .then("2026-05-15T09:36:00", What::Undone { entry: no.id });
    for (story, at) in [(&pleading, NOW), (&late, "2026-05-15T10:00:00")] {
        page.clock(at);
        page.begin(story, "/next");
        page.closed_by(Closing::No);
        page.visit("/path");
        page.see(words().path.closed);
    }
}

#[test]
fn a_save_that_is_put_in_place_while_a_page_is_open_closes_it() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), "/next");
    let (open, _) = page.new_window();
    page.zone("Etc/UTC");
    page.clock(NOW);
    // As an import in another window writes it: record by record, through the storage that both share.
    page.put(&told_no().kept());
    page.switch(&open);
    page.seen_again();
    page.closed_by(Closing::No);
    page.see("I do not want this.");
    page.see((w.door.closed)(Closing::No).tonight);
}

#[test]
fn a_year_later_it_is_still_closed() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &told_no(), "/next");
    page.closed_by(Closing::No);
    for at in ["2026-06-30T10:00:00", "2027-05-12T10:00:00", "2031-05-12T10:00:00"] {
        page.clock(at);
        page.visit("/next");
        page.closed_by(Closing::No);
        page.see("I do not want this.");
        page.visit("/today");
        page.see(w.today.door_closed);
        page.visit("/path");
        page.see(w.path.closed);
        page.visit("/three");
        page.see(w.choose.closed);
        assert_eq!(page.count("main .three button"), 0);
    }
}

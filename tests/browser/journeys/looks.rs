//! Every page and state as it looks: on a phone by day and by night, narrow, on a desk, and with text twice as large.

use serde_json::json;

use super::states::{State, states};
use crate::driver::Browser;
use crate::server::{Fault, Site};
use crate::steps::{Story, browser, browser_with, day_of, words};

/// How many tests share the states, so that they run side by side.
const PARTS: usize = 4;

/// Everything that is wrong with a state, over all settings. Leaves pictures as `look-<state>-<setting>`.
fn faults(page: &Browser, state: &State) -> Vec<String> {
    let mut found = Vec::new();
    let mut note = |setting: &str, faults: Vec<String>| {
        found.extend(faults.into_iter().map(|fault| format!("{} {setting}: {fault}", state.name)));
    };
    let picture = |setting: &str| page.shot(&format!("look-{}-{setting}", state.name));
    page.size(390, 844);
    page.begin(&state.story, state.path);
    (state.act)(page);
    note("by day", page.sideways().into_iter().collect());
    page.whole();
    note("by day", page.axe());
    picture("day");
    page.dark(true);
    note("by night", page.axe());
    picture("night");
    page.dark(false);
    page.size(320, 640);
    note("narrow", page.sideways().into_iter().collect());
    picture("narrow");
    page.size(1280, 800);
    note("on a desk", page.sideways().into_iter().collect());
    page.whole();
    note("on a desk", page.axe());
    picture("desk");
    page.size(390, 844);
    page.run("document.documentElement.style.fontSize = '200%'", json!(null));
    note("with large text", page.sideways().into_iter().collect());
    picture("large");
    note("in the console", page.console_errors());
    found
}

/// All states, or while writing only those that `AFTERWORD_STATES` names by their beginnings, with commas between.
fn asked_for(state: &State) -> bool {
    let wanted = std::env::var("AFTERWORD_STATES").unwrap_or_default();
    wanted.split(',').any(|name| state.name.starts_with(name))
}

fn part(n: usize) {
    let site = Site::start();
    let page = browser(&site);
    let own = states().into_iter().skip(n).step_by(PARTS);
    let found: Vec<String> = own.filter(asked_for).flat_map(|state| faults(&page, &state)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn first_part() {
    part(0);
}

#[test]
fn second_part() {
    part(1);
}

#[test]
fn third_part() {
    part(2);
}

#[test]
fn fourth_part() {
    part(3);
}

#[test]
fn without_storage() {
    let site = Site::start();
    site.block_storage();
    let page = browser(&site);
    page.visit("/");
    // Before axe, which writes styles of its own where a sheet has no origin.
    assert_eq!(page.console_errors(), Vec::<String>::new());
    for (width, height) in [(390, 844), (320, 640), (1280, 800)] {
        page.size(width, height);
        for dark in [false, true] {
            page.dark(dark);
            assert_eq!(page.axe(), Vec::<String>::new());
        }
        page.no_sideways_scroll();
        page.shot(&format!("look-blocked-{width}"));
    }
    assert!(page.refused().iter().all(|line| line.contains("inline style")), "axe's own, and nothing else");
}

#[test]
fn where_the_learned_part_of_the_check_did_not_come() {
    let site = Site::start();
    site.fault("words.bin", Some(Fault::Missing));
    let page = browser(&site);
    let partly = [
        ("partly-back", "draft-ready"),
        ("partly-copy", "draft-copy"),
        ("partly-letter", "apology-clear"),
        ("partly-matter", "matter-clear"),
    ];
    let all = states();
    for (name, like) in partly {
        let state = all.iter().find(|state| state.name == like).unwrap();
        let mut found = faults(&page, &State { name, story: state.story.clone(), ..*state });
        // The browser itself says there that the file is missing.
        found.retain(|fault| !fault.contains("in the console"));
        assert_eq!(found, Vec::<String>::new());
        page.see(words().draft.rules_only);
    }
}

#[test]
fn with_the_colours_of_the_device() {
    let site = Site::start();
    let page = browser(&site);
    page.forced_colors(true);
    for state in states()
        .iter()
        .filter(|state| ["today-slips", "question-1", "rules", "month", "trends-month"].contains(&state.name))
    {
        page.size(390, 844);
        page.begin(&state.story, state.path);
        (state.act)(&page);
        page.whole();
        assert_eq!(page.axe(), Vec::<String>::new(), "{}", state.name);
        page.shot(&format!("look-{}-forced", state.name));
    }
}

#[test]
fn with_less_movement_nothing_moves() {
    let site = Site::start();
    let page = browser_with(&site, &Story::default(), "/");
    let seconds = |page: &Browser| {
        let script = "return Math.max(...[...document.querySelectorAll('body, body *')].flatMap((it) => {
            const style = getComputedStyle(it);
            return [...style.transitionDuration.split(','), ...style.animationDuration.split(',')].map(parseFloat).filter(Number.isFinite);
          }))";
        page.run(script, json!(null)).as_f64().unwrap()
    };
    assert!(seconds(&page) > 0.05, "something moves at other times");
    page.reduced_motion(true);
    assert!(seconds(&page) < 0.001);
}

#[test]
fn on_paper_only_the_words_are_left() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/rules");
    page.heading(w.rules.title);
    let bars = "return [...document.querySelectorAll('header, nav, .skip')].filter(shown).length";
    assert!(page.run(bars, json!(null)).as_u64() > Some(0));
    page.print(true);
    assert_eq!(page.run(bars, json!(null)), json!(0));
    page.see(w.rules.lede);
    page.shot("look-rules-print");
    page.print(false);
    page.visit("/today");
    page.heading(&day_of(11, 30));
}

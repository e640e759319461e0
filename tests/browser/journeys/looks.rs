//! Every page and state as it looks: on a phone by day and by night, narrow, on a desk, and with text twice as large.

use serde_json::json;

use super::states::{State, states};
use crate::driver::Browser;
use crate::server::Site;
use crate::steps::browser;

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

fn part(n: usize) {
    let site = Site::start();
    let page = browser(&site);
    let found: Vec<String> = states().iter().skip(n).step_by(PARTS).flat_map(|state| faults(&page, state)).collect();
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
    for (width, height) in [(390, 844), (320, 640), (1280, 800)] {
        page.size(width, height);
        for dark in [false, true] {
            page.dark(dark);
            assert_eq!(page.axe(), Vec::<String>::new());
        }
        page.no_sideways_scroll();
        page.shot(&format!("look-blocked-{width}"));
    }
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

//! What needs nobody has nobody to send to: after the first load the host is gone, and every page goes on.

use serde_json::json;

use crate::driver::Browser;
use crate::journeys::states::{State, states};
use crate::server::Site;
use crate::steps::{NOW, browser, words};

/// Waits until the files are kept on the device and answer.
fn kept(page: &Browser) {
    let script = "return navigator.serviceWorker.getRegistration().then((it) =>
        (it?.active?.state === 'activated' && navigator.serviceWorker.controller && !it.installing) || null)";
    page.until("a kept edition", script, json!(null));
}

#[test]
fn every_page_goes_on_when_the_host_is_gone() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.visit("/");
    kept(&page);
    site.down(true);
    let before = site.heard().len();
    let mut pages: Vec<&str> = Vec::new();
    for State { name, story, path, act } in states() {
        if pages.contains(&path) {
            continue;
        }
        pages.push(path);
        page.begin(&story, path);
        act(&page);
        page.clock(NOW);
        let words_there = page.text();
        assert!(!words_there.contains(w.faults.away_title) && words_there.len() > 20, "{name}: {words_there}");
    }
    assert!(pages.len() > 40, "{} pages", pages.len());
    let asked: Vec<String> = site.requests().split_off(before);
    assert!(asked.iter().all(|request| request.ends_with("/sw.js")), "{asked:?}");
    super::say(&format!("proof 4, without a host: {} pages open and go on", pages.len()));
}

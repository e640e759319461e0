//! What needs nobody has nobody to send to: after the first load the host is gone, and every page goes on.

use super::canary::{canary, drawn, send, type_everywhere};
use crate::journeys::states::{State, each_page};
use crate::server::Site;
use crate::steps::{NOW, browser, words};

#[test]
fn every_page_goes_on_when_the_host_is_gone() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.visit("/");
    page.edition_kept();
    site.down(true);
    let before = site.heard().len();
    let (pages, mut kept) = (each_page(), 0_u32);
    let count = pages.len();
    let word = canary();
    for State { name, story, path, act } in pages {
        page.begin(&story, path);
        act(&page);
        page.clock(NOW);
        drawn(&page);
        let words_there = page.text();
        assert!(!words_there.contains(w.faults.away_title) && words_there.len() > 20, "{name}: {words_there}");
        // What is typed is kept.
        if type_everywhere(&page, &word) > 0 {
            send(&page);
            page.seen_again();
            kept += u32::from(page.storage().values().any(|text| text.contains(&word)));
        }
    }
    assert!(count > 40 && kept >= 30, "{count} pages, {kept} of them kept something");
    let asked: Vec<String> = site.requests().split_off(before);
    assert!(asked.iter().all(|request| request.ends_with("/sw.js")), "{asked:?}");
    super::say(&format!("proof 4, without a host: {count} pages open, and {kept} keep what is typed"));
}

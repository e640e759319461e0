//! The list of help lines that needs no app: without WebAssembly, without scripts, without a network.

use serde_json::json;

use crate::server::{Fault, Site};
use crate::steps::{Story, browser, browser_with, words};

#[test]
fn it_is_a_tap_from_help_and_there_without_a_network() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/help");
    page.all_here();
    page.edition_kept();
    site.down(true);
    page.press(w.help.every_country);
    page.at("/near.html");
    assert_eq!(page.title(), "Notes");
    page.press("Germany");
    page.see("TelefonSeelsorge");
    page.see("0800 111 0 111");
    assert!(page.run("return document.getElementById('old').hidden", json!(null)) == json!(true));
    for (width, height) in [(320, 568), (1280, 800), (390, 844)] {
        page.size(width, height);
        page.no_sideways_scroll();
    }
    for dark in [false, true] {
        page.dark(dark);
        assert_eq!(page.axe(), Vec::<String>::new());
        page.shot(&format!("look-near-{}", if dark { "night" } else { "day" }));
    }
    page.clock("2027-12-01T10:00:00");
    page.plain("near.html");
    page.see("checked more than a year ago");
    page.press("Quick exit");
    page.see("Level measures, rounded.");
}

#[test]
fn it_is_there_where_the_app_cannot_open() {
    let site = Site::start();
    site.fault("_bg.wasm", Some(Fault::Missing));
    let page = browser(&site);
    page.visit("/pages/3");
    page.see("If you need someone now");
    page.press("All lines, by country");
    page.at("/near.html");
    page.press("Japan");
    page.see("0120-279-889");
}

#[test]
fn lines_checked_long_ago_are_marked_in_the_app() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/help");
    page.pick(w.help.country, "Germany");
    page.see("TelefonSeelsorge");
    assert!(!page.text().contains(w.help.stale));
    page.clock("2027-12-01T10:00:00");
    page.reload();
    page.see(w.help.stale);
}

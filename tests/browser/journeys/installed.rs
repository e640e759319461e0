//! Put on the device: what a browser finds in the manifest, and where its shortcuts lead.

use serde_json::{Value, json};

use super::habits::walking;
use crate::driver::Browser;
use crate::engine::Engine;
use crate::server::{BASE, Site, target};
use crate::steps::{Story, browser, browser_with, words};

/// The manifest as the browser has read it.
fn manifest(page: &Browser) -> Value {
    let found = page.cdp("Page.getAppManifest", json!({}));
    assert_eq!(found["errors"], json!([]), "{found}");
    serde_json::from_str(found["data"].as_str().unwrap()).unwrap()
}

/// What keeps the browser from offering to put it on the device.
fn hindrances(page: &Browser) -> Vec<String> {
    let found = page.cdp("Page.getInstallabilityErrors", json!({}));
    let ids = found["installabilityErrors"].as_array().unwrap().iter();
    ids.map(|error| error["errorId"].as_str().unwrap_or("an error").to_owned()).collect()
}

#[test]
fn a_browser_finds_nothing_that_keeps_it_from_being_installed() {
    let site = Site::start();
    let page = Browser::open(&site);
    assert_eq!(hindrances(&page), Vec::<String>::new());
    let id = page.cdp("Page.getAppId", json!({}));
    assert_eq!(id["appId"], json!(site.url("/")), "it is told from others on the same host: {id}");
    let named = manifest(&page);
    assert_eq!(named["id"], json!(BASE));
    // The check can fail: a manifest without icons is found out.
    site.replace("manifest.webmanifest", r#"{ "name": "x", "start_url": ".", "display": "standalone" }"#);
    page.reload();
    page.wait("a hindrance", || (!hindrances(&page).is_empty()).then_some(()));
}

#[test]
fn every_picture_and_shortcut_of_the_manifest_is_there() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    let named = manifest(&page);
    for list in ["icons", "screenshots"] {
        for picture in named[list].as_array().unwrap() {
            let file = std::fs::read(target().join("site").join(picture["src"].as_str().unwrap())).unwrap();
            let side = |at: usize| u32::from_be_bytes(file[at..at + 4].try_into().unwrap());
            assert_eq!(json!(format!("{}x{}", side(16), side(20))), picture["sizes"], "{picture}");
        }
    }
    let mut opened = Vec::new();
    for shortcut in named["shortcuts"].as_array().unwrap() {
        page.visit(shortcut["url"].as_str().unwrap());
        page.until("a page", "return document.querySelector('main h1') && true", json!(null));
        assert!(!page.text().contains(w.missing.title), "{shortcut}");
        opened.push(page.path());
    }
    assert_eq!(opened.len(), 3, "{opened:?}");
    // What is only looked at before it is installed is not kept for use without a network.
    let worker = std::fs::read_to_string(target().join("site/sw.js")).unwrap();
    assert!(worker.contains("'icons/icon-512.png'") && !worker.contains("pictures/") && !worker.contains("_headers"));
}

/// The device page in a browser of another kind.
fn device_page(site: &Site, before: &str) -> Browser {
    let page = browser(site);
    page.before_load(before);
    page.begin(&Story::quiet(), "/device");
    page.heading(words().device.title);
    page
}

#[test]
fn the_device_page_says_how_to_install_it_for_the_browser_it_is_in() {
    let w = &words().device;
    let site = Site::start();
    let iphone = &w.ways[0];
    let alone = |is: bool| format!("Object.defineProperty(Navigator.prototype, 'standalone', {{ get: () => {is} }})");
    // Safari on an iPhone: first install, then write, and the steps are open.
    let page = device_page(&site, &alone(false));
    w.first.iter().chain(iphone.1).for_each(|text| page.see(text));
    assert!(!page.text().contains(w.ways[1].0), "no steps for other devices");
    page.whole();
    assert_eq!(page.axe(), Vec::<String>::new());
    page.no_sideways_scroll();
    page.shot("device-safari");
    drop(page);
    // Opened from the home screen: there is nothing left to do.
    let page = device_page(&site, &alone(true));
    page.see(w.installed);
    assert!(!page.text().contains(iphone.0) && !page.text().contains(w.first[0]));
    drop(page);
    // As an app of its own on a computer or on Android.
    let asked = "const ask = window.matchMedia.bind(window);
        window.matchMedia = (query) => query.includes('standalone') ? { matches: true } : ask(query)";
    device_page(&site, asked).see(w.installed);
    // Anywhere else: every way, and the button where the browser offers it.
    let page = device_page(&site, "");
    w.ways.iter().for_each(|(name, _)| page.see(name));
    w.does.iter().chain(w.does_not).for_each(|text| page.see(text));
    page.unfold();
    iphone.1.iter().for_each(|text| page.see(text));
    page.whole();
    page.shot("device-all");
}

#[test]
fn a_browser_that_never_says_whether_it_keeps_anything_holds_nothing_up() {
    let w = &words().device;
    let site = Site::start();
    Engine::not_webkit("WebKitGTK has no StorageManager");
    let never = "StorageManager.prototype.persisted = StorageManager.prototype.persist = () => new Promise(() => {})";
    device_page(&site, never).see(w.unknown);
    let refuses =
        "StorageManager.prototype.persisted = StorageManager.prototype.persist = () => Promise.resolve(false)";
    let page = device_page(&site, refuses);
    page.see(w.not_promised);
    page.press(w.ask);
    page.see(w.refused);
    let throws = "StorageManager.prototype.persisted = () => Promise.reject(new TypeError('no'))";
    device_page(&site, throws).see(w.unknown);
}

/// Takes the pictures that the manifest names. They show a habit, and nothing of anybody.
/// `cargo test --no-default-features --test browser -- --ignored pictures_of_the_manifest`
#[test]
#[ignore = "writes files of the repository; run by hand after the look has changed"]
fn pictures_of_the_manifest() {
    let site = Site::start();
    let page = browser(&site);
    for (name, width, height) in [("narrow", 412, 824), ("wide", 1280, 800)] {
        page.size(width, height);
        page.begin(&walking(), "/habits");
        page.heading(words().habits.title);
        page.shot(&format!("manifest-{name}"));
        let to = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("static/pictures/{name}.png"));
        std::fs::copy(target().join(format!("screenshots/manifest-{name}.png")), to).unwrap();
    }
}

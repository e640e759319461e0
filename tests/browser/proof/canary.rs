//! A word that nobody else knows is typed into every field of every page; then it is looked for everywhere but in the two
//! places where it is kept.

use std::hash::{BuildHasher, RandomState};

use base64ct::{Base64Unpadded, Encoding};
use serde_json::json;

use crate::driver::Browser;
use crate::journeys::states::{State, each_page};
use crate::server::Site;
use crate::steps::{NOW, browser, words};

/// A word made by chance, in small letters.
pub fn canary() -> String {
    let mut chance = RandomState::new().hash_one(0);
    (0..14)
        .map(|_| {
            let letter = b'a' + u8::try_from(chance % 26).unwrap_or(0);
            chance /= 26;
            char::from(letter)
        })
        .collect()
}

/// The word in every shape in which it could be sent, with the name of the shape.
fn shapes(canary: &str) -> Vec<(&'static str, Vec<u8>)> {
    let utf16 = |end: fn(u16) -> [u8; 2]| canary.encode_utf16().flat_map(end).collect::<Vec<u8>>();
    let hex = |upper: bool| -> String {
        canary.bytes().map(|byte| if upper { format!("{byte:02X}") } else { format!("{byte:02x}") }).collect()
    };
    let percent: String = canary.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let mut all = vec![
        ("plain", canary.as_bytes().to_vec()),
        ("in capitals", canary.to_uppercase().into_bytes()),
        ("backwards", canary.bytes().rev().collect()),
        ("percent", percent.clone().into_bytes()),
        ("percent", percent.to_lowercase().into_bytes()),
        ("hex", hex(true).into_bytes()),
        ("hex", hex(false).into_bytes()),
        ("UTF-16", utf16(u16::to_le_bytes)),
        ("UTF-16", utf16(u16::to_be_bytes)),
    ];
    // Base64 of it wherever it stands in a longer text: only what depends on nothing around it.
    for source in [canary.as_bytes().to_vec(), utf16(u16::to_le_bytes)] {
        for (before, skip) in [(0, 0), (1, 2), (2, 3)] {
            let mut text = vec![0; before];
            text.extend_from_slice(&source);
            text.truncate(text.len() / 3 * 3);
            all.push(("base64", Base64Unpadded::encode_string(&text).into_bytes().split_off(skip)));
        }
    }
    all
}

/// In which shape a text holds the word, if it does.
fn found_in(text: &[u8], canary: &str) -> Option<&'static str> {
    let holds = |shape: &[u8]| text.windows(shape.len()).any(|part| part == shape);
    shapes(canary).into_iter().find(|(_, shape)| holds(shape)).map(|(name, _)| name)
}

/// Places where the word stands on this page outside of what is kept.
pub fn on_page(page: &Browser, canary: &str) -> Vec<String> {
    let script = "const done = arguments[arguments.length - 1];
        (async () => {
          const all = { title: document.title, address: location.href, history: JSON.stringify(history.state),
            'name of the window': window.name, cookie: document.cookie, session: JSON.stringify({ ...sessionStorage }),
            referrer: document.referrer, 'names of files': (window.__names ?? []).join(),
            'what was asked for': performance.getEntries().map((it) => it.name).join(),
            head: [...document.querySelectorAll('link, meta, script')].map((it) => it.outerHTML).join() };
          for (const name of await caches.keys()) {
            const asked = await (await caches.open(name)).keys();
            all.cache = (all.cache ?? '') + name + asked.map((it) => it.url).join();
          }
          return Object.entries(all);
        })().then(done, (error) => done([['failed', String(error)]]))";
    let all: Vec<(String, String)> =
        page.runtime.block_on(page.page().execute_async(script, vec![])).unwrap().convert().unwrap();
    assert!(all.iter().all(|(name, _)| name != "failed"), "{all:?}");
    let hit =
        |(name, text): (String, String)| found_in(text.as_bytes(), canary).map(|shape| format!("{name}, {shape}"));
    all.into_iter().filter_map(hit).collect()
}

/// The same for the console, since the last call.
pub fn in_console(page: &Browser, canary: &str) -> Vec<String> {
    let hit = |message: String| found_in(message.as_bytes(), canary).map(|shape| format!("console, {shape}"));
    page.console().unwrap_or_default().into_iter().filter_map(|(_, message)| hit(message)).collect()
}

/// The same for everything that the host heard.
pub fn on_the_wire(site: &Site, canary: &str) -> Vec<String> {
    let hit = |asked: &super::wire::Asked| {
        found_in(&asked.bytes(), canary).map(|shape| format!("wire, {shape}: {}", asked.line()))
    };
    site.heard().iter().filter_map(hit).collect()
}

/// Waits until a page is drawn, whichever part of the app it comes from.
pub fn drawn(page: &Browser) {
    page.until("a page", "return document.querySelector('main h1') && true", json!(null));
}

/// Types the word into every field that is there, chooses the first of every choice, and sends the form. Gives the number of
/// fields.
pub fn type_everywhere(page: &Browser, canary: &str) -> u64 {
    let script = "document.querySelectorAll('main details').forEach((it) => { it.open = true });
        const groups = new Set();
        for (const it of document.querySelectorAll('main input[type=radio]')) {
          if (groups.has(it.name) || it.disabled) continue;
          groups.add(it.name);
          it.click();
        }
        const kinds = /^(text|search|password|textarea|url|email|tel)$/;
        const all = [...stage().querySelectorAll('input, textarea')];
        const fields = all.filter((it) => kinds.test(it.type) && !it.disabled && !it.readOnly);
        fields.forEach((it) => { it.focus(); set(it, `${name} é`) });
        return fields.length";
    drawn(page);
    page.run(script, json!(canary)).as_u64().unwrap_or_default()
}

/// Sends the form, where there is one.
pub fn send(page: &Browser) {
    page.run(
        "document.querySelector('main form button[type=submit], main form button:not([type])')?.click()",
        json!(null),
    );
}

#[test]
fn a_word_typed_into_every_field_is_nowhere_but_where_it_is_kept() {
    let site = Site::start();
    let page = browser(&site);
    let canary = canary();
    page.before_load(
        "window.__names = [];
         HTMLAnchorElement.prototype.click = function () { if (this.download) window.__names.push(this.download); }",
    );
    let own = site.url("/");
    let is_own = |url: &String| ["data:", "blob:", own.as_str()].iter().any(|start| url.starts_with(start));
    let (mut fields, mut kept) = (0, 0);
    // One state of each page is enough.
    let pages = each_page();
    let count = pages.len();
    for State { name, story, path, act } in pages {
        page.begin(&story, path);
        act(&page);
        page.clock(NOW);
        let typed = type_everywhere(&page, &canary);
        fields += typed;
        if typed > 0 {
            assert_eq!(on_page(&page, &canary), Vec::<String>::new(), "{name}");
            send(&page);
            page.seen_again();
            kept += u64::from(page.storage().values().any(|text| text.contains(&canary)));
        }
        assert_eq!(on_page(&page, &canary), Vec::<String>::new(), "{name}");
        let asked = page.asked_for();
        assert!(asked.iter().all(is_own), "{name}: {asked:?}");
        assert!(asked.iter().all(|url| found_in(url.as_bytes(), &canary).is_none()), "{name}: {asked:?}");
    }
    page.visit("/settings");
    page.press(words().settings.backup.what);
    page.until("a file", "return (window.__names ?? []).length || null", json!(null));
    assert_eq!(on_page(&page, &canary), Vec::<String>::new());
    assert_eq!(in_console(&page, &canary), Vec::<String>::new());
    assert_eq!(on_the_wire(&site, &canary), Vec::<String>::new());
    assert!(count > 40 && fields >= 45 && kept >= 30, "{count} pages, {fields} fields, kept on {kept}");
    super::say(&format!(
        "proof 2, on the wire: {} requests of a walk over {count} pages, and those of every journey: each GET, of the site, and bare",
        site.heard().len()
    ));
    super::say(&format!(
        "proof 3, a word typed into {fields} fields of {count} pages: kept on the device on {kept} of them, found nowhere else in {} requests",
        site.heard().len()
    ));
}

#[test]
fn the_word_is_found_in_every_shape() {
    let canary = "quincemarmalade";
    let texts: [&[u8]; 11] = [
        b"xx quincemarmalade",
        b"QUINCEMARMALADE.",
        b"%71%75%69%6E%63%65%6D%61%72%6D%61%6C%61%64%65",
        b"7175696e63656d61726d616c616465",
        b"/q\0u\0i\0n\0c\0e\0m\0a\0r\0m\0a\0l\0a\0d\0e\0",
        b"edalamramecniuq",
        // echo -n quincemarmalade | base64, then with one, two and three letters before it.
        b"?cXVpbmNlbWFybWFsYWRl",
        b"?eHF1aW5jZW1hcm1hbGFkZQ==",
        b"?eHhxdWluY2VtYXJtYWxhZGU=",
        b"?eHh4cXVpbmNlbWFybWFsYWRl",
        // The same of its UTF-16.
        b"cQB1AGkAbgBjAGUAbQBhAHIAbQBhAGwAYQBkAGUA",
    ];
    for text in texts {
        assert!(found_in(text, canary).is_some(), "{}", String::from_utf8_lossy(text));
    }
    assert_eq!(found_in(b"quince marmalade, cXVpbmNl", canary), None);
    assert_ne!(super::canary::canary(), super::canary::canary());
}

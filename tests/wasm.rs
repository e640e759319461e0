//! The browser's own storage behind the shelf, run inside a browser.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use afterword::storage::browser::BrowserShelf;
use afterword::storage::shelf::{Shelf, ShelfFault};
use afterword::storage::{Loaded, Store};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn texts_come_back_and_go() {
    let shelf = BrowserShelf::open().unwrap();
    shelf.set("test.a", "one").unwrap();
    shelf.set("test.a", "two").unwrap();
    assert_eq!(shelf.get("test.a").unwrap().as_deref(), Some("two"));
    assert!(shelf.keys().unwrap().contains(&"test.a".to_owned()));
    shelf.remove("test.a").unwrap();
    assert_eq!(shelf.get("test.a").unwrap(), None);
    shelf.remove("test.a").unwrap();
}

#[wasm_bindgen_test]
fn each_key_comes_with_its_text() {
    let shelf = BrowserShelf::open().unwrap();
    let texts = [("test.each.a", "one"), ("test.each.b", ""), ("test.each.\u{1f642}", "two \u{2019}")];
    texts.iter().for_each(|(key, text)| shelf.set(key, text).unwrap());
    let mut seen = Vec::new();
    shelf.each(&mut |key, text| seen.push((key, text))).unwrap();
    seen.retain(|(key, _)| key.starts_with("test.each."));
    seen.sort();
    assert_eq!(seen, texts.map(|(key, text)| (key.to_owned(), text.to_owned())));
    texts.iter().for_each(|(key, _)| shelf.remove(key).unwrap());
}

#[wasm_bindgen_test]
fn a_full_shelf_says_so_and_keeps_the_old_text() {
    let shelf = BrowserShelf::open().unwrap();
    shelf.set("test.full", "old").unwrap();
    let refused = shelf.set("test.full", &"x".repeat(12_000_000));
    assert_eq!(refused, Err(ShelfFault::Full));
    assert_eq!(shelf.get("test.full").unwrap().as_deref(), Some("old"));
    shelf.remove("test.full").unwrap();
}

#[wasm_bindgen_test]
fn an_empty_browser_holds_nothing() {
    let shelf = BrowserShelf::open().unwrap();
    let (_, loaded) = Store::open(Box::new(shelf)).unwrap();
    assert_eq!(loaded, Loaded::Nothing);
}

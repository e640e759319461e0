//! What the browser is asked to do besides showing pages: save a file, tell its language, leave a mark on quick exit.

use crate::storage::shelf::ShelfFault;
use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Set by `exit.js` on leaving, so that a page opened by Back shows nothing until a deliberate act.
const LEFT: &str = "afterword.left";

/// How often the app has stopped in a row, counted by `recover.js`.
const STOPS: &str = "afterword.stops";

/// Tells `recover.js` that the app has stopped, and where in the source.
pub fn stopped(place: &str) {
    if let Ok(event) = web_sys::Event::new("afterword-stopped") {
        let _set = js_sys::Reflect::set(&event, &JsValue::from_str("place"), &JsValue::from_str(place));
        let _told = window().dispatch_event(&event);
    }
}

/// Whether the app has stopped twice in a row.
pub fn stopped_twice() -> bool {
    let stops = session().and_then(|s| s.get_item(STOPS).ok().flatten());
    stops.and_then(|n| n.parse::<u32>().ok()).is_some_and(|n| n >= 2)
}

/// The app goes on: what stopped it is not in a row with what may stop it later.
pub fn goes_on() {
    if let Some(session) = session() {
        let _gone = session.remove_item(STOPS);
    }
}

/// Saves a text as a file.
///
/// # Errors
/// When the browser refuses.
pub fn save_file(name: &str, text: &str) -> Result<(), ShelfFault> {
    try_save(name, text).map_err(|_| ShelfFault::Other)
}

fn try_save(name: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type("application/json");
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // Some browsers read the file only after the click has returned.
    set_timeout(move || drop(Url::revoke_object_url(&url)), std::time::Duration::from_secs(60));
    Ok(())
}

/// Tells the browser in which language and direction the pages are.
pub fn speak(code: &str, dir: &str) {
    if let Some(root) = document().document_element() {
        let _set = root.set_attribute("lang", code).and_then(|()| root.set_attribute("dir", dir));
    }
}

/// The browser's language, for example `en-GB`.
pub fn locale() -> String {
    window().navigator().language().unwrap_or_default()
}

/// Whether this tab was left by quick exit and not opened on purpose since.
pub fn left_by_quick_exit() -> bool {
    session().and_then(|s| s.get_item(LEFT).ok().flatten()).is_some()
}

/// The person has opened it on purpose.
pub fn opened_on_purpose() {
    if let Some(session) = session() {
        let _gone = session.remove_item(LEFT);
    }
}

fn session() -> Option<web_sys::Storage> {
    window().session_storage().ok().flatten()
}

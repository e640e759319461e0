//! What the browser is asked to do besides showing pages: save a file, tell its language, leave a mark on quick exit.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use crate::storage::shelf::ShelfFault;
use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Set by `exit.js` on leaving, so that a page opened by Back shows nothing until a deliberate act.
const LEFT: &str = "afterword.left";

/// Written and taken away again to tell other tabs to lock.
const LOCKED: &str = "afterword.locked";
/// How often the app has stopped in a row, counted by `recover.js`.
const STOPS: &str = "afterword.stops";

/// How long a press waits for a screen that shows nothing.
const UNSEEN: Duration = Duration::from_millis(100);

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

/// Opens the browser's own way to print. Where it has none nothing happens.
pub fn print() {
    let _opened = window().print();
}

/// Saves a text as a file: of plain words where its name says so, else of data.
///
/// # Errors
/// When the browser refuses.
pub fn save_file(name: &str, text: &str) -> Result<(), ShelfFault> {
    let kind = if name.ends_with(".txt") { "text/plain;charset=utf-8" } else { "application/json" };
    try_save(name, kind, text).map_err(|_| ShelfFault::Other)
}

/// Saves a calendar as a file.
///
/// # Errors
/// When the browser refuses.
pub fn save_calendar(name: &str, text: &str) -> Result<(), ShelfFault> {
    try_save(name, "text/calendar", text).map_err(|_| ShelfFault::Other)
}

fn try_save(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // Some browsers read the file only after the click has returned.
    set_timeout(move || drop(Url::revoke_object_url(&url)), Duration::from_secs(60));
    Ok(())
}

/// Copies a text, and says whether the browser did.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    let clipboard = window().navigator().clipboard();
    // Pages that did not come over a safe connection have none.
    if clipboard.is_undefined() {
        return done(false);
    }
    let copied = clipboard.write_text(text);
    spawn_local(async move { done(JsFuture::from(copied).await.is_ok()) });
}

/// Lets the page draw and answer before what follows.
pub async fn moment() {
    let later = js_sys::Promise::new(&mut |done, _| {
        set_timeout(move || drop(done.call0(&JsValue::NULL)), Duration::ZERO);
    });
    let _ready = JsFuture::from(later).await;
}

/// Does something after the screen has shown what was pressed, and once more soon after: in a tab behind nothing is shown.
pub fn after_answering(act: impl Fn() + Clone + 'static) {
    let unseen = act.clone();
    request_animation_frame(move || set_timeout(act, Duration::ZERO));
    set_timeout(unseen, UNSEEN);
}

/// Does something once, whoever of several asks for it first.
pub fn once(act: impl FnOnce() + 'static) -> impl Fn() + Clone + 'static {
    let act = Rc::new(Cell::new(Some(act)));
    move || act.take().into_iter().for_each(|act| act())
}

/// Shows what a press leads to on the same page, after the screen has answered it; until then the page takes no other press.
pub fn answer_first(show: impl FnOnce() + 'static) {
    hold(true);
    after_answering(once(move || {
        hold(false);
        show();
    }));
}

/// What stands on the page takes no press and no key for a moment, or takes them again. The frame around it always does.
pub fn hold(held: bool) {
    if let Some(page) = document().get_element_by_id("main") {
        let _set = if held { page.set_attribute("inert", "") } else { page.remove_attribute("inert") };
    }
}

/// The bytes of a file that came with the app, through `boot.js`, which knows the few that there are. `None` where it
/// cannot be had.
pub async fn file(name: &str) -> Option<Vec<u8>> {
    let asks = js_sys::Reflect::get(&window(), &JsValue::from_str("afterwordFile")).ok()?;
    let asks = asks.dyn_into::<js_sys::Function>().ok()?;
    let coming = asks.call1(&JsValue::NULL, &JsValue::from_str(name)).ok()?.dyn_into::<js_sys::Promise>().ok()?;
    let bytes = JsFuture::from(coming).await.ok()?;
    Some(bytes.dyn_into::<js_sys::Uint8Array>().ok()?.to_vec())
}

/// Tells the browser in which language and direction the pages are.
pub fn speak(code: &str, dir: &str) {
    if let Some(root) = document().document_element() {
        let _set = root.set_attribute("lang", code).and_then(|()| root.set_attribute("dir", dir));
    }
}

/// A text in the normal form in which passphrases are compared (NFKC); the browser has the tables.
pub fn nfkc(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFKC").into()
}

/// Tells other tabs to lock.
pub fn lock_other_tabs(stamp: f64) {
    let Some(storage) = window().local_storage().ok().flatten() else { return };
    let _told = storage.set_item(LOCKED, &(stamp as u64).to_string()).and_then(|()| storage.remove_item(LOCKED));
}

/// What another tab has done about the lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AboutLock {
    /// Turned on, off, or over to another passphrase.
    Changed,
    /// Closed.
    Closed,
}

/// What a `storage` event says of the lock.
pub fn about_the_lock(event: &web_sys::Event) -> Option<AboutLock> {
    let read =
        |name: &str| js_sys::Reflect::get(event, &JsValue::from_str(name)).ok().and_then(|value| value.as_string());
    let key = read("key")?;
    if key.starts_with("afterword.lock.") {
        return Some(AboutLock::Changed);
    }
    (key == LOCKED && read("newValue").is_some()).then_some(AboutLock::Closed)
}

/// Covers the whole page at once, or uncovers it. The focus and the place on the page stay.
pub fn cover(covered: bool) {
    if let Some(root) = document().document_element() {
        let _set = if covered { root.set_attribute("data-covered", "") } else { root.remove_attribute("data-covered") };
    }
}

/// The icon of the tab: three plain lines in place of the app's.
pub fn plain_icon(plain: bool) {
    let Some(link) = document().query_selector("link[rel~=icon]").ok().flatten() else { return };
    let (from, to) = if plain { ("app.svg", "neutral.svg") } else { ("neutral.svg", "app.svg") };
    let href = link.get_attribute("href").unwrap_or_default();
    let _set = link.set_attribute("href", &href.replace(from, to));
}

/// The browser's language, for example `en-GB`.
pub fn locale() -> String {
    window().navigator().language().unwrap_or_default()
}

/// The time zone of the device, for example `Europe/London`; empty where the browser does not tell.
pub fn zone() -> String {
    let ask = || {
        let format = intl("DateTimeFormat")?;
        let made = js_sys::Reflect::construct(&format, &Array::new()).ok()?;
        let ask: js_sys::Function = field(&made, "resolvedOptions")?.dyn_into().ok()?;
        field(&ask.call0(&made).ok()?, "timeZone")?.as_string()
    };
    ask().unwrap_or_default()
}

/// The day on which a week begins where the browser's language is at home, counted from Monday as 0. Monday where the
/// browser does not know.
pub fn first_weekday() -> u32 {
    let day = week_of(&locale()).and_then(|week| field(&week, "firstDay")?.as_f64());
    // The standard counts from Monday as 1 to Sunday as 7.
    day.filter(|day| (1.0..=7.0).contains(day)).map_or(0, |day| day as u32 - 1)
}

/// What the browser knows of weeks in a place: a function in newer ones, a field in others.
fn week_of(locale: &str) -> Option<JsValue> {
    let place = js_sys::Reflect::construct(&intl("Locale")?, &Array::of1(&JsValue::from_str(locale))).ok()?;
    match field(&place, "getWeekInfo").and_then(|ask| ask.dyn_into::<js_sys::Function>().ok()) {
        Some(ask) => ask.call0(&place).ok(),
        None => field(&place, "weekInfo"),
    }
    .filter(|week| !week.is_undefined())
}

/// Something of the browser's that knows how places write and count.
fn intl(name: &str) -> Option<js_sys::Function> {
    field(&field(&window(), "Intl")?, name)?.dyn_into().ok()
}

fn field(of: &JsValue, name: &str) -> Option<JsValue> {
    js_sys::Reflect::get(of, &JsValue::from_str(name)).ok()
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

/// Whether the key for the search was pressed on the page before (`find.js`). It says so once.
pub fn looks_for() -> bool {
    let root = document().document_element();
    root.is_some_and(|root| root.has_attribute("data-find") && root.remove_attribute("data-find").is_ok())
}

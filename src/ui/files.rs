//! Files: reading the one that was chosen, and handing one to another app.

use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FilePropertyBag, HtmlInputElement};

/// A file that was chosen.
pub enum Chosen {
    /// None.
    Nothing,
    /// Larger than allowed; it was not read.
    TooLarge,
    /// One that can be read.
    File(File),
}

/// What became of sharing a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// Another app has taken it.
    Done,
    /// The person has closed the sheet.
    Cancelled,
    /// The browser has refused.
    Refused,
}

/// The file chosen in a field, whose size is looked at before anything is read.
pub fn chosen(input: &HtmlInputElement, largest: usize) -> Chosen {
    let file = input.files().and_then(|files| files.get(0));
    match file {
        None => Chosen::Nothing,
        Some(file) if file.size() > largest as f64 => Chosen::TooLarge,
        Some(file) => Chosen::File(file),
    }
}

/// The bytes of a file; `None` where the browser does not give them.
pub async fn bytes(file: &File) -> Option<Vec<u8>> {
    let bytes = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}

/// Whether the browser can hand such a file to another app.
pub fn can_share(name: &str) -> bool {
    let data = parcel(name, "{}");
    let asked = data.and_then(|data| call("canShare", &data));
    asked.is_some_and(|answer| answer.is_truthy())
}

/// Hands a text to another app, as a file. Asked for by a press, or the browser refuses.
pub async fn share(name: &str, text: &str) -> Shared {
    hand_on(parcel(name, text)).await
}

/// Whether the browser can hand words to another app.
pub fn can_share_text() -> bool {
    let asked = words_of("A").and_then(|data| call("canShare", &data));
    asked.is_some_and(|answer| answer.is_truthy())
}

/// Hands words to another app. Asked for by a press, or the browser refuses.
pub async fn share_text(text: &str) -> Shared {
    hand_on(words_of(text)).await
}

async fn hand_on(data: Option<JsValue>) -> Shared {
    let sharing = data.and_then(|data| call("share", &data)).and_then(|p| p.dyn_into::<Promise>().ok());
    let Some(sharing) = sharing else { return Shared::Refused };
    match JsFuture::from(sharing).await {
        Ok(_) => Shared::Done,
        Err(error) => {
            let name = Reflect::get(&error, &JsValue::from_str("name")).ok().and_then(|name| name.as_string());
            if name.as_deref() == Some("AbortError") { Shared::Cancelled } else { Shared::Refused }
        }
    }
}

fn words_of(text: &str) -> Option<JsValue> {
    let data = Object::new();
    Reflect::set(&data, &JsValue::from_str("text"), &JsValue::from_str(text)).ok()?;
    Some(data.into())
}

fn parcel(name: &str, text: &str) -> Option<JsValue> {
    let options = FilePropertyBag::new();
    options.set_type("application/json");
    let file = File::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), name, &options).ok()?;
    let data = Object::new();
    Reflect::set(&data, &JsValue::from_str("files"), &Array::of1(&file)).ok()?;
    Some(data.into())
}

/// Calls a function of the navigator that not every browser has.
fn call(name: &str, data: &JsValue) -> Option<JsValue> {
    let navigator = window().navigator();
    let function = Reflect::get(&navigator, &JsValue::from_str(name)).ok()?.dyn_into::<js_sys::Function>().ok()?;
    function.call1(&navigator, data).ok()
}

//! The browser's localStorage as a shelf. Every refusal is an answer, never a panic: browsers throw where storage is
//! blocked, and some hand out none at all.

use js_sys::JsString;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Storage;

use super::shelf::{Shelf, ShelfFault};

/// Written once at the start to see whether the browser keeps anything, then taken away.
const PROBE: &str = "afterword.probe";

/// localStorage of this page's origin.
#[derive(Debug)]
pub struct BrowserShelf {
    storage: Storage,
}

impl BrowserShelf {
    /// Opens localStorage.
    ///
    /// # Errors
    /// [`ShelfFault::Blocked`] where there is none, [`ShelfFault::Full`] where not even a probe fits.
    pub fn open() -> Result<BrowserShelf, ShelfFault> {
        let window = web_sys::window().ok_or(ShelfFault::Blocked)?;
        let storage = window.local_storage().map_err(|_| ShelfFault::Blocked)?.ok_or(ShelfFault::Blocked)?;
        let shelf = BrowserShelf { storage };
        match shelf.set(PROBE, "1") {
            // A full shelf can still be read, and records on it can still be taken away.
            Ok(()) | Err(ShelfFault::Full) => {}
            Err(fault) => return Err(fault),
        }
        shelf.remove(PROBE)?;
        Ok(shelf)
    }
}

impl Shelf for BrowserShelf {
    fn get(&self, key: &str) -> Result<Option<String>, ShelfFault> {
        self.storage.get_item(key).map_err(|e| classify(&e))
    }

    fn set(&self, key: &str, text: &str) -> Result<(), ShelfFault> {
        self.storage.set_item(key, text).map_err(|e| classify(&e))
    }

    fn remove(&self, key: &str) -> Result<(), ShelfFault> {
        self.storage.remove_item(key).map_err(|e| classify(&e))
    }

    fn keys(&self) -> Result<Vec<String>, ShelfFault> {
        let count = self.storage.length().map_err(|e| classify(&e))?;
        let mut keys = Vec::with_capacity(count as usize);
        for index in 0..count {
            keys.extend(self.storage.key(index).map_err(|e| classify(&e))?);
        }
        Ok(keys)
    }

    /// A key goes from the browser to the browser: ten thousand of them need no way through the app and back.
    fn each(&self, see: &mut dyn FnMut(String, String)) -> Result<(), ShelfFault> {
        let storage = self.storage.unchecked_ref::<Texts>();
        for index in 0..self.storage.length().map_err(|e| classify(&e))? {
            let Some(key) = storage.key(index).map_err(|e| classify(&e))? else { continue };
            if let Some(text) = storage.text(&key).map_err(|e| classify(&e))? {
                see(key.into(), text);
            }
        }
        Ok(())
    }
}

#[wasm_bindgen]
extern "C" {
    /// `Storage` with keys that stay in the browser.
    type Texts;

    #[wasm_bindgen(method, catch)]
    fn key(this: &Texts, index: u32) -> Result<Option<JsString>, JsValue>;

    #[wasm_bindgen(method, js_name = getItem, catch)]
    fn text(this: &Texts, key: &JsString) -> Result<Option<String>, JsValue>;
}

/// What an exception says, read from its name alone: it can come from anywhere, and need not be an `Error`.
fn classify(thrown: &JsValue) -> ShelfFault {
    let name = thrown
        .dyn_ref::<js_sys::Object>()
        .and_then(|o| js_sys::Reflect::get(o, &JsValue::from_str("name")).ok())
        .and_then(|n| n.as_string());
    match name.as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => ShelfFault::Full,
        Some("SecurityError") => ShelfFault::Blocked,
        _ => ShelfFault::Other,
    }
}

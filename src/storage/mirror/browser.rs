//! The browser's IndexedDB as a mirror, through `static/mirror.js`: a script is smaller than the bindings for the same, and
//! begins to read while the app is still loading.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::{Done, Mirror, Slot};
use crate::storage::shelf::ShelfFault;

/// The functions of `mirror.js`.
pub struct BrowserMirror {
    functions: JsValue,
}

impl BrowserMirror {
    /// Finds the script, or `None` where it did not load.
    pub fn find() -> Option<BrowserMirror> {
        let functions = Reflect::get(&web_sys::window()?.into(), &JsValue::from_str("mirror")).ok()?;
        functions.is_object().then_some(BrowserMirror { functions })
    }

    fn call(&self, name: &str, arguments: Array, done: Done) {
        let answer = move |fault: JsValue, slots: JsValue| done(read(&fault, &slots));
        arguments.push(&Closure::once_into_js(answer));
        let function = Reflect::get(&self.functions, &JsValue::from_str(name));
        if let Some(function) = function.ok().and_then(|f| f.dyn_into::<Function>().ok()) {
            let _asked = function.apply(&self.functions, &arguments);
        }
    }
}

impl Mirror for BrowserMirror {
    fn differing(&self, done: Done) {
        self.call("differing", Array::new(), done);
    }

    fn put(&self, slots: Vec<Slot>, wipe: bool, done: Done) {
        let text = |text: Option<String>| text.map_or(JsValue::NULL, JsValue::from);
        let slots: Array = slots.into_iter().map(|s| Array::of2(&JsValue::from(s.key), &text(s.text))).collect();
        self.call("put", Array::of2(&slots, &JsValue::from_bool(wipe)), done);
    }
}

/// `fault` is the name of an exception, `slots` an array of keys with texts or null.
fn read(fault: &JsValue, slots: &JsValue) -> Result<Vec<Slot>, ShelfFault> {
    match fault.as_string().as_deref() {
        None => {}
        Some("QuotaExceededError") => return Err(ShelfFault::Full),
        Some("VersionError") => return Err(ShelfFault::ReadOnly),
        Some("blocked") => return Err(ShelfFault::Blocked),
        Some(_) => return Err(ShelfFault::Other),
    }
    let slot = |pair: JsValue| {
        let pair = Array::from(&pair);
        Some(Slot { key: pair.get(0).as_string()?, text: pair.get(1).as_string() })
    };
    Ok(Array::from(slots).iter().filter_map(slot).collect())
}

//! Editions of the app on the device: a newer one waits until the person opens it, and everything goes on erasing.

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::components::text::button;
use super::components::{Notice, NoticeKind};
use super::words;

/// Whether a newer edition is on the device and waits.
#[derive(Clone, Copy)]
pub struct Newer(RwSignal<bool>);

impl Newer {
    /// Listens for one.
    pub fn watch() -> Newer {
        let waits = RwSignal::new(false);
        let listener = window_event_listener_untyped("afterword-newer", move |_| waits.set(true));
        on_cleanup(move || listener.remove());
        Newer(waits)
    }
}

/// Says that a newer edition waits. Nothing is loaded anew unasked.
pub fn notice() -> AnyView {
    let w = &words().saving;
    let open = Callback::new(|()| {
        // What is typed is kept first, as when the window loses the focus.
        if let Ok(event) = web_sys::Event::new("blur") {
            let _told = window().dispatch_event(&event);
        }
        let _asked = call("afterwordNewer");
    });
    let newer = use_context::<Newer>();
    let shown = move || {
        newer.is_some_and(|newer| newer.0.get()).then(|| {
            let acts = button("btn", w.open_newer, open);
            view! { <Notice kind=NoticeKind::Fact title=w.newer.what text=w.newer.small>{acts}</Notice> }
        })
    };
    shown.into_any()
}

/// Takes the kept edition and its worker from the device, then goes on, whether the browser did or not.
pub fn forget(then: impl FnOnce() + 'static) {
    let gone = call("afterwordForget").and_then(|promise| promise.dyn_into::<Promise>().ok());
    spawn_local(async move {
        if let Some(gone) = gone {
            let _refused = JsFuture::from(gone).await;
        }
        then();
    });
}

/// Calls what `worker.js` offers; `None` where there is none.
fn call(name: &str) -> Option<JsValue> {
    let act = Reflect::get(&window(), &JsValue::from_str(name)).ok()?;
    act.dyn_into::<Function>().ok()?.call0(&JsValue::NULL).ok()
}

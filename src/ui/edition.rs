//! The app on the device: whether it is kept, a newer edition that waits until the person opens it, and its going on
//! erasing. All of it is done by `static/worker.js`.

use std::time::Duration;

use js_sys::{Function, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::components::text::button;
use super::components::{Notice, NoticeKind};
use super::{device, words};

/// How long the browser is waited for when the app is taken from the device.
const PATIENCE: Duration = Duration::from_secs(3);

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

/// Takes the kept edition and its worker from the device, then goes on, whether the browser did or not; one that does not
/// answer is not waited for.
pub fn forget(then: impl FnOnce() + 'static) {
    let gone = call("afterwordForget").and_then(|promise| promise.dyn_into::<js_sys::Promise>().ok());
    let then = device::once(then);
    set_timeout(then.clone(), PATIENCE);
    spawn_local(async move {
        if let Some(gone) = gone {
            let _refused = JsFuture::from(gone).await;
        }
        then();
    });
}

/// Whether the browser has promised to keep what is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promise {
    /// It has.
    Given,
    /// It has not.
    NotGiven,
    /// It cannot say.
    Unknown,
}

/// Tells whether the browser has promised to keep what is written, or asks it to.
pub fn promise(ask: bool, done: impl FnOnce(Promise) + 'static) {
    let told = call(if ask { "afterwordPersist" } else { "afterwordPersisted" });
    let told = told.and_then(|promise| promise.dyn_into::<js_sys::Promise>().ok());
    spawn_local(async move {
        let answer = match told {
            Some(told) => JsFuture::from(told).await.ok().and_then(|answer| answer.as_bool()),
            None => None,
        };
        done(answer.map_or(Promise::Unknown, |given| if given { Promise::Given } else { Promise::NotGiven }));
    });
}

/// Whether an edition is kept and answers, so that the app opens without a network.
pub fn is_kept() -> bool {
    call("afterwordIsKept").is_some_and(|kept| kept.is_truthy())
}

/// Whether the browser offers to put the app on the device.
pub fn can_install() -> bool {
    call("afterwordCanInstall").is_some_and(|can| can.is_truthy())
}

/// Has the browser ask whether to put the app on the device.
pub fn install() {
    let _asked = call("afterwordInstall");
}

/// From where the page was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// From the home screen or the list of apps.
    Device,
    /// In a browser on an iPhone or iPad, whose home screen has a storage of its own.
    Safari,
    /// In another browser.
    Browser,
}

/// From where this page was opened.
pub fn opened_from() -> From {
    let named = |of: &JsValue, name: &str| Reflect::get(of, &JsValue::from_str(name)).ok();
    let query = JsValue::from_str("(display-mode: standalone)");
    let asks = named(&window(), "matchMedia").and_then(|asks| asks.dyn_into::<Function>().ok());
    let is_alone = asks.and_then(|asks| asks.call1(&window(), &query).ok()).and_then(|found| named(&found, "matches"));
    // Only Safari on these devices has this.
    let standalone = named(&window().navigator(), "standalone").and_then(|it| it.as_bool());
    match standalone {
        Some(true) => From::Device,
        _ if is_alone.is_some_and(|it| it.is_truthy()) => From::Device,
        Some(false) => From::Safari,
        None => From::Browser,
    }
}

/// Calls what `worker.js` offers; `None` where there is none.
fn call(name: &str) -> Option<JsValue> {
    let act = Reflect::get(&window(), &JsValue::from_str(name)).ok()?;
    act.dyn_into::<Function>().ok()?.call0(&JsValue::NULL).ok()
}

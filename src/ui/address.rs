//! Which page the address names. Links are followed inside the app, back and forward work, and every page has an address
//! that can be opened by itself, under any sub-path.
//!
//! The addresses are read in `route`, one match; a router crate for that one match cost 18 KB on the wire.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlAnchorElement, MouseEvent};

use super::device;
use super::route::{self, To};

/// The page that the address names.
#[derive(Clone, Copy)]
pub struct Address {
    path: RwSignal<String>,
    /// Where a press leads, until the screen has shown that it was pressed.
    asked: StoredValue<Option<String>>,
}

impl Address {
    /// Reads the address, and follows it from now on.
    pub fn follow() -> Address {
        let address = Address { path: RwSignal::new(pathname()), asked: StoredValue::new(None) };
        let moved = window_event_listener_untyped("popstate", move |_| {
            address.asked.set_value(None);
            device::hold(false);
            address.is_now(&pathname());
        });
        let clicked = window_event_listener_untyped("click", move |ev| {
            let Some(path) = ev.dyn_ref::<MouseEvent>().and_then(path_of_link) else { return };
            ev.prevent_default();
            address.show(&path, false);
        });
        on_cleanup(move || {
            moved.remove();
            clicked.remove();
        });
        address
    }

    /// The page, or `None` where the address leads nowhere.
    pub fn page(&self) -> Option<To> {
        self.path.with(|path| route::read(path))
    }

    /// Goes to a page. With `replace` it takes the place of the present one in the history.
    pub fn go(&self, to: To, replace: bool) {
        self.show(&to.href(), replace);
    }

    /// A page is drawn for another path only: a jump within a page moves through the history as well.
    fn is_now(&self, path: &str) {
        if self.path.with_untracked(|now| now != path) {
            self.path.set(path.to_owned());
        }
    }

    /// The history moves at once; the page is drawn after the screen has answered the press, so that the answer does not
    /// wait for the page.
    fn show(&self, path: &str, replace: bool) {
        if !replace {
            device::goes_on();
        }
        let Ok(history) = window().history() else { return };
        // Where the history is out of reach, as in a sandboxed frame, pages are still shown.
        let _moved = if replace {
            history.replace_state_with_url(&JsValue::NULL, "", Some(path))
        } else {
            history.push_state_with_url(&JsValue::NULL, "", Some(path))
        };
        self.asked.set_value(Some(path.to_owned()));
        let address = *self;
        if replace || self.path.with_untracked(|now| now == path) {
            address.arrive();
        } else {
            // A second press while the page is on its way would do the same thing twice.
            device::hold(true);
            device::after_answering(move || address.arrive());
        }
    }

    fn arrive(self) {
        if let Some(path) = self.asked.try_update_value(Option::take).flatten() {
            device::hold(false);
            window().scroll_to_with_x_and_y(0.0, 0.0);
            self.is_now(&path);
        }
    }
}

fn pathname() -> String {
    window().location().pathname().unwrap_or_default()
}

/// Whether a link was pressed in the plain way, to go there, and not to open it in another tab or window.
pub fn is_plain(ev: &MouseEvent) -> bool {
    ev.button() == 0 && !(ev.ctrl_key() || ev.meta_key() || ev.shift_key() || ev.alt_key())
}

/// The path of a link that was pressed in the plain way, if it leads to a page of the app.
fn path_of_link(ev: &MouseEvent) -> Option<String> {
    if !is_plain(ev) || ev.default_prevented() {
        return None;
    }
    let pressed = ev.target()?.dyn_into::<web_sys::Element>().ok()?;
    let link = pressed.closest("a[href]").ok()??.dyn_into::<HtmlAnchorElement>().ok()?;
    let is_inside = link.rel().is_empty() && link.target().is_empty() && link.hash().is_empty();
    let path = link.pathname();
    let same_origin = window().location().origin().is_ok_and(|origin| link.origin() == origin);
    (is_inside && same_origin && path.starts_with(&route::base())).then_some(path)
}

/// The path the app lives under, without a slash at its end: empty, or for example `/repo`. The build writes it into the page.
pub fn base() -> String {
    let meta = document().query_selector("meta[name=base]").ok().flatten();
    meta.and_then(|m| m.get_attribute("content")).unwrap_or_default().trim_end_matches('/').to_owned()
}

//! The screens. They read signals, show words and call actions; no rule and no sentence stands here.

mod address;
mod clock;
pub mod components;
mod device;
mod edition;
mod erasing;
mod files;
mod gate;
mod later;
mod locking;
mod pages;
mod parts;
mod prefs;
mod reading;
mod route;
mod saving;
mod shell;
mod tool;

use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::content::{Language, Words};
use crate::state::AppState;
use crate::state::lock::{Guard, Tools};
use crate::storage::browser::BrowserShelf;
use crate::storage::mirror::Mirror;
use crate::storage::mirror::browser::BrowserMirror;
use crate::storage::shelf::Shelf;
use address::Address;
use locking::Locking;
use route::To;

/// Mounts the app into the page. From then on a panic is told to `recover.js`, which puts a plain page in its place.
pub fn start() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(|at| format!("{}:{}", at.file(), at.line()));
        device::stopped(&place.unwrap_or_default());
    }));
    // A task of its own: what the browser does to start a programme and what it does first are each a moment, and a press
    // or a key between them is answered.
    set_timeout(
        || {
            let Some(root) = document().get_element_by_id("app") else { return };
            mount_to(root.unchecked_into(), App).forget();
        },
        Duration::ZERO,
    );
}

/// The words of the language in use.
fn words() -> &'static Words {
    use_context::<Language>().unwrap_or_default().words()
}

/// What screens read and do.
fn app() -> AppState {
    expect_context::<AppState>()
}

/// The lock of what is kept.
fn guard() -> Guard {
    expect_context::<Guard>()
}

/// What goes to a page, to be taken when a page is drawn and called later.
fn goes() -> impl Fn(To) + Copy + 'static {
    let address = expect_context::<Address>();
    move |to| address.go(to, false)
}

/// Whether the app has stopped twice in a row and opens in a plain way: help, a copy, reading and erasing.
#[derive(Clone, Copy)]
struct Plain(RwSignal<bool>);

/// Whether the app is open in a plain way.
fn is_plain() -> bool {
    use_context::<Plain>().is_some_and(|plain| plain.0.get_untracked())
}

#[component]
fn App() -> impl IntoView {
    let shelf = BrowserShelf::open().map(|shelf| Box::new(shelf) as Box<dyn Shelf>);
    let mirror = BrowserMirror::find().map(|mirror| Rc::new(mirror) as Rc<dyn Mirror>);
    let state = AppState::open(shelf, mirror, clock::fresh);
    let tools = Tools { random: clock::fill, nfkc: device::nfkc, millis: clock::millis };
    let guard = Guard::new(state, tools);
    let address = Address::follow();
    provide_context(Language::default());
    provide_context(guard);
    provide_context(state);
    provide_context(address);
    provide_context(shell::Arrivals::new());
    provide_context(later::Later::new());
    provide_context(reading::Reading::new());
    let prefs = prefs::Prefs::load(state);
    provide_context(prefs);
    provide_context(edition::Newer::watch());
    provide_context(erasing::Erasing::new());
    let locking = Locking::watch(guard, prefs);
    provide_context(locking);
    clock::keep_time(state);
    device::speak(words().code, words().dir);
    let left = RwSignal::new(device::left_by_quick_exit());
    let unreadable = Memo::new(move |_| state.is_all_unreadable());
    let plain = RwSignal::new(device::stopped_twice());
    provide_context(Plain(plain));
    let page = move || {
        if state.is_opening() {
            return ().into_any();
        }
        if left.get() {
            return pages::cover(left);
        }
        // What the first copy has lost may be what closes the door, so what helps with contact waits for the second.
        if address.page() == Some(To::Draft) && state.is_settling() {
            return ().into_any();
        }
        // Behind the lock there are only help and a way to erase.
        if guard.is_locked() && !matches!(address.page(), Some(To::Help | To::Erase)) {
            return expect_context::<later::Later>().page(To::Lock);
        }
        if plain.get() && !matches!(address.page(), Some(To::Help | To::Settings | To::Copy | To::Erase)) {
            return pages::safe(plain);
        }
        if unreadable.get() && !matches!(address.page(), Some(To::Help | To::Copy | To::Erase)) {
            return pages::unreadable();
        }
        let Some(to) = address.page() else { return pages::missing() };
        match untrack(|| gate::instead(state, to)) {
            // The page instead is drawn when this one is done: a signal is not set while it is read.
            Some(instead) => {
                request_animation_frame(move || address.go(instead, true));
                ().into_any()
            }
            None => pages::page(to),
        }
    };
    view! { {page} {locking.warning()} }
}

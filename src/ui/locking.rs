//! When the lock closes: on demand, after minutes without a touch (warned half a minute before), after a minute out of
//! sight, on waking, and with another tab.
//!
//! Locking loads the page anew, so that nothing of what was open stays in memory, signals or the page.

use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

use super::components::text::button;
use super::components::{Notice, NoticeKind};
use super::device::AboutLock;
use super::prefs::Prefs;
use super::{clock, device, words};
use crate::state::lock::Guard;

/// How often the clock is looked at while the lock is open.
const EVERY: Duration = Duration::from_secs(1);
/// Milliseconds before it closes by itself at which it warns (WCAG 2.2.1 asks for at least twenty seconds).
const WARN: f64 = 30_000.0;
/// Milliseconds out of sight after which it closes.
const OUT_OF_SIGHT: f64 = 60_000.0;
/// Milliseconds within which Escape is pressed three times.
const PRESSES: f64 = 2_000.0;
const TOUCHES: [&str; 5] = ["pointerdown", "keydown", "input", "wheel", "touchstart"];

/// Watches over an open lock.
#[derive(Clone, Copy)]
pub struct Locking {
    guard: Guard,
    prefs: Prefs,
    warns: RwSignal<bool>,
    touched: StoredValue<f64>,
    hidden: StoredValue<Option<f64>>,
    escapes: StoredValue<Vec<f64>>,
}

impl Locking {
    /// Begins to watch; it acts only while the lock is open.
    pub fn watch(guard: Guard, prefs: Prefs) -> Locking {
        let locking = Locking {
            guard,
            prefs,
            warns: RwSignal::new(false),
            touched: StoredValue::new(clock::millis()),
            hidden: StoredValue::new(None),
            escapes: StoredValue::new(Vec::new()),
        };
        let _ticking = set_interval_with_handle(move || locking.look(), EVERY);
        for name in TOUCHES {
            drop(window_event_listener_untyped(name, move |ev| locking.touch(&ev)));
        }
        for name in ["visibilitychange", "focus", "pageshow", "resume"] {
            drop(window_event_listener_untyped(name, move |_| locking.seen()));
        }
        drop(window_event_listener_untyped("storage", move |ev| {
            match device::about_the_lock(&ev) {
                // A lock that is closed is looked at again: it may be off, or have another passphrase.
                Some(AboutLock::Changed) => locking.leave(),
                Some(AboutLock::Closed) if locking.is_open() => locking.leave(),
                Some(AboutLock::Closed) | None => {}
            }
        }));
        Effect::new(move || {
            if locking.guard.has_moved() {
                locking.leave();
            }
        });
        // Quick exit: what is typed is kept first by listeners that come later.
        drop(window_event_listener_untyped("afterword-leave", move |_| {
            set_timeout(move || locking.guard.close(), Duration::ZERO);
        }));
        locking
    }

    /// Locks, in every tab.
    pub fn lock(self) {
        device::lock_other_tabs(clock::millis());
        self.leave();
    }

    /// The warning before it closes by itself.
    pub fn warning(self) -> AnyView {
        let w = words();
        let stay = Callback::new(move |()| self.stay());
        let notice = move || {
            self.warns.get().then(|| {
                view! {
                    <div class="soon">
                        <Notice kind=NoticeKind::Care title="" text=w.lock.soon>{button("btn", w.lock.stay, stay)}</Notice>
                    </div>
                }
                .into_any()
            })
        };
        notice.into_any()
    }

    fn is_open(self) -> bool {
        untrack(|| self.guard.is_open())
    }

    /// Milliseconds since the last touch. A clock that was set back counts from now.
    fn idle(self) -> f64 {
        let idle = clock::millis() - self.touched.get_value();
        if idle < 0.0 {
            self.touched.set_value(clock::millis());
        }
        idle.max(0.0)
    }

    fn is_overdue(self) -> bool {
        let limit = f64::from(untrack(|| self.prefs.idle())) * 60_000.0;
        let hidden = self.hidden.get_value().map_or(0.0, |since| clock::millis() - since);
        self.idle() >= limit || hidden > OUT_OF_SIGHT
    }

    fn look(self) {
        if !self.is_open() {
            return self.touched.set_value(clock::millis());
        }
        if self.is_overdue() {
            return self.leave();
        }
        let limit = f64::from(untrack(|| self.prefs.idle())) * 60_000.0;
        self.warn(self.idle() >= limit - WARN);
    }

    fn warn(self, warns: bool) {
        if self.warns.get_untracked() != warns {
            self.warns.set(warns);
        }
    }

    fn stay(self) {
        self.touched.set_value(clock::millis());
        self.warn(false);
    }

    /// A touch that comes after a sleep closes the lock; it does not keep it open.
    fn touch(self, event: &web_sys::Event) {
        if !self.is_open() {
            return;
        }
        if self.is_overdue() {
            return self.leave();
        }
        self.touched.set_value(clock::millis());
        // The button of the warning is pressed where it stands, so the warning stays until the press is done.
        if event.type_() == "keydown" || event.type_() == "input" {
            self.warn(false);
        }
        if event.type_() == "keydown" && self.is_third_escape(event) {
            self.lock();
        }
    }

    fn is_third_escape(self, event: &web_sys::Event) -> bool {
        let read = |name: &str| js_sys::Reflect::get(event, &JsValue::from_str(name)).ok();
        let is_escape = read("key").and_then(|key| key.as_string()).is_some_and(|key| key == "Escape");
        let is_repeat = read("repeat").is_some_and(|repeat| repeat.is_truthy());
        let now = clock::millis();
        let mut escapes = self.escapes.get_value();
        escapes.retain(|at| is_escape && (0.0..PRESSES).contains(&(now - at)));
        if is_escape && !is_repeat {
            escapes.push(now);
        }
        let is_third = escapes.len() >= 3;
        self.escapes.set_value(escapes);
        is_third
    }

    /// The page is hidden or seen again. It is covered while it is hidden, so that nothing is painted before the clock
    /// was looked at.
    fn seen(self) {
        if !self.is_open() {
            return;
        }
        let is_hidden = js_sys::Reflect::get(&document(), &JsValue::from_str("hidden")).is_ok_and(|h| h.is_truthy());
        if is_hidden {
            device::cover(true);
            if self.hidden.get_value().is_none() {
                self.hidden.set_value(Some(clock::millis()));
            }
        } else if self.is_overdue() {
            self.leave();
        } else {
            self.hidden.set_value(None);
            device::cover(false);
        }
    }

    /// Keeps what is typed, wipes the key, and loads the page anew.
    fn leave(self) {
        device::cover(true);
        if let Ok(event) = web_sys::Event::new("afterword-leave") {
            let _heard = window().unchecked_ref::<web_sys::EventTarget>().dispatch_event(&event);
        }
        self.guard.close();
        let _loading = window().location().reload();
    }
}

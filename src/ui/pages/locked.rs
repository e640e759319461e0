//! The page in place of all others while it is locked: plain, and silent about what is behind it. Help, quick exit and
//! erasing need no passphrase.

use std::time::Duration;

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::state::lock::{LockFault, Standing};
use crate::ui::components::text::{details, h1, link, paras};
use crate::ui::components::{Bar, Errors, Field, TextField};
use crate::ui::route::{To, base};
use crate::ui::shell::{focus, focus_heading};
use crate::ui::{device, guard, words};

/// The lock.
pub fn locked() -> AnyView {
    let w = words();
    let guard = guard();
    let typed = RwSignal::new(String::new());
    let error = RwSignal::new(None::<&'static str>);
    let busy = RwSignal::new(false);
    // Whole seconds to wait, as they were when something was typed.
    let waits = RwSignal::new(0);
    document().set_title(w.frame.cover_title);
    device::plain_icon(true);
    on_cleanup(|| device::plain_icon(false));
    let open = move || {
        // Help may have been opened meanwhile.
        let Some(typed) = typed.try_get_untracked() else { return };
        let opened = match guard.passphrase(&typed) {
            None => Err(w.locked.empty),
            Some(passphrase) => guard.unlock(&passphrase).map_err(|fault| match fault {
                LockFault::NoMemory => w.locked.no_memory,
                LockFault::Damaged | LockFault::OutOfBounds => w.locked.damaged,
                LockFault::Wrong | LockFault::NoRandomness | LockFault::Shelf(_) => w.locked.wrong,
            }),
        };
        // When it is open this page is gone, and its signals with it.
        let Err(text) = opened else { return request_animation_frame(focus_heading) };
        error.set(Some(text));
        waits.set(guard.seconds_to_wait());
        busy.set(false);
        focus("#passphrase");
    };
    request_animation_frame(|| focus("#passphrase"));
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        if busy.get_untracked() {
            return;
        }
        waits.set(guard.seconds_to_wait());
        if waits.get_untracked() == 0 {
            error.set(None);
            busy.set(true);
            // The derivation holds the page: what says so is painted first.
            set_timeout(open, Duration::from_millis(50));
        }
    };
    let status = move || match (busy.get(), waits.get()) {
        (true, _) => w.locked.opening.to_owned(),
        (false, 0) => String::new(),
        (false, seconds) => (w.locked.wait)(seconds),
    };
    let field =
        Field { id: "passphrase", label: w.locked.passphrase, hint: "", kind: TextField::Secret("current-password") };
    let damaged = untrack(|| guard.standing()) == Standing::Damaged;
    let errors = Signal::derive(move || if damaged { vec![("forgotten", w.locked.damaged)] } else { Vec::new() });
    view! {
        <Bar status=().into_any() name=None back=None tools=Vec::new() lock=None exit=(w.frame.quick_exit, format!("{}/exit.html", base())) />
        <main class="page" id="main" tabindex="-1">
            <Errors title=w.locked.title errors=errors />
            <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
                {h1(w.locked.title)}
                {field.view(typed, error.into())}
                <div class="acts gap"><button class="btn" aria-disabled=move || busy.get().then_some("true")>{w.locked.open}</button></div>
                <p role="status">{status}</p>
            </form>
            {link(To::Help.href(), w.locked.help)}
            <div id="forgotten">
                {details(w.locked.forgotten_title, view! { {paras(w.locked.forgotten)} {link(To::Erase.href(), w.locked.erase)} }.into_any())}
            </div>
        </main>
    }
    .into_any()
}

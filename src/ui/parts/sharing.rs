//! Copies beside the file that is saved: handing it to another app, and the line that reminds of one.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::ui::components::text::{button, classed, link};
use crate::ui::files::{self, Shared};
use crate::ui::prefs::Prefs;
use crate::ui::route::To;
use crate::ui::{app, words};

/// Days with something new after which a copy is recalled.
const DAYS: usize = 14;

/// Hands the copy to another app, where the browser can. A sheet that is closed again is no copy.
pub fn share_button() -> Option<AnyView> {
    let w = words();
    let (state, prefs) = (app(), expect_context::<Prefs>());
    let failed = RwSignal::new(false);
    let name = move || (w.settings.backup_name)(untrack(|| state.today()));
    let share = move |()| {
        failed.set(false);
        // What is shared is made before anything is waited for: the browser asks for a press just before.
        let (name, text) = (name(), state.backup());
        spawn_local(async move {
            match files::share(&name, &text).await {
                Shared::Done => prefs.note_copy(untrack(|| state.today())),
                Shared::Cancelled => {}
                Shared::Refused => drop(failed.try_set(true)),
            }
        });
    };
    let told = move || failed.get().then_some(w.copy.not_shared);
    files::can_share(&name()).then(|| {
        view! { {button("btn", w.copy.share, Callback::new(share))} <p class="small" role="status">{told}</p> }
            .into_any()
    })
}

/// A quiet line where something new was recorded on many days since the last copy.
pub fn copy_line() -> AnyView {
    let w = words();
    let (state, prefs) = (app(), expect_context::<Prefs>());
    let line = move || {
        let copied = prefs.copied();
        let days = state.days_since(copied);
        (days >= DAYS).then(|| {
            let text = (w.copy.remind)(days, copied.is_some());
            view! { {classed("small", text)} {link(To::Settings.href(), w.saving.backup)} }.into_any()
        })
    };
    line.into_any()
}

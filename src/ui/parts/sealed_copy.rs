//! Saving a copy behind a passphrase of its own.

use std::time::Duration;

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::state::lock::{LockFault, Passphrase};
use crate::ui::components::text::{details, small};
use crate::ui::components::{Field, TextField};
use crate::ui::prefs::Prefs;
use crate::ui::shell::{FieldErrors, Trouble};
use crate::ui::{app, device, guard, words};

/// A form that opens on demand. The key is derived for a moment, after what says so is painted.
pub fn sealed_copy(trouble: Trouble) -> AnyView {
    let w = words();
    let (state, guard, prefs) = (app(), guard(), expect_context::<Prefs>());
    let [new, again] = std::array::from_fn(|_| RwSignal::new(String::new()));
    let (busy, said) = (RwSignal::new(false), RwSignal::new(""));
    let read = move || -> Result<Passphrase, FieldErrors> {
        let short = || vec![("copy-new", w.lock.error_short)];
        let typed = guard.passphrase(&new.get()).filter(Passphrase::is_long_enough).ok_or_else(short)?;
        let is_same = guard.passphrase(&again.get()).is_some_and(|again| again.is(&typed));
        if is_same { Ok(typed) } else { Err(vec![("copy-again", w.lock.error_again)]) }
    };
    let save = move |typed: &Passphrase| {
        let _set = busy.try_set(false);
        let sealed = match guard.sealed_backup(typed) {
            Ok(sealed) => sealed,
            Err(LockFault::NoMemory) => return trouble.miss(vec![("copy-new", w.locked.no_memory)]),
            Err(_) => return trouble.miss(vec![("copy-new", w.lock.error_random)]),
        };
        let today = untrack(|| state.today());
        if trouble.tell(device::save_file(&(w.settings.backup_name)(today), &sealed)) {
            prefs.note_copy(today);
            // The passphrase is not left on the screen.
            new.set(String::new());
            again.set(String::new());
            said.set(w.copy.seal_done);
        }
    };
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        if busy.get_untracked() {
            return;
        }
        said.set("");
        match untrack(read) {
            Err(missing) => trouble.miss(missing),
            Ok(typed) => {
                trouble.miss_nothing();
                busy.set(true);
                set_timeout(move || save(&typed), Duration::from_millis(50));
            }
        }
    };
    let field =
        |id, label, hint, value| Field { id, label, hint, kind: TextField::Secret("off") }.view(value, trouble.of(id));
    let status = move || if busy.get() { w.lock.working } else { said.get() };
    let form = view! {
        <div class="flow tight">{w.copy.seal_notes.iter().map(|text| small(*text)).collect_view()}</div>
        <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
            {field("copy-new", w.copy.seal_new, w.lock.new_hint, new)}
            {field("copy-again", w.lock.again, "", again)}
            <div class="acts gap"><button class="btn" aria-disabled=move || busy.get().then_some("true")>{w.copy.seal_save}</button></div>
            <p class="small" role="status">{status}</p>
        </form>
    };
    details(w.copy.seal_title, form.into_any())
}

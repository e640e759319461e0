//! What is typed into a form is kept while it is typed. A page needs three lines: `let kept = keep_typed("days", vec![("length",
//! form.length.into())])`, `{kept_note(kept)}` above its form, and `kept.done()` once it is saved.

use std::time::Duration;

use leptos::prelude::*;

use crate::state::draft::{Draft, Field, Told};
use crate::ui::components::text::button;
use crate::ui::components::{Notice, NoticeKind};
use crate::ui::shell::{Arrivals, focus, focus_heading};
use crate::ui::{app, clock, words};

/// Milliseconds after the last key at which it is kept.
const AFTER: f64 = 600.0;
/// Milliseconds after which it is kept although somebody types on.
const AT_MOST: f64 = 2_000.0;

/// When it is kept at once: the page is hidden or left, a field or the window loses the focus, quick exit (`exit.js`).
const AT_ONCE: [&str; 5] = ["visibilitychange", "pagehide", "blur", "focusout", "afterword-leave"];

/// Keeps what is typed into a form. Ids are those of the inputs, so that the focus comes back too.
pub fn keep_typed(name: impl Into<String>, fields: Vec<(&'static str, Field)>) -> Draft {
    keep_typed_for(name.into(), fields, None)
}

/// In the same way, for a form that was opened for one choice: what was typed for another is offered, not shown.
pub fn keep_typed_for(name: String, fields: Vec<(&'static str, Field)>, only: Option<(&'static str, usize)>) -> Draft {
    let draft = Draft::open(app(), name, fields, only);
    let timer = StoredValue::new(None::<TimeoutHandle>);
    let stop = move || timer.try_update_value(Option::take).flatten().into_iter().for_each(|t| t.clear());
    // Since when something waits to be kept.
    let since = StoredValue::new(None::<f64>);
    let keep = move || {
        let _none = since.try_set_value(None);
        draft.keep(focused());
    };
    Effect::new(move || {
        draft.track();
        stop();
        let now = clock::millis();
        let waits = since.get_value().unwrap_or(now);
        since.set_value(Some(waits));
        // A clock that was set back or forward makes it no later.
        let left = (AT_MOST - (now - waits)).clamp(0.0, AFTER);
        timer.set_value(set_timeout_with_handle(keep, Duration::from_secs_f64(left / 1_000.0)).ok());
    });
    let listeners = AT_ONCE.map(|event| window_event_listener_untyped(event, move |_| draft.keep(focused())));
    on_cleanup(move || {
        stop();
        draft.keep(None);
        listeners.into_iter().for_each(WindowListenerHandle::remove);
    });
    let is_first = use_context::<Arrivals>().is_some_and(|a| a.is_first());
    if let Some(id) = draft.focus().filter(|_| is_first) {
        request_animation_frame(move || focus(&format!("#{id}")));
    }
    draft
}

/// Says what became of what was typed, and how to begin afresh.
pub fn kept_note(draft: Draft) -> AnyView {
    kept_note_with(draft, None)
}

/// The same for a page with a second form: it is spoken of once, begins afresh with the first, and comes back with it.
pub fn kept_note_with(draft: Draft, second: Option<Draft>) -> AnyView {
    let w = words();
    let drafts = move || std::iter::once(draft).chain(second);
    let afresh = move |()| {
        draft.start_afresh();
        second.filter(Draft::is_typed).into_iter().for_each(|second| second.start_afresh());
        focus_heading();
    };
    let back = move |()| {
        drafts().filter(|draft| untrack(|| draft.told()) == Told::Emptied).for_each(|draft| draft.bring_back());
        focus_heading();
    };
    let notice = move || {
        let told: Vec<Told> = drafts().map(|draft| draft.told()).collect();
        let first = [Told::Back, Told::Emptied, Told::Elsewhere].into_iter().find(|one| told.contains(one));
        let (text, act) = match first.unwrap_or(Told::Nothing) {
            Told::Nothing => return None,
            Told::Back => (w.kept.back, Some(button("btn", w.kept.afresh, Callback::new(afresh)))),
            Told::Emptied => (w.kept.emptied, Some(button("btn", w.kept.bring_back, Callback::new(back)))),
            Told::Elsewhere => (w.kept.elsewhere, None),
        };
        Some(view! { <Notice kind=NoticeKind::Fact title="" text=text>{act}</Notice> })
    };
    let other = move |draft: Draft| {
        let show = Callback::new(move |()| {
            draft.show_other();
            focus_heading();
        });
        move || {
            (draft.others() > 0).then(|| {
                view! { <Notice kind=NoticeKind::Fact title="" text=w.kept.other>{button("btn", w.kept.show_other, show)}</Notice> }
            })
        }
    };
    view! { {notice} {drafts().map(other).collect_view()} }.into_any()
}

fn focused() -> Option<String> {
    document().active_element().map(|element| element.id())
}

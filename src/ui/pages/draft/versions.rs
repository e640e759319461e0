//! Every kept version of the draft under way, one of them beside the words as they stand. There is nothing to copy here.

use chrono::Timelike;
use leptos::prelude::*;

use super::Desk;
use crate::domain::draft;
use crate::domain::time::date;
use crate::ui::components::text::{details, small};
use crate::ui::words;

/// The versions, or nothing where there is none but these words.
pub fn versions(desk: Desk) -> Option<AnyView> {
    let w = words();
    let today = untrack(|| desk.state.today());
    let kept: Vec<(String, String)> = untrack(|| {
        desk.state.with_record(|record| {
            let says =
                |made: crate::domain::time::Moment| (w.draft.version)(date(made), today, made.hour(), made.minute());
            draft::versions(record)
                .into_iter()
                .rev()
                .map(|(event, draft)| (says(event.made), draft.words.clone()))
                .collect()
        })
    });
    let is_only = kept.len() < 2 && kept.first().is_none_or(|(_, words)| desk.words.with_untracked(|now| now == words));
    if is_only {
        return None;
    }
    let chosen = RwSignal::new(usize::from(kept.len() > 1));
    let option = |(at, (when, _)): (usize, &(String, String))| {
        let is_chosen = at == chosen.get_untracked();
        view! { <option value=at.to_string() selected=is_chosen>{when.clone()}</option> }.into_any()
    };
    let options = kept.iter().enumerate().map(option).collect_view();
    let texts = StoredValue::new(kept);
    let choose = move |ev| chosen.set(event_target_value(&ev).parse().unwrap_or_default());
    let earlier = move || texts.with_value(|texts| texts.get(chosen.get()).cloned()).unwrap_or_default();
    let earlier = Memo::new(move |_| earlier());
    let content = view! {
        <div class="flow">
        {small(w.draft.versions_note)}
        <div class="split">
            <label class="label" for="version">{w.draft.versions_pick}</label>
            <select class="field whole" id="version" on:change=choose>{options}</select>
        </div>
        <div class="two">
            <section class="flow tight">
                <h3>{move || earlier.get().0}</h3>
                <div class="sheet written" dir="auto">{move || earlier.get().1}</div>
            </section>
            <section class="flow tight">
                <h3>{w.draft.version_now}</h3>
                <div class="sheet written" dir="auto">{move || desk.words.get()}</div>
            </section>
        </div>
        </div>
    };
    Some(details(w.draft.versions_title, content.into_any()))
}

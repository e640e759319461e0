//! A time and a place for grief: set, changed, and taken away again.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::letting_go::{Hour, LettingGo, Step, hours};
use crate::domain::own::Own;
use crate::domain::record::What;
use crate::domain::time::date;
use crate::ui::components::text::{details, own_words, section, submit};
use crate::ui::components::{Field, TextField};
use crate::ui::parts::{keep_typed, kept_note, take_away};
use crate::ui::route::To;
use crate::ui::shell::{Trouble, focus};
use crate::ui::{app, words};

pub(super) fn grief() -> AnyView {
    let w = words();
    let state = app();
    let says = (w.letting_go.of)(Step::Grief);
    let trouble = Trouble::new();
    let set = untrack(|| state.with_record(|r| hours(r).pop().map(|kept| (kept.id, kept.latest.1.clone()))));
    let (_, before) = set.unzip();
    let before = before.unwrap_or_default();
    let (when, place) = (RwSignal::new(before.when), RwSignal::new(before.place));
    let kept = keep_typed("reading-hour", vec![("when", when.into()), ("place", place.into())]);
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        let hour = Hour {
            of: untrack(|| state.with_record(|r| hours(r).pop().map(|kept| kept.id))),
            when: when.get_untracked().trim().to_owned(),
            place: place.get_untracked().trim().to_owned(),
        };
        if hour.when.is_empty() {
            return trouble.miss(vec![("when", w.letting_go.error_when)]);
        }
        if trouble.tell(state.note(What::Own(Own::LettingGo(LettingGo::Hour(hour))))) {
            kept.goes_on();
            request_animation_frame(|| focus("#there"));
        }
    };
    let when_field = Field { id: "when", label: says.label, hint: says.hint, kind: TextField::Line };
    let place_field =
        Field { id: "place", label: w.letting_go.place, hint: w.letting_go.place_hint, kind: TextField::Line };
    view! {
        {trouble.view()}
        {kept_note(kept)}
        <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
            {when_field.view(when, trouble.of("when"))}
            {place_field.view(place, Signal::stored(None))}
            {submit(w.letting_go.keep, "")}
        </form>
        <div id="there" tabindex="-1" class="flow gap">{there}</div>
    }
    .into_any()
}

/// What is set, with what stood before.
fn there() -> Option<AnyView> {
    let w = words();
    let state = app();
    let today = state.today();
    let quote = |hour: &Hour, on| {
        let lines = [hour.when.as_str(), hour.place.as_str()];
        let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        own_words(lines.join("\n"), (w.letting_go.on)(on, today))
    };
    let (id, last, earlier) = state.with_record(|r| {
        let kept = hours(r).pop()?;
        let earlier: Vec<AnyView> =
            kept.earlier.iter().rev().map(|(event, hour)| quote(hour, date(event.made))).collect();
        Some((kept.id, quote(kept.latest.1, date(kept.latest.0.made)), earlier))
    })?;
    let earlier = (!earlier.is_empty()).then(|| details(w.letting_go.earlier, earlier.into_any()));
    let gone = take_away(id, w.letting_go.take_away, To::LettingGo, move || state.forget_typed("reading-hour"));
    Some(section(w.letting_go.there, view! { {last} {earlier} {gone} }.into_any()))
}

//! Marks: a first day, a good evening. In one's own words with its day; changed, taken away, and brought back.

use chrono::NaiveDate;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::letting_go::{LettingGo, Mark, Step, marks};
use crate::domain::order::in_order;
use crate::domain::own::Own;
use crate::domain::record::{EventId, What};
use crate::domain::time::{is_plausible, read_date};
use crate::ui::components::text::{button, dashes, para, section, submit};
use crate::ui::components::{Field, TextField};
use crate::ui::parts::{keep_typed, kept_note, taken};
use crate::ui::shell::{Trouble, focus};
use crate::ui::{app, words};

/// What the form holds, and the mark that it changes.
#[derive(Clone, Copy)]
struct Form {
    words: RwSignal<String>,
    on: RwSignal<String>,
    changes: RwSignal<Option<EventId>>,
}

impl Form {
    fn empty(self, today: NaiveDate) {
        self.words.set(String::new());
        self.on.set(today.to_string());
        self.changes.set(None);
    }
}

pub(super) fn marks_page() -> AnyView {
    let w = words();
    let state = app();
    let says = (w.letting_go.of)(Step::Marks);
    let is = &w.letting_go.mark;
    let trouble = Trouble::new();
    let today = move || untrack(|| state.today());
    let form = Form {
        words: RwSignal::new(String::new()),
        on: RwSignal::new(today().to_string()),
        changes: RwSignal::new(None),
    };
    let fields = vec![("words", form.words.into()), ("on", form.on.into()), ("changes", form.changes.into())];
    let kept = keep_typed("reading-mark", fields);
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        let words = form.words.get_untracked().trim().to_owned();
        let day = day_of(&form.on.get_untracked(), today());
        let missing = words.is_empty().then_some(("words", says.error));
        let (None, Ok(on)) = (missing, day) else {
            return trouble.miss(missing.into_iter().chain(day.err().map(|error| ("on", error))).collect());
        };
        let mark = Mark { of: form.changes.get_untracked(), words, on };
        if trouble.tell(state.note(What::Own(Own::LettingGo(LettingGo::Mark(mark))))) {
            kept.begin_next();
            form.empty(today());
            focus("#words");
        }
    };
    let leave = Callback::new(move |()| {
        kept.begin_next();
        form.empty(today());
    });
    let buttons = move || match form.changes.get() {
        None => submit(w.letting_go.keep, ""),
        Some(_) => view! { {submit(is.keep, "")} {button("btn", is.leave, leave)} }.into_any(),
    };
    let field = Field { id: "words", label: says.label, hint: says.hint, kind: TextField::Line };
    let day = Field { id: "on", label: is.on, hint: is.on_hint, kind: TextField::Date(today().to_string()) };
    view! {
        {trouble.view()}
        {kept_note(kept)}
        {taken()}
        <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
            {field.view(form.words, trouble.of("words"))}
            {day.view(form.on, trouble.of("on"))}
            {buttons}
        </form>
        {section(w.letting_go.there, view! { {move || listed(form, trouble)} }.into_any())}
        {section(is.examples_title, dashes(is.examples))}
    }
    .into_any()
}

fn day_of(text: &str, today: NaiveDate) -> Result<NaiveDate, &'static str> {
    let is = &words().letting_go.mark;
    let day = read_date(text).filter(|day| is_plausible(*day)).ok_or(is.error_no_day)?;
    if day <= today { Ok(day) } else { Err(is.error_future) }
}

/// What is marked, by its day, the latest first.
fn listed(form: Form, trouble: Trouble) -> AnyView {
    let w = words();
    let state = app();
    let today = state.today();
    let all: Vec<(EventId, Mark)> =
        state.with_record(|r| marks(r).iter().map(|kept| (kept.id, kept.latest.1.clone())).collect());
    let mut all = in_order(all, |(_, mark)| mark.on);
    all.reverse();
    if all.is_empty() {
        return para(w.letting_go.mark.none);
    }
    let row = |(id, mark): (EventId, Mark)| {
        let is = &w.letting_go.mark;
        let (change, away) = ((is.change)(&mark.words), (is.take_away)(&mark.words));
        let shown = mark.clone();
        let change_it = move |_| {
            form.words.set(mark.words.clone());
            form.on.set(mark.on.to_string());
            form.changes.set(Some(id));
            focus("#words");
        };
        let take_it = move |_| {
            if trouble.tell(state.take_away_for_now(id)) {
                form.changes.update(|changes| *changes = changes.filter(|changed| *changed != id));
                request_animation_frame(|| focus("main .notice .btn"));
            }
        };
        view! {
            <li class="r kept">
                <div class="flow tight">
                    <p class="what" dir="auto">{shown.words}</p>
                    <p class="small">{(w.dates.long)(shown.on, today)}</p>
                    <div class="acts">
                        <button class="link" type="button" aria-label=change on:click=change_it>{is.change_short}</button>
                        <button class="link" type="button" aria-label=away on:click=take_it>{is.take_away_short}</button>
                    </div>
                </div>
            </li>
        }
        .into_any()
    };
    let rows: Vec<AnyView> = all.into_iter().map(row).collect();
    view! { <ul class="rows">{rows}</ul> }.into_any()
}

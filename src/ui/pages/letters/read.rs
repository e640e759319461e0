//! Reading a letter, or, while it is sealed, what was wanted when it was sealed and the way to open it sooner.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::name_of;
use super::sheet::FORM;
use crate::content::helplines::Kind;
use crate::domain::journal::page as find;
use crate::domain::message::{self, Problem, check};
use crate::domain::own::{Own, Page, PageKind, pages};
use crate::domain::record::{EventId, What};
use crate::domain::time::date;
use crate::state::draft::form_name;
use crate::ui::components::text::{acts, button, button_link, h1, para, small};
use crate::ui::parts::{Version, crisis, take_away, versions};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, focus_heading, shell};
use crate::ui::{app, words};

/// The page of a letter.
pub fn letter(id: EventId) -> AnyView {
    let w = words();
    let state = app();
    // Drawn anew when the day it opens comes, or when it is opened sooner.
    let asleep = Memo::new(move |_| {
        let today = state.today();
        state.with_record(|r| {
            let kept = pages(r, PageKind::Letter).into_iter().find(|kept| kept.id == id)?;
            let (event, page) = kept.latest;
            page.is_sealed(today).then_some((date(event.made), page.sealed_until?))
        })
    });
    let content = move || match asleep.get() {
        Some((on, until)) => sealed(id, on, until),
        None => open(id),
    };
    shell(w.unsent.page, Shape::Plain, Some(To::Letters), None, view! { {content} }.into_any())
}

fn sealed(id: EventId, on: NaiveDate, until: NaiveDate) -> AnyView {
    let w = words();
    let state = app();
    let trouble = Trouble::new();
    let today = untrack(|| state.today());
    let unseal = move |()| {
        let page = untrack(|| {
            state.with_record(|r| {
                let kept = pages(r, PageKind::Letter).into_iter().find(|kept| kept.id == id)?;
                Some(Page { of: Some(id), sealed_until: None, ..kept.latest.1.clone() })
            })
        });
        let Some(page) = page else { return };
        if trouble.tell(state.note(What::Own(Own::Page(page)))) {
            request_animation_frame(focus_heading);
        }
    };
    view! {
        {trouble.refusal()}
        {h1(w.unsent.sealed_title)}
        {para((w.unsent.sealed)(on, until, today))}
        {para(w.unsent.sealed_now)}
        <div class="acts even gap">
            {button_link(To::Letters.href(), w.unsent.leave)}
            {button("btn", w.unsent.open, Callback::new(unseal))}
        </div>
        {gone(id)}
    }
    .into_any()
}

fn open(id: EventId) -> AnyView {
    let w = words();
    let state = app();
    let today = untrack(|| state.today());
    let found = untrack(|| {
        state.with_record(|r| {
            let kept = find(r, PageKind::Letter, id, today)?;
            let changed = (!kept.earlier.is_empty()).then(|| date(kept.latest.0.made));
            Some((kept.latest.1.clone(), date(kept.first().made), changed, Version::earlier(&kept)))
        })
    });
    found
        .map(|(page, on, changed, earlier)| {
            let is_dark = check(message::Kind::Reply, &page.words, None).has(Problem::SelfHarm);
            let changed = changed.filter(|day| *day != on).map(|on| small((w.sheet.changed)(on, today)));
            let (name, day) = (name_of(&page), (w.dates.long)(on, today));
            // Where its name would be all of its words, the day is its heading: nothing is said twice.
            let is_whole = name == page.words.trim();
            let (over, name) = if is_whole { (None, day) } else { (Some(day), name) };
            view! {
                {is_dark.then(|| crisis(&[Kind::Crisis]))}
                {over.map(|day| view! { <p class="run">{day}</p> })}
                <h1 dir="auto">{name}</h1>
                <div class="sheet written" dir="auto">{page.words}</div>
                {changed}
                {acts(button_link(To::ChangeLetter(id).href(), w.sheet.change))}
                {versions(earlier)}
                {gone(id)}
            }
        })
        .into_any()
}

fn gone(id: EventId) -> AnyView {
    let w = words();
    let state = app();
    let says = [w.unsent.take_away, w.unsent.take_away_says, w.sheet.take_away_button];
    take_away(id, says, To::Letters, move || state.forget_typed(&form_name(FORM, Some(id))))
}

//! One agreement: both voices, its days, the days on which it was broken, and every version.

use chrono::NaiveDate;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::form::FORM;
use crate::domain::agreement::{Agreement, Stands, agreements, broken_on, stands};
use crate::domain::own::Own;
use crate::domain::record::{EventId, What};
use crate::domain::time::{date, is_plausible, read_date};
use crate::state::AppState;
use crate::state::draft::form_name;
use crate::ui::components::text::{
    button, button_link, details, h1, own_words as quote, para, section, small, submit, term,
};
use crate::ui::components::{Field, TextField};
use crate::ui::parts::{is_open, keep_typed, kept_note, standing, take_away, told};
use crate::ui::route::{To, Two};
use crate::ui::shell::{Shape, Trouble, focus, focus_heading, say, shell};
use crate::ui::{app, words};

/// What the page shows of one.
struct Shown {
    one: Agreement,
    how: Stands,
    on: NaiveDate,
    earlier: Vec<(NaiveDate, Agreement)>,
}

/// The page of an agreement; where it is gone, that of all of them.
pub fn agreement(id: EventId) -> AnyView {
    let w = words();
    let a = &w.agreements;
    let state = app();
    if untrack(|| find(state, id)).is_none() {
        return super::table::table();
    }
    let trouble = Trouble::new();
    let day = RwSignal::new(String::new());
    let typed = keep_typed(form_name("table-day", Some(id)), vec![("broken", day.into())]);
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        let today = untrack(|| state.today());
        let read = read_date(day.get_untracked().trim()).filter(|day| is_plausible(*day) && *day <= today);
        let Some(read) = read else { return trouble.miss(vec![("broken", a.error_broken)]) };
        if change(state, id, trouble, |one| broken_on(one, read)) {
            typed.begin_next();
            day.set(String::new());
            say(a.kept);
            request_animation_frame(|| focus("#broken-days"));
        }
    };
    let shown = move || {
        let today = state.today();
        let may = is_open(standing());
        untrack(|| find(state, id).map(|shown| view(id, shown, may, today, trouble)))
    };
    let field = Field {
        id: "broken",
        label: a.broken_label,
        hint: a.broken_hint,
        kind: TextField::Date(untrack(|| state.today()).to_string()),
    };
    let may = Memo::new(move |_| is_open(standing()));
    let form = move || {
        may.get().then(|| {
            view! {
                <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
                    {field.clone().view(day, trouble.of("broken"))}
                    {submit(a.broken_keep, "")}
                </form>
            }
            .into_any()
        })
    };
    let gone = take_away(id, a.take_away, To::Two(Two::Agreements), move || {
        state.forget_typed(&form_name(FORM, Some(id)));
    });
    let content = view! {
        {move || told(standing(), a.not_yet, a.closed)}
        {trouble.view()}
        {kept_note(typed)}
        {shown}
        {form}
        {gone}
    };
    shell(a.page, Shape::Plain, Some(To::Two(Two::Agreements)), None, content.into_any())
}

fn find(state: AppState, id: EventId) -> Option<Shown> {
    let today = state.today();
    state.with_record(|record| {
        let kept = agreements(record).into_iter().find(|one| one.id == id)?;
        let earlier = kept.earlier.iter().map(|(event, one)| (date(event.made), (*one).clone())).collect();
        let (event, one) = kept.latest;
        Some(Shown { one: one.clone(), how: stands(&kept, today), on: date(event.made), earlier })
    })
}

/// Keeps a later version, made from the one that counts.
fn change(state: AppState, id: EventId, trouble: Trouble, make: impl FnOnce(&Agreement) -> Agreement) -> bool {
    let Some(shown) = untrack(|| find(state, id)) else { return false };
    let next = Agreement { of: Some(id), ..make(&shown.one) };
    trouble.tell(state.note(What::Own(Own::Agreement(Box::new(next)))))
}

fn view(id: EventId, shown: Shown, may: bool, today: NaiveDate, trouble: Trouble) -> AnyView {
    let w = words();
    let a = &w.agreements;
    let state = app();
    let Shown { one, how, on, earlier } = shown;
    let topic = if one.name.is_empty() { (a.topic)(one.topic).to_owned() } else { one.name.clone() };
    let is_over = one.until.is_some_and(|last| last < today);
    let ended = one.ended;
    let switch = move |()| {
        if change(state, id, trouble, |one| Agreement { ended: !ended, ..one.clone() }) {
            say(a.kept);
            request_animation_frame(focus_heading);
        }
    };
    // What ended by its last day begins again with another one.
    let switch =
        (!is_over || ended).then(|| button("btn", if ended { a.resume } else { a.end }, Callback::new(switch)));
    let buttons = may.then(|| {
        let change = button_link(To::Two(Two::ChangeAgreement(id)).href(), a.change);
        view! { <div class="acts gap">{change}{switch}</div> }.into_any()
    });
    let written = (w.lists.on)(on, today);
    let days = view! {
        <dl class="rows">
            {term((a.stands)(how), written)}
            {one.until.map(|day| term(a.until_short, (w.dates.long)(day, today)))}
            {one.look.map(|day| term(a.look_short, (w.dates.long)(day, today)))}
        </dl>
    };
    let version = |(on, one): &(NaiveDate, Agreement)| {
        let voices = format!("{}: {}\n{}: {}", a.mine, one.mine, a.theirs, one.theirs);
        view! { {quote(one.agreed.clone(), (w.lists.on)(*on, today))} <p class="small written" dir="auto">{voices}</p> }
    };
    let versions =
        (!earlier.is_empty()).then(|| details(a.earlier, earlier.iter().rev().map(version).collect_view().into_any()));
    view! {
        <p class="run" dir="auto">{topic}</p>
        {h1(a.one_title)}
        <div class="sheet written" dir="auto">{one.agreed.clone()}</div>
        <h2 class="gap">{a.mine}</h2>
        <p class="written" dir="auto">{one.mine.clone()}</p>
        <h2>{a.theirs}</h2>
        <blockquote class="theirs"><p dir="auto">{one.theirs.clone()}</p></blockquote>
        {days}
        {buttons}
        {versions}
        {section(a.broken_title, broken(id, &one.broken, may, today, trouble))}
    }
    .into_any()
}

/// The days on which it was broken.
fn broken(id: EventId, days: &[NaiveDate], may: bool, today: NaiveDate, trouble: Trouble) -> AnyView {
    let w = words();
    let a = &w.agreements;
    let state = app();
    let row = |day: &NaiveDate| {
        let day = *day;
        let take = move |_| {
            let without = |one: &Agreement| {
                let broken = one.broken.iter().copied().filter(|other| *other != day).collect();
                Agreement { broken, ..one.clone() }
            };
            if change(state, id, trouble, without) {
                say(a.kept);
                request_animation_frame(|| focus("#broken-days"));
            }
        };
        let label = (a.broken_away)(day, today);
        let away = may.then(|| {
            view! { <button class="link" type="button" aria-label=label on:click=take>{a.broken_away_short}</button> }
                .into_any()
        });
        view! { <li class="r"><span class="what">{(w.dates.long)(day, today)}</span>{away}</li> }.into_any()
    };
    let rows = days.iter().map(row).collect_view();
    let none = days.is_empty().then(|| para(a.broken_none));
    let twice = (days.len() > 1).then(|| small(a.broken_twice));
    view! {
        {small(a.broken_note)}
        <div id="broken-days" tabindex="-1" class="flow">{none}<ul class="rows">{rows}</ul>{twice}</div>
    }
    .into_any()
}

//! Wanting to write to them: ten minutes, things to do meanwhile, a place for the words, and what came of it.

mod clock;
mod letter;

use chrono::Timelike;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::content::helplines::Kind;
use crate::domain::id::Closing;
use crate::domain::own::{List, Own, items, urges};
use crate::domain::path::{OwnKind, Stage, own_words};
use crate::domain::record::{Age, EventId, What};
use crate::ui::clock::millis;
use crate::ui::components::text::{
    button, details, lede, link, own_words as quote, para, rows, run, section, small, text_row,
};
use crate::ui::components::{Boxes, Choice, Field, Range, TextField};
use crate::ui::parts::{choice, keep_typed, kept_note_with, lines};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, focus, shell};
use crate::ui::{app, device, goes, words};

/// Earlier ones shown.
const EARLIER: usize = 20;
/// How long one that was begun and not finished is taken up again, in minutes.
const GOES_ON: i64 = 60;
/// Where the slider stands before anybody has moved it.
const MIDDLE: &str = "5";

/// An urge on this page: its event, how strong it was, and when it began by the device's clock.
#[derive(Clone, Copy)]
struct Begun {
    /// None where nothing is kept.
    id: Option<EventId>,
    strength: u8,
    at: f64,
}

/// The page. It works for everybody at once; before the first questions, and for minors, nothing of it is kept.
pub fn urge() -> AnyView {
    let w = words();
    let state = app();
    let trouble = Trouble::new();
    let keeps = untrack(|| state.with_record(|record| record.age() == Some(Age::BothAdult)));
    let begun = RwSignal::new(untrack(under_way));
    let came_in = Signal::derive(move || begun.get().map(|urge| urge.strength));
    let strength = RwSignal::new(untrack(|| came_in.get()).map_or(MIDDLE.to_owned(), |was| was.to_string()));
    // Whether it was rated since it began: nothing is kept of what nobody rated.
    let rated_since = RwSignal::new(String::new());
    let start = Callback::new(move |()| {
        let rated = rated(strength);
        let id = keeps.then(|| kept(trouble, Own::Urge { strength: rated }));
        if id != Some(None) {
            let urge = Begun { id: id.flatten(), strength: rated, at: millis() };
            device::answer_first(move || {
                rated_since.set(String::new());
                begun.set(Some(urge));
                request_animation_frame(|| focus(".clock"));
            });
        }
    });
    let clock = move || {
        match begun.get() {
        Some(urge) => clock::clock(urge.at),
        None => view! { {button("btn go wide", w.urge.start, start)} {small(if keeps { w.urge.start_note } else { w.urge.not_kept })} }.into_any(),
    }
    };
    let now = untrack(|| (w.dates.with_part_of_day)(state.today(), state.now().hour()));
    let kinds = untrack(lines_first);
    let ends = [w.urge.lowest, w.urge.highest];
    let content = view! {
        <section class="verso flow" aria-labelledby="t">
            {trouble.view()}
            {run(now)}
            <h1 id="t">{w.urge.title}</h1>
            {lede(w.urge.lede)}
            <div on:input=move |_| rated_since.set("1".to_owned())>
                <Range id="strength" label=w.urge.strength value=strength before=came_in ends=ends came_in=w.urge.came_in />
            </div>
            {clock}
            <p class="small">{w.door.too_much}" "<a href=To::Help.href()>{w.door.too_much_link}</a>"."</p>
        </section>
        <section class="flow">
            {plans()}
            {meanwhile(trouble, keeps, begun, (strength, rated_since))}
            {kinds.is_none().then(still)}
            <hr class="gap" />
            {match kinds {
                Some(kinds) => lines(kinds, true),
                None => view! { {para(w.urge.dark)} {lines(&[Kind::Crisis], false)} }.into_any(),
            }}
            {earlier}
        </section>
    };
    shell(w.urge.page, Shape::Spread, Some(To::Today), None, content.into_any())
}

/// Where contact stands, for who still wants to write. Where it is closed for harm nothing leads there from here.
fn still() -> AnyView {
    let w = words();
    view! { <hr class="gap" /> {para(w.urge.still)} {link(To::Door.href(), w.urge.still_link)} }.into_any()
}

/// The lines that fit behind a door that is closed for harm, or for somebody under 18.
fn lines_first() -> Option<&'static [Kind]> {
    match app().decision().worst_closing() {
        Some(Closing::Minor) => Some(&[Kind::Young, Kind::Crisis]),
        Some(Closing::Harm) => Some(&[Kind::Abuse, Kind::Crisis]),
        Some(Closing::OwnHarm) => Some(&[Kind::OwnBehaviour, Kind::Abuse, Kind::Crisis]),
        _ => None,
    }
}

fn rated(strength: RwSignal<String>) -> u8 {
    strength.with_untracked(|text| text.parse().unwrap_or(0))
}

/// Keeps something, and gives the id of its event.
fn kept(trouble: Trouble, own: Own) -> Option<EventId> {
    let noted = app().note(What::Own(own));
    let id = noted.as_ref().ok().copied();
    trouble.tell(noted);
    id
}

/// The urge that is under way: begun within the hour, with nothing said of what came of it.
fn under_way() -> Option<Begun> {
    let state = app();
    let now = state.now();
    state.with_record(|record| {
        let last = urges(record).pop().filter(|urge| urge.eased.is_none())?;
        let made = last.event.made;
        let is_recent = (now - made).num_minutes() < GOES_ON;
        is_recent.then(|| Begun {
            id: Some(last.event.id),
            strength: last.strength,
            at: made.timestamp_millis() as f64,
        })
    })
}

/// What to do, the words that stay here, and what came of it.
fn meanwhile(
    trouble: Trouble,
    keeps: bool,
    begun: RwSignal<Option<Begun>>,
    (strength, rated_since): (RwSignal<String>, RwSignal<String>),
) -> AnyView {
    let w = words();
    let go = goes();
    let own: Vec<String> = untrack(|| {
        app()
            .with_record(|record| items(record, List::Instead).iter().map(|item| item.latest.1.first.clone()).collect())
    });
    let offered: Vec<Choice> = w.urge.offers.iter().map(choice).collect();
    let names: Vec<String> = offered.iter().map(|row| row.label.to_owned()).chain(own.iter().cloned()).collect();
    let did = RwSignal::new(Vec::new());
    let set_off = RwSignal::new(String::new());
    let typed = keeps.then(|| {
        let all = vec![
            ("strength", strength.into()),
            ("rated", rated_since.into()),
            ("did", did.into()),
            ("set-off", set_off.into()),
        ];
        keep_typed("urge", all)
    });
    // The urge that was kept with this press, where what came of it was refused.
    let half = StoredValue::new(None);
    let letter = keeps.then(letter::Letter::new);
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        let before = begun.get_untracked().and_then(|urge| urge.id);
        let found = before.or(half.get_value());
        let Some(urge) = found.or_else(|| kept(trouble, Own::Urge { strength: rated(strength) })) else { return };
        half.set_value(Some(urge));
        let did = did.get_untracked().into_iter().filter_map(|at: usize| names.get(at).cloned()).collect();
        // Where it was rated once, there is no before and after.
        let is_rated = before.is_some() && rated_since.with_untracked(|is| !is.is_empty());
        let strength = is_rated.then(|| rated(strength));
        if kept(trouble, Own::Eased { urge, strength, did, set_off: set_off.get_untracked().trim().to_owned() })
            .is_some()
        {
            typed.into_iter().for_each(|typed| typed.done());
            go(To::Today);
        }
    };
    let field = Field { id: "set-off", label: w.urge.set_off, hint: w.urge.set_off_hint, kind: TextField::Lines };
    let after = keeps.then(|| {
        section(
            w.urge.after,
            view! { {field.view(set_off, Signal::stored(None))} <div class="acts gap"><button class="btn">{w.urge.keep}</button></div> {link(To::List(List::Plans).href(), w.urge.to_plans)} }.into_any(),
        )
    });
    view! {
        {typed.map(|typed| kept_note_with(typed, letter.map(|letter| letter.typed)))}
        <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
            <fieldset class="flow">
                <legend class="h2">{w.urge.meanwhile}</legend>
                {small(w.urge.meanwhile_note)}
                <Boxes name="did" rows=offered own=own ticked=did />
            </fieldset>
            {keeps.then(|| link(To::List(List::Instead).href(), w.urge.own_list))}
            {reasons()}
            {letter.map(letter::letter)}
            {after}
        </form>
    }
    .into_any()
}

/// If-then plans, first of all: they were made for this.
fn plans() -> Option<AnyView> {
    let w = words();
    let state = app();
    let plans: Vec<AnyView> = untrack(|| {
        state.with_record(|record| {
            let plans = items(record, List::Plans);
            let plans = plans.iter().map(|item| item.latest.1).filter(|plan| !plan.second.is_empty());
            plans.map(|plan| para((w.urge.plan)(&plan.first, &plan.second))).collect()
        })
    });
    (!plans.is_empty()).then(|| section(w.urge.plans, plans.into_any()))
}

/// Why they began, the cost, why they wait: the latest of each, in their own words.
fn reasons() -> AnyView {
    let w = words();
    let state = app();
    let today = untrack(|| state.today());
    let latest = untrack(|| {
        state.with_record(|record| {
            let stages = [Stage::Understand, Stage::Ready, Stage::LetGo];
            let mut latest: Vec<(OwnKind<'static>, String, String)> = Vec::new();
            for own in stages.into_iter().flat_map(|stage| own_words(record, stage, |_| None)) {
                let kind = match own.kind {
                    OwnKind::Why => OwnKind::Why,
                    OwnKind::Weighed => OwnKind::Weighed,
                    OwnKind::Reason(choice) => OwnKind::Reason(choice),
                    OwnKind::Causes | OwnKind::OwnPart | OwnKind::Point(_) => continue,
                };
                latest.retain(|(known, ..)| *known != kind);
                latest.push((kind, own.words.to_owned(), (w.urge.reason_on)(own.on, today)));
            }
            latest
        })
    });
    let none = latest
        .is_empty()
        .then(|| view! { {para(w.urge.no_reasons)} {link(To::Writings.href(), w.writings.title)} }.into_any());
    let quotes = latest.into_iter().map(|(_, words, on)| quote(words, on)).collect_view();
    details(w.urge.reasons, view! { {none} {quotes} }.into_any())
}

/// Those before, newest first.
fn earlier() -> Option<AnyView> {
    let w = words();
    let state = app();
    let today = state.today();
    let all: Vec<AnyView> = state.with_record(|record| {
        let row = |urge: &crate::domain::own::Urge<'_>| {
            let (after, set_off) = match urge.eased {
                Some(Own::Eased { strength, set_off, .. }) => (*strength, set_off.as_str()),
                _ => (None, ""),
            };
            let was = (w.urge.earlier_was)(urge.strength, after, set_off);
            text_row((w.urge.earlier_on)(urge.event.made, today), was)
        };
        urges(record).iter().rev().take(EARLIER).map(row).collect()
    });
    (!all.is_empty()).then(|| details(w.urge.earlier, rows(all.into_any())))
}

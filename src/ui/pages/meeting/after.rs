//! Looking back on a meeting: what came of it goes into the log, and then stands what the rules make of it. What was seen
//! and whether another is wanted are kept words that no rule reads.

use chrono::NaiveDate;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::answer::Said;
use crate::domain::contact::{Act, Entry, LookBack};
use crate::domain::meeting::{Outcome, Plan, current, plans};
use crate::domain::own::Own;
use crate::domain::record::{EventId, What};
use crate::domain::time::{is_plausible, read_date};
use crate::state::AppState;
use crate::ui::components::text::{details, h1, lede, link, note_of, own_words, para, rows, section, small, submit};
use crate::ui::components::{Boxes, Choice, Field, TextField};
use crate::ui::gate::first_question;
use crate::ui::parts::{answer, choice, group, keep_typed, kept_note, plan_as_written};
use crate::ui::route::To;
use crate::ui::shell::{FieldErrors, Shape, Trouble, focus, say, shell};
use crate::ui::{app, words};

/// What the form holds.
#[derive(Clone, Copy)]
struct Form {
    outcome: RwSignal<Option<usize>>,
    day: RwSignal<String>,
    marks: RwSignal<Vec<usize>>,
    feared: RwSignal<Vec<usize>>,
    words: RwSignal<String>,
    saw: RwSignal<String>,
    next: RwSignal<Option<usize>>,
}

/// What is kept already, where the device refused the rest.
#[derive(Clone)]
struct Half {
    id: EventId,
    /// The plan as it was before.
    plan: Plan,
    is_logged: bool,
}

/// What the page asks about: the day of a meeting that the log has already, and that of the plan.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Asked {
    logged: Option<NaiveDate>,
    planned: Option<Option<NaiveDate>>,
    has_met: bool,
}

impl Asked {
    fn is_answered(self) -> bool {
        self.logged.is_none() && self.planned.is_none() && self.has_met
    }
}

/// The page.
pub fn after() -> AnyView {
    let w = words();
    let state = app();
    let half = RwSignal::new(None);
    // While a part is kept the form stands as it is, for the rest.
    let asked = Memo::new(move |before: Option<&Asked>| match before {
        Some(before) if half.with(Option::is_some) => *before,
        _ => Asked {
            logged: state.pace().to_look_back,
            planned: state.with_record(current).map(|(_, plan)| plan.day),
            has_met: state.with_record(|r| !plans(r).is_empty()) || has_looked_back(state),
        },
    });
    let asks = move || {
        let form = form(asked.get(), half);
        if asked.get().is_answered() { details(w.after.another, form) } else { form }
    };
    let answered = move || asked.get().is_answered().then(|| answer(w.after.answer_title));
    let content = view! {
        {h1(w.after.title)}
        {lede(w.after.lede)}
        {answered}
        {asks}
        {earlier}
    };
    shell(w.after.page, Shape::Plain, Some(To::Pace), None, content.into_any())
}

fn has_looked_back(state: AppState) -> bool {
    state.log().iter().any(|(_, _, entry)| matches!(entry.act, Act::LookedBack(_) | Act::Declined))
}

/// The form.
fn form(Asked { logged, planned, .. }: Asked, half: RwSignal<Option<Half>>) -> AnyView {
    let w = words();
    let has_plan = planned.is_some();
    let state = app();
    let trouble = Trouble::new();
    let today = untrack(|| state.today());
    let on = planned.flatten().unwrap_or(today).min(today);
    let form = Form {
        outcome: RwSignal::new(logged.map(|_| 0)),
        day: RwSignal::new(on.to_string()),
        marks: RwSignal::new(Vec::new()),
        feared: RwSignal::new(Vec::new()),
        words: RwSignal::new(String::new()),
        saw: RwSignal::new(String::new()),
        next: RwSignal::new(None),
    };
    let fields = vec![
        ("outcome", form.outcome.into()),
        ("day", form.day.into()),
        ("back", form.marks.into()),
        ("words", form.words.into()),
        ("saw", form.saw.into()),
        ("next", form.next.into()),
    ];
    let typed = keep_typed("after", fields);
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        let (outcome, day) = match untrack(|| form.read(logged.is_some(), state.today())) {
            Ok(read) => read,
            Err(missing) => return trouble.miss(missing),
        };
        let before = half.get_untracked();
        let is_logged = logged.is_some() || before.as_ref().is_some_and(|half| half.is_logged);
        let found = match &before {
            Some(half) => Some((half.id, half.plan.clone())),
            None => untrack(|| state.with_record(current)),
        };
        let mut kept = Vec::new();
        let whats = form.whats(form.entries(outcome, day, is_logged), outcome, found.clone());
        let noted = state.note_in_turn(whats, &mut kept);
        if let (Err(_), Some(first)) = (noted, kept.first()) {
            let (id, plan) = found.unwrap_or((*first, Plan::default()));
            half.set(Some(Half { id, plan, is_logged: is_logged || kept.len() > 1 }));
        }
        if trouble.tell(noted) {
            half.set(None);
            typed.done();
            say(w.after.kept);
            request_animation_frame(|| focus("#answer"));
        }
    };
    // Without a plan there is nothing that did not happen.
    let offered = Outcome::ALL.into_iter().filter(|one| has_plan || *one != Outcome::NotHeld);
    let rows = offered.map(|one| choice(&(w.after.outcome)(one)));
    let asks = match logged {
        Some(day) => para((w.after.met_on)(day, today)),
        None => group("outcome", w.after.outcome_title, "", rows.collect(), form.outcome, trouble),
    };
    let questions = move || {
        form.outcome.get().and_then(|at| Outcome::ALL.get(at).copied()).map(|of| questions(form, of, logged, trouble))
    };
    view! {
        {trouble.view()}
        {kept_note(typed)}
        <form autocomplete="off" class="flow gap" novalidate="" on:submit=on_submit>
            {asks}
            {questions}
            {submit(w.after.keep, "")}
        </form>
    }
    .into_any()
}

/// The questions that belong to what came of it.
fn questions(form: Form, of: Outcome, logged: Option<NaiveDate>, trouble: Trouble) -> AnyView {
    let w = words();
    let today = untrack(|| app().today());
    let day = (logged.is_none() && of != Outcome::NotHeld).then(|| {
        Field { id: "day", label: w.log.on, hint: w.log.on_hint, kind: TextField::Date(today.to_string()) }
            .view(form.day, trouble.of("day"))
    });
    let saw = Field { id: "saw", label: w.after.saw.what, hint: w.after.saw.small, kind: TextField::Lines };
    let rest = match of {
        Outcome::Met => {
            let boxes: Vec<Choice> = w.log.look_back.iter().map(|label| Choice::plain(label)).collect();
            let next = Said::ALL.map(|said| Choice::plain((w.after.next)(said))).to_vec();
            view! {
                <fieldset class="flow gap">
                    <legend class="h2">{w.log.look_back_title}</legend>
                    {small(w.log.look_back_note)}
                    <Boxes name="back" rows=boxes ticked=form.marks />
                </fieldset>
                {feared(form)}
                {saw.view(form.saw, Signal::stored(None))}
                {group("next", w.after.next_title, w.after.next_note, next, form.next, trouble)}
            }
            .into_any()
        }
        Outcome::Declined => {
            Field { id: "words", label: w.after.their_words, hint: w.log.words_hint, kind: TextField::Lines }
                .view(form.words, Signal::stored(None))
        }
        Outcome::NotHeld => ().into_any(),
    };
    view! { {day} {rest} }.into_any()
}

/// Whether there was fear: answered with people to talk to. The meeting then counts as one that hurt, and as easy for nobody.
fn feared(form: Form) -> AnyView {
    let w = words();
    let ticked = form.feared;
    Effect::new(move |_| {
        if !ticked.with(Vec::is_empty) {
            form.marks.update(|marks| {
                marks.retain(|at| ![0, 1, 4].contains(at));
                marks.push(4);
            });
        }
    });
    let said = move || {
        let ways = || view! { {link(To::Help.href(), w.frame.help)} {link(first_question().href(), w.plan.questions)} };
        (!ticked.with(Vec::is_empty)).then(|| note_of("", view! { {para(w.after.fear)} {ways()} }.into_any()))
    };
    view! {
        <fieldset class="flow gap">
            <legend class="h2">{w.after.fear_title}</legend>
            {small(w.after.fear_note)}
            <Boxes name="fear" rows=vec![Choice::plain(w.after.fear_box)] ticked=ticked />
            <div role="status" class="flow">{said}</div>
        </fieldset>
    }
    .into_any()
}

impl Form {
    /// What came of it and on which day, or what is missing.
    fn read(self, is_logged: bool, today: NaiveDate) -> Result<(Outcome, NaiveDate), FieldErrors> {
        let w = words();
        let outcome = self.outcome.get().and_then(|at| Outcome::ALL.get(at).copied());
        let Some(outcome) = outcome else { return Err(vec![("outcome", w.log.error_choose)]) };
        if is_logged || outcome == Outcome::NotHeld {
            return Ok((outcome, today));
        }
        match read_date(self.day.get().trim()).filter(|day| is_plausible(*day)) {
            None => Err(vec![("day", w.log.error_date)]),
            Some(day) if day > today => Err(vec![("day", w.log.error_future)]),
            Some(day) => Ok((outcome, day)),
        }
    }

    /// The entries of the log that it comes to.
    fn entries(self, outcome: Outcome, on: NaiveDate, is_logged: bool) -> Vec<Entry> {
        let entry = |act, words: String| Entry { on, act, words, trigger: String::new() };
        match outcome {
            Outcome::Met => {
                let marks = self.marks.get_untracked();
                let has = |at: usize| marks.contains(&at);
                let feared = !self.feared.with_untracked(Vec::is_empty);
                let back = LookBack {
                    easy_for_user: has(0) && !feared,
                    easy_for_ex: has(1) && !feared,
                    pressure: has(2),
                    old_pattern: has(3),
                    hurt: has(4) || feared,
                };
                let met = (!is_logged).then(|| entry(Act::Met, String::new()));
                met.into_iter().chain([entry(Act::LookedBack(back), String::new())]).collect()
            }
            Outcome::Declined => vec![entry(Act::Declined, self.words.get_untracked())],
            Outcome::NotHeld => Vec::new(),
        }
    }

    /// What is kept: the words with the plan first, so that a device that refuses has nothing in the log, then the entries.
    fn whats(self, entries: Vec<Entry>, outcome: Outcome, found: Option<(EventId, Plan)>) -> Vec<What> {
        let (of, before) = found.map_or((None, Plan::default()), |(id, plan)| (Some(id), plan));
        let day = before.day.or_else(|| entries.first().map(|entry| entry.on));
        let next = self.next.get_untracked().and_then(|at| Said::ALL.get(at).copied());
        let saw = self.saw.get_untracked().trim().to_owned();
        let plan = Plan { of, day, outcome: Some(outcome), saw, next, ..before };
        let own = What::Own(Own::Meeting(Box::new(plan)));
        std::iter::once(own).chain(entries.into_iter().map(What::Contact)).collect()
    }
}

/// Meetings before, newest first, with what was kept of each and how it was planned.
fn earlier() -> Option<AnyView> {
    let w = words();
    let state = app();
    let today = state.today();
    let shown = |plan: Plan| {
        let came = plan.outcome.map(|outcome| (w.after.earlier)(plan.day, outcome, today));
        let next = plan.next.map(|said| small((w.after.next_then)(said)));
        let saw = (!plan.saw.is_empty()).then(|| own_words(plan.saw.clone(), w.after.saw_then.to_owned()));
        let head = came.unwrap_or_else(|| w.plan.stands.to_owned());
        let planned = plan
            .is_planned()
            .then(|| details(w.plan.stands, plan_as_written(&Plan { saw: String::new(), ..plan }, true)));
        view! { <li class="r"><div class="flow tight"><p class="what">{head}</p>{saw}{next}{planned}</div></li> }
            .into_any()
    };
    let all: Vec<Plan> = state.with_record(|record| {
        let standing = current(record).map(|(id, _)| id);
        let before = plans(record).into_iter().rev().filter(|kept| Some(kept.id) != standing);
        before.map(|kept| kept.latest.1.clone()).collect()
    });
    let listed: Vec<AnyView> = all.into_iter().map(shown).collect();
    (!listed.is_empty()).then(|| section(w.after.earlier_title, rows(listed.into_any())))
}

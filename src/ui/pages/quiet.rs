//! Setting and changing the quiet period: the date of the last contact, the length, and what stays necessary.

use chrono::NaiveDate;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::content::shape::QuietWords;
use crate::domain::contact::Matter;
use crate::domain::quiet::{LONGEST, Quiet, SHORTEST, USUAL};
use crate::domain::record::{QuietPlan, What};
use crate::domain::time::{days_after, days_before, read_date};
use crate::ui::components::text::{h1, lede, link, note_of, paras, run, small, submit};
use crate::ui::components::{Boxes, Choice, Field, TextField};
use crate::ui::parts::{keep_typed, kept_note, passphrase_row};
use crate::ui::route::To;
use crate::ui::shell::{FieldErrors, Shape, Trouble, shell};
use crate::ui::{app, goes, words};

/// How long ago a last contact can lie: ten years, in days.
const LONG_AGO: u32 = 3653;

/// The page of the quiet period.
pub fn quiet() -> AnyView {
    let w = words();
    let state = app();
    let go = goes();
    let trouble = Trouble::new();
    let today = untrack(|| state.today());
    let before = untrack(|| state.quiet());
    let form = Form::new(before.as_ref(), untrack(|| state.with_record(|r| r.latest_plan().map(|(_, p)| p.clone()))));
    let typed = ["contact", "length"].into_iter().zip([form.contact, form.length]).map(|(id, text)| (id, text.into()));
    let typed = keep_typed("days", typed.chain([("matter", form.matters.into())]).collect());
    let is_running = before.as_ref().is_some_and(|q| !q.is_over(today));
    let preview = move || {
        let plan = form.read(&w.quiet, today).ok()?;
        let mut quiet = before.clone().unwrap_or_else(|| Quiet::begin(&plan));
        quiet.change(&plan, today);
        Some((w.quiet.preview)(days_after(quiet.current().contact, 1), quiet.last_day(), today))
    };
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        match untrack(|| form.read(&w.quiet, state.today())) {
            Err(missing) => trouble.miss(missing),
            Ok(plan) => {
                if trouble.tell(state.note(What::Quiet(plan))) {
                    typed.done();
                    go(To::Today);
                }
            }
        }
    };
    let contact = Field {
        id: "contact",
        label: w.quiet.last_contact,
        hint: w.quiet.last_contact_hint,
        kind: TextField::Date(today.to_string()),
    };
    let length = Field { id: "length", label: w.quiet.length, hint: w.quiet.length_hint, kind: TextField::Number };
    let matters = Matter::ALL.map(|m| Choice::plain((w.quiet.matter)(m))).to_vec();
    let content = view! {
        {trouble.view()}
        {run(w.quiet.run)}
        {h1(w.quiet.title)}
        {lede(w.quiet.lede)}
        {kept_note(typed)}
        {note_of(w.quiet.why_title, paras(w.quiet.why))}
        <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
            {contact.view(form.contact, trouble.of("contact"))}
            {length.view(form.length, trouble.of("length"))}
            {is_running.then(|| small(w.quiet.seven_days))}
            <fieldset class="flow gap" aria-describedby="exceptions">
                <legend class="h2">{w.quiet.exceptions}</legend>
                <p class="small" id="exceptions">{w.quiet.exceptions_hint}</p>
                <Boxes name="matter" rows=matters ticked=form.matters />
                {link(To::Necessary.href(), w.necessary.link)}
            </fieldset>
            <p role="status">{preview}</p>
            {submit(w.quiet.set, "")}
        </form>
        {passphrase_row(true)}
    };
    shell(w.quiet.page, Shape::Plain, Some(To::Door), None, content.into_any())
}

/// What the form holds, as it is typed.
#[derive(Clone, Copy)]
struct Form {
    contact: RwSignal<String>,
    length: RwSignal<String>,
    matters: RwSignal<Vec<usize>>,
}

impl Form {
    fn new(quiet: Option<&Quiet>, plan: Option<QuietPlan>) -> Form {
        let contact = quiet.map(|q| q.current().contact.to_string()).unwrap_or_default();
        let length = plan.as_ref().map_or(USUAL, |p| p.length);
        let kept = plan.map(|p| p.exceptions).unwrap_or_default();
        let matters =
            (0..Matter::ALL.len()).filter(|at| Matter::ALL.get(*at).is_some_and(|m| kept.contains(m))).collect();
        Form {
            contact: RwSignal::new(contact),
            length: RwSignal::new(length.to_string()),
            matters: RwSignal::new(matters),
        }
    }

    fn read(&self, w: &QuietWords, today: NaiveDate) -> Result<QuietPlan, FieldErrors> {
        let last_contact = read_contact(&self.contact.get(), w, today);
        let length = self.length.get().trim().parse().ok().filter(|n| (SHORTEST..=LONGEST).contains(n));
        let exceptions = self.matters.get().into_iter().filter_map(|at| Matter::ALL.get(at).copied()).collect();
        match (last_contact, length) {
            (Ok(last_contact), Some(length)) => Ok(QuietPlan { last_contact, length, exceptions }),
            (contact, length) => {
                let contact = contact.err().map(|text| ("contact", text));
                let length = length.is_none().then_some(("length", w.error_length));
                Err(contact.into_iter().chain(length).collect())
            }
        }
    }
}

fn read_contact(text: &str, w: &QuietWords, today: NaiveDate) -> Result<NaiveDate, &'static str> {
    let date = read_date(text.trim()).ok_or(w.error_no_date)?;
    if date > today {
        return Err(w.error_future);
    }
    if date < days_before(today, LONG_AGO) {
        return Err(w.error_past);
    }
    Ok(date)
}

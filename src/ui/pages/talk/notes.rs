//! The notes for the talk: the form in parts, the notes as they are kept, and those for earlier talks.

use chrono::NaiveDate;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::door::Page;
use crate::domain::own::Own;
use crate::domain::record::{EventId, What};
use crate::domain::talk::{Notes, Part, current, talks};
use crate::domain::time::date;
use crate::state::draft::Told;
use crate::ui::components::text::{acts, button, details, h2, link, para, run, small, submit};
use crate::ui::components::{Field, TextField};
use crate::ui::parts::{keep_typed, kept_note, notes_as_written, take_away};
use crate::ui::route::To;
use crate::ui::shell::{Trouble, focus_heading, say};
use crate::ui::{app, device, words};

/// Ids of the fields, in the order of [`Part::ALL`].
const IDS: [&str; Part::ALL.len()] = [
    "opening",
    "learned",
    "own-part",
    "differs",
    "why",
    "leave",
    "place",
    "stop",
    "if-no",
    "if-elsewhere",
    "if-hesitate",
    "if-time",
    "if-try",
];

/// Whether a part is an answer to one of theirs.
fn is_answer(part: Part) -> bool {
    match part {
        Part::IfNo | Part::IfElsewhere | Part::IfHesitate | Part::IfTime | Part::IfTry => true,
        Part::Opening
        | Part::Learned
        | Part::OwnPart
        | Part::Differs
        | Part::Why
        | Part::Leave
        | Part::Place
        | Part::Stop => false,
    }
}

/// The form, with the notes that are kept and nothing else filled in. Over notes it opens on demand, or by itself with what
/// was typed.
pub fn form(kept: Option<(EventId, Notes)>) -> AnyView {
    let w = words();
    let state = app();
    let trouble = Trouble::new();
    let has_notes = kept.is_some();
    let signals = kept.map(|(_, notes)| notes.parts).unwrap_or_default().map(RwSignal::new);
    let typed = keep_typed("outline", IDS.into_iter().zip(signals.map(Into::into)).collect());
    let is_open = untrack(|| typed.told()) == Told::Back;
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        let parts = signals.map(|signal| signal.get_untracked().trim().to_owned());
        if parts.iter().all(String::is_empty) {
            return trouble.miss(vec![("opening", w.talk.error_words)]);
        }
        let of = untrack(|| state.with_record(current)).map(|(id, _)| id);
        if trouble.tell(state.note(What::Own(Own::Talk(Box::new(Notes { of, parts, ended: false }))))) {
            typed.done();
            say(w.talk.kept);
            request_animation_frame(focus_heading);
        }
    };
    let field = move |((part, id), signal): ((Part, &'static str), RwSignal<String>)| {
        let row = (w.talk.part)(part);
        Field { id, label: row.what, hint: row.small, kind: TextField::Lines }.view(signal, trouble.of(id))
    };
    let fields = move |answers: bool| {
        let all = Part::ALL.into_iter().zip(IDS).zip(signals);
        all.filter(|((part, _), _)| is_answer(*part) == answers).map(field).collect_view()
    };
    let drawn = view! {
        {trouble.view()}
        {kept_note(typed)}
        <form autocomplete="off" class="flow gap" novalidate="" on:submit=on_submit>
            {h2(w.talk.notes_title, false)}
            {para(w.talk.notes)}
            {small(w.talk.before)}
            {acts(view! { {link(To::Writing(Page::OwnPart).href(), (w.writings.of)(Page::OwnPart).row.what)} {link(To::Writing(Page::Causes).href(), (w.writings.of)(Page::Causes).row.what)} {link(To::Commitments.href(), w.commitments.row.what)} }.into_any())}
            {fields(false)}
            {h2(w.talk.answers_title, true)}
            {para(w.talk.answers)}
            {fields(true)}
            {submit(w.talk.keep, "")}
        </form>
    };
    if has_notes {
        view! { <details class="gap" open=is_open><summary>{w.talk.change}</summary><div class="flow">{drawn}</div></details> }.into_any()
    } else {
        drawn.into_any()
    }
}

/// The notes as they are kept, to read and to print.
pub fn stands(id: EventId, notes: &Notes) -> AnyView {
    let w = words();
    let state = app();
    view! {
        <section class="flow">
            {h2(w.talk.stands, true)}
            {notes_as_written(notes)}
            {acts(button("btn", w.talk.print, Callback::new(|()| device::print())))}
            {take_away(id, w.talk.take_away, To::Talk, move || state.forget_typed("outline"))}
        </section>
    }
    .into_any()
}

/// All notes but those that stand, newest first. The last can be taken up again where none stand: a tap may have been a slip.
pub fn earlier() -> Option<AnyView> {
    let w = words();
    let state = app();
    let today = state.today();
    let (shown, may_again) = state.with_record(|record| {
        let standing = current(record).map(|(id, _)| id);
        let others = talks(record).into_iter().rev().filter(|kept| Some(kept.id) != standing);
        let shown: Vec<_> = others.map(|kept| (kept.id, date(kept.latest.0.made), kept.latest.1.clone())).collect();
        (shown, standing.is_none())
    });
    let last = shown.first().map(|(id, _, notes)| (*id, notes.clone())).filter(|_| may_again);
    let again = last.map(|(id, notes)| again(id, notes));
    let one = |(_, on, notes): (EventId, NaiveDate, Notes)| {
        view! { {run((w.talk.of_day)(on, today))} {notes_as_written(&notes)} }.into_any()
    };
    let shown: Vec<AnyView> = shown.into_iter().map(one).collect();
    (!shown.is_empty()).then(|| details(w.talk.earlier, view! { <div class="flow">{again} {shown}</div> }.into_any()))
}

fn again(id: EventId, notes: Notes) -> AnyView {
    let w = words();
    let state = app();
    let trouble = Trouble::new();
    let take_up = move |()| {
        let notes = Notes { of: Some(id), ended: false, ..notes.clone() };
        if trouble.tell(state.note(What::Own(Own::Talk(Box::new(notes))))) {
            say(w.talk.kept);
            request_animation_frame(focus_heading);
        }
    };
    view! { {trouble.refusal()} {acts(button("btn", w.talk.again, Callback::new(take_up)))} }.into_any()
}

//! After reading back: the night's rest, copying by day when steady, and whether it was sent.

use leptos::prelude::*;

use super::{Desk, Mode};
use crate::domain::contact::{Act, Entry, Reach};
use crate::domain::draft::DraftState;
use crate::domain::message::Verdict;
use crate::domain::record::{Readiness, What};
use crate::ui::components::text::{button, h1, h2, lede, para};
use crate::ui::components::{Choice, RadioGroup};
use crate::ui::parts::marked;
use crate::ui::route::To;
use crate::ui::{device, goes, words};

/// A draft that rests.
pub fn rests(desk: Desk) -> AnyView {
    let w = words();
    view! {
        {h1(w.draft.resting_title)}
        {lede(w.draft.resting)}
        {sheet(desk)}
        <div class="acts gap">{change(desk, "btn go")}{keep_unsent(desk)}</div>
    }
    .into_any()
}

/// A draft that may be copied, once the question of being steady is answered.
pub fn copy(desk: Desk) -> AnyView {
    let w = words();
    if let Some(waiting) = desk.reader.waits(w.draft.copy_title, &desk.words.get_untracked()) {
        return waiting;
    }
    let steady = RwSignal::new(None);
    let refused = RwSignal::new(false);
    let copy = Callback::new(move |()| {
        let Some(at) = steady.get_untracked() else {
            return desk.trouble.miss(vec![("steady", w.draft.error_steady)]);
        };
        desk.trouble.miss_nothing();
        if !desk.is_what_rested() {
            return desk.show(Mode::Write);
        }
        let is_steady = at == 0;
        let answered = What::Ready { question: Readiness::SteadyNow, yes: is_steady };
        // The words are read once more: the check may have learned since they were written.
        let holds = untrack(|| desk.kind())
            .and_then(|kind| desk.reader.check(kind, &desk.words.get_untracked()))
            .is_none_or(|report| report.verdict == Verdict::Stop);
        if holds {
            return desk.show(Mode::ReadBack);
        }
        if desk.trouble.tell(desk.state.note(answered)) && is_steady {
            refused.set(false);
            let draft = desk.draft(DraftState::Copied);
            // The browser may take its time over it, and the page may be left meanwhile.
            let done = move |copied: bool| {
                // Where it refuses, the words are copied by hand, and it is asked all the same whether they were sent.
                let is_kept = draft.is_some_and(|draft| desk.keep_draft(draft));
                if !copied {
                    refused.set(true);
                } else if is_kept && !desk.mode.is_disposed() {
                    desk.show(Mode::Sent);
                }
            };
            device::copy(&desk.words.get_untracked(), done);
        }
    });
    let rows = w.draft.steady_answers.map(Choice::plain).to_vec();
    let asked_steady = RadioGroup { name: "steady", legend: w.draft.steady, hint: "", rows };
    let waits = move || (steady.get() == Some(1)).then(|| para(w.draft.not_steady));
    let refusal = move || refused.get().then(|| para(w.draft.copy_refused));
    let asked = move || refused.get().then(|| view! { {h2(w.draft.sent_title, true)} {asks(desk)} });
    view! {
        {h1(w.draft.copy_title)}
        {lede(w.draft.copy)}
        {sheet(desk)}
        {desk.reader.says_how_much()}
        {asked_steady.view(steady, Signal::stored(None))}
        <div role="status">{waits}{refusal}</div>
        <div class="acts gap">{button("btn go", w.draft.copy_button, copy)}{change(desk, "link")}{keep_unsent(desk)}</div>
        {asked}
    }
    .into_any()
}

/// The page that asks whether it was sent.
pub fn sent(desk: Desk) -> AnyView {
    let w = words();
    view! {
        {h1(w.draft.sent_title)}
        {lede(w.draft.sent)}
        {asks(desk)}
        <div class="acts">{keep_unsent(desk)}</div>
    }
    .into_any()
}

/// Whether it was sent.
fn asks(desk: Desk) -> AnyView {
    let w = words();
    let go = goes();
    let yes = Callback::new(move |()| {
        let on = untrack(|| desk.state.today());
        let words = desk.words.get_untracked();
        let entry = Entry { on, act: Act::Reached(Reach::Message), words, trigger: String::new() };
        // It was sent once: the next press after a refusal logs no other.
        let logged = desk.logged.get_value().map_or_else(|| desk.state.note(What::Contact(entry)), Ok);
        desk.logged.set_value(logged.ok());
        if desk.trouble.tell(logged) && desk.keep(DraftState::Sent) {
            go(To::Log);
        }
    });
    let not_yet = Callback::new(move |()| {
        if desk.keep(DraftState::Waiting) {
            desk.show(Mode::Rests);
        }
    });
    let acts = [button("btn", w.draft.sent_yes, yes), button("btn", w.draft.sent_not_yet, not_yet)];
    view! { <div class="acts even gap">{acts}</div> }.into_any()
}

fn sheet(desk: Desk) -> AnyView {
    marked(&desk.words.get_untracked(), &[], words().draft.sheet)
}

fn change(desk: Desk, class: &'static str) -> AnyView {
    let change = move |()| {
        if desk.keep(DraftState::Written) {
            desk.show(Mode::Write);
        }
    };
    button(class, words().draft.change, Callback::new(change))
}

fn keep_unsent(desk: Desk) -> AnyView {
    let go = goes();
    let keep = move |()| {
        if desk.keep(DraftState::Unsent) {
            go(To::Letters);
        }
    };
    button("link", words().draft.keep_unsent, Callback::new(keep))
}

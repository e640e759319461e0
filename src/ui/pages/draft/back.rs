//! Reading back: the words with marks in place, at most three notes, worst first, and what can be done now.

use leptos::prelude::*;

use super::{Desk, Mode};
use crate::domain::draft::{DraftState, is_set_aside};
use crate::domain::message::{Problem, Remark, Report, Verdict};
use crate::ui::components::text::{button, go_link, h1, h2, link, para, section, small};
use crate::ui::components::{Boxes, Choice};
use crate::ui::parts::{Mark, Note, help_first, marked, notes, said};
use crate::ui::route::To;
use crate::ui::{goes, words};

/// Remarks that are shown at once.
const MOST: usize = 3;

/// The mode of reading back.
pub fn read_back(desk: Desk) -> AnyView {
    let w = words();
    let text = desk.words.get_untracked();
    if let Some(waiting) = desk.reader.waits(w.draft.back_title, &text) {
        return waiting;
    }
    let Some(report) = desk.kind().and_then(|kind| desk.reader.check(kind, &text)) else { return ().into_any() };
    let aside = desk.aside.get_untracked();
    let (looked_at, open): (Vec<Remark>, Vec<Remark>) =
        report.remarks.iter().cloned().partition(|remark| is_set_aside(&aside, remark, &text));
    let hurts_self = report.remarks.iter().any(|r| r.problem == Problem::SelfHarm && r.stops());
    // Beside words that speak of the writer's own life nothing else is found fault with.
    let weighs = |remark: &&Remark| !hurts_self || remark.problem == Problem::SelfHarm;
    let shown: Vec<Remark> = open.iter().filter(weighs).take(MOST).cloned().collect();
    let marks: Vec<Mark> = shown.iter().map(Mark::from).collect();
    let verdict = Verdict::of(open.iter().map(|remark| remark.severity));
    let beside = (!shown.is_empty()).then(|| {
        let note = |remark: &Remark| note(desk, remark, &text);
        notes((w.draft.remarks_title)(shown.len()), shown.iter().map(note).collect())
    });
    view! {
        {h1(w.draft.back_title)}
        {help_first(&report.remarks)}
        <div class="beside flow gap">
            {marked(&text, &marks, w.draft.sheet)}
            {(!shown.is_empty()).then(|| small(w.draft.marks))}
            {beside}
        </div>
        {desk.reader.says_how_much()}
        {verdict_of(&report, verdict, hurts_self, shown.len(), !looked_at.is_empty())}
        {aside_list(desk, &looked_at)}
        {next(desk, verdict, hurts_self)}
    }
    .into_any()
}

/// The note on a remark. What asks to be looked at again can be set aside; what stops a draft cannot.
fn note(desk: Desk, remark: &Remark, text: &str) -> Note {
    let w = words();
    let (says, holds) = (said(remark), remark.stops());
    let (problem, marked) = (remark.problem, remark.words(text));
    let set_aside = move |_| {
        let marked = marked.clone();
        desk.aside.update(|aside| drop(aside.insert(problem, marked)));
        keep_aside(desk);
    };
    let act = (!holds).then(|| {
        view! { <button class="link" type="button" on:click=set_aside>{w.draft.set_aside}<span class="vh">": "{says.title}</span></button> }
            .into_any()
    });
    Note { says, holds, act }
}

/// Keeps what is set aside with the draft, and shows the page anew. What the device refuses to keep stays as it was said.
fn keep_aside(desk: Desk) {
    if desk.keep(DraftState::Written) {
        desk.show(Mode::ReadBack);
    }
}

/// What was set aside, each with a way back.
fn aside_list(desk: Desk, looked_at: &[Remark]) -> Option<AnyView> {
    let w = words();
    let row = |remark: &Remark| {
        let problem = remark.problem;
        let title = said(remark).title;
        let bring_back = move |_| {
            desk.aside.update(|aside| drop(aside.remove(&problem)));
            keep_aside(desk);
        };
        view! {
            <li class="r">
                <span class="what">{title}</span>
                <button class="link" type="button" on:click=bring_back>{w.draft.bring_back}<span class="vh">": "{title}</span></button>
            </li>
        }
        .into_any()
    };
    (!looked_at.is_empty()).then(|| {
        let rows = looked_at.iter().map(row).collect_view();
        section(w.draft.aside_title, view! { {small(w.draft.aside_note)} <ul class="rows">{rows}</ul> }.into_any())
    })
}

fn verdict_of(report: &Report, verdict: Verdict, hurts_self: bool, shown: usize, has_aside: bool) -> AnyView {
    let w = words();
    let (title, text) = match verdict {
        Verdict::Stop if hurts_self => (w.draft.stop_title, w.draft.stop_for_you),
        Verdict::Stop => (w.draft.stop_title, w.draft.stop),
        Verdict::Rework => ((w.draft.rework_title)(shown), w.draft.rework),
        Verdict::Ready if has_aside => (w.draft.aside_verdict_title, w.draft.aside_verdict),
        Verdict::Ready => (w.draft.none_title, w.draft.none),
    };
    // What is good about words that cannot go on is left out: it would read as an invitation.
    let good =
        (verdict == Verdict::Rework).then(|| report.good.iter().map(|good| para((w.draft.good)(*good))).collect_view());
    view! {
        <section class="verdict flow" aria-live="polite">
            {h2(title, false)}
            {para(text)}
            {good}
            {small(w.draft.how)}
        </section>
    }
    .into_any()
}

/// The three questions and the ways on. A message with notes that nobody has looked at is changed or kept first; one that
/// is stopped can only be changed or kept.
fn next(desk: Desk, verdict: Verdict, hurts_self: bool) -> AnyView {
    let w = words();
    let go = goes();
    let ticked = RwSignal::new(Vec::new());
    let rest = Callback::new(move |()| {
        if ticked.with_untracked(Vec::len) < w.draft.three.len() {
            return desk.trouble.miss(vec![("three-0", w.draft.error_three)]);
        }
        desk.trouble.miss_nothing();
        if desk.keep(DraftState::Waiting) {
            desk.show(Mode::Rests);
        }
    });
    let back = Callback::new(move |()| {
        desk.trouble.miss_nothing();
        desk.show(Mode::Write);
    });
    let keep_unsent = Callback::new(move |()| {
        if desk.keep(DraftState::Unsent) {
            go(To::Letters);
        }
    });
    let may_rest = verdict == Verdict::Ready;
    let three = may_rest.then(|| {
        let rows = w.draft.three.iter().map(|label| Choice::plain(label)).collect::<Vec<_>>();
        view! {
            <fieldset class="flow gap">
                <legend class="h2">{w.draft.three_title}</legend>
                <Boxes name="three" rows=rows ticked=ticked />
            </fieldset>
        }
        .into_any()
    });
    view! {
        {three}
        <div class="acts gap">
            {hurts_self.then(|| go_link(To::Help.href(), w.help.all_lines))}
            {may_rest.then(|| button("btn go", w.draft.rest, rest))}
            {button(if may_rest || hurts_self { "link" } else { "btn go" }, w.draft.go_on_writing, back)}
            {button("link", w.draft.keep_unsent, keep_unsent)}
            {(verdict == Verdict::Stop && !hurts_self).then(|| link(To::Help.href(), w.help.all_lines))}
        </div>
    }
    .into_any()
}

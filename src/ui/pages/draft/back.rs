//! Reading back: the words with marks in place, at most three notes, worst first, and what can be done now.

use leptos::prelude::*;

use super::reader::Reach;
use super::{Desk, Mode};
use crate::content::helplines::Kind;
use crate::domain::draft::DraftState;
use crate::domain::message::{Problem, Remark, Report, Severity, Verdict};
use crate::ui::components::text::{button, h1, h2, link, para, small};
use crate::ui::components::{Boxes, Choice};
use crate::ui::parts::{lines, marked};
use crate::ui::route::To;
use crate::ui::{goes, words};

/// Remarks that are shown at once.
const MOST: usize = 3;

/// The mode of reading back.
pub fn read_back(desk: Desk) -> AnyView {
    let w = words();
    let reach = desk.reader.reach();
    if reach == Reach::Coming {
        return view! { {h1(w.draft.back_title)} <p role="status">{w.faults.coming}</p> }.into_any();
    }
    let text = desk.words.get_untracked();
    let Some(report) = desk.kind().and_then(|kind| desk.reader.check(kind, &text)) else { return ().into_any() };
    let fetch = Callback::new(move |()| desk.reader.fetch());
    let partly = (reach == Reach::RulesOnly)
        .then(|| view! { {small(w.draft.rules_only)} {button("link", w.faults.try_again, fetch)} }.into_any());
    let shown: Vec<Remark> = report.remarks.iter().take(MOST).cloned().collect();
    let hurts_self = report.remarks.iter().any(|r| r.problem == Problem::SelfHarm);
    let help = hurts_self.then(|| {
        view! {
            {h2(w.draft.self_harm_title, false)}
            {para(w.draft.self_harm)}
            {lines(&[Kind::Crisis], false)}
        }
        .into_any()
    });
    let notes = (!shown.is_empty()).then(|| notes(&shown));
    view! {
        {h1(w.draft.back_title)}
        {help}
        <div class="beside flow gap">
            {marked(&text, &shown, w.draft.sheet)}
            {(!shown.is_empty()).then(|| small(w.draft.marks))}
            {notes}
        </div>
        {partly}
        {verdict(&report, shown.len())}
        {next(desk, report.verdict)}
    }
    .into_any()
}

fn notes(shown: &[Remark]) -> AnyView {
    let w = words();
    let note = |(at, remark): (usize, &Remark)| {
        let says = (w.draft.remark)(remark.problem);
        let weight = if remark.problem.severity() == Severity::Stop { w.draft.holds } else { w.draft.look_again };
        view! {
            <li id=format!("n{}", at + 1)>
                <span class="num">{at + 1}</span>
                <h3 class="pen">{says.title}</h3>
                {para(says.lands)}
                <p><strong>{w.draft.ask_yourself}</strong>" "{says.ask}</p>
                {small(weight)}
            </li>
        }
        .into_any()
    };
    view! {
        <aside class="note">
            <h2>{(w.draft.remarks_title)(shown.len())}</h2>
            <ol class="notes">{shown.iter().enumerate().map(note).collect_view()}</ol>
        </aside>
    }
    .into_any()
}

fn verdict(report: &Report, shown: usize) -> AnyView {
    let w = words();
    let (title, text) = match report.verdict {
        Verdict::Stop => (w.draft.stop_title, w.draft.stop),
        Verdict::Rework => ((w.draft.rework_title)(shown), w.draft.rework),
        Verdict::Ready => (w.draft.none_title, w.draft.none),
    };
    // What is good about words that cannot go on is left out: it would read as an invitation.
    let good = (report.verdict == Verdict::Rework)
        .then(|| report.good.iter().map(|good| para((w.draft.good)(*good))).collect_view());
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

/// The three questions and the ways on. A message that is stopped can only be changed or kept.
fn next(desk: Desk, verdict: Verdict) -> AnyView {
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
    let may_rest = verdict != Verdict::Stop;
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
            {if may_rest { button("btn go", w.draft.rest, rest) } else { button("btn go", w.draft.go_on_writing, back) }}
            {may_rest.then(|| button("link", w.draft.go_on_writing, back))}
            {button("link", w.draft.keep_unsent, keep_unsent)}
            {(!may_rest).then(|| link(To::Help.href(), w.help.all_lines))}
        </div>
    }
    .into_any()
}

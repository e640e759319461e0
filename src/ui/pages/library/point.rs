//! A guide point: what it is, why and how firmly it is known, one thing to do, how it can hurt, where guides disagree; a
//! place for an answer where it asks something; and what was said before.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::library;
use crate::content::shape::{Ask, ConflictWords, PointWords, SourceWords, Tool};
use crate::domain::contact::Side;
use crate::domain::letting_go::Step;
use crate::domain::path::Stage;
use crate::domain::point::may_be_answered;
use crate::domain::record::{Said, What};
use crate::ui::address::is_plain;
use crate::ui::components::text::{
    acts, details, h1, h2, lede, link, note_of, para, rows, run, section, small, submit,
};
use crate::ui::components::{Choice, Field, Glyph, Icon, RadioGroup, TextField};
use crate::ui::parts::{keep_typed, kept_note, point_page, row_to, said_before};
use crate::ui::reading::Reading;
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, shell};
use crate::ui::{app, device, gate, goes, tool, words};

/// The page of a point, by its place in the list; a place without one shows the list.
pub fn point(at: u16) -> AnyView {
    let w = words();
    let Some((stage, says)) = w.library.all().nth(usize::from(at)) else { return library() };
    let state = app();
    // Until both are known to be adults and the questions are answered, nothing is kept.
    let may_keep = untrack(|| gate::instead(state, To::Writings)).is_none();
    let may_answer = Memo::new(move |_| may_keep && may_be_answered(says.id, stage, &state.decision()));
    let before = move || {
        state.with_record(|_| ());
        let today = state.today();
        untrack(|| said_before(says.id, today))
    };
    let form = (says.ask != Ask::Nothing).then(|| asked(stage, says, may_answer));
    let content = view! {
        {run((w.path.stage)(stage))}
        {h1(says.title)}
        {lede(says.what)}
        {why(says)}
        {section(w.library.try_title, para(says.try_this))}
        {section(w.library.beware_title, para(says.beware))}
        {says.conflicts.iter().filter_map(|id| w.library.conflict(id)).map(disagree).collect_view()}
        {off_ramp(stage)}
        {form}
        {before}
        {ways(says.tool)}
        {around(stage, says)}
    };
    shell(w.library.page, Shape::Plain, Some(To::Part(stage)), None, content.into_any())
}

/// Why it matters and what is known, in the margin; the sources on demand.
fn why(says: &'static PointWords) -> AnyView {
    let w = words();
    let source = |source: &'static SourceWords| {
        let carries = (w.library.strength)(source.strength);
        view! {
            <div class="flow tight">{run(carries)}{small(source.finding)}{small(source.citation)}{small((w.library.checked)(source.checked))}</div>
        }
        .into_any()
    };
    let sources: Vec<AnyView> = says.evidence.iter().filter_map(|id| w.library.source(id)).map(source).collect();
    let rests = if sources.is_empty() {
        small(w.library.rests_on_nothing)
    } else {
        let all = view! { <div class="flow">{sources}{link(To::Sources.href(), w.library.sources_title)}</div> };
        details(w.library.rests_on, all.into_any())
    };
    note_of(w.library.why_title, view! { {para(says.why)} {rests} }.into_any())
}

/// What guides disagree on: the readings side by side, and the one that is taken.
fn disagree(conflict: &'static ConflictWords) -> AnyView {
    let w = words();
    let reading = |text: &&'static str| view! { <li>{*text}</li> }.into_any();
    view! {
        <section class="verdict flow">
            <p class="pen">{w.library.disagree_title}</p>
            {h2(conflict.question, false)}
            <ul class="dash">{conflict.readings.iter().map(reading).collect_view()}</ul>
            <h3>{w.library.taken_title}</h3>
            {para(conflict.taken)}
        </section>
    }
    .into_any()
}

/// On pages about what happened: a quarter of an hour is enough, and it is said quietly once it has passed.
pub fn off_ramp(stage: Stage) -> Option<AnyView> {
    let w = words();
    (stage == Stage::Understand).then(|| {
        let enough = expect_context::<Reading>().is_enough();
        let time = move || {
            enough.get().then(|| {
                let way = link(To::Practice.href(), w.library.instead);
                view! { {para(w.library.time)} {way} }.into_any()
            })
        };
        view! { {small(w.library.off_ramp)} <div role="status">{time}</div> }.into_any()
    })
}

/// What the page asks, as long as it may be answered; where it may not, it says so.
fn asked(stage: Stage, says: &'static PointWords, may_answer: Memo<bool>) -> AnyView {
    let w = words();
    let form = move || match may_answer.get() {
        true => untrack(|| form(stage, says)),
        false => small(w.library.closed),
    };
    form.into_any()
}

fn form(stage: Stage, says: &'static PointWords) -> AnyView {
    let w = words();
    let state = app();
    let go = goes();
    let trouble = Trouble::new();
    let chosen = RwSignal::new(None);
    let typed = RwSignal::new(String::new());
    let kept = keep_typed(format!("pages-{}", says.id), vec![("said", chosen.into()), ("words", typed.into())]);
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        let said = chosen.get_untracked().and_then(|at: usize| Said::ALL.get(at).copied());
        let words = typed.get_untracked().trim().to_owned();
        if said.is_none() && words.is_empty() {
            return trouble.miss(match says.ask {
                Ask::Said { .. } => vec![("said", w.library.error_said)],
                Ask::Words { .. } | Ask::Nothing => vec![("words", w.library.error_words)],
            });
        }
        if trouble.tell(state.note(What::Reflected { point: says.id.to_owned(), said, words })) {
            kept.done();
            go(if Step::Cautions.points().contains(&says.id) { To::Step(Step::Cautions) } else { To::Part(stage) });
        }
    };
    let (asks, label, hint) = match says.ask {
        Ask::Nothing => return ().into_any(),
        Ask::Words { label, hint } => (None, label, hint),
        Ask::Said { question, label } => {
            let rows = Said::ALL.map(|said| Choice::plain((w.library.said)(said))).to_vec();
            let group = RadioGroup { name: "said", legend: question, hint: "", rows };
            (Some(group.view(chosen, trouble.of("said"))), label, w.library.hint)
        }
    };
    let field = Field { id: "words", label, hint, kind: TextField::Lines };
    view! {
        {trouble.view()}
        {kept_note(kept)}
        <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
            {asks}
            {field.view(typed, trouble.of("words"))}
            {small(w.library.nothing)}
            {submit(w.library.keep, "")}
        </form>
    }
    .into_any()
}

/// A way to the page of a tool.
pub struct Way {
    label: &'static str,
    tool: Tool,
    to: To,
}

/// The way to a tool's page, or to the one that says why it is closed. None where
/// somebody has not begun, or may not.
pub fn way(tool: Tool) -> Option<Way> {
    let w = words();
    let state = app();
    // Where harm was done, nothing is asked that could become a record of it.
    let harmed = untrack(|| state.decision().harmed_by(Side::User));
    let today = untrack(|| state.today());
    let tool = if harmed && tool == Tool::OwnPart { Tool::Help } else { tool };
    let to = tool::page(tool, today);
    let (tool, to) = match untrack(|| gate::instead(state, to)) {
        None => (tool, to),
        Some(To::Door) if untrack(|| gate::instead(state, To::Today)).is_none() => (Tool::Decision, To::Door),
        Some(_) => return None,
    };
    Some(Way { label: (w.library.tool)(tool), tool, to })
}

/// The same, only where the page of the tool itself opens.
pub fn open_way(tool: Tool) -> Option<Way> {
    way(tool).filter(|way| way.tool == tool)
}

impl Way {
    /// As a row of a list.
    pub fn row(self) -> AnyView {
        let link = view! { <a class="r" href=self.to.href()><span class="what">{self.label}</span><Glyph icon=Icon::Next small=true /></a> };
        view! { <li on:click=self.begins()>{link.into_any()}</li> }.into_any()
    }

    fn button(self) -> AnyView {
        let link = view! { <a class="btn" href=self.to.href()>{self.label}</a> };
        view! { <span on:click=self.begins()>{link.into_any()}</span> }.into_any()
    }

    /// Going to the safety questions begins a round; in another tab one that is under way stays as it is.
    fn begins(&self) -> impl Fn(leptos::ev::MouseEvent) + 'static {
        let state = app();
        let begins = self.tool == Tool::Screen;
        move |ev| {
            if begins && is_plain(&ev) {
                state.begin_round();
            }
        }
    }
}

fn ways(tool: Tool) -> AnyView {
    let w = words();
    let print = view! {
        <button class="link" type="button" on:click=|_| device::print()><Glyph icon=Icon::Print small=true />{w.library.print}</button>
    };
    acts(view! { {way(tool).map(Way::button)} {print} }.into_any())
}

/// The points before and after in the stage.
fn around(stage: Stage, says: &'static PointWords) -> AnyView {
    let w = words();
    let all = (w.library.points)(stage);
    let at = all.iter().position(|point| point.id == says.id).unwrap_or_default();
    let row =
        |point: &'static PointWords, which: &'static str| row_to(point_page(point.id), point.title, which.to_owned());
    let before = at.checked_sub(1).and_then(|at| all.get(at)).map(|point| row(point, w.library.before));
    let after = all.get(at + 1).map(|point| row(point, w.library.after));
    view! { <nav class="gap" aria-label=w.library.around>{rows(view! { {after} {before} }.into_any())}</nav> }
        .into_any()
}

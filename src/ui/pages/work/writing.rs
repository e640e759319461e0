//! Pages to write on: why, what caused the end, one's own part, and the cost. Every version stays, with its date.

use chrono::NaiveDate;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::content::shape::WritingWords;
use crate::domain::door::Page;
use crate::domain::draft::may_apologise;
use crate::domain::own::{List, items};
use crate::domain::record::{Event, Motive, What, Writing};
use crate::domain::time::date;
use crate::ui::components::text::{
    details, h1, lede, link_row, note, para, paras, row_link, rows, run, section, submit,
};
use crate::ui::components::{Choice, Field, Icon, RadioGroup, TextField};
use crate::ui::parts::{keep_typed, kept_note};
use crate::ui::route::To;
use crate::ui::shell::{FieldErrors, Shape, Trouble, shell};
use crate::ui::{app, goes, words};

const PAGES: [Page; 3] = [Page::Why, Page::Causes, Page::OwnPart];
const MOTIVES: [Motive; 6] =
    [Motive::Person, Motive::Growth, Motive::Pain, Motive::Loneliness, Motive::FearOfBeingSingle, Motive::Need];

/// The list of the pages to write on.
pub fn writings() -> AnyView {
    let w = words();
    let state = app();
    let today = untrack(|| state.today());
    let row = |page: Page| {
        let says = (w.writings.of)(page);
        let last = versions(|what| words_of(what, page)).last().map(|(on, _)| (w.writings.written)(*on, today));
        let last = last.unwrap_or_else(|| w.writings.not_written.to_owned());
        let small = format!("{}. {last}", says.row.small);
        view! { <li>{row_link(Icon::Feather, To::Writing(page).href(), says.row.what, small)}</li> }.into_any()
    };
    let cost = &w.writings.cost.row;
    let decision = untrack(|| state.decision());
    let content = view! {
        {h1(w.writings.title)}
        {lede(w.writings.lede)}
        {rows(view! {
            {PAGES.map(row).collect_view()}
            {link_row(Icon::Feather, To::Cost.href(), cost.what, cost.small)}
            {may_apologise(&decision).then(|| link_row(Icon::Feather, To::Apology.href(), w.apology.row.what, w.apology.row.small))}
            {link_row(Icon::Done, To::Commitments.href(), w.commitments.row.what, w.commitments.row.small)}
        }.into_any())}
        {section(w.lists.title, rows(List::ALL.into_iter().filter(|list| !list.is_of_two()).map(list_row).collect_view().into_any()))}
        {note("", w.writings.off_ramp)}
    };
    shell(w.writings.page, Shape::Plain, Some(To::Today), None, content.into_any())
}

/// A row that leads to a list.
fn list_row(list: List) -> AnyView {
    let w = words();
    let says = (w.lists.of)(list);
    let count = untrack(|| app().with_record(|record| items(record, list).len()));
    let small = format!("{}. {}", says.row.small, (w.lists.count)(count));
    view! { <li>{row_link(Icon::Log, To::List(list).href(), says.row.what, small)}</li> }.into_any()
}

/// A page to write on.
pub fn writing(page: Page) -> AnyView {
    let w = words();
    let motive = RwSignal::new(None);
    let chosen = move || motive.get().and_then(|at: usize| MOTIVES.get(at).copied());
    let asked = (page == Page::Why).then(|| {
        let rows = MOTIVES.map(|m| Choice::plain((w.writings.motive)(m))).to_vec();
        RadioGroup { name: "motive", legend: w.writings.motive_title, hint: w.writings.motive_note, rows }
    });
    let waits = move || chosen().is_some_and(Motive::waits).then(|| para(w.writings.motive_waits));
    let read = move || match page {
        Page::Why => untrack(chosen).map(Writing::Why).ok_or(("motive", w.writings.error_motive)),
        Page::Causes => Ok(Writing::Causes),
        Page::OwnPart => Ok(Writing::OwnPart),
    };
    let what = move |words: String| read().map(|page| What::Wrote { page, words });
    let name = match page {
        Page::Why => "writing-1",
        Page::Causes => "writing-2",
        Page::OwnPart => "writing-3",
    };
    sheet(
        name,
        asked.map(|group| (group, motive)),
        (w.writings.of)(page),
        waits.into_any(),
        versions(|what| words_of(what, page)),
        To::Writings,
        what,
    )
}

/// Weighing the cost of going back.
pub fn cost() -> AnyView {
    let w = words();
    let choice = RwSignal::new(None);
    let rows = w.writings.cost_answers.map(Choice::plain).to_vec();
    let asked = RadioGroup { name: "weighed", legend: w.writings.cost_title, hint: "", rows };
    let what = move |words: String| {
        let at: usize = choice.get_untracked().ok_or(("weighed", w.writings.error_cost))?;
        Ok(What::Weighed { go_on: at == 0, words })
    };
    let earlier = versions(|what| if let What::Weighed { words, .. } = what { Some(words) } else { None });
    sheet("writing-4", Some((asked, choice)), &w.writings.cost, ().into_any(), earlier, To::Writings, what)
}

/// A sheet with what is asked beside it, what is said of the answer, and earlier versions below.
fn sheet(
    name: &'static str,
    asked: Option<(RadioGroup, RwSignal<Option<usize>>)>,
    says: &'static WritingWords,
    answered: AnyView,
    earlier: Vec<(NaiveDate, String)>,
    back: To,
    what: impl Fn(String) -> Result<What, (&'static str, &'static str)> + 'static,
) -> AnyView {
    let w = words();
    let state = app();
    let go = goes();
    let trouble = Trouble::new();
    let today = untrack(|| state.today());
    let text = RwSignal::new(earlier.last().map(|(_, words)| words.clone()).unwrap_or_default());
    let choice = asked.iter().map(|(group, chosen)| (group.name, (*chosen).into()));
    let kept = keep_typed(name, std::iter::once(("sheet", text.into())).chain(choice).collect());
    let asks = asked.map(|(group, chosen)| {
        let error = trouble.of(group.name);
        group.view(chosen, error)
    });
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        let typed = text.get_untracked();
        let empty = typed.trim().is_empty().then_some(("sheet", w.writings.error_words));
        match (what(typed), empty) {
            (Ok(what), None) => {
                if trouble.tell(state.note(what)) {
                    kept.done();
                    go(back);
                }
            }
            (read, empty) => {
                let missing: FieldErrors = read.err().into_iter().chain(empty).collect();
                trouble.miss(missing);
            }
        }
    };
    let version = |(on, words): &(NaiveDate, String)| {
        let words = words.clone();
        view! { {run((w.dates.long)(*on, today))} <p class="own" dir="auto">{words}</p> }.into_any()
    };
    let versions = (!earlier.is_empty())
        .then(|| details(w.writings.earlier, earlier.iter().rev().map(version).collect_view().into_any()));
    let field = Field { id: "sheet", label: says.label, hint: says.hint, kind: TextField::Lines };
    let content = view! {
        {trouble.view()}
        {kept_note(kept)}
        {h1(says.title)}
        {paras(says.text)}
        <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
            {field.view(text, trouble.of("sheet"))}
            {asks}
            <div role="status">{answered}</div>
            {submit(w.log.keep, "")}
        </form>
        {note("", w.writings.off_ramp)}
        {versions}
    };
    shell(w.writings.page, Shape::Plain, Some(back), None, content.into_any())
}

/// Every version of something, oldest first, with its date.
fn versions(words_of: impl Fn(&What) -> Option<&String>) -> Vec<(NaiveDate, String)> {
    let version = |event: &Event| Some((date(event.made), words_of(&event.what)?.clone()));
    untrack(|| app().with_record(|r| r.events().iter().filter_map(version).collect()))
}

fn words_of(what: &What, page: Page) -> Option<&String> {
    match what {
        What::Wrote { page: of, words } if of.page() == page => Some(words),
        _ => None,
    }
}

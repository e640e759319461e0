//! What was written and stays unsent: letters, the sealed ones among them, and every version of every draft. There is
//! nothing here to copy or share.

mod read;
mod sheet;

pub use read::letter;
pub use sheet::{change_letter, new_letter};

use leptos::prelude::*;

use crate::domain::amends::{Apology, apologies};
use crate::domain::draft::{Draft, DraftState};
use crate::domain::journal::{opening, readable, sealed};
use crate::domain::notes::Held;
use crate::domain::own::{Kept, Page, PageKind};
use crate::domain::record::{EventId, What};
use crate::domain::time::date;
use crate::ui::components::text::{acts, go_link, h1, lede, link_row, para, rows, run, section, small};
use crate::ui::components::{Glyph, Icon};
use crate::ui::parts::taken;
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::{app, gate, words};

/// Letters of the first line that stand for a title.
const OPENING: usize = 70;

/// The page of what is kept unsent.
pub fn letters() -> AnyView {
    let w = words();
    let content = view! {
        {h1(w.draft.letters.title)}
        {lede(w.draft.letters.lede)}
        {taken()}
        {acts(go_link(To::NewLetter.href(), w.unsent.write))}
        {move || written()}
        {move || finished_apologies()}
        {move || drafts()}
        {move || elsewhere()}
        {small(w.unsent.backup)}
    };
    shell(w.draft.letters.title, Shape::Plain, Some(To::Today), None, content.into_any())
}

/// The letters: the sealed ones by the day they open, then the others, newest first.
fn written() -> AnyView {
    let w = words();
    let state = app();
    let today = state.today();
    let rows: Vec<AnyView> = state.with_record(|r| {
        let asleep = sealed(r, today);
        let asleep = asleep.iter().map(|(id, until)| row(*id, (w.unsent.sleeps)(*until, today), None, true));
        let open = readable(r, PageKind::Letter, today);
        let open = open.iter().map(|kept| {
            let on = (w.dates.long)(date(kept.first().made), today);
            row(kept.id, name_of(kept.latest.1), Some(on), false)
        });
        asleep.chain(open).collect()
    });
    let none = rows.is_empty().then(|| para(w.unsent.none));
    section(w.unsent.list_title, view! { {none} <ul class="rows big">{rows}</ul> }.into_any())
}

fn row(id: EventId, what: String, line: Option<String>, is_asleep: bool) -> AnyView {
    let class = if is_asleep { "off-paper" } else { "" };
    let icon = if is_asleep { Icon::Lock } else { Icon::Feather };
    view! {
        <li class=class>
            <a class="r lead" href=To::Letter(id).href()>
                <Glyph icon=icon />
                <span><span class="what" dir="auto">{what}</span>" "{line.map(|line| view! { <span class="small">{line}</span> }.into_any())}</span>
                <Glyph icon=Icon::Next small=true />
            </a>
        </li>
    }
    .into_any()
}

/// What a letter is called: its title, or how its words begin.
fn name_of(page: &Page) -> String {
    match (page.title.trim(), opening(&page.words, OPENING)) {
        ("", ("", _)) => words().unsent.untitled.to_owned(),
        ("", (line, true)) => format!("{line}\u{2026}"),
        ("", (line, false)) => line.to_owned(),
        (title, _) => title.to_owned(),
    }
}

/// Apologies that are finished, the latest first.
fn finished_apologies() -> Option<AnyView> {
    let w = words();
    let state = app();
    let today = state.today();
    let all: Vec<AnyView> = state.with_record(|record| {
        let finished = apologies(record).into_iter().rev().filter(|one| one.latest.1.finished);
        let row = |one: Kept<'_, Apology>| {
            let (event, apology) = one.latest;
            let says = (w.apology.finished_on)(date(event.made), today);
            on_a_sheet(says, apology.letter())
        };
        finished.map(row).collect()
    });
    (!all.is_empty()).then(|| section(w.apology.row.what, view! { <ol class="flow gap">{all}</ol> }.into_any()))
}

/// Every version of every draft that was kept unsent.
fn drafts() -> Option<AnyView> {
    let w = words();
    let state = app();
    let today = state.today();
    let letter = |on, draft: &Draft| {
        let says = (w.draft.letters.version)(draft.kind, draft.state, on, today);
        on_a_sheet(says, draft.words.clone())
    };
    let all = state.with_record(|r| {
        let events = r.events().iter().rev();
        let versions = events.filter_map(|e| match &e.what {
            What::Draft(draft) if is_kept(draft) => Some(letter(date(e.made), draft)),
            _ => None,
        });
        versions.collect::<Vec<_>>()
    });
    (!all.is_empty()).then(|| section(w.unsent.drafts_title, view! { <ol class="flow gap">{all}</ol> }.into_any()))
}

/// What was written with pages that may not be used now.
fn elsewhere() -> Option<AnyView> {
    let w = words();
    let state = app();
    state.decision();
    let is_read = |held: &Held| untrack(|| gate::instead(state, To::Held(*held))).is_none();
    let row = |held: Held| {
        let row = &(w.held.of)(held).row;
        link_row(Icon::Feather, To::Held(held).href(), row.what, row.small)
    };
    let all: Vec<AnyView> = Held::ALL.into_iter().filter(is_read).map(row).collect();
    (!all.is_empty()).then(|| section(w.held.rows_title, rows(all.into_any())))
}

fn on_a_sheet(says: String, text: String) -> AnyView {
    view! { <li class="flow tight">{run(says)}<div class="sheet written" dir="auto">{text}</div></li> }.into_any()
}

fn is_kept(draft: &Draft) -> bool {
    matches!(draft.state, DraftState::Written | DraftState::Unsent) && !draft.words.is_empty()
}

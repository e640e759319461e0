//! What a search has found: each page with a piece of it, what was looked for marked, and where it stands.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::journal::{opening, readable};
use crate::domain::own::{Kept, Page, PageKind};
use crate::domain::record::{EventId, Record};
use crate::domain::search::{Finds, Found, Text, around, search};
use crate::domain::time::date;
use crate::ui::components::{Glyph, Icon};
use crate::ui::parts::in_text;
use crate::ui::route::To;
use crate::ui::{app, words};

/// Letters of the first line that stand for a title.
const OPENING: usize = 70;

/// Pages and letters that have a query. Sealed letters are not looked into.
pub(super) fn find(query: &str) -> Finds<EventId> {
    let state = app();
    let today = state.today();
    state.with_record(|r| {
        let pages = all(r, today);
        let texts: Vec<(EventId, Text<'_>)> = pages.iter().map(|page| (page.id, text_of(page.latest.1))).collect();
        search(query, &texts)
    })
}

/// How many there are, or that there are none.
pub(super) fn said(query: &str, finds: &Finds<EventId>) -> String {
    let w = words();
    let query = query.trim();
    match (finds.found.len(), finds.is_near) {
        (0, _) => (w.book.found_none)(query),
        (_, true) => (w.book.found_near)(query),
        (n, false) => (w.book.found)(n),
    }
}

/// The rows of what was found.
pub(super) fn results(finds: &Finds<EventId>) -> AnyView {
    let state = app();
    let today = state.today();
    let rows: Vec<AnyView> = state.with_record(|r| {
        let pages = all(r, today);
        let row = |(id, found): &(EventId, Found)| {
            let page = pages.iter().find(|page| page.id == *id)?;
            Some(result(page, found, today))
        };
        finds.found.iter().filter_map(row).collect()
    });
    view! { <ul class="rows big">{rows}</ul> }.into_any()
}

fn all(record: &Record, today: NaiveDate) -> Vec<Kept<'_, Page>> {
    let kinds = [PageKind::Journal, PageKind::Letter];
    kinds.into_iter().flat_map(|kind| readable(record, kind, today)).collect()
}

fn text_of(page: &Page) -> Text<'_> {
    Text { title: &page.title, words: &page.words, tags: &page.tags }
}

fn result(page: &Kept<'_, Page>, found: &Found, today: NaiveDate) -> AnyView {
    let w = words();
    let is = page.latest.1;
    let (to, kind, untitled) = match is.kind {
        PageKind::Journal => (To::BookPage(page.id), "", w.book.untitled),
        PageKind::Letter => (To::Letter(page.id), w.book.a_letter, w.unsent.untitled),
    };
    let name = if found.title.is_empty() {
        view! { {name_of(is, untitled)} }.into_any()
    } else {
        in_text(&is.title, 0..is.title.len(), &found.title)
    };
    let piece = (!found.words.is_empty()).then(|| {
        let (range, before, after) = around(&is.words, &found.words);
        let dots = |is: bool| is.then_some("\u{2026}");
        view! { <span class="small" dir="auto">{dots(before)}{in_text(&is.words, range, &found.words)}{dots(after)}</span>" " }
            .into_any()
    });
    let place = (w.book.places)(!found.title.is_empty(), !found.words.is_empty(), !found.tags.is_empty());
    let kind = (!kind.is_empty()).then(|| view! { <span class="small">{kind}</span>" " }.into_any());
    view! {
        <li>
            <a class="r" href=to.href()>
                <span>
                    <span class="what" dir="auto">{name}</span>" "
                    {piece}
                    {kind}
                    <span class="small" dir="auto">{(w.book.about)(date(page.first().made), today, &is.tags)}</span>" "
                    <span class="run">{place}</span>
                </span>
                <Glyph icon=Icon::Next small=true />
            </a>
        </li>
    }
    .into_any()
}

/// What a page is called on a list: its title, or how its words begin.
pub(super) fn name_of(page: &Page, untitled: &str) -> String {
    if !page.title.trim().is_empty() {
        return page.title.clone();
    }
    match opening(&page.words, OPENING) {
        ("", _) => untitled.to_owned(),
        (line, true) => format!("{line}\u{2026}"),
        (line, false) => line.to_owned(),
    }
}

//! What one wrote, as far as a query finds it: each text with a piece of it, and where it stands. Only what opens now.

use leptos::prelude::*;

use crate::domain::notes::{Note, Place, notes};
use crate::domain::search::{Finds, Found, Text, around, search};
use crate::ui::components::text::{section, small};
use crate::ui::components::{Glyph, Icon};
use crate::ui::parts::{in_text, point_page};
use crate::ui::route::{To, Two};
use crate::ui::{app, gate, words};

/// The most texts that are shown.
const MOST: usize = 20;

/// Every text that can be read now, with its page, and which of them a query finds.
#[derive(Clone, Copy)]
pub(super) struct Own {
    all: Memo<Vec<(To, Note)>>,
    finds: Memo<Finds<usize>>,
}

impl Own {
    /// Looks through the texts as the query changes; they are read when there is one.
    pub(super) fn new(query: RwSignal<String>) -> Own {
        let all = all();
        let finds = Memo::new(move |_| {
            let query = query.get();
            if query.trim().is_empty() {
                return search(&query, &[]);
            }
            all.with(|all| {
                let texts: Vec<(usize, Text<'_>)> = all.iter().map(|(_, note)| text_of(note)).enumerate().collect();
                search(&query, &texts)
            })
        });
        Own { all, finds }
    }

    /// How many texts are found.
    pub(super) fn count(self) -> usize {
        self.finds.with(|finds| finds.found.len())
    }
}

/// Every text that can be read now, with its page.
fn all() -> Memo<Vec<(To, Note)>> {
    let state = app();
    Memo::new(move |_| {
        let today = state.today();
        state.decision();
        let notes = state.with_record(|r| notes(r, today));
        untrack(|| {
            // What anybody may read is no reason to show what was written before the questions were answered.
            let has_begun = gate::instead(state, To::Writings).is_none();
            let shown = notes.into_iter().filter(|_| has_begun);
            shown.filter_map(|note| Some((page_of(&note)?, note))).collect()
        })
    })
}

/// The page of a text, where it opens.
fn page_of(note: &Note) -> Option<To> {
    let to = match &note.place {
        Place::Page(id) => To::BookPage(*id),
        Place::Letter(id) => To::Letter(*id),
        Place::Unsent => To::Letters,
        Place::Apology => To::Apology,
        Place::Day(day) => To::Day(*day),
        Place::Log => To::Log,
        Place::List(list) => To::List(*list),
        Place::Writing(page) => To::Writing(*page),
        Place::Cost => To::Cost,
        Place::Choose => To::Choose,
        Place::Point(id) => point_page(id),
        Place::Step(step) => To::Step(*step),
        Place::Habit(id) => To::Habit(*id),
        Place::Commitments => To::Commitments,
        Place::Plan => To::Meeting,
        Place::Met => To::After,
        Place::Talk => To::Talk,
        Place::Agreement(id) => To::Two(Two::Agreement(*id)),
        Place::Looks => To::Two(Two::Reviews),
    };
    match gate::instead(app(), to) {
        None => Some(to),
        // Where its page may not be used, it is read on another.
        read @ Some(To::Held(_)) => read,
        Some(_) => None,
    }
}

fn text_of(note: &Note) -> Text<'_> {
    Text { title: &note.title, words: &note.words, tags: &note.tags }
}

/// The rows of what was found.
pub(super) fn results(Own { all, finds }: Own) -> Option<AnyView> {
    let w = words();
    let finds = finds.get();
    let rows: Vec<AnyView> = all.with(|all| {
        let shown = finds.found.iter().take(MOST);
        shown.filter_map(|(at, found)| all.get(*at).map(|(to, note)| row(*to, note, found))).collect()
    });
    let more = finds.found.len().saturating_sub(MOST);
    let more = (more > 0).then(|| small((w.library.more)(more)));
    (!rows.is_empty())
        .then(|| section(w.library.found_own, view! { <ul class="rows big">{rows}</ul> {more} }.into_any()))
}

fn row(to: To, note: &Note, found: &Found) -> AnyView {
    let today = untrack(|| app().today());
    let title = (!note.title.trim().is_empty()).then(|| {
        let title = in_text(&note.title, 0..note.title.len(), &found.title);
        view! { <span class="what" dir="auto">{title}</span>" " }.into_any()
    });
    let (piece, before, after) = around(&note.words, &found.words);
    let dots = |is: bool| is.then_some("\u{2026}");
    let piece = in_text(&note.words, piece, &found.words);
    let place = (words().library.place)(&note.place, note.on, today);
    view! {
        <li>
            <a class="r" href=to.href()>
                <span>
                    {title}
                    <span class="small" dir="auto">{dots(before)}{piece}{dots(after)}</span>" "
                    <span class="run">{place}</span>
                </span>
                <Glyph icon=Icon::Next small=true />
            </a>
        </li>
    }
    .into_any()
}

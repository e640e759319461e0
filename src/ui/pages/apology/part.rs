//! One part of an apology: what it asks, the words, and what was heard in them once typing has paused.

use std::ops::Range;

use leptos::prelude::*;

use super::{Desk, is_refused, remarks};
use crate::content::shape::RemarkWords;
use crate::domain::amends::Part;
use crate::domain::message::apology::{Place, hear};
use crate::ui::components::{Glyph, Icon, LONGEST};
use crate::ui::parts::{paused, said};
use crate::ui::words;

/// How a part stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Empty,
    LookAgain,
    Writing,
    Kept,
}

/// A part, with its field.
pub fn part(desk: Desk, of: Part, id: &'static str) -> AnyView {
    let w = words();
    let says = (w.apology.part)(of);
    let Some(signal) = desk.parts.get(of as usize).copied() else { return ().into_any() };
    let read = paused(signal);
    let is_kept =
        move || desk.kept.with(|kept| kept.get(of as usize).is_some_and(|kept| signal.with(|now| now == kept)));
    let heard = Memo::new(move |_| read.with(|text| hear(text)));
    let standing =
        Memo::new(move |_| match (read.with(|text| text.trim().is_empty()), heard.with(|all| is_refused(all))) {
            (true, _) => Standing::Empty,
            (false, true) => Standing::LookAgain,
            (false, false) if is_kept() => Standing::Kept,
            (false, false) => Standing::Writing,
        });
    let status = move || {
        let (icon, word) = match standing.get() {
            Standing::Empty => (Icon::NotYet, w.apology.not_yet),
            Standing::LookAgain => (Icon::NotYet, w.apology.look_again),
            Standing::Writing => (Icon::Feather, w.apology.writing),
            Standing::Kept => (Icon::Done, w.apology.kept),
        };
        view! { <span class="st"><Glyph icon=icon />{word}</span> }.into_any()
    };
    let beside = move || read.with(|text| heard.with(|heard| notes(desk, text, heard)));
    let error = desk.trouble.of(id);
    let (name_id, hint_id, note_id) = (format!("{id}-name"), format!("{id}-hint"), format!("{id}-note"));
    let named = name_id.clone();
    let described = format!("{hint_id} {note_id}");
    view! {
        <section class="flow part">
            <div class="split"><h2 id=name_id>{says.title}</h2>{status}</div>
            <p class="small" id=hint_id>{says.hint}</p>
            <form autocomplete="off" novalidate="" on:submit=|ev| ev.prevent_default()>
            <textarea class="sheet" id=id rows="3" maxlength=LONGEST dir="auto" aria-labelledby=named aria-describedby=described
                aria-invalid=move || error.get().map(|_| "true")
                prop:value=move || signal.get() on:input=move |ev| signal.set(event_target_value(&ev))></textarea>
            </form>
            <div class="flow tight" id=note_id role="status">{beside}</div>
        </section>
    }
    .into_any()
}

/// What is said of a part: what takes it back, then what the check finds in it.
fn notes(desk: Desk, text: &str, heard: &[Place]) -> AnyView {
    let w = words();
    let note = |says: &'static RemarkWords, places: &[Range<usize>]| {
        let marked: Vec<&str> = places.iter().filter_map(|place| text.get(place.clone())).collect();
        let marked = marked.first().map(|words| view! { <mark>{(*words).to_owned()}</mark>" " }.into_any());
        view! {
            <p class="small"><span class="pen">{w.apology.note}" "{says.title}"."</span>" "{marked}{says.lands}" "<strong>{w.draft.ask_yourself}</strong>" "{says.ask}</p>
        }
        .into_any()
    };
    let told = heard.iter().map(|place| note((w.apology.heard)(place.heard), std::slice::from_ref(&place.bytes)));
    // What is too long for that is checked when the letter is read whole.
    let is_checked = !text.trim().is_empty() && desk.reader.is_ready_at_once(text);
    let found = if is_checked { remarks(desk, text, heard) } else { Vec::new() };
    let found = found.iter().map(|remark| {
        let places: Vec<Range<usize>> = remark.spans.iter().map(|span| span.bytes.clone()).collect();
        note(said(remark), &places)
    });
    told.chain(found).collect_view().into_any()
}

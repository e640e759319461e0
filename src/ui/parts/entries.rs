//! Entries of the log, each with what the rules say of it, and undo for 48 hours.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::contact::{Act, Entry};
use crate::domain::door::{self, Standing};
use crate::domain::id::Closing;
use crate::domain::record::EventId;
use crate::domain::time::{Moment, date};
use crate::ui::components::text::{button, link, small};
use crate::ui::components::{Glyph, Icon};
use crate::ui::route::To;
use crate::ui::shell::{Trouble, focus_heading, say};
use crate::ui::{app, words};

/// The newest entries, as many as `most`, or `None` where there are none. They change with the record, not with the clock.
pub fn entries(most: usize) -> Option<AnyView> {
    entries_of(most, |_| true)
}

/// The entries about a day, the newest first, or `None`.
pub fn entries_on(day: NaiveDate) -> Option<AnyView> {
    entries_of(usize::MAX, move |entry| entry.on == day)
}

fn entries_of(most: usize, is_shown: impl Fn(&Entry) -> bool) -> Option<AnyView> {
    let state = app();
    state.with_record(|_| ());
    let row = |(id, made, entry): (EventId, Moment, Entry)| entry_row(id, made, &entry, state.standing(id));
    let shown = |log: Vec<(EventId, Moment, Entry)>| log.into_iter().rev().filter(|(_, _, entry)| is_shown(entry));
    let rows: Vec<AnyView> = untrack(|| shown(state.log()).take(most).map(row).collect());
    (!rows.is_empty()).then(|| rows.into_any())
}

/// One entry, with its rule beside it. `standing` is how a contact of the user's counts.
fn entry_row(id: EventId, made: Moment, entry: &Entry, standing: Option<Standing>) -> AnyView {
    let w = words();
    let state = app();
    let today = untrack(|| state.today());
    let closed = untrack(|| state.decision().worst_closing());
    let rule = (w.log.rule)(entry, standing, closed);
    let (class, marked, hurt) = match entry.act {
        Act::Word(word) => ("theirs", Some((w.log.marked)(word.tone)), word.hurt),
        _ => ("own", None, false),
    };
    let to_help = hurt || closed == Some(Closing::Harm);
    let said = (!entry.words.is_empty())
        .then(|| view! { <blockquote class=class><p dir="auto">{entry.words.clone()}</p></blockquote> }.into_any());
    let set_off = set_off(&entry.trigger);
    let written = (date(made) != entry.on).then(|| small((w.log.written_on)(date(made), today)));
    let others: Vec<AnyView> = state.other_texts(id, entry).into_iter().map(other_text).collect();
    let heading = (w.log.entry)(&entry.act);
    let when = (w.dates.long)(entry.on, today);
    // On a page that is left open the way back closes with the clock.
    let may_undo = Memo::new(move |_| state.with_record(|r| door::may_undo(r, id, state.now())));
    let about = format!(": {heading}, {when}");
    let way_back = move || {
        let hours_left = untrack(|| door::undo_hours_left(made, state.now()));
        may_undo.get().then(|| undo_or_change(id, hours_left, about.clone()))
    };
    view! {
        <li>
            <div class="split">
                <span class="st"><Glyph icon=drawing(&entry.act) /><strong>{heading}</strong></span>
                <time class="small" datetime=entry.on.to_string()>{when}</time>
            </div>
            <div class="beside flow">
                {said}
                {marked.map(small)}
                {hurt.then(|| small(w.log.hurt.what))}
                {set_off}
                {others}
                {written}
                <div class="note"><h3>{rule.what}</h3><p>{rule.small}</p></div>
                {to_help.then(|| link(To::Help.href(), w.help.all_lines))}
            </div>
            {way_back}
        </li>
    }
    .into_any()
}

/// What set a slip off, in the direction of its own script.
fn set_off(trigger: &str) -> Option<AnyView> {
    let said = trigger.to_owned();
    (!said.is_empty()).then(|| view! { <p class="small">{words().log.set_off}" "<bdi>{said}</bdi></p> }.into_any())
}

/// Another text of an entry, and the way to take it away.
fn other_text((version, text): (EventId, Entry)) -> AnyView {
    let w = words();
    let state = app();
    let trouble = Trouble::new();
    let drop_it = Callback::new(move |()| {
        trouble.tell(state.drop_text(version));
    });
    let set_off = set_off(&text.trigger);
    view! {
        {small(w.saving.other_text)}
        <blockquote class="own"><p dir="auto">{text.words}</p></blockquote>
        {set_off}
        {trouble.refusal()}
        <p>{button("link", w.saving.drop_other, drop_it)}</p>
    }
    .into_any()
}

fn undo_or_change(id: EventId, hours_left: u32, about: String) -> AnyView {
    let w = words();
    let state = app();
    let trouble = Trouble::new();
    let undo = move |_| {
        if trouble.tell(state.undo(id)) {
            say(w.log.undone);
            request_animation_frame(focus_heading);
        }
    };
    view! {
        {trouble.refusal()}
        <div class="acts">
            <a class="link" href=To::Change(id).href()>{w.log.change}<span class="vh">{about.clone()}</span></a>
            <button class="link" type="button" on:click=undo>{w.log.undo}<span class="vh">{about}</span></button>
            <span class="small">{(w.log.undo_until)(hours_left)}</span>
        </div>
    }
    .into_any()
}

fn drawing(act: &Act) -> Icon {
    match act {
        Act::Reached(_) | Act::Looked(_) => Icon::Corner,
        Act::Necessary { .. } => Icon::House,
        Act::Word(_) => Icon::Reply,
        Act::Blocked | Act::OrderMade => Icon::Silence,
        Act::NewPartner(_) => Icon::Info,
        Act::Met | Act::Declined | Act::LookedBack(_) | Act::Talked(_) => Icon::Chat,
    }
}

//! A new entry of the log, or a change to one that is less than 48 hours old.

mod form;

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use self::form::{Form, KIND, fields};
use crate::domain::contact::Entry;
use crate::domain::door::Door;
use crate::domain::record::{EventId, What};
use crate::state::draft::{CHANGE, form_name};
use crate::ui::components::text::{h1, submit};
use crate::ui::parts::{keep_typed_for, kept_note};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, shell};
use crate::ui::{app, goes, words};

/// The page of a new entry, perhaps with its kind chosen by its place in the form.
pub fn new_entry(kind: Option<usize>) -> AnyView {
    form_page(None, kind)
}

/// The page that changes an entry.
pub fn change_entry(id: EventId) -> AnyView {
    let entry = untrack(|| app().log()).into_iter().find(|(at, _, _)| *at == id).map(|(_, _, entry)| entry);
    form_page(entry.map(|entry| (id, entry)), None)
}

fn form_page(changing: Option<(EventId, Entry)>, kind: Option<usize>) -> AnyView {
    let w = words();
    let state = app();
    let go = goes();
    let trouble = Trouble::new();
    let today = untrack(|| state.today());
    let form = Form::new(changing.as_ref().map(|(_, e)| e), kind, today);
    let id = changing.map(|(id, _)| id);
    let seen = id.map(|id| untrack(|| state.versions(id).len())).unwrap_or_default();
    let name = form_name(if id.is_some() { CHANGE } else { "entry" }, id);
    let typed = keep_typed_for(name, form.fields(), kind.map(|kind| (KIND, kind)));
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        // The page may have been left open over midnight.
        let entry = match untrack(|| form.read(&w.log, state.today())) {
            Ok(entry) => entry,
            Err(missing) => return trouble.miss(missing),
        };
        let was_closed = untrack(|| state.door()) == Door::Closed;
        let kept = match id {
            Some(changed) => state.change(changed, entry, seen),
            None => state.note(What::Contact(entry)).map(|_| ()),
        };
        if trouble.tell(kept) {
            typed.done();
            // A door that closes with this entry says so at once.
            let closes = !was_closed && untrack(|| state.door()) == Door::Closed;
            go(if closes { To::Door } else { To::Log });
        }
    };
    let (page, title, button) = match id {
        Some(_) => (w.log.change_page, w.log.change_title, w.log.keep_change),
        None => (w.log.add_page, w.log.add_title, w.log.keep),
    };
    let content = view! {
        {trouble.view()}
        {h1(title)}
        {kept_note(typed)}
        <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
            {fields(form, trouble, today)}
            {submit(button, "")}
        </form>
    };
    shell(page, Shape::Plain, Some(To::Log), None, content.into_any())
}

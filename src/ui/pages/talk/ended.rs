//! After the talk: their words, logged with one tap.

use leptos::prelude::*;

use crate::domain::contact::{Act, Entry, TalkEnd};
use crate::domain::door::Door;
use crate::domain::own::Own;
use crate::domain::record::What;
use crate::domain::talk::{Notes, current};
use crate::ui::components::text::{button, link, small};
use crate::ui::components::{Field, TextField};
use crate::ui::parts::{keep_typed, kept_note};
use crate::ui::route::To;
use crate::ui::shell::{Trouble, focus, say};
use crate::ui::{app, goes, words};

/// The kind of entry for somebody new on their side, by its place in the form.
const PARTNER: u8 = 5;

/// A button for each end of a talk. A door that closes with it says so at once.
pub fn ended(logged: RwSignal<Option<TalkEnd>>) -> AnyView {
    let w = words();
    let state = app();
    let go = goes();
    let trouble = Trouble::new();
    let said = RwSignal::new(String::new());
    let typed = keep_typed("outline-2", vec![("said", said.into())]);
    let log = move |end: TalkEnd| {
        let was_closed = untrack(|| state.door()) == Door::Closed;
        let on = untrack(|| state.today());
        let entry = Entry { on, act: Act::Talked(end), words: said.get_untracked(), trigger: String::new() };
        let notes = untrack(|| state.with_record(current));
        let ended =
            notes.map(|(id, notes)| What::Own(Own::Talk(Box::new(Notes { of: Some(id), ended: true, ..notes }))));
        let all = ended.into_iter().chain([What::Contact(entry)]).collect();
        if !trouble.tell(state.note_in_turn(all, &mut Vec::new())) {
            return;
        }
        typed.done();
        state.forget_typed("outline");
        say(w.talk.logged);
        if !was_closed && untrack(|| state.door()) == Door::Closed {
            return go(To::Door);
        }
        logged.set(Some(end));
        request_animation_frame(|| focus("#answer"));
    };
    let field =
        Field { id: "said", label: w.talk.their_words.what, hint: w.talk.their_words.small, kind: TextField::Lines };
    let ends = TalkEnd::ALL.map(|end| button("btn", (w.log.talk)(end), Callback::new(move |()| log(end))));
    view! {
        {trouble.refusal()}
        {kept_note(typed)}
        <form autocomplete="off" class="flow" on:submit=|ev| ev.prevent_default()>
            {field.view(said, Signal::stored(None))}
            <fieldset class="flow gap">
                <legend class="h2">{w.talk.ended_title}</legend>
                {small(w.talk.ended_note)}
                <div class="acts">{ends.into_iter().collect_view()}</div>
                {link(To::Entry(Some(PARTNER)).href(), w.log.kinds.get(usize::from(PARTNER)).map_or("", |row| row.what))}
            </fieldset>
        </form>
    }
    .into_any()
}

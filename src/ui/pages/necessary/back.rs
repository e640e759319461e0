//! A necessary message read back, copied, and put in the log.

use leptos::prelude::*;

use super::{Desk, Mode};
use crate::domain::contact::{Act, Entry, Reach, Side};
use crate::domain::door::Door;
use crate::domain::draft::DraftKind;
use crate::domain::message::necessary::{bait, may_go};
use crate::domain::message::{Problem, Remark};
use crate::domain::record::What;
use crate::ui::components::text::{button, h1, h2, lede, para, small};
use crate::ui::parts::{Mark, Note, help_first, marked, notes, said};
use crate::ui::route::To;
use crate::ui::{device, goes, words};

/// The words with marks, what they would be, and the ways on.
pub fn read_back(desk: Desk) -> AnyView {
    let w = words();
    let text = desk.words.get_untracked();
    if let Some(waiting) = desk.reader.waits(w.necessary.back_title, &text) {
        return waiting;
    }
    let Some(about) = desk.about() else { return ().into_any() };
    let report = desk.reader.check(DraftKind::Reply, &text);
    let found = bait(&text, about, report.as_ref());
    let stops = |remark: &&Remark| remark.stops();
    let stopped: Vec<Remark> = report.iter().flat_map(|r| r.remarks.iter().filter(stops).cloned()).collect();
    let mut marks: Vec<Mark> = stopped.iter().map(Mark::from).collect();
    marks.extend(found.iter().map(|one| Mark { places: one.bytes.clone(), holds: one.bait.is_personal() }));
    let note = |says, holds| Note { says, holds, act: None };
    let mut beside: Vec<Note> = stopped.iter().map(|remark| note(said(remark), true)).collect();
    beside.extend(found.iter().map(|one| note((w.necessary.bait)(one.bait), one.bait.is_personal())));
    let goes_on = may_go(&found, report.as_ref());
    let is_personal = found.iter().any(|one| one.bait.is_personal());
    let is_closed = untrack(|| desk.state.door()) == Door::Closed;
    let hurts_self = stopped.iter().any(|remark| remark.problem == Problem::SelfHarm);
    let (title, text_of) = match (stopped.is_empty(), is_personal) {
        (false, _) if hurts_self => (w.draft.stop_title, w.draft.stop_for_you),
        (false, _) => (w.draft.stop_title, w.necessary.stopped),
        (true, true) if is_closed => (w.necessary.personal_title, w.necessary.personal_closed),
        (true, true) => (w.necessary.personal_title, w.necessary.personal),
        (true, false) if found.is_empty() => (w.draft.none_title, w.necessary.clear),
        (true, false) => ((w.draft.rework_title)(found.len().min(3)), w.necessary.look),
    };
    let refused = RwSignal::new(false);
    let read = text.clone();
    let copy = Callback::new(move |()| {
        let done = move |is_copied: bool| match is_copied {
            true if desk.mode.is_disposed() => {}
            true => desk.show(Mode::Copied),
            false => refused.set(true),
        };
        device::copy(&read, done);
    });
    let change = Callback::new(move |()| desk.show(Mode::Write));
    view! {
        {h1(w.necessary.back_title)}
        {help_first(&report.map(|report| report.remarks).unwrap_or_default())}
        <div class="beside flow gap">
            {marked(&text, &marks, w.necessary.sheet)}
            {(!beside.is_empty()).then(|| notes(w.necessary.notes_title, beside))}
        </div>
        {desk.reader.says_how_much()}
        <section class="verdict flow" aria-live="polite">
            {h2(title, false)}
            {para(text_of)}
            {small(w.draft.how)}
        </section>
        <div role="status">{move || refused.get().then(|| para(w.draft.copy_refused))}</div>
        <div class="acts gap">
            {if goes_on { button("btn go", w.necessary.copy, copy) } else { button("btn go", w.necessary.change, change) }}
            {goes_on.then(|| button("link", w.necessary.change, change))}
        </div>
    }
    .into_any()
}

/// Whether it was sent: one tap puts it in the log.
pub fn copied(desk: Desk) -> AnyView {
    let w = words();
    let go = goes();
    let sent = move |act: Act| {
        let on = untrack(|| desk.state.today());
        let entry = Entry { on, act, words: desk.words.get_untracked(), trigger: String::new() };
        if desk.trouble.tell(desk.state.note(What::Contact(entry))) {
            desk.typed.done();
            go(To::Log);
        }
    };
    let as_matter = Callback::new(move |()| {
        if let Some(about) = desk.about() {
            sent(Act::Necessary { by: Side::User, about });
        }
    });
    let as_message = Callback::new(move |()| sent(Act::Reached(Reach::Message)));
    let not_sent = Callback::new(move |()| desk.show(Mode::Write));
    view! {
        {h1(w.necessary.copied_title)}
        {lede(w.necessary.copied)}
        <div class="acts gap">
            {button("btn wide", w.necessary.sent, as_matter)}
            {button("btn wide", w.necessary.sent_personal, as_message)}
            {button("btn wide", w.necessary.not_sent, not_sent)}
        </div>
    }
    .into_any()
}

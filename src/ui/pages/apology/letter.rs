//! The apology as one letter: read once whole, and finished. It can be printed unless contact is closed; sending it is another
//! page's, where contact is open for it.

use leptos::prelude::*;

use super::{Desk, Mode, is_refused, remarks, take};
use crate::domain::amends::{apologies, commitments};
use crate::domain::door::Door;
use crate::domain::draft::DraftKind;
use crate::domain::message::apology::hear;
use crate::domain::message::{Problem, Remark};
use crate::domain::time::date;
use crate::ui::components::text::{button, h1, lede, link, para, run, section, small};
use crate::ui::parts::{Mark, Note, help_first, marked, notes, said};
use crate::ui::route::To;
use crate::ui::{device, goes, words};

/// The letter with its marks and notes, and whether it can be called finished.
pub fn whole(desk: Desk) -> AnyView {
    let w = words();
    let apology = desk.as_it_stands(false);
    let letter = apology.letter();
    if let Some(waiting) = desk.reader.waits(w.apology.whole_title, &letter) {
        return waiting;
    }
    let heard = hear(&letter);
    let is_refused = is_refused(&heard);
    let found = remarks(desk, &letter, &heard);
    let mut marks: Vec<Mark> =
        heard.iter().map(|place| Mark { places: vec![place.bytes.clone()], holds: place.heard.is_refused() }).collect();
    marks.extend(found.iter().map(Mark::from));
    let note_of = |says, holds| Note { says, holds, act: None };
    let mut beside: Vec<Note> =
        heard.iter().map(|place| note_of((w.apology.heard)(place.heard), place.heard.is_refused())).collect();
    beside.extend(found.iter().map(|remark| note_of(said(remark), remark.stops())));
    let has_all = apology.parts.iter().all(|part| !part.trim().is_empty());
    let is_stopped = found.iter().any(Remark::stops);
    let hurts_self = found.iter().any(|remark| remark.problem == Problem::SelfHarm && remark.stops());
    let verdict = if hurts_self {
        w.draft.stop_for_you
    } else if is_stopped {
        w.apology.stopped
    } else if is_refused {
        w.apology.refused
    } else if has_all {
        w.apology.clear
    } else {
        w.apology.missing
    };
    let may_finish = has_all && !is_stopped && !is_refused;
    let finish = Callback::new(move |()| {
        if desk.keep(true) {
            desk.show(Mode::Finished);
        }
    });
    let change = Callback::new(move |()| desk.show(Mode::Write));
    view! {
        {desk.trouble.refusal()}
        {h1(w.apology.whole_title)}
        {help_first(&found)}
        <div class="beside flow gap">
            {marked(&letter, &marks, w.apology.sheet)}
            {(!beside.is_empty()).then(|| notes(w.apology.notes_title, beside))}
        </div>
        {desk.reader.says_how_much()}
        <section class="verdict flow" aria-live="polite">
            {para(verdict)}
            {small(w.draft.how)}
        </section>
        <div class="acts gap">
            {if may_finish { button("btn go", w.apology.finish, finish) } else { button("btn go", w.apology.change, change) }}
            {may_finish.then(|| button("link", w.apology.change, change))}
            {print(desk, "link")}
        </div>
    }
    .into_any()
}

/// On paper words can go too: not where contact is closed.
fn print(desk: Desk, class: &'static str) -> impl IntoView {
    let print = move || button(class, words().apology.print, Callback::new(|()| device::print()));
    move || (desk.state.door() != Door::Closed).then(print)
}

/// A finished apology: the letter, what it commits to, and whether it can be sent.
pub fn finished(desk: Desk) -> AnyView {
    let w = words();
    let state = desk.state;
    let today = untrack(|| state.today());
    let letter = desk.as_it_stands(true).letter();
    let on = untrack(|| {
        state.with_record(|r| {
            apologies(r).into_iter().find(|one| Some(one.id) == desk.of.get()).map(|one| date(one.latest.0.made))
        })
    });
    let change = Callback::new(move |()| desk.show(Mode::Write));
    let go = goes();
    let another = Callback::new(move |()| {
        desk.of.set(None);
        desk.parts.iter().for_each(|part| part.set(String::new()));
        desk.kept.set(Default::default());
        desk.show(Mode::Write);
    });
    let to_draft = Callback::new(move |()| take(desk, go));
    let sending = move || {
        let may_send = state.drafting().is_some_and(|drafting| drafting.kinds.contains(&DraftKind::Apology));
        let content = if may_send {
            view! { {para(w.apology.may_send)} {button("btn", w.apology.take, to_draft)} }.into_any()
        } else {
            para(w.apology.stays)
        };
        section(w.apology.sending_title, content)
    };
    let promised = untrack(|| state.with_record(|r| !commitments(r).is_empty()));
    view! {
        {desk.trouble.view()}
        {on.map(|on| run((w.apology.finished_on)(on, today)))}
        {h1(w.apology.finished_title)}
        {lede(w.apology.finished)}
        {marked(&letter, &[], w.apology.sheet)}
        <div class="acts gap">
            {print(desk, "btn")}
            {button("link", w.apology.change, change)}
            {button("link", w.apology.another, another)}
            {promised.then(|| link(To::Commitments.href(), w.commitments.row.what))}
            {link(To::Letters.href(), w.draft.letters.link)}
        </div>
        {sending}
    }
    .into_any()
}

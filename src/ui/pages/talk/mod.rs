//! The talk: asking for it, notes to prepare, aids for the hour itself, and what follows each answer.

mod ended;
mod notes;

use leptos::prelude::*;

use self::ended::ended;
use self::notes::{earlier, form, stands};
use crate::content::shape::Row;
use crate::domain::door::{Next, Pace};
use crate::domain::draft::DraftKind;
use crate::domain::talk::current;
use crate::ui::components::text::{
    acts, button_link, dashes, details, h1, lede, link, para, paras, rows, run, small, text_row,
};
use crate::ui::components::{Notice, NoticeKind};
use crate::ui::parts::{answer, taken};
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::{app, words};

/// The place of a talk among the kinds of entries.
const TALKED: u8 = 9;

/// The page.
pub fn talk() -> AnyView {
    let w = words();
    let state = app();
    let pace = Memo::new(move |_| state.pace());
    let may = Memo::new(move |_| pace.with(|pace| pace.may_prepare));
    let kept = Memo::new(move |_| state.with_record(current));
    let logged = RwSignal::new(None);
    let holds = move || pace.with(|pace| (!pace.may_prepare).then(|| closed_to(pace)));
    let asks = move || {
        let may = state.drafting().is_some_and(|drafting| drafting.kinds.contains(&DraftKind::Talk));
        may.then(|| acts(button_link(To::Draft.href(), w.door.draft)))
    };
    let standing = move || kept.get().map(|(id, notes)| stands(id, &notes));
    // Drawn anew when there are other notes, or none any more.
    let id = Memo::new(move |_| kept.with(|kept| kept.as_ref().map(|(id, _)| *id)));
    let preparing = move || {
        id.track();
        may.get().then(|| form(untrack(|| kept.get())))
    };
    let after = move || {
        if logged.get().is_some() {
            return said(logged);
        }
        if may.get() || id.get().is_some() {
            ended(logged)
        } else {
            link(To::Entry(Some(TALKED)).href(), w.log.kinds[9].what)
        }
    };
    let place = view! { {paras(w.talk.place)} {link(To::Meeting.href(), w.plan.row.what)} };
    let asking = view! { {paras(w.talk.ask)} {asks} };
    let during = view! {
        {details(w.talk.questions_title, view! { <div class="flow">{dashes(w.talk.questions)} {small(w.talk.questions_note)}</div> }.into_any())}
        {details(w.talk.calm_title, listed(w.talk.calm))}
        {details(w.talk.outcomes_title, listed(w.talk.outcomes))}
    };
    let content = view! {
        <div class="off-paper flow">
            {taken()}
            {run(w.talk.run)}
            {h1(w.talk.title)}
            {lede(w.talk.lede)}
            {holds}
            {part(w.talk.ask_title, asking.into_any())}
            {part(w.talk.place_title, place.into_any())}
        </div>
        {standing}
        <div class="off-paper flow">
            {preparing}
            {during}
            {part(w.talk.after_title, view! { {paras(w.talk.after)} {after} }.into_any())}
            {earlier}
            {acts(view! { {link(To::Phrases.href(), w.phrases.link)} {link(To::LettingGo.href(), w.frame.letting_go)} {link(To::Help.href(), w.frame.help)} }.into_any())}
        </div>
    };
    shell(w.talk.page, Shape::Plain, Some(To::Pace), None, content.into_any())
}

/// Why the talk is not prepared now, and where to go.
fn closed_to(pace: &Pace) -> AnyView {
    let w = words();
    let (text, to, label) = if pace.next == Next::Rests {
        (w.talk.rests, To::Door, w.pace.why)
    } else {
        (w.talk.not_yet, To::Pace, w.pace.row.what)
    };
    view! { <Notice kind=NoticeKind::Fact title="" text=text>{link(to.href(), label)}</Notice> }.into_any()
}

/// What was logged means, and what the guide says now.
fn said(logged: RwSignal<Option<crate::domain::contact::TalkEnd>>) -> AnyView {
    let w = words();
    let means = logged.get().map(|end| para((w.talk.means)(end)));
    view! {
        {means}
        {answer(w.after.answer_title)}
        {link(To::Log.href(), w.frame.log)}
    }
    .into_any()
}

/// A part of the page with its heading, set apart within what stays off paper.
fn part(title: &'static str, content: AnyView) -> AnyView {
    view! { <section class="flow part"><h2>{title}</h2>{content}</section> }.into_any()
}

fn listed(all: &'static [Row]) -> AnyView {
    rows(all.iter().map(|row| text_row(row.what, row.small)).collect_view().into_any())
}

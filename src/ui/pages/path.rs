//! The path: every stage in order, how it stands and why, and the person's own earlier words on it. It counts nothing.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::door::Door;
use crate::domain::id::Resting;
use crate::domain::path::{Place, Stage, Status, Why, own_words};
use crate::ui::components::text::{acts, h1, lede, link, note, own_words as quote, run, small};
use crate::ui::components::{Glyph, Icon, Notice, NoticeKind};
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::{app, words};

/// The path. It is drawn anew when the record, the decision or the day changes.
pub fn path() -> AnyView {
    let w = words();
    let state = app();
    let drawn = move || {
        state.with_record(|_| ());
        state.decision();
        let today = state.today();
        untrack(|| contents(today))
    };
    let content = view! {
        {run(w.path.run)}
        {h1(w.path.title)}
        {lede(w.path.lede)}
        {note(w.path.how_title, w.path.how)}
        {drawn}
        {acts(link(To::Library.href(), w.frame.library))}
    };
    shell(w.path.page, Shape::Menu, None, Some(To::Path), content.into_any())
}

/// The parts of the path, after what closes it, if anything does.
fn contents(today: NaiveDate) -> AnyView {
    let w = words();
    let state = app();
    let places = state.path();
    let closed = (state.door() == Door::Closed).then(|| {
        let says = view! { <Notice kind=NoticeKind::Fact title=w.path.closed_title text=w.path.closed /> };
        let ways =
            view! { {link(To::Door.href(), w.path.closed_link)} {link(To::LettingGo.href(), w.frame.letting_go)} };
        view! { {says} <div class="acts">{ways}</div> }.into_any()
    });
    let here = places.iter().find(|place| place.status == Status::Now).map(|place| place.stage);
    let part = |(title, stages): &'static (&'static str, &'static [Stage])| {
        let inside = |place: &&Place| stages.contains(&place.stage);
        let row = |place: &Place| row(place, places.iter().rev().find(|p| p.stage < place.stage), here, today);
        let listed = places.iter().filter(inside).map(row).collect_view();
        view! { <section class="flow"><h2>{*title}</h2><ol class="contents">{listed}</ol></section> }.into_any()
    };
    view! { {closed} {w.path.parts.iter().map(part).collect_view()} }.into_any()
}

/// One stage. `before` is the one before it: what both wait for is said once.
fn row(place: &Place, before: Option<&Place>, here: Option<Stage>, today: NaiveDate) -> AnyView {
    let w = words();
    let Place { stage, status, whys } = place;
    let (stage, status) = (*stage, *status);
    let (class, icon) = match status {
        Status::Done => ("done", Icon::Done),
        Status::Now => ("now", Icon::Now),
        Status::Open => ("open", Icon::Open),
        Status::NotYet => ("not", Icon::NotYet),
        Status::Closed => ("closed", Icon::Closed),
    };
    let number = (stage != Stage::LetGo).then(|| (stage as u32 + 1).to_string());
    let title = view! {
        <span class="no">{number}</span>
        <span class="t">{(w.path.stage)(stage)}</span>
        <span class="dots"></span>
        " "
        <span class="st"><Glyph icon=icon />{(w.path.status)(status)}</span>
    }
    .into_any();
    let in_reach = matches!(status, Status::Done | Status::Now | Status::Open);
    let page = in_reach.then(|| page_of(stage));
    let step = (here == Some(stage)).then_some("step");
    let head = match page {
        Some(to) => view! { <a href=to.href() aria-current=step>{title}</a> }.into_any(),
        None => view! { <div aria-current=step>{title}</div> }.into_any(),
    };
    let said_before = !in_reach && before.is_some_and(|before| before.status == status && before.whys == *whys);
    let said = whys.iter().filter(|why| !said_before && (in_reach || **why != Why::Stays));
    let whys = said.flat_map(|why| (w.path.why)(why, today)).map(small).collect_view();
    let choose = (stage == Stage::Ready && in_reach).then(|| view! { <p>{link(To::Readiness.href(), (w.door.way)(Resting::Ready))}" "{link(To::Choose.href(), w.choose.link)}</p> });
    view! { <li class=class>{head}{whys}{choose}{own(stage, today)}</li> }.into_any()
}

/// The page of a stage.
fn page_of(stage: Stage) -> To {
    match stage {
        Stage::LetGo => To::LettingGo,
        stage => To::Part(stage),
    }
}

/// What the person wrote on a stage, oldest first.
fn own(stage: Stage, today: NaiveDate) -> Option<AnyView> {
    let w = words();
    let quotes: Vec<AnyView> = app().with_record(|record| {
        let source = |kind, on| format!("{}. {}", (w.path.own_kind)(kind), (w.dates.long)(on, today));
        own_words(record, stage, |id| w.library.stage_of(id))
            .iter()
            .map(|own| quote(own.words.to_owned(), source(own.kind, own.on)))
            .collect()
    });
    let about = (w.path.stage)(stage);
    (!quotes.is_empty()).then(|| {
        view! { <details><summary>{w.path.own}<span class="vh">": "{about}</span></summary>{quotes}</details> }
            .into_any()
    })
}

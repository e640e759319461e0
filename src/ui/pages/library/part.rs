//! A stage of the path: what can be done in it, and its points with what was thought about, and when.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::point::{Way, off_ramp, way};
use crate::content::shape::PointWords;
use crate::domain::door::Door;
use crate::domain::path::Stage;
use crate::ui::components::text::{acts, h1, lede, link, note, rows, run, section};
use crate::ui::components::{Notice, NoticeKind};
use crate::ui::parts::{last, point_page, row_to};
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::tool;
use crate::ui::{app, gate, words};

/// The page of a stage. It is drawn anew when the record, the decision or the day changes.
pub fn part(stage: Stage) -> AnyView {
    let w = words();
    let state = app();
    let drawn = move || {
        state.with_record(|_| ());
        state.decision();
        let today = state.today();
        untrack(|| listed(stage, today))
    };
    let content = view! {
        {run(w.path.title)}
        {h1((w.path.stage)(stage))}
        {lede((w.library.stage_lede)(stage))}
        {(stage == Stage::Ready).then(|| note(w.library.nothing_title, w.library.nothing))}
        {off_ramp(stage)}
        {drawn}
        {acts(link(To::Library.href(), w.frame.library))}
    };
    shell(w.library.page, Shape::Menu, None, Some(To::Path), content.into_any())
}

fn listed(stage: Stage, today: NaiveDate) -> AnyView {
    let w = words();
    // The pages that contact waits for stand together, before the rest.
    let writings = (stage == Stage::Understand && gate::instead(app(), To::Writings).is_none())
        .then(|| row_to(To::Writings, w.writings.title, w.today.writings.to_owned()));
    let own = tool::of(stage).iter().filter_map(|tool| way(*tool)).map(Way::row);
    let own: Vec<AnyView> = writings.into_iter().chain(own).collect();
    let tools = (!own.is_empty()).then(|| section(w.library.tools_title, rows(own.into_any())));
    let about_contact = !matches!(stage, Stage::Safety | Stage::Understand | Stage::Space | Stage::Grow | Stage::LetGo);
    let closed = (about_contact && app().door() == Door::Closed)
        .then(|| view! { <Notice kind=NoticeKind::Fact title="" text=w.library.closed>{link(To::Door.href(), w.path.closed_link)}</Notice> }.into_any());
    let point = |point: &'static PointWords| row_to(point_page(point.id), point.title, last(point.id, today));
    let points = (w.library.points)(stage).iter().map(point).collect_view();
    view! { {closed} {tools} {section(w.library.points_title, rows(points.into_any()))} }.into_any()
}

//! Eight cautions: each is a guide point that asks, with what was said to it last.

use leptos::prelude::*;

use crate::content::shape::PointWords;
use crate::domain::letting_go::Step;
use crate::ui::components::text::rows;
use crate::ui::parts::{last, point_page, row_to};
use crate::ui::{app, words};

pub(super) fn cautions() -> AnyView {
    let w = words();
    let state = app();
    let drawn = move || {
        state.with_record(|_| ());
        let today = state.today();
        let row =
            |point: &'static PointWords| untrack(|| row_to(point_page(point.id), point.title, last(point.id, today)));
        let points = w.library.all().map(|(_, point)| point);
        rows(points.filter(|point| Step::Cautions.points().contains(&point.id)).map(row).collect_view().into_any())
    };
    drawn.into_any()
}

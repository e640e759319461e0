//! Plans and notes as they were written, to read and nothing else: on their own pages, and where these may not be used.

use leptos::prelude::*;

use crate::domain::meeting::{Plan, print_hour};
use crate::domain::talk::{Notes, Part};
use crate::ui::components::text::term;
use crate::ui::{app, words};

/// What a plan says, and what was seen once it was looked back on. `all` takes in what would stand on the sheet of a plan.
pub fn plan_as_written(plan: &Plan, all: bool) -> AnyView {
    let w = words();
    let today = untrack(|| app().today());
    let [purpose, day, time, place, way_home, knows, ideas, leave_out, leaving] = w.plan.says;
    let hours = plan.from.map(|from| {
        plan.until()
            .map_or_else(|| print_hour(from), |until| format!("{}\u{2013}{}", print_hour(from), print_hour(until)))
    });
    let frame = [
        (day, plan.day.map(|day| (w.dates.long)(day, today)).unwrap_or_default()),
        (time, hours.unwrap_or_default()),
        (place, plan.place.clone()),
        (way_home, plan.way_home.clone()),
    ];
    let own = [
        (knows, plan.knows.clone()),
        (purpose, plan.purpose.clone()),
        (ideas, plan.ideas.join(", ")),
        (leave_out, plan.leave_out.clone()),
        (leaving, plan.leaving.clone()),
        (w.after.saw_then, plan.saw.clone()),
    ];
    listed(frame.into_iter().filter(|_| all).chain(own).collect())
}

/// What notes for the talk say, part by part.
pub fn notes_as_written(notes: &Notes) -> AnyView {
    let w = words();
    let part = |(part, text): (Part, &String)| ((w.talk.part)(part).what, text.clone());
    listed(Part::ALL.into_iter().zip(&notes.parts).map(part).collect())
}

/// Labels with what was written under them, where something was.
fn listed(all: Vec<(&'static str, String)>) -> AnyView {
    let said = all.into_iter().filter(|(_, text)| !text.trim().is_empty());
    view! { <dl class="rows">{said.map(|(label, text)| term(label, text)).collect_view()}</dl> }.into_any()
}

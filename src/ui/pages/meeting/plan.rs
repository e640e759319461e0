//! The page of a plan: what holds, the plan as it stands, and its form where a meeting may be planned.

use leptos::prelude::*;

use super::form::form;
use super::sheet::stands;
use crate::domain::door::{Next, Pace};
use crate::domain::draft::DraftKind;
use crate::domain::meeting::current;
use crate::ui::components::text::{dashes, details, h1, lede, link, link_row, rows, run};
use crate::ui::components::{Icon, Notice, NoticeKind};
use crate::ui::parts::taken;
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::{app, words};

/// The page.
pub fn plan() -> AnyView {
    let w = words();
    let state = app();
    let pace = Memo::new(move |_| state.pace());
    let kept = Memo::new(move |_| state.with_record(current));
    let may_plan = Memo::new(move |_| pace.with(|pace| pace.may_plan));
    // Asked for once there is a plan, and not about one whose time is over.
    let invites = move || {
        let is_whole = kept.with(|kept| kept.as_ref().is_some_and(|(_, plan)| plan.gaps(state.today()).is_empty()));
        let may = state.drafting().is_some_and(|drafting| drafting.kinds.contains(&DraftKind::Invite));
        (is_whole && may).then(|| rows(link_row(Icon::Write, To::Draft.href(), w.plan.ask.what, w.plan.ask.small)))
    };
    let holds = move || pace.with(|pace| (!pace.may_plan).then(|| closed_to(pace)));
    let standing = move || kept.get().map(|(id, plan)| stands(id, &plan, may_plan.get()));
    // Drawn anew when there is another plan, or none any more.
    let id = Memo::new(move |_| kept.with(|kept| kept.as_ref().map(|(id, _)| *id)));
    let planning = move || {
        id.track();
        // A plan whose time is over is looked back on before there is another.
        let kept = untrack(|| kept.get());
        let is_over = kept.as_ref().is_some_and(|(_, plan)| plan.is_over(untrack(|| state.now())));
        (may_plan.get() && !is_over).then(|| form(kept))
    };
    let content = view! {
        <div class="off-paper flow">
            {taken()}
            {run(w.plan.run)}
            {h1(w.plan.title)}
            {lede(w.plan.lede)}
            {holds}
        </div>
        {standing}
        <div class="off-paper flow">
            {invites}
            {planning}
            {details(w.plan.why_title, dashes(w.plan.why))}
        </div>
    };
    shell(w.plan.page, Shape::Plain, Some(To::Pace), None, content.into_any())
}

/// Why no meeting is planned now, and where to go.
fn closed_to(pace: &Pace) -> AnyView {
    let w = words();
    let (text, to, label) = if pace.to_look_back.is_some() {
        (w.plan.last_first, To::After, w.plan.look_back.what)
    } else if pace.next == Next::Rests {
        (w.plan.rests, To::Door, w.pace.why)
    } else if pace.declined {
        (w.plan.declined, To::Pace, w.pace.row.what)
    } else {
        (w.plan.not_yet, To::Pace, w.pace.row.what)
    };
    view! { <Notice kind=NoticeKind::Fact title="" text=text>{link(to.href(), label)}</Notice> }.into_any()
}

//! The plan as it stands: the sheet for whoever knows of it, what is still open, and what is for the person alone.

use leptos::prelude::*;

use crate::domain::meeting::{Gap, Plan, print_hour};
use crate::domain::record::EventId;
use crate::ui::components::text::{acts, button, go_link, h2, link, para, rows, small, text_row};
use crate::ui::parts::{plan_as_written, take_away};
use crate::ui::route::To;
use crate::ui::{app, device, words};

/// The plan. Its words can be handed on while a meeting may be planned and nothing is missing.
pub fn stands(id: EventId, plan: &Plan, may_plan: bool) -> AnyView {
    let w = words();
    let state = app();
    let today = untrack(|| state.today());
    let gaps = plan.gaps(today);
    let is_over = untrack(|| plan.is_over(state.now()));
    let over = is_over.then(|| view! { {para(w.plan.over)} {acts(go_link(To::After.href(), w.plan.look_back.what))} });
    let open = (!is_over && !gaps.is_empty()).then(|| {
        let listed = gaps.iter().map(|gap: &Gap| text_row((w.plan.gap)(*gap), "")).collect_view();
        view! { {h2(w.plan.open_title, true)} {rows(listed.into_any())} }
    });
    let whole = gaps.is_empty() && may_plan && !is_over;
    let after = (!is_over && gaps.is_empty()).then(|| acts(link(To::After.href(), w.plan.look_back.what)));
    view! {
        <section class="flow">
            {h2(w.plan.stands, true)}
            {whole.then(|| handed_on(plan))}
            <div class="off-paper flow">
                {over}
                {plan_as_written(plan, !whole)}
                {open}
                {after}
                {take_away(id, w.plan.take_away, To::Meeting, move || state.forget_typed("plan"))}
            </div>
        </section>
    }
    .into_any()
}

/// The sheet, to copy and to print: it names nobody.
fn handed_on(plan: &Plan) -> Option<AnyView> {
    let w = words();
    let today = untrack(|| app().today());
    let (from, until) = (print_hour(plan.from?), print_hour(plan.until()?));
    let text = (w.plan.sheet)(plan.day?, &from, &until, &plan.place, &plan.way_home, today);
    let said = RwSignal::new("");
    let words = text.clone();
    let copy = move |()| {
        let told = move |done| {
            let _gone = said.try_set(if done { w.plan.copied } else { w.plan.not_copied });
        };
        device::copy(&words, told);
    };
    let shown = view! {
        <div class="sheet written" role="region" aria-label=w.plan.sheet_name tabindex="0" dir="auto">{text}</div>
        <div class="off-paper flow tight">
            {small(w.plan.sheet_note)}
            <div class="acts">
                {button("btn", w.plan.copy, Callback::new(copy))}
                {button("btn", w.plan.print, Callback::new(|()| device::print()))}
            </div>
            <p class="small" role="status">{move || said.get()}</p>
        </div>
    };
    Some(shown.into_any())
}

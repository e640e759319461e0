//! Letting go: its home with every step and how it stands, and a page for each. Open from the first day to the last, from
//! every state; until both are known to be adults and the questions are answered it can be read, and nothing is kept.

mod anew;
mod cautions;
mod end;
mod evenings;
mod goodbye;
mod grief;
mod keepsake;
mod marks;
mod people;
mod thought;

use leptos::prelude::*;

use crate::domain::letting_go::{LettingGo, SaidOf, Stand, Step, stand};
use crate::domain::own::Own;
use crate::domain::path::Stage;
use crate::domain::record::What;
use crate::ui::components::text::{acts, button, h1, lede, link, note, note_of, para, paras, run, section, small};
use crate::ui::components::{Glyph, Icon};
use crate::ui::parts::taken;
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, focus_heading, shell};
use crate::ui::{app, gate, words};

/// Page edges that open outward, as one path.
const OUTWARD: &str = "M1 6v52M4 6v52M8 6v52M12 6v52M16 6v52M21 6v52M27 6v52M33 6v52M40 6v52M48 6v52M56 6v52M66 6v52M76 6v52M88 6v52M100 6v52M115 6v52M131 6v52M148 6v52M168 6v52M189 6v52M213 6v52M240 6v52M270 6v52M303 6v52M339 6v52M380 6v52M424 6v52M474 6v52M530 6v52";

/// The home of letting go.
pub fn letting_go() -> AnyView {
    let w = words();
    let state = app();
    let listed = move |steps: Vec<Step>| {
        let rows = move || {
            let today = state.today();
            let stands: Vec<(Step, Stand)> =
                state.with_record(|r| steps.iter().map(|step| (*step, stand(r, *step))).collect());
            stands.into_iter().map(|(step, is)| row(step, (w.letting_go.stand)(is, today))).collect_view()
        };
        view! { <ul class="rows big">{rows}</ul> }.into_any()
    };
    let may_choose = untrack(|| gate::instead(state, To::Choose)).is_none();
    let end = view! {
        {para(w.letting_go.end)}
        {listed(vec![Step::Keepsake, Step::End])}
    };
    let content = view! {
        {run(w.letting_go.run)}
        {h1(w.letting_go.title)}
        {outward()}
        {lede(w.letting_go.lede)}
        {taken()}
        {note_of(w.letting_go.first_title, paras(w.letting_go.first))}
        {section(w.letting_go.steps_title, listed(Step::on_the_way().collect()))}
        {section(w.letting_go.end_title, end.into_any())}
        {acts(view! {
            {link(To::Part(Stage::LetGo).href(), w.letting_go.points)}
            {may_choose.then(|| link(To::Choose.href(), w.choose.link))}
        }.into_any())}
    };
    shell(w.letting_go.page, Shape::Menu, None, Some(To::LettingGo), content.into_any())
}

/// Leaves that open outward: no count, and nothing ahead.
fn outward() -> AnyView {
    view! {
        <svg viewBox="0 0 544 64" width="100%" height="48" preserveAspectRatio="none" fill="none" stroke="currentColor"
            stroke-width="1.5" aria-hidden="true" focusable="false">
            <path d=OUTWARD vector-effect="non-scaling-stroke" />
        </svg>
    }
    .into_any()
}

fn row(step: Step, stands: String) -> AnyView {
    let says = (words().letting_go.row)(step);
    let stands = (!stands.is_empty()).then(|| view! { " "<span class="small run">{stands}</span> }.into_any());
    view! {
        <li>
            <a class="r" href=To::Step(step).href()>
                <span><span class="what">{says.what}</span>" "<span class="small">{says.small}</span>{stands}</span>
                <Glyph icon=Icon::Next small=true />
            </a>
        </li>
    }
    .into_any()
}

/// Whether anything may be kept: both are adults, and the questions are answered.
fn may_keep() -> bool {
    untrack(|| gate::instead(app(), To::Writings)).is_none()
}

/// The page of a step.
pub fn step(step: Step) -> AnyView {
    match step {
        Step::End => return end::end(),
        Step::Keepsake => return keepsake::keepsake(),
        _ => {}
    }
    let w = words();
    let says = (w.letting_go.of)(step);
    let body = match (may_keep(), step) {
        (_, Step::Cautions) => cautions::cautions(),
        (false, _) => small(w.letting_go.not_kept),
        (true, Step::Accept | Step::Taught | Step::Future) => or_aside(step, move || thought::thought(step)),
        (true, Step::Grief) => or_aside(step, grief::grief),
        (true, Step::People) => or_aside(step, people::people),
        (true, Step::Evenings) => or_aside(step, evenings::evenings_page),
        (true, Step::Goodbye) => or_aside(step, goodbye::goodbye),
        (true, Step::Marks) => or_aside(step, marks::marks_page),
        (true, Step::Anew) => or_aside(step, anew::anew),
        (true, Step::End | Step::Keepsake) => ().into_any(),
    };
    let content = view! {
        {run(w.letting_go.title)}
        {h1(says.title)}
        {paras(says.text)}
        {(!says.beware.is_empty()).then(|| note("", says.beware))}
        {body}
    };
    shell(w.letting_go.page, Shape::Plain, Some(To::LettingGo), None, content.into_any())
}

/// What is done in a step, and a way to lay it aside; while it is laid aside, that and a way to take it up again.
fn or_aside(step: Step, body: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    let w = words();
    let state = app();
    let trouble = Trouble::new();
    let aside = Memo::new(move |_| match state.with_record(|r| stand(r, step)) {
        Stand::NotForMe(on) => Some(on),
        _ => None,
    });
    let say = move |said: SaidOf| {
        if trouble.tell(state.note(What::Own(Own::LettingGo(LettingGo::Said { step, said })))) {
            request_animation_frame(focus_heading);
        }
    };
    let drawn = move || match aside.get() {
        Some(on) => view! {
            {para((w.letting_go.laid_aside)(on, state.today()))}
            {acts(button("btn", w.letting_go.take_up, Callback::new(move |()| say(SaidOf::Open))))}
        }
        .into_any(),
        None => {
            let body = untrack(&body);
            let lay = Callback::new(move |()| say(SaidOf::NotForMe));
            view! { {body} {acts(button("link", w.letting_go.not_for_me, lay))} }.into_any()
        }
    };
    view! { {trouble.refusal()} {drawn} }.into_any()
}

//! Try again, wait, or let go: side by side, of one weight, none of them the filled button.

use leptos::prelude::*;

use crate::domain::id::Closing;
use crate::domain::record::{Choice, What};
use crate::ui::components::text::{button, dashes, h1, h2, lede, note, para, run};
use crate::ui::components::{Notice, NoticeKind};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, shell};
use crate::ui::{app, goes, words};

/// The page of the choice.
pub fn choose() -> AnyView {
    let w = words();
    let state = app();
    let go = goes();
    let trouble = Trouble::new();
    let today = untrack(|| state.today());
    let (chosen, anew_from) = untrack(|| state.choice());
    let decision = untrack(|| state.decision());
    // While something else closes, there is nothing to choose: letting go stays open all the same.
    let closed_otherwise = decision.worst_closing().is_some_and(|closing| closing != Closing::Chosen);
    let locked_until = anew_from.filter(|from| today < *from);
    let choice = move |choice: Choice| {
        let says = (w.choose.option)(choice);
        let choose = move |()| {
            if trouble.tell(state.note(What::Chose(choice))) {
                go(To::Door);
            }
        };
        let may = !closed_otherwise && (locked_until.is_none() || choice == Choice::LetGo);
        view! {
            <section class="flow">
                {h2(says.title, false)}
                {dashes(says.asks)}
                {may.then(|| button("btn wide", says.button, Callback::new(choose)))}
            </section>
        }
        .into_any()
    };
    let fact = |text: String| view! { <Notice kind=NoticeKind::Fact title="" text=text /> }.into_any();
    let content = view! {
        {trouble.view()}
        {run(w.choose.run)}
        {h1(w.choose.title)}
        {lede(w.choose.lede)}
        {note(w.choose.unsure_title, w.choose.unsure)}
        {chosen.map(|choice| para((w.choose.chosen)(choice)))}
        {locked_until.map(|from| fact((w.choose.locked)(from, today)))}
        {closed_otherwise.then(|| fact(w.choose.closed.to_owned()))}
        <div class="three gap">{Choice::ALL.map(choice).collect_view()}</div>
    };
    shell(w.choose.page, Shape::Plain, Some(To::Door), None, content.into_any())
}

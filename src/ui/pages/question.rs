//! One question of the screen a page: why it is asked, four equal answers, back, and nothing decided yet.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::screen::{Agreement, Answer, Page, Question};
use crate::ui::components::text::run;
use crate::ui::components::{Choice, Leaf, Leaves};
use crate::ui::parts::{Asked, asking};
use crate::ui::route::{To, number};
use crate::ui::shell::{Shape, Trouble, shell};
use crate::ui::{app, goes, words};

/// A page of the screen.
pub fn question(page: Page) -> AnyView {
    let w = words();
    let state = app();
    let go = goes();
    let trouble = Trouble::new();
    let round = untrack(|| state.round());
    let question = match page {
        Page::Ask(q) | Page::Agreement(q) => q,
    };
    let chosen = RwSignal::new(match page {
        Page::Ask(q) => round.get(q).and_then(|a| Answer::ALL.iter().position(|x| *x == a)),
        Page::Agreement(q) => round.agreement(q).and_then(|a| Agreement::ALL.iter().position(|x| *x == a)),
    });
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        let given = chosen.get_untracked().and_then(|at| match page {
            Page::Ask(q) => Answer::ALL.get(at).map(|a| state.answer(q, *a)),
            Page::Agreement(q) => Agreement::ALL.get(at).map(|a| state.answer_agreement(q, *a)),
        });
        if given.is_none() {
            let error = match page {
                Page::Ask(_) => w.screen.error,
                Page::Agreement(_) => w.screen.agreement_error,
            };
            return trouble.miss(vec![("answer", error)]);
        }
        let round = untrack(|| state.round());
        go(if round.is_complete() { To::Check } else { round.after(page).map_or(To::Check, To::Question) });
    };
    let back = round.before(page).map_or(To::Age, To::Question);
    let (at, of) = (number(question), Question::ALL.len());
    let leaf = |n: usize| match n.cmp(&at) {
        std::cmp::Ordering::Less => Leaf::Done,
        std::cmp::Ordering::Equal => Leaf::Now,
        std::cmp::Ordering::Greater => Leaf::Ahead,
    };
    let leaves: Vec<Leaf> = (1..=of).map(leaf).collect();
    let content = view! {
        {trouble.view()}
        <Leaves leaves=leaves label="" thin=true />
        {run((w.screen.run)(at, of))}
        {asking("answer", asked(page), chosen, Callback::new(on_submit))}
    };
    shell(&(w.screen.page)(at, of), Shape::Plain, Some(back), None, content.into_any())
}

fn asked(page: Page) -> Asked {
    let w = words();
    let why_title = w.screen.why_title;
    match page {
        Page::Ask(question) => {
            let q = (w.screen.question)(question);
            let state = app();
            let anew = untrack(|| state.a_closing_has_ended());
            let not_sure = if q.signs.is_empty() { w.screen.not_sure_note } else { w.screen.not_sure_signs };
            let row = |answer: Answer| match answer {
                Answer::Yes => Choice::plain(q.yes),
                Answer::No => Choice::plain((w.screen.answer)(answer)),
                Answer::NotSure => Choice { label: (w.screen.answer)(answer), small: not_sure },
                Answer::NotNow => Choice { label: (w.screen.answer)(answer), small: w.screen.not_now_note },
            };
            let ask = q.ask_anew.filter(|_| anew).unwrap_or(q.ask);
            Asked { ask, hint: q.hint, why_title, why: q.why, signs: q.signs, rows: Answer::ALL.map(row).to_vec() }
        }
        Page::Agreement(question) => {
            let q = (w.screen.agreement)(question);
            let row = |agreement: Agreement| Choice::plain((w.screen.agreement_answer)(agreement));
            Asked {
                ask: q.ask,
                hint: q.hint,
                why_title,
                why: q.why,
                signs: &[],
                rows: Agreement::ALL.map(row).to_vec(),
            }
        }
    }
}

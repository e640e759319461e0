//! The check page: every answer read back, each can be changed, and nothing follows until it is confirmed.

use leptos::prelude::*;

use crate::domain::screen::{Answers, Page};
use crate::ui::components::text::{acts, button, go_link, h1, lede, link, note_of, para, run, section};
use crate::ui::gate::under_way;
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, shell};
use crate::ui::{app, goes, words};

/// The check page. It is drawn from the round as it stands, whichever tab changed it. Once it is confirmed the round is
/// empty; what was read back stays until the next page is there.
pub fn check() -> AnyView {
    let w = words();
    let state = app();
    let trouble = Trouble::new();
    let back = untrack(|| state.round()).pages().last().copied().map_or(To::Age, To::Question);
    let is_confirmed = StoredValue::new(false);
    let round = Memo::new(move |before: Option<&Answers>| match before {
        Some(before) if is_confirmed.get_value() => before.clone(),
        _ => state.round(),
    });
    let content = view! {
        {trouble.view()}
        {run(w.check.run)}
        {h1(w.check.title)}
        {lede(w.check.lede)}
        {move || read_back(&round.get(), trouble, is_confirmed)}
    };
    shell(w.check.page, Shape::Plain, Some(back), None, content.into_any())
}

fn read_back(round: &Answers, trouble: Trouble, is_confirmed: StoredValue<bool>) -> AnyView {
    let w = words();
    let state = app();
    let go = goes();
    let shown = round.clone();
    let confirm = move |()| {
        is_confirmed.set_value(true);
        let confirmed = state.confirm_round(&shown);
        is_confirmed.set_value(confirmed == Ok(true));
        if trouble.tell(confirmed) && confirmed == Ok(true) {
            go(To::Door);
        }
    };
    let lines = round.pages().into_iter().map(|page| line(page, round)).collect_view();
    let end = if round.is_complete() {
        acts(button("btn go", w.check.right, Callback::new(confirm)))
    } else {
        let rest = go_link(under_way(round).href(), w.check.finish);
        view! { {para(w.check.unfinished)} {acts(rest)} }.into_any()
    };
    let next = if round.ended_early() { w.check.ended_early } else { w.check.next };
    let next = view! { {para(next)} {link(To::Rules.href(), w.rules.link)} };
    view! {
        {note_of(w.check.next_title, next.into_any())}
        {section(w.check.list_title, view! { <dl class="rows">{lines}</dl> }.into_any())}
        {end}
    }
    .into_any()
}

fn line(page: Page, round: &Answers) -> AnyView {
    let w = words();
    let (line, answer) = match page {
        Page::Ask(q) => ((w.screen.question)(q).line, round.get(q).map(w.screen.answer)),
        Page::Agreement(q) => ((w.screen.agreement)(q).line, round.agreement(q).map(w.screen.agreement_answer)),
    };
    view! {
        <div class="r">
            <dt>{line}</dt>
            <dd>{answer.unwrap_or(w.check.not_answered)}</dd>
            <dd><a class="link" href=To::Question(page).href()>{w.check.change}<span class="vh">": "{line}</span></a></dd>
        </div>
    }
    .into_any()
}

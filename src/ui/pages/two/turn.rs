//! Is this still good for both? What was found, three ways of equal weight, and what the rules say then.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::content::shape::WayWords;
use crate::domain::door::{Detail, Reason, Rule};
use crate::domain::record::{Choice, What};
use crate::domain::review::AfterReview;
use crate::domain::second::{
    Found, HelpFor, Second, broken_before, chosen_after, found, help_for, is_called, is_without_fear,
};
use crate::ui::components::text::{
    acts, button, dashes, h1, h2, lede, link, para, rows, run, section, small, text_row,
};
use crate::ui::components::{Notice, NoticeKind};
use crate::ui::parts::{is_open, standing, told};
use crate::ui::route::{To, Two};
use crate::ui::shell::{Shape, Trouble, focus_heading, say, shell};
use crate::ui::{app, goes, words};

/// The page.
pub fn turn() -> AnyView {
    let w = words();
    let s = &w.still_good;
    let state = app();
    let trouble = Trouble::new();
    let drawn = move || {
        let (second, today) = (standing(), state.today());
        untrack(|| contents(second, today, trouble))
    };
    let content = view! {
        {trouble.view()}
        {run(s.run)}
        {h1(s.title)}
        {lede(s.lede)}
        {drawn}
    };
    shell(s.page, Shape::Plain, Some(To::Two(Two::Reviews)), None, content.into_any())
}

fn contents(second: Second, today: NaiveDate, trouble: Trouble) -> AnyView {
    let w = words();
    let s = &w.still_good;
    let state = app();
    let go = goes();
    let decision = state.decision();
    let began = second.began();
    let called = is_called(&decision);
    let what = state.with_record(|record| began.and_then(|began| found(record, began)));
    let help_is_for = state.with_record(|record| help_for(record, &decision, began));
    let without_fear = state.with_record(|record| is_without_fear(record, &decision, began));
    let status = began.map(|_| {
        let text = if called { s.called } else { s.not_called };
        view! { <Notice kind=NoticeKind::Fact title="" text=text /> }
    });
    let after = move |chosen: AfterReview| {
        Callback::new(move |()| {
            if trouble.tell(state.note(What::AfterReview(chosen))) {
                say((s.chosen)(chosen, today, today).as_str());
                request_animation_frame(focus_heading);
            }
        })
    };
    let let_go = Callback::new(move |()| {
        if trouble.tell(state.note(What::Chose(Choice::LetGo))) {
            go(To::Door);
        }
    });
    let go_on = if without_fear { &s.go_on } else { &s.go_on_alone };
    // Help from outside is never locked: it stays a link where nothing can be chosen.
    let lines = || link(To::Help.href(), w.help.all_lines);
    let (help, help_way) = match help_is_for {
        HelpFor::Both => (&s.help, link(To::Two(Two::Counsel).href(), w.counsel.row.what)),
        HelpFor::OneInFear => (&s.help_alone, lines()),
        HelpFor::One => (&s.help_one, lines()),
    };
    let let_go_way = link(To::LettingGo.href(), w.frame.letting_go);
    let talk_way = link(To::Two(Two::Agreements).href(), w.agreements.title);
    let may = is_open(second);
    let ways = view! {
        <div class="three gap">
            {(second != Second::Closed).then(|| way(go_on, may, after(AfterReview::GoOn), talk_way))}
            {way(help, may, after(AfterReview::GetHelp), help_way)}
            {way(&s.let_go, may, let_go, let_go_way)}
        </div>
    };
    view! {
        {told(second, s.not_yet, w.agreements.closed)}
        {status}
        {what.map(|what| section(s.found_title, facts(&what, today)))}
        {ways}
        {section(s.rule_title, rule(today))}
    }
    .into_any()
}

/// What the latest look back found, in the facts of the person's own.
fn facts(what: &Found, today: NaiveDate) -> AnyView {
    let s = &words().still_good;
    let lower = what.lower.iter().map(|question| text_row((s.lower)(*question), ""));
    let hurt = what.same_hurt.then(|| text_row(s.hurt, ""));
    let agreements: Vec<(String, String)> = app().with_record(|record| {
        let all = broken_before(record).into_iter();
        all.map(|one| (one.latest.1.agreed.clone(), (s.broken_on)(&one.latest.1.broken, today))).collect()
    });
    let broken = what.broken_twice.then(|| text_row(s.broken, ""));
    let which = agreements.into_iter().filter(|_| what.broken_twice).map(|(what, days)| text_row(what, days));
    let all: Vec<AnyView> = lower.chain(hurt).chain(broken).chain(which).collect();
    if all.is_empty() { para(s.nothing) } else { rows(all.into_any()) }
}

/// One of three ways: of the same weight, none of them the filled button.
fn way(says: &'static WayWords, may: bool, choose: Callback<()>, leads: AnyView) -> AnyView {
    view! {
        <section class="flow">
            {h2(says.title, false)}
            {dashes(says.asks)}
            <p>{leads}</p>
            {may.then(|| button("btn wide", says.button, choose))}
        </section>
    }
    .into_any()
}

/// What is decided now, by which rule, and what was chosen last.
fn rule(today: NaiveDate) -> AnyView {
    let w = words();
    let state = app();
    let decision = state.decision();
    let row = |reason: &Reason| {
        let (says, rule) = match reason.rule {
            Rule::Closing(closing) => {
                let says = (w.door.because)(closing, &reason.details);
                (says.short, says.rule)
            }
            Rule::Resting(resting) => {
                let says = (w.door.rest)(resting);
                (says.short, says.rule)
            }
            Rule::Step(step) => ((w.door.open_title)(step), (w.door.open_text)(step)),
        };
        let calls = reason.details.contains(&Detail::ReviewCalls);
        text_row(if calls { w.still_good.called } else { says }, rule)
    };
    let all = decision.reasons.iter().map(row).collect_view();
    let chosen = state.with_record(|record| match chosen_after(record) {
        Some((on, What::AfterReview(chosen))) => Some((w.still_good.chosen)(*chosen, on, today)),
        _ => None,
    });
    view! { {chosen.map(small)} {rows(all.into_any())} {acts(link(To::Door.href(), w.still_good.decision))} }.into_any()
}

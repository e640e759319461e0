//! The decision: closed, resting or open, with every reason in plain words and the next kind thing to do.

mod closed;
mod opened;

use chrono::NaiveDate;
use leptos::prelude::*;

use self::closed::closed;
pub(super) use self::opened::opened;
use crate::content::helplines::Kind;
use crate::domain::door::{Decision, Detail, Door, Reason, Rule};
use crate::domain::id::Resting;
use crate::domain::record::{Event, Mood, What};
use crate::domain::time::date;
use crate::ui::components::text::{self, acts, details, go_link, h1, lede, link, note, para, run, section, small};
use crate::ui::gate::{first_question, under_way};
use crate::ui::later::Later;
use crate::ui::parts::crisis;
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::{app, goes, words};

/// The decision. It is drawn anew when it changes, whoever changed it.
pub fn door() -> AnyView {
    let state = app();
    let drawn = move || {
        let decision = state.decision();
        match decision.door {
            Door::Closed => closed(&decision),
            Door::Resting => rests(&decision),
            Door::Open(_) => expect_context::<Later>().page(To::Door),
        }
    };
    drawn.into_any()
}

fn rests(decision: &Decision) -> AnyView {
    let w = words();
    let state = app();
    let today = untrack(|| state.today());
    let holds = |resting: Resting| decision.reasons.iter().any(|r| r.rule == Rule::Resting(resting));
    let go = goes();
    let asks = decision.reasons.iter().any(|r| r.rule == Rule::Resting(Resting::Screen) && counts_now(r));
    let (text, button, to) = if asks {
        (w.door.answer_screen, w.door.answer_screen_button, first_question())
    } else if holds(Resting::Space) && untrack(|| state.quiet()).is_none() {
        (w.door.set_quiet, w.door.set_quiet_button, To::Quiet)
    } else if let Some((rest, to)) = taken_up(decision) {
        (w.door.next_way, (w.door.way)(rest), to)
    } else {
        (w.door.keep_quiet, w.door.keep_quiet_button, To::Today)
    };
    // Only "not now" is asked again, where nothing else asks for the questions.
    let screen = decision.reasons.iter().find(|r| r.rule == Rule::Resting(Resting::Screen));
    let open_only = screen.is_some_and(|r| r.details.iter().all(|d| matches!(d, Detail::Unanswered(_))));
    let begin = Callback::new(move |()| {
        state.resume_round(open_only);
        go(under_way(&untrack(|| state.round())));
    });
    let look = decision.next_look.map_or(w.door.no_next_look.to_owned(), |day| (w.door.next_look)(day, today));
    let has_draft = untrack(|| state.with_record(|r| r.draft_under_way().is_some()));
    let draft = has_draft.then(|| view! { {para(w.door.draft_kept)} {link(To::Letters.href(), w.draft.letters.link)} });
    let next = view! {
        {draft}
        {para(text)}
        <div class="acts">
            {if asks { text::button("btn go", button, begin) } else { go_link(to.href(), button) }}
            {holds(Resting::Unsure).then(|| link(To::Help.href(), w.door.unsure_link))}
        </div>
    };
    let why = view! {
        <ul class="rows">{decision.reasons.iter().map(reason).collect_view()}</ul>
        {para(look)}
    };
    let links = view! { {link(To::Choose.href(), w.choose.link)} {link(To::LettingGo.href(), w.today.letting_go)} {link(To::Help.href(), w.help.all_lines)} {link(To::Rules.href(), w.rules.link)} };
    let content = view! {
        {holds(Resting::Crisis).then(|| crisis(&[Kind::Crisis]))}
        {run(w.door.resting_run)}
        {h1(w.door.resting_title)}
        {lede(w.door.resting_lede)}
        {section(w.door.next_thing, next.into_any())}
        {section(w.door.resting_why, why.into_any())}
        {note("", w.door.no_proof)}
        {acts(links.into_any())}
    };
    shell(w.door.page, Shape::Menu, None, None, content.into_any())
}

fn reason(reason: &Reason) -> AnyView {
    let w = words();
    let today = untrack(|| app().today());
    let Rule::Resting(resting) = reason.rule else { return ().into_any() };
    let rest = (w.door.rest)(resting);
    let way = way_of(resting).map(|to| link(to.href(), (w.door.way)(resting)));
    let facts = (w.door.details)(&reason.details);
    let steady = (resting == Resting::Unsteady).then(last_steady).flatten();
    let last_steady = steady.map(|day| small((w.door.last_steady)(day, today)));
    let rule = format!("{} {}: {}", rest.rule, w.door.rule_id, resting.code());
    view! {
        <li class="r">
            <div class="flow tight">
                <p class="what">{rest.short}</p>
                {facts.into_iter().map(small).collect_view()}
                {last_steady}
                {small((w.door.rest_ends)(reason, today))}
                {way}
                {details(w.door.rule_title, small(rule))}
            </div>
        </li>
    }
    .into_any()
}

/// Whether answering the safety questions today can end that they are asked: not where they count from a later day, or where
/// only the clock is asked about.
fn counts_now(screen: &Reason) -> bool {
    let later = screen.details.iter().any(|d| matches!(d, Detail::ScreenFrom(_)));
    screen.details.iter().any(|d| match d {
        Detail::ScreenFrom(_) | Detail::DatesAhead => false,
        Detail::ScreenAnew => !later,
        _ => true,
    })
}

/// The day of the latest steady note.
fn last_steady() -> Option<NaiveDate> {
    let is_steady = |event: &&Event| matches!(event.what, What::CheckIn { mood: Mood::Steady, .. });
    untrack(|| app().with_record(|r| r.events().iter().rev().find(is_steady).map(|event| date(event.made))))
}

/// The rest that can be taken up next, and its page, once the quiet time is over. Who chose to wait, or to let go, is not asked
/// to go on.
fn taken_up(decision: &Decision) -> Option<(Resting, To)> {
    let stays = |r: &Reason| match r.rule {
        Rule::Resting(Resting::Space) => true,
        Rule::Resting(Resting::Choice) => r.since.is_some(),
        _ => false,
    };
    if decision.reasons.iter().any(stays) {
        return None;
    }
    decision.reasons.iter().find_map(|r| match r.rule {
        Rule::Resting(rest) => Some((rest, way_of(rest)?)),
        _ => None,
    })
}

/// The page on which something can be done about a rest.
fn way_of(resting: Resting) -> Option<To> {
    match resting {
        Resting::Unsteady | Resting::Crisis => Some(To::CheckIn),
        Resting::Cost => Some(To::Cost),
        Resting::Why => Some(To::Writings),
        Resting::Ready => Some(To::Readiness),
        Resting::Choice => Some(To::Choose),
        Resting::Cooling => Some(To::Draft),
        Resting::Screen | Resting::Unsure | Resting::Space | Resting::After | Resting::Hurt | Resting::AnswerLater => {
            None
        }
    }
}

//! Who may see which page: by link, typed address or back button alike.
//!
//! A pure function of what is recorded: `tests/rules/statements` walks it over every state without a browser.

use chrono::NaiveDate;

use crate::domain::closing;
use crate::domain::contact::Side;
use crate::domain::door::{self, Door};
use crate::domain::draft::may_apologise;
use crate::domain::insight::day;
use crate::domain::insight::marks::of_month;
use crate::domain::journal;
use crate::domain::notes::Held;
use crate::domain::own::{self, PageKind};
use crate::domain::record::{Age, EventId};
use crate::domain::screen::{Answers, Page, Question};
use crate::domain::time::{date, days_before};
use crate::state::AppState;

use super::route::To;

/// Where somebody is sent instead of a page, or `None` where it may be seen.
pub fn instead(state: AppState, to: To) -> Option<To> {
    let (age, screened) = state.with_record(|r| (r.age(), r.latest_screen().is_some()));
    let start = match age {
        Some(Age::Minor) => Some(To::Door),
        None => Some(To::Welcome),
        Some(Age::BothAdult) => (!screened).then(|| under_way(&state.round())),
    };
    let placed = |held| start.or_else(|| Some(place_of(state, held)).filter(|place| *place != to));
    match to {
        // Somebody who has begun goes on where they are.
        To::Welcome => match (age, start) {
            (None, _) => None,
            (_, Some(to)) if to == first_question() => None,
            (_, start) => Some(start.unwrap_or(To::Today)),
        },
        To::Before | To::Age if age == Some(Age::Minor) => start,
        To::Before
        | To::Age
        | To::Help
        | To::Urge
        | To::LettingGo
        | To::Step(_)
        | To::Rules
        // Reading is never locked; whether anything is asked on a page of the library is decided there.
        | To::Library
        | To::Part(_)
        | To::Point(_)
        | To::Sources
        | To::Settings
        | To::Copy
        | To::Lock
        | To::Device
        | To::See
        | To::EraseKinds
        | To::EraseKind(_)
        | To::Erase => None,
        To::Door if age == Some(Age::Minor) => None,
        To::Question(_) | To::Check if age == Some(Age::BothAdult) => None,
        // A day to come cannot be opened, and none before the first that anything is written about.
        To::Day(day) => start.or_else(|| (!has_been(state, day, day)).then_some(To::Today)),
        To::Month(day) => {
            let month = of_month(day);
            start.or_else(|| (!has_been(state, month.first, month.last)).then_some(To::Today))
        }
        To::Year(year) => {
            let first_of = |year| NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default();
            let last = days_before(first_of(year.saturating_add(1)), 1);
            start.or_else(|| (!has_been(state, first_of(year), last)).then_some(To::Today))
        }
        To::Trends | To::Five | To::Remind => start,
        To::CheckIn | To::Practice | To::Writings | To::Writing(_) | To::Cost | To::List(_) => start,
        // They come before a first message, and nobody who was harmed is asked them.
        To::Readiness => start.or_else(|| state.decision().harmed_by(Side::Ex).then_some(To::Door)),
        // Contact tools: where the door is not open for them, its page says why.
        To::Draft => start.or_else(|| state.drafting().is_none().then_some(To::Door)),
        To::Pace => start.or_else(|| (state.door() == Door::Closed).then_some(To::Door)),
        // What was written with one that may not be used is read on a page of its own, which uses nothing.
        To::Meeting => placed(Held::Plans),
        To::Talk => placed(Held::Talk),
        To::Apology => placed(Held::Apologies),
        To::Held(held) => placed(held),
        // A necessary message: the page itself shows only the ways that are safe.
        To::Necessary | To::Commitments | To::Phrases => start,
        // Self-work: in reach at rest, readable when closed. Whether anything can be written there the pages decide.
        To::Two(_) => start,
        To::Question(_) | To::Check | To::Door | To::Quiet | To::Today | To::Log | To::Entry(_) => start,
        To::Choose | To::Path | To::Letters | To::After => start,
        To::NewLetter | To::Book | To::BookAll | To::NewPage | To::Habits | To::NewHabit => start,
        // What is gone leads to its list. A sealed letter says that it sleeps; until it is open it is not changed.
        To::BookPage(id) | To::ChangePage(id) => {
            start.or_else(|| (!has_page(state, PageKind::Journal, id)).then_some(To::Book))
        }
        To::Letter(id) if is_asleep(state, id) => start,
        To::ChangeLetter(id) if is_asleep(state, id) => start.or(Some(To::Letter(id))),
        To::Letter(id) | To::ChangeLetter(id) => {
            start.or_else(|| (!has_page(state, PageKind::Letter, id)).then_some(To::Letters))
        }
        To::Habit(id) | To::ChangeHabit(id) => {
            let is_there = state.with_record(|r| own::habits(r).iter().any(|habit| habit.id == id));
            start.or_else(|| (!is_there).then_some(To::Habits))
        }
        To::Change(id) => start.or_else(|| {
            let open = state.with_record(|r| door::may_undo(r, id, state.now()))
                && state.log().iter().any(|(at, _, _)| *at == id);
            (!open).then_some(To::Log)
        }),
        To::Ended(over) => {
            start.or_else(|| (!state.decision().is_closed_by(closing::ended_by(over))).then_some(To::Settings))
        }
        To::Lift => start.or_else(|| (!state.harm_can_be_lifted()).then_some(To::Settings)),
    }
}

/// Whether days from one to another reach into the time from the first that is spoken of up to today.
fn has_been(state: AppState, first: NaiveDate, last: NaiveDate) -> bool {
    let today = date(state.now());
    first <= today && state.with_record(|r| day::first(r, today)) <= last
}

/// Where what somebody holds is: the page with which it is written, if that may be used; else where it is read, if there is
/// anything; else the page that says why.
fn place_of(state: AppState, held: Held) -> To {
    let (tool, may_use) = match held {
        Held::Plans => (To::Meeting, state.door() != Door::Closed),
        Held::Talk => (To::Talk, state.door() != Door::Closed),
        // Help is the way where somebody was hurt, and nothing prepares contact where an order binds.
        Held::Apologies => (To::Apology, may_apologise(&state.decision())),
    };
    if may_use {
        tool
    } else if state.with_record(|record| held.is_there(record)) {
        To::Held(held)
    } else {
        To::Door
    }
}

fn has_page(state: AppState, kind: PageKind, id: EventId) -> bool {
    let today = date(state.now());
    state.with_record(|r| journal::page(r, kind, id, today).is_some())
}

fn is_asleep(state: AppState, letter: EventId) -> bool {
    let today = date(state.now());
    state.with_record(|r| journal::sealed(r, today).iter().any(|(id, _)| *id == letter))
}

/// Where a round of the screen goes on: its first page without an answer, or the check page.
pub fn under_way(round: &Answers) -> To {
    let open = round.pages().into_iter().find(|page| match page {
        Page::Ask(q) => round.get(*q).is_none(),
        Page::Agreement(q) => round.agreement(*q).is_none(),
    });
    open.map_or(To::Check, To::Question)
}

/// The first page of the screen.
pub fn first_question() -> To {
    To::Question(Page::Ask(Question::Harm))
}

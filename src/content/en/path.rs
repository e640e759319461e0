//! The path in English.

use chrono::NaiveDate;

use super::dates::long;
use super::{closed, door, points, rest};
use crate::content::shape::PathWords;
use crate::domain::door::{Ends, Reason, Rule};
use crate::domain::path::{OwnKind, Stage, Status, Why};
use crate::domain::record::Choice;

pub(super) const PATH: PathWords = PathWords {
    page: "Contents",
    run: "Contents",
    title: "The path",
    lede: "In order, at your pace. Letting go is a path of its own, open at any time.",
    how_title: "How to read this",
    how: "Not yet means that something else comes first, and the page says what. Closed is a boundary, not a judgement of you. Nobody has to reach the end.",
    closed_title: "Contact is closed",
    closed: "The parts about contact are closed. Your days, your log, what you wrote, help and letting go stay yours.",
    closed_link: "Why, and what would change it",
    parts: &[
        ("Before", &[Stage::Safety, Stage::Understand]),
        ("The quiet time", &[Stage::Space, Stage::Grow, Stage::Ready]),
        ("One message", &[Stage::Reach]),
        ("If they want it too", &[Stage::Meet, Stage::Talk, Stage::Rebuild, Stage::Review]),
        ("The other good ending", &[Stage::LetGo]),
    ],
    stage,
    status,
    why,
    own: "What you wrote",
    own_kind,
};

fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Safety => "Is it safe and wanted",
        Stage::Understand => "Why, and what happened",
        Stage::Space => "Days without contact",
        Stage::Grow => "Your own life and habits",
        Stage::Ready => "Are you ready",
        Stage::Reach => "The first message",
        Stage::Meet => "Small meetings",
        Stage::Talk => "The honest talk",
        Stage::Rebuild => "Agreements and trust",
        Stage::Review => "Looking again after 1, 3 and 6 months",
        Stage::LetGo => "Letting go",
    }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Done => "Done",
        Status::Now => "Now",
        Status::Open => "Open",
        Status::NotYet => "Not yet",
        Status::Closed => "Closed",
    }
}

fn why(why: &Why, today: NaiveDate) -> Vec<String> {
    let says = match why {
        Why::Rule(reason) => return rule(reason, today),
        Why::Answered(Some(on)) => format!("Answered on {}.", long(*on, today)),
        Why::Answered(None) => "Answered.".into(),
        Why::Written(on) => format!("Written, the last page on {}.", long(*on, today)),
        Why::Quiet(0, of, last) => format!("It begins tomorrow. {of} days, until {}.", long(*last, today)),
        Why::Quiet(day, of, last) => format!("Day {day} of {of}, until {}.", long(*last, today)),
        Why::QuietOver(last) => {
            format!("Its last day was {}. It can go on for as long as you like.", long(*last, today))
        }
        Why::Practised => "You have ten days of practice. More is always good.".into(),
        Why::IsReady => "You answered the six questions, and chose to try again.".into(),
        Why::Sent(on) => format!("You wrote to them on {}.", long(*on, today)),
        Why::Met(on) => format!("You met on {}.", long(*on, today)),
        Why::Talked(on) => format!("You talked on {}.", long(*on, today)),
        Why::May(step) => door::open_text(*step).into(),
        Why::Waits(before) => return vec![waits(*before).into()],
        Why::PassedBy => "What they asked for came first.".into(),
        Why::NextReview(on) => format!("The next review is on {}.", long(*on, today)),
        Why::Stays => "Yours, whenever you like.".into(),
        Why::Always => "Open from the first day to the last. Nothing needs finishing first.".into(),
    };
    vec![says]
}

/// A rule with its facts; without any, with its line.
fn rule(reason: &Reason, today: NaiveDate) -> Vec<String> {
    let mut says = match reason.rule {
        Rule::Closing(closing) => vec![closed::because(closing, &reason.details).short.to_owned()],
        Rule::Resting(_) if !reason.details.is_empty() => door::details(&reason.details),
        Rule::Resting(resting) => vec![rest::rest(resting).short.to_owned()],
        Rule::Step(step) => vec![door::open_text(step).to_owned()],
    };
    match (reason.rule, reason.since, reason.ends) {
        (Rule::Closing(_), Some(since), _) => says.push(format!("Since {}.", long(since, today))),
        (_, _, Ends::On(day)) => says.push(format!("Until {}.", long(day, today))),
        _ => {}
    }
    says
}

fn waits(before: Stage) -> &'static str {
    match before {
        Stage::Safety => "The safety questions come first.",
        Stage::Understand => "Why, and what happened, come first.",
        Stage::Space => "The quiet time comes first.",
        Stage::Grow => "Your own life and habits come first.",
        Stage::Ready => "Being ready comes first, and choosing to try again.",
        Stage::Reach => "A first message comes first, and their answer.",
        Stage::Meet => "Meetings that were easy for both come first.",
        Stage::Talk => "A talk comes first, and plain words from them that they want to try.",
        Stage::Rebuild => "A second beginning comes first.",
        Stage::Review | Stage::LetGo => "Something else comes first.",
    }
}

fn own_kind(kind: OwnKind<'_>) -> &'static str {
    match kind {
        OwnKind::Why => "Why you wanted it back",
        OwnKind::Causes => "What caused the end",
        OwnKind::OwnPart => "Your own part",
        OwnKind::Weighed => "What it would cost",
        OwnKind::Reason(Choice::TryAgain) => "Why try again",
        OwnKind::Reason(Choice::Wait) => "Why wait",
        OwnKind::Reason(Choice::LetGo) => "Why let go",
        OwnKind::Point(id) => points::title(id).unwrap_or("A point"),
    }
}

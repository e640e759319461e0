//! Where the tools that guide points name are, and what can be done in a stage.

use chrono::{Datelike, NaiveDate};

use crate::content::shape::Tool;
use crate::domain::door::Page as WritingPage;
use crate::domain::letting_go::Step;
use crate::domain::own::List;
use crate::domain::path::Stage;

use super::gate::first_question;
use super::route::{To, Two};

/// When to step back from light contact: places of points in the library and their ids, which `tests/points.rs` compares.
pub const STEP_BACK: [(u16, &str); 5] = [
    (125, "reach.gradual"),
    (123, "reach.curt"),
    (124, "reach.silence"),
    (127, "reach.respect"),
    (134, "avoid.over-reading"),
];

/// The page of a tool, on a day.
pub fn page(tool: Tool, today: NaiveDate) -> To {
    match tool {
        Tool::Screen => first_question(),
        Tool::Decision => To::Door,
        Tool::Help => To::Help,
        Tool::Quiet => To::Quiet,
        Tool::Log => To::Log,
        Tool::Choose => To::Choose,
        Tool::Path => To::Path,
        Tool::CheckIn => To::CheckIn,
        Tool::Practice => To::Practice,
        Tool::Why => To::Writing(WritingPage::Why),
        Tool::OwnPart => To::Writing(WritingPage::OwnPart),
        Tool::Cost => To::Cost,
        Tool::Readiness => To::Readiness,
        Tool::Draft => To::Draft,
        Tool::Apology => To::Apology,
        Tool::Phrases => To::Phrases,
        Tool::Commitments => To::Commitments,
        Tool::Unsent => To::Letters,
        Tool::Urge => To::Urge,
        Tool::Causes => To::List(List::Causes),
        Tool::Arguments => To::List(List::Arguments),
        Tool::Feedback => To::List(List::Feedback),
        Tool::Friends => To::List(List::Friends),
        Tool::Strengths => To::List(List::Strengths),
        Tool::Strained => To::List(List::Strained),
        Tool::Self_ => To::List(List::Self_),
        Tool::Plans => To::List(List::Plans),
        Tool::Pace => To::Pace,
        Tool::Meeting => To::Meeting,
        Tool::LookBack => To::After,
        Tool::Talk => To::Talk,
        Tool::LettingGo => To::LettingGo,
        Tool::Rules => To::Rules,
        Tool::Sources => To::Sources,
        Tool::Lock => To::Lock,
        // A backup is saved in settings.
        Tool::Copy => To::Settings,
        Tool::Days => To::Month(today.with_day0(0).unwrap_or(today)),
        Tool::Journal => To::Book,
        Tool::Habits => To::Habits,
        Tool::Insights => To::Trends,
        Tool::Goodbye => To::Step(Step::Goodbye),
        Tool::Keepsake => To::Step(Step::Keepsake),
        Tool::Agreements => To::Two(Two::Agreements),
        Tool::Reviews => To::Two(Two::Reviews),
        Tool::StillGood => To::Two(Two::StillGood),
    }
}

/// What can be done in a stage.
pub fn of(stage: Stage) -> &'static [Tool] {
    match stage {
        Stage::Safety => &[Tool::Decision, Tool::Screen, Tool::Help],
        Stage::Understand => &[Tool::Causes, Tool::Arguments, Tool::Feedback, Tool::Friends, Tool::Cost],
        Stage::Space => &[Tool::Quiet, Tool::Days, Tool::Urge, Tool::Plans, Tool::Log, Tool::Insights],
        Stage::Grow => &[Tool::Practice, Tool::Habits, Tool::Strengths, Tool::Strained, Tool::Self_, Tool::Journal],
        Stage::Ready => &[Tool::Readiness, Tool::Choose],
        Stage::Reach => &[Tool::Decision, Tool::Draft, Tool::Pace, Tool::Log],
        Stage::Meet => &[Tool::Decision, Tool::Pace, Tool::Meeting, Tool::LookBack],
        Stage::Talk => &[Tool::Decision, Tool::Talk, Tool::Apology, Tool::Phrases],
        Stage::Rebuild => &[Tool::Agreements, Tool::Commitments],
        Stage::Review => &[Tool::Reviews, Tool::StillGood, Tool::Help],
        Stage::LetGo => &[Tool::LettingGo, Tool::Choose, Tool::Unsent, Tool::Goodbye, Tool::Keepsake, Tool::Copy],
    }
}

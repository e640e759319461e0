//! Where the tools that guide points name are, and where a tool leads whose page does not exist yet.

use chrono::{Datelike, NaiveDate};

use crate::content::shape::Tool;
use crate::domain::door::Page as WritingPage;
use crate::domain::letting_go::Step;
use crate::domain::own::List;
use crate::domain::path::Stage;

use super::gate::first_question;
use super::route::To;

/// Where a tool leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leads {
    /// To its page.
    To(To),
    /// It has no page yet; this one stands nearest.
    Near(Tool),
}

/// The kind of entry that looks back on a meeting, by its place in the form.
const LOOK_BACK: u8 = 8;

/// Where a tool leads, on a day.
pub fn leads(tool: Tool, today: NaiveDate) -> Leads {
    let to = match tool {
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
        Tool::LookBack => To::Entry(Some(LOOK_BACK)),
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
        Tool::Meeting | Tool::Talk => return Leads::Near(Tool::Decision),
        Tool::Agreements | Tool::Reviews | Tool::StillGood => return Leads::Near(Tool::Choose),
    };
    Leads::To(to)
}

/// The tool to which one leads, itself or the nearest that has a page, and its page.
pub fn page(tool: Tool, today: NaiveDate) -> (Tool, To) {
    match leads(tool, today) {
        Leads::To(to) => (tool, to),
        Leads::Near(other) => page(other, today),
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
        Stage::Reach => &[Tool::Decision, Tool::Draft, Tool::Log],
        Stage::Meet => &[Tool::Decision, Tool::Meeting, Tool::LookBack],
        Stage::Talk => &[Tool::Decision, Tool::Talk, Tool::Apology, Tool::Phrases],
        Stage::Rebuild => &[Tool::Agreements, Tool::Commitments],
        Stage::Review => &[Tool::Reviews, Tool::StillGood, Tool::Help],
        Stage::LetGo => &[Tool::LettingGo, Tool::Choose, Tool::Unsent, Tool::Goodbye, Tool::Keepsake, Tool::Copy],
    }
}

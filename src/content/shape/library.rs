//! Words of the library, of the stages' pages, of the page of a point and of the page of sources.

use chrono::NaiveDate;

use super::points::{Checked, ConflictWords, PointWords, SourceWords, Strength, Tool};
use crate::domain::letting_go::Step;
use crate::domain::notes::Place;
use crate::domain::path::Stage;
use crate::domain::record::Said;

/// The library.
pub struct LibraryWords {
    /// Page title of all its pages.
    pub page: &'static str,
    /// Title.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// Label of the search.
    pub search: &'static str,
    /// Line under it.
    pub search_note: &'static str,
    /// How the search is reached from any page.
    pub search_key: &'static str,
    /// How many entries were found, and how many texts of one's own.
    pub found: fn(usize, usize) -> String,
    /// Heading over pages where something is done.
    pub found_tools: &'static str,
    /// Heading over entries.
    pub found_points: &'static str,
    /// Heading over texts of one's own.
    pub found_own: &'static str,
    /// Where a text of one's own stands, and the day it is of.
    pub place: fn(&Place, NaiveDate, NaiveDate) -> String,
    /// More texts than are shown.
    pub more: fn(usize) -> String,
    /// Nothing was found.
    pub nothing_found: &'static str,
    /// Before a result about harm or despair: heading.
    pub now_title: &'static str,
    /// What to do if it is about now.
    pub now: &'static str,
    /// Heading over the stages.
    pub stages_title: &'static str,
    /// What a stage is about.
    pub stage_lede: fn(Stage) -> &'static str,
    /// Heading over the pages of a stage where something is done.
    pub tools_title: &'static str,
    /// Heading over the points of a stage.
    pub points_title: &'static str,
    /// Link to the page of a tool.
    pub tool: fn(Tool) -> &'static str,
    /// What people type when they look for a tool.
    pub tool_near: fn(Tool) -> &'static str,
    /// What they type when they look for a step of letting go.
    pub step_near: fn(Step) -> &'static str,
    /// Heading: why, and what is known.
    pub why_title: &'static str,
    /// Disclosure with the sources.
    pub rests_on: &'static str,
    /// An entry without a source.
    pub rests_on_nothing: &'static str,
    /// Heading: something to do.
    pub try_title: &'static str,
    /// Heading: how it can hurt.
    pub beware_title: &'static str,
    /// Heading: guides disagree.
    pub disagree_title: &'static str,
    /// Before the reading that is taken.
    pub taken_title: &'static str,
    /// Heading: nothing follows from an answer.
    pub nothing_title: &'static str,
    /// The note.
    pub nothing: &'static str,
    /// An answer.
    pub said: fn(Said) -> &'static str,
    /// Hint of the field beside an answer.
    pub hint: &'static str,
    /// Button.
    pub keep: &'static str,
    /// When there is neither an answer nor a word.
    pub error_said: &'static str,
    /// When there is no word.
    pub error_words: &'static str,
    /// Heading over earlier answers.
    pub earlier: &'static str,
    /// Disclosure with every version.
    pub every: &'static str,
    /// An answer with its day, from today.
    pub on: fn(Option<Said>, NaiveDate, NaiveDate) -> String,
    /// The first answer.
    pub then: &'static str,
    /// The last answer.
    pub now_said: &'static str,
    /// Beside a closed door: it can be read, and nothing is asked.
    pub closed: &'static str,
    /// The way out: a quarter of an hour, and something else.
    pub off_ramp: &'static str,
    /// When a quarter of an hour is over.
    pub time: &'static str,
    /// Link to something to do instead.
    pub instead: &'static str,
    /// Name of the way to the points before and after.
    pub around: &'static str,
    /// Before the name of the point before.
    pub before: &'static str,
    /// Before the name of the point after.
    pub after: &'static str,
    /// Button that prints the page.
    pub print: &'static str,
    /// Title of the page of sources.
    pub sources_title: &'static str,
    /// Its first sentence.
    pub sources_lede: &'static str,
    /// What was checked and what was not.
    pub sources_note: &'static [&'static str],
    /// How much a source can carry.
    pub strength: fn(Strength) -> &'static str,
    /// How far a source was checked.
    pub checked: fn(Checked) -> &'static str,
    /// Points of a stage, in order.
    pub points: fn(Stage) -> &'static [PointWords],
    /// What guides disagree on.
    pub conflicts: &'static [ConflictWords],
    /// The sources, by what they are about.
    pub sources: &'static [(&'static str, &'static [SourceWords])],
    /// How a search reads.
    pub reads: &'static SearchWords,
}

/// How a search reads the words of a language.
pub struct SearchWords {
    /// Words that say nothing by themselves.
    pub empty: &'static [&'static str],
    /// Words and word pairs that mean the same here; the first stands for all.
    pub same: &'static [&'static [&'static str]],
    /// A word without its ending.
    pub stem: fn(&str) -> &str,
}

impl LibraryWords {
    /// Every point with its stage, in the order of the path.
    pub fn all(&self) -> impl Iterator<Item = (Stage, &'static PointWords)> + use<> {
        let points = self.points;
        Stage::ALL.into_iter().flat_map(move |stage| points(stage).iter().map(move |point| (stage, point)))
    }

    /// The stage of the point of that id.
    pub fn stage_of(&self, id: &str) -> Option<Stage> {
        self.all().find(|(_, point)| point.id == id).map(|(stage, _)| stage)
    }

    /// A source by its id.
    pub fn source(&self, id: &str) -> Option<&'static SourceWords> {
        self.sources.iter().flat_map(|(_, sources)| sources.iter()).find(|source| source.id == id)
    }

    /// Something that guides disagree on, by its id.
    pub fn conflict(&self, id: &str) -> Option<&'static ConflictWords> {
        self.conflicts.iter().find(|conflict| conflict.id == id)
    }
}

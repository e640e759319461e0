//! The guide points in English, a file for each stage, what guides disagree on, and the sources.

mod conflicts;
mod grow;
mod letgo;
mod meet;
mod reach;
mod ready;
mod rebuild;
mod review;
mod safety;
mod sources;
mod space;
mod talk;
mod understand;

pub(super) use conflicts::CONFLICTS;
pub(super) use sources::SOURCES;

use crate::content::shape::PointWords;
use crate::domain::path::Stage;

/// Points of a stage.
pub(super) fn of(stage: Stage) -> &'static [PointWords] {
    match stage {
        Stage::Safety => safety::POINTS,
        Stage::Understand => understand::POINTS,
        Stage::Space => space::POINTS,
        Stage::Grow => grow::POINTS,
        Stage::Ready => ready::POINTS,
        Stage::Reach => reach::POINTS,
        Stage::Meet => meet::POINTS,
        Stage::Talk => talk::POINTS,
        Stage::Rebuild => rebuild::POINTS,
        Stage::Review => review::POINTS,
        Stage::LetGo => letgo::POINTS,
    }
}

/// The title of the point of that id.
pub(super) fn title(id: &str) -> Option<&'static str> {
    Stage::ALL.into_iter().flat_map(of).find(|point| point.id == id).map(|point| point.title)
}

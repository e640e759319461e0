//! Guide points: whether what a point asks may be answered. Reading one is never locked.

use super::contact::Side;
use super::door::{Decision, Door};
use super::id::Closing;
use super::path::Stage;

/// Points of stages about oneself that ask about trying again all the same.
const ABOUT_TRYING: [&str; 4] = ["why.steady-picture", "why.different", "return.presence", "return.future"];

/// Points whose answer could record harm that the user did.
const OF_HARM_DONE: [&str; 2] = ["grow.root", "why.my-share"];

/// Whether the answer to a point may be kept. Behind a closed door nothing about trying again is asked: it would feed a
/// false hope. Where the user did harm, nothing is asked that could become a record of it.
pub fn may_be_answered(id: &str, stage: Stage, decision: &Decision) -> bool {
    if decision.is_closed_by(Closing::Minor) {
        return false;
    }
    if decision.harmed_by(Side::User) && OF_HARM_DONE.contains(&id) {
        return false;
    }
    let about_trying = match stage {
        Stage::Ready | Stage::Reach | Stage::Meet | Stage::Talk | Stage::Rebuild | Stage::Review => true,
        Stage::Safety | Stage::Understand | Stage::Space | Stage::Grow | Stage::LetGo => ABOUT_TRYING.contains(&id),
    };
    !(about_trying && decision.door == Door::Closed)
}

//! R-unsure: "not sure" never reads as safe. It holds contact, shows the signs, and names people to ask.

use super::Rest;
use crate::domain::door::{Detail, History};
use crate::domain::time::Moment;

pub(super) fn holds(history: &History, _: Moment) -> Option<Rest> {
    let (_, answers) = history.screen.as_ref()?;
    let unsure = answers.unsure();
    (!unsure.is_empty()).then(|| Rest::by_act(unsure.into_iter().map(Detail::NotSure).collect()))
}

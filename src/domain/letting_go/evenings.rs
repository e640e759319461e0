//! Three writings on three days: when the next may be written, and when none is offered. Some studies found that such
//! writing lifts good feelings, one that free writing made people who search for meaning worse; so it ends where a mood
//! drops, and is not offered where somebody was harmed or is very low.

use chrono::NaiveDate;

use super::evenings_of;
use crate::domain::contact::Side;
use crate::domain::door::Decision;
use crate::domain::record::{Mood, Record, What};
use crate::domain::resting::VERY_LOW_WELLBEING;
use crate::domain::time::{date, days_after, days_before};

/// How many there are.
pub const EVENINGS: u8 = 3;
/// Days without an offer after one that made it heavier, and after a very low day.
const PAUSE: u32 = 7;

/// Where somebody is with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evenings {
    /// This one can be written today.
    Next(u8),
    /// This one can be written from a day on.
    From(u8, NaiveDate),
    /// The last one made it heavier, on a day: it ended there.
    Stopped(NaiveDate),
    /// All three are written, the last on a day.
    Over(NaiveDate),
    /// None is offered.
    NotNow(NotNow),
}

/// Why none is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotNow {
    /// Somebody was harmed.
    Harm,
    /// A very low day lies close.
    Low,
}

/// Where somebody is with the three writings on a day.
pub fn evenings(record: &Record, decision: &Decision, today: NaiveDate) -> Evenings {
    let written = evenings_of(record);
    let last = written.iter().max_by_key(|evening| (evening.first().made, evening.id));
    let next = written.iter().map(|evening| evening.latest.1.number).max().unwrap_or(0).saturating_add(1);
    let last = last.map(|evening| (date(evening.first().made), evening.latest.1.after));
    if let Some((on, _)) = last.filter(|_| next > EVENINGS) {
        return Evenings::Over(on);
    }
    if decision.harmed_by(Side::Ex) || decision.harmed_by(Side::User) {
        return Evenings::NotNow(NotNow::Harm);
    }
    match last {
        Some((on, after)) if after.stops() && today < days_after(on, PAUSE) => Evenings::Stopped(on),
        _ if was_very_low(record, today) => Evenings::NotNow(NotNow::Low),
        Some((on, _)) if today <= on => Evenings::From(next, days_after(on, 1)),
        _ => Evenings::Next(next),
    }
}

/// Whether a very low day lies close.
fn was_very_low(record: &Record, today: NaiveDate) -> bool {
    let since = days_before(today, PAUSE);
    record.events().iter().filter(|event| date(event.made) > since).any(|event| match &event.what {
        What::CheckIn { mood, self_harm, .. } => *self_harm || *mood == Mood::VeryLow,
        What::Wellbeing { score } => *score <= VERY_LOW_WELLBEING,
        _ => false,
    })
}

//! Agreements of two people who try again: a topic, what each of them needs, and what they agreed on. They are kept for
//! oneself; no rule reads them.

use chrono::NaiveDate;

use super::kept::{Kept, things};
use super::own::Own;
use super::record::{EventId, Record};
use super::time::date;

/// What an agreement is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Topic {
    /// Messages and calls.
    #[default]
    Messages,
    /// Time together and apart.
    Time,
    /// Sore points.
    Triggers,
    /// Disagreements.
    Conflict,
    /// What stays private.
    Privacy,
    /// Money.
    Money,
    /// Life online.
    Digital,
    /// Family and friends.
    Family,
    /// Being open about plans: offered, both ways, and until a day.
    Openness,
    /// A topic of their own.
    Other,
}

impl Topic {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Topic; 10] = [
        Topic::Messages,
        Topic::Time,
        Topic::Triggers,
        Topic::Conflict,
        Topic::Privacy,
        Topic::Money,
        Topic::Digital,
        Topic::Family,
        Topic::Openness,
        Topic::Other,
    ];

    /// Whether an agreement about it must have its last day.
    pub fn needs_an_end(self) -> bool {
        self == Topic::Openness
    }
}

/// An agreement, or a later version of one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// The first version.
    pub of: Option<EventId>,
    /// What it is about.
    pub topic: Topic,
    /// The name of a topic of their own.
    pub name: String,
    /// What the person needs.
    pub mine: String,
    /// What the other person needs, in their words.
    pub theirs: String,
    /// What was agreed.
    pub agreed: String,
    /// Its last day, if it has one.
    pub until: Option<NaiveDate>,
    /// The day on which it is looked at again, if there is one.
    pub look: Option<NaiveDate>,
    /// Whether it was ended.
    pub ended: bool,
    /// The days on which it was broken, by whomever; the earliest first.
    pub broken: Vec<NaiveDate>,
}

/// How an agreement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// It holds as it was first agreed.
    InForce,
    /// It holds, in other words than at first.
    Changed,
    /// It was ended, or its last day is over.
    Ended,
}

/// Times that the same agreement is broken before a review asks about it.
const TWICE: usize = 2;

/// The agreements, in the order in which they were first made.
pub fn agreements(record: &Record) -> Vec<Kept<'_, Agreement>> {
    things(record, |own| if let Own::Agreement(agreement) = own { Some(&**agreement) } else { None })
}

/// How one stands on a day.
pub fn stands(one: &Kept<'_, Agreement>, today: NaiveDate) -> Stands {
    let now = one.latest.1;
    let is_over = now.until.is_some_and(|last| last < today);
    let is_changed = one.earlier.iter().any(|(_, before)| before.agreed != now.agreed);
    match (now.ended || is_over, is_changed) {
        (true, _) => Stands::Ended,
        (false, true) => Stands::Changed,
        (false, false) => Stands::InForce,
    }
}

/// The agreements that were broken on two days or more, the last of them after a day (the review before), if one is given.
pub fn broken_twice(record: &Record, after: Option<NaiveDate>) -> Vec<Kept<'_, Agreement>> {
    let is_meant = |one: &Kept<'_, Agreement>| {
        let days = &one.latest.1.broken;
        days.len() >= TWICE && after.is_none_or(|after| days.last().is_some_and(|last| *last > after))
    };
    agreements(record).into_iter().filter(is_meant).collect()
}

/// The agreements whose day to be looked at again has come.
pub fn to_look_at(record: &Record, today: NaiveDate) -> Vec<Kept<'_, Agreement>> {
    let is_due = |one: &Kept<'_, Agreement>| {
        let (event, agreement) = one.latest;
        let is_ahead = agreement.look.is_none_or(|day| day > today || date(event.made) >= day);
        stands(one, today) != Stands::Ended && !is_ahead
    };
    agreements(record).into_iter().filter(is_due).collect()
}

/// Adds a day on which one was broken. A day counts once.
pub fn broken_on(agreement: &Agreement, day: NaiveDate) -> Agreement {
    let mut next = agreement.clone();
    if let Err(at) = next.broken.binary_search(&day) {
        next.broken.insert(at, day);
    }
    next
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::{Event, What};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_default()
    }

    fn record(versions: Vec<(&str, Agreement)>) -> Record {
        let event = |(at, (on, own)): (usize, (&str, Agreement))| Event {
            id: EventId(1 + at as u128),
            made: format!("{on}T10:00:00+00:00").parse().unwrap_or_default(),
            what: What::Own(Own::Agreement(Box::new(own))),
        };
        Record::new(versions.into_iter().enumerate().map(event))
    }

    fn agreed(words: &str) -> Agreement {
        Agreement { agreed: words.into(), ..Agreement::default() }
    }

    #[test]
    fn an_agreement_holds_until_it_is_ended_or_its_last_day_is_over() {
        let first = Agreement { until: Some(day("2026-06-30")), ..agreed("Phones away at dinner.") };
        let dated = Agreement { of: Some(EventId(1)), look: Some(day("2026-06-01")), ..first.clone() };
        let reworded = Agreement { of: Some(EventId(1)), ..agreed("Phones away from 19:00 to 20:00.") };
        let ended = Agreement { ended: true, ..reworded.clone() };
        for (versions, today, how) in [
            (vec![("2026-05-01", first.clone())], "2026-06-30", Stands::InForce),
            (vec![("2026-05-01", first.clone())], "2026-07-01", Stands::Ended),
            (vec![("2026-05-01", first.clone()), ("2026-05-02", dated)], "2026-05-03", Stands::InForce),
            (vec![("2026-05-01", first.clone()), ("2026-05-02", reworded)], "2026-09-01", Stands::Changed),
            (vec![("2026-05-01", first), ("2026-05-02", ended)], "2026-05-03", Stands::Ended),
        ] {
            let record = record(versions);
            let found: Vec<Stands> = agreements(&record).iter().map(|one| stands(one, day(today))).collect();
            assert_eq!(found, [how], "{today}");
        }
    }

    #[test]
    fn twice_is_two_days_the_last_of_them_since_the_review_before() {
        let once = broken_on(&agreed("Home by ten."), day("2026-06-20"));
        let same_day = broken_on(&once, day("2026-06-20"));
        let twice = broken_on(&same_day, day("2026-05-03"));
        assert_eq!(twice.broken, [day("2026-05-03"), day("2026-06-20")], "the earliest first");
        for (one, after, found) in [
            (&once, None, 0),
            (&same_day, None, 0),
            (&twice, None, 1),
            (&twice, Some("2026-06-19"), 1),
            (&twice, Some("2026-06-20"), 0),
        ] {
            let record = record(vec![("2026-06-21", one.clone())]);
            assert_eq!(broken_twice(&record, after.map(day)).len(), found, "{:?} after {after:?}", one.broken);
        }
    }

    #[test]
    fn a_day_to_look_again_comes_once() {
        let dated = Agreement { look: Some(day("2026-06-01")), ..agreed("Home by ten.") };
        let ended = Agreement { ended: true, ..dated.clone() };
        let moved = Agreement { of: Some(EventId(1)), look: Some(day("2026-09-01")), ..dated.clone() };
        let seen = Agreement { of: Some(EventId(1)), ..dated.clone() };
        for (versions, today, count) in [
            (vec![("2026-05-01", dated.clone())], "2026-05-31", 0),
            (vec![("2026-05-01", dated.clone())], "2026-06-01", 1),
            (vec![("2026-05-01", ended)], "2026-06-01", 0),
            (vec![("2026-05-01", dated.clone()), ("2026-06-01", moved)], "2026-06-02", 0),
            (vec![("2026-05-01", dated), ("2026-06-03", seen)], "2026-06-04", 0),
        ] {
            assert_eq!(to_look_at(&record(versions), day(today)).len(), count, "{today}");
        }
    }
}

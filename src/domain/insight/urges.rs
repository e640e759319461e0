//! Urges to write, counted: at which hour and on which weekday they came, what had set them off, how strong they were before
//! and after. What was logged, and no cause.

use chrono::{Datelike, Timelike, Weekday};

use super::Period;
use crate::domain::contact::Act;
use crate::domain::door;
use crate::domain::own::{self, Own, Urge};
use crate::domain::record::Record;
use crate::domain::time::date;

/// Hours in one stroke of the chart.
pub const HOURS: usize = 3;
/// Strokes in a day.
pub const STROKES: usize = 24 / HOURS;

/// A part of the day, six hours each from midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// From 0 to 6.
    Night,
    /// From 6 to 12.
    Morning,
    /// From 12 to 18.
    Afternoon,
    /// From 18 to midnight.
    Evening,
}

impl Part {
    /// All four, in order.
    pub const ALL: [Part; 4] = [Part::Night, Part::Morning, Part::Afternoon, Part::Evening];
}

/// How strong urges were afterwards, beside before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct After {
    /// Weaker.
    pub weaker: u32,
    /// As strong.
    pub same: u32,
    /// Stronger.
    pub stronger: u32,
}

impl After {
    /// How many were rated twice.
    pub fn total(self) -> u32 {
        self.weaker + self.same + self.stronger
    }

    /// Which of the three has more than half, if one has.
    pub fn finding(self) -> Option<Changed> {
        let more = |n: u32| 2 * n > self.total();
        let kinds = [(self.weaker, Changed::Weaker), (self.same, Changed::Same), (self.stronger, Changed::Stronger)];
        kinds.into_iter().find(|(n, _)| more(*n)).map(|(_, kind)| kind)
    }
}

/// How an urge was afterwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// Weaker.
    Weaker,
    /// As strong.
    Same,
    /// Stronger.
    Stronger,
}

/// The urges of a period, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Urges {
    /// How many.
    pub total: u32,
    /// How many in each stretch of [`HOURS`] hours, from midnight.
    pub hours: [u32; STROKES],
    /// How many on each weekday, from Monday.
    pub weekdays: [u32; 7],
    /// How strong they were afterwards.
    pub after: After,
    /// What had set them off, as it was written, and how often; slips of the log among them. The most frequent first.
    pub set_off: Vec<(String, u32)>,
}

impl Urges {
    /// Counts the urges of a period.
    pub fn count(record: &Record, period: Period) -> Urges {
        let mut counted = Urges::default();
        let mut set_off = SetOff::default();
        for urge in own::urges(record).iter().filter(|urge| period.has(date(urge.event.made))) {
            counted.add(urge);
            if let Some(Own::Eased { set_off: words, .. }) = urge.eased {
                set_off.add(words);
            }
        }
        for (_, _, entry) in door::log(record) {
            if period.has(entry.on) && matches!(entry.act, Act::Reached(_) | Act::Looked(_)) {
                set_off.add(&entry.trigger);
            }
        }
        counted.set_off = set_off.in_order();
        counted
    }

    fn add(&mut self, urge: &Urge<'_>) {
        let made = urge.event.made;
        self.total += 1;
        let hour = usize::try_from(made.hour()).unwrap_or(0) / HOURS;
        let weekday = usize::try_from(made.weekday().num_days_from_monday()).unwrap_or(0);
        for count in self.hours.get_mut(hour).into_iter().chain(self.weekdays.get_mut(weekday)) {
            *count += 1;
        }
        if let Some(Own::Eased { strength: Some(after), .. }) = urge.eased {
            match (*after).cmp(&urge.strength) {
                std::cmp::Ordering::Less => self.after.weaker += 1,
                std::cmp::Ordering::Equal => self.after.same += 1,
                std::cmp::Ordering::Greater => self.after.stronger += 1,
            }
        }
    }

    /// How many came in a part of the day.
    pub fn of_part(&self, part: Part) -> u32 {
        let strokes = STROKES / Part::ALL.len();
        let at = Part::ALL.iter().position(|p| *p == part).unwrap_or(0);
        self.hours.iter().skip(at * strokes).take(strokes).sum()
    }

    /// The part of the day in which more than half came, if there is one.
    pub fn most_in(&self) -> Option<Part> {
        Part::ALL.into_iter().find(|part| 2 * self.of_part(*part) > self.total)
    }

    /// The weekday on which more came than on any other, if there is one.
    pub fn most_on(&self) -> Option<(Weekday, u32)> {
        let most = self.weekdays.iter().max().copied().filter(|most| *most > 0)?;
        let mut days = (0u8..).zip(self.weekdays).filter(|(_, count)| *count == most);
        let (day, _) = days.next()?;
        days.next().is_none().then_some(())?;
        Some((Weekday::try_from(day).ok()?, most))
    }
}

/// Texts that are the same but for large letters and room around them, counted.
#[derive(Default)]
struct SetOff(Vec<(String, String, u32)>);

impl SetOff {
    fn add(&mut self, words: &str) {
        let words = words.trim();
        let plain = words.to_lowercase();
        if plain.is_empty() {
            return;
        }
        match self.0.iter_mut().find(|(known, _, _)| *known == plain) {
            Some((_, _, count)) => *count += 1,
            None => self.0.push((plain, words.to_owned(), 1)),
        }
    }

    fn in_order(self) -> Vec<(String, u32)> {
        let mut counted: Vec<(String, u32)> = self.0.into_iter().map(|(_, words, count)| (words, count)).collect();
        counted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        counted
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::contact::{Entry, Look};
    use crate::domain::record::{Event, EventId, What};

    fn urge(at: &str, before: u8, after: Option<u8>, set_off: &str) -> Vec<(String, What)> {
        let eased = What::Own(Own::Eased { urge: EventId(0), strength: after, did: vec![], set_off: set_off.into() });
        vec![(at.into(), What::Own(Own::Urge { strength: before })), (at.into(), eased)]
    }

    fn record(urges: Vec<Vec<(String, What)>>) -> Record {
        let mut events = Vec::new();
        for (at, what) in urges.into_iter().flatten() {
            let id = EventId(events.len() as u128 + 1);
            let what = match what {
                What::Own(Own::Eased { strength, did, set_off, .. }) => {
                    What::Own(Own::Eased { urge: EventId(id.0 - 1), strength, did, set_off })
                }
                other => other,
            };
            events.push(Event { id, made: at.parse().unwrap_or_default(), what });
        }
        Record::new(events)
    }

    fn may() -> Period {
        let day = |text: &str| text.parse().unwrap_or_default();
        Period { first: day("2026-05-01"), last: day("2026-05-30") }
    }

    #[test]
    fn an_urge_counts_at_the_hour_and_weekday_of_its_place() {
        let record = record(vec![
            urge("2026-05-01T23:59:00-07:00", 8, None, ""),
            urge("2026-05-02T00:00:00+13:00", 8, None, ""),
            urge("2026-05-03T02:59:00+02:00", 8, None, ""),
            urge("2026-05-03T03:00:00+02:00", 8, None, ""),
            urge("2026-04-30T23:00:00+00:00", 8, None, ""),
            urge("2026-05-31T00:00:00+00:00", 8, None, ""),
        ]);
        let counted = Urges::count(&record, may());
        assert_eq!((counted.total, counted.hours), (4, [2, 1, 0, 0, 0, 0, 0, 1]));
        assert_eq!(counted.weekdays, [0, 0, 0, 0, 1, 1, 2]);
        assert_eq!(counted.most_on(), Some((Weekday::Sun, 2)));
        assert_eq!(counted.most_in(), Some(Part::Night));
    }

    #[test]
    fn more_than_half_is_more_than_half() {
        for (hours, part) in [
            ([0, 0, 0, 0, 0, 0, 4, 3], Some(Part::Evening)),
            ([1, 0, 2, 0, 1, 0, 2, 2], None),
            ([1, 1, 1, 1, 1, 1, 1, 5], None),
            ([1, 1, 1, 1, 1, 1, 1, 6], Some(Part::Evening)),
            ([0, 0, 3, 4, 3, 0, 0, 0], Some(Part::Morning)),
            ([0, 0, 0, 0, 4, 5, 0, 0], Some(Part::Afternoon)),
            ([0; 8], None),
        ] {
            let counted = Urges { total: hours.iter().sum(), hours, ..Urges::default() };
            assert_eq!(counted.most_in(), part, "{hours:?}");
        }
        for (weekdays, most) in [
            ([0, 0, 0, 0, 0, 0, 0], None),
            ([2, 0, 0, 0, 0, 0, 2], None),
            ([2, 0, 3, 0, 0, 0, 2], Some((Weekday::Wed, 3))),
        ] {
            assert_eq!(Urges { weekdays, ..Urges::default() }.most_on(), most, "{weekdays:?}");
        }
    }

    #[test]
    fn strength_is_compared_where_it_was_rated_twice() {
        let record = record(vec![
            urge("2026-05-01T10:00:00+00:00", 8, Some(3), ""),
            urge("2026-05-01T11:00:00+00:00", 8, Some(7), ""),
            urge("2026-05-01T12:00:00+00:00", 5, Some(5), ""),
            urge("2026-05-01T13:00:00+00:00", 0, Some(2), ""),
            urge("2026-05-01T14:00:00+00:00", 9, None, ""),
        ]);
        let after = Urges::count(&record, may()).after;
        assert_eq!(after, After { weaker: 2, same: 1, stronger: 1 });
        for (weaker, same, stronger, finding) in [
            (2, 1, 1, None),
            (3, 1, 1, Some(Changed::Weaker)),
            (0, 2, 1, Some(Changed::Same)),
            (1, 1, 3, Some(Changed::Stronger)),
            (0, 0, 0, None),
        ] {
            assert_eq!(After { weaker, same, stronger }.finding(), finding);
        }
    }

    #[test]
    fn what_set_them_off_is_counted_as_it_was_written() {
        let mut urges = vec![
            urge("2026-05-01T10:00:00+00:00", 8, None, "A song"),
            urge("2026-05-01T11:00:00+00:00", 8, None, " "),
            urge("2026-05-02T11:00:00+00:00", 8, None, "the bus stop"),
            urge("2026-05-03T11:00:00+00:00", 8, None, "The bus stop "),
        ];
        let slip = Entry {
            on: "2026-05-04".parse().unwrap_or_default(),
            act: Act::Looked(Look::Feed),
            words: String::new(),
            trigger: "THE BUS STOP".into(),
        };
        urges.push(vec![("2026-05-04T11:00:00+00:00".into(), What::Contact(slip))]);
        let counted = Urges::count(&record(urges), may());
        assert_eq!(counted.set_off, [("the bus stop".to_owned(), 3), ("A song".to_owned(), 1)]);
    }
}

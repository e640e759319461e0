//! The marks of days in a month and a year: a quiet day kept, a turned corner, a word of theirs, a check-in.
//! A day without a mark is a day without a mark; nothing adds up to a row of days that could break.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::Period;
use crate::domain::contact::{Act, Entry};
use crate::domain::door::Standing;
use crate::domain::quiet::Quiet;
use crate::domain::record::{EventId, Mood, Record, What};
use crate::domain::time::{Moment, date};

/// What is drawn on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// A quiet day, behind and kept.
    pub quiet: bool,
    /// A slip; it keeps its day.
    pub corner: bool,
    /// A personal word from them came.
    pub word: bool,
    /// The latest check-in.
    pub mood: Option<Mood>,
}

/// How many days of some have each mark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// Quiet days kept.
    pub quiet: u32,
    /// Days with a turned corner.
    pub corners: u32,
    /// Days with a word of theirs.
    pub words: u32,
    /// Days with a check-in.
    pub moods: u32,
}

/// The marks of the days of a period, without the days to come. `log` is the log as it stands, `standings` how contacts of
/// the person's count.
pub fn marks(
    record: &Record,
    quiet: Option<&Quiet>,
    log: &[(EventId, Moment, Entry)],
    standings: &[(EventId, Standing)],
    period: Period,
    today: NaiveDate,
) -> BTreeMap<NaiveDate, Marks> {
    let days = period.days().filter(|day| *day <= today);
    let is_kept = |day| quiet.is_some_and(|quiet| quiet.is_kept(day, today));
    let mut marks: BTreeMap<NaiveDate, Marks> =
        days.map(|day| (day, Marks { quiet: is_kept(day), ..Marks::default() })).collect();
    for (id, _, entry) in log {
        let Some(of_day) = marks.get_mut(&entry.on) else { continue };
        let standing = standings.iter().find(|(known, _)| known == id).map(|(_, standing)| *standing);
        of_day.corner |= matches!(standing, Some(Standing::Slip | Standing::Look));
        of_day.word |= matches!(entry.act, Act::Word(_));
    }
    for event in record.events() {
        if let What::CheckIn { mood, .. } = &event.what
            && let Some(of_day) = marks.get_mut(&date(event.made))
        {
            of_day.mood = Some(*mood);
        }
    }
    marks
}

/// How many of these days have each mark.
pub fn sums<'a>(marks: impl IntoIterator<Item = &'a Marks>) -> Sums {
    marks.into_iter().fold(Sums::default(), |sums, day| Sums {
        quiet: sums.quiet + u32::from(day.quiet),
        corners: sums.corners + u32::from(day.corner),
        words: sums.words + u32::from(day.word),
        moods: sums.moods + u32::from(day.mood.is_some()),
    })
}

/// The weeks of a month, each a row of seven that begins on a day of the week counted from Monday as 0. Days of other
/// months are empty.
pub fn weeks(month: NaiveDate, first_weekday: u32) -> Vec<[Option<NaiveDate>; 7]> {
    let mut weeks: Vec<[Option<NaiveDate>; 7]> = Vec::new();
    for day in of_month(month).days() {
        let column = (day.weekday().num_days_from_monday() + 7 - first_weekday % 7) % 7;
        if weeks.is_empty() || column == 0 {
            weeks.push([None; 7]);
        }
        let place = weeks.last_mut().and_then(|week| week.get_mut(usize::try_from(column).unwrap_or(0)));
        if let Some(place) = place {
            *place = Some(day);
        }
    }
    weeks
}

/// The days of the month that a day lies in.
pub fn of_month(day: NaiveDate) -> Period {
    let first = day.with_day(1).unwrap_or(day);
    Period {
        first,
        last: first.checked_add_months(chrono::Months::new(1)).and_then(|next| next.pred_opt()).unwrap_or(day),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::contact::{Ask, Look, Reach, Tone, Word};
    use crate::domain::door;
    use crate::domain::record::{Age, Event, QuietPlan};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_default()
    }

    fn entry(on: &str, act: Act) -> What {
        What::Contact(Entry { on: day(on), act, words: String::new(), trigger: String::new() })
    }

    fn record(whats: Vec<(&str, What)>) -> Record {
        Record::new(whats.into_iter().enumerate().map(|(n, (at, what))| Event {
            id: EventId(n as u128 + 1),
            made: at.parse().unwrap_or_default(),
            what,
        }))
    }

    #[test]
    fn each_day_has_its_marks_and_quiet_days_add_up_to_the_total() {
        let word = Act::Word(Word { tone: Tone::Warm, ask: Ask::Nothing, hot_and_cold: false, hurt: false });
        let plan = QuietPlan { last_contact: day("2026-05-01"), length: 30, exceptions: vec![] };
        let check_in = |mood| What::CheckIn { mood, self_harm: false, words: String::new() };
        let record = record(vec![
            ("2026-05-01T08:00:00+00:00", What::Age(Age::BothAdult)),
            ("2026-05-01T08:20:00+00:00", What::Quiet(plan)),
            ("2026-05-03T09:00:00+00:00", check_in(Mood::VeryLow)),
            ("2026-05-03T19:00:00+00:00", check_in(Mood::Steady)),
            ("2026-05-05T09:00:00+00:00", entry("2026-05-05", Act::Looked(Look::Feed))),
            ("2026-05-07T09:00:00+00:00", entry("2026-05-07", word)),
            ("2026-05-09T09:00:00+00:00", entry("2026-05-09", Act::Reached(Reach::Call))),
        ]);
        let now = "2026-05-12T10:00:00+00:00".parse().unwrap_or_default();
        let (account, log) = (door::account(&record, now), door::log(&record));
        let period = of_month(day("2026-05-20"));
        let marks = marks(&record, account.quiet.as_ref(), &log, &account.standings, period, date(now));
        let letters: Vec<String> = marks
            .values()
            .map(|day| {
                let all = [(day.quiet, 'q'), (day.corner, 'c'), (day.word, 'w'), (day.mood.is_some(), 'm')];
                all.into_iter().filter(|(holds, _)| *holds).map(|(_, letter)| letter).collect()
            })
            .collect();
        assert_eq!(letters, ["", "q", "qm", "q", "qc", "q", "qw", "q", "qc", "q", "q", ""]);
        assert_eq!(marks.get(&day("2026-05-03")).and_then(|day| day.mood), Some(Mood::Steady));
        let sums = sums(marks.values());
        assert_eq!(sums, Sums { quiet: 10, corners: 2, words: 1, moods: 1 });
        assert_eq!(account.quiet.map(|quiet| quiet.total(date(now))), Some(sums.quiet));
    }

    #[test]
    fn weeks_begin_on_the_day_that_is_asked_for() {
        for (month, first_weekday, first, last, rows) in [
            ("2026-11-22", 0, [0, 0, 0, 0, 0, 0, 1], [30, 0, 0, 0, 0, 0, 0], 6),
            ("2026-11-01", 6, [1, 2, 3, 4, 5, 6, 7], [29, 30, 0, 0, 0, 0, 0], 5),
            ("2026-02-28", 6, [1, 2, 3, 4, 5, 6, 7], [22, 23, 24, 25, 26, 27, 28], 4),
            ("2024-02-10", 5, [0, 0, 0, 0, 0, 1, 2], [24, 25, 26, 27, 28, 29, 0], 5),
            ("2026-12-31", 0, [0, 1, 2, 3, 4, 5, 6], [28, 29, 30, 31, 0, 0, 0], 5),
        ] {
            let weeks = weeks(day(month), first_weekday);
            let numbers =
                |week: Option<&[Option<NaiveDate>; 7]>| week.map(|week| week.map(|d| d.map_or(0, |d| d.day())));
            assert_eq!((numbers(weeks.first()), numbers(weeks.last())), (Some(first), Some(last)), "{month}");
            assert_eq!(weeks.len(), rows, "{month}");
        }
    }
}

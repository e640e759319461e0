//! The quiet period: local calendar days without contact, counted *for me*. A slip keeps every day that was earned.

use chrono::NaiveDate;

use super::record::QuietPlan;
use super::time::{days_after, days_between};

/// Shortest quiet period in days.
pub const SHORTEST: u32 = 14;
/// Longest quiet period in days.
pub const LONGEST: u32 = 90;
/// Length in days unless the person chooses another. No study tests a length; it is a first review, not a cure.
pub const USUAL: u32 = 30;
/// A change that would end the period sooner ends it this many days after the change at the earliest.
const EARLIEST_AFTER_A_CHANGE: u32 = 7;

/// The nearer bound for a length outside 14 to 90 days.
pub fn length_in_bounds(length: u32) -> u32 {
    length.clamp(SHORTEST, LONGEST)
}

/// Days in a row without contact that reached them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// Date of the contact it began with; day 1 is the day after.
    pub contact: NaiveDate,
    /// Date of the contact that ended it, or `None` while it lasts. That day stays counted: a slip keeps its day.
    pub ended: Option<NaiveDate>,
}

impl Run {
    /// Days kept in this run up to `today`. While it lasts, today is not behind yet.
    pub fn kept(&self, today: NaiveDate) -> u32 {
        match self.ended {
            Some(ended) => days_between(self.contact, ended),
            None => days_between(self.contact, today).saturating_sub(1),
        }
    }
}

/// The quiet period as it stands, with every earlier run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quiet {
    length: u32,
    last_day: NaiveDate,
    current: Run,
    earlier: Vec<Run>,
    corners: Vec<NaiveDate>,
}

impl Quiet {
    /// The first period of a record.
    pub fn begin(plan: &QuietPlan) -> Quiet {
        let length = length_in_bounds(plan.length);
        Quiet {
            length,
            last_day: days_after(plan.last_contact, length),
            current: Run { contact: plan.last_contact, ended: None },
            earlier: Vec::new(),
            corners: Vec::new(),
        }
    }

    /// The period after a change made on `today`. After its end, a later contact date begins a new run.
    pub fn change(&mut self, plan: &QuietPlan, today: NaiveDate) {
        let was_over = self.is_over(today);
        let floor = self.earlier.last().and_then(|run| run.ended).unwrap_or(NaiveDate::MIN);
        let contact = plan.last_contact.max(floor);
        if was_over && contact > self.current.contact {
            self.end_run(contact);
        } else {
            self.current.contact = contact;
        }
        self.length = length_in_bounds(plan.length);
        let asked = days_after(self.current.contact, self.length);
        self.last_day = if !was_over && asked < self.last_day {
            asked.max(days_after(today, EARLIEST_AFTER_A_CHANGE))
        } else {
            asked
        };
    }

    /// A slip that reached them on `date`: the count begins again, every earned day stays.
    pub fn restart(&mut self, date: NaiveDate) {
        if date > self.current.contact {
            self.end_run(date);
            self.last_day = days_after(date, self.length).max(self.last_day);
        }
    }

    /// The same period, lasting until a day at the earliest.
    pub(crate) fn lasting_until(self, day: NaiveDate) -> Quiet {
        Quiet { last_day: self.last_day.max(day), ..self }
    }

    /// A slip that only looked or asked: the day has a turned corner and still counts.
    pub fn turn_corner(&mut self, date: NaiveDate) {
        if !self.corners.contains(&date) {
            self.corners.push(date);
        }
    }

    fn end_run(&mut self, date: NaiveDate) {
        self.earlier.push(Run { contact: self.current.contact, ended: Some(date) });
        self.current = Run { contact: date, ended: None };
    }

    /// Length in days, within its bounds.
    pub fn length(&self) -> u32 {
        self.length
    }

    /// Last day of the period.
    pub fn last_day(&self) -> NaiveDate {
        self.last_day
    }

    /// Whether the last day is over.
    pub fn is_over(&self, today: NaiveDate) -> bool {
        today > self.last_day
    }

    /// Number of today: day 1 is the day after the last contact, 0 the day of the contact itself.
    pub fn day_number(&self, today: NaiveDate) -> u32 {
        days_between(self.current.contact, today)
    }

    /// Days of the current period from its first to its last, as they stand: at least its length, more after a change.
    pub fn span(&self) -> u32 {
        days_between(self.current.contact, self.last_day)
    }

    /// The run that lasts.
    pub fn current(&self) -> Run {
        self.current
    }

    /// Earlier runs, oldest first.
    pub fn earlier(&self) -> &[Run] {
        &self.earlier
    }

    /// Days of the current run on which the person looked or asked, by number.
    pub fn corners(&self) -> impl Iterator<Item = u32> + '_ {
        self.corners.iter().filter(|d| **d > self.current.contact).map(|d| days_between(self.current.contact, *d))
    }

    /// Whether a day lies behind in one of the runs. As many days are so as [`Quiet::total`] says.
    pub fn is_kept(&self, day: NaiveDate, today: NaiveDate) -> bool {
        let has = |run: &Run| day > run.contact && run.ended.map_or(day < today, |ended| day <= ended);
        self.earlier.iter().chain([&self.current]).any(has)
    }

    /// Quiet days in all, over every run. A slip never lowers it.
    pub fn total(&self, today: NaiveDate) -> u32 {
        self.earlier.iter().chain([&self.current]).map(|run| run.kept(today)).sum()
    }

    /// Days of the longest run.
    pub fn longest(&self, today: NaiveDate) -> u32 {
        self.earlier.iter().chain([&self.current]).map(|run| run.kept(today)).max().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_default()
    }

    fn plan(contact: &str, length: u32) -> QuietPlan {
        QuietPlan { last_contact: day(contact), length, exceptions: vec![] }
    }

    #[test]
    fn day_one_is_the_day_after_the_last_contact() {
        let quiet = Quiet::begin(&plan("2026-05-01", 30));
        for (today, number, over) in [
            ("2026-05-01", 0, false),
            ("2026-05-02", 1, false),
            ("2026-05-31", 30, false),
            ("2026-06-01", 31, true),
            ("2026-04-20", 0, false),
        ] {
            assert_eq!((quiet.day_number(day(today)), quiet.is_over(day(today))), (number, over), "{today}");
        }
    }

    #[test]
    fn lengths_outside_the_bounds_are_read_as_the_nearer_bound() {
        for (length, last) in [
            (0, "2026-05-15"),
            (14, "2026-05-15"),
            (30, "2026-05-31"),
            (90, "2026-07-30"),
            (4_000_000_000, "2026-07-30"),
        ] {
            assert_eq!(Quiet::begin(&plan("2026-05-01", length)).last_day(), day(last), "{length}");
        }
    }

    #[test]
    fn a_slip_keeps_every_day() {
        let mut quiet = Quiet::begin(&plan("2026-05-01", 30));
        let today = day("2026-05-12");
        assert_eq!((quiet.total(today), quiet.longest(today)), (10, 10));
        quiet.restart(day("2026-05-12"));
        assert_eq!((quiet.total(today), quiet.longest(today), quiet.day_number(today)), (11, 11, 0));
        let later = day("2026-05-20");
        assert_eq!(
            (quiet.total(later), quiet.longest(later), quiet.day_number(later), quiet.last_day()),
            (18, 11, 8, day("2026-06-11"))
        );
        assert_eq!(quiet.earlier().len(), 1);
    }

    #[test]
    fn a_change_that_ends_it_sooner_ends_it_seven_days_on_at_the_earliest() {
        for (today, contact, length, last) in [
            ("2026-05-15", "2026-05-01", 14, "2026-05-22"),
            ("2026-05-03", "2026-05-01", 14, "2026-05-15"),
            ("2026-05-15", "2026-04-20", 30, "2026-05-22"),
            ("2026-05-15", "2026-05-01", 60, "2026-06-30"),
            ("2026-06-10", "2026-05-01", 14, "2026-05-15"),
            ("2026-06-10", "2026-06-09", 14, "2026-06-23"),
        ] {
            let mut quiet = Quiet::begin(&plan("2026-05-01", 30));
            quiet.change(&plan(contact, length), day(today));
            assert_eq!(quiet.last_day(), day(last), "{today} {contact} {length}");
        }
    }

    #[test]
    fn a_look_turns_a_corner_and_restarts_nothing() {
        let mut quiet = Quiet::begin(&plan("2026-05-01", 30));
        quiet.turn_corner(day("2026-05-08"));
        assert_eq!(quiet.corners().collect::<Vec<_>>(), vec![7]);
        assert_eq!(quiet.day_number(day("2026-05-12")), 11);
    }
}

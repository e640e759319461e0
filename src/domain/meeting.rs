//! A meeting that is planned, and what became of it. The plan is for the person alone: whether one may be planned is
//! decided from the log, and no rule reads a plan.

use chrono::{NaiveDate, Timelike};

use super::answer::Said;
use super::kept::{Kept, things};
use super::own::Own;
use super::record::{EventId, Record};
use super::time::{Moment, date};

/// Minutes after midnight from which it is day, 08:00.
const DAY: u16 = 8 * 60;
/// Minutes after midnight to which it is day, 20:00.
const NIGHT: u16 = 20 * 60;
/// The longest a meeting is planned for, in minutes.
const LONGEST: u16 = 60;

/// Where a meeting would be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Among other people.
    Public,
    /// In somebody's home.
    Home,
    /// In a car, on a lonely path, or anywhere that nobody sees.
    OutOfSight,
}

impl Setting {
    /// Every one, in the order in which the page offers them.
    pub const ALL: [Setting; 3] = [Setting::Public, Setting::Home, Setting::OutOfSight];
}

/// What became of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// They met.
    Met,
    /// The other person declined, called it off or did not come.
    Declined,
    /// It did not happen, for another reason.
    NotHeld,
}

impl Outcome {
    /// Every one, in the order in which the page offers them.
    pub const ALL: [Outcome; 3] = [Outcome::Met, Outcome::Declined, Outcome::NotHeld];
}

/// A plan, or a later version of one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The first version.
    pub of: Option<EventId>,
    /// What it is for.
    pub purpose: String,
    /// The day.
    pub day: Option<NaiveDate>,
    /// When it begins, in minutes after midnight.
    pub from: Option<u16>,
    /// For how many minutes.
    pub minutes: Option<u16>,
    /// What kind of place.
    pub setting: Option<Setting>,
    /// The place, in words.
    pub place: String,
    /// Whether there would be alcohol.
    pub alcohol: Option<bool>,
    /// The own way home.
    pub way_home: String,
    /// Who knows of it.
    pub knows: String,
    /// What could be done there.
    pub ideas: Vec<String>,
    /// What is left out.
    pub leave_out: String,
    /// How to leave early.
    pub leaving: String,
    /// What became of it, once that was said.
    pub outcome: Option<Outcome>,
    /// What they were seen to do.
    pub saw: String,
    /// Whether another is wanted.
    pub next: Option<Said>,
}

/// What keeps a plan from being safe or whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// It would be in a home.
    Home,
    /// It would be where nobody sees.
    OutOfSight,
    /// It would begin before 08:00.
    Early,
    /// It would end after 20:00.
    Late,
    /// It would be longer than an hour.
    Long,
    /// There would be alcohol.
    Alcohol,
    /// The day is over.
    Over,
    /// No day is given.
    NoDay,
    /// No hour is given.
    NoHour,
    /// It is not said how long.
    NoLength,
    /// It is not said what kind of place.
    NoSetting,
    /// No place is given.
    NoPlace,
    /// Nothing is said of alcohol.
    NoWord,
    /// No way home is given.
    NoWayHome,
    /// Nobody knows of it.
    NobodyKnows,
}

impl Gap {
    /// Whether a plan with it is not kept: it would not be safe, or it cannot be.
    pub fn breaks(self) -> bool {
        match self {
            Gap::Home | Gap::OutOfSight | Gap::Early | Gap::Late | Gap::Long | Gap::Alcohol | Gap::Over => true,
            Gap::NoDay
            | Gap::NoHour
            | Gap::NoLength
            | Gap::NoSetting
            | Gap::NoPlace
            | Gap::NoWord
            | Gap::NoWayHome
            | Gap::NobodyKnows => false,
        }
    }
}

impl Plan {
    /// Whether anything was planned, beside the day: of a meeting that was not planned only what became of it is kept.
    pub fn is_planned(&self) -> bool {
        let told = Plan { of: None, day: None, outcome: None, saw: String::new(), next: None, ..self.clone() };
        told != Plan::default()
    }

    /// When it ends, in minutes after midnight.
    pub fn until(&self) -> Option<u16> {
        self.from.zip(self.minutes).map(|(from, minutes)| from.saturating_add(minutes))
    }

    /// Whether its time has come and gone.
    pub fn is_over(&self, now: Moment) -> bool {
        let (today, minute) = (date(now), now.hour() * 60 + now.minute());
        let until = self.until().map(u32::from);
        self.day.is_some_and(|day| day < today || day == today && until.is_some_and(|until| until <= minute))
    }

    /// What keeps it from being safe and whole, in the order of the page.
    pub fn gaps(&self, today: NaiveDate) -> Vec<Gap> {
        let is_empty = |text: &str| text.trim().is_empty();
        let day = match self.day {
            None => Some(Gap::NoDay),
            Some(day) => (day < today).then_some(Gap::Over),
        };
        let hour = match (self.from, self.until().or(self.from)) {
            (None, _) => Some(Gap::NoHour),
            (Some(from), _) if from < DAY => Some(Gap::Early),
            (_, Some(until)) if until > NIGHT => Some(Gap::Late),
            _ => None,
        };
        let length = match self.minutes {
            None => Some(Gap::NoLength),
            Some(minutes) => (minutes > LONGEST).then_some(Gap::Long),
        };
        let setting = match self.setting {
            None => Some(Gap::NoSetting),
            Some(Setting::Public) => None,
            Some(Setting::Home) => Some(Gap::Home),
            Some(Setting::OutOfSight) => Some(Gap::OutOfSight),
        };
        let alcohol = match self.alcohol {
            None => Some(Gap::NoWord),
            Some(alcohol) => alcohol.then_some(Gap::Alcohol),
        };
        let place = is_empty(&self.place).then_some(Gap::NoPlace);
        let way_home = is_empty(&self.way_home).then_some(Gap::NoWayHome);
        let knows = is_empty(&self.knows).then_some(Gap::NobodyKnows);
        [day, hour, length, setting, place, alcohol, way_home, knows].into_iter().flatten().collect()
    }
}

/// The plans, in the order in which they were begun.
pub fn plans(record: &Record) -> Vec<Kept<'_, Plan>> {
    things(record, |own| if let Own::Meeting(plan) = own { Some(plan.as_ref()) } else { None })
}

/// The plan that stands: the latest of which nothing came yet.
pub fn current(record: &Record) -> Option<(EventId, Plan)> {
    plans(record)
        .into_iter()
        .rev()
        .find(|kept| kept.latest.1.outcome.is_none())
        .map(|kept| (kept.id, kept.latest.1.clone()))
}

/// An hour as it is written, `15:30`, in minutes after midnight.
pub fn read_hour(text: &str) -> Option<u16> {
    let (hours, minutes) = text.trim().split_once(':')?;
    let is_number = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = |text: &str| is_number(text).then(|| text.parse::<u16>().ok()).flatten();
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

/// Minutes after midnight as an hour, `15:30`.
pub fn print_hour(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests;

//! A second beginning, as its pages read it: whether it has begun, when it is looked back on, what the latest look found,
//! and what was written beside it. It decides nothing and opens nothing.

use chrono::NaiveDate;

use super::agreement::{Agreement, broken_twice};
use super::answer::Choice;
use super::contact::{Act, Ask, TalkEnd};
use super::door::{Decision, Detail, Door, far, log};
use super::id::Step;
use super::own::{Kept, Own};
use super::record::{Event, EventId, Record, What};
use super::review::{MONTHS, Review, ReviewQuestion, compare, due};
use super::screen::{Answer, Question};
use super::time::{Moment, date};

/// Looks back of a second beginning: at its start, and after each of [`MONTHS`].
pub const LOOKS: usize = MONTHS.len() + 1;

/// Answers up to this one, about feeling safe or free to disagree, keep counselling for two off the page.
const UNSAFE_UP_TO: u8 = 2;
/// The questions that ask for it.
const ABOUT_SAFETY: [ReviewQuestion; 2] = [ReviewQuestion::FeelingSafe, ReviewQuestion::FreeToDisagree];

/// Something to be careful about that a look back may note. No rule reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flag {
    /// What both agreed on was broken with somebody else, again or still hidden.
    Cheating,
    /// Lies that go on.
    Dishonesty,
    /// No will to change.
    NoChange,
}

impl Flag {
    /// All three.
    pub const ALL: [Flag; 3] = [Flag::Cheating, Flag::Dishonesty, Flag::NoChange];
}

/// What was written beside a review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// The review.
    pub review: EventId,
    /// What to be careful about.
    pub flags: Vec<Flag>,
    /// How often the two have parted and come back, if it was said.
    pub cycles: Option<u8>,
    /// Words.
    pub words: String,
}

/// Whether pages of a second beginning can be written on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Second {
    /// They have not said that they want to try; or that counts anew.
    NotYet,
    /// It began on this day. A rest changes nothing about it: it is work of the person's own.
    Since(NaiveDate),
    /// A closing fact holds: what is there can be read.
    Closed,
}

impl Second {
    /// The day on which it began, while it can be written on.
    pub fn began(self) -> Option<NaiveDate> {
        match self {
            Second::Since(day) => Some(day),
            Second::NotYet | Second::Closed => None,
        }
    }
}

/// How a second beginning stands.
pub fn second(record: &Record, decision: &Decision, now: Moment) -> Second {
    if decision.door == Door::Closed {
        return Second::Closed;
    }
    let far = far(record, now);
    match far.since {
        Some(since) if far.step == Step::Rebuild => Second::Since(since),
        _ => Second::NotYet,
    }
}

/// A review with its event, and what was written beside it.
#[derive(Clone, Debug)]
pub struct Looked<'a> {
    /// Its event.
    pub event: &'a Event,
    /// The review.
    pub review: &'a Review,
    /// What was written beside it. The latest counts.
    pub beside: Option<&'a Beside>,
}

impl Looked<'_> {
    /// The day of it.
    pub fn on(&self) -> NaiveDate {
        date(self.event.made)
    }

    /// Whether the six questions were answered. Where abuse was found nothing else was asked.
    pub fn is_answered(&self) -> bool {
        self.review.abuse_by.is_none()
    }
}

/// Every review of a record, the oldest first.
pub fn reviews(record: &Record) -> Vec<Looked<'_>> {
    let beside = |id: EventId| {
        record.events().iter().rev().find_map(|event| match &event.what {
            What::Own(Own::Beside(beside)) if beside.review == id => Some(beside),
            _ => None,
        })
    };
    let events = record.events().iter();
    let found = events.filter_map(|event| match &event.what {
        What::Review(review) => Some(Looked { event, review, beside: beside(event.id) }),
        _ => None,
    });
    found.collect()
}

/// One look back of a second beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Months after the beginning; 0 is its start.
    pub months: u32,
    /// The day from which it can be done.
    pub from: NaiveDate,
    /// The day on which it was done, if it was.
    pub done: Option<NaiveDate>,
}

/// The looks back of a second beginning, each with the day on which it was done, by the days of its reviews. One that is
/// done after the next is due counts as the next.
pub fn looks(began: NaiveDate, days: &[NaiveDate]) -> [Look; LOOKS] {
    let [one, three, six] = due(began);
    let [first, second, third] = MONTHS;
    let froms = [(0, began), (first, one), (second, three), (third, six)];
    let mut looks = froms.map(|(months, from)| Look { months, from, done: None });
    for day in days {
        if let Some(look) = looks.iter_mut().rev().find(|look| look.from <= *day) {
            look.done = look.done.or(Some(*day));
        }
    }
    looks
}

/// The look back that is due on a day: the last that has come, unless it is done.
pub fn due_on(looks: &[Look], today: NaiveDate) -> Option<Look> {
    looks.iter().rev().find(|look| look.from <= today).copied().filter(|look| look.done.is_none())
}

/// The days of the reviews of a second beginning.
pub fn days_since(record: &Record, began: NaiveDate) -> Vec<NaiveDate> {
    reviews(record).iter().map(Looked::on).filter(|day| *day >= began).collect()
}

/// The look back that is due now, if any.
pub fn due_now(record: &Record, decision: &Decision, now: Moment) -> Option<Look> {
    let began = second(record, decision, now).began()?;
    due_on(&looks(began, &days_since(record, began)), date(now))
}

/// What the latest look back found beside the one before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Questions whose answer is lower than before.
    pub lower: Vec<ReviewQuestion>,
    /// The same hurt came up, for the first time.
    pub same_hurt: bool,
    /// The same agreement was broken twice.
    pub broken_twice: bool,
    /// Together they call the page *is this still good for both?*.
    pub calls: bool,
}

/// What the latest look back of a second beginning found, as the rules compare it.
pub fn found(record: &Record, began: NaiveDate) -> Option<Found> {
    let all = reviews(record);
    let hurt_before =
        |upto: &Looked<'_>| all.iter().take_while(|one| one.event.id != upto.event.id).any(|one| one.review.same_hurt);
    let mut own = all.iter().filter(|one| one.on() >= began).rev();
    let last = own.next()?;
    let before = own.next().map(|one| one.review);
    let was_hurt = hurt_before(last);
    let is_lower = |question: &ReviewQuestion| {
        let at = *question as usize;
        before.is_some_and(|before| last.review.answers.get(at) < before.answers.get(at))
    };
    Some(Found {
        lower: ReviewQuestion::ALL.into_iter().filter(is_lower).collect(),
        same_hurt: last.review.same_hurt && !was_hurt,
        broken_twice: last.review.broken_twice,
        calls: compare(last.review, before, was_hurt).calls_the_page,
    })
}

/// Whether nothing was chosen since a review called the page *is this still good for both?*.
pub fn is_called(decision: &Decision) -> bool {
    decision.reasons.iter().any(|reason| reason.details.contains(&Detail::ReviewCalls))
}

/// Whether the latest look back says that somebody does not feel wholly safe, or not free to disagree.
pub fn feels_unsafe(record: &Record) -> bool {
    reviews(record).last().is_some_and(|last| last.review.abuse_by.is_none() && !is_calm(last.review))
}

/// Whether feeling safe and being free to disagree were both answered high enough.
fn is_calm(review: &Review) -> bool {
    let is_low = |question: &ReviewQuestion| {
        review.answers.get(*question as usize).is_some_and(|answer| *answer <= UNSAFE_UP_TO)
    };
    !ABOUT_SAFETY.iter().any(is_low)
}

/// Whether counselling for two may be spoken of: once both have said that they want to try, and never beside fear or
/// control.
pub fn may_counsel(record: &Record, decision: &Decision, began: Option<NaiveDate>) -> bool {
    began.is_some() && is_without_fear(record, decision, began)
}

/// Whether the door is not closed and nothing speaks of fear or control, whoever they come from.
pub fn is_without_fear(record: &Record, decision: &Decision, began: Option<NaiveDate>) -> bool {
    // Behind a closed door there are no two.
    decision.door != Door::Closed && !speaks_of_fear(record, began)
}

/// Whom help is for on the page *is this still good for both?*.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HelpFor {
    /// Both: counselling may be spoken of.
    Both,
    /// One alone, beside fear or control.
    OneInFear,
    /// One alone: there are no two, or not yet, and nothing speaks of fear.
    One,
}

/// Whom help is for.
pub fn help_for(record: &Record, decision: &Decision, began: Option<NaiveDate>) -> HelpFor {
    if may_counsel(record, decision, began) {
        HelpFor::Both
    } else if speaks_of_fear(record, began) {
        HelpFor::OneInFear
    } else {
        HelpFor::One
    }
}

/// Whether anything speaks of fear or control, whoever they come from. A question without a no does.
fn speaks_of_fear(record: &Record, began: Option<NaiveDate>) -> bool {
    let safe = |question: Question| {
        record.latest_screen().is_some_and(|(_, answers)| answers.get(question) == Some(Answer::No))
    };
    let last = reviews(record).pop();
    let fell = began.and_then(|began| found(record, began)).unwrap_or_default().lower;
    !(safe(Question::Harm)
        && safe(Question::OwnHarm)
        && last.is_none_or(|last| last.review.abuse_by.is_none() && is_calm(last.review))
        && !ABOUT_SAFETY.iter().any(|question| fell.contains(question)))
}

/// How often the log says that they want to try.
pub fn tries(record: &Record) -> usize {
    let is_try = |act: &Act| match act {
        Act::Talked(end) => *end == TalkEnd::Try,
        Act::Word(word) => word.ask == Ask::Try,
        _ => false,
    };
    log(record).iter().filter(|(_, _, entry)| is_try(&entry.act)).count()
}

/// Whether an agreement was broken on two days, the last of them since the latest look back.
pub fn has_broken_twice(record: &Record) -> bool {
    !broken_twice(record, reviews(record).last().map(Looked::on)).is_empty()
}

/// The agreements that were broken twice when the latest look back was made.
pub fn broken_before(record: &Record) -> Vec<Kept<'_, Agreement>> {
    let all = reviews(record);
    let before = all.iter().rev().nth(1).map(Looked::on);
    broken_twice(record, before)
}

/// What was chosen last on the page *is this still good for both?*, letting go among it.
pub fn chosen_after(record: &Record) -> Option<(NaiveDate, &What)> {
    let is_choice = |what: &What| matches!(what, What::AfterReview(_) | What::Chose(Choice::LetGo));
    let last = reviews(record).pop()?.event.made;
    let event = record.events().iter().rev().find(|event| is_choice(&event.what) && event.made >= last)?;
    Some((date(event.made), &event.what))
}

//! Everything that the rules say of a record at a moment, over every reading of it that matters.

use chrono::NaiveDate;

use super::{Decision, History, Standing, happening, judge, stricter};
use crate::domain::closing;
use crate::domain::draft::{self, Drafting};
use crate::domain::id::Closing;
use crate::domain::quiet::Quiet;
use crate::domain::record::{Choice, EventId, Record};
use crate::domain::time::Moment;

/// Everything that the rules say of a record at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// What the guide decides.
    pub decision: Decision,
    /// The quiet period, if one is set. Days are counted from when slips were entered, so that no date given later
    /// lowers a total; it lasts as long as the reading in which it lasts longest.
    pub quiet: Option<Quiet>,
    /// How every contact of the user's counts, by the id of its event.
    pub standings: Vec<(EventId, Standing)>,
    /// Whether the answer "harmed" can still be lifted: it closes the door and was never lifted before.
    pub harm_can_be_lifted: bool,
    /// Whether a closing fact has ever ended, so that the screen asks about the time since.
    pub a_closing_has_ended: bool,
    /// The choice that counts on the page try again / wait / let go.
    pub choice: Option<Choice>,
    /// What may be drafted, if anything.
    pub drafting: Option<Drafting>,
    /// First day on which the user can choose anew, while letting go or the same hurt closes the door.
    pub choose_anew_from: Option<NaiveDate>,
}

impl Account {
    fn of(history: History, now: Moment) -> Account {
        let decision = judge(&history, now);
        let let_go = history.open_since(Closing::Chosen).map(closing::chosen::anew_from);
        Account {
            drafting: draft::allowed(&history, &decision, now),
            decision,
            harm_can_be_lifted: history.is_closed_by_harm() && !history.harm_lifted,
            a_closing_has_ended: history.a_closing_has_ended,
            choice: history.chapter.choice.map(|(_, _, choice)| choice),
            choose_anew_from: let_go.max(closing::ended::anew_from(&history)),
            quiet: history.quiet,
            standings: history.standings,
        }
    }

    /// This reading and another: the strictest counts.
    fn and(mut self, other: Account) -> Account {
        self.decision = stricter(self.decision, other.decision);
        self.quiet = match (self.quiet, other.quiet) {
            (Some(quiet), Some(other)) => Some(quiet.lasting_until(other.last_day())),
            (quiet, other) => quiet.or(other),
        };
        for (id, standing) in other.standings {
            match self.standings.iter_mut().find(|(known, _)| *known == id) {
                Some((_, known)) => *known = (*known).max(standing),
                None => self.standings.push((id, standing)),
            }
        }
        self.drafting = self.drafting.zip(other.drafting).and_then(|(ours, theirs)| ours.and(theirs));
        self.harm_can_be_lifted &= other.harm_can_be_lifted;
        self.choose_anew_from = self.choose_anew_from.max(other.choose_anew_from);
        self.a_closing_has_ended |= other.a_closing_has_ended;
        self
    }
}

/// What the rules say of a record at a moment.
///
/// Where an entry was dated back or changed late, the record is read in every way that matters and the strictest
/// reading counts: a closing or resting fact of any of them holds, with the later end.
pub fn account(record: &Record, now: Moment) -> Account {
    let readings = happening::readings(record, now);
    let accounts = readings.iter().map(|acts| Account::of(History::walk(acts, now), now));
    accounts.reduce(Account::and).unwrap_or_else(|| Account::of(History::walk(&[], now), now))
}

//! One walk through what happened: the state that closings, rests and steps read.

use chrono::NaiveDate;

use crate::domain::closing;
use crate::domain::contact::{Act, Entry, Tone, Word};
use crate::domain::id::{Closing, Step};
use crate::domain::quiet::Quiet;
use crate::domain::record::{EventId, Mood, What};
use crate::domain::screen::Answers;
use crate::domain::time::{Moment, date, days_after, days_between};

use super::era::{Chapter, End, EndedBy, Ends, Era, Reached, Spell, TheirWord};
use super::standing::Standing;
use super::{Happening, Kind};

/// Days without a reply after which the door closes, from the start of the last of them.
pub(crate) const SILENCE_DAYS: u32 = 14;
/// Days before their word in which nothing personal of the user's may have reached them, for it to be free.
const FREE_AFTER_DAYS: u32 = 14;

/// Everything the rules read.
#[derive(Clone, Debug, Default)]
pub(crate) struct History {
    pub(super) spells: [Option<Spell>; Closing::ALL.len()],
    pub ends: Vec<End>,
    pub(super) closers: Vec<EventId>,
    pub(super) reached_since_closed: bool,
    pub(super) last_reached: Option<NaiveDate>,
    pub(super) last_slip: Option<NaiveDate>,
    pub(super) unanswered: Option<(NaiveDate, EventId)>,
    pub(super) awaiting: Option<Standing>,
    /// Whether the last personal word is the user's, in this chapter or one before: then the next of theirs is a reply.
    pub(super) has_spoken: bool,
    pub their_word: Option<TheirWord>,
    pub(super) pause_answered: bool,
    pub(super) warm_before: bool,
    pub swings: u32,
    pub harm_lifted: bool,
    pub same_hurt: bool,
    pub era: Era,
    pub chapter: Chapter,
    pub quiet: Option<Quiet>,
    pub screen: Option<(Moment, Answers)>,
    pub cost_since: Option<Moment>,
    pub weighed: Option<(Moment, bool)>,
    pub check_ins: Vec<(Moment, Mood)>,
    /// What C-ended holds by.
    pub ended_by: Ends,
    pub low: Option<(Moment, EventId)>,
    pub anew_after: Option<Moment>,
    pub hurts: Vec<(NaiveDate, EventId)>,
    pub draft: Option<Moment>,
    pub dates_ahead: bool,
    /// Whether a closing fact has ended, an undo apart: that was a mistake, and nothing has ended.
    pub a_closing_has_ended: bool,
    pub standings: Vec<(EventId, Standing)>,
}

impl History {
    /// Walks through a reading and stops at `now`.
    pub fn walk(acts: &[Happening<'_>], now: Moment) -> History {
        let mut history = History::default();
        for act in acts {
            history.pass_days(act.day);
            history.take(act);
        }
        history.pass_days(date(now));
        history
    }

    /// Whether a closing fact holds.
    pub fn is_open(&self, closing: Closing) -> bool {
        self.spell(closing).is_some()
    }

    /// Whether harm to the user closes the door: on the screen, or found in a review.
    pub fn is_closed_by_harm(&self) -> bool {
        self.is_open(Closing::Harm) || self.heaviest_end() == Some(EndedBy::AbuseByEx)
    }

    /// The heaviest of what C-ended holds by.
    pub fn heaviest_end(&self) -> Option<EndedBy> {
        self.ended_by.causes().next_back()
    }

    /// Closing facts that hold, worst first.
    pub fn closings(&self) -> impl Iterator<Item = (Closing, Spell)> + '_ {
        Closing::ALL.into_iter().zip(self.spells).filter_map(|(c, s)| Some((c, s?)))
    }

    /// Whether an entry has closed the door, be it open again or not.
    pub fn has_closed(&self, entry: EventId) -> bool {
        self.closers.contains(&entry)
    }

    /// Whether any closing fact holds.
    pub fn is_closed(&self) -> bool {
        self.spells.iter().any(Option::is_some)
    }

    /// Whether a closing fact other than `closing` holds.
    pub fn is_closed_otherwise(&self, closing: Closing) -> bool {
        self.closings().any(|(c, _)| c != closing)
    }

    /// Whether they have said that they want to try, and nothing closes since: then no silence and no curt word does.
    pub fn is_in_rebuild(&self) -> bool {
        self.era.rebuild && !self.is_closed()
    }

    /// Whether nothing of the user's is without their reply.
    pub fn all_answered(&self) -> bool {
        self.awaiting.is_none()
    }

    /// Since when a closing fact holds.
    pub fn open_since(&self, closing: Closing) -> Option<NaiveDate> {
        self.spell(closing).map(|s| s.since)
    }

    /// What silence is counted from: the first message or call that is still unanswered.
    pub fn awaited(&self) -> Option<(NaiveDate, EventId)> {
        [self.unanswered, self.chapter.sent_in_rebuild].into_iter().flatten().min()
    }

    fn spell(&self, closing: Closing) -> Option<Spell> {
        self.spells.get(closing as usize).copied().flatten()
    }

    fn set_spell(&mut self, closing: Closing, spell: Option<Spell>) {
        if let Some(place) = self.spells.get_mut(closing as usize) {
            *place = spell;
        }
    }

    fn pass_days(&mut self, today: NaiveDate) {
        let Some((since, event)) = self.awaited() else { return };
        let on = days_after(since, SILENCE_DAYS);
        if !self.is_in_rebuild() && !self.is_open(Closing::Silence) && today >= on {
            self.close(Closing::Silence, on, event);
            self.swing(on, event);
        }
    }

    fn close(&mut self, closing: Closing, on: NaiveDate, event: EventId) {
        if !self.is_closed() {
            self.reached_since_closed = false;
        }
        if !self.is_open(closing) || closing == Closing::Chosen {
            self.set_spell(closing, Some(Spell { since: on, event }));
            self.closers.push(event);
        }
    }

    /// A warm word followed, neutral ones aside, by a cold one, a no, a block or a silence. The third closes.
    pub(super) fn swing(&mut self, on: NaiveDate, event: EventId) {
        if self.warm_before {
            self.warm_before = false;
            self.swings += 1;
            if self.swings >= 3 && !self.is_open(Closing::Strung) {
                self.close(Closing::Strung, on, event);
            }
        }
    }

    fn end(&mut self, closing: Closing, rest_days: u32, act: &Happening<'_>) {
        if !self.is_open(closing) {
            return;
        }
        // C-ended goes on by what else it holds by.
        let left = self.ended_by.first();
        self.set_spell(closing, left.filter(|_| closing == Closing::Ended));
        self.a_closing_has_ended = true;
        self.ends.push(End { on: date(act.made), rest_days, event: act.event });
        self.anew_after = self.anew_after.max(Some(act.at));
        if closing == Closing::Strung {
            self.swings = 0;
        }
        // What they were to answer they are still to answer.
        self.era = Era { resumed: self.chapter.sent > 0, waiting: self.era.waiting, ..Era::default() };
    }

    /// Whether their word at `day` is free: nothing personal of the user's has reached them since the door closed, or
    /// nothing in the 14 days before.
    pub fn is_free(&self, word: &Word, day: NaiveDate) -> bool {
        let unpressed = !self.reached_since_closed
            || self.last_reached.is_none_or(|last| days_between(last, day) > FREE_AFTER_DAYS);
        unpressed && !matches!(word.tone, Tone::Cold | Tone::No)
    }

    fn take(&mut self, act: &Happening<'_>) {
        if let Kind::Noted(what) = act.kind
            && never_closes(what)
        {
            return self.note_other(act, what);
        }
        let ended_by = closing::ended::begun_by(self, act);
        let beginning: Vec<Closing> =
            closing::LIST.iter().filter(|rule| (rule.begins)(self, act)).map(|rule| rule.id).collect();
        let ending: Vec<(Closing, u32)> = closing::LIST
            .iter()
            .filter(|rule| self.is_open(rule.id))
            .filter_map(|rule| Some((rule.id, (rule.ends)(self, act)?)))
            .collect();
        if let Some(cause) = closing::ended::ended_now(self, act) {
            self.ended_by.end(cause);
        }
        let pressed = self.is_closed() && self.reached_since_closed;
        for (closing, rest_days) in ending {
            self.end(closing, rest_days, act);
        }
        let standing = match act.kind {
            Kind::Contact(Entry { act: Act::Reached(reach), .. }) => Some(self.standing(*reach, act.at)),
            _ => None,
        };
        self.note(act, standing);
        let spell = Spell { since: act.day, event: act.event };
        if ended_by.is_some_and(|cause| self.ended_by.begin(cause, spell)) {
            self.closers.push(act.event);
        }
        for closing in beginning {
            self.close(closing, act.day, act.event);
        }
        // One closing fact that turns into another at once, as an order into a no, leaves the door closed all along.
        self.reached_since_closed |= pressed && self.is_closed();
        self.note_step(act);
    }

    fn note(&mut self, act: &Happening<'_>, standing: Option<Standing>) {
        match act.kind {
            Kind::Contact(entry) => self.note_entry(act, entry, standing),
            Kind::Noted(what) => self.note_other(act, what),
            Kind::ClosingUndone => {
                self.ends.push(End { on: date(act.made), rest_days: 1, event: act.event });
                self.anew_after = self.anew_after.max(Some(act.at));
            }
            Kind::DatedAhead => self.dates_ahead = true,
        }
    }

    fn note_step(&mut self, act: &Happening<'_>) {
        let step = self.step();
        let new = match self.era.highest {
            Some(reached) => step > reached.step,
            None => true,
        };
        if !new {
            return;
        }
        let climbed = step > Step::FirstMessage;
        self.era.highest = Some(Reached { step, on: act.day, event: act.event });
        if climbed {
            self.anew_after = self.anew_after.max(Some(act.at));
        }
    }
}

/// Whether it begins and ends no closing fact and moves no step, whatever the history: most of a record is of this kind.
fn never_closes(what: &What) -> bool {
    match what {
        What::CheckIn { .. }
        | What::Wellbeing { .. }
        | What::Practised { .. }
        | What::Wrote { .. }
        | What::Weighed { .. }
        | What::Ready { .. }
        | What::Reasoned { .. }
        | What::Reflected { .. }
        | What::Draft(_)
        | What::Own(_) => true,
        What::Age(_)
        | What::Screen(_)
        | What::Contact(_)
        | What::Undone { .. }
        | What::Changed { .. }
        | What::Apart { .. }
        | What::Quiet(_)
        | What::Chose(_)
        | What::HarmLifted
        | What::Review(_)
        | What::AfterReview(_)
        | What::Over(_) => false,
    }
}

//! One walk through what happened: the state that closings, rests and steps read.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::closing;
use crate::domain::contact::{Act, Ask, Entry, LookBack, Reach, TalkEnd, Tone, Word};
use crate::domain::id::{Closing, Step};
use crate::domain::quiet::Quiet;
use crate::domain::record::{Choice, EventId, Mood, Motive, Readiness, What, Writing};
use crate::domain::resting;
use crate::domain::screen::{Answer, Answers, Question};
use crate::domain::time::{Moment, date, days_after, days_between};

use super::{Happening, Kind};

/// Days without a reply after which the door closes, from the start of the last of them.
pub(crate) const SILENCE_DAYS: u32 = 14;
/// Days before their word in which nothing personal of the user's may have reached them, for it to be free.
const FREE_AFTER_DAYS: u32 = 14;

/// How a personal contact of the user's counts. The later, the heavier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// A message of an open step: no slip, restarts nothing.
    OfStep,
    /// The one answer in a quiet period: no slip, no silence.
    PauseAnswer,
    /// A slip that looked or asked: restarts nothing.
    Look,
    /// A slip that reached them: the count begins again.
    Slip,
}

/// A closing fact that holds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spell {
    pub since: NaiveDate,
    pub event: EventId,
}

/// A closing fact that has ended, or an undo that counts as one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct End {
    pub on: NaiveDate,
    pub rest_days: u32,
    pub event: EventId,
}

/// A meeting, looked back on or not yet.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Meeting {
    pub day: NaiveDate,
    pub look_back: Option<LookBack>,
}

/// A step that was reached, and by what.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reached {
    pub step: Step,
    pub on: NaiveDate,
    pub event: EventId,
}

/// What has happened since messages, meetings and wishes count: all of it counts anew when a closing fact ends.
#[derive(Clone, Debug, Default)]
pub(crate) struct Era {
    pub resumed: bool,
    pub light: bool,
    pub open_start: bool,
    pub exchanges: Vec<NaiveDate>,
    pub meetings: Vec<Meeting>,
    pub meeting_proposed: bool,
    pub talk_asked: bool,
    pub talked: bool,
    pub waiting: bool,
    pub rebuild: bool,
    pub highest: Option<Reached>,
}

/// What counts since the chapter began.
#[derive(Clone, Debug, Default)]
pub(crate) struct Chapter {
    pub first_quiet: Option<NaiveDate>,
    pub sent: u32,
    pub awaiting_first: bool,
    pub rebuilt: bool,
    pub motive: Option<(NaiveDate, Motive)>,
    pub causes: bool,
    pub own_part: bool,
    pub choice: Option<Choice>,
    pub practised: Vec<NaiveDate>,
    pub ready: BTreeMap<Readiness, (NaiveDate, bool)>,
}

/// Everything the rules read.
#[derive(Clone, Debug, Default)]
pub(crate) struct History {
    spells: BTreeMap<Closing, Spell>,
    pub ends: Vec<End>,
    closed_since: Option<NaiveDate>,
    reached_since_closed: bool,
    last_reached: Option<NaiveDate>,
    unanswered: Option<(NaiveDate, EventId)>,
    awaiting: Option<Standing>,
    pub their_word: Option<(Moment, EventId)>,
    pause_answered: bool,
    warm_before: bool,
    pub swings: u32,
    pub harm_lifted: bool,
    pub era: Era,
    pub chapter: Chapter,
    pub quiet: Option<Quiet>,
    pub screen: Option<(Moment, Answers)>,
    pub cost_since: Option<Moment>,
    pub weighed: Option<(Moment, bool)>,
    pub check_ins: Vec<(Moment, Mood)>,
    pub low: Option<(Moment, EventId)>,
    pub anew_after: Option<Moment>,
    pub hurts: Vec<(NaiveDate, EventId)>,
    pub draft: Option<Moment>,
    pub dates_ahead: bool,
    pub standings: Vec<(EventId, Standing)>,
}

impl History {
    /// Walks through a reading and stops at `now`.
    pub fn walk(acts: &[Happening], now: Moment) -> History {
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
        self.spells.contains_key(&closing)
    }

    /// Closing facts that hold, worst first.
    pub fn closings(&self) -> impl Iterator<Item = (Closing, Spell)> + '_ {
        self.spells.iter().map(|(c, s)| (*c, *s))
    }

    /// Spells that hold.
    pub fn spells(&self) -> impl Iterator<Item = Spell> + '_ {
        self.spells.values().copied()
    }

    /// Whether any closing fact holds.
    pub fn is_closed(&self) -> bool {
        !self.spells.is_empty()
    }

    /// Whether a closing fact other than `closing` holds.
    pub fn is_closed_otherwise(&self, closing: Closing) -> bool {
        self.spells.keys().any(|c| *c != closing)
    }

    /// Since when a closing fact holds.
    pub fn open_since(&self, closing: Closing) -> Option<NaiveDate> {
        self.spells.get(&closing).map(|s| s.since)
    }

    fn pass_days(&mut self, today: NaiveDate) {
        let Some((since, event)) = self.unanswered else { return };
        let on = days_after(since, SILENCE_DAYS);
        if !self.era.rebuild && !self.is_open(Closing::Silence) && today >= on {
            self.close(Closing::Silence, on, event);
        }
    }

    fn close(&mut self, closing: Closing, on: NaiveDate, event: EventId) {
        if !self.is_closed() {
            self.closed_since = Some(on);
            self.reached_since_closed = false;
        }
        let turns = matches!(closing, Closing::No | Closing::Blocked | Closing::Silence | Closing::Curt | Closing::Ended);
        let fresh = !self.is_open(closing);
        if fresh || closing == Closing::Chosen {
            self.spells.insert(closing, Spell { since: on, event });
        }
        if turns {
            self.swing(on, event);
        }
    }

    /// A warm word followed, neutral ones aside, by a cold one, a no, a block or a silence. The third closes.
    fn swing(&mut self, on: NaiveDate, event: EventId) {
        if self.warm_before {
            self.warm_before = false;
            self.swings += 1;
            if self.swings >= 3 && !self.is_open(Closing::Strung) {
                self.close(Closing::Strung, on, event);
            }
        }
    }

    fn end(&mut self, closing: Closing, rest_days: u32, act: &Happening) {
        if self.spells.remove(&closing).is_none() {
            return;
        }
        self.ends.push(End { on: date(act.made), rest_days, event: act.event });
        self.anew_after = self.anew_after.max(Some(act.at));
        if closing == Closing::Strung {
            self.swings = 0;
        }
        self.era = Era { resumed: true, ..Era::default() };
        if !self.is_closed() {
            self.closed_since = None;
        }
    }

    /// Whether their word at `day` is free: nothing personal of the user's has reached them since the door closed, or
    /// nothing in the 14 days before.
    pub fn is_free(&self, word: &Word, day: NaiveDate) -> bool {
        let unpressed = !self.reached_since_closed || self.last_reached.is_none_or(|last| days_between(last, day) > FREE_AFTER_DAYS);
        unpressed && !matches!(word.tone, Tone::Cold | Tone::No)
    }

    fn take(&mut self, act: &Happening) {
        let beginning: Vec<Closing> = closing::LIST.iter().filter(|rule| (rule.begins)(self, act)).map(|rule| rule.id).collect();
        let ending: Vec<(Closing, u32)> = closing::LIST.iter().filter(|rule| self.is_open(rule.id)).filter_map(|rule| Some((rule.id, (rule.ends)(self, act)?))).collect();
        for (closing, rest_days) in ending {
            self.end(closing, rest_days, act);
        }
        let standing = match &act.kind {
            Kind::Contact(Entry { act: Act::Reached(reach), .. }) => Some(self.standing(*reach, act.at)),
            _ => None,
        };
        self.note(act, standing);
        for closing in beginning {
            self.close(closing, act.day, act.event);
        }
        self.note_step(act);
    }

    /// How a contact of the user's counts at a moment, from all that went before.
    pub fn standing(&self, reach: Reach, at: Moment) -> Standing {
        if self.is_closed() {
            return Standing::Slip;
        }
        if resting::reasons(self, at).is_empty() && self.step_allows(reach) {
            return Standing::OfStep;
        }
        let in_quiet = self.quiet.as_ref().is_some_and(|q| !q.is_over(date(at)));
        if reach == Reach::Message && in_quiet && self.their_word.is_some() && !self.pause_answered {
            return Standing::PauseAnswer;
        }
        Standing::Slip
    }

    fn step_allows(&self, reach: Reach) -> bool {
        match self.step() {
            Step::Waiting => false,
            Step::FirstMessage => reach == Reach::Message && self.awaiting.is_none(),
            Step::LightContact | Step::Meeting | Step::Talk => reach.awaits_reply() && self.awaiting.is_none() && (self.their_word.is_some() || self.era.resumed),
            Step::Rebuild => true,
        }
    }

    fn note(&mut self, act: &Happening, standing: Option<Standing>) {
        match &act.kind {
            Kind::Contact(entry) => self.note_entry(act, entry, standing),
            Kind::Noted(what) => self.note_other(act, what),
            Kind::ClosingUndone => {
                self.ends.push(End { on: date(act.made), rest_days: 1, event: act.event });
                self.anew_after = self.anew_after.max(Some(act.at));
            }
            Kind::DatedAhead => self.dates_ahead = true,
        }
    }

    fn note_entry(&mut self, act: &Happening, entry: &Entry, standing: Option<Standing>) {
        match entry.act {
            Act::Reached(reach) => self.note_reach(act, reach, standing.unwrap_or(Standing::Slip)),
            Act::Looked(_) => {
                self.standings.push((act.event, Standing::Look));
                if let Some(quiet) = &mut self.quiet {
                    quiet.turn_corner(entry.on);
                }
            }
            Act::Word(word) => self.note_word(act, word),
            Act::Met => {
                self.answered();
                self.era.meeting_proposed = false;
                self.era.meetings.push(Meeting { day: act.day, look_back: None });
            }
            Act::LookedBack(look_back) => {
                if let Some(meeting) = self.era.meetings.last_mut() {
                    meeting.look_back = Some(look_back);
                }
                if look_back.weighs() {
                    self.hurts.push((date(act.made), act.event));
                }
            }
            Act::Talked(end) => {
                self.answered();
                self.era.talked = true;
                self.era.talk_asked = false;
                match end {
                    TalkEnd::NeedTime => {
                        self.era.waiting = true;
                        self.unanswered = Some((act.day, act.event));
                    }
                    TalkEnd::Try => self.wish_to_try(),
                    TalkEnd::No | TalkEnd::Friends | TalkEnd::LeftOpen => {}
                }
            }
            Act::Necessary { .. } | Act::Blocked | Act::NewPartner(_) | Act::OrderMade => {}
        }
    }

    fn note_reach(&mut self, act: &Happening, reach: Reach, standing: Standing) {
        self.standings.push((act.event, standing));
        self.last_reached = self.last_reached.max(Some(act.day));
        self.reached_since_closed |= self.is_closed();
        if standing == Standing::Slip {
            if let Some(quiet) = &mut self.quiet {
                quiet.restart(act.day);
            }
            if self.chapter.sent > 0 {
                self.hurts.push((act.day, act.event));
            }
            if reach == Reach::Visit {
                self.anew_after = self.anew_after.max(Some(act.at));
            }
        }
        if !reach.awaits_reply() {
            return;
        }
        match standing {
            Standing::OfStep => {
                self.chapter.awaiting_first = self.step() == Step::FirstMessage;
                self.chapter.sent += 1;
                self.era.light |= self.era.open_start;
            }
            Standing::PauseAnswer => self.pause_answered = true,
            Standing::Slip | Standing::Look => {}
        }
        self.era.open_start = false;
        self.their_word = None;
        self.awaiting = Some(standing);
        if standing != Standing::PauseAnswer && self.unanswered.is_none() && !self.era.rebuild {
            self.unanswered = Some((act.day, act.event));
        }
    }

    fn note_word(&mut self, act: &Happening, word: Word) {
        let reply_to = self.awaiting;
        let to_first = std::mem::take(&mut self.chapter.awaiting_first);
        self.answered();
        self.their_word = Some((act.made, act.event));
        match (reply_to, word.tone) {
            (Some(Standing::OfStep), Tone::Warm) => {
                self.era.light = true;
                self.era.exchanges.push(act.day);
            }
            (Some(_), Tone::Neutral) if to_first => {
                self.era.waiting = true;
                self.unanswered = Some((act.day, act.event));
            }
            (None, Tone::Warm | Tone::Neutral) => self.era.open_start = true,
            (Some(_), _) | (None, Tone::Cold | Tone::No) => {}
        }
        match word.ask {
            Ask::Nothing => {}
            Ask::Meeting => self.era.meeting_proposed = true,
            Ask::Talk => self.era.talk_asked = true,
            Ask::Try => self.wish_to_try(),
        }
        if word.hurt {
            self.hurts.push((date(act.made), act.event));
        }
        self.warm_before |= word.tone == Tone::Warm;
        if word.tone == Tone::Cold || word.tone == Tone::No {
            self.swing(act.day, act.event);
        }
    }

    fn wish_to_try(&mut self) {
        self.era.rebuild = true;
        self.chapter.rebuilt = true;
    }

    /// They wrote, came or joined: nothing of the user's is unanswered, and waiting is over.
    fn answered(&mut self) {
        self.unanswered = None;
        self.awaiting = None;
        self.era.waiting = false;
        self.chapter.awaiting_first = false;
    }

    fn note_other(&mut self, act: &Happening, what: &What) {
        match what {
            What::Screen(answers) => self.note_screen(act, answers),
            What::Quiet(plan) => {
                if self.chapter.rebuilt {
                    self.chapter = Chapter::default();
                    self.era = Era::default();
                }
                self.chapter.first_quiet = self.chapter.first_quiet.or(Some(plan.last_contact));
                match &mut self.quiet {
                    Some(quiet) => {
                        self.pause_answered &= !quiet.is_over(act.day);
                        quiet.change(plan, act.day);
                    }
                    None => self.quiet = Some(Quiet::begin(plan)),
                }
            }
            What::CheckIn { mood, self_harm, .. } => {
                self.check_ins.push((act.at, *mood));
                if *self_harm {
                    self.low = Some((act.at, act.event));
                }
            }
            What::Wellbeing { score } => {
                if *score <= resting::VERY_LOW_WELLBEING {
                    self.low = Some((act.at, act.event));
                }
            }
            What::Practised { day, .. } => {
                if days_between(*day, act.day) <= 1 && *day <= act.day {
                    self.chapter.practised.push(*day);
                }
            }
            What::Wrote { page, .. } => match page {
                Writing::Why(motive) => self.note_motive(act.day, *motive),
                Writing::Causes => self.chapter.causes = true,
                Writing::OwnPart => self.chapter.own_part = true,
            },
            What::Weighed { go_on, .. } => self.weighed = Some((act.at, *go_on)),
            What::Ready { question, yes } => {
                self.chapter.ready.insert(*question, (act.day, *yes));
            }
            What::Chose(choice) => {
                if !self.is_open(Closing::Chosen) || *choice == Choice::LetGo {
                    self.chapter.choice = Some(*choice);
                }
            }
            What::HarmLifted => self.harm_lifted |= self.ends.iter().any(|e| e.event == act.event),
            What::Draft { waiting } => self.draft = waiting.then_some(act.at),
            What::Age(_) | What::Over(_) | What::Contact(_) | What::Undone { .. } | What::Changed { .. } => {}
        }
    }

    fn note_screen(&mut self, act: &Happening, answers: &Answers) {
        let cost = answers.get(Question::Cost);
        match cost {
            Some(Answer::Yes) => self.cost_since = self.cost_since.or(Some(act.at)),
            Some(Answer::No) => self.cost_since = None,
            Some(Answer::NotSure | Answer::NotNow) | None => {}
        }
        self.screen = Some((act.at, answers.clone()));
    }

    /// For 14 days after a motive that contact waits on, a new one is kept but not taken.
    fn note_motive(&mut self, day: NaiveDate, motive: Motive) {
        let held = self.chapter.motive.is_some_and(|(since, known)| known.waits() && days_between(since, day) < resting::MOTIVE_DAYS);
        if !held {
            self.chapter.motive = Some((day, motive));
        }
    }

    fn note_step(&mut self, act: &Happening) {
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

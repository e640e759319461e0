//! What the log changes in the history: contacts of the user's, words of theirs, meetings and talks.

use crate::domain::contact::{Act, Ask, Entry, Reach, TalkEnd, Tone, Word};
use crate::domain::id::Step;
use crate::domain::time::date;

use super::Happening;
use super::era::{Exchange, Meeting, TheirWord};
use super::history::History;
use super::standing::Standing;

impl History {
    pub(super) fn note_entry(&mut self, act: &Happening<'_>, entry: &Entry, standing: Option<Standing>) {
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
                self.era.declined &= !self.era.meeting_proposed;
                self.era.meeting_proposed = false;
                self.era.meetings.push(Meeting { day: act.day, look_back: None });
            }
            Act::Declined => self.note_declined(act),
            Act::LookedBack(look_back) => {
                if let Some(meeting) = self.era.meetings.last_mut() {
                    meeting.look_back = Some(meeting.look_back.map_or(look_back, |known| known.worse(look_back)));
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
                    TalkEnd::No => self.swing(act.day, act.event),
                    TalkEnd::Friends | TalkEnd::LeftOpen => {}
                }
            }
            Act::Blocked => self.swing(act.day, act.event),
            Act::Necessary { .. } | Act::NewPartner(_) | Act::OrderMade => {}
        }
    }

    fn note_reach(&mut self, act: &Happening<'_>, reach: Reach, standing: Standing) {
        self.standings.push((act.event, standing));
        self.last_reached = self.last_reached.max(Some(act.day));
        self.reached_since_closed |= self.is_closed();
        if standing == Standing::Slip {
            self.last_slip = self.last_slip.max(Some(act.day));
            if let Some(quiet) = &mut self.quiet {
                quiet.restart(act.day);
            }
            // Whatever it was, it was the first answer.
            self.era.open_start = false;
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
                self.era.light |= self.era.open_start || self.era.resumed;
                self.chapter.sent += 1;
            }
            Standing::PauseAnswer => self.pause_answered = true,
            Standing::Slip | Standing::Look => {}
        }
        self.era.open_start = false;
        self.their_word = None;
        self.has_spoken = true;
        self.awaiting = self.awaiting.filter(|known| *known == Standing::OfStep).or(Some(standing));
        if standing != Standing::PauseAnswer {
            let in_rebuild = self.is_in_rebuild();
            let first = if in_rebuild { &mut self.chapter.sent_in_rebuild } else { &mut self.unanswered };
            first.get_or_insert((act.day, act.event));
        }
    }

    /// A no to that meeting, and a word of theirs that opens nothing: what it answers is answered, and only they propose the
    /// next.
    fn note_declined(&mut self, act: &Happening<'_>) {
        let is_awaited = self.chapter.awaiting_first || self.era.waiting;
        self.answered();
        self.their_word = Some(TheirWord { on: act.day, made: act.made, event: act.event });
        self.era.meeting_proposed = false;
        self.era.declined = true;
        if is_awaited {
            self.era.waiting = true;
            self.unanswered = Some((act.day, act.event));
        }
    }

    fn note_word(&mut self, act: &Happening<'_>, word: Word) {
        let (reply_to, is_start) = (self.awaiting, !self.has_spoken);
        let to_first = std::mem::take(&mut self.chapter.awaiting_first);
        let sent = self.unanswered.map_or(act.day, |(day, _)| day);
        self.answered();
        self.their_word = Some(TheirWord { on: act.day, made: act.made, event: act.event });
        match (reply_to, word.tone) {
            (Some(Standing::OfStep), Tone::Warm) => {
                self.era.light = true;
                self.era.exchanges.push(Exchange { sent, answered: act.day });
            }
            (Some(_), Tone::Neutral) if to_first => {
                self.era.waiting = true;
                self.unanswered = Some((act.day, act.event));
            }
            (None, Tone::Warm | Tone::Neutral) if is_start => self.era.open_start = true,
            (Some(_) | None, _) => {}
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

    pub(super) fn wish_to_try(&mut self) {
        self.era.rebuild = true;
        self.chapter.rebuilt = true;
    }

    /// They wrote, came or joined: nothing of the user's is unanswered, and waiting is over.
    pub(super) fn answered(&mut self) {
        self.unanswered = None;
        self.chapter.sent_in_rebuild = None;
        self.awaiting = None;
        self.has_spoken = false;
        self.era.waiting = false;
        self.chapter.awaiting_first = false;
    }
}

//! What everything but the log changes in the history: screens, the quiet period, check-ins, writing, choices.

use chrono::NaiveDate;

use crate::domain::draft::DraftState;
use crate::domain::id::Closing;
use crate::domain::own::{Own, Tick};
use crate::domain::quiet::Quiet;
use crate::domain::record::{Choice, Motive, QuietPlan, What, Writing};
use crate::domain::resting;
use crate::domain::review::{self, Review};
use crate::domain::screen::{Answer, Answers, Question};
use crate::domain::time::{days_between, is_in_time};

use super::Happening;
use super::era::{Chapter, Era};
use super::history::History;

impl History {
    pub(super) fn note_other(&mut self, act: &Happening<'_>, what: &What) {
        match what {
            What::Screen(answers) => self.note_screen(act, answers),
            What::Quiet(plan) => self.note_quiet(act.day, plan),
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
                let place = self.chapter.practised.partition_point(|known| known < day);
                if is_in_time(*day, act.day) && self.chapter.practised.get(place) != Some(day) {
                    self.chapter.practised.insert(place, *day);
                }
            }
            What::Wrote { page, .. } => match page {
                Writing::Why(motive) => self.note_motive(act.day, *motive),
                Writing::Causes => self.chapter.causes = true,
                Writing::OwnPart => self.chapter.own_part = true,
            },
            What::Weighed { go_on, .. } => self.weighed = Some((act.at, *go_on)),
            What::Ready { question, yes } => {
                if let Some(place) = self.chapter.ready.get_mut(*question as usize) {
                    *place = Some((act.day, *yes));
                }
            }
            What::Chose(choice) => {
                if !self.is_open(Closing::Chosen) || *choice == Choice::LetGo {
                    self.chapter.review_calls = false;
                    self.chapter.choice = Some((act.day, act.event, *choice));
                }
            }
            What::Review(review) => self.note_review(act, review),
            What::AfterReview(_) => self.chapter.review_calls = false,
            What::HarmLifted => self.harm_lifted |= self.ends.iter().any(|e| e.event == act.event),
            What::Draft(draft) => self.draft = (draft.state == DraftState::Waiting).then_some(act.at),
            // Words about a way or a guide point are for the person: no rule reads them.
            What::Reasoned { .. } | What::Reflected { .. } => {}
            What::Own(own) => self.note_own(act.day, own),
            What::Age(_)
            | What::Over(_)
            | What::Contact(_)
            | What::Undone { .. }
            | What::Changed { .. }
            | What::Apart { .. } => {}
        }
    }

    /// A habit ticked in time is practice for as long as the tick stands.
    fn note_own(&mut self, today: NaiveDate, own: &Own) {
        let Own::Ticked { habit, day, tick } = own else { return };
        let ticked = &mut self.chapter.ticked;
        let known = ticked.iter().position(|of| *of == (*day, *habit));
        match (tick, known) {
            (Tick::Done, None) if is_in_time(*day, today) => ticked.push((*day, *habit)),
            (Tick::Skipped | Tick::Cleared, Some(at)) => {
                ticked.remove(at);
            }
            (Tick::Done | Tick::Skipped | Tick::Cleared, _) => {}
        }
    }

    /// The first period begins with the last slip if that was later. After `rebuild` a new chapter begins, and its period
    /// with the last contact that reached them; what was practised stays.
    fn note_quiet(&mut self, today: NaiveDate, plan: &QuietPlan) {
        let mut plan = plan.clone();
        if self.chapter.rebuilt {
            plan.last_contact = self.last_reached.unwrap_or(plan.last_contact).max(plan.last_contact);
            self.chapter = Chapter {
                practised: std::mem::take(&mut self.chapter.practised),
                ticked: std::mem::take(&mut self.chapter.ticked),
                ..Chapter::default()
            };
            self.era = Era::default();
            self.awaiting = None;
        }
        let begins = plan.last_contact.max(self.last_slip.unwrap_or(plan.last_contact));
        self.chapter.first_quiet = self.chapter.first_quiet.or(Some(begins));
        if let Some(quiet) = &mut self.quiet {
            let (before, was_over) = (quiet.current().contact, quiet.is_over(today));
            plan.last_contact = begins;
            quiet.change(&plan, today);
            // The same period made longer after its end has had its answer.
            self.pause_answered &= !was_over || quiet.current().contact <= before;
        } else {
            let mut quiet = Quiet::begin(&plan);
            self.last_slip.into_iter().for_each(|slip| quiet.restart(slip));
            self.quiet = Some(quiet);
        }
    }

    fn note_screen(&mut self, act: &Happening<'_>, answers: &Answers) {
        let cost = answers.get(Question::Cost);
        match cost {
            Some(Answer::Yes) => self.cost_since = self.cost_since.or(Some(act.at)),
            Some(Answer::No) => self.cost_since = None,
            Some(Answer::NotSure | Answer::NotNow) | None => {}
        }
        if [Question::Refusal, Question::Blocked].into_iter().any(|q| answers.get(q) == Some(Answer::Yes)) {
            self.swing(act.day, act.event);
        }
        self.screen = Some((act.at, answers.clone()));
    }

    fn note_review(&mut self, act: &Happening<'_>, review: &Review) {
        let found = review::compare(review, self.era.last_review.as_ref(), self.same_hurt);
        self.same_hurt |= review.same_hurt;
        self.chapter.review_calls |= found.calls_the_page;
        if found.asks_the_screen {
            self.anew_after = self.anew_after.max(Some(act.at));
        }
        self.era.last_review = Some(review.clone());
    }

    /// For 14 days after a motive that contact waits on, a new one is kept but not taken.
    fn note_motive(&mut self, day: NaiveDate, motive: Motive) {
        let held = self
            .chapter
            .motive
            .is_some_and(|(since, known)| known.waits() && days_between(since, day) < resting::MOTIVE_DAYS);
        if !held {
            self.chapter.motive = Some((day, motive));
        }
    }
}

//! Actions of the round of questions under way: answer, go on, confirm.

use leptos::prelude::*;

use super::AppState;
use crate::domain::record::What;
use crate::domain::screen::{Agreement, Answer, Answers, Question};
use crate::storage::Store;
use crate::storage::shelf::ShelfFault;

impl AppState {
    /// Answers a question of the round under way. Where the device refuses to keep it, the answer stands until the page
    /// closes, and [`AppState::refused`] says so: nobody is held up on the way to help.
    pub fn answer(&self, question: Question, answer: Answer) {
        self.round.update(|r| r.give(question, answer));
        self.keep_round();
    }

    /// Answers the follow-up of a question, in the same way.
    pub fn answer_agreement(&self, question: Question, agreement: Agreement) {
        self.round.update(|r| r.give_agreement(question, agreement));
        self.keep_round();
    }

    fn keep_round(&self) {
        let round = self.round.get_untracked();
        self.speak_of_saving(false);
        self.refused.set(self.store.with_value(|s| s.keep_round(&round)).err());
        self.pass_on();
    }

    /// Why the round under way could not be kept, if it could not.
    pub fn refused(&self) -> Option<ShelfFault> {
        self.refused.get()
    }

    /// Goes on with the round under way, or begins one. With `open_only` the answers of the last round stand, and only
    /// those that were "not now" are asked again.
    pub fn resume_round(&self, open_only: bool) {
        if self.round.with_untracked(|r| *r != Answers::default()) {
            return;
        }
        let last = self.record.with_untracked(|r| r.latest_screen().map(|(_, answers)| answers.clone()));
        if let Some(last) = last.filter(|_| open_only) {
            self.round.set(last.without_not_now());
        }
    }

    /// Begins a round anew: nothing is preselected.
    pub fn begin_round(&self) {
        self.round.set(Answers::default());
        let _gone = self.store.with_value(Store::drop_round);
        self.pass_on();
    }

    /// Confirms the round as it was read back. Says whether it was: a round that is not finished, or that another tab
    /// has changed meanwhile, is not confirmed.
    ///
    /// # Errors
    /// When the device refuses to keep it; then nothing has changed.
    pub fn confirm_round(&self, read_back: &Answers) -> Result<bool, ShelfFault> {
        let round = self.round.get_untracked();
        if !round.is_complete() || round != *read_back {
            return Ok(false);
        }
        self.note(What::Screen(round.as_asked()))?;
        self.begin_round();
        Ok(true)
    }
}

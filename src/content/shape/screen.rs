//! Words of the screen and of its check page.

use crate::domain::screen::{Agreement, Answer, Question};

/// One question.
pub struct QuestionWords {
    /// The question.
    pub ask: &'static str,
    /// The question when it is asked anew after a closing fact has ended, where that differs.
    pub ask_anew: Option<&'static str>,
    /// What counts.
    pub hint: &'static str,
    /// Why it is asked.
    pub why: &'static str,
    /// What counts, as a list that is read and never ticked or stored.
    pub signs: &'static [&'static str],
    /// The words of a yes.
    pub yes: &'static str,
    /// Its line on the check page.
    pub line: &'static str,
}

/// The follow-up about an agreement.
pub struct AgreementWords {
    /// The question.
    pub ask: &'static str,
    /// Hint.
    pub hint: &'static str,
    /// Why it is asked.
    pub why: &'static str,
    /// Its line on the check page.
    pub line: &'static str,
}

/// The screen.
pub struct ScreenWords {
    /// Neutral page title, "Question 4 of 8".
    pub page: fn(usize, usize) -> String,
    /// Running line.
    pub run: fn(usize, usize) -> String,
    /// Words of a question.
    pub question: fn(Question) -> &'static QuestionWords,
    /// Words of a follow-up.
    pub agreement: fn(Question) -> &'static AgreementWords,
    /// Heading of the reason.
    pub why_title: &'static str,
    /// Heading of the list of signs.
    pub signs_title: &'static str,
    /// Said under the list.
    pub signs_note: &'static str,
    /// Words of an answer other than yes.
    pub answer: fn(Answer) -> &'static str,
    /// What "not sure" means.
    pub not_sure_note: &'static str,
    /// The same, where there are signs to read.
    pub not_sure_signs: &'static str,
    /// What "not now" means.
    pub not_now_note: &'static str,
    /// Words of an agreement.
    pub agreement_answer: fn(Agreement) -> &'static str,
    /// When nothing was chosen.
    pub error: &'static str,
    /// When nothing was chosen on a follow-up.
    pub agreement_error: &'static str,
    /// Said beside the button.
    pub kept: &'static str,
}

/// The check page.
pub struct CheckWords {
    /// Page title.
    pub page: &'static str,
    /// Running line.
    pub run: &'static str,
    /// Title.
    pub title: &'static str,
    /// Sentence.
    pub lede: &'static str,
    /// Heading of the note.
    pub next_title: &'static str,
    /// The note.
    pub next: &'static str,
    /// The note after a yes that ended the round.
    pub ended_early: &'static str,
    /// Heading of the list.
    pub list_title: &'static str,
    /// No answer yet.
    pub not_answered: &'static str,
    /// Link that changes an answer.
    pub change: &'static str,
    /// Confirms.
    pub right: &'static str,
    /// Said when the round is not finished.
    pub unfinished: &'static str,
    /// Link to the first page without an answer.
    pub finish: &'static str,
}

//! The screen and its check page in English.

use super::questions;
use crate::content::shape::{CheckWords, ScreenWords};
use crate::domain::screen::{Agreement, Answer};

pub(super) const SCREEN: ScreenWords = ScreenWords {
    page: |n, of| format!("Question {n} of {of}"),
    run: |n, of| format!("Is it safe and wanted, question {n} of {of}"),
    question: questions::question,
    agreement: questions::agreement,
    why_title: "Why this is asked",
    signs_title: "What this can look like",
    signs_note: "This list is only for reading. Nothing from it is kept.",
    answer,
    not_sure_note: "That is an answer too. Contact waits.",
    not_sure_signs: "That is an answer too. Contact waits, and you can read the signs in your own time.",
    not_now_note: "You can answer later. Until then contact waits.",
    agreement_answer,
    error: "Choose one of the answers. \u{201c}Not now\u{201d} is one of them.",
    agreement_error: "Choose one of the four answers.",
    kept: "Only the answer is kept, on this device.",
};

fn answer(answer: Answer) -> &'static str {
    match answer {
        Answer::No => "No",
        Answer::Yes => "Yes",
        Answer::NotSure => "I am not sure",
        Answer::NotNow => "Not now",
    }
}

fn agreement_answer(agreement: Agreement) -> &'static str {
    match agreement {
        Agreement::None => "No, there was none",
        Agreement::Allows => "Yes, and it allows this",
        Agreement::NotSure => "I am not sure",
        Agreement::Forbids => "Yes, but it does not allow this",
    }
}

pub(super) const CHECK: CheckWords = CheckWords {
    page: "Your answers",
    run: "Before anything is decided",
    title: "Check your answers",
    lede: "Nothing is decided until you say they are right. If you change one, you come straight back here.",
    next_title: "What happens next",
    next: "A short list of rules is applied to these answers. Each result names the answer that led to it.",
    ended_early: "The other questions are not asked. This answer comes before all of them.",
    list_title: "Safe and wanted",
    not_answered: "Not answered yet",
    change: "Change",
    right: "These are right",
    unfinished: "Some questions have not been asked yet. Nothing is decided until they have been.",
    finish: "Go on with the questions",
};

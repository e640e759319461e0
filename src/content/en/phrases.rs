//! The page of words that help, in English. The sentences are the points `phrase.` of the stage of the talk.

use crate::content::shape::PhrasesWords;

pub(super) const PHRASES: PhrasesWords = PhrasesWords {
    page: "Seven sentences",
    title: "Words that help, and when",
    lede: "Seven kinds of sentence, each with its own time. None is for sending as it stands, and none makes a no into a yes.",
    when: "When it helps, and when it does not",
    known: "What is known of it",
    more: "Its page",
    link: "Words that help",
};

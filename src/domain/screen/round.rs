//! One round of the screen: the answers given so far, and which page comes next.

use super::{Agreement, Answer, Question};

/// The answers of one round, finished or not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    given: [Option<Answer>; Question::ALL.len()],
    agreements: [Option<Agreement>; Question::ALL.len()],
}

/// One page of the round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Page {
    /// A question.
    Ask(Question),
    /// The follow-up about an agreement, after a yes to a partner.
    Agreement(Question),
}

impl Answers {
    /// The answer to a question, if one was given.
    pub fn get(&self, question: Question) -> Option<Answer> {
        self.given.get(question as usize).copied().flatten()
    }

    /// The answer to the follow-up, if one was given and the question it belongs to is a yes.
    pub fn agreement(&self, question: Question) -> Option<Agreement> {
        let given = self.agreements.get(question as usize).copied().flatten();
        given.filter(|_| self.get(question) == Some(Answer::Yes))
    }

    /// Gives or changes an answer.
    pub fn give(&mut self, question: Question, answer: Answer) {
        if let Some(place) = self.given.get_mut(question as usize) {
            *place = Some(answer);
        }
    }

    /// Gives or changes the answer to a follow-up.
    pub fn give_agreement(&mut self, question: Question, agreement: Agreement) {
        if let Some(place) = self.agreements.get_mut(question as usize) {
            *place = Some(agreement);
        }
    }

    /// Whether a question has an answer other than "not now".
    pub fn is_answered(&self, question: Question) -> bool {
        match self.get(question) {
            Some(Answer::No | Answer::NotSure) => true,
            Some(Answer::Yes) => !question.asks_agreement() || self.agreement(question).is_some(),
            Some(Answer::NotNow) | None => false,
        }
    }

    /// Whether somebody's partner closes the door: a yes that no agreement allows or leaves in doubt.
    pub fn partner_closes(&self, question: Question) -> bool {
        self.get(question) == Some(Answer::Yes)
            && match self.agreement(question) {
                Some(Agreement::Allows | Agreement::NotSure) => false,
                Some(Agreement::None | Agreement::Forbids) | None => true,
            }
    }

    /// Questions answered with "not sure", the follow-ups included.
    pub fn unsure(&self) -> Vec<Question> {
        Question::ALL
            .into_iter()
            .filter(|q| self.get(*q) == Some(Answer::NotSure) || self.agreement(*q) == Some(Agreement::NotSure))
            .collect()
    }

    /// Questions without an answer. None where a yes has ended the round.
    pub fn open(&self) -> Vec<Question> {
        if self.ended_early() {
            return Vec::new();
        }
        Question::ALL.into_iter().filter(|q| !self.is_answered(*q)).collect()
    }

    /// Whether a yes to one of the first three has ended the round.
    pub fn ended_early(&self) -> bool {
        Question::ALL.into_iter().any(|q| q.ends_the_round() && self.get(q) == Some(Answer::Yes))
    }

    /// The pages that this round asks, in order: a yes to one of the first three ends it.
    pub fn pages(&self) -> Vec<Page> {
        let mut pages = Vec::new();
        for question in Question::ALL {
            pages.push(Page::Ask(question));
            let yes = self.get(question) == Some(Answer::Yes);
            if yes && question.ends_the_round() {
                break;
            }
            if yes && question.asks_agreement() {
                pages.push(Page::Agreement(question));
            }
        }
        pages
    }

    /// Whether every page of the round has been answered in some way, "not now" included.
    pub fn is_complete(&self) -> bool {
        self.pages().into_iter().all(|page| match page {
            Page::Ask(q) => self.get(q).is_some(),
            Page::Agreement(q) => self.agreement(q).is_some(),
        })
    }

    /// Only the answers that this round asks for: what a later yes has passed over does not count.
    pub fn as_asked(&self) -> Answers {
        let mut asked = Answers::default();
        for page in self.pages() {
            match page {
                Page::Ask(q) => self.get(q).into_iter().for_each(|answer| asked.give(q, answer)),
                Page::Agreement(q) => self.agreement(q).into_iter().for_each(|answer| asked.give_agreement(q, answer)),
            }
        }
        asked
    }

    /// The same answers without those that were "not now", so that only these are asked again.
    pub fn without_not_now(mut self) -> Answers {
        for answer in &mut self.given {
            *answer = answer.filter(|a| *a != Answer::NotNow);
        }
        self
    }

    /// The page that follows `page`, or `None` for the check page.
    pub fn after(&self, page: Page) -> Option<Page> {
        let pages = self.pages();
        let at = pages.iter().position(|p| *p == page)?;
        pages.get(at + 1).copied()
    }

    /// The page before `page`, or `None` at the first.
    pub fn before(&self, page: Page) -> Option<Page> {
        let pages = self.pages();
        let at = pages.iter().position(|p| *p == page)?;
        at.checked_sub(1).and_then(|i| pages.get(i).copied())
    }

    /// Answers as pairs, in the order of asking: what a store keeps.
    pub fn given(&self) -> impl Iterator<Item = (Question, Answer)> + '_ {
        Question::ALL.into_iter().zip(self.given).filter_map(|(q, a)| Some((q, a?)))
    }

    /// Answers to follow-ups as pairs.
    pub fn agreements(&self) -> impl Iterator<Item = (Question, Agreement)> + '_ {
        Question::ALL.into_iter().zip(self.agreements).filter_map(|(q, a)| Some((q, a?)))
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test may stop")]
mod tests {
    use super::*;

    fn round(given: &[(Question, Answer)]) -> Answers {
        let mut answers = Answers::default();
        for (q, a) in given {
            answers.give(*q, *a);
        }
        answers
    }

    #[test]
    fn a_yes_to_one_of_the_first_three_goes_to_the_check_page() {
        for (question, pages) in [
            (Question::Harm, 1),
            (Question::OwnHarm, 2),
            (Question::Order, 3),
            (Question::Refusal, 8),
            (Question::TheirPartner, 9),
        ] {
            let answers = round(&[(question, Answer::Yes)]);
            assert_eq!(answers.pages().len(), pages, "{question:?}");
        }
    }

    #[test]
    fn not_now_stays_open_and_not_sure_does_not() {
        let mut answers = round(&Question::ALL.map(|q| (q, Answer::No)));
        assert!(answers.is_complete() && answers.open().is_empty());
        answers.give(Question::Cost, Answer::NotNow);
        assert!(answers.is_complete());
        assert_eq!(answers.open(), vec![Question::Cost]);
        answers.give(Question::Cost, Answer::NotSure);
        assert_eq!((answers.open(), answers.unsure()), (vec![], vec![Question::Cost]));
    }

    #[test]
    fn pages_follow_one_another_both_ways() {
        let mut answers = round(&[(Question::Harm, Answer::No), (Question::TheirPartner, Answer::Yes)]);
        let pages = answers.pages();
        for pair in pages.windows(2) {
            assert_eq!((answers.after(pair[0]), answers.before(pair[1])), (Some(pair[1]), Some(pair[0])));
        }
        assert_eq!((answers.before(Page::Ask(Question::Harm)), answers.after(Page::Ask(Question::Cost))), (None, None));
        assert_eq!(answers.after(Page::Ask(Question::TheirPartner)), Some(Page::Agreement(Question::TheirPartner)));
        assert!(!answers.is_complete() && !answers.ended_early());
        answers.give(Question::Order, Answer::Yes);
        assert_eq!(answers.after(Page::Ask(Question::Order)), None);
        assert!(answers.ended_early() && answers.open().is_empty());
    }

    #[test]
    fn only_what_is_asked_counts_and_not_now_is_asked_again() {
        let mut answers = round(&Question::ALL.map(|q| (q, Answer::No)));
        answers.give(Question::MyPartner, Answer::Yes);
        assert!(!answers.is_complete(), "the follow-up is missing");
        answers.give_agreement(Question::MyPartner, Agreement::Allows);
        answers.give(Question::Cost, Answer::NotNow);
        assert!(answers.is_complete());
        assert_eq!(answers.as_asked(), answers);
        let again = answers.clone().without_not_now();
        assert_eq!((again.get(Question::Cost), again.get(Question::Harm)), (None, Some(Answer::No)));
        assert_eq!(
            (again.given().count(), again.agreements().collect::<Vec<_>>()),
            (7, vec![(Question::MyPartner, Agreement::Allows)])
        );
        answers.give(Question::OwnHarm, Answer::Yes);
        let asked = answers.as_asked();
        assert_eq!(
            asked.given().collect::<Vec<_>>(),
            vec![(Question::Harm, Answer::No), (Question::OwnHarm, Answer::Yes)]
        );
        assert_eq!(asked.agreements().count(), 0);
    }

    #[test]
    fn only_an_agreement_spares_a_partner() {
        for (agreement, closes, unsure) in [
            (None, true, 0),
            (Some(Agreement::None), true, 0),
            (Some(Agreement::Forbids), true, 0),
            (Some(Agreement::NotSure), false, 1),
            (Some(Agreement::Allows), false, 0),
        ] {
            for question in [Question::TheirPartner, Question::MyPartner] {
                let mut answers = round(&[(question, Answer::Yes)]);
                if let Some(agreement) = agreement {
                    answers.give_agreement(question, agreement);
                }
                assert_eq!(
                    (answers.partner_closes(question), answers.unsure().len()),
                    (closes, unsure),
                    "{question:?} {agreement:?}"
                );
            }
        }
    }
}

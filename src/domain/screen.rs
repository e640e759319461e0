//! The safety screen: eight questions in a fixed order, and what is asked next.

/// A question of the screen. The order is the order in which they are asked: what protects people comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// Was the user harmed, controlled or afraid, or does an order protect the user? About ever.
    Harm,
    /// Did the user frighten, hurt, follow, check or pressure them? About ever.
    OwnHarm,
    /// Does an order or a formal request bind the user?
    Order,
    /// Did they say no, ask for space, or say that they are not in love?
    Refusal,
    /// Did they block the user on any channel?
    Blocked,
    /// Are they with someone else? About today.
    TheirPartner,
    /// Is the user with someone else? About today.
    MyPartner,
    /// Would returning have a serious cost?
    Cost,
}

impl Question {
    /// All eight, in the order in which they are asked.
    pub const ALL: [Question; 8] = [
        Question::Harm,
        Question::OwnHarm,
        Question::Order,
        Question::Refusal,
        Question::Blocked,
        Question::TheirPartner,
        Question::MyPartner,
        Question::Cost,
    ];

    /// Whether a yes goes to the check page at once, because nothing else matters then.
    pub fn ends_the_round(self) -> bool {
        match self {
            Question::Harm | Question::OwnHarm | Question::Order => true,
            Question::Refusal | Question::Blocked | Question::TheirPartner | Question::MyPartner | Question::Cost => {
                false
            }
        }
    }

    /// Whether a yes is followed by the question about an agreement that both spoke out before the break-up.
    pub fn asks_agreement(self) -> bool {
        match self {
            Question::TheirPartner | Question::MyPartner => true,
            Question::Harm
            | Question::OwnHarm
            | Question::Order
            | Question::Refusal
            | Question::Blocked
            | Question::Cost => false,
        }
    }
}

/// An answer. "Not now" leaves the question unanswered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// No.
    No,
    /// Yes.
    Yes,
    /// Not sure. Never reads as safe.
    NotSure,
    /// Not now: the question stays unanswered.
    NotNow,
}

impl Answer {
    /// All four, in the order in which a page offers them.
    pub const ALL: [Answer; 4] = [Answer::No, Answer::Yes, Answer::NotSure, Answer::NotNow];
}

/// Whether agreed non-monogamy, spoken out by both before the break-up, allows contact despite a partner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Agreement {
    /// There was none.
    None,
    /// It allows this.
    Allows,
    /// Not sure whether it allows this.
    NotSure,
    /// It does not allow this.
    Forbids,
}

impl Agreement {
    /// All four, in the order in which a page offers them.
    pub const ALL: [Agreement; 4] = [Agreement::None, Agreement::Allows, Agreement::NotSure, Agreement::Forbids];
}

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

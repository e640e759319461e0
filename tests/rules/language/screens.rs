//! What the stories call a round of the screen.

use afterword::domain::record::What;
use afterword::domain::screen::{Agreement, Answer, Answers, Question};

use super::Teller;

impl Teller {
    /// `screen all no`, then exceptions: `refusal yes`, `their-partner yes allows`, `cost not-sure`.
    pub(super) fn screen(&self, text: &[&str]) -> What {
        let ["all", "no", exceptions @ ..] = text else { return self.fail(&text.join(" ")) };
        let mut answers = all(Answer::No);
        let mut last = None;
        let mut words = exceptions.iter();
        while let Some(word) = words.next() {
            let agreement = match *word {
                "allows" => Some(Agreement::Allows),
                "forbids" => Some(Agreement::Forbids),
                "unclear" => Some(Agreement::NotSure),
                "no-agreement" => Some(Agreement::None),
                _ => None,
            };
            match (agreement, last) {
                (Some(agreement), Some(question)) => answers.give_agreement(question, agreement),
                (Some(_), None) => return self.fail(word),
                (None, _) => {
                    let question = self.question(word);
                    last = Some(question);
                    answers.give(question, self.answer(words.next().unwrap()));
                }
            }
        }
        screen(&answers)
    }

    fn question(&self, text: &str) -> Question {
        match text {
            "harm" => Question::Harm,
            "own-harm" => Question::OwnHarm,
            "order" => Question::Order,
            "refusal" => Question::Refusal,
            "blocked" => Question::Blocked,
            "their-partner" => Question::TheirPartner,
            "my-partner" => Question::MyPartner,
            "cost" => Question::Cost,
            other => self.fail(other),
        }
    }

    fn answer(&self, text: &str) -> Answer {
        match text {
            "yes" => Answer::Yes,
            "no" => Answer::No,
            "not-sure" => Answer::NotSure,
            "not-now" => Answer::NotNow,
            other => self.fail(other),
        }
    }
}

/// The same answer to every question.
pub fn all(answer: Answer) -> Answers {
    let mut answers = Answers::default();
    for question in Question::ALL {
        answers.give(question, answer);
    }
    answers
}

pub(super) fn screen(answers: &Answers) -> What {
    What::Screen(answers.clone())
}

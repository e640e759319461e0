//! Each resting fact in English.

use crate::content::shape::RestWords;
use crate::domain::id::Resting;

/// The words of a resting fact.
pub(super) fn rest(resting: Resting) -> &'static RestWords {
    match resting {
        Resting::Crisis => &RestWords {
            short: "It has been very dark lately. People come first, contact waits.",
            rule: "After thoughts of self-harm or a very low score, contact waits 14 days and two steady days.",
        },
        Resting::Screen => &RestWords {
            short: "The safety questions are open, or asked anew.",
            rule: "The questions are asked every 30 days, before each new step, and when something has changed.",
        },
        Resting::Unsure => &RestWords {
            short: "You were not sure about an answer. Not sure never reads as safe.",
            rule: "While an answer is \u{201c}not sure\u{201d}, contact waits.",
        },
        Resting::Unsteady => &RestWords {
            short: "Two steady days are not on record yet.",
            rule: "Nothing is sent out of a high or a low: the latest check-ins are steady, on two different days, the last at most 3 days old.",
        },
        Resting::Cost => &RestWords {
            short: "Going back has a serious cost that is not weighed yet.",
            rule: "A serious cost is weighed in writing, and going on is chosen, before contact opens.",
        },
        Resting::Space => &RestWords {
            short: "The quiet time is not over, or not set.",
            rule: "Contact waits until the last day of the quiet time is over. Then carrying on is the usual thing; writing is a choice.",
        },
        Resting::Why => &RestWords {
            short: "Why, what caused the end, and your own part are not written yet, or the reason is mostly pain or need.",
            rule: "These three are written before contact. A reason that is mostly pain, loneliness, fear of being single, or need waits 14 days.",
        },
        Resting::Ready => &RestWords {
            short: "The six questions of readiness, and ten days of practice.",
            rule: "Before a first message: an honest yes to all six questions from the last 7 days, and ten practice days since the quiet time began.",
        },
        Resting::Choice => &RestWords {
            short: "Trying again is not what was chosen last, or a look back asks for a choice.",
            rule: "Trying again, waiting and letting go stand side by side. Contact waits unless trying again was chosen last.",
        },
        Resting::After => &RestWords {
            short: "Something that had closed contact has ended, and a rest follows.",
            rule: "After a closed door contact rests 1, 14 or 30 days, by what had closed it.",
        },
        Resting::Hurt => &RestWords {
            short: "Something hurt or pressed, or a slip reached them.",
            rule: "After a word or meeting that hurt, or a slip after the first message, contact rests 14 days.",
        },
        Resting::Cooling => &RestWords {
            short: "A draft rests overnight.",
            rule: "A draft can be copied from 08:00 on the day after its last change, until 20:00.",
        },
        Resting::AnswerLater => &RestWords {
            short: "They wrote less than a day ago. You need not answer.",
            rule: "An answer waits 24 hours. Not answering is always allowed.",
        },
    }
}

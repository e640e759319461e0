//! Each resting fact in English.

use crate::content::shape::RestWords;
use crate::domain::id::Resting;

/// The words of a resting fact.
pub(super) fn rest(resting: Resting) -> &'static RestWords {
    match resting {
        Resting::Crisis => &RestWords {
            short: "It has been very dark lately. Help comes first. Contact waits.",
            rule: "After thoughts of self-harm or a very low result, contact waits 14 days, and then for steady notes on two days.",
        },
        Resting::Screen => &RestWords {
            short: "Some safety questions need an answer.",
            rule: "The questions are asked every 30 days, before each new step, and when something has changed.",
        },
        Resting::Unsure => &RestWords {
            short: "You were not sure about an answer. Not sure never counts as safe.",
            rule: "While an answer is \u{201c}not sure\u{201d}, contact waits.",
        },
        Resting::Unsteady => &RestWords {
            short: "There are not two steady days yet.",
            rule: "Nothing is sent in a high or a low. Contact waits for steady notes on two different days, the last at most 3 days old.",
        },
        Resting::Cost => &RestWords {
            short: "Going back has a serious cost that is not weighed yet.",
            rule: "Before contact opens, you weigh a serious cost in writing and choose to go on.",
        },
        Resting::Space => &RestWords {
            short: "The quiet time comes first.",
            rule: "Contact waits until the last day of the quiet time is over. Then carrying on is the usual next step; writing is a choice.",
        },
        Resting::Why => &RestWords {
            short: "Three pages come before contact. One is missing, or the reason is mostly pain or need.",
            rule: "These three are written before contact. If the reason is mostly pain, loneliness, fear of being single, or need, contact waits at least 14 days.",
        },
        Resting::Ready => &RestWords {
            short: "Six questions and ten days of practice come first.",
            rule: "Before a first message: an honest yes to all six questions within the last 7 days, and ten practice days since the quiet time began.",
        },
        Resting::Choice => &RestWords {
            short: "Contact waits, because trying again is not your latest choice.",
            rule: "Trying again, waiting and letting go stand side by side. Contact waits unless trying again was chosen last.",
        },
        Resting::After => &RestWords {
            short: "Something that had closed contact has ended, and a wait follows.",
            rule: "When something that closed contact ends, contact waits 1, 14 or 30 days, depending on what it was.",
        },
        Resting::Hurt => &RestWords {
            short: "Something hurt or pressured you, or a slip reached them.",
            rule: "After a word or meeting that hurt, or a slip after the first message, contact waits 14 days.",
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

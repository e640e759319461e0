//! The choice between trying again, waiting and letting go, in English: the same room for each.

use super::dates::long;
use crate::content::shape::{ChoiceWords, ChooseWords};
use crate::domain::record::Choice;

pub(super) const CHOOSE: ChooseWords = ChooseWords {
    page: "Three ways",
    run: "One of three",
    title: "Try again, wait, or let go",
    lede: "Each is a whole choice, and each asks something of you. There is no right one, and no score.",
    unsure_title: "What nobody can know",
    unsure: "Whether they would want to, and whether it would last. No study tells for two people. What you can know is what you are ready to do, and what you can bear to hear.",
    option,
    chosen: |choice| match choice {
        Choice::TryAgain => "The last choice was to try again.",
        Choice::Wait => "The last choice was to wait.",
        Choice::LetGo => "The last choice was to let go.",
    },
    locked: |from, today| format!("You chose to let go. You can choose anew from {}.", long(from, today)),
    locked_by_hurt: |from, today| format!("The same thing hurt again. You can choose anew from {}.", long(from, today)),
    closed: "Contact is closed for another reason, so there is nothing to choose between. Letting go stays open.",
    hint: "Optional. Every version stays, with its day.",
    then: |day, today| format!("First written on {}", long(day, today)),
    now: |day, today| format!("Last written on {}", long(day, today)),
    versions: "Every version",
    why_title: "Why you wanted it back, then and now",
    keep: "Keep the words, and choose later",
    keep_note: "The words decide nothing.",
    kept: "Kept, with today\u{2019}s date.",
    link: "Try again, wait, or let go",
};

fn option(choice: Choice) -> &'static ChoiceWords {
    match choice {
        Choice::TryAgain => &ChoiceWords {
            title: "Try again",
            asks: &[
                "Work on what was yours in the end of it, before any message.",
                "One message at most, and any answer accepted, silence too.",
                "A new beginning with new agreements, if they want it as well.",
            ],
            unsure: "Whether they want it too is theirs to say, and nobody can know it beforehand.",
            label: "Why try again, in your own words",
            button: "Choose to try again",
        },
        Choice::Wait => &ChoiceWords {
            title: "Wait",
            asks: &[
                "No contact and no looking, for as long as you need.",
                "The days are for you, and not a way to be missed.",
                "A look at this page again when you are steadier.",
            ],
            unsure: "What the time will bring is not known. No study has tested a length.",
            label: "Why wait, in your own words",
            button: "Choose to wait",
        },
        Choice::LetGo => &ChoiceWords {
            title: "Let go",
            asks: &[
                "Grief, with a place and a time.",
                "The contact pages close. You can choose anew from the seventh day.",
                "A life without them at its centre, in small steps.",
            ],
            unsure: "How long it will hurt is not known. It differs from person to person.",
            label: "Why let go, in your own words",
            button: "Choose to let go",
        },
    }
}

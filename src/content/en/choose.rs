//! The choice between trying again, waiting and letting go, in English: the same room for each.

use super::dates::long;
use crate::content::shape::{ChoiceWords, ChooseWords};
use crate::domain::record::Choice;

pub(super) const CHOOSE: ChooseWords = ChooseWords {
    page: "Three ways",
    run: "One of three",
    title: "Try again, wait, or let go",
    lede: "Each is a whole choice, and each asks something of you. None is the right one, and there is no score.",
    unsure_title: "What nobody can know",
    unsure: "Nobody can know whether they would want to, or whether it would last. No study can tell that for two people. You can know what you are ready to do, and what you can bear to hear.",
    option,
    chosen: |choice| match choice {
        Choice::TryAgain => "The last choice was to try again.",
        Choice::Wait => "The last choice was to wait.",
        Choice::LetGo => "The last choice was to let go.",
    },
    locked: |from, today| format!("You chose to let go. You can choose again from {}.", long(from, today)),
    locked_by_hurt: |from, today| {
        format!("The same thing hurt again. You can choose again from {}.", long(from, today))
    },
    closed: "Contact is closed for another reason, so there is nothing to choose between. Letting go stays open.",
    hint: "Optional. Every version is kept, with its date.",
    then: |day, today| format!("First written on {}", long(day, today)),
    now: |day, today| format!("Last written on {}", long(day, today)),
    versions: "Every version",
    why_title: "Why you wanted it back, then and now",
    keep: "Keep the words, and choose later",
    keep_note: "Your words decide nothing.",
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
                "A second beginning with new agreements, if they want it too.",
            ],
            unsure: "Only they can say whether they want it too. Nobody can know it beforehand.",
            label: "Why try again, in your own words",
            button: "Choose to try again",
        },
        Choice::Wait => &ChoiceWords {
            title: "Wait",
            asks: &[
                "No contact and no looking, for as long as you need.",
                "The days are for you. They are not a way to make them miss you.",
                "A look at this page again when you are steadier.",
            ],
            unsure: "Nobody knows what the time will bring. No study has tested a length.",
            label: "Why wait, in your own words",
            button: "Choose to wait",
        },
        Choice::LetGo => &ChoiceWords {
            title: "Let go",
            asks: &[
                "Grief, with a place and a time.",
                "The contact pages close. You can choose again from the seventh day.",
                "A life without them at its centre, in small steps.",
            ],
            unsure: "Nobody knows how long it will hurt. It differs from person to person.",
            label: "Why let go, in your own words",
            button: "Choose to let go",
        },
    }
}

//! The steps of letting go in English.

use crate::content::shape::{Row, StepWords};
use crate::domain::letting_go::Step;

/// A step as a row.
pub(super) fn row(step: Step) -> &'static Row {
    match step {
        Step::Accept => &Row { what: "Believing it", small: "One sentence that says it is over" },
        Step::Grief => &Row { what: "A time and a place for grief", small: "So that it does not need the whole day" },
        Step::People => &Row { what: "People to lean on", small: "Who, and for what" },
        Step::Taught => &Row { what: "What it taught me", small: "Three lines, and then stop" },
        Step::Evenings => {
            &Row { what: "Three writings", small: "15 minutes each, about what is lighter now. Can be skipped" }
        }
        Step::Goodbye => &Row { what: "A goodbye that stays here", small: "Written to them, read by you" },
        Step::Future => &Row { what: "A picture of a life ahead", small: "An ordinary day, a year from now" },
        Step::Cautions => &Row { what: "Eight cautions", small: "Signs that staying apart may be right" },
        Step::Marks => &Row { what: "Marks", small: "First days and good evenings, with their dates" },
        Step::Anew => &Row { what: "Someone new", small: "Five questions, without a score" },
        Step::End => &Row { what: "The end of this guide", small: "You say when" },
        Step::Keepsake => &Row { what: "A keepsake", small: "Your own words, to print or save" },
    }
}

/// The page of a step.
pub(super) fn of(step: Step) -> &'static StepWords {
    match step {
        Step::Accept => &StepWords {
            title: "Believing it",
            text: &[
                "To believe a no is to take them at their word. If the no was yours, it is to trust your own word.",
                "Accepting can take months. It does not mean that you agree, or that you feel fine. In a small diary study, people who accepted the end recovered sooner from sadness.",
            ],
            beware: "If you accept it so that they change their mind, you are still waiting.",
            label: "A sentence that says it",
            hint: "Such as: it is over, and I believe it. Read it aloud once, then make tea.",
            error: "Write a sentence first, or leave it.",
        },
        Step::Grief => &StepWords {
            title: "A time and a place for grief",
            text: &[
                "Grief comes in waves, some of them late. Half an hour in a chair can give it room without taking the whole day.",
                "Sit, let it come, then get up and do one thing with your hands. Outside that half hour, it may wait. The half hour itself has not been tested.",
            ],
            beware: "There is no day on which it should be over. If most of the day is dark for two weeks, talk to a doctor or to a help line.",
            label: "When",
            hint: "A time of day, well before bed. For example: half past six, after work.",
            error: "Write a time of day first.",
        },
        Step::People => &StepWords {
            title: "People to lean on",
            text: &[
                "Lean on people with whom you can laugh, or be quiet. They do not have to give advice.",
                "Ask for something with an end: a meal, a film, a walk of an hour. Say so if you would rather not talk about it.",
            ],
            beware: "Nobody on this list carries news to them or from them. If you were kept from your friends, a help line or a group is a start.",
            label: "",
            hint: "",
            error: "",
        },
        Step::Taught => &StepWords {
            title: "What it taught me",
            text: &[
                "Look at what you take with you: what you want, what you will not put up with again, what you can do alone. A line for each is enough.",
                "In a small diary study, stories with something learned went with less distress the next day. In another, more brooding went with doing worse. So the question why is left out here.",
            ],
            beware: "Harm done to you was not a lesson that you needed. If it goes round in circles, close the page and take a walk.",
            label: "What I take with me",
            hint: "Three lines. Ten minutes, then stop.",
            error: "Write a line first, or leave it.",
        },
        Step::Evenings => &StepWords {
            title: "Three writings",
            text: &[
                "On three days you write for 15 minutes about what is good about the end. Then it is over. You can skip it.",
                "Guides and studies disagree. One small study found more good feelings right afterwards, and no fewer bad ones. In another, people who searched hard for meaning did worse for months after writing freely.",
                "So it is short, and only about what is lighter, freer or possible now. Leave out what went wrong, and why.",
            ],
            beware: "Stop if your mood drops, or if you keep asking why. Stopping is part of it.",
            label: "Your words",
            hint: "Only about what is lighter, yours, or possible now. They are kept while you type.",
            error: "Write something first, or leave it for another day.",
        },
        Step::Goodbye => &StepWords {
            title: "A goodbye that stays here",
            text: &[
                "In it you say what was, what hurt, what you are thankful for if there is anything, and goodbye. It is never sent.",
                "Pick an afternoon with something pleasant after it. Take 15 minutes at most. Begin with what you would say at the door as you leave.",
                "Over many trials, writing helped very little on average. It can still give your words a place where they hurt nobody.",
            ],
            beware: "Do not send it, post it, or leave it where they could find it. Anyone who can open this device may read it. If that is dangerous, write nothing here.",
            label: "The letter",
            hint: "It is kept while you type. Afterwards it can be sealed until a day.",
            error: "Write something first. An empty letter is not kept.",
        },
        Step::Future => &StepWords {
            title: "A picture of a life ahead",
            text: &[
                "Picture an ordinary Tuesday, a year from now, that is not about them: where you wake up, who is there, what you do until you go to sleep.",
                "If you share children, work or a town, they may have a small place in it. It need not be happy. Mark one thing that could begin this month.",
            ],
            beware: "If you can picture nothing good, leave it, and talk with someone today.",
            label: "The day",
            hint: "A few lines. Picturing a day like this has not been tested. It is a way to look ahead.",
            error: "Write a few words first, or leave it.",
        },
        Step::Cautions => &StepWords {
            title: "Eight cautions",
            text: &[
                "Each is a sign that staying apart may be right. Look at one at a time, and never at all of them in one evening.",
                "Nothing is counted, and there is no total. One that is true can weigh more than seven that are not.",
            ],
            beware: "They are about the bond, and do not judge a person. If you were afraid, that is more than a caution. Open Help.",
            label: "",
            hint: "",
            error: "",
        },
        Step::Marks => &StepWords {
            title: "Marks",
            text: &[
                "A first time or a good moment, in your own words and with its date. Nothing has to follow from it, and a hard day afterwards takes nothing away.",
            ],
            beware: "",
            label: "What it was",
            hint: "One line is enough.",
            error: "Write what it was first.",
        },
        Step::Anew => &StepWords {
            title: "Someone new",
            text: &[
                "Love can come again, with someone who fits who you are now. There is no hurry, and no date to be ready by.",
                "In one study people who began sooner were not worse off for it. In others, fear of being single went with settling for less. So these ask about your reasons, and not how many weeks it has been.",
            ],
            beware: "",
            label: "",
            hint: "",
            error: "",
        },
        Step::End => &StepWords {
            title: "The end of this guide",
            text: &[
                "This guide has an end, and you say when. Needing it less is a good sign. You do not have to finish anything first.",
                "When to stop has not been tested. If you come back, everything that you kept is here.",
            ],
            beware: "A no, a block or an order still counts without the guide.",
            label: "",
            hint: "",
            error: "",
        },
        Step::Keepsake => &StepWords {
            title: "A keepsake",
            text: &[
                "A sheet of your own words, to print or to save. Choose what goes on it. The log, drafts, letters and what others said are left out.",
            ],
            beware: "",
            label: "",
            hint: "",
            error: "",
        },
    }
}

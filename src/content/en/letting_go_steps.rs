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
            &Row { what: "Three writings", small: "15 minutes each, on what is lighter now. Can be skipped" }
        }
        Step::Goodbye => &Row { what: "A goodbye that stays here", small: "Written to them, read by you" },
        Step::Future => &Row { what: "A picture of a life ahead", small: "An ordinary day, a year from now" },
        Step::Cautions => &Row { what: "Eight cautions", small: "Signs that going on apart may be right" },
        Step::Marks => &Row { what: "Marks", small: "First days and good evenings, with their dates" },
        Step::Anew => &Row { what: "Somebody new", small: "Five questions, without a score" },
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
                "To believe a no is to take them at their word. If the no was yours, it is to believe yourself.",
                "Accepting can take months. It does not mean that you agree, or that you feel fine. In a small diary study, people who accepted the end recovered sooner from sadness.",
            ],
            beware: "Accepting it so that they change their mind is another way of waiting.",
            label: "A sentence that says it",
            hint: "Such as: it is over, and I believe it. Read it aloud once, then make tea.",
            error: "Write a sentence first, or leave it.",
        },
        Step::Grief => &StepWords {
            title: "A time and a place for grief",
            text: &[
                "Grief comes in waves, some of them late. Half an hour and a chair let it come without taking the whole day.",
                "Sit, let it come, then get up and do one thing with your hands. Outside that half hour, it may wait. The half hour itself has not been tested.",
            ],
            beware: "There is no day on which it should be over. If most of the day is dark for two weeks, talk to a doctor or to a line in Help.",
            label: "When",
            hint: "A time of the day, well before bed. Such as half past six, after work.",
            error: "Write a time of the day first.",
        },
        Step::People => &StepWords {
            title: "People to lean on",
            text: &[
                "Lean on people with whom you can laugh, or be quiet. They need not have advice.",
                "Ask for something with an end: a meal, a film, a walk of an hour. Say so if you would rather not talk about it.",
            ],
            beware: "Nobody on this list carries news to them or from them. If you were kept from your friends, a helpline or a group is a start.",
            label: "",
            hint: "",
            error: "",
        },
        Step::Taught => &StepWords {
            title: "What it taught me",
            text: &[
                "Look at what you take along: what you want, what you will not take again, what you can carry alone. A line for each is enough.",
                "In a small diary study, stories with something learned went with less distress the next day. In another, more pondering went with doing worse. So the question why is left out here.",
            ],
            beware: "Harm done to you was no lesson that you needed. If it goes round in circles, close the page and take a walk.",
            label: "What I take along",
            hint: "Three lines. Ten minutes, then stop.",
            error: "Write a line first, or leave it.",
        },
        Step::Evenings => &StepWords {
            title: "Three writings",
            text: &[
                "On three days you write for 15 minutes about what is good in the end of it. Then it is over. It can be skipped.",
                "Guides and studies disagree. One small study found more good feelings right after, and no fewer bad ones. In another, people who searched hard for meaning did worse for months after writing freely.",
                "So it is short, and only about what is lighter, freer or possible now. Not what went wrong, and not why.",
            ],
            beware: "Stop if your mood drops, or if the question why goes round. Stopping is part of it.",
            label: "Your words",
            hint: "Only about what is lighter, yours, or possible now. They are kept while you type.",
            error: "Write something first, or leave it for another day.",
        },
        Step::Goodbye => &StepWords {
            title: "A goodbye that stays here",
            text: &[
                "In it you say what was, what hurt, what you are thankful for if there is such a thing, and goodbye. It is never sent.",
                "Pick an afternoon with something pleasant after it. 15 minutes at most, beginning with what you would say at a door.",
                "Over many trials, writing helped very little on average. It can still give words a place where they cost nobody anything.",
            ],
            beware: "Not to be sent, posted, or left where they could find it. Whoever can open this device may read it: if that is dangerous, write nothing here.",
            label: "The letter",
            hint: "It is kept while you type. Afterwards it can be sealed until a day.",
            error: "Write something first. An empty letter is not kept.",
        },
        Step::Future => &StepWords {
            title: "A picture of a life ahead",
            text: &[
                "An ordinary Tuesday, a year from now, that does not turn around them: where you wake up, who is there, what you do until lights out.",
                "If you share children, work or a town, they may stand at its edge. It need not be happy. Mark one thing that could begin this month.",
            ],
            beware: "If the page stays dark, leave it, and talk with somebody today.",
            label: "The day",
            hint: "A few lines. Picturing a day like this has not been tested; it is a way to look up.",
            error: "Write a few words first, or leave it.",
        },
        Step::Cautions => &StepWords {
            title: "Eight cautions",
            text: &[
                "Each is a sign that going on apart may be right. They are for looking, one at a time, and never all on one evening.",
                "Nothing is counted, and there is no total. One that is true can weigh more than seven that are not.",
            ],
            beware: "They are a look at the bond, and no verdict on a person. If you were afraid, that is more than a caution; open Help.",
            label: "",
            hint: "",
            error: "",
        },
        Step::Marks => &StepWords {
            title: "Marks",
            text: &[
                "Something that was the first time, or good, in your own words and with its day. Nothing has to follow from one, and a hard day after it takes nothing away.",
            ],
            beware: "",
            label: "What it was",
            hint: "One line is enough.",
            error: "Write what it was first.",
        },
        Step::Anew => &StepWords {
            title: "Somebody new",
            text: &[
                "Love can come again, with somebody who fits who you are now. There is no hurry, and no date to be ready by.",
                "In one study people who began sooner were not worse off for it. In others, fear of being single went with settling for less. So these ask for reasons and not for weeks.",
            ],
            beware: "",
            label: "",
            hint: "",
            error: "",
        },
        Step::End => &StepWords {
            title: "The end of this guide",
            text: &[
                "It has an end, and you say when. Needing it less is a fair sign. Nothing has to be finished for it.",
                "When to stop has not been tested. If you come back, everything that you kept is here.",
            ],
            beware: "A no, a block or an order holds with the guide and without it.",
            label: "",
            hint: "",
            error: "",
        },
        Step::Keepsake => &StepWords {
            title: "A keepsake",
            text: &[
                "A sheet of your own words, to print or to save. Choose what stands on it. The log, drafts, letters and what others said are not among it.",
            ],
            beware: "",
            label: "",
            hint: "",
            error: "",
        },
    }
}

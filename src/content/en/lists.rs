//! Words of the lists of one's own, in English.

use super::dates::long;
use crate::content::shape::{ListWords, ListsWords, Row};
use crate::domain::own::{List, Whose};

pub(super) const LISTS: ListsWords = ListsWords {
    page: "List",
    title: "Lists",
    of,
    whose: "Whose is it to change?",
    whose_is: |whose| match whose {
        Whose::Mine => "Mine",
        Whose::Ours => "Ours, together",
        Whose::Nobodys => "Nobody\u{2019}s",
    },
    count: |n| match n {
        0 => "Empty".into(),
        1 => "1 line".into(),
        n => format!("{n} lines"),
    },
    on_it: "On the list",
    add: "Add it",
    change: |line| format!("Change: {line}"),
    take_away: |line| format!("Take away: {line}"),
    change_short: "Change",
    take_away_short: "Take away",
    keep: "Keep the change",
    leave: "Leave it as it was",
    gone: "It is taken away, with its earlier versions.",
    back: "Bring it back",
    earlier: "As it stood before",
    on: |on, today| format!("Written {}", long(on, today)),
};

fn of(list: List) -> &'static ListWords {
    match list {
        List::Causes => &ListWords {
            row: Row { what: "Causes, one by one", small: "Each with whose it is to change" },
            title: "What caused the end",
            text: &[
                "A line for each cause: communication, needs that were not met, trust, ways of living, values, timing, distance, family, money, fear of losing each other.",
                "Nobody\u{2019}s means that neither of you can change it, however much you both want to. Violence, fear and control are never yours to repair.",
            ],
            first: "A cause",
            first_hint: "As a camera would have seen it: who did or said what, and how often.",
            second: "",
            second_hint: "",
            error: "Write the cause first.",
            none: "No causes yet. One is enough to begin.",
        },
        List::Arguments => &ListWords {
            row: Row { what: "Arguments that came back", small: "What each was really about" },
            title: "Arguments that came back",
            text: &[
                "Most couples have two or three arguments, and have them often. What it was over is seldom what it was about.",
                "This is for seeing the pattern, not for deciding who was right.",
            ],
            first: "What it was over",
            first_hint: "The dishes, the phone, being late.",
            second: "What it was about",
            second_hint: "Being heard, being safe, being chosen. For you, and as far as you know for them.",
            error: "Write what it was over first.",
            none: "No arguments here yet.",
        },
        List::Feedback => &ListWords {
            row: Row { what: "What they told me then", small: "And what I brushed off" },
            title: "What they told you, and you brushed off",
            text: &[
                "Think of what they said more than once: gently, in anger, or by going quiet.",
                "This is for your next years, whoever they are with. It is no list to send.",
            ],
            first: "What they said",
            first_hint: "In their words, as near as you remember.",
            second: "What you would do with it now",
            second_hint: "One act, small enough for this week.",
            error: "Write what they said first.",
            none: "Nothing here yet.",
        },
        List::Friends => &ListWords {
            row: Row { what: "What people who love me say", small: "And the question to ask them" },
            title: "What people who love you say",
            text: &[
                "Ask two or three people who know you both: \u{201c}What exactly makes you uneasy about us?\u{201d} Then listen, and write it down before you answer.",
                "What several of them say weighs more than what one says. Dislike without a reason weighs little. Do not ask them to carry news.",
            ],
            first: "Who, and what they said",
            first_hint: "A first letter for the name is enough.",
            second: "What you make of it",
            second_hint: "It can be: I do not know yet.",
            error: "Write what somebody said first.",
            none: "Nobody has been asked yet.",
        },
        List::Strengths => &ListWords {
            row: Row { what: "Strengths", small: "Which, and where to use them" },
            title: "What you are good at and good for",
            text: &[
                "Not only talents: patience with old people, finding the way, making somebody laugh in a queue.",
                "If nothing comes to mind, ask a friend which of your habits they would miss.",
            ],
            first: "A strength",
            first_hint: "With one time when it showed.",
            second: "Where to use it next",
            second_hint: "Helping out somewhere, making something, showing somebody how.",
            error: "Write a strength first.",
            none: "None written yet. The first one is the slowest.",
        },
        List::Strained => &ListWords {
            row: Row { what: "Habits that strained us", small: "And one act against each" },
            title: "Habits that strained you both",
            text: &[
                "Only your own. Each with one act against it, small enough to do with anybody, this week.",
                "If a habit frightened somebody, it needs people who do exactly that work. Help has them.",
            ],
            first: "The habit",
            first_hint: "What you did, so that it could be filmed.",
            second: "One act against it",
            second_hint: "When and where you can do it.",
            error: "Write the habit first.",
            none: "Nothing here yet.",
        },
        List::Self_ => &ListWords {
            row: Row { what: "Who I am apart from it", small: "Sentences that begin with I" },
            title: "Who you are apart from it",
            text: &[
                "Sentences that are true with them and without them: what you like, what you stand for, what you were before, what you want to learn.",
                "The qualities of the early days can stand here too, as your own and not as a show.",
            ],
            first: "A sentence",
            first_hint: "I am somebody who ...",
            second: "",
            second_hint: "",
            error: "Write a sentence first.",
            none: "No sentences yet.",
        },
        List::Plans => &ListWords {
            row: Row { what: "If-then plans", small: "Made beforehand, for the hard minute" },
            title: "If-then plans",
            text: &[
                "A plan made beforehand holds better than a resolution. Several good studies found that for many things; nobody has tested it for writing to an ex.",
                "Name the moment as exactly as you can: the place, the hour, the thing that sets it off.",
            ],
            first: "If",
            first_hint: "... I am in bed and reach for the phone",
            second: "then",
            second_hint: "... I put it in the kitchen and make tea",
            error: "Write the moment first.",
            none: "No plans yet.",
        },
        List::Instead => &ListWords {
            row: Row { what: "Things to do instead", small: "Your own list for the hard minute" },
            title: "Things to do instead",
            text: &[
                "Short, near and possible at night. They stand beside the guide\u{2019}s own when you want to write to them.",
            ],
            first: "Something to do",
            first_hint: "Ring my sister. Water the plants. One song with the window open.",
            second: "",
            second_hint: "",
            error: "Write something to do first.",
            none: "Nothing of your own yet.",
        },
        List::People => &ListWords {
            row: Row { what: "People to lean on", small: "Who, and for what" },
            title: "People to lean on",
            text: &[
                "Nobody has to be good for everything. One person for laughing, one for a walk, one who can be rung at night.",
                "Leave out people who are close to them, and nobody on this list carries news.",
            ],
            first: "Who",
            first_hint: "A first letter is enough. A helpline or a group counts.",
            second: "For what",
            second_hint: "Soup on Thursdays, a film, being quiet together.",
            error: "Write who it is first.",
            none: "Nobody is on it yet. One is enough to begin.",
        },
    }
}

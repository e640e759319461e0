//! Letting go in English: of equal dignity with every other page.

use chrono::NaiveDate;

use super::dates::long;
use super::letting_go_steps::{of, row};
use crate::content::shape::{AnewWords, EndWords, EveningWords, KeepsakeWords, LettingGoWords, MarkWords, Row};
use crate::domain::letting_go::{After, Anew, PieceKind, Stand, Step};

pub(super) const LETTING_GO: LettingGoWords = LettingGoWords {
    page: "Reading",
    run: "The other good ending",
    title: "Letting go",
    lede: "Nothing is counted here, and there is no date to reach. Take these in any order, or only one.",
    first_title: "It is not a failure",
    first: &[
        "Some bonds end because they should, and some because one of the two no longer wants it. Neither makes the time together worthless.",
        "It is open from the first day to the last, and nobody has to agree to it.",
    ],
    steps_title: "What can be done",
    end_title: "When you are done",
    end: "This guide is made to be finished. When you no longer need it, close it. You can keep something, or leave nothing behind.",
    points: "To read and think about",
    row,
    stand,
    of,
    not_kept: "Nothing can be kept here for now. You can read all of it, and write on paper.",
    keep: "Keep this",
    not_for_me: "This is not for me",
    take_up: "Take it up again",
    laid_aside: |on, today| format!("Laid aside on {}. Nothing waits for it.", long(on, today)),
    there: "What is here",
    on: |on, today| format!("Written on {}", long(on, today)),
    earlier: "As it stood before",
    error_when: "Write a time of day first.",
    place: "Where",
    place_hint: "A chair, a bench, the car before you go in. Somewhere you can leave again.",
    people: "Add or change people",
    letters: "Written so far",
    letter: |on, today| format!("A goodbye, {}", long(on, today)),
    take_away: [
        "Take it away",
        "It goes from this device with every earlier version. Until you leave the next page, you can bring it back.",
        "Take it away",
    ],
    evening: EVENING,
    mark: MARK,
    anew: ANEW,
    ending: ENDING,
    keepsake: KEEPSAKE,
};

fn stand(stand: Stand, today: NaiveDate) -> String {
    match stand {
        Stand::NotBegun => String::new(),
        Stand::Begun(on) => format!("Begun, last on {}", long(on, today)),
        Stand::Written(on) => format!("Written, last on {}", long(on, today)),
        Stand::NotForMe(_) => "Not for me".into(),
        Stand::Done(on) => format!("Done, said on {}", long(on, today)),
    }
}

const EVENING: EveningWords = EveningWords {
    number: |number| match number {
        1 => "The first of three",
        2 => "The second of three",
        _ => "The third of three",
    },
    prompt: |number| match number {
        1 => "What is lighter since it ended? Small things count: a quiet Sunday, your own music, sleep.",
        2 => "What is yours again, or yours for the first time? A habit, a friend, an hour, a part of the room.",
        _ => "What can begin now that could not before? Name one thing, and what its first hour would look like.",
    },
    from: |day, today| {
        format!("That is enough for today. The next can be written from {} on, or on any later day.", long(day, today))
    },
    over: |on, today| format!("All three are written, the last on {}. There is no fourth.", long(on, today)),
    stopped: |on, today| {
        format!(
            "On {} it felt heavier, or went in circles, so it stopped there. It is meant that way, and nothing is missing. The next one is offered a week later, and you can leave it.",
            long(on, today)
        )
    },
    stopped_title: "A good place to stop",
    harm: "You answered that there was harm. So this page is not offered: looking for the good can make the harm seem smaller than it was. The people in Help know about this.",
    low: "The last days were very low. This page is not offered for now, because writing can make such days heavier. You can come back to it in a week.",
    instead: "Something to do instead",
    start: "Begin 15 minutes",
    left: |minutes| {
        if minutes == 1 { "About 1 minute left.".into() } else { format!("About {minutes} minutes left.") }
    },
    time: "15 minutes have passed. Finish the sentence and stop.",
    after_title: "How is it now?",
    after: |after| match after {
        After::Lighter => "Lighter",
        After::Same => "As before",
        After::Heavier => "Heavier",
        After::Circling => "I keep asking why",
    },
    error_after: "Say how it is now. Any answer keeps what you wrote.",
};

const MARK: MarkWords = MarkWords {
    on: "The day",
    on_hint: "As near as you remember.",
    error_no_day: "Give a day.",
    error_future: "That day has not come yet.",
    examples_title: "Such as",
    examples: &[
        "The first day I did not look",
        "The first good evening",
        "I took another way home, and did not notice",
        "I heard the song to its end",
    ],
    none: "Nothing is marked yet. The first one may be small, and it can come at any time.",
    change: |mark| format!("Change: {mark}"),
    change_short: "Change",
    take_away: |mark| format!("Take away: {mark}"),
    take_away_short: "Take away",
    keep: "Keep the change",
    leave: "Leave it as it was",
};

const ANEW: AnewWords = AnewWords {
    question: |question| match question {
        Anew::Alone => &Row {
            what: "Is an evening alone bearable?",
            small: "Not yet: plan one, with food and an end. You can learn to be alone little by little.",
        },
        Anew::Reason => &Row {
            what: "Would you meet someone for who they are, and not to forget or to be noticed?",
            small: "Not yet: a friend or a class is better for that, and hurts nobody.",
        },
        Anew::Past => &Row {
            what: "Could you say in two sentences that it ended, and stay calm?",
            small: "Not yet: write the two sentences here on a page, and change them until they are calm. You may name harm that was done.",
        },
        Anew::Wants => &Row {
            what: "Do you know what you want, and what you will not take again?",
            small: "Not yet: the page on what it taught you has room for both.",
        },
        Anew::No => &Row {
            what: "Could you hear a no from someone new, and leave it there?",
            small: "Not yet: then a no would hurt two people. Give it time.",
        },
    },
    answers: ["Yes", "Not yet"],
    latest: |yes, on, today| {
        let on = long(on, today);
        if yes { format!("Last answer: yes, {on}.") } else { format!("Last answer: not yet, {on}.") }
    },
    error: "Answer at least one of them.",
    note: "Nothing is added up, and nothing follows from it. Staying single is a whole life too. If someone wants everything very fast, or tells you whom to see, slow down and tell a friend.",
};

const ENDING: EndWords = EndWords {
    done: "I am done with this",
    done_title: "It is done",
    said: |on, today| format!("You said so on {}.", long(on, today)),
    done_text: &[
        "Then it is. Nothing is left to do here, and nothing here will remind you. Dates that you put into a calendar can be deleted in that calendar.",
        "If a later day hurts again, that does not undo it. What they asked for still counts without this guide.",
    ],
    with_it: "What to do with this guide",
    keepsake: Row { what: "A keepsake", small: "Some of your own words, on paper or in a file" },
    copy: Row { what: "Keep a copy", small: "Everything that is here, in one file" },
    erase: Row {
        what: "Erase everything",
        small: "Everything kept here goes. The browser\u{2019}s history, saved files and paper stay",
    },
    leave: "Or leave it as it is. You do not have to do anything.",
    open: "I am not done after all",
};

const KEEPSAKE: KeepsakeWords = KeepsakeWords {
    none: "There are no words of your own to choose from yet. Marks, pages and what you wrote about letting go can be put here.",
    choose: "What goes on it",
    kind: |kind| match kind {
        PieceKind::Mark => "Marks",
        PieceKind::Thought(Step::Accept) => "Believing it",
        PieceKind::Thought(Step::Taught) => "What it taught me",
        PieceKind::Thought(_) => "A life ahead",
        PieceKind::Evening => "Three writings",
        PieceKind::Self_ => "Who I am",
        PieceKind::Strength => "Strengths",
        PieceKind::Page => "Pages",
    },
    count: |n| match n {
        1 => "1 is chosen.".into(),
        n => format!("{n} are chosen."),
    },
    empty: "Nothing is chosen. Choose above what you want to keep.",
    sheet: "To keep",
    print: "Print it",
    save: "Save as text",
    note: "Anyone who finds the paper or the file can read it. The file is plain text, and its name is notes and the date.",
    file_name: |today| format!("notes-{today}.txt"),
};

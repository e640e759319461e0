//! The library in English: its pages, and the names of the pages that entries lead to.

use chrono::NaiveDate;

use super::dates::long;
use super::{near, points, search};
use crate::content::shape::{Checked, LibraryWords, Strength, Tool};
use crate::domain::notes::Place;
use crate::domain::path::Stage;
use crate::domain::record::Said;

pub(super) const LIBRARY: LibraryWords = LibraryWords {
    page: "Pages",
    title: "Library",
    lede: "Every point of this guide as a short page: what it is, why, one thing to do, and how it can hurt.",
    search: "Search for a word or a worry",
    search_note: "Searches tools, entries, and what you wrote yourself. It works on this device, and what you search for is not kept.",
    search_key: "On a keyboard, Ctrl and K (or Command and K) lead here from every page.",
    found,
    found_tools: "Things you can do",
    found_points: "Entries",
    found_own: "What you wrote",
    place,
    more: |n| if n == 1 { "1 more has it.".into() } else { format!("{n} more have it.") },
    nothing_found: "Nothing here has these words. Try another word, or look by stage below.",
    now_title: "If you need someone now",
    now: "Help has people to call or write to, today.",
    stages_title: "By stage",
    stage_lede,
    tools_title: "What you can do here",
    points_title: "To read and think about",
    tool,
    tool_near: near::tool,
    step_near: near::step,
    why_title: "Why, and what is known",
    rests_on: "What this is based on",
    rests_on_nothing: "No study was read for this entry.",
    try_title: "One thing to do",
    beware_title: "Take care",
    disagree_title: "Where guides disagree",
    taken_title: "Which reading this guide follows",
    nothing_title: "Nothing follows from it",
    nothing: "Nothing here opens or closes anything. Nothing is counted, and there is no total. It is for you to read again later.",
    said,
    hint: "Optional. It stays on this device, with its date.",
    keep: "Keep this",
    error_said: "Choose an answer, or write something.",
    error_words: "Write something first.",
    earlier: "What you said before",
    every: "Every version",
    on,
    then: "First",
    now_said: "Last",
    closed: "Nothing is asked here for now. You can read it, and what you wrote stays yours.",
    off_ramp: "A quarter of an hour is enough. Stop after 15 minutes, or sooner if the same thoughts go round in circles. Then do something with your hands or your feet. What is written is kept.",
    time: "A quarter of an hour has passed. You can stop here and come back another day.",
    instead: "Something to do instead",
    around: "Before and after",
    before: "Before",
    after: "Next",
    print: "Print this",
    sources_title: "Sources",
    sources_lede: "What the entries are based on, in plain words. No study shows that anything brings a former partner back, and none tests 30 days without contact.",
    sources_note: &[
        "Most sources were read as a summary or an archived page, and few in full. Where only someone else\u{2019}s account was read, or something is from memory, the entry says so.",
        "A study about other people cannot tell what is true for you. Many of these were small, mostly with students, mostly in the US.",
        "Where an entry says that nobody has tested something, it means that no such study was found.",
    ],
    strength,
    checked,
    points: points::of,
    conflicts: points::CONFLICTS,
    sources: points::SOURCES,
    reads: &search::READS,
};

fn found(entries: usize, own: usize) -> String {
    match (entries, own) {
        (0, 1) => "1 text of yours found.".into(),
        (0, own) => format!("{own} texts of yours found, the latest first."),
        (1, 0) => "1 entry found.".into(),
        (n, 0) => format!("{n} entries found, the nearest first."),
        (1, 1) => "1 entry found, and 1 text of yours.".into(),
        (1, own) => format!("1 entry found, and {own} texts of yours."),
        (n, 1) => format!("{n} entries found, the nearest first, and 1 text of yours."),
        (n, own) => format!("{n} entries found, the nearest first, and {own} texts of yours."),
    }
}

fn place(place: &Place, on: NaiveDate, today: NaiveDate) -> String {
    let on = long(on, today);
    match place {
        Place::Page(_) => format!("Your pages, {on}"),
        Place::Letter(_) => format!("A letter that stays here, {on}"),
        Place::Unsent => format!("Kept unsent, {on}"),
        Place::Apology => format!("An apology, {on}"),
        Place::Day(_) => format!("A day, {on}"),
        Place::Log => format!("The log, {on}"),
        Place::List(_) => format!("A list, {on}"),
        Place::Writing(_) => format!("A page you wrote, {on}"),
        Place::Cost => format!("The cost, {on}"),
        Place::Choose => format!("Reasons for a choice, {on}"),
        Place::Point(_) => format!("Thought about, {on}"),
        Place::Step(_) => format!("Letting go, {on}"),
        Place::Habit(_) => format!("A habit, {on}"),
        Place::Commitments => format!("What you said you will do, {on}"),
        Place::Plan => format!("A plan for a meeting, {on}"),
        Place::Met => format!("A meeting before, {on}"),
        Place::Talk => format!("Notes for the talk, {on}"),
        Place::Agreement(_) => format!("What you both agreed, {on}"),
        Place::Looks => format!("Beside a review, {on}"),
    }
}

fn stage_lede(stage: Stage) -> &'static str {
    match stage {
        Stage::Safety => "What closes contact or makes it wait, and why. This comes before anything else.",
        Stage::Understand => "What you want, and what happened. One page at a time, and never all in one evening.",
        Stage::Space => "A time without contact and without looking: for you, and for their peace.",
        Stage::Grow => "Days that carry you, and a few things that are yours to change. It is worth it either way.",
        Stage::Ready => {
            "Some of it speaks for trying again, and some of it stands in the way. One at a time, as often as you like."
        }
        Stage::Reach => "One message, if contact is open. How it can be kind, and how any answer is taken.",
        Stage::Meet => "If they want to meet as well: short, in public, by day, easy to leave.",
        Stage::Talk => "One honest talk that both have agreed to, and apologies that ask for nothing.",
        Stage::Rebuild => "If both said in plain words that they want to try: new rules, and small things done.",
        Stage::Review => "Reviews after 1, 3 and 6 months, and what ends it.",
        Stage::LetGo => "A path of its own, open from the first day. Nobody has to agree to it.",
    }
}

fn said(said: Said) -> &'static str {
    match said {
        Said::Yes => "Yes",
        Said::No => "No",
        Said::NotSure => "I am not sure",
    }
}

fn on(said: Option<Said>, day: NaiveDate, today: NaiveDate) -> String {
    let day = long(day, today);
    match said {
        Some(Said::Yes) => format!("Yes, on {day}."),
        Some(Said::No) => format!("No, on {day}."),
        Some(Said::NotSure) => format!("Not sure, on {day}."),
        None => format!("Written on {day}."),
    }
}

fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::Several => "Several good studies",
        Strength::Sound => "One or a few sound studies",
        Strength::Small => "Small or one-sided: a hint, no more",
        Strength::Guidance => "Expert guidance, law or custom, not a study",
    }
}

fn checked(checked: Checked) -> &'static str {
    match checked {
        Checked::Read => "Its summary or page was read.",
        Checked::InPart => "Read in part; the rest is from other accounts or from memory, and to be checked.",
        Checked::Account => "Only someone else\u{2019}s account of it was read; to be checked.",
    }
}

fn tool(tool: Tool) -> &'static str {
    match tool {
        Tool::Screen => "The eight safety questions",
        Tool::Decision => "Whether contact is open, and why",
        Tool::Help => "People to talk to",
        Tool::Quiet => "The quiet time",
        Tool::Log => "The log of contact",
        Tool::Choose => "Try again, wait, or let go",
        Tool::Path => "The path",
        Tool::CheckIn => "How you are today",
        Tool::Practice => "What you did today",
        Tool::Why => "Write why you want it back",
        Tool::Causes => "The causes, line by line",
        Tool::OwnPart => "Write your own part",
        Tool::Cost => "Weigh the cost",
        Tool::Readiness => "The six questions",
        Tool::Draft => "Drafts",
        Tool::Unsent => "Letters that stay unsent",
        Tool::Urge => "When you want to write to them",
        Tool::Plans => "If this, then that",
        Tool::Days => "Your days",
        Tool::Journal => "Journal",
        Tool::Habits => "Small habits",
        Tool::Arguments => "Arguments that came back",
        Tool::Feedback => "What they told you, and you brushed off",
        Tool::Friends => "What people who love you say",
        Tool::Strengths => "Your strengths",
        Tool::Strained => "Habits that strained it",
        Tool::Self_ => "Who you are apart from it",
        Tool::Insights => "What the log shows",
        Tool::Apology => "An apology in three parts",
        Tool::Phrases => "Words that help",
        Tool::Pace => "Light contact",
        Tool::Meeting => "Plan a meeting",
        Tool::LookBack => "Look back on a meeting",
        Tool::Talk => "Prepare the talk",
        Tool::Agreements => "Agreements",
        Tool::Commitments => "Commitments",
        Tool::Reviews => "Reviews",
        Tool::StillGood => "Is this still good for both",
        Tool::LettingGo => "Letting go",
        Tool::Goodbye => "A goodbye letter, never sent",
        Tool::Keepsake => "A keepsake",
        Tool::Rules => "How this guide decides",
        Tool::Sources => "Sources",
        Tool::Lock => "A passphrase",
        Tool::Copy => "A backup",
    }
}

//! An apology in its parts, and commitments, in English.

use super::dates::long;
use crate::content::shape::{ApologyWords, CommitmentWords, PartWords, RemarkWords, Row};
use crate::domain::amends::{Came, Part};
use crate::domain::message::apology::Heard;

pub(super) const APOLOGY: ApologyWords = ApologyWords {
    page: "Three parts",
    run: "Regret, responsibility, remedy",
    title: "An apology that asks for nothing",
    lede: "It is about what you did. You can finish it here and never send it. It is still finished.",
    part,
    not_yet: "Not yet",
    look_again: "Look again",
    kept: "Kept",
    writing: "Writing",
    heard,
    note: "Read back:",
    stands: "As it stands",
    sheet: "Your apology, as it stands",
    left_out_title: "Left out on purpose",
    left_out: &[
        "A request to be forgiven, and a request for a reply. When 755 people judged apologies in stories from work, owning the fault counted most and an offer to repair came next. Asking for forgiveness counted least (Lewicki and others 2016). Nobody has tested this after a break-up.",
        "After a lie, words repair little. What you do over time can be seen.",
    ],
    keep: "Keep it as it stands",
    kept_said: "Kept, with its date. Each line of the last part is now a commitment.",
    whole: "See all of it",
    error_words: "There are no words yet.",
    whole_title: "Read all of it once",
    clear: "Every part has words, and nothing in it takes them back.",
    missing: "A part has no words yet. It is kept, and it is finished when each part says something.",
    refused: "Something in it takes the apology back. It is kept, and it is finished when those words are changed.",
    stopped: "As it stands, it can frighten or hurt. The words are yours, and they are kept. It is not finished like this.",
    notes_title: "Beside the words",
    finish: "It is finished",
    finished_title: "Finished",
    finished: "It is kept with its date, and with what stays unsent. Nothing more is needed for it to count as done.",
    print: "Print it",
    change: "Change it",
    another: "Begin another",
    sending_title: "Sending",
    stays: "It stays here. Contact is not open for an apology now, and that does not make it less finished.",
    may_send: "Contact is open for an apology. It need not be sent. If you choose to send it, it goes through the draft page: you read it back, it rests for a night, and you copy it by day, once. It may never be answered.",
    take: "Take it to the draft page",
    earlier: "Earlier versions",
    finished_on: |on, today| format!("An apology, finished {}", long(on, today)),
    row: Row {
        what: "An apology that asks for nothing",
        small: "Regret, your act, its effect, what you do now. For you to keep",
    },
};

fn part(part: Part) -> &'static PartWords {
    match part {
        Part::Regret => &PartWords {
            title: "Regret",
            hint: "What do you regret? Name the day or the thing, not everything at once.",
            goes_here: "What you regret goes here.",
        },
        Part::Act => &PartWords {
            title: "Your own act",
            hint: "What did you do? Say it as a camera would have seen it. Begin with \u{201c}I\u{201d}.",
            goes_here: "What you did goes here.",
        },
        Part::Effect => &PartWords {
            title: "Its effect",
            hint: "What did it do to them, as far as you saw or they said? Say no more than you know.",
            goes_here: "What it did to them goes here.",
        },
        Part::Change => &PartWords {
            title: "What you do differently",
            hint: "What have you changed already, and will keep whether or not they ever answer? One thing on each line, small enough to be seen.",
            goes_here: "What you do differently goes here.",
        },
    }
}

fn heard(heard: Heard) -> &'static RemarkWords {
    match heard {
        Heard::But => &RemarkWords {
            title: "But",
            lands: "The words after it take back the words before it.",
            ask: "does the sentence stand if it ends before this word?",
        },
        Heard::If => &RemarkWords {
            title: "If",
            lands: "It asks them to prove the hurt before you own it.",
            ask: "what did you do, in plain words?",
        },
        Heard::YourFeelings => &RemarkWords {
            title: "Their feelings, not your act",
            lands: "It says sorry for how they felt, and leaves out what you did.",
            ask: "which act of yours came before the feeling?",
        },
        Heard::Asking => &RemarkWords {
            title: "Asking for something",
            lands: "It turns the apology into a bargain, in which they owe you an answer, a chance or forgiveness.",
            ask: "would you still say it if nothing came back?",
        },
        Heard::OwningBut => &RemarkWords {
            title: "A \u{201c}but\u{201d} that stays",
            lands: "This one owns more and takes nothing back, so it can stay.",
            ask: "is every word after it about you?",
        },
    }
}

pub(super) const COMMITMENTS: CommitmentWords = CommitmentWords {
    page: "Doing",
    title: "What you have said you will do",
    lede: "What you said in an apology that you do differently is listed here, line by line. You can add your own. You keep them for yourself, whether or not anyone sees.",
    none: "Nothing is here yet. Let the first one be small enough to be seen this week.",
    came: |came| match came {
        Came::Kept => "Kept",
        Came::NotKept => "Not kept",
        Came::Repaired => "Not kept, and made good",
    },
    open: "Nothing said yet",
    due: |on, today| format!("By {}", long(on, today)),
    mark: |came| match came {
        Came::Kept => "Kept",
        Came::NotKept => "Not kept",
        Came::Repaired => "Made good",
    },
    unmark: "Clear the mark",
    not_kept_note: "It happens. You make it good by doing something: do it late, or make it smaller. While contact is not open, it is no reason to write to them.",
    overdue: "Its day has passed. Say whether it was kept.",
    how: "How was it made good?",
    how_hint: "What you did, what you did to mend it, what you will do next time.",
    how_keep: "Keep how it was made good",
    error_how: "Write how it was made good.",
    change: "Change",
    take_away: "Take away",
    take_away_note: "It goes from this device with every earlier version. Until you leave this page, you can bring it back.",
    leave_it: "Leave it",
    new_title: "Add one",
    change_title: "Change it",
    words: "What will you do?",
    words_hint: "One thing that someone could see.",
    due_label: "By which day? (can stay empty)",
    due_hint: "A day to look at it again.",
    keep: "Keep it",
    error_words: "Write what you will do.",
    error_due: "Give a day, or leave it empty.",
    earlier: "Earlier versions",
    kept: "Kept.",
    row: Row { what: "What you have said you will do", small: "Commitments, to mark as kept or not" },
};

//! Preparing the talk, and what follows it, in English.

use super::dates::long;
use crate::content::shape::{Row, TalkWords};
use crate::domain::contact::TalkEnd;
use crate::domain::talk::Part;

pub(super) const TALK: TalkWords = TalkWords {
    page: "Outline",
    run: "Asked for once, and they may decline",
    title: "The talk about the two of you",
    lede: "Two people say what is true for them. There is no perfect speech, and the decision is theirs as much as yours.",
    not_yet: "The talk is not open now. It opens after two meetings that were easy for both, or when they ask for it. After one talk, only they can ask for the next.",
    rests: "Contact waits for now, and so does the talk. What you wrote can be read.",
    ask_title: "Asking for it",
    ask: &[
        "In writing, because a message is easier to decline. Say what it is about, leave the day and the place to them, and say that a no is fine.",
        "Ask once. If they say no, or do not answer, do not ask again.",
    ],
    place_title: "The place",
    place: &[
        "If either of you has been afraid of the other, do not prepare a talk. Help comes first, for each alone.",
        "Calm and neutral, by day, where either of you can stand up and go: a quiet cafe, or a bench in a busy park. A call is as good, if they prefer that.",
        "An hour at most, no alcohol, each with a way home, and someone who knows about it. Not the old favourite place.",
    ],
    notes_title: "Your notes",
    notes: "Half a page for yourself. Every part can stay empty, and every version is kept.",
    before: "Nothing is filled in for you. What you wrote before can be read beside it:",
    answers_title: "Your reply to each answer of theirs",
    answers: "Begin with the no. If a sentence argues against what they may say, it is pressure.",
    part,
    change: "Change the notes",
    keep: "Keep these notes",
    kept: "The notes are kept.",
    error_words: "There are no words yet.",
    stands: "The notes as they are kept",
    print: "Print them",
    take_away: [
        "Take these notes away",
        "The notes go from this device with every earlier version. What the log says stays.",
        "Take them away",
    ],
    questions_title: "Questions to be ready for",
    questions: &[
        "Why now?",
        "What did you think happened between us?",
        "What would be different, and how would I see it?",
        "Since when have you been doing that?",
        "Was there someone else?",
        "What if I say no?",
        "What do you want from me today?",
    ],
    questions_note: "Answer what was asked, truthfully and briefly. You may say: I need to think about that. So may they.",
    calm_title: "For calm, and for listening",
    calm: &[
        Row {
            what: "Say back",
            small: "Before you answer: as I hear it, you felt alone with the bills. Have I got that right?",
        },
        Row {
            what: "Pause",
            small: "When your voice rises: I want to hear this, and I need ten minutes. Then come back when you said.",
        },
        Row {
            what: "A stop word",
            small: "Agree on one at the start. Whoever says it ends the subject, or the talk, and need not explain.",
        },
        Row { what: "Three breaths", small: "When they go quiet, wait. Then say that they need not answer today." },
        Row {
            what: "Letting them go",
            small: "If they get up to go, stay where you are. Being followed is frightening.",
        },
    ],
    outcomes_title: "What each answer means",
    outcomes: &[
        Row {
            what: "They say no",
            small: "Thank them and stop. Contact closes, and there is no other talk unless they freely come to you.",
        },
        Row {
            what: "They would like to be friends",
            small: "It is a no to trying again. Contact closes here as well.",
        },
        Row {
            what: "They are happy elsewhere",
            small: "Accept it. The log has an entry for it, and contact closes for as long as it lasts.",
        },
        Row {
            what: "They hesitate",
            small: "Ask nothing more. Say that they need not answer today. Hesitation is not a hidden yes.",
        },
        Row { what: "They need time", small: "Nothing more comes from you. 14 days without a word are the answer." },
        Row {
            what: "They want to try",
            small: "Only in plain words from them. A yes out of fear, guilt or tiredness is not a yes.",
        },
    ],
    after_title: "Afterwards",
    after: &[
        "You have spoken. Now step back: no thank-you note, no message through others, no reminder.",
        "Tell one friend how it went, the same day. If a no makes you think of harming yourself or them, Help comes before anything else.",
    ],
    their_words: Row {
        what: "Their words, as they said them (can stay empty)",
        small: "If you had to guess it, they did not say it.",
    },
    ended_title: "How it ended, in their words",
    ended_note: "One tap logs it for today. For 48 hours it can be undone in the log.",
    logged: "It is logged.",
    earlier: "Notes for earlier talks",
    again: "Use these notes again",
    of_day: |day, today| format!("Kept on {}", long(day, today)),
    means: |end| match end {
        TalkEnd::No => "They said no. That is a whole answer.",
        TalkEnd::Friends => "They would like to be friends. It is a no to trying again.",
        TalkEnd::NeedTime => "They need time. Nothing comes from you until they write.",
        TalkEnd::LeftOpen => "It was left open. Only they can ask for another talk.",
        TalkEnd::Try => "They want to try, in plain words.",
    },
    row: Row { what: "Prepare the talk", small: "Notes, questions, and your reply to each answer of theirs." },
};

fn part(part: Part) -> &'static Row {
    match part {
        Part::Opening => &Row {
            what: "Your first words",
            small: "Two or three sentences: thanks for coming, what it is about, and that they can stop you.",
        },
        Part::Learned => &Row { what: "What you have learned", small: "In facts, as a camera would have seen them." },
        Part::OwnPart => &Row {
            what: "Your own part",
            small: "The act, and why it hurt as far as you understand it. No if, no but.",
        },
        Part::Differs => &Row {
            what: "What is different now",
            small: "One thing that you already do, since when, and where it shows.",
        },
        Part::Why => &Row {
            what: "Why this relationship",
            small: "Reasons that hold on a good day too, and not only that the pain should end.",
        },
        Part::Leave => &Row { what: "What you will not push", small: "A pause, a no, a subject, a touch." },
        Part::Place => &Row { what: "Where, and for how long", small: "As you both agreed." },
        Part::Stop => &Row { what: "The stop word", small: "One that you would suggest at the start." },
        Part::IfNo => {
            &Row { what: "If they say no", small: "For example: Thank you for telling me. I will leave it there." }
        }
        Part::IfElsewhere => &Row {
            what: "If they are happy with someone else",
            small: "For example: I am glad that you told me. I wish you well.",
        },
        Part::IfHesitate => &Row { what: "If they hesitate", small: "For example: You need not answer today." },
        Part::IfTime => {
            &Row { what: "If they need time", small: "For example: Take it. I will not write until you do." }
        }
        Part::IfTry => {
            &Row { what: "If they want to try", small: "For example: I would like that too. Let it begin slowly." }
        }
    }
}

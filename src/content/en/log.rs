//! The log of contact in English.

use super::dates::long;
use crate::content::shape::{LogWords, Row};
use crate::domain::contact::{Act, Ask, Entry, Look, Reach, Side, TalkEnd, Tone};
use crate::domain::door::Standing;
use crate::domain::id::Closing;

pub(super) const LOG: LogWords = LogWords {
    page: "Log",
    title: "What happened between you",
    lede: "What was said and done, in plain words, and what the rules make of it.",
    urges: "Times you wanted to write to them",
    empty: "Nothing is written down yet. An entry takes a minute.",
    add: "Add an entry",
    list: "Entries, newest first",
    add_page: "New entry",
    add_title: "What happened?",
    change_page: "Change an entry",
    change_title: "What happened?",
    what_title: "What it was",
    kinds: [
        Row {
            what: "They wrote or said something personal",
            small: "In plain words, to you. A like, a view or a word through others does not count. If they follow you or go on after you asked them to stop, go to Help.",
        },
        Row { what: "I reached out", small: "A message, a call, a comment, a visit, a gift, a word through others." },
        Row { what: "I looked or asked", small: "Their pages, or news of them from friends." },
        Row { what: "Necessary contact", small: "Children, home, work, money, health, and nothing personal in it." },
        Row { what: "They blocked me", small: "On any channel." },
        Row { what: "They are with someone else", small: "However you learned it." },
        Row { what: "I am with someone else", small: "As you yourself see it." },
        Row { what: "A meeting", small: "One that was planned. Meeting by chance does not count." },
        Row { what: "Looking back on the last meeting", small: "How it was for each of you." },
        Row { what: "The talk", small: "The one about the two of you." },
        Row {
            what: "An order or request not to contact them",
            small: "From a court, the police, a lawyer, an employer or a school.",
        },
        Row { what: "They declined a meeting", small: "Or called it off, in words to you." },
    ],
    look_back_title: "How it was",
    look_back_note: "Choose all that are true. None is an answer too.",
    look_back: [
        "It was easy for me",
        "It was easy for them, as far as I could see",
        "There was pressure, from either of us",
        "An old pattern came back",
        "Something hurt",
    ],
    talk_title: "How it ended, in their words",
    talk: |end| match end {
        TalkEnd::No => "They said no",
        TalkEnd::Friends => "They would like to be friends",
        TalkEnd::NeedTime => "They need time",
        TalkEnd::LeftOpen => "It was left open",
        TalkEnd::Try => "They want to try",
    },
    how_title: "How",
    reach: |reach| match reach {
        Reach::Message => "A message",
        Reach::Call => "A call or voice message",
        Reach::Comment => "A comment, reaction or post aimed at them",
        Reach::Visit => "A visit, or turning up",
        Reach::Gift => "A gift or a letter",
        Reach::ThroughOthers => "A word through others",
    },
    look: |look| match look {
        Look::Feed => "I looked at their pages or pictures",
        Look::Friends => "I asked others about them",
    },
    by_title: "Who began",
    by: |side| match side {
        Side::User => "I did",
        Side::Ex => "They did",
    },
    about_title: "About what",
    about_note: "If anything personal is in it, it is personal contact. Then go back and choose that.",
    tone_title: "How it reads, in its plain words",
    tone_note: "Only what the words say, and not what may be meant. A word that frightens you is not warm, however kind it sounds.",
    tone: |tone| match tone {
        Tone::Warm => Row { what: "Warm", small: "\u{201c}I miss you\u{201d} is warm, and no more than that." },
        Tone::Neutral => Row { what: "Neutral", small: "Polite, neither warm nor cold." },
        Tone::Cold => Row { what: "Curt or cold", small: "Short, distant, or sharp." },
        Tone::No => Row { what: "A no", small: "They say no, want space or time, or are not in love." },
    },
    ask_title: "Does it ask for something?",
    ask: |ask| match ask {
        Ask::Nothing => "No",
        Ask::Meeting => "They suggest a meeting",
        Ask::Talk => "They ask for a talk",
        Ask::Try => "They say that they want to try again",
    },
    hot_and_cold: Row {
        what: "Hot and cold again",
        small: "Marks that warm and cold come in turn. This closes contact.",
    },
    hurt: Row {
        what: "It hurt, pressured, or showed an old pattern",
        small: "Threats too. Contact that is not closed then waits 14 days.",
    },
    on: "On which day?",
    on_hint: "The day it happened.",
    words: "In your words (can stay empty)",
    their_words: "Their words (can stay empty)",
    words_hint: "Kept on this device only.",
    trigger: "What set it off? (can stay empty)",
    trigger_hint: "The hour, the place, a song, a picture. You can learn from it.",
    keep: "Keep this entry",
    keep_change: "Keep the change",
    error_choose: "Choose one of these answers.",
    error_date: "Give the day on which it happened.",
    error_future: "That day is in the future. Give the day on which it happened.",
    entry,
    rule,
    marked: |tone| match tone {
        Tone::Warm => "You marked it: warm",
        Tone::Neutral => "You marked it: neutral",
        Tone::Cold => "You marked it: curt or cold",
        Tone::No => "You marked it: a no",
    },
    set_off: "What set it off:",
    written_on: |day, today| format!("Written down on {}.", long(day, today)),
    undo: "Undo",
    change: "Change",
    undo_until: |hours| match hours {
        0 => "Can be undone for less than an hour.".to_owned(),
        1 => "Can be undone for 1 more hour.".to_owned(),
        n => format!("Can be undone for {n} more hours."),
    },
    undone: "The entry is undone.",
};

fn entry(act: &Act) -> &'static str {
    match act {
        Act::Reached(Reach::Message) => "You wrote",
        Act::Reached(Reach::Call) => "You called",
        Act::Reached(Reach::Comment) => "You commented or reacted",
        Act::Reached(Reach::Visit) => "You turned up",
        Act::Reached(Reach::Gift) => "You gave or left something",
        Act::Reached(Reach::ThroughOthers) => "You sent word through others",
        Act::Looked(Look::Feed) => "You looked",
        Act::Looked(Look::Friends) => "You asked others",
        Act::Necessary { .. } => "Necessary contact",
        Act::Word(_) => "They wrote",
        Act::Blocked => "They blocked you",
        Act::NewPartner(Side::Ex) => "They are with someone else",
        Act::NewPartner(Side::User) => "You are with someone else",
        Act::OrderMade => "An order or request not to contact them",
        Act::Met => "You met",
        Act::Declined => "They declined a meeting",
        Act::LookedBack(_) => "You looked back on the meeting",
        Act::Talked(TalkEnd::No | TalkEnd::Friends | TalkEnd::NeedTime | TalkEnd::LeftOpen | TalkEnd::Try) => {
            "You talked"
        }
    }
}

fn rule(entry: &Entry, standing: Option<Standing>, closed: Option<Closing>) -> Row {
    match (&entry.act, closed) {
        (Act::Word(word), Some(closing)) => return their_word_when_closed(word.tone, closing),
        (Act::Reached(_) | Act::Looked(_), Some(Closing::Order)) => {
            return Row {
                what: "The order covers this",
                small: "Make no more contact. A lawyer can say what to do about it.",
            };
        }
        (Act::Reached(_) | Act::Looked(_), Some(Closing::OwnHarm)) => {
            return Row {
                what: "This was contact",
                small: "It can frighten them. Make no more contact, and call a help line for people who want to change.",
            };
        }
        (Act::Reached(_) | Act::Looked(_), Some(Closing::Harm)) => {
            return Row {
                what: "No fault of yours",
                small: "People answer or write for many reasons, and fear is one. Do what keeps you safest.",
            };
        }
        (Act::Necessary { .. }, Some(Closing::Order)) => {
            return Row { what: "Only as the order allows", small: "Through a lawyer or the court." };
        }
        (Act::Necessary { .. }, Some(Closing::Harm | Closing::OwnHarm)) => {
            return Row { what: "Safer through others", small: "A third person, a parenting app, or a lawyer." };
        }
        _ => {}
    }
    match (&entry.act, standing) {
        (Act::Reached(_), Some(Standing::OfStep)) => {
            Row { what: "A message while contact was open", small: "Not a slip. Now it is their turn." }
        }
        (Act::Reached(_), Some(Standing::PauseAnswer)) => {
            Row { what: "One answer in the quiet time", small: "Not a slip. A second one would be." }
        }
        (Act::Reached(_), Some(Standing::Slip | Standing::Look) | None) => Row {
            what: "A slip takes no day away",
            small: "Every day before it still counts. Where a quiet time is set, a new run begins on the day after you wrote it down.",
        },
        (Act::Looked(_), _) => {
            Row { what: "The day still counts", small: "A folded corner marks it, and nothing begins again." }
        }
        (Act::Necessary { .. }, _) => {
            Row { what: "Necessary", small: "Not a slip, and not a reply. It opens and ends nothing." }
        }
        (Act::Word(word), _) if word.hurt && word.tone != Tone::No => Row {
            what: "You need not answer",
            small: "It hurt or pressed you, so contact waits 14 days. If they threaten you, themselves or anyone else, go to Help. What they do is their choice, and not your fault.",
        },
        (Act::Word(word), _) => their_word(word.tone, word.ask),
        (Act::Blocked, _) => Row { what: "A block is a no", small: "It closes contact on every channel." },
        (Act::NewPartner(_), _) => {
            Row { what: "This affects three people", small: "It closes contact for as long as it lasts." }
        }
        (Act::OrderMade, _) => Row { what: "It binds you", small: "Even if they write first." },
        (Act::Met, _) => Row { what: "A meeting", small: "Look back on it before another is planned." },
        (Act::Declined, _) => {
            Row { what: "A no to that meeting", small: "Do not ask again. Only they can propose the next meeting." }
        }
        (Act::LookedBack(_), _) => {
            Row { what: "Looked back on", small: "What counts is that it was easy for both, without pressure." }
        }
        (Act::Talked(_), _) => Row { what: "A talk", small: "Their answer is the answer." },
    }
}

fn their_word_when_closed(tone: Tone, closing: Closing) -> Row {
    match (closing, tone) {
        (Closing::Harm, _) => Row {
            what: "You owe no answer",
            small: "Do what keeps you safest. If you keep a copy of their messages, keep it only where they cannot find it. A help line for abuse can help to think it over.",
        },
        (Closing::OwnHarm | Closing::Order, _) => {
            Row { what: "Do not answer", small: "Their writing does not change what closes contact." }
        }
        (_, Tone::No) => Row {
            what: "A whole answer",
            small: "A no closes contact. Only they can change that, by writing first and freely.",
        },
        (_, Tone::Warm | Tone::Neutral | Tone::Cold) => {
            Row { what: "Contact stays closed", small: "You need not answer." }
        }
    }
}

fn their_word(tone: Tone, ask: Ask) -> Row {
    match (tone, ask) {
        (Tone::No, _) => Row {
            what: "A whole answer",
            small: "A no closes contact. Only they can change that, by writing first and freely.",
        },
        (Tone::Cold, _) => {
            Row { what: "The next word is theirs", small: "Outside a second beginning, a cold word closes contact." }
        }
        (Tone::Warm, Ask::Try) => {
            Row { what: "Plain words", small: "They say that they want to try. If contact waits, it still waits." }
        }
        (Tone::Warm, Ask::Nothing | Ask::Meeting | Ask::Talk) => Row {
            what: "A warm word",
            small: "It is warm, and no more than that. You need not answer. If you do, wait a day first.",
        },
        (Tone::Neutral, _) => {
            Row { what: "A neutral word", small: "It opens little and closes nothing. You need not answer." }
        }
    }
}

//! Light contact, planning a meeting and looking back on it, in English.

use chrono::NaiveDate;

use super::dates::long;
use crate::content::shape::{AfterWords, PaceWords, PlanWords, Row};
use crate::domain::answer::Said;
use crate::domain::door::Next;
use crate::domain::meeting::{Gap, Outcome, Setting};

pub(super) const PACE: PaceWords = PaceWords {
    page: "Pace",
    run: "One for each of theirs",
    turn,
    closes: |day, today| {
        format!("If they do not write by then, contact closes on {}. Silence is then the answer.", long(day, today))
    },
    why: "Why, and what would change it",
    log_word: "Log a word of theirs",
    facts_title: "What the log shows",
    none: "No warm exchange yet. A warm exchange is a message from you when contact is open, and their warm reply to it.",
    exchange: |sent, answered, today| {
        (format!("They answered warmly on {}", long(answered, today)), format!("You wrote on {}.", long(sent, today)))
    },
    counted: |n, days| {
        let days = if days == 1 { "1 day".to_owned() } else { format!("{days} days") };
        match n {
            1 => "1 warm exchange.".to_owned(),
            n => format!("{n} warm exchanges, {days} from the first of their replies to the last."),
        }
    },
    asks: "A meeting opens after 3 of them, with at least 14 days from the first reply to the last, or when they propose one. These are facts, not a goal. Warm is warm, and says nothing about trying again.",
    declined: "They declined a meeting. Only they can propose the next one.",
    out_title: "What to keep out of it",
    out: &[
        "What ended it, and whose fault it was.",
        "What you are to each other. What you hope for has its own time. You say it once and plainly, before you spend regular time together.",
        "Songs, photos, places or jokes that are picked for their effect.",
        "Whom they see, and where they were.",
        "Anything late in the evening, after a drink, or in a high or a low.",
        "A reminder, a second message, a like in place of a word.",
    ],
    back_title: "When to step back",
    back: [
        Row { what: "They write less, or more slowly", small: "Then you do the same." },
        Row { what: "A short or cold answer", small: "It closes contact, and the next word is theirs." },
        Row { what: "No answer", small: "14 days of silence are an answer." },
        Row { what: "They would rather not", small: "Once is enough." },
        Row { what: "Kindness that looks like more", small: "Only plain words count." },
    ],
    next_title: "What may follow",
    row: Row { what: "Light contact", small: "Whose turn it is, and what to keep out of it." },
};

fn turn(next: Next) -> &'static Row {
    match next {
        Next::Yours => &Row {
            what: "You may write one message, or none",
            small: "None of your messages waits for an answer. Be about as light and as brief as they are, and ask nothing big.",
        },
        Next::DraftRests => &Row {
            what: "Your draft rests",
            small: "You can read and change it now. You can copy it by day, after a night.",
        },
        Next::Later(_) => &Row {
            what: "They wrote, and there is no hurry",
            small: "You need not answer. If you would like to, wait a day first.",
        },
        Next::Theirs => &Row {
            what: "It is their turn",
            small: "There is nothing to write until they do. Asking whether it arrived would be a second message.",
        },
        Next::NotYet => &Row {
            what: "Light contact has not begun",
            small: "It begins when they answer a first message warmly, or freely write first.",
        },
        Next::Rests => &Row {
            what: "Contact waits for now",
            small: "Nothing is written meanwhile. The decision page says what it waits for.",
        },
    }
}

pub(super) const PLAN: PlanWords = PlanWords {
    page: "Plan",
    run: "Public, by day, short",
    title: "A short meeting",
    lede: "Two people talk for a short while and go home. It promises nothing, and either of you can leave at any time.",
    last_first: "Look back on the last meeting first. Then you can plan another.",
    declined: "They declined a meeting. Only they can propose the next one. Until then none is planned here.",
    not_yet: "A meeting is not open now. It opens after 3 warm exchanges over 14 days or more, or when they propose one.",
    rests: "Contact waits for now, and no meeting is planned meanwhile. What you wrote can be read.",
    stands: "The plan",
    sheet: |day, from, until, place, way_home, today| {
        format!(
            "I am meeting someone on {}, from {from} to {until}.\nPlace: {place}\nMy way home: {way_home}\nI will send you a message when I am on my way home. If none has come half an hour after {until}, call me. If I do not answer and you are worried, call the emergency number and give this place.",
            long(day, today)
        )
    },
    sheet_name: "The plan, for someone who knows about it",
    sheet_note: "For the person who knows about it. It names nobody, so tell them whom you meet. It leaves out your notes.",
    copy: "Copy it",
    copied: "Copied. It stays on this device\u{2019}s clipboard until you copy something else.",
    not_copied: "The browser did not copy it. Select the words and copy them yourself.",
    print: "Print it",
    open_title: "Still open",
    gap,
    over: "The time of this plan is over.",
    look_back: Row { what: "Look back on it", small: "Whether you met, how it was, and what follows." },
    ask: Row { what: "Words for asking", small: "A kind invitation, as a draft. Easy to decline, and sent once." },
    says: [
        "What it is for",
        "Day",
        "Time",
        "Place",
        "Way home",
        "Who knows about it",
        "What you could do",
        "Not brought up",
        "Leaving early",
    ],
    form_title: "What you plan",
    purpose: Row {
        what: "What is it for? (can stay empty)",
        small: "In one line. If it is to change their mind, do not meet for now.",
    },
    when_title: "When and where",
    day: Row { what: "Day", small: "A day that suits both." },
    from: Row { what: "It begins at", small: "Between 08:00 and 20:00." },
    long_title: "How long",
    long: [(30, "Half an hour"), (45, "45 minutes"), (60, "An hour"), (90, "Longer than an hour")],
    setting_title: "What kind of place",
    setting: |setting| match setting {
        Setting::Public => Row { what: "In public", small: "Other people are near, and both can stand up and go." },
        Setting::Home => Row { what: "In a home", small: "Theirs, yours or someone else\u{2019}s." },
        Setting::OutOfSight => Row { what: "Out of sight", small: "A car, a lonely path, anywhere that nobody sees." },
    },
    place: Row { what: "Place", small: "Neutral, and not chosen for its memories." },
    alcohol_title: "Alcohol",
    alcohol: ["None", "Some"],
    way_home: Row { what: "Your own way home", small: "One that does not depend on them." },
    knows: Row { what: "Who knows about it?", small: "Someone who knows whom you meet, where and when." },
    there_title: "What you could do there",
    ideas: [
        "Coffee or tea by day",
        "A walk where people are",
        "A market or a row of shops",
        "An exhibition",
        "A game in a park",
        "Something with friends",
    ],
    own_idea: Row { what: "Something else (can stay empty)", small: "Something simple, and not for effect." },
    leave_out: Row {
        what: "What you will not bring up (can stay empty)",
        small: "The end, blame, what you are to each other. If they bring it up, listen.",
    },
    leaving: Row {
        what: "How you can leave early (can stay empty)",
        small: "One sentence is enough, such as: I have to go now, take care.",
    },
    fear_title: "Has either of you ever been afraid of the other?",
    fear_note: "Asked each time. The answer is not kept.",
    fear: ["No", "Yes, or I am not sure"],
    fear_said: "Where there has been fear, on either side, no meeting is planned here. If you were afraid, a meeting alone can be dangerous, and so can leaving a person who controls you. People in Help can think it over with you. If they were afraid of you, do not meet, and do not write. There are people whose work it is to help with that.",
    error_feared: "Where there has been fear, nothing is planned here.",
    error_fear: "Answer the question about fear.",
    questions: "The safety questions",
    errors: "This cannot be planned yet",
    change: "Change the plan",
    keep: "Keep this plan",
    kept: "The plan is kept.",
    why_title: "Why the limits are so narrow",
    why: &[
        "Guides disagree. Most say a cafe, a walk or a bench, and one suggests cooking at home. A careful study found that separating from a controlling partner can be very dangerous. So the place here is one that both can leave.",
        "Nothing is done for effect: no old jacket, no song, no place for its memories. A planned effect that you do not mention is a hidden way to influence a person.",
        "A home, the evening or a drink can come later, if both of you want it and say so. That is not planned here.",
    ],
    take_away: [
        "Take this plan away",
        "The plan goes from this device with every earlier version. What the log says stays.",
        "Take it away",
    ],
    row: Row { what: "Plan a short meeting", small: "Public, by day, an hour at most." },
    on: |day, today| format!("Planned for {}.", long(day, today)),
};

fn gap(gap: Gap) -> &'static str {
    match gap {
        Gap::Home => "At home nobody else is near, and leaving is harder. A meeting in a home is not planned here.",
        Gap::OutOfSight => {
            "Where nobody sees, neither of you could easily get help or leave. Such a place is not planned here."
        }
        Gap::Early => "It begins before 08:00. Choose an hour of the day.",
        Gap::Late => "It would end after 20:00. Choose an earlier hour.",
        Gap::Long => "An hour is the most that is planned here. Choose a shorter time.",
        Gap::Alcohol => "Alcohol makes it harder to notice a no, and to say one. Plan it without.",
        Gap::Over => "That day is over. Choose one from today on.",
        Gap::NoDay => "The day.",
        Gap::NoHour => "The hour.",
        Gap::NoLength => "How long.",
        Gap::NoSetting => "What kind of place.",
        Gap::NoPlace => "The place.",
        Gap::NoWord => "Whether there is alcohol.",
        Gap::NoWayHome => "Your own way home.",
        Gap::NobodyKnows => "Who knows about it.",
    }
}

pub(super) const AFTER: AfterWords = AfterWords {
    page: "Looking back",
    title: "After a meeting",
    lede: "Five minutes, best on the same day. How it was for them is a guess, unless they said it.",
    met_on: |day, today| {
        format!("The log says that you met on {}. You have not looked back on it yet.", long(day, today))
    },
    outcome_title: "What happened",
    outcome: |outcome| match outcome {
        Outcome::Met => Row { what: "You met", small: "They came, and so did you." },
        Outcome::Declined => Row {
            what: "They declined",
            small: "Or called it off, in words to you. It is a no to that meeting, and closes nothing else.",
        },
        Outcome::NotHeld => Row {
            what: "It did not happen",
            small: "They did not come and said nothing, or there was another reason. Nothing is logged, and it does not count as a reply.",
        },
    },
    their_words: "Their words (can stay empty)",
    saw: Row {
        what: "What you saw them do (can stay empty)",
        small: "As a camera would have seen it. It is kept for you. No rule uses it.",
    },
    next_title: "Would you want another one?",
    next_note: "It is kept for you. No rule uses it. It can stay empty, and a no is enough.",
    next: |said| match said {
        Said::Yes => "Yes",
        Said::No => "No",
        Said::NotSure => "I am not sure",
    },
    answer_title: "What the guide says now",
    keep: "Keep it",
    kept: "It is kept, and the log says it too.",
    another: "Look back on another meeting",
    earlier_title: "Meetings before",
    earlier: |day, outcome, today| {
        let came = match outcome {
            Outcome::Met => "You met.",
            Outcome::Declined => "They declined.",
            Outcome::NotHeld => "It did not happen.",
        };
        day.map_or_else(|| came.to_owned(), |day: NaiveDate| format!("{}: {came}", long(day, today)))
    },
    saw_then: "What you saw",
    next_then: |said| match said {
        Said::Yes => "You wanted another.",
        Said::No => "You did not want another.",
        Said::NotSure => "You were not sure about another.",
    },
    fear_title: "Was there fear?",
    fear_box: "I was afraid, before it or during it",
    fear: "If you were afraid, do not weigh it against the pleasant parts. This meeting does not count as easy, and contact waits 14 days.",
    fear_note: "The answer itself is not kept. If you tick it, the meeting is kept as one that hurt.",
};

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
        format!("If no word of theirs comes, contact closes on {}. Silence is an answer then.", long(day, today))
    },
    why: "Why, and what would change it",
    log_word: "Log a word of theirs",
    facts_title: "What the log shows",
    none: "No warm exchange yet. One is a message of yours at an open step, and their warm reply to it.",
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
    asks: "The rule of a meeting asks for 3, with at least 14 days from the first reply to the last, or for a meeting that they propose. These are facts, and nothing to work towards. Warm is warm, and says nothing about trying again.",
    declined: "They declined a meeting. The next one is theirs to propose.",
    out_title: "What to keep out of it",
    out: &[
        "What ended it, and whose fault it was.",
        "What you are to each other. What you hope for has its own time: said once and plainly, before there is regular time together.",
        "Songs, photos, places or jokes that are picked for their effect.",
        "Whom they see, and where they were.",
        "Anything late in the evening, after a drink, or out of a high or a low.",
        "A nudge, a second message, a like in place of a word.",
    ],
    back_title: "When to step back",
    back: [
        Row { what: "They write less, or more slowly", small: "Then so do you." },
        Row { what: "A short or cold answer", small: "It closes contact, and the next word is theirs." },
        Row { what: "No answer", small: "14 days of silence are one." },
        Row { what: "They would rather not", small: "Said once is enough." },
        Row { what: "Kindness that reads like more", small: "Only plain words count." },
    ],
    next_title: "What may follow",
    row: Row { what: "Light contact", small: "Whose turn it is, and what to keep out of it." },
};

fn turn(next: Next) -> &'static Row {
    match next {
        Next::Yours => &Row {
            what: "You may write one message, or none",
            small: "Nothing of yours waits for an answer. About as light and as brief as they are, and nothing large is asked.",
        },
        Next::DraftRests => &Row {
            what: "A draft of yours rests",
            small: "It can be read and changed now. It can be copied by day, after a night.",
        },
        Next::Later(_) => &Row {
            what: "They wrote, and there is time",
            small: "You need not answer. If you would like to, a day passes first.",
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
            small: "Nothing is written meanwhile. What it waits for stands with the decision.",
        },
    }
}

pub(super) const PLAN: PlanWords = PlanWords {
    page: "Plan",
    run: "Public, by day, short",
    title: "A short meeting",
    lede: "Two people talk for a short while and go home. It promises nothing, and either of you can leave at any time.",
    last_first: "The last meeting comes first. Another can be planned once you have looked back on it.",
    declined: "They declined a meeting. The next one is theirs to propose, and until then none is planned here.",
    not_yet: "A meeting is not open now. It opens after 3 warm exchanges over 14 days or more, or when they propose one.",
    rests: "Contact waits for now, and no meeting is planned meanwhile. What you wrote can be read.",
    stands: "The plan",
    sheet: |day, from, until, place, way_home, today| {
        format!(
            "I am meeting somebody on {}, from {from} to {until}.\nPlace: {place}\nMy way home: {way_home}\nI send you a word when I am on my way. If none has come half an hour after {until}, ring me.",
            long(day, today)
        )
    },
    sheet_name: "The plan, for somebody who knows of it",
    sheet_note: "For the person who knows of it. It names nobody, and holds nothing of your notes.",
    copy: "Copy it",
    copied: "Copied. It stays in the memory of this device until something else is copied.",
    not_copied: "The browser did not copy it. Mark the words and copy them by hand.",
    print: "Print it",
    open_title: "Still open",
    gap,
    over: "The time of this plan is over.",
    look_back: Row { what: "Look back on it", small: "Whether you met, how it was, and what follows." },
    ask: Row { what: "Words for asking", small: "A kind invitation, as a draft. Easy to decline, and asked once." },
    says: [
        "What it is for",
        "Day",
        "Time",
        "Place",
        "Way home",
        "Who knows of it",
        "What you could do",
        "Not brought up",
        "Leaving early",
    ],
    form_title: "What you plan",
    purpose: Row {
        what: "What is it for? (can stay empty)",
        small: "In one line. If it is to change their mind, leave it for now.",
    },
    when_title: "When and where",
    day: Row { what: "Day", small: "A day that suits both." },
    from: Row { what: "It begins at", small: "Between 08:00 and 20:00." },
    long_title: "How long",
    long: [(30, "Half an hour"), (45, "45 minutes"), (60, "An hour"), (90, "Longer than an hour")],
    setting_title: "What kind of place",
    setting: |setting| match setting {
        Setting::Public => Row { what: "In public", small: "Other people are near, and both can stand up and go." },
        Setting::Home => Row { what: "In a home", small: "Theirs, yours or that of somebody else." },
        Setting::OutOfSight => Row { what: "Out of sight", small: "A car, a lonely path, anywhere that nobody sees." },
    },
    place: Row { what: "Place", small: "Neutral, and not chosen for a memory in it." },
    alcohol_title: "Alcohol",
    alcohol: ["None", "Some"],
    way_home: Row { what: "Your own way home", small: "One that does not depend on them." },
    knows: Row { what: "Who knows of it?", small: "Somebody who knows the place and the time." },
    there_title: "What you could do there",
    ideas: [
        "Coffee or tea by day",
        "A walk where people are",
        "A market or a row of shops",
        "An exhibition",
        "A game in a park",
        "Something with friends",
    ],
    own_idea: Row { what: "Something else (can stay empty)", small: "Simple, and nothing staged." },
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
    fear_said: "Where there has been fear, on either side, no meeting is planned here. If you were afraid: a meeting alone can be a time of danger, and so can leaving a person who controls. People in Help can think it over with you. If they were afraid of you: do not meet, and do not write. There are people whose work it is to help with that.",
    error_feared: "Where there has been fear, nothing is planned here.",
    error_fear: "Answer the question about fear.",
    questions: "The safety questions",
    errors: "Not like this",
    change: "Change the plan",
    keep: "Keep this plan",
    kept: "The plan is kept.",
    why_title: "Why so narrow",
    why: &[
        "Guides disagree. Most say a cafe, a walk or a bench, and one suggests cooking at home. A careful study of separations from controlling partners found the gravest danger there, so the place here is one that both can leave.",
        "Nothing is staged: no old jacket, no song, no place for its memories. An effect that is planned and not said works on a person unseen.",
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
            "Where nobody sees, neither of you could get help or leave with ease. Such a place is not planned here."
        }
        Gap::Early => "It begins before 08:00. Choose an hour of the day.",
        Gap::Late => "It would end after 20:00. Nights are not planned here: choose an earlier hour.",
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
        Gap::NobodyKnows => "Who knows of it.",
    }
}

pub(super) const AFTER: AfterWords = AfterWords {
    page: "Looking back",
    title: "After a meeting",
    lede: "Five minutes, best on the same day. How it was for them is a guess, unless they said it.",
    met_on: |day, today| format!("The log says that you met on {}. It is not looked back on yet.", long(day, today)),
    outcome_title: "What came of it",
    outcome: |outcome| match outcome {
        Outcome::Met => Row { what: "You met", small: "They came, and so did you." },
        Outcome::Declined => Row {
            what: "They declined",
            small: "Or called it off, in words to you. It is a no to that meeting, and it closes nothing.",
        },
        Outcome::NotHeld => Row {
            what: "It did not happen",
            small: "They did not come and said nothing, or there was another reason. Nothing is logged, and nothing of yours is answered by it.",
        },
    },
    their_words: "Their words (can stay empty)",
    saw: Row {
        what: "What you saw them do (can stay empty)",
        small: "As a camera would have seen it. Kept for you: no rule reads it.",
    },
    next_title: "Would you want another one?",
    next_note: "Kept for you: no rule reads it. It can stay empty, and a no is whole.",
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
    fear: "If you were afraid, it is not weighed against the pleasant parts.",
};

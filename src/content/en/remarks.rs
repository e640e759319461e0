//! What the check of a draft says, in English: for each label its name, how the words may land, and one question.

use crate::content::shape::RemarkWords;
use crate::domain::message::{Good, Problem};

pub(super) fn remark(problem: Problem) -> &'static RemarkWords {
    match problem {
        Problem::SelfHarm => &RemarkWords {
            title: "Your own life",
            lands: "It says that living is very hard right now. That comes before any message.",
            ask: "who could sit with you or answer the phone in the next hour?",
        },
        Problem::Threat => &RemarkWords {
            title: "A threat",
            lands: "It tells them that something will happen to them, or to what is theirs. That frightens, whether you mean it or not.",
            ask: "what are you afraid of losing, and who else can you tell?",
        },
        Problem::Surveillance => &RemarkWords {
            title: "Watching",
            lands: "It tells them that you look at what they did not show you, or that you may turn up.",
            ask: "can the message stand without it, and can the looking stop?",
        },
        Problem::Evasion => &RemarkWords {
            title: "Getting round a no",
            lands: "They closed a way to reach them, or said no. A message that gets round it says that their no does not count.",
            ask: "what would it mean to take the no as the whole answer?",
        },
        Problem::Insult => &RemarkWords {
            title: "An insult",
            lands: "Contempt is what they remember of a message, whatever else is in it.",
            ask: "what happened, said as a camera would have seen it?",
        },
        Problem::Sexual => &RemarkWords {
            title: "Sexual",
            lands: "If they do not want it, it can feel like an unwanted touch.",
            ask: "would you write it to someone who has not asked for it?",
        },
        Problem::Pressure => &RemarkWords {
            title: "Pressure",
            lands: "It turns an offer into something they have to answer or decide.",
            ask: "could they leave this unanswered, at no cost?",
        },
        Problem::Guilt => &RemarkWords {
            title: "A weight on them",
            lands: "It makes them answer for how you are.",
            ask: "who else can carry this with you?",
        },
        Problem::Begging => &RemarkWords {
            title: "Pleading",
            lands: "It leaves them only two ways: give in, or be the one who hurts you.",
            ask: "would you want a yes that came from this?",
        },
        Problem::Blame => &RemarkWords {
            title: "Blame",
            lands: "It makes them defend themselves, and they hear nothing else.",
            ask: "what do you want to say about yourself?",
        },
        Problem::NonApology => &RemarkWords {
            title: "An apology with a way out",
            lands: "It asks them to prove the hurt before you own it.",
            ask: "what did you do, in plain words?",
        },
        Problem::Minimising => &RemarkWords {
            title: "Making it small",
            lands: "It tells them that what they felt was too much.",
            ask: "how was it for them?",
        },
        Problem::InflatedPromise => &RemarkWords {
            title: "A large promise",
            lands: "Never and always cannot be kept, and they may have heard them before.",
            ask: "which one small thing do you already do that someone could see?",
        },
        Problem::LoveBombing => &RemarkWords {
            title: "A great deal at once",
            lands: "So much feeling leaves no room for theirs.",
            ask: "which one sentence is true, and light enough to receive?",
        },
        Problem::Jealousy => &RemarkWords {
            title: "Someone else",
            lands: "It asks about, or points at, people they are free to see. It can feel like being checked.",
            ask: "what would be left of the message without them?",
        },
        Problem::ThirdParty => &RemarkWords {
            title: "Through others",
            lands: "It sends friends, family, children or pets to say what you want to say.",
            ask: "can this be said for yourself alone, or left out?",
        },
        Problem::OverReading => &RemarkWords {
            title: "Speaking for them",
            lands: "It tells them what they feel. Only they can say that.",
            ask: "what have they said, in their own words?",
        },
        Problem::Heavy => &RemarkWords {
            title: "Heavy for this message",
            lands: "It brings up the end, the old hurts or getting back together, before they have agreed to talk about it.",
            ask: "can this wait for a talk that they want as well?",
        },
        Problem::Impaired => &RemarkWords {
            title: "Written at a bad moment",
            lands: "It can sound like a bad hour. They may not know which of it holds in the morning.",
            ask: "would you write the same at ten in the morning?",
        },
        Problem::TooMuch => &RemarkWords {
            title: "Too much at once",
            lands: "It is long for what it is, or asks for more than one thing. That makes it hard to answer and hard to leave.",
            ask: "which one thing would you keep?",
        },
    }
}

pub(super) fn maybe(problem: Problem) -> &'static RemarkWords {
    match problem {
        Problem::SelfHarm => &RemarkWords {
            title: "Perhaps your own life",
            lands: "It may be read as saying that living is very hard right now. If it is, that comes before any message.",
            ask: "is it true, and who could sit with you or answer the phone in the next hour?",
        },
        Problem::Threat => &RemarkWords {
            title: "Perhaps a threat",
            lands: "It may be read as a warning that something will happen to them, or to what is theirs.",
            ask: "if someone you fear a little wrote you this, what would you hear?",
        },
        Problem::Surveillance => &RemarkWords {
            title: "Perhaps watching",
            lands: "It may show that you know of them what they did not tell you, or that you may turn up.",
            ask: "did they tell you this themselves, and do they expect you there?",
        },
        Problem::Evasion => &RemarkWords {
            title: "Perhaps getting round a no",
            lands: "If they closed a way to reach them, or said no, it says that their no does not count.",
            ask: "have they asked you not to write, or not in this way?",
        },
        Problem::Insult => &RemarkWords {
            title: "Perhaps an insult",
            lands: "It may be heard as contempt, and that is what stays of a message.",
            ask: "would you say it like this to their face, with a friend of theirs beside you?",
        },
        Problem::Sexual => &RemarkWords {
            title: "Perhaps sexual",
            lands: "It may be read as an advance. If they do not want it, it can feel like an unwanted touch.",
            ask: "would you write it to someone who has not asked for it?",
        },
        other => remark(other),
    }
}

pub(super) fn good(good: Good) -> &'static str {
    match good {
        Good::EasyOut => "It can be left unanswered.",
        Good::Light => "It is short and about something ordinary.",
        Good::Ownership => "It says what you did.",
        Good::Impact => "It says what that did to them.",
        Good::Remedy => "It names what you do differently now.",
        Good::Respect => "It accepts their answer or their pace.",
    }
}

//! Points to think about before contact, in English: what may have changed, what stands in the way, and what is no sign.
//! What claims to know the other person's mind is worded as what it is, a guess.

use chrono::NaiveDate;

use super::dates::long;
use crate::content::shape::{LessonWords, LookWords, PointWords};
use crate::domain::record::Said;

pub(super) const LOOK: LookWords = LookWords {
    page: "Pages",
    run: "Are you ready",
    title: "To think about",
    lede: "Some of it speaks for trying again, and some of it stands in the way. One at a time, as often as you like.",
    nothing_title: "Nothing follows from it",
    nothing: "Nothing here opens or closes anything. Nothing is counted, and there is no total. It is for you to read again later.",
    signals_title: "What may have changed",
    signals: SIGNALS,
    obstacles_title: "What stands in the way",
    obstacles: OBSTACLES,
    lessons_title: "What is no sign",
    lessons: LESSONS,
    said,
    hint: "Optional. It stays on this device, with its day.",
    keep: "Keep this",
    error: "Choose an answer, or write something.",
    earlier: "What you said before",
    on,
    closed: "Contact is closed, so nothing is asked here. What you wrote stays yours to read.",
    closed_empty: "You have written nothing here.",
    link: "Read it again",
};

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

const SENTENCE: &str = "A sentence about it";

const SIGNALS: &[PointWords] = &[
    PointWords {
        id: "signal.heat-faded",
        title: "The heat has gone",
        text: &[
            "Some endings happen in one hot hour. When it has cooled, the same hour can look different.",
            "It is not a sign that it looks different to them. A no that they said calmly is still a no.",
        ],
        ask: "Did it end in a heated moment that has cooled for you?",
        label: SENTENCE,
    },
    PointWords {
        id: "signal.context-changed",
        title: "What stood between has changed",
        text: &[
            "Distance, working hours or plans can end something that was good in itself. If that has really changed, one cause is gone.",
            "A plan that it will change is not yet a change.",
        ],
        ask: "Has something outside the two of you changed, so that anybody could see it?",
        label: SENTENCE,
    },
    PointWords {
        id: "signal.trusted-feedback",
        title: "What honest friends say",
        text: &[
            "People who love you saw it from outside. What several of them say weighs more than what one of them says.",
            "They heard mostly your side. They cannot speak for the other person, and their friends are not to be asked.",
        ],
        ask: "Do people who are honest with you think that the bond was sound and the trouble solvable?",
        label: SENTENCE,
    },
    PointWords {
        id: "signal.mutual-ache",
        title: "Missing, over a long time",
        text: &[
            "Missing somebody for months can mean that the bond mattered. It can also be the pain that any ending brings.",
            "Whether they feel it too, you know only if they have told you in plain words. Anything else is a guess, and here a guess counts as not sure.",
        ],
        ask: "Does life still feel out of balance to you, and have they told you plainly that it does to them?",
        label: SENTENCE,
    },
    PointWords {
        id: "signal.time-worked",
        title: "Time has softened you",
        text: &[
            "Things that you insisted on may matter less now. Edges of your own may have worn down.",
            "It says something about you, and nothing about them. A calendar alone changes nobody.",
        ],
        ask: "Have edges of your own grown softer, so that others have noticed?",
        label: SENTENCE,
    },
    PointWords {
        id: "signal.compatibility-better",
        title: "A thing that you could live with now",
        text: &[
            "Something that was too much then, a habit, a place, a way of living, may be bearable now.",
            "Putting up with hurt, control or contempt is something else. That is no progress, and it is not meant here.",
        ],
        ask: "Is there something that you could not live with then and honestly could now?",
        label: SENTENCE,
    },
    PointWords {
        id: "signal.dating-reality",
        title: "Having met others",
        text: &[
            "Meeting other people can show what was good before.",
            "It is no test, and nobody should be met for one. A memory always looks better than a person on a second evening.",
        ],
        ask: "If you have met others since, did it show you what was good, the ordinary days included?",
        label: SENTENCE,
    },
    PointWords {
        id: "signal.grown-mindset",
        title: "Patience in a quarrel",
        text: &[
            "A quarrel is met with patience now, and nobody threatens to leave. It shows in quarrels with anyone, at home or at work.",
            "A promise to be patient next time is not it. About their patience you know only what you have seen.",
        ],
        ask: "In your last quarrels, with anyone, did you stay patient and make no threats?",
        label: SENTENCE,
    },
    PointWords {
        id: "signal.second-chances",
        title: "A second chance with open eyes",
        text: &[
            "It means that both accept what is imperfect, and that neither tells the past prettier than it was.",
            "You can answer for yourself. For them, only their own words can. Leaving out what hurt is not the same as accepting it.",
        ],
        ask: "Can you tell what happened without making it better or worse than it was?",
        label: SENTENCE,
    },
    PointWords {
        id: "signal.rare-bond",
        title: "It feels rare",
        text: &[
            "You may feel that there was something rare between you. That feeling is real, and it is strong after any end.",
            "It is no evidence, and it cannot tell whether they feel it as well. What has changed says more than how rare it felt.",
        ],
        ask: "Apart from the feeling, is there something that the two of you did well together?",
        label: SENTENCE,
    },
    PointWords {
        id: "signal.fixable",
        title: "A trouble that order could solve",
        text: &[
            "Some trouble comes from things that nobody had settled: money, time, housework, when to talk.",
            "Harm, control, contempt and repeated betrayal are not of this kind. Agreements do not cure them.",
        ],
        ask: "Was the main trouble of a kind that clear agreements could solve?",
        label: SENTENCE,
    },
    PointWords {
        id: "signal.goals-aligned",
        title: "Where life is going",
        text: &[
            "Children, work, faith, a place to live: some differences end a bond each time anew.",
            "Hoping that they will come to want what you want is no agreement. What they want, you know from their words only.",
        ],
        ask: "As far as you know from their own words, do the large plans fit better now?",
        label: SENTENCE,
    },
    PointWords {
        id: "signal.remorse",
        title: "Remorse, and what came of it",
        text: &[
            "Remorse names what was done and what it did to somebody, and shows in what is done since.",
            "It earns nothing. Nobody owes forgiveness, and forgiving somebody who mends nothing went with lower self-respect (Luchies and others 2010).",
        ],
        ask: "Have you named what you did and mended what you can? And have they said plainly how they see their part?",
        label: SENTENCE,
    },
];

const OBSTACLES: &[PointWords] = &[
    PointWords {
        id: "obstacle.reputation",
        title: "What others have heard",
        text: &[
            "After an end people say hard things about each other. Those who heard them still have them in mind when you change yours.",
            "You need not take back what was true. If there was harm, the people who worry have a reason to.",
        ],
        ask: "Have others heard things from you that would stand in the way?",
        label: "What you said, to whom, and what you would say to them now",
    },
    PointWords {
        id: "obstacle.family",
        title: "Family and friends need time",
        text: &[
            "They sat with you when it ended. They may need longer than you, and they may be right to be slow.",
            "Nobody has to be talked round. Where several of them are uneasy about the same thing, it is worth hearing what it is.",
        ],
        ask: "Would somebody who is close to you find it hard?",
        label: "Who that is, and what exactly makes them uneasy",
    },
    PointWords {
        id: "obstacle.social-media",
        title: "Quiet online",
        text: &[
            "Posts about an end, sad or cheerful, reach more people than they were meant for. Quiet protects both of you.",
            "It is not a way of being noticed. It goes with not looking at their pages.",
        ],
        ask: "Do you keep it off your own pages, and stay away from theirs?",
        label: "What you will leave unposted, and what you will mute",
    },
    PointWords {
        id: "obstacle.trust-gap",
        title: "Doubt will stay for a while",
        text: &[
            "With the best will on both sides, doubt lingers. A plan for it helps more than a promise that it will go.",
            "Looking through a phone is no plan; it is control. After a lie words repair little, and what is done over time repairs more.",
        ],
        ask: "Do you expect doubts, in yourself or in them?",
        label: "What you will do when doubt comes, and what you will not do",
    },
    PointWords {
        id: "obstacle.define-new",
        title: "New, or the same again",
        text: &[
            "Going back to what was brings back what ended it. What would make it new can be said in facts.",
            "A better mood is not new, and a wish is not a change.",
        ],
        ask: "Can you name something new that a camera could see?",
        label: "What would be new, and what you have already done for it",
    },
];

const LESSONS: &[LessonWords] = &[
    LessonWords {
        id: "interest.observe",
        title: "What comes by itself",
        text: "If something comes from them, let it come by itself, and press for no answer. Until then there is nothing to look for.",
    },
    LessonWords {
        id: "interest.signs",
        title: "Likes, comments, memories",
        text: "Some guides call these signs of interest, or a question to a friend. They can mean anything, and this guide does not read them. Only plain words to you count.",
    },
    LessonWords {
        id: "interest.no-spying",
        title: "No spies, no questioning",
        text: "No news through friends, no looking at their pages, no pressing them about what they feel. In one set of studies, looking went with more distress half a year later (Marshall 2026).",
    },
    LessonWords {
        id: "interest.over-reading",
        title: "Warmth is no consent",
        text: "A friendly answer is friendly. It is no wish to try again until they say so in plain words.",
    },
    LessonWords {
        id: "interest.both",
        title: "It takes two who want it",
        text: "A new beginning needs both, each of their own free will. Somebody who was persuaded is not somebody who wants it.",
    },
];

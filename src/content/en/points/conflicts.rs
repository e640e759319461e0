//! What guides disagree on, in English: the question, what they say, and which reading this guide takes and why.

use crate::content::shape::ConflictWords;

pub(in crate::content::en) const CONFLICTS: &[ConflictWords] = &[
    ConflictWords {
        id: "C1",
        question: "They are with someone else. Is that the end of it?",
        readings: &[
            "One guide says stop, and says it twice.",
            "Another says that the door is not shut for good, and that new bonds may end.",
            "In one study, bonds begun soon after an end were not worse than others.",
        ],
        taken: "Stop, for as long as it lasts, and do not wait beside it. Acting on it touches three people. This guide does not claim that it is forever, and an agreement on more than one partner, spoken out by both, decides.",
    },
    ConflictWords {
        id: "C2",
        question: "Should they see you with someone else?",
        readings: &[
            "One guide hopes for a pang when you are seen with others, and elsewhere warns against it.",
            "Another says that provoking them backfires.",
            "A study links provoking a partner in this way to aggressive or withdrawing answers.",
        ],
        taken: "Never as a lever. See people because you like them. It uses two people, and beside a controlling person it can be dangerous.",
    },
    ConflictWords {
        id: "C3",
        question: "How long should the quiet time be?",
        readings: &[
            "Guides name a few weeks, 30 days, or a month and more.",
            "One says that there is no usual time.",
            "No study has tested any length. In one, feelings were still falling after 28 days.",
        ],
        taken: "30 days, as a first look, or what you choose from 14 to 90. Readiness decides, and the calendar does not. The days are counted for you.",
    },
    ConflictWords {
        id: "C4",
        question: "What is silence for?",
        readings: &[
            "Two guides say that it is for your own recovery, and no trick.",
            "Three others also count on what it may do to the other person.",
            "No study shows any effect on the other person.",
        ],
        taken: "For your recovery and for their peace. Whatever is said about its effect on them is left out, because a pause meant to move someone is pressure.",
    },
    ConflictWords {
        id: "C5",
        question: "They write in the quiet time. May you answer?",
        readings: &[
            "One guide says that a calm answer is fine.",
            "The others say nothing about it.",
            "In one study, contact went with feeling worse only where the end was not yet accepted.",
        ],
        taken: "You may answer or not: a day later, short, civil, once. If there was fear, you need not answer, and an advocate can help. If an order binds you, do not answer at all.",
    },
    ConflictWords {
        id: "C6",
        question: "Can you find out whether they are interested?",
        readings: &[
            "One guide reads likes, comments and remarks of friends, and forbids looking and asking a page earlier.",
            "Two others say: no feeds, no spying, assume nothing without clear words.",
            "Studies link looking to more distress, and hoping to reading too much into things.",
        ],
        taken: "Only plain words said to you count. Nothing here reads signs. Looking for them hurts you, and can frighten them.",
    },
    ConflictWords {
        id: "C7",
        question: "Should a first message be light, or own a mistake?",
        readings: &[
            "Two guides keep it light, with no word about the end.",
            "Another begins by admitting mistakes and offers to talk.",
            "Studies say that tone is lost in writing, and that owning an act is what counts most in an apology.",
        ],
        taken: "If you did harm: three honest sentences that own it and ask for nothing. If you drifted: one light, true sentence. Either way easy to leave unanswered, by day, once.",
    },
    ConflictWords {
        id: "C8",
        question: "When does an apology come?",
        readings: &[
            "One guide says early, one after first contact, others once you are talking.",
            "Two small studies found that it works better once the hurt person feels heard.",
        ],
        taken: "After clear harm it may be the only message, and it expects nothing. Where both share the fault, listen first. After abuse there is no contact, not even to apologise.",
    },
    ConflictWords {
        id: "C9",
        question: "What belongs in an apology?",
        readings: &[
            "Guides name regret, responsibility and remedy, or the act, its effect and the change.",
            "Some samples stay vague, and some promise too much.",
            "In a study of stories from work, owning the fault counted most, and asking for forgiveness least.",
        ],
        taken: "The act, its effect as you understand it, what you have already done, and then it stops. No request, no excuse, no promise forever.",
    },
    ConflictWords {
        id: "C10",
        question: "Where should two people meet?",
        readings: &[
            "Most guides say a cafe, a walk or a bench.",
            "One suggests cooking dinner at home, or the old place with its memories.",
            "Leaving a controlling partner can be a time of danger, as a careful study found.",
        ],
        taken: "In public, by day, under an hour, each with a way home, someone knows, no alcohol. If there was ever fear, do not meet alone.",
    },
    ConflictWords {
        id: "C11",
        question: "Old songs, the old jacket, a keepsake?",
        readings: &[
            "One guide tells you to wear it, and says that it is no manipulation.",
            "Others allow a memory, lightly, if it is welcome.",
            "Fond memories helped couples who were together. Nobody has tested them after a break-up.",
        ],
        taken: "Nothing staged. At most one light, true memory, after they have been warm. An effect that is planned and not said works on a person unseen.",
    },
    ConflictWords {
        id: "C12",
        question: "A new look?",
        readings: &[
            "One guide wants a new look in order to stir old feelings.",
            "Others dress for their own ease, or leave it alone.",
            "No study was found.",
        ],
        taken: "Care for yourself, if you like it. No advice on looks, body or weight, and nothing for their eyes.",
    },
    ConflictWords {
        id: "C13",
        question: "Be again who they fell for?",
        readings: &[
            "Two guides say so and speak of a spark.",
            "Two others say: do not become someone else.",
            "Studies link a clear sense of oneself to less distress.",
        ],
        taken: "The question here is who you are now. A self that is shaped for someone else makes that harder to know.",
    },
    ConflictWords {
        id: "C14",
        question: "They are no longer in love. Is that a no?",
        readings: &[
            "One guide answers it with deep questions and long looks.",
            "Two others say: accept it.",
            "The study behind the questions was about strangers, and closeness as an aim added nothing.",
        ],
        taken: "It is a no. A technique against it is pressure.",
    },
    ConflictWords {
        id: "C15",
        question: "Is friendship a way back?",
        readings: &[
            "Three guides begin as friends and see what comes.",
            "One asks you to say first what you hope for.",
            "In two surveys, friendship kept up for old hopes went with worse outcomes.",
        ],
        taken: "Say what you hope for before there is regular time together. A hidden hope hurts both.",
    },
    ConflictWords {
        id: "C16",
        question: "Face to face, or in writing?",
        readings: &[
            "One guide calls a meeting crucial.",
            "Another finds a message less of an intrusion than a call.",
            "Writers misjudge how their tone arrives, as several experiments show.",
        ],
        taken: "Ask in writing, because it is easy to decline. Talk by voice or in person, if both want it and it is safe.",
    },
    ConflictWords {
        id: "C17",
        question: "No reply, or a cold one. What does it mean?",
        readings: &[
            "One guide says that more time is needed.",
            "Another counts it among the signs to stop.",
            "In one study, unwanted contact that went on past about two weeks marked the more harmful course.",
        ],
        taken: "It is an answer. Fourteen days without a reply close contact, a cold reply closes it at once, and there is no second try. If that is wrong, you lose a little time.",
    },
    ConflictWords {
        id: "C18",
        question: "Does control rule out trying again?",
        readings: &[
            "One guide does not rule it out at first, and tells you to walk away later on.",
            "Others stop at any abuse, or say nothing.",
            "Advocates and a careful study say that control is a danger in itself.",
        ],
        taken: "Any abuse or control, by either of you, closes contact, and help is shown.",
    },
    ConflictWords {
        id: "C19",
        question: "Is couples counselling always good?",
        readings: &[
            "Three guides recommend it to nearly everyone.",
            "Advocates warn against it where one is afraid of the other.",
        ],
        taken: "Only where both are safe and willing, and never beside fear or control. Otherwise each gets help alone.",
    },
    ConflictWords {
        id: "C20",
        question: "Is cheating the end?",
        readings: &[
            "One guide calls it complex, and unlikely to mend where it repeats.",
            "Another speaks of slow trust.",
            "In one very small study, more couples stayed married where it had been told.",
        ],
        taken: "Once, and told, is no automatic end. Repeated, or still hidden, is a reason to stop. Nobody is watched or searched for proof.",
    },
    ConflictWords {
        id: "C21",
        question: "Whose friends and family may be part of it?",
        readings: &[
            "Two guides send you to your own people for counsel.",
            "Others want their people to see your change, or to be won over.",
            "In law, contact through others can count as contact.",
        ],
        taken: "Your people: ask them. Their people: leave them alone until they invite you.",
    },
    ConflictWords {
        id: "C22",
        question: "How open must someone be, to be trusted again?",
        readings: &[
            "Two guides ask for full openness.",
            "Another asks you to answer questions.",
            "Advocates know shared passwords and checking as forms of control.",
        ],
        taken: "What is offered freely, limited, both ways, and with an end. No shared passwords, no tracking, no looking through phones.",
    },
    ConflictWords {
        id: "C23",
        question: "When is it time to stop?",
        readings: &[
            "One guide has a list: a new partner, hardly an answer, hot and cold, a no, a block.",
            "The others have softer words or none.",
            "Research on unwanted contact speaks for stopping early.",
        ],
        taken: "The list, and more: an order, fear, a wish for space, 14 days of silence, someone under 18. All of it stands on the page of rules.",
    },
    ConflictWords {
        id: "C24",
        question: "What is the aim, and what are the odds?",
        readings: &[
            "The titles of all five guides promise someone back, and one names odds by who left.",
            "No study carries any odds.",
        ],
        taken: "Two ways of equal weight: try again, and let go. No odds, for anyone.",
    },
    ConflictWords {
        id: "C25",
        question: "Does it help to write about the good of the end?",
        readings: &[
            "One guide sets 15 to 30 minutes on three days.",
            "One small study found more good feelings right afterwards.",
            "Another found people worse off for months after free writing, if they searched hard for meaning.",
        ],
        taken: "It may be done or left out: 15 minutes, three days, and stop if your mood drops or the why goes round. Never about what was worst.",
    },
    ConflictWords {
        id: "C26",
        question: "Was it rare, or fate?",
        readings: &[
            "Two guides speak of a rare bond, once in a lifetime.",
            "Research links tying all happiness to one person with more unwanted pursuit, and did not find it in every test.",
        ],
        taken: "Left out. The question here is what has changed.",
    },
    ConflictWords {
        id: "C27",
        question: "Should the price of going back be weighed?",
        readings: &["One guide weighs money and work.", "The others leave it out, and no study has looked at it."],
        taken: "Yes, in writing, with a home, papers, children and health beside money and work.",
    },
];

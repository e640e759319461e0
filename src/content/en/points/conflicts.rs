//! What guides disagree on, in English: the question, what they say, and which reading this guide takes and why.

use crate::content::shape::ConflictWords;

pub(in crate::content::en) const CONFLICTS: &[ConflictWords] = &[
    ConflictWords {
        id: "C1",
        question: "They are with someone else. Is that the end of it?",
        readings: &[
            "One guide says stop, and says it twice.",
            "Another says that there is still hope, and that new bonds may end.",
            "In one study, bonds begun soon after an end were not worse than others.",
        ],
        taken: "Stop, for as long as it lasts, and do not wait for it to end. Acting on it affects three people. This guide does not claim that it is forever. If both had agreed aloud on more than one partner, that agreement decides.",
    },
    ConflictWords {
        id: "C2",
        question: "Should they see you with someone else?",
        readings: &[
            "One guide hopes that it hurts a little when you are seen with others, and elsewhere warns against it.",
            "Another says that provoking them backfires.",
            "A study links provoking a partner in this way to aggressive or withdrawing answers.",
        ],
        taken: "Never as a means of pressure. See people because you like them. It uses two people, and with a controlling person it can be dangerous.",
    },
    ConflictWords {
        id: "C3",
        question: "How long should the quiet time be?",
        readings: &[
            "Guides name a few weeks, 30 days, or a month and more.",
            "One says that there is no usual time.",
            "No study has tested any length. In one, love was still fading after 28 days.",
        ],
        taken: "30 days, as a first step, or what you choose from 14 to 90. Readiness decides, not the calendar. The days are counted for you.",
    },
    ConflictWords {
        id: "C4",
        question: "What is silence for?",
        readings: &[
            "Two guides say that it is for your own recovery, and not a trick.",
            "Three others also hope for an effect on the other person.",
            "No study shows any effect on the other person.",
        ],
        taken: "For your recovery and for their peace. What guides say about its effect on them is left out, because a pause meant to change someone\u{2019}s mind is pressure.",
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
            "One guide reads likes, comments and remarks of friends, but forbids looking and asking a page earlier.",
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
        taken: "If you did wrong, but never frightened, hurt, followed, checked or pressured them: three honest sentences that own it and ask for nothing. If you drifted apart: one light, true sentence. Either way, it is easy to leave unanswered, sent by day, and only once.",
    },
    ConflictWords {
        id: "C8",
        question: "When does an apology come?",
        readings: &[
            "One guide says early, one after first contact, others once you are talking.",
            "Two small studies found that it works better once the hurt person feels heard.",
        ],
        taken: "After a clear wrong it may be the only message, and it expects nothing. Where both share the fault, listen first. After abuse there is no contact, not even to apologise.",
    },
    ConflictWords {
        id: "C9",
        question: "What belongs in an apology?",
        readings: &[
            "Guides name regret, responsibility and remedy, or the act, its effect and the change.",
            "Some examples stay vague, and some promise too much.",
            "In a study of stories from work, owning the fault counted most, and asking for forgiveness least.",
        ],
        taken: "The act, its effect as you understand it, what you have already done, and no more. No request, no excuse, no promise for all time.",
    },
    ConflictWords {
        id: "C10",
        question: "Where should two people meet?",
        readings: &[
            "Most guides say a cafe, a walk or a bench.",
            "One suggests cooking dinner at home, or the old place with its memories.",
            "Leaving a controlling partner can be a time of danger, as a careful study found.",
        ],
        taken: "In public, by day, an hour at most, without alcohol. Each has a way home, and someone knows where you are. If there was ever fear, this guide plans no meeting.",
    },
    ConflictWords {
        id: "C11",
        question: "Should you use old songs, the old jacket, a keepsake?",
        readings: &[
            "One guide tells you to wear it, and says that this is not manipulation.",
            "Others allow a memory, lightly, if it is welcome.",
            "Fond memories helped couples who were together. Nobody has tested them after a break-up.",
        ],
        taken: "Nothing for effect. At most one light, true memory, after they have been warm. A planned effect that you do not mention is a hidden way to influence a person.",
    },
    ConflictWords {
        id: "C12",
        question: "Should you change how you look?",
        readings: &[
            "One guide wants a new look in order to stir old feelings.",
            "Others say to dress as you feel comfortable, or do not mention it.",
            "No study was found.",
        ],
        taken: "Care for yourself, if you like to. There is no advice here on looks, body or weight, and nothing is done for them to see.",
    },
    ConflictWords {
        id: "C13",
        question: "Should you be again who they fell for?",
        readings: &[
            "Two guides say so and speak of a spark.",
            "Two others say: do not become someone else.",
            "Studies link a clear sense of oneself to less distress.",
        ],
        taken: "The question here is who you are now. If you shape yourself for someone else, that is harder to know.",
    },
    ConflictWords {
        id: "C14",
        question: "They are no longer in love. Is that a no?",
        readings: &[
            "One guide answers it with deep questions and long looks.",
            "Two others say: accept it.",
            "The study behind the questions was about strangers, and closeness as an aim added nothing.",
        ],
        taken: "It is a no. Using a technique to change it is pressure.",
    },
    ConflictWords {
        id: "C15",
        question: "Is friendship a way back?",
        readings: &[
            "Three guides begin as friends and see what comes.",
            "One asks you to say first what you hope for.",
            "In two surveys, friendship kept up for old hopes went with worse outcomes.",
        ],
        taken: "Say what you hope for before you spend regular time together. A hidden hope hurts both.",
    },
    ConflictWords {
        id: "C16",
        question: "Face to face, or in writing?",
        readings: &[
            "One guide calls a meeting crucial.",
            "Another finds a message less of an intrusion than a call.",
            "Several experiments show that writers misjudge how their tone comes across.",
        ],
        taken: "Ask in writing, because it is easy to decline. Talk by voice or in person, if both want it and it is safe.",
    },
    ConflictWords {
        id: "C17",
        question: "No reply, or a cold one. What does it mean?",
        readings: &[
            "One guide says that more time is needed.",
            "Another counts it among the signs to stop.",
            "In one study, unwanted contact that went on past about two weeks marked the more harmful cases.",
        ],
        taken: "It is an answer. Fourteen days without a reply close contact, a cold reply closes it at once, and there is no second try. If this reading is wrong, you lose a little time.",
    },
    ConflictWords {
        id: "C18",
        question: "Does control rule out trying again?",
        readings: &[
            "One guide first does not rule it out, and later tells you to walk away.",
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
        taken: "Only where both are safe and willing, and never where there is fear or control. Otherwise each gets help alone.",
    },
    ConflictWords {
        id: "C20",
        question: "Is cheating the end?",
        readings: &[
            "One guide calls it complex, and unlikely to mend where it repeats.",
            "Another speaks of slow trust.",
            "In one very small study, more couples stayed married where it had been told.",
        ],
        taken: "Once, and admitted, is not an automatic end. Repeated, or still hidden, is a reason to stop. Do not watch anyone or search for proof.",
    },
    ConflictWords {
        id: "C21",
        question: "Whose friends and family may be part of it?",
        readings: &[
            "Two guides send you to your own people for counsel.",
            "Others want the other person\u{2019}s friends and family to see your change, or to be won over.",
            "In law, contact through others can count as contact.",
        ],
        taken: "Ask your own friends and family. Leave theirs alone until they invite you.",
    },
    ConflictWords {
        id: "C22",
        question: "How open must someone be, to be trusted again?",
        readings: &[
            "Two guides ask for full openness.",
            "Another asks you to answer questions.",
            "Advocates know shared passwords and checking as forms of control.",
        ],
        taken: "As open as each offers freely, within limits, on both sides, and with an end. No shared passwords, no tracking, no looking through phones.",
    },
    ConflictWords {
        id: "C23",
        question: "When is it time to stop?",
        readings: &[
            "One guide has a list: a new partner, hardly any answers, hot and cold, a no, a block.",
            "The others have softer words or none.",
            "Research on unwanted contact is a reason to stop early.",
        ],
        taken: "That list, and more: an order, fear, a wish for space, 14 days of silence, someone under 18. The page of rules has all of it.",
    },
    ConflictWords {
        id: "C24",
        question: "What is the aim, and what are the odds?",
        readings: &[
            "The titles of all five guides promise that someone comes back, and one names odds by who left.",
            "No study supports any odds.",
        ],
        taken: "Two paths of equal weight: try again, and let go. No odds, for anyone.",
    },
    ConflictWords {
        id: "C25",
        question: "Does it help to write about what is good about the end?",
        readings: &[
            "One guide sets 15 to 30 minutes on three days.",
            "One small study found more good feelings right afterwards.",
            "Another found people worse off for months after free writing, if they searched hard for meaning.",
        ],
        taken: "You may do it or leave it out: 15 minutes on three days. Stop if your mood drops, or if you keep asking why. Never write about what was worst.",
    },
    ConflictWords {
        id: "C26",
        question: "Was it rare, or fate?",
        readings: &[
            "Two guides speak of a rare bond, once in a lifetime.",
            "Research links tying all happiness to one person with more unwanted pursuit. Not every test found this.",
        ],
        taken: "This guide leaves it out. The question here is what has changed.",
    },
    ConflictWords {
        id: "C27",
        question: "Should the price of going back be weighed?",
        readings: &["One guide weighs money and work.", "The others leave it out, and no study has looked at it."],
        taken: "Yes, in writing: money and work, and also a home, papers, children and health.",
    },
];

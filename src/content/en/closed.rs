//! Each closed door in English: what is so, tonight, and from here. Bad news first and whole; nobody is judged.

use crate::content::shape::ClosedWords;
use crate::domain::door::{Detail, EndedBy};
use crate::domain::id::Closing;

/// The words of a closing fact.
pub(super) fn closed(closing: Closing) -> &'static ClosedWords {
    match closing {
        Closing::Minor => &MINOR,
        Closing::Harm => &HARM,
        Closing::OwnHarm => &OWN_HARM,
        Closing::Order => &ORDER,
        Closing::No => &NO,
        Closing::Blocked => &BLOCKED,
        Closing::Partner => &PARTNER,
        Closing::Mine => &MINE,
        Closing::Silence => &SILENCE,
        Closing::Curt => &CURT,
        Closing::Strung => &STRUNG,
        Closing::Ended => &ENDED,
        Closing::Chosen => &CHOSEN,
    }
}

/// The words of a closing fact that holds: C-ended by what began it.
pub(super) fn because(closing: Closing, details: &[Detail]) -> &'static ClosedWords {
    let ended_by = details.iter().find_map(|detail| if let Detail::Ended(by) = detail { Some(*by) } else { None });
    ended_by.map_or_else(|| closed(closing), ended)
}

fn ended(by: EndedBy) -> &'static ClosedWords {
    match by {
        EndedBy::Talk => &TALKED,
        EndedBy::SameHurt => &SAME_HURT,
        EndedBy::AbuseByEx => &ABUSE,
        EndedBy::AbuseByUser => &OWN_ABUSE,
    }
}

static MINOR: ClosedWords = ClosedWords {
    title: "This guide is made for adults",
    text: &[
        "You answered that one of you is under 18. Nothing more is asked here, and only this answer is kept.",
        "What hurts is as real as at any age. An adult you trust, someone at school, or a youth line can help you through it.",
        "If one of you is an adult and the other is not, that is a question of safety. A youth line knows what to do, and so do the police. Sexual pictures of anyone under 18 are against the law to make, keep or share, even of yourself.",
    ],
    tonight: "Talk to someone today",
    tonight_small: "A parent, a relative, a teacher, a friend\u{2019}s parent. You can say: I am not doing well, can you listen for ten minutes?",
    from_here: "Erase takes the answer from this browser\u{2019}s storage. If it was wrong, erase and begin again.",
    rule: "If either person is under 18, no contact page opens and nothing else is asked.",
    change: "Nothing here changes it. To begin as an adult, erase first.",
    short: "One of you is under 18.",
};

static HARM: ClosedWords = ClosedWords {
    title: "Your safety comes first, so contact closes here",
    text: &[
        "You answered that you have been harmed, controlled or afraid. The pages for contact, apology and meeting stay closed, whatever anyone promises.",
        "What they did is not your fault. Missing them does not make it less real, and it does not make you foolish.",
    ],
    tonight: "Do what keeps you safest tonight",
    tonight_small: "You owe no answer. If not answering could be dangerous, you know best, and an answer for that reason is no fault. Leaving, blocking or going silent can be dangerous, so plan it with one of these lines if you can. If you keep a copy of their messages, keep it only where they cannot find it.",
    from_here: "People at these lines help to plan what is safe: at home, with a phone, with children, with papers. You decide. If someone looks at this device, they can read this answer. Another device is safer.",
    rule: "If you were harmed, controlled or afraid at any time, or an order protects you, no contact page opens.",
    change: "Time does not change it, and neither does anything they say.",
    short: "You answered that you have been harmed, controlled or afraid.",
};

static OWN_HARM: ClosedWords = ClosedWords {
    title: "Leave them alone, and get help with this",
    text: &[
        "You answered that you have frightened, hurt, followed, checked or pressured them. That can frighten a person for a long time. Being sorry does not make contact safe for them.",
        "The most useful thing you can do for them now is to leave them alone. Messages through friends or family, gifts and new accounts are contact too.",
        "There are people whose work it is to help with exactly this, without shaming. It takes months, and it does not earn another chance.",
    ],
    tonight: "Make no contact tonight",
    tonight_small: "Put the phone in another room. If you think you might hurt someone, or yourself, call the emergency number or one of these lines before anything else.",
    from_here: "Change is possible, and it is up to you. Children, a home or money can be settled through a third person, a lawyer or a parenting app. If you acted out of fear of them, a help line for abuse is there for you too.",
    rule: "If you frightened, hurt, followed, checked or pressured them, no contact page opens.",
    change: "Nothing in this guide changes it.",
    short: "You answered that you have frightened, hurt, followed, checked or pressured them.",
};

static ORDER: ClosedWords = ClosedWords {
    title: "An order says no contact",
    text: &[
        "It binds you even if they write first, and even if both of you would like something else. Only those who made it can change it.",
        "Word sent through friends, family or children counts as contact. So do new accounts, gifts, and payments with a message.",
    ],
    tonight: "Do not write, and do not answer",
    tonight_small: "If they write to you, keep it and show it to a lawyer. Not answering protects both of you.",
    from_here: "Settle necessary matters only as the order allows: through a lawyer or the court. A lawyer or a legal advice centre can explain what it says.",
    rule: "While an order or a formal request binds you, no contact page opens. A date that has passed does not end it.",
    change: "You can record in Settings that it has ended. The no behind it then still counts.",
    short: "An order or formal request not to contact them binds you.",
};

static NO: ClosedWords = ClosedWords {
    title: "They said no",
    text: &[
        "That is a whole answer, in whatever words it came. It needs no reason, and nothing more has to be explained.",
        "The contact pages are closed. Time does not open them again. Only they can, by writing first and freely.",
    ],
    tonight: "Leave it unanswered",
    tonight_small: "A no is complete. What you still want to say can go into a letter that is never sent.",
    from_here: "A no can hurt, and does not measure your worth. You do not have to wait for anything.",
    rule: "If they said no, asked for space, or said that they are not in love, contact is closed.",
    change: "Only they can change it, by writing to you first, freely. Then contact waits 1 day, and the questions are asked again.",
    short: "They said no, or asked for space.",
};

static BLOCKED: ClosedWords = ClosedWords {
    title: "They have blocked you",
    text: &[
        "A block is a no without words. It asks for quiet.",
        "The contact pages are closed. Another account, another number or a friend would get round what they asked for.",
    ],
    tonight: "Leave every channel as it is",
    tonight_small: "Do not check whether it is still there. Muting their name can help you not to look.",
    from_here: "Being blocked can hurt. The quiet can help you too.",
    rule: "If they blocked you on any channel, contact is closed on all of them.",
    change: "Only they can change it, by writing to you first, freely. If they unblock you, that is not a word to you.",
    short: "They blocked you.",
};

static PARTNER: ClosedWords = ClosedWords {
    title: "They are with someone else",
    text: &[
        "Contact is closed for as long as that lasts. Reaching out would affect three people, and one of them is you.",
        "There is nothing to wait for here, and nothing to watch. You need not know how it goes for them.",
    ],
    tonight: "Do not look at pictures of it",
    tonight_small: "Mute both names wherever you can. If tonight is hard, call someone who likes you.",
    from_here: "This often hurts more than the end itself. It says nothing about your worth.",
    rule: "While they are with someone else, contact is closed, however you learned it.",
    change: "If you come to know without looking that it is over, you can record it in Settings. Contact then waits 30 days, and the questions are asked again.",
    short: "They are with someone else.",
};

static MINE: ClosedWords = ClosedWords {
    title: "You are with someone else",
    text: &[
        "Contact is closed. Writing now would break the trust of the person you are with.",
        "Thinking of a person from before is no betrayal. Acting on it in secret would be.",
    ],
    tonight: "Leave the old conversation closed",
    tonight_small: "If something is wrong with the person you are with now, talk to them, if that is safe.",
    from_here: "If you want to end what you have now, end it for its own reasons, and take time afterwards. If you are afraid of them, speak to a help line for abuse before you end anything.",
    rule: "While you are with someone else, contact is closed.",
    change: "When it has ended, you can record it in Settings. Contact then waits 30 days.",
    short: "You are with someone else.",
};

static SILENCE: ClosedWords = ClosedWords {
    title: "Fourteen days without a reply",
    text: &[
        "Silence is the answer to your message. It is a hard one, because nobody says it aloud.",
        "The contact pages are closed. A second message would say no more than the first.",
    ],
    tonight: "Do not ask whether it arrived",
    tonight_small: "It is all right to be angry at the silence. They may stay silent.",
    from_here: "You asked, and that was allowed. If there is a next word, it comes from them.",
    rule: "Fourteen days without a reply close contact, counted from the first message still unanswered, from a neutral reply to a first message, or from a talk that ended with “I need time”.",
    change: "Only they can change it, by writing to you first, freely.",
    short: "Fourteen days went by without a reply.",
};

static CURT: ClosedWords = ClosedWords {
    title: "The reply was cold",
    text: &[
        "A short, cold reply is an answer too. Asking why would press for more than they want to give.",
        "The contact pages are closed. The next word is theirs.",
    ],
    tonight: "Leave it at that",
    tonight_small: "Do not explain, and do not apologise for having written. What you would like to answer can go into a letter that is never sent.",
    from_here: "One cold line says nothing about who you are. It says that contact is not wanted now.",
    rule: "A curt or cold personal word closes contact.",
    change: "Only they can change it, by writing to you first, freely and without coldness.",
    short: "Their word was curt or cold.",
};

static STRUNG: ClosedWords = ClosedWords {
    title: "Warm and cold in turn",
    text: &[
        "Three times, warmth was followed by cold, a no or silence, or you said so yourself. That keeps a person waiting by the phone.",
        "The contact pages are closed. This is not to punish them. It lets you stop waiting.",
    ],
    tonight: "Do not answer the next warm word at once",
    tonight_small: "You need not answer it at all.",
    from_here: "Days without the ups and downs may feel empty at first. Today counts them for you. If you are afraid in between, read the signs in Help.",
    rule: "Three swings from warm to cold close contact.",
    change: "Only plain words from them that they want to try can change it, freely said. Then contact waits 14 days.",
    short: "Warm and cold took turns.",
};

/// Whatever began it: the rule in full.
static ENDED: ClosedWords = ClosedWords {
    rule: "A talk that ended with a no or with \u{201c}let us be friends\u{201d} closes contact. So does a review that found abuse or contempt, or the same hurt a second time.",
    change: "After a talk, only they can change it, by writing to you first, freely. After the same hurt you may choose again from the 30th day. Abuse and contempt do not pass with time.",
    short: "A talk or a review has ended it.",
    ..TALKED
};

static TALKED: ClosedWords = ClosedWords {
    title: "This has ended",
    text: &[
        "A talk ended with a no or with \u{201c}let us be friends\u{201d}. That is a whole answer.",
        "The contact pages are closed. A friendship that hides a hope would hurt you both.",
    ],
    tonight: "Leave it where it ended",
    tonight_small: "Send no message to say it better. What you said was enough.",
    from_here: "You do not have to wonder any more, even if that is no comfort tonight.",
    rule: "A talk that ended with a no or with \u{201c}let us be friends\u{201d} closes contact.",
    change: "Only they can change it, by writing to you first, freely.",
    short: "A talk has ended it.",
};

static SAME_HURT: ClosedWords = ClosedWords {
    title: "The same thing hurt again",
    text: &["A second review found it. The contact pages are closed."],
    tonight: "Nothing has to be said tonight",
    tonight_small: "You can put what hurt into a letter that is never sent.",
    from_here: "Letting go is open now. If the hurt was fear, force, threats or insults, read the signs in Help.",
    rule: "If two reviews find the same hurt, contact is closed.",
    change: "You may choose again from the 30th day. Then the questions are asked again.",
    short: "The same thing hurt again.",
};

static ABUSE: ClosedWords = ClosedWords {
    title: "A review found harm",
    text: &[
        "You answered that there was abuse or contempt from them. The contact pages stay closed, whatever anyone promises.",
        "What they did is not your fault, and not yours to mend.",
    ],
    rule: "If a review finds abuse or contempt from them, no contact page opens.",
    short: "A review found abuse or contempt from them.",
    ..HARM
};

static OWN_ABUSE: ClosedWords = ClosedWords {
    title: "A review found harm",
    text: &[
        "You answered that there was abuse or contempt from you. Leave them alone. Being sorry does not make contact safe for them.",
    ],
    rule: "If a review finds abuse or contempt from you, no contact page opens.",
    short: "A review found abuse or contempt from you.",
    ..OWN_HARM
};

static CHOSEN: ClosedWords = ClosedWords {
    title: "You chose to let go",
    text: &[
        "The contact pages are closed because you closed them. It may not feel right tonight, and it is still your choice.",
    ],
    tonight: "Nothing needs doing",
    tonight_small: "Missing them tonight does not mean that the choice was wrong.",
    from_here: "Letting go is a path of its own, with room for grief and for what comes after.",
    rule: "If you choose to let go, contact is closed.",
    change: "You can choose again from the seventh day after. Until then it stays, so that no hard night decides.",
    short: "You chose to let go.",
};

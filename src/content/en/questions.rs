//! The eight questions in English. They ask about facts, and say why.

use crate::content::shape::{AgreementWords, QuestionWords};
use crate::domain::screen::Question;

/// The words of a question.
pub(super) fn question(question: Question) -> &'static QuestionWords {
    match question {
        Question::Harm => &HARM,
        Question::OwnHarm => &OWN_HARM,
        Question::Order => &ORDER,
        Question::Refusal => &REFUSAL,
        Question::Blocked => &BLOCKED,
        Question::TheirPartner => &THEIR_PARTNER,
        Question::MyPartner => &MY_PARTNER,
        Question::Cost => &COST,
    }
}

/// The words of the follow-up to a partner.
pub(super) fn agreement(question: Question) -> &'static AgreementWords {
    match question {
        Question::MyPartner => &MY_AGREEMENT,
        Question::Harm
        | Question::OwnHarm
        | Question::Order
        | Question::Refusal
        | Question::Blocked
        | Question::TheirPartner
        | Question::Cost => &THEIR_AGREEMENT,
    }
}

static HARM: QuestionWords = QuestionWords {
    ask: "Have they ever harmed, controlled or frightened you?",
    ask_anew: None,
    hint: "At any time, now or before. It counts even if they never touched you, and even if it has stopped.",
    why: "Fear changes what is safe to do next. If you answer yes, the contact pages close and other help comes first. A no is not proof of safety, so you can answer this again at any time.",
    signs: &[
        "You were afraid of what they might do, say, take away or tell other people.",
        "They hit, grabbed, choked or pushed you, or blocked your way.",
        "They pushed you into sex, or into anything that felt unsafe.",
        "They decided about your money, phone, papers, friends or where you went.",
        "They threatened you, themselves, children, pets, or to share pictures.",
        "They insulted or belittled you, again and again.",
        "They keep contacting, following or watching you.",
        "A court order protects you from them.",
    ],
    yes: "Yes, now or at any time before",
    line: "Harmed, controlled or afraid",
};

static OWN_HARM: QuestionWords = QuestionWords {
    ask: "Have you ever frightened, hurt, followed, checked or pressured them?",
    ask_anew: None,
    hint: "Checked means their phone, accounts, movements or where they were. Looking at a public page does not count here.",
    why: "Being sorry does not make contact safe for them. If you acted out of fear of them, look at the first question again. If you answer yes, the contact pages close, and people who help with change are shown. The answer stays on this device, and whoever can open this browser can read it.",
    signs: &[
        "They were afraid of you, or said so.",
        "You hit, grabbed or pushed them, broke things, or blocked their way.",
        "You pushed them into sex, or went on when they did not want to.",
        "You read their messages, used their accounts, followed or tracked them.",
        "You turned up unasked at their home, work or a place where they were.",
        "You went on writing or calling after they asked you to stop.",
        "You threatened them, yourself or someone else to make them stay or answer.",
    ],
    yes: "Yes, at least once",
    line: "You frightened, hurt, followed, checked or pressured them",
};

static ORDER: QuestionWords = QuestionWords {
    ask: "Does a court order or a formal request tell you not to contact them?",
    ask_anew: None,
    hint: "From a court, the police, a lawyer, an employer or a school. It counts even if they did not ask for it. An order that protects you belongs to the first question.",
    why: "An order binds you even if they write first. Only those who made it can end it.",
    signs: &[],
    yes: "Yes",
    line: "An order or formal request not to contact them",
};

static REFUSAL: QuestionWords = QuestionWords {
    ask: "Have they said no to you, asked for space, or said that they are not in love with you?",
    ask_anew: Some(
        "Since they last wrote to you: have they said no, asked for space, or said that they are not in love with you?",
    ),
    hint: "Then or since, in any words. \u{201c}I need time\u{201d} and \u{201c}I am not ready\u{201d} ask for space. The break-up alone does not count.",
    why: "A no needs no reason, and is enough once. If there was one, contact closes. Only they can open it, by writing first and freely.",
    signs: &[],
    yes: "Yes",
    line: "They said no, or asked for space",
};

static BLOCKED: QuestionWords = QuestionWords {
    ask: "Have they blocked you anywhere?",
    ask_anew: Some("Since they last wrote to you: have they blocked you anywhere?"),
    hint: "On one channel or on all. Do not look to find out: what you know already is enough.",
    why: "A block is a no. Any way round it is contact that they refused.",
    signs: &[],
    yes: "Yes, somewhere",
    line: "Blocked on any channel",
};

static THEIR_PARTNER: QuestionWords = QuestionWords {
    ask: "Are they with someone else now?",
    ask_anew: None,
    hint: "As far as you know today, however you learned it. Do not look to find out.",
    why: "As long as it lasts, contact is closed. Reaching out would affect three people.",
    signs: &[],
    yes: "Yes",
    line: "They are with someone else",
};

static MY_PARTNER: QuestionWords = QuestionWords {
    ask: "Are you with someone else now?",
    ask_anew: None,
    hint: "Today, as you yourself see it.",
    why: "While it lasts, contact is closed. Reaching out would affect three people.",
    signs: &[],
    yes: "Yes",
    line: "You are with someone else",
};

static COST: QuestionWords = QuestionWords {
    ask: "Would going back cost you something serious?",
    ask_anew: None,
    hint: "Money, work, a home, papers, children, health, or people you need.",
    why: "A high price does not close contact. You weigh it in writing first, at a calm time.",
    signs: &[],
    yes: "Yes",
    line: "Going back would have a serious cost",
};

static THEIR_AGREEMENT: AgreementWords = AgreementWords {
    ask: "Had the two of you agreed, before the break-up, that each can have other partners?",
    hint: "It counts only if both of you had said so aloud.",
    why: "If both had agreed to it, another partner need not close contact. The agreement decides, not the number of people.",
    line: "An agreement about other partners (theirs)",
};

static MY_AGREEMENT: AgreementWords = AgreementWords {
    ask: "Had the two of you agreed, before the break-up, that each can have other partners?",
    hint: "It counts only if both of you had said so aloud.",
    why: "If both had agreed to it, another partner need not close contact. The agreement decides, not the number of people.",
    line: "An agreement about other partners (yours)",
};

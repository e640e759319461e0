//! Looking back on a second beginning, in English: reviews, the page that asks whether it is still good for both, and
//! counselling.

use chrono::NaiveDate;

use super::dates::long;
use crate::content::shape::{CounselWords, FlagWords, LookWords, ReviewWords, Row, StillGoodWords, WayWords};
use crate::domain::review::{AfterReview, ReviewQuestion};
use crate::domain::second::Flag;

pub(super) const REVIEW: ReviewWords = ReviewWords {
    page: "Looks",
    title: "The same questions, then and now",
    lede: "At the beginning, and after 1, 3 and 6 months. You answer alone, before you see what you answered before.",
    row: Row { what: "The same questions, then and now", small: "At the beginning, and after 1, 3 and 6 months" },
    not_yet: "There is nothing to look back on yet. The first time is when they have said in plain words that they want to try.",
    closed: "Contact is closed. What you answered can be read, and nothing is asked.",
    answer: "Answer the questions",
    due: |months| match months {
        0 => "It has begun. Answer the questions once now, so that there is something to look back on.",
        1 => "A month has passed. The questions can be answered.",
        3 => "Three months have passed. The questions can be answered.",
        _ => "Six months have passed. The questions can be answered.",
    },
    next: |day, today| format!("The next time is {}.", long(day, today)),
    all_done: "All four times are over. What feels off can be said at any time.",
    no_duty: "One that is left out changes nothing about contact.",
    dates: "When",
    at: |months| match months {
        0 => "At the beginning",
        1 => "After 1 month",
        3 => "After 3 months",
        _ => "After 6 months",
    },
    done: |day, today| format!("Answered {}", long(day, today)),
    from: |day, today| format!("From {}", long(day, today)),
    passed: "Left out",
    then_title: "Then and now",
    then_note: "No total is made of these: a kind month cannot pay for a frightened one. Two that are lower, or one about feeling safe or free to disagree, lead to the page that asks whether this is still good for both.",
    start_title: "The beginning and now",
    question: "Question",
    then: |day, today| format!("Then, {}", long(day, today)),
    now: |day, today| format!("Now, {}", long(day, today)),
    change: ["Lower", "The same", "Higher"],
    beside_title: "Noted beside it",
    cycles_said: |n| match n {
        0 => "Never parted and come back before this time.".into(),
        1 => "Parted and come back once before this time.".into(),
        n => format!("Parted and come back {n} times before this time."),
    },
    cycles_more: "In two studies more rounds went with more distress, and neither shows which came first. From the second round on help from outside belongs to it, and for each alone where there is any fear.",
    hurt_said: [
        "The same thing hurt again. A second time ends this attempt.",
        "The same thing hurt again, for the second time. That ended this attempt.",
    ],
    broken_said: "The same agreement was broken twice.",
    abuse_theirs: "Abuse or contempt from them was found. It is not yours to mend, and talking it through together is not safe.",
    abuse_mine: "Abuse or contempt from you was found. Leave them be. There are people whose work it is to help with exactly this.",
    earlier: "Every answer, time by time",
    unsafe_said: "You answered that you do not feel wholly safe, or not free to disagree. That is no trouble for two people to sort out. These people know about it, and nothing has to be decided first.",
    early_title: "Something feels off",
    early: "It need not wait for one of these days. Said while it is small, in two sentences and at a calm hour, it has the best room. If you are afraid of what happens when you say it, do not try: that is for Help.",
    form_title: "Looking back, alone",
    form_lede: "On a plain weekday, without the other person in the room. What you answered before is shown afterwards.",
    nothing_due: "No time to answer has come, so nothing is asked.",
    abuse: LookWords {
        ask: "Since the last time, was there abuse or contempt?",
        hint: "Hurting, threats, forced sex, control of money, phone, friends or papers, fear of any of these. Name-calling, mockery, being made small. One time counts, whoever did it.",
        error: "Answer the first question. Not sure is an answer too.",
    },
    abuse_answers: ["No", "Yes, from them", "Yes, from me", "I am not sure"],
    abuse_follows: "Then nothing else is asked. This is kept, and the log cannot undo it. Contact closes, and time does not open it. Help comes next.",
    abuse_unsure: "Not sure is an answer, and never reads as no. The other questions wait, and so should plans for the two of you. Read the signs in Help first, where nobody sees the screen. Then the safety questions can be answered anew: not sure there makes contact wait.",
    of,
    scale: ["Not at all", "A little", "In part", "Mostly", "Wholly"],
    hurt: LookWords {
        ask: "Has the same thing hurt again, in the same way?",
        hint: "After it was named, and after it was promised.",
        error: "Answer whether the same thing hurt again.",
    },
    broken: LookWords {
        ask: "Was the same agreement broken twice?",
        hint: "One agreement, on two days, by either of you.",
        error: "Answer whether the same agreement was broken twice.",
    },
    yes_no: ["Yes", "No"],
    error_facts: "By the days that you kept, an agreement was broken twice. Answer yes, or correct the days beside the agreement first.",
    facts: "By the days that you kept",
    flags: "Is one of these so?",
    flags_note: "They decide nothing here. Each comes back afterwards with what to be careful about.",
    flag,
    cycles: "How often have you two parted and come back before this time? (can stay empty)",
    cycles_hint: "A number. The short times count too.",
    cycles_log: |n| match n {
        0 => "The log holds no day on which they said that they want to try.".into(),
        1 => "The log holds 1 day on which they said that they want to try.".into(),
        n => format!("The log holds {n} days on which they said that they want to try."),
    },
    error_cycles: "Give a whole number up to 99, or leave it empty.",
    words: "In your own words (can stay empty)",
    words_hint: "What was done, and what was not. One of yours, one of theirs.",
    keep: "Keep these answers",
    keep_help: "Keep this, and go to Help",
    today: Row { what: "A look back is due", small: "The same questions as before, for you alone" },
};

fn of(question: ReviewQuestion) -> &'static LookWords {
    match question {
        ReviewQuestion::ActsMatchWords => &LookWords {
            ask: "Do acts match words, on both sides?",
            hint: "Over these weeks, and not over one good day.",
            error: "Answer whether acts match words.",
        },
        ReviewQuestion::ValuesMatch => &LookWords {
            ask: "Do the large plans fit together?",
            hint: "Children, faith, money, where to live, closeness and freedom.",
            error: "Answer whether the large plans fit together.",
        },
        ReviewQuestion::StressIsMet => &LookWords {
            ask: "Is strain met together?",
            hint: "Think of the last hard week, and of what each of you did in it.",
            error: "Answer whether strain is met together.",
        },
        ReviewQuestion::BothChanged => &LookWords {
            ask: "Have both of you changed where it hurt before?",
            hint: "Something that a friend could have seen.",
            error: "Answer whether both of you have changed.",
        },
        ReviewQuestion::FeelingSafe => &LookWords {
            ask: "Do you feel safe with them?",
            hint: "Also when you say no, come late, or see your own people.",
            error: "Answer whether you feel safe with them.",
        },
        ReviewQuestion::FreeToDisagree => &LookWords {
            ask: "Are you free to disagree?",
            hint: "Without thinking first about how they will react.",
            error: "Answer whether you are free to disagree.",
        },
    }
}

fn flag(flag: Flag) -> &'static FlagWords {
    match flag {
        Flag::Cheating => &FlagWords {
            row: Row { what: "Cheating, again or still hidden", small: "What counts is what the two of you agreed." },
            says: "Cheating again, or still hidden: a sexual health check comes first, without waiting for the talk. Searching a phone for proof is control, and it settles nothing.",
        },
        Flag::Dishonesty => &FlagWords {
            row: Row { what: "Lies that go on", small: "About money, whereabouts, other people, or before." },
            says: "Lies that go on: if you are not afraid of the answer, say once what you know, how, and what you need. No traps, no searching, no tracking.",
        },
        Flag::NoChange => &FlagWords {
            row: Row { what: "No will to change", small: "Theirs, or yours." },
            says: "No will to change: nobody changes because somebody else tries harder. Decide what you will do yourself, and make no ultimatum of it.",
        },
    }
}

pub(super) const STILL_GOOD: StillGoodWords = StillGoodWords {
    page: "Turn",
    run: "One of three",
    title: "Is this still good for both?",
    lede: "There is no right answer here, and no score. Each of the three is a whole choice.",
    row: Row { what: "Is this still good for both?", small: "Going on, getting help, letting go" },
    called: "The last look back called this page. Contact waits until one of the three is chosen.",
    not_called: "No look back has called this page. It is open at any time, and choosing is not asked of you.",
    not_yet: "This page is for a second beginning, and that has not begun. What it says can be read.",
    found_title: "What was found",
    lower: |question| match question {
        ReviewQuestion::ActsMatchWords => "Acts match words less than the time before.",
        ReviewQuestion::ValuesMatch => "The large plans fit together less than the time before.",
        ReviewQuestion::StressIsMet => "Strain is met together less than the time before.",
        ReviewQuestion::BothChanged => "You see less change on both sides than the time before.",
        ReviewQuestion::FeelingSafe => "You feel less safe than the time before. The safety questions are asked anew.",
        ReviewQuestion::FreeToDisagree => {
            "You are less free to disagree than the time before. The safety questions are asked anew."
        }
    },
    hurt: "The same thing hurt again, for the first time since you look back. A second time ends this attempt.",
    broken: "The same agreement was broken twice.",
    broken_on: |days, today| {
        let days: Vec<String> = days.iter().map(|day: &NaiveDate| long(*day, today)).collect();
        format!("Broken on {}.", days.join("; "))
    },
    nothing: "The last look back found nothing that calls for a decision.",
    go_on: WayWords {
        title: "Go on",
        asks: &[
            "Say to each other what was found, the lower thing first, at a calm hour.",
            "Change or end the agreement that did not hold, together.",
            "Look again on the next day for it.",
        ],
        button: "Choose to go on",
    },
    go_on_alone: WayWords {
        title: "Go on",
        asks: &[
            "Nothing of this has to be said to them. What you answered is for you.",
            "Speak with somebody in Help first, alone and on a device that nobody checks.",
            "Look again on the next day for it, or sooner.",
        ],
        button: "Choose to go on",
    },
    help: WayWords {
        title: "Get help",
        asks: &[
            "A counsellor whom both respect, with a goal that both can name.",
            "Or one for you alone. That can begin before anything is decided.",
            "What was agreed stays as it is meanwhile.",
        ],
        button: "Choose to get help",
    },
    help_alone: WayWords {
        title: "Get help",
        asks: &[
            "For yourself, alone: an advocate, a counsellor, somebody on the lines in Help.",
            "On a device that nobody checks, and without saying so first.",
            "Nothing has to be decided before you have spoken with them.",
        ],
        button: "Choose to get help",
    },
    help_one: WayWords {
        title: "Get help",
        asks: &[
            "For yourself: a counsellor, or someone on a help line.",
            "It can begin on any day, whatever you choose later.",
            "Nothing has to be decided before you have spoken with them.",
        ],
        button: "Choose to get help",
    },
    let_go: WayWords {
        title: "Let go",
        asks: &[
            "Say it kindly and once. If you are afraid of how they take it, not alone: Help has people who plan this with you.",
            "The contact pages close. You can choose anew from the seventh day.",
            "What you learned in this time stays yours.",
        ],
        button: "Choose to let go",
    },
    chosen: |chosen, day, today| match chosen {
        AfterReview::GoOn => format!("Going on was chosen {}.", long(day, today)),
        AfterReview::GetHelp => format!("Getting help was chosen {}.", long(day, today)),
    },
    rule_title: "What this decides",
    decision: "What is decided now",
};

pub(super) const COUNSEL: CounselWords = CounselWords {
    page: "Third",
    title: "Somebody from outside",
    lede: "Somebody outside the two of you: for you alone at any time, and for two only where nobody is afraid.",
    row: Row { what: "Somebody from outside", small: "Counselling: when, how to choose, and what for" },
    not_here_title: "Not for two, here",
    not_here: &[
        "By what you have answered, one of you may be afraid, controlled or not free to disagree, or contact is closed. Then counselling for two has no place: what is said there can be paid for at home.",
        "Each gets help alone. It can begin before anything else is decided.",
    ],
    not_said: "Counselling for two is for two who both want to try, and that has not been said. For you alone it can begin at any time.",
    when_title: "When it belongs to the plan",
    when: &[
        "After broken trust, or something that still haunts one of you.",
        "Where you share a home, a marriage, children or debts.",
        "From the second time that you have parted and come back.",
        "Never where one was hurt, controlled or afraid, and never to talk round somebody who has said no.",
    ],
    choose_title: "Choosing one whom both respect",
    choose: &[
        "Each of you names two, and either may strike one out without a reason.",
        "Ask what they have learned, and how they work with people who parted and came back.",
        "Ask how they handle a client who is afraid of a partner. One who has no answer is not the one.",
        "One first hour is a trial. Both say afterwards whether they would go again.",
    ],
    goals_title: "What it is for",
    goals: "Agree on one or two things that you want to reach, and how you would notice. A goal of one about the other is none.",
    alone_title: "By yourself",
    alone: &[
        "You can go alone, whether or not they go to anybody. It helps to begin with three lines: what happened, what you want to change, what worries you.",
        "What you learn there is for you, and not for a diagnosis of them. If you cannot pay or cannot wait, Help has lines to ring first.",
    ],
    disagree: "Guides disagree. Several recommend counselling for two to nearly everyone. This one follows the advocates, who say that abuse is not a trouble for two people to repair together.",
};

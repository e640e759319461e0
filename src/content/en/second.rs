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
    not_yet: "There is nothing to review yet. The first review comes when they have said in plain words that they want to try.",
    closed: "Contact is closed. What you answered can be read, and nothing is asked.",
    answer: "Answer the questions",
    due: |months| match months {
        0 => "It has begun. Answer the questions once now, so that you can compare later.",
        1 => "A month has passed. The questions can be answered.",
        3 => "Three months have passed. The questions can be answered.",
        _ => "Six months have passed. The questions can be answered.",
    },
    next: |day, today| format!("The next review is on {}.", long(day, today)),
    all_done: "All four reviews are over. You can say at any time what feels off.",
    no_duty: "If you leave one out, nothing changes about contact.",
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
    then_note: "These are not added up: a kind month cannot make up for a frightened one. If two are lower, or one about feeling safe or free to disagree, you come to the page that asks whether this is still good for both.",
    start_title: "The beginning and now",
    question: "Question",
    then: |day, today| format!("Then, {}", long(day, today)),
    now: |day, today| format!("Now, {}", long(day, today)),
    change: ["Lower", "The same", "Higher"],
    beside_title: "Noted beside it",
    cycles_said: |n| match n {
        0 => "You had never parted and come back before.".into(),
        1 => "You had parted and come back once before.".into(),
        n => format!("You had parted and come back {n} times before."),
    },
    cycles_more: "In two studies, more rounds went with more distress. Neither shows which came first. From the second round on, get help from outside, and for each of you alone where there is any fear.",
    hurt_said: [
        "The same thing hurt again. A second time ends this attempt.",
        "The same thing hurt again, for the second time. That ended this attempt.",
    ],
    broken_said: "The same agreement was broken twice.",
    abuse_theirs: "You found abuse or contempt from them. It is not your fault and not yours to mend, and talking it through together is not safe.",
    abuse_mine: "You found abuse or contempt from you. Leave them alone. There are people whose work it is to help with exactly this.",
    earlier: "Every answer, time by time",
    unsafe_said: "You answered that you do not feel fully safe, or not free to disagree. The two of you cannot sort this out together. These people know about it, and you do not have to decide anything first.",
    early_title: "Something feels off",
    early: "It need not wait for one of these days. Say it while it is small, in two sentences, at a calm hour. If you are afraid of what happens when you say it, do not try. Go to Help.",
    form_title: "A review, alone",
    form_lede: "On an ordinary weekday, without the other person in the room. Your earlier answers are shown afterwards.",
    nothing_due: "No review is due, so nothing is asked.",
    abuse: LookWords {
        ask: "Since the last time, was there abuse or contempt?",
        hint: "Hurting, threats, forced sex, control of money, phone, friends or papers, fear of any of these. Name-calling, mockery, being made small. Once is enough, whoever did it. If you defended yourself out of fear, choose: from them.",
        error: "Answer the first question. Not sure is an answer too.",
    },
    abuse_answers: ["No", "Yes, from them", "Yes, from me", "I am not sure"],
    abuse_follows: "Then nothing else is asked. This is kept, and the log cannot undo it. Contact closes, and time does not open it. Help comes next.",
    abuse_unsure: "Not sure is an answer, and never counts as no. The other questions wait, and so should plans for the two of you. Read the signs in Help first, where nobody sees the screen. Then the safety questions can be answered again. Not sure there makes contact wait.",
    of,
    scale: ["Not at all", "A little", "In part", "Mostly", "Fully"],
    hurt: LookWords {
        ask: "Has the same thing hurt again, in the same way?",
        hint: "After it had been talked about, and after a promise that it would stop.",
        error: "Answer whether the same thing hurt again.",
    },
    broken: LookWords {
        ask: "Was the same agreement broken twice?",
        hint: "One agreement, on two days, by either of you.",
        error: "Answer whether the same agreement was broken twice.",
    },
    yes_no: ["Yes", "No"],
    error_facts: "By the days that you noted, an agreement was broken twice. Answer yes, or correct the days beside the agreement first.",
    facts: "By the days that you noted",
    flags: "Is one of these true?",
    flags_note: "They decide nothing here. Afterwards you see for each one what to be careful about.",
    flag,
    cycles: "How often have you two parted and come back before this time? (can stay empty)",
    cycles_hint: "A number. The short times count too.",
    cycles_log: |n| match n {
        0 => "The log has no day on which they said that they want to try.".into(),
        1 => "The log has 1 day on which they said that they want to try.".into(),
        n => format!("The log has {n} days on which they said that they want to try."),
    },
    error_cycles: "Give a whole number up to 99, or leave it empty.",
    words: "In your own words (can stay empty)",
    words_hint: "What was done, and what was not. One thing from you, one from them.",
    keep: "Keep these answers",
    keep_help: "Keep this, and go to Help",
    today: Row { what: "A review is due", small: "For you alone, with the same questions each time" },
};

fn of(question: ReviewQuestion) -> &'static LookWords {
    match question {
        ReviewQuestion::ActsMatchWords => &LookWords {
            ask: "Do acts match words, on both sides?",
            hint: "Over these weeks, and not on one good day.",
            error: "Answer whether acts match words.",
        },
        ReviewQuestion::ValuesMatch => &LookWords {
            ask: "Do the large plans fit together?",
            hint: "Children, faith, money, where to live, closeness and freedom.",
            error: "Answer whether the large plans fit together.",
        },
        ReviewQuestion::StressIsMet => &LookWords {
            ask: "Do you face hard times together?",
            hint: "Think of the last hard week, and of what each of you did in it.",
            error: "Answer whether you face hard times together.",
        },
        ReviewQuestion::BothChanged => &LookWords {
            ask: "Have both of you changed where it hurt before?",
            hint: "Something that a friend could have seen.",
            error: "Answer whether both of you have changed.",
        },
        ReviewQuestion::FeelingSafe => &LookWords {
            ask: "Do you feel safe with them?",
            hint: "Also when you say no, come late, or see your friends and family.",
            error: "Answer whether you feel safe with them.",
        },
        ReviewQuestion::FreeToDisagree => &LookWords {
            ask: "Are you free to disagree?",
            hint: "Without having to think first about how they will react.",
            error: "Answer whether you are free to disagree.",
        },
    }
}

fn flag(flag: Flag) -> &'static FlagWords {
    match flag {
        Flag::Cheating => &FlagWords {
            row: Row { what: "Cheating, again or still hidden", small: "What counts is what the two of you agreed." },
            says: "Cheating again, or still hidden: get a sexual health check first, without waiting for a talk. Searching a phone for proof is control, and it settles nothing.",
        },
        Flag::Dishonesty => &FlagWords {
            row: Row { what: "Lies that go on", small: "About money, where someone was, other people, or the past." },
            says: "Lies that go on: if you are not afraid of the answer, say once what you know, how, and what you need. No traps, no searching, no tracking.",
        },
        Flag::NoChange => &FlagWords {
            row: Row { what: "No will to change", small: "Theirs, or yours." },
            says: "No will to change: nobody changes because someone else tries harder. Decide what you will do yourself, and do not make it an ultimatum.",
        },
    }
}

pub(super) const STILL_GOOD: StillGoodWords = StillGoodWords {
    page: "Turn",
    run: "One of three",
    title: "Is this still good for both?",
    lede: "There is no right answer here, and no score. Each of the three is a whole choice.",
    row: Row { what: "Is this still good for both?", small: "Going on, getting help, letting go" },
    called: "The last review led to this page. Contact waits until you choose one of the three.",
    not_called: "No review has led to this page. It is open at any time, and you do not have to choose.",
    not_yet: "This page is for a second beginning, and you have not begun one. You can still read it.",
    found_title: "What was found",
    lower: |question| match question {
        ReviewQuestion::ActsMatchWords => "Acts match words less than the time before.",
        ReviewQuestion::ValuesMatch => "The large plans fit together less than the time before.",
        ReviewQuestion::StressIsMet => "You face hard times together less than the time before.",
        ReviewQuestion::BothChanged => "You see less change on both sides than the time before.",
        ReviewQuestion::FeelingSafe => "You feel less safe than the time before. The safety questions are asked again.",
        ReviewQuestion::FreeToDisagree => {
            "You are less free to disagree than the time before. The safety questions are asked again."
        }
    },
    hurt: "The same thing hurt again, for the first time since the reviews began. A second time ends this attempt.",
    broken: "The same agreement was broken twice.",
    broken_on: |days, today| {
        let days: Vec<String> = days.iter().map(|day: &NaiveDate| long(*day, today)).collect();
        format!("Broken on {}.", days.join("; "))
    },
    nothing: "The last review found nothing that asks for a decision.",
    go_on: WayWords {
        title: "Go on",
        asks: &[
            "Tell each other what the review found, at a calm hour. Begin with what is lower.",
            "Change or end the agreement that did not hold, together.",
            "Look again at the next review.",
        ],
        button: "Choose to go on",
    },
    go_on_alone: WayWords {
        title: "Go on",
        asks: &[
            "You do not have to tell them any of this. What you answered is for you.",
            "Speak with someone in Help first, alone and on a device that nobody checks.",
            "Look again at the next review, or sooner.",
        ],
        button: "Choose to go on",
    },
    help: WayWords {
        title: "Get help",
        asks: &[
            "A counsellor whom you both respect, with a goal that you can both name.",
            "Or one for you alone. You can begin before anything is decided.",
            "Meanwhile your agreements stay as they are.",
        ],
        button: "Choose to get help",
    },
    help_alone: WayWords {
        title: "Get help",
        asks: &[
            "For yourself, alone: an advocate, a counsellor, someone on the lines in Help.",
            "On a device that nobody checks, and without telling them first.",
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
            "Say it kindly, and once. If you are afraid of how they will take it, do not do it alone. Help has people who plan this with you.",
            "The contact pages close. You can choose again from the seventh day.",
            "What you learned in this time stays yours.",
        ],
        button: "Choose to let go",
    },
    chosen: |chosen, day, today| match chosen {
        AfterReview::GoOn => format!("You chose to go on: {}.", long(day, today)),
        AfterReview::GetHelp => format!("You chose to get help: {}.", long(day, today)),
    },
    rule_title: "What this decides",
    decision: "What is decided now",
};

pub(super) const COUNSEL: CounselWords = CounselWords {
    page: "Third",
    title: "Someone from outside",
    lede: "Someone outside the two of you: for you alone at any time, and for two only where nobody is afraid.",
    row: Row { what: "Someone from outside", small: "Counselling: when, how to choose, and what for" },
    not_here_title: "Not for two, here",
    not_here: &[
        "By your answers, one of you may be afraid, controlled or not free to disagree, or contact is closed. Then counselling for two is not the way. Where there is fear, one of you may be made to pay at home for what was said there.",
        "Each gets help alone. It can begin before anything else is decided.",
    ],
    not_said: "Counselling for two is for two people who have both said that they want to try. That has not been said. For you alone it can begin at any time.",
    when_title: "When to plan it",
    when: &[
        "After broken trust, or something that still troubles one of you.",
        "Where you share a home, a marriage, children or debts.",
        "From the second time that you have parted and come back.",
        "Never where one was hurt, controlled or afraid, and never to change the mind of someone who has said no.",
    ],
    choose_title: "Choosing a counsellor you both respect",
    choose: &[
        "Each of you names two, and either may cross one out without a reason.",
        "Ask what they have learned, and how they work with people who parted and came back.",
        "Ask how they handle a client who is afraid of a partner. If they have no answer, choose another.",
        "The first hour is a trial. Afterwards each of you says whether you would go again.",
    ],
    goals_title: "What it is for",
    goals: "Agree on one or two things that you want to reach, and how you would notice. A goal that one of you sets for the other does not count.",
    alone_title: "By yourself",
    alone: &[
        "You can go alone, whether or not they go to anyone. It helps to begin with three lines: what happened, what you want to change, what worries you.",
        "What you learn there is about you. It is not for diagnosing them. If you cannot pay or cannot wait, Help has lines to call first.",
    ],
    disagree: "Guides disagree. Several recommend counselling for two to nearly everyone. This one follows the advocates, who say that two people cannot repair abuse together.",
};

//! Decisions in English.

use chrono::{NaiveDate, Timelike};

use super::dates::{days, long};
use super::{closed, questions, rest};
use crate::content::shape::{DoorWords, RulesWords};
use crate::domain::door::{Detail, EndedBy, Ends, Page, Reason, Rule};
use crate::domain::id::{Resting, Step};
use crate::domain::record::{Motive, Readiness};
use crate::domain::resting::{CRISIS_DAYS, MOTIVE_DAYS};
use crate::domain::time::{Moment, date, days_after};

pub(super) const DOOR: DoorWords = DoorWords {
    pace: "Whose turn it is, and what may follow",
    way,
    draft: "Write a draft",
    page: "Next pages",
    closed: closed::closed,
    because: closed::because,
    rest: rest::rest,
    details,
    ends,
    rest_ends,
    last_steady: |day, today| format!("Your last steady note is of {}.", long(day, today)),
    since: |day, today| format!("Since {}.", long(day, today)),
    answered_on: |day, today| format!("As you answered on {}.", long(day, today)),
    also: "This also holds",
    rule_title: "The rule behind this",
    rule_id: "Rule",
    tonight: "Tonight",
    talk_to: "Someone to talk to, now",
    from_here: "From here",
    stays: "What stays open",
    stays_text: "Your days, your log, help, and letting go. They are yours for as long as you want them.",
    letting_go: "Letting go",
    quiet: "Set a quiet time",
    today: "Go to Today",
    too_much: "If it is too much tonight,",
    too_much_link: "here are people who listen",
    wrong_entry: "I logged this wrongly",
    resting_run: "What your answers mean",
    resting_title: "Contact waits for now",
    resting_lede: "Contact is not open yet. Some things come first, most of them for you. None of it says what the other person wants.",
    resting_why: "What it waits for",
    next_look: |day, today| {
        format!(
            "The next look is on {}. It is a day to read this page again. It does not promise that contact opens.",
            long(day, today)
        )
    },
    no_next_look: "There is no date for this. Each line says what contact waits for.",
    next_thing: "A kind next step",
    draft_kept: "The draft is kept as it is. Nothing has to happen with it today.",
    set_quiet: "Set a time without contact. It is for you: to sleep, to think, and to grow steady.",
    set_quiet_button: "Set a quiet time",
    answer_screen: "Answer the open questions when you can. One at a time is enough.",
    answer_screen_button: "Go to the questions",
    next_way: "One of the lines below can be taken up now. There is no hurry.",
    keep_quiet: "Keep the quiet days, one by one. Today shows where you are.",
    keep_quiet_button: "Go to Today",
    no_proof: "Eight questions miss a lot. If something feels wrong, that counts, whatever this page says.",
    unsure_link: "Signs to read, and people to ask",
    open_run: "What your answers mean",
    open_title,
    open_text,
    open_note: "You can write or not write. You can always go on as you are, or let go.",
    theirs_note: "Nothing is sent until they write. You can always go on as you are, or let go.",
    closes_on: |day, today| format!("Without a word from them, contact closes on {}.", long(day, today)),
};

pub(super) const RULES: RulesWords = RulesWords {
    page: "How it decides",
    run: "The rules, in full",
    title: "How this guide decides",
    lede: "By your own answers and entries, the rules below, and nothing else. There is no score, and there are no odds.",
    always: &[
        "What closes contact comes first, then what makes it wait. Only without either is it open.",
        "Time alone never opens what is closed.",
        "A later no on the questions does not take back an earlier yes.",
        "Nothing you send can open what is closed.",
        "You never send two personal messages in a row without a word from them in between.",
        "Necessary contact is not a slip, and opens nothing.",
        "A slip never takes away a day that you kept.",
        "Help, letting go, a backup and erasing are always there.",
    ],
    closed: "What closes contact",
    rests: "What contact waits for",
    steps: "What is allowed when contact is open",
    link: "How this guide decides",
};

/// Open questions of readiness are counted, not listed: the page of readiness lists them.
pub(super) fn details(details: &[Detail]) -> Vec<String> {
    let open = details.iter().filter(|d| matches!(d, Detail::NotReady(_))).count();
    let have = if open == 1 { "has" } else { "have" };
    let counted = (open > 0).then(|| format!("{open} of the 6 questions {have} no yes from the last 7 days."));
    let others = details.iter().filter(|d| !matches!(d, Detail::NotReady(_)));
    counted.into_iter().chain(others.map(|d| detail(*d))).collect()
}

fn detail(detail: Detail) -> String {
    match detail {
        Detail::Unanswered(question) => format!("Not answered: {}.", questions::question(question).line),
        Detail::NotSure(question) => format!("Not sure: {}.", questions::question(question).line),
        Detail::ScreenAge(age) => format!("The questions were last answered {} ago.", days(age)),
        Detail::NoScreen => "The questions have not been answered yet.".to_owned(),
        Detail::ScreenAnew => "Something has changed since the questions were answered.".to_owned(),
        Detail::ScreenFrom(_) => {
            "The questions were answered before the wait was over, so they do not count.".to_owned()
        }
        Detail::DatesAhead => "Some entries have dates in the future. Check the clock of this device.".to_owned(),
        Detail::NoQuiet => "No quiet time is set.".to_owned(),
        Detail::QuietDay(0, of) => format!("The first of {} begins tomorrow.", days(of)),
        Detail::QuietDay(n, of) => format!("Day {n} of {of}."),
        Detail::NotWritten(page) => match page {
            Page::Why => "Not written: why.",
            Page::Causes => "Not written: what caused the end.",
            Page::OwnPart => "Not written: your own part.",
        }
        .to_owned(),
        Detail::Motive(motive) => format!("You wrote that it is mostly {}.", motive_words(motive)),
        Detail::NotReady(question) => format!("Not yet a yes from the last 7 days: {}.", readiness(question)),
        Detail::PracticeDays(have, need) => format!("{have} of {need} practice days."),
        Detail::SteadyDays(0) => "No steady day counts now.".to_owned(),
        Detail::SteadyDays(1) => "1 steady day counts now.".to_owned(),
        Detail::SteadyDays(n) => format!("{n} steady days count now."),
        Detail::ReviewCalls => {
            "A review asked whether this is still good for both. You have not chosen since.".to_owned()
        }
        Detail::Ended(by) => match by {
            EndedBy::Talk => "A talk ended with a no or with \u{201c}let us be friends\u{201d}.",
            EndedBy::SameHurt => "A second review found the same hurt.",
            EndedBy::AbuseByEx => "A review found abuse or contempt from them.",
            EndedBy::AbuseByUser => "A review found abuse or contempt from you.",
        }
        .to_owned(),
        Detail::NoChoice => "You have not chosen yet between trying again, waiting and letting go.".to_owned(),
    }
}

fn motive_words(motive: Motive) -> &'static str {
    match motive {
        Motive::Person => "this person",
        Motive::Growth => "change on both sides",
        Motive::Pain => "pain that you want to stop",
        Motive::Loneliness => "loneliness",
        Motive::FearOfBeingSingle => "fear of being single",
        Motive::Need => "need: a place, money, papers, children or threats",
    }
}

fn readiness(question: Readiness) -> &'static str {
    match question {
        Readiness::QuietDone => "the quiet time is done",
        Readiness::WorkDone => "work that you can show, with entries",
        Readiness::ApologiseFreely => "able to apologise without being forgiven",
        Readiness::ChangedAction => "examples of changed action",
        Readiness::AcceptAnyAnswer => "able to accept any answer",
        Readiness::SteadyNow => "steady, rested and sober now",
    }
}

/// The end of a rest: of most by its kind of end, of some by what is needed.
fn rest_ends(reason: &Reason, today: NaiveDate) -> String {
    let Rule::Resting(resting) = reason.rule else { return ends(reason.ends, today) };
    let since = reason.since.unwrap_or(today);
    match (resting, reason.ends) {
        (Resting::Crisis, _) => {
            let (since, end) = (long(since, today), long(days_after(since, CRISIS_DAYS), today));
            format!("This ends when you were steady on two different days after {since}, and not before {end}.")
        }
        (Resting::Unsteady, _) => {
            "This ends with steady notes on two days, at most 3 days apart. The last must be no older than that."
                .to_owned()
        }
        (Resting::Screen, _) if let Some(day) = screen_from(&reason.details) => {
            format!("The questions can be answered from {}.", long(day, today))
        }
        (Resting::Space, Ends::ByAct) => "This ends when the last day of a quiet time is over.".to_owned(),
        (Resting::Why, _) if reason.since.is_some() => {
            format!("The reason can be looked at again from {}.", long(days_after(since, MOTIVE_DAYS), today))
        }
        _ => ends(reason.ends, today),
    }
}

/// The day from which the safety questions count, where it is ahead.
fn screen_from(details: &[Detail]) -> Option<NaiveDate> {
    details.iter().find_map(|detail| if let Detail::ScreenFrom(day) = detail { Some(*day) } else { None })
}

fn ends(ends: Ends, today: NaiveDate) -> String {
    match ends {
        Ends::Never => "This does not end.".to_owned(),
        Ends::ByThem => "Only they can change it.".to_owned(),
        Ends::ByAct => "This ends when you have done it, not by waiting.".to_owned(),
        Ends::On(day) => format!("Until {}.", long(day, today)),
        Ends::At(moment) => format!("Until {}, {}.", long(date(moment), today), clock(moment)),
        Ends::Open => String::new(),
    }
}

fn clock(moment: Moment) -> String {
    format!("{:02}:{:02}", moment.hour(), moment.minute())
}

fn open_title(step: Step) -> &'static str {
    match step {
        Step::Waiting => "The next word is theirs",
        Step::FirstMessage => "One message may be written",
        Step::LightContact => "One message for each of theirs",
        Step::Meeting => "A short meeting may be planned",
        Step::Talk => "The talk may be asked for",
        Step::Rebuild => "You are both trying",
    }
}

pub(super) fn open_text(step: Step) -> &'static str {
    match step {
        Step::Waiting => "There is nothing to do. Fourteen days without a reply are an answer.",
        Step::FirstMessage => "Short, kind, by day, and easy not to answer. One only, until they write.",
        Step::LightContact => "Several of theirs in a row count as one. Never two of yours without a word in between.",
        Step::Meeting => {
            "In public, by day, an hour at most, with your own way home. Look back on it before you plan another. If they decline, only they can propose the next."
        }
        Step::Talk => "In person, somewhere calm where both can leave. Their answer is the answer.",
        Step::Rebuild => "Small promises kept, agreements in words, and a review after 1, 3 and 6 months.",
    }
}

fn way(resting: Resting) -> &'static str {
    match resting {
        Resting::Unsteady | Resting::Crisis => "How is it now?",
        Resting::Cost => "What going back would cost",
        Resting::Why => "Three pages to write",
        Resting::Ready => "Six questions before a first message",
        Resting::Choice => "Try again, wait, or let go",
        Resting::Cooling => "The draft",
        Resting::Screen | Resting::Unsure | Resting::Space | Resting::After | Resting::Hurt | Resting::AnswerLater => {
            ""
        }
    }
}

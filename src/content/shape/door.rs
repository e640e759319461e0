//! Words of decisions: closed, resting, open.

use chrono::NaiveDate;

use crate::domain::door::{Detail, Ends, Reason};
use crate::domain::id::{Closing, Resting, Step};
use crate::domain::record::Choice;

/// A closing fact.
pub struct ClosedWords {
    /// Title of its page.
    pub title: &'static str,
    /// What is so, and what it means.
    pub text: &'static [&'static str],
    /// The first thing tonight: heading and sentence.
    pub tonight: &'static str,
    /// Sentence under it.
    pub tonight_small: &'static str,
    /// What goes on from here.
    pub from_here: &'static str,
    /// The rule in one sentence.
    pub rule: &'static str,
    /// What would change it.
    pub change: &'static str,
    /// Its line in a list of several.
    pub short: &'static str,
}

/// A resting fact.
pub struct RestWords {
    /// Its line.
    pub short: &'static str,
    /// The rule in one sentence.
    pub rule: &'static str,
}

/// Decisions.
pub struct DoorWords {
    /// Link of an open step to the page of light contact.
    pub pace: &'static str,
    /// Link to the page on which something can be done about a rest.
    pub way: fn(Resting) -> &'static str,
    /// Link to a draft.
    pub draft: &'static str,
    /// Neutral page title.
    pub page: &'static str,
    /// Words of a closing fact, whatever began it.
    pub closed: fn(Closing) -> &'static ClosedWords,
    /// Words of a closing fact that holds, by the facts behind it.
    pub because: fn(Closing, &[Detail]) -> &'static ClosedWords,
    /// Words of a resting fact.
    pub rest: fn(Resting) -> &'static RestWords,
    /// The facts behind a reason, each in a sentence.
    pub details: fn(&[Detail]) -> Vec<String>,
    /// What would change a resting fact, from its end and today.
    pub ends: fn(Ends, NaiveDate) -> String,
    /// What ends a rest, from its facts and today.
    pub rest_ends: fn(&Reason, NaiveDate) -> String,
    /// The day of the last steady note, and today.
    pub last_steady: fn(NaiveDate, NaiveDate) -> String,
    /// Since when a fact holds.
    pub since: fn(NaiveDate, NaiveDate) -> String,
    /// The day of the answer that says that it holds; when it began was not asked.
    pub answered_on: fn(NaiveDate, NaiveDate) -> String,
    /// Heading over the other closing facts that hold.
    pub also: &'static str,
    /// Label of the disclosure with the rule.
    pub rule_title: &'static str,
    /// Label of its id.
    pub rule_id: &'static str,
    /// Heading: tonight.
    pub tonight: &'static str,
    /// Heading: someone to talk to.
    pub talk_to: &'static str,
    /// Heading: from tomorrow.
    pub from_here: &'static str,
    /// Heading: what stays open.
    pub stays: &'static str,
    /// What stays open.
    pub stays_text: &'static str,
    /// Button: letting go.
    pub letting_go: &'static str,
    /// Button: a quiet time.
    pub quiet: &'static str,
    /// Button: today.
    pub today: &'static str,
    /// Crisis line notice: heading.
    pub too_much: &'static str,
    /// Crisis line notice: link to help.
    pub too_much_link: &'static str,
    /// Link: an entry that closed the door was wrong.
    pub wrong_entry: &'static str,
    /// Running line of a resting door.
    pub resting_run: &'static str,
    /// Title of a resting door.
    pub resting_title: &'static str,
    /// First sentence of a resting door.
    pub resting_lede: &'static str,
    /// Heading over the reasons.
    pub resting_why: &'static str,
    /// Sentence with the next look.
    pub next_look: fn(NaiveDate, NaiveDate) -> String,
    /// Sentence without a next look.
    pub no_next_look: &'static str,
    /// Heading: the next kind thing.
    pub next_thing: &'static str,
    /// That a draft is kept while contact waits.
    pub draft_kept: &'static str,
    /// The next thing where no quiet period is set.
    pub set_quiet: &'static str,
    /// Its button.
    pub set_quiet_button: &'static str,
    /// The next thing where the screen is open.
    pub answer_screen: &'static str,
    /// Its button.
    pub answer_screen_button: &'static str,
    /// The next thing where a page can be taken up: its link names it.
    pub next_way: &'static str,
    /// The next thing while the quiet period runs.
    pub keep_quiet: &'static str,
    /// Its button.
    pub keep_quiet_button: &'static str,
    /// Note on a no that is no proof.
    pub no_proof: &'static str,
    /// Signs to read where somebody is not sure: link to help.
    pub unsure_link: &'static str,
    /// Running line of an open door.
    pub open_run: &'static str,
    /// Title of an open step.
    pub open_title: fn(Step) -> &'static str,
    /// What the step allows.
    pub open_text: fn(Step) -> &'static str,
    /// Reminder under it: writing is a choice.
    pub open_note: &'static str,
    /// Reminder in its place while their word is awaited.
    pub theirs_note: &'static str,
    /// The day on which silence closes contact, and today.
    pub closes_on: fn(NaiveDate, NaiveDate) -> String,
}

/// How the guide decides.
pub struct RulesWords {
    /// Page title.
    pub page: &'static str,
    /// Running line.
    pub run: &'static str,
    /// Title.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// What always holds.
    pub always: &'static [&'static str],
    /// Heading over the closing facts.
    pub closed: &'static str,
    /// Heading over the resting facts.
    pub rests: &'static str,
    /// Heading over the open steps.
    pub steps: &'static str,
    /// Link to the page.
    pub link: &'static str,
}

/// One of the three choices.
pub struct ChoiceWords {
    /// Its name.
    pub title: &'static str,
    /// What it asks of the person.
    pub asks: &'static [&'static str],
    /// What nobody can know about it.
    pub unsure: &'static str,
    /// Label of the field for the person's own reasons.
    pub label: &'static str,
    /// Its button.
    pub button: &'static str,
}

/// The choice between trying again, waiting and letting go.
pub struct ChooseWords {
    /// Neutral page title.
    pub page: &'static str,
    /// Running line.
    pub run: &'static str,
    /// Title.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// Heading of the note on what is uncertain.
    pub unsure_title: &'static str,
    /// The note.
    pub unsure: &'static str,
    /// Words of a choice.
    pub option: fn(Choice) -> &'static ChoiceWords,
    /// What was chosen last.
    pub chosen: fn(Choice) -> &'static str,
    /// From which day letting go can be chosen anew.
    pub locked: fn(NaiveDate, NaiveDate) -> String,
    /// From which day one can choose anew after the same hurt.
    pub locked_by_hurt: fn(NaiveDate, NaiveDate) -> String,
    /// Something else closes.
    pub closed: &'static str,
    /// Hint of a field for reasons.
    pub hint: &'static str,
    /// Words from the first days, by their day and today.
    pub then: fn(NaiveDate, NaiveDate) -> String,
    /// Words as they stand, by their day and today.
    pub now: fn(NaiveDate, NaiveDate) -> String,
    /// Label of the disclosure with every version.
    pub versions: &'static str,
    /// Heading over why they wanted it back, as written in the first days and now.
    pub why_title: &'static str,
    /// Button that keeps the words without choosing.
    pub keep: &'static str,
    /// Line beside it.
    pub keep_note: &'static str,
    /// When they are kept.
    pub kept: &'static str,
    /// Link to the page.
    pub link: &'static str,
}

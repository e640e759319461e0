//! Words of light contact, of planning a meeting, and of looking back on one.

use chrono::NaiveDate;

use super::Row;
use crate::domain::answer::Said;
use crate::domain::door::Next;
use crate::domain::meeting::{Gap, Outcome, Setting};

/// Light contact.
pub struct PaceWords {
    /// Page title.
    pub page: &'static str,
    /// Running line.
    pub run: &'static str,
    /// Whose turn it is: heading and sentence.
    pub turn: fn(Next) -> &'static Row,
    /// The day on which silence closes contact.
    pub closes: fn(NaiveDate, NaiveDate) -> String,
    /// Link to the decision.
    pub why: &'static str,
    /// Link that logs a word of theirs.
    pub log_word: &'static str,
    /// Heading of the facts.
    pub facts_title: &'static str,
    /// No exchange yet.
    pub none: &'static str,
    /// An exchange, from the day of the message, of the reply and today: heading and line.
    pub exchange: fn(NaiveDate, NaiveDate, NaiveDate) -> (String, String),
    /// How many, and the days between.
    pub counted: fn(usize, u32) -> String,
    /// What the rule of a meeting asks for.
    pub asks: &'static str,
    /// They declined a meeting.
    pub declined: &'static str,
    /// Heading of what to keep out.
    pub out_title: &'static str,
    /// What to keep out.
    pub out: &'static [&'static str],
    /// Heading of when to step back.
    pub back_title: &'static str,
    /// When to step back, a row for each point.
    pub back: [Row; 5],
    /// Heading of what may follow.
    pub next_title: &'static str,
    /// Row that leads here.
    pub row: Row,
}

/// Planning a meeting.
pub struct PlanWords {
    /// Page title.
    pub page: &'static str,
    /// Running line.
    pub run: &'static str,
    /// Heading.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// A meeting is not open: the last comes first.
    pub last_first: &'static str,
    /// A meeting is not open: they declined one.
    pub declined: &'static str,
    /// A meeting is not open: its step is not reached.
    pub not_yet: &'static str,
    /// A meeting is not open: contact waits.
    pub rests: &'static str,
    /// Heading of the plan as it stands.
    pub stands: &'static str,
    /// Words of the plan, for whoever knows of it: day, from, until, place, way home, today.
    pub sheet: fn(NaiveDate, &str, &str, &str, &str, NaiveDate) -> String,
    /// Name of the sheet for a screen reader.
    pub sheet_name: &'static str,
    /// For whom the sheet is.
    pub sheet_note: &'static str,
    /// Copies the sheet.
    pub copy: &'static str,
    /// It is copied.
    pub copied: &'static str,
    /// The browser did not copy.
    pub not_copied: &'static str,
    /// Prints the sheet.
    pub print: &'static str,
    /// Heading of what is still open.
    pub open_title: &'static str,
    /// What keeps a plan from being safe or whole.
    pub gap: fn(Gap) -> &'static str,
    /// The day of the plan has come and gone.
    pub over: &'static str,
    /// Row that leads to looking back.
    pub look_back: Row,
    /// Its words for asking.
    pub ask: Row,
    /// Names of what is said: what for, day, time, place, way home, who knows, what could be done, not brought up, leaving.
    pub says: [&'static str; 9],
    /// Heading of the form.
    pub form_title: &'static str,
    /// Label and hint of the purpose.
    pub purpose: Row,
    /// Heading of when and where.
    pub when_title: &'static str,
    /// Label and hint of the day.
    pub day: Row,
    /// Label and hint of the hour.
    pub from: Row,
    /// Heading of the length.
    pub long_title: &'static str,
    /// Lengths in minutes, and their words. The last is longer than is planned here.
    pub long: [(u16, &'static str); 4],
    /// Heading of the kind of place.
    pub setting_title: &'static str,
    /// A kind of place.
    pub setting: fn(Setting) -> Row,
    /// Label and hint of the place.
    pub place: Row,
    /// Heading of alcohol.
    pub alcohol_title: &'static str,
    /// None, or some.
    pub alcohol: [&'static str; 2],
    /// Label and hint of the way home.
    pub way_home: Row,
    /// Label and hint of who knows.
    pub knows: Row,
    /// Heading of what can be done there.
    pub there_title: &'static str,
    /// Ideas.
    pub ideas: [&'static str; 6],
    /// Label and hint of an idea of one's own.
    pub own_idea: Row,
    /// Label and hint of what is left out.
    pub leave_out: Row,
    /// Label and hint of leaving early.
    pub leaving: Row,
    /// Heading of the question of fear.
    pub fear_title: &'static str,
    /// Why it is asked, and that it is not kept.
    pub fear_note: &'static str,
    /// No, or yes or not sure.
    pub fear: [&'static str; 2],
    /// Where there was fear, nothing is planned.
    pub fear_said: &'static str,
    /// Error: there was fear.
    pub error_feared: &'static str,
    /// Error: not answered.
    pub error_fear: &'static str,
    /// Link to the questions of safety.
    pub questions: &'static str,
    /// Heading of what keeps a plan from being kept.
    pub errors: &'static str,
    /// Summary of the form of a plan that stands.
    pub change: &'static str,
    /// Keeps the plan.
    pub keep: &'static str,
    /// It is kept.
    pub kept: &'static str,
    /// Heading of why it is so narrow.
    pub why_title: &'static str,
    /// Why.
    pub why: &'static [&'static str],
    /// Taking it away: open, what it takes, button.
    pub take_away: [&'static str; 3],
    /// Row that leads here.
    pub row: Row,
    /// Row that leads here on Today, with the day of the plan.
    pub on: fn(NaiveDate, NaiveDate) -> String,
}

/// Looking back on a meeting.
pub struct AfterWords {
    /// Page title.
    pub page: &'static str,
    /// Heading.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// A meeting of that day waits to be looked back on.
    pub met_on: fn(NaiveDate, NaiveDate) -> String,
    /// Heading of what came of it.
    pub outcome_title: &'static str,
    /// What came of it.
    pub outcome: fn(Outcome) -> Row,
    /// Label of their words.
    pub their_words: &'static str,
    /// Label and hint of what they were seen to do.
    pub saw: Row,
    /// Heading of another one.
    pub next_title: &'static str,
    /// A line under it.
    pub next_note: &'static str,
    /// Whether another is wanted.
    pub next: fn(Said) -> &'static str,
    /// Heading of the rule's answer.
    pub answer_title: &'static str,
    /// Keeps it.
    pub keep: &'static str,
    /// It is kept.
    pub kept: &'static str,
    /// Summary of looking back on another.
    pub another: &'static str,
    /// Heading of those before.
    pub earlier_title: &'static str,
    /// A meeting of a day, and what came of it.
    pub earlier: fn(Option<NaiveDate>, Outcome, NaiveDate) -> String,
    /// What they were seen to do.
    pub saw_then: &'static str,
    /// What was wanted then.
    pub next_then: fn(Said) -> &'static str,
    /// Heading of the box for fear.
    pub fear_title: &'static str,
    /// The box.
    pub fear_box: &'static str,
    /// If something frightened: sentence before the link to help.
    pub fear: &'static str,
    /// What becomes of the box.
    pub fear_note: &'static str,
}

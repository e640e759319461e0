//! The addresses of the pages. They say nothing of what is on them.

#[path = "route/read.rs"]
mod read;
#[path = "route/two.rs"]
mod two;

use chrono::{Datelike, NaiveDate};

pub use super::address::base;
use crate::domain::contact::Side;
use crate::domain::door::Page as WritingPage;
use crate::domain::letting_go::Step;
use crate::domain::notes::Held;
use crate::domain::own::List;
use crate::domain::path::Stage;
use crate::domain::record::{EventId, Over};
use crate::domain::screen::{Page, Question};
pub use read::read;
pub use two::Two;

/// What can be recorded as ended, by its number in the address.
const ENDED: [Over; 3] = [Over::Order, Over::Partner(Side::Ex), Over::Partner(Side::User)];

/// A page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// The first page.
    Welcome,
    /// What the guide does and does not do.
    Before,
    /// The question of age.
    Age,
    /// A page of the screen.
    Question(Page),
    /// The check page.
    Check,
    /// The decision.
    Door,
    /// The quiet period.
    Quiet,
    /// Today.
    Today,
    /// The log.
    Log,
    /// A new entry, perhaps with its kind chosen by its place in the form.
    Entry(Option<u8>),
    /// An entry to change.
    Change(EventId),
    /// Light contact.
    Pace,
    /// Planning a meeting.
    Meeting,
    /// Looking back on a meeting.
    After,
    /// Preparing the talk.
    Talk,
    /// Help nearby.
    Help,
    /// Letting go.
    LettingGo,
    /// A step of it.
    Step(Step),
    /// Try again, wait, or let go.
    Choose,
    /// The path.
    Path,
    /// The library: every guide point.
    Library,
    /// A guide point, by its place.
    Point(u16),
    /// The points and pages of a stage.
    Part(Stage),
    /// What the entries rest on.
    Sources,
    /// How the guide decides.
    Rules,
    /// How somebody is.
    CheckIn,
    /// A day.
    Day(NaiveDate),
    /// The month that a day lies in, by its first.
    Month(NaiveDate),
    /// A year.
    Year(i32),
    /// What the log shows.
    Trends,
    /// Five questions on well-being.
    Five,
    /// A file for a calendar.
    Remind,
    /// Practice.
    Practice,
    /// The pages to write on.
    Writings,
    /// One of them.
    Writing(WritingPage),
    /// Weighing the cost of going back.
    Cost,
    /// Wanting to write to them.
    Urge,
    /// A list of one's own.
    List(List),
    /// The six questions of readiness.
    Readiness,
    /// A draft.
    Draft,
    /// An apology in its parts.
    Apology,
    /// What one has said one will do.
    Commitments,
    /// A page of two who try again.
    Two(Two),
    /// A necessary message.
    Necessary,
    /// Words that help.
    Phrases,
    /// What was written with a page that may not be used now.
    Held(Held),
    /// What is kept unsent.
    Letters,
    /// A new letter that stays here.
    NewLetter,
    /// A letter that stays here.
    Letter(EventId),
    /// Such a letter, to change.
    ChangeLetter(EventId),
    /// Pages one writes for oneself.
    Book,
    /// All of them on one sheet.
    BookAll,
    /// A new page.
    NewPage,
    /// A page.
    BookPage(EventId),
    /// A page to change.
    ChangePage(EventId),
    /// Small habits.
    Habits,
    /// A new habit.
    NewHabit,
    /// A habit.
    Habit(EventId),
    /// A habit to change.
    ChangeHabit(EventId),
    /// Settings.
    Settings,
    /// Bringing back a copy.
    Copy,
    /// The passphrase.
    Lock,
    /// This device.
    Device,
    /// Checking that nothing leaves.
    See,
    /// Lifting an answer.
    Lift,
    /// Recording that something has ended.
    Ended(Over),
    /// Erasing.
    Erase,
    /// The kinds of what is kept, to erase one.
    EraseKinds,
    /// Erasing one of them, by its place.
    EraseKind(u8),
}

impl To {
    /// The address below the base.
    pub fn path(self) -> String {
        match self {
            To::Welcome => "/".into(),
            To::Before => "/before".into(),
            To::Age => "/start".into(),
            To::Question(page) => format!("/question/{}", question_name(page)),
            To::Check => "/answers".into(),
            To::Door => "/next".into(),
            To::Quiet => "/days".into(),
            To::Today => "/today".into(),
            To::Log => "/log".into(),
            To::Entry(None) => "/entry".into(),
            To::Entry(Some(kind)) => format!("/entry/{kind}"),
            To::Change(id) => format!("/change/{:032x}", id.0),
            To::Pace => "/pace".into(),
            To::Meeting => "/plan".into(),
            To::After => "/after".into(),
            To::Talk => "/outline".into(),
            To::Help => "/help".into(),
            To::LettingGo => "/reading".into(),
            To::Step(step) => format!("/reading/{}", Step::ALL.iter().position(|s| *s == step).map_or(0, |at| at + 1)),
            To::Choose => "/three".into(),
            To::Path => "/path".into(),
            To::Library => "/pages".into(),
            To::Point(at) => format!("/pages/{at}"),
            To::Part(stage) => format!("/part/{}", Stage::ALL.iter().position(|s| *s == stage).map_or(0, |at| at + 1)),
            To::Sources => "/sources".into(),
            To::Rules => "/rules".into(),
            To::CheckIn => "/note".into(),
            To::Day(day) => format!("/day/{day}"),
            To::Month(day) => format!("/month/{}", month_name(day)),
            To::Year(year) => format!("/year/{year:04}"),
            To::Trends => "/trends".into(),
            To::Five => "/five".into(),
            To::Remind => "/dates".into(),
            To::Practice => "/practice".into(),
            To::Writings => "/writing".into(),
            To::Writing(WritingPage::Why) => "/writing/1".into(),
            To::Writing(WritingPage::Causes) => "/writing/2".into(),
            To::Writing(WritingPage::OwnPart) => "/writing/3".into(),
            To::Cost => "/writing/4".into(),
            To::Urge => "/ten".into(),
            To::List(list) => format!("/list/{}", List::ALL.iter().position(|one| *one == list).unwrap_or(0)),
            To::Readiness => "/six".into(),
            To::Draft => "/draft".into(),
            To::Apology => "/sheet".into(),
            To::Commitments => "/doing".into(),
            To::Two(two) => two.path(),
            To::Necessary => "/matter".into(),
            To::Phrases => "/sentences".into(),
            To::Held(held) => {
                format!("/shelf/{}", Held::ALL.iter().position(|one| *one == held).map_or(0, |at| at + 1))
            }
            To::Letters => "/letters".into(),
            To::NewLetter => "/letters/new".into(),
            To::Letter(id) => format!("/letters/{:032x}", id.0),
            To::ChangeLetter(id) => format!("/letters/{:032x}/change", id.0),
            To::Book => "/book".into(),
            To::BookAll => "/book/all".into(),
            To::NewPage => "/book/new".into(),
            To::BookPage(id) => format!("/book/{:032x}", id.0),
            To::ChangePage(id) => format!("/book/{:032x}/change", id.0),
            To::Habits => "/habits".into(),
            To::NewHabit => "/habits/new".into(),
            To::Habit(id) => format!("/habits/{:032x}", id.0),
            To::ChangeHabit(id) => format!("/habits/{:032x}/change", id.0),
            To::Settings => "/settings".into(),
            To::Copy => "/copy".into(),
            To::Lock => "/lock".into(),
            To::Device => "/device".into(),
            To::See => "/check".into(),
            To::Lift => "/answer".into(),
            To::Ended(over) => format!("/record/{}", ENDED.iter().position(|o| *o == over).unwrap_or(0)),
            To::Erase => "/erase".into(),
            To::EraseKinds => "/parts".into(),
            To::EraseKind(at) => format!("/parts/{at}"),
        }
    }

    /// The whole address, as a link needs it.
    pub fn href(self) -> String {
        format!("{}{}", base(), self.path())
    }
}

/// A month in an address: its year and number.
fn month_name(day: NaiveDate) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}

/// Number of a question, counted from 1.
pub fn number(question: Question) -> usize {
    Question::ALL.iter().position(|q| *q == question).map_or(0, |at| at + 1)
}

/// A question is named by its number, a follow-up by the number and a letter.
fn question_name(page: Page) -> String {
    match page {
        Page::Ask(question) => number(question).to_string(),
        Page::Agreement(question) => format!("{}b", number(question)),
    }
}

//! The addresses of the pages. They say nothing of what is on them.

pub use super::address::base;
use crate::domain::contact::Side;
use crate::domain::door::Page as WritingPage;
use crate::domain::own::List;
use crate::domain::record::{EventId, Over};
use crate::domain::screen::{Page, Question};

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
    /// Help nearby.
    Help,
    /// Letting go.
    LettingGo,
    /// Try again, wait, or let go.
    Choose,
    /// The path.
    Path,
    /// Points to think about.
    Look,
    /// One of them, by its place.
    Point(u8),
    /// How the guide decides.
    Rules,
    /// How somebody is.
    CheckIn,
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
    /// Lifting an answer.
    Lift,
    /// Recording that something has ended.
    Ended(Over),
    /// Erasing.
    Erase,
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
            To::Help => "/help".into(),
            To::LettingGo => "/reading".into(),
            To::Choose => "/three".into(),
            To::Path => "/path".into(),
            To::Look => "/pages".into(),
            To::Point(at) => format!("/pages/{at}"),
            To::Rules => "/rules".into(),
            To::CheckIn => "/note".into(),
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
            To::Lift => "/answer".into(),
            To::Ended(over) => format!("/record/{}", ENDED.iter().position(|o| *o == over).unwrap_or(0)),
            To::Erase => "/erase".into(),
        }
    }

    /// The whole address, as a link needs it.
    pub fn href(self) -> String {
        format!("{}{}", base(), self.path())
    }
}

/// The page of an address, or `None` where it leads nowhere.
pub fn read(pathname: &str) -> Option<To> {
    let base = base();
    let path = pathname.strip_prefix(base.as_str()).unwrap_or(pathname).trim_matches('/');
    let (first, rest) = path.split_once('/').unwrap_or((path, ""));
    match (first, rest) {
        ("", "") => Some(To::Welcome),
        ("before", "") => Some(To::Before),
        ("start", "") => Some(To::Age),
        ("question", name) => question_page(name).map(To::Question),
        ("answers", "") => Some(To::Check),
        ("next", "") => Some(To::Door),
        ("days", "") => Some(To::Quiet),
        ("today", "") => Some(To::Today),
        ("log", "") => Some(To::Log),
        ("entry", "") => Some(To::Entry(None)),
        ("entry", kind) => kind.parse().ok().map(|kind| To::Entry(Some(kind))),
        ("change", id) => u128::from_str_radix(id, 16).ok().map(|id| To::Change(EventId(id))),
        ("help", "") => Some(To::Help),
        ("reading", "") => Some(To::LettingGo),
        ("three", "") => Some(To::Choose),
        ("path", "") => Some(To::Path),
        ("pages", "") => Some(To::Look),
        ("pages", at) => at.parse().ok().map(To::Point),
        ("rules", "") => Some(To::Rules),
        ("note", "") => Some(To::CheckIn),
        ("practice", "") => Some(To::Practice),
        ("writing", "") => Some(To::Writings),
        ("writing", "1") => Some(To::Writing(WritingPage::Why)),
        ("writing", "2") => Some(To::Writing(WritingPage::Causes)),
        ("writing", "3") => Some(To::Writing(WritingPage::OwnPart)),
        ("writing", "4") => Some(To::Cost),
        ("ten", "") => Some(To::Urge),
        ("list", at) => at.parse().ok().and_then(|at: usize| List::ALL.get(at).copied()).map(To::List),
        ("six", "") => Some(To::Readiness),
        ("draft", "") => Some(To::Draft),
        ("letters", "") => Some(To::Letters),
        ("letters", "new") => Some(To::NewLetter),
        ("letters", id) => thing(id, To::Letter, To::ChangeLetter),
        ("book", "") => Some(To::Book),
        ("book", "all") => Some(To::BookAll),
        ("book", "new") => Some(To::NewPage),
        ("book", id) => thing(id, To::BookPage, To::ChangePage),
        ("habits", "") => Some(To::Habits),
        ("habits", "new") => Some(To::NewHabit),
        ("habits", id) => thing(id, To::Habit, To::ChangeHabit),
        ("settings", "") => Some(To::Settings),
        ("copy", "") => Some(To::Copy),
        ("lock", "") => Some(To::Lock),
        ("answer", "") => Some(To::Lift),
        ("record", at) => at.parse().ok().and_then(|at: usize| ENDED.get(at).copied()).map(To::Ended),
        ("erase", "") => Some(To::Erase),
        _ => None,
    }
}

/// The page of a thing by its id, or the one on which it is changed.
fn thing(rest: &str, page: fn(EventId) -> To, change: fn(EventId) -> To) -> Option<To> {
    let (id, to) = rest.strip_suffix("/change").map_or((rest, page), |id| (id, change));
    u128::from_str_radix(id, 16).ok().map(|id| to(EventId(id)))
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

/// The page of the screen of that name.
fn question_page(name: &str) -> Option<Page> {
    let pages =
        Question::ALL.into_iter().flat_map(|q| [Some(Page::Ask(q)), q.asks_agreement().then_some(Page::Agreement(q))]);
    pages.flatten().find(|page| question_name(*page) == name)
}

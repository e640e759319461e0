//! The addresses of the pages. They say nothing of what is on them.

pub use super::address::base;
use crate::domain::record::EventId;
use crate::domain::screen::{Page, Question};

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
    /// How the guide decides.
    Rules,
    /// Settings.
    Settings,
    /// Lifting an answer.
    Lift,
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
            To::Rules => "/rules".into(),
            To::Settings => "/settings".into(),
            To::Lift => "/answer".into(),
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
        ("rules", "") => Some(To::Rules),
        ("settings", "") => Some(To::Settings),
        ("answer", "") => Some(To::Lift),
        ("erase", "") => Some(To::Erase),
        _ => None,
    }
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

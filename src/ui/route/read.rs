//! From an address to its page.

use chrono::Datelike;

use super::{ENDED, To, base, question_name};
use crate::domain::door::Page as WritingPage;
use crate::domain::letting_go::Step;
use crate::domain::notes::Held;
use crate::domain::own::List;
use crate::domain::path::Stage;
use crate::domain::record::EventId;
use crate::domain::screen::{Page, Question};
use crate::domain::time::{is_plausible, read_date};

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
        ("pace", "") => Some(To::Pace),
        ("plan", "") => Some(To::Meeting),
        ("after", "") => Some(To::After),
        ("outline", "") => Some(To::Talk),
        ("help", "") => Some(To::Help),
        ("reading", "") => Some(To::LettingGo),
        ("reading", at) => {
            at.parse().ok().and_then(|at: usize| Step::ALL.get(at.checked_sub(1)?).copied()).map(To::Step)
        }
        ("three", "") => Some(To::Choose),
        ("path", "") => Some(To::Path),
        ("pages", "") => Some(To::Library),
        ("pages", at) => at.parse().ok().map(To::Point),
        ("part", at) => at.parse().ok().and_then(|at: usize| Stage::ALL.get(at.checked_sub(1)?).copied()).map(To::Part),
        ("sources", "") => Some(To::Sources),
        ("rules", "") => Some(To::Rules),
        ("note", "") => Some(To::CheckIn),
        ("day", day) => read_date(day).filter(|day| is_plausible(*day)).map(To::Day),
        ("month", name) => read_date(&format!("{name}-01")).filter(|day| is_plausible(*day)).map(To::Month),
        ("year", name) => read_date(&format!("{name}-01-01")).filter(|d| is_plausible(*d)).map(|d| To::Year(d.year())),
        ("trends", "") => Some(To::Trends),
        ("five", "") => Some(To::Five),
        ("dates", "") => Some(To::Remind),
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
        ("sheet", "") => Some(To::Apology),
        ("doing", "") => Some(To::Commitments),
        ("matter", "") => Some(To::Necessary),
        ("sentences", "") => Some(To::Phrases),
        ("shelf", at) => at.parse().ok().and_then(|at: usize| Held::ALL.get(at.checked_sub(1)?).copied()).map(To::Held),
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
        ("device", "") => Some(To::Device),
        ("check", "") => Some(To::See),
        ("lock", "") => Some(To::Lock),
        ("answer", "") => Some(To::Lift),
        ("record", at) => at.parse().ok().and_then(|at: usize| ENDED.get(at).copied()).map(To::Ended),
        ("erase", "") => Some(To::Erase),
        ("parts", "") => Some(To::EraseKinds),
        ("parts", at) => at.parse().ok().map(To::EraseKind),
        _ => super::two::read(first, rest).map(To::Two),
    }
}

/// The page of a thing by its id, or the one on which it is changed.
pub(super) fn thing<T>(rest: &str, page: fn(EventId) -> T, change: fn(EventId) -> T) -> Option<T> {
    let (id, to) = rest.strip_suffix("/change").map_or((rest, page), |id| (id, change));
    u128::from_str_radix(id, 16).ok().map(|id| to(EventId(id)))
}

/// The page of the screen of that name.
fn question_page(name: &str) -> Option<Page> {
    let pages =
        Question::ALL.into_iter().flat_map(|q| [Some(Page::Ask(q)), q.asks_agreement().then_some(Page::Agreement(q))]);
    pages.flatten().find(|page| question_name(*page) == name)
}

//! The pages, one file each.

mod age;
mod apology;
mod before;
mod book;
mod check;
mod choose;
mod commitments;
mod copy;
mod cover;
mod days;
mod device;
mod door;
mod draft;
mod ended;
mod entry;
mod erase;
mod erase_kind;
mod five;
mod habits;
mod held;
mod help;
mod letters;
mod letting_go;
mod library;
mod lift;
mod list;
mod lock;
mod locked;
mod log;
mod meeting;
mod missing;
mod necessary;
mod pace;
mod path;
mod phrases;
mod question;
mod quiet;
mod remind;
mod rules;
mod safe;
mod settings;
mod talk;
mod today;
mod trends;
mod two;
mod unreadable;
mod urge;
mod welcome;
mod work;

use leptos::prelude::{AnyView, expect_context};
use leptos::wasm_split::{SplitLoaderError, wasm_split};

pub use cover::cover;
pub use missing::missing;
pub use safe::safe;
pub use unreadable::unreadable;

use super::guard;
use super::later::Later;
use super::parts::{self, Near};
use super::route::To;

/// Draws a page. One that a first visit does not need is drawn in [`later`]: it stands in the last arm here and there.
pub fn page(to: To) -> AnyView {
    match to {
        To::Welcome => welcome::welcome(),
        To::Before => before::before(),
        To::Age => age::age(),
        To::Question(page) => question::question(page),
        To::Check => check::check(),
        To::Door => door::door(),
        To::Help => help::help(),
        To::Today
        | To::Quiet
        | To::Log
        | To::Entry(_)
        | To::Change(_)
        | To::Choose
        | To::CheckIn
        | To::Day(_)
        | To::Month(_)
        | To::Year(_)
        | To::Trends
        | To::Five
        | To::Remind
        | To::Practice
        | To::Writings
        | To::Writing(_)
        | To::Cost
        | To::Urge
        | To::List(_)
        | To::Readiness
        | To::Draft
        | To::Apology
        | To::Commitments
        | To::Two(_)
        | To::Necessary
        | To::Phrases
        | To::Held(_)
        | To::Letters
        | To::NewLetter
        | To::Letter(_)
        | To::ChangeLetter(_)
        | To::Book
        | To::BookAll
        | To::NewPage
        | To::BookPage(_)
        | To::ChangePage(_)
        | To::Habits
        | To::NewHabit
        | To::Habit(_)
        | To::ChangeHabit(_)
        | To::Pace
        | To::Meeting
        | To::After
        | To::Talk
        | To::Rules
        | To::Settings
        | To::Copy
        | To::Lock
        | To::Device
        | To::See
        | To::Lift
        | To::Ended(_)
        | To::EraseKinds
        | To::EraseKind(_)
        | To::Erase => expect_context::<Later>().page(to),
        // The words of all guide points are a part of their own; the path names points too.
        To::Path | To::Library | To::Point(_) | To::Part(_) | To::Sources | To::LettingGo | To::Step(_) => {
            expect_context::<Later>().library(to)
        }
    }
}

/// Draws a page of the part `later`. `scripts/split` cuts the app here: what only these pages use goes with them.
#[wasm_split(later, wasm_split_path = leptos::wasm_split, preload(fetch_later), fallible)]
pub fn later(to: To) -> Result<AnyView, SplitLoaderError> {
    Ok(match to {
        To::Quiet => quiet::quiet(),
        To::Today => today::today(),
        To::Log => log::log(),
        To::Entry(kind) => entry::new_entry(kind.map(usize::from)),
        To::Change(id) => entry::change_entry(id),
        To::Choose => choose::choose(),
        To::Rules => rules::rules(),
        To::CheckIn => work::check_in(),
        To::Day(day) => days::day(day),
        To::Month(day) => days::month(day),
        To::Year(year) => days::year(year),
        To::Trends => trends::trends(),
        To::Five => five::five(),
        To::Remind => remind::remind(),
        To::Practice => work::practice(),
        To::Writings => work::writings(),
        To::Writing(page) => work::writing(page),
        To::Cost => work::cost(),
        To::Urge => urge::urge(),
        To::List(of) => list::list(of),
        To::Readiness => work::readiness(),
        To::Draft => draft::draft(),
        To::Apology => apology::apology_page(),
        To::Commitments => commitments::commitments(),
        To::Two(page) => two::two(page),
        To::Necessary => necessary::necessary(),
        To::Phrases => phrases::phrases(),
        To::Held(of) => held::held(of),
        To::Letters => letters::letters(),
        To::NewLetter => letters::new_letter(),
        To::Letter(id) => letters::letter(id),
        To::ChangeLetter(id) => letters::change_letter(id),
        To::Book => book::book(),
        To::BookAll => book::all(),
        To::NewPage => book::new_page(),
        To::BookPage(id) => book::page(id),
        To::ChangePage(id) => book::change_page(id),
        To::Habits => habits::habits(),
        To::NewHabit => habits::new_habit(),
        To::Habit(id) => habits::habit(id),
        To::ChangeHabit(id) => habits::change_habit(id),
        To::Pace => pace::pace(),
        To::Meeting => meeting::plan(),
        To::After => meeting::after(),
        To::Talk => talk::talk(),
        To::Settings => settings::settings(),
        To::Copy => copy::copy(),
        // While it is locked this page stands in place of all others. The ciphers come with it.
        To::Lock if guard().is_locked() => locked::locked(),
        To::Lock => lock::lock(),
        To::Device => device::device(),
        To::See => device::see(),
        To::Lift => lift::lift(),
        To::Ended(over) => ended::ended(over),
        To::Erase => erase::erase(),
        To::Door => door::opened(),
        To::EraseKinds => erase_kind::erase_kinds(),
        To::EraseKind(at) => erase_kind::erase_kind(at).unwrap_or_else(missing),
        To::Welcome | To::Before | To::Age | To::Question(_) | To::Check | To::Help => missing(),
        To::Path | To::Library | To::Point(_) | To::Part(_) | To::Sources => missing(),
        To::LettingGo | To::Step(_) => missing(),
    })
}

/// Draws what needs the list of help lines: the part `near`.
#[wasm_split(near, wasm_split_path = leptos::wasm_split, preload(fetch_near), fallible)]
pub fn near(what: Near) -> Result<AnyView, SplitLoaderError> {
    Ok(parts::near(what))
}

/// Draws a page of the part `library`. It names no page of the part `later`, and no page there names a guide point: what
/// both would use is a third file, fetched with either.
#[wasm_split(library, wasm_split_path = leptos::wasm_split, preload(fetch_library), fallible)]
pub fn reading(to: To) -> Result<AnyView, SplitLoaderError> {
    Ok(match to {
        To::Path => path::path(),
        To::LettingGo => letting_go::letting_go(),
        To::Step(step) => letting_go::step(step),
        To::Library => library::library(),
        To::Point(at) => library::point(at),
        To::Part(stage) => library::part(stage),
        To::Sources => library::sources(),
        _ => missing(),
    })
}

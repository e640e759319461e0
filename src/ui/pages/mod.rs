//! The pages, one file each.

mod age;
mod before;
mod book;
mod check;
mod choose;
mod copy;
mod cover;
mod door;
mod draft;
mod ended;
mod entry;
mod erase;
mod habits;
mod help;
mod letters;
mod letting_go;
mod lift;
mod list;
mod lock;
mod locked;
mod log;
mod look;
mod missing;
mod path;
mod question;
mod quiet;
mod rules;
mod safe;
mod settings;
mod today;
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
        | To::LettingGo
        | To::Quiet
        | To::Log
        | To::Entry(_)
        | To::Change(_)
        | To::Choose
        | To::CheckIn
        | To::Practice
        | To::Writings
        | To::Writing(_)
        | To::Cost
        | To::Urge
        | To::List(_)
        | To::Readiness
        | To::Draft
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
        | To::Path
        | To::Look
        | To::Point(_)
        | To::Rules
        | To::Settings
        | To::Copy
        | To::Lock
        | To::Lift
        | To::Ended(_)
        | To::Erase => expect_context::<Later>().page(to),
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
        To::LettingGo => letting_go::letting_go(),
        To::Choose => choose::choose(),
        To::Path => path::path(),
        To::Look => look::look(),
        To::Point(at) => look::point(at),
        To::Rules => rules::rules(),
        To::CheckIn => work::check_in(),
        To::Practice => work::practice(),
        To::Writings => work::writings(),
        To::Writing(page) => work::writing(page),
        To::Cost => work::cost(),
        To::Urge => urge::urge(),
        To::List(of) => list::list(of),
        To::Readiness => work::readiness(),
        To::Draft => draft::draft(),
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
        To::Settings => settings::settings(),
        To::Copy => copy::copy(),
        // While it is locked this page stands in place of all others. The ciphers come with it.
        To::Lock if guard().is_locked() => locked::locked(),
        To::Lock => lock::lock(),
        To::Lift => lift::lift(),
        To::Ended(over) => ended::ended(over),
        To::Erase => erase::erase(),
        To::Welcome | To::Before | To::Age | To::Question(_) | To::Check | To::Door | To::Help => missing(),
    })
}

//! The pages, one file each.

mod age;
mod before;
mod check;
mod choose;
mod cover;
mod door;
mod entry;
mod erase;
mod help;
mod letting_go;
mod lift;
mod log;
mod missing;
mod question;
mod quiet;
mod rules;
mod safe;
mod settings;
mod today;
mod unreadable;
mod welcome;

use leptos::prelude::AnyView;

pub use cover::cover;
pub use missing::missing;
pub use safe::safe;
pub use unreadable::unreadable;

use super::route::To;

/// Draws a page.
pub fn page(to: To) -> AnyView {
    match to {
        To::Welcome => welcome::welcome(),
        To::Before => before::before(),
        To::Age => age::age(),
        To::Question(page) => question::question(page),
        To::Check => check::check(),
        To::Door => door::door(),
        To::Quiet => quiet::quiet(),
        To::Today => today::today(),
        To::Log => log::log(),
        To::Entry(kind) => entry::new_entry(kind.map(usize::from)),
        To::Change(id) => entry::change_entry(id),
        To::Help => help::help(),
        To::LettingGo => letting_go::letting_go(),
        To::Choose => choose::choose(),
        To::Rules => rules::rules(),
        To::Settings => settings::settings(),
        To::Lift => lift::lift(),
        To::Erase => erase::erase(),
    }
}

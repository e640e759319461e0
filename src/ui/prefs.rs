//! Preferences: appearance, the country of the help lines and when an open lock closes; and the day of the last copy. They are
//! no part of the record.

use chrono::NaiveDate;
use gloo_storage::{LocalStorage, Storage};
use leptos::prelude::*;

use crate::domain::time::read_date;
use crate::state::{AppState, Keeping};

const APPEARANCE: &str = "afterword.light";
const IDLE: &str = "afterword.idle";
/// The day of the last copy.
const COPIED: &str = "afterword.copied";
const COUNTRY: &str = "afterword.lines";

/// The minutes without a touch that can be chosen.
pub const IDLE_TIMES: [u32; 3] = [1, 5, 15];

/// Light of the pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Appearance {
    /// As the device has it.
    #[default]
    Auto,
    /// Day.
    Light,
    /// Night.
    Dark,
}

impl Appearance {
    /// All three, in the order in which Settings offers them.
    pub const ALL: [Appearance; 3] = [Appearance::Auto, Appearance::Light, Appearance::Dark];

    /// Its name in storage and in the page's `data-theme`.
    fn name(self) -> &'static str {
        match self {
            Appearance::Auto => "",
            Appearance::Light => "light",
            Appearance::Dark => "dark",
        }
    }
}

/// The preferences as signals.
#[derive(Clone, Copy)]
pub struct Prefs {
    appearance: RwSignal<Appearance>,
    country: RwSignal<String>,
    idle: RwSignal<u32>,
    copied: RwSignal<Option<NaiveDate>>,
    may_keep: bool,
}

impl Prefs {
    /// Reads the preferences. gloo panics where storage is blocked, so it is only asked where the store could open it.
    pub fn load(state: AppState) -> Prefs {
        let may_keep = state.keeping() != Keeping::MemoryOnly;
        let read =
            |key: &str| if may_keep { LocalStorage::get::<String>(key).unwrap_or_default() } else { String::new() };
        let light = read(APPEARANCE);
        let appearance = Appearance::ALL.into_iter().find(|a| a.name() == light).unwrap_or_default();
        let prefs = Prefs {
            appearance: RwSignal::new(appearance),
            country: RwSignal::new(read(COUNTRY)),
            idle: RwSignal::new(idle_of(&read(IDLE))),
            copied: RwSignal::new(read_date(&read(COPIED))),
            may_keep,
        };
        Effect::new(move || {
            let Some(root) = document().document_element() else { return };
            let _set = match prefs.appearance().name() {
                "" => root.remove_attribute("data-theme"),
                theme => root.set_attribute("data-theme", theme),
            };
        });
        prefs
    }

    /// Light of the pages.
    pub fn appearance(&self) -> Appearance {
        self.appearance.get()
    }

    /// Code of the country of the help lines; empty where none was chosen.
    pub fn country(&self) -> String {
        self.country.get()
    }

    /// Minutes without a touch after which an open lock closes: 1, 5 or 15.
    pub fn idle(&self) -> u32 {
        self.idle.get()
    }

    /// Changes those minutes.
    pub fn set_idle(&self, minutes: &str) {
        self.idle.set(idle_of(minutes));
        self.keep(IDLE, minutes);
    }

    /// Changes the light.
    pub fn set_appearance(&self, appearance: Appearance) {
        self.appearance.set(appearance);
        self.keep(APPEARANCE, appearance.name());
    }

    /// Changes the country.
    pub fn set_country(&self, country: String) {
        self.keep(COUNTRY, &country);
        self.country.set(country);
    }

    /// The day of the last copy that was saved from here.
    pub fn copied(&self) -> Option<NaiveDate> {
        self.copied.get()
    }

    /// A copy was saved on this day.
    pub fn note_copy(&self, day: NaiveDate) {
        self.copied.set(Some(day));
        self.keep(COPIED, &day.to_string());
    }

    /// Forgets everything: the store has been erased.
    pub fn forget(&self) {
        self.appearance.set(Appearance::default());
        self.country.set(String::new());
        self.idle.set(idle_of(""));
        self.copied.set(None);
    }

    /// A preference that cannot be kept still holds until the page closes.
    fn keep(&self, key: &str, value: &str) {
        if self.may_keep {
            let _kept = LocalStorage::set(key, value);
        }
    }
}

fn idle_of(kept: &str) -> u32 {
    IDLE_TIMES.into_iter().find(|minutes| minutes.to_string() == kept).unwrap_or(5)
}

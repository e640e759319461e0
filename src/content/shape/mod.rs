//! The shapes that every language fills. A field is a sentence, a list of them, or a function where a number, a date or
//! a rule decides the words; nothing is built from pieces.

mod door;
mod help;
mod log;
mod pages;
mod saving;
mod screen;
mod today;

use chrono::NaiveDate;

pub use door::{ChoiceWords, ChooseWords, ClosedWords, DoorWords, RestWords, RulesWords};
pub use help::{HelpWords, LettingGoWords};
pub use log::LogWords;
pub use pages::{
    AgeWords, BeforeWords, EraseWords, FaultWords, KeptWords, LiftWords, MissingWords, Row, SafeWords, SettingsWords,
    WelcomeWords,
};
pub use saving::SavingWords;
pub use screen::{AgreementWords, CheckWords, QuestionWords, ScreenWords};
pub use today::{QuietWords, TodayWords};

/// All words of one language.
pub struct Words {
    /// Code for the `lang` attribute.
    pub code: &'static str,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Words of the frame around every page.
    pub frame: FrameWords,
    /// Dates.
    pub dates: DateWords,
    /// The first page.
    pub welcome: WelcomeWords,
    /// What the guide does and does not do.
    pub before: BeforeWords,
    /// The question of age.
    pub age: AgeWords,
    /// The screen.
    pub screen: ScreenWords,
    /// The check page.
    pub check: CheckWords,
    /// Decisions.
    pub door: DoorWords,
    /// The choice.
    pub choose: ChooseWords,
    /// How the guide decides.
    pub rules: RulesWords,
    /// Setting the quiet period.
    pub quiet: QuietWords,
    /// Today.
    pub today: TodayWords,
    /// The log of contact.
    pub log: LogWords,
    /// Help nearby.
    pub help: HelpWords,
    /// Letting go.
    pub letting_go: LettingGoWords,
    /// Settings.
    pub settings: SettingsWords,
    /// Lifting an answer given by mistake.
    pub lift: LiftWords,
    /// Erasing.
    pub erase: EraseWords,
    /// An address that leads nowhere.
    pub missing: MissingWords,
    /// When something cannot be kept or read.
    pub faults: FaultWords,
    /// How saving stands.
    pub saving: SavingWords,
    /// What became of what was typed and not saved.
    pub kept: KeptWords,
    /// The plain pages after two failures in a row.
    pub safe: SafeWords,
}

/// Words of the frame around every page.
pub struct FrameWords {
    /// The name of the product.
    pub name: &'static str,
    /// Link that skips to the page.
    pub skip: &'static str,
    /// Link to the page before.
    pub back: &'static str,
    /// The button that leaves at once.
    pub quick_exit: &'static str,
    /// Name of the main menu for a screen reader.
    pub menu: &'static str,
    /// Menu: today.
    pub today: &'static str,
    /// Menu: log.
    pub log: &'static str,
    /// Menu: letting go.
    pub letting_go: &'static str,
    /// Menu: help.
    pub help: &'static str,
    /// Menu: settings.
    pub settings: &'static str,
    /// Button that goes on.
    pub go_on: &'static str,
    /// Title of the page that stands where somebody left by quick exit.
    pub cover_title: &'static str,
    /// Its only button.
    pub cover_open: &'static str,
}

/// Dates in words.
pub struct DateWords {
    /// "Tuesday 12 May", with the year where it is not this year's.
    pub long: fn(NaiveDate, NaiveDate) -> String,
    /// "Tuesday 12 May, evening", from a date and an hour.
    pub with_part_of_day: fn(NaiveDate, u32) -> String,
}

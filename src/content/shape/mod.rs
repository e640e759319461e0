//! The shapes that every language fills. A field is a sentence, a list of them, or a function where a number, a date or
//! a rule decides the words; nothing is built from pieces.

mod agreements;
mod amends;
mod book;
mod copy;
mod days;
mod device;
mod door;
mod draft;
mod erasing;
mod five;
mod habits;
mod held;
mod help;
mod letting_go;
mod library;
mod lock;
mod log;
mod meeting;
mod necessary;
mod pages;
mod path;
mod points;
mod saving;
mod screen;
mod second;
mod talk;
mod today;
mod told;
mod trends;
mod urge;
mod work;

use chrono::NaiveDate;

pub use agreements::{PaperWords, SheetOfTwo, TableWords};
pub use amends::{ApologyWords, CommitmentWords, PartWords};
pub use book::{BookWords, PromptWords, SheetWords, UnsentWords};
pub use copy::CopyWords;
pub use days::{CalendarWords, DayWords};
pub use device::{DeviceWords, SeeWords};
pub use door::{ChoiceWords, ChooseWords, ClosedWords, DoorWords, RestWords, RulesWords};
pub use draft::{DraftWords, LettersWords, Openings, PhrasesWords, RemarkWords};
pub use erasing::{EraseKindWords, KindWords};
pub use five::{FiveWords, RemindWords};
pub use habits::HabitsWords;
pub use held::{HeldOf, HeldWords};
pub use help::HelpWords;
pub use letting_go::{AnewWords, EndWords, EveningWords, KeepsakeWords, LettingGoWords, MarkWords, StepWords};
pub use library::{LibraryWords, SearchWords};
pub use lock::{LockWords, LockedWords};
pub use log::LogWords;
pub use meeting::{AfterWords, PaceWords, PlanWords};
pub use necessary::NecessaryWords;
pub use pages::{
    AgeWords, BeforeWords, EraseWords, FaultWords, KeptWords, LiftWords, MissingWords, OverWords, Row, SafeWords,
    SettingsWords, WelcomeWords,
};
pub use path::PathWords;
pub use points::{Ask, Checked, ConflictWords, PointWords, SourceWords, Strength, Tool};
pub use saving::SavingWords;
pub use screen::{AgreementWords, CheckWords, QuestionWords, ScreenWords};
pub use second::{CounselWords, FlagWords, LookWords, ReviewWords, StillGoodWords, WayWords};
pub use talk::TalkWords;
pub use today::{QuietWords, TodayWords};
pub use told::{Tell, Told};
pub use trends::{SeriesWords, TrendWords};
pub use urge::{ListWords, ListsWords, UrgeWords};
pub use work::{CheckInWords, PracticeWords, ReadinessWords, WritingWords, WritingsWords};

/// All words of one language.
pub struct Words {
    /// Code for the `lang` attribute.
    pub code: &'static str,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Words of the frame around every page.
    pub frame: Told<FrameWords>,
    /// Dates.
    pub dates: Told<DateWords>,
    /// The first page.
    pub welcome: Told<WelcomeWords>,
    /// What the guide does and does not do.
    pub before: Told<BeforeWords>,
    /// The question of age.
    pub age: Told<AgeWords>,
    /// The screen.
    pub screen: Told<ScreenWords>,
    /// The check page.
    pub check: Told<CheckWords>,
    /// Decisions.
    pub door: Told<DoorWords>,
    /// The choice.
    pub choose: Told<ChooseWords>,
    /// How the guide decides.
    pub rules: Told<RulesWords>,
    /// The path.
    pub path: Told<PathWords>,
    /// The library: every guide point, and what it rests on.
    pub library: Told<LibraryWords>,
    /// Setting the quiet period.
    pub quiet: Told<QuietWords>,
    /// Today.
    pub today: Told<TodayWords>,
    /// One day.
    pub day: Told<DayWords>,
    /// A month and a year.
    pub calendar: Told<CalendarWords>,
    /// Looking back.
    pub trends: Told<TrendWords>,
    /// Five questions on well-being.
    pub five: Told<FiveWords>,
    /// A file for a calendar.
    pub remind: Told<RemindWords>,
    /// How somebody is.
    pub check_in: Told<CheckInWords>,
    /// Practice.
    pub practice: Told<PracticeWords>,
    /// Pages to write on.
    pub writings: Told<WritingsWords>,
    /// Lists of one's own.
    pub lists: Told<ListsWords>,
    /// Wanting to write to them.
    pub urge: Told<UrgeWords>,
    /// Readiness.
    pub readiness: Told<ReadinessWords>,
    /// Pages one writes for oneself: the list.
    pub book: Told<BookWords>,
    /// Writing such a page and reading it.
    pub sheet: Told<SheetWords>,
    /// Letters that are not for sending.
    pub unsent: Told<UnsentWords>,
    /// Small habits.
    pub habits: Told<HabitsWords>,
    /// Drafts.
    pub draft: Told<DraftWords>,
    /// An apology in its parts.
    pub apology: Told<ApologyWords>,
    /// What was written with a page that may not be used now.
    pub held: Told<HeldWords>,
    /// What somebody has said they will do.
    pub commitments: Told<CommitmentWords>,
    /// Agreements of two.
    pub agreements: Told<TableWords>,
    /// Sheets that two fill together.
    pub paper: Told<PaperWords>,
    /// Reviews.
    pub review: Told<ReviewWords>,
    /// Whether it is still good for both.
    pub still_good: Told<StillGoodWords>,
    /// Counselling.
    pub counsel: Told<CounselWords>,
    /// Necessary messages.
    pub necessary: Told<NecessaryWords>,
    /// Words that help.
    pub phrases: Told<PhrasesWords>,
    /// The log of contact.
    pub log: Told<LogWords>,
    /// Light contact.
    pub pace: Told<PaceWords>,
    /// Planning a meeting.
    pub plan: Told<PlanWords>,
    /// Looking back on a meeting.
    pub after: Told<AfterWords>,
    /// The talk.
    pub talk: Told<TalkWords>,
    /// Help nearby.
    pub help: Told<HelpWords>,
    /// Letting go.
    pub letting_go: Told<LettingGoWords>,
    /// Settings.
    pub settings: Told<SettingsWords>,
    /// Copies.
    pub copy: Told<CopyWords>,
    /// The page in place of all others while it is locked.
    pub locked: Told<LockedWords>,
    /// The passphrase.
    pub lock: Told<LockWords>,
    /// This device.
    pub device: Told<DeviceWords>,
    /// Checking that nothing leaves.
    pub see: Told<SeeWords>,
    /// Lifting an answer given by mistake.
    pub lift: Told<LiftWords>,
    /// Erasing.
    pub erase: Told<EraseWords>,
    /// Erasing one kind of what is kept.
    pub erase_kind: Told<EraseKindWords>,
    /// An address that leads nowhere.
    pub missing: Told<MissingWords>,
    /// When something cannot be kept or read.
    pub faults: Told<FaultWords>,
    /// How saving stands.
    pub saving: Told<SavingWords>,
    /// What became of what was typed and not saved.
    pub kept: Told<KeptWords>,
    /// The plain pages after two failures in a row.
    pub safe: Told<SafeWords>,
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
    /// Menu: the path.
    pub path: &'static str,
    /// Link to the search, which is in the library.
    pub search: &'static str,
    /// Link to the library.
    pub library: &'static str,
    /// Menu: wanting to write to them.
    pub write: &'static str,
    /// The same, in a sentence.
    pub want_to_write: &'static str,
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

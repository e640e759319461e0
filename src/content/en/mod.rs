//! English. Second person, short sentences, no shame, no odds; "they" for the other person.

mod agreements;
mod amends;
mod book;
mod choose;
mod closed;
mod copy;
mod dates;
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
mod letting_go_steps;
mod library;
mod lists;
mod lock;
mod log;
mod meeting;
mod near;
mod necessary;
mod pages;
mod path;
mod phrases;
mod points;
mod prompts;
mod questions;
mod remarks;
mod rest;
mod saving;
mod screen;
mod search;
mod second;
mod starters;
mod talk;
mod today;
mod trends;
mod urge;
mod work;
mod writings;

use super::Language;
use super::shape::{
    AfterWords, AgeWords, ApologyWords, BeforeWords, BookWords, CalendarWords, CheckInWords, CheckWords, ChooseWords,
    CommitmentWords, CopyWords, CounselWords, DateWords, DayWords, DeviceWords, DoorWords, DraftWords, EraseKindWords,
    EraseWords, FaultWords, FiveWords, FrameWords, HabitsWords, HeldWords, HelpWords, KeptWords, LettingGoWords,
    LibraryWords, LiftWords, ListsWords, LockWords, LockedWords, LogWords, MissingWords, NecessaryWords, PaceWords,
    PaperWords, PathWords, PhrasesWords, PlanWords, PracticeWords, QuietWords, ReadinessWords, RemindWords,
    ReviewWords, RulesWords, SafeWords, SavingWords, ScreenWords, SeeWords, SettingsWords, SheetWords, StillGoodWords,
    TableWords, TalkWords, Tell, TodayWords, Told, TrendWords, UnsentWords, UrgeWords, WelcomeWords, Words,
    WritingsWords,
};

/// All English words.
pub static WORDS: Words = Words {
    code: "en",
    dir: "ltr",
    frame: Told::of(Language::English),
    dates: Told::of(Language::English),
    welcome: Told::of(Language::English),
    before: Told::of(Language::English),
    age: Told::of(Language::English),
    screen: Told::of(Language::English),
    check: Told::of(Language::English),
    door: Told::of(Language::English),
    choose: Told::of(Language::English),
    rules: Told::of(Language::English),
    path: Told::of(Language::English),
    library: Told::of(Language::English),
    quiet: Told::of(Language::English),
    today: Told::of(Language::English),
    day: Told::of(Language::English),
    calendar: Told::of(Language::English),
    trends: Told::of(Language::English),
    five: Told::of(Language::English),
    remind: Told::of(Language::English),
    check_in: Told::of(Language::English),
    practice: Told::of(Language::English),
    writings: Told::of(Language::English),
    lists: Told::of(Language::English),
    urge: Told::of(Language::English),
    readiness: Told::of(Language::English),
    book: Told::of(Language::English),
    sheet: Told::of(Language::English),
    unsent: Told::of(Language::English),
    habits: Told::of(Language::English),
    draft: Told::of(Language::English),
    apology: Told::of(Language::English),
    held: Told::of(Language::English),
    commitments: Told::of(Language::English),
    agreements: Told::of(Language::English),
    paper: Told::of(Language::English),
    review: Told::of(Language::English),
    still_good: Told::of(Language::English),
    counsel: Told::of(Language::English),
    necessary: Told::of(Language::English),
    phrases: Told::of(Language::English),
    log: Told::of(Language::English),
    pace: Told::of(Language::English),
    plan: Told::of(Language::English),
    after: Told::of(Language::English),
    talk: Told::of(Language::English),
    help: Told::of(Language::English),
    letting_go: Told::of(Language::English),
    settings: Told::of(Language::English),
    copy: Told::of(Language::English),
    locked: Told::of(Language::English),
    lock: Told::of(Language::English),
    device: Told::of(Language::English),
    see: Told::of(Language::English),
    lift: Told::of(Language::English),
    erase: Told::of(Language::English),
    erase_kind: Told::of(Language::English),
    missing: Told::of(Language::English),
    faults: Told::of(Language::English),
    saving: Told::of(Language::English),
    kept: Told::of(Language::English),
    safe: Told::of(Language::English),
};

/// The words of one shape. Each stands by itself, so that it goes where the pages go that say it.
macro_rules! told {
    ($($shape:ty: $words:expr;)*) => {
        $(impl Tell for $shape {
            fn tell(language: Language) -> &'static Self {
                static ENGLISH: $shape = $words;
                match language {
                    Language::English => &ENGLISH,
                }
            }
        })*
    };
}

told! {
    FrameWords: FRAME;
    DateWords: dates::DATES;
    WelcomeWords: pages::WELCOME;
    BeforeWords: pages::BEFORE;
    AgeWords: pages::AGE;
    ScreenWords: screen::SCREEN;
    CheckWords: screen::CHECK;
    DoorWords: door::DOOR;
    ChooseWords: choose::CHOOSE;
    RulesWords: door::RULES;
    PathWords: path::PATH;
    LibraryWords: library::LIBRARY;
    QuietWords: today::QUIET;
    TodayWords: today::TODAY;
    DayWords: days::DAY;
    CalendarWords: days::CALENDAR;
    TrendWords: trends::TRENDS;
    FiveWords: five::FIVE;
    RemindWords: five::REMIND;
    CheckInWords: work::CHECK_IN;
    PracticeWords: work::PRACTICE;
    WritingsWords: writings::WRITINGS;
    ListsWords: lists::LISTS;
    UrgeWords: urge::URGE;
    ReadinessWords: work::READINESS;
    BookWords: book::BOOK;
    SheetWords: book::SHEET;
    UnsentWords: book::UNSENT;
    HabitsWords: habits::HABITS;
    DraftWords: draft::DRAFT;
    ApologyWords: amends::APOLOGY;
    HeldWords: held::HELD;
    CommitmentWords: amends::COMMITMENTS;
    TableWords: agreements::AGREEMENTS;
    PaperWords: agreements::PAPER;
    ReviewWords: second::REVIEW;
    StillGoodWords: second::STILL_GOOD;
    CounselWords: second::COUNSEL;
    NecessaryWords: necessary::NECESSARY;
    PhrasesWords: phrases::PHRASES;
    LogWords: log::LOG;
    PaceWords: meeting::PACE;
    PlanWords: meeting::PLAN;
    AfterWords: meeting::AFTER;
    TalkWords: talk::TALK;
    HelpWords: help::HELP;
    LettingGoWords: letting_go::LETTING_GO;
    SettingsWords: pages::SETTINGS;
    CopyWords: copy::COPY;
    LockedWords: lock::LOCKED;
    LockWords: lock::LOCK;
    DeviceWords: device::DEVICE;
    SeeWords: device::SEE;
    LiftWords: pages::LIFT;
    EraseWords: pages::ERASE;
    EraseKindWords: erasing::ERASE_KIND;
    MissingWords: pages::MISSING;
    FaultWords: pages::FAULTS;
    SavingWords: saving::SAVING;
    KeptWords: pages::KEPT;
    SafeWords: pages::SAFE;
}

const FRAME: FrameWords = FrameWords {
    name: "Afterword",
    skip: "Skip to the page",
    back: "Back",
    quick_exit: "Quick exit",
    menu: "Main",
    today: "Today",
    path: "Path",
    search: "Search",
    library: "Library",
    write: "Write",
    want_to_write: "I want to write to them",
    log: "Log",
    letting_go: "Letting go",
    help: "Help",
    settings: "Settings",
    go_on: "Continue",
    cover_title: "Notes",
    cover_open: "Open",
};

//! The names of our enumerations on disk. A name is never changed and never reused; what a match does not cover does not
//! compile.

use crate::domain::agreement::Topic;
use crate::domain::amends::Came;
use crate::domain::contact::{Ask, Look, Matter, Reach, Side, TalkEnd, Tone};
use crate::domain::draft::{DraftKind, DraftState};
use crate::domain::letting_go::{After, Anew, SaidOf, Step};
use crate::domain::meeting::{Outcome, Setting};
use crate::domain::message::Problem;
use crate::domain::own::{List, PageKind, Restraint, Sleep, Tick, Whose};
use crate::domain::record::{Choice, Mood, Motive, Readiness, Said};
use crate::domain::review::AfterReview;
use crate::domain::screen::{Agreement, Answer, Question};
use crate::domain::second::Flag;

/// An enumeration with a name on disk for each value.
pub trait Named: Copy + Sized + 'static {
    /// Its name on disk.
    fn name(self) -> &'static str;
    /// The value of a name, or `None` for one that this edition does not know.
    fn from_name(name: &str) -> Option<Self>;
}

macro_rules! names {
    ($type:ty { $($value:path => $name:literal,)+ }) => {
        impl Named for $type {
            fn name(self) -> &'static str {
                match self { $($value => $name,)+ }
            }

            fn from_name(name: &str) -> Option<Self> {
                match name { $($name => Some($value),)+ _ => None }
            }
        }
    };
}

names!(Question {
    Question::Harm => "harm",
    Question::OwnHarm => "own-harm",
    Question::Order => "order",
    Question::Refusal => "refusal",
    Question::Blocked => "blocked",
    Question::TheirPartner => "their-partner",
    Question::MyPartner => "my-partner",
    Question::Cost => "cost",
});

names!(Answer {
    Answer::No => "no",
    Answer::Yes => "yes",
    Answer::NotSure => "not-sure",
    Answer::NotNow => "not-now",
});

names!(Agreement {
    Agreement::None => "none",
    Agreement::Allows => "allows",
    Agreement::NotSure => "not-sure",
    Agreement::Forbids => "forbids",
});

names!(Side {
    Side::User => "user",
    Side::Ex => "ex",
});

names!(Reach {
    Reach::Message => "message",
    Reach::Call => "call",
    Reach::Comment => "comment",
    Reach::Visit => "visit",
    Reach::Gift => "gift",
    Reach::ThroughOthers => "through-others",
});

names!(Look {
    Look::Feed => "feed",
    Look::Friends => "friends",
});

names!(Matter {
    Matter::Children => "children",
    Matter::Home => "home",
    Matter::Work => "work",
    Matter::Money => "money",
    Matter::Health => "health",
});

names!(Tone {
    Tone::Warm => "warm",
    Tone::Neutral => "neutral",
    Tone::Cold => "cold",
    Tone::No => "no",
});

names!(Ask {
    Ask::Nothing => "nothing",
    Ask::Meeting => "meeting",
    Ask::Talk => "talk",
    Ask::Try => "try",
});

names!(TalkEnd {
    TalkEnd::No => "no",
    TalkEnd::Friends => "friends",
    TalkEnd::NeedTime => "need-time",
    TalkEnd::LeftOpen => "left-open",
    TalkEnd::Try => "try",
});

names!(Mood {
    Mood::Steady => "steady",
    Mood::Shaky => "shaky",
    Mood::VeryLow => "very-low",
});

names!(Motive {
    Motive::Person => "person",
    Motive::Growth => "growth",
    Motive::Pain => "pain",
    Motive::Loneliness => "loneliness",
    Motive::FearOfBeingSingle => "fear-of-being-single",
    Motive::Need => "need",
});

names!(Readiness {
    Readiness::QuietDone => "quiet-done",
    Readiness::WorkDone => "work-done",
    Readiness::ApologiseFreely => "apologise-freely",
    Readiness::ChangedAction => "changed-action",
    Readiness::AcceptAnyAnswer => "accept-any-answer",
    Readiness::SteadyNow => "steady-now",
});

names!(AfterReview {
    AfterReview::GoOn => "go-on",
    AfterReview::GetHelp => "get-help",
});

names!(Choice {
    Choice::TryAgain => "try-again",
    Choice::Wait => "wait",
    Choice::LetGo => "let-go",
});

names!(DraftKind {
    DraftKind::First => "first",
    DraftKind::Reply => "reply",
    DraftKind::Apology => "apology",
    DraftKind::Invite => "invite",
    DraftKind::Talk => "talk",
});

names!(DraftState {
    DraftState::Written => "written",
    DraftState::Waiting => "waiting",
    DraftState::Copied => "copied",
    DraftState::Sent => "sent",
    DraftState::Unsent => "unsent",
});

names!(Said {
    Said::Yes => "yes",
    Said::No => "no",
    Said::NotSure => "not-sure",
});

names!(List {
    List::Causes => "causes",
    List::Arguments => "arguments",
    List::Feedback => "feedback",
    List::Friends => "friends",
    List::Strengths => "strengths",
    List::Strained => "strained",
    List::Self_ => "self",
    List::Plans => "plans",
    List::Instead => "instead",
    List::Off => "off",
    List::Rough => "rough",
    List::Disagree => "disagree",
    List::Sore => "sore",
    List::Chapter => "chapter",
    List::Goals => "goals",
    List::People => "people",
});

names!(Whose {
    Whose::Mine => "mine",
    Whose::Ours => "ours",
    Whose::Nobodys => "nobodys",
});

names!(Tick {
    Tick::Done => "done",
    Tick::Skipped => "skipped",
    Tick::Cleared => "cleared",
});

names!(Restraint {
    Restraint::Messages => "messages",
    Restraint::Feeds => "feeds",
    Restraint::GoBetweens => "go-betweens",
    Restraint::LateNight => "late-night",
});

names!(Sleep {
    Sleep::Well => "well",
    Sleep::Some => "some",
    Sleep::Hardly => "hardly",
});

names!(PageKind {
    PageKind::Journal => "journal",
    PageKind::Letter => "letter",
});

names!(Came {
    Came::Kept => "kept",
    Came::NotKept => "not-kept",
    Came::Repaired => "repaired",
});

names!(Setting {
    Setting::Public => "public",
    Setting::Home => "home",
    Setting::OutOfSight => "out-of-sight",
});

names!(Outcome {
    Outcome::Met => "met",
    Outcome::Declined => "declined",
    Outcome::NotHeld => "not-held",
});

names!(Topic {
    Topic::Messages => "messages",
    Topic::Time => "time",
    Topic::Triggers => "triggers",
    Topic::Conflict => "conflict",
    Topic::Privacy => "privacy",
    Topic::Money => "money",
    Topic::Digital => "digital",
    Topic::Family => "family",
    Topic::Openness => "openness",
    Topic::Other => "other",
});

names!(Flag {
    Flag::Cheating => "cheating",
    Flag::Dishonesty => "dishonesty",
    Flag::NoChange => "no-change",
});

impl Named for Problem {
    fn name(self) -> &'static str {
        self.code()
    }

    fn from_name(name: &str) -> Option<Self> {
        Problem::parse(name)
    }
}

names!(Step {
    Step::Accept => "accept",
    Step::Grief => "grief",
    Step::People => "people",
    Step::Taught => "taught",
    Step::Evenings => "evenings",
    Step::Goodbye => "goodbye",
    Step::Future => "future",
    Step::Cautions => "cautions",
    Step::Marks => "marks",
    Step::Anew => "anew",
    Step::End => "end",
    Step::Keepsake => "keepsake",
});

names!(SaidOf {
    SaidOf::NotForMe => "not-for-me",
    SaidOf::Done => "done",
    SaidOf::Open => "open",
});

names!(After {
    After::Lighter => "lighter",
    After::Same => "same",
    After::Heavier => "heavier",
    After::Circling => "circling",
});

names!(Anew {
    Anew::Alone => "alone",
    Anew::Reason => "reason",
    Anew::Past => "past",
    Anew::Wants => "wants",
    Anew::No => "no",
});

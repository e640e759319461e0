//! What is known of one person's story: a list of events, each with the moment it was made. Nothing is overwritten;
//! undoing and changing an entry are events of their own, so that every decision can be computed anew from the list.

use chrono::NaiveDate;

pub use super::answer::{Choice, Readiness, Said};
use super::contact::{Entry, Matter, Side};
use super::door::Page;
use super::draft::{Draft, DraftState};
use super::order::sorted;
use super::own::Own;
use super::review::{AfterReview, Review};
use super::screen::Answers;
use super::time::Moment;

/// Name of an event, random and never reused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId(pub u128);

/// One thing the person recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its name.
    pub id: EventId,
    /// When it was recorded, with the offset of the place.
    pub made: Moment,
    /// What was recorded.
    pub what: What,
}

/// Answer to the question whether both are adults.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// Both are 18 or older.
    BothAdult,
    /// One of the two is under 18.
    Minor,
}

/// How someone is at a check-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// Steady.
    Steady,
    /// Shaky.
    Shaky,
    /// Very low.
    VeryLow,
}

/// What the wish to go back mostly rests on, as the person says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Motive {
    /// This person.
    Person,
    /// Change and accountability on both sides.
    Growth,
    /// To stop the pain.
    Pain,
    /// Loneliness.
    Loneliness,
    /// Fear of being single.
    FearOfBeingSingle,
    /// A place, money, papers, children, threats.
    Need,
}

impl Motive {
    /// Whether contact waits on it.
    pub fn waits(self) -> bool {
        match self {
            Motive::Person | Motive::Growth => false,
            Motive::Pain | Motive::Loneliness | Motive::FearOfBeingSingle | Motive::Need => true,
        }
    }
}

/// A page of understanding that contact waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writing {
    /// Why they want the other person back, and what that mostly rests on.
    Why(Motive),
    /// What caused the end.
    Causes,
    /// Their own part in it.
    OwnPart,
}

impl Writing {
    /// Its page.
    pub fn page(self) -> Page {
        match self {
            Writing::Why(_) => Page::Why,
            Writing::Causes => Page::Causes,
            Writing::OwnPart => Page::OwnPart,
        }
    }
}

/// A closing fact that the person records as over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// The order or request has ended.
    Order,
    /// Somebody's new relationship has ended.
    Partner(Side),
}

/// A quiet period, set or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuietPlan {
    /// Local date of the last contact by the user that reached them.
    pub last_contact: NaiveDate,
    /// Length in days. Read as the nearer bound outside 14 to 90.
    pub length: u32,
    /// Matters about which contact stays necessary.
    pub exceptions: Vec<Matter>,
}

/// Everything that can be recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Whether both are adults.
    Age(Age),
    /// A round of the screen, confirmed on the check page.
    Screen(Answers),
    /// An entry of the log.
    Contact(Entry),
    /// An entry undone. Counts as if it had never been, within 48 hours.
    Undone {
        /// The entry.
        entry: EventId,
    },
    /// An entry changed. Counts as if it had always been so, within 48 hours.
    Changed {
        /// The entry.
        entry: EventId,
        /// What it says now.
        to: Entry,
    },
    /// An undo or a change that one side did not know, though its entry stood there, when two were made one: it counts as
    /// made after the 48 hours. Or an end of what only the other side knew of: it ends nothing.
    Apart {
        /// The undo, the change or the end.
        amendment: EventId,
    },
    /// A quiet period set or changed.
    Quiet(QuietPlan),
    /// A check-in.
    CheckIn {
        /// How they are.
        mood: Mood,
        /// Whether they recorded thoughts of self-harm.
        self_harm: bool,
        /// Optional words.
        words: String,
    },
    /// A WHO-5 result, 0 to 100.
    Wellbeing {
        /// The score.
        score: u8,
    },
    /// Something practised on a day.
    Practised {
        /// The day it was done.
        day: NaiveDate,
        /// What was done.
        practice: String,
    },
    /// A page of understanding.
    Wrote {
        /// Which page.
        page: Writing,
        /// The words.
        words: String,
    },
    /// The cost of returning, weighed in writing.
    Weighed {
        /// Whether going on was chosen.
        go_on: bool,
        /// The words.
        words: String,
    },
    /// One question of readiness answered.
    Ready {
        /// Which.
        question: Readiness,
        /// Whether the answer is yes.
        yes: bool,
    },
    /// A choice on the page try again / wait / let go.
    Chose(Choice),
    /// Why one of the three ways, in their own words. Every version is kept; the rules read none.
    Reasoned {
        /// The way.
        choice: Choice,
        /// The words; empty where they were taken back.
        words: String,
    },
    /// A guide point thought about. The rules read none of it.
    Reflected {
        /// Id of the point, as the content names it.
        point: String,
        /// The answer, if one was given.
        said: Option<Said>,
        /// The words.
        words: String,
    },
    /// The answer "harmed" lifted in settings, as given by mistake.
    HarmLifted,
    /// A closing fact recorded as over.
    Over(Over),
    /// A review of a second beginning, or the answers at its start.
    Review(Review),
    /// What was chosen on the page *is this still good for both?*, other than letting go.
    AfterReview(AfterReview),
    /// A draft, as it stood when it was kept; the moment of the event is its last change.
    Draft(Draft),
    /// Something kept for oneself. Of all of it the rules read the days on which a habit was done.
    Own(Own),
}

/// One person's story. Events are kept in the order in which they were made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    events: Vec<Event>,
}

impl Record {
    /// Builds a record from events in any order; of two with the same id the later made stays.
    pub fn new(events: impl IntoIterator<Item = Event>) -> Record {
        let mut events: Vec<Option<Event>> = events.into_iter().map(Some).collect();
        let by_id = events.iter().flatten().enumerate().map(|(at, e)| (e.id, e.made, at)).collect();
        let mut latest: Vec<(EventId, Moment, usize)> = sorted(by_id);
        latest.dedup_by(|later, kept| {
            let is_same = later.0 == kept.0;
            if is_same {
                *kept = *later;
            }
            is_same
        });
        let in_time = sorted(latest.into_iter().map(|(id, made, at)| (made, id, at)).collect());
        let taken = |(_, _, at): (Moment, EventId, usize)| events.get_mut(at).and_then(Option::take);
        Record { events: in_time.into_iter().filter_map(taken).collect() }
    }

    /// Adds an event, or replaces the one of the same id.
    pub fn add(&mut self, event: Event) {
        if let Some(at) = self.events.iter().position(|e| e.id == event.id) {
            self.events.remove(at);
        }
        let at = self.events.partition_point(|e| (e.made, e.id) <= (event.made, event.id));
        self.events.insert(at, event);
    }

    /// All events, in the order in which they were made.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The event of that id.
    pub fn get(&self, id: EventId) -> Option<&Event> {
        self.events.iter().find(|e| e.id == id)
    }

    /// Whether nothing has been recorded.
    pub fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    /// The latest confirmed round of the screen, with the moment it was confirmed.
    pub fn latest_screen(&self) -> Option<(Moment, &Answers)> {
        self.events
            .iter()
            .rev()
            .find_map(|e| if let What::Screen(answers) = &e.what { Some((e.made, answers)) } else { None })
    }

    /// The latest quiet period as it was set, with the moment it was set.
    pub fn latest_plan(&self) -> Option<(Moment, &QuietPlan)> {
        self.events.iter().rev().find_map(|e| if let What::Quiet(plan) = &e.what { Some((e.made, plan)) } else { None })
    }

    /// The latest version of a draft.
    pub fn latest_draft(&self) -> Option<&Draft> {
        self.events.iter().rev().find_map(|e| if let What::Draft(draft) = &e.what { Some(draft) } else { None })
    }

    /// The draft that is under way: the latest, unless it was sent or stays unsent.
    pub fn draft_under_way(&self) -> Option<&Draft> {
        self.latest_draft().filter(|draft| !matches!(draft.state, DraftState::Sent | DraftState::Unsent))
    }

    /// The answer to the question of age, if it was given. Under 18 is never taken back; a record is erased first.
    pub fn age(&self) -> Option<Age> {
        let given = |wanted: Age| self.events.iter().any(|e| e.what == What::Age(wanted)).then_some(wanted);
        given(Age::Minor).or_else(|| given(Age::BothAdult))
    }
}

//! What a person wrote in letters, lists, pages, the log and drafts, as a search goes through it: each text with the place where it is read. A letter is none of
//! them while it is sealed; of things with versions the last one counts.

use chrono::NaiveDate;

use super::amends::{apologies, commitments};
use super::door::{self, Page as WritingPage};
use super::draft::DraftState;
use super::journal::readable;
use super::letting_go::{Step, evenings_of, hours, marks};
use super::order::in_order;
use super::own::{List, Own, PageKind, habits, items};
use super::record::{EventId, Record, What};
use super::time::date;

/// Where a text is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A page of the journal.
    Page(EventId),
    /// A letter that is not for sending.
    Letter(EventId),
    /// What is kept unsent.
    Unsent,
    /// An apology.
    Apology,
    /// A day.
    Day(NaiveDate),
    /// The log.
    Log,
    /// A list.
    List(List),
    /// A page of understanding.
    Writing(WritingPage),
    /// The cost, weighed.
    Cost,
    /// The three ways.
    Choose,
    /// A guide point, by its id.
    Point(String),
    /// A step of letting go.
    Step(Step),
    /// A habit.
    Habit(EventId),
    /// What one has said one will do.
    Commitments,
}

/// A text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Where it is read.
    pub place: Place,
    /// The day it is of.
    pub on: NaiveDate,
    /// Its title; may be empty.
    pub title: String,
    /// Its words.
    pub words: String,
    /// Its tags.
    pub tags: Vec<String>,
}

/// Every text of a record that can be read on a day, the latest first.
pub fn notes(record: &Record, today: NaiveDate) -> Vec<Note> {
    let mut found = things(record, today);
    found.extend(said(record));
    found.extend(door::log(record).into_iter().map(|(_, _, entry)| {
        let words = [entry.words.as_str(), entry.trigger.as_str()];
        let words: Vec<&str> = words.into_iter().filter(|text| !text.trim().is_empty()).collect();
        note(Place::Log, entry.on, words.join("\n"))
    }));
    found.retain(|note| !(note.title.trim().is_empty() && note.words.trim().is_empty()));
    in_order(found, |note| std::cmp::Reverse(note.on))
}

fn note(place: Place, on: NaiveDate, words: impl Into<String>) -> Note {
    Note { place, on, title: String::new(), words: words.into(), tags: Vec::new() }
}

/// Things with versions.
fn things(record: &Record, today: NaiveDate) -> Vec<Note> {
    let mut found = Vec::new();
    for (kind, place) in [(PageKind::Journal, Place::Page as fn(EventId) -> Place), (PageKind::Letter, Place::Letter)] {
        found.extend(readable(record, kind, today).iter().map(|page| {
            let is = page.latest.1;
            let (title, tags) = (is.title.clone(), is.tags.clone());
            Note { title, tags, ..note(place(page.id), date(page.first().made), is.words.clone()) }
        }));
    }
    for list in List::ALL {
        found.extend(items(record, list).iter().map(|item| {
            let words = format!("{}\n{}", item.latest.1.first, item.latest.1.second);
            note(Place::List(list), date(item.latest.0.made), words.trim())
        }));
    }
    found.extend(habits(record).iter().map(|habit| {
        let words = format!("{}\n{}", habit.latest.1.what, habit.latest.1.when);
        note(Place::Habit(habit.id), date(habit.first().made), words.trim())
    }));
    found.extend(
        commitments(record).iter().map(|commitment| {
            note(Place::Commitments, date(commitment.first().made), commitment.latest.1.words.as_str())
        }),
    );
    found.extend(apologies(record).iter().map(|apology| {
        let (event, is) = apology.latest;
        note(if is.finished { Place::Unsent } else { Place::Apology }, date(event.made), is.letter())
    }));
    found.extend(
        marks(record).iter().map(|mark| note(Place::Step(Step::Marks), mark.latest.1.on, mark.latest.1.words.as_str())),
    );
    found.extend(
        evenings_of(record).iter().map(|evening| {
            note(Place::Step(Step::Evenings), date(evening.first().made), evening.latest.1.words.as_str())
        }),
    );
    found.extend(hours(record).iter().map(|hour| {
        let words = format!("{}\n{}", hour.latest.1.when, hour.latest.1.place);
        note(Place::Step(Step::Grief), date(hour.latest.0.made), words.trim())
    }));
    found
}

/// What was said once: of one place the last counts, but for notes of the day and drafts.
fn said(record: &Record) -> Vec<Note> {
    let mut found: Vec<Note> = Vec::new();
    let mut days: Vec<NaiveDate> = Vec::new();
    for event in record.events().iter().rev() {
        let on = date(event.made);
        let (place, on, words) = match &event.what {
            What::CheckIn { words, .. } => (Place::Day(on), on, words),
            What::Own(Own::Day { day, words, .. }) => {
                if days.contains(day) {
                    continue;
                }
                days.push(*day);
                (Place::Day(*day), *day, words)
            }
            What::Wrote { page, words } => (Place::Writing(page.page()), on, words),
            What::Weighed { words, .. } => (Place::Cost, on, words),
            What::Reasoned { words, .. } => (Place::Choose, on, words),
            What::Reflected { point, words, .. } => (Place::Point(point.clone()), on, words),
            What::Draft(draft) if matches!(draft.state, DraftState::Written | DraftState::Unsent) => {
                (Place::Unsent, on, &draft.words)
            }
            _ => continue,
        };
        let is_once = matches!(place, Place::Writing(_) | Place::Cost | Place::Point(_));
        if is_once && found.iter().any(|note| note.place == place) {
            continue;
        }
        found.push(note(place, on, words.as_str()));
    }
    found
}

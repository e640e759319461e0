//! What a person wrote, as a search goes through it: each text with the place where it is read. A letter is none of them
//! while it is sealed; of things with versions the last one counts. `tests/storage/search.rs` holds every text that is kept
//! against it, and names what is left out with the reason.

use chrono::NaiveDate;

use super::agreement::agreements;
use super::amends::{apologies, commitments};
use super::door::{self, Page as WritingPage};
use super::draft::DraftState;
use super::journal::readable;
use super::letting_go::{Step, evenings_of, hours, marks};
use super::meeting::{self, plans};
use super::order::in_order;
use super::own::{List, Own, PageKind, habits, items, urges};
use super::record::{EventId, Record, What};
use super::second::reviews;
use super::talk::talks;
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
    /// The plan of a meeting that stands.
    Plan,
    /// A meeting before, as it was planned and looked back on.
    Met,
    /// Notes for the talk.
    Talk,
    /// What two agreed.
    Agreement(EventId),
    /// Looks back on a second beginning.
    Looks,
}

/// What is written with a page that may not always be used, and read where it may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// Plans for meetings.
    Plans,
    /// Notes for the talk.
    Talk,
    /// Apologies.
    Apologies,
}

impl Held {
    /// All of them.
    pub const ALL: [Held; 3] = [Held::Plans, Held::Talk, Held::Apologies];

    /// Whether anything was written with it.
    pub fn is_there(self, record: &Record) -> bool {
        match self {
            Held::Plans => !plans(record).is_empty(),
            Held::Talk => talks(record).iter().any(|one| one.latest.1.parts.iter().any(|part| !part.trim().is_empty())),
            Held::Apologies => apologies(record).iter().any(|one| !one.latest.1.letter().is_empty()),
        }
    }
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
    found.extend(of_two(record));
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

/// Those of some texts that say something, a line each.
fn lines<'a>(texts: impl IntoIterator<Item = &'a String>) -> String {
    let said: Vec<&str> = texts.into_iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
    said.join("\n")
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
            let is = item.latest.1;
            note(Place::List(list), date(item.latest.0.made), lines([&is.first, &is.second]))
        }));
    }
    found.extend(habits(record).iter().map(|habit| {
        let is = habit.latest.1;
        note(Place::Habit(habit.id), date(habit.first().made), lines([&is.what, &is.when]))
    }));
    found.extend(commitments(record).iter().map(|commitment| {
        let is = commitment.latest.1;
        note(Place::Commitments, date(commitment.first().made), lines([&is.words, &is.how]))
    }));
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
        let is = hour.latest.1;
        note(Place::Step(Step::Grief), date(hour.latest.0.made), lines([&is.when, &is.place]))
    }));
    found
}

/// What was written for the two of them: plans, notes for the talk, agreements, and words beside a look back.
fn of_two(record: &Record) -> Vec<Note> {
    let standing = meeting::current(record).map(|(id, _)| id);
    let planned = plans(record).into_iter().map(|plan| {
        let (event, is) = plan.latest;
        let place = if standing == Some(plan.id) { Place::Plan } else { Place::Met };
        let frame = [&is.purpose, &is.place, &is.way_home, &is.knows];
        note(
            place,
            date(event.made),
            lines(frame.into_iter().chain(&is.ideas).chain([&is.leave_out, &is.leaving, &is.saw])),
        )
    });
    let prepared = talks(record)
        .into_iter()
        .map(|notes| note(Place::Talk, date(notes.latest.0.made), lines(&notes.latest.1.parts)));
    let agreed = agreements(record).into_iter().map(|one| {
        let (event, is) = one.latest;
        let words = lines([&is.agreed, &is.mine, &is.theirs]);
        Note { title: is.name.clone(), ..note(Place::Agreement(one.id), date(event.made), words) }
    });
    let looked =
        reviews(record).into_iter().filter_map(|one| Some(note(Place::Looks, one.on(), one.beside?.words.as_str())));
    planned.chain(prepared).chain(agreed).chain(looked).collect()
}

/// What was said once: of one place the last counts, but for notes of the day and drafts. What was practised often in the
/// same words is there once.
fn said(record: &Record) -> Vec<Note> {
    let set_off = urges(record).into_iter().filter_map(|urge| match urge.eased {
        Some(Own::Eased { set_off, .. }) => Some((date(urge.event.made), set_off)),
        _ => None,
    });
    let mut found: Vec<Note> = set_off.map(|(on, set_off)| note(Place::Day(on), on, set_off.as_str())).collect();
    let mut days: Vec<NaiveDate> = Vec::new();
    let mut practised: Vec<&str> = Vec::new();
    for event in record.events().iter().rev() {
        let on = date(event.made);
        let (place, on, words) = match &event.what {
            What::CheckIn { words, .. } => (Place::Day(on), on, words),
            What::Practised { day, practice } => {
                if practised.contains(&practice.as_str()) {
                    continue;
                }
                practised.push(practice);
                (Place::Day(*day), *day, practice)
            }
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

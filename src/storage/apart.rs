//! Undos, changes and recorded ends when a copy is brought back. "Import keeps every closing fact of both sides": an undo or
//! a change that a side did not know, though the entry stood there, loosens nothing any more, as if it had been made after its
//! 48 hours; an end that would end what only the other side knew of ends nothing any more.

use super::merge::hash;
use crate::domain::contact::Side;
use crate::domain::door::{self, Closing, amended};
use crate::domain::record::{Event, EventId, Over, Record, What};
use crate::domain::time::Moment;

/// What to note beside both made one: the copy was saved at a moment, if it says so; what is here is so now.
pub(super) fn notes(here: &Record, copy: &Record, saved: Option<Moment>, both: &Record) -> Vec<Event> {
    let found = both.events().iter().filter(|event| match amended(&event.what) {
        Some(entry) => {
            let lacks = |side: &Record| side.get(entry).is_some() && !knows(side, event);
            // A copy from before it was made could not know of it.
            let copy_went_on = saved.is_none_or(|saved| saved >= event.made);
            lacks(here) || lacks(copy) && copy_went_on
        }
        None => ends_unseen(event, here, copy) || ends_unseen(event, copy, here),
    });
    found.map(note).filter(|note| both.get(note.id).is_none()).collect()
}

/// Whether an end that one side recorded would end what only the other side knew of by then.
fn ends_unseen(end: &Event, side: &Record, other: &Record) -> bool {
    let ended: &[Closing] = match end.what {
        What::HarmLifted => &[Closing::Harm, Closing::Ended],
        What::Over(Over::Order) => &[Closing::Order],
        What::Over(Over::Partner(Side::Ex)) => &[Closing::Partner],
        What::Over(Over::Partner(Side::User)) => &[Closing::Mine],
        _ => return false,
    };
    let unseen = other.events().iter().filter(|event| event.made <= end.made && !knows(side, event));
    let closed = door::decide(&Record::new(unseen.cloned()), end.made);
    knows(side, end) && !knows(other, end) && ended.iter().any(|closing| closed.is_closed_by(*closing))
}

/// Whether a side has it: the same, but for words that were taken out.
fn knows(side: &Record, event: &Event) -> bool {
    let bare = |what: &What| {
        let mut what = what.clone();
        if let What::Changed { to, .. } = &mut what {
            to.forget_words();
        }
        what
    };
    side.get(event.id).is_some_and(|known| known.made == event.made && bare(&known.what) == bare(&event.what))
}

/// The same for whoever makes it, so that it is there once however often a copy is brought back.
fn note(event: &Event) -> Event {
    let id = EventId(hash(event.id, "apart"));
    Event { id, made: event.made, what: What::Apart { amendment: event.id } }
}

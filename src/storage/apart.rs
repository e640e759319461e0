//! Undos and changes when a copy is brought back. "Import keeps every closing fact of both sides": one that a side did not
//! know, though the entry stood there, loosens nothing any more, as if it had been made after its 48 hours.

use super::merge::hash;
use crate::domain::door::amended;
use crate::domain::record::{Event, EventId, Record, What};
use crate::domain::time::Moment;

/// What to note beside both made one: the copy was saved at a moment, if it says so; what is here is so now.
pub(super) fn notes(here: &Record, copy: &Record, saved: Option<Moment>, both: &Record) -> Vec<Event> {
    let found = both.events().iter().filter_map(|event| {
        let entry = amended(&event.what)?;
        let lacks = |side: &Record| side.get(entry).is_some() && !knows(side, event);
        // A copy from before it was made could not know of it.
        let copy_went_on = saved.is_none_or(|saved| saved >= event.made);
        (lacks(here) || lacks(copy) && copy_went_on).then(|| note(event))
    });
    found.filter(|note| both.get(note.id).is_none()).collect()
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

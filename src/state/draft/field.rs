//! The signals of a form, and how what they hold is read and put back.

use leptos::prelude::*;

use crate::domain::record::EventId;
use crate::state::AppState;
use crate::storage::pages::{Typed, parse_id, print_id};

/// A signal of a form.
#[derive(Clone, Copy)]
pub enum Field {
    /// A text, a date or a number, as it is typed.
    Text(RwSignal<String>),
    /// One choice of several.
    Choice(RwSignal<Option<usize>>),
    /// Boxes that can each be ticked.
    Boxes(RwSignal<Vec<usize>>),
    /// The thing that the form changes; none where it makes a new one.
    Thing(Thing),
}

/// The signal of a thing that a form changes. Its functions come with the pages that have one: the first part of the app needs none.
#[derive(Clone, Copy)]
pub struct Thing {
    signal: RwSignal<Option<EventId>>,
    track: fn(RwSignal<Option<EventId>>),
    read: fn(RwSignal<Option<EventId>>) -> Option<String>,
    write: fn(RwSignal<Option<EventId>>, AppState, &str),
}

impl From<RwSignal<String>> for Field {
    fn from(signal: RwSignal<String>) -> Field {
        Field::Text(signal)
    }
}

impl From<RwSignal<Option<usize>>> for Field {
    fn from(signal: RwSignal<Option<usize>>) -> Field {
        Field::Choice(signal)
    }
}

impl From<RwSignal<Vec<usize>>> for Field {
    fn from(signal: RwSignal<Vec<usize>>) -> Field {
        Field::Boxes(signal)
    }
}

impl From<RwSignal<Option<EventId>>> for Field {
    fn from(signal: RwSignal<Option<EventId>>) -> Field {
        Field::Thing(Thing {
            signal,
            track: |signal| signal.track(),
            read: |signal| signal.try_get_untracked().map(|id| id.map(print_id).unwrap_or_default()),
            write: |signal, state, id| signal.set(parse_id(id).filter(|id| state.has(*id))),
        })
    }
}

impl Field {
    pub(super) fn track(self) {
        match self {
            Field::Text(signal) => signal.track(),
            Field::Choice(signal) => signal.track(),
            Field::Boxes(signal) => signal.track(),
            Field::Thing(thing) => (thing.track)(thing.signal),
        }
    }

    /// What it holds, or `None` once its page is gone.
    pub(super) fn read(self) -> Option<Typed> {
        match self {
            Field::Text(signal) => signal.try_get_untracked().map(Typed::Text),
            Field::Choice(signal) => signal.try_get_untracked().map(Typed::Choice),
            Field::Boxes(signal) => signal.try_get_untracked().map(Typed::Boxes),
            Field::Thing(thing) => (thing.read)(thing.signal).map(Typed::Text),
        }
    }

    /// A thing that was taken away meanwhile is changed no more.
    pub(super) fn write(self, state: AppState, typed: &Typed) {
        match (self, typed) {
            (Field::Text(signal), Typed::Text(text)) => signal.set(text.clone()),
            (Field::Choice(signal), Typed::Choice(at)) => signal.set(*at),
            (Field::Boxes(signal), Typed::Boxes(all)) => signal.set(all.clone()),
            (Field::Thing(thing), Typed::Text(id)) => (thing.write)(thing.signal, state, id),
            // Kept by an edition in which the field was of another kind.
            (Field::Text(_) | Field::Choice(_) | Field::Boxes(_) | Field::Thing(_), _) => {}
        }
    }
}

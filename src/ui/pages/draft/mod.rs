//! A draft: facts first, then writing, reading back with marks in place, a night's rest, copying, and whether it was sent.
//! The page closes as soon as the door does, whichever tab closed it; what was typed is kept.

mod back;
mod copy;
mod facts;
mod versions;
mod write;

use leptos::prelude::*;

use crate::domain::draft::{Draft, DraftKind, DraftState, Drafting, SetAside};
use crate::domain::record::{EventId, What};
use crate::state::AppState;
use crate::state::draft::Draft as Typed;
use crate::ui::parts::{Reader, keep_typed};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, shell};
use crate::ui::{app, goes, words};

/// What the page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Write,
    ReadBack,
    Rests,
    Sent,
}

/// The draft as it is on the screen.
#[derive(Clone, Copy)]
struct Desk {
    state: AppState,
    trouble: Trouble,
    mode: RwSignal<Mode>,
    /// Place of the kind among those that may be written.
    kind: RwSignal<Option<usize>>,
    kinds: StoredValue<Vec<DraftKind>>,
    words: RwSignal<String>,
    /// Remarks that are set aside.
    aside: RwSignal<SetAside>,
    reader: Reader,
    typed: Typed,
    /// The entry in the log, once it is kept and that the draft was sent is not.
    logged: StoredValue<Option<EventId>>,
}

impl Desk {
    fn kind(&self) -> Option<DraftKind> {
        let at = self.kind.get()?;
        self.kinds.with_value(|kinds| kinds.get(at).copied())
    }

    /// The words as they stand.
    fn draft(&self, state: DraftState) -> Option<Draft> {
        let kind = untrack(|| self.kind())?;
        Some(Draft { kind, state, words: self.words.get_untracked(), set_aside: self.aside.get_untracked() })
    }

    /// Keeps the words as they stand, as a version; where nothing has changed none is added. Says whether they are kept.
    fn keep(&self, state: DraftState) -> bool {
        self.draft(state).is_some_and(|draft| self.keep_draft(draft))
    }

    /// Keeps a version. The page may be gone meanwhile.
    fn keep_draft(&self, draft: Draft) -> bool {
        let is_known = untrack(|| self.state.with_record(|r| r.latest_draft() == Some(&draft)));
        let kept = is_known || self.trouble.tell(self.state.note(What::Draft(draft)));
        if kept {
            self.typed.done();
        }
        kept
    }

    /// Whether the words on the screen are the ones that have rested: another tab may have gone on with the draft.
    fn is_what_rested(&self) -> bool {
        untrack(|| {
            let (kind, words) = (self.kind(), self.words.get());
            let is_it = |draft: &Draft| {
                matches!(draft.state, DraftState::Waiting | DraftState::Copied)
                    && Some(draft.kind) == kind
                    && draft.words == words
            };
            self.state.with_record(|record| record.latest_draft().is_some_and(is_it))
        })
    }

    fn show(&self, mode: Mode) {
        self.mode.set(mode);
        request_animation_frame(crate::ui::shell::focus_heading);
    }
}

/// The page of a draft.
pub fn draft() -> AnyView {
    let w = words();
    let state = app();
    let go = goes();
    let Some(drafting) = untrack(|| state.drafting()) else { return ().into_any() };
    let desk = desk(state, &drafting);
    // The door may close, or the one message may be sent, in another tab. Whether this one was sent is asked all the same.
    Effect::new(move || {
        if desk.mode.get() != Mode::Sent && state.drafting().is_none() {
            let has_words = desk.words.with_untracked(|words| !words.trim().is_empty());
            if has_words && desk.mode.get() == Mode::Write {
                let _kept = desk.keep(DraftState::Written);
            }
            request_animation_frame(move || go(To::Door));
        }
    });
    let may_copy = Memo::new(move |_| state.drafting().is_some_and(|d| d.may_copy));
    let page = move || match desk.mode.get() {
        Mode::Write => write::write(desk, drafting.is_pause_answer),
        Mode::ReadBack => back::read_back(desk),
        // A draft that has rested can be copied as soon as the morning comes.
        Mode::Rests if may_copy.get() => copy::copy(desk),
        Mode::Rests => copy::rests(desk),
        Mode::Sent => copy::sent(desk),
    };
    let content = view! {
        {desk.trouble.view()}
        {page}
    };
    shell(w.draft.page, Shape::Plain, Some(To::Door), None, content.into_any())
}

/// Goes on with the draft under way, if it is of a kind that may be written now.
fn desk(state: AppState, drafting: &Drafting) -> Desk {
    let under_way = untrack(|| state.with_record(|r| r.draft_under_way().cloned()));
    let under_way = under_way.filter(|draft| drafting.kinds.contains(&draft.kind));
    let mode = match under_way.as_ref().map(|draft| draft.state) {
        Some(DraftState::Waiting) => Mode::Rests,
        Some(DraftState::Copied) => Mode::Sent,
        Some(DraftState::Written | DraftState::Sent | DraftState::Unsent) | None => Mode::Write,
    };
    let only = (drafting.kinds.len() == 1).then_some(0);
    let kind = under_way.as_ref().and_then(|draft| drafting.kinds.iter().position(|kind| *kind == draft.kind));
    let kind = RwSignal::new(kind.or(only));
    let was = kind.get_untracked();
    let (kept, aside) = under_way.map(|draft| (draft.words, draft.set_aside)).unwrap_or_default();
    let words = RwSignal::new(kept.clone());
    let typed = keep_typed("draft", vec![("kind", kind.into()), ("draft", words.into())]);
    // What was typed since is not what was read back and has rested.
    let has_more = untrack(|| (kind.get(), words.get()) != (was, kept));
    let mode = if has_more && mode == Mode::Rests { Mode::Write } else { mode };
    Desk {
        typed,
        state,
        trouble: Trouble::new(),
        mode: RwSignal::new(mode),
        kind,
        kinds: StoredValue::new(drafting.kinds.clone()),
        reader: Reader::new(),
        aside: RwSignal::new(aside),
        words,
        logged: StoredValue::new(None),
    }
}

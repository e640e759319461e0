//! How saving stands: one quiet line in the frame, and what is in the way above the page.

use leptos::prelude::*;

use super::components::text::{button, button_link};
use super::components::{Notice, NoticeKind};
use super::device;
use super::edition;
use super::erasing::Erasing;
use super::prefs::Prefs;
use super::route::To;
use super::{app, words};
use crate::content::shape::Row;
use crate::state::{AppState, Keeping};
use crate::storage::mirror::Saving;
use crate::storage::shelf::{Fullness, ROOM, ShelfFault};

/// The line in the frame. It is spoken after an action, and silent while somebody types.
pub fn status() -> AnyView {
    let w = &words().saving;
    let state = app();
    let erasing = expect_context::<Erasing>();
    let text = move || match state.saving().0 {
        _ if erasing.waits() => w.erasing,
        Saving::Idle => "",
        Saving::Writing => w.writing,
        Saving::Saved => w.saved,
        Saving::Here => w.here,
        Saving::Not(_) | Saving::Unsure(_) => w.not,
    };
    let live = move || if state.saving().1 || erasing.waits() { "polite" } else { "off" };
    view! { <p class="saving" role="status" aria-live=live>{text}</p> }.into_any()
}

/// The refusal of the device that stands above the page while somebody types, so that the page need not say it again.
pub fn told_above(state: AppState) -> Option<ShelfFault> {
    match (state.keeping(), state.saving().0) {
        (Keeping::OnDevice, Saving::Unsure(_)) => None,
        (Keeping::OnDevice, _) => state.refused(),
        (Keeping::MemoryOnly | Keeping::ReadOnly | Keeping::Cleared, _) => None,
    }
}

/// What is in the way: said once, above the page, with what can be done about it.
pub fn notices() -> AnyView {
    let w = words();
    let state = app();
    let trouble = move || match (state.keeping(), state.saving().0) {
        (Keeping::MemoryOnly, _) => Some(care(&w.faults.blocked)),
        (Keeping::ReadOnly, _) => Some(care(&w.faults.newer)),
        (Keeping::Cleared, _) => Some(cleared()),
        (Keeping::OnDevice, Saving::Unsure(_)) => Some(unsure()),
        (Keeping::OnDevice, _) => told_above(state).map(refusal),
    };
    let erasing = expect_context::<Erasing>();
    let not_erased = move || {
        erasing.is_unsure().then(|| {
            let (row, again) = (&w.saving.not_erased, button_link(To::Erase.href(), w.saving.again));
            told(NoticeKind::Care, row.what, row.small.to_owned(), Some(again))
        })
    };
    let unreadable = move || match state.unreadable().len() {
        0 => None,
        count => Some(told(NoticeKind::Care, "", (w.faults.some_unreadable)(count), None)),
    };
    let settled = move || {
        let settled = state.settled();
        match (settled.everything_was_lost, settled.mended) {
            (true, _) => {
                let row = &w.saving.brought_back;
                Some(told(NoticeKind::Fact, row.what, row.small.to_owned(), None))
            }
            (false, 0) => None,
            (false, count) => Some(told(NoticeKind::Fact, "", (w.saving.mended)(count), None)),
        }
    };
    let full = move || {
        // What has no room any more is told by the page itself.
        if matches!(state.saving().0, Saving::Not(_)) {
            return None;
        }
        let (kind, text) = match state.fullness() {
            (Fullness::Room, _) => return None,
            (Fullness::Filling, used) => (NoticeKind::Fact, (w.saving.filling)(used, ROOM)),
            (Fullness::AlmostFull, used) => (NoticeKind::Care, (w.saving.almost_full)(used, ROOM)),
        };
        Some(told(kind, "", text, Some(backup_button())))
    };
    let twice = move || match state.others() {
        0 => None,
        count => Some(told(NoticeKind::Fact, "", (w.saving.twice)(count), Some(backup_button()))),
    };
    view! { {not_erased} {trouble} {unreadable} {settled} {full} {twice} {edition::notice()} }.into_any()
}

/// What a device that refuses means for the person. The words stay on the screen, and a backup can still be saved.
pub fn refusal(fault: ShelfFault) -> AnyView {
    let w = words();
    let row = match fault {
        ShelfFault::Full => &w.faults.full,
        ShelfFault::ReadOnly => &w.faults.newer,
        // The notice above the page asks what should be.
        ShelfFault::Cleared => &w.faults.not_kept,
        ShelfFault::Blocked | ShelfFault::Other => &w.faults.not_kept,
    };
    told(NoticeKind::Care, row.what, row.small.to_owned(), Some(backup_button()))
}

fn cleared() -> AnyView {
    let w = &words().saving;
    let state = app();
    let keep = button("btn", w.put_back, Callback::new(move |()| state.put_back()));
    let let_go = button_link(To::Erase.href(), w.let_go);
    told(NoticeKind::Care, w.cleared.what, w.cleared.small.to_owned(), Some(view! { {keep} {let_go} }.into_any()))
}

fn unsure() -> AnyView {
    let w = &words().saving;
    let state = app();
    let again = button("btn", w.again, Callback::new(move |()| state.save_again()));
    let acts = view! { {again} {backup_button()} }.into_any();
    told(NoticeKind::Care, w.unsure.what, w.unsure.small.to_owned(), Some(acts))
}

fn care(row: &'static Row) -> AnyView {
    told(NoticeKind::Care, row.what, row.small.to_owned(), None)
}

fn told(kind: NoticeKind, title: &'static str, text: String, acts: Option<AnyView>) -> AnyView {
    match acts {
        Some(acts) => view! { <Notice kind=kind title=title text=text>{acts}</Notice> }.into_any(),
        None => view! { <Notice kind=kind title=title text=text /> }.into_any(),
    }
}

fn backup_button() -> AnyView {
    let w = &words().saving;
    let save = saver();
    let refused = RwSignal::new(false);
    let press = button("btn", w.backup, Callback::new(move |()| refused.set(save().is_err())));
    view! { {press} <span role="status">{move || refused.get().then_some(w.no_backup)}</span> }.into_any()
}

/// What saves everything that is kept as a file, to be taken when a page is drawn and called later. It fails where the
/// browser refuses.
pub fn saver() -> impl Fn() -> Result<(), ShelfFault> + Copy + Send + Sync + 'static {
    let (state, prefs) = (app(), expect_context::<Prefs>());
    move || {
        let today = untrack(|| state.today());
        device::save_file(&(words().settings.backup_name)(today), &state.backup())?;
        prefs.note_copy(today);
        Ok(())
    }
}

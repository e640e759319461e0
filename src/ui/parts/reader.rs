//! The check of a draft with its learned part, which is a file of its own and is fetched when a draft is opened.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::draft::DraftKind;
use crate::domain::message::{Checker, Model, Report};
use crate::ui::components::text::{button, h1, small};
use crate::ui::{device, words};

/// Bytes of a text that is checked at once.
const AT_ONCE: usize = 6_000;

/// The file of the learned part, beside the page.
const FILE: &str = "words.bin";

/// How much of the check is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reach {
    /// The learned part is on its way.
    Coming,
    /// All of it.
    Whole,
    /// The learned part did not come, or is damaged: only the plain rules speak, and the page says so.
    RulesOnly,
}

/// The check.
#[derive(Clone, Copy)]
pub struct Reader {
    checker: StoredValue<Checker, LocalStorage>,
    reach: RwSignal<Reach>,
    /// The great text that was read ahead.
    pieces: RwSignal<Option<String>>,
}

impl Reader {
    /// A check whose learned part is on its way.
    pub fn new() -> Reader {
        let checker = StoredValue::new_local(Checker::new(None));
        let reader = Reader { checker, reach: RwSignal::new(Reach::Coming), pieces: RwSignal::new(None) };
        reader.fetch();
        reader
    }

    /// Fetches the learned part, again if it did not come before.
    pub fn fetch(self) {
        self.reach.set(Reach::Coming);
        self.pieces.set(None);
        spawn_local(async move {
            let bytes = device::file(FILE).await;
            let model = bytes.and_then(|bytes| Model::parse(&bytes).ok());
            let reach = if model.is_some() { Reach::Whole } else { Reach::RulesOnly };
            // The page may have been left meanwhile.
            let _set = self.checker.try_set_value(Checker::new(model));
            let _set = self.reach.try_set(reach);
        });
    }

    /// What stands on a page of this title until a text can be checked, as far as the check will ever come. A great text is read
    /// ahead in pieces first, between which the page goes on; the caller runs again when that is done.
    pub fn waits(self, title: &'static str, text: &str) -> Option<AnyView> {
        let is_ready = self.reach.get() != Reach::Coming && self.is_read(text);
        let waiting = || view! { {h1(title)} <p role="status">{words().faults.coming}</p> }.into_any();
        (!is_ready).then(waiting)
    }

    /// Whether a text is so short that it can be checked now, and the check is here.
    pub fn is_ready_at_once(self, text: &str) -> bool {
        self.reach.get() != Reach::Coming && text.len() <= AT_ONCE
    }

    /// What stands on a page where only the plain rules speak, and a way to fetch the rest.
    pub fn says_how_much(self) -> Option<AnyView> {
        let w = words();
        let fetch = Callback::new(move |()| self.fetch());
        let partly = || view! { {small(w.draft.rules_only)} {button("link", w.faults.try_again, fetch)} }.into_any();
        (self.reach.get() == Reach::RulesOnly).then(partly)
    }

    fn is_read(self, text: &str) -> bool {
        let pieces = self.pieces.get();
        if text.len() <= AT_ONCE || pieces.as_deref() == Some(text) {
            return true;
        }
        let text = text.to_owned();
        spawn_local(async move {
            loop {
                let more = self.checker.try_update_value(|checker| checker.read_ahead(&text));
                // The page may have been left meanwhile.
                let Some(more) = more else { return };
                if !more {
                    break;
                }
                device::moment().await;
            }
            let _set = self.pieces.try_set(Some(text));
        });
        false
    }

    /// Checks a draft.
    pub fn check(self, kind: DraftKind, text: &str) -> Option<Report> {
        self.checker.try_update_value(|checker| checker.check(kind, text))
    }
}

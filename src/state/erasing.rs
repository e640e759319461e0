//! Erasing one kind of what is kept: what there is of it, and taking it away.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::AppState;
use crate::domain::erasing::{Kind, Plan, plan};
use crate::storage::Store;
use crate::storage::shelf::ShelfFault;

/// What there is of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erasable {
    /// The kind.
    pub kind: Kind,
    /// How many.
    pub count: usize,
    /// The first and the last day on which they were recorded.
    pub span: Option<(NaiveDate, NaiveDate)>,
    /// How many of them would stay without their words.
    pub bare: usize,
}

impl AppState {
    /// What there is of a kind, or `None` where there is nothing to erase.
    pub fn erasable(&self, kind: Kind) -> Option<Erasable> {
        if kind == Kind::Typed {
            let count = self.store.with_value(Store::typed).unwrap_or_default().len();
            return (count > 0).then_some(Erasable { kind, count, span: None, bare: 0 });
        }
        let Plan { count, span, bare, .. } = self.plan_to_erase(kind).filter(|plan| !plan.changes_nothing())?;
        Some(Erasable { kind, count, span, bare })
    }

    /// Whether the clock is behind what is recorded, so that no kind can be erased by itself.
    pub fn is_clock_behind(&self) -> bool {
        self.plan_to_erase(Kind::Log).is_none()
    }

    fn plan_to_erase(&self, kind: Kind) -> Option<Plan> {
        self.record.with(|record| plan(record, kind, self.now.get()))
    }

    /// Erases a kind, with what is typed into its forms. Nothing is more open afterwards than before.
    ///
    /// # Errors
    /// When the device refuses. What was taken so far is gone, and the rest can be erased later.
    pub fn erase_kind(&self, kind: Kind) -> Result<(), ShelfFault> {
        self.tick();
        let plan = untrack(|| self.plan_to_erase(kind)).unwrap_or_default();
        let of_kind = |name: &str| kind == Kind::Typed || Kind::of_form(name) == Some(kind);
        let erased = self.rewritten(|store| {
            store.erase_typed(of_kind)?;
            if plan.changes_nothing() { Ok(()) } else { store.erase_events(&plan.gone, &plan.stays) }
        });
        self.pass_on();
        erased
    }
}

//! The way to the passphrase, where the device keeps anything that could be sealed.

use leptos::prelude::*;

use crate::state::Keeping;
use crate::state::lock::Standing;
use crate::ui::components::Icon;
use crate::ui::components::text::{link_row, rows};
use crate::ui::route::To;
use crate::ui::{app, guard, words};

/// A row that leads to the passphrase. With `early` it is an offer: there is none once the lock is on.
pub fn passphrase_row(early: bool) -> Option<AnyView> {
    let w = words();
    let keeps = untrack(|| app().keeping()) == Keeping::OnDevice;
    let is_off = untrack(|| guard().standing()) == Standing::Off;
    let row = match (is_off, early) {
        (true, true) => &w.lock.early,
        (true, false) => &w.lock.offer,
        (false, _) => &w.lock.is_on,
    };
    (keeps && (is_off || !early)).then(|| rows(link_row(Icon::Lock, To::Lock.href(), row.what, row.small)))
}

//! What Today offers first.

use leptos::prelude::*;

use crate::domain::contact::Side;
use crate::domain::door::{Closing, Rule};
use crate::domain::id::Resting;
use crate::ui::components::Icon;
use crate::ui::components::text::{acts, go_link, link, link_row, rows};
use crate::ui::parts::{is_open, standing};
use crate::ui::route::{To, Two};
use crate::ui::{app, words};

/// Without a quiet time: setting one, unless something else comes first.
pub(super) fn first_acts() -> AnyView {
    let w = words();
    let quiet = (To::Quiet.href(), w.door.set_quiet_button);
    let (first, second) = match instead_of_urge() {
        Some((to, name)) => ((to.href(), name), quiet),
        None => (quiet, (To::Urge.href(), w.frame.want_to_write)),
    };
    acts(view! { {go_link(first.0, first.1)} {link(second.0, second.1)} }.into_any())
}

/// What comes first in place of wanting to write: help where the door is closed for harm or all is dark,
/// letting go where an order or a choice closes it, and what the two of them agreed where both try again.
fn instead_of_urge() -> Option<(To, &'static str)> {
    let w = words();
    let decision = app().decision();
    if decision.harmed_by(Side::Ex) {
        return Some((To::Help, w.door.unsure_link));
    }
    let is_dark = decision.reasons.iter().any(|reason| reason.rule == Rule::Resting(Resting::Crisis));
    if is_dark || decision.harmed_by(Side::User) {
        return Some((To::Help, w.help.all_lines));
    }
    let ends = [Closing::Order, Closing::Chosen].into_iter().any(|closing| decision.is_closed_by(closing));
    if ends {
        return Some((To::LettingGo, w.frame.letting_go));
    }
    is_open(standing()).then(|| (To::Two(Two::Agreements), w.agreements.row.what))
}

/// The act that comes first.
pub(super) fn main_act() -> AnyView {
    let (to, name) = instead_of_urge().unwrap_or((To::Urge, words().frame.want_to_write));
    go_link(to.href(), name)
}

/// The urge as a row, where another act comes first.
pub(super) fn urge_row() -> Option<AnyView> {
    let row = &words().urge.row;
    instead_of_urge().map(|_| rows(link_row(Icon::Feather, To::Urge.href(), row.what, row.small)))
}

//! Settings: answers, a copy, reading, and erasing last and plain.

use leptos::prelude::*;

use crate::content::shape::Row;
use crate::domain::closing::ended_by;
use crate::domain::contact::Side;
use crate::domain::record::Over;
use crate::ui::address::is_plain;
use crate::ui::components::text::{button, h1, link_row, para, row_link, rows, section, small};
use crate::ui::components::{Glyph, Icon, Select};
use crate::ui::gate::{self, first_question};
use crate::ui::parts::{country_select, passphrase_row, sealed_copy, share_button};
use crate::ui::prefs::{Appearance, Prefs};
use crate::ui::route::To;
use crate::ui::saving::saver;
use crate::ui::shell::{Shape, Trouble, shell};
use crate::ui::{app, is_plain as opened_plain, words};

/// Settings. Until the questions are answered, under 18, and after two failures in a row, only the copy, reading and erasing are there.
pub fn settings() -> AnyView {
    let w = words();
    let state = app();
    let trouble = Trouble::new();
    let whole = !opened_plain() && untrack(|| gate::instead(state, To::Today)).is_none();
    let kinds = &w.erase_kind.row;
    let erase = view! {
        {rows(link_row(Icon::Erase, To::EraseKinds.href(), kinds.what, kinds.small))}
        {para(w.settings.erase)}
        <a class="btn danger" href=To::Erase.href()><Glyph icon=Icon::Erase small=true />{w.settings.erase_button}</a>
    };
    let content = view! {
        {h1(w.settings.title)}
        {trouble.view()}
        {whole.then(answers)}
        {whole.then(something_ended)}
        {passphrase_row(false).map(|row| section(w.lock.title, row))}
        {your_copy(trouble)}
        {reading()}
        {section(w.settings.erase_title, erase.into_any())}
    };
    shell(w.settings.title, Shape::Menu, None, Some(To::Settings), content.into_any())
}

fn answers() -> AnyView {
    let w = words();
    let state = app();
    let liftable = untrack(|| state.harm_can_be_lifted());
    let row = |icon: Icon, row: &'static Row, to: To| link_row(icon, to.href(), row.what, row.small);
    let again = &w.settings.screen_again;
    let again = row_link(Icon::Help, first_question().href(), again.what, again.small);
    let links = view! {
        // A link opened in another tab leaves a round that is under way as it is.
        <li on:click=move |ev| if is_plain(&ev) { state.begin_round() }>{again}</li>
        {row(Icon::Today, &w.settings.quiet, To::Quiet)}
        {row(Icon::Path, &w.settings.rules, To::Rules)}
        {liftable.then(|| row(Icon::Info, &w.settings.lift, To::Lift))}
    };
    section(w.settings.safety_title, rows(links.into_any()))
}

/// Closing facts that end when the user records it, each only while it holds, and each after a page that says what it means.
fn something_ended() -> AnyView {
    let w = words();
    let state = app();
    let all: [(Over, &'static Row); 3] = [
        (Over::Order, &w.settings.order_over),
        (Over::Partner(Side::Ex), &w.settings.their_partner_over),
        (Over::Partner(Side::User), &w.settings.my_partner_over),
    ];
    let row = |(over, row): (Over, &'static Row)| link_row(Icon::Info, To::Ended(over).href(), row.what, row.small);
    let drawn = move || {
        let decision = state.decision();
        let holding: Vec<_> = all.into_iter().filter(|(over, _)| decision.is_closed_by(ended_by(*over))).collect();
        (!holding.is_empty())
            .then(|| section(w.settings.over_title, rows(holding.into_iter().map(row).collect_view().into_any())))
    };
    drawn.into_any()
}

fn your_copy(trouble: Trouble) -> AnyView {
    let w = words();
    let (state, prefs) = (app(), expect_context::<Prefs>());
    let save = saver();
    let save = move |()| {
        trouble.tell(save());
    };
    let last = move || prefs.copied().map(|day| small((w.copy.last)(day, state.today())));
    let copy = view! {
        {para(w.settings.backup.small)}
        {para(w.settings.backup_note)}
        {button("btn", w.settings.backup.what, Callback::new(save))}
        {share_button()}
        {sealed_copy(trouble)}
        {last}
        {rows(link_row(Icon::Reply, To::Copy.href(), w.copy.row.what, w.copy.row.small))}
    };
    section(w.settings.copy_title, copy.into_any())
}

fn reading() -> AnyView {
    let w = words();
    let prefs = expect_context::<Prefs>();
    let lights =
        w.settings.appearances.iter().enumerate().map(|(at, label)| (at.to_string(), *label)).collect::<Vec<_>>();
    let light =
        Signal::derive(move || Appearance::ALL.iter().position(|a| *a == prefs.appearance()).unwrap_or(0).to_string());
    let set_light = Callback::new(move |at: String| {
        let chosen = at.parse::<usize>().ok().and_then(|at| Appearance::ALL.get(at).copied());
        prefs.set_appearance(chosen.unwrap_or_default());
    });
    let selects = view! {
        <li class="r"><label class="what" for="light">{w.settings.appearance}</label><Select id="light" options=lights chosen=light on_choose=set_light /></li>
        <li class="r"><label class="what" for="country">{w.settings.country}</label>{country_select()}</li>
    };
    section(w.settings.reading_title, rows(selects.into_any()))
}

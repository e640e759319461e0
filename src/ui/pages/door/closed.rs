//! A closed door: what is so, every reason, help or tonight, and what stays open. Same paper, same ink as every page.

use leptos::prelude::*;

use crate::content::helplines::Kind;
use crate::content::shape::ClosedWords;
use crate::domain::contact::{Act, Entry, Side};
use crate::domain::door::{Decision, Reason, Rule};
use crate::domain::id::Closing;
use crate::domain::record::What;
use crate::ui::components::text::{button_link, details, h2, link, para, paras, rows, small, text_row};
use crate::ui::components::{Glyph, Icon, Leaf, Leaves};
use crate::ui::parts::lines;
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::{app, words};

/// Days drawn at the most.
const MOST_LEAVES: u32 = 90;

/// Lines that come first on a page, by what its reason counts as, or none where the notice for a dark night is enough.
fn lines_first(closing: Closing) -> &'static [Kind] {
    match closing {
        Closing::Minor => &[Kind::Young, Kind::Abuse, Kind::Crisis],
        Closing::Harm => &[Kind::Abuse, Kind::Stalking, Kind::Crisis],
        Closing::OwnHarm => &[Kind::OwnBehaviour, Kind::Abuse, Kind::Crisis],
        Closing::Order
        | Closing::No
        | Closing::Blocked
        | Closing::Partner
        | Closing::Mine
        | Closing::Silence
        | Closing::Curt
        | Closing::Strung
        | Closing::Ended
        | Closing::Chosen => &[],
    }
}

/// A closed door, by its worst fact; the others are listed beside it.
pub fn closed(decision: &Decision) -> AnyView {
    let w = words();
    let first = decision.worst();
    let worst = decision.worst_closing().unwrap_or(Closing::No);
    let says = first.map_or_else(|| (w.door.closed)(worst), words_of);
    let kinds = lines_first(worst);
    let is_safety = !kinds.is_empty();
    let is_minor = worst == Closing::Minor;
    let others: Vec<&Reason> = decision.reasons.iter().filter(|reason| Some(*reason) != first).collect();
    let has_quiet = untrack(|| app().quiet()).is_some();
    let on = match (is_minor, is_safety || has_quiet) {
        (true, _) => button_link(To::Erase.href(), w.settings.erase_button),
        (false, true) => button_link(To::Today.href(), w.door.today),
        (false, false) => button_link(To::Quiet.href(), w.door.quiet),
    };
    let content = view! {
        <section class="verso flow" aria-labelledby="t">
            {if is_safety { end_mark() } else { days_kept() }}
            <h1 id="t">{says.title}</h1>
            {first.and_then(their_words)}
            {paras(says.text)}
            {first.map(the_rule)}
            {(!others.is_empty()).then(|| also_holds(&others))}
        </section>
        <section class="flow">
            {is_safety.then(|| view! { {h2(w.door.talk_to, false)} {lines(kinds, false)} }.into_any())}
            {h2(w.door.tonight, is_safety)}
            {rows(text_row(says.tonight, says.tonight_small))}
            {h2(w.door.from_here, true)}
            {para(says.from_here)}
            {(!is_minor).then(|| view! { {h2(w.door.stays, true)} {para(w.door.stays_text)} }.into_any())}
            {decision.leaves_choice().then(|| link(To::Choose.href(), w.choose.link))}
            <div class="acts even">{button_link(To::LettingGo.href(), w.door.letting_go)}{on}</div>
            {link(To::Library.href(), w.frame.library)}
            <aside class="notice">
                <Glyph icon=Icon::Help />
                <p><strong>{w.door.too_much}</strong>" "<a href=To::Help.href()>{w.door.too_much_link}</a>"."</p>
            </aside>
        </section>
    };
    shell(w.door.page, Shape::Spread, (!is_minor).then_some(To::Today), None, content.into_any())
}

/// The words of a closing fact that holds.
fn words_of(reason: &Reason) -> &'static ClosedWords {
    let w = words();
    let Rule::Closing(closing) = reason.rule else { return (w.door.closed)(Closing::No) };
    (w.door.because)(closing, &reason.details)
}

fn end_mark() -> AnyView {
    view! { <div class="fin"></div> }.into_any()
}

/// The days that were kept, all inked: nothing of them is lost.
fn days_kept() -> AnyView {
    let w = words();
    let state = app();
    let total = untrack(|| state.quiet().map_or(0, |q| q.total(state.today())));
    match usize::try_from(total.min(MOST_LEAVES)).unwrap_or(0) {
        0 => end_mark(),
        n => view! { <Leaves leaves=vec![Leaf::Done; n] label=(w.today.behind)(total, &[]) /> }.into_any(),
    }
}

/// Their words, where an entry with words closed the door.
fn their_words(reason: &Reason) -> Option<AnyView> {
    let w = words();
    let state = app();
    let event = untrack(|| state.with_record(|r| r.get(reason.event?).cloned()))?;
    let What::Contact(Entry { on, act: Act::Word(_), words, .. }) = event.what else { return None };
    let when = (w.dates.long)(on, untrack(|| state.today()));
    let quote =
        view! { <blockquote class="theirs"><p dir="auto">{words.clone()}</p><footer>{when}</footer></blockquote> };
    (!words.is_empty()).then(|| quote.into_any())
}

fn the_rule(reason: &Reason) -> AnyView {
    let w = words();
    let says = words_of(reason);
    let rule = view! {
        {para(says.rule)}
        {para(says.change)}
        {small(format!("{} {}: {}", since(reason), w.door.rule_id, reason.rule.code()))}
        {link(To::Rules.href(), w.rules.link)}
    };
    let from_log = untrack(|| app().with_record(|r| Some(matches!(r.get(reason.event?)?.what, What::Contact(_)))));
    view! {
        {details(w.door.rule_title, rule.into_any())}
        {(from_log == Some(true)).then(|| view! { <p><a class="link" href=To::Log.href()>{w.door.wrong_entry}</a></p> })}
    }
    .into_any()
}

fn also_holds(reasons: &[&Reason]) -> AnyView {
    let w = words();
    let row = |reason: &&Reason| {
        let says = words_of(reason);
        text_row(says.short, format!("{} {}", since(reason), says.change))
    };
    view! { {h2(w.door.also, true)} {rows(reasons.iter().map(row).collect_view().into_any())} }.into_any()
}

/// Since when it holds. Beside harm, which names the answer only, no date of the same round is shown.
fn since(reason: &Reason) -> String {
    let state = app();
    let (today, harmed) = untrack(|| (state.today(), state.decision().harmed_by(Side::Ex)));
    let day = reason.since.filter(|_| !harmed);
    let is_answer = |what: &What| matches!(what, What::Screen(_));
    let answered =
        untrack(|| state.with_record(|r| reason.event.and_then(|id| r.get(id)).is_some_and(|e| is_answer(&e.what))));
    let said = if answered { words().door.answered_on } else { words().door.since };
    day.map(|day| said(day, today)).unwrap_or_default()
}

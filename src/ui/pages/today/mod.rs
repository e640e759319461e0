//! Today: which day it is, what is kept, whether contact is open, and what to do when something happens.

mod act;

use chrono::{NaiveDate, Timelike};
use leptos::prelude::*;

use act::{first_acts, main_act, urge_row};

use crate::content::helplines::Kind;
use crate::content::shape::Row;
use crate::domain::contact::Act;
use crate::domain::door::{Door, Next, Rule, Step};
use crate::domain::draft::{Draft, DraftState, Drafting};
use crate::domain::habit;
use crate::domain::id::Resting;
use crate::domain::meeting;
use crate::domain::quiet::{Quiet, Run};
use crate::domain::time::days_after;
use crate::state::AppState;
use crate::ui::components::text::{
    acts, details, h1, link, link_row, note, para, row_link, rows, section, small, term,
};
use crate::ui::components::{Glyph, Icon, Leaf, Leaves};
use crate::ui::parts::{copy_line, crisis, entries, habits_today, is_open, look_due, standing};
use crate::ui::route::{To, Two};
use crate::ui::shell::{Shape, shell};
use crate::ui::{app, words};

/// Entries shown on Today.
const LATEST: usize = 3;
/// The most leaves drawn.
const MOST_LEAVES: u32 = 120;

/// Today.
pub fn today() -> AnyView {
    let w = words();
    let state = app();
    let run = move || (w.dates.with_part_of_day)(state.today(), state.now().hour());
    // The heading is drawn once for each day or change of the quiet period, so that the focus on it survives the clock.
    let day = move || match state.quiet() {
        Some(quiet) => day_of(&quiet, state.today()),
        None => no_quiet(),
    };
    let days_kept = move || state.quiet().map(|quiet| kept(&quiet, state.today()));
    let status = move || match state.door() {
        Door::Closed => w.today.door_closed,
        Door::Resting => w.today.door_resting,
        Door::Open(_) => w.today.door_open,
    };
    let their_word =
        move || they_wrote(state.quiet()).then(|| note(w.today.they_wrote_note.what, w.today.they_wrote_note.small));
    let was_copied = Memo::new(move |_| state.drafting().is_some_and(|d| is_copied(state, &d)));
    let draft =
        move || (state.drafting().is_some() && !was_copied.get()).then(|| acts(link(To::Draft.href(), w.draft.title)));
    let sent = &w.today.was_it_sent;
    let sent = move || was_copied.get().then(|| rows(link_row(Icon::Chat, To::Draft.href(), sent.what, sent.small)));
    let steps = Memo::new(move |_| Steps::of(state));
    let steps = move || steps.get().rows(state.today());
    let happened = [
        link_row(Icon::Reply, To::Entry(Some(0)).href(), w.today.they_wrote.what, w.today.they_wrote.small),
        link_row(Icon::House, To::Necessary.href(), w.today.necessary.what, w.today.necessary.small),
        link_row(Icon::Corner, To::Entry(Some(1)).href(), w.today.slip.what, w.today.slip.small),
    ];
    let latest = move || {
        entries(LATEST).map(|rows| {
            let rows = view! { <ol class="log">{rows}</ol> {link(To::Log.href(), w.today.all_entries)} };
            section(w.today.latest, rows.into_any())
        })
    };
    let contact = view! {
        <ul class="rows">
            <li>
                <a class="r" href=To::Door.href()>
                    <span><span class="what">{status}</span>" "<span class="small">{w.today.why_link}</span></span>
                    <Glyph icon=Icon::Next small=true />
                </a>
            </li>
            {steps}
        </ul>
        {their_word}
        {draft}
    };
    let is_dark = Memo::new(move |_| state.decision().reasons.iter().any(|r| r.rule == Rule::Resting(Resting::Crisis)));
    let for_you = [
        link_row(Icon::Today, To::CheckIn.href(), w.check_in.row.what, w.check_in.row.small),
        link_row(Icon::Today, To::Practice.href(), w.practice.row.what, w.practice.row.small),
        link_row(Icon::Done, To::Habits.href(), w.habits.row.what, w.habits.row.small),
        link_row(Icon::Feather, To::Writings.href(), w.writings.title, w.today.writings),
        link_row(Icon::Log, To::Book.href(), w.book.row.what, w.book.row.small),
    ];
    let choice = move || state.decision().leaves_choice().then(|| link(To::Choose.href(), w.choose.link));
    let content = view! {
        {move || is_dark.get().then(|| crisis(&[Kind::Crisis]))}
        <p class="run">{run}</p>
        {sent}
        {day}
        {habits()}
        {section(w.today.for_you_title, rows(for_you.collect_view().into_any()))}
        {move || look_back(state.today())}
        {section(w.today.contact_title, contact.into_any())}
        {look_row}
        {section(w.today.happened_title, rows(happened.collect_view().into_any()))}
        {days_kept}
        {latest}
        {copy_line()}
        {acts(view! { {link(To::Library.href(), w.frame.library)} {choice} {link(To::Log.href(), w.frame.log)} {link(To::LettingGo.href(), w.today.letting_go)} {link(To::Letters.href(), w.draft.letters.link)} }.into_any())}
    };
    shell(w.today.page, Shape::Menu, None, Some(To::Today), content.into_any())
}

/// Whether a draft was copied that /draft would go on with: it asks there whether the words were sent.
fn is_copied(state: AppState, drafting: &Drafting) -> bool {
    let is_copied = |draft: &Draft| draft.state == DraftState::Copied && drafting.kinds.contains(&draft.kind);
    state.with_record(|record| record.draft_under_way().is_some_and(is_copied))
}

/// What an open step allows: light contact, the meeting that is planned, and looking back on one.
#[derive(Clone, Copy, PartialEq)]
struct Steps {
    goes_on: bool,
    planned: Option<NaiveDate>,
    may_plan: bool,
    may_prepare: bool,
    is_rebuild: bool,
    looks_back: bool,
}

impl Steps {
    fn of(state: AppState) -> Steps {
        let pace = state.pace();
        let is_closed = state.door() == Door::Closed;
        let plan = state.with_record(meeting::current).map(|(_, plan)| (plan.day, plan.is_over(state.now())));
        let is_over = plan.is_some_and(|(_, is_over)| is_over);
        let is_rebuild = is_open(standing());
        Steps {
            may_plan: pace.may_plan && plan.is_none() && !is_rebuild,
            may_prepare: pace.may_prepare && !is_rebuild,
            is_rebuild,
            goes_on: pace.step >= Step::LightContact && pace.next < Next::NotYet,
            planned: plan.filter(|_| pace.may_plan && !is_over).and_then(|(day, _)| day),
            looks_back: !is_closed && (is_over || pace.to_look_back.is_some()),
        }
    }

    fn rows(self, today: NaiveDate) -> AnyView {
        let w = words();
        let pace = self.goes_on.then(|| link_row(Icon::Chat, To::Pace.href(), w.pace.row.what, w.pace.row.small));
        let plan = self.planned.map(|day| {
            let small = (w.plan.on)(day, today);
            view! { <li>{row_link(Icon::Calendar, To::Meeting.href(), w.plan.title, small)}</li> }.into_any()
        });
        let back = &w.plan.look_back;
        let back = self.looks_back.then(|| link_row(Icon::Chat, To::After.href(), back.what, back.small));
        let row = |icon, to: To, row: &'static Row| link_row(icon, to.href(), row.what, row.small);
        let to_plan = self.may_plan.then(|| row(Icon::Calendar, To::Meeting, &w.plan.row));
        let talk = self.may_prepare.then(|| row(Icon::Chat, To::Talk, &w.talk.row));
        let both = self.is_rebuild.then(|| {
            let table = row(Icon::Log, To::Two(Two::Agreements), &w.agreements.row);
            view! { {table} {row(Icon::Calendar, To::Two(Two::Reviews), &w.review.row)} }
        });
        view! { {pace} {plan} {to_plan} {back} {talk} {both} }.into_any()
    }
}

/// The row that leads to a look back on a second beginning, where one is due.
fn look_row() -> Option<AnyView> {
    let row = &words().review.today;
    look_due().map(|_| rows(link_row(Icon::Calendar, To::Two(Two::Reviews).href(), row.what, row.small)))
}

/// The day, its month, and what the log shows.
fn look_back(today: NaiveDate) -> AnyView {
    let w = words();
    let links = [
        link_row(Icon::Today, To::Day(today).href(), w.day.row.what, w.day.row.small),
        link_row(Icon::Calendar, To::Month(today).href(), w.calendar.row.what, w.calendar.row.small),
        link_row(Icon::Log, To::Trends.href(), w.trends.row.what, w.trends.row.small),
    ];
    section(w.trends.title, rows(links.collect_view().into_any()))
}

/// The habits of today, for who has any.
fn habits() -> AnyView {
    let w = words();
    let state = app();
    let has_any = Memo::new(move |_| state.with_record(|r| !habit::current(r).is_empty()));
    let shown = move || has_any.get().then(|| section(w.habits.today_title, habits_today()));
    shown.into_any()
}

/// Whether they wrote in the quiet period that runs, with no closing fact: then an answer may be given, once.
fn they_wrote(quiet: Option<Quiet>) -> bool {
    let state = app();
    let Some(quiet) = quiet.filter(|q| !q.is_over(state.today())) else { return false };
    let since = quiet.current().contact;
    let heavy = [Resting::Unsure, Resting::Crisis, Resting::Hurt];
    let is_calm = !state.decision().reasons.iter().any(|r| heavy.iter().any(|rest| r.rule == Rule::Resting(*rest)));
    is_calm
        && state.door() == Door::Resting
        && state.log().iter().any(|(_, _, e)| e.on > since && matches!(e.act, Act::Word(_)))
}

fn no_quiet() -> AnyView {
    let w = words();
    view! {
        {h1(w.today.no_quiet_title)}
        {para(w.today.no_quiet)}
        {first_acts()}
        {urge_row}
    }
    .into_any()
}

fn day_of(quiet: &Quiet, today: NaiveDate) -> AnyView {
    let w = words();
    let (day, of) = (quiet.day_number(today), quiet.span());
    let corners: Vec<u32> = quiet.corners().collect();
    let behind = quiet.current().kept(today);
    let is_over = quiet.is_over(today);
    view! {
        <h1 class="day">{(w.today.day)(day)}" "{(day > 0 && !is_over).then(|| view! { <span>{(w.today.of)(of)}</span> }.into_any())}</h1>
        <Leaves leaves=leaves(day, of, &corners) label=(w.today.leaves)(day, of, &corners) />
        {small((w.today.behind)(behind, &corners))}
        {is_over.then(|| para(w.today.over))}
        {acts(view! { {main_act} }.into_any())}
        {urge_row}
    }
    .into_any()
}

/// What is kept of the quiet days: in all, the longest run, this one, and every one before.
fn kept(quiet: &Quiet, today: NaiveDate) -> AnyView {
    let w = words();
    let behind = quiet.current().kept(today);
    let run = |run: &Run| {
        let last = run.ended.unwrap_or(today);
        term((w.today.run)(days_after(run.contact, 1), last, today), (w.today.days)(run.kept(today)))
    };
    let earlier = (!quiet.earlier().is_empty()).then(|| {
        let runs = quiet.earlier().iter().rev().map(run).collect_view();
        details(w.today.earlier, view! { <dl class="rows">{runs}</dl> }.into_any())
    });
    let kept = view! {
        <dl class="rows">
            {term(w.today.total, (w.today.days)(quiet.total(today)))}
            {term(w.today.longest, (w.today.days)(quiet.longest(today)))}
            {term(w.today.this_run, (w.today.days)(behind))}
        </dl>
        {earlier}
        {link(To::Quiet.href(), w.today.change_quiet)}
    };
    section(w.today.kept_title, kept.into_any())
}

/// One leaf a day: behind, today, ahead. After the last day the row goes on as long as it can be drawn.
fn leaves(day: u32, of: u32, corners: &[u32]) -> Vec<Leaf> {
    let last = of.max(day).min(MOST_LEAVES);
    let leaf = |n: u32| match n.cmp(&day) {
        std::cmp::Ordering::Less if corners.contains(&n) => Leaf::Corner,
        std::cmp::Ordering::Less => Leaf::Done,
        std::cmp::Ordering::Equal => Leaf::Now,
        std::cmp::Ordering::Greater => Leaf::Ahead,
    };
    (1..=last).map(leaf).collect()
}

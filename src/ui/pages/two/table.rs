//! Agreements by topic, with what goes with them: sentences for rough moments, plans, sore spots, commitments.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::agreement::{Agreement, Stands, agreements, stands, to_look_at};
use crate::domain::own::{Kept, List, items};
use crate::domain::record::EventId;
use crate::domain::second::Second;
use crate::ui::components::text::{acts, details, go_link, h1, lede, link_row, note_of, para, row_link, rows, section};
use crate::ui::components::{Glyph, Icon};
use crate::ui::parts::{is_open, standing, taken, told};
use crate::ui::route::{To, Two};
use crate::ui::shell::{Shape, shell};
use crate::ui::{app, words};

/// The page of the agreements.
pub fn table() -> AnyView {
    let w = words();
    let a = &w.agreements;
    let state = app();
    let drawn = move || {
        let (second, today) = (standing(), state.today());
        untrack(|| contents(second, today))
    };
    let fair =
        view! { {para(a.fair)} {crate::ui::components::text::link(To::Help.href(), w.door.unsure_link)} }.into_any();
    let content = view! {
        {h1(a.title)}
        {lede(a.lede)}
        {taken()}
        {drawn}
        {note_of(a.fair_title, fair)}
    };
    shell(a.page, Shape::Plain, Some(To::Path), None, content.into_any())
}

fn contents(second: Second, today: NaiveDate) -> AnyView {
    let w = words();
    let a = &w.agreements;
    let state = app();
    let (current, over): (Vec<_>, Vec<_>) = state.with_record(|record| {
        let due: Vec<EventId> = to_look_at(record, today).iter().map(|one| one.id).collect();
        let all = agreements(record).into_iter().rev();
        let drawn = all.map(|one| (stands(&one, today) != Stands::Ended, row(&one, due.contains(&one.id), today)));
        drawn.partition(|(is_current, _)| *is_current)
    });
    let views = |all: Vec<(bool, AnyView)>| rows(all.into_iter().map(|(_, row)| row).collect_view().into_any());
    let list = if current.is_empty() { para(a.none) } else { views(current) };
    let ended = (!over.is_empty()).then(|| details(a.ended_title, views(over)));
    let new = is_open(second).then(|| acts(go_link(To::Two(Two::NewAgreement).href(), a.new)));
    let lists = [List::Rough, List::Disagree, List::Sore, List::Chapter].map(list_row).collect_view();
    let doing = link_row(Icon::Done, To::Commitments.href(), w.commitments.row.what, w.commitments.row.small);
    let sheets = (0_u8..)
        .zip(&w.paper.sheets)
        .map(|(at, sheet)| link_row(Icon::Feather, To::Two(Two::Paper(at)).href(), sheet.row.what, sheet.row.small));
    let on = [
        (Two::Reviews, &w.review.row, Icon::Calendar),
        (Two::StillGood, &w.still_good.row, Icon::Path),
        (Two::Counsel, &w.counsel.row, Icon::Chat),
    ]
    .map(|(to, row, icon)| link_row(icon, To::Two(to).href(), row.what, row.small));
    view! {
        {told(second, a.not_yet, a.closed)}
        {new}
        {section(a.list_title, view! { {list} {ended} }.into_any())}
        {section(a.beside_title, rows(view! { {lists} {doing} }.into_any()))}
        {section(a.more_title, rows(view! { {is_open(second).then(|| sheets.collect_view())} {on.collect_view()} }.into_any()))}
    }
    .into_any()
}

/// A row that leads to a list.
fn list_row(list: List) -> AnyView {
    let w = words();
    let says = (w.lists.of)(list);
    let count = app().with_record(|record| items(record, list).len());
    let small = format!("{}. {}", says.row.small, (w.lists.count)(count));
    view! { <li>{row_link(Icon::Log, To::List(list).href(), says.row.what, small)}</li> }.into_any()
}

fn row(one: &Kept<'_, Agreement>, is_due: bool, today: NaiveDate) -> AnyView {
    let a = &words().agreements;
    let (how, agreement) = (stands(one, today), one.latest.1.clone());
    let is_current = how != Stands::Ended;
    let icon = if is_current { Icon::Chat } else { Icon::Done };
    let line = |text: String| view! { <span class="small" dir="auto">{text}</span> }.into_any();
    let topic = if agreement.name.is_empty() { (a.topic)(agreement.topic).to_owned() } else { agreement.name };
    let broken = agreement.broken.len();
    let lines = [
        Some(topic),
        Some((a.stands)(how).to_owned()),
        agreement.until.filter(|_| is_current).map(|day| (a.until)(day, today)),
        agreement.look.filter(|_| is_current && !is_due).map(|day| (a.look)(day, today)),
        is_due.then(|| a.look_now.to_owned()),
        (broken > 0).then(|| (a.broken_count)(broken)),
    ];
    view! {
        <li>
            <a class="r lead" href=To::Two(Two::Agreement(one.id)).href()>
                <Glyph icon=icon />
                <span><span class="what" dir="auto">{agreement.agreed}</span>" "{lines.into_iter().flatten().map(line).collect_view()}</span>
                <Glyph icon=Icon::Next small=true />
            </a>
        </li>
    }
    .into_any()
}

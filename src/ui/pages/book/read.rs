//! Reading a page with its earlier versions, and all pages on one sheet, to print or to save as text.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::question_of;
use super::sheet::FORM;
use crate::content::helplines::Kind;
use crate::domain::journal::{page as find, readable};
use crate::domain::message::{self, Problem, check};
use crate::domain::own::{Page, PageKind};
use crate::domain::record::EventId;
use crate::domain::time::date;
use crate::state::draft::form_name;
use crate::ui::components::text::{acts, button, button_link, h1, lede, run, small};
use crate::ui::parts::{Version, crisis, take_away, versions};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, shell};
use crate::ui::{app, device, words};

/// A page as it reads.
#[derive(Clone)]
struct Shown {
    page: Page,
    question: String,
    on: NaiveDate,
}

/// The page of one page.
pub fn page(id: EventId) -> AnyView {
    let w = words();
    let state = app();
    let today = untrack(|| state.today());
    let found = untrack(|| {
        state.with_record(|r| {
            let kept = find(r, PageKind::Journal, id, today)?;
            let page = kept.latest.1;
            let shown = Shown { page: page.clone(), question: question_of(r, page), on: date(kept.first().made) };
            let changed = (!kept.earlier.is_empty()).then(|| date(kept.latest.0.made));
            Some((shown, changed, Version::earlier(&kept)))
        })
    });
    let content = found.map(|(shown, changed, earlier)| {
        let is_dark = check(message::Kind::Reply, &shown.page.words, None).has(Problem::SelfHarm);
        let changed = changed.map(|on| small((w.sheet.changed)(on, today)));
        let says = [w.sheet.take_away, w.sheet.take_away_says, w.sheet.take_away_button];
        view! {
            {is_dark.then(|| crisis(&[Kind::Crisis]))}
            {heading(&shown, today, true)}
            {sheet(&shown)}
            {changed}
            {acts(view! {
                {button_link(To::ChangePage(id).href(), w.sheet.change)}
                {print_and_save(vec![shown])}
            }.into_any())}
            {small(w.book.save_note)}
            {versions(earlier)}
            {take_away(id, says, To::Book, move || state.forget_typed(&form_name(FORM, Some(id))))}
        }
    });
    shell(w.sheet.page, Shape::Plain, Some(To::Book), None, content.into_any())
}

/// All pages, the oldest first.
pub fn all() -> AnyView {
    let w = words();
    let state = app();
    let today = untrack(|| state.today());
    let mut pages: Vec<Shown> = untrack(|| {
        state.with_record(|r| {
            let pages = readable(r, PageKind::Journal, today);
            let shown = |page: &crate::domain::own::Kept<'_, Page>| Shown {
                page: page.latest.1.clone(),
                question: question_of(r, page.latest.1),
                on: date(page.first().made),
            };
            pages.iter().map(shown).collect()
        })
    });
    pages.reverse();
    let each = |shown: &Shown| {
        view! { <section class="flow">{heading(shown, today, false)} {sheet(shown)}</section> }.into_any()
    };
    let sheets = pages.iter().map(each).collect::<Vec<_>>();
    let content = view! {
        {h1(w.book.all_title)}
        {lede(w.book.all_lede)}
        <div class="off-paper flow">
            {acts(print_and_save(pages))}
            {small(w.book.save_note)}
        </div>
        {sheets}
    };
    shell(w.book.page, Shape::Plain, Some(To::Book), None, content.into_any())
}

/// The title with its day above it, or the day alone.
fn heading(shown: &Shown, today: NaiveDate, is_page: bool) -> AnyView {
    let on = (words().dates.long)(shown.on, today);
    let title = shown.page.title.clone();
    let (above, title) = if title.is_empty() { (None, on) } else { (Some(run(on)), title) };
    let title = if is_page {
        view! { <h1 dir="auto">{title}</h1> }.into_any()
    } else {
        view! { <h2 dir="auto">{title}</h2> }.into_any()
    };
    view! { {above} {title} }.into_any()
}

/// The question, the words and the tags.
fn sheet(shown: &Shown) -> AnyView {
    let question = (!shown.question.is_empty()).then(|| small(shown.question.clone()));
    let tags =
        (!shown.page.tags.is_empty()).then(|| view! { <p class="small" dir="auto">{shown.page.tags.join(", ")}</p> });
    let words = shown.page.words.clone();
    let words = (!words.trim().is_empty()).then(|| view! { <div class="sheet written" dir="auto">{words}</div> });
    view! { {question} {words} {tags} }.into_any()
}

fn print_and_save(pages: Vec<Shown>) -> AnyView {
    let w = words();
    let state = app();
    let trouble = Trouble::new();
    let save = move |()| {
        let today = untrack(|| state.today());
        let texts: Vec<String> = pages.iter().map(|s| (w.book.as_text)(&s.page, &s.question, s.on, today)).collect();
        trouble.tell(device::save_file(&(w.book.file_name)(today), &texts.join("\n\n* * *\n\n")));
    };
    view! {
        {button("btn", w.book.print, Callback::new(|()| device::print()))}
        {button("btn", w.book.save, Callback::new(save))}
        {trouble.refusal()}
    }
    .into_any()
}

//! The list of pages by month, newest first, with tags to show fewer, and a search in their place while one looks for a word.

use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

use super::results::{find, name_of, results, said};
use crate::domain::journal::{has_tag, readable, tags};
use crate::domain::own::{Page, PageKind};
use crate::domain::record::EventId;
use crate::domain::time::date;
use crate::ui::components::text::{acts, button_link, go_link, h1, lede, link, link_row, para, rows, small};
use crate::ui::components::{Glyph, Icon};
use crate::ui::parts::taken;
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::{app, words};

/// The page of all pages.
pub fn book() -> AnyView {
    let w = words();
    let state = app();
    let query = RwSignal::new(String::new());
    let tag = RwSignal::new(None::<String>);
    let is_empty = Memo::new(move |_| state.with_record(|r| readable(r, PageKind::Journal, state.today()).is_empty()));
    let finds = Memo::new(move |_| query.with(|query| (!query.trim().is_empty()).then(|| find(query))));
    let looks = Memo::new(move |_| finds.with(Option::is_some));
    let told = move || finds.with(|finds| finds.as_ref().map(|finds| query.with(|query| said(query, finds))));
    let top = move || match is_empty.get() {
        true => view! {
            <div class="empty flow">
                {para(w.book.none)}
                {acts(button_link(To::NewPage.href(), w.book.write))}
            </div>
        }
        .into_any(),
        false => acts(go_link(To::NewPage.href(), w.book.write)),
    };
    let below = move || match looks.get() {
        true => view! { {move || finds.with(|finds| finds.as_ref().map(results))} }.into_any(),
        false => view! { {filters(tag)} {move || months(tag.get().as_deref())} }.into_any(),
    };
    let all = move || (!is_empty.get()).then(|| acts(link(To::BookAll.href(), w.book.all)));
    let letters = &w.book.letters;
    let content = view! {
        {h1(w.book.title)}
        {lede(w.book.lede)}
        {taken()}
        {top}
        {search_field(query)}
        <p class="small" role="status">{told}</p>
        {below}
        {all}
        {rows(link_row(Icon::Feather, To::Letters.href(), letters.what, letters.small))}
    };
    shell(w.book.page, Shape::Plain, Some(To::Today), None, content.into_any())
}

fn search_field(query: RwSignal<String>) -> AnyView {
    let w = words();
    view! {
        <form autocomplete="off" class="flow tight gap off-paper" role="search" on:submit=|ev| ev.prevent_default()>
            <label class="label" for="find">{w.book.search}</label>
            <p class="small" id="find-hint">{w.book.search_hint}</p>
            <input class="field" id="find" type="search" autocomplete="off" spellcheck="false" enterkeyhint="search" dir="auto"
                maxlength="100" aria-describedby="find-hint" prop:value=move || query.get()
                on:input=move |ev| query.set(event_target_value(&ev)) />
        </form>
    }
    .into_any()
}

/// A button for each tag, and one for all pages. A tag that is gone shows all again.
fn filters(chosen: RwSignal<Option<String>>) -> AnyView {
    let w = words();
    let state = app();
    let all = Memo::new(move |_| {
        let today = state.today();
        state.with_record(|r| tags(readable(r, PageKind::Journal, today).iter().map(|page| page.latest.1)))
    });
    let filter = move |tag: Option<String>, label: String| {
        let own = tag.clone();
        let pressed = move || chosen.with(|chosen| *chosen == own).to_string();
        view! {
            <button class="btn tick" type="button" dir="auto" aria-pressed=pressed on:click=move |_| chosen.set(tag.clone())>{label}</button>
        }
        .into_any()
    };
    let buttons = move || {
        let tags = all.get();
        if tags.is_empty() {
            return None;
        }
        let each = tags.into_iter().map(|(tag, count)| {
            let label = (w.book.tag)(&tag, count);
            filter(Some(tag), label)
        });
        let each = each.collect::<Vec<_>>();
        Some(view! {
            <div class="taps off-paper" role="group" aria-label=w.book.tags>{filter(None, w.book.all_tags.to_owned())} {each}</div>
        })
    };
    view! { {buttons} }.into_any()
}

fn months(tag: Option<&str>) -> AnyView {
    let w = words();
    let state = app();
    let today = state.today();
    let shown: Vec<(EventId, NaiveDate, Page)> = state.with_record(|r| {
        let pages = readable(r, PageKind::Journal, today);
        let pages = pages.iter().filter(|page| tag.is_none_or(|tag| has_tag(page.latest.1, tag)));
        pages.map(|page| (page.id, date(page.first().made), page.latest.1.clone())).collect()
    });
    let month_of = |on: NaiveDate| (on.year(), on.month());
    let groups = shown.chunk_by(|one, next| month_of(one.1) == month_of(next.1));
    let group = |group: &[(EventId, NaiveDate, Page)]| {
        let title = group.first().map(|(_, on, _)| (w.book.month)(*on));
        let rows = group.iter().map(|(id, on, page)| row(*id, *on, page, today)).collect::<Vec<_>>();
        view! { <section class="flow"><h2>{title}</h2><ul class="rows big">{rows}</ul></section> }.into_any()
    };
    let none = shown.is_empty().then(|| tag.map(|tag| small((w.book.found_none)(tag)))).flatten();
    view! { {none} {groups.map(group).collect::<Vec<_>>()} }.into_any()
}

fn row(id: EventId, on: NaiveDate, page: &Page, today: NaiveDate) -> AnyView {
    let w = words();
    view! {
        <li>
            <a class="r" href=To::BookPage(id).href()>
                <span>
                    <span class="what" dir="auto">{name_of(page, w.book.untitled)}</span>" "
                    <span class="small" dir="auto">{(w.book.about)(on, today, &page.tags)}</span>
                </span>
                <Glyph icon=Icon::Next small=true />
            </a>
        </li>
    }
    .into_any()
}

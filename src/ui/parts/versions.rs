//! Earlier versions of a page, newest first, each with its day.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::own::{Kept, Page};
use crate::domain::record::Event;
use crate::domain::time::date;
use crate::ui::components::text::{details, run};
use crate::ui::{app, words};

/// A version: the day it was written, its title and its words.
pub struct Version {
    on: NaiveDate,
    title: String,
    words: String,
}

impl Version {
    /// The versions of a page before the one that counts, oldest first. One that differs from the next in nothing that can
    /// be read is none.
    pub fn earlier(page: &Kept<'_, Page>) -> Vec<Version> {
        let all: Vec<_> = page.earlier.iter().chain([&page.latest]).collect();
        let version = |pair: &[&(&Event, &Page)]| {
            let [(event, page), (_, next)] = pair else { return None };
            let is_same = (&page.title, &page.words) == (&next.title, &next.words);
            let (title, words) = (page.title.clone(), page.words.clone());
            (!is_same).then(|| Version { on: date(event.made), title, words })
        };
        all.windows(2).filter_map(version).collect()
    }
}

/// The versions, opened on demand; nothing where there are none.
pub fn versions(earlier: Vec<Version>) -> Option<AnyView> {
    let w = words();
    let today = untrack(|| app().today());
    let version = |version: Version| {
        let title =
            (!version.title.is_empty()).then(|| view! { <p class="what" dir="auto">{version.title}</p> }.into_any());
        view! { {run((w.dates.long)(version.on, today))} {title} <p class="own written" dir="auto">{version.words}</p> }
            .into_any()
    };
    let rows = earlier.into_iter().rev().map(version).collect::<Vec<_>>();
    (!rows.is_empty()).then(|| details(w.sheet.versions, view! { <div class="flow">{rows}</div> }.into_any()))
}

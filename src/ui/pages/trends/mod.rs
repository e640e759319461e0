//! Looking back: what the log shows. Each finding is a sentence from `domain::insight`, with its numbers, a drawing, and a
//! table; too few entries make a sentence and no drawing.

mod days;
mod urges;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::insight::{FEWEST, Period};
use crate::domain::time::days_after;
use crate::ui::components::Select;
use crate::ui::components::text::{h1, lede, para, section};
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::{app, words};

/// The page.
pub fn trends() -> AnyView {
    let w = words();
    let state = app();
    let span = RwSignal::new(w.trends.spans.first().map_or(0, |(days, _)| *days));
    let period = Memo::new(move |_| Period::up_to(state.today(), span.get()));
    let run = move || (w.trends.run)(span.get(), period.get().last, state.today());
    let options = w.trends.spans.iter().map(|(days, name)| (days.to_string(), *name)).collect::<Vec<_>>();
    let choose = Callback::new(move |days: String| span.set(days.parse().unwrap_or_default()));
    let chosen = Signal::derive(move || span.get().to_string());
    let found = move || {
        let period = period.get();
        view! { {urges::urges(period)} {days::days(period)} }.into_any()
    };
    let content = view! {
        <p class="run">{run}</p>
        {h1(w.trends.title)}
        {lede(w.trends.lede)}
        <div class="split">
            <label class="label" for="span">{w.trends.span}</label>
            <Select id="span" options=options chosen=chosen on_choose=choose />
        </div>
        {found}
    };
    shell(w.trends.page, Shape::Menu, None, Some(To::Today), content.into_any())
}

/// A heading and a sentence, where there are too few entries for a drawing.
fn too_few(title: &'static str, here: usize) -> AnyView {
    section(title, para((words().trends.too_few)(FEWEST, here)))
}

/// The first, the middle and the last day, to stand under a row of days.
fn axis(period: Period) -> Vec<String> {
    let middle = u32::try_from(period.days().count() / 2).unwrap_or(0);
    let days: [NaiveDate; 3] = [period.first, days_after(period.first, middle), period.last];
    days.map(words().trends.day).to_vec()
}

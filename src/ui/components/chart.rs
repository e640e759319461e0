//! Charts: counts as strokes, days as dots on a scale, each with its table. The words beside a chart say what it shows, so
//! the drawing is hidden from a screen reader, and the table holds the same numbers.

use leptos::prelude::*;

use super::{Glyph, Icon};

/// One stroke: its name, how many, and whether the title speaks of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stroke {
    /// Its name.
    pub name: String,
    /// How many.
    pub count: u32,
    /// Whether the title speaks of it.
    pub ink: bool,
}

/// One day with a note: its place in the row of days, its name, and its level, 0 being the highest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dot {
    /// Its place.
    pub at: usize,
    /// Its name.
    pub name: String,
    /// Its level.
    pub level: u8,
}

/// A part of a page with a finding, its numbers, a drawing, and the table under it.
pub fn figure(title: String, line: String, drawing: AnyView, as_table: &'static str, table: AnyView) -> AnyView {
    view! {
        <figure class="chart flow">
            <figcaption class="flow"><h2>{title}</h2><p>{line}</p></figcaption>
            {drawing}
            <details>
                <summary><Glyph icon=Icon::Table small=true />{as_table}</summary>
                {table}
            </details>
        </figure>
    }
    .into_any()
}

/// Strokes side by side, the highest as high as the drawing. `axis` stands under it: at the edges of the strokes, or
/// with `centred` one under each.
pub fn strokes(strokes: &[Stroke], axis: Vec<String>, centred: bool) -> AnyView {
    let most = f64::from(strokes.iter().map(|stroke| stroke.count).max().unwrap_or(0).max(1));
    let width = 100.0 / strokes.len().max(1) as f64;
    let drawn = strokes.iter().enumerate().filter(|(_, stroke)| stroke.count > 0);
    let lines = drawn.map(|(at, stroke)| {
        let x = coordinate((at as f64 + 0.5) * width);
        let top = coordinate(100.0 - 100.0 * f64::from(stroke.count) / most);
        let class = if stroke.ink { "bar-stroke ink" } else { "bar-stroke" };
        view! { <line class=class x1=x.clone() x2=x y1="100" y2=top></line> }.into_any()
    });
    let axis_class = if centred { "axis even" } else { "axis" };
    view! {
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <line class="base" x1="0" x2="100" y1="100" y2="100"></line>
            {lines.collect_view()}
        </svg>
        {labels(axis_class, axis)}
    }
    .into_any()
}

/// Days as dots on a scale of three, `length` days in all. A day without a note has no dot.
pub fn dots(dots: &[Dot], length: usize, scale: [&'static str; 3], axis: Vec<String>) -> AnyView {
    let width = 100.0 / length.max(1) as f64;
    let height = |level: u8| coordinate(10.0 + 40.0 * f64::from(level.min(2)));
    let drawn = dots.iter().map(|dot| {
        let x = coordinate((dot.at as f64 + 0.5) * width);
        let y = height(dot.level);
        view! { <line class="dot" x1=x.clone() x2=x y1=y.clone() y2=y></line> }.into_any()
    });
    let levels = (0..3u8).map(|level| {
        let y = height(level);
        view! { <line class="base" x1="0" x2="100" y1=y.clone() y2=y></line> }.into_any()
    });
    let scale = scale.map(ToOwned::to_owned).to_vec();
    view! {
        <div class="plot">
            {labels("axis", scale)}
            <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                {levels.collect_view()}
                {drawn.collect_view()}
            </svg>
            {labels("axis", axis)}
        </div>
    }
    .into_any()
}

fn labels(class: &'static str, names: Vec<String>) -> AnyView {
    let name = |name: String| view! { <span>{name}</span> }.into_any();
    view! { <div class=class aria-hidden="true">{names.into_iter().map(name).collect_view()}</div> }.into_any()
}

/// A number as a drawing needs it: with hundredths, written by whole numbers, which weigh less to print.
fn coordinate(value: f64) -> String {
    let hundredths = (value * 100.0).round() as u32;
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// A table of two columns. Its caption is the finding, for a screen reader.
pub fn table(caption: String, head: [&'static str; 2], rows: Vec<(String, String)>) -> AnyView {
    let row = |(name, value): (String, String)| {
        view! { <tr><th scope="row" dir="auto">{name}</th><td>{value}</td></tr> }.into_any()
    };
    view! {
        <table class="tbl">
            <caption class="vh">{caption}</caption>
            <thead><tr>{head.map(|name| view! { <th scope="col">{name}</th> }.into_any()).into_iter().collect_view()}</tr></thead>
            <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}

//! One choice of several, or several boxes: rows a thumb can hit, with arrow keys inside a group.

use leptos::prelude::*;

/// A row of a group.
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// Its words.
    pub label: &'static str,
    /// A line under them; may be empty.
    pub small: &'static str,
}

impl Choice {
    /// A row without a line under it.
    pub fn plain(label: &'static str) -> Choice {
        Choice { label, small: "" }
    }
}

/// Radio buttons. Nothing is preselected unless `chosen` holds a place.
#[component]
pub fn Choices(
    /// Name of the group, also the id of its first row.
    name: &'static str,
    /// The rows.
    rows: Vec<Choice>,
    /// The place that is chosen.
    chosen: RwSignal<Option<usize>>,
) -> impl IntoView {
    let row = move |(at, row): (usize, Choice)| {
        let id = (at == 0).then_some(name);
        view! {
            <label>
                <input type="radio" name=name id=id prop:checked=move || chosen.get() == Some(at) on:change=move |_| chosen.set(Some(at)) />
                <span class="t">{row.label}</span>
                {(!row.small.is_empty()).then(|| view! { <span class="small">{row.small}</span> }.into_any())}
            </label>
        }
        .into_any()
    };
    view! { <div class="choices">{rows.into_iter().enumerate().map(row).collect_view()}</div> }
}

/// Boxes that can each be ticked.
#[component]
pub fn Boxes(
    /// Start of the ids of the boxes.
    name: &'static str,
    /// The rows.
    rows: Vec<Choice>,
    /// Rows in somebody's own words, below the others.
    #[prop(optional)]
    own: Vec<String>,
    /// The places that are ticked.
    ticked: RwSignal<Vec<usize>>,
) -> impl IntoView {
    let rows = rows.into_iter().map(|row| (row.label.to_owned(), row.small));
    let rows = rows.chain(own.into_iter().map(|label| (label, "")));
    let row = move |(at, (label, small)): (usize, (String, &'static str))| {
        let toggle = move |_| {
            ticked.update(|all| match all.iter().position(|t| *t == at) {
                Some(place) => {
                    all.remove(place);
                }
                None => all.push(at),
            });
        };
        view! {
            <label>
                <input type="checkbox" id=format!("{name}-{at}") prop:checked=move || ticked.with(|all| all.contains(&at)) on:change=toggle />
                <span class="t" dir="auto">{label}</span>
                {(!small.is_empty()).then(|| view! { <span class="small">{small}</span> }.into_any())}
            </label>
        }
        .into_any()
    };
    view! { <div class="choices">{rows.enumerate().map(row).collect_view()}</div> }
}

//! One choice of several, or several boxes: rows a thumb can hit, with arrow keys inside a group.

use leptos::prelude::*;

use super::{FieldError, described};

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

/// Radio buttons under their question.
#[derive(Clone, Debug)]
pub struct RadioGroup {
    /// Name of the group, also the id of its first row and the start of the ids of its hint and its error.
    pub name: &'static str,
    /// The question.
    pub legend: &'static str,
    /// A line under it; may be empty.
    pub hint: &'static str,
    /// The rows.
    pub rows: Vec<Choice>,
}

impl RadioGroup {
    /// The group. Its error stands before its rows and is said with the question.
    pub fn view(self, chosen: RwSignal<Option<usize>>, error: Signal<Option<&'static str>>) -> AnyView {
        let RadioGroup { name, legend, hint, rows } = self;
        let hint = (!hint.is_empty()).then_some(hint);
        let inside = view! {
            <legend class="h2">{legend}</legend>
            {hint.map(|hint| view! { <p class="small" id=format!("{name}-hint")>{hint}</p> }.into_any())}
            <FieldError id=name error=error />
            <Choices name=name rows=rows chosen=chosen />
        };
        radio_group(name, hint.is_some(), error, inside.into_any())
    }
}

/// The frame of radio buttons of this name, which says their hint and their error; `inside` holds the legend and all else.
pub fn radio_group(
    name: &'static str,
    has_hint: bool,
    error: Signal<Option<&'static str>>,
    inside: AnyView,
) -> AnyView {
    view! {
        <fieldset class="flow gap" role="radiogroup" aria-describedby=described(name, has_hint, error)
            aria-invalid=move || error.get().map(|_| "true")>
            {inside}
        </fieldset>
    }
    .into_any()
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

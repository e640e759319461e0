//! Fields for a date, a number or a text, and a list to choose from. The label stands above, the hint under it, an error
//! beside it; nothing is judged before Continue.

use leptos::prelude::*;

use super::FieldError;

/// The most characters that a text takes: what is kept may be 200,000 bytes long, and a character takes at most four.
pub const LONGEST: &str = "50000";
/// The most characters of a text of one line.
const LONGEST_LINE: &str = "300";

/// What is typed into a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextField {
    /// A calendar date as the browser writes it, `YYYY-MM-DD`; not after the one given.
    Date(String),
    /// A calendar date not before the one given.
    DateFrom(String),
    /// A time of day as the browser writes it, `HH:MM`.
    Time,
    /// A text of one line.
    Line,
    /// A whole number.
    Number,
    /// A text of several lines.
    Lines,
    /// A passphrase, with the `autocomplete` that a keeper of passwords reads.
    Secret(&'static str),
}

/// A field with its label and hint.
#[derive(Clone, Debug)]
pub struct Field {
    /// Id of the input.
    pub id: &'static str,
    /// Label.
    pub label: &'static str,
    /// Hint.
    pub hint: &'static str,
    /// What is typed into it.
    pub kind: TextField,
}

impl Field {
    /// Draws the field. It belongs into a form with `autocomplete="off"`: else browsers keep what is typed in files of
    /// their own, to bring a closed tab back. `value` holds what was typed, `error` what Continue found.
    pub fn view(self, value: RwSignal<String>, error: Signal<Option<&'static str>>) -> AnyView {
        let Field { id, label, hint, kind } = self;
        let hint_id = format!("{id}-hint");
        let described = described(id, !hint.is_empty(), error);
        let invalid = move || error.get().map(|_| "true");
        let (input_type, mode) = match &kind {
            TextField::Date(_) | TextField::DateFrom(_) => ("date", None),
            TextField::Time => ("time", None),
            TextField::Number => ("text", Some("numeric")),
            TextField::Line | TextField::Lines => ("text", None),
            TextField::Secret(_) => ("password", None),
        };
        let max = if let TextField::Date(max) = &kind { Some(max.clone()) } else { None };
        let min = if let TextField::DateFrom(min) = &kind { Some(min.clone()) } else { None };
        let (longest, dir) = if kind == TextField::Line { (Some(LONGEST_LINE), Some("auto")) } else { (None, None) };
        let autocomplete = if let TextField::Secret(kept) = kind { kept } else { "off" };
        let control = if kind == TextField::Lines {
            view! {
                <textarea class="field" id=id rows="3" maxlength=LONGEST dir="auto" autocomplete="off" aria-describedby=described aria-invalid=invalid
                    prop:value=move || value.get() on:input=move |ev| value.set(event_target_value(&ev))></textarea>
            }
            .into_any()
        } else {
            view! {
                <input class="field" id=id type=input_type inputmode=mode min=min max=max maxlength=longest dir=dir autocomplete=autocomplete
                    aria-describedby=described aria-invalid=invalid
                    prop:value=move || value.get() on:input=move |ev| value.set(event_target_value(&ev)) />
            }
            .into_any()
        };
        view! {
            <div class="flow tight gap">
                <label class="label" for=id>{label}</label>
                {(!hint.is_empty()).then(|| view! { <p class="small" id=hint_id>{hint}</p> }.into_any())}
                <FieldError id=id error=error />
                {control}
            </div>
        }
        .into_any()
    }
}

/// Ids of what describes a field or a group, of that which is there: its hint, and its error.
pub fn described(
    id: &'static str,
    has_hint: bool,
    error: Signal<Option<&'static str>>,
) -> impl Fn() -> Option<String> + Clone + Send + 'static {
    move || match (has_hint, error.get().is_some()) {
        (true, true) => Some(format!("{id}-hint {id}-error")),
        (true, false) => Some(format!("{id}-hint")),
        (false, true) => Some(format!("{id}-error")),
        (false, false) => None,
    }
}

/// A list to choose from; takes effect at once.
#[component]
pub fn Select(
    /// Id of the list.
    id: &'static str,
    /// Values and words.
    options: Vec<(String, &'static str)>,
    /// The value that is chosen.
    #[prop(into)]
    chosen: Signal<String>,
    /// Called with the value that was chosen.
    on_choose: Callback<String>,
) -> impl IntoView {
    let option = move |(value, label): (String, &'static str)| {
        let own = value.clone();
        view! { <option value=value prop:selected=move || chosen.with(|c| *c == own)>{label}</option> }.into_any()
    };
    view! {
        <select class="field" id=id on:change=move |ev| on_choose.run(event_target_value(&ev))>
            {options.into_iter().map(option).collect_view()}
        </select>
    }
}

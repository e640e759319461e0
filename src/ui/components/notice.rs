//! Notices and errors. `status` for facts, `alert` only where something is in the way; nothing disappears by itself.

use leptos::prelude::*;

use super::{Glyph, Icon};

/// How pressing a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// A fact.
    Fact,
    /// Words could be lost, or something is in the way.
    Care,
}

/// A notice.
#[component]
pub fn Notice(
    /// How pressing it is.
    kind: NoticeKind,
    /// Its heading; may be empty.
    #[prop(into)]
    title: String,
    /// Its text.
    #[prop(into)]
    text: String,
    /// Buttons or links under it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let (class, role) = match kind {
        NoticeKind::Fact => ("notice", "status"),
        NoticeKind::Care => ("notice care", "alert"),
    };
    view! {
        <div class=class role=role>
            <Glyph icon=Icon::Info />
            <p>{(!title.is_empty()).then(|| view! { <strong>{title}</strong>". " })}{text}</p>
            {children.map(|c| view! { <div class="acts">{c()}</div> })}
        </div>
    }
}

/// The summary of what Continue found: it takes the focus, and leads to each field.
#[component]
pub fn Errors(
    /// Its heading.
    title: &'static str,
    /// Id of each field, and its error.
    #[prop(into)]
    errors: Signal<Vec<(&'static str, &'static str)>>,
) -> impl IntoView {
    let row = |(id, error): (&'static str, &'static str)| {
        view! { <p><a href=format!("#{id}") rel="external">{error}</a></p> }.into_any()
    };
    view! {
        <Show when=move || !errors.with(Vec::is_empty)>
            <div class="notice care" role="alert" tabindex="-1" id="errors">
                <Glyph icon=Icon::Info />
                <p><strong>{title}</strong></p>
                {move || errors.get().into_iter().map(row).collect_view()}
            </div>
        </Show>
    }
}

/// The error at a field.
#[component]
pub fn FieldError(
    /// Id of the field.
    id: &'static str,
    /// The error, if there is one.
    #[prop(into)]
    error: Signal<Option<&'static str>>,
) -> impl IntoView {
    view! {
        {move || error.get().map(|text| view! { <p class="err" id=format!("{id}-error")><Glyph icon=Icon::Info small=true />{text}</p> })}
    }
}

//! A slider from 0 to 10 on a row of rising strokes, with a dot where it stood before.

use leptos::prelude::*;

/// Steps of the slider.
const STEPS: u8 = 10;

/// The slider. Arrow keys move it by one, Home and End to the ends.
#[component]
pub fn Range(
    /// Id of the input.
    id: &'static str,
    /// Label.
    label: &'static str,
    /// What is rated, as the browser writes it.
    value: RwSignal<String>,
    /// Where it stood before.
    #[prop(into)]
    before: Signal<Option<u8>>,
    /// Words at the ends, and between them.
    ends: [&'static str; 2],
    /// What says where it stood before.
    came_in: fn(u8) -> String,
) -> impl IntoView {
    let hint = format!("{id}-hint");
    let place = move || value.with(|v| v.parse::<u8>().ok());
    let height = |at: u8| 90 - u16::from(at) * 8;
    let stroke = move |at: u8| {
        let x = (u16::from(at) * 10).to_string();
        let class = move || if place() == Some(at) { "ink" } else { "" };
        view! { <line class=class x1=x.clone() x2=x y1="100" y2=height(at).to_string() /> }.into_any()
    };
    let dot = move || {
        let at = before.get()?;
        let path = format!("M{} {}h0.001", u16::from(at) * 10, height(at).saturating_sub(14));
        Some(view! { <path class="dot" d=path /> })
    };
    view! {
        <div class="rating">
            <div class="split"><label class="h2" for=id>{label}</label><output class="h2" for=id>{move || value.get()}</output></div>
            <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                {(0..=STEPS).map(stroke).collect_view()}
                {dot}
            </svg>
            <input class="range" id=id type="range" min="0" max=STEPS.to_string() step="1" aria-describedby=hint.clone()
                prop:value=move || value.get() on:input=move |ev| value.set(event_target_value(&ev)) />
            <div class="axis" id=hint>
                <span>{ends[0]}</span>
                {move || before.get().map(|at| view! { <span>{came_in(at)}</span> })}
                <span>{ends[1]}</span>
            </div>
        </div>
    }
}

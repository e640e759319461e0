//! A piece of a text in which something was found.

use std::ops::Range;

use leptos::prelude::*;

/// A piece of a text with the places that were found in it marked.
pub fn in_text(text: &str, piece: Range<usize>, places: &[Range<usize>]) -> AnyView {
    let cut = |from: usize, to: usize| text.get(from..to).unwrap_or_default().to_owned();
    let mut parts = Vec::new();
    let mut from = piece.start;
    for place in places.iter().filter(|place| place.start >= piece.start && place.end <= piece.end) {
        parts.push(cut(from, place.start).into_any());
        parts.push(view! { <mark>{cut(place.start, place.end)}</mark> }.into_any());
        from = place.end;
    }
    parts.push(cut(from, piece.end).into_any());
    parts.into_any()
}

//! A sheet with somebody's words, the places that notes point at underlined and linked to them.

use std::ops::Range;

use leptos::prelude::*;

use crate::domain::message::Remark;

/// The places that one note points at.
#[derive(Clone, Debug)]
pub struct Mark {
    /// Bytes of the text.
    pub places: Vec<Range<usize>>,
    /// Whether it holds the message: a double line.
    pub holds: bool,
}

impl From<&Remark> for Mark {
    fn from(remark: &Remark) -> Mark {
        let places = remark.spans.iter().map(|span| span.bytes.clone()).collect();
        Mark { places, holds: remark.stops() }
    }
}

/// The words of a draft with its marks, in the order of their notes. Where two overlap, the first keeps the place. A new
/// line of the words begins a new line.
pub fn marked(text: &str, notes: &[Mark], name: &'static str) -> AnyView {
    let mut marks: Vec<(usize, usize, usize)> = Vec::new();
    for (number, note) in notes.iter().enumerate() {
        for place in &note.places {
            if marks.iter().all(|(start, end, _)| place.end <= *start || place.start >= *end) {
                marks.push((place.start, place.end, number));
            }
        }
    }
    marks.sort_unstable();
    let mut parts = Vec::new();
    let mut from = 0;
    for (start, end, number) in marks {
        parts.push(piece(text, from, start).into_any());
        let class = if notes.get(number).is_some_and(|note| note.holds) { "mk hold" } else { "mk" };
        let href = format!("#n{}", number + 1);
        parts.push(
            view! { <a class=class href=href rel="external"><mark>{piece(text, start, end)}</mark></a><sup>{number + 1}</sup> }
                .into_any(),
        );
        from = end;
    }
    parts.push(piece(text, from, text.len()).into_any());
    view! { <div class="sheet written" role="region" aria-label=name tabindex="0" dir="auto">{parts}</div> }.into_any()
}

fn piece(text: &str, from: usize, to: usize) -> String {
    text.get(from..to).unwrap_or_default().to_owned()
}

//! A sheet with somebody's words, the places that remarks point at underlined and linked to their notes.

use leptos::prelude::*;

use crate::domain::message::{Remark, Severity};

/// The words of a draft with the marks of `remarks`, in the order of their notes. Where two overlap, the first keeps
/// the place. A new line of the words begins a new line.
pub fn marked(text: &str, remarks: &[Remark], name: &'static str) -> AnyView {
    let mut marks: Vec<(usize, usize, usize)> = Vec::new();
    for (number, remark) in remarks.iter().enumerate() {
        for span in remark.spans.iter().map(|span| &span.bytes) {
            if marks.iter().all(|(start, end, _)| span.end <= *start || span.start >= *end) {
                marks.push((span.start, span.end, number));
            }
        }
    }
    marks.sort_unstable();
    let mut parts = Vec::new();
    let mut from = 0;
    for (start, end, number) in marks {
        parts.push(piece(text, from, start).into_any());
        let holds = remarks.get(number).is_some_and(|r| r.problem.severity() == Severity::Stop);
        let class = if holds { "mk hold" } else { "mk" };
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

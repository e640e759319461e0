//! What the check says of a draft: problems with their places, good signs, verdict.

use std::collections::BTreeMap;
use std::ops::Range;

use super::label::{Good, Problem, Severity, Verdict};

/// What was found so far: for each problem how much it weighs, and the bytes that show it.
pub(super) type Found = BTreeMap<Problem, (Severity, Vec<Range<usize>>)>;

/// Adds what a rule tells; what weighs most holds.
pub(super) fn told(found: &mut Found, problem: Problem, severity: Severity, place: Option<Range<usize>>) {
    let (most, places) = found.entry(problem).or_insert((severity, Vec::new()));
    *most = severity.min(*most);
    places.extend(place);
}

/// A place in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Its bytes.
    pub bytes: Range<usize>,
    /// Its characters.
    pub chars: Range<usize>,
}

/// A problem and the words that show it. The size of a draft (`too-much`) may have none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// What it is.
    pub problem: Problem,
    /// What it does to the verdict. A problem that stops a draft only asks to look again where the check is not sure of it.
    pub severity: Severity,
    /// Where it is, in the order of the text, never overlapping.
    pub spans: Vec<Span>,
}

impl Remark {
    /// Whether it stops the draft.
    #[must_use]
    pub fn stops(&self) -> bool {
        self.severity == Severity::Stop
    }

    /// The words it points at; all of them where it points at none.
    #[must_use]
    pub fn words(&self, text: &str) -> String {
        if self.spans.is_empty() {
            return text.to_owned();
        }
        let marked = self.spans.iter().filter_map(|span| text.get(span.bytes.clone()));
        marked.collect::<Vec<_>>().join("\n")
    }
}

/// What the check makes of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Problems, what stops the draft first and then worst first, each at most once.
    pub remarks: Vec<Remark>,
    /// Good signs.
    pub good: Vec<Good>,
    /// What follows from the problems.
    pub verdict: Verdict,
}

/// The report over what was found.
pub(super) fn report(text: &str, found: Found, good: Vec<Good>) -> Report {
    let remark = |(problem, (severity, ranges))| Remark { problem, severity, spans: spans(text, ranges) };
    let mut remarks: Vec<Remark> = found.into_iter().map(remark).collect();
    remarks.sort_by_key(|remark| remark.severity);
    let verdict = Verdict::of(remarks.iter().map(|remark| remark.severity));
    let good =
        if verdict == Verdict::Stop { good.into_iter().filter(|good| *good != Good::Light).collect() } else { good };
    Report { remarks, good, verdict }
}

/// Places in order, those that touch made one.
fn spans(text: &str, mut ranges: Vec<Range<usize>>) -> Vec<Span> {
    ranges.sort_by_key(|range| range.start);
    let mut joined: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match joined.last_mut().filter(|last| range.start <= last.end) {
            Some(last) => last.end = last.end.max(range.end),
            None => joined.push(range),
        }
    }
    let chars = |bytes: usize| text.get(..bytes).map_or(0, |before| before.chars().count());
    joined.into_iter().map(|bytes| Span { chars: chars(bytes.start)..chars(bytes.end), bytes }).collect()
}

impl Report {
    /// Whether a problem was found.
    #[must_use]
    pub fn has(&self, problem: Problem) -> bool {
        self.remarks.iter().any(|remark| remark.problem == problem)
    }

    /// The worst severity found.
    #[must_use]
    pub fn severity(&self) -> Option<Severity> {
        self.remarks.iter().map(|remark| remark.severity).min()
    }
}

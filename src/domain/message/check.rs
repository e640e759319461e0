//! The check itself: brings together what rules and model say of a draft, and where.

use std::collections::BTreeMap;
use std::ops::Range;

use super::feature::{Known, word_hash};
use super::label::{Good, Kind, Problem, Severity, Verdict};
use super::lexicon::Lexicon;
use super::model::{LABELS, Model};
use super::network::{self, Shown, Sums};
use super::pattern::Both;
use super::rules::{Rules, stands_in_a_boundary, too_long};
use super::token::{Token, stretches, tokens};

/// Bytes of a text that the model reads. What follows is looked at for open words only, and the draft is too much.
pub const READ: usize = 12_000;
/// How far below the strongest stretch another one may lie and still be marked.
const NEAR: f32 = 1.0;
/// Words of a stretch up to which all of it is marked.
const SHORT: usize = 12;

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
    /// Where it is, in the order of the text, never overlapping.
    pub spans: Vec<Span>,
}

/// What the check makes of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Problems, worst first, each at most once.
    pub remarks: Vec<Remark>,
    /// Good signs.
    pub good: Vec<Good>,
    /// What follows from the problems.
    pub verdict: Verdict,
}

/// Checks a draft once. For many checks of one growing draft use a [`Checker`].
#[must_use]
pub fn check(kind: Kind, text: &str, model: Option<&Model>) -> Report {
    let rules = Rules::new();
    let mut kept = BTreeMap::new();
    Pass { rules: &rules, model }.check(kind, text, &mut kept)
}

/// Checks a draft again and again, and reads only the sentences that changed.
pub struct Checker {
    rules: Rules,
    model: Option<Model>,
    kept: BTreeMap<Vec<Both>, Shown>,
}

impl Checker {
    /// A checker with a model, or with the rules alone.
    #[must_use]
    pub fn new(model: Option<Model>) -> Checker {
        Checker { rules: Rules::new(), model, kept: BTreeMap::new() }
    }

    /// The same report as [`check`] gives, sooner.
    pub fn check(&mut self, kind: Kind, text: &str) -> Report {
        Pass { rules: &self.rules, model: self.model.as_ref() }.check(kind, text, &mut self.kept)
    }
}

/// One check.
struct Pass<'a> {
    rules: &'a Rules,
    model: Option<&'a Model>,
}

/// A stretch of the text.
struct Part {
    bytes: Vec<Range<usize>>,
    known: Vec<Known>,
    words: Vec<Both>,
}

/// What was found so far: for each problem the bytes that show it.
type Found = BTreeMap<Problem, Vec<Range<usize>>>;

impl Pass<'_> {
    fn check(&self, kind: Kind, text: &str, kept: &mut BTreeMap<Vec<Both>, Shown>) -> Report {
        let cut = (READ.min(text.len())..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
        let (head, tail) = text.split_at(cut);
        let words = tokens(head);
        let parts = self.parts(head, &words);
        let mut found = Found::new();
        let good = match self.model {
            Some(model) => self.learned(model, kind, &words, &parts, kept, &mut found),
            None => Vec::new(),
        };
        if parts.iter().any(|part| self.rules.boundary(&part.words)) {
            found.retain(|problem, _| stands_in_a_boundary(*problem));
        }
        self.open(&parts, 0, &mut found);
        if !tail.is_empty() {
            let words = tokens(tail);
            self.open(&self.parts(tail, &words), cut, &mut found);
        }
        if too_long(kind, text) || !tail.is_empty() {
            found.entry(Problem::TooMuch).or_default();
        }
        report(text, found, good)
    }

    fn parts(&self, text: &str, words: &[Token]) -> Vec<Part> {
        let none = Lexicon::default();
        let lexicon = self.model.map_or(&none, |model| &model.lexicon);
        stretches(text, words)
            .into_iter()
            .filter_map(|range| words.get(range))
            .map(|words| {
                let known: Vec<Known> = words.iter().map(|t| lexicon.know(&t.word, t.capital)).collect();
                let both = known.iter().zip(words).map(|(known, t)| [known.hash, word_hash(&t.word)]).collect();
                Part { bytes: words.iter().map(|t| t.bytes.clone()).collect(), known, words: both }
            })
            .collect()
    }

    /// Adds the open words of stretches that begin at this byte of the text.
    fn open(&self, parts: &[Part], start: usize, found: &mut Found) {
        for part in parts {
            for (problem, range) in self.rules.open(&part.words) {
                let here = part.bytes.get(range).and_then(|bytes| Some(bytes.first()?.start..bytes.last()?.end));
                found.entry(problem).or_default().extend(here.map(|range| range.start + start..range.end + start));
            }
        }
    }

    /// Adds what the model finds, and returns the good signs.
    fn learned(
        &self,
        model: &Model,
        kind: Kind,
        words: &[Token],
        parts: &[Part],
        kept: &mut BTreeMap<Vec<Both>, Shown>,
        found: &mut Found,
    ) -> Vec<Good> {
        if parts.is_empty() {
            return Vec::new();
        }
        let mut now = BTreeMap::new();
        for part in parts {
            let shown = kept.remove(&part.words);
            now.entry(part.words.clone())
                .or_insert_with(|| shown.unwrap_or_else(|| network::shown(model, &part.known)));
        }
        *kept = now;
        let shown: Vec<&Shown> = parts.iter().filter_map(|part| kept.get(&part.words)).collect();
        let style = network::style(words, shown.iter().map(|part| part.unknown).sum());
        let sums = network::sums(model, kind, &style, &shown);
        let all: Vec<f32> =
            (0..LABELS).map(|label| network::together(sums.iter().map(|sums| value(sums, label)))).collect();
        for problem in network::given(model, &all) {
            found.insert(problem, places(model, parts, &shown, &sums, problem.at()));
        }
        Good::ALL
            .into_iter()
            .filter(|good| network::above(model, &all, Problem::COUNT + *good as usize) > 0.0)
            .collect()
    }
}

fn value(sums: &Sums, label: usize) -> f32 {
    sums.labels.get(label).copied().unwrap_or(f32::MIN)
}

/// The words that weighed most for a label, in the stretches that are nearest to the strongest one.
fn places(model: &Model, parts: &[Part], shown: &[&Shown], sums: &[Sums], label: usize) -> Vec<Range<usize>> {
    debug_assert!(label < LABELS, "a label of the model");
    let top = sums.iter().map(|sums| value(sums, label)).fold(f32::MIN, f32::max);
    let strong = parts.iter().zip(shown).zip(sums).filter(|(_, sums)| value(sums, label) > top - NEAR);
    strong
        .take(3)
        .filter_map(|((part, shown), sums)| {
            let weighed = network::weighed(model, &part.known, shown, sums, label);
            let bytes = part.bytes.get(heaviest(&weighed))?;
            Some(bytes.first()?.start..bytes.last()?.end)
        })
        .collect()
}

/// The row of words whose weights, each less a third of the mean of the heavy ones, add up to most.
fn heaviest(weights: &[f32]) -> Range<usize> {
    if weights.len() <= SHORT {
        return 0..weights.len();
    }
    let heavy: f32 = weights.iter().filter(|w| **w > 0.0).sum();
    let cost = heavy / weights.len() as f32 * 0.6;
    let (mut best, mut range) = (f32::MIN, 0..weights.len());
    let (mut sum, mut start) = (0.0, 0);
    for (at, weight) in weights.iter().enumerate() {
        if sum <= 0.0 {
            (sum, start) = (0.0, at);
        }
        sum += weight - cost;
        if sum > best {
            (best, range) = (sum, start..at + 1);
        }
    }
    range.start.saturating_sub(2)..(range.end + 2).min(weights.len())
}

fn report(text: &str, found: Found, good: Vec<Good>) -> Report {
    let verdict = Verdict::of(found.keys().copied());
    let remarks = found.into_iter().map(|(problem, ranges)| Remark { problem, spans: spans(text, ranges) }).collect();
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
        self.remarks.iter().map(|remark| remark.problem.severity()).min()
    }
}

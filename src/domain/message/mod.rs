//! Reads a draft as the person who gets it would: what is in it, where, and what that means for sending it.
//!
//! Three things read: rules for the size, rules for open and quiet wordings and for boundaries (`rules`), and a learned model ([`model`])
//! whose weights are passed in. Without the model only the rules speak.

pub mod apology;
mod check;
pub mod feature;
mod label;
pub mod lexicon;
pub mod model;
pub mod necessary;
mod network;
mod part;
mod pattern;
pub mod recurrent;
mod report;
mod rules;
mod token;
mod words;

pub use check::{Checker, check};
pub use label::{Good, Kind, Problem, Severity, Verdict};
pub use model::Model;
pub use report::{Remark, Report, Span};

use std::ops::Range;

use feature::Known;
use lexicon::Lexicon;

/// A draft as the trainer reads it: the words of each segment as the lexicon knows them, with their bytes, and the style.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// For each segment its words.
    pub segments: Vec<Vec<(Known, Range<usize>)>>,
    /// Numbers for the style of the whole draft.
    pub style: [f32; model::STYLE],
}

impl Model {
    /// The logit of each label over a whole draft, for the trainer: the problems, then the good signs.
    #[must_use]
    pub fn logits(&self, kind: Kind, text: &str) -> [f32; model::LABELS] {
        let reading = read(text, &self.lexicon);
        let words = |segment: &Vec<(Known, Range<usize>)>| segment.iter().map(|word| word.0).collect::<Vec<Known>>();
        let shown: Vec<network::Shown> =
            reading.segments.iter().map(|segment| network::shown(self, &words(segment))).collect();
        let logits = network::logits(self, kind, &reading.style, &shown.iter().collect::<Vec<_>>());
        std::array::from_fn(|label| {
            network::together(logits.iter().map(|logits| logits.labels.get(label).copied().unwrap_or(f32::MIN)))
        })
    }
}

/// Reads a text with a lexicon as the check does, however long it is.
#[must_use]
pub fn read(text: &str, lexicon: &Lexicon) -> Reading {
    let tokens = token::tokens(text);
    let sentences = token::sentences(text, &tokens).into_iter();
    let segments: Vec<Vec<(Known, Range<usize>)>> = sentences
        .flat_map(|sentence| token::segments(&tokens, sentence))
        .filter_map(|range| tokens.get(range))
        .map(|words| words.iter().map(|t| (lexicon.know(&t.word, t.capital), t.bytes.clone())).collect())
        .collect();
    let unknown = segments.iter().flatten().filter(|(known, _)| known.row.is_none()).count();
    Reading { style: network::style(&tokens, unknown), segments }
}

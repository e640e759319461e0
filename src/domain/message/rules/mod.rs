//! Rules written by hand beside the learned model: what must never be missed and what must never be flagged.

mod boundary;
mod open;
mod quiet;

use std::ops::Range;

use super::label::{Kind, Problem};
use super::pattern::{Both, Pattern};

/// One rule, read once.
struct Rule {
    problem: Problem,
    says: Vec<Pattern>,
    unless: Vec<Pattern>,
}

/// All rules, read once.
pub(crate) struct Rules {
    open: Vec<Rule>,
    quiet: Vec<Rule>,
    told: Pattern,
    still: Pattern,
    away: Vec<Pattern>,
    not_meant: Vec<Pattern>,
}

/// Words before a wording that are looked at.
const REACH: usize = 7;

fn read(written: &[&str]) -> Vec<Pattern> {
    written.iter().map(|pattern| Pattern::new(pattern)).collect()
}

impl Rules {
    /// Reads the rules. It costs less than a millisecond and is done once for many checks.
    pub(crate) fn new() -> Rules {
        let rules = |written: &[open::Open]| {
            let rule = |o: &open::Open| Rule { problem: o.problem, says: read(o.says), unless: read(o.unless) };
            written.iter().map(rule).collect()
        };
        Rules {
            open: rules(open::OPEN),
            quiet: rules(quiet::QUIET),
            told: Pattern::new(open::TOLD),
            still: Pattern::new(open::STILL),
            away: read(boundary::STAY_AWAY),
            not_meant: read(boundary::NOT_MEANT),
        }
    }

    /// Open wordings in a stretch: the problem and the words.
    pub(crate) fn open(&self, words: &[Both]) -> Vec<(Problem, Range<usize>)> {
        self.found(&self.open, words)
    }

    /// Quiet wordings in a stretch, which a boundary may hold.
    pub(crate) fn quiet(&self, words: &[Both]) -> Vec<(Problem, Range<usize>)> {
        self.found(&self.quiet, words)
    }

    fn found(&self, rules: &[Rule], words: &[Both]) -> Vec<(Problem, Range<usize>)> {
        let mut found = Vec::new();
        for rule in rules {
            let says = rule.says.iter().find_map(|pattern| pattern.find(words));
            let Some(place) = says else { continue };
            let taken_back = rule.unless.iter().any(|pattern| pattern.find(words).is_some());
            if !taken_back && !self.told(words, &place) {
                found.push((rule.problem, place));
            }
        }
        found
    }

    /// Whether the words before a place tell of what follows instead of saying it.
    fn told(&self, words: &[Both], place: &Range<usize>) -> bool {
        (place.start.saturating_sub(REACH)..place.start).any(|start| {
            let still = || (start..place.end).any(|at| self.still.at(words, at).is_some());
            self.told.at(words, start).is_some() && !still()
        })
    }

    /// Whether a stretch asks the other person to stay away and means it.
    pub(crate) fn boundary(&self, words: &[Both]) -> bool {
        self.away.iter().any(|pattern| pattern.find(words).is_some())
            && !self.not_meant.iter().any(|pattern| pattern.find(words).is_some())
    }
}

/// Whether a problem that the model found stands although the draft is a boundary.
pub(crate) fn stands_in_a_boundary(problem: Problem) -> bool {
    matches!(problem, Problem::Insult | Problem::Sexual | Problem::TooMuch)
}

/// Words as people count them: what stands between spaces.
pub(crate) fn word_count(text: &str) -> usize {
    text.split_whitespace().count()
}

/// Whether a text is longer than its kind bears (labels.md, `too-much`).
pub(crate) fn too_long(kind: Kind, text: &str) -> bool {
    kind.most_words().is_some_and(|most| word_count(text) > most)
}

//! Rules written by hand beside the learned model: what must never be missed and what must never be flagged.

mod boundary;
mod goods;
mod means;
mod open;
mod plain;
mod quiet;
mod self_harm;
mod threat;

use std::ops::Range;

use super::label::{Kind, Problem};
use super::pattern::{Both, Pattern, any_in, any_touches, read};

/// One rule, read once.
struct Rule {
    problem: Problem,
    always: Vec<Pattern>,
    says: Vec<Pattern>,
    unless: Vec<Pattern>,
    amid: Vec<Pattern>,
}

/// All rules, read once.
pub(crate) struct Rules {
    open: Vec<Rule>,
    quiet: Vec<Rule>,
    told: Pattern,
    still: Vec<Pattern>,
    away: Vec<Pattern>,
    not_meant: Vec<Pattern>,
    lever: Vec<Pattern>,
    ordinary: Pattern,
}

/// A wording that a rule found.
pub(crate) struct Worded {
    pub(crate) problem: Problem,
    /// The words, counted from the first one of the segment.
    pub(crate) words: Range<usize>,
    /// Whether nobody means it otherwise.
    pub(crate) always: bool,
}

/// Words before a wording that are looked at.
const REACH: usize = 12;

impl Rule {
    /// Whether an exemption touches a place.
    fn touched(&self, words: &[Both], place: &Range<usize>) -> bool {
        any_touches(self.unless.iter().flat_map(|pattern| pattern.every(words)), place)
    }
}

impl Rules {
    /// Reads the rules. It costs less than a millisecond and is done once for many checks.
    pub(crate) fn new() -> Rules {
        let rule = |o: &open::Open| Rule {
            problem: o.problem,
            always: read(o.always),
            says: read(o.says),
            unless: read(o.unless),
            amid: read(o.amid),
        };
        Rules {
            open: open::SELF_HARM.iter().chain(&open::THREAT).chain(&open::PLAIN).map(rule).collect(),
            quiet: quiet::QUIET.iter().map(rule).collect(),
            told: Pattern::new(open::TOLD),
            still: read(open::STILL),
            away: read(boundary::STAY_AWAY),
            not_meant: read(boundary::NOT_MEANT),
            lever: read(boundary::LEVER),
            ordinary: Pattern::new(quiet::ORDINARY),
        }
    }

    /// Open wordings that begin in a segment, `own` of the words around it.
    pub(crate) fn open(&self, words: &[Both], own: &Range<usize>) -> Vec<Worded> {
        self.found(&self.open, words, own)
    }

    /// Quiet wordings in the same way, which a boundary may hold.
    pub(crate) fn quiet(&self, words: &[Both], own: &Range<usize>) -> Vec<Worded> {
        self.found(&self.quiet, words, own)
    }

    /// Whether what reads like a threat stands in a segment in its ordinary sense: "it would be a shame if it rained".
    pub(crate) fn ordinary(&self, words: &[Both], own: &Range<usize>) -> bool {
        self.ordinary.every(words).any(|place| own.contains(&place.start))
    }

    /// A place of each rule that nothing takes back.
    fn found(&self, rules: &[Rule], words: &[Both], own: &Range<usize>) -> Vec<Worded> {
        let worded = |rule: &Rule| {
            let meant = |place: &Range<usize>| {
                own.contains(&place.start) && !rule.touched(words, place) && !self.told(words, place)
            };
            let first = |says: &[Pattern]| says.iter().flat_map(|pattern| pattern.every(words)).find(meant);
            let plain = first(&rule.always);
            let always = plain.is_some();
            let place = plain.or_else(|| first(&rule.says))?;
            let words_of = place.start - own.start..place.end - own.start;
            (!any_in(&rule.amid, words)).then_some(Worded { problem: rule.problem, words: words_of, always })
        };
        rules.iter().filter_map(worded).collect()
    }

    /// Whether the words before a place tell of what follows instead of saying it.
    fn told(&self, words: &[Both], place: &Range<usize>) -> bool {
        (place.start.saturating_sub(REACH)..place.start).any(|start| {
            let still =
                || (start + 1..place.end).any(|at| self.still.iter().any(|still| still.at(words, at).is_some()));
            self.told.at(words, start).is_some() && !still()
        })
    }

    /// Whether a segment asks the other person to stay away and means it.
    pub(crate) fn boundary(&self, words: &[Both], own: &Range<usize>) -> bool {
        let mut asked = self.away.iter().flat_map(|pattern| pattern.every(words));
        asked.any(|place| own.contains(&place.start)) && !any_in(&self.not_meant, words)
    }

    /// Whether a segment makes a lever of a boundary: then the draft is none.
    pub(crate) fn lever(&self, words: &[Both]) -> bool {
        any_in(&self.lever, words)
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

/// Whether a text is longer than its kind bears ([`Kind`] says how long).
pub(crate) fn too_long(kind: Kind, text: &str) -> bool {
    kind.most_words().is_some_and(|most| word_count(text) > most)
}

#[cfg(test)]
mod tests {
    use super::super::pattern::tests::every_word_can_be_read;
    use super::{boundary, open, quiet};

    #[test]
    fn every_word_of_a_rule_is_one_that_a_text_is_cut_into() {
        let rules = open::SELF_HARM.iter().chain(&open::THREAT).chain(&open::PLAIN).chain(quiet::QUIET);
        let of_rules = rules.flat_map(|rule| [rule.always, rule.says, rule.unless, rule.amid]);
        let lists =
            [boundary::STAY_AWAY, boundary::NOT_MEANT, boundary::LEVER, open::STILL, &[open::TOLD, quiet::ORDINARY]];
        every_word_can_be_read(of_rules.chain(lists));
    }
}

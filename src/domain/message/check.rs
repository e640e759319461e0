//! The check itself: brings together what rules and model say of a draft, and where.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::ops::Range;

use super::feature::{Known, word_hash};
use super::label::{Good, Kind, Problem, Severity};
use super::lexicon::Lexicon;
use super::model::{LABELS, Model};
use super::network::{self, Logits, Shown};
use super::part::{Part, block_end, parts};
use super::pattern::{Both, as_typed};
use super::report::{Found, Report, report, told};
use super::rules::{Rules, Worded, stands_in_a_boundary, too_long};
use super::token::{Token, tokens};

/// Bytes of a text that the model reads. What follows is looked at for open words only, and the draft is too much.
pub const READ: usize = 12_000;
/// Words of it that are read ahead together, to the end of a sentence.
const AHEAD: usize = 300;
/// Bytes of a block of the rest.
const BLOCK: usize = 4_000;
/// How far below the strongest segment another one may lie and still be marked.
const NEAR: f32 = 1.0;
/// A logit that says that there is nothing of a problem, in the logarithm of odds.
const NOTHING: f32 = -20.0;
/// Words of a segment up to which all of it is marked.
const SHORT: usize = 12;

/// Checks a draft once. For many checks of one growing draft use a [`Checker`].
#[must_use]
pub fn check(kind: Kind, text: &str, model: Option<&Model>) -> Report {
    Pass { rules: &Rules::new(), model }.check(kind, text, &mut Kept::default())
}

/// Checks a draft again and again, and reads only the sentences that changed.
pub struct Checker {
    rules: Rules,
    model: Option<Model>,
    kept: Kept,
}

impl Checker {
    /// A checker with a model, or with the rules alone.
    #[must_use]
    pub fn new(model: Option<Model>) -> Checker {
        Checker { rules: Rules::new(), model, kept: Kept::default() }
    }

    /// Reads a piece of a great text ahead, so that no page stands still while the whole is checked. Says whether there is
    /// more to read: then the check of the same text is soon done.
    pub fn read_ahead(&mut self, text: &str) -> bool {
        let pass = Pass { rules: &self.rules, model: self.model.as_ref() };
        let (head, mut rest) = text.split_at(block_end(text, READ));
        let words = tokens(head);
        let mut read = 0;
        for part in parts(head, &words) {
            if let Entry::Vacant(place) = self.kept.segments.entry(part.key.clone()) {
                place.insert(pass.seen(&words, &part));
                read += part.words.len();
            }
            if read >= AHEAD {
                return true;
            }
        }
        if read > 0 {
            return true;
        }
        while !rest.is_empty() {
            let (block, after) = rest.split_at(block_end(rest, BLOCK));
            if !self.kept.blocks.contains_key(block) {
                let open = pass.block(block);
                self.kept.blocks.insert(block.to_owned(), open);
                return !after.is_empty();
            }
            rest = after;
        }
        false
    }

    /// The same report as [`check`] gives, sooner.
    pub fn check(&mut self, kind: Kind, text: &str) -> Report {
        Pass { rules: &self.rules, model: self.model.as_ref() }.check(kind, text, &mut self.kept)
    }
}

/// What was seen in the last draft: by the words of a segment, and by the text of a block beyond what the model reads.
#[derive(Default)]
struct Kept {
    segments: BTreeMap<Vec<u32>, Seen>,
    blocks: BTreeMap<String, Vec<(Problem, Range<usize>)>>,
}

/// What a segment shows by itself. Places count from its first word.
struct Seen {
    known: Vec<Known>,
    open: Vec<Worded>,
    quiet: Vec<Worded>,
    boundary: bool,
    lever: bool,
    /// The rules know that what reads like a threat is none: the model is not asked for one here.
    ordinary: bool,
    shown: Option<Shown>,
}

/// One check.
struct Pass<'a> {
    rules: &'a Rules,
    model: Option<&'a Model>,
}

impl Pass<'_> {
    fn check(&self, kind: Kind, text: &str, kept: &mut Kept) -> Report {
        let cut = block_end(text, READ);
        let (head, tail) = text.split_at(cut);
        let words = tokens(head);
        let parts = parts(head, &words);
        self.see(&words, &parts, kept);
        let seen: Vec<&Seen> = parts.iter().filter_map(|part| kept.segments.get(&part.key)).collect();
        let mut found = Found::new();
        let (good, heard) = self.learned(kind, &words, &parts, &seen, &mut found);
        let boundary = seen.iter().any(|seen| seen.boundary) && !seen.iter().any(|seen| seen.lever);
        if boundary {
            // A guess of the model is none there.
            found.retain(|problem, (severity, _)| stands_in_a_boundary(*problem) && *severity == problem.severity());
        }
        for (part, seen) in parts.iter().zip(&seen) {
            let quiet = seen.quiet.iter().filter(|_| !boundary);
            for worded in seen.open.iter().chain(quiet) {
                let problem = worded.problem;
                let little = !worded.always && heard.as_ref().is_some_and(|heard| !heard.contains(&problem));
                let severity = if little { Severity::Rework } else { problem.severity() };
                told(&mut found, problem, severity, part.bytes(&words, &worded.words));
            }
        }
        self.beyond(tail, cut, &mut kept.blocks, &mut found);
        if too_long(kind, text) || !tail.is_empty() {
            told(&mut found, Problem::TooMuch, Problem::TooMuch.severity(), None);
        }
        report(text, found, good)
    }

    /// Reads the segments that were not in the last draft, and forgets those that are not in this one.
    fn see(&self, words: &[Token], parts: &[Part], kept: &mut Kept) {
        let mut now = BTreeMap::new();
        for part in parts {
            let kept = &mut kept.segments;
            now.entry(part.key.clone())
                .or_insert_with(|| kept.remove(&part.key).unwrap_or_else(|| self.seen(words, part)));
        }
        kept.segments = now;
    }

    fn seen(&self, words: &[Token], part: &Part) -> Seen {
        let none = Lexicon::default();
        let lexicon = self.model.map_or(&none, |model| &model.lexicon);
        let (words, own) = (words.get(part.around.clone()).unwrap_or_default(), part.own());
        let mut known: Vec<Known> = words.iter().map(|t| lexicon.know(&t.word, t.capital)).collect();
        let both: Vec<Both> = known.iter().zip(words).map(|(known, t)| [known.hash, word_hash(&t.word)]).collect();
        known.truncate(own.end);
        known.drain(..own.start);
        let shown = self.model.map(|model| network::shown(model, &known));
        Seen {
            open: self.rules.open(&both, &own),
            quiet: self.rules.quiet(&both, &own),
            boundary: self.rules.boundary(&both, &own),
            lever: self.rules.lever(&both),
            ordinary: self.rules.ordinary(&both, &own),
            shown,
            known,
        }
    }

    /// Looks for open words beyond what the model reads, block by block.
    fn beyond(
        &self,
        tail: &str,
        start: usize,
        blocks: &mut BTreeMap<String, Vec<(Problem, Range<usize>)>>,
        found: &mut Found,
    ) {
        let (mut rest, mut start) = (tail, start);
        let mut now = BTreeMap::new();
        while !rest.is_empty() {
            let (block, after) = rest.split_at(block_end(rest, BLOCK));
            let open = blocks.remove(block).or_else(|| now.remove(block)).unwrap_or_else(|| self.block(block));
            for (problem, range) in &open {
                told(found, *problem, problem.severity(), Some(range.start + start..range.end + start));
            }
            now.insert(block.to_owned(), open);
            start += block.len();
            rest = after;
        }
        *blocks = now;
    }

    fn block(&self, text: &str) -> Vec<(Problem, Range<usize>)> {
        let words = tokens(text);
        let mut found = Vec::new();
        for part in parts(text, &words) {
            let both = as_typed(words.get(part.around.clone()).unwrap_or_default());
            let open = self.rules.open(&both, &part.own());
            found.extend(open.iter().filter_map(|one| Some((one.problem, part.bytes(&words, &one.words)?))));
        }
        found
    }

    /// Adds what the model finds. Returns the good signs, and of which problems it hears anything at all, if there is a model.
    fn learned(
        &self,
        kind: Kind,
        words: &[Token],
        parts: &[Part],
        seen: &[&Seen],
        found: &mut Found,
    ) -> (Vec<Good>, Option<Vec<Problem>>) {
        let Some(model) = self.model.filter(|_| !parts.is_empty()) else { return (Vec::new(), None) };
        let shown: Vec<&Shown> = seen.iter().filter_map(|seen| seen.shown.as_ref()).collect();
        let style = network::style(words, shown.iter().map(|part| part.unknown).sum());
        let mut logits = network::logits(model, kind, &style, &shown);
        let ordinary = seen.iter().zip(&mut logits).filter(|(seen, _)| seen.ordinary);
        ordinary
            .filter_map(|(_, logits)| logits.labels.get_mut(Problem::Threat.at()))
            .for_each(|logit| *logit = NOTHING);
        let all: [f32; LABELS] =
            std::array::from_fn(|label| network::together(logits.iter().map(|logits| value(logits, label))));
        let all = network::judged(&model.last, kind, &style, &all);
        for (problem, severity) in network::given(model, &all) {
            found.insert(problem, (severity, places(model, words, parts, seen, &logits, problem.at())));
        }
        let good = Good::ALL.into_iter();
        let good = good.filter(|good| network::above(model, &all, Problem::COUNT + *good as usize) > 0.0).collect();
        (good, Some(Problem::ALL.into_iter().filter(|problem| network::hears(model, &all, *problem)).collect()))
    }
}

fn value(logits: &Logits, label: usize) -> f32 {
    logits.labels.get(label).copied().unwrap_or(f32::MIN)
}

/// The words that weighed most for a label, in the segments that are nearest to the strongest one.
fn places(
    model: &Model,
    words: &[Token],
    parts: &[Part],
    seen: &[&Seen],
    logits: &[Logits],
    label: usize,
) -> Vec<Range<usize>> {
    debug_assert!(label < LABELS, "a label of the model");
    let top = logits.iter().map(|logits| value(logits, label)).fold(f32::MIN, f32::max);
    let strong = parts.iter().zip(seen).zip(logits).filter(|(_, logits)| value(logits, label) > top - NEAR);
    strong
        .take(3)
        .filter_map(|((part, seen), logits)| {
            let weighed = network::weighed(model, &seen.known, seen.shown.as_ref()?, logits, label);
            part.bytes(words, &heaviest(&weighed))
        })
        .collect()
}

/// The row of words whose weights, each less 0.6 times the sum of the heavy ones shared out over all words, add up to most.
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

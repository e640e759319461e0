//! The arithmetic of the learned model: what one segment shows, what the draft shows, and which words weighed most.

use super::feature::{Known, ngrams};
use super::label::{Kind, Problem, Severity};
use super::model::{LABELS, Model, SETTING, STYLE};
use super::token::Token;

/// What a segment shows by itself; it depends on nothing but its words, so it can be kept while other words change.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Shown {
    /// The most that each unit remembers of it.
    pub(crate) peaks: Vec<f32>,
    /// The word after which each does.
    pub(crate) places: Vec<usize>,
    /// The sum of the weights of its n-grams, for each label.
    pub(crate) sums: [f32; LABELS],
    /// Words that the model does not know.
    pub(crate) unknown: usize,
}

/// The sum of products. Four sums side by side, so that none waits for the one before.
fn dot(one: &[f32], two: &[f32]) -> f32 {
    let (fours, others) = (one.chunks_exact(4), two.chunks_exact(4));
    let rest: f32 = fours.remainder().iter().zip(others.remainder()).map(|(a, b)| a * b).sum();
    let mut sums = [0.0f32; 4];
    for (four, other) in fours.zip(others) {
        if let ([a, b, c, d], [e, f, g, h]) = (four, other) {
            let [w, x, y, z] = sums;
            sums = [w + a * e, x + b * f, y + c * g, z + d * h];
        }
    }
    let [w, x, y, z] = sums;
    (w + x) + (y + z) + rest
}

/// How much an n-gram counts in a segment of so many words.
fn share(words: usize) -> f32 {
    1.0 / (words as f32 + 6.0).sqrt()
}

/// What a segment of known words shows.
pub(crate) fn shown(model: &Model, words: &[Known]) -> Shown {
    let mut sums = [0.0; LABELS];
    let share = share(words.len());
    for ngram in ngrams(words) {
        for (sum, weight) in sums.iter_mut().zip(weights(model, ngram.hash)) {
            *sum += weight * share;
        }
    }
    let vector = |word: &Known| {
        let row = usize::try_from(word.row?).ok()?;
        model.table.get(row * model.dims..(row + 1) * model.dims)
    };
    let [forwards, backwards] = &model.readers;
    let each = words.iter().map(vector).enumerate();
    let (mut peaks, mut places) = forwards.read(each.clone());
    let (more_peaks, more_places) = backwards.read(each.rev());
    peaks.extend(more_peaks);
    places.extend(more_places);
    let unknown = words.iter().filter(|word| word.row.is_none()).count();
    Shown { peaks, places, sums, unknown }
}

fn weights(model: &Model, ngram: u32) -> &[f32] {
    let at = model.ngrams.binary_search(&ngram).ok();
    at.and_then(|at| model.ngram_weights.get(at * LABELS..(at + 1) * LABELS)).unwrap_or_default()
}

/// Words before the last that a unit has read which are taken to weigh with it.
const REMEMBERED: usize = 3;
/// How much the logarithm of the length counts in the style.
const LENGTH: f32 = 0.5;

/// Numbers for the style of a draft: length, shouting, marks, unknown words, no capitals. `unknown` counts the words
/// that are not in the lexicon.
pub(crate) fn style(words: &[Token], unknown: usize) -> [f32; STYLE] {
    let count = words.len().max(1) as f32;
    let share = |is: &dyn Fn(&Token) -> bool| words.iter().filter(|word| is(word)).count() as f32;
    [
        (count / 40.0).ln().clamp(-2.0, 2.0) * LENGTH,
        (share(&|word| word.shouted) / count * 8.0).min(1.5),
        (share(&|word| matches!(word.word.as_str(), "!" | "!!")) / 3.0).min(1.5),
        (share(&|word| matches!(word.word.as_str(), "?" | "??")) / 2.0).min(1.5),
        (unknown as f32 / count * 6.0).min(1.5),
        if words.iter().any(|word| word.capital) { 0.0 } else { 0.5 },
    ]
}

/// For each segment of a draft the logit of each label, and the hidden answers behind it.
pub(crate) struct Logits {
    pub(crate) labels: [f32; LABELS],
    hidden: Vec<f32>,
}

/// The logits of all segments of a draft.
pub(crate) fn logits(model: &Model, kind: Kind, style: &[f32; STYLE], shown: &[&Shown]) -> Vec<Logits> {
    let mut all = vec![0.0f32; model.units];
    for part in shown {
        for (most, own) in all.iter_mut().zip(&part.peaks) {
            *most = most.max(*own);
        }
    }
    let kind = kind as usize;
    let setting: Vec<f32> = (0..5)
        .map(|at| if at == kind { 1.0 } else { 0.0 })
        .chain(style.iter().copied())
        .chain(std::iter::once(1.0))
        .collect();
    let around: Vec<f32> = (model.whole.chunks(model.units).zip(model.setting.chunks(SETTING)))
        .map(|(whole, own)| dot(whole, &all) + dot(own, &setting))
        .collect();
    shown.iter().map(|part| logits_of(model, kind, &around, part)).collect()
}

fn logits_of(model: &Model, kind: usize, around: &[f32], part: &Shown) -> Logits {
    let hidden: Vec<f32> = model
        .own
        .chunks(model.units)
        .zip(around)
        .map(|(own, around)| (dot(own, &part.peaks) + around).max(0.0))
        .collect();
    let mut labels = part.sums;
    let bias = model.bias.chunks(LABELS);
    for (base, special) in bias.clone().take(1).zip(bias.skip(1 + kind)) {
        let outs = model.out.chunks(model.hidden);
        for ((label, out), (base, special)) in labels.iter_mut().zip(outs).zip(base.iter().zip(special)) {
            *label += dot(out, &hidden) + base + special;
        }
    }
    Logits { labels, hidden }
}

/// The logit of a whole draft: that of its strongest segment and a little for the others.
pub(crate) fn together(logits: impl Iterator<Item = f32> + Clone) -> f32 {
    let top = logits.clone().fold(f32::MIN, f32::max);
    top + logits.map(|logit| (logit - top).exp()).sum::<f32>().ln()
}

/// How far the logit of a label lies above its threshold.
pub(crate) fn above(model: &Model, all: &[f32], label: usize) -> f32 {
    let threshold = model.threshold.get(label).copied().unwrap_or(f32::MAX);
    all.get(label).map_or(f32::MIN, |logit| logit - threshold)
}

/// What is weighed at the end: the logit of each label, then the kind.
pub const SIGNS: usize = LABELS + 5;
/// Last weights: for each label, and for the question whether a draft holds any problem, a row of `SIGNS`.
pub const LAST: usize = (LABELS + 1) * SIGNS;

/// What speaks for and against each label, in the order of the last weights.
#[must_use]
pub fn signs(kind: Kind, all: &[f32; LABELS]) -> [f32; SIGNS] {
    let soft = |logit: &f32| if *logit > 15.0 { *logit } else { logit.exp().ln_1p() };
    let kinds = (0..5).map(|at| if at == kind as usize { 1.0 } else { 0.0 });
    let mut signs = [0.0; SIGNS];
    signs.iter_mut().zip(all.iter().map(soft).chain(kinds)).for_each(|(sign, own)| *sign = own);
    signs
}

/// The logit of each label in the light of the others, and last how much speaks for any problem at all. The more a draft
/// says, the more of it may look like something: beyond forty words the last one falls by the logarithm of its length.
#[must_use]
pub fn judged(last: &[f32], kind: Kind, style: &[f32; STYLE], all: &[f32; LABELS]) -> [f32; LABELS + 1] {
    let signs = signs(kind, all);
    let mut judged = [0.0; LABELS + 1];
    judged.iter_mut().zip(all).for_each(|(logit, own)| *logit = *own);
    judged.iter_mut().zip(last.chunks(SIGNS)).for_each(|(logit, row)| *logit += dot(row, &signs));
    let [length, ..] = style;
    let [.., any] = &mut judged;
    *any -= length.max(0.0) / LENGTH;
    judged
}

/// Thresholds: one for each label, then from which logit on a draft holds any problem, and from which on it can be stopped.
pub const THRESHOLDS: usize = LABELS + 2;

/// The problems of a draft and how much they weigh. First the question whether it holds any; then those above their
/// thresholds, or else the one that comes nearest to its own. Nothing is stopped on a guess: only where enough speaks for
/// any problem at all.
pub(crate) fn given(model: &Model, all: &[f32; LABELS + 1]) -> Vec<(Problem, Severity)> {
    let harm = all.last().copied().unwrap_or(f32::MIN);
    let beyond = |at: usize| harm >= model.threshold.get(at).copied().unwrap_or(f32::MAX);
    if !beyond(LABELS) {
        return Vec::new();
    }
    let is_sure = beyond(LABELS + 1);
    let weighs = |problem: Problem| (problem, if is_sure { problem.severity() } else { Severity::Rework });
    let each = Problem::ALL.into_iter().map(|problem| (above(model, all, problem.at()), problem));
    let found: Vec<(Problem, Severity)> =
        each.clone().filter(|(above, _)| *above > 0.0).map(|(_, problem)| weighs(problem)).collect();
    if !found.is_empty() {
        return found;
    }
    let nearest = each.reduce(|best, next| if next.0 > best.0 { next } else { best });
    nearest.map(|(_, problem)| (problem, Severity::Rework)).into_iter().collect()
}

/// How little the model may hear of a problem, above the threshold of the problem and of any problem at all together, for a
/// wording that some mean otherwise to stop a draft.
const LITTLE: f32 = -3.0;

/// Whether the model hears anything of a problem: enough for a wording that is as often meant in an everyday sense.
pub(crate) fn hears(model: &Model, all: &[f32; LABELS + 1], problem: Problem) -> bool {
    above(model, all, problem.at()) + all.last().copied().unwrap_or(f32::MIN) >= LITTLE
}

/// How much each word of a segment weighed for a label.
pub(crate) fn weighed(model: &Model, words: &[Known], part: &Shown, logits: &Logits, label: usize) -> Vec<f32> {
    let mut weighed = vec![0.0; words.len()];
    let share = share(words.len());
    let mut add = |from: usize, to: usize, amount: f32| {
        let each = amount / (to - from + 1) as f32;
        weighed.iter_mut().skip(from).take(to - from + 1).for_each(|word| *word += each);
    };
    for ngram in ngrams(words) {
        let amount = weights(model, ngram.hash).get(label).map_or(0.0, |weight| weight * share);
        add(usize::from(ngram.from), usize::from(ngram.to), amount);
    }
    let outs = model.out.chunks(model.hidden).nth(label).unwrap_or_default();
    let mut pull = vec![0.0; model.units];
    for ((own, out), hidden) in model.own.chunks(model.units).zip(outs).zip(&logits.hidden) {
        if *hidden > 0.0 {
            pull.iter_mut().zip(own).for_each(|(pull, own)| *pull += own * out);
        }
    }
    let last = words.len().saturating_sub(1);
    for (unit, ((pull, peak), place)) in pull.iter().zip(&part.peaks).zip(&part.places).enumerate() {
        // A unit that reads backwards has not read what comes before.
        let (from, to) = if unit < model.units / 2 {
            (place.saturating_sub(REMEMBERED), *place)
        } else {
            (*place, (place + REMEMBERED).min(last))
        };
        if *peak > 0.0 {
            add(from, to, pull * peak);
        }
    }
    weighed
}

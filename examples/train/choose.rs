//! Chooses from what networks said of authors they never saw: how the logits of a draft judge each other and whether it
//! holds any problem, from which logit on it does, and from which on each label is given.

use crate::data::{self, Draft, LABELS};
use crate::file;
use crate::layer::{dot, sigmoid};
use afterword::domain::message::model::{LAST, SIGNS, STYLE, THRESHOLDS, judged, signs};
use afterword::domain::message::{Problem, Severity};

/// Share of the fine drafts of the development authors that may be remarked.
const REMARKED: f32 = 0.085;
/// Share of all fine drafts from whose logits on a draft can be stopped.
const SURE: f32 = 0.004;
/// How much a draft of the development authors counts beside one of the further authors, who wrote the hardest they could.
const GIVEN: f32 = 20.0;
/// How much a draft that should be stopped counts beside any other.
const STOP: f32 = 8.0;
/// Rounds of learning the last weights, and how strongly they are held near their start.
const ROUNDS: usize = 300;
const HELD: f32 = 0.002;

/// What the shipped file holds beside the weights.
#[derive(Clone)]
pub struct Chosen {
    pub thresholds: [f32; THRESHOLDS],
    pub last: Vec<f32>,
}

impl Default for Chosen {
    fn default() -> Self {
        let mut last = vec![0.0; LAST];
        last[LABELS * SIGNS..].copy_from_slice(&any_start());
        Chosen { thresholds: [0.0; THRESHOLDS], last }
    }
}

/// A draft and the logit of each label.
pub struct Row<'a> {
    pub draft: &'a Draft,
    pub style: &'a [f32; STYLE],
    pub logits: [f32; LABELS],
}

impl Row<'_> {
    pub fn judged(&self, last: &[f32]) -> [f32; LABELS + 1] {
        judged(last, self.draft.kind, self.style, &self.logits)
    }
}

pub fn choose(rows: &[Row]) -> Chosen {
    let mut last = last(rows);
    file::round(&mut last, file::LAST_STEPS);
    let all: Vec<[f32; LABELS + 1]> = rows.iter().map(|r| r.judged(&last)).collect();
    let of_fine = |is: fn(&Draft) -> bool| -> Vec<f32> {
        rows.iter().zip(&all).filter(|(r, _)| !any(r.draft) && is(r.draft)).map(|(_, a)| a[LABELS]).collect()
    };
    let least = above(REMARKED, &mut of_fine(data::development));
    let sure = above(SURE, &mut of_fine(|_| true));
    let mut thresholds = [0.0; THRESHOLDS];
    thresholds[LABELS] = least;
    thresholds[LABELS + 1] = sure;
    for label in 0..LABELS {
        let from = if label < Problem::COUNT { least } else { f32::MIN };
        let open = || rows.iter().zip(&all).filter(|(_, a)| a[LABELS] >= from);
        let mut pairs: Vec<(f32, bool, f32)> =
            open().map(|(r, a)| (a[label], r.draft.labels[label], weight(r.draft))).collect();
        thresholds[label] = best_f1(&mut pairs).0 - 1e-3;
    }
    Chosen { thresholds, last }
}

/// The logit above which such a share of them lies.
fn above(share: f32, logits: &mut [f32]) -> f32 {
    logits.sort_by(|a, b| b.total_cmp(a));
    logits.get((logits.len() as f32 * share) as usize).copied().unwrap_or(0.0)
}

fn any(draft: &Draft) -> bool {
    draft.labels[..Problem::COUNT].iter().any(|is| *is)
}

fn stops(draft: &Draft) -> bool {
    Problem::ALL.into_iter().any(|p| p.severity() == Severity::Stop && draft.labels[p.at()])
}

/// Every problem counts alike, and nothing else.
fn any_start() -> [f32; SIGNS] {
    std::array::from_fn(|at| if at < Problem::COUNT { 1.0 } else { 0.0 })
}

fn last(rows: &[Row]) -> Vec<f32> {
    let own: Vec<[f32; SIGNS]> = rows.iter().map(|r| signs(r.draft.kind, &r.logits)).collect();
    let mut all = Vec::new();
    for label in 0..LABELS {
        let cases: Vec<Case> = (rows.iter().zip(&own))
            .map(|(r, signs)| Case { signs, own: r.logits[label], is: r.draft.labels[label], weight: weight(r.draft) })
            .collect();
        all.extend(regression(&cases, [0.0; SIGNS]));
    }
    let whole: Vec<Case> = (rows.iter().zip(&own))
        .map(|(r, signs)| Case {
            signs,
            own: 0.0,
            is: any(r.draft),
            weight: weight(r.draft) * if stops(r.draft) { STOP } else { 1.0 },
        })
        .collect();
    all.extend(regression(&whole, any_start()));
    all
}

struct Case<'a> {
    signs: &'a [f32; SIGNS],
    own: f32,
    is: bool,
    weight: f32,
}

/// Logistic regression, held near its start; the weights are told for an own sum that counts once.
fn regression(cases: &[Case], start: [f32; SIGNS]) -> [f32; SIGNS] {
    let mut w = [0.0f32; SIGNS + 2];
    w[..SIGNS].copy_from_slice(&start);
    w[SIGNS] = 1.0;
    let first = w;
    let (mut m, mut v) = ([0.0f32; SIGNS + 2], [0.0f32; SIGNS + 2]);
    for _ in 0..ROUNDS {
        let mut g = [0.0f32; SIGNS + 2];
        for case in cases {
            let sum = dot(&w[..SIGNS], case.signs) + w[SIGNS] * case.own + w[SIGNS + 1];
            let y = if case.is { 1.0 } else { 0.0 };
            let d = case.weight * (sigmoid(sum) - y) / cases.len() as f32;
            g.iter_mut().zip(case.signs).for_each(|(g, x)| *g += d * x);
            g[SIGNS] += d * case.own;
            g[SIGNS + 1] += d;
        }
        for at in 0..w.len() {
            if at <= SIGNS {
                g[at] += HELD * (w[at] - first[at]);
            }
            m[at] = 0.9 * m[at] + 0.1 * g[at];
            v[at] = 0.99 * v[at] + 0.01 * g[at] * g[at];
            w[at] -= 0.02 * m[at] / (v[at].sqrt() + 1e-6);
        }
    }
    std::array::from_fn(|at| w[at] / w[SIGNS].max(0.1))
}

/// What could be had with the best thresholds: for shares of fine drafts remarked the harmful and the stop drafts that
/// pass, and the mean of the best F1; with logits as they were judged by last weights of other authors, and as they were.
pub fn ceiling(rows: &[Row], judged: &[[f32; LABELS + 1]], of: fn(&Draft) -> bool) -> String {
    let kept = || rows.iter().zip(judged).filter(|(r, _)| of(r.draft));
    let judged: Vec<[f32; LABELS + 1]> = kept().map(|k| *k.1).collect();
    let rows: Vec<&Row> = kept().map(|k| k.0).collect();
    let plain: Vec<[f32; LABELS + 1]> = rows.iter().map(|r| r.judged(&Chosen::default().last)).collect();
    let mut out = String::new();
    for (name, all) in [("judged", &judged), ("plain", &plain)] {
        let logits = |is: &dyn Fn(&Draft) -> bool| -> Vec<f32> {
            rows.iter().zip(all).filter(|(r, _)| is(r.draft)).map(|(_, a)| a[LABELS]).collect()
        };
        let (mut fine, harmful, stop) = (logits(&|d| !any(d)), logits(&any), logits(&stops));
        for share in [0.08, 0.12, 0.16, 0.2] {
            let least = above(share, &mut fine);
            let passed = |of: &[f32]| of.iter().filter(|h| **h < least).count() as f32 * 100.0 / of.len().max(1) as f32;
            let (all, worst) = (passed(&harmful), passed(&stop));
            out += &format!("{name}: fine remarked {share}: harmful passed {all:.1} %, stop passed {worst:.1} %\n");
        }
        let best = |l: usize| {
            let mut pairs: Vec<(f32, bool, f32)> =
                rows.iter().zip(all).map(|(r, a)| (a[l], r.draft.labels[l], 1.0)).collect();
            best_f1(&mut pairs).1
        };
        let mean = (0..Problem::COUNT).map(best).sum::<f32>() / Problem::COUNT as f32;
        out += &format!("{name}: macro F1 of the problems with the best thresholds {mean:.3}\n");
    }
    out
}

/// Where the F1 of a label is best, and that F1, over drafts that count as much as they weigh.
fn best_f1(pairs: &mut [(f32, bool, f32)]) -> (f32, f32) {
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0));
    let all: f32 = pairs.iter().filter(|p| p.1).map(|p| p.2).sum();
    let (mut hit, mut given, mut best, mut at) = (0.0f32, 0.0f32, 0.0f32, f32::MAX);
    for (sum, is, weight) in pairs.iter() {
        hit += if *is { *weight } else { 0.0 };
        given += weight;
        let f = 2.0 * hit / (given + all);
        if f > best {
            (best, at) = (f, *sum);
        }
    }
    (at, best)
}

/// How much a draft counts in what is chosen.
fn weight(draft: &Draft) -> f32 {
    if data::development(draft) { GIVEN } else { 1.0 }
}

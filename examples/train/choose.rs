//! Chooses the thresholds: for each label where F1 is best, for the draft as a whole where so many fine drafts are remarked.

use crate::data::{Draft, LABELS};
use afterword::domain::message::{Problem, model::harm};

/// Share of fine drafts that may be remarked.
pub const REMARKED: f32 = 0.11;

/// Share of fine drafts that a label that stops may be given to.
const STOPPED: f32 = 0.004;

pub fn thresholds(rows: &[(&Draft, [f32; LABELS])]) -> [f32; LABELS + 1] {
    let mut out = [0.0; LABELS + 1];
    let fine = |d: &Draft| !d.labels[..Problem::COUNT].iter().any(|x| *x);
    let mut harms: Vec<f32> = rows.iter().filter(|(d, _)| fine(d)).map(|(_, o)| harm(o)).collect();
    harms.sort_by(|a, b| b.total_cmp(a));
    let gate = harms.get((harms.len() as f32 * REMARKED) as usize).copied().unwrap_or(1.0);
    out[LABELS] = gate;
    for label in 0..LABELS {
        let open = rows.iter().filter(|(_, o)| label >= Problem::COUNT || harm(o) >= gate);
        let mut pairs: Vec<(f32, bool)> = open.map(|(d, o)| (o[label], d.labels[label])).collect();
        out[label] = best_f1(&mut pairs).1 - 1e-3;
        if label < 6 {
            let mut sums: Vec<f32> = rows.iter().filter(|(d, _)| fine(d)).map(|(_, o)| o[label]).collect();
            sums.sort_by(|a, b| b.total_cmp(a));
            out[label] = out[label].max(sums.get((sums.len() as f32 * STOPPED) as usize).copied().unwrap_or(0.0));
        }
    }
    out
}

/// The best F1 of a label over all thresholds, and that threshold.
fn best_f1(pairs: &mut [(f32, bool)]) -> (f32, f32) {
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0));
    let all = pairs.iter().filter(|p| p.1).count() as f32;
    let (mut hit, mut best, mut at) = (0.0f32, 0.0f32, f32::MAX);
    for (i, (sum, is)) in pairs.iter().enumerate() {
        hit += if *is { 1.0 } else { 0.0 };
        let f = 2.0 * hit / (i as f32 + 1.0 + all);
        if f > best {
            (best, at) = (f, *sum);
        }
    }
    (best, at)
}

//! Chooses the thresholds: for each label where F1 is best, for the draft as a whole where so many fine drafts are remarked.

use crate::data::{Draft, LABELS};
use crate::score::best_f1;
use afterword::domain::message::{Problem, model::harm};

/// Share of fine drafts that may be remarked.
pub const REMARKED: f32 = 0.11;

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
    }
    out
}

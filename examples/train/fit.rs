//! One row of lessons: drafts as they are, beside the other of their pair or joined with another, and fine drafts with a
//! sentence put into them.

use std::sync::Arc;

use crate::data::{Item, LABELS};
use crate::net::Net;
use crate::pieces::Piece;
use crate::rng::Rng;
use afterword::domain::message::Problem;

/// Rounds after which only the n-grams that will be written go on learning, and all else learns to do without the others.
const PRUNED: usize = 3;
/// How far apart in their file the drafts of a pair may stand.
const NEAR: usize = 12;

impl Net {
    pub fn fit(&mut self, items: &[&Item], pieces: &[&Piece]) {
        let mut rng = Rng(5);
        let mut items: Vec<Item> = items.iter().map(|item| self.indexed(item)).collect();
        let mut pieces: Vec<Item> = pieces.iter().map(|piece| self.indexed(&piece.item)).collect();
        let mut order: Vec<usize> = (0..items.len() + pieces.len()).collect();
        let mut passes = Vec::new();
        let mut both = [Vec::new(), Vec::new()];
        let partners = partners(&items);
        let mut by_kind: Vec<Vec<usize>> = vec![vec![]; 5];
        let mut fine: Vec<usize> = Vec::new();
        for (i, item) in items.iter().enumerate() {
            by_kind[item.kind].push(i);
            if !item.labels[..Problem::COUNT].iter().any(|l| *l) {
                fine.push(i);
            }
        }
        let total = (self.c.epochs * order.len() / self.c.batch) as f32;
        let mut done = 0.0;
        for round in 0..self.c.epochs {
            if round == PRUNED {
                let kept = self.prune();
                for part in items.iter_mut().chain(&mut pieces).flat_map(|item| &mut item.parts) {
                    Arc::make_mut(part).ngrams.retain(|ngram| kept[ngram.hash as usize]);
                }
            }
            for i in (1..order.len()).rev() {
                order.swap(i, rng.below(i + 1));
            }
            let mut compared = vec![false; items.len()];
            for chunk in order.chunks(self.c.batch) {
                for i in chunk {
                    if compared.get(*i) == Some(&true) {
                        continue;
                    }
                    let partner = partners.get(*i).copied().flatten().filter(|other| !compared[*other]);
                    if let Some(other) = partner.filter(|_| rng.unit() >= self.c.join) {
                        self.compare([&items[*i], &items[other]], &mut rng, &mut both);
                        compared[other] = true;
                    } else if let Some(piece) = i.checked_sub(items.len()) {
                        let base = &items[fine[rng.below(fine.len())]];
                        let made = placed(&pieces[piece], base, &mut rng);
                        self.learn(&made, &mut rng, &mut passes);
                    } else if rng.unit() < self.c.join {
                        let like = &by_kind[items[*i].kind];
                        let made = joined(&items[*i], &items[like[rng.below(like.len())]]);
                        self.learn(&made, &mut rng, &mut passes);
                    } else {
                        self.learn(&items[*i], &mut rng, &mut passes);
                    }
                }
                let left = 1.0 - done / total;
                let warm = (done / (total * 0.05)).min(1.0);
                self.step(chunk.len(), left.max(0.02) * warm.max(0.1));
                done += 1.0;
            }
        }
    }
}

/// For each draft another one of its pair that has other labels.
fn partners(items: &[Item]) -> Vec<Option<usize>> {
    let partner = |i: usize| {
        let own = &items[i];
        let mut near = i.saturating_sub(NEAR)..items.len().min(i + NEAR + 1);
        near.find(|o| own.pair.is_some() && items[*o].pair == own.pair && items[*o].labels != own.labels)
    };
    (0..items.len()).map(partner).collect()
}

/// A fine draft with a sentence put into it, or the sentence by itself.
fn placed(piece: &Item, base: &Item, rng: &mut Rng) -> Item {
    let mut item = piece.clone();
    let heavy = item.labels[Problem::Heavy.at()];
    item.kind = if heavy { [0, 1, 3][rng.below(3)] } else { rng.below(5) };
    if rng.unit() < 0.35 || (heavy && !matches!(base.kind, 0 | 1 | 3)) {
        item.style[0] = item.style[0].max(-0.8);
        return item;
    }
    item.kind = base.kind;
    item.style = base.style;
    let at = rng.below(base.parts.len() + 1);
    let own = std::mem::take(&mut item.parts);
    item.parts = base.parts[..at].iter().chain(&own).chain(&base.parts[at..]).map(Arc::clone).collect();
    if base.parts.len() > 1 && rng.unit() < 0.5 {
        // one sentence of the base makes room
        let out = rng.below(item.parts.len());
        if !(at..at + own.len()).contains(&out) {
            item.parts.remove(out);
        }
    }
    item.weight[Problem::TooMuch.at()] = 0.0;
    item
}

fn joined(one: &Item, two: &Item) -> Item {
    let mut item = one.clone();
    item.parts.extend(two.parts.iter().map(Arc::clone));
    for l in 0..LABELS {
        item.labels[l] |= two.labels[l];
    }
    item.style[0] += 0.3;
    item.weight[Problem::TooMuch.at()..].fill(0.0);
    item
}

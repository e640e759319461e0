//! The network while it learns: two readers of word vectors, the most that each unit remembers, one hidden layer, and weights
//! of word n-grams.

use std::collections::HashMap;

use crate::data::{Item, LABELS, NO_ROW, Segment, Vectors};
use crate::layer::{Layer, axpy, dot, lse, sigmoid};
use crate::pieces::Piece;
use crate::reader::{Reader, Trace};
use crate::rng::Rng;
use crate::vectors::WordVectors;
use afterword::domain::message::Problem;
use afterword::domain::message::model::STYLE;

#[derive(Clone, Copy, Debug)]
pub struct Config {
    /// Units of both readers together.
    pub units: usize,
    pub hidden: usize,
    pub epochs: usize,
    pub batch: usize,
    pub rate: f32,
    pub wide_rate: f32,
    pub vector_rate: f32,
    pub decay: f32,
    pub drop_word: f32,
    pub drop_unit: f32,
    pub drop_hidden: f32,
    pub drop_ngram: f32,
    pub positive: f32,
    pub part_loss: f32,
    /// How much the question counts whether a draft holds any problem.
    pub any_loss: f32,
    /// How much it counts which of a pair shows a label more.
    pub pair_loss: f32,
    pub join: f32,
    pub smooth: f32,
}

impl Default for Config {
    fn default() -> Self {
        Config {
            units: 128,
            hidden: 96,
            epochs: 8,
            batch: 16,
            rate: 2e-3,
            wide_rate: 0.5,
            vector_rate: 2e-3,
            decay: 1e-3,
            drop_word: 0.1,
            drop_unit: 0.3,
            drop_hidden: 0.2,
            drop_ngram: 0.25,
            positive: 1.5,
            part_loss: 0.5,
            any_loss: 1.0,
            pair_loss: 1.0,
            join: 0.25,
            smooth: 0.02,
        }
    }
}

/// Word n-grams that are kept: those with the heaviest weights.
const KEEP: usize = 12_350;
/// Drafts and sentences that must hold a word n-gram for it to get weights.
const FEWEST: u32 = 8;
/// Numbers that describe kind and style, and a constant.
const SETTING: usize = 5 + STYLE + 1;
/// No place, no weight.
const NONE: u32 = u32::MAX;

pub struct Net {
    pub c: Config,
    pub words: WordVectors,
    pub readers: [Reader; 2],
    pub a: Layer,
    pub b: Layer,
    pub k: Layer,
    pub u: Layer,
    pub bias: Layer,
    pub wide_at: HashMap<u32, u32>,
    pub wide: Vec<[f32; LABELS]>,
    wide_h: Vec<[f32; LABELS]>,
    wide_g: Slopes,
    t: i32,
}

/// Slopes of a few rows of many.
struct Slopes {
    rows: Vec<[f32; LABELS]>,
    touched: Vec<u32>,
    is: Vec<bool>,
}

impl Slopes {
    fn new(rows: usize) -> Self {
        Slopes { rows: vec![[0.0; LABELS]; rows], touched: Vec::new(), is: vec![false; rows] }
    }

    fn at(&mut self, row: u32) -> &mut [f32; LABELS] {
        let at = row as usize;
        if !self.is[at] {
            self.is[at] = true;
            self.touched.push(row);
        }
        &mut self.rows[at]
    }
}

/// What one segment shows.
#[derive(Default, Clone)]
pub struct Pass {
    z: Vec<f32>,
    at: Vec<u32>,
    rows: Vec<u32>,
    ngrams: Vec<u32>,
    share: f32,
    h: Vec<f32>,
    o: [f32; LABELS],
    go: [f32; LABELS],
    gz: Vec<f32>,
    traces: [Trace; 2],
}

/// What the whole draft shows, and what is left out this time.
struct Whole {
    all: Vec<f32>,
    who: Vec<usize>,
    extra: [f32; SETTING],
    fmask: Vec<f32>,
    hmask: Vec<f32>,
}

impl Net {
    pub fn new(c: Config, v: &Vectors, items: &[&Item], pieces: &[&Piece]) -> Net {
        let mut rng = Rng(17);
        let mut seen: HashMap<u32, u32> = HashMap::new();
        for item in items.iter().copied().chain(pieces.iter().map(|p| &p.item)) {
            let mut own: Vec<u32> = item.parts.iter().flat_map(|p| p.ngrams.iter().map(|r| r.hash)).collect();
            own.sort_unstable();
            own.dedup();
            for h in own {
                *seen.entry(h).or_default() += 1;
            }
        }
        let mut keys: Vec<u32> = seen.into_iter().filter(|(_, n)| *n >= FEWEST).map(|(h, _)| h).collect();
        keys.sort_unstable();
        let wide_at: HashMap<u32, u32> = keys.iter().enumerate().map(|(i, h)| (*h, i as u32)).collect();
        let n = wide_at.len();
        let (e, f, h) = (v.dims, c.units, c.hidden);
        let s = |n: usize| (1.0 / n as f32).sqrt();
        let mut bias = Layer::new(LABELS * 6, 0.0, &mut rng);
        for l in 0..LABELS {
            bias.w[l] = if l < Problem::COUNT { -3.5 } else { -2.0 };
        }
        Net {
            c,
            words: WordVectors::new(v),
            readers: [Reader::new(e, f / 2, &mut rng), Reader::new(e, f / 2, &mut rng)],
            a: Layer::new(h * f, s(f), &mut rng),
            b: Layer::new(h * f, s(f) * 0.5, &mut rng),
            k: Layer::new(h * SETTING, 0.3, &mut rng),
            u: Layer::new(LABELS * h, s(h), &mut rng),
            bias,
            wide_at,
            wide: vec![[0.0; LABELS]; n],
            wide_h: vec![[1e-3; LABELS]; n],
            wide_g: Slopes::new(n),
            t: 0,
        }
    }

    /// Forgets all n-grams but the heaviest, and says of each whether it is kept.
    pub fn prune(&mut self) -> Vec<bool> {
        let mut all: Vec<(f32, usize)> =
            self.wide.iter().enumerate().map(|(at, w)| (w.iter().map(|w| w * w).sum(), at)).collect();
        all.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let mut kept = vec![false; all.len()];
        all.iter().take(KEEP).for_each(|(_, at)| kept[*at] = true);
        self.wide_at.retain(|_, at| kept[*at as usize]);
        kept
    }

    /// The item with its n-grams as numbers of weights, those without one left out.
    pub fn indexed(&self, item: &Item) -> Item {
        let mut item = item.clone();
        for part in &mut item.parts {
            let own: Segment = (**part).clone();
            let known = own.ngrams.iter().filter_map(|r| {
                let mut r = *r;
                r.hash = *self.wide_at.get(&r.hash)?;
                Some(r)
            });
            *part = std::sync::Arc::new(Segment { ngrams: known.collect(), ..own });
        }
        item
    }

    fn peaks(&self, p: &mut Pass) {
        let (f, half, n) = (self.c.units, self.c.units / 2, p.rows.len());
        p.z.clear();
        p.z.resize(f, 0.0);
        p.at.clear();
        p.at.resize(f, NONE);
        let Pass { rows, traces, z, at, .. } = p;
        let words = self.words.of(rows);
        self.readers[0].read(words.clone(), &mut traces[0]);
        self.readers[1].read(words.rev(), &mut traces[1]);
        for (side, trace) in traces.iter().enumerate() {
            for i in 0..n {
                let memory = &trace.memory[(i + 1) * half..(i + 2) * half];
                for q in 0..half {
                    if memory[q] > z[side * half + q] {
                        z[side * half + q] = memory[q];
                        at[side * half + q] = i as u32;
                    }
                }
            }
        }
    }

    fn forward(&self, item: &Item, rng: &mut Rng, passes: &mut Vec<Pass>) -> Whole {
        let (f, h) = (self.c.units, self.c.hidden);
        let mut mask = |n: usize, drop: f32| -> Vec<f32> {
            (0..n).map(|_| if rng.unit() < drop { 0.0 } else { 1.0 / (1.0 - drop) }).collect()
        };
        let (fmask, hmask) = (mask(f, self.c.drop_unit), mask(h, self.c.drop_hidden));
        passes.resize(item.parts.len(), Pass::default());
        for (part, p) in item.parts.iter().zip(passes.iter_mut()) {
            let n = part.rows.len();
            let gone: Vec<bool> = (0..n).map(|_| rng.unit() < self.c.drop_word).collect();
            p.rows.clear();
            p.rows.extend(part.rows.iter().zip(&gone).map(|(row, gone)| if *gone { NO_ROW } else { *row }));
            p.share = 1.0 / (n as f32 + 6.0).sqrt() / (1.0 - self.c.drop_ngram);
            p.ngrams.clear();
            let whole = part.ngrams.iter().filter(|r| (r.from..=r.to).all(|i| !gone[(i as usize).min(n - 1)]));
            p.ngrams.extend(whole.map(|r| r.hash).filter(|_| rng.unit() >= self.c.drop_ngram));
            self.peaks(p);
            p.z.iter_mut().zip(&fmask).for_each(|(z, m)| *z *= m);
        }
        let (mut all, mut who) = (vec![0.0f32; f], vec![0usize; f]);
        for (s, p) in passes.iter().enumerate() {
            for q in 0..f {
                if p.z[q] > all[q] {
                    all[q] = p.z[q];
                    who[q] = s;
                }
            }
        }
        let mut extra = [0.0f32; SETTING];
        extra[item.kind] = 1.0;
        extra[5..5 + STYLE].copy_from_slice(&item.style);
        extra[5 + STYLE] = 1.0;
        let around: Vec<f32> = (0..h)
            .map(|j| dot(&self.b.w[j * f..(j + 1) * f], &all) + dot(&self.k.w[j * SETTING..(j + 1) * SETTING], &extra))
            .collect();
        for p in passes.iter_mut() {
            p.h.clear();
            p.h.extend((0..h).map(|j| (around[j] + dot(&self.a.w[j * f..(j + 1) * f], &p.z)).max(0.0) * hmask[j]));
            for l in 0..LABELS {
                p.o[l] = self.bias.w[l]
                    + self.bias.w[LABELS * (1 + item.kind) + l]
                    + dot(&self.u.w[l * h..(l + 1) * h], &p.h);
            }
            for at in &p.ngrams {
                axpy(p.share, &self.wide[*at as usize], &mut p.o);
            }
        }
        Whole { all, who, extra, fmask, hmask }
    }

    /// Adds the slopes of one item.
    pub fn learn(&mut self, item: &Item, rng: &mut Rng, passes: &mut Vec<Pass>) {
        if item.parts.is_empty() {
            return;
        }
        let whole = self.forward(item, rng, passes);
        self.blame(item, passes, &[0.0; LABELS]);
        self.back(item, &whole, passes);
    }

    /// Adds the slopes of two drafts that are close in words: of a label that one has, its logit should be the higher.
    pub fn compare(&mut self, two: [&Item; 2], rng: &mut Rng, passes: &mut [Vec<Pass>; 2]) {
        if two.iter().any(|item| item.parts.is_empty()) {
            return;
        }
        let whole = [self.forward(two[0], rng, &mut passes[0]), self.forward(two[1], rng, &mut passes[1])];
        let mut pulled = [[0.0f32; LABELS]; 2];
        for l in 0..LABELS {
            if two[0].labels[l] != two[1].labels[l] {
                let total = |side: usize| lse(passes[side].iter().map(|p| p.o[l]));
                let ahead = usize::from(two[1].labels[l]);
                let pull = self.c.pair_loss * sigmoid(2.0 - (total(ahead) - total(1 - ahead)));
                pulled[ahead][l] -= pull;
                pulled[1 - ahead][l] += pull;
            }
        }
        for side in 0..2 {
            self.blame(two[side], &mut passes[side], &pulled[side]);
            self.back(two[side], &whole[side], &mut passes[side]);
        }
    }

    /// How each logit of each segment should have been different.
    fn blame(&self, item: &Item, passes: &mut [Pass], pulled: &[f32; LABELS]) {
        let mut totals = [0.0f32; LABELS];
        let mut slopes = [0.0f32; LABELS];
        for l in 0..LABELS {
            totals[l] = lse(passes.iter().map(|p| p.o[l]));
            let (weight, is) = (item.weight[l], item.labels[l]);
            let y = if is { 1.0 - self.c.smooth } else { 0.0 };
            slopes[l] = weight * if is { self.c.positive } else { 1.0 } * (sigmoid(totals[l]) - y) + pulled[l];
        }
        if self.c.any_loss > 0.0 {
            let problems = 0..Problem::COUNT;
            let harm: f32 =
                problems.clone().map(|l| if totals[l] > 15.0 { totals[l] } else { totals[l].exp().ln_1p() }).sum();
            let any = item.labels[problems.clone()].iter().any(|is| *is);
            let none = (-harm).exp();
            let pull = if any { -none / (1.0 - none).max(0.02) } else { 1.0 };
            for l in problems {
                slopes[l] += self.c.any_loss * pull * sigmoid(totals[l]);
            }
        }
        for (s, p) in passes.iter_mut().enumerate() {
            for l in 0..LABELS {
                p.go[l] = if slopes[l] == 0.0 { 0.0 } else { slopes[l] * (p.o[l] - totals[l]).exp() };
                if l + 1 < Problem::COUNT && item.weight[l] > 0.0 {
                    let spanned = item.parts[s].spanned[l];
                    let w = match (spanned, item.labels[l]) {
                        (true, _) => self.c.positive,
                        (false, true) => 0.4,
                        (false, false) => 0.3,
                    };
                    let y = if spanned { 1.0 } else { 0.0 };
                    p.go[l] += self.c.part_loss * item.weight[l] * w * (sigmoid(p.o[l]) - y);
                }
            }
        }
    }

    fn back(&mut self, item: &Item, whole: &Whole, passes: &mut [Pass]) {
        let (f, h) = (self.c.units, self.c.hidden);
        let mut around = vec![0.0f32; h];
        for p in passes.iter_mut() {
            axpy(1.0, &p.go, &mut self.bias.g[..LABELS]);
            axpy(1.0, &p.go, &mut self.bias.g[LABELS * (1 + item.kind)..LABELS * (2 + item.kind)]);
            for at in &p.ngrams {
                axpy(p.share, &p.go, self.wide_g.at(*at));
            }
            let mut gh = vec![0.0f32; h];
            for l in 0..LABELS {
                axpy(p.go[l], &self.u.w[l * h..(l + 1) * h], &mut gh);
                axpy(p.go[l], &p.h, &mut self.u.g[l * h..(l + 1) * h]);
            }
            p.gz.clear();
            p.gz.resize(f, 0.0);
            for j in 0..h {
                if p.h[j] > 0.0 {
                    let g = gh[j] * whole.hmask[j];
                    around[j] += g;
                    axpy(g, &p.z, &mut self.a.g[j * f..(j + 1) * f]);
                    axpy(g, &self.a.w[j * f..(j + 1) * f], &mut p.gz);
                }
            }
        }
        let mut gall = vec![0.0f32; f];
        for j in 0..h {
            axpy(around[j], &whole.all, &mut self.b.g[j * f..(j + 1) * f]);
            axpy(around[j], &self.b.w[j * f..(j + 1) * f], &mut gall);
            axpy(around[j], &whole.extra, &mut self.k.g[j * SETTING..(j + 1) * SETTING]);
        }
        for q in 0..f {
            passes[whole.who[q]].gz[q] += gall[q];
        }
        let half = f / 2;
        for p in passes.iter_mut() {
            for q in 0..f {
                if p.at[q] != NONE {
                    p.traces[q / half].blame[p.at[q] as usize * half + q % half] = p.gz[q] * whole.fmask[q];
                }
            }
            let [forwards, backwards] = &mut self.readers;
            let words = self.words.of(&p.rows);
            let slopes = [forwards.learn(words.clone(), &p.traces[0]), backwards.learn(words.rev(), &p.traces[1])];
            self.words.add(p.rows.iter().copied(), &slopes[0]);
            self.words.add(p.rows.iter().rev().copied(), &slopes[1]);
        }
    }

    /// One step against the slopes of `n` items; `scale` is the share of the full rate.
    pub fn step(&mut self, n: usize, scale: f32) {
        self.t += 1;
        let part = 1.0 / n as f32;
        let (rate, decay, t) = (self.c.rate * scale, self.c.decay, self.t);
        let read = self.readers.iter_mut().flat_map(Reader::layers);
        for layer in read.chain([&mut self.a, &mut self.b, &mut self.k, &mut self.u, &mut self.bias]) {
            layer.step(part, rate, decay, t);
        }
        self.words.step(part, self.c.vector_rate * scale, t);
        let mut touched = std::mem::take(&mut self.wide_g.touched);
        for at in touched.drain(..).map(|at| at as usize) {
            self.wide_g.is[at] = false;
            let (g, h, w) = (&mut self.wide_g.rows[at], &mut self.wide_h[at], &mut self.wide[at]);
            for l in 0..LABELS {
                let own = g[l] * part;
                h[l] += own * own;
                w[l] -= self.c.wide_rate * scale * own / h[l].sqrt();
                g[l] = 0.0;
            }
        }
        self.wide_g.touched = touched;
    }
}

#[cfg(test)]
mod tests {
    use super::{Config, Net};
    use crate::data::{Item, LABELS, item, kept_apart, read_all, vectors};
    use crate::file;
    use crate::layer::lse;
    use crate::rng::Rng;
    use afterword::domain::message::Model;

    #[test]
    fn what_learns_and_what_ships_come_to_the_same_sums() {
        let mut drafts = read_all(&["drafts"]);
        drafts.retain(|draft| !kept_apart(&draft.author));
        drafts.truncate(400);
        let v = vectors(&drafts);
        let items: Vec<Item> = drafts.iter().map(|draft| item(draft, &v)).collect();
        let config = Config {
            units: 16,
            hidden: 8,
            drop_word: 0.0,
            drop_unit: 0.0,
            drop_hidden: 0.0,
            drop_ngram: 0.0,
            ..Config::default()
        };
        let mut net = Net::new(config, &v, &items.iter().collect::<Vec<_>>(), &[]);
        let mut rng = Rng(3);
        net.wide.iter_mut().flatten().for_each(|w| *w = (rng.below(21) as f32 - 10.0) / 10.0);
        let (readers, rest) = (&mut net.readers, [&mut net.a, &mut net.b, &mut net.k, &mut net.u]);
        readers
            .iter_mut()
            .flat_map(|reader| reader.layers())
            .chain(rest)
            .for_each(|layer| file::round(&mut layer.w, file::STEPS));
        let model = Model::parse(&file::write(&net, &v)).expect("a file of this version");
        let mut most = 0.0f32;
        for (draft, item) in drafts.iter().zip(&items) {
            let mut passes = Vec::new();
            net.forward(&net.indexed(item), &mut rng, &mut passes);
            let ships = model.logits(draft.kind, &draft.text);
            for l in 0..LABELS {
                let learns = lse(passes.iter().map(|p| p.o[l]));
                assert!((learns - ships[l]).abs() < 1e-3, "{}: {learns} {}", draft.id, ships[l]);
                most = most.max(learns);
            }
        }
        assert!(most > 1.0, "ngrams of words weigh: {most}");
    }
}

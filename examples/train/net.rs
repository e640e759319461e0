//! The network while it learns: windows of word vectors, the strongest of each, one hidden layer, and weights of runs of words.

use std::collections::HashMap;

use crate::data::{Item, LABELS, NO_ROW, Stretch, Vectors};
use crate::pieces::Piece;
use crate::rng::Rng;
use afterword::domain::message::Problem;
use afterword::domain::message::model::STYLE;

#[derive(Clone, Copy, Debug)]
pub struct Config {
    pub filters: usize,
    pub hidden: usize,
    pub epochs: usize,
    pub batch: usize,
    pub rate: f32,
    pub wide_rate: f32,
    pub wide_decay: f32,
    pub decay: f32,
    pub drop_word: f32,
    pub drop_filter: f32,
    pub drop_hidden: f32,
    pub positive: f32,
    pub part_loss: f32,
    pub join: f32,
    pub wide: bool,
    pub deep: bool,
    pub smooth: f32,
    pub pieces: f32,
}

impl Default for Config {
    fn default() -> Self {
        Config {
            filters: 64,
            hidden: 48,
            epochs: 12,
            batch: 16,
            rate: 3e-3,
            wide_rate: 0.5,
            wide_decay: 0.0,
            decay: 1e-4,
            drop_word: 0.1,
            drop_filter: 0.3,
            drop_hidden: 0.2,
            positive: 1.5,
            part_loss: 0.5,
            join: 0.25,
            wide: true,
            deep: true,
            smooth: 0.02,
            pieces: 1.0,
        }
    }
}

pub struct Layer {
    pub w: Vec<f32>,
    g: Vec<f32>,
    m: Vec<f32>,
    v: Vec<f32>,
}

impl Layer {
    fn new(n: usize, scale: f32, rng: &mut Rng) -> Layer {
        Layer { w: (0..n).map(|_| rng.normal() * scale).collect(), g: vec![0.0; n], m: vec![0.0; n], v: vec![0.0; n] }
    }
    fn step(&mut self, rate: f32, decay: f32, t: i32) {
        let (c1, c2) = (1.0 - 0.9f32.powi(t), 1.0 - 0.999f32.powi(t));
        for i in 0..self.w.len() {
            let g = self.g[i];
            self.m[i] = 0.9 * self.m[i] + 0.1 * g;
            self.v[i] = 0.999 * self.v[i] + 0.001 * g * g;
            self.w[i] -= rate * (self.m[i] / c1 / ((self.v[i] / c2).sqrt() + 1e-7) + decay * self.w[i]);
            self.g[i] = 0.0;
        }
    }
}

pub struct Net {
    pub c: Config,
    pub dims: usize,
    pub table: Vec<f32>,
    pub conv: Layer,
    pub conv_b: Layer,
    pub a: Layer,
    pub b: Layer,
    pub k: Layer,
    pub u: Layer,
    pub bias: Layer,
    pub wide_at: HashMap<u32, u32>,
    pub wide: Vec<f32>,
    pub wide_h: Vec<f32>,
    t: i32,
}

/// Words of a window.
pub const WIN: usize = 3;
/// Drafts and sentences that must hold a run of words for it to get weights.
const FEWEST: u32 = 8;

#[derive(Default, Clone)]
struct Pass {
    z: Vec<f32>,
    at: Vec<usize>,
    runs: Vec<(u32, f32)>,
    h: Vec<f32>,
    o: Vec<f32>,
}

fn sigmoid(x: f32) -> f32 {
    1.0 / (1.0 + (-x).exp())
}

impl Net {
    pub fn new(c: Config, v: &Vectors, items: &[&Item], pieces: &[Piece], seed: u64) -> Net {
        let mut rng = Rng(seed * 7919 + 17);
        let mut seen: HashMap<u32, u32> = HashMap::new();
        let more = pieces.iter().filter(|_| c.pieces > 0.0).map(|p| &p.item);
        for item in items.iter().copied().chain(more) {
            let mut own: Vec<u32> = item.parts.iter().flat_map(|p| p.runs.iter().map(|r| r.hash)).collect();
            own.sort_unstable();
            own.dedup();
            for h in own {
                *seen.entry(h).or_default() += 1;
            }
        }
        let mut keys: Vec<u32> = seen.into_iter().filter(|(_, n)| *n >= FEWEST).map(|(h, _)| h).collect();
        keys.sort_unstable();
        let wide_at: HashMap<u32, u32> = keys.iter().enumerate().map(|(i, h)| (*h, i as u32)).collect();
        let n = wide_at.len() * LABELS;
        let (e, f, h) = (v.dims, c.filters, c.hidden);
        let s = |n: usize| (1.0 / n as f32).sqrt();
        let mut bias = Layer::new(LABELS * 6, 0.0, &mut rng);
        for l in 0..LABELS {
            bias.w[l] = if l < Problem::COUNT { -3.5 } else { -2.0 };
        }
        Net {
            c,
            dims: e,
            table: v.table.clone(),
            conv: Layer::new(f * WIN * e, s(WIN * e), &mut rng),
            conv_b: Layer::new(f, 0.0, &mut rng),
            a: Layer::new(h * f, s(f), &mut rng),
            b: Layer::new(h * f, s(f) * 0.5, &mut rng),
            k: Layer::new(h * (5 + STYLE + 1), 0.3, &mut rng),
            u: Layer::new(LABELS * h, s(h), &mut rng),
            bias,
            wide_at,
            wide: vec![0.0; n],
            wide_h: vec![1e-3; n],
            t: 0,
        }
    }

    fn pass(&self, part: &Stretch, p: &mut Pass, train: Option<(&mut Rng, &[f32])>) {
        let (e, f) = (self.dims, self.c.filters);
        p.z.clear();
        p.z.resize(f, 0.0);
        p.at.clear();
        p.at.resize(f, usize::MAX);
        p.runs.clear();
        let n = part.rows.len();
        let mut gone = vec![false; n];
        let mut mask: Option<&[f32]> = None;
        if let Some((rng, m)) = train {
            for g in gone.iter_mut() {
                *g = rng.unit() < self.c.drop_word;
            }
            mask = Some(m);
        }
        if self.c.wide {
            let x = 1.0 / (n as f32 + 6.0).sqrt();
            for r in &part.runs {
                let whole = || (r.from..=r.to).all(|i| !gone[(i as usize).min(n - 1)]);
                if let Some(at) = self.wide_at.get(&r.hash)
                    && whole()
                {
                    p.runs.push((*at, x));
                }
            }
        }
        if self.c.deep {
            let mut window = vec![0.0f32; WIN * e];
            for i in 0..n {
                for j in 0..WIN {
                    let at = (i + j).wrapping_sub(WIN / 2);
                    let slot = &mut window[j * e..(j + 1) * e];
                    if at < n && part.rows[at] != NO_ROW && !gone[at] {
                        let row = part.rows[at] as usize;
                        slot.copy_from_slice(&self.table[row * e..(row + 1) * e]);
                    } else {
                        slot.fill(0.0);
                    }
                }
                for q in 0..f {
                    if mask.is_some_and(|m| m[q] == 0.0) {
                        continue;
                    }
                    let w = &self.conv.w[q * WIN * e..(q + 1) * WIN * e];
                    let s: f32 = dot(w, &window) + self.conv_b.w[q];
                    if s > p.z[q] {
                        p.z[q] = s;
                        p.at[q] = i;
                    }
                }
            }
            if let Some(m) = mask {
                for q in 0..f {
                    p.z[q] *= m[q];
                }
            }
        }
        // words gone must be known to the way back
        p.h.clear();
        p.o.clear();
        if self.c.deep {
            for (i, g) in gone.iter().enumerate() {
                if *g {
                    p.h.push(i as f32);
                }
            }
        }
    }

    /// Logits of each part; `forward` fills passes.
    fn forward(&self, item: &Item, mut rng: Option<&mut Rng>, passes: &mut Vec<Pass>) -> Ctx {
        let (f, h) = (self.c.filters, self.c.hidden);
        let mut fmask = vec![1.0f32; f];
        let mut hmask = vec![1.0f32; h];
        if let Some(r) = rng.as_deref_mut() {
            for m in fmask.iter_mut() {
                *m = if r.unit() < self.c.drop_filter { 0.0 } else { 1.0 / (1.0 - self.c.drop_filter) };
            }
            for m in hmask.iter_mut() {
                *m = if r.unit() < self.c.drop_hidden { 0.0 } else { 1.0 / (1.0 - self.c.drop_hidden) };
            }
        }
        passes.resize(item.parts.len(), Pass::default());
        let mut gone = Vec::new();
        for (part, p) in item.parts.iter().zip(passes.iter_mut()) {
            self.pass(part, p, rng.as_deref_mut().map(|r| (r, fmask.as_slice())));
            gone.push(p.h.iter().map(|x| *x as usize).collect::<Vec<_>>());
        }
        let mut all = vec![0.0f32; f];
        let mut who = vec![0usize; f];
        for (s, p) in passes.iter().enumerate() {
            for q in 0..f {
                if p.z[q] > all[q] {
                    all[q] = p.z[q];
                    who[q] = s;
                }
            }
        }
        let mut ctx = vec![0.0f32; h];
        let mut extra = [0.0f32; 5 + STYLE + 1];
        extra[item.kind] = 1.0;
        extra[5..5 + STYLE].copy_from_slice(&item.style);
        extra[5 + STYLE] = 1.0;
        for j in 0..h {
            ctx[j] = dot(&self.b.w[j * f..(j + 1) * f], &all)
                + dot(&self.k.w[j * extra.len()..(j + 1) * extra.len()], &extra);
        }
        for p in passes.iter_mut() {
            p.h = vec![0.0; h];
            p.o = vec![0.0; LABELS];
            if self.c.deep {
                for j in 0..h {
                    let s = ctx[j] + dot(&self.a.w[j * f..(j + 1) * f], &p.z);
                    p.h[j] = s.max(0.0) * hmask[j];
                }
            }
            for l in 0..LABELS {
                p.o[l] = self.bias.w[l] + self.bias.w[LABELS * (1 + item.kind) + l];
                if self.c.deep {
                    p.o[l] += dot(&self.u.w[l * h..(l + 1) * h], &p.h);
                }
            }
            for (at, x) in &p.runs {
                let w = &self.wide[*at as usize * LABELS..(*at as usize + 1) * LABELS];
                for l in 0..LABELS {
                    p.o[l] += w[l] * x;
                }
            }
        }
        Ctx { all, who, extra, fmask, hmask, gone }
    }

    fn learn(
        &mut self,
        item: &Item,
        rng: &mut Rng,
        passes: &mut Vec<Pass>,
        touched: &mut HashMap<u32, [f32; LABELS]>,
    ) -> f32 {
        if item.parts.is_empty() {
            return 0.0;
        }
        let ctx = self.forward(item, Some(rng), passes);
        let (e, f, h) = (self.dims, self.c.filters, self.c.hidden);
        let mut loss = 0.0;
        let n = item.parts.len();
        let mut go = vec![[0.0f32; LABELS]; n];
        for l in 0..LABELS {
            let weight = item.weight[l];
            if weight == 0.0 {
                continue;
            }
            let y = if item.labels[l] { 1.0 - self.c.smooth } else { 0.0 };
            let total = lse(passes.iter().map(|p| p.o[l]));
            let q = sigmoid(total);
            let w = weight * if item.labels[l] { self.c.positive } else { 1.0 };
            loss -= w * (y * q.max(1e-6).ln() + (1.0 - y) * (1.0 - q).max(1e-6).ln());
            let d = w * (q - y);
            for (s, p) in passes.iter().enumerate() {
                go[s][l] += d * (p.o[l] - total).exp();
            }
            if l + 1 < Problem::COUNT && self.c.part_loss > 0.0 {
                for (s, p) in passes.iter().enumerate() {
                    let y = if item.parts[s].spanned[l] { 1.0 } else { 0.0 };
                    let w = if y > 0.5 {
                        self.c.positive
                    } else if item.labels[l] {
                        0.4
                    } else {
                        0.3
                    };
                    go[s][l] += self.c.part_loss * weight * w * (sigmoid(p.o[l]) - y);
                }
            }
        }
        let mut gall = vec![0.0f32; f];
        let mut gctx = vec![0.0f32; h];
        let mut gz: Vec<Vec<f32>> = Vec::with_capacity(n);
        for s in 0..n {
            let p = &passes[s];
            for l in 0..LABELS {
                let d = go[s][l];
                self.bias.g[l] += d;
                self.bias.g[LABELS * (1 + item.kind) + l] += d;
            }
            for (at, x) in &p.runs {
                let g = touched.entry(*at).or_insert([0.0; LABELS]);
                for l in 0..LABELS {
                    g[l] += go[s][l] * x;
                }
            }
            let mut z = vec![0.0f32; f];
            if self.c.deep {
                for j in 0..h {
                    if p.h[j] <= 0.0 {
                        continue;
                    }
                    let mut g = 0.0;
                    for l in 0..LABELS {
                        g += go[s][l] * self.u.w[l * h + j];
                        self.u.g[l * h + j] += go[s][l] * p.h[j];
                    }
                    g *= ctx.hmask[j];
                    gctx[j] += g;
                    axpy(g, &p.z, &mut self.a.g[j * f..(j + 1) * f]);
                    axpy(g, &self.a.w[j * f..(j + 1) * f], &mut z);
                }
            }
            gz.push(z);
        }
        if self.c.deep {
            for j in 0..h {
                let g = gctx[j];
                axpy(g, &ctx.all, &mut self.b.g[j * f..(j + 1) * f]);
                axpy(g, &self.b.w[j * f..(j + 1) * f], &mut gall);
                let m = ctx.extra.len();
                axpy(g, &ctx.extra, &mut self.k.g[j * m..(j + 1) * m]);
            }
            for q in 0..f {
                gz[ctx.who[q]][q] += gall[q];
            }
            let mut window = vec![0.0f32; WIN * e];
            for s in 0..n {
                let part = &item.parts[s];
                for q in 0..f {
                    let i = passes[s].at[q];
                    let g = gz[s][q] * ctx.fmask[q];
                    if i == usize::MAX || g == 0.0 {
                        continue;
                    }
                    for j in 0..WIN {
                        let at = (i + j).wrapping_sub(WIN / 2);
                        let slot = &mut window[j * e..(j + 1) * e];
                        if at < part.rows.len() && part.rows[at] != NO_ROW && !ctx.gone[s].contains(&at) {
                            let row = part.rows[at] as usize;
                            slot.copy_from_slice(&self.table[row * e..(row + 1) * e]);
                        } else {
                            slot.fill(0.0);
                        }
                    }
                    axpy(g, &window, &mut self.conv.g[q * WIN * e..(q + 1) * WIN * e]);
                    self.conv_b.g[q] += g;
                }
            }
        }
        loss
    }

    pub fn fit(&mut self, items: &[&Item], pieces: &[Piece], seed: u64) {
        let mut rng = Rng(seed * 104_729 + 5);
        let many = if self.c.pieces > 0.0 { pieces.len() } else { 0 };
        let mut order: Vec<usize> = (0..items.len() + many).collect();
        let mut passes = Vec::new();
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
        for _ in 0..self.c.epochs {
            for i in (1..order.len()).rev() {
                order.swap(i, rng.below(i + 1));
            }
            for chunk in order.chunks(self.c.batch) {
                let mut touched = HashMap::new();
                for i in chunk {
                    let mut made = None;
                    if *i >= items.len() {
                        let piece = &pieces[*i - items.len()];
                        made = Some(placed(piece, items[fine[rng.below(fine.len())]], &mut rng));
                    } else if rng.unit() < self.c.join {
                        let kind = items[*i].kind;
                        made = Some(joined(items[*i], items[by_kind[kind][rng.below(by_kind[kind].len())]]));
                    }
                    self.learn(made.as_ref().unwrap_or_else(|| items[*i]), &mut rng, &mut passes, &mut touched);
                }
                let left = 1.0 - done / total;
                let warm = (done / (total * 0.05)).min(1.0);
                self.step(chunk.len(), left.max(0.02) * warm.max(0.1), touched);
                done += 1.0;
            }
        }
    }

    fn step(&mut self, n: usize, scale: f32, touched: HashMap<u32, [f32; LABELS]>) {
        self.t += 1;
        let inv = 1.0 / n as f32;
        let (rate, t) = (self.c.rate * scale, self.t);
        for layer in
            [&mut self.conv, &mut self.conv_b, &mut self.a, &mut self.b, &mut self.k, &mut self.u, &mut self.bias]
        {
            for g in layer.g.iter_mut() {
                *g *= inv;
            }
            layer.step(rate, self.c.decay * 10.0, t);
        }
        for (at, g) in touched {
            for l in 0..LABELS {
                let i = at as usize * LABELS + l;
                let g = g[l] * inv + self.c.wide_decay * self.wide[i];
                self.wide_h[i] += g * g;
                self.wide[i] -= self.c.wide_rate * scale * g / self.wide_h[i].sqrt();
            }
        }
    }
}

struct Ctx {
    all: Vec<f32>,
    who: Vec<usize>,
    extra: [f32; 5 + STYLE + 1],
    fmask: Vec<f32>,
    hmask: Vec<f32>,
    gone: Vec<Vec<usize>>,
}

/// A fine draft with a sentence put into it, or the sentence by itself.
fn placed(piece: &Piece, base: &Item, rng: &mut Rng) -> Item {
    let mut item = piece.item.clone();
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
    item.parts = base.parts[..at].iter().chain(&own).chain(&base.parts[at..]).cloned().collect();
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
    item.parts.extend(two.parts.iter().cloned());
    for l in 0..LABELS {
        item.labels[l] |= two.labels[l];
    }
    item.style[0] += 0.3;
    item.weight[Problem::TooMuch.at()..].fill(0.0);
    item
}

fn lse(values: impl Iterator<Item = f32> + Clone) -> f32 {
    let top = values.clone().fold(f32::MIN, f32::max);
    top + values.map(|v| (v - top).exp()).sum::<f32>().ln()
}

pub fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut acc = [0.0f32; 8];
    let (ac, bc) = (a.chunks_exact(8), b.chunks_exact(8));
    let tail: f32 = ac.remainder().iter().zip(bc.remainder()).map(|(x, y)| x * y).sum();
    for (x, y) in ac.zip(bc) {
        for i in 0..8 {
            acc[i] += x[i] * y[i];
        }
    }
    acc.iter().sum::<f32>() + tail
}

fn axpy(g: f32, x: &[f32], y: &mut [f32]) {
    for (y, x) in y.iter_mut().zip(x) {
        *y += g * x;
    }
}

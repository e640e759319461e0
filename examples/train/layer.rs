//! Weights that learn (Adam), and the sums they need. Every sum is taken in a fixed order, so that one machine with
//! one toolchain always comes to the same.

use crate::rng::Rng;

pub struct Layer {
    pub w: Vec<f32>,
    pub g: Vec<f32>,
    m: Vec<f32>,
    v: Vec<f32>,
}

impl Layer {
    pub fn new(n: usize, scale: f32, rng: &mut Rng) -> Layer {
        Layer { w: (0..n).map(|_| rng.normal() * scale).collect(), g: vec![0.0; n], m: vec![0.0; n], v: vec![0.0; n] }
    }

    /// One step against the summed slopes of `1 / part` items, which are then forgotten.
    pub fn step(&mut self, part: f32, rate: f32, decay: f32, t: i32) {
        let (c1, c2) = (1.0 / (1.0 - 0.9f32.powi(t)), 1.0 / (1.0 - 0.999f32.powi(t)));
        let rows = self.w.iter_mut().zip(&mut self.g).zip(self.m.iter_mut().zip(&mut self.v));
        for ((w, g), (m, v)) in rows {
            let own = *g * part;
            *m = 0.9 * *m + 0.1 * own;
            *v = 0.999 * *v + 0.001 * own * own;
            *w -= rate * (*m * c1 / ((*v * c2).sqrt() + 1e-7) + decay * *w);
            *g = 0.0;
        }
    }
}

pub fn sigmoid(x: f32) -> f32 {
    1.0 / (1.0 + (-x).exp())
}

/// The logarithm of the sum of the exponentials.
pub fn lse(values: impl Iterator<Item = f32> + Clone) -> f32 {
    let top = values.clone().fold(f32::MIN, f32::max);
    top + values.map(|v| (v - top).exp()).sum::<f32>().ln()
}

#[inline]
pub fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut acc = [0.0f32; 16];
    let ((ac, ar), (bc, br)) = (a.as_chunks::<16>(), b.as_chunks::<16>());
    for (x, y) in ac.iter().zip(bc) {
        for i in 0..16 {
            acc[i] += x[i] * y[i];
        }
    }
    let tail: f32 = ar.iter().zip(br).map(|(x, y)| x * y).sum();
    let [a, b, c, d] = [0, 4, 8, 12].map(|i| (acc[i] + acc[i + 1]) + (acc[i + 2] + acc[i + 3]));
    (a + b) + (c + d) + tail
}

#[inline]
pub fn axpy(g: f32, x: &[f32], y: &mut [f32]) {
    for (y, x) in y.iter_mut().zip(x) {
        *y += g * x;
    }
}

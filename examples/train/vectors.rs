//! The vectors of words while they learn: exact numbers to learn on, and beside them what the file can hold, which is read.

use crate::data::{NO_ROW, SCALE, Vectors};
use crate::layer::axpy;

pub struct WordVectors {
    pub dims: usize,
    /// As they are read.
    table: Vec<f32>,
    exact: Vec<f32>,
    slopes: Vec<f32>,
    m: Vec<f32>,
    v: Vec<f32>,
    touched: Vec<u32>,
    is_touched: Vec<bool>,
}

impl WordVectors {
    pub fn new(v: &Vectors) -> WordVectors {
        let n = v.exact.len();
        WordVectors {
            dims: v.dims,
            table: v.exact.iter().map(|x| f32::from(quant(*x)) * SCALE).collect(),
            exact: v.exact.clone(),
            slopes: vec![0.0; n],
            m: vec![0.0; n],
            v: vec![0.0; n],
            touched: Vec::new(),
            is_touched: vec![false; n / v.dims],
        }
    }

    /// The vectors of words; what is not known or left out has none.
    pub fn of<'a>(&'a self, rows: &'a [u32]) -> impl DoubleEndedIterator<Item = Option<&'a [f32]>> + Clone {
        rows.iter().map(|row| {
            let at = *row as usize * self.dims;
            (*row != NO_ROW).then(|| &self.table[at..at + self.dims])
        })
    }

    /// Adds slopes, a row for each word.
    pub fn add(&mut self, rows: impl Iterator<Item = u32>, slopes: &[f32]) {
        for (row, own) in rows.zip(slopes.chunks(self.dims)).filter(|(row, _)| *row != NO_ROW) {
            let at = row as usize;
            if !self.is_touched[at] {
                self.is_touched[at] = true;
                self.touched.push(row);
            }
            axpy(1.0, own, &mut self.slopes[at * self.dims..(at + 1) * self.dims]);
        }
    }

    /// One step (Adam) of the words that were met, against the summed slopes of `1 / part` items. It is the step `t` of all.
    pub fn step(&mut self, part: f32, rate: f32, t: i32) {
        let (c1, c2) = (1.0 / (1.0 - 0.9f32.powi(t)), 1.0 / (1.0 - 0.999f32.powi(t)));
        for row in self.touched.drain(..).map(|row| row as usize) {
            self.is_touched[row] = false;
            for at in row * self.dims..(row + 1) * self.dims {
                let own = std::mem::take(&mut self.slopes[at]) * part;
                self.m[at] = 0.9 * self.m[at] + 0.1 * own;
                self.v[at] = 0.999 * self.v[at] + 0.001 * own * own;
                self.exact[at] -= rate * self.m[at] * c1 / ((self.v[at] * c2).sqrt() + 1e-7);
                self.table[at] = f32::from(quant(self.exact[at])) * SCALE;
            }
        }
    }

    /// All of them as steps, from -8 to 7.
    pub fn quants(&self) -> impl Iterator<Item = i8> {
        self.exact.iter().map(|x| quant(*x))
    }
}

fn quant(x: f32) -> i8 {
    (x / SCALE).round().clamp(-8.0, 7.0) as i8
}

//! Reads a segment word by word and remembers what came before: a gated recurrent unit (Cho and others, 2014). One reads
//! forwards, one backwards.

/// Gates of a unit: how much is kept, how much of what is remembered counts, and what is new.
pub const GATES: usize = 3;

/// From -1 to 1, near the hyperbolic tangent, and made of sums, products and a quotient alone, so that every machine comes to the same.
#[must_use]
pub fn squash(x: f32) -> f32 {
    let x = x.clamp(-3.0, 3.0);
    let square = x * x;
    x * (27.0 + square) / (27.0 + 9.0 * square)
}

/// From 0 to 1, the same way.
#[must_use]
pub fn gate(x: f32) -> f32 {
    0.5 + 0.5 * squash(0.5 * x)
}

/// The weights of one direction. Each row holds those of all units for the three gates, one gate after the other.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Direction {
    pub(crate) units: usize,
    /// A row for each number of a word vector.
    pub(crate) by_word: Vec<f32>,
    /// A row for each unit: what it remembers.
    pub(crate) by_memory: Vec<f32>,
    /// One row.
    pub(crate) bias: Vec<f32>,
}

impl Direction {
    /// Reads words in the order in which they come and gives, of each unit, the most that it ever remembers and the number of
    /// the word after which it does. A word without a vector says nothing and is read all the same.
    pub(crate) fn read<'a>(&self, words: impl Iterator<Item = (usize, Option<&'a [f32]>)>) -> (Vec<f32>, Vec<usize>) {
        let units = self.units;
        let mut memory = vec![0.0f32; units];
        let (mut most, mut places) = (vec![0.0f32; units], vec![0; units]);
        let (mut word, mut told) = (self.bias.clone(), vec![0.0; GATES * units]);
        for (at, vector) in words {
            word.copy_from_slice(&self.bias);
            add(&mut word, vector.unwrap_or_default(), &self.by_word);
            told.fill(0.0);
            add(&mut told, &memory, &self.by_memory);
            let [keep, count, new] = thirds(&word, units);
            let [told_keep, told_count, told_new] = thirds(&told, units);
            let keep = keep.iter().zip(told_keep).map(|(a, b)| gate(a + b));
            let count = count.iter().zip(told_count).map(|(a, b)| gate(a + b));
            let new = new.iter().zip(told_new).zip(count).map(|((a, b), count)| squash(a + b * count));
            for ((own, keep), new) in memory.iter_mut().zip(keep).zip(new) {
                *own = (1.0 - keep) * new + keep * *own;
            }
            for ((most, place), own) in most.iter_mut().zip(&mut places).zip(&memory) {
                if own > most {
                    (*most, *place) = (*own, at);
                }
            }
        }
        (most, places)
    }
}

fn thirds(row: &[f32], units: usize) -> [&[f32]; GATES] {
    let (keep, rest) = row.split_at(units);
    let (count, new) = rest.split_at(units);
    [keep, count, new]
}

/// Adds to a row the rows of a table, each times its number.
fn add(row: &mut [f32], numbers: &[f32], table: &[f32]) {
    for (number, weights) in numbers.iter().zip(table.chunks(row.len())) {
        row.iter_mut().zip(weights).for_each(|(sum, weight)| *sum += number * weight);
    }
}

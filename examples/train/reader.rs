//! One direction of reading, as it learns: the weights of `recurrent.rs`, what was gone through, and the slopes of it.

use afterword::domain::message::recurrent::{GATES, gate, squash};

use crate::layer::{Layer, axpy, dot};
use crate::rng::Rng;

pub struct Reader {
    units: usize,
    pub by_word: Layer,
    pub by_memory: Layer,
    pub bias: Layer,
}

/// What reading one segment went through, a row for each word in the order of reading.
#[derive(Default, Clone)]
pub struct Trace {
    /// The gates, and how steep each was.
    gates: Vec<f32>,
    steep: Vec<f32>,
    /// What memory told the gate for what is new.
    told: Vec<f32>,
    /// What was remembered before the first word and after each.
    pub memory: Vec<f32>,
    /// How each of what was remembered should have been different.
    pub blame: Vec<f32>,
}

/// The slope of `squash`.
fn steepness(x: f32) -> f32 {
    let square = (x * x).min(9.0);
    let part = (9.0 - square) / (9.0 + 3.0 * square);
    part * part
}

impl Reader {
    pub fn new(dims: usize, units: usize, rng: &mut Rng) -> Reader {
        let row = GATES * units;
        let mut bias = Layer::new(row, 0.0, rng);
        bias.w[..units].fill(1.0);
        Reader {
            units,
            by_word: Layer::new(dims * row, (1.0 / dims as f32).sqrt(), rng),
            by_memory: Layer::new(units * row, (1.0 / units as f32).sqrt(), rng),
            bias,
        }
    }

    pub fn layers(&mut self) -> [&mut Layer; 3] {
        [&mut self.by_word, &mut self.by_memory, &mut self.bias]
    }

    /// Reads the words in the order in which they come; none has nothing to say.
    pub fn read<'a>(&self, words: impl Iterator<Item = Option<&'a [f32]>>, trace: &mut Trace) {
        let (u, row) = (self.units, GATES * self.units);
        trace.gates.clear();
        trace.steep.clear();
        trace.told.clear();
        trace.memory.clear();
        trace.memory.resize(u, 0.0);
        let mut sums = vec![0.0f32; row];
        let mut told = vec![0.0f32; row];
        let (mut gates, mut steep, mut next) = (vec![0.0f32; row], vec![0.0f32; row], vec![0.0f32; u]);
        for vector in words {
            sums.copy_from_slice(&self.bias.w);
            for (x, weights) in vector.unwrap_or_default().iter().zip(self.by_word.w.chunks_exact(row)) {
                axpy(*x, weights, &mut sums);
            }
            told.fill(0.0);
            let before = &trace.memory[trace.memory.len() - u..];
            for (x, weights) in before.iter().zip(self.by_memory.w.chunks_exact(row)) {
                axpy(*x, weights, &mut told);
            }
            for q in 0..2 * u {
                let x = sums[q] + told[q];
                gates[q] = gate(x);
                steep[q] = 0.25 * steepness(0.5 * x);
            }
            for q in 0..u {
                let at = 2 * u + q;
                let x = sums[at] + told[at] * gates[u + q];
                gates[at] = squash(x);
                steep[at] = steepness(x);
                next[q] = (1.0 - gates[q]) * gates[at] + gates[q] * before[q];
            }
            trace.gates.extend_from_slice(&gates);
            trace.steep.extend_from_slice(&steep);
            trace.told.extend_from_slice(&told[2 * u..]);
            trace.memory.extend_from_slice(&next);
        }
        trace.blame.clear();
        trace.blame.resize(trace.memory.len() - u, 0.0);
    }

    /// Adds the slopes of what was read, from what `blame` holds, and returns those of the vectors: a row for each word in the
    /// order of reading.
    pub fn learn<'a>(&mut self, words: impl DoubleEndedIterator<Item = Option<&'a [f32]>>, trace: &Trace) -> Vec<f32> {
        let (u, row) = (self.units, GATES * self.units);
        let mut later = vec![0.0f32; u];
        // How the sums from the word, and those from memory, should have been different.
        let (mut by_word, mut by_memory) = (vec![0.0f32; row], vec![0.0f32; row]);
        let dims = self.by_word.w.len() / row;
        let mut at = trace.told.len() / u;
        let mut of_vectors = vec![0.0f32; at * dims];
        for vector in words.rev() {
            at -= 1;
            let (gates, steep) = (&trace.gates[at * row..(at + 1) * row], &trace.steep[at * row..(at + 1) * row]);
            let (told, before) = (&trace.told[at * u..(at + 1) * u], &trace.memory[at * u..(at + 1) * u]);
            for q in 0..u {
                let own = trace.blame[at * u + q] + later[q];
                let (keep, new) = (gates[q], gates[2 * u + q]);
                let of_new = own * (1.0 - keep) * steep[2 * u + q];
                by_word[q] = own * (before[q] - new) * steep[q];
                by_word[u + q] = of_new * told[q] * steep[u + q];
                by_word[2 * u + q] = of_new;
                by_memory[q] = by_word[q];
                by_memory[u + q] = by_word[u + q];
                by_memory[2 * u + q] = of_new * gates[u + q];
                later[q] = own * keep;
            }
            axpy(1.0, &by_word, &mut self.bias.g);
            let rows = self.by_word.g.chunks_exact_mut(row).zip(self.by_word.w.chunks_exact(row));
            let own = &mut of_vectors[at * dims..(at + 1) * dims];
            for ((x, own), (slopes, weights)) in vector.unwrap_or_default().iter().zip(own).zip(rows) {
                axpy(*x, &by_word, slopes);
                *own = dot(weights, &by_word);
            }
            if at == 0 {
                break;
            }
            let rows = self.by_memory.g.chunks_exact_mut(row).zip(self.by_memory.w.chunks_exact(row));
            for ((slopes, weights), (x, later)) in rows.zip(before.iter().zip(&mut later)) {
                axpy(*x, &by_memory, slopes);
                *later += dot(weights, &by_memory);
            }
        }
        of_vectors
    }
}

#[cfg(test)]
mod tests {
    use super::{Reader, Trace};
    use crate::rng::Rng;

    #[test]
    fn slopes_are_those_of_a_small_step() {
        let mut rng = Rng(5);
        let mut reader = Reader::new(3, 16, &mut rng);
        let mut words: Vec<Option<Vec<f32>>> =
            (0..5).map(|n| (n != 2).then(|| (0..3).map(|_| rng.normal()).collect())).collect();
        let pull: Vec<f32> = (0..5 * 16).map(|_| rng.normal()).collect();
        let sum = |reader: &Reader, words: &[Option<Vec<f32>>]| {
            let mut trace = Trace::default();
            reader.read(words.iter().map(Option::as_deref), &mut trace);
            trace.memory[16..].iter().zip(&pull).map(|(a, b)| f64::from(*a) * f64::from(*b)).sum::<f64>()
        };
        let mut trace = Trace::default();
        reader.read(words.iter().map(Option::as_deref), &mut trace);
        trace.blame.copy_from_slice(&pull);
        let of_vectors = reader.learn(words.iter().map(Option::as_deref), &trace);
        let is_near = |up: f64, down: f64, learned: f32| {
            let slope = (up - down) / 2e-2;
            assert!((slope - f64::from(learned)).abs() < 2e-2 * (1.0 + slope.abs()), "{slope} {learned}");
        };
        for layer in 0..3 {
            let count = reader.layers()[layer].w.len();
            for at in (0..count).step_by(7) {
                let learned = reader.layers()[layer].g[at];
                let was = reader.layers()[layer].w[at];
                reader.layers()[layer].w[at] = was + 1e-2;
                let up = sum(&reader, &words);
                reader.layers()[layer].w[at] = was - 1e-2;
                let down = sum(&reader, &words);
                reader.layers()[layer].w[at] = was;
                is_near(up, down, learned);
            }
        }
        for (at, learned) in of_vectors.into_iter().enumerate() {
            let mut moved = |by: f32| {
                words[at / 3].iter_mut().for_each(|vector| vector[at % 3] += by);
                sum(&reader, &words)
            };
            let (up, down) = (moved(1e-2), moved(-2e-2));
            moved(1e-2);
            is_near(up, down, learned);
        }
    }
}

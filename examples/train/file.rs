//! Writes a network as a file of weights; the format is that of `src/domain/message/model.rs`.

use afterword::domain::message::model::{MAGIC, checksum};

use crate::choose::Chosen;
use crate::data::{LABELS, SCALE, Vectors};
use crate::net::Net;

/// Steps from nothing to the heaviest weight of an n-gram, a few in 5,000 excepted.
const NGRAM_STEPS: f32 = 10.0;
/// The same for all other weights of the network, none excepted.
pub const STEPS: f32 = 32.0;
/// The same for the last weights.
pub const LAST_STEPS: f32 = 127.0;

/// A network in the order in which it is read again, with nothing chosen yet.
pub fn write(net: &Net, v: &Vectors) -> Vec<u8> {
    let mut file = [MAGIC.as_slice(), &[0; 4]].concat();
    let mut out = Vec::new();
    let mut heavy: Vec<(u32, &[f32; LABELS])> =
        net.wide_at.iter().map(|(h, at)| (*h, &net.wide[*at as usize])).collect();
    heavy.sort_by_key(|ngram| ngram.0);
    for n in [net.words.dims, net.c.units, net.c.hidden, v.lexicon.words().len(), heavy.len()] {
        out.extend((n as u32).to_le_bytes());
    }
    rising(&mut out, v.lexicon.words().iter().map(|w| w.0));
    out.extend(v.lexicon.words().iter().map(|w| if w.1 == 0xffff { 255 } else { w.1 as u8 }));
    out.extend(SCALE.to_bits().to_le_bytes());
    let quants: Vec<i8> = net.words.quants().collect();
    for pair in quants.chunks(2) {
        out.push((pair[0] + 8) as u8 | ((pair.get(1).copied().unwrap_or(0) + 8) as u8) << 4);
    }
    rising(&mut out, heavy.iter().map(|ngram| ngram.0));
    let by_label: Vec<f32> = (0..LABELS).flat_map(|l| heavy.iter().map(move |ngram| ngram.1[l])).collect();
    layer(&mut out, &by_label, NGRAM_STEPS, by_label.len() / 5000);
    let read = net.readers.iter().flat_map(|reader| [&reader.by_word, &reader.by_memory, &reader.bias]);
    for own in read.chain([&net.a, &net.b, &net.k, &net.u]) {
        layer(&mut out, &own.w, STEPS, 0);
    }
    out.extend(net.bias.w.iter().flat_map(|x| x.to_bits().to_le_bytes()));
    out.extend(tail(&Chosen::default()));
    file.extend(out);
    seal(&mut file);
    file
}

/// What is chosen, as it stands at the end.
fn tail(chosen: &Chosen) -> Vec<u8> {
    let mut out: Vec<u8> = chosen.thresholds.iter().flat_map(|x| x.to_bits().to_le_bytes()).collect();
    layer(&mut out, &chosen.last, LAST_STEPS, 0);
    out
}

/// Puts what is chosen in its place, at the end.
pub fn put(file: &mut [u8], chosen: &Chosen) {
    let numbers = tail(chosen);
    let from = file.len() - numbers.len();
    file[from..].copy_from_slice(&numbers);
    seal(file);
}

fn seal(file: &mut [u8]) {
    let sum = checksum(&file[MAGIC.len() + 4..]);
    file[MAGIC.len()..MAGIC.len() + 4].copy_from_slice(&sum.to_le_bytes());
}

fn rising(out: &mut Vec<u8>, numbers: impl Iterator<Item = u32>) {
    let mut last = 0u32;
    for n in numbers {
        let mut step = n - last;
        last = n;
        while step >= 0x80 {
            out.push(step as u8 | 0x80);
            step >>= 7;
        }
        out.push(step as u8);
    }
}

fn scale(weights: &[f32], steps: f32, few: usize) -> f32 {
    let mut sizes: Vec<f32> = weights.iter().map(|w| w.abs()).collect();
    sizes.sort_by(f32::total_cmp);
    (sizes[sizes.len() - 1 - few] / steps).max(1e-9)
}

/// Rounds weights to numbers that a file can hold as they are.
pub fn round(weights: &mut [f32], steps: f32) {
    let scale = scale(weights, steps, 0);
    weights.iter_mut().for_each(|w| *w = (*w / scale).round() * scale);
}

/// A scale and a signed byte for each weight: the heaviest but a few is so many steps from nothing.
fn layer(out: &mut Vec<u8>, weights: &[f32], steps: f32, few: usize) {
    let scale = scale(weights, steps, few);
    out.extend(scale.to_bits().to_le_bytes());
    out.extend(weights.iter().map(|w| (w / scale).round().clamp(-127.0, 127.0) as i8 as u8));
}

//! Writes networks as one file of weights; the format is that of `src/domain/message/model.rs`.

use afterword::domain::message::model::{MAGIC, checksum};

use crate::choose::Chosen;
use crate::data::{LABELS, SCALE, Vectors};
use crate::layer::Layer;
use crate::net::Net;

/// Runs of words that are kept: those with the heaviest weights.
pub const KEEP: usize = 11_500;
/// Steps from nothing to the heaviest weight of a run.
const STEPS: f32 = 14.0;

/// The networks side by side, so that their sums are the mean of what each says.
pub fn write(nets: &[Net], v: &Vectors, chosen: &Chosen) -> Vec<u8> {
    let first = &nets[0];
    let (many, filters, hidden) = (nets.len(), first.c.filters, first.c.hidden);
    let mut out = Vec::new();
    let heavy = heavy(nets);
    for n in [first.dims, filters * many, hidden * many, v.lexicon.words().len(), heavy.len()] {
        out.extend((n as u32).to_le_bytes());
    }
    rising(&mut out, v.lexicon.words().iter().map(|w| w.0));
    out.extend(v.lexicon.words().iter().map(|w| if w.1 == 0xffff { 255 } else { w.1 as u8 }));
    out.extend(SCALE.to_bits().to_le_bytes());
    for pair in v.quant.chunks(2) {
        out.push((pair[0] + 8) as u8 | ((pair.get(1).copied().unwrap_or(0) + 8) as u8) << 4);
    }
    rising(&mut out, heavy.iter().map(|h| h.0));
    let by_label: Vec<f32> = (0..LABELS).flat_map(|l| heavy.iter().map(move |h| h.1[l])).collect();
    layer(&mut out, &by_label, STEPS);
    let stacked = |of: &dyn Fn(&Net) -> &Layer| nets.iter().flat_map(|n| of(n).w.clone()).collect::<Vec<f32>>();
    layer(&mut out, &stacked(&|n| &n.conv), 127.0);
    layer(&mut out, &stacked(&|n| &n.conv_b), 127.0);
    layer(&mut out, &blocks(nets, &|n| &n.a), 127.0);
    layer(&mut out, &blocks(nets, &|n| &n.b), 127.0);
    layer(&mut out, &stacked(&|n| &n.k), 127.0);
    let row =
        |n: &Net, l: usize| n.u.w[l * hidden..(l + 1) * hidden].iter().map(|w| w / many as f32).collect::<Vec<f32>>();
    let outs: Vec<f32> = (0..LABELS).flat_map(|l| nets.iter().flat_map(move |n| row(n, l))).collect();
    layer(&mut out, &outs, 127.0);
    for at in 0..first.bias.w.len() {
        let mean = nets.iter().map(|n| n.bias.w[at]).sum::<f32>() / many as f32;
        out.extend(mean.to_bits().to_le_bytes());
    }
    out.extend(chosen.thresholds.iter().chain(&chosen.last).flat_map(|t| t.to_bits().to_le_bytes()));
    let mut file = MAGIC.to_vec();
    file.extend(checksum(&out).to_le_bytes());
    file.extend(out);
    file
}

/// The runs that are kept, in rising order, with the mean of their weights.
fn heavy(nets: &[Net]) -> Vec<(u32, [f32; LABELS])> {
    let mut all: Vec<(f32, u32, [f32; LABELS])> = Vec::new();
    for (hash, at) in &nets[0].wide_at {
        let mut mean = [0.0; LABELS];
        for net in nets {
            for l in 0..LABELS {
                mean[l] += net.wide[*at as usize][l] / nets.len() as f32;
            }
        }
        all.push((mean.iter().map(|w| w * w).sum(), *hash, mean));
    }
    all.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    eprintln!("{} runs of words", all.len());
    all.truncate(KEEP);
    all.sort_by_key(|h| h.1);
    all.into_iter().map(|h| (h.1, h.2)).collect()
}

/// Each network sees only its own filters.
fn blocks(nets: &[Net], of: &dyn Fn(&Net) -> &Layer) -> Vec<f32> {
    let filters = nets[0].c.filters;
    let mut all = Vec::new();
    for (at, net) in nets.iter().enumerate() {
        for row in of(net).w.chunks(filters) {
            for other in 0..nets.len() {
                all.extend(if other == at { row.to_vec() } else { vec![0.0; filters] });
            }
        }
    }
    all
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

/// A scale and a signed byte for each weight; the heaviest but a few in 5,000 is so many steps from nothing.
fn layer(out: &mut Vec<u8>, weights: &[f32], steps: f32) {
    let mut sizes: Vec<f32> = weights.iter().map(|w| w.abs()).collect();
    sizes.sort_by(f32::total_cmp);
    let few = if steps < 127.0 { sizes.len() / 5000 } else { 0 };
    let scale = (sizes[sizes.len() - 1 - few] / steps).max(1e-9);
    out.extend(scale.to_bits().to_le_bytes());
    out.extend(weights.iter().map(|w| (w / scale).round().clamp(-127.0, 127.0) as i8 as u8));
}

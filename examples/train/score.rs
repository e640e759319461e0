//! How well logits fit labels: best F1 per label, average precision, and what slips through at a given rate of remarks.

use crate::data::{Draft, LABELS};
use afterword::domain::message::{Good, Problem};

pub fn best_f1(pairs: &mut Vec<(f32, bool)>) -> (f32, f32, f32) {
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0));
    let all = pairs.iter().filter(|p| p.1).count() as f32;
    let (mut hit, mut best, mut at, mut ap) = (0.0f32, 0.0f32, 0.0f32, 0.0f32);
    for (i, (s, y)) in pairs.iter().enumerate() {
        if *y {
            hit += 1.0;
            ap += hit / (i + 1) as f32;
        }
        let f = 2.0 * hit / (i as f32 + 1.0 + all);
        if f > best {
            best = f;
            at = *s;
        }
    }
    (best, at, ap / all.max(1.0))
}

pub fn summary(drafts: &[&Draft], logits: &[[f32; LABELS]], detail: bool) {
    let mut f1 = Vec::new();
    let mut ap = Vec::new();
    let mut line = String::new();
    for l in 0..LABELS {
        let mut pairs: Vec<(f32, bool)> = drafts.iter().zip(logits).map(|(d, o)| (o[l], d.labels[l])).collect();
        let (f, _, a) = best_f1(&mut pairs);
        f1.push(f);
        ap.push(a);
        let name = if l < Problem::COUNT { Problem::ALL[l].code() } else { Good::ALL[l - Problem::COUNT].code() };
        line += &format!("{name} {f:.2} ");
    }
    let mean = |x: &[f32]| x.iter().sum::<f32>() / x.len() as f32;
    let harm =
        |o: &[f32; LABELS]| 1.0 - o[..Problem::COUNT].iter().map(|x| 1.0 - 1.0 / (1.0 + (-x).exp())).product::<f32>();
    let ready = |d: &Draft| !d.labels[..Problem::COUNT].iter().any(|x| *x);
    let stop = |d: &Draft| d.labels[..6].iter().any(|x| *x);
    let mut fine: Vec<f32> = drafts.iter().zip(logits).filter(|(d, _)| ready(d)).map(|(_, o)| harm(o)).collect();
    fine.sort_by(|a, b| b.total_cmp(a));
    let t = fine.get(fine.len() * 12 / 100).copied().unwrap_or(0.5);
    let part = |f: &dyn Fn(&Draft) -> bool| {
        let all: Vec<f32> = drafts.iter().zip(logits).filter(|(d, _)| f(d)).map(|(_, o)| harm(o)).collect();
        all.iter().filter(|x| **x <= t).count() as f32 / all.len().max(1) as f32
    };
    println!(
        "F1 {:.3} AP {:.3} goodF1 {:.3} | at 12% remarked: harm passes {:.3}, stop passes {:.3}",
        mean(&f1[..20]),
        mean(&ap[..20]),
        mean(&f1[20..]),
        part(&|d| !ready(d)),
        part(&stop)
    );
    if detail {
        println!("  {line}");
    }
}

//! The table of measures: what the check finds in drafts whose labels are known.

use crate::data::{Draft, LABELS};
use afterword::domain::message::{Good, Problem, Report, Verdict};

fn truth(draft: &Draft) -> Verdict {
    Verdict::of(Problem::ALL.into_iter().filter(|p| draft.labels[p.at()]))
}

fn found(report: &Report) -> [bool; LABELS] {
    let mut labels = [false; LABELS];
    for remark in &report.remarks {
        labels[remark.problem.at()] = true;
    }
    for good in &report.good {
        labels[Problem::COUNT + *good as usize] = true;
    }
    labels
}

pub fn name(label: usize) -> &'static str {
    Problem::ALL.get(label).map_or_else(|| Good::ALL[label - Problem::COUNT].code(), |p| p.code())
}

/// Characters that found and true spans of a label share, over those of either.
fn overlap(draft: &Draft, report: &Report, label: usize) -> (f32, f32) {
    let mut marked = vec![0u8; draft.text.len()];
    for (_, a, b) in draft.spans.iter().filter(|s| s.0 == label) {
        marked[*a..*b].iter_mut().for_each(|m| *m |= 1);
    }
    for span in report.remarks.iter().filter(|r| r.problem.at() == label).flat_map(|r| &r.spans) {
        marked[span.bytes.clone()].iter_mut().for_each(|m| *m |= 2);
    }
    let both = marked.iter().filter(|m| **m == 3).count() as f32;
    let any = marked.iter().filter(|m| **m > 0).count() as f32;
    (both, any)
}

pub fn print(title: &str, rows: &[(&Draft, Report)]) {
    let results: Vec<([bool; LABELS], [bool; LABELS])> = rows.iter().map(|(d, r)| (d.labels, found(r))).collect();
    println!(
        "\n### {title} ({} drafts)\n\n| label | drafts | precision | recall | F1 | overlap of spans |\n|---|---|---|---|---|---|",
        rows.len()
    );
    let mut f1s = Vec::new();
    for label in 0..LABELS {
        let count = |t: bool, f: bool| results.iter().filter(|(a, b)| a[label] == t && b[label] == f).count() as f32;
        let (hit, miss, wrong) = (count(true, true), count(true, false), count(false, true));
        let f1 = 2.0 * hit / (2.0 * hit + miss + wrong).max(1.0);
        f1s.push(f1);
        let (both, any) = rows
            .iter()
            .zip(&results)
            .filter(|(_, (a, b))| label < Problem::COUNT && a[label] && b[label])
            .map(|((d, r), _)| overlap(d, r, label))
            .fold((0.0, 0.0), |s, o| (s.0 + o.0, s.1 + o.1));
        let spans = if any > 0.0 { format!("{:.2}", both / any) } else { String::new() };
        println!(
            "| {} | {} | {:.2} | {:.2} | {f1:.2} | {spans} |",
            name(label),
            hit + miss,
            hit / (hit + wrong).max(1.0),
            hit / (hit + miss).max(1.0)
        );
    }
    let mean = |x: &[f32]| x.iter().sum::<f32>() / x.len() as f32;
    let verdicts = [Verdict::Stop, Verdict::Rework, Verdict::Ready];
    println!("\n| labelled / given | stop | rework | ready |\n|---|---|---|---|");
    let cell = |t: Verdict, g: Verdict| rows.iter().filter(|(d, r)| truth(d) == t && r.verdict == g).count();
    for t in verdicts {
        println!("| {} | {} | {} | {} |", t.code(), cell(t, verdicts[0]), cell(t, verdicts[1]), cell(t, verdicts[2]));
    }
    let all = |t: Verdict| verdicts.iter().map(|g| cell(t, *g)).sum::<usize>().max(1) as f32;
    let harmful = all(Verdict::Stop) + all(Verdict::Rework);
    let passed = (cell(Verdict::Stop, Verdict::Ready) + cell(Verdict::Rework, Verdict::Ready)) as f32;
    println!(
        "\nmacro F1 of the problems {:.3}, of the good signs {:.3}; harmful given ready {:.1} %, stop given ready {:.1} %, fine remarked {:.1} %, fine stopped {:.1} %",
        mean(&f1s[..Problem::COUNT]),
        mean(&f1s[Problem::COUNT..]),
        passed / harmful * 100.0,
        cell(Verdict::Stop, Verdict::Ready) as f32 / all(Verdict::Stop) * 100.0,
        (cell(Verdict::Ready, Verdict::Stop) + cell(Verdict::Ready, Verdict::Rework)) as f32 / all(Verdict::Ready)
            * 100.0,
        cell(Verdict::Ready, Verdict::Stop) as f32 / all(Verdict::Ready) * 100.0,
    );
}

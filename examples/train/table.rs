//! The table of measures: what the check finds in drafts whose labels are known.

use crate::data::{Draft, LABELS};
use afterword::domain::message::{Good, Problem, Report, Verdict};

fn truth(draft: &Draft) -> Verdict {
    Verdict::of(Problem::ALL.into_iter().filter(|p| draft.labels[p.at()]).map(Problem::severity))
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
    let counts = Counts::of(rows);
    println!("\n| labelled / given | stop | rework | ready |\n|---|---|---|---|");
    for (name, row) in ["stop", "rework", "ready"].iter().zip(counts.0) {
        println!("| {name} | {} | {} | {} |", row[0], row[1], row[2]);
    }
    let (problems, good) = f1s.split_at(Problem::COUNT);
    println!(
        "\nmacro F1 of the problems {:.3}, of the good signs {:.3}; {}",
        mean(problems),
        mean(good),
        counts.said()
    );
}

/// Drafts by the verdict of their labels, then by the verdict given.
struct Counts([[usize; 3]; 3]);

impl Counts {
    fn of<'a>(rows: impl IntoIterator<Item = &'a (&'a Draft, Report)>) -> Counts {
        let at = |v: Verdict| match v {
            Verdict::Stop => 0,
            Verdict::Rework => 1,
            Verdict::Ready => 2,
        };
        let mut counts = [[0; 3]; 3];
        for (draft, report) in rows {
            counts[at(truth(draft))][at(report.verdict)] += 1;
        }
        Counts(counts)
    }

    fn said(&self) -> String {
        let [stop, rework, ready] = self.0;
        let share =
            |part: usize, of: &[[usize; 3]]| part as f32 * 100.0 / of.iter().flatten().sum::<usize>().max(1) as f32;
        format!(
            "harmful given ready {:.1} %, stop given ready {:.1} %, fine remarked {:.1} %, fine stopped {:.1} %",
            share(stop[2] + rework[2], &[stop, rework]),
            share(stop[2], &[stop]),
            share(ready[0] + ready[1], &[ready]),
            share(ready[0], &[ready]),
        )
    }
}

/// One line for each author.
pub fn by_author(rows: &[(&Draft, Report)]) {
    let mut authors: Vec<&str> = rows.iter().map(|(draft, _)| draft.author.as_str()).collect();
    authors.sort_unstable();
    authors.dedup();
    println!();
    for author in authors {
        let own: Vec<&(&Draft, Report)> = rows.iter().filter(|(draft, _)| draft.author == author).collect();
        println!("- {author} ({} drafts): {}", own.len(), Counts::of(own.iter().copied()).said());
    }
}

/// What becomes of self-harm and threats, and how often the note on them names what they are.
pub fn open(rows: &[(&Draft, Report)]) {
    let both = [Problem::SelfHarm, Problem::Threat];
    let own: Vec<_> = rows.iter().filter(|(draft, _)| both.iter().any(|p| draft.labels[p.at()])).collect();
    let count = |is: &dyn Fn(&Draft, &Report) -> bool| own.iter().filter(|(d, r)| is(d, r)).count();
    let named = count(&|draft, report| both.iter().any(|p| draft.labels[p.at()] && report.has(*p)));
    let of = |verdict| count(&|_, report| report.verdict == verdict);
    println!(
        "\nself-harm and threats: {} drafts; given stop {}, rework {}, ready {}; named as what they are {named}",
        own.len(),
        of(Verdict::Stop),
        of(Verdict::Rework),
        of(Verdict::Ready),
    );
}

//! Trains the draft check from the labelled drafts and sentences of tests/messages and writes its weights to static/:
//! `cargo run --profile train --no-default-features --example train`. It first leaves groups of authors out in turn: from
//! what those networks make of authors they never saw the thresholds are chosen, and a table is printed. The same data
//! give the same weights. `-- leave-out` stops after the table; `-- errors FILE` also writes what went wrong to a file.
#![allow(missing_docs, reason = "a tool")]
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::needless_range_loop,
    reason = "numbers in rows of known length; a tool stops at the first fault"
)]

mod choose;
mod data;
mod file;
mod net;
mod pieces;
mod rng;
mod table;

use afterword::domain::message::{Checker, Model, Problem, Report};
use data::{Draft, Item, LABELS, Vectors};
use net::{Config, Net};
use pieces::Piece;

/// Groups of authors that are left out in turn.
const GROUPS: usize = 5;
/// Networks that are learned from different beginnings and then speak together.
const NETS: u64 = 2;
/// Where the app fetches the weights from.
const WEIGHTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/static/words.bin");

/// What the networks that did not see a group of authors make of it.
struct Group {
    drafts: Vec<usize>,
    logits: Vec<[f32; LABELS]>,
    weights: Vec<u8>,
}

struct Trainer {
    drafts: Vec<Draft>,
    items: Vec<Item>,
    pieces: Vec<Piece>,
    vectors: Vectors,
    config: Config,
}

impl Trainer {
    /// Networks learned from these drafts.
    fn learn(&self, from: &[usize]) -> Vec<Net> {
        let items: Vec<&Item> = from.iter().map(|i| &self.items[*i]).collect();
        (0..NETS)
            .map(|seed| {
                eprintln!("network {seed} from {} drafts", items.len());
                let mut net = Net::new(self.config, &self.vectors, &items, &self.pieces, seed);
                net.fit(&items, &self.pieces, seed);
                net
            })
            .collect()
    }

    fn group(&self, inside: &[usize], out: &[usize]) -> Group {
        let nets = self.learn(inside);
        let weights = file::write(&nets, &self.vectors, &[0.0; LABELS + 1]);
        let model = Model::parse(&weights).expect("the file that was just written");
        let logits = out.iter().map(|i| model.sums(self.drafts[*i].kind, &self.drafts[*i].text)).collect();
        Group { drafts: out.to_vec(), logits, weights }
    }

    /// Every group left out in turn, on two threads.
    fn groups(&self, all: &[usize]) -> Vec<Group> {
        let mut authors: Vec<&str> = all.iter().map(|i| self.drafts[*i].author.as_str()).collect();
        authors.dedup();
        let group = |i: usize| authors.iter().position(|a| *a == self.drafts[i].author).unwrap() % GROUPS;
        let one = |g: usize| {
            let (out, inside): (Vec<usize>, Vec<usize>) = all.iter().partition(|i| group(**i) == g);
            self.group(&inside, &out)
        };
        let one = &one;
        let mut found: Vec<(usize, Group)> = std::thread::scope(|scope| {
            let half = |w: usize| move || (0..GROUPS).filter(|g| g % 2 == w).map(|g| (g, one(g))).collect::<Vec<_>>();
            let threads = [scope.spawn(half(0)), scope.spawn(half(1))];
            threads.into_iter().flat_map(|t| t.join().unwrap()).collect()
        });
        found.sort_by_key(|f| f.0);
        found.into_iter().map(|f| f.1).collect()
    }

    fn rows<'a>(&'a self, groups: &'a [Group], without: Option<usize>) -> Vec<(&'a Draft, [f32; LABELS])> {
        let kept = groups.iter().enumerate().filter(|(at, _)| Some(*at) != without);
        kept.flat_map(|(_, g)| g.drafts.iter().zip(&g.logits).map(|(i, o)| (&self.drafts[*i], *o))).collect()
    }
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let drafts = data::drafts();
    let vectors = data::vectors(&drafts);
    let items = drafts.iter().map(|d| data::item(d, &vectors)).collect();
    let pieces = pieces::read(&vectors);
    let trainer = Trainer { items, pieces, vectors, config: Config::default(), drafts };
    let all: Vec<usize> = (0..trainer.drafts.len()).filter(|i| !data::kept_apart(&trainer.drafts[*i].author)).collect();
    let groups = trainer.groups(&all);
    let mut rows: Vec<(&Draft, Report)> = Vec::new();
    for (at, group) in groups.iter().enumerate() {
        let mut model = Model::parse(&group.weights).unwrap();
        model.set_thresholds(&choose::thresholds(&trainer.rows(&groups, Some(at))));
        let mut checker = Checker::new(Some(model));
        rows.extend(group.drafts.iter().map(|i| {
            let draft = &trainer.drafts[*i];
            (draft, checker.check(draft.kind, &draft.text))
        }));
    }
    table::print("Authors left out in turn", &rows);
    if let ["errors", path] = words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        std::fs::write(path, errors(&rows)).unwrap();
    }
    if words.is_empty() {
        let nets = trainer.learn(&all);
        let thresholds = choose::thresholds(&trainer.rows(&groups, None));
        let weights = file::write(&nets, &trainer.vectors, &thresholds);
        std::fs::write(WEIGHTS, &weights).unwrap();
        println!("\n{} bytes written to {WEIGHTS}", weights.len());
    }
}

/// One line for each draft on which labels and check differ.
fn errors(rows: &[(&Draft, Report)]) -> String {
    let mut out = String::new();
    for (draft, report) in rows {
        let truth: Vec<&str> = (0..Problem::COUNT).filter(|l| draft.labels[*l]).map(table::name).collect();
        let found: Vec<&str> = report.remarks.iter().map(|m| m.problem.code()).collect();
        let class = match (truth.is_empty(), found.is_empty()) {
            (true, false) => "FINE-REMARKED",
            (false, true) => "PASSED",
            (false, false) if truth != found => "OTHER",
            _ => continue,
        };
        let spans = report.remarks.iter().flat_map(|m| &m.spans);
        let marked: Vec<&str> = spans.map(|s| &draft.text[s.bytes.clone()]).collect();
        let (id, kind) = (&draft.id, draft.kind.code());
        out += &format!("{class} {id} {kind} {truth:?} {found:?} {marked:?} || {}\n", draft.text);
    }
    out
}

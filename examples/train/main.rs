//! Trains the draft check from the labelled drafts and sentences of tests/messages and writes its weights to static/:
//! `cargo run --profile train --no-default-features --example train`. It first leaves groups of authors out in turn: from
//! what those networks make of authors they never saw the thresholds are chosen, and a table is printed. The same data
//! give the same weights on one machine with one toolchain. `-- leave-out` stops after the table; `-- errors=FILE` also writes what
//! went wrong to a file; `-- kept=FOLDER` keeps what was learned, so that only the choosing is done again.
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
mod fit;
mod layer;
mod net;
mod pieces;
mod reader;
mod rng;
mod settings;
mod table;
mod vectors;

use std::sync::atomic::{AtomicUsize, Ordering};

use afterword::domain::message::{Checker, Model, Problem, Report};
use choose::{Row, choose};
use data::{Draft, Item, LABELS, Vectors};
use net::Net;
use pieces::Piece;
use settings::Settings;

/// Groups of authors that are left out in turn.
const GROUPS: usize = 5;
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
    settings: Settings,
}

impl Trainer {
    /// A file of weights learned from these drafts, and from the sentences of all authors but those of `out`, without
    /// what is chosen. Where one of this name lies in the folder `kept` it is not learned again.
    fn learn(&self, name: &str, from: &[usize], out: &[usize]) -> Vec<u8> {
        let file = self.settings.kept.as_ref().map(|folder| format!("{folder}/{name}.bin"));
        if let Some(weights) = file.as_ref().and_then(|file| std::fs::read(file).ok()) {
            return weights;
        }
        let items: Vec<&Item> = from.iter().map(|i| &self.items[*i]).collect();
        let left_out = |p: &&Piece| out.iter().any(|i| self.drafts[*i].author == p.author);
        let pieces: Vec<&Piece> = self.pieces.iter().filter(|p| !left_out(p)).collect();
        let mut net = Net::new(self.settings.config, &self.vectors, &items, &pieces);
        net.fit(&items, &pieces);
        eprintln!("{} drafts, {} sentences", items.len(), pieces.len());
        let weights = file::write(&net, &self.vectors);
        if let Some(file) = &file {
            std::fs::write(file, &weights).expect("a folder to keep weights in");
        }
        weights
    }

    /// The weights learned without a group.
    fn group(&self, g: usize, inside: &[usize], out: &[usize]) -> Group {
        let weights = self.learn(&g.to_string(), inside, out);
        let model = Model::parse(&weights).expect("the file that was just written");
        let logits = out.iter().map(|i| model.logits(self.drafts[*i].kind, &self.drafts[*i].text)).collect();
        Group { drafts: out.to_vec(), logits, weights }
    }

    /// Every group left out in turn.
    fn groups(&self, all: &[usize]) -> Vec<Group> {
        let mut authors: Vec<&str> = all.iter().map(|i| self.drafts[*i].author.as_str()).collect();
        authors.dedup();
        let group = |i: usize| authors.iter().position(|a| *a == self.drafts[i].author).unwrap() % GROUPS;
        let asked = &self.settings.groups;
        let wanted: Vec<usize> = (0..GROUPS).filter(|g| asked.is_empty() || asked.contains(g)).collect();
        let next = AtomicUsize::new(0);
        let work = || {
            let mut found = Vec::new();
            while let Some(g) = wanted.get(next.fetch_add(1, Ordering::Relaxed)) {
                let (out, inside): (Vec<usize>, Vec<usize>) = all.iter().partition(|i| group(**i) == *g);
                found.push((*g, self.group(*g, &inside, &out)));
            }
            found
        };
        let mut found: Vec<(usize, Group)> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..self.settings.threads).map(|_| scope.spawn(work)).collect();
            threads.into_iter().flat_map(|t| t.join().unwrap()).collect()
        });
        found.sort_by_key(|f| f.0);
        found.into_iter().map(|f| f.1).collect()
    }

    fn rows<'a>(&'a self, groups: &[Group], without: Option<usize>) -> Vec<Row<'a>> {
        let kept = groups.iter().enumerate().filter(|(at, _)| Some(*at) != without);
        let each = kept.flat_map(|(_, g)| g.drafts.iter().zip(&g.logits));
        each.map(|(i, logits)| Row { draft: &self.drafts[*i], style: &self.items[*i].style, logits: *logits }).collect()
    }
}

fn main() {
    let settings = Settings::read(std::env::args().skip(1));
    let drafts = data::drafts();
    let vectors = data::vectors(&drafts);
    let items = drafts.iter().map(|d| data::item(d, &vectors)).collect();
    let pieces = pieces::read(&vectors);
    let trainer = Trainer { items, pieces, vectors, settings, drafts };
    let all: Vec<usize> = (0..trainer.drafts.len()).filter(|i| !data::kept_apart(&trainer.drafts[*i].author)).collect();
    let ships = !trainer.settings.leave_out;
    assert!(!ships || trainer.settings.groups.is_empty(), "what ships is chosen with all groups");
    let (groups, shipped) = std::thread::scope(|scope| {
        let all_of_them = ships.then(|| scope.spawn(|| trainer.learn("all", &all, &[])));
        (trainer.groups(&all), all_of_them.map(|thread| thread.join().unwrap()))
    });
    let mut rows: Vec<(&Draft, Report)> = Vec::new();
    let mut logits = Vec::new();
    let all_rows = trainer.rows(&groups, None);
    for (at, group) in groups.iter().enumerate() {
        let chosen = choose(&trainer.rows(&groups, Some(at)));
        let mut weights = group.weights.clone();
        file::put(&mut weights, &chosen);
        let model = Model::parse(&weights).expect("weights of this version");
        let own = trainer.rows(std::slice::from_ref(group), None);
        logits.extend(own.iter().map(|row| row.judged(&chosen.last)));
        let mut checker = Checker::new(Some(model));
        rows.extend(group.drafts.iter().map(|i| {
            let draft = &trainer.drafts[*i];
            (draft, checker.check(draft.kind, &draft.text))
        }));
    }
    table::print("Authors left out in turn", &rows);
    let development: Vec<_> = rows.iter().filter(|(draft, _)| data::development(draft)).cloned().collect();
    table::print("The development authors among them", &development);
    table::open(&rows);
    table::by_author(&rows);
    println!("\n{}", choose::ceiling(&all_rows, &logits, |_| true));
    println!("The development authors among them:\n\n{}", choose::ceiling(&all_rows, &logits, data::development));
    if let Some(path) = &trainer.settings.errors {
        std::fs::write(path, errors(&rows)).unwrap();
    }
    if let Some(mut weights) = shipped {
        file::put(&mut weights, &choose(&all_rows));
        Model::parse(&weights).expect("weights of this version");
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

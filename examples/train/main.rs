//! Trains the draft check from the labelled drafts.
#![allow(
    missing_docs,
    clippy::all,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "exploring"
)]

mod choose;
mod data;
mod net;
mod rng;
mod score;
mod table;

use afterword::domain::message::{Checker, Model};
use data::{Draft, Item, LABELS};
use net::{Config, Net};

fn main() {
    let mut c = Config::default();
    let mut seeds = 1u64;
    let mut folds = 4usize;
    let mut detail = true;
    for a in std::env::args().skip(1) {
        let Some((k, v)) = a.split_once('=') else { continue };
        if k == "ship" || k == "errors" {
            continue;
        }
        let x: f32 = v.parse().unwrap();
        match k {
            "filters" => c.filters = x as usize,
            "hidden" => c.hidden = x as usize,
            "epochs" => c.epochs = x as usize,
            "batch" => c.batch = x as usize,
            "rate" => c.rate = x,
            "wrate" => c.wide_rate = x,
            "wdecay" => c.wide_decay = x,
            "decay" => c.decay = x,
            "dw" => c.drop_word = x,
            "df" => c.drop_filter = x,
            "dh" => c.drop_hidden = x,
            "pos" => c.positive = x,
            "part" => c.part_loss = x,
            "join" => c.join = x,
            "wide" => c.wide = x > 0.0,
            "deep" => c.deep = x > 0.0,
            "smooth" => c.smooth = x,
            "pieces" => c.pieces = x,
            "seeds" => seeds = x as u64,
            "folds" => folds = x as usize,
            "detail" => detail = x > 0.0,
            _ => panic!("{k}"),
        }
    }
    let drafts = data::drafts();
    let v = data::vectors(&drafts);
    let pieces = data::pieces(&v);
    let items: Vec<Item> = drafts.iter().map(|d| data::item(d, &v)).collect();
    let mut authors: Vec<String> = drafts.iter().map(|d| d.author.clone()).collect();
    authors.dedup();
    let folds = folds.min(authors.len());
    let start = std::time::Instant::now();
    let mut jobs = Vec::new();
    for fold in 0..folds {
        let test: Vec<usize> = (0..drafts.len())
            .filter(|i| authors.iter().position(|a| *a == drafts[*i].author).unwrap() % folds == fold)
            .collect();
        jobs.push(test);
    }
    let results: Vec<(Vec<usize>, Vec<[f32; LABELS]>, Vec<u8>)> = std::thread::scope(|scope| {
        let handles: Vec<_> = (0..2)
            .map(|w| {
                let (jobs, items, v, pieces) = (&jobs, &items, &v, &pieces);
                scope.spawn(move || {
                    let mut out = Vec::new();
                    for (i, test) in jobs.iter().enumerate() {
                        if i % 2 != w {
                            continue;
                        }
                        let train: Vec<&Item> =
                            (0..items.len()).filter(|i| !test.contains(i)).map(|i| &items[i]).collect();
                        let mut sum = vec![[0.0f32; LABELS]; test.len()];
                        let mut file = Vec::new();
                        for seed in 0..seeds {
                            let mut net = Net::new(c, v, &train, pieces, seed);
                            net.fit(&train, pieces, seed, false);
                            for (s, i) in sum.iter_mut().zip(test) {
                                for (a, b) in s.iter_mut().zip(net.logits(&items[*i])) {
                                    *a += b / seeds as f32;
                                }
                            }
                            file = net.file(v, &[0.0; LABELS + 1]);
                        }
                        out.push((test.clone(), sum, file));
                    }
                    out
                })
            })
            .collect();
        handles.into_iter().flat_map(|h| h.join().unwrap()).collect()
    });
    let mut ds: Vec<&Draft> = Vec::new();
    let mut ls = Vec::new();
    for (test, logits, _) in &results {
        for (i, o) in test.iter().zip(logits) {
            ds.push(&drafts[*i]);
            ls.push(*o);
        }
    }
    println!("{:?} {:.0}s", std::env::args().skip(1).collect::<Vec<_>>(), start.elapsed().as_secs_f32());
    score::summary(&ds, &ls, detail);
    let mut rows = Vec::new();
    for (test, _, file) in &results {
        let mut model = Model::parse(file).unwrap();
        let others: Vec<(&Draft, [f32; LABELS])> = results
            .iter()
            .filter(|(t, _, _)| t != test)
            .flat_map(|(t, o, _)| t.iter().zip(o).map(|(i, o)| (&drafts[*i], *o)))
            .collect();
        model.set_thresholds(&choose::thresholds(&others));
        let mut checker = Checker::new(Some(model));
        rows.extend(test.iter().map(|i| (&drafts[*i], checker.check(drafts[*i].kind, &drafts[*i].text))));
    }
    table::print("Authors left out in turn", &rows);
    if let Some(path) = std::env::args().find_map(|a| a.strip_prefix("errors=").map(str::to_owned)) {
        let mut out = String::new();
        for (d, r) in &rows {
            let truth: Vec<&str> = (0..20).filter(|l| d.labels[*l]).map(table::name).collect();
            let found: Vec<&str> = r.remarks.iter().map(|m| m.problem.code()).collect();
            let class = match (truth.is_empty(), found.is_empty()) {
                (true, false) => "FINE-REMARKED",
                (false, true) => "PASSED",
                (false, false) if truth != found => "OTHER",
                _ => continue,
            };
            let marked: Vec<&str> = r.remarks.iter().flat_map(|m| &m.spans).map(|s| &d.text[s.bytes.clone()]).collect();
            out += &format!("{class} {} {} {truth:?} {found:?} {marked:?} || {}\n", d.author, d.kind.code(), d.text);
        }
        std::fs::write(path, out).unwrap();
    }
    if let Some(path) = std::env::args().find_map(|a| a.strip_prefix("ship=").map(str::to_owned)) {
        let all: Vec<(&Draft, [f32; LABELS])> = ds.iter().copied().zip(ls.iter().copied()).collect();
        let every: Vec<&Item> = items.iter().collect();
        let mut net = Net::new(c, &v, &every, &pieces, 1);
        net.fit(&every, &pieces, 1, true);
        std::fs::write(&path, net.file(&v, &choose::thresholds(&all))).unwrap();
    }
}

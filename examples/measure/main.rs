//! Prints how well the draft check does on authors whose drafts were kept out of the training:
//! `cargo run --no-default-features --example measure`. The table for every author left out in turn needs new training:
//! `cargo run --profile train --no-default-features --example train -- leave-out`.
#![allow(missing_docs, dead_code, reason = "shares its parts with the trainer")]
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a tool that prints, and that stops at the first fault"
)]

#[path = "../train/data.rs"]
mod data;
#[path = "../train/table.rs"]
mod table;

use afterword::domain::message::{Checker, Model};

fn main() {
    let bytes = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/static/words.bin")).expect("weights");
    let mut checker = Checker::new(Some(Model::parse(&bytes).expect("a model")));
    let drafts = data::drafts();
    let kept: Vec<_> = drafts.iter().filter(|draft| data::kept_apart(&draft.author)).collect();
    let rows: Vec<_> = kept.iter().map(|draft| (*draft, checker.check(draft.kind, &draft.text))).collect();
    table::print("Authors kept apart, with the weights that ship", &rows);
    // Nothing is trained, tuned or widened with these.
    for (folder, what) in
        [("next", "Authors whom these weights have not seen"), ("apart", "Authors who tried to get past it")]
    {
        let drafts = data::read_all(&[folder]);
        let rows: Vec<_> = drafts.iter().map(|draft| (draft, checker.check(draft.kind, &draft.text))).collect();
        table::print(&format!("{what}, kept apart, with the weights that ship"), &rows);
        table::by_author(&rows);
        table::open(&rows);
    }
}

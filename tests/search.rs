//! The search of the library: what people type in real life, misspelt and in their own words, finds an entry that fits.
//! `tests/data/queries.tsv` holds what is typed and the entries that would fit; each was written before it was tried.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot read should stop, and says what it counted"
)]

use std::collections::BTreeSet;

use afterword::content::Language;
use afterword::content::search::Index;

const QUERIES: &str = include_str!("data/queries.tsv");

/// How many of the hundred have a fitting entry among the first three.
const AT_LEAST: usize = 90;

fn ids() -> Vec<&'static str> {
    Language::English.words().library.all().map(|(_, point)| point.id).collect()
}

/// The ids that are found, the nearest first.
fn found(index: &mut Index, ids: &[&'static str], typed: &str) -> Vec<&'static str> {
    index.find(typed).into_iter().filter_map(|at| ids.get(at).copied()).collect()
}

#[test]
fn what_people_type_finds_an_entry_that_fits() {
    let (ids, mut index) = (ids(), Index::new(&Language::English.words().library));
    let known: BTreeSet<&str> = ids.iter().copied().collect();
    let mut missed = Vec::new();
    let mut asked = 0;
    for line in QUERIES.lines().skip(1) {
        let (typed, fits) = line.split_once('\t').unwrap();
        let fits: BTreeSet<&str> = fits.split(' ').collect();
        assert!(!fits.is_empty() && fits.is_subset(&known), "{typed}: no such entry in {fits:?}");
        asked += 1;
        let first: Vec<&str> = found(&mut index, &ids, typed).into_iter().take(3).collect();
        if !first.iter().any(|id| fits.contains(id)) {
            missed.push(format!("{typed}: {first:?}, not {fits:?}"));
        }
    }
    assert_eq!(asked, 100, "a hundred things that people type");
    println!("{} of {asked} have a fitting entry in the first three", asked - missed.len());
    println!("{}", missed.join("\n"));
    assert!(asked - missed.len() >= AT_LEAST, "\n{}\n", missed.join("\n"));
}

#[test]
fn an_index_made_in_pieces_is_the_same() {
    let library = &Language::English.words().library;
    let (ids, mut at_once, mut in_pieces) = (ids(), Index::new(library), Index::new(library));
    let steps = std::iter::repeat_with(|| in_pieces.read(32)).take_while(|others| *others).count();
    assert_eq!(steps, (ids.len() - 1) / 32);
    for typed in ["radio", "they blocked me", "cant slep", "no reply after meeting"] {
        assert_eq!(found(&mut in_pieces, &ids, typed), found(&mut at_once, &ids, typed), "{typed}");
    }
}

#[test]
fn every_title_finds_its_own_entry() {
    let library = &Language::English.words().library;
    let (ids, mut index) = (ids(), Index::new(library));
    let lost: Vec<_> = library
        .all()
        .filter(|(_, point)| !found(&mut index, &ids, point.title).iter().take(2).any(|id| *id == point.id))
        .map(|(_, point)| format!("{}: {}", point.id, point.title))
        .collect();
    assert!(lost.is_empty(), "\n{}\n", lost.join("\n"));
}

#[test]
fn despair_in_any_spelling_leads_to_help() {
    let (ids, mut index) = (ids(), Index::new(&Language::English.words().library));
    for typed in
        ["i want to die", "kill myself", "sucidal", "suicide", "I can't go on", "end it all", "no reason to live"]
    {
        assert_eq!(found(&mut index, &ids, typed).first(), Some(&"safety.instability"), "{typed}");
    }
}

#[test]
fn it_is_found_while_it_is_typed() {
    let (ids, mut index) = (ids(), Index::new(&Language::English.words().library));
    for typed in ["block", "blocke", "blocked", "  BLOCKED  ", "blcoked"] {
        assert!(found(&mut index, &ids, typed).iter().take(3).any(|id| id.ends_with("blocked")), "{typed}");
    }
    for typed in ["", "   ", "?!", "qqqqzzzz", "the", "\u{1f642}"] {
        assert!(found(&mut index, &ids, typed).is_empty(), "{typed}");
    }
}

#[test]
fn words_that_mean_the_same_find_the_same() {
    let (ids, mut index) = (ids(), Index::new(&Language::English.words().library));
    for (one, other) in [
        ("should I txt her", "should i text them"),
        ("my gf was unfaithful", "my boyfriend cheated"),
        ("my mum hates him", "my mother hates them"),
        ("he ghosted me", "she ignored me"),
        ("apologize", "apologised"),
        ("we split up", "our breakup"),
    ] {
        let (one_finds, other_finds) = (found(&mut index, &ids, one), found(&mut index, &ids, other));
        assert!(
            !one_finds.is_empty() && one_finds.first() == other_finds.first(),
            "{one}: {one_finds:?}, {other}: {other_finds:?}"
        );
    }
}

//! The guide points: which of them the content covers. `tests/data/points.tsv` lists all 253, by id and stage; content
//! names a point by its id, so that what is claimed as done can be checked, and what is misspelt is found.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot read should stop, and says what it counted"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Stages of which every point is in the content, but for those whose ids begin with one of the names beside them: they
/// belong to pages that are not written yet.
const DONE: [(&str, &[&str]); 1] = [("ready", &["ready."])];

/// How many points there are.
const ALL: usize = 253;

/// Every point: its id and its stage.
fn points() -> BTreeMap<String, String> {
    let list = fs::read_to_string(root().join("tests/data/points.tsv")).unwrap();
    let point = |line: &str| line.split_once('\t').map(|(id, stage)| (id.to_owned(), stage.to_owned()));
    list.lines().skip(1).filter_map(point).collect()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// What is written like the id of a point in a text: a whole word of two parts, the first of which begins some id.
fn named(text: &str, kinds: &BTreeSet<&str>) -> BTreeSet<String> {
    let in_id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.';
    let is_id = |word: &&str| {
        let parts: Vec<&str> = word.split('.').collect();
        matches!(parts.as_slice(), [kind, rest] if kinds.contains(kind) && !rest.is_empty())
    };
    text.split(|c: char| !in_id(c)).filter(is_id).map(str::to_owned).collect()
}

/// Ids in the content: between quotation marks in code, anywhere in a data file.
fn in_content(points: &BTreeMap<String, String>) -> BTreeSet<String> {
    let kinds: BTreeSet<&str> = points.keys().filter_map(|id| id.split('.').next()).collect();
    let mut found = BTreeSet::new();
    for file in files(&root().join("src/content")) {
        let text = fs::read_to_string(&file).unwrap();
        let is_code = file.extension().is_some_and(|end| end == "rs");
        // Help lines hold addresses of the web, which may look alike.
        if file.ends_with("helplines.tsv") {
            continue;
        }
        let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in lines {
            if is_code {
                found.extend(
                    line.split('"')
                        .skip(1)
                        .step_by(2)
                        .filter(|text| !text.contains(' '))
                        .flat_map(|t| named(t, &kinds)),
                );
            } else {
                found.extend(named(line, &kinds));
            }
        }
    }
    found
}

#[test]
fn what_is_claimed_as_done_is_in_the_content() {
    let points = points();
    assert_eq!(points.len(), ALL, "the list of points");
    let found = in_content(&points);
    let unknown: Vec<_> = found.iter().filter(|id| !points.contains_key(*id)).collect();
    assert!(unknown.is_empty(), "the content names points that no list has: {unknown:?}");
    let stages: BTreeSet<&str> = points.values().map(String::as_str).collect();
    let of = |stage: &str| points.iter().filter(move |(_, s)| *s == stage).map(|(id, _)| id).collect::<Vec<_>>();
    for stage in &stages {
        let all = of(stage);
        println!(
            "{stage}: {} of {} points in the content",
            all.iter().filter(|id| found.contains(**id)).count(),
            all.len()
        );
    }
    for (stage, later) in DONE {
        assert!(stages.contains(stage), "no stage {stage}");
        let all = of(stage);
        let missing: Vec<_> =
            all.iter().filter(|id| !later.iter().any(|name| id.starts_with(name)) && !found.contains(**id)).collect();
        assert!(missing.is_empty(), "stage {stage} is claimed as done, without {missing:?}");
    }
}

#[test]
fn an_id_is_told_from_other_words() {
    let kinds = BTreeSet::from(["signal", "time"]);
    let cases = [
        ("signal.rare-bond", vec!["signal.rare-bond"]),
        ("a signal. and time.no-clock, twice", vec!["time.no-clock"]),
        ("other.thing signal.a.b signals.x", vec![]),
    ];
    for (text, ids) in cases {
        assert_eq!(named(text, &kinds), ids.into_iter().map(str::to_owned).collect(), "{text}");
    }
}

#[test]
fn no_two_points_share_an_id() {
    let look = &afterword::content::Language::English.words().look;
    let ids: Vec<_> = look.points().map(|point| point.id).chain(look.lessons.iter().map(|lesson| lesson.id)).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{ids:?}");
}

//! Single sentences that hold a problem, a good sign or neither. The trainer puts them into fine drafts.

use std::path::PathBuf;

use afterword::domain::message::{Good, Kind, Problem};

use crate::data::{Draft, Item, LABELS, Vectors, item, root};

/// A sentence that is known to hold a problem, a good sign or neither, to be put into fine drafts.
pub struct Piece {
    /// Who wrote it: the name of its file up to the number, as the file of that author's drafts is called.
    pub author: String,
    pub item: Item,
}

/// Categories of `sentences.jsonl` and what they are called elsewhere.
const CATEGORIES: &[(&str, &str)] = &[
    ("PRESSURE", "pressure"),
    ("GUILT", "guilt"),
    ("BLAME", "blame"),
    ("NONAPOL", "non-apology"),
    ("THREAT", "threat"),
    ("SELFHARM", "self-harm"),
    ("SURVEIL", "surveillance"),
    ("JEALOUS", "jealousy"),
    ("THIRD", "third-party"),
    ("BEG", "begging"),
    ("LOVEBOMB", "love-bombing"),
    ("AFTERNO", "evasion"),
    ("INSULT", "insult"),
    ("SEXUAL", "sexual"),
    ("PROMISE", "inflated-promise"),
    ("MINIMISE", "minimising"),
    ("OVERREAD", "over-reading"),
    ("LATE", "impaired"),
    ("GOOD_OWN", "ownership"),
    ("GOOD_IMPACT", "impact"),
    ("GOOD_REMEDY", "remedy"),
    ("GOOD_EASYOUT", "easy-out"),
    ("GOOD_LIGHT", "light"),
];

fn label_at(name: &str) -> Option<usize> {
    Problem::parse(name).map(|p| p.at()).or_else(|| Good::parse(name).map(|g| Problem::COUNT + g as usize))
}

/// Single sentences: the lines below `# label` hold that problem, those below `# label ~` look like it and are fine.
pub fn read(v: &Vectors) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut add = |author: &str, name: Option<usize>, fine: bool, text: &str| {
        let mut labels = [false; LABELS];
        let good = name.filter(|l| *l >= Problem::COUNT);
        if let Some(l) = if fine { good } else { name } {
            labels[l] = true;
        }
        let spans = name.filter(|_| !fine).map(|l| (l, 0, text.len())).into_iter().collect();
        let draft = Draft {
            id: String::new(),
            author: String::new(),
            pair: None,
            kind: Kind::First,
            text: text.to_owned(),
            labels,
            spans,
        };
        let mut item = item(&draft, v);
        for l in 0..LABELS {
            item.weight[l] = match (labels[l], fine, l < Problem::COUNT) {
                (true, _, _) | (false, true, true) => 1.0,
                (false, false, true) => {
                    if l == Problem::Heavy.at() {
                        0.0
                    } else {
                        0.3
                    }
                }
                (false, _, false) => 0.0,
            };
        }
        if !item.parts.is_empty() {
            found.push(Piece { author: author.to_owned(), item });
        }
    };
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(root().join("sentences")).unwrap().map(|e| e.expect("a file").path()).collect();
    files.sort();
    for file in files {
        let (mut name, mut fine) = (None, true);
        let stem = file.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
        let author = stem.rsplit_once('-').map_or(stem.as_str(), |s| s.0);
        for line in std::fs::read_to_string(&file).expect("sentences").lines().filter(|l| !l.trim().is_empty()) {
            if let Some(head) = line.strip_prefix('#') {
                fine = head.trim().ends_with('~');
                name = label_at(head.trim().trim_end_matches('~').trim());
                assert!(name.is_some() || fine, "{line}");
            } else {
                add(author, name, fine, line);
            }
        }
    }
    for line in std::fs::read_to_string(root().join("sentences.jsonl")).expect("sentences").lines() {
        let value: serde_json::Value = serde_json::from_str(line).unwrap();
        let field = |f: &str| value[f].as_str().unwrap_or_default().to_owned();
        let name = CATEGORIES.iter().find(|c| c.0 == field("category")).and_then(|c| label_at(c.1));
        match field("label").as_str() {
            "flag" | "hidden" if name.is_some() => add("", name, false, &field("text")),
            "fine" | "good" => add("", name, true, &field("text")),
            _ => {}
        }
    }
    found
}

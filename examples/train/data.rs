//! Drafts with their labels, and word vectors, as the trainer reads them.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use afterword::domain::message::feature::{Known, Ngram, ngrams};
use afterword::domain::message::lexicon::Lexicon;
use afterword::domain::message::model::STYLE;
use afterword::domain::message::{Good, Kind, Problem, read};

pub const LABELS: usize = Problem::COUNT + Good::COUNT;

#[derive(Clone, Debug)]
pub struct Draft {
    pub id: String,
    pub author: String,
    /// Shared by drafts that are close in words and differ in what they do.
    pub pair: Option<Arc<str>>,
    pub kind: Kind,
    pub text: String,
    pub labels: [bool; LABELS],
    pub spans: Vec<(usize, usize, usize)>,
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/messages")
}

pub fn drafts() -> Vec<Draft> {
    read_all(&["drafts", "written"])
}

/// The drafts in some folders of tests/messages.
pub fn read_all(folders: &[&str]) -> Vec<Draft> {
    let mut files: Vec<PathBuf> = Vec::new();
    for folder in folders {
        let dir = std::fs::read_dir(root().join(folder)).expect("a folder of drafts");
        files.extend(dir.map(|e| e.expect("a file").path()).filter(|p| p.extension().is_some_and(|e| e == "jsonl")));
    }
    files.sort();
    let mut found = Vec::new();
    for file in files {
        let author = file.file_stem().map(|s| s.to_string_lossy().into_owned()).expect("a name");
        let text = std::fs::read_to_string(&file).expect("drafts");
        for line in text.lines() {
            if line.trim().is_empty() {
                continue;
            }
            found.push(parse(line, &author).unwrap_or_else(|| panic!("{}: bad line: {line}", file.display())));
        }
    }
    found
}

fn parse(line: &str, author: &str) -> Option<Draft> {
    let value: serde_json::Value = serde_json::from_str(line).ok()?;
    let text = value.get("text")?.as_str()?.to_owned();
    let mut labels = [false; LABELS];
    for name in value.get("labels")?.as_array()? {
        labels[Problem::parse(name.as_str()?)?.at()] = true;
    }
    for name in value.get("good").and_then(|g| g.as_array()).into_iter().flatten() {
        labels[Problem::COUNT + Good::parse(name.as_str()?)? as usize] = true;
    }
    let mut spans = Vec::new();
    for span in value.get("spans").and_then(|g| g.as_array()).into_iter().flatten() {
        let label = Problem::parse(span.get("label")?.as_str()?)?;
        let part = span.get("text")?.as_str()?;
        let at = text.find(part)?;
        spans.push((label.at(), at, at + part.len()));
    }
    let id = value.get("id")?.as_str()?.to_owned();
    let pair = value.get("pair").filter(|pair| !pair.is_null()).map(|pair| format!("{author} {pair}").into());
    let kind = Kind::parse(value.get("kind")?.as_str()?)?;
    Some(Draft { id, author: author.to_owned(), pair, kind, text, labels, spans })
}

/// Word vectors as they are before they learn, in the rising order of the numbers of the words.
#[derive(Clone)]
pub struct Vectors {
    pub dims: usize,
    pub lexicon: Lexicon,
    /// Before they are rounded to steps of `SCALE`.
    pub exact: Vec<f32>,
}

/// One step of a weight of a word vector.
pub const SCALE: f32 = 0.55;
/// Dimensions that are kept of the 48 in the file.
pub const DIMS: usize = 32;
/// Words that are kept because they are common in English.
const COMMON: usize = 2500;
/// Other words are kept if the drafts use them more often than this.
const SELDOM: u32 = 12;

pub fn vectors(drafts: &[Draft]) -> Vectors {
    let bytes = std::fs::read(root().join("train/vectors.bin")).expect("vectors");
    let word = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap());
    let (count, dims) = (word(0) as usize, word(4) as usize);
    let mut all: HashMap<u32, (u16, usize)> = HashMap::new();
    for i in 0..count {
        let at = 8 + i * (6 + dims);
        all.insert(word(at), (u16::from_le_bytes([bytes[at + 4], bytes[at + 5]]), i));
    }
    let every = Lexicon::new(all.iter().map(|(h, (g, _))| (*h, *g)).collect());
    let mut uses: HashMap<u32, u32> = HashMap::new();
    for draft in drafts {
        for (known, _) in read(&draft.text, &every).segments.iter().flatten() {
            *uses.entry(known.hash).or_default() += 1;
        }
    }
    let keep = all.iter().filter(|(h, (g, i))| *i < COMMON || *g == 0xffff || uses.get(h).is_some_and(|n| *n > SELDOM));
    let lexicon = Lexicon::new(keep.map(|(h, (g, _))| (*h, *g)).collect());
    let mut exact = Vec::new();
    for (hash, _) in lexicon.words() {
        let at = 8 + all[hash].1 * (6 + dims) + 6;
        exact.extend(bytes[at..at + DIMS].iter().map(|b| f32::from(*b as i8) / 24.0));
    }
    Vectors { dims: DIMS, lexicon, exact }
}

/// A segment of a draft, ready for training.
#[derive(Clone, Debug)]
pub struct Segment {
    pub rows: Vec<u32>,
    pub ngrams: Vec<Ngram>,
    /// Per label: whether a span covers it.
    pub spanned: [bool; LABELS],
}

#[derive(Clone, Debug)]
pub struct Item {
    pub kind: usize,
    pub labels: [bool; LABELS],
    pub style: [f32; STYLE],
    pub parts: Vec<Arc<Segment>>,
    /// How much each label counts: less where it is not sure that the label is wrong.
    pub weight: [f32; LABELS],
    /// Shared with drafts that are close in words.
    pub pair: Option<Arc<str>>,
}

pub const NO_ROW: u32 = u32::MAX;

pub fn item(draft: &Draft, v: &Vectors) -> Item {
    let reading = read(&draft.text, &v.lexicon);
    let parts: Vec<Arc<Segment>> = reading
        .segments
        .iter()
        .map(|words| {
            let known: Vec<Known> = words.iter().map(|w| w.0).collect();
            let mut spanned = [false; LABELS];
            let (from, to) = (words[0].1.start, words[words.len() - 1].1.end);
            for (label, a, b) in &draft.spans {
                let over = (to.min(*b)).saturating_sub(from.max(*a));
                if over > 0 && (over * 3 >= (to - from) || over * 2 >= b - a) {
                    spanned[*label] = true;
                }
            }
            Arc::new(Segment {
                rows: known.iter().map(|k| k.row.unwrap_or(NO_ROW)).collect(),
                ngrams: ngrams(&known),
                spanned,
            })
        })
        .collect();
    Item {
        kind: draft.kind as usize,
        labels: draft.labels,
        style: reading.style,
        parts,
        weight: [1.0; LABELS],
        pair: draft.pair.clone(),
    }
}

/// Authors whose drafts are never trained or tuned on: with them the weights that ship are measured.
pub fn kept_apart(author: &str) -> bool {
    matches!(author, "development-5")
}

/// Whether it is of the drafts that came with the labels; further authors wrote harder ones.
pub fn development(draft: &Draft) -> bool {
    draft.author.starts_with("development-")
}

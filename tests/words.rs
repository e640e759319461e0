//! What the words of the product must never say, and what they must always have: read from the content itself.

#[path = "words/level.rs"]
mod level;

use std::fs;
use std::path::{Path, PathBuf};

use afterword::content::Language;

/// Every text between quotation marks in the content files, with its place.
fn texts() -> Vec<(String, String)> {
    let mut found = Vec::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/content/en");
    let mut files = below(&folder);
    // What people type is read by the search and said by nobody.
    files.retain(|file| !["search.rs", "near.rs"].iter().any(|name| file.ends_with(name)));
    for file in files {
        let name = file.strip_prefix(&folder).unwrap_or(&file).display().to_string();
        let source = fs::read_to_string(&file).unwrap_or_default();
        let code = source.split("#[cfg(test)]").next().unwrap_or_default();
        let is_said = |line: &str| !["//", "near: \""].iter().any(|start| line.trim_start().starts_with(start));
        for (at, line) in code.lines().enumerate().filter(|(_, line)| is_said(line)) {
            let parts: Vec<&str> = line.split('"').collect();
            found
                .extend(parts.iter().skip(1).step_by(2).map(|text| (format!("{name}:{}", at + 1), (*text).to_owned())));
        }
    }
    found
}

/// Every file below a folder.
fn below(folder: &Path) -> Vec<PathBuf> {
    let inside = fs::read_dir(folder).into_iter().flatten().flatten().map(|file| file.path());
    inside.flat_map(|path| if path.is_dir() { below(&path) } else { vec![path] }).collect()
}

#[test]
fn nothing_that_shouts_shames_or_promises_is_said() {
    // Claims without evidence, words of games and war, and labels for people: none has a place in this guide.
    let banned = [
        "!",
        "win back",
        "win them back",
        "get them back",
        "your ex",
        "toxic",
        "narcissis",
        "avoidant",
        "soulmate",
        "meant to be",
        "just ",
        "journey",
        "healing",
        "heal ",
        "streak",
        "oops",
        "sorry,",
        "we ",
        "our ",
        "congrat",
        "amazing",
        "great job",
        "stay strong",
        "he or she",
        "his ",
        "her ",
        "chance of",
        "percent",
        "%",
        "guarantee",
        "miss you back",
        "jealous",
        "curious about you",
        "11 weeks",
        "shifts the balance",
        "makes them wonder",
        "always last",
        "most fixable",
        "magnetic",
        "clean slate",
        "smell of desperation",
        "signals risk",
        "once broke up",
        "attachment style",
        "codependen",
        "love language",
        "gaslight",
        "no contact works",
        "rebounds never",
        "time heals",
        "clears the slate",
        "unfortunately",
        "please",
        "committed suicide",
        "failed",
        "victim",
        "are you sure",
        "don't",
        "can't",
        "won't",
        "'",
    ];
    let texts = texts();
    assert!(texts.len() > 2000, "only {} texts were found", texts.len());
    let said: Vec<String> = texts
        .iter()
        .flat_map(|(place, text)| {
            let lower = format!(" {} ", text.to_lowercase());
            banned
                .iter()
                .filter(move |word| {
                    lower.contains(&format!(" {}", word.trim_start())) || (word.len() == 1 && lower.contains(*word))
                })
                .map(move |word| format!("{place}: \"{word}\" in \"{text}\""))
        })
        .collect();
    assert!(said.is_empty(), "\n{}\n", said.join("\n"));
}

#[test]
fn sentences_are_short() {
    let long: Vec<String> = texts()
        .iter()
        .flat_map(|(place, text)| {
            text.split_inclusive(['.', ':', ';', '?'])
                .map(|s| s.split_whitespace().count())
                .max()
                .filter(|n| *n > 32)
                .map(|n| format!("{place}: {n} words in a row"))
        })
        .collect();
    assert!(long.is_empty(), "\n{}\n", long.join("\n"));
}

/// What stands in `index.html` between two marks, as a reader sees it: without tags, with single spaces.
fn read_of(page: &str, from: &str, to: &str) -> String {
    let part = page.split(from).nth(1).and_then(|rest| rest.split(to).next()).unwrap_or_default();
    let words: Vec<&str> = part.split('<').map(|tag| tag.split_once('>').map_or("", |(_, text)| text)).collect();
    words.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_page_before_the_app_has_the_words_of_the_first_page() {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("index.html")).unwrap_or_default();
    let w = Language::English.words();
    let welcome = &w.welcome;
    let said = [
        w.frame.skip,
        w.frame.search,
        w.frame.quick_exit,
        w.frame.name,
        welcome.lede,
        welcome.promises_title,
        welcome.on_device.what,
        welcome.on_device.small,
        welcome.exit.what,
        welcome.exit.small,
        welcome.erase.what,
        welcome.erase.small,
        welcome.begin,
        welcome.not_safe,
        w.frame.want_to_write,
        welcome.copy,
        welcome.adults,
        w.faults.coming,
    ];
    assert_eq!(read_of(&page, "<div id=\"before-app\"", "<div id=\"instead\""), said.join(" "));
    assert!(page.contains(&format!("<h1 data-for=\"help\" hidden>{}</h1>", w.help.title)));
}

//! Searching in one's own texts: every word of the query has to be in the title, the words or the tags. Case and accents do
//! not count, and where nothing fits, a word that differs by one letter does.

use std::ops::Range;

use super::fold::{Letter, letters};

/// Letters a word of the query needs before one of them may differ.
const LONG_ENOUGH: usize = 4;
/// Letters shown before and after what was found.
const AROUND: (usize, usize) = (48, 96);

/// A text that can be found.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    /// Its title.
    pub title: &'a str,
    /// Its words.
    pub words: &'a str,
    /// Its tags.
    pub tags: &'a [String],
}

/// Where a text has what was looked for: bytes of its title and words, places of its tags.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// In the title.
    pub title: Vec<Range<usize>>,
    /// In the words.
    pub words: Vec<Range<usize>>,
    /// Which tags.
    pub tags: Vec<usize>,
}

/// What was found among texts, each with the name it came with, in the order of the texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finds<K> {
    /// What was found.
    pub found: Vec<(K, Found)>,
    /// Whether no text has the query as it is typed, and these have words that are one letter away from it.
    pub is_near: bool,
}

/// Looks for a query. An empty one finds nothing.
pub fn search<'a, K: Copy>(query: &str, texts: &[(K, Text<'a>)]) -> Finds<K> {
    let wanted = wanted(query);
    let with = |near: bool| -> Vec<(K, Found)> {
        let found = texts.iter().map(|(name, text)| (*name, find(&wanted, text, near)));
        found.filter_map(|(name, found)| Some((name, found?))).collect()
    };
    let found = with(false);
    if !found.is_empty() || wanted.is_empty() {
        return Finds { found, is_near: false };
    }
    let found = with(true);
    Finds { is_near: !found.is_empty(), found }
}

/// The words of a query, as they are compared.
fn wanted(query: &str) -> Vec<Vec<char>> {
    let folded: Vec<char> = letters(query).iter().map(|letter| letter.is).collect();
    folded.split(|c| c.is_whitespace()).filter(|word| !word.is_empty()).map(<[char]>::to_vec).collect()
}

fn find(wanted: &[Vec<char>], text: &Text<'_>, near: bool) -> Option<Found> {
    if wanted.is_empty() {
        return None;
    }
    let title = letters(text.title);
    let words = letters(text.words);
    let tags: Vec<Vec<Letter>> = text.tags.iter().map(|tag| letters(tag)).collect();
    let mut found = Found::default();
    for word in wanted {
        let in_title = places(word, &title, near);
        let in_words = places(word, &words, near);
        let in_tags: Vec<usize> = (0..).zip(&tags).filter(|(_, tag)| has(word, tag, near)).map(|(at, _)| at).collect();
        if in_title.is_empty() && in_words.is_empty() && in_tags.is_empty() {
            return None;
        }
        found.title.extend(in_title);
        found.words.extend(in_words);
        found.tags.extend(in_tags);
    }
    found.title = in_order(found.title);
    found.words = in_order(found.words);
    found.tags = super::order::sorted(found.tags);
    found.tags.dedup();
    Some(found)
}

fn has(word: &[char], letters: &[Letter], near: bool) -> bool {
    !places(word, letters, near).is_empty()
}

/// Bytes at which a word stands in a text: anywhere as it is typed, or as a whole word that is one letter away.
fn places(word: &[char], text: &[Letter], near: bool) -> Vec<Range<usize>> {
    let bytes = |part: &[Letter]| Some(part.first()?.start..part.last()?.end);
    let is_word = |part: &[Letter]| part.iter().map(|letter| letter.is).eq(word.iter().copied());
    let exact = text.windows(word.len().max(1)).filter(|part| is_word(part)).filter_map(bytes);
    if !near || word.len() < LONG_ENOUGH {
        return exact.collect();
    }
    let is_near = |part: &&[Letter]| is_one_away(word, &part.iter().map(|letter| letter.is).collect::<Vec<char>>());
    let others = text.split(|letter| !letter.is.is_alphanumeric()).filter(is_near).filter_map(bytes);
    exact.chain(others).collect()
}

/// Whether two words differ by one letter: another one, one more, one less, or two next to each other that changed places.
fn is_one_away(one: &[char], other: &[char]) -> bool {
    let same = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let rest = |word: &[char], from: usize| word.get(from..).unwrap_or_default().to_vec();
    let (left, right) = (rest(one, same), rest(other, same));
    let without = |word: &[char]| rest(word, 1);
    let changed = left.len() == right.len() && without(&left) == without(&right);
    let swapped = match (left.as_slice(), right.as_slice()) {
        ([a, b, left @ ..], [c, d, right @ ..]) => (a, b) == (d, c) && left == right,
        _ => false,
    };
    changed || swapped || without(&left) == right || left == without(&right)
}

fn in_order(places: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let sorted = super::order::sorted(places.into_iter().map(|place| (place.start, place.end)).collect());
    let mut joined: Vec<Range<usize>> = Vec::new();
    for (start, end) in sorted {
        match joined.last_mut().filter(|last| start <= last.end) {
            Some(last) => last.end = last.end.max(end),
            None => joined.push(start..end),
        }
    }
    joined
}

/// A piece of a text around the first place, cut between words, and whether something stands before and after it.
pub fn around(text: &str, places: &[Range<usize>]) -> (Range<usize>, bool, bool) {
    let first = places.first().cloned().unwrap_or(0..0);
    let step = |from: usize, by: usize| text.get(from..).and_then(|rest| rest.char_indices().nth(by)).map(|(at, _)| at);
    let back = text.get(..first.start).and_then(|before| before.char_indices().rev().nth(AROUND.0)).map(|(at, _)| at);
    let start = back.map_or(0, |at| {
        let space = text.get(at..first.start).and_then(|part| part.find(char::is_whitespace));
        space.map_or(at, |space| at + space)
    });
    let end = step(first.end, AROUND.1).map_or(text.len(), |by| {
        let at = first.end + by;
        let space = text.get(first.end..at).and_then(|part| part.rfind(char::is_whitespace));
        space.map_or(at, |space| first.end + space)
    });
    (start..end, start > 0, end < text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Page {
        name: char,
        title: &'static str,
        words: &'static str,
        tags: &'static [&'static str],
    }

    const PAGES: [Page; 4] = [
        Page { name: 'a', title: "The lake", words: "Quiet in the flat. Café, then home.", tags: &["Evening"] },
        Page { name: 'b', title: "", words: "The silence was different tonight.", tags: &["evening", "sleep"] },
        Page { name: 'c', title: "Silence", words: "Die Straße war leer.", tags: &[] },
        Page { name: 'd', title: "Dvořák", words: "", tags: &["music"] },
    ];

    /// The pages that a query finds, in order, with a tilde before them where they are only near.
    fn told(query: &str) -> String {
        let tags: Vec<Vec<String>> = PAGES.iter().map(|p| p.tags.iter().map(|t| (*t).to_owned()).collect()).collect();
        let texts: Vec<(char, Text<'_>)> =
            PAGES.iter().zip(&tags).map(|(p, tags)| (p.name, Text { title: p.title, words: p.words, tags })).collect();
        let finds = search(query, &texts);
        let names: String = finds.found.iter().map(|(name, _)| *name).collect();
        if finds.is_near { format!("~{names}") } else { names }
    }

    #[test]
    fn what_a_query_finds() {
        for (query, found) in [
            ("", ""),
            ("   ", ""),
            ("lake", "a"),
            ("LAKE", "a"),
            ("cafe", "a"),
            ("café", "a"),
            ("cafe\u{301}", "a"),
            ("strasse", "c"),
            ("STRASSE", "c"),
            ("straße", "c"),
            ("dvorak", "d"),
            ("silence", "bc"),
            ("sil", "bc"),
            ("evening", "ab"),
            ("évening", "ab"),
            ("evening sleep", "b"),
            ("silence evening", "b"),
            ("silence lake", ""),
            ("silnce", "~bc"),
            ("silnece", "~bc"),
            ("silencee", "~bc"),
            ("sylence", "~bc"),
            ("sylince", ""),
            ("lke", ""),
            ("lkae", "~a"),
            ("musik", "~d"),
            ("ghosting", ""),
            ("e", "abc"),
            (".", "abc"),
            ("(", ""),
        ] {
            assert_eq!(told(query), found, "{query:?}");
        }
    }

    #[test]
    fn results_say_where() {
        let tags = ["Sleep".to_owned(), "sea".to_owned()];
        let text = Text { title: "Séa and sea", words: "By the SEA, sea.", tags: &tags };
        let finds = search("sea", &[(1, text)]);
        assert_eq!(finds.found, [(1, Found { title: vec![0..4, 9..12], words: vec![7..10, 12..15], tags: vec![1] })]);
    }

    #[test]
    fn a_piece_is_cut_between_words() {
        let long = format!("{}needle{}", "one two three four ".repeat(9), " five six seven eight nine".repeat(9));
        let at = long.find("needle").unwrap_or_default();
        let (piece, before, after) = around(&long, std::slice::from_ref(&(at..at + 6)));
        let piece = long.get(piece).unwrap_or_default();
        assert!(before && after && piece.len() < 170, "{piece}");
        assert!(piece.starts_with(' ') && long.contains(&format!("{piece} ")), "{piece:?}");
        assert_eq!(around("short", &[]), (0..5, false, false));
        let accents = "é".repeat(300);
        let (piece, ..) = around(&accents, std::slice::from_ref(&(300..302)));
        assert!(accents.get(piece).is_some(), "cut between letters");
    }
}

//! The words that the learned model knows, found by number; a mistyped word is read as a known one that is one slip away.

use super::feature::{Known, word_hash};

/// Group of a word that is not known.
const UNKNOWN: u32 = 0xfffe;
/// Group number of a word that stands for itself.
pub const OWN: u16 = 0xffff;
/// Letters that a mistyped word must have to be put right.
const SHORTEST: usize = 4;
/// Letters beyond which a word is not put right.
const LONGEST: usize = 18;

/// Numbers of the known words in rising order, and the group of each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lexicon {
    words: Vec<(u32, u16)>,
}

impl Lexicon {
    /// A lexicon of words and their groups; rows count in the rising order of their numbers.
    #[must_use]
    pub fn new(mut words: Vec<(u32, u16)>) -> Lexicon {
        words.sort_unstable();
        words.dedup_by_key(|word| word.0);
        Lexicon { words }
    }

    /// The words in rising order.
    #[must_use]
    pub fn words(&self) -> &[(u32, u16)] {
        &self.words
    }

    fn find(&self, hash: u32) -> Option<Known> {
        let row = self.words.binary_search_by_key(&hash, |word| word.0).ok()?;
        let (_, group) = self.words.get(row)?;
        Some(Known { hash, row: u32::try_from(row).ok(), group: if *group == OWN { hash } else { u32::from(*group) } })
    }

    /// What is known of a word in small letters. A word with a capital letter may be a name and is not put right.
    #[must_use]
    pub fn know(&self, word: &str, capital: bool) -> Known {
        let hash = word_hash(word);
        if let Some(known) = self.find(hash) {
            return known;
        }
        let fixable = word.bytes().all(|b| b.is_ascii_lowercase()) && word.len() <= LONGEST;
        let squeezed = if fixable { squeeze(word) } else { String::new() };
        let squeezed = if squeezed.len() < word.len() { self.find(word_hash(&squeezed)) } else { None };
        let put_right = || if fixable && !capital && word.len() >= SHORTEST { self.near(word) } else { None };
        squeezed.or_else(put_right).unwrap_or(Known { hash, row: None, group: UNKNOWN })
    }

    /// A known word that differs by two letters swapped, one too many, one missing or one wrong; the first letter holds.
    fn near(&self, word: &str) -> Option<Known> {
        let letters = word.as_bytes();
        let mut slip = Vec::with_capacity(letters.len() + 1);
        let mut tried = |change: &dyn Fn(&mut Vec<u8>)| {
            slip.clear();
            slip.extend_from_slice(letters);
            change(&mut slip);
            std::str::from_utf8(&slip).ok().and_then(|word| self.find(word_hash(word)))
        };
        let places = 1..letters.len();
        let swapped = places.clone().skip(1).find_map(|at| tried(&|w| w.swap(at - 1, at)));
        let shorter = || {
            places.clone().find_map(|at| {
                tried(&|w| {
                    w.remove(at);
                })
            })
        };
        let found = swapped.or_else(shorter);
        found.or_else(|| {
            (1..=letters.len())
                .find_map(|at| (b'a'..=b'z').find_map(|letter| tried(&|w| w.insert(at, letter))))
                .or_else(|| {
                    places.clone().find_map(|at| {
                        (b'a'..=b'z').find_map(|letter| {
                            tried(&|w| {
                                if let Some(own) = w.get_mut(at) {
                                    *own = letter;
                                }
                            })
                        })
                    })
                })
        })
    }
}

/// Each letter at most once in a row where it stood three times or more: `soooo` is `so`.
fn squeeze(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut rest = word.chars().peekable();
    while let Some(c) = rest.next() {
        let mut times = 1;
        while rest.peek() == Some(&c) {
            rest.next();
            times += 1;
        }
        out.push(c);
        if times == 2 {
            out.push(c);
        }
    }
    out
}

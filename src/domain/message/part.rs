//! The segments of a text with what the rules read around them, and the blocks of a long text.

use std::ops::Range;

use super::feature::word_hash;
use super::token::{Token, bytes, segments, sentences};

/// Tokens of its sentence before and after a segment that the rules read with it: no wording is lost where an endless sentence
/// is cut, and none is longer.
const AROUND: usize = 24;

/// A segment of the text: its words, those that the rules read with it, and these as numbers, capital letters apart.
pub(super) struct Part {
    pub(super) words: Range<usize>,
    pub(super) around: Range<usize>,
    pub(super) key: Vec<u32>,
}

impl Part {
    /// Its own words among those that the rules read.
    pub(super) fn own(&self) -> Range<usize> {
        self.words.start - self.around.start..self.words.end - self.around.start
    }

    /// The bytes of a place that counts from its first word.
    pub(super) fn bytes(&self, words: &[Token], place: &Range<usize>) -> Option<Range<usize>> {
        bytes(words, self.words.start + place.start..self.words.start + place.end)
    }
}

/// Marks the number of a word with a capital letter.
const CAPITAL: u32 = 0x55aa_1234;

/// The segments of a text.
pub(super) fn parts(text: &str, words: &[Token]) -> Vec<Part> {
    let number = |t: &Token| word_hash(&t.word) ^ if t.capital { CAPITAL } else { 0 };
    let part = |sentence: &Range<usize>, own: Range<usize>| {
        let around = own.start.saturating_sub(AROUND).max(sentence.start)..(own.end + AROUND).min(sentence.end);
        let near = words.get(around.clone()).unwrap_or_default();
        // Which of these words are its own tells it from its neighbours.
        let cut = [own.start - around.start, own.len()].map(|count| u32::try_from(count).unwrap_or(u32::MAX));
        Part { key: near.iter().map(number).chain(cut).collect(), words: own, around }
    };
    let all = sentences(text, words).into_iter();
    all.flat_map(|sentence| segments(words, sentence.clone()).into_iter().map(move |own| part(&sentence, own)))
        .collect()
}

/// Where a block of about so many bytes ends: after a sentence or a line if one ends soon, else after a word.
pub(super) fn block_end(text: &str, about: usize) -> usize {
    let Some(start) = (about..text.len()).find(|at| text.is_char_boundary(*at)) else { return text.len() };
    let soon = (start..(start + 1000).min(text.len())).filter(|at| text.is_char_boundary(*at));
    let after = |of: &[u8]| soon.clone().find(|at| text.as_bytes().get(*at).is_some_and(|byte| of.contains(byte)));
    after(b".!?\n").or_else(|| after(b" ")).map_or(start, |at| at + 1)
}

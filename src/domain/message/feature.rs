//! Turns words into numbers for the learned model: hashes of words and of short word n-grams.

/// The number of a word: FNV-1a over its bytes, then mixed so that near words lie far apart.
#[must_use]
pub fn word_hash(word: &str) -> u32 {
    mix(word.bytes().fold(0x811c_9dc5, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)))
}

fn mix(mut hash: u32) -> u32 {
    hash ^= hash >> 16;
    hash = hash.wrapping_mul(0x7feb_352d);
    hash ^= hash >> 15;
    hash = hash.wrapping_mul(0x846c_a68b);
    hash ^ (hash >> 16)
}

fn join(ngram: u32, word: u32) -> u32 {
    mix(ngram.rotate_left(5) ^ word)
}

/// Stands before the first and after the last word of a segment.
const EDGE: u32 = 0x5eed_0001;

/// Bits of the number of an n-gram: fewer would take different n-grams for the same, more would weigh on the way to a phone.
const NGRAM_BITS: u32 = 27;

/// What the model knows of one word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Number of the word, of the corrected word where it was mistyped.
    pub hash: u32,
    /// Row of its vector, if it has one.
    pub row: Option<u32>,
    /// Group of words of like meaning, or the word itself where it is a common one.
    pub group: u32,
}

/// A word n-gram that the model may have a weight for, and the words it covers, counted from the start of the segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ngram {
    /// Number of the n-gram, of 27 bits.
    pub hash: u32,
    /// First word.
    pub from: u16,
    /// Last word.
    pub to: u16,
}

/// All n-grams of a segment: single words, pairs, triples, pairs with a gap, and triples and fours of groups.
#[must_use]
pub fn ngrams(words: &[Known]) -> Vec<Ngram> {
    let mut found = Vec::with_capacity(words.len() * 7);
    let last = words.len();
    let hash = |at: usize| if at == 0 || at > last { EDGE } else { words.get(at - 1).map_or(EDGE, |w| w.hash) };
    let group = |at: usize| if at == 0 || at > last { EDGE } else { words.get(at - 1).map_or(EDGE, |w| w.group) };
    let place = |at: usize| u16::try_from(at.clamp(1, last.max(1)) - 1).unwrap_or(u16::MAX);
    for at in 0..=last {
        let mut push = |hash: u32, to: usize| {
            found.push(Ngram { hash: hash >> (u32::BITS - NGRAM_BITS), from: place(at), to: place(to) });
        };
        let (one, two, three) = (hash(at), hash(at + 1), hash(at + 2));
        if at > 0 {
            push(join(1, one), at);
        }
        push(join(join(2, one), two), at + 1);
        if at + 2 <= last + 1 {
            push(join(join(join(3, one), two), three), at + 2);
            push(join(join(4, one), three), at + 2);
            let groups = join(join(join(5, group(at)), group(at + 1)), group(at + 2));
            push(groups, at + 2);
            if at + 3 <= last + 1 {
                push(join(join(6, groups), group(at + 3)), at + 3);
            }
        }
    }
    found
}

//! Written patterns of words: `kill|hang myself`, `can n't ~2 live`, with gaps and words that may be missing.
//!
//! A pattern is a row of steps with spaces between them. A step is a word, several with `|` between them, `~3` for up to
//! three words of any kind, or `?word` for one that may be missing. `^` is the start of a sentence, `$` its end, with or without
//! what closes it and adds nothing.

use std::ops::Range;
use std::sync::OnceLock;

use super::feature::word_hash;
use super::token::Token;

/// The numbers of a word as it was put right and as it is typed.
pub(crate) type Both = [u32; 2];

fn among(any: &[u32], word: &Both) -> bool {
    word.iter().any(|number| any.contains(number))
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    One(Vec<u32>),
    Maybe(Vec<u32>),
    Gap(usize),
    Start,
    End,
}

/// What may close a sentence after what it says: signs, and words that add nothing.
const CLOSING: &str = ". .. ! !! ? ?? \" ) now tonight today tomorrow anymore again lol haha tbh honestly anyway soon mate man bro \
    babe love bitch boy girl x xx then ok yeah";
/// Faces, hearts and the like: a sentence ends with one, whatever follows.
const FACES: &str = "\u{1f62d} \u{1f494} \u{1f52a} \u{1f60f} \u{1f602} \u{1f643} \u{1f622} \u{1f614} \u{1f97a} \u{1f621} \u{1f92c} \u{1f480} \
    \u{1f5a4} \u{2764} \u{1f64f} \u{1f61e} \u{1f629} \u{1f618} \u{1f44b}";

/// A pattern that was read once, so that it can be tried many times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pattern {
    steps: Vec<Step>,
}

impl Pattern {
    /// Reads a pattern.
    pub(crate) fn new(written: &str) -> Pattern {
        let words = |part: &str| part.split('|').map(word_hash).collect();
        let step = |part: &str| match part {
            "^" => Step::Start,
            "$" => Step::End,
            _ => match (part.strip_prefix('~').and_then(|n| n.parse().ok()), part.strip_prefix('?')) {
                (Some(gap), _) => Step::Gap(gap),
                (None, Some(maybe)) if !maybe.is_empty() => Step::Maybe(words(maybe)),
                (None, _) => Step::One(words(part)),
            },
        };
        Pattern { steps: written.split_whitespace().map(step).collect() }
    }

    /// The words it covers if it starts at this one.
    pub(crate) fn at(&self, words: &[Both], start: usize) -> Option<Range<usize>> {
        if let Some(Step::One(any)) = self.steps.first()
            && !words.get(start).is_some_and(|word| among(any, word))
        {
            return None;
        }
        let end = follow(&self.steps, words, start)?;
        Some(start..end)
    }

    /// The first place where it holds.
    pub(crate) fn find(&self, words: &[Both]) -> Option<Range<usize>> {
        self.every(words).next()
    }

    /// Every place where it holds, by its first word.
    pub(crate) fn every(&self, words: &[Both]) -> impl Iterator<Item = Range<usize>> {
        (0..words.len()).filter_map(|start| self.at(words, start))
    }
}

/// Whether a sentence has said what it says before these words.
fn is_end(rest: &[Both]) -> bool {
    static NUMBERS: OnceLock<[Vec<u32>; 2]> = OnceLock::new();
    let [closing, faces] =
        NUMBERS.get_or_init(|| [CLOSING, FACES].map(|words| words.split_whitespace().map(word_hash).collect()));
    let is_face = |word: &Both| among(faces, word);
    rest.first().is_some_and(is_face) || rest.iter().all(|word| among(closing, word) || is_face(word))
}

/// Words as they are typed, for patterns alone.
pub(crate) fn as_typed(words: &[Token]) -> Vec<Both> {
    words.iter().map(|token| [word_hash(&token.word); 2]).collect()
}

/// Whether one of some places shares a word with a place.
pub(crate) fn any_touches(mut places: impl Iterator<Item = Range<usize>>, place: &Range<usize>) -> bool {
    places.any(|other| other.start < place.end && place.start < other.end)
}

/// Reads patterns.
pub(crate) fn read(written: &[&str]) -> Vec<Pattern> {
    written.iter().map(|pattern| Pattern::new(pattern)).collect()
}

/// Whether one of them holds anywhere.
pub(crate) fn any_in(patterns: &[Pattern], words: &[Both]) -> bool {
    patterns.iter().any(|pattern| pattern.find(words).is_some())
}

/// Where the steps end when they start here.
fn follow(steps: &[Step], words: &[Both], at: usize) -> Option<usize> {
    let Some((step, rest)) = steps.split_first() else { return Some(at) };
    let is = |any: &[u32]| words.get(at).is_some_and(|word| among(any, word));
    match step {
        Step::One(any) => is(any).then(|| follow(rest, words, at + 1)).flatten(),
        Step::Maybe(any) => is(any).then(|| follow(rest, words, at + 1)).flatten().or_else(|| follow(rest, words, at)),
        Step::Gap(most) => (0..=*most).find_map(|skip| follow(rest, words, at + skip)),
        Step::Start => (at == 0).then(|| follow(rest, words, at)).flatten(),
        Step::End => is_end(words.get(at..).unwrap_or_default()).then_some(at),
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::Pattern;
    use crate::domain::message::feature::word_hash;
    use crate::domain::message::token::tokens;

    /// Whether a word of a pattern is one that a text can be cut into: `wo` and `u` are not, they are read as `will` and `you`.
    /// Within a step `^` and `$` are no start and no end.
    fn can_be_read(word: &str) -> bool {
        let is_kind = word.starts_with('<');
        let is_ending = word.starts_with('\'') || word == "n't";
        let is_lost = ["ca", "sha", "wo", "^", "$"].contains(&word);
        is_kind || is_ending || !is_lost && matches!(tokens(word).as_slice(), [one] if one.word == word)
    }

    /// Fails where a pattern holds a word that it can never meet.
    pub(crate) fn every_word_can_be_read<'a>(lists: impl Iterator<Item = &'a [&'a str]>) {
        let mut lost = Vec::new();
        for pattern in lists.flatten() {
            let steps = pattern.split_whitespace().filter(|step| !matches!(*step, "^" | "$") && !step.starts_with('~'));
            let words = steps.flat_map(|step| step.strip_prefix('?').unwrap_or(step).split('|'));
            lost.extend(words.filter(|word| !can_be_read(word)).map(|word| format!("{word} in {pattern}")));
        }
        assert!(lost.is_empty(), "{}", lost.join("\n"));
    }

    fn holds(pattern: &str, text: &str) -> bool {
        let words: Vec<[u32; 2]> = text.split(' ').map(|word| [word_hash(word); 2]).collect();
        Pattern::new(pattern).find(&words).is_some()
    }

    #[test]
    fn steps_gaps_and_missing_words() {
        assert!(holds("kill|hang myself", "i will kill myself"));
        assert!(holds("can n't ~2 live", "i can n't even really live"));
        assert!(!holds("can n't ~1 live", "i can n't even really live"));
        assert!(holds("end ?it all", "end all"));
        assert!(holds("^ go $", "go"));
        assert!(!holds("^ go $", "go on"));
        assert!(holds("^ go $", "go !! \"") && !holds("^ go $", "go , on ."));
        assert!(!holds("a b", "a"));
    }
}

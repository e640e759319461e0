//! Written patterns of words: `kill|hang myself`, `can n't ~2 live`, with gaps and words that may be missing.
//!
//! A pattern is a row of steps with spaces between them. A step is a word, several with `|` between them, `~3` for up to
//! three words of any kind, or `?word` for one that may be missing. `^` is the start and `$` the end of a stretch.

use super::feature::word_hash;

/// The numbers of a word as it is typed and as it was put right.
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
    pub(crate) fn at(&self, words: &[Both], start: usize) -> Option<std::ops::Range<usize>> {
        if let Some(Step::One(any)) = self.steps.first()
            && !words.get(start).is_some_and(|word| among(any, word))
        {
            return None;
        }
        let end = follow(&self.steps, words, start)?;
        Some(start..end)
    }

    /// The first place where it holds.
    pub(crate) fn find(&self, words: &[Both]) -> Option<std::ops::Range<usize>> {
        self.every(words).next()
    }

    /// Every place where it holds, by its first word.
    pub(crate) fn every(&self, words: &[Both]) -> impl Iterator<Item = std::ops::Range<usize>> {
        (0..words.len()).filter_map(|start| self.at(words, start))
    }
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
        Step::End => (at >= words.len()).then_some(at),
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;
    use crate::domain::message::feature::word_hash;

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
        assert!(!holds("a b", "a"));
    }
}

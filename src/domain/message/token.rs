//! Cuts a text into words with their exact places, and the words into segments that are read as one.

use std::ops::Range;

use super::words::usual;

/// A word, number, sign or emoji of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// Small letters, straight quotes, the usual spelling, no invisible characters.
    pub(crate) word: String,
    /// Its bytes in the text.
    pub(crate) bytes: Range<usize>,
    /// Starts with a capital letter.
    pub(crate) capital: bool,
    /// Two capital letters or more and no small one.
    pub(crate) shouted: bool,
}

/// Characters that are drawn as nothing: joiners, marks of direction, soft hyphens.
fn invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fe0e}' | '\u{fe0f}')
}

/// Straight quotes for curly ones.
fn plain(c: char) -> char {
    match c {
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2bc}' | '\u{b4}' | '`' | '\u{2032}' => '\'',
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{2033}' => '"',
        '\u{2026}' => '.',
        '\u{2013}' | '\u{2014}' => '-',
        _ => c,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Letter,
    Digit,
    Dot,
    Mark,
    Space,
    Other,
}

fn sort(c: char) -> Sort {
    match c {
        _ if c.is_alphabetic() => Sort::Letter,
        _ if c.is_numeric() => Sort::Digit,
        _ if c.is_whitespace() => Sort::Space,
        '.' => Sort::Dot,
        '!' | '?' => Sort::Mark,
        _ => Sort::Other,
    }
}

/// The visible characters of a text with their first and last byte.
fn visible(text: &str) -> Vec<(char, usize, usize)> {
    text.char_indices().filter(|(_, c)| !invisible(*c)).map(|(at, c)| (plain(c), at, at + c.len_utf8())).collect()
}

/// The words of a text.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let chars = visible(text);
    let mut found = Vec::with_capacity(chars.len() / 4 + 1);
    let mut rest = chars.as_slice();
    while let Some((first, _, _)) = rest.first() {
        let sort_of = sort(*first);
        let hidden = if sort_of == Sort::Letter { disguised(rest) } else { None };
        if let Some((word, after)) = hidden.and_then(|word| Some((word, rest.split_at_checked(word.len())?))) {
            push(after.0, Some(word), &mut found);
            rest = after.1;
            continue;
        }
        let long = run(rest, sort_of);
        let (piece, after) = rest.split_at(long.max(1));
        match sort_of {
            Sort::Space => {}
            Sort::Letter => word(piece, &mut found),
            Sort::Digit | Sort::Dot | Sort::Mark | Sort::Other => push(piece, None, &mut found),
        }
        rest = after;
    }
    apart(found)
}

/// Words that are typed with signs for letters; of two that fit the first is meant.
const DISGUISED: [&str; 17] = [
    "shit", "hell", "crap", "kill", "killing", "killed", "die", "dying", "suicide", "bitch", "slut", "whore", "cunt",
    "fuck", "fucking", "rape", "hurt",
];

/// The word that stands at the start of these characters with a sign for a letter of it: `k1ll`, `b*tch`.
fn disguised(rest: &[(char, usize, usize)]) -> Option<&'static str> {
    let letters = run(rest, Sort::Letter);
    let sign = rest.get(letters).map(|c| c.0)?;
    stands_for(sign)?;
    DISGUISED.into_iter().find(|word| {
        let is_letter = |(letter, (c, ..)): (char, &(char, usize, usize))| {
            c.to_ascii_lowercase() == letter || stands_for(*c).is_some_and(|all| all.contains(letter) || all.is_empty())
        };
        let ends = rest.get(word.len()).is_none_or(|c| !c.0.is_alphanumeric() && stands_for(c.0).is_none());
        word.len() > letters && ends && rest.len() >= word.len() && word.chars().zip(rest).all(is_letter)
    })
}

/// The letters that a sign is typed for; none are any.
fn stands_for(sign: char) -> Option<&'static str> {
    Some(match sign {
        '0' => "o",
        '1' | '!' => "il",
        '3' => "e",
        '4' | '@' => "a",
        '5' | '$' => "s",
        '*' | '#' => "",
        _ => return None,
    })
}

/// Words before `ill` and `id` that make them what they look like.
const BEFORE: [&str; 24] = [
    "'m", "is", "was", "am", "are", "been", "being", "be", "so", "very", "really", "feel", "feeling", "felt", "fell",
    "taken", "got", "my", "your", "the", "an", "photo", "mentally", "too",
];
/// Words after them that do the same.
const AFTER: [&str; 14] =
    ["and", "with", "but", "since", "again", "for", "in", "all", "at", "or", "card", "number", "from", "health"];

/// `ill kill` is `i 'll kill`, and `id rather` is `i 'd rather`.
fn apart(tokens: Vec<Token>) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut rest = tokens.into_iter().peekable();
    while let Some(token) = rest.next() {
        let end = match token.word.as_str() {
            "ill" => "'ll",
            "id" => "'d",
            _ => "",
        };
        let before = found.last().is_some_and(|last| BEFORE.contains(&last.word.as_str()));
        let after = rest
            .peek()
            .is_none_or(|next| AFTER.contains(&next.word.as_str()) || !next.word.starts_with(char::is_alphabetic));
        if end.is_empty() || before || after {
            found.push(token);
        } else {
            found.push(Token { word: "i".to_owned(), ..token.clone() });
            found.push(Token { word: end.to_owned(), ..token });
        }
    }
    found
}

/// How many characters belong to the piece that starts here.
fn run(rest: &[(char, usize, usize)], of: Sort) -> usize {
    let inside = |at: usize| match (of, rest.get(at).map(|c| c.0), rest.get(at + 1).map(|c| sort(c.0))) {
        (_, None, _) => false,
        (Sort::Letter, Some('\''), next) => next == Some(Sort::Letter),
        (Sort::Digit, Some('.' | ',' | ':'), next) => next == Some(Sort::Digit),
        (Sort::Other, Some(_), _) => false,
        (_, Some(c), _) => sort(c) == of,
    };
    let mut long = 1;
    while inside(long) {
        long += 1;
    }
    long
}

/// Endings that are words of their own.
const ENDINGS: [&str; 7] = ["n't", "'ll", "'re", "'ve", "'m", "'d", "'s"];

/// A run of letters: its stem and its ending, each in the usual spelling.
fn word(piece: &[(char, usize, usize)], found: &mut Vec<Token>) {
    let small: String = piece.iter().flat_map(|(c, _, _)| c.to_lowercase()).collect();
    let cut = ENDINGS.iter().find(|end| small.len() > end.len() && small.ends_with(**end));
    let Some(end) = cut else {
        push(piece, Some(&small), found);
        return;
    };
    let (stem, tail) = piece.split_at(piece.len().saturating_sub(end.chars().count()));
    let stem_word = small.strip_suffix(end).unwrap_or(&small);
    let stem_word = match (*end, stem_word) {
        ("n't", "ca") => "can",
        ("n't", "wo") => "will",
        ("n't", "sha") => "shall",
        ("n't", "ai") => "is",
        _ => stem_word,
    };
    push(stem, Some(stem_word), found);
    push(tail, Some(end), found);
}

fn push(piece: &[(char, usize, usize)], word: Option<&str>, found: &mut Vec<Token>) {
    let (Some(first), Some(last)) = (piece.first(), piece.last()) else { return };
    let bytes = first.1..last.2;
    let capital = first.0.is_uppercase();
    let shouted = piece.len() > 1 && piece.iter().all(|c| !c.0.is_lowercase()) && capital;
    let own: String;
    let word = if let Some(word) = word {
        word
    } else {
        own = marks(piece);
        &own
    };
    for part in usual(word).split(' ') {
        found.push(Token { word: part.to_owned(), bytes: bytes.clone(), capital, shouted });
    }
}

/// Signs and numbers: long rows of dots and marks are all the same, and so are long numbers.
fn marks(piece: &[(char, usize, usize)]) -> String {
    let all: String = piece.iter().flat_map(|c| c.0.to_lowercase()).collect();
    match piece.first().map(|c| sort(c.0)) {
        Some(Sort::Dot) if piece.len() > 1 => "..".to_owned(),
        Some(Sort::Mark) if piece.len() > 1 => (if all.contains('?') { "??" } else { "!!" }).to_owned(),
        Some(Sort::Digit) => number(&all).to_owned(),
        _ => all,
    }
}

/// Numbers by what they look like: a clock time, a year, a small or a large number.
fn number(digits: &str) -> &'static str {
    let value: String = digits.chars().filter(char::is_ascii_digit).collect();
    match value.parse::<u32>() {
        _ if digits.contains(':') => "<time>",
        Ok(1) => "<1>",
        Ok(2..=12) if digits.len() <= 2 => "<12>",
        Ok(13..=31) if digits.len() <= 2 => "<31>",
        Ok(1950..=2100) if digits.len() == 4 => "<year>",
        _ => "<number>",
    }
}

/// Most words of one segment; a longer sentence is cut.
const LONGEST: usize = 40;

fn ends(token: &Token) -> bool {
    matches!(token.word.as_str(), "." | ".." | "!" | "?" | "!!" | "??")
}

/// Ranges of tokens that belong together: sentences and lines.
pub(crate) fn sentences(text: &str, tokens: &[Token]) -> Vec<Range<usize>> {
    let (mut found, mut start) = (Vec::new(), 0);
    for (at, token) in tokens.iter().enumerate() {
        let next = tokens.get(at + 1);
        let gap = next.and_then(|next| text.get(token.bytes.end..next.bytes.start)).unwrap_or_default();
        let again = next.is_some_and(|next| ends(next) || matches!(next.word.as_str(), "\"" | ")"));
        if next.is_none() || !glued(tokens, at) && (ends(token) && !again || gap.contains('\n')) {
            found.push(start..at + 1);
            start = at + 1;
        }
    }
    found
}

/// Parts of a sentence that the model reads as one: all of it, or pieces of an endless one.
pub(crate) fn segments(tokens: &[Token], sentence: Range<usize>) -> Vec<Range<usize>> {
    let (mut found, mut start) = (Vec::new(), sentence.start);
    for (at, token) in tokens.iter().enumerate().take(sentence.end).skip(sentence.start) {
        let long = at + 1 - start;
        let soft = long >= LONGEST / 2 && matches!(token.word.as_str(), "," | ";" | "-") || long >= LONGEST;
        if at + 1 == sentence.end || soft && !glued(tokens, at) {
            found.push(start..at + 1);
            start = at + 1;
        }
    }
    found
}

/// Whether a token and the next one were typed as one word.
fn glued(tokens: &[Token], at: usize) -> bool {
    let start = |at: usize| tokens.get(at).map(|token| token.bytes.start);
    start(at + 1).is_some_and(|next| start(at) == Some(next))
}

/// The bytes of a range of tokens, if there is one.
pub(crate) fn bytes(tokens: &[Token], range: Range<usize>) -> Option<Range<usize>> {
    let own = tokens.get(range)?;
    Some(own.first()?.bytes.start..own.last()?.bytes.end)
}

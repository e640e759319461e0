//! How hard the words are to read: the Flesch-Kincaid grade of every entry of the library, of the words of every file of
//! pages, and of all of them. The formula knows nothing of sense; it finds long sentences of long words.
#![allow(clippy::print_stdout, clippy::cast_precision_loss, reason = "it says what it measured; the counts are small")]

use afterword::content::Language;
use afterword::content::shape::{Ask, PointWords};

/// The grade that the mean must not be above.
const MEAN: f64 = 8.0;
/// The grade that no single entry may be above.
const HARDEST_ENTRY: f64 = 9.0;
/// The grade that the words of no file of pages may be above.
const HARDEST_FILE: f64 = 7.0;
/// How many of the hardest are printed.
const SHOWN: usize = 10;

/// What is counted of a text.
#[derive(Clone, Copy, Default)]
struct Counts {
    sentences: usize,
    words: usize,
    syllables: usize,
}

impl Counts {
    fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Counts {
        texts.into_iter().flat_map(sentences).fold(Counts::default(), |all, sentence| {
            let words: Vec<usize> = words(sentence).map(|word| syllables(&word)).collect();
            all.and(Counts { sentences: 1, words: words.len(), syllables: words.iter().sum() })
        })
    }

    fn and(self, other: Counts) -> Counts {
        Counts {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            syllables: self.syllables + other.syllables,
        }
    }

    /// The grade by Flesch and Kincaid (1975).
    fn grade(self) -> f64 {
        let [sentences, words, syllables] = [self.sentences, self.words, self.syllables].map(|count| count as f64);
        0.39 * words / sentences + 11.8 * syllables / words - 15.59
    }
}

/// The sentences of a text. A colon or a semicolon ends none.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '?', '!']).filter(|sentence| words(sentence).next().is_some())
}

/// The words of a text in small letters; one with a hyphen is one, and what is put in by the code is a short one.
fn words(text: &str) -> impl Iterator<Item = String> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '\u{2019}' | '{' | '}');
    let all = text.split(move |c| !is_part(c)).map(|word| word.trim_matches(['-', '\u{2019}']).to_lowercase());
    all.filter(|word| word.contains(char::is_alphanumeric))
        .map(|word| if word.contains('{') { "day".into() } else { word })
}

/// Endings whose vowel may not be said.
const MUTE: [&str; 3] = ["e", "es", "ed"];
/// Pairs of vowels that are said apart.
const APART: [&str; 10] = ["ia", "io", "iu", "eo", "ua", "uo", "ii", "ying", "eing", "uiet"];
/// Pairs said as one although they look apart.
const TOGETHER: [&str; 11] = ["cia", "tia", "cio", "tio", "sio", "gio", "xio", "qua", "gua", "quo", "peop"];

/// The syllables of a word, counted by its vowels: near enough for a text, not for every word.
fn syllables(word: &str) -> usize {
    word.split('-').map(part).sum()
}

fn part(word: &str) -> usize {
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphanumeric()).collect();
    let digits = letters.iter().filter(|c| c.is_ascii_digit()).count();
    if digits > 0 {
        return digits;
    }
    let text: String = letters.iter().collect();
    let is_vowel = |c: char| "aeiouy\u{e9}".contains(c);
    let groups = text.split(|c| !is_vowel(c)).filter(|group| !group.is_empty()).count();
    let mute = MUTE.iter().any(|ending| text.strip_suffix(ending).is_some_and(|rest| is_mute(rest, ending, is_vowel)));
    let apart = APART.iter().filter(|pair| text.contains(*pair)).count();
    let together = TOGETHER.iter().filter(|pair| text.contains(*pair)).count();
    (groups + apart).saturating_sub(together + usize::from(mute)).max(1)
}

/// Whether the vowel of an ending is not said after the rest of a word.
fn is_mute(rest: &str, ending: &str, is_vowel: impl Fn(char) -> bool) -> bool {
    let mut back = rest.chars().rev();
    let (Some(last), before) = (back.next(), back.next()) else { return false };
    let others = rest.chars().filter(|c| is_vowel(*c)).count();
    if others == 0 || is_vowel(last) {
        return false;
    }
    match ending {
        // Needed and wanted say it.
        "ed" => !matches!(last, 'd' | 't'),
        // Boxes, pages, chances say it.
        "es" => match last {
            's' | 'x' | 'z' | 'c' | 'g' => false,
            'h' => !matches!(before, Some('c' | 's')),
            _ => true,
        },
        // Table says it, rule does not.
        _ => last != 'l' || before.is_some_and(&is_vowel),
    }
}

/// What is read of an entry.
fn read(point: &PointWords) -> Vec<&'static str> {
    let asks = match point.ask {
        Ask::Said { question, label } => vec![question, label],
        Ask::Words { label, hint } => vec![label, hint],
        _ => Vec::new(),
    };
    [point.title, point.what, point.why, point.try_this, point.beware].into_iter().chain(asks).collect()
}

/// Prints the mean and the hardest, and names what is harder than it may be.
fn judge(what: &str, mut all: Vec<(String, f64)>, hardest: f64) {
    all.sort_by(|a, b| b.1.total_cmp(&a.1));
    let mean = all.iter().map(|(_, grade)| grade).sum::<f64>() / all.len() as f64;
    println!("{} {what}, mean grade {mean:.2}; the hardest:", all.len());
    all.iter().take(SHOWN).for_each(|(name, grade)| println!("  {grade:5.2}  {name}"));
    let over: Vec<String> =
        all.iter().filter(|(_, grade)| *grade > hardest).map(|(name, grade)| format!("{name}: {grade:.2}")).collect();
    assert!(over.is_empty(), "above grade {hardest}:\n{}\n", over.join("\n"));
    assert!(mean <= MEAN, "the mean grade of {what} is {mean:.2}, above {MEAN}");
}

#[test]
fn entries_read_at_the_level_of_grade_eight() {
    let library = &Language::English.words().library;
    let all: Vec<(String, f64)> =
        library.all().map(|(_, point)| (point.id.to_owned(), Counts::of(read(point)).grade())).collect();
    assert_eq!(all.len(), 253);
    judge("entries", all, HARDEST_ENTRY);
}

#[test]
fn pages_read_at_the_level_of_grade_eight() {
    // Whole sentences only: a label has no end, and would make everything look easier than it is.
    let is_read = |place: &str, text: &str| !place.starts_with("points/") && text.trim_end().ends_with(['.', '?']);
    let mut files: Vec<(String, Counts)> = Vec::new();
    for (place, text) in super::texts().iter().filter(|(place, text)| is_read(place, text)) {
        let name = place.split(':').next().unwrap_or_default();
        let counts = Counts::of([text.as_str()]);
        match files.iter_mut().find(|(known, _)| known == name) {
            Some((_, all)) => *all = all.and(counts),
            None => files.push((name.to_owned(), counts)),
        }
    }
    let whole = files.iter().fold(Counts::default(), |all, (_, counts)| all.and(*counts));
    assert!(whole.words > 10_000, "only {} words were found", whole.words);
    println!("{} words of pages in {} sentences, grade {:.2}", whole.words, whole.sentences, whole.grade());
    assert!(whole.grade() <= MEAN, "the words of the pages are at grade {:.2}, above {MEAN}", whole.grade());
    judge("files of pages", files.iter().map(|(name, all)| (name.clone(), all.grade())).collect(), HARDEST_FILE);
}

#[test]
fn syllables_are_counted_near_enough() {
    let cases = [
        ("the", 1),
        ("they", 1),
        ("you", 1),
        ("message", 2),
        ("messages", 3),
        ("contact", 2),
        ("rule", 1),
        ("table", 2),
        ("needed", 2),
        ("stopped", 1),
        ("asked", 1),
        ("waited", 2),
        ("break-up", 2),
        ("answer", 2),
        ("anybody", 4),
        ("area", 3),
        ("relationship", 4),
        ("question", 2),
        ("anxious", 2),
        ("period", 3),
        ("quiet", 2),
        ("being", 2),
        ("saying", 2),
        ("people", 2),
        ("change", 1),
        ("changes", 2),
        ("times", 1),
        ("counselling", 3),
        ("diary", 3),
        ("experiment", 4),
        ("evidence", 3),
        ("agreement", 3),
        ("usually", 4),
        ("situation", 4),
        ("safe", 1),
        ("there", 1),
        ("are", 1),
        ("be", 1),
        ("me", 1),
        ("24", 2),
    ];
    let wrong: Vec<String> = cases
        .iter()
        .filter(|(word, count)| syllables(word) != *count)
        .map(|(word, count)| format!("{word}: {} and not {count}", syllables(word)))
        .collect();
    println!("{} of {} words counted right", cases.len() - wrong.len(), cases.len());
    assert!(wrong.len() * 20 <= cases.len(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn a_known_text_has_its_grade() {
    let text = "They said no. That is a whole answer. You can write to them here and keep what you wrote in a letter.";
    let counts = Counts::of([text]);
    assert_eq!((counts.sentences, counts.words, counts.syllables), (3, 22, 24), "as counted by hand");
    assert!((counts.grade() - 0.14).abs() < 0.01, "{}", counts.grade());
}

//! Looking for a guide point by the words that come to mind: it forgives misspelling and knows what means the same. A pure
//! function of the entries and of what was typed; nothing of it is kept.

use std::collections::{BTreeMap, BTreeSet};

use super::shape::{LibraryWords, PointWords, SearchWords};

/// How much a word weighs by where it stands: in the title, among what people type, in what it is, elsewhere.
const WEIGHTS: [f32; 4] = [3.0, 2.4, 1.0, 0.45];
/// How much a word counts that was misspelt by one letter, by two, or is only begun.
const ONE_OFF: f32 = 0.75;
const TWO_OFF: f32 = 0.5;
const BEGUN: f32 = 0.7;
/// How much it counts that somebody typed nearly a whole phrase of an entry.
const PHRASE: f32 = 9.0;
/// The least that a result has, beside the best.
const WORTH: f32 = 0.42;
/// The most entries that are found.
const MOST: usize = 12;

/// Entries to be looked through. They can be read ahead, a few at a time, so that no key waits for all of them.
pub struct Index {
    reader: Reader,
    words: BTreeMap<String, usize>,
    rarity: Vec<f32>,
    entries: Vec<Entry>,
    unread: std::vec::IntoIter<Texts>,
}

/// One entry: how much each word weighs in it, and its phrases.
struct Entry {
    weights: BTreeMap<usize, f32>,
    phrases: Vec<BTreeSet<usize>>,
}

/// What is read of an entry: its title, what people type, what it is, and whatever else it says.
type Texts = (&'static str, &'static str, Vec<&'static str>);

/// Words of the vocabulary that a typed word may mean, and how well each fits.
type Meant = Vec<(usize, f32)>;

impl Index {
    /// Of all entries; none is read yet.
    pub fn new(library: &LibraryWords) -> Index {
        let texts = |point: &'static PointWords| {
            let rest = [point.why, point.try_this, point.beware];
            (point.title, point.near, [point.what].into_iter().chain(rest).collect())
        };
        Index::of(library.reads, library.all().map(|(_, point)| texts(point)))
    }

    /// Of titles, each with what people type when they look for it; none is read yet.
    pub fn titles(reads: &'static SearchWords, titles: impl Iterator<Item = (&'static str, &'static str)>) -> Index {
        Index::of(reads, titles.map(|(title, near)| (title, near, Vec::new())))
    }

    fn of(reads: &'static SearchWords, all: impl Iterator<Item = Texts>) -> Index {
        Index {
            reader: Reader::new(reads),
            words: BTreeMap::new(),
            rarity: Vec::new(),
            entries: Vec::new(),
            unread: all.collect::<Vec<Texts>>().into_iter(),
        }
    }

    /// Reads so many entries more, each once. Says whether there are others.
    pub fn read(&mut self, most: usize) -> bool {
        let before = self.unread.len();
        for _ in 0..most.min(before) {
            let Some(texts) = self.unread.next() else { break };
            let entry = self.entry(&texts);
            self.entries.push(entry);
        }
        let others = self.unread.len() > 0;
        if before > 0 && !others {
            self.rarity = self.rarities();
        }
        others
    }

    /// How rare each word is.
    fn rarities(&self) -> Vec<f32> {
        let mut counts = vec![0u16; self.words.len()];
        for word in self.entries.iter().flat_map(|entry| entry.weights.keys()) {
            counts.iter_mut().skip(*word).take(1).for_each(|count| *count += 1);
        }
        let all = self.entries.len() as f32;
        counts.into_iter().map(|count| (1.0 + all / (1.0 + f32::from(count))).ln()).collect()
    }

    fn entry(&mut self, (title, near, others): &Texts) -> Entry {
        let mut entry = Entry { weights: BTreeMap::new(), phrases: Vec::new() };
        let [of_title, of_near, of_what, of_rest] = WEIGHTS;
        let others = others.iter().copied().zip([of_what].into_iter().chain(std::iter::repeat(of_rest)));
        for (text, weight) in [(*title, of_title), (*near, of_near)].into_iter().chain(others) {
            for word in self.reader.tokens(text) {
                let word = self.number(word);
                let held = entry.weights.entry(word).or_default();
                *held = held.max(weight);
            }
        }
        let phrases = near.split(',').chain([*title]);
        entry.phrases = phrases
            .map(|phrase| self.reader.tokens(phrase).into_iter().map(|word| self.number(word)).collect())
            .collect();
        entry
    }

    fn number(&mut self, word: String) -> usize {
        let next = self.words.len();
        *self.words.entry(word).or_insert(next)
    }

    /// The places of the entries that fit what was typed, the nearest first. Reads those that are still unread.
    pub fn find(&mut self, typed: &str) -> Vec<usize> {
        self.read(usize::MAX);
        let typed = self.reader.tokens(typed);
        let last = typed.len().saturating_sub(1);
        let meant: Vec<Meant> =
            typed.iter().enumerate().map(|(at, word)| self.meant(word, at == last)).filter(|m| !m.is_empty()).collect();
        if meant.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(usize, f32)> = self
            .entries
            .iter()
            .enumerate()
            .map(|(at, entry)| (at, self.fit(entry, &meant)))
            .filter(|(_, fit)| *fit > 0.0)
            .collect();
        found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let best = found.first().map_or(0.0, |(_, fit)| *fit);
        found.into_iter().filter(|(_, fit)| *fit >= best * WORTH).take(MOST).map(|(at, _)| at).collect()
    }

    /// What a typed word may mean. Only where it is no word of any entry is it read as misspelt; the last may be unfinished.
    fn meant(&self, typed: &str, is_last: bool) -> Meant {
        let exact = self.words.get(typed).copied();
        let mut meant: Meant = exact.map(|word| (word, 1.0)).into_iter().collect();
        let long = typed.chars().count();
        for (word, number) in &self.words {
            let fits = if Some(*number) == exact {
                continue;
            } else if is_last && long >= 3 && word.starts_with(typed) {
                BEGUN
            } else if exact.is_some() {
                continue;
            } else {
                match near(typed, word, if long >= 7 { 2 } else { 1 }) {
                    Some(1) if long >= 4 => ONE_OFF,
                    Some(2) => TWO_OFF,
                    _ => continue,
                }
            };
            meant.push((*number, fits));
        }
        meant
    }

    fn rarity(&self, word: usize) -> f32 {
        self.rarity.get(word).copied().unwrap_or_default()
    }

    /// How well an entry fits: its weightiest word for each that was typed, and the phrase that is nearest to the whole.
    fn fit(&self, entry: &Entry, meant: &[Meant]) -> f32 {
        let weight = |(word, fits): &(usize, f32)| {
            entry.weights.get(word).map_or(0.0, |weight| weight * fits * self.rarity(*word))
        };
        let best = |meant: &Meant| meant.iter().map(weight).fold(0.0, f32::max);
        let words: f32 = meant.iter().map(best).sum();
        let phrase = entry.phrases.iter().map(|phrase| self.likeness(phrase, meant)).fold(0.0, f32::max);
        words + PHRASE * phrase
    }

    /// How much of a phrase and of what was typed is the same, rare words counting more: from 0 to 1.
    fn likeness(&self, phrase: &BTreeSet<usize>, meant: &[Meant]) -> f32 {
        let mut same = 0.0;
        let mut typed = 0.0;
        for word in meant {
            let rarest = word.first().map_or(0.0, |(word, _)| self.rarity(*word));
            typed += rarest;
            let here = word.iter().filter(|(word, _)| phrase.contains(word));
            same += here.map(|(word, fits)| fits * self.rarity(*word)).fold(0.0, f32::max);
        }
        let all: f32 = phrase.iter().map(|word| self.rarity(*word)).sum();
        let either = all + typed - same;
        if either > 0.0 { (same / either).min(1.0) } else { 0.0 }
    }
}

/// How a language is read, ready for many texts.
struct Reader {
    stem: fn(&str) -> &str,
    empty: BTreeSet<&'static str>,
    /// For words and pairs of words the one that stands for all that mean the same.
    same: BTreeMap<&'static str, &'static str>,
    /// The first words of those pairs.
    begun: BTreeSet<&'static str>,
}

impl Reader {
    fn new(reads: &'static SearchWords) -> Reader {
        let mut same = BTreeMap::new();
        for group in reads.same {
            for word in *group {
                same.entry(*word).or_insert(group.first().copied().unwrap_or(word));
            }
        }
        let begun = same.keys().filter_map(|pair| pair.split_once(' ')).map(|(first, _)| first).collect();
        Reader { stem: reads.stem, empty: reads.empty.iter().copied().collect(), same, begun }
    }

    /// The words of a text, in small letters, without endings and without those that say nothing, each as the one that
    /// stands for all that mean the same.
    fn tokens(&self, text: &str) -> Vec<String> {
        let plain: String = text.to_lowercase().chars().filter(|c| !matches!(c, '\'' | '\u{2019}')).collect();
        let words: Vec<&str> = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(word) = words.get(at) {
            let next = words.get(at + 1).filter(|_| self.begun.contains(word));
            let pair = next.and_then(|next| self.same.get(format!("{word} {next}").as_str()));
            at += if pair.is_some() { 2 } else { 1 };
            let word = pair.or_else(|| self.same.get(word)).unwrap_or(word);
            if !self.empty.contains(word) {
                found.push((self.stem)(word).to_owned());
            }
        }
        found
    }
}

/// How many letters two words are apart, up to `most`: one left out, put in, changed, or two changed about.
fn near(a: &str, b: &str, most: usize) -> Option<usize> {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > most || a.first() != b.first() {
        return None;
    }
    let mut rows = [vec![0; b.len() + 1], (0..=b.len()).collect(), vec![0; b.len() + 1]];
    for (i, x) in a.iter().enumerate() {
        let [before, above, row] = &mut rows;
        let mut left = i + 1;
        let mut least = left;
        for (j, cell) in row.iter_mut().enumerate() {
            if j > 0 {
                let y = b.get(j - 1);
                let get = |line: &[usize], at: usize| line.get(at).copied().unwrap_or(usize::MAX - 1);
                let mut cost = get(above, j - 1) + usize::from(Some(x) != y);
                cost = cost.min(get(above, j) + 1).min(left + 1);
                if i > 0 && j > 1 && a.get(i - 1) == y && b.get(j - 2) == Some(x) {
                    cost = cost.min(get(before, j - 2) + 1);
                }
                left = cost;
            }
            *cell = left;
            least = least.min(left);
        }
        if least > most {
            return None;
        }
        rows.rotate_left(1);
    }
    let [_, last, _] = &rows;
    last.last().copied().filter(|apart| *apart <= most)
}

#[cfg(test)]
mod tests {
    use super::near;

    #[test]
    fn letters_apart() {
        let cases = [
            ("blocked", "blocked", Some(0)),
            ("bloked", "blocked", Some(1)),
            ("bolcked", "blocked", Some(1)),
            ("recieved", "received", Some(1)),
            ("jelous", "jealous", Some(1)),
            ("narsisist", "narcissist", Some(2)),
            ("clocked", "blocked", None),
            ("sleep", "slip", None),
        ];
        for (a, b, apart) in cases {
            let most = if a.len() >= 7 { 2 } else { 1 };
            assert_eq!(near(a, b, most), apart, "{a} and {b}");
            assert_eq!(near(b, a, most), apart, "{b} and {a}");
        }
    }
}

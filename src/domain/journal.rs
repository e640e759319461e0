//! Pages of words: which of them can be read on a day, what belongs to a habit, and tags as they are typed.

use chrono::NaiveDate;

use super::fold::fold;
use super::kept::{Kept, pages};
use super::own::{Page, PageKind};
use super::record::{EventId, Record};

/// Minutes of writing after which a page offers to stop.
pub const LONG: i64 = 15;
/// The most tags of a page.
const MOST_TAGS: usize = 12;
/// The most letters of a tag.
const LONGEST_TAG: usize = 40;
/// What the prompt of a note on a habit begins with.
const HABIT: &str = "habit-";

impl Page {
    /// Whether it cannot be read on a day: that day lies before the one until which it is sealed.
    pub fn is_sealed(&self, today: NaiveDate) -> bool {
        self.sealed_until.is_some_and(|until| today < until)
    }

    /// The habit that it is a note on.
    pub fn habit(&self) -> Option<EventId> {
        let id = self.prompt.strip_prefix(HABIT)?;
        u128::from_str_radix(id, 16).ok().map(EventId)
    }
}

/// The prompt of a note on a habit.
pub fn about(habit: EventId) -> String {
    format!("{HABIT}{:032x}", habit.0)
}

/// The pages of a kind that can be read on a day, newest first. A letter that is sealed is none of them, and neither is any
/// earlier version of it.
pub fn readable(record: &Record, kind: PageKind, today: NaiveDate) -> Vec<Kept<'_, Page>> {
    let mut found: Vec<Kept<'_, Page>> =
        pages(record, kind).into_iter().filter(|page| !page.latest.1.is_sealed(today)).collect();
    found.reverse();
    found
}

/// A page that can be read on a day.
pub fn page(record: &Record, kind: PageKind, id: EventId, today: NaiveDate) -> Option<Kept<'_, Page>> {
    readable(record, kind, today).into_iter().find(|page| page.id == id)
}

/// The letters that are sealed on a day, with the first day on which each can be read: that day first which comes first.
pub fn sealed(record: &Record, today: NaiveDate) -> Vec<(EventId, NaiveDate)> {
    let letters = pages(record, PageKind::Letter).into_iter().filter(|page| page.latest.1.is_sealed(today));
    let days = letters.filter_map(|page| Some((page.latest.1.sealed_until?, page.id))).collect();
    super::order::sorted(days).into_iter().map(|(until, id)| (id, until)).collect()
}

/// The notes on habits, newest first: what was different. They are evidence of change.
pub fn changes(record: &Record) -> Vec<(EventId, Kept<'_, Page>)> {
    let mut notes: Vec<(EventId, Kept<'_, Page>)> =
        pages(record, PageKind::Journal).into_iter().filter_map(|page| Some((page.latest.1.habit()?, page))).collect();
    notes.reverse();
    notes
}

/// The tags in a line, with commas between them: each once, however it is spelt.
pub fn read_tags(line: &str) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for tag in line.split([',', ';', '\n', '\u{3001}', '\u{60c}']) {
        let words: Vec<&str> = tag.split_whitespace().collect();
        let tag: String = words.join(" ").trim_start_matches('#').chars().take(LONGEST_TAG).collect();
        let is_new = !tag.is_empty() && !tags.iter().any(|known| fold(known) == fold(&tag));
        if is_new && tags.len() < MOST_TAGS {
            tags.push(tag);
        }
    }
    tags
}

/// Every tag of some pages, as it was first spelt, with how many pages have it; the one on most pages first.
pub fn tags<'a>(pages: impl IntoIterator<Item = &'a Page>) -> Vec<(String, usize)> {
    let mut found: Vec<(String, String, usize)> = Vec::new();
    for tag in pages.into_iter().flat_map(|page| &page.tags) {
        let own = fold(tag);
        match found.iter_mut().find(|(known, ..)| *known == own) {
            Some((_, _, count)) => *count += 1,
            None => found.push((own, tag.clone(), 1)),
        }
    }
    let counted = super::order::in_order(found, |(_, _, count)| std::cmp::Reverse(*count));
    counted.into_iter().map(|(_, tag, count)| (tag, count)).collect()
}

/// Whether a page has a tag, however it is spelt.
pub fn has_tag(page: &Page, tag: &str) -> bool {
    page.tags.iter().any(|own| fold(own) == fold(tag))
}

/// How a text begins: its first line with words, cut between words where it is longer than `most` letters. Says whether it
/// was cut.
pub fn opening(words: &str, most: usize) -> (&str, bool) {
    let words = words.trim();
    let line = words.lines().next().unwrap_or_default().trim_end();
    let Some((at, _)) = line.char_indices().nth(most) else { return (line, false) };
    let cut = line.get(..at).unwrap_or_default();
    (cut.rfind(char::is_whitespace).and_then(|space| cut.get(..space)).unwrap_or(cut), true)
}

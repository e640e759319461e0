//! Words of the pages one writes for oneself, in English.

use chrono::NaiveDate;

use super::dates::{long, month_and_year};
use super::prompts::PROMPTS;
use crate::content::shape::{BookWords, Row, SheetWords, UnsentWords};
use crate::domain::own::Page;

pub(super) const BOOK: BookWords = BookWords {
    page: "Book",
    title: "Your pages",
    lede: "What you write for yourself, by day. It stays on this device.",
    row: Row { what: "Your pages", small: "Write, read again, search for a word" },
    letters: Row { what: "Letters that stay here", small: "Unsent, and sealed until a day if you like" },
    write: "Write a page",
    none: "No pages yet. The first one is easier about today than about the past.",
    search: "Search for a word",
    search_hint: "In titles, words and tags of your pages and letters. Nothing leaves this device.",
    found: |n| match n {
        1 => "One page has it.".to_owned(),
        n => format!("{n} pages have it."),
    },
    found_none: |query| format!("Nothing in your pages has \u{201c}{query}\u{201d} in it."),
    found_near: |query| format!("Nothing has \u{201c}{query}\u{201d} in it. These have a word one letter away."),
    places: |title, words, tags| match (title, words, tags) {
        (true, true, true) => "In the title, the words and the tags",
        (true, true, false) => "In the title and the words",
        (true, false, true) => "In the title and the tags",
        (false, true, true) => "In the words and the tags",
        (true, false, false) => "In the title",
        (false, true, false) => "In the words",
        (false, false, _) => "In the tags",
    },
    a_letter: "A letter that stays here",
    tags: "Show",
    all_tags: "All pages",
    tag: |tag, n| format!("{tag} ({n})"),
    month: month_and_year,
    untitled: "A page without words",
    about: |on, today, tags| {
        let on = long(on, today);
        if tags.is_empty() { on } else { format!("{on}. {}", tags.join(", ")) }
    },
    on_habit: |habit| format!("What was different: {habit}"),
    gone_habit: "a habit that is gone",
    all: "All pages on one sheet, to print or save",
    all_title: "All your pages",
    all_lede: "In full, the oldest first. Letters are not among them.",
    print: "Print",
    save: "Save as text",
    save_note: "The file is plain text and not locked: whoever opens it can read it. Its name is notes and the date.",
    file_name: |today| format!("notes-{today}.txt"),
    as_text,
    taken: "It is gone from this device. Until you leave this page, you can bring it back.",
    bring_back: "Bring it back",
    is_back: "It is back, with every version.",
};

fn as_text(page: &Page, prompt: &str, on: NaiveDate, today: NaiveDate) -> String {
    let tags = page.tags.join(", ");
    let parts = [long(on, today), page.title.clone(), prompt.to_owned(), page.words.clone(), tags];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
    format!("{}\n", parts.join("\n\n"))
}

pub(super) const SHEET: SheetWords = SheetWords {
    page: "Page",
    new_title: "A page",
    change_title: "Change this page",
    lede: "For you alone. A plain account of the day is enough, and so are ten minutes.",
    note: Row {
        what: "If it goes in circles",
        small: "In one good study, people who kept searching for the meaning of the end felt worse months later after writing about it. A plain account of the day did not do that.",
    },
    prompts: PROMPTS,
    prompt_offer: "A question to begin with",
    prompt_title: "A question",
    prompt_time: |minutes| format!("About {minutes} minutes."),
    prompt_other: "Another question",
    prompt_none: "Without a question",
    title: "Title",
    title_hint: "If you like. Without one, the first line is shown.",
    words: "Your words",
    words_hint: "They are kept while you type.",
    tags: "Tags",
    tags_hint: "If you like, with commas between them: sleep, family, Sundays.",
    error: "Write something first. An empty page is not kept.",
    keep: "Keep this page",
    circles: "It goes in circles",
    stop: "A good place to stop",
    stop_time: "A quarter of an hour has passed. What is here is kept as you typed it, and it will be there tomorrow.",
    stop_said: "Then this is enough for now. What is here is kept as you typed it, and it will be there tomorrow.",
    instead_title: "Something else, for the next ten minutes",
    instead: &[
        "Stand up, open a window, and drink a glass of water.",
        "Walk to a corner you can see from the door, and back.",
        "Put one thing in the room where it belongs.",
        "Call someone, and talk about anything else.",
    ],
    write_on: "Write on",
    changed: |on, today| format!("Changed {}", long(on, today)),
    change: "Change",
    versions: "Earlier versions",
    take_away: "Take this page away",
    take_away_says: "Its title, words, tags and every earlier version go from this device. A backup saved before still has them.",
    take_away_button: "Take it away",
};

pub(super) const UNSENT: UnsentWords = UnsentWords {
    point: "letgo.unsent-letter",
    page: "Letter",
    write: "Write a letter that stays here",
    new_title: "A letter that stays here",
    change_title: "Change this letter",
    lede: "It is never for sending. Nobody asks who it is to, and nothing here copies, prints or shares it.",
    list_title: "Letters",
    none: "No letters yet.",
    drafts_title: "Drafts kept unsent",
    untitled: "A letter without words",
    sleeps: |until, today| format!("A letter sleeps until {}", long(until, today)),
    backup: "A backup from Settings holds every letter, sealed ones too. Whoever opens that file can read them. Saving pages as text leaves letters out.",
    words: "Your words",
    words_hint: "They are kept while you type.",
    error: "Write something first. An empty letter is not kept.",
    keep: "Keep this letter",
    seal_title: "Open or sealed",
    seal: [
        Row { what: "Leave it open", small: "You can read it here any day" },
        Row { what: "Seal it until a day", small: "No word of it shows before that day" },
    ],
    until: "Sealed until",
    until_hint: "It opens by itself on that day. Before that, no list, search or print shows its words.",
    error_no_day: "Choose the day on which it opens.",
    error_past: "Choose a day from tomorrow on.",
    error_far: "Choose a day before the year 3000.",
    is_sealed: "The letter is sealed.",
    sealed_title: "This letter sleeps",
    sealed: |on, until, today| {
        format!("On {} you sealed it until {}. It opens by itself on that day.", long(on, today), long(until, today))
    },
    sealed_now: "You can open it now, and nothing is lost by it. When you sealed it, you wanted it to stay closed. After a night you may know which of the two you want.",
    leave: "Leave it closed",
    open: "Open it now",
    take_away: "Take this letter away",
    take_away_says: "Its words and every earlier version go from this device. A backup saved before still has them.",
};

//! Steps that journeys share: a story to begin with, and what a person does on the pages, in the product's own words.

use std::{collections::BTreeMap, rc::Rc};

use afterword::content::{Language, Words};
use afterword::domain::contact::{Act, Ask, Entry, Tone, Word};
use afterword::domain::door::Closing;
use afterword::domain::draft::{Draft, DraftKind, DraftState};
use afterword::domain::record::{
    Age, Choice, Event, EventId, Mood, Motive, QuietPlan, Readiness, Record, What, Writing,
};
use afterword::domain::screen::{Agreement, Answer, Answers, Question};
use afterword::domain::time::{Moment, days_before};
use afterword::storage::Store;
use afterword::storage::memory::MemoryShelf;
use afterword::storage::shelf::Shelf;
use chrono::NaiveDate;
use serde_json::json;

use crate::{driver::Browser, server::Site};

/// When most journeys take place, in UTC.
pub const NOW: &str = "2026-05-12T10:00:00";

/// The words of the product.
pub fn words() -> &'static Words {
    Language::English.words()
}

/// A date, as in `day("2026-05-12")`.
pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A moment in UTC, as in `moment("2026-05-12T10:00:00")`.
pub fn moment(text: &str) -> Moment {
    format!("{text}+00:00").parse().unwrap()
}

/// The heading of Today on a day of the quiet time.
pub fn day_of(day: u32, of: u32) -> String {
    let today = &words().today;
    if day == 0 || day > of { (today.day)(day) } else { format!("{} {}", (today.day)(day), (today.of)(of)) }
}

/// What somebody has recorded before the journey begins.
#[derive(Clone, Default)]
pub struct Story {
    pub events: Vec<Event>,
    round: Option<Answers>,
}

impl Story {
    /// Both are adults; nothing else is answered.
    pub fn adult() -> Self {
        Self::default().then("2026-05-01T08:00:00", What::Age(Age::BothAdult))
    }

    /// The screen is confirmed: no to everything but what is given.
    pub fn screened(given: &[(Question, Answer)]) -> Self {
        Self::adult().then("2026-05-01T08:10:00", What::Screen(round(given)))
    }

    /// All answers are no, and a quiet time of 30 days began after 1 May.
    pub fn quiet() -> Self {
        let plan = QuietPlan { last_contact: day("2026-05-01"), length: 30, exceptions: vec![] };
        Self::screened(&[]).then("2026-05-01T08:20:00", What::Quiet(plan))
    }

    /// Everything that the first message needs, on 12 May.
    pub fn settled() -> Self {
        Self::settled_on(day("2026-05-12"))
    }

    /// Everything that the first message needs, on a day.
    pub fn settled_on(today: NaiveDate) -> Self {
        let on = |before: u32, clock: &str| format!("{}T{clock}", days_before(today, before));
        let plan = QuietPlan { last_contact: days_before(today, 31), length: 30, exceptions: vec![] };
        let mut story = Self::default()
            .then(&on(30, "08:00:00"), What::Age(Age::BothAdult))
            .then(&on(30, "08:10:00"), What::Screen(round(&[])))
            .then(&on(30, "08:20:00"), What::Quiet(plan));
        for page in [Writing::Why(Motive::Person), Writing::Causes, Writing::OwnPart] {
            story = story.then(&on(20, "11:00:00"), What::Wrote { page, words: String::new() });
        }
        for before in 6..16 {
            let what = What::Practised { day: days_before(today, before), practice: "a walk".into() };
            story = story.then(&on(before, "18:00:00"), what);
        }
        for before in [2, 1, 0] {
            let what = What::CheckIn { mood: Mood::Steady, self_harm: false, words: String::new() };
            story = story.then(&on(before, "07:30:00"), what);
        }
        for question in Readiness::ALL {
            story = story.then(&on(0, "08:30:00"), What::Ready { question, yes: true });
        }
        story.then(&on(0, "08:50:00"), What::Chose(Choice::TryAgain)).then(&on(0, "09:00:00"), What::Screen(round(&[])))
    }

    /// A first message that waits to be copied since noon of 12 May, and what copying needs on the morning after.
    pub fn resting_draft(self, words: &str) -> Self {
        let draft = Draft {
            kind: DraftKind::First,
            state: DraftState::Waiting,
            words: words.into(),
            set_aside: Default::default(),
        };
        let steady = What::CheckIn { mood: Mood::Steady, self_harm: false, words: String::new() };
        self.then("2026-05-12T12:00:00", What::Draft(draft)).then("2026-05-13T07:30:00", steady)
    }

    /// Something more, recorded at a moment in UTC.
    pub fn then(mut self, at: &str, what: What) -> Self {
        self.events.push(Event { id: EventId(self.events.len() as u128 + 1), made: moment(at), what });
        self
    }

    /// The same, with this id for what was recorded last.
    pub fn named(mut self, id: EventId) -> Self {
        self.events.last_mut().expect("something recorded").id = id;
        self
    }

    /// An entry of the log, made at a moment in UTC about that day.
    pub fn entry(self, at: &str, act: Act, words: &str, trigger: &str) -> Self {
        let on = moment(at).date_naive();
        self.then(at, What::Contact(Entry { on, act, words: words.into(), trigger: trigger.into() }))
    }

    /// A round of the screen that is not confirmed.
    pub fn asking(mut self, round: Answers) -> Self {
        self.round = Some(round);
        self
    }

    /// The record, as the rules read it.
    pub fn record(&self) -> Record {
        Record::new(self.events.clone())
    }

    /// What the app would have kept.
    pub fn kept(&self) -> BTreeMap<String, String> {
        let shelf = Rc::new(MemoryShelf::default());
        let (mut store, _) = Store::open(Box::new(Rc::clone(&shelf))).unwrap();
        self.events.iter().for_each(|event| store.keep(event).unwrap());
        if let Some(round) = &self.round {
            store.keep_round(round).unwrap();
        }
        shelf.keys().unwrap().into_iter().map(|key| (key.clone(), shelf.get(&key).unwrap().unwrap())).collect()
    }
}

/// A personal word of theirs.
pub fn word(tone: Tone) -> Act {
    Act::Word(Word { tone, ask: Ask::Nothing, hot_and_cold: false, hurt: false })
}

/// A round of the screen: no to everything but what is given.
pub fn round(given: &[(Question, Answer)]) -> Answers {
    let mut answers = Answers::default();
    Question::ALL.into_iter().for_each(|question| answers.give(question, Answer::No));
    given.iter().for_each(|(question, answer)| answers.give(*question, *answer));
    answers
}

/// The address of a question.
pub fn path_of(question: Question) -> String {
    format!("/question/{}", question as usize + 1)
}

/// A browser in UTC at [`NOW`] that shows nothing yet.
#[track_caller]
pub fn browser(site: &Site) -> Browser {
    let page = Browser::blank(site);
    page.zone("Etc/UTC");
    page.clock(NOW);
    page
}

/// A browser in UTC at [`NOW`] with a story, on a page.
#[track_caller]
pub fn browser_with(site: &Site, story: &Story, path: &str) -> Browser {
    let page = browser(site);
    page.begin(story, path);
    page
}

impl Browser {
    /// Puts a story in place of all that is kept, and goes to a page.
    #[track_caller]
    pub fn begin(&self, story: &Story, path: &str) {
        self.put(&story.kept());
        self.visit(path);
    }

    /// Waits until the page has this heading.
    #[track_caller]
    pub fn heading(&self, text: &str) {
        let script = "return words(document.querySelector('main h1')?.innerText) === words(name) || null";
        self.until(&format!("the heading \"{text}\""), script, json!(text));
    }

    /// Waits until the focus is on an element that matches.
    #[track_caller]
    pub fn focus_on(&self, selector: &str) {
        let script = "return document.activeElement?.matches(name) || null";
        self.until(&format!("the focus on {selector}"), script, json!(selector));
    }

    /// Waits until an error stands at a field, or at a group by its name, which names it, and in the summary.
    #[track_caller]
    pub fn at_field(&self, id: &str, error: &str) {
        let script = "let control = document.getElementById(name[0]);
            if (control?.type === 'radio') control = control.closest('fieldset');
            const ids = control?.getAttribute('aria-describedby')?.split(' ') ?? [];
            const beside = ids.some((id) => words(document.getElementById(id)?.innerText) === words(name[1]));
            const above = [...document.querySelectorAll('#errors a')].some((link) =>
              words(link.innerText) === words(name[1]) && link.getAttribute('href') === '#' + name[0]);
            return (control?.getAttribute('aria-invalid') === 'true' && beside && above) || null";
        self.until(&format!("the error \"{error}\" at #{id}"), script, json!([id, error]));
    }

    /// Waits until an error stands at a field, which names it.
    #[track_caller]
    pub fn at_field_only(&self, id: &str, error: &str) {
        let script = "const control = document.getElementById(name[0]);
            const ids = control?.getAttribute('aria-describedby')?.split(' ') ?? [];
            const beside = ids.some((id) => words(document.getElementById(id)?.innerText) === words(name[1]));
            return (control?.getAttribute('aria-invalid') === 'true' && beside) || null";
        self.until(&format!("the error \"{error}\" at #{id}"), script, json!([id, error]));
    }

    /// Writes into a field that shares its label with another.
    #[track_caller]
    pub fn fill_at(&self, selector: &str, value: &str) {
        let script =
            "const it = document.querySelector(name); if (!it) return null; it.focus(); it.select(); return it";
        let found = self.until(&format!("a field {selector}"), script, json!(selector));
        self.runtime.block_on(self.element(&found).send_keys(value)).expect("typing");
    }

    /// How many elements match.
    pub fn count(&self, selector: &str) -> u64 {
        self.run("return document.querySelectorAll(name).length", json!(selector)).as_u64().unwrap()
    }

    /// Continue.
    #[track_caller]
    pub fn go_on(&self) {
        self.press(words().frame.go_on);
    }

    /// Answers the question that is shown, which must be this one.
    #[track_caller]
    pub fn answer(&self, question: Question, answer: Answer) {
        self.at(&path_of(question));
        self.choose(match answer {
            Answer::Yes => (words().screen.question)(question).yes,
            other => (words().screen.answer)(other),
        });
        self.go_on();
    }

    /// Answers the follow-up that is shown.
    #[track_caller]
    pub fn answer_follow_up(&self, question: Question, agreement: Agreement) {
        self.at(&format!("{}b", path_of(question)));
        self.heading((words().screen.agreement)(question).ask);
        self.choose((words().screen.agreement_answer)(agreement));
        self.go_on();
    }

    /// Answers from a question to the last, no to everything but what is given.
    #[track_caller]
    pub fn answer_from(&self, first: Question, given: &[(Question, Answer)]) {
        for question in Question::ALL.into_iter().filter(|q| *q >= first) {
            let answer = given.iter().find(|(q, _)| *q == question).map_or(Answer::No, |(_, answer)| *answer);
            self.answer(question, answer);
        }
    }

    /// Says on the check page that the answers are right.
    #[track_caller]
    pub fn confirm(&self) {
        self.at("/answers");
        self.press(words().check.right);
        self.at("/next");
    }

    /// Waits until the door is closed with this fact listed first.
    #[track_caller]
    pub fn closed_by(&self, closing: Closing) {
        self.at("/next");
        self.heading((words().door.closed)(closing).title);
    }

    /// Opens everything that opens on demand, once the page is there.
    #[track_caller]
    pub fn unfold(&self) {
        let script = "if (!document.querySelector('main h1')) return null;
            document.querySelectorAll('details').forEach((it) => { it.open = true }); return true";
        self.until("a page", script, json!(null));
    }

    /// The page is told that it is seen again, as when somebody comes back to the tab.
    pub fn seen_again(&self) {
        self.run("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))", json!(null));
    }
}

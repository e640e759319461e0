//! The whole space: combinations of answers on the screen, after each of the histories below.
//!
//! After the histories in `DECISIVE` every combination of the four answers to the eight questions is taken; after each
//! history every combination in which at most three questions are not a no, with every answer about an agreement. With
//! `AFTERWORD_WHOLE_SPACE=1` everything is taken everywhere, and wants an optimised build:
//! `AFTERWORD_WHOLE_SPACE=1 CARGO_PROFILE_TEST_OPT_LEVEL=1 CARGO_PROFILE_DEV_OPT_LEVEL=1 cargo test --no-default-features --test statements`

#[path = "before.rs"]
mod before;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock};
use std::thread;

use afterword::domain::door::{self, Decision, Door, Rule};
use afterword::domain::record::{Event, EventId, Record, What};
use afterword::domain::screen::{Agreement, Answer, Answers, Question};
use afterword::domain::time::Moment;

use super::language;
pub use before::{DECISIVE, HISTORIES};

/// When the round is confirmed, and when the door is looked at.
pub const ANSWERED: &str = "2026-05-01T09:40:00+01:00";
pub const NOW: &str = "2026-05-01T10:00:00+01:00";

/// One answer with its follow-up.
pub type Given = (Answer, Option<Agreement>);

/// What a decision comes to: 0 closed, 1 resting, above that the step; and the rules that hold.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    pub level: u8,
    pub closings: u16,
    pub rests: u16,
}

const ANSWERS: [Given; 4] = [(Answer::No, None), (Answer::NotSure, None), (Answer::NotNow, None), (Answer::Yes, None)];

fn options(question: Question) -> Vec<Given> {
    if !question.asks_agreement() {
        return ANSWERS.to_vec();
    }
    ANSWERS[..3].iter().copied().chain(Agreement::ALL.map(|agreement| (Answer::Yes, Some(agreement)))).collect()
}

/// All rounds, by the options counted up from the last question; `weights` says how far two answers to one question lie apart.
pub struct Space {
    pub options: Vec<Vec<Given>>,
    pub weights: Vec<usize>,
    pub size: usize,
}

impl Space {
    pub fn new() -> Space {
        let options: Vec<_> = Question::ALL.into_iter().map(options).collect();
        let mut weights = vec![1; options.len()];
        for n in (0..options.len() - 1).rev() {
            weights[n] = weights[n + 1] * options[n + 1].len();
        }
        let size = weights[0] * options[0].len();
        Space { options, weights, size }
    }

    pub fn digit(&self, at: usize, question: usize) -> usize {
        at / self.weights[question] % self.options[question].len()
    }

    pub fn answers(&self, at: usize) -> Answers {
        let mut answers = Answers::default();
        for (n, question) in Question::ALL.into_iter().enumerate() {
            let (answer, agreement) = self.options[n][self.digit(at, n)];
            answers.give(question, answer);
            if let Some(agreement) = agreement {
                answers.give_agreement(question, agreement);
            }
        }
        answers
    }

    /// How many questions are not a no.
    pub fn raised(&self, at: usize) -> usize {
        (0..self.options.len()).filter(|q| self.digit(at, *q) != 0).count()
    }

    fn is_given(&self, at: usize, wanted: impl Fn(Given) -> bool) -> bool {
        (0..self.options.len()).all(|q| wanted(self.options[q][self.digit(at, q)]))
    }

    /// Rounds that are all yes and no, without an agreement.
    pub fn plain(&self) -> Vec<usize> {
        let plain = |given| matches!(given, (Answer::No, _) | (Answer::Yes, None | Some(Agreement::None)));
        (0..self.size).filter(|at| self.is_given(*at, plain)).collect()
    }

    /// Rounds that are plain, and those in which at most two questions are not a no.
    pub fn some(&self) -> Vec<usize> {
        let plain = self.plain();
        let few = (0..self.size).filter(|at| self.raised(*at) <= 2 && plain.binary_search(at).is_err());
        few.chain(plain.iter().copied()).collect()
    }

    /// The rounds that are walked after a history: at most three questions that are not a no; after the decisive ones
    /// every combination of the four answers; all of them where the whole space is asked for.
    pub fn rounds(&self, history: &str) -> Vec<usize> {
        let without = |given: Given| matches!(given.1, None | Some(Agreement::None));
        let decisive = DECISIVE.contains(&history);
        (0..self.size)
            .filter(|at| is_whole() || self.raised(*at) <= 3 || decisive && self.is_given(*at, without))
            .collect()
    }

    /// The record of a history with a round confirmed after it.
    pub fn answered(&self, before: &Record, at: usize) -> Record {
        with(before, moment(ANSWERED), [What::Screen(self.answers(at))])
    }
}

fn is_whole() -> bool {
    std::env::var("AFTERWORD_WHOLE_SPACE").is_ok_and(|wish| wish == "1")
}

/// What is known of one history: the record before the round, what was seen of it, and of every round walked.
pub struct Seens {
    pub name: &'static str,
    pub before: Record,
    pub known: Seen,
    pub rounds: Vec<usize>,
    pub all: Vec<Option<Seen>>,
    /// What was missing behind a decision.
    pub faults: Vec<String>,
}

/// Every history, walked once on two threads.
pub fn walked() -> &'static (Space, Vec<Seens>) {
    static WALKED: OnceLock<(Space, Vec<Seens>)> = OnceLock::new();
    WALKED.get_or_init(|| {
        let (space, next, found) = (Space::new(), AtomicUsize::new(0), Mutex::new(Vec::new()));
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    while let Some((name, text)) = HISTORIES.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let seens = walk(&space, name, text);
                        found.lock().unwrap().push(seens);
                    }
                });
            }
        });
        (space, found.into_inner().unwrap())
    })
}

fn walk(space: &Space, name: &'static str, text: &str) -> Seens {
    let (before, now, rounds) = (history(name, text), moment(NOW), space.rounds(name));
    let (mut all, mut faults) = (vec![None; space.size], Vec::new());
    for at in &rounds {
        let record = space.answered(&before, *at);
        let decision = door::decide(&record, now);
        faults.extend(has_facts(&record, &decision).err().map(|why| format!("{name}: {why}")));
        all[*at] = Some(seen(&decision));
    }
    let known = seen(&door::decide(&before, now));
    Seens { name, before, known, rounds, all, faults }
}

/// How large the space is, in a line.
pub fn size() -> String {
    let space = Space::new();
    let walked: usize = HISTORIES.iter().map(|(name, _)| space.rounds(name).len()).sum();
    format!(
        "the space: {} rounds of the screen after {} histories are {} combinations, of which {walked} are walked here",
        space.size,
        HISTORIES.len(),
        space.size * HISTORIES.len()
    )
}

pub fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

/// The record of a history, with steady days and a choice before the round.
pub fn history(name: &str, text: &str) -> Record {
    let lines = text.replace(" / ", "\n");
    record_of(name, &format!("{lines}\nsteady 2026-04-28 to 2026-05-01\n2026-05-01T09:20 chose try-again"), moment(NOW))
}

/// The record of some lines of the language of the stories.
pub fn record_of(name: &str, lines: &str, now: Moment) -> Record {
    let story = language::read(name, &format!("story {name}\n{lines}")).remove(0);
    story.record(story.events.len(), now)
}

/// The record with lines after it, under names of their own.
pub fn and(record: &Record, lines: &str) -> Record {
    let more = record_of("more", &lines.replace(" / ", "\n"), moment("2100-01-01T00:00:00+00:00"));
    let renamed = more.events().iter().map(|e| Event { id: EventId(e.id.0 + 5_000_000_000), ..e.clone() });
    Record::new(record.events().iter().cloned().chain(renamed))
}

/// The record with more events after it.
pub fn with(record: &Record, made: Moment, whats: impl IntoIterator<Item = What>) -> Record {
    let mut record = record.clone();
    for (n, what) in whats.into_iter().enumerate() {
        record.add(Event { id: EventId(1_000_000 + made.timestamp() as u128 + n as u128), made, what });
    }
    record
}

pub fn look(record: &Record, now: Moment) -> Seen {
    seen(&door::decide(record, now))
}

fn seen(decision: &Decision) -> Seen {
    let level = match decision.door {
        Door::Closed => 0,
        Door::Resting => 1,
        Door::Open(step) => 2 + step as u8,
    };
    let mut seen = Seen { level, closings: 0, rests: 0 };
    for reason in &decision.reasons {
        match reason.rule {
            Rule::Closing(closing) => seen.closings |= 1 << closing as u16,
            Rule::Resting(resting) => seen.rests |= 1 << resting as u16,
            Rule::Step(_) => {}
        }
    }
    seen
}

/// Statement 5: at least one rule, of the kind that the door is of, each with a fact of the record behind it.
pub fn has_facts(record: &Record, decision: &Decision) -> Result<(), String> {
    for reason in &decision.reasons {
        let fits = match (decision.door, reason.rule) {
            (Door::Closed, Rule::Closing(_)) | (Door::Resting, Rule::Resting(_)) => true,
            (Door::Open(step), Rule::Step(listed)) => step == listed,
            _ => false,
        };
        let known = reason.event.is_none_or(|event| record.get(event).is_some());
        let behind = reason.since.is_some() || reason.event.is_some() || !reason.details.is_empty();
        if !fits || !known || !behind {
            return Err(format!("statement 5: {reason:?}"));
        }
    }
    if decision.reasons.is_empty() { Err("statement 5: no rule".into()) } else { Ok(()) }
}

//! Combinations of answers on the screen, after each of the histories below: what must always hold (section 6).
//!
//! After the histories in `DECISIVE` every combination of the four answers to the eight questions is taken; after each
//! history every combination in which at most three questions are not a no, with every answer about an agreement.
//! `the_whole_space` takes all of it everywhere, and wants an optimised build:
//! `CARGO_PROFILE_TEST_OPT_LEVEL=1 CARGO_PROFILE_DEV_OPT_LEVEL=1 cargo test --no-default-features --test rules -- --ignored`

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use afterword::domain::door::{self, Closing, Door, Rule};
use afterword::domain::record::{Event, EventId, Record, What};
use afterword::domain::screen::{Agreement, Answer, Answers, Question};
use afterword::domain::time::Moment;

use super::language;

/// Histories before the screen is answered, in the language of the stories. The screen follows on 2026-05-01.
const HISTORIES: &[(&str, &str)] = &[
    ("nothing", ""),
    ("quiet running", "2026-04-20T10:00 quiet from 2026-04-19"),
    ("first step", "settled 2026-05-01"),
    ("waiting", "settled 2026-04-20 / 2026-04-25T10:00 I message"),
    ("waiting, neutral reply", "settled 2026-04-20 / 2026-04-20T10:00 I message / 2026-04-25T10:00 they neutral"),
    ("light contact", "settled 2026-04-20 / 2026-04-20T10:00 I message / 2026-04-25T10:00 they warm"),
    ("a start of theirs", "settled 2026-04-20 / 2026-04-25T10:00 they neutral / 2026-04-30T10:00 ready all"),
    ("meeting", "settled 2026-04-20 / 2026-04-20T10:00 I message / 2026-04-25T10:00 they warm asking-meeting"),
    ("talk", "settled 2026-04-20 / 2026-04-20T10:00 I message / 2026-04-25T10:00 they warm asking-talk"),
    ("rebuild", "settled 2026-04-20 / 2026-04-20T10:00 I message / 2026-04-25T10:00 they warm asking-try"),
    (
        "a new chapter",
        "settled 2026-03-01 / 2026-03-01T10:00 I message / 2026-03-02T10:00 they warm asking-try / 2026-04-10T10:00 quiet from 2026-04-09 for 14",
    ),
    ("C-minor", "settled 2026-04-20 / 2026-04-20T10:00 minor"),
    ("C-harm", "settled 2026-04-20 / 2026-04-20T10:00 screen all no, harm yes"),
    ("C-own-harm", "settled 2026-04-20 / 2026-04-20T10:00 screen all no, own-harm yes"),
    ("C-order", "settled 2026-04-20 / 2026-04-20T10:00 order made"),
    ("C-no", "settled 2026-04-20 / 2026-04-20T10:00 they no"),
    ("C-blocked", "settled 2026-04-20 / 2026-04-20T10:00 they block"),
    ("C-partner", "settled 2026-04-20 / 2026-04-20T10:00 they have-partner"),
    ("C-mine", "settled 2026-04-20 / 2026-04-20T10:00 I have-partner"),
    ("C-silence", "settled 2026-04-01 / 2026-04-01T10:00 I message"),
    ("C-curt", "settled 2026-04-20 / 2026-04-20T10:00 they cold"),
    ("C-strung", "settled 2026-04-20 / 2026-04-20T10:00 they warm hot-and-cold"),
    ("C-ended", "settled 2026-04-20 / 2026-04-20T10:00 talked friends"),
    ("C-chosen", "settled 2026-04-20 / 2026-04-28T10:00 chose let-go"),
    (
        "a no that ended",
        "settled 2026-04-20 / 2026-04-20T10:00 they no / 2026-04-29T10:00 they warm / 2026-04-30T10:00 ready all",
    ),
    (
        "harm lifted, the rest over",
        "settled 2026-03-25 / 2026-03-25T10:00 screen all no, harm yes / 2026-03-25T11:00 lifted / 2026-04-30T10:00 ready all",
    ),
    (
        "their partner over, the rest running",
        "settled 2026-04-20 / 2026-04-20T10:00 they have-partner / 2026-04-25T10:00 over their-partner",
    ),
    ("an order that ended", "settled 2026-04-20 / 2026-04-20T10:00 order made / 2026-04-25T10:00 over order"),
    ("a slip after the first message", "settled 2026-04-20 / 2026-04-20T10:00 I message / 2026-04-20T11:00 I visit"),
    (
        "a pause answer",
        "settled 2026-04-20 / 2026-04-10T10:00 they neutral / 2026-04-11T11:00 I message / 2026-04-30T10:00 ready all",
    ),
    ("a low point", "settled 2026-05-01 / 2026-04-28T10:00 check-in very-low self-harm"),
    (
        "a cost weighed",
        "settled 2026-05-01 / 2026-05-01T09:10 screen all no, cost yes / 2026-05-01T09:11 weighed go-on",
    ),
    ("a motive of need", "settled 2026-05-01 / 2026-05-01T09:10 wrote why need"),
    ("a draft", "settled 2026-05-01 / 2026-04-30T10:00 draft waits"),
    ("a clock set back", "settled 2026-05-01 / 2026-07-01T10:00 I look"),
    (
        "dated back and changed late",
        "settled 2026-04-20 / 2026-04-20T10:00 they neutral on 2026-04-15 #word / 2026-04-25T10:00 change word to they cold",
    ),
];

/// Histories after which the answers alone decide between an open and a closed door.
const DECISIVE: [&str; 4] = ["nothing", "first step", "light contact", "a no that ended"];

/// One answer with its follow-up.
type Given = (Answer, Option<Agreement>);

/// What a decision comes to: 0 closed, 1 resting, above that the step; and the rules that hold.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Seen {
    level: u8,
    closings: u16,
    rests: u16,
}

const ANSWERS: [Given; 4] = [(Answer::No, None), (Answer::NotSure, None), (Answer::NotNow, None), (Answer::Yes, None)];

fn options(question: Question) -> Vec<Given> {
    if !question.asks_agreement() {
        return ANSWERS.to_vec();
    }
    ANSWERS[..3].iter().copied().chain(Agreement::ALL.map(|agreement| (Answer::Yes, Some(agreement)))).collect()
}

/// All rounds, by the options counted up from the last question; `weights` says how far two answers to one question lie apart.
struct Space {
    options: Vec<Vec<Given>>,
    weights: Vec<usize>,
    size: usize,
}

impl Space {
    fn new() -> Space {
        let options: Vec<_> = Question::ALL.into_iter().map(options).collect();
        let mut weights = vec![1; options.len()];
        for n in (0..options.len() - 1).rev() {
            weights[n] = weights[n + 1] * options[n + 1].len();
        }
        let size = weights[0] * options[0].len();
        Space { options, weights, size }
    }

    fn digit(&self, at: usize, question: usize) -> usize {
        at / self.weights[question] % self.options[question].len()
    }

    fn answers(&self, at: usize) -> Answers {
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
}

#[test]
fn every_combination_of_answers() {
    count(|space, name| {
        let few = |at: &usize| (0..8).filter(|q| space.digit(*at, *q) != 0).count() <= 3;
        let plain = |at: &usize| {
            !(0..8).any(|q| {
                matches!(
                    space.options[q][space.digit(*at, q)].1,
                    Some(Agreement::Allows | Agreement::NotSure | Agreement::Forbids)
                )
            })
        };
        (0..space.size).filter(|at| few(at) || DECISIVE.contains(&name) && plain(at)).collect()
    });
}

#[test]
#[ignore = "seven million decisions: a minute in an optimised build"]
fn the_whole_space() {
    count(|space, _| (0..space.size).collect());
}

fn count(rounds: impl Fn(&Space, &str) -> Vec<usize> + Sync) {
    let space = Space::new();
    let decisions = AtomicUsize::new(0);
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some((name, text)) = HISTORIES.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let rounds = rounds(&space, name);
                    decisions.fetch_add(rounds.len(), Ordering::Relaxed);
                    walk(&space, name, text, &rounds);
                }
            });
        }
    });
    println!("{} combinations after {} histories", decisions.into_inner(), HISTORIES.len());
}

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

fn history(name: &str, text: &str) -> Record {
    let lines = text.replace(" / ", "\n");
    let text = format!("story {name}\n{lines}\nsteady 2026-04-28 to 2026-05-01\n2026-05-01T09:20 chose try-again");
    let story = language::read(name, &text).remove(0);
    story.record(story.events.len(), moment("2026-05-01T10:00:00+01:00"))
}

fn with(record: &Record, made: Moment, whats: impl IntoIterator<Item = What>) -> Record {
    let mut record = record.clone();
    for (n, what) in whats.into_iter().enumerate() {
        record.add(Event { id: EventId(1_000_000 + made.timestamp() as u128 + n as u128), made, what });
    }
    record
}

fn look(record: &Record, now: Moment) -> Seen {
    let decision = door::decide(record, now);
    let mut seen = Seen { level: level(decision.door), closings: 0, rests: 0 };
    for reason in &decision.reasons {
        match (decision.door, reason.rule) {
            (Door::Closed, Rule::Closing(closing)) => seen.closings |= 1 << closing as u16,
            (Door::Resting, Rule::Resting(resting)) => seen.rests |= 1 << resting as u16,
            (Door::Open(step), Rule::Step(listed)) if step == listed => {}
            (door, rule) => panic!("{door:?} lists {rule:?}"),
        }
    }
    assert!(!decision.reasons.is_empty(), "statement 5: {decision:?}");
    if decision.door == Door::Closed {
        assert!(decision.next_look.is_none() && !decision.may_draft, "a closed door promises something: {decision:?}");
    }
    seen
}

fn level(door: Door) -> u8 {
    match door {
        Door::Closed => 0,
        Door::Resting => 1,
        Door::Open(step) => 2 + step as u8,
    }
}

fn walk(space: &Space, name: &str, text: &str, rounds: &[usize]) {
    let before = history(name, text);
    let (answered, now, later) =
        (moment("2026-05-01T09:40:00+01:00"), moment("2026-05-01T10:00:00+01:00"), moment("2027-05-01T10:00:00+01:00"));
    let known = look(&before, now);
    let minor = 1 << Closing::Minor as u16;
    let mut all = vec![None; space.size];
    for at in rounds.iter().copied() {
        let answers = space.answers(at);
        let record = with(&before, answered, [What::Screen(answers.clone())]);
        let seen = look(&record, now);
        let said = expected(&answers, &known, minor);
        assert_eq!(seen.closings, said, "{name}: closing facts of {answers:?}");
        if seen.level == 1 {
            assert_eq!(
                seen.rests & bit(door::Resting::Unsure) != 0,
                !answers.unsure().is_empty(),
                "{name}: R-unsure of {answers:?}"
            );
            assert!(
                answers.open().is_empty() || seen.rests & bit(door::Resting::Screen) != 0,
                "{name}: R-screen of {answers:?}"
            );
        }
        if at % 64 == 0 {
            assert!(look(&record, now) == seen, "statement 5, {name}: {answers:?}");
        }
        if seen.level == 0 && at % 16 == 0 {
            let closed = look(&record, later).closings;
            assert_eq!(closed & seen.closings, seen.closings, "statement 2, {name}: {answers:?}");
        }
        all[at] = Some(seen);
    }
    for at in rounds {
        raise(space, &all, name, *at);
    }
    acts(space, name, &before);
}

fn bit(resting: door::Resting) -> u16 {
    1 << resting as u16
}

/// The closing facts by section 1: those known before, and those of a yes. C-minor stands alone.
fn expected(answers: &Answers, known: &Seen, minor: u16) -> u16 {
    if known.closings & minor != 0 {
        return minor;
    }
    let mut said = known.closings;
    for (question, closing) in [
        (Question::Harm, Closing::Harm),
        (Question::OwnHarm, Closing::OwnHarm),
        (Question::Order, Closing::Order),
        (Question::Refusal, Closing::No),
        (Question::Blocked, Closing::Blocked),
        (Question::TheirPartner, Closing::Partner),
        (Question::MyPartner, Closing::Mine),
    ] {
        let spared = matches!(answers.agreement(question), Some(Agreement::Allows | Agreement::NotSure));
        if answers.get(question) == Some(Answer::Yes) && !spared {
            said |= 1 << closing as u16;
        }
    }
    said
}

/// Statement 3, and "not now" with it: from a no to anything else never opens more, closes less or rests less.
fn raise(space: &Space, all: &[Option<Seen>], name: &str, at: usize) {
    let Some(seen) = all[at] else { return };
    for question in (0..space.options.len()).filter(|q| space.digit(at, *q) == 0) {
        for raised in 1..space.options[question].len() {
            let Some(other) = all[at + raised * space.weights[question]] else { continue };
            let fewer = seen.closings & !other.closings != 0 || (other.level == 1 && seen.rests & !other.rests != 0);
            assert!(
                other.level <= seen.level && !fewer,
                "statement 3, {name}: {:?} of {:?}",
                Question::ALL[question],
                space.answers(at)
            );
        }
    }
}

/// Statements 9, 10 and 11, over the rounds that are all yes and no: whatever the user sends or records afterwards.
fn acts(space: &Space, name: &str, before: &Record) {
    const SENT: &str = "2026-05-02T10:00 I message / 2026-05-02T10:01 I call / 2026-05-02T10:02 I comment / 2026-05-02T10:03 I visit / \
        2026-05-02T10:04 I gift / 2026-05-02T10:05 I send-word / 2026-05-02T10:06 I necessary home / 2026-05-02T10:07 they necessary home";
    const EVERYTHING: &str = "2026-05-02T10:00 lifted / 2026-05-02T10:01 over order / 2026-05-02T10:02 over their-partner / 2026-05-02T10:03 over my-partner / \
        2026-05-20T10:00 they warm asking-try / 2026-06-20T10:00 screen all no / 2026-06-20T10:01 chose try-again / 2026-06-20T10:02 adult";
    let (answered, now) = (moment("2026-05-01T09:40:00+01:00"), moment("2026-06-21T10:00:00+01:00"));
    let unending = 1 << Closing::OwnHarm as u16 | 1 << Closing::Minor as u16;
    let whats = |text: &str| -> Vec<Event> {
        let story = language::read(name, &format!("story {name}\n{}", text.replace(" / ", "\n"))).remove(0);
        story.events.into_iter().map(|r| Event { id: EventId(r.event.id.0 + 5_000_000_000), ..r.event }).collect()
    };
    let (sent, everything) = (whats(SENT), whats(EVERYTHING));
    let plain = |at: &usize| {
        (0..8).all(|q| {
            matches!(
                space.options[q][space.digit(*at, q)],
                (Answer::No, _) | (Answer::Yes, None | Some(Agreement::None))
            )
        })
    };
    for at in (0..space.size).filter(plain) {
        let record = with(before, answered, [What::Screen(space.answers(at))]);
        let closed = look(&record, now).closings;
        let and = |events: &[Event]| look(&Record::new(record.events().iter().chain(events).cloned()), now).closings;
        assert_eq!(closed & !and(&sent), 0, "statement 11, {name}: {:?}", space.answers(at));
        assert_eq!(closed & unending & !and(&everything), 0, "statement 10, {name}: {:?}", space.answers(at));
    }
}

//! Letting go: how each step stands, when one of the three writings is offered, what a keepsake can hold, and what the search
//! goes through.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on should stop")]

use afterword::domain::contact::{Act, Ask, Entry, Side, Tone, Word};
use afterword::domain::door::decide;
use afterword::domain::draft::{Draft, DraftKind, DraftState};
use afterword::domain::letting_go::{
    After, Anew, Evening, Evenings, GOODBYE, Hour, LettingGo, Mark, NotNow, PieceKind, SaidOf, Stand, Step, evenings,
    pieces, stand,
};
use afterword::domain::notes::{Place, notes};
use afterword::domain::own::{Item, List, Own, Page, PageKind};
use afterword::domain::record::{Age, Event, EventId, Mood, Record, Said, What};
use afterword::domain::review::Review;
use afterword::domain::screen::{Answer, Answers, Question};
use chrono::NaiveDate;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A record of what was recorded, each with its day; later ones of a day are made later.
fn record(all: &[(&str, What)]) -> Record {
    let made = |n: usize, on: &str| format!("{on}T10:{n:02}:00+00:00").parse().unwrap();
    let event = |(n, (on, what)): (usize, &(&str, What))| Event {
        id: EventId(n as u128 + 1),
        made: made(n, on),
        what: what.clone(),
    };
    Record::new(all.iter().enumerate().map(event))
}

fn kept(own: LettingGo) -> What {
    What::Own(Own::LettingGo(own))
}

fn said(step: Step, said: SaidOf) -> What {
    kept(LettingGo::Said { step, said })
}

/// A look back that found abuse, or the same hurt.
fn looked_back(abuse_by: Option<Side>) -> What {
    What::Review(Review { answers: [3; 6], abuse_by, same_hurt: abuse_by.is_none(), broken_twice: false })
}

fn evening(number: u8, after: After) -> What {
    kept(LettingGo::Evening(Evening { of: None, number, words: format!("evening {number}"), after }))
}

fn thought(point: &str, words: &str) -> What {
    What::Reflected { point: point.into(), said: Some(Said::Yes), words: words.into() }
}

fn mark(words: &str, on: &str) -> What {
    kept(LettingGo::Mark(Mark { of: None, words: words.into(), on: day(on) }))
}

fn item(list: List, first: &str) -> What {
    What::Own(Own::Item(Item { of: None, list, first: first.into(), second: String::new(), whose: None }))
}

fn page(kind: PageKind, prompt: &str, words: &str, sealed_until: Option<&str>) -> What {
    What::Own(Own::Page(Page {
        of: None,
        kind,
        title: String::new(),
        words: words.into(),
        tags: vec![],
        prompt: prompt.into(),
        sealed_until: sealed_until.map(day),
    }))
}

fn their_words(words: &str) -> What {
    let act = Act::Word(Word { tone: Tone::Warm, ask: Ask::Nothing, hot_and_cold: false, hurt: false });
    What::Contact(Entry { on: day("2026-05-03"), act, words: words.into(), trigger: String::new() })
}

#[test]
fn a_step_stands_as_was_said_or_written_last() {
    let all = [
        ("2026-05-02", thought("letgo.accept-no", "It is over.")),
        ("2026-05-03", said(Step::Accept, SaidOf::NotForMe)),
        ("2026-05-03", said(Step::Grief, SaidOf::NotForMe)),
        ("2026-05-04", kept(LettingGo::Hour(Hour { of: None, when: "six".into(), place: "chair".into() }))),
        ("2026-05-05", said(Step::Marks, SaidOf::NotForMe)),
        ("2026-05-06", said(Step::Marks, SaidOf::Open)),
        ("2026-05-07", evening(1, After::Lighter)),
        ("2026-05-07", thought("apart.past", "")),
        ("2026-05-08", thought("apart.past", "")),
        ("2026-05-08", page(PageKind::Letter, GOODBYE, "Goodbye", Some("2027-01-01"))),
        ("2026-05-08", page(PageKind::Letter, "", "Another letter", None)),
        ("2026-05-09", item(List::People, "M.")),
        ("2026-05-09", item(List::Friends, "They say no")),
        ("2026-05-10", said(Step::End, SaidOf::Done)),
        ("2026-05-10", kept(LettingGo::Anew { question: Anew::Alone, yes: false })),
    ];
    let record = record(&all);
    for (step, stands) in [
        (Step::Accept, Stand::NotForMe(day("2026-05-03"))),
        (Step::Grief, Stand::Written(day("2026-05-04"))),
        (Step::People, Stand::Written(day("2026-05-09"))),
        (Step::Taught, Stand::NotBegun),
        (Step::Evenings, Stand::Begun(day("2026-05-07"))),
        (Step::Goodbye, Stand::Written(day("2026-05-08"))),
        (Step::Future, Stand::NotBegun),
        (Step::Cautions, Stand::Begun(day("2026-05-08"))),
        (Step::Marks, Stand::NotBegun),
        (Step::Anew, Stand::Begun(day("2026-05-10"))),
        (Step::End, Stand::Done(day("2026-05-10"))),
        (Step::Keepsake, Stand::NotBegun),
    ] {
        assert_eq!(stand(&record, step), stands, "{step:?}");
    }
}

#[test]
fn a_step_of_parts_is_written_once_all_are() {
    let cautions: Vec<(&str, What)> =
        Step::Cautions.points().iter().map(|point| ("2026-05-02", thought(point, ""))).collect();
    assert_eq!(cautions.len(), 8);
    assert_eq!(stand(&record(&cautions[..7]), Step::Cautions), Stand::Begun(day("2026-05-02")));
    assert_eq!(stand(&record(&cautions), Step::Cautions), Stand::Written(day("2026-05-02")));
}

#[test]
fn a_writing_is_offered_one_a_day_and_ends_where_it_is_heavier() {
    let low = || What::CheckIn { mood: Mood::VeryLow, self_harm: false, words: String::new() };
    let round = |yes: Option<Question>| {
        let mut round = Answers::default();
        Question::ALL.into_iter().for_each(|q| round.give(q, if Some(q) == yes { Answer::Yes } else { Answer::No }));
        What::Screen(round)
    };
    let begun = |more: &[(&'static str, What)]| {
        let mut all = vec![("2026-05-01", What::Age(Age::BothAdult)), ("2026-05-01", round(None))];
        all.extend(more.iter().cloned());
        record(&all)
    };
    let lighter = |on, n| (on, evening(n, After::Lighter));
    let three = [lighter("2026-05-02", 1), lighter("2026-05-03", 2), lighter("2026-05-05", 3)];
    for (name, record, today, is) in [
        ("nothing yet", begun(&[]), "2026-05-02", Evenings::Next(1)),
        ("on the day of one", begun(&three[..1]), "2026-05-02", Evenings::From(2, day("2026-05-03"))),
        ("the day after", begun(&three[..1]), "2026-05-03", Evenings::Next(2)),
        ("weeks after", begun(&three[..2]), "2026-06-03", Evenings::Next(3)),
        ("all written", begun(&three), "2026-06-03", Evenings::Over(day("2026-05-05"))),
        (
            "heavier",
            begun(&[("2026-05-02", evening(1, After::Heavier))]),
            "2026-05-08",
            Evenings::Stopped(day("2026-05-02")),
        ),
        (
            "why goes round",
            begun(&[lighter("2026-05-01", 1), ("2026-05-02", evening(2, After::Circling))]),
            "2026-05-03",
            Evenings::Stopped(day("2026-05-02")),
        ),
        ("a week after it", begun(&[("2026-05-02", evening(1, After::Heavier))]), "2026-05-09", Evenings::Next(2)),
        ("very low", begun(&[("2026-05-02", low())]), "2026-05-08", Evenings::NotNow(NotNow::Low)),
        ("a week after it", begun(&[("2026-05-02", low())]), "2026-05-09", Evenings::Next(1)),
        ("harmed", begun(&[("2026-05-02", round(Some(Question::Harm)))]), "2026-06-02", Evenings::NotNow(NotNow::Harm)),
        (
            "did harm",
            begun(&[("2026-05-02", round(Some(Question::OwnHarm)))]),
            "2026-06-02",
            Evenings::NotNow(NotNow::Harm),
        ),
        (
            "a look back found harm by them",
            begun(&[("2026-05-02", looked_back(Some(Side::Ex)))]),
            "2026-06-02",
            Evenings::NotNow(NotNow::Harm),
        ),
        (
            "a look back found harm by the user",
            begun(&[("2026-05-02", looked_back(Some(Side::User)))]),
            "2026-06-02",
            Evenings::NotNow(NotNow::Harm),
        ),
        (
            "the same hurt twice is no harm",
            begun(&[("2026-05-02", looked_back(None)), ("2026-05-03", looked_back(None))]),
            "2026-06-02",
            Evenings::Next(1),
        ),
    ] {
        let decision = decide(&record, format!("{today}T12:00:00+00:00").parse().unwrap());
        assert_eq!(evenings(&record, &decision, day(today)), is, "{name}, {today}");
    }
}

/// A record with words of every kind, theirs among them.
fn wordy() -> Record {
    let draft = Draft {
        kind: DraftKind::First,
        state: DraftState::Unsent,
        words: "draft to them".into(),
        set_aside: Default::default(),
    };
    record(&[
        ("2026-05-02", their_words("theirs, warm")),
        ("2026-05-02", What::Draft(draft)),
        ("2026-05-02", item(List::Feedback, "what they told me")),
        ("2026-05-02", item(List::Friends, "what friends say")),
        ("2026-05-02", item(List::Strengths, "patience")),
        ("2026-05-02", item(List::Self_, "I like maps")),
        ("2026-05-02", thought("letgo.reframe", "taught, first")),
        ("2026-05-03", thought("letgo.reframe", "taught, last")),
        ("2026-05-03", thought("apart.past", "a caution")),
        ("2026-05-03", mark("first quiet day", "2026-04-30")),
        ("2026-05-03", evening(1, After::Same)),
        ("2026-05-04", page(PageKind::Letter, GOODBYE, "goodbye, open", None)),
        ("2026-05-04", page(PageKind::Letter, GOODBYE, "goodbye, sealed", Some("2026-06-01"))),
        ("2026-05-04", page(PageKind::Letter, "", "some letter", None)),
        ("2026-05-04", page(PageKind::Journal, "", "a page", None)),
        ("2026-05-04", What::CheckIn { mood: Mood::Steady, self_harm: false, words: "slept well".into() }),
    ])
}

#[test]
fn a_keepsake_holds_own_words_only() {
    let found: Vec<(PieceKind, String)> =
        pieces(&wordy(), day("2026-05-12")).into_iter().map(|piece| (piece.kind, piece.words)).collect();
    let expected = [
        (PieceKind::Mark, "first quiet day"),
        (PieceKind::Thought(Step::Taught), "taught, last"),
        (PieceKind::Evening, "evening 1"),
        (PieceKind::Self_, "I like maps"),
        (PieceKind::Strength, "patience"),
        (PieceKind::Page, "a page"),
    ];
    assert_eq!(found, expected.map(|(kind, words)| (kind, words.to_owned())));
}

#[test]
fn the_search_goes_through_everything_written_but_sealed_letters() {
    let all = notes(&wordy(), day("2026-05-12"));
    let words: Vec<&str> = all.iter().map(|note| note.words.as_str()).collect();
    for there in [
        "theirs, warm",
        "draft to them",
        "what they told me",
        "taught, last",
        "first quiet day",
        "evening 1",
        "goodbye, open",
        "some letter",
        "a page",
        "slept well",
    ] {
        assert!(words.contains(&there), "{there} is not looked through: {words:?}");
    }
    for hidden in ["goodbye, sealed", "taught, first"] {
        assert!(!words.contains(&hidden), "{hidden} is found");
    }
    let place = |words: &str| all.iter().find(|note| note.words == words).map(|note| note.place.clone());
    assert_eq!(place("theirs, warm"), Some(Place::Log));
    assert_eq!(place("first quiet day"), Some(Place::Step(Step::Marks)));
    assert_eq!(place("slept well"), Some(Place::Day(day("2026-05-04"))));
    let days: Vec<NaiveDate> = all.iter().map(|note| note.on).collect();
    assert!(days.windows(2).all(|pair| pair[0] >= pair[1]), "the latest first");
}

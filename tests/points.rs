//! The guide points: `tests/data/points.tsv` lists all 253, by id and stage, in order. Each has a finished entry, which
//! leads to a tool with a page, and rests on sources and conflicts that exist.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot read should stop, and says what it counted"
)]

use std::collections::BTreeSet;

use afterword::content::shape::{Ask, LibraryWords, PointWords, Strength, Tool};
use afterword::content::{self, Language};
use afterword::domain;
use afterword::domain::contact::{Act, Entry, Side, Tone, Word};
use afterword::domain::door::{Decision, Door, decide};
use afterword::domain::path::Stage;
use afterword::domain::point::may_be_answered;
use afterword::domain::record::{Age, Event, EventId, Record, What};
use afterword::domain::review::Review;
use afterword::domain::screen::{Answer, Answers, Question};

#[allow(dead_code, reason = "the page reads more of it")]
#[path = "../src/ui/route.rs"]
mod route;
#[path = "../src/ui/tool.rs"]
mod tool;

/// What the addresses ask of the page.
mod address {
    pub fn base() -> String {
        String::new()
    }
}

/// What the tools ask of the gate.
mod gate {
    use super::domain::screen::{Page, Question};
    use super::route::To;

    pub fn first_question() -> To {
        To::Question(Page::Ask(Question::Harm))
    }
}

/// Stages of which every point has its entry.
const DONE: [Stage; 11] = Stage::ALL;

fn today() -> chrono::NaiveDate {
    "2026-05-12".parse().unwrap()
}

fn library() -> &'static LibraryWords {
    &Language::English.words().library
}

/// Name of a stage in the list of points.
fn name(stage: Stage) -> &'static str {
    match stage {
        Stage::Safety => "safety",
        Stage::Understand => "understand",
        Stage::Space => "space",
        Stage::Grow => "grow",
        Stage::Ready => "ready",
        Stage::Reach => "reach",
        Stage::Meet => "meet",
        Stage::Talk => "talk",
        Stage::Rebuild => "rebuild",
        Stage::Review => "review",
        Stage::LetGo => "letgo",
    }
}

/// The list of points: id and stage.
fn listed() -> Vec<(&'static str, &'static str)> {
    let list = include_str!("data/points.tsv");
    list.lines().skip(1).map(|line| line.split_once('\t').unwrap()).collect()
}

#[test]
fn every_point_of_the_list_has_its_entry_in_its_place() {
    let listed = listed();
    assert_eq!(listed.len(), 253, "the list of points");
    let unique: BTreeSet<_> = listed.iter().collect();
    assert_eq!(unique.len(), listed.len(), "an id twice");
    for stage in DONE {
        let wanted: Vec<&str> = listed.iter().filter(|(_, s)| *s == name(stage)).map(|(id, _)| *id).collect();
        let found: Vec<&str> = (library().points)(stage).iter().map(|point| point.id).collect();
        println!("{}: {} of {} points", name(stage), found.len(), wanted.len());
        assert_eq!(found, wanted, "stage {}", name(stage));
    }
    let all: Vec<(&str, &str)> = library().all().map(|(stage, point)| (point.id, name(stage))).collect();
    assert_eq!(all, listed, "the order of the library, and with it the addresses");
}

#[test]
fn every_entry_is_whole_and_short() {
    let mut titles = BTreeSet::new();
    for (_, point) in library().all() {
        let PointWords { id, title, what, why, try_this, beware, near, .. } = point;
        assert!((3..=50).contains(&title.chars().count()) && !title.ends_with('.'), "{id}: the title {title}");
        let words = [what, why, try_this, beware].iter().map(|text| text.split_whitespace().count()).sum::<usize>();
        assert!((60..=190).contains(&words), "{id}: {words} words");
        for text in [what, why, try_this, beware] {
            assert!(text.ends_with('.') || text.ends_with('?'), "{id}: {text}");
        }
        let phrases: Vec<&str> = near.split(',').map(str::trim).collect();
        assert!((5..=24).contains(&phrases.len()) && phrases.iter().all(|p| !p.is_empty()), "{id}: {}", phrases.len());
        assert_eq!(*near, near.to_lowercase(), "{id}: what people type is in small letters");
        titles.insert((*id, *title));
        match point.ask {
            Ask::Nothing => {}
            Ask::Said { question, label } => assert!(question.ends_with('?') && !label.is_empty(), "{id}"),
            Ask::Words { label, hint } => assert!(!label.is_empty() && hint.ends_with('.'), "{id}"),
        }
    }
    assert_eq!(titles.len(), 253);
}

/// Signs that a voice reads as noise, or leaves out.
const NOT_SPOKEN: &str = "/&%=<>+*#_~|^@\\\u{2192}\u{2264}\u{2265}\u{00d7}\u{2022}";

#[test]
fn every_entry_can_be_read_aloud() {
    let library = library();
    let points = library.all().flat_map(|(_, point)| {
        let asks = match point.ask {
            Ask::Nothing => ["", ""],
            Ask::Said { question, label } => [question, label],
            Ask::Words { label, hint } => [label, hint],
        };
        let texts = [point.title, point.what, point.why, point.try_this, point.beware].into_iter().chain(asks);
        texts.map(move |text| (point.id, text))
    });
    let conflicts = library.conflicts.iter().flat_map(|conflict| {
        let texts = conflict.readings.iter().copied().chain([conflict.question, conflict.taken]);
        texts.map(move |text| (conflict.id, text))
    });
    let sources = library.sources.iter().flat_map(|(_, group)| group.iter()).map(|source| (source.id, source.finding));
    let mut noisy = Vec::new();
    for (id, text) in points.chain(conflicts).chain(sources) {
        let sign = text.chars().find(|c| {
            NOT_SPOKEN.contains(*c)
                || !(c.is_alphanumeric()
                    || c.is_whitespace()
                    || c.is_ascii_punctuation()
                    || "\u{2019}\u{201c}\u{201d}\u{2026}".contains(*c))
        });
        let short = ["e.g.", "i.e.", "etc", " vs "].iter().find(|short| text.contains(**short));
        if sign.is_some() || short.is_some() {
            noisy.push(format!("{id}: {sign:?} {short:?} in {text}"));
        }
    }
    assert!(noisy.is_empty(), "\n{}\n", noisy.join("\n"));
    for strength in Strength::ALL {
        let says = (library.strength)(strength);
        assert!(says.split_whitespace().count() >= 3 && !says.contains(char::is_numeric), "{says}");
    }
}

#[test]
fn every_source_and_every_conflict_that_an_entry_names_exists() {
    let library = library();
    let (mut sources, mut conflicts) = (BTreeSet::new(), BTreeSet::new());
    for (_, point) in library.all() {
        for id in point.evidence {
            assert!(library.source(id).is_some(), "{}: no source {id}", point.id);
            sources.insert(*id);
        }
        for id in point.conflicts {
            assert!(library.conflict(id).is_some(), "{}: no conflict {id}", point.id);
            assert!(
                point.why.contains("uides") || point.beware.contains("uides") || point.what.contains("uides"),
                "{}: guides disagree, and it does not say so",
                point.id
            );
            conflicts.insert(*id);
        }
    }
    let all: Vec<&str> = library.sources.iter().flat_map(|(_, group)| group.iter()).map(|source| source.id).collect();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "a source twice");
    assert!((1..=45).all(|n| all.contains(&format!("E{n}").as_str())), "all 45 studies are on the page of sources");
    assert!(all.iter().all(|id| sources.contains(id)), "a source that no entry names");
    let ids: Vec<&str> = library.conflicts.iter().map(|conflict| conflict.id).collect();
    assert_eq!(ids, (1..=27).map(|n| format!("C{n}")).collect::<Vec<_>>(), "all 27 conflicts, in order");
    let unnamed: Vec<_> = ids.iter().filter(|id| !conflicts.contains(*id)).collect();
    assert!(unnamed.is_empty(), "conflicts that no entry names: {unnamed:?}");
    for conflict in library.conflicts {
        assert!(conflict.question.ends_with('?') && conflict.readings.len() >= 2, "{}", conflict.id);
    }
}

#[test]
fn every_tool_leads_to_a_page() {
    for tool in Tool::ALL {
        let to = tool::page(tool, today());
        assert!(route::read(&to.path()) == Some(to), "{tool:?} leads to {} where nothing is", to.path());
        assert!(!(library().tool)(tool).is_empty());
    }
    let used: BTreeSet<String> = library().all().map(|(_, point)| format!("{:?}", point.tool)).collect();
    println!("{} of {} tools are named by an entry", used.len(), Tool::ALL.len());
    for stage in Stage::ALL {
        assert!(!tool::of(stage).is_empty(), "{stage:?}");
    }
}

#[test]
fn places_of_points_that_other_pages_lead_to_are_theirs() {
    let all: Vec<&str> = library().all().map(|(_, point)| point.id).collect();
    for (place, id) in tool::STEP_BACK {
        assert_eq!(all.get(usize::from(place)), Some(&id));
    }
}

#[test]
fn every_address_of_the_library_leads_back_to_its_page() {
    use route::To;
    let all = (0..253).map(To::Point).chain(Stage::ALL.map(To::Part)).chain([To::Library, To::Sources]);
    for to in all {
        assert_eq!(route::read(&to.path()), Some(to));
        let says: String = to.path().chars().filter(|c| c.is_alphabetic()).collect();
        assert!(["pages", "part", "sources"].contains(&says.as_str()), "{says} says too much");
    }
    for odd in ["/part/0", "/part/12", "/part/x", "/pages/x", "/pages/-1", "/pages/99999", "/sources/1"] {
        assert_eq!(route::read(odd), None, "{odd}");
    }
}

/// The decision after a round of the screen and whatever else.
fn decision(age: Age, yes: &[Question], more: Vec<What>) -> Decision {
    let mut round = Answers::default();
    Question::ALL.into_iter().for_each(|q| round.give(q, if yes.contains(&q) { Answer::Yes } else { Answer::No }));
    let all = [What::Age(age), What::Screen(round)].into_iter().chain(more);
    let made = |n: usize| format!("2026-05-01T10:{n:02}:00+00:00").parse().unwrap();
    let event = |(n, what): (usize, What)| Event { id: EventId(n as u128 + 1), made: made(n), what };
    decide(&Record::new(all.enumerate().map(event)), "2026-05-02T10:00:00+00:00".parse().unwrap())
}

#[test]
fn nothing_about_trying_again_is_asked_behind_a_closed_door() {
    let no = Word { tone: Tone::No, ask: domain::contact::Ask::Nothing, hot_and_cold: false, hurt: false };
    let no =
        Entry { on: "2026-05-01".parse().unwrap(), act: Act::Word(no), words: String::new(), trigger: String::new() };
    let resting = decision(Age::BothAdult, &[], vec![]);
    let said_no = decision(Age::BothAdult, &[], vec![What::Contact(no)]);
    let own_harm = decision(Age::BothAdult, &[Question::OwnHarm], vec![]);
    let found_by =
        |side| What::Review(Review { answers: [3; 6], abuse_by: Some(side), same_hurt: false, broken_twice: false });
    let [found_theirs, found_own] =
        [Side::Ex, Side::User].map(|side| decision(Age::BothAdult, &[], vec![found_by(side)]));
    let minor = decision(Age::Minor, &[], vec![]);
    assert!(resting.door == Door::Resting && [&said_no, &own_harm, &minor].iter().all(|d| d.door == Door::Closed));
    let asking: Vec<(Stage, &str)> = library()
        .all()
        .filter(|(_, point)| point.ask != Ask::Nothing)
        .map(|(stage, point)| (stage, point.id))
        .collect();
    let may = |decision: &Decision| -> BTreeSet<&str> {
        asking.iter().filter(|(stage, id)| may_be_answered(id, *stage, decision)).map(|(_, id)| *id).collect()
    };
    assert_eq!(may(&resting).len(), asking.len(), "waiting closes no question");
    assert!(may(&minor).is_empty(), "under 18 nothing is asked");
    let (behind, harmed) = (may(&said_no), may(&own_harm));
    for (stage, id) in &asking {
        let own = matches!(stage, Stage::Safety | Stage::Understand | Stage::Space | Stage::Grow | Stage::LetGo);
        let about_trying = ["why.steady-picture", "why.different", "return.presence", "return.future"].contains(id);
        assert_eq!(behind.contains(id), own && !about_trying, "{id}");
    }
    let left: Vec<_> = behind.difference(&harmed).collect();
    assert_eq!(left, [&"grow.root", &"why.my-share"], "what could become a record of harm done");
    assert!(harmed.is_subset(&behind));
    assert_eq!(may(&found_own), harmed, "found in a review, it is the same");
    assert_eq!(may(&found_theirs), behind, "of harm by them nothing is a record against anybody");
}

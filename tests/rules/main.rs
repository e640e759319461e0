//! The rules as life stories (`*.story`, plain text), over the whole space of answers, and over random histories.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that cannot be read should stop at once, and says what it counted"
)]

mod language;
mod path;
mod random;
mod space;

use std::fs;
use std::path::Path;

use afterword::domain::door::{self, Decision, Door, Standing};
use afterword::domain::record::Record;
use afterword::domain::time::{Moment, date};

use language::{Expectation, Story};

#[test]
fn stories() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|f| f.unwrap().path())
        .filter(|f| f.extension().is_some_and(|e| e == "story"))
        .collect();
    files.sort();
    let (mut stories, mut expectations, mut failures) = (0, 0, Vec::new());
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        for story in language::read(&name, &fs::read_to_string(&file).unwrap()) {
            stories += 1;
            expectations += story.expectations.iter().map(|e| e.claims.len()).sum::<usize>();
            failures.extend(story.expectations.iter().filter_map(|e| check(&story, e).err()));
        }
    }
    println!("{stories} stories, {expectations} expectations");
    assert!(
        failures.is_empty(),
        "{} expectations of {expectations} failed\n\n{}",
        failures.len(),
        failures.join("\n\n")
    );
}

fn check(story: &Story, expectation: &Expectation) -> Result<(), String> {
    for now in &expectation.moments {
        let record = story.record(expectation.known, *now);
        for claim in &expectation.claims {
            let claim: Vec<&str> = claim.iter().map(String::as_str).collect();
            hold(story, &record, *now, &claim).map_err(|found| {
                let decision = door::decide(&record, *now);
                format!(
                    "{}:{} story {}\n  {}\n  at {now}: {found}\n  {decision:?}",
                    story.file, expectation.line, story.name, expectation.text
                )
            })?;
        }
    }
    Ok(())
}

/// One claim against the guide; an `Err` says what was found instead.
fn hold(story: &Story, record: &Record, now: Moment, claim: &[&str]) -> Result<(), String> {
    let decision = door::decide(record, now);
    let same = |found: String, expected: String| {
        if found == expected { Ok(()) } else { Err(format!("found {found}, expected {expected}")) }
    };
    let codes = codes(&decision);
    let quiet = || door::account(record, now).quiet.ok_or("no quiet period");
    let number = |text: &str| text.parse::<u32>().unwrap();
    match claim {
        [verdict @ ("closed" | "resting" | "open"), ids @ ..] => {
            same(format!("{} {}", word(decision.door), codes.join(" ")), format!("{verdict} {}", ids.join(" ")))
        }
        ["among", id] => codes.contains(id).then_some(()).ok_or(format!("found only {codes:?}")),
        ["without", ids @ ..] => {
            ids.iter().all(|id| !codes.contains(id)).then_some(()).ok_or(format!("found {codes:?}"))
        }
        ["next-look", day] => same(decision.next_look.map_or("none".into(), |d| d.to_string()), (*day).into()),
        ["drafts", drafts @ ..] => same(drafting(record, now), drafts.join(" ")),
        ["may-draft", yes] => same(yes_no(decision.may_draft), (*yes).into()),
        ["total", n] => same(quiet()?.total(date(now)).to_string(), number(n).to_string()),
        ["longest", n] => same(quiet()?.longest(date(now)).to_string(), number(n).to_string()),
        ["day", n] => same(quiet()?.day_number(date(now)).to_string(), number(n).to_string()),
        ["last-day", day] => same(quiet()?.last_day().to_string(), (*day).into()),
        ["standing", label, expected] => {
            let id = story.labels[*label];
            let found = door::account(record, now)
                .standings
                .into_iter()
                .find(|(known, _)| *known == id)
                .map(|(_, standing)| standing);
            same(found.map_or("none", standing).into(), (*expected).into())
        }
        ["may-undo", label, yes] => same(yes_no(door::may_undo(record, story.labels[*label], now)), (*yes).into()),
        ["path", places @ ..] => path::hold(record, now, places),
        ["own-words", stage, n] => same(path::own(record, stage).to_string(), (*n).into()),
        ["may-lift", yes] => same(yes_no(door::account(record, now).harm_can_be_lifted), (*yes).into()),
        other => panic!("{}: cannot read the claim {other:?}", story.file),
    }
}

fn codes(decision: &Decision) -> Vec<&'static str> {
    decision.reasons.iter().map(|r| r.rule.code()).collect()
}

fn word(door: Door) -> &'static str {
    match door {
        Door::Closed => "closed",
        Door::Resting => "resting",
        Door::Open(_) => "open",
    }
}

fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::OfStep => "of-step",
        Standing::PauseAnswer => "pause",
        Standing::Look => "look",
        Standing::Slip => "slip",
    }
}

fn yes_no(yes: bool) -> String {
    if yes { "yes" } else { "no" }.into()
}

/// What may be drafted: the kinds, whether it is the pause answer, whether it may be copied; or `none`.
fn drafting(record: &Record, now: Moment) -> String {
    let Some(drafting) = door::account(record, now).drafting else { return "none".into() };
    let kinds: Vec<String> = drafting.kinds.iter().map(|kind| format!("{kind:?}").to_lowercase()).collect();
    let marks = [(drafting.is_pause_answer, "pause"), (drafting.may_copy, "copy")];
    let marks = marks.into_iter().filter(|(holds, _)| *holds).map(|(_, mark)| mark.to_owned());
    kinds.into_iter().chain(marks).collect::<Vec<_>>().join(" ")
}

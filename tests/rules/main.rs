//! The rules as life stories (`*.story`, plain text). What must hold in every story is in `statements`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that cannot be read should stop at once, and says what it counted"
)]

#[allow(dead_code, reason = "the statements use the rest")]
#[path = "statements/histories.rs"]
mod histories;
mod language;
mod merge;
mod path;

use std::fs;
use std::path::Path;

use afterword::domain::door::{self, Closing, Decision, Door, Ends, Next, Reason, Standing};
use afterword::domain::record::{EventId, Record};
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
        ["ends", id, expected] => same(ends(reason(&decision, id)?.ends), (*expected).into()),
        ["since", id, day] => {
            same(reason(&decision, id)?.since.map_or("none".into(), |d| d.to_string()), (*day).into())
        }
        ["behind", id, label] => {
            same(reason(&decision, id)?.event.map_or("none", |id| named(story, id)).into(), (*label).into())
        }
        ["fact", id, fact] => {
            let facts: Vec<_> = reason(&decision, id)?.details.iter().map(|d| format!("\"{d:?}\"")).collect();
            facts.iter().any(|f| f == fact).then_some(()).ok_or(format!("found {facts:?}"))
        }
        ["worst", id] => same(decision.worst_closing().map_or("none".into(), |c| c.code().into()), (*id).into()),
        ["closed-by", id, yes] => {
            let closing = Closing::ALL.into_iter().find(|c| c.code() == *id).ok_or("no such closing fact")?;
            same(yes_no(decision.is_closed_by(closing)), (*yes).into())
        }
        ["leaves-choice", yes] => same(yes_no(decision.leaves_choice()), (*yes).into()),
        ["may-draft", yes] => same(yes_no(decision.may_draft), (*yes).into()),
        ["total", n] => same(quiet()?.total(date(now)).to_string(), number(n).to_string()),
        ["longest", n] => same(quiet()?.longest(date(now)).to_string(), number(n).to_string()),
        ["day", n] => same(quiet()?.day_number(date(now)).to_string(), number(n).to_string()),
        ["runs", n] => same(quiet()?.earlier().len().to_string(), number(n).to_string()),
        ["length", n] => same(quiet()?.length().to_string(), number(n).to_string()),
        ["corners", days @ ..] => {
            same(quiet()?.corners().map(|d| d.to_string()).collect::<Vec<_>>().join(" "), days.join(" "))
        }
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
        ["pace", next, facts @ ..] => same(paced(record, now), [&[*next], facts].concat().join(" ")),
        ["path", places @ ..] => path::hold(record, now, places),
        ["own-words", stage, n] => same(path::own(record, stage).to_string(), (*n).into()),
        ["asks-about-since", yes] => same(yes_no(door::account(record, now).a_closing_has_ended), (*yes).into()),
        ["choice", choice] => {
            same(door::account(record, now).choice.map_or("none".into(), |c| format!("{c:?}")), (*choice).into())
        }
        ["choose-anew", day] => {
            same(door::account(record, now).choose_anew_from.map_or("none".into(), |d| d.to_string()), (*day).into())
        }
        ["log", entries @ ..] => same(log(story, record).join(" "), entries.join(" ")),
        ["hours-left", label, n] => {
            let made = record.get(story.labels[*label]).map(|e| e.made).ok_or("no such entry")?;
            same(door::undo_hours_left(made, now).to_string(), number(n).to_string())
        }
        ["may-lift", yes] => same(yes_no(door::account(record, now).harm_can_be_lifted), (*yes).into()),
        other => panic!("{}: cannot read the claim {other:?}", story.file),
    }
}

fn codes(decision: &Decision) -> Vec<&'static str> {
    decision.reasons.iter().map(|r| r.rule.code()).collect()
}

fn reason<'a>(decision: &'a Decision, id: &str) -> Result<&'a Reason, String> {
    decision.reasons.iter().find(|r| r.rule.code() == id).ok_or(format!("found only {:?}", codes(decision)))
}

/// What would change a reason, as the stories write it.
fn ends(ends: Ends) -> String {
    match ends {
        Ends::Never => "never".into(),
        Ends::ByThem => "by-them".into(),
        Ends::ByAct => "by-act".into(),
        Ends::On(day) => day.to_string(),
        Ends::At(moment) => moment.format("%Y-%m-%dT%H:%M").to_string(),
        Ends::Open => "open".into(),
    }
}

fn named(story: &Story, id: EventId) -> &str {
    story.labels.iter().find(|(_, known)| **known == id).map_or("unnamed", |(label, _)| label)
}

/// Labels of the entries of the log, as it stands.
fn log<'a>(story: &'a Story, record: &Record) -> Vec<&'a str> {
    door::log(record).into_iter().map(|(id, _, _)| named(story, id)).collect()
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

/// Whose turn it is, the warm exchanges, the days between them, and what else is so.
fn paced(record: &Record, now: Moment) -> String {
    let pace = door::pace(record, now);
    let next = match pace.next {
        Next::Yours => "yours".to_owned(),
        Next::DraftRests => "draft".to_owned(),
        Next::Later(moment) => format!("later/{}", moment.format("%Y-%m-%dT%H:%M")),
        Next::Theirs => "theirs".to_owned(),
        Next::NotYet => "not-yet".to_owned(),
        Next::Rests => "rests".to_owned(),
    };
    let mut said = vec![next, format!("{}/{}", pace.exchanges.len(), pace.days)];
    said.extend(pace.closes_on.map(|on| format!("closes/{on}")));
    said.extend(pace.to_look_back.map(|on| format!("look-back/{on}")));
    let marks = [(pace.may_plan, "plan"), (pace.may_prepare, "prepare"), (pace.declined, "declined")];
    said.extend(marks.into_iter().filter(|(holds, _)| *holds).map(|(_, mark)| mark.to_owned()));
    said.join(" ")
}

/// What may be drafted: the kinds, whether it is the pause answer, whether it may be copied; or `none`.
fn drafting(record: &Record, now: Moment) -> String {
    let Some(drafting) = door::account(record, now).drafting else { return "none".into() };
    let kinds: Vec<String> = drafting.kinds.iter().map(|kind| format!("{kind:?}").to_lowercase()).collect();
    let marks = [(drafting.is_pause_answer, "pause"), (drafting.may_copy, "copy")];
    let marks = marks.into_iter().filter(|(holds, _)| *holds).map(|(_, mark)| mark.to_owned());
    kinds.into_iter().chain(marks).collect::<Vec<_>>().join(" ")
}

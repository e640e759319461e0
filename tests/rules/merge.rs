//! Bringing back a copy, through the rules: "Import keeps every closing fact of both sides" (statement 9), over random
//! histories and over every story.

use afterword::domain::door::{self, Decision};
use afterword::domain::record::{Event, Record, What};
use afterword::domain::time::Moment;
use afterword::storage::backup;
use afterword::storage::merge::{Object, merge};
use serde_json::json;

use super::random::{STEPS, Tale, brief, closings, histories, holds, keeps, level};

const NOW: &str = "2026-05-12T21:30:00+02:00";

fn objects(record: &Record) -> Vec<Object> {
    backup::read(&backup::write_record(record, NOW.parse().unwrap())).unwrap().objects
}

fn merged(one: &Record, other: &Record) -> Record {
    let objects = merge(&objects(one), &objects(other));
    let file = json!({"format": "afterword-backup", "schema": 1, "records": objects}).to_string();
    backup::read(&file).unwrap().record
}

/// Whether recording it can end a closing fact, as its row in the rules says. Everything else only adds.
fn ends_something(what: &What) -> bool {
    matches!(what, What::HarmLifted | What::Over(_) | What::Undone { .. } | What::Changed { .. } | What::Chose(_))
}

fn without_ends(tale: &Tale) -> Vec<Event> {
    tale.record.events().iter().filter(|event| !ends_something(&event.what)).cloned().collect()
}

fn no_opener(one: &Decision, other: &Decision, both: &Decision, why: &str) -> Result<(), String> {
    keeps(one, both, why)?;
    keeps(other, both, why)?;
    let is_closed = !closings(one).is_empty() || !closings(other).is_empty();
    holds(!is_closed || level(both) == 0, || format!("{why}: {}", brief(both)))
}

#[test]
fn an_older_copy_changes_no_decision() {
    histories(100, 40, STEPS.len(), |tale| {
        let all = tale.record.events();
        let older = Record::new(all.iter().take(all.len() / 2).cloned());
        for both in [merged(&tale.record, &older), merged(&older, &tale.record), merged(&tale.record, &tale.record)] {
            holds(both == tale.record, || "the record is another one".into())?;
            let (before, after) = (door::decide(&tale.record, tale.now), door::decide(&both, tale.now));
            holds(before == after, || format!("became {}", brief(&after)))?;
        }
        Ok(())
    });
}

/// Two devices go on from one beginning: what closes on either closes both, unless an end of it was recorded.
#[test]
fn of_two_histories_every_closing_fact_is_kept() {
    histories(200, 40, STEPS.len(), |tale| {
        let all = without_ends(tale);
        let part = |keep: fn(usize) -> bool| {
            Record::new(all.iter().enumerate().filter(|(n, _)| *n < 4 || keep(*n)).map(|(_, event)| event.clone()))
        };
        let (one, other) = (part(|n| n % 2 == 0), part(|n| n % 3 != 0));
        let decide = |record: &Record| door::decide(record, tale.now);
        no_opener(&decide(&one), &decide(&other), &decide(&merged(&one, &other)), "two devices")
    });
}

/// A file in which records read otherwise under the same ids takes no closing fact away, made later or at the same moment.
#[test]
fn an_altered_copy_takes_no_closing_fact_away() {
    histories(200, 30, STEPS.len(), |tale| {
        let one = without_ends(tale);
        let turned = |later: i64| {
            let whats: Vec<What> = one.iter().rev().map(|event| event.what.clone()).collect();
            let alter = |(event, what): (&Event, What)| {
                let made: Moment = event.made + chrono::TimeDelta::minutes(later);
                Event { made, what, ..event.clone() }
            };
            Record::new(one.iter().zip(whats).map(alter))
        };
        for later in [0, 3] {
            let (own, other) = (Record::new(one.clone()), turned(later));
            let now = tale.now + chrono::TimeDelta::hours(1);
            let decide = |record: &Record| door::decide(record, now);
            no_opener(&decide(&own), &decide(&other), &decide(&merged(&own, &other)), "an altered copy")?;
        }
        Ok(())
    });
}

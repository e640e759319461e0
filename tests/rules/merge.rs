//! Bringing back a copy, through the rules: "Import keeps every closing fact of both sides" (statement 9), over random
//! histories.

use afterword::domain::contact::{Act, Entry, Tone};
use afterword::domain::door::{self, Closing};
use afterword::domain::erasing::{Kind, plan};
use afterword::domain::record::{Choice, Event, Record, What};
use afterword::domain::time::Moment;
use afterword::storage::memory::MemoryShelf;
use afterword::storage::merge::{Object, merge};
use afterword::storage::{Store, backup};
use chrono::TimeDelta;
use serde_json::json;

use super::histories::{Tale, brief, closings, histories, holds, keeps};
use super::language;

const NOW: &str = "2026-05-12T21:30:00+02:00";

fn objects(record: &Record) -> Vec<Object> {
    backup::read(&backup::write_record(record, NOW.parse().unwrap())).unwrap().objects
}

fn merged(one: &Record, other: &Record) -> Record {
    let objects = merge(&objects(one), &objects(other));
    let file = json!({"format": "afterword-backup", "schema": 1, "records": objects}).to_string();
    backup::read(&file).unwrap().record
}

/// What ends only when the user records that it has, or never. The others a free word of theirs ends, in one history as in
/// two made one; a silence ends with a reply that only the other device knows of.
const FIRM: [Closing; 6] =
    [Closing::Minor, Closing::Harm, Closing::OwnHarm, Closing::Order, Closing::Partner, Closing::Mine];
/// What a free word of theirs ends, and nothing that depends on how much time lies between two words.
const THEIRS: [Closing; 3] = [Closing::No, Closing::Blocked, Closing::Chosen];

/// Whether recording it can end one of the first, as its row in the rules says.
fn ends_something(what: &What) -> bool {
    let anew = matches!(what, What::Chose(Choice::TryAgain | Choice::Wait));
    anew || matches!(what, What::HarmLifted | What::Over(_) | What::Undone { .. } | What::Changed { .. })
}

fn is_free_word(what: &What) -> bool {
    let What::Contact(Entry { act: Act::Word(word), .. }) = what else { return false };
    matches!(word.tone, Tone::Warm | Tone::Neutral)
}

/// What a history holds but such ends; without free words too where `words` is false.
fn facts(tale: &Tale, words: bool) -> Vec<Event> {
    let is_end = |what: &What| ends_something(what) || (!words && is_free_word(what));
    tale.record.events().iter().filter(|event| !is_end(&event.what)).cloned().collect()
}

/// Every closing fact of these that holds on either side holds in both made one, and the door is closed with it.
fn kept(sides: [&Record; 2], now: Moment, facts: &[Closing], why: &str) -> Result<(), String> {
    let both = door::decide(&merged(sides[0], sides[1]), now);
    for side in sides {
        let one = door::decide(side, now);
        let missing = |closing: &Closing| facts.contains(closing) && !closings(&both).contains(closing);
        let all = closings(&both) == [Closing::Minor] || !closings(&one).iter().any(missing);
        holds(all, || format!("{why}: {} became {}", brief(&one), brief(&both)))?;
    }
    Ok(())
}

/// Both ways of looking at a history, with the facts that must stay in each.
fn both_ways(tale: &Tale, check: impl Fn(Vec<Event>, &[Closing]) -> Result<(), String>) -> Result<usize, String> {
    check(facts(tale, true), &FIRM)?;
    check(facts(tale, false), &[FIRM.as_slice(), &THEIRS].concat())?;
    Ok(2)
}

#[test]
fn an_older_copy_changes_no_decision() {
    histories(100, 40, usize::MAX, |tale| {
        let all = tale.record.events();
        let older = Record::new(all.iter().take(all.len() / 2).cloned());
        for both in [merged(&tale.record, &older), merged(&older, &tale.record), merged(&tale.record, &tale.record)] {
            holds(both == tale.record, || "the record is another one".into())?;
            let (before, after) = (door::decide(&tale.record, tale.now), door::decide(&both, tale.now));
            holds(before == after, || format!("became {}", brief(&after)))?;
        }
        Ok(3)
    });
}

/// Two devices go on from one beginning: what closes on either closes both, unless an end of it was recorded.
#[test]
fn of_two_histories_every_closing_fact_is_kept() {
    histories(200, 40, usize::MAX, |tale| {
        both_ways(tale, |all, facts| {
            let part = |keep: fn(usize) -> bool| {
                Record::new(all.iter().enumerate().filter(|(n, _)| *n < 4 || keep(*n)).map(|(_, event)| event.clone()))
            };
            kept([&part(|n| n % 2 == 0), &part(|n| n % 3 != 0)], tale.now, facts, "two devices")
        })
    });
}

/// A file in which records read otherwise under the same ids takes no closing fact away, made later or at the same moment.
#[test]
fn an_altered_copy_takes_no_closing_fact_away() {
    histories(200, 30, usize::MAX, |tale| {
        both_ways(tale, |one, facts| {
            for later in [0, 3] {
                let whats = one.iter().rev().map(|event| event.what.clone());
                let alter = |(event, what): (&Event, What)| {
                    let made = event.made + TimeDelta::minutes(later);
                    Event { made, what, ..event.clone() }
                };
                let other = Record::new(one.iter().zip(whats).map(alter));
                kept([&Record::new(one.clone()), &other], tale.now + TimeDelta::hours(1), facts, "an altered copy")?;
            }
            Ok(())
        })
    });
}

/// One record after a copy of another, saved at a moment, was brought back into it; and after it was done once more.
fn brought_back(here: &Record, copy: &Record, saved: Moment) -> Record {
    let (mut store, _) = Store::open(Box::new(MemoryShelf::default())).unwrap();
    here.events().iter().for_each(|event| store.keep(event).unwrap());
    let copy = backup::read(&backup::write_record(copy, saved)).unwrap();
    let plan = store.plan(&copy);
    store.restore(&copy, saved).unwrap();
    store.read_again().unwrap();
    assert!(store.plan(&copy).changes_nothing(), "the same copy twice");
    plan.record
}

/// The record of a story, without the events of these labels.
fn told(text: &str, without: &[&str]) -> Record {
    let story = language::read("copies", text).remove(0);
    let left_out: Vec<_> = without.iter().map(|label| story.labels[*label]).collect();
    Record::new(story.events.into_iter().map(|told| told.event).filter(|event| !left_out.contains(&event.id)))
}

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

const A_NO: &str = "story a no\nsettled 2026-10-01\n2026-10-10T10:00 they no #no\n";

/// What was undone or changed on one side only loosens nothing on the other, whichever is brought back into which.
#[test]
fn an_undo_of_the_other_side_ends_no_closing_fact() {
    let now = moment("2026-12-01T12:00:00+01:00");
    for amended in ["undo no", "change no to they warm"] {
        let text = format!("{A_NO}2026-10-11T10:00 {amended} #other\n2026-11-25T10:00 screen all no #own");
        let (phone, other) = (told(&text, &["other"]), told(&text, &["own"]));
        for (here, copy) in [(&phone, &other), (&other, &phone)] {
            let both = brought_back(here, copy, now);
            assert_eq!(closings(&door::decide(&both, now)), [Closing::No], "{amended}");
            // A third device that has neither takes it as it is.
            let third = brought_back(&Record::default(), &both, now);
            assert_eq!(closings(&door::decide(&third, now)), [Closing::No], "{amended}");
        }
    }
}

/// An end recorded on one side ends what that side knew of, and nothing that only the other knew of.
#[test]
fn an_end_of_the_other_side_ends_no_closing_fact_it_did_not_know() {
    let now = moment("2026-12-01T12:00:00+01:00");
    for (fact, end, closing) in [
        ("screen all no, harm yes", "lifted", Closing::Harm),
        ("they have-partner", "over their-partner", Closing::Partner),
        ("I have-partner", "over my-partner", Closing::Mine),
        ("order made", "over order", Closing::Order),
    ] {
        let text = format!(
            "story two devices\nsettled 2026-10-01\n2026-10-05T10:00 {fact} #first\n2026-10-10T10:00 {fact} #own\n2026-10-12T10:00 {end} #end"
        );
        let (phone, other) = (told(&text, &["first", "end"]), told(&text, &["own"]));
        for (here, copy) in [(&phone, &other), (&other, &phone)] {
            let both = brought_back(here, copy, now);
            assert!(door::decide(&both, now).is_closed_by(closing), "{end}");
            let third = brought_back(&Record::default(), &both, now);
            assert!(door::decide(&third, now).is_closed_by(closing), "{end}");
            let plans: Vec<_> = Kind::ALL.into_iter().filter_map(|kind| plan(&both, kind, now)).collect();
            assert!(!plans.is_empty(), "{end}");
            for plan in plans {
                assert!(door::decide(&plan.applied(&both), now).is_closed_by(closing), "{end}, then a kind was erased");
            }
        }
        // Where both knew the fact, the end counts on both.
        let (before, after) = (told(&text, &["own", "end"]), told(&text, &["own"]));
        let both = brought_back(&before, &after, now);
        assert_eq!((both == after, door::decide(&both, now).is_closed_by(closing)), (true, false), "{end}");
    }
}

/// A copy of before the undo takes nothing back, and one of after it is whole in itself.
#[test]
fn an_undo_counts_for_the_side_that_it_was_made_on() {
    let now = moment("2026-12-01T12:00:00+01:00");
    let text = format!("{A_NO}2026-10-11T10:00 undo no #other");
    let (before, after) = (told(&text, &["other"]), told(&text, &[]));
    let older = brought_back(&after, &before, moment("2026-10-10T20:00:00+01:00"));
    let new = brought_back(&Record::default(), &after, now);
    for record in [older, new] {
        assert_eq!(record, after);
    }
    // A change that closes more counts from either side.
    let text = "story more\nsettled 2026-10-01\n2026-10-10T10:00 they neutral #word\n2026-10-11T10:00 change word to they no #other";
    let both = brought_back(&told(text, &["other"]), &told(text, &[]), now);
    assert_eq!(closings(&door::decide(&both, now)), [Closing::No]);
}

/// Over random histories: two devices go on from one beginning, and each undoes and changes what it likes.
#[test]
fn of_two_histories_with_undos_every_closing_fact_is_kept() {
    histories(300, 40, usize::MAX, |tale| {
        let ends = |what: &What| {
            let amends = matches!(what, What::Undone { .. } | What::Changed { .. });
            ends_something(what) && !amends || is_free_word(what)
        };
        let all: Vec<_> = tale.record.events().iter().filter(|event| !ends(&event.what)).cloned().collect();
        let amends = |event: &Event| matches!(event.what, What::Undone { .. } | What::Changed { .. });
        let part = |n: u128| Record::new(all.iter().filter(|e| !amends(e) || e.id.0 % 2 == n).cloned());
        let (one, other) = (part(0), part(1));
        let both = brought_back(&one, &other, tale.now);
        let after = door::decide(&both, tale.now);
        for side in [&one, &other] {
            keeps(&door::decide(side, tale.now), &after, "statement 9, an import with undos")?;
        }
        Ok(2)
    });
}

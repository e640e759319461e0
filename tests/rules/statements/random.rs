//! Random histories in the language of the stories, and what must hold in all of them (section 6). A failing history
//! prints as a story that can be added to the files.

use std::fmt::Write;

use afterword::domain::contact::{Act, Reach};
use afterword::domain::door::{self, Closing, Decision, Door, Resting, Rule, Standing};
use afterword::domain::record::{Event, EventId, Record, What};
use afterword::domain::time::{Moment, date};
use chrono::{FixedOffset, TimeDelta};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner};

use super::language::{self, Story};

/// Where a history begins; what is random follows on 2026-03-04.
const BEGINNINGS: [&str; 4] = [
    "",
    "settled 2026-03-03",
    "settled 2026-03-01\n2026-03-01T10:00 I message\n2026-03-02T10:00 they warm\n2026-03-03T11:00 screen all no\n2026-03-04T07:00 check-in steady",
    "2026-03-01T10:00 quiet from 2026-02-28 for 30",
];

/// What may happen. Common things stand more than once; the first `WORDS` are messages, words and looks.
const STEPS: &[&str] = &[
    "I message",
    "I message",
    "I message",
    "I call",
    "I comment",
    "I visit",
    "I gift",
    "I send-word",
    "I look",
    "I ask-friends",
    "I necessary children",
    "they necessary home",
    "they warm",
    "they warm",
    "they warm",
    "they neutral",
    "they neutral",
    "they cold",
    "they no",
    "they no",
    "they warm asking-meeting",
    "they warm asking-talk",
    "they warm asking-try",
    "they warm hot-and-cold",
    "they neutral hurt",
    "they block",
    "they have-partner",
    "I have-partner",
    "order made",
    "met",
    "looked-back easy",
    "looked-back pressure",
    "talked no",
    "talked need-time",
    "talked open",
    "screen all no",
    "screen all no",
    "screen all no",
    "screen all no, refusal yes",
    "screen all no, cost yes",
    "screen all no, harm yes",
    "screen all no, own-harm yes",
    "screen all no, order yes",
    "screen all no, their-partner yes unclear",
    "screen all no, blocked not-now",
    "quiet from 2026-02-20 for 14",
    "quiet from 2026-03-20 for 60",
    "check-in steady",
    "check-in steady",
    "check-in shaky",
    "check-in very-low self-harm",
    "who5 20",
    "wrote why need",
    "wrote why growth",
    "weighed go-on",
    "ready all",
    "ready 3 no",
    "chose try-again",
    "chose wait",
    "chose let-go",
    "lifted",
    "over order",
    "over their-partner",
    "over my-partner",
    "draft waits",
    "draft gone",
    "minor",
    "adult",
    "undo",
    "undo",
    "change to they warm",
    "change to they no",
    "change to I necessary home",
    "change to they neutral",
];

const WORDS: usize = 17;

/// Minutes until the next step; some clocks are set back.
const GAPS: [i64; 12] = [1, 5, 30, 60, 300, 1_000, 1_440, 1_500, 2_880, 5_000, 20_200, -4_000];

#[derive(Clone, Debug)]
struct Step {
    what: usize,
    gap: usize,
    days_back: Option<u32>,
    about: usize,
    hours_east: i32,
}

fn step(kinds: usize) -> impl Strategy<Value = Step> {
    let days_back = prop_oneof![6 => Just(None), 1 => (0..20_u32).prop_map(Some)];
    let hours_east = prop_oneof![8 => Just(1), 1 => Just(-10), 1 => Just(13)];
    (0..kinds, 0..GAPS.len(), days_back, 0..40_usize, hours_east)
        .prop_map(|(what, gap, days_back, about, hours_east)| Step { what, gap, days_back, about, hours_east })
}

/// A history as a story, with the moment after its last step.
fn tell(beginning: usize, steps: &[Step]) -> (String, Moment) {
    let mut text = format!("story random\n{}\n", BEGINNINGS[beginning]);
    let mut clock: Moment = "2026-03-04T08:00:00+01:00".parse().unwrap();
    let mut labels = 0;
    for step in steps {
        let zone = FixedOffset::east_opt(step.hours_east * 3_600).unwrap();
        clock = (clock + TimeDelta::minutes(GAPS[step.gap])).with_timezone(&zone);
        let what = STEPS[step.what];
        let on =
            step.days_back.map_or(String::new(), |days| format!(" on {}", date(clock) - TimeDelta::days(days.into())));
        let made = clock.format("%Y-%m-%dT%H:%M%:z");
        let amends = what == "undo" || what.starts_with("change");
        if amends && labels == 0 {
            continue;
        }
        let about = if labels == 0 { 0 } else { step.about % labels };
        let line = match what.strip_prefix("change ") {
            Some(to) => format!("change e{about} {to}{on}"),
            None if amends => format!("undo e{about}"),
            None => {
                labels += 1;
                format!("{what}{on} #e{}", labels - 1)
            }
        };
        writeln!(text, "  {made} {line}").unwrap();
    }
    (text, clock + TimeDelta::minutes(1))
}

/// Runs `check` over `cases` histories. The seed is fixed; `PROPTEST_RNG_SEED` and `PROPTEST_CASES` take others.
fn histories(cases: u32, longest: usize, kinds: usize, check: impl Fn(&Tale) -> Result<(), String>) {
    let mut config = Config { failure_persistence: None, ..Config::default() };
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(20_260_301);
    }
    if std::env::var("PROPTEST_CASES").is_err() {
        config.cases = cases;
    }
    let strategy = (0..BEGINNINGS.len(), proptest::collection::vec(step(kinds), 1..longest));
    let run = |(beginning, steps): (usize, Vec<Step>)| {
        let (text, end) = tell(beginning, &steps);
        let story = language::read("random", &text).remove(0);
        let last = story.events.iter().map(|r| r.event.made).max().unwrap_or(end).max(end);
        let record = story.record(story.events.len(), last);
        let tale = Tale { story, record, now: last };
        check(&tale).map_err(|why| {
            TestCaseError::fail(format!("{why}\n{text}at {last}: {}", brief(&door::decide(&tale.record, last))))
        })
    };
    if let Err(error) = TestRunner::new(config.clone()).run(&strategy, run) {
        panic!("{error}");
    }
    println!("{} histories of up to {longest} events", config.cases);
}

/// A history, and a moment after everything in it.
struct Tale {
    story: Story,
    record: Record,
    now: Moment,
}

impl Tale {
    /// The record with one more event after all others.
    fn and(&self, made: Moment, line: &str) -> Record {
        let story =
            language::read("more", &format!("story more\n{} {line}", made.format("%Y-%m-%dT%H:%M:%S%:z"))).remove(0);
        let events = story.events.into_iter().map(|r| Event { id: EventId(r.event.id.0 + 1_000_000), ..r.event });
        Record::new(self.record.events().iter().cloned().chain(events))
    }

    /// The record with one more event of the kind that is not in the language, an amendment of one of its own.
    fn with(&self, made: Moment, what: What) -> Record {
        let mut record = self.record.clone();
        record.add(Event { id: EventId(1_000_000), made, what });
        record
    }

    fn entries(&self) -> impl Iterator<Item = &Event> {
        self.record.events().iter().filter(|e| matches!(e.what, What::Contact(_)))
    }

    fn is_amended(&self, id: EventId) -> bool {
        self.record
            .events()
            .iter()
            .any(|e| matches!(&e.what, What::Undone { entry } | What::Changed { entry, .. } if *entry == id))
    }
}

fn closings(decision: &Decision) -> Vec<Closing> {
    decision
        .reasons
        .iter()
        .filter_map(|r| if let Rule::Closing(closing) = r.rule { Some(closing) } else { None })
        .collect()
}

fn level(decision: &Decision) -> u8 {
    match decision.door {
        Door::Closed => 0,
        Door::Resting => 1,
        Door::Open(step) => 2 + step as u8,
    }
}

fn brief(decision: &Decision) -> String {
    let codes: Vec<_> = decision.reasons.iter().map(|r| r.rule.code()).collect();
    format!("{:?} {codes:?}", decision.door)
}

fn holds(yes: bool, what: impl FnOnce() -> String) -> Result<(), String> {
    if yes { Ok(()) } else { Err(what()) }
}

/// Every closing fact of `before` holds in `after`. C-minor stands alone.
fn keeps(before: &Decision, after: &Decision, why: &str) -> Result<(), String> {
    let kept = closings(after);
    let all = kept == [Closing::Minor] || closings(before).iter().all(|closing| kept.contains(closing));
    holds(all, || format!("{why}: {} became {}", brief(before), brief(after)))
}

fn hours(n: i64) -> TimeDelta {
    TimeDelta::hours(n)
}

#[test]
fn time_alone_opens_nothing_and_the_same_record_decides_the_same() {
    histories(400, 40, STEPS.len(), |tale| {
        let mut before = door::decide(&tale.record, tale.now);
        holds(!before.reasons.is_empty(), || "statement 5: no reason".into())?;
        let again = Record::new(tale.record.events().iter().rev().cloned());
        holds(door::decide(&again, tale.now) == before, || "statement 5: the order of loading matters".into())?;
        for days in [1, 6, 20, 400] {
            let after = door::decide(&tale.record, tale.now + hours(24 * days));
            keeps(&before, &after, "statement 2")?;
            before = after;
        }
        Ok(())
    });
}

#[test]
fn a_clock_set_back_opens_nothing() {
    histories(250, 40, STEPS.len(), |tale| {
        let Some(last) = tale.record.events().last().map(|e| e.made) else { return Ok(()) };
        for back in [1, 30, 400, 2_000] {
            let decision = door::decide(&tale.record, last - hours(back));
            holds(!matches!(decision.door, Door::Open(_)), || format!("open {back} hours before the last entry"))?;
        }
        Ok(())
    });
}

#[test]
fn nothing_the_user_sends_ends_a_closing_fact_or_lowers_a_total() {
    histories(150, 40, STEPS.len(), |tale| {
        let made = tale.now + hours(1);
        let before = door::decide(&tale.record, made);
        let quiet = door::account(&tale.record, made).quiet;
        for (n, sent) in ["message", "call", "comment", "visit", "gift", "send-word", "look", "necessary home"]
            .into_iter()
            .enumerate()
        {
            let on = if n % 2 == 0 { String::new() } else { format!(" on {}", date(made) - TimeDelta::days(5)) };
            let record = tale.and(made, &format!("I {sent}{on}"));
            keeps(&before, &door::decide(&record, made), "statement 11")?;
            if let (Some(before), Some(after)) = (&quiet, door::account(&record, made).quiet) {
                let today = date(made);
                holds(after.total(today) >= before.total(today), || {
                    format!("statement 8: {sent}{on}, total {} from {}", after.total(today), before.total(today))
                })?;
                holds(!on.is_empty() || after.longest(today) >= before.longest(today), || {
                    format!("statement 8: {sent}{on}, longest {} from {}", after.longest(today), before.longest(today))
                })?;
            }
        }
        Ok(())
    });
}

#[test]
fn necessary_contact_changes_nothing() {
    histories(300, 40, STEPS.len(), |tale| {
        let silent = |e: &Event| {
            let What::Contact(entry) = &e.what else { return false };
            matches!(entry.act, Act::Necessary { .. }) && !tale.is_amended(e.id)
        };
        let without = Record::new(tale.record.events().iter().filter(|e| !silent(e)).cloned());
        let (with, without) = (door::decide(&tale.record, tale.now), door::decide(&without, tale.now));
        holds(brief(&with) == brief(&without) && with.next_look == without.next_look, || {
            format!("statement 7: {} without it", brief(&without))
        })
    });
}

#[test]
fn a_later_no_an_edit_or_a_late_undo_ends_no_closing_fact() {
    histories(100, 30, STEPS.len(), |tale| {
        let made = tale.now + hours(49);
        let before = door::decide(&tale.record, made);
        let same = |record: &Record, why: &str| -> Result<(), String> {
            let after = door::decide(record, made);
            keeps(&before, &after, why)?;
            holds(level(&after) <= level(&before), || format!("{why}: {} became {}", brief(&before), brief(&after)))
        };
        keeps(&before, &door::decide(&tale.and(made, "screen all no"), made), "statement 9, a later no")?;
        for event in tale.entries() {
            same(&tale.with(made, What::Undone { entry: event.id }), "statement 9, a late undo")?;
            for other in ["they warm", "I necessary home", "met"] {
                let changed = tale.and(made, other).get(EventId(1_000_001)).map(|e| e.what.clone());
                let Some(What::Contact(to)) = changed else { continue };
                same(
                    &tale.with(made, What::Changed { entry: event.id, to }),
                    &format!("statement 9, a late change to {other}"),
                )?;
            }
        }
        Ok(())
    });
}

#[test]
fn an_undo_in_time_never_opens_without_a_rest() {
    histories(100, 30, STEPS.len(), |tale| {
        let before = door::decide(&tale.record, tale.now);
        for event in tale.entries().filter(|e| door::may_undo(&tale.record, e.id, tale.now)) {
            let after = door::decide(&tale.with(tale.now, What::Undone { entry: event.id }), tale.now);
            let rests = [Resting::After, Resting::Screen]
                .iter()
                .all(|r| after.reasons.iter().any(|reason| reason.rule == Rule::Resting(*r)));
            let closed = after.door == Door::Closed;
            holds(before.door != Door::Closed || closed || rests, || format!("undo of {event:?}: {}", brief(&after)))?;
        }
        Ok(())
    });
}

#[test]
fn own_harm_and_minors_stay_closed_whatever_follows() {
    histories(300, 40, STEPS.len(), |tale| {
        let minor =
            tale.record.events().iter().any(|e| matches!(e.what, What::Age(afterword::domain::record::Age::Minor)));
        let own = tale.record.events().iter().any(|e| {
            let What::Screen(answers) = &e.what else { return false };
            answers.get(afterword::domain::screen::Question::OwnHarm) == Some(afterword::domain::screen::Answer::Yes)
        });
        for days in [0, 1_000] {
            let found = closings(&door::decide(&tale.record, tale.now + hours(24 * days)));
            holds(!minor || found == [Closing::Minor], || "statement 10: a minor".into())?;
            holds(minor || !own || found.contains(&Closing::OwnHarm), || "statement 10: own harm".into())?;
        }
        Ok(())
    });
}

/// Statement 4 for what the user sent at open steps, where nothing was amended or dated back and nobody wished to try.
#[test]
fn never_two_messages_in_a_row() {
    histories(600, 12, WORDS, |tale| {
        let plain = tale.story.events.iter().all(|r| match &r.event.what {
            What::Contact(entry) => entry.on == date(r.event.made) && !format!("{:?}", entry.act).contains("Try"),
            What::Undone { .. } | What::Changed { .. } => false,
            _ => true,
        });
        if !plain {
            return Ok(());
        }
        let standings = door::account(&tale.record, tale.now).standings;
        let (mut waits, mut paused) = (false, false);
        for event in tale.record.events() {
            let standing = standings.iter().find(|(id, _)| *id == event.id).map(|(_, standing)| *standing);
            match &event.what {
                What::Contact(entry) => match (entry.act, standing) {
                    (Act::Reached(Reach::Message | Reach::Call), Some(Standing::OfStep)) => {
                        holds(!waits, || format!("statement 4: {event:?}"))?;
                        waits = true;
                    }
                    (Act::Reached(_), Some(Standing::PauseAnswer)) => {
                        holds(!paused, || format!("statement 4: a second pause answer {event:?}"))?;
                        paused = true;
                    }
                    (Act::Word(_) | Act::Met | Act::Talked(_), _) => waits = false,
                    _ => {}
                },
                What::Quiet(_) => paused = false,
                _ => {}
            }
        }
        Ok(())
    });
}

#[test]
fn raising_an_answer_never_opens_more() {
    histories(80, 30, STEPS.len(), |tale| {
        let made = tale.now + hours(1);
        let decide = |screen: &str, days: i64| door::decide(&tale.and(made, screen), made + hours(24 * days));
        for days in [0, 1, 31] {
            let no = decide("screen all no", days);
            for question in ["harm", "own-harm", "order", "refusal", "blocked", "their-partner", "my-partner", "cost"] {
                for answer in ["yes", "not-sure", "not-now"] {
                    let raised = decide(&format!("screen all no, {question} {answer}"), days);
                    keeps(&no, &raised, "statement 3")?;
                    holds(level(&raised) <= level(&no), || {
                        format!("statement 3: {question} {answer}: {}", brief(&raised))
                    })?;
                }
            }
        }
        Ok(())
    });
}

#[test]
fn an_entry_dated_back_never_opens_more_than_one_of_today() {
    histories(150, 30, STEPS.len(), |tale| {
        let made = tale.now + hours(48);
        for what in ["they warm", "they neutral", "they no", "I message", "met", "talked open"] {
            let today = door::decide(&tale.and(made, what), made);
            for days in [1, 10, 30] {
                let back =
                    door::decide(&tale.and(made, &format!("{what} on {}", date(made) - TimeDelta::days(days))), made);
                keeps(&today, &back, &format!("{what} dated back {days} days"))?;
                holds(level(&back) <= level(&today), || {
                    format!("{what} dated back {days} days: {} instead of {}", brief(&back), brief(&today))
                })?;
            }
        }
        Ok(())
    });
}

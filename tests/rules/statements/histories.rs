//! Random histories in the language of the stories. A failing one prints as a story that can be added to the files.

use std::cell::Cell;
use std::fmt::Write;

use afterword::domain::door::{self, Closing, Decision, Door, Rule};
use afterword::domain::record::{Event, EventId, Record, What};
use afterword::domain::time::{Moment, date};
use chrono::{FixedOffset, TimeDelta};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner};

use super::language;

/// Where a history begins; what is random follows on 2026-03-04.
pub const BEGINNINGS: [&str; 4] = [
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
    "they decline",
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

pub const WORDS: usize = 17;

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

/// Runs `check` over `cases` histories of the first `kinds` steps, and adds up what it says it looked at. The seed is
/// fixed; `PROPTEST_RNG_SEED` and `PROPTEST_CASES` take others.
pub fn histories(cases: u32, longest: usize, kinds: usize, check: impl Fn(&Tale) -> Result<usize, String>) -> usize {
    let mut config = Config { failure_persistence: None, ..Config::default() };
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(20_260_301);
    }
    if std::env::var("PROPTEST_CASES").is_err() {
        config.cases = cases;
    }
    let looked_at = Cell::new(0);
    let strategy = (0..BEGINNINGS.len(), proptest::collection::vec(step(kinds.min(STEPS.len())), 1..longest));
    let run = |(beginning, steps): (usize, Vec<Step>)| {
        let (text, end) = tell(beginning, &steps);
        let story = language::read("random", &text).remove(0);
        let last = story.events.iter().map(|r| r.event.made).max().unwrap_or(end).max(end);
        let record = story.record(story.events.len(), last);
        let tale = Tale { record, now: last };
        let found = check(&tale).map_err(|why| {
            TestCaseError::fail(format!("{why}\n{text}at {last}: {}", brief(&door::decide(&tale.record, last))))
        })?;
        looked_at.set(looked_at.get() + found);
        Ok(())
    };
    if let Err(error) = TestRunner::new(config).run(&strategy, run) {
        panic!("{error}");
    }
    looked_at.get()
}

/// A history, and a moment after everything in it.
pub struct Tale {
    pub record: Record,
    pub now: Moment,
}

impl Tale {
    /// The record with one more event after all others.
    pub fn and(&self, made: Moment, line: &str) -> Record {
        let story =
            language::read("more", &format!("story more\n{} {line}", made.format("%Y-%m-%dT%H:%M:%S%:z"))).remove(0);
        let events = story.events.into_iter().map(|r| Event { id: EventId(r.event.id.0 + 1_000_000), ..r.event });
        Record::new(self.record.events().iter().cloned().chain(events))
    }

    /// The record with one more event of the kind that is not in the language, an amendment of one of its own.
    pub fn with(&self, made: Moment, what: What) -> Record {
        let mut record = self.record.clone();
        record.add(Event { id: EventId(1_000_000), made, what });
        record
    }

    pub fn entries(&self) -> impl Iterator<Item = &Event> {
        self.record.events().iter().filter(|e| matches!(e.what, What::Contact(_)))
    }

    pub fn is_amended(&self, id: EventId) -> bool {
        self.record
            .events()
            .iter()
            .any(|e| matches!(&e.what, What::Undone { entry } | What::Changed { entry, .. } if *entry == id))
    }
}

pub fn closings(decision: &Decision) -> Vec<Closing> {
    decision
        .reasons
        .iter()
        .filter_map(|r| if let Rule::Closing(closing) = r.rule { Some(closing) } else { None })
        .collect()
}

pub fn level(decision: &Decision) -> u8 {
    match decision.door {
        Door::Closed => 0,
        Door::Resting => 1,
        Door::Open(step) => 2 + step as u8,
    }
}

pub fn brief(decision: &Decision) -> String {
    let codes: Vec<_> = decision.reasons.iter().map(|r| r.rule.code()).collect();
    format!("{:?} {codes:?}", decision.door)
}

pub fn holds(yes: bool, what: impl FnOnce() -> String) -> Result<(), String> {
    if yes { Ok(()) } else { Err(what()) }
}

/// Every closing fact of `before` holds in `after`. C-minor stands alone.
pub fn keeps(before: &Decision, after: &Decision, why: &str) -> Result<(), String> {
    let kept = closings(after);
    let all = kept == [Closing::Minor] || closings(before).iter().all(|closing| kept.contains(closing));
    holds(all, || format!("{why}: {} became {}", brief(before), brief(after)))
}

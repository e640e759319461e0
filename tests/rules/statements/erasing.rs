//! Erasing one kind of what is kept, over random histories: nothing is more open afterwards than before, at once, later,
//! and after whatever is recorded next.

use afterword::domain::door::{self, Decision, Door, Rule};
use afterword::domain::erasing::{Kind, plan};
use afterword::domain::record::Record;
use chrono::TimeDelta;

use super::Walked;
use super::histories::{Tale, brief, histories, holds, keeps, level};
use super::language;

/// What may be recorded next, with the hours after the last act.
const NEXT: [&[(i64, &str)]; 10] = [
    &[],
    &[(1, "check-in steady"), (25, "check-in steady")],
    &[(1, "they warm"), (25, "screen all no")],
    &[(1, "they warm asking-try"), (400, "screen all no")],
    &[(1, "they cold")],
    &[(1, "wrote why growth"), (2, "wrote causes"), (3, "wrote own-part")],
    &[(1, "wrote why growth"), (2, "ready all"), (3, "chose try-again"), (4, "screen all no")],
    &[(1, "weighed go-on"), (2, "check-in steady"), (26, "check-in steady"), (27, "screen all no")],
    &[(1, "over order"), (2, "over their-partner"), (3, "lifted"), (800, "screen all no")],
    &[(1, "I message"), (30, "they warm"), (31, "screen all no")],
];

/// A record with these acts after all others. A draft is taken back first where drafts are erased: what rests a draft
/// overnight ends with it, by hand as well.
fn and_then(tale: &Tale, record: &Record, next: &[(i64, &str)], takes_drafts: bool) -> Record {
    let draft = takes_drafts.then_some((0, "draft gone"));
    draft.iter().chain(next).fold(record.clone(), |record, (hours, line)| {
        let so_far = Tale { record, now: tale.now };
        let count = u128::try_from(so_far.record.events().len()).unwrap();
        let more = so_far.and(tale.now + TimeDelta::hours(*hours), line);
        // Each act under an id of its own.
        let events = more.events().iter().cloned().map(|mut event| {
            if event.id.0 > 1_000_000 && event.id.0 < 2_000_000 {
                event.id.0 += 1_000_000 * (count + 1);
            }
            event
        });
        Record::new(events)
    })
}

/// Beginnings in which one thing more decides, each on a day on which everything else is ready.
const DIRECTED: [&str; 8] = [
    "2026-03-03T12:00 wrote why need",
    "2026-03-03T12:00 check-in very-low self-harm",
    "2026-03-03T12:00 who5 20",
    "2026-03-03T12:00 they no",
    "2026-03-03T10:00 they no\n2026-03-03T11:00 they warm #w\n2026-03-03T12:00 undo w",
    "2026-03-03T10:00 they warm #w\n2026-03-03T12:00 change w to they no",
    "2026-03-03T10:00 they warm #w\n2026-03-03T12:00 change w to I look",
    "2026-03-03T12:00 draft waits",
];

/// Statement 9 and more: erasing a kind ends no closing fact and no rest, and opens nothing.
pub fn erasing_one_kind_opens_nothing() -> Walked {
    let mut walked = histories(40, 40, usize::MAX, opens_nothing);
    for acts in DIRECTED {
        let story = language::read("directed", &format!("story directed\nsettled 2026-03-03\n{acts}")).remove(0);
        let now = story.events.iter().map(|told| told.event.made).max().unwrap() + TimeDelta::minutes(1);
        let tale = Tale { record: story.record(story.events.len(), now), now };
        walked += opens_nothing(&tale).unwrap_or_else(|why| panic!("{acts}: {why}"));
    }
    (walked, "decisions after one kind was erased")
}

fn opens_nothing(tale: &Tale) -> Result<usize, String> {
    let mut looked_at = 0;
    for kind in Kind::ALL {
        let plan = plan(&tale.record, kind, tale.now).filter(|plan| !plan.changes_nothing());
        let Some(plan) = plan else { continue };
        let erased = plan.applied(&tale.record);
        for next in NEXT {
            let takes_drafts = kind == Kind::Drafts;
            let before = and_then(tale, &tale.record, next, takes_drafts);
            let after = and_then(tale, &erased, next, takes_drafts);
            let last = tale.now + TimeDelta::hours(next.last().map_or(0, |(hours, _)| *hours));
            for days in [0, 2, 15, 31] {
                let at = last + TimeDelta::days(days);
                let (before, after) = (door::decide(&before, at), door::decide(&after, at));
                let why = format!("{kind:?} erased, then {next:?}, {days} days later");
                let became = || format!("{why}: {} became {}", brief(&before), brief(&after));
                keeps(&before, &after, &why)?;
                holds(level(&after) <= level(&before), became)?;
                // What a message of the user's counts as hangs on the door, and with it what rests after it.
                let is_apart = after.door == Door::Closed || next.iter().any(|(_, line)| line.starts_with("I "));
                holds(is_apart || rests(&before).all(|rule| rests(&after).any(|r| r == rule)), became)?;
                looked_at += 1;
            }
        }
    }
    Ok(looked_at)
}

fn rests(decision: &Decision) -> impl Iterator<Item = Rule> {
    decision.reasons.iter().map(|reason| reason.rule).filter(|rule| matches!(rule, Rule::Resting(_)))
}

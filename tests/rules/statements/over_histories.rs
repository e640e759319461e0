//! The statements over random histories of entries, screens, edits, undos, dates given later, zones and clocks set back.

use std::collections::BTreeSet;

use afterword::domain::contact::Act;
use afterword::domain::door::{self, Closing, Door, Resting, Rule, Standing};
use afterword::domain::path::{Stage, Status, path};
use afterword::domain::record::{Age, Choice, Event, EventId, Record, Said, What};
use afterword::domain::screen::{Answer, Question};
use afterword::domain::time::date;
use chrono::TimeDelta;

use super::Walked;
use super::histories::{Tale, WORDS, brief, closings, histories, holds, keeps, level};
use super::{rows, space};

const ALL: usize = usize::MAX;

fn hours(n: i64) -> TimeDelta {
    TimeDelta::hours(n)
}

/// Statement 1: what the user sends behind a closed door is a slip, and nothing is drafted.
pub fn a_closed_door_opens_nothing() -> Walked {
    let walked = histories(200, 40, ALL, |tale| {
        let made = tale.now + hours(1);
        let before = door::decide(&tale.record, made);
        if before.door != Door::Closed {
            return Ok(0);
        }
        let drafting = door::account(&tale.record, made).drafting;
        holds(!before.may_draft && drafting.is_none() && before.next_look.is_none(), || {
            "statement 1: something is promised".into()
        })?;
        for sent in ["message", "call", "comment", "visit", "gift", "send-word"] {
            let standings = door::account(&tale.and(made, &format!("I {sent}")), made).standings;
            let found = standings.iter().find(|(id, _)| *id == EventId(1_000_001)).map(|(_, standing)| *standing);
            holds(found == Some(Standing::Slip), || format!("statement 1: {sent} is {found:?}"))?;
        }
        Ok(6)
    });
    (walked, "contacts after random histories")
}

/// Statement 2.
pub fn time_opens_nothing() -> Walked {
    let walked = histories(250, 40, ALL, |tale| {
        let mut before = door::decide(&tale.record, tale.now);
        for days in [1, 6, 20, 400] {
            let after = door::decide(&tale.record, tale.now + hours(24 * days));
            keeps(&before, &after, "statement 2")?;
            before = after;
        }
        Ok(4)
    });
    (walked, "later days of random histories")
}

/// Statement 3.
pub fn raising_opens_nothing() -> Walked {
    let walked = histories(60, 30, ALL, |tale| {
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
        Ok(3 * 8 * 3)
    });
    (walked, "pairs after random histories")
}

/// Statement 4, where nothing was amended or dated back.
pub fn never_two_in_a_row() -> Walked {
    let walked = histories(600, 12, WORDS, |tale| {
        let is_plain = tale.record.events().iter().all(|event| match &event.what {
            What::Contact(entry) => entry.on == date(event.made),
            What::Undone { .. } | What::Changed { .. } => false,
            _ => true,
        });
        if is_plain { rows::holds_in_a_row(&tale.record, tale.now) } else { Ok(0) }
    });
    (walked, "contacts of random histories")
}

/// Statement 5: the same in whatever order it was loaded.
pub fn every_decision_has_its_facts() -> Walked {
    let walked = histories(300, 40, ALL, |tale| {
        let decision = door::decide(&tale.record, tale.now);
        space::has_facts(&tale.record, &decision)?;
        let mut shuffled: Vec<_> = tale.record.events().to_vec();
        shuffled.sort_by_key(|e| e.id.0.wrapping_mul(0x9E37_79B9_7F4A_7C15) % 1_009);
        let backwards: Vec<_> = tale.record.events().iter().rev().cloned().collect();
        for events in [backwards, shuffled] {
            let again = door::decide(&Record::new(events), tale.now);
            holds(again == decision, || format!("statement 5: {} when loaded in another order", brief(&again)))?;
        }
        Ok(3)
    });
    (walked, "decisions of random histories, two of each loaded in another order")
}

/// Statement 7.
pub fn necessary_contact_changes_nothing() -> Walked {
    let walked = histories(200, 40, ALL, |tale| {
        let silent = |e: &EventId| {
            let Some(What::Contact(entry)) = tale.record.get(*e).map(|e| &e.what) else { return false };
            matches!(entry.act, Act::Necessary { .. }) && !tale.is_amended(*e)
        };
        let without = Record::new(tale.record.events().iter().filter(|e| !silent(&e.id)).cloned());
        let (with, without) = (door::decide(&tale.record, tale.now), door::decide(&without, tale.now));
        holds(brief(&with) == brief(&without) && with.next_look == without.next_look, || {
            format!("statement 7: {} without it", brief(&without))
        })?;
        Ok(1)
    });
    (walked, "random histories beside themselves without it")
}

/// Statement 8, for slips of today and slips dated back.
pub fn a_slip_lowers_no_total() -> Walked {
    let walked = histories(100, 40, ALL, |tale| {
        let made = tale.now + hours(1);
        let Some(before) = door::account(&tale.record, made).quiet else { return Ok(0) };
        let today = date(made);
        for sent in ["message", "call", "comment", "visit", "gift", "send-word", "look", "ask-friends"] {
            for days in [0, 5] {
                let on = today - TimeDelta::days(days);
                let after = door::account(&tale.and(made, &format!("I {sent} on {on}")), made).quiet;
                let after = after.ok_or("statement 8: the period is gone")?;
                holds(after.total(today) >= before.total(today), || {
                    format!("statement 8: {sent} on {on}, total {} from {}", after.total(today), before.total(today))
                })?;
                holds(days > 0 || after.longest(today) >= before.longest(today), || {
                    format!("statement 8: {sent} on {on}, longest {}", after.longest(today))
                })?;
            }
        }
        Ok(16)
    });
    (walked, "slips after random histories")
}

/// Statement 9: a later no, a late undo, a late change, necessary contact.
pub fn no_later_no_edit_or_undo_ends_one() -> Walked {
    let walked = histories(60, 30, ALL, |tale| {
        let made = tale.now + hours(49);
        let before = door::decide(&tale.record, made);
        let mut looked_at = 2;
        let mut same = |record: &Record, why: &str| -> Result<(), String> {
            let after = door::decide(record, made);
            looked_at += 1;
            keeps(&before, &after, why)?;
            holds(level(&after) <= level(&before), || format!("{why}: {} became {}", brief(&before), brief(&after)))
        };
        keeps(&before, &door::decide(&tale.and(made, "screen all no"), made), "statement 9, a later no")?;
        keeps(&before, &door::decide(&tale.and(made, "they necessary home"), made), "statement 9, necessary contact")?;
        for event in tale.entries() {
            same(&tale.with(made, What::Undone { entry: event.id }), "statement 9, a late undo")?;
            for other in ["they warm", "I necessary home", "met"] {
                let changed = tale.and(made, other).get(EventId(1_000_001)).map(|e| e.what.clone());
                let Some(What::Contact(to)) = changed else { continue };
                let late = tale.with(made, What::Changed { entry: event.id, to });
                same(&late, &format!("statement 9, a late change to {other}"))?;
            }
        }
        Ok(looked_at)
    });
    (walked, "later acts")
}

/// Statement 9: a clock set back opens nothing, and takes back nothing that was closed by then.
pub fn no_clock_set_back_opens() -> Walked {
    let walked = histories(200, 40, ALL, |tale| {
        let Some(last) = tale.record.events().last().map(|e| e.made) else { return Ok(0) };
        for back in [1, 30, 400, 2_000] {
            let decision = door::decide(&tale.record, last - hours(back));
            holds(!matches!(decision.door, Door::Open(_)), || format!("open {back} hours before the last entry"))?;
        }
        Ok(4)
    });
    (walked, "clocks set back")
}

/// Statement 9: another save that holds nothing of what ends a closing fact, put together with this one.
pub fn no_import_ends_one() -> Walked {
    let walked = histories(150, 40, ALL, |tale| {
        let ends_nothing = |what: &What| match what {
            What::Contact(entry) => !matches!(entry.act, Act::Word(_)),
            What::Undone { .. } | What::Changed { .. } | What::Over(_) | What::HarmLifted | What::Chose(_) => false,
            _ => true,
        };
        let mut looked_at = 0;
        for split in [2, 3, 5] {
            let (own, other): (Vec<_>, Vec<_>) = tale
                .record
                .events()
                .iter()
                .cloned()
                .partition(|e| !ends_nothing(&e.what) || !e.id.0.is_multiple_of(split));
            let before = door::decide(&Record::new(own.clone()), tale.now);
            let after = door::decide(&Record::new(other.into_iter().chain(own)), tale.now);
            keeps(&before, &after, "statement 9, an import")?;
            looked_at += 1;
        }
        Ok(looked_at)
    });
    (walked, "saves put together")
}

/// Statement 9: an undo within the 48 hours of what had closed the door rests it, and asks the screen.
pub fn an_undo_in_time_rests() -> Walked {
    let walked = histories(100, 30, ALL, |tale| {
        let before = door::decide(&tale.record, tale.now);
        let mut looked_at = 0;
        for event in tale.entries().filter(|e| door::may_undo(&tale.record, e.id, tale.now)) {
            let after = door::decide(&tale.with(tale.now, What::Undone { entry: event.id }), tale.now);
            let rests = [Resting::After, Resting::Screen]
                .iter()
                .all(|r| after.reasons.iter().any(|reason| reason.rule == Rule::Resting(*r)));
            let closed = after.door == Door::Closed;
            holds(before.door != Door::Closed || closed || rests, || format!("undo of {event:?}: {}", brief(&after)))?;
            looked_at += 1;
        }
        Ok(looked_at)
    });
    (walked, "undos in time")
}

/// Statement 9: an entry dated back never opens more than one of today.
pub fn no_date_given_later_opens_more() -> Walked {
    let walked = histories(80, 30, ALL, |tale| {
        let made = tale.now + hours(48);
        for what in ["they warm", "they neutral", "they no", "I message", "met", "talked open"] {
            let today = door::decide(&tale.and(made, what), made);
            for days in [1, 10, 30] {
                let on = date(made) - TimeDelta::days(days);
                let back = door::decide(&tale.and(made, &format!("{what} on {on}")), made);
                keeps(&today, &back, &format!("{what} dated back {days} days"))?;
                holds(level(&back) <= level(&today), || {
                    format!("{what} dated back {days} days: {} instead of {}", brief(&back), brief(&today))
                })?;
            }
        }
        Ok(18)
    });
    (walked, "dates given later")
}

fn was(record: &Record, asked: impl Fn(&What) -> bool) -> bool {
    record.events().iter().any(|e| asked(&e.what))
}

/// Statement 10.
pub fn own_harm_and_minors_stay() -> Walked {
    let walked = histories(250, 40, ALL, |tale| {
        let minor = was(&tale.record, |what| matches!(what, What::Age(Age::Minor)));
        let own = was(
            &tale.record,
            |what| matches!(what, What::Screen(answers) if answers.get(Question::OwnHarm) == Some(Answer::Yes)),
        );
        if !minor && !own {
            return Ok(0);
        }
        for days in [0, 1_000] {
            let found: BTreeSet<_> =
                closings(&door::decide(&tale.record, tale.now + hours(24 * days))).into_iter().collect();
            let alone = BTreeSet::from([Closing::Minor]);
            holds(!minor || found == alone, || "statement 10: a minor".into())?;
            holds(minor || found.contains(&Closing::OwnHarm), || "statement 10: own harm".into())?;
        }
        Ok(2)
    });
    (walked, "moments of random histories")
}

/// Statement 11.
pub fn nothing_sent_ends_one() -> Walked {
    let walked = histories(120, 40, ALL, |tale: &Tale| {
        let made = tale.now + hours(1);
        let before = door::decide(&tale.record, made);
        for sent in ["message", "call", "comment", "visit", "gift", "send-word", "look", "necessary home"] {
            for on in [String::new(), format!(" on {}", date(made) - TimeDelta::days(5))] {
                let after = door::decide(&tale.and(made, &format!("I {sent}{on}")), made);
                keeps(&before, &after, "statement 11")?;
            }
        }
        Ok(16)
    });
    (walked, "contacts after random histories")
}

/// Words about a way or a guide point, anywhere in a history, leave every account as it was.
pub fn what_is_only_thought_about_decides_nothing() -> Walked {
    let walked = histories(200, 40, ALL, |tale| {
        let mut record = tale.record.clone();
        for (n, event) in tale.record.events().iter().enumerate() {
            let id = |more: u128| EventId(2_000_000 + 2 * n as u128 + more);
            let (point, said, words) = ("signal.remorse".to_owned(), Some(Said::Yes), "words".to_owned());
            record.add(Event { id: id(0), made: event.made, what: What::Reflected { point, said, words } });
            let what = What::Reasoned { choice: Choice::ALL[n % 3], words: "words".into() };
            record.add(Event { id: id(1), made: event.made, what });
        }
        let account = |record: &Record| {
            let mut account = door::account(record, tale.now);
            account.standings.sort();
            account
        };
        let (before, after) = (account(&tale.record), account(&record));
        holds(before == after, || format!("statement 5: became {}", brief(&after.decision)))?;
        Ok(1)
    });
    (walked, "random histories with words beside them")
}

/// The path says what the door says: contact is closed with it, open with it, and nowhere else; letting go is always open.
pub fn the_path_agrees_with_the_door() -> Walked {
    let walked = histories(300, 40, ALL, |tale| {
        let account = door::account(&tale.record, tale.now);
        let places = path(&tale.record, &account, tale.now);
        if account.decision.is_closed_by(Closing::Minor) {
            holds(places.is_empty(), || "statement 1: a path under 18".into())?;
            return Ok(1);
        }
        let wrong = |what: &str| format!("statement 1: {what}: {places:?}");
        holds(places.iter().map(|p| p.stage).eq(Stage::ALL), || wrong("not every stage, in order"))?;
        holds(places.iter().all(|p| !p.whys.is_empty()), || wrong("a stage without a reason"))?;
        let closed = account.decision.door == Door::Closed;
        for place in &places {
            let is_contact = (Stage::Ready..=Stage::Review).contains(&place.stage);
            holds((place.status == Status::Closed) == (closed && is_contact), || wrong("closed"))?;
            let is_free = matches!(place.status, Status::Open | Status::Now);
            holds(place.stage != Stage::LetGo || is_free, || wrong("letting go"))?;
        }
        let here =
            places.iter().filter(|p| (Stage::Reach..=Stage::Rebuild).contains(&p.stage) && p.status == Status::Now);
        let may = matches!(account.decision.door, Door::Open(_));
        holds(!may || here.count() == 1, || wrong("an open door and no stage of contact"))?;
        Ok(1)
    });
    (walked, "paths of random histories")
}

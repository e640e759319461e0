//! The statements over the whole space of answers.

use afterword::domain::contact::{Act, Ask, Entry, Tone, Word};
use afterword::domain::door::{self, Closing, Resting, Standing};
use afterword::domain::record::{Event, EventId, Record, What};
use afterword::domain::screen::{Agreement, Answer, Answers, Question};
use afterword::domain::time::{date, days_before};
use chrono::TimeDelta;

use super::Walked;
use super::space::{ANSWERED, NOW, Seen, Space, and, look, moment, record_of, walked, with};

fn bit(at: u8) -> u16 {
    1 << at
}

/// After every history, each round of `rounds`: what `check` says it looked at, added up.
fn each(rounds: impl Fn(&Space) -> Vec<usize>, check: impl Fn(&str, &Record) -> usize) -> usize {
    let (space, seens) = walked();
    let rounds = rounds(space);
    let walk = |at: &usize, before: &Record, name: &str| {
        check(&format!("{name}: {:?}", space.answers(*at)), &space.answered(before, *at))
    };
    seens.iter().map(|s| rounds.iter().map(|at| walk(at, &s.before, s.name)).sum::<usize>()).sum()
}

/// Statement 1: exactly the closing facts close, and behind a closed door whatever the user sends is a slip.
pub fn a_closed_door_opens_nothing() -> Walked {
    const SENT: &str = "2026-05-01T09:50 I message / 2026-05-01T09:51 I call / 2026-05-01T09:52 I comment / 2026-05-01T09:53 I visit / \
        2026-05-01T09:54 I gift / 2026-05-01T09:55 I send-word";
    let (space, seens) = walked();
    for seens in seens {
        for at in &seens.rounds {
            let (answers, seen) = (space.answers(*at), seens.all[*at].unwrap());
            let said = expected(&answers, &seens.known);
            assert!(
                seen.closings == said && (said == 0) != (seen.level == 0),
                "statement 1, {}: {answers:?}",
                seens.name
            );
            rests(&answers, &seen, seens.name);
        }
    }
    let sent = each(Space::plain, |what, record| {
        if look(record, moment(NOW)).level > 0 {
            return 0;
        }
        let account = door::account(&and(record, SENT), moment(NOW));
        let slips = account.standings.iter().filter(|(id, _)| id.0 > 5_000_000_000);
        let slips = slips.filter(|(_, standing)| *standing == Standing::Slip).count();
        assert!(slips == 6 && !account.decision.may_draft, "statement 1, {what}");
        slips
    });
    (sent, "contacts behind a closed door, each a slip")
}

/// The closing facts: those known before, and those of a yes. C-minor stands alone.
fn expected(answers: &Answers, known: &Seen) -> u16 {
    let minor = bit(Closing::Minor as u8);
    if known.closings & minor != 0 {
        return minor;
    }
    let mut said = known.closings;
    for (question, closing) in [
        (Question::Harm, Closing::Harm),
        (Question::OwnHarm, Closing::OwnHarm),
        (Question::Order, Closing::Order),
        (Question::Refusal, Closing::No),
        (Question::Blocked, Closing::Blocked),
        (Question::TheirPartner, Closing::Partner),
        (Question::MyPartner, Closing::Mine),
    ] {
        let spared = matches!(answers.agreement(question), Some(Agreement::Allows | Agreement::NotSure));
        if answers.get(question) == Some(Answer::Yes) && !spared {
            said |= bit(closing as u8);
        }
    }
    said
}

/// "Not sure" rests, and a question left for later rests.
fn rests(answers: &Answers, seen: &Seen, name: &str) {
    if seen.level != 1 {
        assert!(
            seen.level == 0 || answers.unsure().is_empty() && answers.open().is_empty(),
            "{name}: open after {answers:?}"
        );
        return;
    }
    let unsure = seen.rests & bit(Resting::Unsure as u8) != 0;
    assert_eq!(unsure, !answers.unsure().is_empty(), "{name}: R-unsure of {answers:?}");
    let asked = seen.rests & bit(Resting::Screen as u8) != 0;
    assert!(answers.open().is_empty() || asked, "{name}: R-screen of {answers:?}");
}

/// Statement 2.
pub fn time_opens_nothing() -> Walked {
    let days = [1, 14, 366, 3_660];
    let walked = each(Space::some, |what, record| {
        let mut closed = look(record, moment(NOW)).closings;
        if closed == 0 {
            return 0;
        }
        for days in days {
            let after = look(record, moment(NOW) + TimeDelta::days(days));
            assert!(after.level == 0 && closed & !after.closings == 0, "statement 2, {days} days after {what}");
            closed = after.closings;
        }
        days.len()
    });
    (walked, "later days of closed doors")
}

/// Statement 3, and "not now" with it: from a no to anything else never opens more, closes less or rests less.
pub fn raising_opens_nothing() -> Walked {
    let (space, seens) = walked();
    let mut pairs = 0;
    for seens in seens {
        for at in &seens.rounds {
            let seen = seens.all[*at].unwrap();
            for question in (0..space.options.len()).filter(|q| space.digit(*at, *q) == 0) {
                for raised in 1..space.options[question].len() {
                    let Some(other) = seens.all[at + raised * space.weights[question]] else { continue };
                    let fewer =
                        seen.closings & !other.closings != 0 || (other.level == 1 && seen.rests & !other.rests != 0);
                    assert!(
                        other.level <= seen.level && !fewer,
                        "statement 3, {}: {:?} of {:?}",
                        seens.name,
                        Question::ALL[question],
                        space.answers(*at)
                    );
                    pairs += 1;
                }
            }
        }
    }
    (pairs, "pairs of rounds")
}

/// Statement 5.
pub fn every_decision_has_its_facts() -> Walked {
    let (space, seens) = walked();
    let faults: Vec<_> = seens.iter().flat_map(|s| &s.faults).take(3).collect();
    assert!(faults.is_empty(), "{faults:?}");
    for seens in seens {
        for at in seens.rounds.iter().step_by(32) {
            let record = space.answered(&seens.before, *at);
            let again = Record::new(record.events().iter().rev().cloned());
            assert!(
                Some(look(&again, moment(NOW))) == seens.all[*at],
                "statement 5, {}: {:?}",
                seens.name,
                space.answers(*at)
            );
        }
    }
    (seens.iter().map(|s| s.rounds.len()).sum(), "decisions")
}

/// Statement 7.
pub fn necessary_contact_changes_nothing() -> Walked {
    const TOLD: [&str; 3] = [
        "2026-05-01T09:50 I necessary children / 2026-05-01T09:51 I necessary money",
        "2026-05-01T09:50 they necessary home",
        "2026-05-01T09:50 they necessary work on 2026-04-22 / 2026-05-01T09:51 I necessary health on 2026-04-26",
    ];
    let days = [moment(NOW), moment(NOW) + TimeDelta::days(20)];
    let walked = each(Space::plain, |what, record| {
        let before = days.map(|day| look(record, day));
        for told in TOLD {
            let record = and(record, told);
            let slips = door::account(&record, days[0]).standings.iter().any(|(id, _)| id.0 > 5_000_000_000);
            assert!(days.map(|day| look(&record, day)) == before && !slips, "statement 7, {what} and {told}");
        }
        TOLD.len() * days.len()
    });
    (walked, "decisions beside those without it")
}

/// Statement 8: every slip of every kind, of today and of each of the twenty days before.
pub fn a_slip_lowers_no_total() -> Walked {
    let (_, seens) = walked();
    let (now, mut slips) = (moment(NOW), 0);
    for seens in seens {
        let Some(before) = door::account(&seens.before, now).quiet else { continue };
        for kind in ["message", "call", "comment", "visit", "gift", "send-word", "look", "ask-friends"] {
            for back in 0..=20 {
                let on = days_before(date(now), back);
                let after =
                    door::account(&and(&seens.before, &format!("2026-05-01T09:50 I {kind} on {on}")), now).quiet;
                let after = after.unwrap_or_else(|| panic!("statement 8, {}: the period is gone", seens.name));
                for day in [date(now), date(now) + TimeDelta::days(40)] {
                    let fewer = after.total(day) < before.total(day).saturating_sub(u32::from(day > date(now)));
                    assert!(
                        !fewer,
                        "statement 8, {}: {kind} on {on} leaves {} of {}",
                        seens.name,
                        after.total(day),
                        before.total(day)
                    );
                }
                assert!(
                    back > 0 || after.longest(date(now)) >= before.longest(date(now)),
                    "statement 8, {}: {kind}",
                    seens.name
                );
                slips += 1;
            }
        }
    }
    (slips, "slips")
}

/// Statement 9: a later no, late undos and changes, another save, necessary contact, and a clock set back.
pub fn nothing_else_ends_a_closing_fact() -> Walked {
    let (later, silence) = (moment("2026-05-04T10:00:00+01:00"), bit(Closing::Silence as u8));
    let other = record_of("another save", "settled 2026-05-01\n2026-05-02T10:00 I look", later);
    let walked = each(Space::plain, |what, record| {
        let closed = look(record, later).closings;
        let mut acts =
            vec![and(record, "2026-05-03T10:00 screen all no"), and(record, "2026-05-03T10:00 they necessary home")];
        let renamed = other.events().iter().map(|e| Event { id: EventId(e.id.0 + 9_000_000_000), ..e.clone() });
        acts.push(Record::new(record.events().iter().cloned().chain(renamed)));
        for event in record.events().iter().filter(|e| matches!(e.what, What::Contact(_))) {
            let warm = Word { tone: Tone::Warm, ask: Ask::Try, hot_and_cold: false, hurt: false };
            let to = Entry { on: date(event.made), act: Act::Word(warm), words: String::new(), trigger: String::new() };
            acts.push(with(record, later, [What::Undone { entry: event.id }]));
            acts.push(with(record, later, [What::Changed { entry: event.id, to }]));
        }
        for (n, act) in acts.iter().enumerate() {
            let after = look(act, later);
            assert!(closed & !after.closings == 0, "statement 9, act {n} after {what}");
        }
        // A silence is counted from now, so a clock set back to before its end has not heard of it.
        let now = look(record, moment(NOW)).closings;
        for back in [1, 10, 100, 1_000] {
            let after = look(record, moment(ANSWERED) - TimeDelta::days(back));
            assert!(now & !after.closings & !silence == 0 && after.level <= 1, "statement 9, {back} days back, {what}");
        }
        acts.len() + 4
    });
    (walked, "later acts and clocks")
}

/// Statement 10: whatever is recorded afterwards.
pub fn own_harm_and_minors_stay() -> Walked {
    const EVERYTHING: &str = "2026-05-02T10:00 lifted / 2026-05-02T10:01 over order / 2026-05-02T10:02 over their-partner / 2026-05-02T10:03 over my-partner / \
        2026-05-20T10:00 they warm asking-try / 2026-06-20T10:00 screen all no / 2026-06-20T10:01 chose try-again / 2026-06-20T10:02 adult / \
        2026-06-20T10:03 quiet from 2026-05-02 for 14 / 2026-06-20T10:04 ready all";
    let unending = bit(Closing::OwnHarm as u8) | bit(Closing::Minor as u8);
    let walked = each(Space::plain, |what, record| {
        let held = look(record, moment(NOW)).closings & unending;
        let after = look(&and(record, EVERYTHING), moment("2026-06-21T10:00:00+01:00"));
        assert!(held & !after.closings == 0 && (held == 0 || after.level == 0), "statement 10, {what}");
        usize::from(held != 0)
    });
    (walked, "records, with everything recorded after them that may end something")
}

/// Statement 11.
pub fn nothing_sent_ends_one() -> Walked {
    const SENT: &str = "2026-05-02T10:00 I message / 2026-05-02T10:01 I call / 2026-05-02T10:02 I comment / 2026-05-02T10:03 I visit / \
        2026-05-02T10:04 I gift / 2026-05-02T10:05 I send-word / 2026-05-02T10:06 I necessary home / 2026-05-02T10:07 I look";
    let now = moment("2026-05-02T11:00:00+01:00");
    let walked = each(Space::plain, |what, record| {
        let closed = look(record, now).closings;
        assert!(closed & !look(&and(record, SENT), now).closings == 0, "statement 11, {what}");
        8
    });
    (walked, "contacts")
}

//! The shape of what people keep for themselves. A kind of its own for each; of a thing with versions, `of` is the id of
//! the first one, and missing on the first.

use serde_json::Value;

use super::fields::{Fault, Fields, Object, print_id};
use super::letting_go::{put_letting_go, read_letting_go};
use super::meeting::{put_plan, read_plan};
use super::names::Named;
use super::talk::{put_notes, read_notes};
use super::two::{put_agreement, put_beside, read_agreement, read_beside};
use crate::domain::amends::{Apology, Commitment};
use crate::domain::own::{Habit, Item, Own, Page, STRONGEST, Schedule};

pub(super) fn put_own<'a>(object: &'a mut Object, own: &Own) -> &'a mut Object {
    match own {
        Own::Urge { strength } => object.kind("urge").number("strength", u32::from(*strength)),
        Own::Eased { urge, strength, did, set_off } => {
            let did = did.iter().map(|what| Value::from(what.as_str())).collect();
            let object = object.kind("eased").text("urge", print_id(*urge)).list("did", did).text("set-off", set_off);
            match strength {
                Some(strength) => object.number("strength", u32::from(*strength)),
                None => object,
            }
        }
        Own::Item(item) => {
            let object = object.kind("item").version(item.of).named("list", item.list);
            let object = object.text("first", &item.first).text("second", &item.second);
            match item.whose {
                Some(whose) => object.named("whose", whose),
                None => object,
            }
        }
        Own::Habit(habit) => {
            let object = object.kind("habit").version(habit.of).text("does", &habit.what).text("when", &habit.when);
            put_schedule(object, habit.schedule).flag("ended", habit.ended)
        }
        Own::Ticked { habit, day, tick } => {
            object.kind("ticked").text("habit", print_id(*habit)).text("day", day.to_string()).named("tick", *tick)
        }
        Own::Day { day, kept, words } => {
            let kept = kept.iter().map(|one| Value::from(one.name())).collect();
            object.kind("day").text("day", day.to_string()).list("kept", kept).text("words", words)
        }
        Own::Slept { day, sleep } => object.kind("slept").text("day", day.to_string()).named("sleep", *sleep),
        Own::Page(page) => {
            let tags = page.tags.iter().map(|tag| Value::from(tag.as_str())).collect();
            let object = object.kind("page").version(page.of).named("of-kind", page.kind).text("title", &page.title);
            let object = object.text("words", &page.words).list("tags", tags).text("prompt", &page.prompt);
            match page.sealed_until {
                Some(day) => object.text("sealed-until", day.to_string()),
                None => object,
            }
        }
        Own::Apology(apology) => {
            let object = object.kind("apology").version(apology.of).flag("finished", apology.finished);
            let parts = APOLOGY.into_iter().zip(&apology.parts);
            parts.fold(object, |object, (name, words)| object.text(name, words))
        }
        Own::Commitment(commitment) => {
            let object = object.kind("commitment").version(commitment.of).text("words", &commitment.words);
            if let Some(due) = commitment.due {
                object.text("due", due.to_string());
            }
            if !commitment.how.is_empty() {
                object.text("how", &commitment.how);
            }
            match commitment.came {
                Some(came) => object.named("came", came),
                None => object,
            }
        }
        Own::Meeting(plan) => put_plan(object, plan),
        Own::Talk(notes) => put_notes(object, notes),
        Own::Agreement(agreement) => put_agreement(object.kind("agreement").version(agreement.of), agreement),
        Own::Beside(beside) => put_beside(object.kind("beside"), beside),
        Own::LettingGo(kept) => put_letting_go(object.kind("letting-go"), kept),
        Own::Gone => object.kind("gone"),
    }
}

/// Names of the parts of an apology, in their order.
const APOLOGY: [&str; 4] = ["regret", "deed", "effect", "change"];

fn put_schedule(object: &mut Object, schedule: Schedule) -> &mut Object {
    match schedule {
        Schedule::Weekdays(mask) => {
            let days = (0..7_u32).filter(|day| mask & (1 << day) != 0).map(|day| Value::from(day + 1)).collect();
            object.list("weekdays", days)
        }
        Schedule::PerWeek(times) => object.number("per-week", u32::from(times)),
        Schedule::Every { days, from } => object.number("every", u32::from(days)).text("from", from.to_string()),
    }
}

/// What a kind holds.
///
/// # Errors
/// When the kind is none of these, or a field is missing or of the wrong kind.
pub(super) fn read_own(kind: &str, fields: &Fields<'_>) -> Result<Own, Fault> {
    Ok(match kind {
        "urge" => Own::Urge { strength: strength(fields, "strength")? },
        "eased" => Own::Eased {
            urge: fields.id("urge")?,
            strength: fields.option("strength", strength)?,
            did: fields.texts("did")?,
            set_off: fields.text("set-off")?,
        },
        "item" => Own::Item(Item {
            of: fields.option("of", Fields::id)?,
            list: fields.named("list")?,
            first: fields.text("first")?,
            second: fields.text("second")?,
            whose: fields.option("whose", Fields::named)?,
        }),
        "habit" => Own::Habit(Habit {
            of: fields.option("of", Fields::id)?,
            what: fields.text("does")?,
            when: fields.text("when")?,
            schedule: read_schedule(fields)?,
            ended: fields.flag("ended")?,
        }),
        "ticked" => Own::Ticked { habit: fields.id("habit")?, day: fields.date("day")?, tick: fields.named("tick")? },
        "day" => Own::Day { day: fields.date("day")?, kept: fields.list("kept")?, words: fields.text("words")? },
        "slept" => Own::Slept { day: fields.date("day")?, sleep: fields.named("sleep")? },
        "page" => Own::Page(Page {
            of: fields.option("of", Fields::id)?,
            kind: fields.named("of-kind")?,
            title: fields.text("title")?,
            words: fields.text("words")?,
            tags: fields.texts("tags")?,
            prompt: fields.text("prompt")?,
            sealed_until: fields.option("sealed-until", Fields::date)?,
        }),
        "apology" => {
            let [regret, deed, effect, change] = APOLOGY.map(|name| fields.text(name));
            let parts = [regret?, deed?, effect?, change?];
            Own::Apology(Apology { of: fields.option("of", Fields::id)?, parts, finished: fields.flag("finished")? })
        }
        "commitment" => Own::Commitment(Commitment {
            of: fields.option("of", Fields::id)?,
            words: fields.text("words")?,
            due: fields.option("due", Fields::date)?,
            came: fields.option("came", Fields::named)?,
            how: fields.text("how")?,
        }),
        "meeting" => Own::Meeting(Box::new(read_plan(fields)?)),
        "talk" => Own::Talk(Box::new(read_notes(fields)?)),
        "agreement" => Own::Agreement(Box::new(read_agreement(fields)?)),
        "beside" => Own::Beside(read_beside(fields)?),
        "letting-go" => Own::LettingGo(read_letting_go(fields)?),
        "gone" => Own::Gone,
        _ => return Err(Fault::UnknownName),
    })
}

fn strength(fields: &Fields<'_>, name: &str) -> Result<u8, Fault> {
    u8::try_from(fields.number(name)?).ok().filter(|strength| *strength <= STRONGEST).ok_or(Fault::BadField)
}

fn read_schedule(fields: &Fields<'_>) -> Result<Schedule, Fault> {
    let small = |name: &str| u8::try_from(fields.number(name)?).map_err(|_| Fault::BadField);
    if fields.has("weekdays") {
        let days = fields.0.get("weekdays").and_then(Value::as_array).ok_or(Fault::BadField)?;
        let bit = |day: &Value| day.as_u64().filter(|day| (1..=7).contains(day)).map(|day| 1_u8 << (day - 1));
        let mask = days.iter().map(bit).try_fold(0, |mask, bit| bit.map(|bit| mask | bit)).ok_or(Fault::BadField)?;
        Ok(Schedule::Weekdays(mask))
    } else if fields.has("per-week") {
        Ok(Schedule::PerWeek(small("per-week")?))
    } else {
        let days = u16::try_from(fields.number("every")?).map_err(|_| Fault::BadField)?;
        Ok(Schedule::Every { days, from: fields.date("from")? })
    }
}

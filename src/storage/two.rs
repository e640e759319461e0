//! The shape of what two who try again have agreed on, of reviews, and of what was written beside one.

use serde_json::Value;

use super::fields::{Fault, Fields, Object, print_id};
use super::names::Named;
use crate::domain::agreement::Agreement;
use crate::domain::review::Review;
use crate::domain::second::Beside;
use crate::domain::time::{is_plausible, read_date};

pub(super) fn put_agreement<'a>(object: &'a mut Object, agreement: &Agreement) -> &'a mut Object {
    let object = object.named("topic", agreement.topic).text("name", &agreement.name);
    let object = object.text("mine", &agreement.mine).text("theirs", &agreement.theirs);
    for (name, day) in [("until", agreement.until), ("look", agreement.look)] {
        if let Some(day) = day {
            object.text(name, day.to_string());
        }
    }
    if !agreement.broken.is_empty() {
        object.list("broken", agreement.broken.iter().map(|day| Value::from(day.to_string())).collect());
    }
    object.text("agreed", &agreement.agreed).flag("ended", agreement.ended)
}

/// An agreement.
///
/// # Errors
/// When a field is missing or of the wrong kind.
pub(super) fn read_agreement(fields: &Fields<'_>) -> Result<Agreement, Fault> {
    let day = |text: &String| read_date(text).filter(|day| is_plausible(*day)).ok_or(Fault::BadField);
    Ok(Agreement {
        of: fields.option("of", Fields::id)?,
        topic: fields.named("topic")?,
        name: fields.text("name")?,
        mine: fields.text("mine")?,
        theirs: fields.text("theirs")?,
        agreed: fields.text("agreed")?,
        until: fields.option("until", Fields::date)?,
        look: fields.option("look", Fields::date)?,
        ended: fields.flag("ended")?,
        broken: fields.texts("broken")?.iter().map(day).collect::<Result<_, _>>()?,
    })
}

pub(super) fn put_beside<'a>(object: &'a mut Object, beside: &Beside) -> &'a mut Object {
    let object = object.text("review", print_id(beside.review)).text("words", &beside.words);
    if !beside.flags.is_empty() {
        object.list("flags", beside.flags.iter().map(|flag| Value::from(flag.name())).collect());
    }
    match beside.cycles {
        Some(cycles) => object.number("cycles", u32::from(cycles)),
        None => object,
    }
}

/// What was written beside a review.
///
/// # Errors
/// When a field is missing or of the wrong kind.
pub(super) fn read_beside(fields: &Fields<'_>) -> Result<Beside, Fault> {
    let cycles = |fields: &Fields<'_>, name: &str| u8::try_from(fields.number(name)?).map_err(|_| Fault::BadField);
    Ok(Beside {
        review: fields.id("review")?,
        flags: fields.list("flags")?,
        cycles: fields.option("cycles", cycles)?,
        words: fields.text("words")?,
    })
}

/// A review.
///
/// # Errors
/// When a field is missing or of the wrong kind.
pub(super) fn read_review(fields: &Fields<'_>) -> Result<Review, Fault> {
    let list = fields.0.get("answers").and_then(Value::as_array).ok_or(Fault::BadField)?;
    let answers: Vec<u8> = list.iter().filter_map(Value::as_u64).filter_map(|n| u8::try_from(n).ok()).collect();
    let answers = answers.try_into().map_err(|_| Fault::BadField)?;
    let abuse_by = fields.option("abuse-by", Fields::named)?;
    Ok(Review { answers, abuse_by, same_hurt: fields.flag("same-hurt")?, broken_twice: fields.flag("broken-twice")? })
}

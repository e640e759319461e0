//! The shape of a planned meeting. What is not said is missing.

use serde_json::Value;

use super::fields::{Fault, Fields, Object};
use crate::domain::meeting::Plan;

/// Minutes of a day.
const DAY: u32 = 24 * 60;

pub(super) fn put_plan<'a>(object: &'a mut Object, plan: &Plan) -> &'a mut Object {
    let object = object.kind("meeting").version(plan.of).text("purpose", &plan.purpose).text("place", &plan.place);
    let object = object.text("way-home", &plan.way_home).text("knows", &plan.knows);
    let object = object.list("ideas", plan.ideas.iter().map(|idea| Value::from(idea.as_str())).collect());
    let object = object.text("leave-out", &plan.leave_out).text("leaving", &plan.leaving).text("saw", &plan.saw);
    if let Some(day) = plan.day {
        object.text("day", day.to_string());
    }
    if let Some(from) = plan.from {
        object.number("from", u32::from(from));
    }
    if let Some(minutes) = plan.minutes {
        object.number("minutes", u32::from(minutes));
    }
    if let Some(setting) = plan.setting {
        object.named("setting", setting);
    }
    if let Some(alcohol) = plan.alcohol {
        object.flag("alcohol", alcohol);
    }
    if let Some(outcome) = plan.outcome {
        object.named("outcome", outcome);
    }
    if let Some(next) = plan.next {
        object.named("next", next);
    }
    object
}

/// A plan.
///
/// # Errors
/// When a field is of the wrong kind.
pub(super) fn read_plan(fields: &Fields<'_>) -> Result<Plan, Fault> {
    Ok(Plan {
        of: fields.option("of", Fields::id)?,
        purpose: fields.text("purpose")?,
        day: fields.option("day", Fields::date)?,
        from: fields.option("from", minutes)?,
        minutes: fields.option("minutes", minutes)?,
        setting: fields.option("setting", Fields::named)?,
        place: fields.text("place")?,
        alcohol: fields.option("alcohol", Fields::flag)?,
        way_home: fields.text("way-home")?,
        knows: fields.text("knows")?,
        ideas: fields.texts("ideas")?,
        leave_out: fields.text("leave-out")?,
        leaving: fields.text("leaving")?,
        outcome: fields.option("outcome", Fields::named)?,
        saw: fields.text("saw")?,
        next: fields.option("next", Fields::named)?,
    })
}

fn minutes(fields: &Fields<'_>, name: &str) -> Result<u16, Fault> {
    let number = fields.number(name)?;
    u16::try_from(number).ok().filter(|_| number < DAY).ok_or(Fault::BadField)
}

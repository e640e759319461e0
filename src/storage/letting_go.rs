//! The shape of what is kept on the way of letting go: one kind, and `what` says which thing it is.

use super::fields::{Fault, Fields, Object};
use crate::domain::letting_go::{EVENINGS, Evening, Hour, LettingGo, Mark};

pub(super) fn put_letting_go<'a>(object: &'a mut Object, kept: &LettingGo) -> &'a mut Object {
    match kept {
        LettingGo::Said { step, said } => object.text("what", "said").named("step", *step).named("said", *said),
        LettingGo::Hour(hour) => {
            let object = object.text("what", "hour").version(hour.of);
            object.text("when", &hour.when).text("place", &hour.place)
        }
        LettingGo::Mark(mark) => {
            let object = object.text("what", "mark").version(mark.of);
            object.text("words", &mark.words).text("on", mark.on.to_string())
        }
        LettingGo::Evening(evening) => {
            let object = object.text("what", "evening").version(evening.of);
            let object = object.number("number", u32::from(evening.number)).text("words", &evening.words);
            object.named("after", evening.after)
        }
        LettingGo::Anew { question, yes } => object.text("what", "anew").named("question", *question).flag("yes", *yes),
    }
}

/// What such a record holds.
///
/// # Errors
/// When it is none of these, or a field is missing or of the wrong kind.
pub(super) fn read_letting_go(fields: &Fields<'_>) -> Result<LettingGo, Fault> {
    let of = fields.option("of", Fields::id)?;
    Ok(match fields.text("what")?.as_str() {
        "said" => LettingGo::Said { step: fields.named("step")?, said: fields.named("said")? },
        "hour" => LettingGo::Hour(Hour { of, when: fields.text("when")?, place: fields.text("place")? }),
        "mark" => LettingGo::Mark(Mark { of, words: fields.text("words")?, on: fields.date("on")? }),
        "evening" => LettingGo::Evening(Evening {
            of,
            number: number(fields)?,
            words: fields.text("words")?,
            after: fields.named("after")?,
        }),
        "anew" => LettingGo::Anew { question: fields.named("question")?, yes: fields.flag("yes")? },
        _ => return Err(Fault::UnknownName),
    })
}

fn number(fields: &Fields<'_>) -> Result<u8, Fault> {
    u8::try_from(fields.number("number")?).ok().filter(|number| (1..=EVENINGS).contains(number)).ok_or(Fault::BadField)
}

//! The shape of a record on disk and in a backup, apart from the domain types so that either can change. The format is
//! described in `docs/backup-format.md`; every field is read with a default or refused with a reason.

use serde_json::{Map, Value};

use super::fields::{Fault, Fields, Object, print_id};
use super::names::Named;
use super::own::{put_own, read_own};
use super::two::read_review;
use crate::domain::contact::{Act, Entry, LookBack, Word};
use crate::domain::draft::{Draft, DraftKind, DraftState};
use crate::domain::own::Own;
use crate::domain::record::{Age, Event, Over, QuietPlan, What, Writing};
use crate::domain::screen::Answers;
use crate::domain::time::{Moment, date, is_plausible};

/// An event as a JSON object. Fields that this edition does not know, from `before`, are kept; of what was taken away
/// nothing is.
pub fn to_json(event: &Event, before: Option<&Map<String, Value>>) -> Map<String, Value> {
    let before = before.filter(|_| event.what != What::Own(Own::Gone));
    let mut object = Object(before.cloned().unwrap_or_default());
    object.text("id", print_id(event.id)).text("made", event.made.to_rfc3339());
    put_what(&mut object, &event.what);
    object.0
}

/// An event from a JSON object.
///
/// # Errors
/// When the object is not an event that this edition knows.
pub fn from_json(map: &Map<String, Value>) -> Result<Event, Fault> {
    let fields = Fields(map);
    let id = fields.id("id")?;
    let made = Moment::parse_from_rfc3339(fields.word("made")?).map_err(|_| Fault::BadField)?;
    if !is_plausible(date(made)) {
        return Err(Fault::BadField);
    }
    let what = what(fields.word("kind")?, &fields)?;
    Ok(Event { id, made, what })
}

fn put_what(object: &mut Object, what: &What) {
    match what {
        What::Age(age) => object.kind("age").flag("both-adult", *age == Age::BothAdult),
        What::Screen(answers) => put_answers(object.kind("screen"), answers),
        What::Contact(entry) => put_entry(object.kind("contact"), entry),
        What::Undone { entry } => object.kind("undone").text("entry", print_id(*entry)),
        What::Changed { entry, to } => {
            let mut inner = Object::default();
            put_entry(&mut inner, to);
            object.kind("changed").text("entry", print_id(*entry)).object("to", inner)
        }
        What::Apart { amendment } => object.kind("apart").text("amendment", print_id(*amendment)),
        What::Quiet(plan) => {
            let exceptions = plan.exceptions.iter().map(|m| Value::from(m.name())).collect();
            let object = object.kind("quiet").text("last-contact", plan.last_contact.to_string());
            object.number("length", plan.length).list("exceptions", exceptions)
        }
        What::CheckIn { mood, self_harm, words } => {
            object.kind("check-in").named("mood", *mood).flag("self-harm", *self_harm).text("words", words)
        }
        What::Wellbeing { score } => object.kind("wellbeing").number("score", u32::from(*score)),
        What::Practised { day, practice } => {
            object.kind("practised").text("day", day.to_string()).text("practice", practice)
        }
        What::Wrote { page, words } => {
            let object = object.kind("wrote").text("words", words);
            match page {
                Writing::Why(motive) => object.text("page", "why").named("motive", *motive),
                Writing::Causes => object.text("page", "causes"),
                Writing::OwnPart => object.text("page", "own-part"),
            }
        }
        What::Weighed { go_on, words } => object.kind("weighed").flag("go-on", *go_on).text("words", words),
        What::Ready { question, yes } => object.kind("ready").named("question", *question).flag("yes", *yes),
        What::Chose(choice) => object.kind("chose").named("choice", *choice),
        What::Reasoned { choice, words } => object.kind("reasoned").named("choice", *choice).text("words", words),
        What::Reflected { point, said, words } => {
            let object = object.kind("reflected").text("point", point).text("words", words);
            match said {
                Some(said) => object.named("said", *said),
                None => object,
            }
        }
        What::HarmLifted => object.kind("harm-lifted"),
        What::Over(Over::Order) => object.kind("over").text("what", "order"),
        What::Over(Over::Partner(side)) => object.kind("over").text("what", "partner").named("of", *side),
        What::Review(review) => {
            let answers = review.answers.iter().map(|n| Value::from(*n)).collect();
            let object = object.kind("review").list("answers", answers).flag("same-hurt", review.same_hurt);
            let object = object.flag("broken-twice", review.broken_twice);
            match review.abuse_by {
                Some(side) => object.named("abuse-by", side),
                None => object,
            }
        }
        What::AfterReview(chosen) => object.kind("after-review").named("choice", *chosen),
        What::Draft(draft) => put_draft(object.kind("draft"), draft),
        What::Own(own) => put_own(object, own),
    };
}

fn what(kind: &str, fields: &Fields<'_>) -> Result<What, Fault> {
    Ok(match kind {
        "age" => What::Age(if fields.flag("both-adult")? { Age::BothAdult } else { Age::Minor }),
        "screen" => What::Screen(read_answers(fields)?),
        "contact" => What::Contact(read_entry(fields)?),
        "undone" => What::Undone { entry: fields.id("entry")? },
        "changed" => What::Changed { entry: fields.id("entry")?, to: read_entry(&Fields(fields.object("to")?))? },
        "apart" => What::Apart { amendment: fields.id("amendment")? },
        "quiet" => What::Quiet(QuietPlan {
            last_contact: fields.date("last-contact")?,
            length: fields.number("length")?,
            exceptions: fields.list("exceptions")?,
        }),
        "check-in" => What::CheckIn {
            mood: fields.named("mood")?,
            self_harm: fields.flag("self-harm")?,
            words: fields.text("words")?,
        },
        "wellbeing" => What::Wellbeing {
            score: u8::try_from(fields.number("score")?).ok().filter(|s| *s <= 100).ok_or(Fault::BadField)?,
        },
        "practised" => What::Practised { day: fields.date("day")?, practice: fields.text("practice")? },
        "wrote" => What::Wrote { page: read_page(fields)?, words: fields.text("words")? },
        "weighed" => What::Weighed { go_on: fields.flag("go-on")?, words: fields.text("words")? },
        "ready" => What::Ready { question: fields.named("question")?, yes: fields.flag("yes")? },
        "chose" => What::Chose(fields.named("choice")?),
        "reasoned" => What::Reasoned { choice: fields.named("choice")?, words: fields.text("words")? },
        "reflected" => What::Reflected {
            point: fields.text("point")?,
            said: fields.option("said", Fields::named)?,
            words: fields.text("words")?,
        },
        "harm-lifted" => What::HarmLifted,
        "over" => What::Over(match fields.word("what")? {
            "order" => Over::Order,
            "partner" => Over::Partner(fields.named("of")?),
            _ => return Err(Fault::UnknownName),
        }),
        "review" => What::Review(read_review(fields)?),
        "after-review" => What::AfterReview(fields.named("choice")?),
        "draft" => What::Draft(read_draft(fields)?),
        _ => What::Own(read_own(kind, fields)?),
    })
}

fn read_page(fields: &Fields<'_>) -> Result<Writing, Fault> {
    match fields.word("page")? {
        "why" => Ok(Writing::Why(fields.named("motive")?)),
        "causes" => Ok(Writing::Causes),
        "own-part" => Ok(Writing::OwnPart),
        _ => Err(Fault::UnknownName),
    }
}

/// The answers of a round as JSON: also the shape of a round that is not finished.
pub fn round_to_json(answers: &Answers) -> Map<String, Value> {
    let mut object = Object::default();
    put_answers(&mut object, answers);
    object.0
}

fn put_answers<'a>(object: &'a mut Object, answers: &Answers) -> &'a mut Object {
    let mut given = Object::default();
    for (question, answer) in answers.given() {
        given.named(question.name(), answer);
    }
    let mut agreements = Object::default();
    for (question, agreement) in answers.agreements() {
        agreements.named(question.name(), agreement);
    }
    object.object("answers", given).object("agreements", agreements)
}

/// The answers of a round from JSON.
///
/// # Errors
/// When a question or an answer has a name that this edition does not know.
pub fn read_answers(fields: &Fields<'_>) -> Result<Answers, Fault> {
    let mut answers = Answers::default();
    for (question, answer) in fields.pairs("answers")? {
        answers.give(question, answer);
    }
    for (question, agreement) in fields.pairs("agreements")? {
        answers.give_agreement(question, agreement);
    }
    Ok(answers)
}

fn put_entry<'a>(object: &'a mut Object, entry: &Entry) -> &'a mut Object {
    let object = object.text("on", entry.on.to_string()).text("words", &entry.words).text("trigger", &entry.trigger);
    match &entry.act {
        Act::Reached(reach) => object.text("act", "reached").named("how", *reach),
        Act::Looked(look) => object.text("act", "looked").named("how", *look),
        Act::Necessary { by, about } => object.text("act", "necessary").named("by", *by).named("about", *about),
        Act::Word(word) => object
            .text("act", "word")
            .named("tone", word.tone)
            .named("ask", word.ask)
            .flag("hot-and-cold", word.hot_and_cold)
            .flag("hurt", word.hurt),
        Act::Blocked => object.text("act", "blocked"),
        Act::NewPartner(side) => object.text("act", "new-partner").named("of", *side),
        Act::OrderMade => object.text("act", "order-made"),
        Act::Met => object.text("act", "met"),
        Act::Declined => object.text("act", "declined"),
        Act::LookedBack(back) => object
            .text("act", "looked-back")
            .flag("easy-for-user", back.easy_for_user)
            .flag("easy-for-ex", back.easy_for_ex)
            .flag("pressure", back.pressure)
            .flag("old-pattern", back.old_pattern)
            .flag("hurt", back.hurt),
        Act::Talked(end) => object.text("act", "talked").named("end", *end),
    }
}

fn put_draft<'a>(object: &'a mut Object, draft: &Draft) -> &'a mut Object {
    let object = object.flag("waiting", draft.state == DraftState::Waiting).named("for", draft.kind);
    let object = object.named("state", draft.state).text("words", &draft.words);
    if draft.set_aside.is_empty() {
        return object;
    }
    let mut inner = Object::default();
    for (problem, words) in &draft.set_aside {
        inner.text(problem.name(), words);
    }
    object.object("set-aside", inner)
}

/// Saves from before drafts had words hold only whether one waits.
fn read_draft(fields: &Fields<'_>) -> Result<Draft, Fault> {
    let kind = if fields.has("for") { fields.named("for")? } else { DraftKind::First };
    let state = match (fields.has("state"), fields.flag("waiting")?) {
        (true, _) => fields.named("state")?,
        (false, true) => DraftState::Waiting,
        (false, false) => DraftState::Written,
    };
    Ok(Draft { kind, state, words: fields.text("words")?, set_aside: fields.texts_by("set-aside")? })
}

fn read_entry(fields: &Fields<'_>) -> Result<Entry, Fault> {
    Ok(Entry {
        on: fields.date("on")?,
        act: read_act(fields)?,
        words: fields.text("words")?,
        trigger: fields.text("trigger")?,
    })
}

fn read_act(fields: &Fields<'_>) -> Result<Act, Fault> {
    Ok(match fields.word("act")? {
        "reached" => Act::Reached(fields.named("how")?),
        "looked" => Act::Looked(fields.named("how")?),
        "necessary" => Act::Necessary { by: fields.named("by")?, about: fields.named("about")? },
        "word" => {
            let ask = if fields.has("ask") { fields.named("ask")? } else { crate::domain::contact::Ask::Nothing };
            Act::Word(Word {
                tone: fields.named("tone")?,
                ask,
                hot_and_cold: fields.flag("hot-and-cold")?,
                hurt: fields.flag("hurt")?,
            })
        }
        "blocked" => Act::Blocked,
        "new-partner" => Act::NewPartner(fields.named("of")?),
        "order-made" => Act::OrderMade,
        "met" => Act::Met,
        "declined" => Act::Declined,
        "looked-back" => Act::LookedBack(LookBack {
            easy_for_user: fields.flag("easy-for-user")?,
            easy_for_ex: fields.flag("easy-for-ex")?,
            pressure: fields.flag("pressure")?,
            old_pattern: fields.flag("old-pattern")?,
            hurt: fields.flag("hurt")?,
        }),
        "talked" => Act::Talked(fields.named("end")?),
        _ => return Err(Fault::UnknownName),
    })
}

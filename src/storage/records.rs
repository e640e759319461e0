//! The shape of a record on disk and in a backup, apart from the domain types so that either can change. The format is
//! described in `docs/backup-format.md`; every field is read with a default or refused with a reason.

use serde_json::{Map, Value, json};

use super::fields::{Fields, print_id};
use super::names::Named;
use crate::domain::contact::{Act, Entry, LookBack, Word};
use crate::domain::record::{Age, Event, Over, QuietPlan, What, Writing};
use crate::domain::screen::Answers;
use crate::domain::time::{Moment, date, is_plausible};

/// Why a record cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Not JSON, torn, or not an object.
    Damaged,
    /// A field is missing or of the wrong kind.
    BadField,
    /// A name that this edition does not know.
    UnknownName,
    /// Written by a newer edition.
    Newer,
}

/// An event as a JSON object. Fields that this edition does not know, from `before`, are kept.
pub fn to_json(event: &Event, before: Option<&Map<String, Value>>) -> Map<String, Value> {
    let mut map = before.cloned().unwrap_or_default();
    map.insert("id".into(), print_id(event.id).into());
    map.insert("made".into(), event.made.to_rfc3339().into());
    let (kind, body) = body(&event.what);
    map.insert("kind".into(), kind.into());
    if let Value::Object(fields) = body {
        map.extend(fields);
    }
    map
}

/// An event from a JSON object.
///
/// # Errors
/// When the object is not an event that this edition knows.
pub fn from_json(map: &Map<String, Value>) -> Result<Event, Fault> {
    let fields = Fields(map);
    let id = fields.id("id")?;
    let made: Moment = fields.text("made")?.parse().map_err(|_| Fault::BadField)?;
    if !is_plausible(date(made)) {
        return Err(Fault::BadField);
    }
    let what = what(&fields.text("kind")?, &fields)?;
    Ok(Event { id, made, what })
}

fn body(what: &What) -> (&'static str, Value) {
    match what {
        What::Age(age) => ("age", json!({ "both-adult": *age == Age::BothAdult })),
        What::Screen(answers) => ("screen", answers_body(answers)),
        What::Contact(entry) => ("contact", entry_body(entry)),
        What::Undone { entry } => ("undone", json!({ "entry": print_id(*entry) })),
        What::Changed { entry, to } => ("changed", json!({ "entry": print_id(*entry), "to": entry_body(to) })),
        What::Quiet(plan) => {
            let exceptions: Vec<_> = plan.exceptions.iter().map(|m| m.name()).collect();
            ("quiet", json!({ "last-contact": plan.last_contact.to_string(), "length": plan.length, "exceptions": exceptions }))
        }
        What::CheckIn { mood, self_harm, words } => ("check-in", json!({ "mood": mood.name(), "self-harm": self_harm, "words": words })),
        What::Wellbeing { score } => ("wellbeing", json!({ "score": score })),
        What::Practised { day, practice } => ("practised", json!({ "day": day.to_string(), "practice": practice })),
        What::Wrote { page, words } => match page {
            Writing::Why(motive) => ("wrote", json!({ "page": "why", "motive": motive.name(), "words": words })),
            Writing::Causes => ("wrote", json!({ "page": "causes", "words": words })),
            Writing::OwnPart => ("wrote", json!({ "page": "own-part", "words": words })),
        },
        What::Weighed { go_on, words } => ("weighed", json!({ "go-on": go_on, "words": words })),
        What::Ready { question, yes } => ("ready", json!({ "question": question.name(), "yes": yes })),
        What::Chose(choice) => ("chose", json!({ "choice": choice.name() })),
        What::HarmLifted => ("harm-lifted", json!({})),
        What::Over(Over::Order) => ("over", json!({ "what": "order" })),
        What::Over(Over::Partner(side)) => ("over", json!({ "what": "partner", "of": side.name() })),
        What::Draft { waiting } => ("draft", json!({ "waiting": waiting })),
    }
}

fn what(kind: &str, fields: &Fields<'_>) -> Result<What, Fault> {
    Ok(match kind {
        "age" => What::Age(if fields.flag("both-adult")? { Age::BothAdult } else { Age::Minor }),
        "screen" => What::Screen(read_answers(fields)?),
        "contact" => What::Contact(read_entry(fields)?),
        "undone" => What::Undone { entry: fields.id("entry")? },
        "changed" => What::Changed { entry: fields.id("entry")?, to: read_entry(&Fields(fields.object("to")?))? },
        "quiet" => What::Quiet(QuietPlan { last_contact: fields.date("last-contact")?, length: fields.number("length")?, exceptions: fields.list("exceptions")? }),
        "check-in" => What::CheckIn { mood: fields.named("mood")?, self_harm: fields.flag("self-harm")?, words: fields.text("words")? },
        "wellbeing" => What::Wellbeing { score: u8::try_from(fields.number("score")?).ok().filter(|s| *s <= 100).ok_or(Fault::BadField)? },
        "practised" => What::Practised { day: fields.date("day")?, practice: fields.text("practice")? },
        "wrote" => What::Wrote { page: read_page(fields)?, words: fields.text("words")? },
        "weighed" => What::Weighed { go_on: fields.flag("go-on")?, words: fields.text("words")? },
        "ready" => What::Ready { question: fields.named("question")?, yes: fields.flag("yes")? },
        "chose" => What::Chose(fields.named("choice")?),
        "harm-lifted" => What::HarmLifted,
        "over" => What::Over(match fields.text("what")?.as_str() {
            "order" => Over::Order,
            "partner" => Over::Partner(fields.named("of")?),
            _ => return Err(Fault::UnknownName),
        }),
        "draft" => What::Draft { waiting: fields.flag("waiting")? },
        _ => return Err(Fault::UnknownName),
    })
}

fn read_page(fields: &Fields<'_>) -> Result<Writing, Fault> {
    match fields.text("page")?.as_str() {
        "why" => Ok(Writing::Why(fields.named("motive")?)),
        "causes" => Ok(Writing::Causes),
        "own-part" => Ok(Writing::OwnPart),
        _ => Err(Fault::UnknownName),
    }
}

/// The answers of a round as JSON: also the shape of a round that is not finished.
pub fn answers_body(answers: &Answers) -> Value {
    let given: Map<_, _> = answers.given().map(|(q, a)| (q.name().to_owned(), a.name().into())).collect();
    let agreements: Map<_, _> = answers.agreements().map(|(q, a)| (q.name().to_owned(), a.name().into())).collect();
    json!({ "answers": given, "agreements": agreements })
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

fn entry_body(entry: &Entry) -> Value {
    let mut map = Map::new();
    map.insert("on".into(), entry.on.to_string().into());
    map.insert("words".into(), entry.words.clone().into());
    map.insert("trigger".into(), entry.trigger.clone().into());
    if let Value::Object(act) = act_body(&entry.act) {
        map.extend(act);
    }
    Value::Object(map)
}

fn act_body(act: &Act) -> Value {
    match act {
        Act::Reached(reach) => json!({ "act": "reached", "how": reach.name() }),
        Act::Looked(look) => json!({ "act": "looked", "how": look.name() }),
        Act::Necessary { by, about } => json!({ "act": "necessary", "by": by.name(), "about": about.name() }),
        Act::Word(w) => json!({ "act": "word", "tone": w.tone.name(), "ask": w.ask.name(), "hot-and-cold": w.hot_and_cold, "hurt": w.hurt }),
        Act::Blocked => json!({ "act": "blocked" }),
        Act::NewPartner(side) => json!({ "act": "new-partner", "of": side.name() }),
        Act::OrderMade => json!({ "act": "order-made" }),
        Act::Met => json!({ "act": "met" }),
        Act::LookedBack(l) => {
            json!({ "act": "looked-back", "easy-for-user": l.easy_for_user, "easy-for-ex": l.easy_for_ex, "pressure": l.pressure, "old-pattern": l.old_pattern, "hurt": l.hurt })
        }
        Act::Talked(end) => json!({ "act": "talked", "end": end.name() }),
    }
}

fn read_entry(fields: &Fields<'_>) -> Result<Entry, Fault> {
    Ok(Entry { on: fields.date("on")?, act: read_act(fields)?, words: fields.text("words")?, trigger: fields.text("trigger")? })
}

fn read_act(fields: &Fields<'_>) -> Result<Act, Fault> {
    Ok(match fields.text("act")?.as_str() {
        "reached" => Act::Reached(fields.named("how")?),
        "looked" => Act::Looked(fields.named("how")?),
        "necessary" => Act::Necessary { by: fields.named("by")?, about: fields.named("about")? },
        "word" => {
            let ask = if fields.0.contains_key("ask") { fields.named("ask")? } else { crate::domain::contact::Ask::Nothing };
            Act::Word(Word { tone: fields.named("tone")?, ask, hot_and_cold: fields.flag("hot-and-cold")?, hurt: fields.flag("hurt")? })
        }
        "blocked" => Act::Blocked,
        "new-partner" => Act::NewPartner(fields.named("of")?),
        "order-made" => Act::OrderMade,
        "met" => Act::Met,
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

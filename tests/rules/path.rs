//! The path in the language of the stories: `path understand=now:R-why,not-written reach=not-yet:waits`. After the colon
//! stands every reason of the stage, in order; without one only the status is claimed.

use afterword::content::Language;
use afterword::domain::door;
use afterword::domain::path::{Place, Stage, Status, Why, own_words, path};
use afterword::domain::record::Record;
use afterword::domain::time::Moment;

/// Claims about the path; an `Err` says what was found instead.
pub fn hold(record: &Record, now: Moment, claims: &[&str]) -> Result<(), String> {
    let account = door::account(record, now);
    let found: Vec<String> = path(record, &account, now).iter().map(written).collect();
    let holds = |claim: &&str| match *claim {
        "none" => found.is_empty(),
        claim => found.iter().any(|place| place == claim || place.split(':').next() == Some(claim)),
    };
    if claims.iter().all(holds) { Ok(()) } else { Err(format!("found path {}", found.join(" "))) }
}

/// How many of the person's own words are shown on a stage.
pub fn own(record: &Record, stage: &str) -> usize {
    Stage::ALL
        .into_iter()
        .filter(|s| name(*s) == stage)
        .map(|s| own_words(record, s, |id| Language::English.words().library.stage_of(id)).len())
        .sum()
}

fn written(place: &Place) -> String {
    let whys: Vec<String> = place.whys.iter().map(code).collect();
    format!("{}={}:{}", name(place.stage), status(place.status), whys.join("+"))
}

fn name(stage: Stage) -> &'static str {
    match stage {
        Stage::Safety => "safety",
        Stage::Understand => "understand",
        Stage::Space => "space",
        Stage::Grow => "grow",
        Stage::Ready => "ready",
        Stage::Reach => "reach",
        Stage::Meet => "meet",
        Stage::Talk => "talk",
        Stage::Rebuild => "rebuild",
        Stage::Review => "review",
        Stage::LetGo => "let-go",
    }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Done => "done",
        Status::Now => "now",
        Status::Open => "open",
        Status::NotYet => "not-yet",
        Status::Closed => "closed",
    }
}

fn code(why: &Why) -> String {
    match why {
        Why::Rule(reason) => reason.rule.code().into(),
        Why::Answered(Some(on)) => format!("answered/{on}"),
        Why::Answered(None) => "answered".into(),
        Why::Written(on) => format!("written/{on}"),
        Why::Quiet(day, of, last) => format!("day/{day}/{of}/{last}"),
        Why::QuietOver(last) => format!("over/{last}"),
        Why::Practised => "practised".into(),
        Why::IsReady => "is-ready".into(),
        Why::Sent(on) => format!("sent/{on}"),
        Why::Met(on) => format!("met/{on}"),
        Why::Talked(on) => format!("talked/{on}"),
        Why::May(step) => format!("may/{}", step.code()),
        Why::Waits(stage) => format!("after/{}", name(*stage)),
        Why::PassedBy => "passed-by".into(),
        Why::NextReview(on) => format!("next/{on}"),
        Why::Stays => "stays".into(),
        Why::Always => "always".into(),
    }
}

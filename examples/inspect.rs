//! Prints what the guide decides for a saved backup, so that anyone can check it:
//! `cargo run --no-default-features --example inspect -- door SAVE.json --now 2026-12-01T10:00:00+01:00`.
//!
//! Or what the draft check finds in the drafts of a file, one JSON object with id, kind and text a line:
//! `cargo run --no-default-features --example inspect -- drafts FILE.jsonl`.

#![allow(clippy::print_stdout, reason = "printing is what this program is for")]

use std::process::ExitCode;

use afterword::domain::door::{Decision, Detail, Door, Ends, Reason, decide};
use afterword::domain::message::{Checker, Kind, Model};
use afterword::domain::time::Moment;
use afterword::storage::backup;
use afterword::storage::lock::{LockFault, Passphrase, file};
use serde_json::{Value, json};
use unicode_normalization::UnicodeNormalization;

const USAGE: &str = "usage: inspect door SAVE.json --now 2026-12-01T10:00:00+01:00 [--passphrase-file FILE]\n       inspect drafts FILE.jsonl";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let answer = match words.as_slice() {
        ["door", save, "--now", now] => door(save, now, None),
        ["door", save, "--now", now, "--passphrase-file", file] => door(save, now, Some(file)),
        ["drafts", file] => drafts(file),
        _ => Err(USAGE.to_owned()),
    };
    match answer {
        Ok(line) => {
            println!("{line}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}

/// The weights that the app fetches.
const WEIGHTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/static/words.bin");

/// One line for each line of the file; a line that is no draft gets one that says why.
fn drafts(path: &str) -> Result<String, String> {
    let text = std::fs::read(path).map_err(|e| format!("{path} cannot be read: {e}"))?;
    let bytes = std::fs::read(WEIGHTS).map_err(|e| format!("{WEIGHTS} cannot be read: {e}"))?;
    let model = Model::parse(&bytes).map_err(|fault| format!("{WEIGHTS} is not a model: {fault:?}"))?;
    let mut checker = Checker::new(Some(model));
    let lines = text.split(|byte| *byte == b'\n').enumerate();
    let shown: Vec<String> = lines
        .filter(|(_, line)| !line.trim_ascii().is_empty())
        .map(|(at, line)| {
            draft(&mut checker, line).unwrap_or_else(|why| json!({ "line": at + 1, "error": why })).to_string()
        })
        .collect();
    Ok(shown.join("\n"))
}

fn draft(checker: &mut Checker, line: &[u8]) -> Result<Value, String> {
    let value: Value = serde_json::from_slice(line).map_err(|e| format!("no JSON: {e}"))?;
    let field = |name: &str| value.get(name).and_then(Value::as_str).ok_or_else(|| format!("no text in field {name}"));
    let kind = Kind::parse(field("kind")?).ok_or("kind is none of first, reply, apology, invite, talk")?;
    let text = field("text")?;
    let report = checker.check(kind, text);
    let spans = report.remarks.iter().flat_map(|remark| remark.spans.iter().map(|span| (remark.problem, span)));
    Ok(json!({
        "id": value.get("id"),
        "verdict": report.verdict.code(),
        "labels": report.remarks.iter().map(|remark| remark.problem.code()).collect::<Vec<_>>(),
        "good": report.good.iter().map(|good| good.code()).collect::<Vec<_>>(),
        "spans": spans
            .map(|(problem, span)| json!({
                "label": problem.code(),
                "text": text.get(span.bytes.clone()),
                "start": span.chars.start,
                "end": span.chars.end,
            }))
            .collect::<Vec<_>>(),
    }))
}

fn door(path: &str, now: &str, passphrase: Option<&str>) -> Result<String, String> {
    let now: Moment = now.parse().map_err(|e| format!("--now is not a date and time with an offset: {e}"))?;
    let mut text = std::fs::read_to_string(path).map_err(|e| format!("{path} cannot be read: {e}"))?;
    if file::is_sealed(&text) {
        text = open(path, &text, passphrase)?;
    }
    let backup = backup::read(&text).map_err(|fault| format!("{path} is not a backup that can be read: {fault:?}"))?;
    if let Some((at, fault)) = backup.unreadable.first() {
        return Err(format!("record {at} cannot be read ({fault:?}); {} in all", backup.unreadable.len()));
    }
    Ok(print(&decide(&backup.record, now)).to_string())
}

/// Opens a backup that is behind a passphrase. It is read from a file, because arguments of a command can be seen by others.
fn open(path: &str, text: &str, passphrase: Option<&str>) -> Result<String, String> {
    let from = passphrase
        .ok_or_else(|| format!("{path} is behind a passphrase: put it into a file and add --passphrase-file FILE"))?;
    let typed = std::fs::read_to_string(from).map_err(|e| format!("{from} cannot be read: {e}"))?;
    let typed = Passphrase::new(&typed, |t| t.nfkc().collect()).ok_or_else(|| format!("{from} is empty"))?;
    file::open(text, &typed).map_err(|fault| match fault {
        LockFault::Wrong => format!("the passphrase in {from} does not open {path}"),
        LockFault::OutOfBounds => format!("{path} asks for more work than is allowed; nothing was tried"),
        other => format!("{path} cannot be opened: {other:?}"),
    })
}

fn print(decision: &Decision) -> Value {
    let (door, step) = match decision.door {
        Door::Closed => ("closed", None),
        Door::Resting => ("resting", None),
        Door::Open(step) => ("open", Some(step.code())),
    };
    json!({
        "door": door,
        "step": step,
        "reasons": decision.reasons.iter().map(reason).collect::<Vec<_>>(),
        "next_look": decision.next_look.map(|d| d.to_string()),
        "may_draft": decision.may_draft,
    })
}

fn reason(reason: &Reason) -> Value {
    json!({
        "id": reason.rule.code(),
        "since": reason.since.map(|d| d.to_string()),
        "event": reason.event.map(|e| format!("{:032x}", e.0)),
        "ends": ends(reason.ends),
        "facts": reason.details.iter().map(detail).collect::<Vec<_>>(),
    })
}

fn ends(ends: Ends) -> String {
    match ends {
        Ends::Never => "never".to_owned(),
        Ends::ByThem => "by-them".to_owned(),
        Ends::ByAct => "by-act".to_owned(),
        Ends::On(day) => day.to_string(),
        Ends::At(moment) => moment.to_rfc3339(),
        Ends::Open => "open".to_owned(),
    }
}

/// A fact as its name and values, for example `QuietDay(12, 30)`.
fn detail(detail: &Detail) -> String {
    format!("{detail:?}")
}

//! TEMPORARY until the check is merged.
#![allow(missing_docs)]
use super::draft::DraftKind;
use std::ops::Range;
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Label {
    SelfHarm,
    Threat,
    Surveillance,
    Evasion,
    Insult,
    Sexual,
    Pressure,
    Guilt,
    Begging,
    Blame,
    NonApology,
    Minimising,
    InflatedPromise,
    LoveBombing,
    Jealousy,
    ThirdParty,
    OverReading,
    Heavy,
    Impaired,
    TooMuch,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Good {
    EasyOut,
    Light,
    Ownership,
    Impact,
    Remedy,
    Respect,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Stop,
    Rework,
    Ready,
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    pub label: Label,
    pub spans: Vec<Range<usize>>,
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub verdict: Verdict,
    pub remarks: Vec<Remark>,
    pub good: Vec<Good>,
}
impl Label {
    pub fn stops(self) -> bool {
        self <= Label::Sexual
    }
}
pub fn check(_kind: DraftKind, text: &str) -> Report {
    let words =
        [("by friday", Label::Pressure), ("saw the photos", Label::Surveillance), ("can't live", Label::SelfHarm)];
    let low = text.to_lowercase();
    let remarks: Vec<Remark> = words
        .iter()
        .filter_map(|(w, label)| low.find(w).map(|at| Remark { label: *label, spans: vec![at..at + w.len()] }))
        .collect();
    let verdict = if remarks.iter().any(|r| r.label.stops()) {
        Verdict::Stop
    } else if remarks.is_empty() {
        Verdict::Ready
    } else {
        Verdict::Rework
    };
    Report { verdict, remarks, good: vec![Good::Light] }
}

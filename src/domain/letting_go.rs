//! Letting go as a way of its own: its steps, how each stands, and what is kept only there. No rule reads any of it, no
//! step waits for another, and nothing of it opens or prepares contact.

mod evenings;
mod keepsake;
mod kept;

use chrono::NaiveDate;

pub use evenings::{EVENINGS, Evenings, NotNow, evenings};
pub use keepsake::{Piece, PieceKind, pieces};
pub use kept::{After, Anew, Evening, Hour, LettingGo, Mark, SaidOf, evenings_of, hours, marks};

use super::kept::{items, pages};
use super::order::sorted;
use super::own::{List, Own, PageKind};
use super::record::{Event, Record, What};
use super::time::date;

/// What the prompt of a goodbye letter is.
pub const GOODBYE: &str = "goodbye";

/// A step, in the order in which they stand; they can be taken in any.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Believing the no, or that it is over.
    Accept,
    /// A time and a place for grief.
    Grief,
    /// People to lean on, and for what.
    People,
    /// What it taught.
    Taught,
    /// Writing on three days about what is good in the end.
    Evenings,
    /// A goodbye letter that is never sent.
    Goodbye,
    /// A picture of the life ahead.
    Future,
    /// Eight cautions, thought about.
    Cautions,
    /// First days and good evenings, marked.
    Marks,
    /// Whether it is time for somebody new.
    Anew,
    /// The end of the guide.
    End,
    /// A keepsake of one's own words.
    Keepsake,
}

impl Step {
    /// All of them.
    pub const ALL: [Step; 12] = [
        Step::Accept,
        Step::Grief,
        Step::People,
        Step::Taught,
        Step::Evenings,
        Step::Goodbye,
        Step::Future,
        Step::Cautions,
        Step::Marks,
        Step::Anew,
        Step::End,
        Step::Keepsake,
    ];

    /// Those that are taken on the way; the last two stand at its end.
    pub fn on_the_way() -> impl Iterator<Item = Step> {
        Step::ALL.into_iter().filter(|step| !matches!(step, Step::End | Step::Keepsake))
    }

    /// The guide points that are thought about in it.
    pub fn points(self) -> &'static [&'static str] {
        match self {
            Step::Accept => &["letgo.accept-no"],
            Step::Taught => &["letgo.reframe"],
            Step::Future => &["letgo.future"],
            Step::Cautions => &[
                "apart.happiness",
                "apart.past",
                "apart.exhaustion",
                "apart.clinging",
                "apart.honesty",
                "apart.growth",
                "apart.convenience",
                "apart.choices",
            ],
            Step::Grief
            | Step::People
            | Step::Evenings
            | Step::Goodbye
            | Step::Marks
            | Step::Anew
            | Step::End
            | Step::Keepsake => &[],
        }
    }

    /// How many parts it has.
    fn parts(self) -> usize {
        match self {
            Step::Cautions => self.points().len(),
            Step::Evenings => usize::from(EVENINGS),
            Step::Anew => Anew::ALL.len(),
            _ => 1,
        }
    }
}

/// How a step stands, with the day since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// Nothing is there.
    NotBegun,
    /// A part of it is there.
    Begun(NaiveDate),
    /// It is written.
    Written(NaiveDate),
    /// It was laid aside.
    NotForMe(NaiveDate),
    /// It was said to be done.
    Done(NaiveDate),
}

/// How a step stands: what was said or written last counts.
pub fn stand(record: &Record, step: Step) -> Stand {
    let written = written(record, step);
    let said = record.events().iter().rev().find_map(|event| match &event.what {
        What::Own(Own::LettingGo(LettingGo::Said { step: of, said })) if *of == step => Some((event, *said)),
        _ => None,
    });
    let last = written.iter().map(|(event, _)| (event.made, event.id)).max();
    if let Some((event, said)) = said.filter(|(event, _)| last.is_none_or(|last| (event.made, event.id) > last)) {
        match said {
            SaidOf::NotForMe => return Stand::NotForMe(date(event.made)),
            SaidOf::Done => return Stand::Done(date(event.made)),
            SaidOf::Open => {}
        }
    }
    let mut parts = sorted(written.iter().map(|(_, part)| part.as_str()).collect());
    parts.dedup();
    match (last, parts.len()) {
        (None, _) => Stand::NotBegun,
        (Some((made, _)), count) if count < step.parts() => Stand::Begun(date(made)),
        (Some((made, _)), _) => Stand::Written(date(made)),
    }
}

/// What is written in a step: each event, and which part it is of.
fn written(record: &Record, step: Step) -> Vec<(&Event, String)> {
    let whole = |event| (event, String::new());
    match step {
        Step::People => items(record, List::People).iter().map(|item| whole(item.latest.0)).collect(),
        Step::Goodbye => {
            let letters = pages(record, PageKind::Letter);
            letters.iter().filter(|page| page.latest.1.prompt == GOODBYE).map(|page| whole(page.latest.0)).collect()
        }
        _ => record.events().iter().filter_map(|event| Some((event, part_of(&event.what, step)?))).collect(),
    }
}

/// Which part of a step something is, if it is one.
fn part_of(what: &What, step: Step) -> Option<String> {
    match what {
        What::Reflected { point, .. } => step.points().contains(&point.as_str()).then(|| point.clone()),
        What::Own(Own::LettingGo(own)) => match (own, step) {
            (LettingGo::Hour(_), Step::Grief) | (LettingGo::Mark(_), Step::Marks) => Some(String::new()),
            (LettingGo::Evening(evening), Step::Evenings) => Some(evening.number.to_string()),
            (LettingGo::Anew { question, .. }, Step::Anew) => Some(format!("{question:?}")),
            _ => None,
        },
        _ => None,
    }
}

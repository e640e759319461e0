//! Statement 4: rows of messages, replies and days, one after the other.

use afterword::domain::contact::{Act, Ask, Reach, TalkEnd};
use afterword::domain::door::{self, Door, Standing, Step};
use afterword::domain::record::{Record, What};
use afterword::domain::time::Moment;

use super::histories::{BEGINNINGS, holds};
use super::{Walked, language};

/// What may come next; each takes a day, on which the screen is answered and everything else is ready.
const ACTS: [&str; 7] =
    ["I message", "I call", "they warm", "they neutral", "they warm asking-meeting", "met", "quiet"];
/// How many follow one another.
const LONG: usize = 5;

/// Every row of five of the seven acts, from each beginning.
pub fn every_row_of_acts() -> Walked {
    let mut walked = 0;
    // Those where something is open: elsewhere everything sent is a slip.
    for beginning in &BEGINNINGS[1..3] {
        for row in 0..ACTS.len().pow(u32::try_from(LONG).unwrap()) {
            let mut text = format!("story a row\n{beginning}\n");
            let mut rest = row;
            for day in 5..5 + LONG {
                let act = match ACTS[rest % ACTS.len()] {
                    "quiet" => "quiet from 2026-02-01 for 14",
                    act => act,
                };
                rest /= ACTS.len();
                text += &format!(
                    "2026-03-{day:02}T07:00 check-in steady\n2026-03-{day:02}T08:00 screen all no\n2026-03-{day:02}T08:01 ready all\n\
                     2026-03-{day:02}T11:00 {act}\n"
                );
            }
            let story = language::read("row", &text).remove(0);
            let now: Moment = "2026-03-11T08:00:00+01:00".parse().unwrap();
            let record = story.record(story.events.len(), now);
            holds_in_a_row(&record, now).unwrap_or_else(|why| panic!("{why}\n{text}"));
            walked += 1;
        }
    }
    (walked, "rows of five acts")
}

/// Never two messages of an open step without a word of theirs, never a second pause answer in a quiet period, never a second
/// first message. In `rebuild`, and after they wished for it, two people talk as they like.
pub fn holds_in_a_row(record: &Record, now: Moment) -> Result<usize, String> {
    let account = door::account(record, now);
    let (mut waits, mut paused, mut sent, mut seen) = (false, false, false, 0);
    for event in record.events() {
        let standing = account.standings.iter().find(|(id, _)| *id == event.id).map(|(_, standing)| *standing);
        match &event.what {
            What::Contact(entry) => match (entry.act, standing) {
                (Act::Word(word), _) if word.ask == Ask::Try => return Ok(seen),
                (Act::Talked(TalkEnd::Try), _) => return Ok(seen),
                (Act::Reached(Reach::Message | Reach::Call), Some(Standing::OfStep)) => {
                    holds(!waits, || format!("statement 4: {event:?}"))?;
                    (waits, sent) = (true, true);
                    seen += 1;
                }
                (Act::Reached(reach), Some(Standing::OfStep)) => return Err(format!("statement 4: a {reach:?}")),
                (Act::Reached(_), Some(Standing::PauseAnswer)) => {
                    holds(!paused, || format!("statement 4: a second pause answer {event:?}"))?;
                    paused = true;
                    seen += 1;
                }
                (Act::Reached(_), _) => seen += 1,
                (Act::Word(_) | Act::Met | Act::Declined | Act::Talked(_), _) => waits = false,
                _ => {}
            },
            What::Quiet(_) => paused = false,
            _ => {}
        }
    }
    let again = sent && account.decision.door == Door::Open(Step::FirstMessage);
    holds(!again, || "statement 4: a second first message".into())?;
    Ok(seen)
}

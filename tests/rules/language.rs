//! The language of the stories: one line, one thing that happened or one thing to expect. Apart from the stories, so that
//! they can be read and written without it.

#[path = "language/acts.rs"]
mod acts;
#[path = "language/screens.rs"]
mod screens;
#[path = "language/settled.rs"]
mod settled;

use std::collections::BTreeMap;

use afterword::domain::contact::{Entry, Side};
use afterword::domain::draft::{Draft, DraftKind, DraftState};
use afterword::domain::own::{Own, Tick};
use afterword::domain::record::{Age, Event, EventId, Mood, Over, QuietPlan, Readiness, Record, What, Writing};
use afterword::domain::review::{AfterReview, Review};
use afterword::domain::time::{Moment, date, days_after};
use chrono::NaiveDate;

/// One life story: what was recorded, in the order of the file, with what is expected in between.
pub struct Story {
    pub name: String,
    pub file: String,
    pub events: Vec<Recorded>,
    pub labels: BTreeMap<String, EventId>,
    pub expectations: Vec<Expectation>,
}

/// An event. `quietly` recorded ones come from a range of days and are left out where they are still to come.
pub struct Recorded {
    pub event: Event,
    pub quietly: bool,
}

/// What a line expects, of the events above it.
pub struct Expectation {
    pub line: usize,
    pub text: String,
    pub known: usize,
    pub moments: Vec<Moment>,
    pub claims: Vec<Vec<String>>,
}

impl Story {
    /// The record as the guide would hold it at `now`, with the first `known` events.
    pub fn record(&self, known: usize, now: Moment) -> Record {
        Record::new(self.events[..known].iter().filter(|r| !r.quietly || r.event.made <= now).map(|r| r.event.clone()))
    }
}

/// Reads every story of a file.
pub fn read(file: &str, text: &str) -> Vec<Story> {
    let mut stories: Vec<Teller> = Vec::new();
    for (at, raw) in text.lines().enumerate() {
        let line = raw.split(" -- ").next().unwrap_or_default().trim();
        if line.is_empty() || line.starts_with('#') || line.starts_with("--") {
            continue;
        }
        if let Some(name) = line.strip_prefix("story ") {
            stories.push(Teller::new(file, name));
            continue;
        }
        let place = format!("{file}:{}", at + 1);
        let teller = stories.last_mut().unwrap_or_else(|| panic!("{place}: a line before the first story"));
        teller.line(&place, at + 1, line);
    }
    stories.into_iter().map(|teller| teller.story).collect()
}

struct Teller {
    story: Story,
    offset: String,
    place: String,
}

impl Teller {
    fn new(file: &str, name: &str) -> Teller {
        let story = Story {
            name: name.into(),
            file: file.into(),
            events: vec![],
            labels: BTreeMap::new(),
            expectations: vec![],
        };
        Teller { story, offset: "+01:00".into(), place: String::new() }
    }

    fn line(&mut self, place: &str, number: usize, line: &str) {
        self.place = place.into();
        let words = words(line);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        match words.as_slice() {
            ["settled", day] => self.settled(self.day(day)),
            ["steady", from, "to", to] => self.steady(self.day(from), self.day(to)),
            ["at", moment, "->", ..] => {
                let moments = vec![self.moment(moment)];
                self.expect(number, line, moments);
            }
            ["daily", from, "to", to, "->", ..] => {
                let (from, to) = (self.day(from), self.day(to));
                let moments = (0..=(to - from).num_days())
                    .map(|n| self.noon(days_after(from, u32::try_from(n).unwrap())))
                    .collect();
                self.expect(number, line, moments);
            }
            [moment, step @ ..] => {
                let made = self.moment(moment);
                self.step(made, step);
            }
            [] => {}
        }
    }

    fn expect(&mut self, line: usize, text: &str, moments: Vec<Moment>) {
        let (_, claims) = text.split_once("->").unwrap();
        let claims = claims.split(';').map(words).collect();
        self.story.expectations.push(Expectation {
            line,
            text: text.into(),
            known: self.story.events.len(),
            moments,
            claims,
        });
    }

    fn fail<T>(&self, what: &str) -> T {
        panic!("{}: cannot read {what:?}", self.place)
    }

    fn day(&self, text: &str) -> NaiveDate {
        text.parse().unwrap_or_else(|_| self.fail(text))
    }

    fn noon(&self, day: NaiveDate) -> Moment {
        format!("{day}T12:00:00{}", self.offset).parse().unwrap()
    }

    /// `2026-03-01T10:00` at the offset last given in the story, `2026-03-01T10:00+13:00` for another.
    fn moment(&mut self, text: &str) -> Moment {
        let (clock, offset) = match text.get(16..) {
            Some(seconds) if seconds.starts_with(':') => text.split_at(19),
            Some(_) => text.split_at(16),
            None => return self.fail(text),
        };
        if !offset.is_empty() {
            self.offset = offset.into();
        }
        let seconds = if clock.len() == 16 { ":00" } else { "" };
        format!("{clock}{seconds}{}", self.offset).parse().unwrap_or_else(|_| self.fail(text))
    }

    fn push(&mut self, made: Moment, what: What, quietly: bool) -> EventId {
        let id = EventId(1 + u128::try_from(self.story.events.len()).unwrap());
        self.story.events.push(Recorded { event: Event { id, made, what }, quietly });
        id
    }

    fn step(&mut self, made: Moment, step: &[&str]) {
        let said = step.iter().find(|word| word.starts_with('"')).copied().unwrap_or_default();
        let (step, label, on) = self.marks(step, date(made));
        let entry = |act| Entry { on, act, words: String::new(), trigger: String::new() };
        let quoted = said.trim_matches('"').to_owned();
        let what = match step.as_slice() {
            ["adult"] => What::Age(Age::BothAdult),
            ["minor"] => What::Age(Age::Minor),
            ["screen", answers @ ..] => self.screen(answers),
            ["quiet", "from", day] => {
                What::Quiet(QuietPlan { last_contact: self.day(day), length: 30, exceptions: vec![] })
            }
            ["quiet", "from", day, "for", length] => What::Quiet(QuietPlan {
                last_contact: self.day(day),
                length: length.parse().unwrap(),
                exceptions: vec![],
            }),
            ["check-in", mood] => check_in(self.mood(mood), false),
            ["check-in", mood, "self-harm"] => check_in(self.mood(mood), true),
            ["who5", score] => What::Wellbeing { score: score.parse().unwrap() },
            ["ticked", day, tick] => {
                let tick = match *tick {
                    "done" => Tick::Done,
                    "skipped" => Tick::Skipped,
                    "cleared" => Tick::Cleared,
                    other => panic!("no tick {other}"),
                };
                What::Own(Own::Ticked { habit: EventId(7), day: self.day(day), tick })
            }
            ["practised", day] => What::Practised { day: self.day(day), practice: "a walk".into() },
            ["wrote", "why", motive] => wrote(Writing::Why(self.motive(motive)), quoted),
            ["wrote", "causes"] => wrote(Writing::Causes, quoted),
            ["wrote", "own-part"] => wrote(Writing::OwnPart, quoted),
            ["weighed", "go-on"] => What::Weighed { go_on: true, words: quoted },
            ["weighed", "stay-away"] => What::Weighed { go_on: false, words: quoted },
            ["ready", "all"] => {
                let [rest @ .., last] = Readiness::ALL;
                for question in rest {
                    self.push(made, What::Ready { question, yes: true }, false);
                }
                What::Ready { question: last, yes: true }
            }
            ["ready", number, answer] => {
                let question = Readiness::ALL[number.parse::<usize>().unwrap() - 1];
                What::Ready { question, yes: *answer == "yes" }
            }
            ["chose", way] => What::Chose(self.choice(way)),
            ["reasoned", way, ..] => What::Reasoned { choice: self.choice(way), words: quoted },
            ["reflected", point] => What::Reflected { point: (*point).into(), said: None, words: quoted },
            ["reflected", point, said] => {
                What::Reflected { point: (*point).into(), said: Some(self.said(said)), words: quoted }
            }
            ["review", answers, found @ ..] => What::Review(self.review(answers, found)),
            ["after-review", "go-on"] => What::AfterReview(AfterReview::GoOn),
            ["after-review", "get-help"] => What::AfterReview(AfterReview::GetHelp),
            ["lifted"] => What::HarmLifted,
            ["over", "order"] => What::Over(Over::Order),
            ["over", "their-partner"] => What::Over(Over::Partner(Side::Ex)),
            ["over", "my-partner"] => What::Over(Over::Partner(Side::User)),
            ["draft", "waits"] => draft(DraftState::Waiting),
            ["draft", "copied"] => draft(DraftState::Copied),
            ["draft", "gone"] => draft(DraftState::Written),
            ["undo", named] => What::Undone { entry: self.named(named) },
            ["change", named, "to", act @ ..] => What::Changed { entry: self.named(named), to: entry(self.act(act)) },
            act => What::Contact(entry(self.act(act))),
        };
        let id = self.push(made, what, false);
        if let Some(label) = label {
            self.story.labels.insert(label, id);
        }
    }

    /// Six answers as digits, then what was found.
    fn review(&self, answers: &str, found: &[&str]) -> Review {
        let digits: Vec<u8> = answers.bytes().map(|b| b - b'0').collect();
        let abuse_by = match found {
            [.., "abuse-by-them"] => Some(Side::Ex),
            [.., "abuse-by-me"] => Some(Side::User),
            _ => None,
        };
        let has = |what: &str| found.contains(&what);
        Review {
            answers: digits.try_into().unwrap_or_else(|_| self.fail(answers)),
            abuse_by,
            same_hurt: has("same-hurt"),
            broken_twice: has("broken-twice"),
        }
    }

    /// Takes `#label`, `on <date>` and quoted words out of a step.
    fn marks<'a>(&self, step: &[&'a str], today: NaiveDate) -> (Vec<&'a str>, Option<String>, NaiveDate) {
        let (mut rest, mut label, mut on) = (Vec::new(), None, today);
        let mut words = step.iter();
        while let Some(word) = words.next() {
            match *word {
                "on" => on = self.day(words.next().unwrap()),
                word if word.starts_with('#') => label = Some(word[1..].to_owned()),
                word if word.starts_with('"') => {}
                word => rest.push(word),
            }
        }
        (rest, label, on)
    }

    fn named(&self, label: &str) -> EventId {
        *self.story.labels.get(label).unwrap_or_else(|| self.fail(label))
    }
}

/// Words of a line; what stands in quotes is one word.
fn words(line: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for (n, part) in line.split('"').enumerate() {
        if n % 2 == 1 {
            found.push(format!("\"{part}\""));
        } else {
            found.extend(part.split([' ', ',']).filter(|w| !w.is_empty()).map(String::from));
        }
    }
    found
}

fn check_in(mood: Mood, self_harm: bool) -> What {
    What::CheckIn { mood, self_harm, words: String::new() }
}

fn draft(state: DraftState) -> What {
    What::Draft(Draft { kind: DraftKind::First, state, words: String::new(), set_aside: Default::default() })
}

fn wrote(page: Writing, words: String) -> What {
    What::Wrote { page, words }
}

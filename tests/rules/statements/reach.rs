//! What can be reached: every page of the app, from every state, through the gate that links, typed addresses and the back
//! button go through.

use std::cell::Cell;

use afterword::domain::amends::Apology;
use afterword::domain::door::{self, Closing, Door, Next};
use afterword::domain::draft::{NecessaryWay, necessary_way};
use afterword::domain::letting_go::Step;
use afterword::domain::meeting::Plan;
use afterword::domain::notes::Held;
use afterword::domain::own::{List, Own};
use afterword::domain::path::Stage;
use afterword::domain::record::{Event, EventId, Over, Record, What};
use afterword::domain::screen::{Agreement, Answer, Answers, Page, Question};
use afterword::domain::talk::{Notes, Part};

use super::Walked;
use super::gate::gate::instead;
use super::gate::route::{To, Two};
use super::gate::state::AppState;
use super::histories;
use super::space::{self, HISTORIES, Space};

/// What a page is, for the statements. A new page does not compile before it is named here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// It helps to write to or to meet the other person.
    ContactTool,
    /// Letting go, help and help lines, export and erase; and the library, which is never locked.
    StaysOpen,
    /// Anything else.
    Other,
}

fn kind(to: To) -> Kind {
    match to {
        // Settings hold the export; help holds the help lines.
        To::LettingGo | To::Step(_) | To::Help | To::Settings | To::Erase | To::EraseKinds | To::EraseKind(_) => {
            Kind::StaysOpen
        }
        To::Library | To::Point(_) | To::Part(_) | To::Sources => Kind::StaysOpen,
        To::Welcome
        | To::Before
        | To::Age
        | To::Question(_)
        | To::Check
        | To::Door
        | To::Quiet
        | To::Today
        | To::Log
        | To::After
        | To::Entry(_)
        | To::Change(_)
        | To::Choose
        | To::Path
        | To::CheckIn
        | To::Day(_)
        | To::Month(_)
        | To::Year(_)
        | To::Trends
        | To::Five
        | To::Remind
        | To::Practice
        | To::Writings
        | To::Writing(_)
        | To::Cost
        | To::Urge
        | To::List(_)
        | To::Readiness
        | To::Commitments
        | To::Two(_)
        | To::Phrases
        | To::Held(_)
        | To::Letters
        | To::NewLetter
        | To::Letter(_)
        | To::ChangeLetter(_)
        | To::Book
        | To::BookAll
        | To::NewPage
        | To::BookPage(_)
        | To::ChangePage(_)
        | To::Habits
        | To::NewHabit
        | To::Habit(_)
        | To::ChangeHabit(_)
        | To::Rules
        | To::Lock
        | To::Device
        | To::See
        | To::Copy
        | To::Ended(_)
        | To::Lift => Kind::Other,
        // An apology is written for oneself; what sends one is the draft. A necessary message opens and ends nothing.
        To::Apology | To::Necessary => Kind::Other,
        To::Draft | To::Pace | To::Meeting | To::Talk => Kind::ContactTool,
    }
}

/// Every page, the questions and the entries of the record among them.
fn pages(record: &Record) -> Vec<To> {
    let mut pages = vec![
        To::Welcome,
        To::Before,
        To::Age,
        To::Check,
        To::Door,
        To::Quiet,
        To::Today,
        To::Log,
        To::Entry(None),
        To::Entry(Some(3)),
        To::Help,
        To::LettingGo,
        To::Choose,
        To::Path,
        To::Library,
        To::Point(0),
        To::Point(252),
        To::Sources,
        To::CheckIn,
        To::Day(space::moment("2026-04-30T10:00:00+01:00").date_naive()),
        To::Day(space::moment("2026-05-02T10:00:00+01:00").date_naive()),
        To::Month(space::moment("2026-05-01T10:00:00+01:00").date_naive()),
        To::Year(2026),
        To::Year(1999),
        To::Trends,
        To::Five,
        To::Remind,
        To::Practice,
        To::Writings,
        To::Cost,
        To::Urge,
        To::List(List::Plans),
        To::Readiness,
        To::Draft,
        To::Pace,
        To::Meeting,
        To::After,
        To::Talk,
        To::Apology,
        To::Commitments,
        To::Two(Two::Agreements),
        To::Two(Two::NewAgreement),
        To::Two(Two::Agreement(EventId(7_777_777))),
        To::Two(Two::ChangeAgreement(EventId(7_777_777))),
        To::Two(Two::Reviews),
        To::Two(Two::NewReview),
        To::Two(Two::StillGood),
        To::Two(Two::Counsel),
        To::Two(Two::Paper(2)),
        To::Necessary,
        To::Phrases,
        To::Held(Held::Plans),
        To::Held(Held::Talk),
        To::Held(Held::Apologies),
        To::Letters,
        To::NewLetter,
        To::Letter(EventId(7_777_777)),
        To::ChangeLetter(EventId(7_777_777)),
        To::Book,
        To::BookAll,
        To::NewPage,
        To::BookPage(EventId(7_777_777)),
        To::ChangePage(EventId(7_777_777)),
        To::Habits,
        To::NewHabit,
        To::Habit(EventId(7_777_777)),
        To::ChangeHabit(EventId(7_777_777)),
        To::Rules,
        To::Lock,
        To::Device,
        To::See,
        To::Copy,
        To::Ended(Over::Order),
        To::Settings,
        To::Lift,
        To::Erase,
        To::EraseKinds,
        To::EraseKind(3),
        To::Change(EventId(7_777_777)),
    ];
    pages.extend(Stage::ALL.map(To::Part));
    pages.extend(Step::ALL.map(To::Step));
    for question in Question::ALL {
        pages.push(To::Question(Page::Ask(question)));
        pages.extend(question.asks_agreement().then_some(To::Question(Page::Agreement(question))));
    }
    pages.extend(record.events().iter().filter(|e| matches!(e.what, What::Contact(_))).map(|e| To::Change(e.id)));
    pages
}

/// Rounds of the screen under way: unfinished ones, finished ones, ended by a yes.
fn rounds() -> Vec<Answers> {
    let mut rounds = vec![Answers::default()];
    for upto in 1..=Question::ALL.len() {
        for last in Answer::ALL {
            let mut round = Answers::default();
            for question in &Question::ALL[..upto - 1] {
                round.give(*question, Answer::No);
            }
            round.give(Question::ALL[upto - 1], last);
            rounds.push(round.clone());
            round.give_agreement(Question::ALL[upto - 1], Agreement::NotSure);
            rounds.push(round);
        }
    }
    rounds
}

/// States: nothing, the first steps with every round under way, every history with every round of yes and no, and random
/// histories.
fn states(each: impl Fn(AppState)) {
    let now = space::moment("2026-05-01T10:00:00+01:00");
    for round in rounds() {
        for begun in ["", "2026-05-01T08:00 adult", "2026-05-01T08:00 minor"] {
            each(AppState::of(space::record_of("begun", begun, now), now, round.clone()));
        }
    }
    let space = Space::new();
    for (name, text) in HISTORIES {
        let before = space::history(name, text);
        for at in space.plain() {
            each(AppState::of(space.answered(&before, at), now, Answers::default()));
        }
    }
    histories::histories(150, 30, usize::MAX, |tale| {
        each(AppState::of(tale.record.clone(), tale.now, Answers::default()));
        Ok(1)
    });
}

/// Statement 6, and that no address leads in a circle.
pub fn what_stays_open() -> Walked {
    let walked = Cell::new(0);
    states(|state| {
        for to in state.with_record(pages) {
            let sent = instead(state, to);
            if kind(to) == Kind::StaysOpen {
                assert!(sent.is_none(), "statement 6: {to:?} leads to {sent:?}");
                walked.set(walked.get() + 1);
            }
            let end = std::iter::successors(Some(to), |to| instead(state, *to)).take(9).count();
            assert!(end < 9, "{to:?} leads in a circle");
        }
    });
    (walked.get(), "ways to them through the gate of the pages")
}

/// Statement 1, for the pages.
pub fn no_tool_behind_a_closed_door() -> Walked {
    let walked = Cell::new(0);
    states(|state| {
        let closed = state.door() == Door::Closed;
        for to in state.with_record(pages).into_iter().filter(|_| closed) {
            let open = instead(state, to).is_none();
            assert!(!open || kind(to) != Kind::ContactTool, "statement 1: {to:?} opens behind a closed door");
            walked.set(walked.get() + 1);
        }
        let pace = state.with_record(|record| door::pace(record, state.now()));
        let says_more = pace.next != Next::Rests || pace.may_plan || pace.may_prepare || pace.closes_on.is_some();
        assert!(!closed || !says_more, "statement 1: {pace:?} behind a closed door");
        let may_write = matches!(pace.next, Next::Yours | Next::DraftRests | Next::Later(_));
        assert!(!may_write || state.drafting().is_some(), "{pace:?} where nothing may be drafted");
    });
    (walked.get(), "addresses behind a closed door")
}

/// An apology is no page where somebody was hurt, an order binds or somebody is under 18, and one everywhere else behind a
/// closed door; a necessary message goes through others there, or as the order allows.
pub fn no_apology_where_harm_or_an_order_closes() -> Walked {
    let walked = Cell::new(0);
    states(|state| {
        let decision = state.decision();
        let closed_by = |closing: Closing| decision.is_closed_by(closing);
        let harm = closed_by(Closing::Harm) || closed_by(Closing::OwnHarm) || closed_by(Closing::Minor);
        let way = necessary_way(&decision);
        if harm {
            assert_eq!(way, NecessaryWay::SaferOnly);
        } else if closed_by(Closing::Order) {
            assert_ne!(way, NecessaryWay::Free);
        } else if !closed_by(Closing::Ended) {
            assert_eq!(way, NecessaryWay::Free);
        }
        let is_open = instead(state, To::Apology).is_none();
        assert!(!is_open || way == NecessaryWay::Free, "an apology opens where {decision:?}");
        // Elsewhere it is self-work, and never locked once the questions are answered.
        let has_begun = instead(state, To::Today).is_none();
        assert!(is_open || !has_begun || way != NecessaryWay::Free, "no apology where {decision:?}");
        walked.set(walked.get() + 1);
    });
    (walked.get(), "states in which an apology and a necessary message go only as is safe")
}

/// What was written with a page that may not be used is read on a page of its own, and there only; where nothing was, the
/// door says why. Under 18 and before the questions are answered neither is there.
pub fn what_was_written_is_read_and_not_used() -> Walked {
    let walked = Cell::new(0);
    let written = [
        Own::Meeting(Box::new(Plan { place: "The station".into(), ..Plan::default() })),
        Own::Talk(Box::new(Notes { parts: Part::ALL.map(|_| "Words".to_owned()), ..Notes::default() })),
        Own::Apology(Apology { parts: ["I regret it.", "", "", ""].map(str::to_owned), ..Apology::default() }),
    ];
    let pages = [(Held::Plans, To::Meeting), (Held::Talk, To::Talk), (Held::Apologies, To::Apology)];
    states(|state| {
        let mut record = state.with_record(Record::clone);
        let made = space::moment("2026-04-30T09:00:00+01:00");
        for (at, own) in written.iter().enumerate() {
            record.add(Event { id: EventId(8_888_000 + at as u128), made, what: What::Own(own.clone()) });
        }
        let with = AppState::of(record, state.now(), state.round());
        let begun = instead(with, To::Today);
        for (held, page) in pages {
            let (used, read) = (instead(with, page), instead(with, To::Held(held)));
            match (begun, used) {
                (Some(_), _) => assert_eq!([used, read], [begun; 2], "{held:?} before anything may be seen"),
                (None, None) => assert_eq!(read, Some(page), "{held:?} is read with its page"),
                (None, Some(_)) => assert_eq!([used, read], [Some(To::Held(held)), None], "{held:?} is read"),
            }
            // Without anything written the same pages are closed, and the door says why.
            let none = [instead(state, page), instead(state, To::Held(held))];
            assert_eq!(none[0].is_none(), used.is_none(), "{page:?} opens by what is written");
            let door = Some(begun.unwrap_or(To::Door));
            assert!(none[0].is_none() || none == [door; 2], "{none:?} where nothing was written");
            walked.set(walked.get() + 1);
        }
    });
    (walked.get(), "states in which what was written is read, and not used, where its page is closed")
}

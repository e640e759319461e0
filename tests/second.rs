//! A second beginning as its pages read it: when it can be looked back on, what a look back found, and where counselling for
//! two may be named.
#![allow(clippy::unwrap_used, reason = "a test that cannot read should stop")]

use afterword::content::Language;
use afterword::domain::contact::{Act, Ask, Entry, Matter, Side, TalkEnd, Tone, Word};
use afterword::domain::door::{Closing, Decision, Detail, EndedBy, decide};
use afterword::domain::own::Own;
use afterword::domain::record::{Age, Choice, Event, EventId, Record, What};
use afterword::domain::review::{AfterReview, Review, ReviewQuestion};
use afterword::domain::screen::{Answer, Answers, Question};
use afterword::domain::second::{
    Beside, Flag, Found, HelpFor, Second, chosen_after, days_since, due_now, due_on, found, help_for, is_called,
    is_without_fear, looks, may_counsel, reviews, second, tries,
};
use afterword::domain::time::Moment;
use chrono::NaiveDate;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn moment(on: &str) -> Moment {
    format!("{on}T10:00:00+00:00").parse().unwrap()
}

/// A record of what was recorded on which day.
fn record(all: Vec<(&str, What)>) -> Record {
    let event = |(at, (on, what)): (usize, (&str, What))| Event { id: EventId(1 + at as u128), made: moment(on), what };
    Record::new(all.into_iter().enumerate().map(event))
}

fn screen(yes: &[(Question, Answer)]) -> What {
    let mut round = Answers::default();
    Question::ALL.into_iter().for_each(|question| round.give(question, Answer::No));
    yes.iter().for_each(|(question, answer)| round.give(*question, *answer));
    What::Screen(round)
}

fn entry(on: &str, act: Act) -> What {
    What::Contact(Entry { on: day(on), act, words: String::new(), trigger: String::new() })
}

fn word(tone: Tone, ask: Ask) -> Act {
    Act::Word(Word { tone, ask, hot_and_cold: false, hurt: false })
}

/// They said on 12 May that they want to try, and the questions were answered since.
fn trying() -> Vec<(&'static str, What)> {
    vec![
        ("2026-05-01", What::Age(Age::BothAdult)),
        ("2026-05-01", screen(&[])),
        ("2026-05-12", entry("2026-05-12", word(Tone::Warm, Ask::Try))),
        ("2026-05-13", screen(&[])),
    ]
}

fn review(answers: [u8; 6]) -> Review {
    Review { answers, abuse_by: None, same_hurt: false, broken_twice: false }
}

fn with(more: Vec<(&'static str, What)>) -> Record {
    record(trying().into_iter().chain(more).collect())
}

fn decision(record: &Record, on: &str) -> Decision {
    decide(record, moment(on))
}

#[test]
fn it_begins_with_their_plain_words_and_a_closing_fact_holds_it() {
    let began = Second::Since(day("2026-05-12"));
    let no = ("2026-06-01", entry("2026-06-01", word(Tone::No, Ask::Nothing)));
    let warm = ("2026-05-12", entry("2026-05-12", word(Tone::Warm, Ask::Nothing)));
    let talked = ("2026-05-20", entry("2026-05-20", Act::Talked(TalkEnd::Try)));
    let before = |more: Vec<(&'static str, What)>| record(trying().into_iter().take(2).chain(more).collect());
    for (name, record, on, how) in [
        ("trying", with(vec![]), "2026-05-20", began),
        ("resting, the questions being old", with(vec![]), "2026-09-20", began),
        ("a no", with(vec![no]), "2026-06-02", Second::Closed),
        ("a warm word", before(vec![warm]), "2026-05-20", Second::NotYet),
        ("a talk", before(vec![talked]), "2026-05-21", Second::Since(day("2026-05-20"))),
        ("let go", with(vec![("2026-06-01", What::Chose(Choice::LetGo))]), "2026-06-02", Second::Closed),
    ] {
        assert_eq!(second(&record, &decision(&record, on), moment(on)), how, "{name}");
    }
}

#[test]
fn each_look_back_is_due_from_its_day_until_it_is_done_or_the_next_has_come() {
    let began = day("2026-05-31");
    for (done, today, due) in [
        (vec![], "2026-05-31", Some(0)),
        (vec!["2026-06-02"], "2026-06-20", None),
        (vec!["2026-06-02"], "2026-06-30", Some(1)),
        (vec!["2026-06-02", "2026-07-15"], "2026-08-30", None),
        (vec!["2026-06-02", "2026-07-15"], "2026-08-31", Some(3)),
        // What was left out is not asked for later.
        (vec![], "2026-09-01", Some(3)),
        (vec!["2026-09-01"], "2026-11-29", None),
        (vec!["2026-09-01"], "2026-11-30", Some(6)),
        (vec!["2026-12-24"], "2027-12-24", None),
    ] {
        let days: Vec<NaiveDate> = done.iter().map(|text| day(text)).collect();
        let found = due_on(&looks(began, &days), day(today)).map(|look| look.months);
        assert_eq!(found, due, "{done:?} on {today}");
    }
    let record = with(vec![("2026-05-13", What::Review(review([3; 6])))]);
    assert_eq!(days_since(&record, day("2026-05-12")), [day("2026-05-13")]);
    for (on, months) in [("2026-05-20", None), ("2026-06-12", Some(1)), ("2026-08-12", Some(3))] {
        assert_eq!(due_now(&record, &decision(&record, on), moment(on)).map(|look| look.months), months, "{on}");
    }
    // A review of an earlier time is none of this one.
    assert_eq!(days_since(&record, day("2026-05-14")), []);
}

#[test]
fn what_a_look_back_finds_is_what_the_rules_compare() {
    let start = ("2026-05-13", What::Review(review([3; 6])));
    let lower = |all: &[ReviewQuestion]| Found { lower: all.to_vec(), ..Found::default() };
    let hurt = Review { same_hurt: true, ..review([3; 6]) };
    let broken = Review { broken_twice: true, ..review([3; 6]) };
    for (name, latest, wanted) in [
        ("the same", review([3; 6]), Found::default()),
        ("one lower", review([2, 3, 3, 3, 3, 3]), lower(&[ReviewQuestion::ActsMatchWords])),
        (
            "two lower",
            review([2, 3, 2, 3, 4, 4]),
            Found { calls: true, ..lower(&[ReviewQuestion::ActsMatchWords, ReviewQuestion::StressIsMet]) },
        ),
        ("less safe", review([4, 4, 4, 4, 2, 4]), Found { calls: true, ..lower(&[ReviewQuestion::FeelingSafe]) }),
        ("hurt", hurt, Found { same_hurt: true, calls: true, ..Found::default() }),
        ("broken", broken, Found { broken_twice: true, calls: true, ..Found::default() }),
    ] {
        let record = with(vec![start.clone(), ("2026-06-12", What::Review(latest))]);
        let result = found(&record, day("2026-05-12")).unwrap();
        assert_eq!(result, wanted, "{name}");
        assert!(!is_called(&decision(&record, "2026-06-13")), "{name}: nothing was chosen to begin with");
        let chose = ("2026-05-14", What::Chose(Choice::TryAgain));
        let record = record_with(&record, chose);
        assert_eq!(is_called(&decision(&record, "2026-06-13")), result.calls, "{name}: the rules and the page agree");
        let record = record_with(&record, ("2026-06-13", What::AfterReview(AfterReview::GoOn)));
        assert!(!is_called(&decision(&record, "2026-06-14")), "{name}");
        assert_eq!(chosen_after(&record), Some((day("2026-06-13"), &What::AfterReview(AfterReview::GoOn))));
    }
    assert_eq!(found(&with(vec![]), day("2026-05-12")), None);
    assert_eq!(chosen_after(&with(vec![start])), None);
}

/// A record with one thing more.
fn record_with(record: &Record, (on, what): (&str, What)) -> Record {
    let mut record = record.clone();
    record.add(Event { id: EventId(900 + record.events().len() as u128), made: moment(on), what });
    record
}

#[test]
fn counselling_for_two_is_named_only_where_nothing_speaks_of_fear() {
    let looked = |answers| ("2026-05-14", What::Review(review(answers)));
    let abuse = Review { abuse_by: Some(Side::Ex), ..review([4; 6]) };
    let no = ("2026-05-14", entry("2026-05-14", word(Tone::No, Ask::Nothing)));
    for (name, more, may) in [
        ("nothing looked back on", vec![], true),
        ("safe and free", vec![looked([0, 0, 0, 0, 3, 3])], true),
        ("safe in part", vec![looked([4, 4, 4, 4, 2, 4])], false),
        ("free in part", vec![looked([4, 4, 4, 4, 4, 2])], false),
        (
            "less safe than before",
            vec![looked([4; 6]), ("2026-06-14", What::Review(review([4, 4, 4, 4, 3, 4])))],
            false,
        ),
        ("abuse", vec![("2026-05-14", What::Review(abuse))], false),
        ("a no", vec![no], false),
        ("not sure about harm", vec![("2026-05-14", screen(&[(Question::Harm, Answer::NotSure)]))], false),
        ("not sure about own harm", vec![("2026-05-14", screen(&[(Question::OwnHarm, Answer::NotSure)]))], false),
        ("a cost", vec![("2026-05-14", screen(&[(Question::Cost, Answer::Yes)]))], true),
    ] {
        let record = with(more);
        let decision = decision(&record, "2026-06-15");
        let began = Some(day("2026-05-12"));
        assert_eq!(may_counsel(&record, &decision, began), may, "{name}");
        assert_eq!(is_without_fear(&record, &decision, began), may, "{name}");
        assert!(!may_counsel(&record, &decision, None), "{name}: they have not said that they want to try");
        let is_for = match (may, name) {
            (true, _) => HelpFor::Both,
            (false, "a no") => HelpFor::One,
            (false, _) => HelpFor::OneInFear,
        };
        assert_eq!(help_for(&record, &decision, began), is_for, "{name}");
    }
    let alone = record(vec![("2026-05-01", What::Age(Age::BothAdult)), ("2026-05-01", screen(&[]))]);
    let decided = decision(&alone, "2026-05-02");
    assert_eq!(second(&alone, &decided, moment("2026-05-02")), Second::NotYet);
    assert!(is_without_fear(&alone, &decided, None) && !may_counsel(&alone, &decided, None), "nobody has said it");
    // Before they have said it, and after a no, nothing speaks of fear: help is for one, and said as that.
    assert_eq!(help_for(&alone, &decided, None), HelpFor::One);
    let no = with(vec![("2026-06-01", entry("2026-06-01", word(Tone::No, Ask::Nothing)))]);
    assert_eq!(help_for(&no, &decision(&no, "2026-06-15"), None), HelpFor::One);
    let harmed = record(vec![("2026-05-01", screen(&[(Question::Harm, Answer::Yes)]))]);
    assert_eq!(help_for(&harmed, &decision(&harmed, "2026-05-02"), None), HelpFor::OneInFear);
    let nobody = record(vec![("2026-05-01", What::Age(Age::BothAdult))]);
    assert!(!is_without_fear(&nobody, &decision(&nobody, "2026-05-02"), None), "nothing was asked");
}

#[test]
fn the_latest_words_beside_a_review_count_and_tries_are_read_from_the_log() {
    let beside = |words: &str| {
        What::Own(Own::Beside(Beside {
            review: EventId(5),
            flags: vec![Flag::Cheating],
            cycles: Some(1),
            words: words.into(),
        }))
    };
    let record = with(vec![
        ("2026-05-14", What::Review(review([3; 6]))),
        ("2026-05-14", beside("First.")),
        ("2026-05-15", beside("Then.")),
        ("2026-05-16", entry("2026-05-16", Act::Talked(TalkEnd::Try))),
    ]);
    let all = reviews(&record);
    let said: Vec<_> = all.iter().map(|one| one.beside.map(|beside| beside.words.as_str())).collect();
    assert_eq!(said, [Some("Then.")]);
    assert_eq!(tries(&record), 2);
}

#[test]
fn what_a_look_back_found_is_told_as_what_it_is() {
    let w = &Language::English.words().door;
    let says = |by| (w.because)(Closing::Ended, &[Detail::Ended(by)]);
    let harm = (w.closed)(Closing::Harm);
    let own_harm = (w.closed)(Closing::OwnHarm);
    let is_as = |by, closing: Closing| {
        let (says, of) = (says(by), (w.closed)(closing));
        assert_eq!([says.tonight, says.from_here, says.change], [of.tonight, of.from_here, of.change], "{by:?}");
        assert!(says.text.iter().all(|text| !text.contains("talk")), "{by:?}");
    };
    is_as(EndedBy::AbuseByEx, Closing::Harm);
    is_as(EndedBy::AbuseByUser, Closing::OwnHarm);
    let shorts = [EndedBy::Talk, EndedBy::SameHurt, EndedBy::AbuseByEx, EndedBy::AbuseByUser].map(|by| says(by).short);
    for (at, short) in shorts.iter().enumerate() {
        assert!(shorts.iter().skip(at + 1).all(|other| other != short), "{short} is said of two");
        assert!(![harm.short, own_harm.short].contains(short), "{short} names the answer on the screen");
    }
    assert!(says(EndedBy::Talk).text.iter().all(|text| !text.contains("look back")));
}

#[test]
fn the_log_beside_abuse_that_a_look_back_found_asks_for_nothing_from_them() {
    let w = Language::English.words();
    let no = word(Tone::No, Ask::Nothing);
    let log = |side| {
        let review = Review { abuse_by: Some(side), ..review([3; 6]) };
        let record = with(vec![("2026-05-14", What::Review(review)), ("2026-05-15", entry("2026-05-15", no))]);
        let closed = decision(&record, "2026-05-16").worst_closing();
        let said = |act| Entry { on: day("2026-05-15"), act, words: String::new(), trigger: String::new() };
        [no, Act::Necessary { by: Side::User, about: Matter::Home }]
            .map(|act| (w.log.rule)(&said(act), None, closed).what)
    };
    assert_eq!(log(Side::Ex), ["You owe no answer", "Safer through others"]);
    assert_eq!(log(Side::User), ["Do not answer", "Safer through others"]);
}

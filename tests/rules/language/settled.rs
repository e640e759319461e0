//! Many lines in one: check-ins over a range of days, and everything that a first step needs.

use afterword::domain::record::{Age, Choice, Mood, Motive, QuietPlan, Readiness, What, Writing};
use afterword::domain::screen::Answer;
use afterword::domain::time::{Moment, days_before};
use chrono::NaiveDate;

use super::screens::{all, screen};
use super::{Teller, check_in};

impl Teller {
    /// A check-in every morning, both days included.
    pub(super) fn steady(&mut self, from: NaiveDate, to: NaiveDate) {
        for day in from.iter_days().take_while(|d| *d <= to) {
            let made = format!("{day}T07:30:00{}", self.offset).parse().unwrap();
            self.push(made, check_in(Mood::Steady, false), true);
        }
    }

    /// Everything that the first step needs: the quiet period is over on this day, and the screen is answered at 09:00.
    pub(super) fn settled(&mut self, day: NaiveDate) {
        let offset = self.offset.clone();
        let at = |before: u32, clock: &str| -> Moment {
            format!("{}T{clock}{offset}", days_before(day, before)).parse().unwrap()
        };
        self.push(at(30, "10:00:00"), What::Age(Age::BothAdult), false);
        self.push(at(30, "10:01:00"), screen(&all(Answer::No)), false);
        let plan = QuietPlan { last_contact: days_before(day, 31), length: 30, exceptions: vec![] };
        self.push(at(30, "10:02:00"), What::Quiet(plan), false);
        for (n, page) in [Writing::Why(Motive::Person), Writing::Causes, Writing::OwnPart].into_iter().enumerate() {
            self.push(at(20, &format!("11:0{n}:00")), What::Wrote { page, words: String::new() }, false);
        }
        for before in 6..16 {
            self.push(
                at(before, "18:00:00"),
                What::Practised { day: days_before(day, before), practice: "a walk".into() },
                false,
            );
        }
        for before in [2, 1, 0] {
            self.push(at(before, "07:30:00"), check_in(Mood::Steady, false), false);
        }
        for (n, question) in Readiness::ALL.into_iter().enumerate() {
            self.push(at(0, &format!("08:3{n}:00")), What::Ready { question, yes: true }, false);
        }
        self.push(at(0, "08:50:00"), What::Chose(Choice::TryAgain), false);
        self.push(at(0, "09:00:00"), screen(&all(Answer::No)), false);
    }
}

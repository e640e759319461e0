//! Reviews of a second beginning: the same questions at its start and after 1, 3 and 6 months, then and now side by side.
//! What falls calls the page *is this still good for both?*; abuse, contempt, or the same hurt again end it.

use chrono::NaiveDate;

use super::contact::Side;
use super::time::months_after;

/// Months of `rebuild` after which a review is due: the same day of the month, or its last.
pub const MONTHS: [u32; 3] = [1, 3, 6];
/// Answers that must be lower than before to call the page.
const LOWER_ANSWERS: usize = 2;

/// A question of a review. The answers run from 0 to 4, higher being better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReviewQuestion {
    /// Acts match words, over months.
    ActsMatchWords,
    /// Core values and plans match.
    ValuesMatch,
    /// Stress is met together.
    StressIsMet,
    /// Both have changed.
    BothChanged,
    /// Feeling safe.
    FeelingSafe,
    /// Free to disagree.
    FreeToDisagree,
}

impl ReviewQuestion {
    /// All six, in the order in which they are asked.
    pub const ALL: [ReviewQuestion; 6] = [
        ReviewQuestion::ActsMatchWords,
        ReviewQuestion::ValuesMatch,
        ReviewQuestion::StressIsMet,
        ReviewQuestion::BothChanged,
        ReviewQuestion::FeelingSafe,
        ReviewQuestion::FreeToDisagree,
    ];

    /// Whether one lower answer is enough to call the page and the screen.
    fn is_about_safety(self) -> bool {
        matches!(self, ReviewQuestion::FeelingSafe | ReviewQuestion::FreeToDisagree)
    }
}

/// One review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// Answers from 0 to 4, in the order of [`ReviewQuestion::ALL`].
    pub answers: [u8; ReviewQuestion::ALL.len()],
    /// Abuse or contempt was found, and by whom.
    pub abuse_by: Option<Side>,
    /// The same hurt came up again.
    pub same_hurt: bool,
    /// The same agreement was broken twice.
    pub broken_twice: bool,
}

/// What was chosen after a review, other than letting go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterReview {
    /// Going on.
    GoOn,
    /// Getting help.
    GetHelp,
}

/// What a review finds, beside the one before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Finding {
    /// The page *is this still good for both?* follows.
    pub calls_the_page: bool,
    /// An answer on feeling safe or free to disagree is lower: the screen is asked anew.
    pub asks_the_screen: bool,
}

/// Compares a review with the one before, or with the answers at the start. `hurt_before` says whether the same hurt came
/// up in an earlier review.
pub fn compare(review: &Review, before: Option<&Review>, hurt_before: bool) -> Finding {
    let lower = |question: ReviewQuestion| {
        let at = question as usize;
        before.is_some_and(|before| review.answers.get(at) < before.answers.get(at))
    };
    let falling = ReviewQuestion::ALL.into_iter().filter(|q| lower(*q)).count();
    let unsafe_now = ReviewQuestion::ALL.into_iter().any(|q| q.is_about_safety() && lower(q));
    let first_hurt = review.same_hurt && !hurt_before;
    Finding {
        calls_the_page: review.broken_twice || falling >= LOWER_ANSWERS || unsafe_now || first_hurt,
        asks_the_screen: unsafe_now,
    }
}

/// Dates on which reviews are due, from the day `rebuild` began.
pub fn due(began: NaiveDate) -> [NaiveDate; MONTHS.len()] {
    MONTHS.map(|months| months_after(began, months))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn review(answers: [u8; 6]) -> Review {
        Review { answers, abuse_by: None, same_hurt: false, broken_twice: false }
    }

    #[test]
    fn two_lower_answers_or_one_on_safety_call_the_page() {
        let before = review([3; 6]);
        for (answers, page, screen) in [
            ([3, 3, 3, 3, 3, 3], false, false),
            ([2, 3, 3, 3, 3, 3], false, false),
            ([2, 2, 3, 3, 3, 3], true, false),
            ([4, 4, 4, 4, 2, 4], true, true),
            ([4, 4, 4, 4, 4, 2], true, true),
            ([4, 4, 2, 4, 4, 4], false, false),
        ] {
            let found = compare(&review(answers), Some(&before), false);
            assert_eq!((found.calls_the_page, found.asks_the_screen), (page, screen), "{answers:?}");
        }
        assert_eq!(compare(&review([0; 6]), None, false), Finding::default());
    }

    #[test]
    fn reviews_are_due_on_the_same_day_of_the_month_or_its_last() {
        for (began, dates) in [
            ("2026-03-12", ["2026-04-12", "2026-06-12", "2026-09-12"]),
            ("2026-08-31", ["2026-09-30", "2026-11-30", "2027-02-28"]),
            ("2027-11-30", ["2027-12-30", "2028-02-29", "2028-05-30"]),
        ] {
            let day = |text: &str| text.parse::<NaiveDate>().unwrap_or_default();
            assert_eq!(due(day(began)), dates.map(day), "{began}");
        }
    }

    #[test]
    fn the_same_hurt_calls_it_once_and_a_broken_agreement_each_time() {
        for (same_hurt, broken_twice, hurt_before, page) in [
            (true, false, false, true),
            (true, false, true, false),
            (false, true, true, true),
            (false, false, false, false),
        ] {
            let review = Review { same_hurt, broken_twice, ..review([3; 6]) };
            let before = Review { same_hurt: false, broken_twice: false, ..review.clone() };
            assert_eq!(compare(&review, Some(&before), hurt_before).calls_the_page, page, "{same_hurt} {broken_twice}");
        }
    }
}

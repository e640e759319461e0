//! The file for a calendar: nothing of it is kept.

use super::AppState;
use crate::domain::reminder::Dated;
use crate::storage::calendar::{self, Entry};

impl AppState {
    /// A calendar file with these dates, all under one title.
    pub fn calendar(&self, dates: &[Dated], title: &str) -> String {
        let (now, _) = (self.fresh)();
        let entry = |date: &Dated| Entry { uid: (self.fresh)().1.0, title: title.to_owned(), date: *date };
        calendar::file(&dates.iter().map(entry).collect::<Vec<_>>(), now.naive_utc())
    }
}

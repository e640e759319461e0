//! Pages that are not finished, one key a page, beside the record.

use serde_json::{Map, Value};

use super::envelope;
use super::fields::{Fields, parse, print};
use super::records;
use super::shelf::{Shelf, ShelfFault};
use super::store::Store;
use crate::domain::screen::Answers;

const ROUND: &str = "afterword.page.round";

impl Store {
    /// Keeps the answers of a round that is not finished.
    ///
    /// # Errors
    /// When the shelf refuses.
    pub fn keep_round(&self, answers: &Answers) -> Result<(), ShelfFault> {
        self.put(ROUND, &records::round_to_json(answers)).map(|_| ())
    }

    /// Writes an unfinished page under its key, and gives the text that stands there now.
    pub(super) fn put(&self, key: &str, map: &Map<String, Value>) -> Result<String, ShelfFault> {
        self.may_write()?;
        let text = envelope::seal(self.shelf.next_rev(key), &print(map));
        self.shelf.set(key, &text)?;
        Ok(text)
    }

    /// The answers of a round that is not finished, if there are any.
    pub fn round(&self) -> Option<Answers> {
        let text = self.shelf.get(ROUND).ok()??;
        let map = parse(envelope::open(&text).ok()?.json)?;
        records::read_answers(&Fields(&map)).ok()
    }

    /// Forgets the unfinished round.
    ///
    /// # Errors
    /// When the shelf refuses.
    pub fn drop_round(&self) -> Result<(), ShelfFault> {
        self.shelf.remove(ROUND)
    }
}

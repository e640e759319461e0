//! A shelf of named texts: what a store needs from a device, so that the browser's can be swapped for one in memory.

/// Why a shelf refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShelfFault {
    /// There is no storage, or the browser blocks it.
    Blocked,
    /// There is no room.
    Full,
    /// The store holds records of a newer edition and must not be written to.
    ReadOnly,
    /// Anything else the device reported.
    Other,
}

/// Named texts on a device. Keys are short and hold no content.
pub trait Shelf {
    /// The text of a key, if there is one.
    ///
    /// # Errors
    /// When the device refuses to read.
    fn get(&self, key: &str) -> Result<Option<String>, ShelfFault>;

    /// Puts a text under a key. On an error the old text is still there.
    ///
    /// # Errors
    /// When the device refuses to write.
    fn set(&self, key: &str, text: &str) -> Result<(), ShelfFault>;

    /// Takes a key away. A key that is not there is no error.
    ///
    /// # Errors
    /// When the device refuses.
    fn remove(&self, key: &str) -> Result<(), ShelfFault>;

    /// All keys, in any order, those of others included.
    ///
    /// # Errors
    /// When the device refuses to list them.
    fn keys(&self) -> Result<Vec<String>, ShelfFault>;
}

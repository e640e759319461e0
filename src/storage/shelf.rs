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
    /// What was here has been cleared in another window: nothing is written before somebody has said what should be.
    Cleared,
    /// Anything else the device reported.
    Other,
}

/// Room of a shelf, keys and texts together: 5 MiB, in bytes. Measured in Chromium, Firefox and WebKitGTK for ASCII.
pub const ROOM: usize = 5 * 1024 * 1024;

/// How full a shelf is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fullness {
    /// There is room.
    #[default]
    Room,
    /// From 80 in a hundred on.
    Filling,
    /// From 95 in a hundred on.
    AlmostFull,
}

/// How full a shelf is with this many bytes.
pub fn fullness(used: usize) -> Fullness {
    match used * 100 / ROOM {
        0..80 => Fullness::Room,
        80..95 => Fullness::Filling,
        _ => Fullness::AlmostFull,
    }
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

    /// Every key with its text, one after the other. Nothing is written or taken away meanwhile.
    ///
    /// # Errors
    /// When the device refuses to list or to read them.
    fn each(&self, see: &mut dyn FnMut(String, String)) -> Result<(), ShelfFault> {
        for key in self.keys()? {
            if let Some(text) = self.get(&key)? {
                see(key, text);
            }
        }
        Ok(())
    }
}

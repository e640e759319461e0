//! Turning the lock on and off, value by value, so that it may be cut short anywhere.
//!
//! On: the lock is kept first, then each value is sealed in place. Off: each value is opened in place, then the lock is
//! taken away. Wherever it stops, either there is no lock and every value is plain, or there is one and each value is
//! read with it, sealed or not. The next opening finishes what was begun. Each value's count is raised by one, so that a
//! copy elsewhere is seen to be older.

use super::header::{Lock, PLACES};
use super::value::{self, Vault, is_sealed, stays_plain};
use crate::storage::shelf::{Shelf, ShelfFault};

/// Written to see whether there is room for sealed values, then taken away.
const ROOM: &str = "afterword.probe";

/// Keeps a lock, new or changed. The copy is made good at the next opening where it cannot be written now.
///
/// # Errors
/// When the shelf refuses. Then the lock before, or none, still holds.
pub fn keep_lock(shelf: &dyn Shelf, lock: &Lock) -> Result<(), ShelfFault> {
    let text = lock.text();
    let keep = |place: &str| match shelf.get(place)?.as_deref().and_then(Lock::read) {
        Some(there) if there.is(lock) => Ok(()),
        _ => shelf.set(place, &text),
    };
    keep(PLACES[0])?;
    let _later = keep(PLACES[1]);
    Ok(())
}

/// Seals every value of ours that is not sealed yet, and says how many there were. Sealed values are longer by a third:
/// whether there is room is tried before the first is touched.
///
/// # Errors
/// When the shelf refuses. What was sealed so far stays sealed; all can be read with the lock.
pub fn seal_all(shelf: &dyn Shelf, vault: &dyn Vault) -> Result<usize, ShelfFault> {
    let mut longer = 0;
    let mut sealed = Vec::new();
    for (key, text) in values(shelf)? {
        if !is_sealed(&text) {
            let now = value::sealed(vault, &key, &text, true).map_err(|_| ShelfFault::Other)?;
            longer += now.len().saturating_sub(text.len());
            sealed.push((key, now));
        }
    }
    if !sealed.is_empty() {
        let room = shelf.set(ROOM, &"0".repeat(longer));
        shelf.remove(ROOM)?;
        room?;
    }
    for (key, text) in &sealed {
        shelf.set(key, text)?;
    }
    Ok(sealed.len())
}

/// Opens every sealed value of ours in place. A value that this lock does not open stays as it is.
///
/// # Errors
/// When the shelf refuses. Until [`forget_lock`] all can be read with the lock.
pub fn open_all(shelf: &dyn Shelf, vault: &dyn Vault) -> Result<(), ShelfFault> {
    for (key, text) in values(shelf)? {
        if let Some(plain) = value::plain(vault, &key, &text, true) {
            shelf.set(&key, &plain)?;
        }
    }
    Ok(())
}

/// Takes the lock away. Only after [`open_all`].
///
/// # Errors
/// When the shelf refuses.
pub fn forget_lock(shelf: &dyn Shelf) -> Result<(), ShelfFault> {
    PLACES.iter().try_for_each(|place| shelf.remove(place))
}

fn values(shelf: &dyn Shelf) -> Result<Vec<(String, String)>, ShelfFault> {
    let mut found = Vec::new();
    for key in shelf.keys()? {
        if !stays_plain(&key)
            && let Some(text) = shelf.get(&key)?
        {
            found.push((key, text));
        }
    }
    Ok(found)
}

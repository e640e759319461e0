//! The passphrase: values sealed on the device, so that whoever opens the browser's storage reads nothing.
//!
//! A random 256-bit data key seals every value (XChaCha20-Poly1305, a random 192-bit nonce for each). The data key lies
//! on the shelf wrapped by a key from the passphrase (Argon2id), and perhaps a second time by one from a printed code.
//! Changing the passphrase wraps it anew and touches no value.
//!
//! Few doors lead in: [`make`], [`unlock`], [`rewrap`], [`file::seal`] and [`file::open`] are all that name a cipher, so
//! that it can be loaded on demand; the rest of the app knows [`LockShelf`], [`Vault`] and strings.

mod beneath;
mod cipher;
mod code;
pub mod file;
mod header;
mod kdf;
mod passphrase;
mod shelf;
#[cfg(test)]
mod tests;
mod tries;
mod turn;
mod value;

pub use code::new as new_code;
pub(super) use header::is_place;
pub use header::{Lock, Way, look};
pub use kdf::Kdf;
pub use passphrase::{Passphrase, SHORTEST};
pub use shelf::{LockShelf, Standing};
pub use tries::Tries;
pub(super) use value::is_sealed;
pub use value::{Vault, stays_plain};

use crate::storage::shelf::ShelfFault;
use cipher::DataKey;

/// Fills bytes at random; false where the device has no generator fit for keys.
pub type Random = fn(&mut [u8]) -> bool;

/// Why a lock cannot be set or opened. Nothing has been changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockFault {
    /// What was typed does not open it. Also the answer for a lock that somebody has tampered with.
    Wrong,
    /// The lock names a cost or a method outside of what is allowed; nothing was derived.
    OutOfBounds,
    /// The lock, or the file, cannot be read.
    Damaged,
    /// The device has no generator fit for keys.
    NoRandomness,
    /// The device has no memory for the derivation.
    NoMemory,
    /// The shelf refused.
    Shelf(ShelfFault),
}

impl From<ShelfFault> for LockFault {
    fn from(fault: ShelfFault) -> LockFault {
        LockFault::Shelf(fault)
    }
}

/// Makes a lock that a passphrase opens, with a new data key. A code from [`new_code`] opens it as well, where one is
/// given. Nothing is kept yet.
///
/// # Errors
/// When the device has no generator for keys, or no memory; [`LockFault::Damaged`] for a code that is none.
pub fn make(
    passphrase: &Passphrase,
    code: Option<&str>,
    kdf: Kdf,
    random: Random,
) -> Result<(Lock, Box<dyn Vault>), LockFault> {
    let key = DataKey::new(random)?;
    let mut ways = vec![header::wrap(Way::Passphrase, passphrase.bytes(), &key, kdf, random)?];
    if let Some(code) = code {
        let code = code::read(code).ok_or(LockFault::Damaged)?;
        ways.push(header::wrap(Way::Code, code.as_bytes(), &key, kdf, random)?);
    }
    Ok((Lock::new(ways), Box::new(value::Sealer::new(key, random))))
}

/// Opens a lock with what was typed: the passphrase, or the printed code.
///
/// # Errors
/// [`LockFault::Wrong`] when it does not open it; [`LockFault::OutOfBounds`] before anything is derived.
pub fn unlock(lock: &Lock, typed: &Passphrase, random: Random) -> Result<Box<dyn Vault>, LockFault> {
    let key = header::unwrap(lock, typed)?;
    Ok(Box::new(value::Sealer::new(key, random)))
}

/// The same lock with another passphrase. The printed code, if there is one, still opens it.
///
/// # Errors
/// As [`unlock`] for what was typed, and as [`make`].
pub fn rewrap(lock: &Lock, typed: &Passphrase, next: &Passphrase, kdf: Kdf, random: Random) -> Result<Lock, LockFault> {
    let key = header::unwrap(lock, typed)?;
    Ok(lock.with_way(header::wrap(Way::Passphrase, next.bytes(), &key, kdf, random)?))
}

//! A key from a passphrase: Argon2id, with a cost that is kept beside the salt and bounded before anything is derived.

use argon2::{Algorithm, Argon2, Error, Params, Version};
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use super::LockFault;
use super::cipher::{DataKey, KEY, parse, print};
use crate::storage::fields::Fields;

/// Length of a salt, in bytes.
pub(super) const SALT: usize = 16;
/// The name of the only method.
const METHOD: &str = "argon2id";
/// The most memory, in KiB: 128 MiB. More would let a made-up file take the device down.
const MOST_MEMORY: u32 = 128 * 1024;
/// The least memory, in KiB: 19 MiB (OWASP Password Storage Cheat Sheet, Argon2id with two passes).
const LEAST_MEMORY: u32 = 19 * 1024;
/// The most passes.
const MOST_PASSES: u32 = 10;

/// What a derivation costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kdf {
    /// Memory, in KiB.
    memory: u32,
    /// Passes over it.
    passes: u32,
}

impl Kdf {
    /// The least that is used: 19 MiB, two passes.
    pub const LEAST: Kdf = Kdf { memory: LEAST_MEMORY, passes: 2 };
    /// Twice the work and more memory, for most phones: 46 MiB, two passes.
    pub const MIDDLE: Kdf = Kdf { memory: 46 * 1024, passes: 2 };
    /// For a device that is quick enough: 64 MiB, three passes.
    pub const STRONG: Kdf = Kdf { memory: 64 * 1024, passes: 3 };

    /// The cost that keeps opening under about a second on a device that needs so many milliseconds for
    /// [`Kdf::LEAST`]: the work is 2.4 times that for [`Kdf::MIDDLE`], and 5 times for [`Kdf::STRONG`].
    pub fn for_device(least_takes: f64) -> Kdf {
        if least_takes <= 200.0 {
            Kdf::STRONG
        } else if least_takes <= 420.0 {
            Kdf::MIDDLE
        } else {
            Kdf::LEAST
        }
    }

    /// A cost, where it lies within the bounds: 19 to 128 MiB, 1 to 10 passes, one lane.
    ///
    /// # Errors
    /// [`LockFault::OutOfBounds`].
    pub fn read(memory: u32, passes: u32, lanes: u32) -> Result<Kdf, LockFault> {
        let is_bounded = (LEAST_MEMORY..=MOST_MEMORY).contains(&memory)
            && (1..=MOST_PASSES).contains(&passes)
            && lanes == 1
            && memory * passes >= Kdf::LEAST.memory * Kdf::LEAST.passes;
        if is_bounded { Ok(Kdf { memory, passes }) } else { Err(LockFault::OutOfBounds) }
    }

    /// Derives a key.
    ///
    /// # Errors
    /// [`LockFault::NoMemory`] on a device that has too little.
    pub(super) fn derive(self, secret: &[u8], salt: &[u8; SALT]) -> Result<DataKey, LockFault> {
        let params = Params::new(self.memory, self.passes, 1, Some(KEY)).map_err(|_| LockFault::OutOfBounds)?;
        let mut key = Zeroizing::new([0; KEY]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(secret, salt, key.as_mut())
            .map_err(|error| if error == Error::OutOfMemory { LockFault::NoMemory } else { LockFault::OutOfBounds })?;
        DataKey::from_bytes(key.as_ref()).ok_or(LockFault::Damaged)
    }

    /// Derives once with the least cost and nothing to hide, so that a device can be timed.
    pub fn try_out() {
        let _key = Kdf::LEAST.derive(b"a trial", &[0; SALT]);
    }

    /// Puts the cost and a salt into an object.
    pub(super) fn put(self, map: &mut Map<String, Value>, salt: &[u8; SALT]) {
        map.insert("kdf".into(), METHOD.into());
        map.insert("m".into(), self.memory.into());
        map.insert("t".into(), self.passes.into());
        map.insert("p".into(), 1.into());
        map.insert("salt".into(), print(salt).into());
    }

    /// The cost and the salt of an object, within the bounds.
    ///
    /// # Errors
    /// [`LockFault::OutOfBounds`] for another method or cost, [`LockFault::Damaged`] for anything that cannot be read.
    pub(super) fn take(map: &Map<String, Value>) -> Result<(Kdf, [u8; SALT]), LockFault> {
        let fields = Fields(map);
        let damaged = |_| LockFault::Damaged;
        if fields.text("kdf").map_err(damaged)? != METHOD {
            return Err(LockFault::OutOfBounds);
        }
        // A number too large to be read is out of bounds as well.
        let number = |name| fields.number(name).map_err(|_| LockFault::OutOfBounds);
        let kdf = Kdf::read(number("m")?, number("t")?, number("p")?)?;
        let salt = parse(&fields.text("salt").map_err(damaged)?).ok_or(LockFault::Damaged)?;
        Ok((kdf, salt))
    }

    /// What is bound to whatever the derived key seals, so that neither cost nor salt can be exchanged.
    pub(super) fn about(self, salt: &[u8; SALT]) -> String {
        let Kdf { memory, passes } = self;
        format!("kdf={METHOD};m={memory};t={passes};p=1;salt={}", print(salt))
    }
}

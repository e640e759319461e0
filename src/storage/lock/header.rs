//! The lock as it lies on the shelf: the data key, wrapped once for each way to open it, with the cost and the salt of
//! each. It holds nothing that opens it.

use serde_json::{Map, Value};

use super::cipher::DataKey;
use super::kdf::{Kdf, SALT};
use super::passphrase::Passphrase;
use super::{LockFault, Random, code};
use crate::storage::envelope;
use crate::storage::fields::{Fields, parse, print};
use crate::storage::shelf::Shelf;

/// Where the lock lies. Twice, because everything hangs on it: the later one that can be read counts.
pub(super) const PLACES: [&str; 2] = ["afterword.lock.one", "afterword.lock.two"];

/// Whether a lock lies under this key.
pub fn is_place(key: &str) -> bool {
    PLACES.contains(&key)
}

/// What is bound to a wrapped key besides its cost and salt.
const MARK: &str = "afterword.lock";

/// How a lock is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// With the passphrase.
    Passphrase,
    /// With the printed code.
    Code,
}

impl Way {
    fn name(self) -> &'static str {
        match self {
            Way::Passphrase => "passphrase",
            Way::Code => "code",
        }
    }
}

/// A lock. Fields and ways that this edition does not know are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock {
    rev: u64,
    map: Map<String, Value>,
}

impl Lock {
    pub(super) fn new(ways: Vec<Map<String, Value>>) -> Lock {
        let mut map = Map::new();
        map.insert("kind".into(), "lock".into());
        map.insert("ways".into(), ways.into_iter().map(Value::Object).collect());
        Lock { rev: 1, map }
    }

    /// The lock with a way in place of the one of the same name.
    pub(super) fn with_way(&self, way: Map<String, Value>) -> Lock {
        let mut lock = Lock { rev: self.rev + 1, map: self.map.clone() };
        if let Some(ways) = lock.map.get_mut("ways").and_then(Value::as_array_mut) {
            ways.retain(|old| old.get("by") != way.get("by"));
            ways.push(Value::Object(way));
        }
        lock
    }

    /// The lock with this count, where its own is lower: a lock was here before.
    pub(super) fn counted(mut self, rev: u64) -> Lock {
        self.rev = self.rev.max(rev);
        self
    }

    /// Whether both open with the same and hold the same key, however often either was written.
    pub(super) fn is(&self, other: &Lock) -> bool {
        self.map == other.map
    }

    /// Whether it can be opened in this way.
    pub fn has(&self, way: Way) -> bool {
        self.way(way).is_some()
    }

    fn way(&self, way: Way) -> Option<&Map<String, Value>> {
        let ways = self.map.get("ways")?.as_array()?;
        ways.iter().filter_map(Value::as_object).find(|map| map.get("by").and_then(Value::as_str) == Some(way.name()))
    }

    /// The text for the shelf.
    pub(super) fn text(&self) -> String {
        envelope::seal(self.rev, &print(&self.map))
    }

    pub(super) fn read(text: &str) -> Option<Lock> {
        let opened = envelope::open(text).ok()?;
        let map = parse(opened.json)?;
        (map.get("kind").and_then(Value::as_str) == Some("lock")).then_some(Lock { rev: opened.head.rev, map })
    }
}

/// The lock on a shelf: `Ok(None)` where there is none.
///
/// # Errors
/// [`LockFault::Damaged`] where there is one and no copy of it can be read; or when the shelf refuses.
pub fn look(shelf: &dyn Shelf) -> Result<Option<Lock>, LockFault> {
    let mut found: Option<Lock> = None;
    let mut is_damaged = false;
    for place in PLACES {
        let Some(text) = shelf.get(place)? else { continue };
        match Lock::read(&text) {
            Some(lock) if found.as_ref().is_none_or(|best| lock.rev > best.rev) => found = Some(lock),
            Some(_) => {}
            None => is_damaged = true,
        }
    }
    if found.is_none() && is_damaged { Err(LockFault::Damaged) } else { Ok(found) }
}

/// Wraps the data key for one way to open it.
pub(super) fn wrap(
    way: Way,
    secret: &[u8],
    key: &DataKey,
    kdf: Kdf,
    random: Random,
) -> Result<Map<String, Value>, LockFault> {
    let mut salt = [0; SALT];
    if !random(&mut salt) {
        return Err(LockFault::NoRandomness);
    }
    let wrapped = kdf.derive(secret, &salt)?.seal(&about(way, kdf, &salt), key.bytes(), random)?;
    let mut map = Map::new();
    map.insert("by".into(), way.name().into());
    kdf.put(&mut map, &salt);
    map.insert("key".into(), wrapped.into());
    Ok(map)
}

/// The data key of a lock, opened with what was typed.
pub(super) fn unwrap(lock: &Lock, typed: &Passphrase) -> Result<DataKey, LockFault> {
    let by_passphrase = unwrap_by(lock, Way::Passphrase, typed.bytes());
    match code::read(typed.text()).filter(|_| lock.has(Way::Code)) {
        Some(code) if by_passphrase.is_err() => unwrap_by(lock, Way::Code, code.as_bytes()),
        _ => by_passphrase,
    }
}

fn unwrap_by(lock: &Lock, way: Way, secret: &[u8]) -> Result<DataKey, LockFault> {
    let map = lock.way(way).ok_or(LockFault::Damaged)?;
    let (kdf, salt) = Kdf::take(map)?;
    let wrapped = Fields(map).text("key").map_err(|_| LockFault::Damaged)?;
    let bytes = kdf.derive(secret, &salt)?.open(&about(way, kdf, &salt), &wrapped).ok_or(LockFault::Wrong)?;
    DataKey::from_bytes(&bytes).ok_or(LockFault::Damaged)
}

fn about(way: Way, kdf: Kdf, salt: &[u8; SALT]) -> String {
    format!("{};by={};{}", MARK, way.name(), kdf.about(salt))
}

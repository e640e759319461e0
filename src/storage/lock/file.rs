//! A sealed backup file: the plain one, whole, behind a passphrase of its own, so that it can be opened anywhere. And the
//! file that the plain page makes where the lock is on: the sealed records as they lie there, with the lock.

use serde_json::{Map, Value};

use super::header::{PLACES, look};
use super::kdf::{Kdf, SALT};
use super::turn::{forget_lock, open_all};
use super::{LockFault, Passphrase, Random, unlock};
use crate::domain::time::Moment;
use crate::storage::backup::{self, FORMAT, LARGEST};
use crate::storage::envelope::SCHEMA;
use crate::storage::fields::{Fields, parse, print};
use crate::storage::memory::MemoryShelf;
use crate::storage::shelf::Shelf;
use crate::storage::store::{Loaded, RECORD, Store};

/// Seals a backup file. The date on which it was saved stays readable.
///
/// # Errors
/// When the device has no generator for keys or no memory, or when the text is no backup.
pub fn seal(plain: &str, passphrase: &Passphrase, kdf: Kdf, random: Random) -> Result<String, LockFault> {
    let saved = parse(plain).and_then(|map| Fields(&map).text("saved").ok()).ok_or(LockFault::Damaged)?;
    let mut salt = [0; SALT];
    if !random(&mut salt) {
        return Err(LockFault::NoRandomness);
    }
    let key = kdf.derive(passphrase.bytes(), &salt)?;
    let text = key.seal(&about(SCHEMA, &saved, kdf, &salt), plain.as_bytes(), random)?;
    let mut sealed = Map::new();
    kdf.put(&mut sealed, &salt);
    sealed.insert("text".into(), text.into());
    let sealed = print(&sealed);
    Ok(format!("{{\"format\":\"{FORMAT}\",\"schema\":{SCHEMA},\"saved\":\"{saved}\",\"sealed\":{sealed}}}\n"))
}

/// Whether a file is a sealed backup.
pub fn is_sealed(file: &str) -> bool {
    head(file).is_ok_and(|(_, _, map)| map.contains_key("sealed"))
}

/// Whether a file of the plain page holds records that a lock seals.
pub fn is_locked(file: &Map<String, Value>) -> bool {
    let has = |raw: &Map<String, Value>| {
        PLACES.iter().any(|place| raw.contains_key(*place)) && raw.keys().any(|key| key.starts_with(RECORD))
    };
    file.get("raw").and_then(Value::as_object).is_some_and(has)
}

/// Opens a sealed backup, or a file of the plain page with sealed records: gives the plain file. The latter opens with what
/// opened the lock, a printed code too.
///
/// # Errors
/// [`LockFault::Wrong`] for another passphrase, [`LockFault::OutOfBounds`] before anything is derived,
/// [`LockFault::Damaged`] for a file that is neither.
pub fn open(file: &str, passphrase: &Passphrase) -> Result<String, LockFault> {
    let (schema, saved, map) = head(file)?;
    if is_locked(&map) {
        return unlocked(&saved, &map, passphrase);
    }
    let fields = Fields(&map);
    let sealed = fields.object("sealed").map_err(|_| LockFault::Damaged)?;
    let (kdf, salt) = Kdf::take(sealed)?;
    let text = sealed.get("text").and_then(Value::as_str).ok_or(LockFault::Damaged)?;
    let plain = kdf
        .derive(passphrase.bytes(), &salt)?
        .open(&about(schema, &saved, kdf, &salt), text)
        .ok_or(LockFault::Wrong)?;
    std::str::from_utf8(&plain).map(str::to_owned).map_err(|_| LockFault::Damaged)
}

/// The file with every record that the lock opens.
fn unlocked(saved: &str, file: &Map<String, Value>, passphrase: &Passphrase) -> Result<String, LockFault> {
    let fields = Fields(file);
    let raw = fields.object("raw").map_err(|_| LockFault::Damaged)?;
    let shelf = MemoryShelf::default();
    for (key, text) in raw.iter().filter_map(|(key, text)| Some((key, text.as_str()?))) {
        shelf.set(key, text)?;
    }
    let lock = look(&shelf)?.ok_or(LockFault::Damaged)?;
    let vault = unlock(&lock, passphrase, |_| false)?;
    open_all(&shelf, &*vault)?;
    forget_lock(&shelf)?;
    let (store, loaded) = Store::open(Box::new(shelf))?;
    let unread = match loaded {
        Loaded::Save(_, unread) | Loaded::Unreadable(unread) => unread.len(),
        Loaded::Nothing => 0,
    };
    let saved = Moment::parse_from_rfc3339(saved).map_err(|_| LockFault::Damaged)?;
    // What was not sealed yet when the lock was turned on stands beside it.
    let plain = file.get("records").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object);
    // What does not open is counted by whoever reads the file.
    let unread = std::iter::repeat_n(Map::new(), unread);
    Ok(backup::file(plain.cloned().chain(store.objects()).chain(unread), saved))
}

fn head(file: &str) -> Result<(u32, String, Map<String, Value>), LockFault> {
    // Sealed bytes are longer by a third than the plain file.
    if file.len() > LARGEST / 3 * 4 + 1024 {
        return Err(LockFault::Damaged);
    }
    let map = parse(file.strip_prefix('\u{feff}').unwrap_or(file)).ok_or(LockFault::Damaged)?;
    let fields = Fields(&map);
    let is_ours = fields.text("format").is_ok_and(|format| format == FORMAT);
    let schema = map.get("schema").and_then(Value::as_u64).and_then(|schema| u32::try_from(schema).ok());
    let Some(schema) = schema.filter(|schema| is_ours && *schema <= SCHEMA) else { return Err(LockFault::Damaged) };
    let saved = fields.text("saved").map_err(|_| LockFault::Damaged)?;
    Ok((schema, saved, map))
}

fn about(schema: u32, saved: &str, kdf: Kdf, salt: &[u8; SALT]) -> String {
    format!("{FORMAT};schema={schema};saved={saved};{}", kdf.about(salt))
}

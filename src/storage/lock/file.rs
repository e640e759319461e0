//! A sealed backup file: the plain one, whole, behind a passphrase of its own, so that it can be opened anywhere.

use serde_json::{Map, Value};

use super::kdf::{Kdf, SALT};
use super::{LockFault, Passphrase, Random};
use crate::storage::backup::{FORMAT, LARGEST};
use crate::storage::envelope::SCHEMA;
use crate::storage::fields::{Fields, parse, print};

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
    head(file).is_ok()
}

/// Opens a sealed backup: gives the plain file.
///
/// # Errors
/// [`LockFault::Wrong`] for another passphrase, [`LockFault::OutOfBounds`] before anything is derived,
/// [`LockFault::Damaged`] for a file that is no sealed backup.
pub fn open(file: &str, passphrase: &Passphrase) -> Result<String, LockFault> {
    let (schema, saved, sealed) = head(file)?;
    let (kdf, salt) = Kdf::take(&sealed)?;
    let text = sealed.get("text").and_then(Value::as_str).ok_or(LockFault::Damaged)?;
    let plain = kdf
        .derive(passphrase.bytes(), &salt)?
        .open(&about(schema, &saved, kdf, &salt), text)
        .ok_or(LockFault::Wrong)?;
    std::str::from_utf8(&plain).map(str::to_owned).map_err(|_| LockFault::Damaged)
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
    let sealed = fields.object("sealed").map_err(|_| LockFault::Damaged)?.clone();
    Ok((schema, fields.text("saved").map_err(|_| LockFault::Damaged)?, sealed))
}

fn about(schema: u32, saved: &str, kdf: Kdf, salt: &[u8; SALT]) -> String {
    format!("{FORMAT};schema={schema};saved={saved};{}", kdf.about(salt))
}

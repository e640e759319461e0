//! One sealed value: the envelope of the plain one, with its JSON sealed inside.
//!
//! `AW;schema=1;rev=3;sum=...` stays in front, so that copies of a sealed value can be compared and checked for
//! accidents without the key. Bound to what is sealed are the schema, the count and the name of the key: a value cannot
//! be moved to another key or given another count.

use zeroize::Zeroizing;

use super::cipher::DataKey;
use super::{LockFault, Random};
use crate::storage::envelope::{self, Head, SCHEMA};

/// What stands before and after the sealed bytes in the JSON of a sealed value.
const HEAD: &str = "{\"sealed\":\"";
const TAIL: &str = "\"}";
/// Everything of ours begins with this.
const OURS: &str = "afterword.";
/// What stays readable while the rest is sealed: the lock itself, and preferences that say nothing of a person's story.
const PLAIN: [&str; 9] = [
    "afterword.lock.one",
    "afterword.lock.two",
    "afterword.light",
    "afterword.lines",
    "afterword.idle",
    "afterword.copied",
    "afterword.locked",
    "afterword.probe",
    super::tries::TRIES,
];

/// Whether a key is never sealed: the lock, preferences of reading, and keys of others.
pub fn stays_plain(key: &str) -> bool {
    !key.starts_with(OURS) || PLAIN.contains(&key)
}

/// Seals and opens texts while the app is unlocked. Dropping it wipes the key.
pub trait Vault {
    /// Seals a text; `about` is bound to it.
    ///
    /// # Errors
    /// When the device has no generator fit for keys.
    fn seal(&self, about: &str, text: &str) -> Result<String, LockFault>;

    /// The text; `None` where it was sealed with another key, about something else, or changed.
    fn open(&self, about: &str, sealed: &str) -> Option<String>;
}

/// A vault that holds the data key.
pub(super) struct Sealer {
    key: DataKey,
    random: Random,
}

impl Sealer {
    pub(super) fn new(key: DataKey, random: Random) -> Sealer {
        Sealer { key, random }
    }
}

impl Vault for Sealer {
    fn seal(&self, about: &str, text: &str) -> Result<String, LockFault> {
        self.key.seal(about, text.as_bytes(), self.random)
    }

    fn open(&self, about: &str, sealed: &str) -> Option<String> {
        let plain = self.key.open(about, sealed)?;
        std::str::from_utf8(&plain).ok().map(str::to_owned)
    }
}

/// What is inside a sealed value: JSON, or the text of a value that could not be read when it was sealed.
const JSON: char = 'j';
const RAW: char = 'r';

/// A plain value sealed for its key. The count stays; with `raised` it is one higher, which says that the value has
/// changed. A value without JSON, the mark of a key that was taken away, stays as it is.
pub(super) fn sealed(vault: &dyn Vault, key: &str, text: &str, raised: bool) -> Result<String, LockFault> {
    let (schema, rev, kind, inside) = match envelope::open(text) {
        Ok(opened) if opened.json.is_empty() => return Ok(text.to_owned()),
        Ok(opened) => (opened.head.schema, opened.head.rev, JSON, opened.json),
        Err(_) => (SCHEMA, 0, RAW, text),
    };
    let rev = rev + u64::from(raised);
    let mut whole = Zeroizing::new(String::with_capacity(inside.len() + 1));
    whole.push(kind);
    whole.push_str(inside);
    let sealed = vault.seal(&about(schema, key, rev), &whole)?;
    Ok(envelope::seal_as(schema, rev, &format!("{HEAD}{sealed}{TAIL}")))
}

/// A sealed value as the plain one, with the same count, or one higher with `raised`. `None` where it is not sealed, or
/// not with this key for this name and count.
pub(super) fn plain(vault: &dyn Vault, key: &str, text: &str, raised: bool) -> Option<String> {
    let (Head { schema, rev, .. }, sealed) = parts(text)?;
    let whole = vault.open(&about(schema, key, rev), sealed)?;
    match whole.strip_prefix(JSON) {
        Some(json) => Some(envelope::seal_as(schema, rev + u64::from(raised), json)),
        None => whole.strip_prefix(RAW).map(str::to_owned),
    }
}

/// Whether a value is sealed, or has nothing in it to seal.
pub fn is_sealed(text: &str) -> bool {
    parts(text).is_some() || envelope::open(text).is_ok_and(|opened| opened.json.is_empty())
}

fn parts(text: &str) -> Option<(Head, &str)> {
    let opened = envelope::open(text).ok()?;
    Some((opened.head, opened.json.strip_prefix(HEAD)?.strip_suffix(TAIL)?))
}

fn about(schema: u32, key: &str, rev: u64) -> String {
    format!("AW;schema={schema};rev={rev}\n{key}")
}

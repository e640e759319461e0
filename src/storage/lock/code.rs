//! The printed code: 125 random bits that open the lock where the passphrase is forgotten.
//!
//! Crockford's alphabet: no letter looks like a digit, and those that do are read as it.

use zeroize::Zeroizing;

use super::{LockFault, Random};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters of a code, five bits each.
const LENGTH: usize = 25;
/// Characters between two dashes.
const GROUP: usize = 5;

/// A new code, as it is printed: five groups of five.
///
/// # Errors
/// When the device has no generator fit for keys.
pub fn new(random: Random) -> Result<String, LockFault> {
    let mut bytes = Zeroizing::new([0; LENGTH]);
    if !random(bytes.as_mut()) {
        return Err(LockFault::NoRandomness);
    }
    let mut code = String::with_capacity(LENGTH + LENGTH / GROUP);
    for (at, byte) in bytes.iter().enumerate() {
        if at > 0 && at % GROUP == 0 {
            code.push('-');
        }
        code.extend(ALPHABET.get(usize::from(byte & 31)).map(|c| char::from(*c)));
    }
    Ok(code)
}

/// The code in what was typed, however it is spaced and in either case; `None` where it is none.
pub(super) fn read(typed: &str) -> Option<Zeroizing<String>> {
    let mut code = Zeroizing::new(String::with_capacity(LENGTH));
    for c in typed.chars().filter(|c| !matches!(c, '-' | ' ' | '\u{2013}' | '\u{2010}')) {
        let c = match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let is_known = u8::try_from(c).is_ok_and(|c| ALPHABET.contains(&c));
        if !is_known || code.len() == LENGTH {
            return None;
        }
        code.push(c);
    }
    (code.len() == LENGTH).then_some(code)
}

//! One stored value: a line that describes it, then JSON in ASCII.
//!
//! `AW;schema=1;rev=3;sum=1a2b3c4d` and a line feed stand before the JSON. The sum is CRC-32 (ISO-HDLC) over everything
//! but itself; it finds accidents, not attackers. ASCII only, because one engine doubles the size of a value with a
//! single curly quote in it.

use crc::{CRC_32_ISO_HDLC, Crc, NoTable};

/// The shape of records that this edition writes.
pub const SCHEMA: u32 = 1;
const MARK: &str = "AW";
const CRC: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);

/// Why a value cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnvelopeFault {
    /// Not one of ours, or torn.
    Damaged,
    /// Written by a newer edition.
    Newer,
}

/// A value that was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opened<'a> {
    /// How often the record was written.
    pub rev: u64,
    /// The JSON.
    pub json: &'a str,
}

/// Wraps JSON for a shelf.
pub fn seal(rev: u64, json: &str) -> String {
    let json = ascii(json);
    let sum = sum(SCHEMA, rev, &json);
    format!("{MARK};schema={SCHEMA};rev={rev};sum={sum:08x}\n{json}")
}

/// Opens a value.
///
/// # Errors
/// When it is damaged, or written by a newer edition.
pub fn open(text: &str) -> Result<Opened<'_>, EnvelopeFault> {
    let (head, json) = text.split_once('\n').ok_or(EnvelopeFault::Damaged)?;
    let mut parts = head.split(';');
    if parts.next() != Some(MARK) {
        return Err(EnvelopeFault::Damaged);
    }
    let schema: u32 = field(parts.next(), "schema=")?;
    let rev: u64 = field(parts.next(), "rev=")?;
    let kept = parts
        .next()
        .and_then(|p| p.strip_prefix("sum="))
        .filter(|s| s.len() == 8)
        .and_then(|s| u32::from_str_radix(s, 16).ok());
    if parts.next().is_some() || kept != Some(sum(schema, rev, json)) {
        return Err(EnvelopeFault::Damaged);
    }
    if schema > SCHEMA {
        return Err(EnvelopeFault::Newer);
    }
    Ok(Opened { rev, json })
}

fn field<T: std::str::FromStr>(part: Option<&str>, name: &str) -> Result<T, EnvelopeFault> {
    part.and_then(|p| p.strip_prefix(name)).and_then(|v| v.parse().ok()).ok_or(EnvelopeFault::Damaged)
}

fn sum(schema: u32, rev: u64, json: &str) -> u32 {
    let mut digest = CRC.digest();
    digest.update(format!("{MARK};schema={schema};rev={rev}\n").as_bytes());
    digest.update(json.as_bytes());
    digest.finalize()
}

/// JSON with every character outside ASCII escaped. Outside ASCII there is only the inside of strings.
fn ascii(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if c.is_ascii() {
            out.push(c);
        } else {
            let mut units = [0u16; 2];
            for unit in c.encode_utf16(&mut units) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const JSON: &str = "{\"words\":\"I\u{2019}m fine \u{1f642} \u{e9}\"}";

    #[test]
    fn a_value_is_ascii_and_comes_back() {
        let sealed = seal(3, JSON);
        assert!(sealed.is_ascii(), "{sealed}");
        let opened = open(&sealed).map(|o| (o.rev, serde_json::from_str::<serde_json::Value>(o.json).ok()));
        assert_eq!(opened, Ok((3, serde_json::from_str(JSON).ok())));
    }

    #[test]
    fn no_prefix_of_a_value_opens() {
        let sealed = seal(1, JSON);
        for end in 0..sealed.len() {
            assert_eq!(open(sealed.get(..end).unwrap_or("")), Err(EnvelopeFault::Damaged), "{end} bytes");
        }
    }

    #[test]
    fn no_flipped_bit_opens() {
        let sealed = seal(1, JSON).into_bytes();
        for at in 0..sealed.len() {
            for bit in 0..7 {
                let mut torn = sealed.clone();
                if let Some(byte) = torn.get_mut(at) {
                    *byte ^= 1 << bit;
                }
                let text = String::from_utf8_lossy(&torn).into_owned();
                // The sum is written in lower case and read in either, which changes nothing that it guards.
                let same_sum = text.to_ascii_lowercase() == String::from_utf8_lossy(&sealed).to_ascii_lowercase()
                    && text.contains("sum=");
                assert!(open(&text).is_err() || same_sum, "byte {at} bit {bit}: {text}");
            }
        }
    }

    #[test]
    fn a_newer_schema_is_told_from_damage() {
        let json = "{}";
        let newer = format!("{MARK};schema=2;rev=1;sum={:08x}\n{json}", sum(2, 1, json));
        assert_eq!(open(&newer), Err(EnvelopeFault::Newer));
        for text in
            ["", "null", "[]", "{}", "undefined", "AW", "AW;schema=1;rev=1\n{}", "AW;schema=1;rev=1;sum=00000000\n{}"]
        {
            assert_eq!(open(text), Err(EnvelopeFault::Damaged), "{text}");
        }
    }
}

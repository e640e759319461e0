//! One stored value: a line that describes it, then JSON in ASCII.
//!
//! `AW;schema=1;rev=3;sum=1a2b3c4d` and a line feed stand before the JSON. The sum is CRC-32 (ISO-HDLC) over everything
//! but itself; it finds accidents, not attackers. ASCII only, because one engine doubles the size of a value with a
//! single curly quote in it. Without JSON the value says that its key was taken away.

use std::array;
use std::sync::OnceLock;

/// The shape of records that this edition writes.
pub const SCHEMA: u32 = 1;
const MARK: &str = "AW";
/// The highest revision: the highest whole number that JavaScript, which compares revisions too, holds exactly.
const LAST_REV: u64 = (1 << 53) - 1;

/// Why a value cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnvelopeFault {
    /// Not one of ours, or torn.
    Damaged,
    /// Written by a newer edition.
    Newer,
}

/// What the first line of a value says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// The shape of the JSON.
    pub schema: u32,
    /// Grows with every writing of the key.
    pub rev: u64,
    /// The sum as it is written there.
    pub sum: u32,
}

/// A value that was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opened<'a> {
    /// Its first line.
    pub head: Head,
    /// The JSON; empty where the key was taken away.
    pub json: &'a str,
}

/// Wraps JSON for a shelf.
pub fn seal(rev: u64, json: &str) -> String {
    seal_as(SCHEMA, rev, json)
}

/// Wraps JSON of an earlier shape, which whoever reads it lifts.
pub fn seal_as(schema: u32, rev: u64, json: &str) -> String {
    let json = ascii(json);
    let rev = rev.min(LAST_REV);
    let said = format!("{MARK};schema={schema};rev={rev}");
    let sum = sum(&said, &json);
    format!("{said};sum={sum:08x}\n{json}")
}

/// Says that a key was taken away.
pub fn gone(rev: u64) -> String {
    seal(rev, "")
}

/// Whether a value says that its key was taken away.
pub fn is_gone(text: &str) -> bool {
    text.ends_with('\n') && open(text).is_ok_and(|opened| opened.json.is_empty())
}

/// The first line of a value, and the rest, without a look at whether they fit; `None` where it is not one of ours.
pub fn head(text: &str) -> Option<(Head, &str)> {
    let (head, json) = text.split_once('\n')?;
    let mut parts = head.split(';');
    if parts.next() != Some(MARK) {
        return None;
    }
    let schema = field(parts.next(), "schema=")?;
    let rev = field(parts.next(), "rev=").filter(|rev| *rev <= LAST_REV)?;
    let sum = parts.next()?.strip_prefix("sum=").filter(|s| s.len() == 8)?;
    let sum = u32::from_str_radix(sum, 16).ok()?;
    parts.next().is_none().then_some((Head { schema, rev, sum }, json))
}

/// Opens a value.
///
/// # Errors
/// When it is damaged, or written by a newer edition.
pub fn open(text: &str) -> Result<Opened<'_>, EnvelopeFault> {
    let (head, json) = head(text).ok_or(EnvelopeFault::Damaged)?;
    let said = text.split_once(";sum=").map_or("", |(said, _)| said);
    if head.schema == 0 || head.sum != sum(said, json) {
        return Err(EnvelopeFault::Damaged);
    }
    if head.schema > SCHEMA {
        return Err(EnvelopeFault::Newer);
    }
    Ok(Opened { head, json })
}

fn field<T: std::str::FromStr>(part: Option<&str>, name: &str) -> Option<T> {
    part.and_then(|p| p.strip_prefix(name)).and_then(|v| v.parse().ok())
}

fn sum(said: &str, json: &str) -> u32 {
    checksum([said, "\n", json].into_iter())
}

/// CRC-32 (ISO-HDLC) over texts, one after the other.
pub(super) fn checksum<'a>(texts: impl Iterator<Item = &'a str>) -> u32 {
    !texts.fold(!0, |sum, text| crc(sum, text.as_bytes()))
}

/// CRC-32, eight bytes at a step. The tables weigh eight kilobytes, so they are made here and not shipped.
fn crc(crc: u32, bytes: &[u8]) -> u32 {
    static TABLES: OnceLock<[[u32; 256]; 8]> = OnceLock::new();
    let tables = TABLES.get_or_init(tables);
    let of =
        |table: usize, byte: u8| tables.get(table).and_then(|all| all.get(usize::from(byte))).copied().unwrap_or(0);
    let (eights, rest) = bytes.as_chunks::<8>();
    let crc = eights.iter().fold(crc, |crc, eight| {
        let [a, b, c, d, e, f, g, h] = (u64::from_le_bytes(*eight) ^ u64::from(crc)).to_le_bytes();
        of(7, a) ^ of(6, b) ^ of(5, c) ^ of(4, d) ^ of(3, e) ^ of(2, f) ^ of(1, g) ^ of(0, h)
    });
    rest.iter().fold(crc, |crc, byte| (crc >> 8) ^ of(0, *byte ^ crc.to_le_bytes()[0]))
}

/// What each byte does to the sum, as the last of a step, as the one before it, and so on.
fn tables() -> [[u32; 256]; 8] {
    let mut tables = [[0; 256]; 8];
    let mut before: [u32; 256] = array::from_fn(|byte| {
        (0..8).fold(byte as u32, |value, _| if value & 1 == 1 { (value >> 1) ^ 0xedb8_8320 } else { value >> 1 })
    });
    let first = before;
    for table in &mut tables {
        *table = before;
        before = before.map(|value| (value >> 8) ^ first.get((value & 255) as usize).copied().unwrap_or(0));
    }
    tables
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
        let opened = open(&sealed).map(|o| (o.head.rev, serde_json::from_str::<serde_json::Value>(o.json).ok()));
        assert_eq!(opened, Ok((3, serde_json::from_str(JSON).ok())));
    }

    #[test]
    fn the_sum_is_the_one_that_others_compute() {
        let standard = crc::Crc::<u32>::new(&crc::CRC_32_ISO_HDLC);
        assert_eq!(!crc(!0, b"123456789"), 0xcbf4_3926);
        let bytes: Vec<u8> = (0..=255).cycle().take(1000).collect();
        assert_eq!(!crc(!0, &bytes), standard.checksum(&bytes));
    }

    #[test]
    fn what_was_taken_away_is_told() {
        assert_eq!(open(&gone(7)).map(|o| (o.head.rev, o.json)), Ok((7, "")));
        assert_eq!(open(&seal(u64::MAX, "{}")).map(|o| o.head.rev), Ok(LAST_REV));
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
        let newer = format!("{MARK};schema=2;rev=1;sum={:08x}\n{json}", sum("AW;schema=2;rev=1", json));
        assert_eq!(open(&newer), Err(EnvelopeFault::Newer));
        for text in
            ["", "null", "[]", "{}", "undefined", "AW", "AW;schema=1;rev=1\n{}", "AW;schema=1;rev=1;sum=00000000\n{}"]
        {
            assert_eq!(open(text), Err(EnvelopeFault::Damaged), "{text}");
        }
    }
}

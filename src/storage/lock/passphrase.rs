//! A passphrase as it is derived from: the same characters however a keyboard composes them.

use zeroize::Zeroizing;

/// The fewest characters of a new passphrase, after normalising (NIST SP 800-63B asks for eight).
pub const SHORTEST: usize = 8;

/// What was typed, normalised, and wiped from memory when it is dropped.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Normalises what was typed: NFKC, which is passed in because a browser has the tables; spaces at both ends go, and
    /// a run of them counts as one, because a phone's keyboard adds some by itself. `None` where nothing is left.
    pub fn new(typed: &str, nfkc: fn(&str) -> String) -> Option<Passphrase> {
        let composed = Zeroizing::new(nfkc(typed));
        let mut text = Zeroizing::new(String::with_capacity(composed.len()));
        for word in composed.split_whitespace() {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(word);
        }
        (!text.is_empty()).then_some(Passphrase(text))
    }

    /// Whether a new passphrase of this length is taken.
    pub fn is_long_enough(&self) -> bool {
        self.0.chars().count() >= SHORTEST
    }

    /// Whether both are the same.
    pub fn is(&self, other: &Passphrase) -> bool {
        *self.0 == *other.0
    }

    pub(super) fn text(&self) -> &str {
        &self.0
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

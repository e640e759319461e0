//! Wrong passphrases, counted: after three the next try has to wait, longer each time, and never for good. The count lies
//! beside the lock, so that loading the page again is no way round. It slows down somebody at the keyboard; whoever copies
//! the files is slowed down by the derivation alone.

/// The key of the count. It stays readable while the rest is sealed.
pub(super) const TRIES: &str = "afterword.tries";
/// Wrong passphrases that cost nothing.
const FREE: u32 = 3;
/// Seconds to wait after the third, doubled with each that follows, and the most.
const FIRST: u32 = 5;
const MOST: u32 = 300;

/// How often a passphrase was wrong since the lock was last opened, and when last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tries {
    wrong: u32,
    /// In whole milliseconds: printing and reading other numbers would weigh on the first visit.
    last: u64,
}

impl Tries {
    /// Reads the count; anything else reads as none.
    pub fn read(text: Option<&str>) -> Tries {
        let parts = text.and_then(|text| text.split_once(';'));
        let parts = parts.and_then(|(wrong, last)| Some((wrong.parse().ok()?, last.parse().ok()?)));
        parts.map_or_else(Tries::default, |(wrong, last)| Tries { wrong, last })
    }

    /// The count as it is kept.
    pub fn text(self) -> String {
        format!("{};{}", self.wrong, self.last)
    }

    /// One more was wrong, at a moment in milliseconds.
    #[must_use]
    pub fn and_wrong(self, now: f64) -> Tries {
        Tries { wrong: self.wrong.saturating_add(1), last: now as u64 }
    }

    /// Whole seconds until the next try. A clock that was set back makes it no longer than it was at first.
    pub fn seconds_left(self, now: f64) -> u32 {
        if self.wrong < FREE {
            return 0;
        }
        let doubled = (self.wrong - FREE).min(16);
        let all = (FIRST << doubled).min(MOST);
        let passed = (now as u64).saturating_sub(self.last);
        let left = (u64::from(all) * 1000).saturating_sub(passed);
        u32::try_from(left.div_ceil(1000)).unwrap_or(all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_grows_after_three_and_ends() {
        let mut tries = Tries::default();
        for (wrong, seconds) in
            [(1, 0), (2, 0), (3, 5), (4, 10), (5, 20), (6, 40), (7, 80), (8, 160), (9, 300), (40, 300)]
        {
            while tries.wrong < wrong {
                tries = tries.and_wrong(1_000_000.0);
            }
            assert_eq!(tries.seconds_left(1_000_000.0), seconds, "after {wrong}");
            assert_eq!(tries.seconds_left(1_000_000.0 + f64::from(seconds) * 1000.0), 0, "after {wrong}, later");
            assert_eq!(Tries::read(Some(&tries.text())), tries, "over a reload");
            assert_eq!(tries.seconds_left(0.0), seconds, "with the clock set back");
        }
        assert_eq!(Tries::read(Some(&tries.text())).seconds_left(1_001_500.0), 299, "a part of a second counts whole");
    }

    #[test]
    fn anything_else_reads_as_none() {
        for text in ["", "7", ";", "x;1", "7;x", "7;NaN", "7;inf", "-1;5", "99999999999;5"] {
            assert_eq!(Tries::read(Some(text)), Tries::default(), "{text}");
        }
        assert_eq!(Tries::read(None).seconds_left(0.0), 0);
    }
}

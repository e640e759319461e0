//! Telephone and text lines by country, from a data file that says when each was last checked. Facts, not wording: names,
//! numbers and hours are the same in every language of the product.

use std::sync::OnceLock;

use chrono::NaiveDate;

use crate::domain::time::{months_after, read_date};

const DATA: &str = include_str!("helplines.tsv");

/// Sites that list lines of any country.
pub const ANYWHERE: [&str; 4] = ["findahelpline.com", "befrienders.org", "lila.help", "nomoredirectory.org"];

/// What a line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Abuse, control or violence by a partner.
    Abuse,
    /// Stalking.
    Stalking,
    /// Thoughts of ending one's life, or any despair.
    Crisis,
    /// People who want to stop harming.
    OwnBehaviour,
    /// Under 18.
    Young,
}

impl Kind {
    fn read(name: &str) -> Option<Kind> {
        match name {
            "abuse" => Some(Kind::Abuse),
            "stalking" => Some(Kind::Stalking),
            "crisis" => Some(Kind::Crisis),
            "own-behaviour" => Some(Kind::OwnBehaviour),
            "young" => Some(Kind::Young),
            _ => None,
        }
    }
}

/// One way to reach a line, with the number as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A number to call.
    Call(&'static str),
    /// A number to text.
    Text(&'static str),
    /// A number, and the word to text to it.
    TextWord(&'static str, &'static str),
}

impl Way {
    fn read(text: &'static str) -> Option<Way> {
        let (how, rest) = text.split_once(':')?;
        match (how, rest.split_once(':')) {
            ("call", None) => Some(Way::Call(rest)),
            ("text", None) => Some(Way::Text(rest)),
            ("text", Some((number, word))) => Some(Way::TextWord(number, word)),
            _ => None,
        }
    }

    /// The `tel:` or `sms:` address.
    pub fn address(self) -> String {
        match self {
            Way::Call(number) => format!("tel:{}", dialled(number)),
            Way::Text(number) | Way::TextWord(number, _) => format!("sms:{}", dialled(number)),
        }
    }
}

/// A number as an address needs it: digits, plus, star and hash.
fn dialled(number: &str) -> String {
    number.chars().filter(|c| c.is_ascii_digit() || matches!(c, '+' | '*' | '#')).collect()
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is for.
    pub kind: Kind,
    /// Whether the number was seen at a public source, or is from memory and not yet confirmed.
    pub confirmed: bool,
    /// Its name.
    pub name: &'static str,
    /// Ways to reach it. Empty where there is only a site.
    pub ways: Vec<Way>,
    /// Whom it serves, other ways, when it is open, and its site: written, not linked, because a visit leaves traces.
    pub facts: Vec<&'static str>,
}

/// The lines of one country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166 code.
    pub code: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Emergency numbers, in words.
    pub emergency: &'static str,
    /// Time zones in which it lies, between spaces; one that ends in `/` stands for all below it.
    pub zones: &'static str,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// All lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Helplines {
    /// Date of the last check, `YYYY-MM-DD`.
    pub checked: &'static str,
    /// By country.
    pub countries: Vec<Country>,
}

impl Helplines {
    /// Whether the last check lies more than twelve months back.
    pub fn is_stale(&self, today: NaiveDate) -> bool {
        read_date(self.checked).is_none_or(|day| months_after(day, 12) < today)
    }

    /// The data that is built in, read once.
    pub fn all() -> &'static Helplines {
        static ALL: OnceLock<Helplines> = OnceLock::new();
        ALL.get_or_init(Helplines::read)
    }

    fn read() -> Helplines {
        let mut all = Helplines::default();
        for row in DATA.lines() {
            let fields: Vec<&'static str> = row.split('\t').collect();
            match fields.as_slice() {
                ["checked", day] => all.checked = day,
                ["country", code, name, emergency] => {
                    all.countries.push(Country { code, name, emergency, zones: "", lines: vec![] })
                }
                ["zones", zones] => all.countries.last_mut().into_iter().for_each(|country| country.zones = zones),
                ["line", kind, confirmed, name, serves, ways, also, hours, site] => {
                    let Some((kind, country)) = Kind::read(kind).zip(all.countries.last_mut()) else { continue };
                    let facts = [*serves, *hours, *also, *site].into_iter().filter(|fact| !fact.is_empty()).collect();
                    let ways = ways.split('|').filter_map(Way::read).collect();
                    country.lines.push(Line { kind, confirmed: *confirmed == "confirmed", name, ways, facts });
                }
                _ => {}
            }
        }
        all
    }

    /// The country in which a device most likely is: of its time zone (`Europe/London`), because a language says little of
    /// where somebody lives; of its language (`en-GB`) where the zone belongs to no place. `None` in a place without lines.
    pub fn around(&self, zone: &str, locale: &str) -> Option<&Country> {
        if !zone.contains('/') || zone.starts_with("Etc/") {
            return self.country(locale);
        }
        self.countries.iter().find(|country| country.holds(zone))
    }

    /// The country of a code, or of a locale's region such as `en-GB`.
    pub fn country(&self, code: &str) -> Option<&Country> {
        let region = code.rsplit(['-', '_']).next().unwrap_or(code);
        self.countries.iter().find(|c| c.code.eq_ignore_ascii_case(region))
    }
}

impl Country {
    fn holds(&self, zone: &str) -> bool {
        self.zones.split(' ').any(|own| own == zone || own.ends_with('/') && zone.starts_with(own))
    }

    /// Lines of some kinds in the order of the kinds, numbers not yet confirmed last within each.
    pub fn lines_for(&self, kinds: &[Kind]) -> Vec<&Line> {
        let of = |kind: Kind, confirmed: bool| {
            self.lines.iter().filter(move |line| line.kind == kind && line.confirmed == confirmed)
        };
        kinds.iter().flat_map(|kind| of(*kind, true).chain(of(*kind, false))).collect()
    }

    /// The first emergency number, as it is dialled.
    pub fn emergency_number(&self) -> &'static str {
        let start = self.emergency.find(|c: char| c.is_ascii_digit()).unwrap_or(0);
        let from = self.emergency.get(start..).unwrap_or_default();
        let end = from.find(|c: char| !c.is_ascii_digit()).unwrap_or(from.len());
        from.get(..end).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_data_is_read() {
        let all = Helplines::read();
        let rows = |start: &str| DATA.lines().filter(|row| row.starts_with(start)).count();
        assert_eq!(all.countries.len(), rows("country\t"));
        assert_eq!(all.countries.iter().map(|c| c.lines.len()).sum::<usize>(), rows("line\t"));
        let ways: usize = DATA
            .lines()
            .filter_map(|row| row.split('\t').nth(5))
            .map(|w| w.split('|').filter(|w| !w.is_empty()).count())
            .sum();
        assert_eq!(all.countries.iter().flat_map(|c| &c.lines).map(|l| l.ways.len()).sum::<usize>(), ways);
        assert!(all.checked.parse::<chrono::NaiveDate>().is_ok());
    }

    #[test]
    fn a_device_is_where_its_clock_says_and_else_where_its_language_is_at_home() {
        let all = Helplines::read();
        for (zone, locale, country) in [
            ("Europe/London", "en-US", Some("GB")),
            ("America/New_York", "en-GB", Some("US")),
            ("America/Indiana/Knox", "en", Some("US")),
            ("America/Buenos_Aires", "es-419", Some("AR")),
            ("Asia/Calcutta", "en-US", Some("IN")),
            ("Asia/Kolkata", "en-US", Some("IN")),
            ("Australia/Lord_Howe", "en-US", Some("AU")),
            ("America/Toronto", "fr-FR", Some("CA")),
            ("Africa/Lagos", "en-US", None),
            ("Atlantic/Reykjavik", "en-US", None),
            ("UTC", "en-NZ", Some("NZ")),
            ("Etc/UTC", "en-IE", Some("IE")),
            ("", "de-AT", Some("AT")),
            ("", "en", None),
        ] {
            assert_eq!(all.around(zone, locale).map(|c| c.code), country, "{zone} {locale}");
        }
        for country in &all.countries {
            for zone in country.zones.split(' ') {
                let sample = format!("{zone}{}", if zone.ends_with('/') { "Any" } else { "" });
                assert_eq!(all.around(&sample, "").map(|c| c.code), Some(country.code), "{zone}");
            }
        }
    }

    #[test]
    fn every_line_can_be_reached_and_every_country_has_a_crisis_or_abuse_line() {
        for country in &Helplines::read().countries {
            assert!(!country.lines_for(&[Kind::Abuse, Kind::Crisis]).is_empty(), "{}", country.name);
            assert!(country.emergency_number().len() >= 2, "{}", country.name);
            for line in &country.lines {
                assert!(line.facts.last().is_some_and(|site| site.contains('.')), "{}", line.name);
                for way in &line.ways {
                    assert!(way.address().len() >= "tel:113".len(), "{}: {way:?}", line.name);
                }
            }
        }
    }

    #[test]
    fn a_check_of_more_than_a_year_ago_is_stale() {
        let all = Helplines { checked: "2026-11-21", ..Helplines::default() };
        for (today, is_stale) in
            [("2026-11-21", false), ("2027-11-21", false), ("2027-11-22", true), ("2030-01-01", true)]
        {
            assert_eq!(read_date(today).map(|day| all.is_stale(day)), Some(is_stale), "{today}");
        }
    }

    #[test]
    fn a_country_is_found_by_locale() {
        let all = Helplines::read();
        for (locale, country) in [
            ("en-GB", Some("United Kingdom")),
            ("de", Some("Germany")),
            ("en_US", Some("United States")),
            ("en", None),
            ("xx-ZZ", None),
        ] {
            assert_eq!(all.country(locale).map(|c| c.name), country, "{locale}");
        }
    }
}

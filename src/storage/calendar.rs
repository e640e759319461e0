//! A calendar file (iCalendar, RFC 5545) that the person saves and hands to a calendar of theirs. It holds titles that say
//! nothing, and times without a zone, so that an hour stays that hour wherever the person is.

use std::fmt::Write;

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

use crate::domain::reminder::{Again, Dated};

/// The longest line in bytes, its end not counted.
const LONGEST_LINE: usize = 75;

/// One entry of the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// A name that no other entry has.
    pub uid: u128,
    /// What stands in the calendar.
    pub title: String,
    /// When.
    pub date: Dated,
}

/// The file. `made` is the moment at which it was made, in UTC.
pub fn file(entries: &[Entry], made: NaiveDateTime) -> String {
    let mut file = File(String::new());
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line("PRODID:-//notes//notes//EN");
    file.line("CALSCALE:GREGORIAN");
    entries.iter().for_each(|entry| file.entry(entry, made));
    file.line("END:VCALENDAR");
    file.0
}

struct File(String);

impl File {
    fn entry(&mut self, entry: &Entry, made: NaiveDateTime) {
        let (title, date) = (escaped(&entry.title), entry.date);
        self.line("BEGIN:VEVENT");
        self.line(&format!("UID:{:032x}", entry.uid));
        let (hour, minute, second) = (made.hour(), made.minute(), made.second());
        self.line(&format!("DTSTAMP:{}T{hour:02}{minute:02}{second:02}Z", digits(made.date())));
        match date.hour {
            Some(hour) => {
                self.line(&format!("DTSTART:{}T{:02}0000", digits(date.on), hour % 24));
                self.line("DURATION:PT15M");
            }
            None => self.line(&format!("DTSTART;VALUE=DATE:{}", digits(date.on))),
        }
        match date.again {
            Again::Never => {}
            Again::Daily(times) => self.line(&format!("RRULE:FREQ=DAILY;COUNT={times}")),
            Again::Weekly { every, times } => {
                let day = weekday(date.on);
                self.line(&format!("RRULE:FREQ=WEEKLY;INTERVAL={every};COUNT={times};BYDAY={day}"));
            }
        }
        self.line(&format!("SUMMARY:{title}"));
        self.line("CLASS:PRIVATE");
        self.line("TRANSP:TRANSPARENT");
        if date.rings {
            self.line("BEGIN:VALARM");
            self.line("ACTION:DISPLAY");
            self.line("TRIGGER:PT0S");
            self.line(&format!("DESCRIPTION:{title}"));
            self.line("END:VALARM");
        }
        self.line("END:VEVENT");
    }

    /// A line, folded where it is too long: what goes on begins with a space, and no character is cut.
    fn line(&mut self, text: &str) {
        let mut bytes = 0;
        for character in text.chars() {
            if bytes + character.len_utf8() > LONGEST_LINE {
                self.0.push_str("\r\n ");
                bytes = 1;
            }
            self.0.push(character);
            bytes += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A date as the format writes it.
fn digits(day: NaiveDate) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

fn weekday(day: NaiveDate) -> &'static str {
    let at = usize::try_from(day.weekday().num_days_from_monday()).unwrap_or(0);
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].get(at).copied().unwrap_or("MO")
}

/// A text as the format writes it. Control characters have no place in it.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        let _written = match character {
            '\\' | ';' | ',' => write!(escaped, "\\{character}"),
            '\n' => write!(escaped, "\\n"),
            other if other.is_control() => Ok(()),
            other => write!(escaped, "{other}"),
        };
    }
    escaped
}

//! What is heard in the words of an agreement: whether they say when or how often, and whether they ask for a form of
//! control. English, like the other word lists of the rules.

/// Words that tell when, how often or how long, or that something never is. A number does so too.
const MARKS: &[&str] = &[
    "every",
    "each",
    "daily",
    "weekly",
    "monthly",
    "once",
    "twice",
    "when",
    "whenever",
    "if",
    "before",
    "after",
    "until",
    "by",
    "within",
    "during",
    "at",
    "on",
    "no",
    "not",
    "never",
    "nobody",
    "neither",
    "without",
    "always",
    "hour",
    "hours",
    "minute",
    "minutes",
    "day",
    "days",
    "week",
    "weeks",
    "month",
    "months",
    "morning",
    "mornings",
    "evening",
    "evenings",
    "night",
    "nights",
    "noon",
    "weekend",
    "weekends",
    "monday",
    "mondays",
    "tuesday",
    "tuesdays",
    "wednesday",
    "wednesdays",
    "thursday",
    "thursdays",
    "friday",
    "fridays",
    "saturday",
    "saturdays",
    "sunday",
    "sundays",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "ten",
    "twenty",
    "thirty",
];

/// Words that turn what follows them into something that is left be.
const TURNS: &[&str] = &["no", "not", "never", "nobody", "neither", "nor", "stop", "stops", "don't", "won't"];

/// Among how many words after an act or a thing "not" and "never" still turn it: "passwords are not shared".
const TURNS_WITHIN: usize = 2;

/// Things that are a form of control whenever they are agreed on.
const CONTROL: &[&str] = &[
    "password",
    "passwords",
    "passcode",
    "passcodes",
    "gps",
    "tracker",
    "trackers",
    "tracking",
    "spyware",
    "stalkerware",
];

/// An act, and a thing on which it is a form of control.
const CONTROL_OF: &[(&[&str], &[&str])] = &[
    (
        &["share", "shares", "shared", "sharing", "send", "sends", "live", "see", "sees", "show", "shows"],
        &["location", "locations", "whereabouts"],
    ),
    (
        &[
            "check",
            "checks",
            "checked",
            "checking",
            "look",
            "looks",
            "looking",
            "search",
            "searches",
            "searching",
            "through",
            "unlock",
            "unlocked",
            "unlocks",
            "hand",
            "hands",
            "show",
            "shows",
            "access",
        ],
        &["phone", "phones", "mobile", "mobiles", "laptop", "laptops"],
    ),
    (
        &["check", "checks", "checking", "read", "reads", "reading", "show", "shows", "see", "sees", "access"],
        &["messages", "texts", "chats", "chat", "emails", "mails", "inbox", "dms", "account", "accounts"],
    ),
    (&["track", "tracks", "tracked"], &["me", "you", "them", "us", "other", "phone", "phones", "car"]),
];

/// Whether nothing in the words tells when or how often: nobody could say on which day it was kept.
pub fn is_vague(text: &str) -> bool {
    let has_number = text.chars().any(char::is_numeric);
    !has_number && !sentences(text).iter().flatten().any(|word| MARKS.contains(&word.as_str()))
}

/// Whether a sentence asks for shared passwords, tracking, or a look into somebody's phone. One that says that nobody does
/// so does not.
pub fn asks_for_control(text: &str) -> bool {
    sentences(text).iter().any(|words| {
        let at = |list: &[&str]| words.iter().position(|word| list.contains(&word.as_str()));
        let act_on = |(act, thing): &(&[&str], &[&str])| Some(at(act)?.min(at(thing)?));
        let asked = at(CONTROL).into_iter().chain(CONTROL_OF.iter().filter_map(act_on)).min();
        asked.is_some_and(|asked| {
            let before = words.iter().take(asked).any(|word| TURNS.contains(&word.as_str()));
            let soon_after =
                words.iter().skip(asked + 1).take(TURNS_WITHIN).any(|word| word == "not" || word == "never");
            !before && !soon_after
        })
    })
}

/// The words of each part of a sentence, in small letters.
fn sentences(text: &str) -> Vec<Vec<String>> {
    let plain = text.to_lowercase().replace('\u{2019}', "'");
    let is_end = |c: char| matches!(c, '.' | ',' | ':' | ';' | '?' | '!' | '\n');
    let words = |sentence: &str| {
        let parts = sentence.split(|c: char| !c.is_alphanumeric() && c != '\'');
        parts.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    plain.split(is_end).map(words).collect()
}

#[cfg(test)]
mod tests {
    use super::{asks_for_control, is_vague};

    #[test]
    fn an_agreement_says_when_or_how_often() {
        for (text, vague) in [
            ("More respect", true),
            ("We listen better and try harder", true),
            ("Be kinder", true),
            ("No phones at the table on weekdays", false),
            ("Twenty minutes apart when a voice rises", false),
            ("Ring by six if it gets late", false),
            ("Each keeps one evening a week alone", false),
            ("Nobody raises a voice", false),
            ("Money talk, first Sunday", false),
            ("Lights out 22:30", false),
            ("", true),
        ] {
            assert_eq!(is_vague(text), vague, "{text}");
        }
    }

    #[test]
    fn passwords_tracking_and_phone_checks_are_heard_and_leaving_them_be_is_not() {
        for (text, heard) in [
            ("We share our passwords until June", true),
            ("Both phones have tracking on in the evening", true),
            ("They may check my phone on Sundays", true),
            ("I show them my messages when they ask", true),
            ("We share our location every day", true),
            ("Each reads the other\u{2019}s chats once a week", true),
            ("I am home by ten. They can look at my phone", true),
            ("No looking at each other\u{2019}s phone", false),
            ("We don\u{2019}t share passwords", false),
            ("Neither of us checks the other\u{2019}s phone", false),
            ("No phones at the table on weekdays", false),
            ("I say in the morning when I will be home, until 30 June", false),
            ("Each answers messages by the evening", false),
            ("Phones go in a drawer at nine", false),
            ("They go through my phone when they worry", true),
            ("We look at the account of the flat on the first Sunday", false),
            ("A shared calendar for the children", false),
            ("They may check my phone without asking", true),
            ("No secrets: we share all passwords", true),
            ("Passwords are not shared", false),
            ("Neither of us shows a phone, nobody asks for a password", false),
        ] {
            assert_eq!(asks_for_control(text), heard, "{text}");
        }
    }
}

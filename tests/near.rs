//! The list of help lines that needs no app, `static/near.html`: it holds every line of `src/content/helplines.tsv` and
//! where its number was seen. After a change of the lines run it once with `AFTERWORD_MAKE_NEAR=1`, which writes the page.
#![allow(clippy::unwrap_used, reason = "a test that cannot read should stop")]

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

use afterword::content::Language;
use afterword::content::helplines::{ANYWHERE, Country, Helplines, Kind, Line, Way};
use afterword::content::shape::HelpWords;

/// Set to write the page.
const MAKE: &str = "AFTERWORD_MAKE_NEAR";
const FROM: &str = "do not edit by hand. -->\n";
const TO: &str = "      <!-- end -->";
const KINDS: [Kind; 5] = [Kind::Crisis, Kind::Abuse, Kind::Stalking, Kind::OwnBehaviour, Kind::Young];

/// Where numbers were seen, by country and name.
fn seen() -> BTreeMap<(&'static str, &'static str), &'static str> {
    let rows = include_str!("../src/content/helplines-seen.tsv").lines().filter(|row| !row.starts_with('#'));
    let fields = |row: &'static str| row.split('\t').collect::<Vec<_>>().try_into().unwrap();
    rows.map(fields).map(|[code, name, seen]: [&str; 3]| ((code, name), seen)).collect()
}

fn plain(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// A fact that begins as a sentence does; a site or an address keeps its small letters.
fn sentence(fact: &str) -> String {
    let is_address = fact.contains('.') && !fact.contains(' ');
    let mut letters = fact.chars();
    match letters.next() {
        Some(first) if !is_address => format!("{}{}", first.to_uppercase(), letters.as_str()),
        _ => fact.to_owned(),
    }
}

fn way(help: &HelpWords, way: Way, name: &str) -> String {
    let (shown, spoken) = match way {
        Way::Call(number) => (number.to_owned(), (help.call)(number, name)),
        Way::Text(number) => ((help.text)(number), (help.text)(number)),
        Way::TextWord(number, word) => ((help.text_word)(word, number), (help.text_word)(word, number)),
    };
    let (address, shown, spoken) = (way.address(), plain(&shown), plain(&spoken).replace('"', "&quot;"));
    format!("<a class=\"way\" href=\"{address}\" aria-label=\"{spoken}\">{shown}</a>")
}

fn line(help: &HelpWords, country: &Country, line: &Line) -> String {
    let unconfirmed = (!line.confirmed).then_some(help.unconfirmed);
    let facts: Vec<String> = unconfirmed.into_iter().chain(line.facts.iter().copied()).map(sentence).collect();
    let seen = seen().get(&(country.code, line.name)).map(|seen| format!(" Seen: {}.", plain(seen)));
    let ways: Vec<String> = line.ways.iter().map(|one| way(help, *one, line.name)).collect();
    let ways = if ways.is_empty() { String::new() } else { format!("<br>{}", ways.join(" ")) };
    let (name, facts, seen) = (plain(line.name), plain(&facts.join(". ")), seen.unwrap_or_default());
    format!("            <li><strong>{name}</strong> <span class=\"soft\">{facts}.{seen}</span>{ways}</li>\n")
}

fn of_country(help: &HelpWords, country: &Country) -> String {
    let mut page = format!("      <details>\n        <summary>{}</summary>\n", plain(country.name));
    let number = way(help, Way::Call(country.emergency_number()), help.emergency);
    page += &format!("        <p>{}: {} {number}</p>\n", help.emergency, plain(country.emergency));
    for kind in KINDS {
        let lines = country.lines_for(&[kind]);
        if !lines.is_empty() {
            page += &format!("        <h3>{}</h3>\n        <ul>\n", plain((help.kind)(kind)));
            lines.into_iter().for_each(|one| page += &line(help, country, one));
            page += "        </ul>\n";
        }
    }
    page + "      </details>\n"
}

/// What stands between the two marks of the page.
fn lines() -> String {
    let help: &HelpWords = &Language::English.words().help;
    let all = Helplines::all();
    let mut countries: Vec<&Country> = all.countries.iter().collect();
    countries.sort_by_key(|country| country.name);
    let day = all.checked.parse::<chrono::NaiveDate>().unwrap().format("%-d %B %Y");
    let mut page: String = countries.into_iter().map(|country| of_country(help, country)).collect();
    page += &format!(
        "      <details open>\n        <summary>{}</summary>\n        <p>{}</p>\n        <p><strong>{}</strong></p>\n      </details>\n",
        plain(help.anywhere_title),
        plain(help.anywhere),
        ANYWHERE.join(", ")
    );
    page += &format!(
        "      <p class=\"soft\">Last checked against public pages on <time datetime=\"{}\">{day}</time>. Hours change; if one does not answer, try another.</p>\n",
        all.checked
    );
    page
}

#[test]
fn the_list_without_the_app_holds_every_line() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/near.html");
    let page = fs::read_to_string(&file).unwrap();
    let (head, rest) = page.split_once(FROM).unwrap();
    let (held, tail) = rest.split_once(TO).unwrap();
    if env::var_os(MAKE).is_some() {
        return fs::write(file, format!("{head}{FROM}{}{TO}{tail}", lines())).unwrap();
    }
    assert!(held == lines(), "run this test once with {MAKE}=1, and look at the difference");
}

#[test]
fn every_source_of_a_number_belongs_to_a_line_and_only_confirmed_ones_have_none_from_memory() {
    let all = Helplines::all();
    for ((code, name), seen) in seen() {
        let country = all.countries.iter().find(|country| country.code == code).unwrap();
        assert!(country.lines.iter().any(|line| line.name == name), "{code}: no line {name}");
        assert!(!seen.is_empty());
    }
    for country in &all.countries {
        for line in country.lines.iter().filter(|line| line.confirmed) {
            assert!(
                seen().contains_key(&(country.code, line.name)),
                "{}: {} is confirmed by nothing",
                country.code,
                line.name
            );
        }
    }
}

#[test]
fn the_page_says_nothing_by_its_name_and_asks_nobody() {
    let page = include_str!("../static/near.html");
    assert!(page.contains("<title>Notes</title>"));
    assert!(!page.contains("http://") && !page.contains("https://"), "no link leaves the device");
    assert!(page.contains("src=\"near.js\" defer") && !page.contains("<script>"));
}

//! Lines to call or text, by country: chosen by hand or guessed from the device's time zone and language, never by location.
//! The list is a part of the app of its own, fetched when a page shows lines, and unasked before all others.

use leptos::prelude::*;

use crate::content::helplines::{ANYWHERE, Country, Helplines, Kind, Line, Way};
use crate::domain::time::read_date;
use crate::ui::components::Select;
use crate::ui::components::text::{h2, para, rows, small, what_small};
use crate::ui::later::Later;
use crate::ui::prefs::Prefs;
use crate::ui::{app, device, words};

/// What of the list a page shows.
#[derive(Clone, Copy)]
pub enum Near {
    /// Lines of some kinds for the country in use.
    Lines {
        /// The kinds, in their order.
        kinds: &'static [Kind],
        /// Whether each kind has a heading of its own.
        headed: bool,
    },
    /// The choice of a country.
    Countries,
}

/// Lines of some kinds for the country in use. With `headed` each kind has a heading of its own.
pub fn lines(kinds: &'static [Kind], headed: bool) -> AnyView {
    expect_context::<Later>().near(Near::Lines { kinds, headed })
}

/// The list of countries.
pub fn country_select() -> AnyView {
    expect_context::<Later>().near(Near::Countries)
}

/// Draws what needs the list.
pub fn near(what: Near) -> AnyView {
    match what {
        Near::Lines { kinds, headed } => listed(kinds, headed),
        Near::Countries => countries(),
    }
}

/// What stands there until the list is here: what works in most places.
pub fn anywhere(what: Near) -> AnyView {
    match what {
        Near::Lines { .. } => view! { {para(words().help.anywhere)} {small(ANYWHERE.join(", "))} }.into_any(),
        Near::Countries => ().into_any(),
    }
}

fn listed(kinds: &'static [Kind], headed: bool) -> AnyView {
    let w = words();
    let today = untrack(|| app().today());
    let all = Helplines::all();
    let country = country_in_use();
    let shown = move || match all.country(&country.get()) {
        Some(country) => of_country(country, kinds, headed),
        // No country is known until one is chosen.
        None => anywhere(Near::Lines { kinds, headed }),
    };
    let checked = read_date(all.checked).map(|day| (w.help.checked)(day, today));
    view! {
        <div class="split">
            <label class="label" for="country">{w.help.country}</label>
            {countries()}
        </div>
        {small(w.help.traces)}
        {shown}
        {kinds.contains(&Kind::Abuse).then(|| small(w.help.abuse_note))}
        {checked.map(small)}
    }
    .into_any()
}

/// The code of the country in use: chosen, or else that of the device. Empty where there are no lines for it.
fn country_in_use() -> Signal<String> {
    let prefs = expect_context::<Prefs>();
    Signal::derive(move || {
        let chosen = prefs.country();
        let all = Helplines::all();
        let country = match chosen.as_str() {
            "" => all.around(&device::zone(), &device::locale()),
            code => all.country(code),
        };
        country.map(|c| c.code.to_owned()).unwrap_or_default()
    })
}

fn countries() -> AnyView {
    let w = words();
    let prefs = expect_context::<Prefs>();
    let mut options = vec![(String::new(), w.help.any_country)];
    options.extend(Helplines::all().countries.iter().map(|c| (c.code.to_owned(), c.name)));
    let choose = Callback::new(move |code| prefs.set_country(code));
    view! { <Select id="country" options=options chosen=country_in_use() on_choose=choose /> }.into_any()
}

fn of_country(country: &Country, kinds: &'static [Kind], headed: bool) -> AnyView {
    let w = words();
    let number = Way::Call(country.emergency_number());
    let emergency = row(w.help.emergency, country.emergency.to_owned(), &[number]);
    if !headed {
        let found = country.lines_for(kinds).into_iter().map(line);
        return rows(std::iter::once(emergency).chain(found).collect_view().into_any());
    }
    let mut parts = vec![rows(emergency)];
    for kind in kinds {
        let found = country.lines_for(std::slice::from_ref(kind));
        if !found.is_empty() {
            parts.push(h2((w.help.kind)(*kind), true));
            parts.push(rows(found.into_iter().map(line).collect_view().into_any()));
        }
    }
    parts.into_any()
}

fn line(line: &Line) -> AnyView {
    let w = words();
    let mut facts: Vec<String> = line.facts.iter().map(|fact| sentence(fact)).collect();
    let is_stale = Helplines::all().is_stale(untrack(|| app().today()));
    let marks = [(!line.confirmed, w.help.unconfirmed), (is_stale, w.help.stale)];
    marks.into_iter().filter(|(is, _)| *is).for_each(|(_, mark)| facts.insert(0, mark.to_owned()));
    row(line.name, facts.join(". "), &line.ways)
}

fn row(name: &'static str, facts: String, ways: &[Way]) -> AnyView {
    let w = words();
    let way = |way: &Way| {
        let (shown, spoken) = match *way {
            Way::Call(number) => (number.to_owned(), (w.help.call)(number, name)),
            Way::Text(number) => ((w.help.text)(number), (w.help.text)(number)),
            Way::TextWord(number, word) => ((w.help.text_word)(word, number), (w.help.text_word)(word, number)),
        };
        view! { <a class="tel" href=way.address() aria-label=spoken>{shown}</a> }.into_any()
    };
    view! { <li class="r line">{what_small(name, facts)}<span class="ways">{ways.iter().map(way).collect_view()}</span></li> }
        .into_any()
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

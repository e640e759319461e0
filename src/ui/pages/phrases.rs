//! Words that help: seven kinds of sentence, each with when it helps and when it does not. They are guide points, read from
//! the library and linked to it. There is nothing to copy here.

use leptos::prelude::*;

use crate::content::shape::PointWords;
use crate::domain::draft::may_apologise;
use crate::ui::components::text::{acts, h1, lede, link, para, section, term};
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::{app, words};

/// How the ids of these points begin.
const PHRASE: &str = "phrase.";

/// The page.
pub fn phrases() -> AnyView {
    let w = words();
    let state = app();
    let phrase = |(at, point): (usize, &'static PointWords)| {
        let to = u16::try_from(at).ok().map(|at| {
            view! { <a class="link" href=To::Point(at).href()>{w.phrases.more}<span class="vh">": "{point.title}</span></a> }
                .into_any()
        });
        let content = view! {
            {para(point.what)}
            <dl class="rows">
                {term(w.phrases.when, point.beware)}
                {term(w.phrases.known, point.why)}
                {term(w.library.try_title, point.try_this)}
            </dl>
            {to}
        };
        section(point.title, content.into_any())
    };
    let all = w.library.all().map(|(_, point)| point).enumerate().filter(|(_, point)| point.id.starts_with(PHRASE));
    let may_write = untrack(|| may_apologise(&state.decision()));
    let content = view! {
        {h1(w.phrases.title)}
        {lede(w.phrases.lede)}
        {all.map(phrase).collect_view()}
        {may_write.then(|| acts(link(To::Apology.href(), w.apology.row.what)))}
    };
    shell(w.phrases.page, Shape::Plain, Some(To::Writings), None, content.into_any())
}

//! Words that help: seven kinds of sentence, each with when it helps and when it does not. There is nothing to copy here.

use leptos::prelude::*;

use crate::content::shape::PhraseWords;
use crate::domain::draft::may_apologise;
use crate::ui::components::text::{acts, h1, lede, link, section, term};
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::{app, words};

/// The page.
pub fn phrases() -> AnyView {
    let w = words();
    let state = app();
    let phrase = |phrase: &'static PhraseWords| {
        let content = view! {
            <blockquote class="theirs"><p>{phrase.example}</p></blockquote>
            <dl class="rows">
                {term(w.phrases.helps, phrase.helps)}
                {term(w.phrases.not, phrase.not)}
                {term(w.phrases.try_this, phrase.try_this)}
            </dl>
        };
        section(phrase.title, content.into_any())
    };
    let may_write = untrack(|| may_apologise(&state.decision()));
    let content = view! {
        {h1(w.phrases.title)}
        {lede(w.phrases.lede)}
        {w.phrases.all.iter().map(phrase).collect_view()}
        {may_write.then(|| acts(link(To::Apology.href(), w.apology.row.what)))}
    };
    shell(w.phrases.page, Shape::Plain, Some(To::Writings), None, content.into_any())
}

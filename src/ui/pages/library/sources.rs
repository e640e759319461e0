//! What the entries rest on: every source in plain words, how much it can carry, how far it was checked; and what guides
//! disagree on. It can be printed.

use leptos::prelude::*;

use crate::content::shape::{ConflictWords, SourceWords};
use crate::ui::components::text::{acts, dashes, h1, lede, link, note_of, para, rows, run, section, small};
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::words;

/// The page of sources.
pub fn sources() -> AnyView {
    let w = words();
    let source = |source: &SourceWords| {
        let (strength, checked) = ((w.library.strength)(source.strength), (w.library.checked)(source.checked));
        view! {
            <li class="r">
                <div class="flow tight">
                    {run(strength)}
                    {para(source.finding)}
                    {small(source.citation)}
                    {small(checked)}
                </div>
            </li>
        }
        .into_any()
    };
    let group = |(title, sources): &(&'static str, &'static [SourceWords])| {
        section(title, rows(sources.iter().map(source).collect_view().into_any()))
    };
    let conflict = |conflict: &'static ConflictWords| {
        view! {
            <li class="r">
                <div class="flow tight">
                    <h3>{conflict.question}</h3>
                    {dashes(conflict.readings)}
                    {small(w.library.taken_title)}
                    {para(conflict.taken)}
                </div>
            </li>
        }
        .into_any()
    };
    let conflicts = rows(w.library.conflicts.iter().map(conflict).collect_view().into_any());
    let note = w.library.sources_note.iter().map(|text| para(*text)).collect_view();
    let content = view! {
        {run(w.library.title)}
        {h1(w.library.sources_title)}
        {lede(w.library.sources_lede)}
        {note_of("", note.into_any())}
        {w.library.sources.iter().map(group).collect_view()}
        {section(w.library.disagree_title, conflicts)}
        {acts(link(To::Library.href(), w.frame.library))}
    };
    shell(w.library.page, Shape::Menu, None, None, content.into_any())
}

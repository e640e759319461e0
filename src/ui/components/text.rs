//! The plainest parts: headings, paragraphs, links, rows. Each is built in one place, which also keeps the app small.

use leptos::prelude::*;

use super::{Glyph, Icon};

/// A paragraph that is read.
pub fn para(text: impl Into<String>) -> AnyView {
    classed("", text.into())
}

/// A paragraph of interface text.
pub fn small(text: impl Into<String>) -> AnyView {
    classed("small", text.into())
}

/// The first sentence of a page.
pub fn lede(text: &'static str) -> AnyView {
    classed("lede", text.to_owned())
}

/// The first sentence of a page, made of what is recorded.
pub fn lede_of(text: String) -> AnyView {
    classed("lede", text)
}

/// The running line above a heading.
pub fn run(text: impl Into<String>) -> AnyView {
    classed("run", text.into())
}

/// A paragraph with a class.
pub fn classed(class: &'static str, text: String) -> AnyView {
    view! { <p class=class>{text}</p> }.into_any()
}

/// Paragraphs that are read.
pub fn paras(texts: &'static [&'static str]) -> AnyView {
    texts.iter().map(|text| para(*text)).collect_view().into_any()
}

/// The heading of a page.
pub fn h1(text: &'static str) -> AnyView {
    view! { <h1>{text}</h1> }.into_any()
}

/// The heading of a part. `gap` sets it apart from what stands before it.
pub fn h2(text: &'static str, gap: bool) -> AnyView {
    let class = if gap { "gap" } else { "" };
    view! { <h2 class=class>{text}</h2> }.into_any()
}

/// A list with dashes.
pub fn dashes(texts: &'static [&'static str]) -> AnyView {
    let item = |text: &&'static str| view! { <li>{*text}</li> }.into_any();
    view! { <ul class="dash">{texts.iter().map(item).collect_view()}</ul> }.into_any()
}

/// A part of a page with its heading.
pub fn section(title: &'static str, content: AnyView) -> AnyView {
    view! { <section class="flow"><h2>{title}</h2>{content}</section> }.into_any()
}

/// A note in the margin, with its heading; the heading may be empty.
pub fn note(title: &'static str, text: &'static str) -> AnyView {
    note_of(title, para(text))
}

/// A note in the margin with more than one paragraph.
pub fn note_of(title: &'static str, content: AnyView) -> AnyView {
    let title = (!title.is_empty()).then(|| view! { <h2>{title}</h2> }.into_any());
    view! { <aside class="note">{title}{content}</aside> }.into_any()
}

/// A link between lines.
pub fn link(href: String, text: &'static str) -> AnyView {
    anchor("link", href, text)
}

/// A link that looks like a button.
pub fn button_link(href: String, text: &'static str) -> AnyView {
    anchor("btn", href, text)
}

/// The main link of a page. One a page.
pub fn go_link(href: String, text: &'static str) -> AnyView {
    anchor("btn go", href, text)
}

fn anchor(class: &'static str, href: String, text: &'static str) -> AnyView {
    view! { <a class=class href=href>{text}</a> }.into_any()
}

/// A button with a word; `class` as in the stylesheet.
pub fn button(class: &'static str, text: &'static str, on_press: Callback<()>) -> AnyView {
    view! { <button class=class type="button" on:click=move |_| on_press.run(())>{text}</button> }.into_any()
}

/// The button that sends a form, with a line beside it that may be empty.
pub fn submit(text: &'static str, beside: &'static str) -> AnyView {
    let beside = (!beside.is_empty()).then(|| view! { <span class="small">{beside}</span> }.into_any());
    view! { <div class="acts gap"><button class="btn go">{text}</button>{beside}</div> }.into_any()
}

/// Links and buttons in a row.
pub fn acts(content: AnyView) -> AnyView {
    view! { <div class="acts gap">{content}</div> }.into_any()
}

/// A heading and a line under it, each in the direction of its own script.
pub fn what_small(what: impl Into<String>, small: impl Into<String>) -> AnyView {
    let (what, small) = (what.into(), small.into());
    view! { <span><span class="what" dir="auto">{what}</span>" "<span class="small" dir="auto">{small}</span></span> }
        .into_any()
}

/// A row that is one link, with a drawing before it and an arrow after it.
pub fn link_row(icon: Icon, href: String, what: &'static str, small: &'static str) -> AnyView {
    view! { <li>{row_link(icon, href, what, small)}</li> }.into_any()
}

/// The link of such a row, for a row that does something besides.
pub fn row_link(icon: Icon, href: String, what: &'static str, small: impl Into<String>) -> AnyView {
    view! {
        <a class="r lead" href=href>
            <Glyph icon=icon />
            {what_small(what, small)}
            <Glyph icon=Icon::Next small=true />
        </a>
    }
    .into_any()
}

/// A row that is one link, named by something that was written.
pub fn link_to(href: String, what: String) -> AnyView {
    view! { <li><a class="r" href=href><span class="what" dir="auto">{what}</span><Glyph icon=Icon::Next small=true /></a></li> }
        .into_any()
}

/// A row that says something.
pub fn text_row(what: impl Into<String>, small: impl Into<String>) -> AnyView {
    view! { <li class="r">{what_small(what, small)}</li> }.into_any()
}

/// A row of a description list: a term and what is so.
pub fn term(term: impl Into<String>, is: impl Into<String>) -> AnyView {
    let (term, is) = (term.into(), is.into());
    view! { <div class="r"><dt dir="auto">{term}</dt><dd dir="auto">{is}</dd></div> }.into_any()
}

/// Rows in a list.
pub fn rows(content: AnyView) -> AnyView {
    view! { <ul class="rows">{content}</ul> }.into_any()
}

/// Something that opens on demand.
pub fn details(summary: &'static str, content: AnyView) -> AnyView {
    view! { <details><summary>{summary}</summary>{content}</details> }.into_any()
}

/// The person's own words, with the line that says when or on what.
pub fn own_words(words: String, source: String) -> AnyView {
    view! { <blockquote class="own"><p dir="auto">{words}</p><footer>{source}</footer></blockquote> }.into_any()
}

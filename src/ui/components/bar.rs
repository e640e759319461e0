//! The top bar: back or the name at the start, quick exit at the end, always in view.

use leptos::prelude::*;

use super::{Glyph, Icon};

/// The top bar. Quick exit is a plain link, so that it works before and without the app; `exit.js` makes it instant.
#[component]
pub fn Bar(
    /// One quiet line under it.
    status: AnyView,
    /// The name and where it leads, on pages of the main menu.
    name: Option<(&'static str, String)>,
    /// Back and where it leads.
    back: Option<(&'static str, String)>,
    /// Pages of the main menu that a phone's menu has no room for: drawing, word, and where it leads.
    tools: Vec<(Icon, &'static str, String)>,
    /// Locking, and what it does, while there is a lock.
    lock: Option<(&'static str, Callback<()>)>,
    /// Quick exit and the page that it shows.
    exit: (&'static str, String),
) -> impl IntoView {
    let (exit_label, exit_href) = exit;
    view! {
        <header class="bar">
            {status}
            {name.map(|(label, href)| view! { <a class="name" href=href>{label}</a> })}
            {back.map(|(label, href)| view! { <a class="link quiet" href=href><Glyph icon=Icon::Back small=true />{label}</a> })}
            <div class="acts">
                {lock.map(|(label, press)| view! { <button class="tool" type="button" on:click=move |_| press.run(())><span class="vh">{label}</span><Glyph icon=Icon::Lock /></button> })}
                {tools.into_iter().map(|(icon, label, href)| view! { <a class="tool" href=href><span class="vh">{label}</span><Glyph icon=icon /></a> }.into_any()).collect_view()}
                <a class="btn exit" href=exit_href rel="external noreferrer" data-exit="">
                    <Glyph icon=Icon::Exit small=true />
                    {exit_label}
                </a>
            </div>
        </header>
    }
}

//! The main menu: at the foot of a phone, at the side of a desk.

use leptos::prelude::*;

use super::{Glyph, Icon};

/// One place of the menu.
#[derive(Clone, Debug)]
pub struct MenuItem {
    /// Where it leads.
    pub href: String,
    /// Its drawing.
    pub icon: Icon,
    /// Its word.
    pub label: &'static str,
    /// Whether one is there.
    pub current: bool,
    /// Whether only a desk has room for it.
    pub on_desk_only: bool,
}

/// The main menu.
#[component]
pub fn Rail(
    /// Name of the menu for a screen reader.
    label: &'static str,
    /// Its places.
    items: Vec<MenuItem>,
) -> impl IntoView {
    let row = |item: MenuItem| {
        let current = item.current.then_some("page");
        let class = if item.on_desk_only { "far" } else { "" };
        view! {
            <li class=class>
                <a href=item.href aria-current=current>
                    <Glyph icon=item.icon />
                    {item.label}
                </a>
            </li>
        }
        .into_any()
    };
    view! {
        <nav class="rail" aria-label=label>
            <ul>{items.into_iter().map(row).collect_view()}</ul>
        </nav>
    }
}

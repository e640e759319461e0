//! The line icons of the design: 24 px grid, stroke 1.5, always beside a word.

use leptos::prelude::*;

/// An icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Leaving.
    Exit,
    /// Settings.
    Settings,
    /// Today.
    Today,
    /// Help.
    Help,
    /// On.
    Next,
    /// Back.
    Back,
    /// This device.
    Device,
    /// Locking.
    Lock,
    /// Erasing.
    Erase,
    /// Adding.
    Add,
    /// A fact.
    Info,
    /// Home and necessary matters.
    House,
    /// A turned corner.
    Corner,
    /// Talk.
    Chat,
    /// A word of theirs.
    Reply,
    /// Silence.
    Silence,
    /// Letting go.
    Feather,
    /// Writing.
    Write,
    /// The contents of the path.
    Path,
    /// The log.
    Log,
    /// Done.
    Done,
    /// Open.
    Open,
    /// Not yet.
    NotYet,
    /// Closed.
    Closed,
    /// Here.
    Now,
    /// The library.
    Library,
    /// Printing.
    Print,
    /// A month.
    Calendar,
    /// A table.
    Table,
    /// Looking for something.
    Search,
}

/// Draws an icon. It says nothing to a screen reader: the word beside it does.
#[component]
pub fn Glyph(
    /// Which drawing.
    icon: Icon,
    /// Smaller, for buttons and lines of text.
    #[prop(optional)]
    small: bool,
) -> impl IntoView {
    let flips = matches!(icon, Icon::Exit | Icon::Next | Icon::Back | Icon::Reply);
    let class = match (small, flips) {
        (true, true) => "i s flip",
        (true, false) => "i s",
        (false, true) => "i flip",
        (false, false) => "i",
    };
    view! {
        <svg class=class viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=strokes(icon) />
        </svg>
    }
}

/// The strokes of an icon as one path.
fn strokes(icon: Icon) -> &'static str {
    match icon {
        Icon::Exit => "M10.5 4h-4a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h4M10.5 12h9M15.75 8l4 4-4 4",
        Icon::Settings => {
            "M4 8h8.5M17.5 8H20M4 16h2.5M11.5 16H20M12.5 8a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0zM6.5 16a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z"
        }
        Icon::Today => {
            "M6.5 3.5h11a1 1 0 0 1 1 1v15a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1zM12.5 3.5v7.25l1.75-1.5 1.75 1.5V3.5"
        }
        Icon::Help => {
            "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0zM8.5 12a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0zM6 6l3.5 3.5M14.5 14.5L18 18M18 6l-3.5 3.5M9.5 14.5L6 18"
        }
        Icon::Next => "M9.5 5.5L16 12l-6.5 6.5",
        Icon::Back => "M14.5 5.5L8 12l6.5 6.5",
        Icon::Device => {
            "M8 3h8a1.5 1.5 0 0 1 1.5 1.5v15A1.5 1.5 0 0 1 16 21H8a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 8 3zM11 18h2"
        }
        Icon::Lock => {
            "M6.5 10.5h11a1 1 0 0 1 1 1V19a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-7.5a1 1 0 0 1 1-1zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5"
        }
        Icon::Erase => {
            "M8.5 19.5l-3.8-3.8a1.4 1.4 0 0 1 0-2l8.6-8.6a1.4 1.4 0 0 1 2 0l4.1 4.1a1.4 1.4 0 0 1 0 2L11 19.5zM9.25 9.25l6 6M11 19.5h8.5"
        }
        Icon::Add => "M12 5v14M5 12h14",
        Icon::Info => "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0zM12 11v5.5M12 7.75h.01",
        Icon::House => "M4 11.5L12 4.5l8 7M6.5 9.75v9.75h11V9.75",
        Icon::Corner => "M6 3.5h8l4 4v12a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1zM14 3.5v4h4",
        Icon::Chat => "M5 5h14a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-7.5L7 19.5V16H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1z",
        Icon::Reply => "M9 7.5L4.5 12 9 16.5M4.5 12h9a6 6 0 0 1 6 6v.5",
        Icon::Silence => "M5 12h.01M9.67 12h.01M14.33 12h.01M19 12h.01",
        Icon::Write => "M15.5 5l3.5 3.5L8.5 19 4.5 19.5 5 15.5zM13 7.5l3.5 3.5",
        Icon::Feather => "M19.5 4.5c-7.5-.5-12.5 3-12.5 9.5v3.5M19.5 4.5c.5 7-2.5 11.5-9 11.5H7M4.5 19.5L14 10",
        // A sheet with lines: the log is no drawing of the design, and the path has taken the list.
        Icon::Log => "M5.5 4h13v16h-13zM8.5 8.5h7M8.5 12h7M8.5 15.5h4",
        Icon::Done => "M5 12.75l4.5 4.5L19 7.5",
        Icon::Open => "M4.5 12a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0z",
        // A dashed circle, dash by dash: an icon is one path and nothing else.
        Icon::NotYet => {
            "M19.5 12.0A7.5 7.5 0 0 1 19.1 14.4M17.3 17.3A7.5 7.5 0 0 1 15.4 18.7M12.0 19.5A7.5 7.5 0 0 1 9.6 19.1M6.7 17.3A7.5 7.5 0 0 1 5.3 15.4M4.5 12.0A7.5 7.5 0 0 1 4.9 9.6M6.7 6.7A7.5 7.5 0 0 1 8.6 5.3M12.0 4.5A7.5 7.5 0 0 1 14.4 4.9M17.3 6.7A7.5 7.5 0 0 1 18.7 8.6"
        }
        Icon::Closed => "M4.5 12a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0zM8.5 12h7",
        Icon::Calendar => {
            "M5 5.5h14a1 1 0 0 1 1 1v12.5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6.5a1 1 0 0 1 1-1zM4 10h16M8.5 3.5v3.5M15.5 3.5v3.5"
        }
        Icon::Table => "M4 5.5h16v13H4zM4 10h16M10 10v8.5",
        Icon::Search => "M4.5 10.75a6.25 6.25 0 1 0 12.5 0a6.25 6.25 0 1 0-12.5 0zM15.25 15.25L20 20",
        Icon::Now => "M8 3.5h8v17l-4-3.75-4 3.75z",
        Icon::Library => "M5 4.5h3.5v15H5zM8.5 4.5H12v15H8.5zM14.2 6.1l3.3-.9 3 13.2-3.4.9z",
        Icon::Print => {
            "M7.5 9V4h9v5M7.5 17H5a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1h14a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-2.5M7.5 14h9v6h-9z"
        }
        Icon::Path => {
            "M4 6h9M4 12h5.5M4 18h7.5M16.5 6h.01M19.5 6h.01M13 12h.01M16.25 12h.01M19.5 12h.01M15 18h.01M18 18h.01"
        }
    }
}

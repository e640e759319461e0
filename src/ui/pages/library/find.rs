//! The search: tools, entries, and what one wrote, while one types. Nothing of it is kept, and nothing goes into the address.

use std::time::Duration;

use leptos::prelude::*;

use super::own;
use super::point::{Way, open_way};
use crate::content::search::Index;
use crate::content::shape::{PointWords, Tool};
use crate::domain::letting_go::Step;
use crate::domain::path::Stage;
use crate::ui::components::text::{go_link, rows, section};
use crate::ui::components::{Glyph, Icon, Notice, NoticeKind};
use crate::ui::parts::{point_page, row_to};
use crate::ui::reading::Reading;
use crate::ui::route::To;
use crate::ui::shell::focus;
use crate::ui::{device, words};

/// How long after the last key a screen reader is told how many there are.
const TOLD_AFTER: Duration = Duration::from_millis(700);

/// So many of the first results are looked at for one that leads to help.
const FIRST: usize = 3;

/// The most tools that are shown.
const MOST_TOOLS: usize = 4;

/// A page where something is done.
#[derive(Clone, Copy)]
enum Place {
    Tool(Tool),
    Step(Step),
}

impl Place {
    fn all() -> impl Iterator<Item = Place> {
        // Two steps are tools as well.
        let steps = Step::ALL.into_iter().filter(|step| !matches!(step, Step::Goodbye | Step::Keepsake));
        Tool::ALL.into_iter().map(Place::Tool).chain(steps.map(Place::Step))
    }

    fn words(self) -> (&'static str, &'static str) {
        let w = words();
        match self {
            Place::Tool(tool) => ((w.library.tool)(tool), (w.library.tool_near)(tool)),
            Place::Step(step) => ((w.letting_go.row)(step).what, (w.library.step_near)(step)),
        }
    }

    /// A row that leads there, where it opens.
    fn row(self) -> Option<AnyView> {
        match self {
            Place::Tool(tool) => open_way(tool).map(Way::row),
            Place::Step(step) => Some(row_to(To::Step(step), (words().letting_go.row)(step).what, String::new())),
        }
    }
}

/// So many entries are read ahead at a time, and so long after each other.
const AT_A_TIME: usize = 32;
const BETWEEN: Duration = Duration::from_millis(60);

/// What is looked through, read once for as long as the page stands.
struct Indexes {
    places: Index,
    points: Index,
}

impl Indexes {
    /// Reads so many entries more of each. Says whether all are read.
    fn read(&mut self, most: usize) -> bool {
        let others = [self.places.read(most), self.points.read(most)];
        others == [false, false]
    }
}

fn read_ahead(indexes: StoredValue<Indexes, LocalStorage>, are_read: RwSignal<bool>) {
    let some = move || match indexes.try_update_value(|all| all.read(AT_A_TIME)) {
        Some(true) => are_read.set(true),
        Some(false) => read_ahead(indexes, are_read),
        // The page was left.
        None => {}
    };
    set_timeout(some, BETWEEN);
}

/// The field and what it finds; while nothing is typed or found, what `otherwise` draws.
pub fn search(otherwise: fn() -> AnyView) -> AnyView {
    let w = words();
    let query = expect_context::<Reading>().query;
    let indexes = StoredValue::new_local(Indexes {
        places: Index::titles(w.library.reads, Place::all().map(Place::words)),
        points: Index::new(&w.library),
    });
    let are_read = RwSignal::new(false);
    // What is looked for follows the keys, each of which is shown before anything is looked through.
    let looked_for = RwSignal::new(query.get_untracked());
    if looked_for.with_untracked(|typed| typed.is_empty()) {
        read_ahead(indexes, are_read);
    } else {
        are_read.set(indexes.try_update_value(|all| all.read(usize::MAX)) == Some(true));
    }
    let typed = move |ev| {
        query.set(event_target_value(&ev));
        device::after_answering(move || {
            looked_for.maybe_update(|before| {
                let now = query.get_untracked();
                let is_other = *before != now;
                *before = now;
                is_other
            });
        });
    };
    let found = Memo::new(move |_| {
        let typed = looked_for.get();
        if typed.trim().is_empty() || !are_read.get() {
            return None;
        }
        indexes.try_update_value(|all| (all.places.find(&typed), all.points.find(&typed)))
    });
    let own = own::Own::new(looked_for);
    let told = RwSignal::new(String::new());
    let timer = StoredValue::new(None::<TimeoutHandle>);
    let stop = move || timer.try_update_value(Option::take).flatten().into_iter().for_each(|t| t.clear());
    Effect::new(move || {
        let count = own.count();
        let says = found.with(|found| found.as_ref().map(|(_, points)| says(points.len(), count)));
        stop();
        timer.set_value(set_timeout_with_handle(move || drop(told.try_set(says.unwrap_or_default())), TOLD_AFTER).ok());
    });
    on_cleanup(stop);
    let shown = move || match found.get() {
        Some((places, points)) if !(points.is_empty() && places.is_empty() && own.count() == 0) => {
            view! { {points_of(&points)} {places_of(&places)} {own::results(own)} }.into_any()
        }
        _ => otherwise(),
    };
    if device::looks_for() {
        // After the heading, which takes the focus of every page.
        request_animation_frame(|| request_animation_frame(|| focus("#look")));
    }
    view! {
        <form autocomplete="off" class="flow tight gap" role="search" on:submit=move |ev| ev.prevent_default()>
            <label class="label" for="look">{w.library.search}</label>
            <input class="field" id="look" type="search" enterkeyhint="search" autocomplete="off" spellcheck="false"
                maxlength="200" dir="auto" aria-describedby="look-note" aria-keyshortcuts="Control+K Meta+K"
                prop:value=move || query.get() on:input=typed />
            <p class="small" id="look-note">{w.library.search_note}" "{w.library.search_key}</p>
            <p class="status-line" role="status">{told}</p>
        </form>
        {shown}
    }
    .into_any()
}

fn says(points: usize, own: usize) -> String {
    let w = words();
    if points + own == 0 { w.library.nothing_found.to_owned() } else { (w.library.found)(points, own) }
}

/// Pages where something is done, of those that open.
fn places_of(found: &[usize]) -> Option<AnyView> {
    let w = words();
    let all: Vec<Place> = Place::all().collect();
    let ways: Vec<AnyView> = found.iter().filter_map(|at| all.get(*at)?.row()).take(MOST_TOOLS).collect();
    (!ways.is_empty()).then(|| section(w.library.found_tools, rows(ways.into_any())))
}

/// Entries that were found. Where one of the first leads to help, that stands before them.
fn points_of(found: &[usize]) -> Option<AnyView> {
    let w = words();
    let entries: Vec<(Stage, &'static PointWords)> = found.iter().filter_map(|at| w.library.all().nth(*at)).collect();
    let is_grave = entries.iter().take(FIRST).any(|(_, point)| point.tool == Tool::Help);
    let help = is_grave.then(|| {
        let way = go_link(To::Help.href(), w.frame.help);
        view! { <Notice kind=NoticeKind::Fact title=w.library.now_title text=w.library.now>{way}</Notice> }.into_any()
    });
    let row = |(stage, point): (Stage, &'static PointWords)| {
        view! {
            <li>
                <a class="r" href=point_page(point.id).href()>
                    <span>
                        <span class="what">{point.title}</span>
                        " "
                        <span class="small">{point.what}</span>
                        " "
                        <span class="small run">{(w.path.stage)(stage)}</span>
                    </span>
                    <Glyph icon=Icon::Next small=true />
                </a>
            </li>
        }
        .into_any()
    };
    let listed: Vec<AnyView> = entries.into_iter().map(row).collect();
    (!listed.is_empty()).then(|| {
        let listed = view! { <ul class="rows big">{listed}</ul> }.into_any();
        view! { {help} {section(w.library.found_points, listed)} }.into_any()
    })
}

//! The frame around every page: skip link, top bar, menu, main. On a change of page it sets the title, moves the focus to
//! the heading and says where one is.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::components::text::{acts, classed, link};
use super::components::{Bar, Errors, Icon, MenuItem, Rail};
use super::gate;
use super::locking::Locking;
use super::route::To;
use super::saving::{self, refusal};
use super::{app, guard, words};
use crate::storage::shelf::ShelfFault;

/// The address that was drawn last, so that the first page leaves the focus where the browser puts it, and a page that
/// is drawn anew leaves it where it is.
#[derive(Clone, Copy)]
pub struct Arrivals {
    last: StoredValue<String>,
}

impl Arrivals {
    /// None yet.
    pub fn new() -> Arrivals {
        Arrivals { last: StoredValue::new(String::new()) }
    }

    /// Makes the next page count as another one, wherever it is.
    pub fn begin_anew(self) {
        self.last.set_value("-".into());
    }

    /// Whether no page has been drawn yet.
    pub fn is_first(self) -> bool {
        self.last.with_value(String::is_empty)
    }

    /// Whether this is another page than before, and not the first.
    fn arrive(self) -> bool {
        let here = window().location().pathname().unwrap_or_default();
        let before = self.last.get_value();
        self.last.set_value(here.clone());
        !before.is_empty() && before != here
    }
}

/// The shape of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One column, with the main menu.
    Menu,
    /// One column, without a menu: questions and forms.
    Plain,
    /// Two facing pages on a desk, without a menu: moments that hold still.
    Spread,
}

/// The frame around a page. `title` is the tab's, without content; `back` leads to the page before; `place` is the
/// current one of the menu.
pub fn shell(title: &str, shape: Shape, back: Option<To>, place: Option<To>, content: AnyView) -> AnyView {
    arrive(title);
    frame(shape, back, place, content)
}

/// The frame alone, with a word, while a page is on its way. It counts as no page: title and focus wait with it.
pub fn while_waiting(word: &'static str) -> AnyView {
    frame(Shape::Menu, None, None, classed("wait", word.into()))
}

fn frame(shape: Shape, back: Option<To>, place: Option<To>, content: AnyView) -> AnyView {
    let w = words();
    let state = app();
    let guard = guard();
    let locking = expect_context::<Locking>();
    // The menu leads to pages that need answers first; until then a page leads back.
    let start = untrack(|| gate::instead(state, To::Today));
    let (shape, back) = match (shape, start) {
        (Shape::Menu, Some(To::Door)) => (Shape::Plain, Some(To::Door)),
        (Shape::Menu, Some(_)) => (Shape::Plain, Some(To::Welcome)),
        (shape, _) => (shape, back),
    };
    let at_menu = shape == Shape::Menu;
    let main_class = if shape == Shape::Spread { "page spread" } else { "page" };
    let item = move |to: To, icon: Icon, label: &'static str| MenuItem {
        href: to.href(),
        icon,
        label,
        current: place == Some(to),
        on_desk_only: matches!(to, To::Library | To::Log | To::Settings),
    };
    let items = vec![
        item(To::Today, Icon::Today, w.frame.today),
        item(To::Path, Icon::Path, w.frame.path),
        item(To::Urge, Icon::Write, w.frame.write),
        item(To::LettingGo, Icon::Feather, w.frame.letting_go),
        item(To::Help, Icon::Help, w.frame.help),
        item(To::Library, Icon::Search, w.frame.search),
        item(To::Log, Icon::Log, w.frame.log),
        item(To::Settings, Icon::Settings, w.frame.settings),
    ];
    // Without the menu, help, letting go and settings are still there: none of them is ever locked.
    // Behind the lock only help is.
    let is_locked = untrack(|| guard.is_locked());
    // A phone's menu has no room for these two. Where help, letting go and the rest stand in a row, the search does too.
    let tool = |icon: Icon, label: &'static str, to: To| (icon, label, to.href());
    let mut tools = Vec::new();
    if shape != Shape::Plain && !is_locked {
        tools.push(tool(Icon::Search, w.frame.search, To::Library));
    }
    if at_menu {
        tools.push(tool(Icon::Settings, w.frame.settings, To::Settings));
    }
    let back = if is_locked { Some(To::Welcome) } else { back };
    let ways_out = (shape == Shape::Plain && !is_locked).then(|| {
        acts(
            view! {
                {link(To::Help.href(), w.frame.help)}
                {link(To::Urge.href(), w.frame.want_to_write)}
                {link(To::LettingGo.href(), w.frame.letting_go)}
                {link(To::Library.href(), w.frame.search)}
                {link(To::Settings.href(), w.frame.settings)}
            }
            .into_any(),
        )
    });
    view! {
        <a class="skip" href="#main" rel="external">{w.frame.skip}</a>
        <Bar
            status=saving::status()
            name=at_menu.then(|| (w.frame.name, To::Today.href()))
            back=back.map(|to| (w.frame.back, to.href()))
            tools=tools
            lock=guard.is_open().then(|| (w.lock.lock_now, Callback::new(move |()| locking.lock())))
            exit=(w.frame.quick_exit, format!("{}/exit.html", super::route::base()))
        />
        <div class="desk">
            {at_menu.then(|| view! { <Rail label=w.frame.menu items=items /> })}
            <main class=main_class id="main" tabindex="-1">
                {saving::notices()}
                {content}
                {ways_out}
            </main>
        </div>
    }
    .into_any()
}

/// What stands in the way on a page: a device that refuses, and what Continue found missing.
#[derive(Clone, Copy)]
pub struct Trouble {
    refused: RwSignal<Option<ShelfFault>>,
    missing: RwSignal<FieldErrors>,
}

/// An error of a form: the id of the field, and the sentence.
pub type FieldErrors = Vec<(&'static str, &'static str)>;

impl Trouble {
    /// None yet.
    pub fn new() -> Trouble {
        Trouble { refused: RwSignal::new(None), missing: RwSignal::new(Vec::new()) }
    }

    /// Shows that the device refused, or that it did not; says whether it did not.
    pub fn tell<T>(self, kept: Result<T, ShelfFault>) -> bool {
        self.missing.set(Vec::new());
        self.refused.set(kept.as_ref().err().copied());
        kept.is_ok()
    }

    /// Shows what is missing and moves the focus there.
    pub fn miss(self, errors: FieldErrors) {
        self.refused.set(None);
        self.missing.set(errors);
        request_animation_frame(|| focus("#errors"));
    }

    /// Nothing is missing any more.
    pub fn miss_nothing(self) {
        self.missing.set(Vec::new());
    }

    /// The error of a field.
    pub fn of(self, id: &'static str) -> Signal<Option<&'static str>> {
        Signal::derive(move || self.missing.with(|all| all.iter().find(|(at, _)| *at == id).map(|(_, text)| *text)))
    }

    /// The notices, at the top of a page.
    pub fn view(self) -> AnyView {
        self.view_under(words().faults.summary)
    }

    /// The notices under a heading of the page's own.
    pub fn view_under(self, title: &'static str) -> AnyView {
        view! {
            <Errors title=title errors=self.missing />
            {self.refusal()}
        }
        .into_any()
    }

    /// Only what the device refused, unless the frame says the same already: it does so while somebody types.
    pub fn refusal(self) -> AnyView {
        let state = app();
        let refused = move || self.refused.get().filter(|fault| saving::told_above(state) != Some(*fault)).map(refusal);
        refused.into_any()
    }
}

/// Sets the title and, from the second page on, says it and moves the focus to the heading.
fn arrive(title: &str) {
    let name = words().frame.name;
    let said = title.to_owned();
    document().set_title(&if title == name { name.to_owned() } else { format!("{title} \u{b7} {name}") });
    let moves = use_context::<Arrivals>().is_some_and(Arrivals::arrive);
    if moves {
        Effect::new(move || {
            say(&said);
            request_animation_frame(focus_heading);
        });
    }
}

/// Says something to a screen reader, in the live region of the page.
pub fn say(text: &str) {
    if let Some(region) = document().get_element_by_id("arrival") {
        region.set_text_content(Some(text));
    }
}

/// Focus on the page's heading, or on help that stands above it: a screen reader then says it.
pub fn focus_heading() {
    focus("#main .now h2, #main h1");
}

/// Focus on the first element that matches; a heading is made focusable for it.
pub fn focus(selector: &str) {
    let Some(found) = document().query_selector(selector).ok().flatten() else { return };
    if matches!(found.tag_name().as_str(), "H1" | "H2") || found.get_attribute("role").is_some() {
        let _set = found.set_attribute("tabindex", "-1");
    }
    if let Some(element) = found.dyn_ref::<web_sys::HtmlElement>() {
        let _focused = element.focus();
    }
}

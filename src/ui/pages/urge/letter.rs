//! The words that stay here: kept unsent, sealed until a day, or let go.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::own::{Own, Page, PageKind};
use crate::domain::record::What;
use crate::domain::time::days_after;
use crate::state::draft::Draft;
use crate::ui::components::text::{button, link, para, small};
use crate::ui::components::{FieldError, LONGEST, described};
use crate::ui::parts::keep_typed;
use crate::ui::route::To;
use crate::ui::shell::Trouble;
use crate::ui::{app, words};

/// How long a letter sleeps where no quiet period runs, in days.
const SLEEPS: u32 = 30;

/// What became of the words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Became {
    Nothing,
    Kept,
    Gone,
}

/// The words as they are typed.
#[derive(Clone, Copy)]
pub struct Letter {
    text: RwSignal<String>,
    /// What keeps them meanwhile.
    pub typed: Draft,
}

impl Letter {
    /// An empty one, or what was typed before.
    pub fn new() -> Letter {
        let text = RwSignal::new(String::new());
        Letter { text, typed: keep_typed("letter-here", vec![("letter", text.into())]) }
    }
}

/// The place for the words.
pub fn letter(Letter { text, typed }: Letter) -> AnyView {
    let w = words();
    let state = app();
    let trouble = Trouble::new();
    let gone = RwSignal::new(String::new());
    let became = RwSignal::new(Became::Nothing);
    let today = untrack(|| state.today());
    let wakes = untrack(wakes);
    let keep = move |sealed_until: Option<NaiveDate>| {
        let words = text.get_untracked().trim().to_owned();
        if words.is_empty() {
            return trouble.miss(vec![("letter", w.urge.letter_empty)]);
        }
        let page = Page { sealed_until, ..Page::new(PageKind::Letter, words) };
        if trouble.tell(state.note(What::Own(Own::Page(page)))) {
            typed.begin_next();
            became.set(Became::Kept);
        }
    };
    let let_go = move |()| {
        let words = text.get_untracked();
        if !words.trim().is_empty() {
            gone.set(words);
            typed.begin_next();
            became.set(Became::Gone);
        }
    };
    let back = move |()| {
        text.set(gone.get_untracked());
        became.set(Became::Nothing);
    };
    let told = move || match became.get() {
        Became::Nothing => None,
        Became::Kept => {
            Some(view! { {para(w.urge.letter_kept)} {link(To::Letters.href(), w.urge.letters)} }.into_any())
        }
        Became::Gone => Some(
            view! { {para(w.urge.letter_gone)} {button("btn", w.urge.letter_back, Callback::new(back))} }.into_any(),
        ),
    };
    view! {
        <section class="flow" aria-labelledby="letter-title">
            {trouble.refusal()}
            <h2 id="letter-title">{w.urge.letter}</h2>
            {small(w.urge.letter_note)}
            <FieldError id="letter" error=trouble.of("letter") />
            <form autocomplete="off" class="flow" novalidate="" on:submit=|ev| ev.prevent_default()>
            <textarea class="sheet" id="letter" rows="5" autocomplete="off" maxlength=LONGEST dir="auto" aria-labelledby="letter-title" aria-describedby=described("letter", false, trouble.of("letter"))
                prop:value=move || text.get() on:input=move |ev| text.set(event_target_value(&ev))></textarea>
            <div class="acts">
                <button class="btn" type="button" on:click=move |_| keep(Some(wakes))>{(w.urge.seal)(wakes, today)}</button>
                <button class="btn" type="button" on:click=move |_| keep(None)>{w.urge.keep_letter}</button>
                {button("btn", w.urge.let_go, Callback::new(let_go))}
            </div>
            </form>
            <div role="status" class="flow">{told}</div>
        </section>
    }
    .into_any()
}

/// The day after the last of the quiet period, or in thirty days where none runs.
fn wakes() -> NaiveDate {
    let state = app();
    let today = state.today();
    let end = state.quiet().map(|quiet| days_after(quiet.current().contact, quiet.span() + 1));
    end.filter(|day| *day > today).unwrap_or_else(|| days_after(today, SLEEPS))
}

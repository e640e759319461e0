//! Writing a letter that stays here, new or changed, and sealing it until a day.

use chrono::NaiveDate;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::journal::page as find;
use crate::domain::own::{Own, Page, PageKind};
use crate::domain::record::{EventId, What};
use crate::domain::time::{days_after, is_plausible, read_date};
use crate::state::draft::form_name;
use crate::ui::components::text::{h1, lede, submit};
use crate::ui::components::{Field, RadioGroup, TextField};
use crate::ui::parts::{choice, keep_typed, kept_note, pause};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, say, shell};
use crate::ui::{app, goes, words};

/// The place of "until a day" among the answers about the seal.
const UNTIL: usize = 1;

/// A new letter.
pub fn new_letter() -> AnyView {
    sheet(None)
}

/// A letter to change.
pub fn change_letter(id: EventId) -> AnyView {
    sheet(Some(id))
}

/// The form in which a letter is written.
pub(super) const FORM: &str = "letter";

fn sheet(id: Option<EventId>) -> AnyView {
    let w = words();
    let state = app();
    let go = goes();
    let trouble = Trouble::new();
    let before = untrack(|| {
        let today = state.today();
        state.with_record(|r| Some(find(r, PageKind::Letter, id?, today)?.latest.1.clone()))
    });
    let text = |read: fn(&Page) -> &String| RwSignal::new(before.as_ref().map(read).cloned().unwrap_or_default());
    let prompt = before.as_ref().map(|page| page.prompt.clone()).unwrap_or_default();
    let title = text(|page| &page.title);
    let typed = text(|page| &page.words);
    let seal = RwSignal::new(Some(0));
    let until = RwSignal::new(String::new());
    let fields = vec![("title", title.into()), ("words", typed.into()), ("seal", seal.into()), ("until", until.into())];
    let kept = keep_typed(form_name(FORM, id), fields);
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        let words_error = typed.with_untracked(|text| text.trim().is_empty()).then_some(("words", w.unsent.error));
        let seals = seal.get_untracked() == Some(UNTIL);
        let day = if seals { day_of(&until.get_untracked(), untrack(|| state.today())).map(Some) } else { Ok(None) };
        match (words_error, day) {
            (None, Ok(sealed_until)) => {
                let page = Page {
                    of: id,
                    title: title.get_untracked().trim().to_owned(),
                    prompt: prompt.clone(),
                    sealed_until,
                    ..Page::new(PageKind::Letter, typed.get_untracked())
                };
                let noted = state.note(What::Own(Own::Page(page)));
                let new = noted.as_ref().ok().copied();
                if trouble.tell(noted) {
                    kept.done();
                    // What another window has typed of it would show its words.
                    state.forget_typed(&form_name(FORM, id));
                    if seals {
                        go(To::Letters);
                        say(w.unsent.is_sealed);
                    } else if let Some(id) = id.or(new) {
                        go(To::Letter(id));
                    }
                }
            }
            (words_error, day) => {
                trouble.miss(words_error.into_iter().chain(day.err().map(|error| ("until", error))).collect());
            }
        }
    };
    let title_field = Field { id: "title", label: w.sheet.title, hint: w.sheet.title_hint, kind: TextField::Line };
    let lines = Field { id: "words", label: w.unsent.words, hint: w.unsent.words_hint, kind: TextField::Lines };
    let tomorrow = days_after(untrack(|| state.today()), 1).to_string();
    let day_field =
        Field { id: "until", label: w.unsent.until, hint: w.unsent.until_hint, kind: TextField::DateFrom(tomorrow) };
    let rows = w.unsent.seal.iter().map(choice).collect();
    let day = move || (seal.get() == Some(UNTIL)).then(|| day_field.clone().view(until, trouble.of("until")));
    let content = view! {
        {trouble.view()}
        {kept_note(kept)}
        {h1(if id.is_some() { w.unsent.change_title } else { w.unsent.new_title })}
        {lede(w.unsent.lede)}
        <form autocomplete="off" class="flow long" novalidate="" on:submit=on_submit>
            {lines.view(typed, trouble.of("words"))}
            {pause(typed)}
            {title_field.view(title, Signal::stored(None))}
            {RadioGroup { name: "seal", legend: w.unsent.seal_title, hint: "", rows }.view(seal, Signal::stored(None))}
            {day}
            {submit(w.unsent.keep, "")}
        </form>
    };
    let back = id.map_or(To::Letters, To::Letter);
    shell(w.unsent.page, Shape::Plain, Some(back), None, content.into_any())
}

/// The day as it is typed: one to come.
fn day_of(typed: &str, today: NaiveDate) -> Result<NaiveDate, &'static str> {
    let w = words();
    let day = read_date(typed.trim()).ok_or(w.unsent.error_no_day)?;
    if day <= today {
        return Err(w.unsent.error_past);
    }
    if is_plausible(day) { Ok(day) } else { Err(w.unsent.error_far) }
}

//! Writing a page, new or changed: a title and tags if one likes, a question to begin with on request, a way out.

use chrono::Datelike;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::question_of;
use crate::domain::journal::{page, read_tags};
use crate::domain::own::{Own, Page, PageKind};
use crate::domain::record::{EventId, What};
use crate::state::draft::form_name;
use crate::ui::components::text::{button, h1, lede, note, small, submit};
use crate::ui::components::{Field, TextField};
use crate::ui::parts::{keep_typed, kept_note, pause};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, focus, shell};
use crate::ui::{app, goes, words};

/// A new page.
pub fn new_page() -> AnyView {
    sheet(None)
}

/// A page to change.
pub fn change_page(id: EventId) -> AnyView {
    sheet(Some(id))
}

/// What is typed.
#[derive(Clone, Copy)]
struct Form {
    title: RwSignal<String>,
    words: RwSignal<String>,
    tags: RwSignal<String>,
    prompt: RwSignal<Option<usize>>,
}

fn sheet(id: Option<EventId>) -> AnyView {
    let w = words();
    let state = app();
    let go = goes();
    let trouble = Trouble::new();
    let before = untrack(|| {
        let today = state.today();
        state.with_record(|r| {
            let found = page(r, PageKind::Journal, id?, today)?;
            Some((found.latest.1.clone(), question_of(r, found.latest.1)))
        })
    });
    let (before, question) = before.unzip();
    let form = Form::of(before.as_ref());
    let kept = keep_typed(form_name(FORM, id), form.fields());
    let fixed = before.as_ref().filter(|page| page.habit().is_some()).map(|page| page.prompt.clone());
    let about = question.filter(|_| fixed.is_some()).map(small);
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        let typed = form.page(id, fixed.clone());
        if typed.title.is_empty() && typed.words.trim().is_empty() {
            return trouble.miss(vec![("words", w.sheet.error)]);
        }
        // A page that reads as before gets no version of its own.
        let same = before.as_ref().is_some_and(|before| Page { of: id, ..before.clone() } == typed);
        let noted = if same { None } else { Some(state.note(What::Own(Own::Page(typed)))) };
        let is_kept = noted.as_ref().is_none_or(|noted| trouble.tell(noted.as_ref().map_err(|fault| *fault)));
        if is_kept {
            kept.done();
            let new = noted.and_then(Result::ok);
            id.or(new).into_iter().for_each(|id| go(To::BookPage(id)));
        }
    };
    let title = Field { id: "title", label: w.sheet.title, hint: w.sheet.title_hint, kind: TextField::Line };
    let lines = Field { id: "words", label: w.sheet.words, hint: w.sheet.words_hint, kind: TextField::Lines };
    let tags = Field { id: "tags", label: w.sheet.tags, hint: w.sheet.tags_hint, kind: TextField::Line };
    let prompts = about.is_none().then(|| prompts(form.prompt));
    let content = view! {
        {trouble.view()}
        {kept_note(kept)}
        {h1(if id.is_some() { w.sheet.change_title } else { w.sheet.new_title })}
        {lede(w.sheet.lede)}
        {note(w.sheet.note.what, w.sheet.note.small)}
        {about}
        {prompts}
        <form autocomplete="off" class="flow long" novalidate="" on:submit=on_submit>
            {lines.view(form.words, trouble.of("words"))}
            {pause(form.words)}
            {title.view(form.title, Signal::stored(None))}
            {tags.view(form.tags, Signal::stored(None))}
            {submit(w.sheet.keep, "")}
        </form>
    };
    let back = id.map_or(To::Book, To::BookPage);
    shell(w.sheet.page, Shape::Plain, Some(back), None, content.into_any())
}

/// The form in which a page is written.
pub(super) const FORM: &str = "book";

impl Form {
    fn of(page: Option<&Page>) -> Form {
        let text = |read: fn(&Page) -> String| RwSignal::new(page.map(read).unwrap_or_default());
        let prompts = words().sheet.prompts;
        Form {
            title: text(|page| page.title.clone()),
            words: text(|page| page.words.clone()),
            tags: text(|page| page.tags.join(", ")),
            prompt: RwSignal::new(page.and_then(|page| prompts.iter().position(|prompt| prompt.id == page.prompt))),
        }
    }

    fn fields(self) -> Vec<(&'static str, crate::state::draft::Field)> {
        vec![
            ("title", self.title.into()),
            ("words", self.words.into()),
            ("tags", self.tags.into()),
            ("prompt", self.prompt.into()),
        ]
    }

    /// The page as it is typed. A note on a habit stays one.
    fn page(self, of: Option<EventId>, fixed: Option<String>) -> Page {
        let prompt = self.prompt.get_untracked().and_then(|at: usize| words().sheet.prompts.get(at));
        Page {
            of,
            title: self.title.get_untracked().trim().to_owned(),
            tags: read_tags(&self.tags.get_untracked()),
            prompt: fixed.or_else(|| prompt.map(|prompt| prompt.id.to_owned())).unwrap_or_default(),
            ..Page::new(PageKind::Journal, self.words.get_untracked())
        }
    }
}

/// A question to begin with: none until it is asked for, then one at a time. The first is another one every day.
fn prompts(at: RwSignal<Option<usize>>) -> AnyView {
    let w = words();
    let state = app();
    let count = w.sheet.prompts.len().max(1);
    let first = move || usize::try_from(untrack(|| state.today()).num_days_from_ce()).unwrap_or(0) % count;
    let next = move |_| at.update(|at| *at = Some(at.map_or_else(first, |at| (at + 1) % count)));
    let none = move |()| {
        at.set(None);
        focus("#ask");
    };
    let label = move || if at.get().is_some() { w.sheet.prompt_other } else { w.sheet.prompt_offer };
    let shown = move || {
        let prompt = at.get().and_then(|at| w.sheet.prompts.get(at))?;
        Some(view! {
            <p class="pen">{w.sheet.prompt_title}</p>
            <p class="lede">{prompt.ask}</p>
            {small((w.sheet.prompt_time)(prompt.minutes))}
        })
    };
    let without = move || at.get().is_some().then(|| button("link", w.sheet.prompt_none, Callback::new(none)));
    view! {
        <div class="flow">
            <div class="flow tight" role="status">{shown}</div>
            <div class="acts">
                <button class="btn" type="button" id="ask" on:click=next>{label}</button>
                {without}
            </div>
        </div>
    }
    .into_any()
}

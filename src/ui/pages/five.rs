//! Five questions on well-being, once a week at most. What they say stands in words; people to talk to come at once where
//! it is heavy.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::content::Language;
use crate::content::helplines::Kind;
use crate::content::who5::WhoFive;
use crate::domain::insight::wellbeing::{self, ITEMS, Level};
use crate::domain::record::What;
use crate::ui::components::text::{details, h1, lede, note_of, para, paras, small, submit};
use crate::ui::components::{Choice, Choices, FieldError, radio_group};
use crate::ui::parts::{crisis, keep_typed, kept_note};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, shell};
use crate::ui::{app, words};

/// Names of the five groups, which are also the ids of their first rows.
const NAMES: [&str; ITEMS] = ["five-1", "five-2", "five-3", "five-4", "five-5"];

/// The page.
pub fn five() -> AnyView {
    let w = words();
    let state = app();
    let result = move || state.with_record(wellbeing::latest);
    let from = Memo::new(move |_| state.with_record(|r| wellbeing::asked_from(r, state.today())));
    let is_heavy = move || from.get().is_some() && matches!(result(), Some((_, Level::Heavy)));
    let shown = move || match (from.get(), result()) {
        (Some(from), Some((on, level))) => {
            let (today, row) = (untrack(|| state.today()), (w.five.level)(level));
            let said = view! { {para(row.small)} {small((w.five.answered)(on, today))} };
            view! { {note_of(row.what, said.into_any())} {para((w.five.again)(from, today))} }.into_any()
        }
        _ => form(),
    };
    let source = view! { <div class="flow">{paras(w.five.source)}</div> };
    let content = view! {
        {move || is_heavy().then(|| crisis(&[Kind::Crisis]))}
        {h1(w.five.title)}
        {lede(w.five.lede)}
        {shown}
        {details(w.five.source_title, source.into_any())}
    };
    shell(w.five.page, Shape::Plain, Some(To::CheckIn), None, content.into_any())
}

fn form() -> AnyView {
    let w = words();
    let state = app();
    let trouble = Trouble::new();
    let text = WhoFive::of(use_context::<Language>().unwrap_or_default());
    let chosen: [RwSignal<Option<usize>>; ITEMS] = std::array::from_fn(|_| RwSignal::new(None));
    let typed = keep_typed("five", NAMES.into_iter().zip(chosen).map(|(name, at)| (name, at.into())).collect());
    let rows: Vec<Choice> = text.answers.iter().map(|answer| Choice::plain(answer)).collect();
    let item = |(statement, (name, chosen)): (&&'static str, (&'static str, RwSignal<Option<usize>>))| {
        let error = trouble.of(name);
        let inside = view! {
            <legend class="label">{*statement}</legend>
            <FieldError id=name error=error />
            <Choices name=name rows=rows.clone() chosen=chosen />
        };
        radio_group(name, false, error, inside.into_any())
    };
    let items = text.items.iter().zip(NAMES.into_iter().zip(chosen)).map(item).collect_view();
    let instruction = text.instruction;
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        let given = chosen.map(|at| at.get_untracked().map(|place| text.points(place)));
        let all = NAMES.into_iter().zip(w.five.errors).zip(given);
        let missing: Vec<_> = all.filter(|(_, given)| given.is_none()).map(|(error, _)| error).collect();
        if !missing.is_empty() {
            return trouble.miss(missing);
        }
        let score = wellbeing::score(given.map(Option::unwrap_or_default));
        if trouble.tell(state.note(What::Wellbeing { score })) {
            typed.done();
            request_animation_frame(crate::ui::shell::focus_heading);
        }
    };
    view! {
        {trouble.view()}
        {kept_note(typed)}
        <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
            {para(instruction)}
            {items}
            {submit(w.five.keep, "")}
        </form>
    }
    .into_any()
}

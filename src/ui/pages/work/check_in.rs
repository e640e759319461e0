//! A check-in: how somebody is, in two taps. Very low or thoughts of self-harm bring people to talk to, at once.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::content::helplines::Kind;
use crate::domain::insight::day::slept;
use crate::domain::own::{Own, Sleep};
use crate::domain::record::{Mood, What};
use crate::domain::time::date;
use crate::ui::components::text::{details, h1, lede, link_row, rows, submit, text_row};
use crate::ui::components::{Boxes, Choice, Choices, Field, FieldError, Icon, TextField, radio_group};
use crate::ui::parts::{choice, crisis, keep_typed, kept_note};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, shell};
use crate::ui::{app, goes, words};

const MOODS: [Mood; 3] = [Mood::Steady, Mood::Shaky, Mood::VeryLow];
/// Earlier check-ins shown.
const EARLIER: usize = 14;

/// The page of a check-in.
pub fn check_in() -> AnyView {
    let w = words();
    let state = app();
    let go = goes();
    let trouble = Trouble::new();
    let mood = RwSignal::new(None);
    let self_harm = RwSignal::new(Vec::new());
    let text = RwSignal::new(String::new());
    let slept = untrack(|| state.with_record(|r| slept(r, state.today())));
    let sleep = RwSignal::new(slept.and_then(|own| Sleep::ALL.iter().position(|sleep| *sleep == own)));
    let fields = [("mood", mood.into()), ("dark", self_harm.into()), ("sleep", sleep.into()), ("words", text.into())];
    let typed = keep_typed("note", fields.to_vec());
    let chosen = move || mood.get().and_then(|at: usize| MOODS.get(at).copied());
    let is_dark = Memo::new(move |_| chosen() == Some(Mood::VeryLow) || !self_harm.with(Vec::is_empty));
    // Ticked alone it is enough: what it says of the day is chosen with it, where it can be seen and changed.
    Effect::new(move || {
        if !self_harm.with(Vec::is_empty) && mood.with_untracked(Option::is_none) {
            mood.set(MOODS.iter().position(|mood| *mood == Mood::VeryLow));
        }
    });
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        let Some(mood) = untrack(chosen) else { return trouble.miss(vec![("mood", w.check_in.error)]) };
        let self_harm = !self_harm.with_untracked(Vec::is_empty);
        let night = sleep.get_untracked().and_then(|at| Sleep::ALL.get(at).copied()).filter(|own| Some(*own) != slept);
        let day = untrack(|| state.today());
        // The night first: of a night the latest counts, so that pressing again after a refusal keeps nothing twice.
        if let Some(sleep) = night
            && !trouble.tell(state.note(What::Own(Own::Slept { day, sleep })))
        {
            return;
        }
        let what = What::CheckIn { mood, self_harm, words: text.get_untracked() };
        if trouble.tell(state.note(what)) {
            typed.done();
            go(To::Today);
        }
    };
    let moods = MOODS.map(|m| choice((w.check_in.mood)(m))).to_vec();
    let dark = vec![Choice { label: w.check_in.self_harm, small: w.check_in.self_harm_small }];
    let nights = Sleep::ALL.map(|own| Choice::plain((w.day.sleep)(own))).to_vec();
    let lines = Field { id: "words", label: w.check_in.words, hint: w.check_in.words_hint, kind: TextField::Lines };
    let error = trouble.of("mood");
    let asked = view! {
        <legend class="vh">{w.check_in.title}</legend>
        <FieldError id="mood" error=error />
        <Choices name="mood" rows=moods chosen=mood />
    };
    let night = view! {
        <fieldset>
            <legend class="vh">{w.check_in.sleep_title}</legend>
            <Choices name="sleep" rows=nights chosen=sleep />
        </fieldset>
    };
    let content = view! {
        {trouble.view()}
        {kept_note(typed)}
        {h1(w.check_in.title)}
        {lede(w.check_in.lede)}
        <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
            {radio_group("mood", false, error, asked.into_any())}
            <Boxes name="dark" rows=dark ticked=self_harm />
            {move || is_dark.get().then(|| crisis(&[Kind::Crisis]))}
            {details(w.check_in.sleep_title, night.into_any())}
            {lines.view(text, Signal::stored(None))}
            {submit(w.log.keep, "")}
        </form>
        {rows(link_row(Icon::Today, To::Five.href(), w.five.row.what, w.five.row.small))}
        {earlier()}
    };
    shell(w.check_in.page, Shape::Plain, Some(To::Today), None, content.into_any())
}

fn earlier() -> Option<AnyView> {
    let w = words();
    let state = app();
    let today = untrack(|| state.today());
    let row = |event: &crate::domain::record::Event| match &event.what {
        What::CheckIn { mood, words, .. } => {
            let what = format!("{}, {}", (w.dates.long)(date(event.made), today), (w.check_in.mood)(*mood).what);
            Some(text_row(what, words.clone()))
        }
        _ => None,
    };
    let latest: Vec<AnyView> =
        untrack(|| state.with_record(|r| r.events().iter().rev().filter_map(row).take(EARLIER).collect()));
    (!latest.is_empty()).then(|| details(w.check_in.earlier, rows(latest.into_any())))
}

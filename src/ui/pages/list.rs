//! A list of one's own: lines that can be added, changed and taken away. Every version of a line stays with it.

use chrono::NaiveDate;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::letting_go::Step;
use crate::domain::own::{Item, Kept, List, Own, Whose, items};
use crate::domain::record::{EventId, What};
use crate::domain::time::date;
use crate::ui::components::text::{button, details, h1, note, own_words as quote, para, paras, section, submit};
use crate::ui::components::{Choice, Field, RadioGroup, TextField};
use crate::ui::parts::{is_open, keep_typed, kept_note, standing, told};
use crate::ui::route::{To, Two};
use crate::ui::shell::{Shape, Trouble, focus, shell};
use crate::ui::{app, words};

/// A line as the page shows it.
#[derive(Clone)]
struct Line {
    id: EventId,
    item: Item,
    on: NaiveDate,
    earlier: Vec<(NaiveDate, Item)>,
}

/// What the form holds, and the line it changes.
#[derive(Clone, Copy)]
struct Form {
    first: RwSignal<String>,
    second: RwSignal<String>,
    whose: RwSignal<Option<usize>>,
    changes: RwSignal<Option<EventId>>,
}

impl Form {
    fn show(self, item: &Item, id: Option<EventId>) {
        self.first.set(item.first.clone());
        self.second.set(item.second.clone());
        self.whose.set(item.whose.and_then(|whose| Whose::ALL.iter().position(|one| *one == whose)));
        self.changes.set(id);
    }
}

/// The name under which what is typed is kept.
fn typed_name(list: List) -> String {
    format!("list-{}", List::ALL.iter().position(|one| *one == list).unwrap_or_default())
}

/// The page of a list.
pub fn list(list: List) -> AnyView {
    let w = words();
    let state = app();
    let says = (w.lists.of)(list);
    let trouble = Trouble::new();
    let form = Form {
        first: RwSignal::new(String::new()),
        second: RwSignal::new(String::new()),
        whose: RwSignal::new(None),
        changes: RwSignal::new(None),
    };
    let typed = keep_typed(
        typed_name(list),
        vec![
            ("first", form.first.into()),
            ("second", form.second.into()),
            ("whose", form.whose.into()),
            ("changes", form.changes.into()),
        ],
    );
    on_cleanup(move || state.forget_taken());
    // What belongs to two who try again is written while they do; before and after it is read.
    let may = Memo::new(move |_| !list.is_of_two() || is_open(standing()));
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        if !may.get_untracked() {
            return;
        }
        let first = form.first.get_untracked().trim().to_owned();
        if first.is_empty() {
            return trouble.miss(vec![("first", says.error)]);
        }
        let second = form.second.get_untracked().trim().to_owned();
        let whose = form.whose.get_untracked().and_then(|at: usize| Whose::ALL.get(at).copied());
        let item = Item { of: form.changes.get_untracked(), list, first, second, whose };
        if trouble.tell(state.note(What::Own(Own::Item(item)))) {
            state.forget_taken();
            typed.begin_next();
            form.changes.set(None);
            focus("#first");
        }
    };
    let lines = move || state.with_record(|record| items(record, list).iter().map(line).collect::<Vec<_>>());
    let take_away = Callback::new(move |line: Line| {
        if trouble.tell(state.take_away_for_now(line.id)) {
            request_animation_frame(|| focus("#gone"));
        }
    });
    let change = Callback::new(move |line: Line| {
        form.show(&line.item, Some(line.id));
        focus("#first");
    });
    let bring_back = Callback::new(move |()| {
        trouble.tell(state.give_back());
    });
    let today = move || state.today();
    let drawn = move || {
        let all = lines();
        let rows =
            all.into_iter().map(|one| row(one, (list, may.get()), today(), change, take_away)).collect::<Vec<_>>();
        if rows.is_empty() { para(says.none) } else { view! { <ul class="rows">{rows}</ul> }.into_any() }
    };
    let was_gone = move || {
        state.has_taken().then(|| {
            view! { <div class="flow" id="gone" tabindex="-1">{para(w.lists.gone)} {button("btn", w.lists.back, bring_back)}</div> }
        })
    };
    let whose = (list == List::Causes).then(|| {
        let rows = Whose::ALL.map(|whose| Choice::plain((w.lists.whose_is)(whose))).to_vec();
        RadioGroup { name: "whose", legend: w.lists.whose, hint: "", rows }.view(form.whose, Signal::stored(None))
    });
    let first = Field { id: "first", label: says.first, hint: says.first_hint, kind: TextField::Lines };
    let second = (!says.second.is_empty()).then(|| {
        Field { id: "second", label: says.second, hint: says.second_hint, kind: TextField::Lines }
            .view(form.second, Signal::stored(None))
    });
    let buttons = move || {
        let leave = Callback::new(move |()| {
            typed.begin_next();
            form.changes.set(None);
        });
        match form.changes.get() {
            None => submit(w.lists.add, ""),
            Some(_) => view! { {submit(w.lists.keep, "")} {button("btn", w.lists.leave, leave)} }.into_any(),
        }
    };
    let fields = view! {
        <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
            {first.view(form.first, trouble.of("first"))}
            {(list == List::Sore).then(|| untrack(|| causes(form)))}
            {second}
            {whose}
            {buttons}
        </form>
    };
    let told = move || list.is_of_two().then(|| told(standing(), w.agreements.not_yet, w.agreements.closed));
    let back = match list {
        List::People => To::Step(Step::People),
        _ if list.is_of_two() => To::Two(Two::Agreements),
        _ => To::Writings,
    };
    let content = view! {
        {trouble.view()}
        {kept_note(typed)}
        {h1(says.title)}
        {paras(says.text)}
        {told}
        <div hidden=move || !may.get()>{fields}</div>
        <div role="status">{was_gone}</div>
        {section(w.lists.on_it, drawn.into_any())}
        {note("", w.writings.off_ramp)}
    };
    shell(w.lists.page, Shape::Plain, Some(back), None, content.into_any())
}

/// The causes of the end, each to be taken over as a sore spot by a press.
fn causes(form: Form) -> AnyView {
    let w = words();
    let causes: Vec<String> = app()
        .with_record(|record| items(record, List::Causes).iter().map(|kept| kept.latest.1.first.clone()).collect());
    let take = |cause: String| {
        let taken = cause.clone();
        let press = move |_| {
            form.first.set(taken.clone());
            focus("#first");
        };
        view! { <li class="r"><button class="link" type="button" dir="auto" on:click=press>{cause}</button></li> }
            .into_any()
    };
    (!causes.is_empty())
        .then(|| {
            details(
                w.agreements.from_causes,
                view! { <ul class="rows">{causes.into_iter().map(take).collect_view()}</ul> }.into_any(),
            )
        })
        .into_any()
}

fn line(kept: &Kept<'_, Item>) -> Line {
    let (event, item) = kept.latest;
    let earlier = kept.earlier.iter().map(|(event, item)| (date(event.made), (*item).clone())).collect();
    Line { id: kept.id, item: item.clone(), on: date(event.made), earlier }
}

/// A line of the list with what can be done to it.
fn row(
    line: Line,
    (list, may): (List, bool),
    today: NaiveDate,
    change: Callback<Line>,
    take_away: Callback<Line>,
) -> AnyView {
    let w = words();
    let says = (w.lists.of)(list);
    let second = |item: &Item| match (list, item.second.is_empty()) {
        (_, true) => None,
        (List::Plans, false) => Some((w.urge.plan)(&item.first, &item.second)),
        (_, false) => Some(format!("{}: {}", says.second, item.second)),
    };
    let text = second(&line.item);
    // A plan is said once, as its sentence.
    let is_plan = list == List::Plans && text.is_some();
    let whose = line.item.whose.map(|whose| view! { <p class="small">{(w.lists.whose_is)(whose)}</p> });
    let earlier = (!line.earlier.is_empty()).then(|| {
        let quotes = line.earlier.iter().rev().map(|(on, item)| {
            let words = match second(item) {
                Some(plan) if list == List::Plans => plan,
                Some(second) => format!("{}\n{second}", item.first),
                None => item.first.clone(),
            };
            quote(words, (w.lists.on)(*on, today))
        });
        details(w.lists.earlier, quotes.collect_view().into_any())
    });
    let name = line.item.first.clone();
    let own = line.clone();
    let gone = line.clone();
    let label = (w.lists.change)(&name);
    let change_it = may.then(|| {
        view! { <button class="link" type="button" aria-label=label on:click=move |_| change.run(own.clone())>{w.lists.change_short}</button> }
            .into_any()
    });
    view! {
        <li class="r kept">
            <div class="flow tight">
                {(!is_plan).then(|| view! { <p class="what" dir="auto">{line.item.first.clone()}</p> })}
                {text.map(|text| view! { <p class=is_plan.then_some("what") dir="auto">{text}</p> })}
                {whose}
                <p class="small">{(w.lists.on)(line.on, today)}</p>
                {earlier}
                <div class="acts">
                    {change_it}
                    <button class="link" type="button" aria-label=(w.lists.take_away)(&name) on:click=move |_| take_away.run(gone.clone())>{w.lists.take_away_short}</button>
                </div>
            </div>
        </li>
    }
    .into_any()
}

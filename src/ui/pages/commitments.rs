//! What somebody has said they will do: a list to mark as kept, not kept or made good, with every earlier version.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::amends::{Came, Commitment, commitments as all_of};
use crate::domain::own::Own;
use crate::domain::record::{EventId, What};
use crate::domain::time::{date, is_plausible, read_date};
use crate::state::AppState;
use crate::ui::components::text::{button, details, h1, lede, own_words as quote, small, submit};
use crate::ui::components::{Field, Glyph, Icon, TextField};
use crate::ui::parts::{keep_typed, kept_note, taken};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, focus, focus_heading, say, shell};
use crate::ui::{app, words};

/// A day that lies further ahead than anyone plans.
const FAR: &str = "2999-12-31";

/// The form of one that is new or changed.
#[derive(Clone, Copy)]
struct Form {
    changing: RwSignal<Option<EventId>>,
    words: RwSignal<String>,
    due: RwSignal<String>,
    /// The one of which it is written how it was made good, and the words.
    mending: RwSignal<Option<EventId>>,
    how: RwSignal<String>,
}

/// The page.
pub fn commitments() -> AnyView {
    let w = words();
    let state = app();
    let trouble = Trouble::new();
    let empty = || RwSignal::new(String::new());
    let none = || RwSignal::new(None);
    let form = Form { changing: none(), words: empty(), due: empty(), mending: none(), how: empty() };
    let fields = vec![
        ("words", form.words.into()),
        ("due", form.due.into()),
        ("changes", form.changing.into()),
        ("how", form.how.into()),
        ("mends", form.mending.into()),
    ];
    let typed = keep_typed("doing", fields);
    let list = move || {
        state.with_record(|_| ());
        untrack(|| rows(form, trouble))
    };
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        let due = form.due.get_untracked();
        let day = read_date(due.trim()).filter(|day| is_plausible(*day));
        let no_words = form.words.with_untracked(|words| words.trim().is_empty());
        let missing: Vec<_> = [
            no_words.then_some(("words", w.commitments.error_words)),
            (day.is_none() && !due.trim().is_empty()).then_some(("due", w.commitments.error_due)),
        ]
        .into_iter()
        .flatten()
        .collect();
        if !missing.is_empty() {
            return trouble.miss(missing);
        }
        let of = form.changing.get_untracked();
        let before = of.and_then(|of| latest(state, of)).unwrap_or_default();
        let words = form.words.get_untracked().trim().to_owned();
        if trouble.tell(state.note(What::Own(Own::Commitment(Commitment { of, words, due: day, ..before })))) {
            form.fill(None);
            typed.done();
            say(w.commitments.kept);
            request_animation_frame(focus_heading);
        }
    };
    let title =
        move || if form.changing.get().is_some() { w.commitments.change_title } else { w.commitments.new_title };
    let leave = Callback::new(move |()| form.fill(None));
    let leave_it = move || form.changing.get().map(|_| button("link", w.commitments.leave_it, leave));
    let what =
        Field { id: "words", label: w.commitments.words, hint: w.commitments.words_hint, kind: TextField::Lines };
    let due = Field {
        id: "due",
        label: w.commitments.due_label,
        hint: w.commitments.due_hint,
        kind: TextField::Date(FAR.into()),
    };
    let content = view! {
        {trouble.view()}
        {h1(w.commitments.title)}
        {lede(w.commitments.lede)}
        {taken()}
        {list}
        {kept_note(typed)}
        <form autocomplete="off" class="flow gap" novalidate="" on:submit=on_submit>
            <h2 id="form" tabindex="-1">{title}</h2>
            {what.view(form.words, trouble.of("words"))}
            {due.view(form.due, trouble.of("due"))}
            {submit(w.commitments.keep, "")}
            {leave_it}
        </form>
    };
    shell(w.commitments.page, Shape::Plain, Some(To::Writings), None, content.into_any())
}

impl Form {
    /// Asks how one was made good, or no longer. What was typed belongs to the one before.
    fn mend(self, one: Option<EventId>) {
        if self.mending.get_untracked() != one {
            self.mending.set(one);
            self.how.set(String::new());
        }
    }

    /// Fills the form with one that is to be changed, or empties it.
    fn fill(self, one: Option<(EventId, &Commitment)>) {
        self.changing.set(one.map(|(id, _)| id));
        self.words.set(one.map(|(_, one)| one.words.clone()).unwrap_or_default());
        self.due.set(one.and_then(|(_, one)| one.due).map(|day| day.to_string()).unwrap_or_default());
    }
}

/// The version of one that counts.
fn latest(state: AppState, of: EventId) -> Option<Commitment> {
    untrack(|| state.with_record(|r| all_of(r).into_iter().find(|one| one.id == of).map(|one| one.latest.1.clone())))
}

/// Every commitment, the newest first.
fn rows(form: Form, trouble: Trouble) -> AnyView {
    let w = words();
    let state = app();
    let today = state.today();
    let rows: Vec<AnyView> = state.with_record(|record| {
        let all = all_of(record);
        let version = |(event, one): &(&crate::domain::record::Event, &Commitment)| {
            let came = one.came.map_or(w.commitments.open, w.commitments.came);
            let when = (w.dates.long)(date(event.made), today);
            let how = one.how.clone();
            view! { <p class="small">{when}": "{came}</p><p dir="auto">{one.words.clone()}</p><p class="small" dir="auto">{how}</p> }
                .into_any()
        };
        let row = |one: &crate::domain::own::Kept<'_, Commitment>| {
            let earlier = (!one.earlier.is_empty()).then(|| {
                details(w.commitments.earlier, one.earlier.iter().rev().map(version).collect_view().into_any())
            });
            row(one.id, one.latest.1.clone(), earlier, form, trouble)
        };
        all.iter().rev().map(row).collect()
    });
    if rows.is_empty() {
        return view! { <p class="empty">{w.commitments.none}</p> }.into_any();
    }
    view! { <ul class="rows">{rows}</ul> }.into_any()
}

fn row(id: EventId, one: Commitment, earlier: Option<AnyView>, form: Form, trouble: Trouble) -> AnyView {
    let w = words();
    let state = app();
    let today = state.today();
    let (icon, came) = match one.came {
        None => (Icon::Open, w.commitments.open),
        Some(Came::Kept | Came::Repaired) => (Icon::Done, one.came.map_or("", w.commitments.came)),
        Some(Came::NotKept) => (Icon::Corner, one.came.map_or("", w.commitments.came)),
    };
    let due = one.due.map(|due| small((w.commitments.due)(due, today)));
    let overdue = (one.came.is_none() && one.due.is_some_and(|due| due < today)).then(|| small(w.commitments.overdue));
    let how = (!one.how.is_empty()).then(|| quote(one.how.clone(), (w.commitments.came)(Came::Repaired).to_owned()));
    let about = format!(": {}", one.words);
    let held = StoredValue::new(one.clone());
    let mark = move |came: Option<Came>| {
        // How it was made good is asked before it counts as that.
        if came == Some(Came::Repaired) {
            form.mend(Some(id));
            return request_animation_frame(|| focus("#how"));
        }
        let next = Commitment { of: Some(id), came, how: String::new(), ..held.get_value() };
        if trouble.tell(state.note(What::Own(Own::Commitment(next)))) {
            say(came.map_or(w.commitments.open, w.commitments.came));
            request_animation_frame(focus_heading);
        }
    };
    // Only what was not kept can be made good.
    let offered = Came::ALL.into_iter().filter(move |came| match (one.came, came) {
        (Some(Came::NotKept), Came::Repaired) => true,
        (_, Came::Repaired) => false,
        (now, came) => now != Some(*came),
    });
    let about_it = about.clone();
    let marks: Vec<AnyView> = offered
        .map(|came| {
            let about = about_it.clone();
            view! { <button class="link" type="button" on:click=move |_| mark(Some(came))>{(w.commitments.mark)(came)}<span class="vh">{about}</span></button> }
                .into_any()
        })
        .collect();
    let unmark = one.came.map(|_| {
        let about = about.clone();
        view! { <button class="link" type="button" on:click=move |_| mark(None)>{w.commitments.unmark}<span class="vh">{about}</span></button> }
            .into_any()
    });
    let change = move |_| {
        held.with_value(|one| form.fill(Some((id, one))));
        request_animation_frame(|| focus("#form"));
    };
    let asking = RwSignal::new(false);
    let take = Callback::new(move |()| {
        if trouble.tell(state.take_away_for_now(id)) {
            request_animation_frame(focus_heading);
        }
    });
    let leave = Callback::new(move |()| asking.set(false));
    let ask = move || {
        asking.get().then(|| {
            view! {
                <div class="flow tight" role="status">
                    {small(w.commitments.take_away_note)}
                    <div class="acts">{button("btn danger", w.commitments.take_away, take)}{button("link", w.commitments.leave_it, leave)}</div>
                </div>
            }
            .into_any()
        })
    };
    let taken_about = about.clone();
    let not_kept = (one.came == Some(Came::NotKept)).then(|| small(w.commitments.not_kept_note));
    view! {
        <li class="r">
            <div class="flow tight">
                <p class="what" dir="auto">{one.words}</p>
                {due}
                {overdue}
                <span class="st"><Glyph icon=icon />{came}</span>
                {how}
                {not_kept}
                {move || (form.mending.get() == Some(id)).then(|| mend(id, held, form, trouble))}
                <div class="acts">
                    {marks}
                    {unmark}
                    <button class="link" type="button" on:click=change>{w.commitments.change}<span class="vh">{about}</span></button>
                    <button class="link" type="button" on:click=move |_| asking.set(true)>{w.commitments.take_away}<span class="vh">{taken_about}</span></button>
                </div>
                {ask}
                {earlier}
            </div>
        </li>
    }
    .into_any()
}

/// How one was made good: it counts as that once this is written.
fn mend(id: EventId, held: StoredValue<Commitment>, form: Form, trouble: Trouble) -> AnyView {
    let w = words();
    let state = app();
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        let how = form.how.with_untracked(|how| how.trim().to_owned());
        if how.is_empty() {
            return trouble.miss(vec![("how", w.commitments.error_how)]);
        }
        let next = Commitment { of: Some(id), came: Some(Came::Repaired), how, ..held.get_value() };
        if trouble.tell(state.note(What::Own(Own::Commitment(next)))) {
            form.mend(None);
            say((w.commitments.came)(Came::Repaired));
            request_animation_frame(focus_heading);
        }
    };
    let leave = Callback::new(move |()| form.mend(None));
    let how = Field { id: "how", label: w.commitments.how, hint: w.commitments.how_hint, kind: TextField::Lines };
    view! {
        <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
            {how.view(form.how, trouble.of("how"))}
            <div class="acts"><button class="btn">{w.commitments.how_keep}</button>{button("link", w.commitments.leave_it, leave)}</div>
        </form>
    }
    .into_any()
}

//! Writing an agreement, new or changed: both voices, what was agreed, and its days.

use chrono::NaiveDate;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::agreed::{asks_for_control, is_vague};
use crate::domain::agreement::{Agreement, Topic, agreements};
use crate::domain::own::Own;
use crate::domain::record::{EventId, What};
use crate::domain::time::{is_plausible, read_date};
use crate::state::draft::form_name;
use crate::ui::components::text::{h1, note, small, submit};
use crate::ui::components::{Field, Notice, NoticeKind, TextField};
use crate::ui::parts::{is_open, keep_typed, kept_note, standing, told};
use crate::ui::route::{To, Two};
use crate::ui::shell::{FieldErrors, Shape, Trouble, focus, shell};
use crate::ui::{app, goes, words};

/// What the form holds.
#[derive(Clone, Copy)]
struct Sheet {
    topic: RwSignal<String>,
    name: RwSignal<String>,
    mine: RwSignal<String>,
    theirs: RwSignal<String>,
    agreed: RwSignal<String>,
    until: RwSignal<String>,
    look: RwSignal<String>,
}

/// The form in which an agreement is written.
pub(super) const FORM: &str = "table";

/// The page on which one is written.
pub fn form(id: Option<EventId>) -> AnyView {
    let w = words();
    let a = &w.agreements;
    let state = app();
    let go = goes();
    let trouble = Trouble::new();
    let before = untrack(|| latest(id));
    if id.is_some() && before.is_none() {
        return super::table::table();
    }
    let sheet = Sheet::of(before.clone().unwrap_or_default());
    let typed = keep_typed(form_name(FORM, id), sheet.fields());
    // The words of which it was asked when or how often: kept as they stand, they are not asked again.
    let asked = RwSignal::new(None::<String>);
    let may = Memo::new(move |_| is_open(standing()));
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        if !may.get_untracked() {
            return;
        }
        let today = untrack(|| state.today());
        let next = match sheet.read(today, before.as_ref()) {
            Ok(next) => next,
            Err(missing) => return trouble.miss(missing),
        };
        trouble.miss_nothing();
        if is_vague(&next.agreed) && asked.with_untracked(|asked| asked.as_ref() != Some(&next.agreed)) {
            asked.set(Some(next.agreed));
            return request_animation_frame(|| focus("#vague"));
        }
        let kept = before.clone().unwrap_or_default();
        let next = Agreement { of: id, ended: kept.ended, broken: kept.broken, ..next };
        let noted = state.note(What::Own(Own::Agreement(Box::new(next))));
        let new = noted.as_ref().ok().copied();
        if trouble.tell(noted) {
            typed.done();
            if let Some(id) = id.or(new) {
                go(To::Two(Two::Agreement(id)));
            }
        }
    };
    let open = move || may.get().then(|| fields(sheet, asked, trouble, on_submit.clone()));
    let title = if id.is_some() { a.change_title } else { a.new_title };
    let back = id.map_or(Two::Agreements, Two::Agreement);
    let content = view! {
        {move || told(standing(), a.not_yet, a.closed)}
        {trouble.view()}
        {kept_note(typed)}
        {h1(title)}
        {note(a.fair_title, a.fair)}
        {open}
    };
    shell(a.page, Shape::Plain, Some(To::Two(back)), None, content.into_any())
}

fn fields(
    sheet: Sheet,
    asked: RwSignal<Option<String>>,
    trouble: Trouble,
    on_submit: impl Fn(SubmitEvent) + 'static,
) -> AnyView {
    let a = &words().agreements;
    let today = untrack(|| app().today()).to_string();
    let topic = |(at, of): (usize, Topic)| {
        let value = at.to_string();
        let own = value.clone();
        let is_chosen = move || sheet.topic.with(|chosen| *chosen == own);
        view! { <option value=value prop:selected=is_chosen>{(a.topic)(of)}</option> }.into_any()
    };
    let topics = Topic::ALL.into_iter().enumerate().map(topic).collect_view();
    let lines = |id, label, hint| Field { id, label, hint, kind: TextField::Lines };
    let day = |id, label, hint| Field { id, label, hint, kind: TextField::DateFrom(today.clone()) };
    let name = Field { id: "name", label: a.name, hint: "", kind: TextField::Line };
    let is_own = Memo::new(move |_| sheet.topic() == Topic::Other);
    let name = move || is_own.get().then(|| name.clone().view(sheet.name, trouble.of("name")));
    let is_openness = Memo::new(move |_| sheet.topic().needs_an_end());
    let openness = move || is_openness.get().then(|| small(a.openness));
    let vague = move || {
        asked.with(Option::is_some).then(|| {
            view! {
                <div id="vague" tabindex="-1">
                    <Notice kind=NoticeKind::Fact title=a.vague_title.trim_end_matches('?') text=a.vague />
                </div>
            }
        })
    };
    view! {
        <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
            <div class="flow tight">
                <label class="label" for="topic">{a.topic_label}</label>
                <select class="field whole" id="topic" on:change=move |ev| sheet.topic.set(event_target_value(&ev))>{topics}</select>
            </div>
            {name}
            <div role="status">{openness}</div>
            {lines("mine", a.mine, a.mine_hint).view(sheet.mine, trouble.of("mine"))}
            {lines("theirs", a.theirs, a.theirs_hint).view(sheet.theirs, trouble.of("theirs"))}
            {lines("agreed", a.agreed, a.agreed_hint).view(sheet.agreed, trouble.of("agreed"))}
            {day("until", a.until_label, a.until_hint).view(sheet.until, trouble.of("until"))}
            {day("look", a.look_label, a.look_hint).view(sheet.look, trouble.of("look"))}
            {vague}
            {submit(a.keep, "")}
        </form>
    }
    .into_any()
}

impl Sheet {
    fn of(one: Agreement) -> Sheet {
        let day = |day: Option<NaiveDate>| RwSignal::new(day.map(|day| day.to_string()).unwrap_or_default());
        let topic = Topic::ALL.iter().position(|topic| *topic == one.topic).unwrap_or_default();
        Sheet {
            topic: RwSignal::new(topic.to_string()),
            name: RwSignal::new(one.name),
            mine: RwSignal::new(one.mine),
            theirs: RwSignal::new(one.theirs),
            agreed: RwSignal::new(one.agreed),
            until: day(one.until),
            look: day(one.look),
        }
    }

    fn fields(self) -> Vec<(&'static str, crate::state::draft::Field)> {
        vec![
            ("topic", self.topic.into()),
            ("name", self.name.into()),
            ("mine", self.mine.into()),
            ("theirs", self.theirs.into()),
            ("agreed", self.agreed.into()),
            ("until", self.until.into()),
            ("look", self.look.into()),
        ]
    }

    fn topic(self) -> Topic {
        let at = self.topic.with(|at| at.parse::<usize>().ok());
        at.and_then(|at| Topic::ALL.get(at).copied()).unwrap_or_default()
    }

    /// What was typed, or what stands in the way. A day that stood there before may be over.
    fn read(self, today: NaiveDate, before: Option<&Agreement>) -> Result<Agreement, FieldErrors> {
        let a = &words().agreements;
        let text = |signal: RwSignal<String>| signal.with_untracked(|text| text.trim().to_owned());
        let topic = untrack(|| self.topic());
        let [name, mine, theirs, agreed] = [self.name, self.mine, self.theirs, self.agreed].map(text);
        let name = if topic == Topic::Other { name } else { String::new() };
        let known = |day: NaiveDate| before.is_some_and(|one| one.until == Some(day) || one.look == Some(day));
        let day = |typed: RwSignal<String>| match text(typed) {
            typed if typed.is_empty() => Ok(None),
            typed => {
                let read = read_date(&typed).filter(|day| is_plausible(*day) && (*day >= today || known(*day)));
                read.map(Some).ok_or(())
            }
        };
        let (until, look) = (day(self.until), day(self.look));
        let has_control = asks_for_control(&agreed);
        let missing: FieldErrors = [
            (topic == Topic::Other && name.is_empty()).then_some(("name", a.error_name)),
            mine.is_empty().then_some(("mine", a.error_mine)),
            theirs.is_empty().then_some(("theirs", a.error_theirs)),
            agreed.is_empty().then_some(("agreed", a.error_agreed)),
            has_control.then_some(("agreed", a.error_control)),
            until.is_err().then_some(("until", a.error_day)),
            (topic.needs_an_end() && until == Ok(None)).then_some(("until", a.error_no_end)),
            look.is_err().then_some(("look", a.error_day)),
        ]
        .into_iter()
        .flatten()
        .collect();
        match (until, look) {
            (Ok(until), Ok(look)) if missing.is_empty() => {
                Ok(Agreement { topic, name, mine, theirs, agreed, until, look, ..Agreement::default() })
            }
            _ => Err(missing),
        }
    }
}

fn latest(id: Option<EventId>) -> Option<Agreement> {
    app().with_record(|record| {
        agreements(record).into_iter().find(|one| Some(one.id) == id).map(|one| one.latest.1.clone())
    })
}

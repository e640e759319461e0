//! A file for a calendar: which dates, at which hour, under a title that says nothing. Nothing of it is recorded.

use chrono::{NaiveDate, Weekday};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::reminder::{Rhythm, Wishes, dates};
use crate::domain::review::due;
use crate::domain::time::days_after;
use crate::ui::components::text::{h1, lede, note_of, paras, submit};
use crate::ui::components::{Boxes, Choice, RadioGroup, Select};
use crate::ui::parts::{choice, keep_typed, kept_note, standing};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, say, shell};
use crate::ui::{app, device, words};

/// The hour that stands there at first.
const USUAL_HOUR: u32 = 19;
/// Weekdays, by their number from Monday.
const WEEKDAYS: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
/// Places of the boxes.
const NOTE: usize = 0;
const COPY: usize = 1;
const LAST_DAY: usize = 2;
const LOOKS: usize = 3;

/// The page.
pub fn remind() -> AnyView {
    let w = words();
    let r = &w.remind;
    let state = app();
    let trouble = Trouble::new();
    let today = untrack(|| state.today());
    let last_day = untrack(|| state.quiet()).filter(|quiet| !quiet.is_over(today)).map(|quiet| quiet.last_day());
    let looks = untrack(|| to_come(today));
    let form = Form::new();
    let typed = keep_typed("dates", form.fields());
    let told = RwSignal::new(false);
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        told.set(false);
        let dates = dates(form.read(last_day, looks), untrack(|| state.today()));
        if dates.is_empty() {
            return trouble.miss(vec![("date-0", r.error)]);
        }
        let title = form.name.get_untracked().and_then(|at| r.names.get(at)).or(r.names.first());
        let file = state.calendar(&dates, title.copied().unwrap_or_default());
        if trouble.tell(device::save_calendar(r.file, &file)) {
            typed.goes_on();
            told.set(true);
            say(r.saved);
        }
    };
    let whats = vec![choice(&r.check_in), choice(&r.copy)];
    let rows = r.names.map(Choice::plain).to_vec();
    let name = RadioGroup { name: "name", legend: r.name_title, hint: r.name_note, rows };
    let rows = r.lengths.iter().map(|(_, name)| Choice::plain(name)).collect();
    let length = RadioGroup { name: "length", legend: r.length_title, hint: "", rows };
    let none = Signal::stored(None);
    let is_noted = move || form.what.with(|what| what.contains(&NOTE));
    let rhythm = move || {
        is_noted().then(|| {
            let rows = r.rhythms.map(Choice::plain).to_vec();
            RadioGroup { name: "rhythm", legend: r.rhythm_title, hint: "", rows }.view(form.rhythm, none)
        })
    };
    let content = view! {
        {trouble.view()}
        {h1(r.title)}
        {lede(r.lede)}
        {note_of(r.honest_title, paras(r.honest))}
        {kept_note(typed)}
        <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
            <fieldset class="flow gap">
                <legend class="h2">{r.what_title}</legend>
                <Boxes name="date" rows=whats ticked=form.what />
                {last_day.map(|day| {
                    let label = (r.last_day)(days_after(day, 1), today);
                    dated_box(form.what, LAST_DAY, "date-last", label, r.last_day_small)
                })}
                {looks.iter().any(Option::is_some).then(|| {
                    dated_box(form.what, LOOKS, "date-looks", r.looks.what.to_owned(), r.looks.small)
                })}
            </fieldset>
            {rhythm}
            {selects(form)}
            {length.view(form.length, none)}
            {name.view(form.name, none)}
            <Boxes name="rings" rows=vec![choice(&r.rings)] ticked=form.rings />
            {submit(r.save, "")}
            <p class="small" role="status">{move || told.get().then_some(r.saved)}</p>
        </form>
    };
    shell(r.page, Shape::Plain, Some(To::Today), None, content.into_any())
}

/// The days to look back on a second beginning that are still to come.
fn to_come(today: NaiveDate) -> [Option<NaiveDate>; 3] {
    let Some(began) = standing().began() else { return [None; 3] };
    due(began).map(|day| (day > today).then_some(day))
}

/// The box of days that only some have: its words may hold a date.
fn dated_box(
    what: RwSignal<Vec<usize>>,
    place: usize,
    id: &'static str,
    label: String,
    small: &'static str,
) -> AnyView {
    let toggle = move |_| {
        what.update(|all| match all.iter().position(|at| *at == place) {
            Some(at) => drop(all.remove(at)),
            None => all.push(place),
        });
    };
    let is_ticked = move || what.with(|all| all.contains(&place));
    view! {
        <div class="choices">
            <label>
                <input type="checkbox" id=id prop:checked=is_ticked on:change=toggle />
                <span class="t">{label}</span>
                <span class="small">{small}</span>
            </label>
        </div>
    }
    .into_any()
}

fn selects(form: Form) -> AnyView {
    let r = &words().remind;
    let days =
        (0..).zip(WEEKDAYS).map(|(at, day): (usize, Weekday)| (at.to_string(), (r.day)(day))).collect::<Vec<_>>();
    let hours = HOURS.iter().map(|hour| ((*hour).to_owned(), *hour)).collect::<Vec<_>>();
    let choose = |signal: RwSignal<String>| Callback::new(move |value| signal.set(value));
    view! {
        <div class="split">
            <label class="label" for="weekday">{r.weekday}</label>
            <Select id="weekday" options=days chosen=form.weekday on_choose=choose(form.weekday) />
        </div>
        <div class="split">
            <label class="label" for="hour">{r.hour}</label>
            <Select id="hour" options=hours chosen=form.hour on_choose=choose(form.hour) />
        </div>
    }
    .into_any()
}

/// The hours that can be chosen, as a clock of 24 hours shows them.
const HOURS: [&str; 16] = [
    "07:00", "08:00", "09:00", "10:00", "11:00", "12:00", "13:00", "14:00", "15:00", "16:00", "17:00", "18:00",
    "19:00", "20:00", "21:00", "22:00",
];

/// What the form holds.
#[derive(Clone, Copy)]
struct Form {
    what: RwSignal<Vec<usize>>,
    rhythm: RwSignal<Option<usize>>,
    weekday: RwSignal<String>,
    hour: RwSignal<String>,
    length: RwSignal<Option<usize>>,
    name: RwSignal<Option<usize>>,
    rings: RwSignal<Vec<usize>>,
}

impl Form {
    fn new() -> Form {
        Form {
            what: RwSignal::new(Vec::new()),
            rhythm: RwSignal::new(Some(1)),
            weekday: RwSignal::new("6".to_owned()),
            hour: RwSignal::new(format!("{USUAL_HOUR:02}:00")),
            length: RwSignal::new(Some(0)),
            name: RwSignal::new(Some(0)),
            rings: RwSignal::new(Vec::new()),
        }
    }

    fn fields(self) -> Vec<(&'static str, crate::state::draft::Field)> {
        vec![
            ("date", self.what.into()),
            ("rhythm", self.rhythm.into()),
            ("weekday", self.weekday.into()),
            ("hour", self.hour.into()),
            ("length", self.length.into()),
            ("name", self.name.into()),
            ("rings", self.rings.into()),
        ]
    }

    fn read(self, last_quiet_day: Option<NaiveDate>, looks: [Option<NaiveDate>; 3]) -> Wishes {
        let has = |place: usize| self.what.with_untracked(|what| what.contains(&place));
        let weekday = self.weekday.get_untracked().parse().ok().and_then(|at: usize| WEEKDAYS.get(at).copied());
        let hour = self.hour.with_untracked(|hour| hour.split(':').next().and_then(|hour| hour.parse().ok()));
        let lengths = &words().remind.lengths;
        let weeks = self.length.get_untracked().and_then(|at| lengths.get(at)).or(lengths.first());
        Wishes {
            last_quiet_day: last_quiet_day.filter(|_| has(LAST_DAY)),
            note: has(NOTE).then(|| self.rhythm.get_untracked().and_then(|at| Rhythm::ALL.get(at).copied())).flatten(),
            copy: has(COPY),
            looks: looks.map(|day| day.filter(|_| has(LOOKS))),
            weekday: weekday.unwrap_or(Weekday::Sun),
            hour: hour.unwrap_or(USUAL_HOUR),
            weeks: weeks.map_or(1, |(weeks, _)| *weeks),
            rings: self.rings.with_untracked(|rings| !rings.is_empty()),
        }
    }
}

//! The form of a plan. What would not be safe is answered and not kept; what is missing can be added later.

use chrono::NaiveDate;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::content::shape::Row;
use crate::domain::meeting::{Gap, Plan, Setting, print_hour, read_hour};
use crate::domain::own::Own;
use crate::domain::record::{EventId, What};
use crate::domain::time::{is_plausible, read_date};
use crate::state::draft::{Field as Kept, Told};
use crate::ui::components::text::{h2, link, para, submit};
use crate::ui::components::{Boxes, Choice, Field, TextField};
use crate::ui::gate::first_question;
use crate::ui::parts::{choice, group, keep_typed, kept_note};
use crate::ui::route::To;
use crate::ui::shell::{FieldErrors, Trouble, focus_heading, say};
use crate::ui::{app, words};

/// What the form holds, as it is typed. The answer about fear is asked each time and kept nowhere.
#[derive(Clone, Copy)]
struct Form {
    purpose: RwSignal<String>,
    day: RwSignal<String>,
    from: RwSignal<String>,
    long: RwSignal<Option<usize>>,
    setting: RwSignal<Option<usize>>,
    place: RwSignal<String>,
    alcohol: RwSignal<Option<usize>>,
    way_home: RwSignal<String>,
    knows: RwSignal<String>,
    ideas: RwSignal<Vec<usize>>,
    own_idea: RwSignal<String>,
    leave_out: RwSignal<String>,
    leaving: RwSignal<String>,
    fear: RwSignal<Option<usize>>,
}

impl Form {
    fn of(plan: &Plan) -> Form {
        let w = words();
        let text = |text: &str| RwSignal::new(text.to_owned());
        let known = |idea: &String| w.plan.ideas.iter().position(|known| *known == idea.as_str());
        let own = plan.ideas.iter().filter(|idea| known(idea).is_none()).cloned().collect::<Vec<_>>().join(", ");
        Form {
            purpose: text(&plan.purpose),
            day: RwSignal::new(plan.day.map(|day| day.to_string()).unwrap_or_default()),
            from: RwSignal::new(plan.from.map(print_hour).unwrap_or_default()),
            long: RwSignal::new(w.plan.long.iter().position(|(minutes, _)| Some(*minutes) == plan.minutes)),
            setting: RwSignal::new(Setting::ALL.iter().position(|one| Some(*one) == plan.setting)),
            place: text(&plan.place),
            alcohol: RwSignal::new(plan.alcohol.map(usize::from)),
            way_home: text(&plan.way_home),
            knows: text(&plan.knows),
            ideas: RwSignal::new(plan.ideas.iter().filter_map(known).collect()),
            own_idea: RwSignal::new(own),
            leave_out: text(&plan.leave_out),
            leaving: text(&plan.leaving),
            fear: RwSignal::new(None),
        }
    }

    fn fields(self) -> Vec<(&'static str, Kept)> {
        vec![
            ("purpose", self.purpose.into()),
            ("day", self.day.into()),
            ("from", self.from.into()),
            ("long", self.long.into()),
            ("setting", self.setting.into()),
            ("place", self.place.into()),
            ("alcohol", self.alcohol.into()),
            ("home", self.way_home.into()),
            ("knows", self.knows.into()),
            ("idea", self.ideas.into()),
            ("own-idea", self.own_idea.into()),
            ("leave", self.leave_out.into()),
            ("leaving", self.leaving.into()),
        ]
    }

    /// The plan as it is typed.
    fn read(self, of: Option<EventId>) -> Plan {
        let w = words();
        let text = |signal: RwSignal<String>| signal.get_untracked().trim().to_owned();
        let idea = |at: &usize| w.plan.ideas.get(*at).map(|idea| (*idea).to_owned());
        let mut ticked = self.ideas.get_untracked();
        ticked.sort_unstable();
        let own = Some(text(self.own_idea)).filter(|own| !own.is_empty());
        Plan {
            of,
            purpose: text(self.purpose),
            day: read_date(&text(self.day)).filter(|day| is_plausible(*day)),
            from: read_hour(&text(self.from)),
            minutes: self.long.get_untracked().and_then(|at| w.plan.long.get(at)).map(|(minutes, _)| *minutes),
            setting: self.setting.get_untracked().and_then(|at| Setting::ALL.get(at).copied()),
            place: text(self.place),
            alcohol: self.alcohol.get_untracked().map(|at| at == 1),
            way_home: text(self.way_home),
            knows: text(self.knows),
            ideas: ticked.iter().filter_map(idea).chain(own).collect(),
            leave_out: text(self.leave_out),
            leaving: text(self.leaving),
            ..Plan::default()
        }
    }

    /// What keeps a plan from being kept.
    fn errors(self, plan: &Plan, today: NaiveDate) -> FieldErrors {
        let w = words();
        let fear = match self.fear.get_untracked() {
            Some(0) => None,
            Some(_) => Some(("fear", w.plan.error_feared)),
            None => Some(("fear", w.plan.error_fear)),
        };
        let breaks = plan.gaps(today).into_iter().filter(|gap| gap.breaks());
        fear.into_iter().chain(breaks.map(|gap| (field_of(gap), (w.plan.gap)(gap)))).collect()
    }
}

/// The field that a gap is about.
fn field_of(gap: Gap) -> &'static str {
    match gap {
        Gap::Over | Gap::NoDay => "day",
        Gap::Early | Gap::Late | Gap::NoHour => "from",
        Gap::Long | Gap::NoLength => "long",
        Gap::Home | Gap::OutOfSight | Gap::NoSetting => "setting",
        Gap::NoPlace => "place",
        Gap::Alcohol | Gap::NoWord => "alcohol",
        Gap::NoWayHome => "home",
        Gap::NobodyKnows => "knows",
    }
}

/// The form, filled with the plan that stands. Where that is whole it opens on demand, or by itself with what was typed.
pub fn form(kept: Option<(EventId, Plan)>) -> AnyView {
    let w = words();
    let state = app();
    let trouble = Trouble::new();
    let plan = kept.map(|(_, plan)| plan).unwrap_or_default();
    let is_whole = plan.gaps(untrack(|| state.today())).is_empty();
    let form = Form::of(&plan);
    let typed = keep_typed("plan", form.fields());
    let is_open = untrack(|| typed.told()) == Told::Back;
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        // Another window may have kept one meanwhile.
        let of = untrack(|| state.with_record(crate::domain::meeting::current)).map(|(id, _)| id);
        let plan = form.read(of);
        let errors = form.errors(&plan, untrack(|| state.today()));
        if !errors.is_empty() {
            return trouble.miss(errors);
        }
        if trouble.tell(state.note(What::Own(Own::Meeting(Box::new(plan))))) {
            typed.done();
            form.fear.set(None);
            say(w.plan.kept);
            request_animation_frame(focus_heading);
        }
    };
    let field =
        |id, row: &Row, kind, signal| Field { id, label: row.what, hint: row.small, kind }.view(signal, trouble.of(id));
    let today = untrack(|| state.today()).to_string();
    let plain = |labels: Vec<&'static str>| labels.into_iter().map(Choice::plain).collect::<Vec<_>>();
    let settings = Setting::ALL.map(|one| choice(&(w.plan.setting)(one)));
    let fear = move || {
        (form.fear.get() == Some(1)).then(|| {
            view! {
                {para(w.plan.fear_said)}
                <div class="acts">{link(To::Help.href(), w.help.all_lines)} {link(first_question().href(), w.plan.questions)}</div>
            }
        })
    };
    let drawn = view! {
        {trouble.view_under(w.plan.errors)}
        {kept_note(typed)}
        <form autocomplete="off" class="flow gap" novalidate="" on:submit=on_submit>
            {h2(w.plan.form_title, false)}
            {group("fear", w.plan.fear_title, w.plan.fear_note, plain(w.plan.fear.to_vec()), form.fear, trouble)}
            <div role="status" class="flow">{fear}</div>
            {field("purpose", &w.plan.purpose, TextField::Line, form.purpose)}
            {h2(w.plan.when_title, true)}
            {field("day", &w.plan.day, TextField::DateFrom(today), form.day)}
            {field("from", &w.plan.from, TextField::Time, form.from)}
            {group("long", w.plan.long_title, "", plain(w.plan.long.map(|(_, label)| label).to_vec()), form.long, trouble)}
            {group("setting", w.plan.setting_title, "", settings.to_vec(), form.setting, trouble)}
            {field("place", &w.plan.place, TextField::Line, form.place)}
            {group("alcohol", w.plan.alcohol_title, "", plain(w.plan.alcohol.to_vec()), form.alcohol, trouble)}
            {field("home", &w.plan.way_home, TextField::Line, form.way_home)}
            {field("knows", &w.plan.knows, TextField::Line, form.knows)}
            <fieldset class="flow gap">
                <legend class="h2">{w.plan.there_title}</legend>
                <Boxes name="idea" rows=plain(w.plan.ideas.to_vec()) ticked=form.ideas />
            </fieldset>
            {field("own-idea", &w.plan.own_idea, TextField::Line, form.own_idea)}
            {field("leave", &w.plan.leave_out, TextField::Lines, form.leave_out)}
            {field("leaving", &w.plan.leaving, TextField::Line, form.leaving)}
            {submit(w.plan.keep, "")}
        </form>
    };
    if is_whole {
        view! { <details class="gap" open=is_open><summary>{w.plan.change}</summary><div class="flow">{drawn}</div></details> }.into_any()
    } else {
        drawn.into_any()
    }
}

//! The questions of a look back, answered before the earlier answers are shown. Abuse or contempt goes to Help, and nothing
//! else is asked then.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::content::shape::LookWords;
use crate::domain::agreement::broken_twice;
use crate::domain::contact::Side;
use crate::domain::own::Own;
use crate::domain::record::{EventId, What};
use crate::domain::review::{Review, ReviewQuestion};
use crate::domain::second::{Beside, Flag, Looked, has_broken_twice, is_called, reviews, tries};
use crate::ui::components::text::{acts, h1, lede, link, para, small, submit};
use crate::ui::components::{Boxes, Choice, Field, Notice, NoticeKind, RadioGroup, TextField};
use crate::ui::gate::first_question;
use crate::ui::parts::{choice, keep_typed, kept_note, look_due, standing, told};
use crate::ui::route::{To, Two};
use crate::ui::shell::{FieldErrors, Shape, Trouble, shell};
use crate::ui::{app, goes, words};

/// Questions of a review.
const QUESTIONS: usize = ReviewQuestion::ALL.len();
/// Names of the six groups, which are also the ids of their first rows.
const NAMES: [&str; QUESTIONS] = ["look-1", "look-2", "look-3", "look-4", "look-5", "look-6"];
/// Places of the answers about abuse and contempt.
const NONE: usize = 0;
const THEIRS: usize = 1;
const MINE: usize = 2;
const UNSURE: usize = 3;
/// The place of yes.
const YES: usize = 0;
/// The most rounds that can be said.
const MOST: u8 = 99;
/// Answers that stand in a review in which nothing but abuse was asked, where there is none before.
const NOT_ASKED: [u8; QUESTIONS] = [4; QUESTIONS];

type Place = RwSignal<Option<usize>>;

/// What the form holds.
#[derive(Clone, Copy)]
struct Form {
    abuse: Place,
    answers: [Place; QUESTIONS],
    hurt: Place,
    broken: Place,
    flags: RwSignal<Vec<usize>>,
    cycles: RwSignal<String>,
    words: RwSignal<String>,
    /// The review, once it is kept and what stands beside it is not.
    kept: RwSignal<Option<EventId>>,
}

/// The page of the questions.
pub fn answer() -> AnyView {
    let w = words();
    let r = &w.review;
    let state = app();
    let trouble = Trouble::new();
    let form = Form::new();
    let typed = keep_typed("looks", form.fields());
    let due = Memo::new(move |_| look_due().is_some() || form.kept.with(Option::is_some));
    let go = goes();
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        if !due.get_untracked() {
            return;
        }
        let (review, beside) = match form.read() {
            Ok(read) => read,
            Err(missing) => return trouble.miss(missing),
        };
        if !form.keep(review.clone(), beside, trouble) {
            return;
        }
        typed.done();
        let called = untrack(|| is_called(&state.decision()));
        go(match (review.abuse_by, called) {
            (Some(_), _) => To::Help,
            (None, true) => To::Two(Two::StillGood),
            (None, false) => To::Two(Two::Reviews),
        });
    };
    let asks = move || {
        if due.get() {
            questions(form, trouble, on_submit)
        } else {
            view! { {told(standing(), r.not_yet, r.closed)} {para(r.nothing_due)} {acts(link(To::Two(Two::Reviews).href(), r.title))} }
                .into_any()
        }
    };
    let content = view! {
        {trouble.view()}
        {kept_note(typed)}
        {h1(r.form_title)}
        {lede(r.form_lede)}
        {asks}
    };
    shell(r.page, Shape::Plain, Some(To::Two(Two::Reviews)), None, content.into_any())
}

/// One question with its answers.
fn group(name: &'static str, says: &'static LookWords, rows: Vec<Choice>, chosen: Place, trouble: Trouble) -> AnyView {
    RadioGroup { name, legend: says.ask, hint: says.hint, rows }.view(chosen, trouble.of(name))
}

fn questions(form: Form, trouble: Trouble, on_submit: impl Fn(SubmitEvent) + 'static) -> AnyView {
    let w = words();
    let r = &w.review;
    let abuse_rows = r.abuse_answers.map(Choice::plain).to_vec();
    let first = group("abuse", &r.abuse, abuse_rows, form.abuse, trouble);
    let rest = move || match form.abuse.get() {
        Some(THEIRS | MINE) => view! { {para(r.abuse_follows)} {submit(r.keep_help, "")} }.into_any(),
        Some(UNSURE) => view! {
            <Notice kind=NoticeKind::Fact title="" text=r.abuse_unsure>
                {link(To::Help.href(), w.door.unsure_link)}
                {link(first_question().href(), w.door.answer_screen_button)}
            </Notice>
        }
        .into_any(),
        _ => others(form, trouble),
    };
    view! {
        <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
            {first}
            <div class="flow">{rest}</div>
        </form>
    }
    .into_any()
}

/// Everything but the first question.
fn others(form: Form, trouble: Trouble) -> AnyView {
    let w = words();
    let r = &w.review;
    let state = app();
    let scale = || r.scale.map(Choice::plain).to_vec();
    let yes_no = || r.yes_no.map(Choice::plain).to_vec();
    let asked = ReviewQuestion::ALL.into_iter().zip(NAMES).zip(form.answers);
    let six = asked.map(|((of, name), chosen)| group(name, (r.of)(of), scale(), chosen, trouble)).collect_view();
    let flags = Flag::ALL.map(|flag| choice(&(r.flag)(flag).row));
    let log = untrack(|| state.with_record(tries));
    let cycles = Field { id: "cycles", label: r.cycles, hint: r.cycles_hint, kind: TextField::Number };
    let words = Field { id: "words", label: r.words, hint: r.words_hint, kind: TextField::Lines };
    view! {
        {six}
        {group("hurt", &r.hurt, yes_no(), form.hurt, trouble)}
        {group("broken", &r.broken, yes_no(), form.broken, trouble)}
        {facts()}
        <fieldset class="flow gap" aria-describedby="flags-note">
            <legend class="h2">{r.flags}</legend>
            <p class="small" id="flags-note">{r.flags_note}</p>
            <Boxes name="flag" rows=flags.to_vec() ticked=form.flags />
        </fieldset>
        {cycles.view(form.cycles, trouble.of("cycles"))}
        {small((r.cycles_log)(log))}
        {words.view(form.words, trouble.of("words"))}
        {submit(r.keep, "")}
    }
    .into_any()
}

/// The agreements that were broken twice by the days that are kept, with these days.
fn facts() -> Option<AnyView> {
    let w = words();
    let state = app();
    let today = untrack(|| state.today());
    let rows: Vec<AnyView> = untrack(|| {
        state.with_record(|record| {
            let after = reviews(record).last().map(Looked::on);
            let row = |one: crate::domain::own::Kept<'_, crate::domain::own::Agreement>| {
                let (what, days) = (one.latest.1.agreed.clone(), (w.still_good.broken_on)(&one.latest.1.broken, today));
                view! { <li class="r"><span><span class="what" dir="auto">{what}</span>" "<span class="small">{days}</span></span></li> }.into_any()
            };
            broken_twice(record, after).into_iter().map(row).collect()
        })
    });
    (!rows.is_empty()).then(|| view! { {small(w.review.facts)} <ul class="rows">{rows}</ul> }.into_any())
}

impl Form {
    fn new() -> Form {
        let none = || RwSignal::new(None);
        Form {
            abuse: none(),
            answers: std::array::from_fn(|_| none()),
            hurt: none(),
            broken: none(),
            flags: RwSignal::new(Vec::new()),
            cycles: RwSignal::new(String::new()),
            words: RwSignal::new(String::new()),
            kept: RwSignal::new(None),
        }
    }

    fn fields(self) -> Vec<(&'static str, crate::state::draft::Field)> {
        let mut all: Vec<(&'static str, crate::state::draft::Field)> = vec![
            ("abuse", self.abuse.into()),
            ("hurt", self.hurt.into()),
            ("broken", self.broken.into()),
            ("flag", self.flags.into()),
            ("cycles", self.cycles.into()),
            ("words", self.words.into()),
        ];
        all.extend(NAMES.into_iter().zip(self.answers).map(|(name, at)| (name, at.into())));
        all
    }

    /// The review and what stands beside it, or what stands in the way.
    fn read(self) -> Result<(Review, Option<Beside>), FieldErrors> {
        let r = &words().review;
        let state = app();
        let abuse_by = match self.abuse.get_untracked() {
            Some(THEIRS) => Some(Side::Ex),
            Some(MINE) => Some(Side::User),
            Some(NONE) => None,
            Some(_) => return Err(vec![("abuse", r.abuse_unsure)]),
            None => return Err(vec![("abuse", r.abuse.error)]),
        };
        if abuse_by.is_some() {
            let last = untrack(|| state.with_record(|record| reviews(record).last().map(|one| one.review.answers)));
            let answers = last.unwrap_or(NOT_ASKED);
            return Ok((Review { answers, abuse_by, same_hurt: false, broken_twice: false }, None));
        }
        let given = self.answers.map(|at| at.get_untracked());
        let asked = ReviewQuestion::ALL.into_iter().zip(NAMES).zip(given);
        let unanswered = asked.filter(|(_, given)| given.is_none()).map(|((of, name), _)| (name, (r.of)(of).error));
        let (hurt, broken) = (self.hurt.get_untracked(), self.broken.get_untracked());
        let has_facts = untrack(|| state.with_record(has_broken_twice));
        let typed = self.cycles.with_untracked(|text| text.trim().to_owned());
        let cycles = typed.parse::<u8>().ok().filter(|n| *n <= MOST);
        let more = [
            hurt.is_none().then_some(("hurt", r.hurt.error)),
            broken.is_none().then_some(("broken", r.broken.error)),
            (has_facts && broken.is_some_and(|at| at != YES)).then_some(("broken", r.error_facts)),
            (!typed.is_empty() && cycles.is_none()).then_some(("cycles", r.error_cycles)),
        ];
        let missing: FieldErrors = unanswered.chain(more.into_iter().flatten()).collect();
        if !missing.is_empty() {
            return Err(missing);
        }
        let answers = given.map(|at| at.and_then(|at| u8::try_from(at).ok()).unwrap_or_default());
        let (same_hurt, broken_twice) = (hurt == Some(YES), broken == Some(YES));
        let ticked = self.flags.get_untracked();
        let flags = Flag::ALL.into_iter().enumerate().filter(|(at, _)| ticked.contains(at)).map(|(_, flag)| flag);
        let words = self.words.with_untracked(|text| text.trim().to_owned());
        let beside = Beside { review: EventId(0), flags: flags.collect(), cycles, words };
        let has_any = !beside.flags.is_empty() || cycles.is_some() || !beside.words.is_empty();
        Ok((Review { answers, abuse_by, same_hurt, broken_twice }, has_any.then_some(beside)))
    }

    /// Keeps both. Where the device takes the review alone, the next press keeps what stands beside it.
    fn keep(self, review: Review, beside: Option<Beside>, trouble: Trouble) -> bool {
        let state = app();
        let noted = match self.kept.get_untracked() {
            Some(id) => Ok(id),
            None => state.note(What::Review(review)),
        };
        let id = noted.as_ref().ok().copied();
        self.kept.set(id);
        trouble.tell(noted)
            && beside.is_none_or(|beside| {
                let beside = Beside { review: id.unwrap_or_default(), ..beside };
                trouble.tell(state.note(What::Own(Own::Beside(beside))))
            })
    }
}

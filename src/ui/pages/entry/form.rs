//! The form of an entry: first what it was, then only the questions that belong to it.

mod kept;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::content::shape::LogWords;
use crate::domain::contact::{Act, Ask, Entry, Look, LookBack, Matter, Reach, Side, TalkEnd, Tone, Word};
use crate::domain::time::{is_plausible, read_date};
use crate::ui::components::text::small;
use crate::ui::components::{Boxes, Choice, Field, TextField};
use crate::ui::parts::{choice, group};
use crate::ui::shell::{FieldErrors, Trouble};
use crate::ui::words;

const SIDES: [Side; 2] = [Side::User, Side::Ex];

pub use kept::KIND;

/// Kinds of entries, in the order in which the form offers them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Word,
    Reached,
    Looked,
    Necessary,
    Blocked,
    TheirPartner,
    MyPartner,
    Met,
    LookedBack,
    Talked,
    Order,
    Declined,
}

const KINDS: [Kind; 12] = [
    Kind::Word,
    Kind::Reached,
    Kind::Looked,
    Kind::Necessary,
    Kind::Blocked,
    Kind::TheirPartner,
    Kind::MyPartner,
    Kind::Met,
    Kind::LookedBack,
    Kind::Talked,
    Kind::Order,
    Kind::Declined,
];

/// What the form holds, as it is typed.
#[derive(Clone, Copy)]
pub struct Form {
    kind: RwSignal<Option<usize>>,
    /// The first question of each kind: how, who began, how their word reads, how the talk ended.
    first: [RwSignal<Option<usize>>; KINDS.len()],
    /// What necessary contact was about, or what their word asks for.
    about: RwSignal<Option<usize>>,
    ask: RwSignal<Option<usize>>,
    marks: RwSignal<Vec<usize>>,
    looked_back: RwSignal<Vec<usize>>,
    on: RwSignal<String>,
    words: RwSignal<String>,
    trigger: RwSignal<String>,
}

impl Form {
    /// A form that holds an entry, or is empty but for its kind and today's date.
    pub fn new(entry: Option<&Entry>, kind: Option<usize>, today: NaiveDate) -> Form {
        let form = Form {
            kind: RwSignal::new(kind.filter(|at| *at < KINDS.len())),
            first: KINDS.map(|_| RwSignal::new(None)),
            about: RwSignal::new(None),
            ask: RwSignal::new(None),
            marks: RwSignal::new(Vec::new()),
            looked_back: RwSignal::new(Vec::new()),
            on: RwSignal::new(entry.map_or(today, |e| e.on).to_string()),
            words: RwSignal::new(entry.map(|e| e.words.clone()).unwrap_or_default()),
            trigger: RwSignal::new(entry.map(|e| e.trigger.clone()).unwrap_or_default()),
        };
        if let Some(entry) = entry {
            form.show(entry.act);
        }
        form
    }

    fn show(&self, act: Act) {
        let (kind, first) = match act {
            Act::Word(word) => {
                self.ask.set(place(&Ask::ALL, word.ask));
                let marks = [(0, word.hot_and_cold), (1, word.hurt)];
                self.marks.set(marks.into_iter().filter(|(_, on)| *on).map(|(at, _)| at).collect());
                (Kind::Word, place(&Tone::ALL, word.tone))
            }
            Act::Reached(reach) => (Kind::Reached, place(&Reach::ALL, reach)),
            Act::Looked(look) => (Kind::Looked, place(&Look::ALL, look)),
            Act::Necessary { by, about } => {
                self.about.set(place(&Matter::ALL, about));
                (Kind::Necessary, place(&SIDES, by))
            }
            Act::Blocked => (Kind::Blocked, None),
            Act::NewPartner(Side::Ex) => (Kind::TheirPartner, None),
            Act::NewPartner(Side::User) => (Kind::MyPartner, None),
            Act::Met => (Kind::Met, None),
            Act::LookedBack(back) => {
                let marks = [back.easy_for_user, back.easy_for_ex, back.pressure, back.old_pattern, back.hurt];
                self.looked_back.set((0..marks.len()).filter(|at| marks.get(*at) == Some(&true)).collect());
                (Kind::LookedBack, None)
            }
            Act::Talked(end) => (Kind::Talked, place(&TalkEnd::ALL, end)),
            Act::OrderMade => (Kind::Order, None),
            Act::Declined => (Kind::Declined, None),
        };
        self.kind.set(place(&KINDS, kind));
        if let Some(signal) = self.first.get(kind as usize) {
            signal.set(first);
        }
    }

    fn kind(&self) -> Option<Kind> {
        self.kind.get().and_then(|at| KINDS.get(at).copied())
    }

    fn first_of(&self, kind: Kind) -> Option<usize> {
        self.first.get(kind as usize).and_then(|signal| signal.get())
    }

    /// The entry, or everything that is missing.
    ///
    /// # Errors
    /// The field and the sentence for each thing that is missing.
    pub fn read(&self, w: &LogWords, today: NaiveDate) -> Result<Entry, FieldErrors> {
        let act = self.read_act();
        let on = self.read_date(w, today);
        match (act, on) {
            (Ok(act), Ok(on)) => {
                let slipped = matches!(act, Act::Reached(_) | Act::Looked(_));
                let trigger = if slipped { self.trigger.get() } else { String::new() };
                Ok(Entry { on, act, words: self.words.get(), trigger })
            }
            (act, on) => {
                let choose = act.err().map(|id| (id, w.error_choose));
                Err(choose.into_iter().chain(on.err().map(|text| ("on", text))).collect())
            }
        }
    }

    /// What happened, or the id of the group in which nothing is chosen.
    fn read_act(&self) -> Result<Act, &'static str> {
        let kind = self.kind().ok_or("kind")?;
        let first = self.first_of(kind);
        match kind {
            Kind::Word => {
                let tone = chosen(&Tone::ALL, first).ok_or("tone")?;
                let marks = self.marks.get();
                // A cold word or a no asks for nothing.
                let may_ask = matches!(tone, Tone::Warm | Tone::Neutral);
                let ask = chosen(&Ask::ALL, self.ask.get());
                let ask = if may_ask { ask.ok_or("ask")? } else { Ask::Nothing };
                Ok(Act::Word(Word { tone, ask, hot_and_cold: marks.contains(&0), hurt: marks.contains(&1) }))
            }
            Kind::Reached => chosen(&Reach::ALL, first).map(Act::Reached).ok_or("reach"),
            Kind::Looked => chosen(&Look::ALL, first).map(Act::Looked).ok_or("look"),
            Kind::Necessary => {
                let by = chosen(&SIDES, first).ok_or("by")?;
                let about = chosen(&Matter::ALL, self.about.get()).ok_or("about")?;
                Ok(Act::Necessary { by, about })
            }
            Kind::Blocked => Ok(Act::Blocked),
            Kind::TheirPartner => Ok(Act::NewPartner(Side::Ex)),
            Kind::MyPartner => Ok(Act::NewPartner(Side::User)),
            Kind::Met => Ok(Act::Met),
            Kind::LookedBack => {
                let marks = self.looked_back.get();
                let has = |at: usize| marks.contains(&at);
                Ok(Act::LookedBack(LookBack {
                    easy_for_user: has(0),
                    easy_for_ex: has(1),
                    pressure: has(2),
                    old_pattern: has(3),
                    hurt: has(4),
                }))
            }
            Kind::Talked => chosen(&TalkEnd::ALL, first).map(Act::Talked).ok_or("talk"),
            Kind::Order => Ok(Act::OrderMade),
            Kind::Declined => Ok(Act::Declined),
        }
    }

    fn read_date(&self, w: &LogWords, today: NaiveDate) -> Result<NaiveDate, &'static str> {
        let on = read_date(self.on.get().trim()).ok_or(w.error_date)?;
        if on > today {
            return Err(w.error_future);
        }
        if is_plausible(on) { Ok(on) } else { Err(w.error_date) }
    }
}

fn chosen<T: Copy>(all: &[T], at: Option<usize>) -> Option<T> {
    all.get(at?).copied()
}

fn place<T: PartialEq>(all: &[T], value: T) -> Option<usize> {
    all.iter().position(|v| *v == value)
}

/// The fields of the form. `today` is the latest day that can be given.
pub fn fields(form: Form, trouble: Trouble, today: NaiveDate) -> AnyView {
    let w = words();
    let text = move || {
        let label =
            if matches!(form.kind(), Some(Kind::Word | Kind::Declined)) { w.log.their_words } else { w.log.words };
        Field { id: "words", label, hint: w.log.words_hint, kind: TextField::Lines }
            .view(form.words, Signal::stored(None))
    };
    let trigger = move || {
        let field = Field { id: "trigger", label: w.log.trigger, hint: w.log.trigger_hint, kind: TextField::Lines };
        matches!(form.kind(), Some(Kind::Reached | Kind::Looked))
            .then(|| field.view(form.trigger, Signal::stored(None)))
    };
    let on = Field { id: "on", label: w.log.on, hint: w.log.on_hint, kind: TextField::Date(today.to_string()) };
    let kinds = w.log.kinds.iter().map(choice).collect();
    view! {
        {group(KIND, w.log.what_title, "", kinds, form.kind, trouble)}
        {move || form.kind().map(|kind| questions_of(form, kind, trouble))}
        {on.view(form.on, trouble.of("on"))}
        {text}
        {trigger}
    }
    .into_any()
}

/// The questions that belong to a kind.
fn questions_of(form: Form, kind: Kind, trouble: Trouble) -> AnyView {
    let w = words();
    let Some(first) = form.first.get(kind as usize).copied() else { return ().into_any() };
    let plain = |labels: Vec<&'static str>| labels.into_iter().map(Choice::plain).collect::<Vec<_>>();
    match kind {
        Kind::Word => {
            let tones = Tone::ALL.map(|t| choice(&(w.log.tone)(t))).to_vec();
            let may_ask = move || first.get().is_some_and(|at| at < 2);
            let asks = move || {
                let rows = plain(Ask::ALL.map(w.log.ask).to_vec());
                may_ask().then(|| group("ask", w.log.ask_title, "", rows, form.ask, trouble))
            };
            let marks = vec![choice(&w.log.hot_and_cold), choice(&w.log.hurt)];
            view! {
                {group("tone", w.log.tone_title, w.log.tone_note, tones, first, trouble)}
                {asks}
                <Boxes name="mark" rows=marks ticked=form.marks />
            }
            .into_any()
        }
        Kind::Reached => {
            group("reach", w.log.how_title, "", plain(Reach::ALL.map(w.log.reach).to_vec()), first, trouble)
        }
        Kind::Looked => group("look", w.log.how_title, "", plain(Look::ALL.map(w.log.look).to_vec()), first, trouble),
        Kind::Necessary => {
            let by = group("by", w.log.by_title, "", plain(SIDES.map(w.log.by).to_vec()), first, trouble);
            let matters = plain(Matter::ALL.map(w.quiet.matter).to_vec());
            view! { {by} {group("about", w.log.about_title, w.log.about_note, matters, form.about, trouble)} }
                .into_any()
        }
        Kind::LookedBack => {
            let boxes = w.log.look_back.iter().map(|label| Choice::plain(label)).collect::<Vec<_>>();
            view! {
                <fieldset class="flow gap">
                    <legend class="h2">{w.log.look_back_title}</legend>
                    {small(w.log.look_back_note)}
                    <Boxes name="back" rows=boxes ticked=form.looked_back />
                </fieldset>
            }
            .into_any()
        }
        Kind::Talked => {
            group("talk", w.log.talk_title, "", plain(TalkEnd::ALL.map(w.log.talk).to_vec()), first, trouble)
        }
        Kind::Blocked | Kind::TheirPartner | Kind::MyPartner | Kind::Met | Kind::Order | Kind::Declined => {
            ().into_any()
        }
    }
}

//! A necessary message: children, home, work, money, health. It is written, read back, copied at once and logged with one
//! tap. Where somebody was hurt only safer ways are shown; where an order binds, it asks what the order allows.

mod back;

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use self::back::{copied, read_back};
use crate::domain::contact::Matter;
use crate::domain::draft::{NecessaryWay, necessary_way};
use crate::state::AppState;
use crate::state::draft::Draft as Typed;
use crate::ui::components::text::{dashes, h1, lede, link, link_row, note_of, paras, rows, section, small, submit};
use crate::ui::components::{Choice, FieldError, Icon, LONGEST, RadioGroup, described};
use crate::ui::parts::{Reader, keep_typed, kept_note};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, focus_heading, shell};
use crate::ui::{app, device, words};

/// Place of necessary contact among the kinds of an entry.
const ENTRY: u8 = 3;

/// What the page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Write,
    ReadBack,
    Copied,
}

/// The message as it is on the screen.
#[derive(Clone, Copy)]
struct Desk {
    state: AppState,
    trouble: Trouble,
    mode: RwSignal<Mode>,
    about: RwSignal<Option<usize>>,
    words: RwSignal<String>,
    /// What was answered of the order, where one binds.
    order: RwSignal<Option<usize>>,
    reader: Reader,
    typed: Typed,
}

impl Desk {
    fn about(&self) -> Option<Matter> {
        Matter::ALL.get(self.about.get_untracked()?).copied()
    }

    fn show(&self, mode: Mode) {
        self.trouble.miss_nothing();
        self.mode.set(mode);
        request_animation_frame(focus_heading);
    }
}

/// The page of a necessary message.
pub fn necessary() -> AnyView {
    let w = words();
    let state = app();
    let (about, words_of) = (RwSignal::new(None), RwSignal::new(String::new()));
    let desk = Desk {
        state,
        trouble: Trouble::new(),
        mode: RwSignal::new(Mode::Write),
        about,
        words: words_of,
        order: RwSignal::new(None),
        reader: Reader::new(),
        typed: keep_typed("matter", vec![("about", about.into()), ("matter", words_of.into())]),
    };
    // The way may change in another tab while somebody writes.
    let way = Memo::new(move |_| necessary_way(&state.decision()));
    let page = move || match (way.get(), desk.mode.get()) {
        (NecessaryWay::SaferOnly, _) => safer(),
        (_, Mode::Write) => write(desk, way.get() == NecessaryWay::AsOrdered),
        (_, Mode::ReadBack) => read_back(desk),
        (_, Mode::Copied) => copied(desk),
    };
    let content = view! { {desk.trouble.view()} {page} };
    shell(w.necessary.page, Shape::Plain, Some(To::Today), None, content.into_any())
}

/// Ways that go through others.
fn safer() -> AnyView {
    let w = words();
    view! {
        {h1(w.necessary.safer_title)}
        {lede(w.necessary.safer_lede)}
        {dashes(w.necessary.safer)}
        {small(w.necessary.emergency)}
        <div class="acts">{link(To::Help.href(), w.help.all_lines)}{link(To::Door.href(), w.today.why_link)}</div>
        {log_row()}
    }
    .into_any()
}

fn log_row() -> AnyView {
    let row = &words().necessary.log_row;
    rows(link_row(Icon::House, To::Entry(Some(ENTRY)).href(), row.what, row.small))
}

/// Writing one. Under an order the order is asked about first.
fn write(desk: Desk, is_ordered: bool) -> AnyView {
    let w = words();
    let read_back = move |ev: SubmitEvent| {
        ev.prevent_default();
        let no_words = desk.words.with_untracked(|words| words.trim().is_empty());
        let missing: Vec<_> = [
            desk.about().is_none().then_some(("about", w.necessary.error_about)),
            no_words.then_some(("matter", w.necessary.error_words)),
        ]
        .into_iter()
        .flatten()
        .collect();
        if missing.is_empty() {
            device::answer_first(move || desk.show(Mode::ReadBack))
        } else {
            desk.trouble.miss(missing)
        }
    };
    let error = desk.trouble.of("matter");
    let form = move || {
        let rows = Matter::ALL.map(|m| Choice::plain((w.quiet.matter)(m))).to_vec();
        let about = RadioGroup { name: "about", legend: w.necessary.about, hint: "", rows };
        view! {
            {note_of(w.necessary.how_title, dashes(w.necessary.how))}
            <form autocomplete="off" class="flow gap" novalidate="" on:submit=read_back>
                {about.view(desk.about, desk.trouble.of("about"))}
                <div class="flow tight gap">
                    <label class="h2" for="matter">{w.necessary.words}</label>
                    <p class="small" id="matter-hint">{w.necessary.words_hint}</p>
                    <FieldError id="matter" error=error />
                    <textarea class="sheet" id="matter" rows="5" maxlength=LONGEST dir="auto" aria-describedby=described("matter", true, error)
                        aria-invalid=move || error.get().map(|_| "true")
                        prop:value=move || desk.words.get() on:input=move |ev| desk.words.set(event_target_value(&ev))></textarea>
                </div>
                {submit(w.necessary.read_back, "")}
            </form>
        }
        .into_any()
    };
    let asked = is_ordered.then(|| {
        let rows = w.necessary.order_answers.map(Choice::plain).to_vec();
        let ask = RadioGroup { name: "order", legend: w.necessary.order_ask, hint: "", rows };
        view! {
            {section(w.necessary.order_title, paras(w.necessary.order))}
            {ask.view(desk.order, Signal::stored(None))}
            <div role="status">{move || desk.order.get().filter(|at| *at > 0).map(|_| view! { <p>{w.necessary.order_no}</p> })}</div>
        }
        .into_any()
    });
    let may_write = Memo::new(move |_| !is_ordered || desk.order.get() == Some(0));
    view! {
        {kept_note(desk.typed)}
        {h1(w.necessary.title)}
        {lede(w.necessary.lede)}
        {small(w.necessary.emergency)}
        {asked}
        {move || may_write.get().then(form)}
        {log_row()}
    }
    .into_any()
}

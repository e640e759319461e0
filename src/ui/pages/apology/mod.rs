//! An apology in its parts: the letter grows opposite as it is written, and what takes it back is told beside the words.
//! It can be finished and never sent. Every version that is kept stays.

mod letter;
mod part;

use leptos::prelude::*;

use self::letter::{finished, whole};
use self::part::part;
use crate::domain::amends::{Apology, Part, apologies, new_commitments};
use crate::domain::draft::{Draft, DraftKind, DraftState, may_apologise};
use crate::domain::message::apology::Place;
use crate::domain::message::{Problem, Remark};
use crate::domain::own::Own;
use crate::domain::record::{EventId, What};
use crate::domain::time::date;
use crate::state::AppState;
use crate::state::draft::Draft as Typed;
use crate::ui::components::text::{button, details, h1, h2, lede, link, run, small};
use crate::ui::parts::{Reader, keep_typed, kept_note};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, focus_heading, shell};
use crate::ui::{app, device, goes, words};

/// What the page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Write,
    Whole,
    Finished,
}

/// The apology as it is on the screen.
#[derive(Clone, Copy)]
struct Desk {
    state: AppState,
    trouble: Trouble,
    mode: RwSignal<Mode>,
    /// The first version, once one is kept.
    of: RwSignal<Option<EventId>>,
    parts: [RwSignal<String>; 4],
    /// The parts as they were kept last.
    kept: RwSignal<[String; 4]>,
    said: RwSignal<bool>,
    /// Said where there are no words to keep.
    no_words: &'static str,
    reader: Reader,
    typed: Typed,
}

impl Desk {
    fn words(&self) -> [String; 4] {
        self.parts.map(|part| part.get_untracked())
    }

    fn as_it_stands(&self, finished: bool) -> Apology {
        Apology { of: self.of.get_untracked(), parts: self.words(), finished }
    }

    /// Keeps a version, and makes a commitment of each remedy that is none yet. Says whether they are kept.
    fn keep(&self, finished: bool) -> bool {
        let apology = self.as_it_stands(finished);
        if apology.letter().is_empty() {
            self.trouble.miss(vec![("part-0", self.no_words)]);
            return false;
        }
        let state = self.state;
        let new = untrack(|| state.with_record(|record| new_commitments(record, &apology)));
        let is_known = untrack(|| {
            state.with_record(|r| apologies(r).iter().any(|one| Some(one.id) == apology.of && *one.latest.1 == apology))
        });
        if !is_known {
            let kept = state.note(What::Own(Own::Apology(apology)));
            if !self.trouble.tell(kept) {
                return false;
            }
            if self.of.get_untracked().is_none() {
                self.of.set(kept.ok());
            }
        }
        let all = new.into_iter().all(|one| self.trouble.tell(state.note(What::Own(Own::Commitment(one)))));
        if all {
            self.trouble.miss_nothing();
            self.kept.set(self.words());
            self.typed.done();
        }
        all
    }

    fn show(&self, mode: Mode) {
        self.trouble.miss_nothing();
        self.said.set(false);
        self.mode.set(mode);
        request_animation_frame(focus_heading);
    }
}

/// What the check finds in words of an apology. Where a "but" or an "if" was heard, that is told by itself.
fn remarks(desk: Desk, text: &str, heard: &[Place]) -> Vec<Remark> {
    let found = desk.reader.check(DraftKind::Apology, text).map(|report| report.remarks).unwrap_or_default();
    found.into_iter().filter(|remark| heard.is_empty() || remark.problem != Problem::NonApology).collect()
}

/// Whether something was heard that takes an apology back.
fn is_refused(heard: &[Place]) -> bool {
    heard.iter().any(|place| place.heard.is_refused())
}

/// The page of an apology.
pub fn apology_page() -> AnyView {
    let w = words();
    let desk = desk(app());
    let page = move || match desk.mode.get() {
        Mode::Write => write(desk),
        Mode::Whole => whole(desk),
        Mode::Finished => finished(desk),
    };
    let go = goes();
    // What closes an apology may be recorded in another tab. The words are kept.
    Effect::new(move || {
        if !may_apologise(&desk.state.decision()) {
            desk.typed.keep(None);
            request_animation_frame(move || go(To::Door));
        }
    });
    let is_writing = Memo::new(move |_| desk.mode.get() == Mode::Write);
    let drawn = move || {
        let shape = if is_writing.get() { Shape::Spread } else { Shape::Plain };
        shell(w.apology.page, shape, Some(To::Writings), None, page.into_any())
    };
    drawn.into_any()
}

/// Goes on with the apology that is not finished, or with the latest that is.
fn desk(state: AppState) -> Desk {
    let latest = untrack(|| state.with_record(|r| apologies(r).last().map(|one| (one.id, one.latest.1.clone()))));
    let (of, apology) = latest.map(|(id, apology)| (Some(id), apology)).unwrap_or_default();
    let mode = if apology.finished { Mode::Finished } else { Mode::Write };
    let kept = RwSignal::new(apology.parts.clone());
    let parts = apology.parts.map(RwSignal::new);
    let fields = IDS.into_iter().zip(parts).map(|(id, part)| (id, part.into())).collect();
    let typed = keep_typed("parts", fields);
    // Words that were typed and not kept are shown, also where an older version is finished.
    let has_more = parts.map(|part| part.get_untracked()) != kept.get_untracked();
    let mode = RwSignal::new(if has_more { Mode::Write } else { mode });
    let of = RwSignal::new(of);
    let (trouble, said) = (Trouble::new(), RwSignal::new(false));
    let no_words = words().apology.error_words;
    Desk { state, trouble, mode, of, parts, kept, said, no_words, reader: Reader::new(), typed }
}

/// Ids of the fields, in the order of the parts.
const IDS: [&str; 4] = ["part-0", "part-1", "part-2", "part-3"];

/// Writing: the parts on one page, the letter on the other.
fn write(desk: Desk) -> AnyView {
    let w = words();
    let keep = Callback::new(move |()| {
        desk.said.set(false);
        if desk.keep(false) {
            desk.said.set(true);
        }
    });
    let see = Callback::new(move |()| {
        if desk.keep(false) {
            device::answer_first(move || desk.show(Mode::Whole));
        }
    });
    let said = move || desk.said.get().then_some(w.apology.kept_said);
    let parts = Part::ALL.into_iter().zip(IDS).map(|(of, id)| part(desk, of, id)).collect_view();
    view! {
        <section class="flow">
            {desk.trouble.view()}
            {kept_note(desk.typed)}
            {run(w.apology.run)}
            {h1(w.apology.title)}
            {lede(w.apology.lede)}
            {parts}
            <div class="acts gap">
                {button("btn go", w.apology.whole, see)}
                {button("link", w.apology.keep, keep)}
            </div>
            <p class="small" role="status">{said}</p>
            <div class="acts">
                {link(To::Commitments.href(), w.commitments.row.what)}
                {link(To::Phrases.href(), w.phrases.link)}
            </div>
        </section>
        <section class="verso flow">
            {h2(w.apology.stands, false)}
            {growing(desk)}
            <div class="flow">
                <h3 class="pen">{w.apology.left_out_title}</h3>
                {w.apology.left_out.iter().map(|text| small(*text)).collect_view()}
            </div>
            {earlier(desk)}
        </section>
    }
    .into_any()
}

/// The letter as it grows. An empty part says what goes there.
fn growing(desk: Desk) -> AnyView {
    let w = words();
    let piece = move |(of, signal): (Part, RwSignal<String>)| {
        let goes_here = (w.apology.part)(of).goes_here;
        let text = move || signal.with(|text| text.trim().to_owned());
        move || match text() {
            empty if empty.is_empty() => view! { <p class="small">{goes_here}</p> }.into_any(),
            text => view! { <p class="written">{text}</p> }.into_any(),
        }
    };
    let pieces = Part::ALL.into_iter().zip(desk.parts).map(piece).collect_view();
    view! { <div class="sheet flow" role="region" aria-label=w.apology.sheet tabindex="0" dir="auto">{pieces}</div> }
        .into_any()
}

/// Earlier versions of this apology, newest first.
fn earlier(desk: Desk) -> Option<AnyView> {
    let w = words();
    let today = untrack(|| desk.state.today());
    let version = |(on, letter)| {
        view! { {run((w.dates.long)(on, today))} <div class="sheet written" dir="auto">{letter}</div> }.into_any()
    };
    let texts: Vec<_> = untrack(|| {
        desk.state.with_record(|record| {
            let own = apologies(record).into_iter().find(|one| Some(one.id) == desk.of.get());
            let all = own.map(|own| own.earlier).unwrap_or_default();
            all.into_iter().rev().map(|(event, apology)| (date(event.made), apology.letter())).collect()
        })
    });
    (!texts.is_empty()).then(|| details(w.apology.earlier, texts.into_iter().map(version).collect_view().into_any()))
}

/// Takes a finished apology to the draft page, as a draft of its kind.
fn take(desk: Desk, go: impl Fn(To)) {
    let words = desk.as_it_stands(true).letter();
    let draft = Draft { kind: DraftKind::Apology, state: DraftState::Written, words, set_aside: Default::default() };
    if desk.trouble.tell(desk.state.note(What::Draft(draft))) {
        go(To::Draft);
    }
}

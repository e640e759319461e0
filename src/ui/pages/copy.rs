//! Bringing back a copy: choose a file, see what it would change, then bring it back, and for a day take that back.

use std::time::Duration;

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::content::Words;
use crate::domain::door::{Decision, Reason, Rule};
use crate::state::AppState;
use crate::state::copy::{BackupFault, LARGEST, Preview, open_sealed};
use crate::state::lock::{Guard, LockFault};
use crate::ui::components::text::{acts, button, button_link, go_link, h1, lede, para, rows, small, text_row};
use crate::ui::components::{Field, FieldError, Notice, NoticeKind, TextField};
use crate::ui::files::{self, Chosen};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, focus, say, shell};
use crate::ui::{app, guard, words};

/// How far it has come.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Stage {
    Choose,
    Sealed(String),
    Seen(Box<Preview>),
    Taken,
}

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Work {
    stage: RwSignal<Stage>,
    is_back: RwSignal<bool>,
    trouble: Trouble,
    state: AppState,
    guard: Guard,
    w: &'static Words,
}

/// The page.
pub fn copy() -> AnyView {
    let w = words();
    let state = app();
    let work = Work {
        stage: RwSignal::new(Stage::Choose),
        is_back: RwSignal::new(state.can_take_back()),
        trouble: Trouble::new(),
        state,
        guard: guard(),
        w,
    };
    let part = move || match work.stage.get() {
        Stage::Choose => None,
        Stage::Sealed(file) => Some(sealed(work, file)),
        Stage::Seen(preview) => Some(seen(work, *preview)),
        Stage::Taken => Some(small(w.copy.taken)),
    };
    let body = move || if work.is_back.get() { back(work) } else { view! { {choose(work)} {part} }.into_any() };
    let content = view! { {work.trouble.view()} {h1(w.copy.title)} {body} };
    shell(w.copy.title, Shape::Plain, Some(To::Settings), None, content.into_any())
}

fn choose(work: Work) -> AnyView {
    let w = work.w;
    let error = work.trouble.of("file");
    let described = move || if error.get().is_some() { "file-hint file-error" } else { "file-hint" };
    let on_change = move |ev: leptos::ev::Event| {
        let input = event_target(&ev);
        match files::chosen(&input, LARGEST) {
            Chosen::Nothing => {}
            Chosen::TooLarge => work.refuse(w.copy.too_large),
            Chosen::File(file) => {
                say(w.copy.reading);
                spawn_local(async move {
                    match files::bytes(&file).await {
                        Some(bytes) => work.read(&bytes),
                        None => work.refuse(work.w.copy.no_file),
                    }
                });
            }
        }
    };
    // The same file can be chosen again.
    let on_click = move |ev: leptos::ev::MouseEvent| {
        event_target::<web_sys::HtmlInputElement>(&ev).set_value("");
    };
    view! {
        {lede(w.copy.lede)}
        <div class="flow tight gap">
            <label class="label" for="file">{w.copy.file}</label>
            <p class="small" id="file-hint">{w.copy.hint}</p>
            <FieldError id="file" error=error />
            <input class="field" id="file" type="file" accept=".json,application/json" aria-describedby=described
                aria-invalid=move || error.get().map(|_| "true") on:change=on_change on:click=on_click />
        </div>
    }
    .into_any()
}

impl Work {
    fn refuse(self, text: &'static str) {
        if self.stage.try_get_untracked().is_none() {
            return;
        }
        self.stage.set(Stage::Choose);
        self.trouble.miss(vec![("file", text)]);
    }

    fn read(self, file: &[u8]) {
        let w = self.w;
        // The page may have been left while the file was read.
        if self.stage.try_get_untracked().is_none() {
            return;
        }
        match self.state.preview(file) {
            Ok(preview) => {
                self.trouble.miss_nothing();
                self.stage.set(Stage::Seen(Box::new(preview)));
                request_animation_frame(|| focus("#preview"));
            }
            Err(BackupFault::Sealed) => {
                self.trouble.miss_nothing();
                self.stage.set(Stage::Sealed(String::from_utf8_lossy(file).into_owned()));
                request_animation_frame(|| focus("#passphrase"));
            }
            Err(BackupFault::TooLarge) => self.refuse(w.copy.too_large),
            Err(BackupFault::NotText) => self.refuse(w.copy.not_text),
            Err(BackupFault::NotOurs) => self.refuse(w.copy.not_ours),
            Err(BackupFault::Broken) => self.refuse(w.copy.broken),
            Err(BackupFault::Newer) => self.refuse(w.copy.newer),
        }
    }

    /// The derivation holds the page for a moment, after what says so is painted.
    fn open(self, file: String, typed: String, busy: RwSignal<bool>) {
        let Some(typed) = self.guard.passphrase(&typed) else {
            return self.trouble.miss(vec![("passphrase", self.w.locked.empty)]);
        };
        busy.set(true);
        let open = move || {
            if busy.try_set(false).is_some() {
                return;
            }
            match open_sealed(&file, &typed) {
                Ok(plain) => self.read(plain.as_bytes()),
                Err(LockFault::Wrong) => self.trouble.miss(vec![("passphrase", self.w.copy.wrong)]),
                Err(LockFault::NoMemory) => self.trouble.miss(vec![("passphrase", self.w.locked.no_memory)]),
                Err(LockFault::OutOfBounds | LockFault::Damaged | LockFault::NoRandomness | LockFault::Shelf(_)) => {
                    self.refuse(self.w.copy.broken);
                }
            }
        };
        set_timeout(open, Duration::from_millis(50));
    }

    fn bring(self, preview: &Preview) {
        if self.trouble.tell(self.state.bring_back(&preview.copy)) {
            self.stage.set(Stage::Choose);
            self.is_back.set(true);
            say(self.w.copy.done);
            request_animation_frame(|| focus("#back"));
        }
    }

    fn take(self) {
        if self.trouble.tell(self.state.take_back()) {
            self.is_back.set(false);
            self.stage.set(Stage::Taken);
            say(self.w.copy.taken);
            request_animation_frame(|| focus("#file"));
        }
    }
}

fn sealed(work: Work, file: String) -> AnyView {
    let w = work.w;
    let typed = RwSignal::new(String::new());
    let busy = RwSignal::new(false);
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        if !busy.get_untracked() {
            work.open(file.clone(), typed.get_untracked(), busy);
        }
    };
    let kind = TextField::Secret("off");
    let field = Field { id: "passphrase", label: w.copy.passphrase, hint: "", kind };
    view! {
        <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
            {para(w.copy.sealed)}
            {field.view(typed, work.trouble.of("passphrase"))}
            <div class="acts gap"><button class="btn go" aria-disabled=move || busy.get().then_some("true")>{w.copy.open}</button></div>
            <p role="status">{move || busy.get().then_some(w.locked.opening)}</p>
        </form>
    }
    .into_any()
}

fn seen(work: Work, preview: Preview) -> AnyView {
    let w = work.w;
    let today = untrack(|| work.state.today());
    let plan = &preview.plan;
    let care = |text: String| view! { <Notice kind=NoticeKind::Care title="" text=text /> }.into_any();
    let altered = preview.is_altered.then(|| care(w.copy.altered.to_owned()));
    let unreadable = (!preview.unreadable.is_empty()).then(|| care((w.copy.unreadable)(&preview.unreadable)));
    let changes = [(w.copy.added)(plan.added), (w.copy.changed)(plan.changed), w.copy.removed.to_owned()];
    let changes = changes.map(|text| text_row(text, "")).collect_view();
    let holds = (w.copy.holds)(preview.records, preview.span, today);
    let leave = button_link(To::Settings.href(), w.copy.leave);
    let acting = if plan.changes_nothing() {
        let nothing = (preview.records > 0).then(|| para(w.copy.nothing));
        view! { {nothing} {acts(leave)} }.into_any()
    } else {
        let door = would_be(&preview.decision);
        let bring = button("btn go", w.copy.bring, Callback::new(move |()| work.bring(&preview)));
        view! { {rows(changes.into_any())} {door} {acts(view! { {bring} {leave} }.into_any())} }.into_any()
    };
    view! {
        <section class="flow">
            <h2 id="preview" tabindex="-1">{w.copy.preview}</h2>
            {para(holds)}
            {altered}
            {unreadable}
            {acting}
        </section>
    }
    .into_any()
}

/// How the door would stand, with every reason.
fn would_be(decision: &Decision) -> AnyView {
    let w = words();
    let short = |reason: &Reason| match reason.rule {
        Rule::Closing(closing) => Some((w.door.because)(closing, &reason.details).short),
        Rule::Resting(resting) => Some((w.door.rest)(resting).short),
        Rule::Step(_) => None,
    };
    let reasons = decision.reasons.iter().filter_map(short);
    let reasons = reasons.map(|text| text_row(text, "")).collect_view();
    view! { {para((w.copy.door)(decision.door))} {rows(reasons.into_any())} }.into_any()
}

fn back(work: Work) -> AnyView {
    let w = work.w;
    view! {
        <section class="flow">
            <h2 id="back" tabindex="-1">{w.copy.done}</h2>
            {para(w.copy.done_small)}
            {acts(view! {
                {go_link(To::Today.href(), w.copy.go_on)}
                {button("btn", w.copy.take_back, Callback::new(move |()| work.take()))}
            }.into_any())}
        </section>
    }
    .into_any()
}

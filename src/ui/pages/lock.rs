//! The passphrase: what it protects and what it does not, a way back first, then turning it on; later changing it and
//! turning it off.

use std::time::Duration;

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::content::Words;
use crate::state::lock::{Guard, LockFault, Passphrase, Standing};
use crate::ui::components::text::{button, dashes, h1, h2, lede, para, paras, rows, section, small};
use crate::ui::components::{Boxes, Choice, Field, Select, TextField};
use crate::ui::locking::Locking;
use crate::ui::prefs::{IDLE_TIMES, Prefs};
use crate::ui::route::To;
use crate::ui::saving::saver;
use crate::ui::shell::{FieldErrors, Shape, Trouble, focus_heading, say, shell};
use crate::ui::{guard, words};

/// The page of the passphrase.
pub fn lock() -> AnyView {
    let w = words();
    let guard = guard();
    let drawn = move || match guard.standing() {
        Standing::Off => turn_on(),
        Standing::Locked | Standing::Damaged | Standing::Open => is_on(),
    };
    let content = view! { {h1(w.lock.title)} {drawn} };
    shell(w.settings.title, Shape::Plain, Some(To::Settings), None, content.into_any())
}

/// A form that derives a key: it holds the page for a moment, and says so before.
#[derive(Clone, Copy)]
struct Work {
    w: &'static Words,
    guard: Guard,
    trouble: Trouble,
    busy: RwSignal<bool>,
}

impl Work {
    fn new() -> Work {
        Work { w: words(), guard: guard(), trouble: Trouble::new(), busy: RwSignal::new(false) }
    }

    /// What happens on submit: `read` finds what is missing, `act` does the work, `done` is said afterwards. `now` is the
    /// field that a wrong passphrase stands in.
    fn on_submit<T: 'static>(
        self,
        now: &'static str,
        done: &'static str,
        read: impl Fn() -> Result<T, FieldErrors> + Copy + 'static,
        act: impl Fn(T) -> Result<(), LockFault> + Copy + 'static,
    ) -> impl Fn(SubmitEvent) {
        move |ev| {
            ev.prevent_default();
            if self.busy.get_untracked() {
                return;
            }
            match untrack(read) {
                Err(missing) => self.trouble.miss(missing),
                Ok(read) => {
                    self.busy.set(true);
                    let work = move || self.finish(now, done, act(read));
                    set_timeout(work, Duration::from_millis(50));
                }
            }
        }
    }

    fn finish(self, now: &'static str, done: &'static str, result: Result<(), LockFault>) {
        let w = self.w;
        // Where the lock now stands otherwise, this form is gone.
        let _set = self.busy.try_set(false);
        match result {
            Ok(()) => {
                say(done);
                request_animation_frame(focus_heading);
            }
            Err(LockFault::Shelf(fault)) => {
                self.trouble.tell::<()>(Err(fault));
            }
            Err(LockFault::NoRandomness) => self.trouble.miss(vec![(now, w.lock.error_random)]),
            Err(LockFault::NoMemory) => self.trouble.miss(vec![(now, w.locked.no_memory)]),
            Err(LockFault::Wrong | LockFault::Damaged | LockFault::OutOfBounds) => {
                self.trouble.miss(vec![(now, w.locked.wrong)]);
            }
        }
    }

    fn button(self, class: &'static str, text: &'static str) -> AnyView {
        let w = self.w;
        view! {
            <div class="acts gap"><button class=class aria-disabled=move || self.busy.get().then_some("true")>{text}</button></div>
            <p role="status">{move || self.busy.get().then_some(w.lock.working)}</p>
        }
        .into_any()
    }

    fn field(self, id: &'static str, label: &'static str, value: RwSignal<String>) -> AnyView {
        let w = self.w;
        let (hint, kept) = match id {
            "new" => (w.lock.new_hint, "new-password"),
            "again" => ("", "new-password"),
            _ => ("", "current-password"),
        };
        Field { id, label, hint, kind: TextField::Secret(kept) }.view(value, self.trouble.of(id))
    }

    /// A passphrase that was typed into a field.
    fn read(self, id: &'static str, typed: RwSignal<String>) -> Result<Passphrase, FieldErrors> {
        self.guard.passphrase(&typed.get()).ok_or_else(|| vec![(id, self.w.locked.empty)])
    }

    /// A new passphrase, typed twice.
    fn read_new(self, new: RwSignal<String>, again: RwSignal<String>) -> Result<Passphrase, FieldErrors> {
        let short = || vec![("new", self.w.lock.error_short)];
        let new = self.guard.passphrase(&new.get()).filter(Passphrase::is_long_enough).ok_or_else(short)?;
        let same = self.guard.passphrase(&again.get()).is_some_and(|again| again.is(&new));
        if same { Ok(new) } else { Err(vec![("again", self.w.lock.error_again)]) }
    }
}

/// Empty fields for passphrases.
fn fields<const N: usize>() -> [RwSignal<String>; N] {
    std::array::from_fn(|_| RwSignal::new(String::new()))
}

fn turn_on() -> AnyView {
    let work = Work::new();
    let w = work.w;
    let [new, again] = fields();
    let code = RwSignal::new(None::<String>);
    let saved = RwSignal::new(false);
    let ticked = RwSignal::new(Vec::new());
    let read = move || {
        if !saved.get() && code.with(Option::is_none) {
            return Err(vec![("way", w.lock.error_way)]);
        }
        if ticked.with(|t| t.len() < w.lock.boxes.len()) {
            return Err(vec![("kept-0", w.lock.error_boxes)]);
        }
        Ok((work.read_new(new, again)?, code.get()))
    };
    let act = move |(new, code): (Passphrase, Option<String>)| work.guard.turn_on(&new, code.as_deref());
    let on_submit = work.on_submit("new", w.lock.done_on, read, act);
    let boxes = w.lock.boxes.into_iter().map(Choice::plain).collect();
    view! {
        {lede(w.lock.lede)}
        {section(w.lock.protects_title, dashes(w.lock.protects))}
        {section(w.lock.not_title, dashes(w.lock.not))}
        {section(w.lock.forgotten_title, para(w.lock.forgotten))}
        <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
            {work.trouble.view()}
            {h2(w.lock.way_title, true)}
            {para(w.lock.way)}
            {way(work, code, saved)}
            <Boxes name="kept" rows=boxes ticked=ticked />
            {h2(w.lock.form_title, true)}
            {work.field("new", w.lock.new, new)}
            {work.field("again", w.lock.again, again)}
            {work.button("btn go", w.lock.turn_on)}
        </form>
    }
    .into_any()
}

/// A backup or a code: one of the two comes first.
fn way(work: Work, code: RwSignal<Option<String>>, saved: RwSignal<bool>) -> AnyView {
    let w = work.w;
    let save = saver();
    let save = move |()| {
        let is_saved = work.trouble.tell(save());
        if is_saved {
            work.trouble.miss_nothing();
        }
        saved.set(is_saved);
    };
    let make = move |()| match work.guard.new_code() {
        Ok(new) => {
            work.trouble.miss_nothing();
            code.set(Some(new));
        }
        Err(_) => work.trouble.miss(vec![("way", w.lock.error_random)]),
    };
    view! {
        <div class="acts" id="way" tabindex="-1">
            {button("btn", w.lock.save, Callback::new(save))}
            {button("btn", w.lock.code, Callback::new(make))}
        </div>
        <div role="status">
            {move || saved.get().then(|| small(w.lock.saved))}
            {move || code.get().map(|code| view! { {small(w.lock.code_is)} <p class="code">{code}</p> })}
        </div>
    }
    .into_any()
}

fn is_on() -> AnyView {
    let w = words();
    let locking = expect_context::<Locking>();
    view! {
        {paras(w.lock.on)}
        {button("btn wide", w.lock.lock_now, Callback::new(move |()| locking.lock()))}
        {small(w.lock.lock_how)}
        {idle()}
        {section(w.lock.change_title, change())}
        {section(w.lock.off_title, turn_off())}
    }
    .into_any()
}

fn idle() -> AnyView {
    let w = words();
    let prefs = expect_context::<Prefs>();
    let times = IDLE_TIMES.into_iter().zip(w.lock.idle_times).map(|(minutes, label)| (minutes.to_string(), label));
    let chosen = Signal::derive(move || prefs.idle().to_string());
    let choose = Callback::new(move |minutes: String| prefs.set_idle(&minutes));
    let row = view! { <li class="r"><label class="what" for="idle">{w.lock.idle}</label><Select id="idle" options=times.collect() chosen=chosen on_choose=choose /></li> };
    rows(row.into_any())
}

fn change() -> AnyView {
    let work = Work::new();
    let w = work.w;
    let all @ [now, new, again] = fields();
    let read = move || Ok((work.read("now", now)?, work.read_new(new, again)?));
    let act = move |(now, new): (Passphrase, Passphrase)| {
        work.guard.change(&now, &new)?;
        all.into_iter().for_each(|field| field.set(String::new()));
        Ok(())
    };
    view! {
        <form autocomplete="off" class="flow" novalidate="" on:submit=work.on_submit("now", w.lock.changed, read, act)>
            {work.trouble.view()}
            {work.field("now", w.lock.now, now)}
            {work.field("new", w.lock.new, new)}
            {work.field("again", w.lock.again, again)}
            {work.button("btn", w.lock.change)}
        </form>
    }
    .into_any()
}

fn turn_off() -> AnyView {
    let work = Work::new();
    let w = work.w;
    let [now] = fields();
    let act = move |now: Passphrase| work.guard.turn_off(&now);
    let read = move || work.read("off", now);
    view! {
        {para(w.lock.off)}
        <form autocomplete="off" class="flow" novalidate="" on:submit=work.on_submit("off", w.lock.done_off, read, act)>
            {work.trouble.view()}
            {work.field("off", w.lock.now, now)}
            {work.button("btn danger", w.lock.turn_off)}
        </form>
    }
    .into_any()
}

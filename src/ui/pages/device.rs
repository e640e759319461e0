//! This device: whether the browser keeps it, whether it opens without a network, and how to put it on the home screen.

use std::time::Duration;

use leptos::prelude::*;

use crate::content::shape::DeviceWords;
use crate::ui::components::text::{acts, button, dashes, details, h1, lede, para, paras, section};
use crate::ui::edition::{self, From, Promise};
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::words;

/// After this much time without an answer the browser cannot say.
const LATE: Duration = Duration::from_secs(3);

/// The page.
pub fn device() -> AnyView {
    let w = &words().device;
    let promise = RwSignal::new(None);
    edition::promise(false, move |it| promise.set(Some(it)));
    // Some browsers never answer.
    let is_waiting = move || promise.try_get_untracked() == Some(None);
    let give_up = move || {
        if is_waiting() {
            promise.set(Some(Promise::Unknown));
        }
    };
    set_timeout(give_up, LATE);
    let asked = RwSignal::new(false);
    let ask = Callback::new(move |()| {
        edition::promise(true, move |it| {
            promise.set(Some(it));
            asked.set(true);
        });
    });
    let said = move || {
        Some(match promise.get()? {
            Promise::Given => w.promised,
            Promise::NotGiven if asked.get() => w.refused,
            Promise::NotGiven => w.not_promised,
            Promise::Unknown => w.unknown,
        })
    };
    let asks = move || (promise.get() == Some(Promise::NotGiven)).then(|| acts(button("btn", w.ask, ask)));
    let keeping = view! { <div role="status">{move || said().map(para)}</div> {asks} };
    let is_kept = RwSignal::new(edition::is_kept());
    let listener = window_event_listener_untyped("afterword-kept", move |_| is_kept.set(true));
    on_cleanup(move || listener.remove());
    let offline = move || para(if is_kept.get() { w.offline_kept } else { w.offline_not });
    let content = view! {
        {h1(w.title)}
        {lede(w.lede)}
        {section(w.keep_title, keeping.into_any())}
        {section(w.offline_title, view! { <div role="status">{offline}</div> }.into_any())}
        {section(w.install_title, installing(w))}
        {section(w.does_title, dashes(w.does))}
        {section(w.does_not_title, dashes(w.does_not))}
    };
    shell(w.title, Shape::Plain, Some(To::Settings), None, content.into_any())
}

/// How to put it on the device, for where the page was opened.
fn installing(w: &'static DeviceWords) -> AnyView {
    let from = edition::opened_from();
    let install = Callback::new(|()| edition::install());
    let offered = edition::can_install().then(|| acts(button("btn", w.install_button, install)));
    let way = |(name, steps): &(&'static str, &'static [&'static str])| details(name, dashes(steps));
    match from {
        From::Device => para(w.installed),
        From::Safari => {
            let steps = w.ways.first().map(|(_, steps)| dashes(steps));
            view! { {para(w.shared)} {paras(w.first)} {steps} }.into_any()
        }
        From::Browser => view! { {para(w.shared)} {offered} {w.ways.iter().map(way).collect_view()} }.into_any(),
    }
}

/// How to check that nothing leaves the device.
pub fn see() -> AnyView {
    let w = &words().see;
    let way = |(name, text): &(&'static str, &'static [&'static str])| section(name, paras(text));
    let content = view! {
        {h1(w.title)}
        {lede(w.lede)}
        {w.ways.iter().map(way).collect_view()}
        {section(w.experts_title, paras(w.experts))}
        {section(w.limits_title, paras(w.limits))}
    };
    shell(w.title, Shape::Plain, Some(To::Settings), None, content.into_any())
}

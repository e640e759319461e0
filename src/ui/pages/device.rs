//! This device: whether the browser keeps it, whether it opens without a network, and how to put it on the home screen.

use leptos::prelude::*;

use crate::ui::components::text::{acts, button, dashes, details, h1, lede, para, paras, section};
use crate::ui::edition::{self, Promise};
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::words;

/// The page.
pub fn device() -> AnyView {
    let w = &words().device;
    let promise = RwSignal::new(None);
    edition::promise(false, move |it| promise.set(Some(it)));
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
    let install = Callback::new(|()| edition::install());
    let offered = edition::can_install().then(|| acts(button("btn", w.install_button, install)));
    let way = |(name, steps): &(&'static str, &'static [&'static str])| details(name, dashes(steps));
    let installing = view! { {paras(w.install)} {offered} {w.ways.iter().map(way).collect_view()} };
    let content = view! {
        {h1(w.title)}
        {lede(w.lede)}
        {section(w.keep_title, keeping.into_any())}
        {section(w.offline_title, view! { <div role="status">{offline}</div> }.into_any())}
        {section(w.install_title, installing.into_any())}
    };
    shell(w.title, Shape::Plain, Some(To::Settings), None, content.into_any())
}

/// How to check that nothing leaves the device.
pub fn see() -> AnyView {
    let w = &words().see;
    let way = |(name, text): &(&'static str, &'static [&'static str])| section(name, paras(text));
    let content = view! {
        {h1(w.title)}
        {lede(w.lede)}
        {w.ways.iter().map(way).collect_view()}
        {section(w.limits_title, paras(w.limits))}
    };
    shell(w.title, Shape::Plain, Some(To::Settings), None, content.into_any())
}

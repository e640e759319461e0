//! The ten minutes: minutes and seconds, and a leaf for every twenty seconds. It can be stopped and go on; neither that nor
//! leaving the page sets it back, and nothing follows from its end.

use std::time::Duration;

use leptos::leptos_dom::helpers::IntervalHandle;
use leptos::prelude::*;

use crate::ui::clock::millis;
use crate::ui::components::text::small;
use crate::ui::components::{Leaf, Leaves};
use crate::ui::words;

/// How long, in seconds.
const LONG: u32 = 600;
/// Said once on the way, in seconds before the end.
const HALF: u32 = 300;
/// Seconds of a leaf.
const LEAF: u32 = 20;

/// The clock of an urge that began at a moment, in milliseconds.
pub fn clock(began: f64) -> AnyView {
    let w = words();
    let left = move || LONG.saturating_sub(((millis() - began).max(0.0) / 1000.0) as u32);
    let now = RwSignal::new(left());
    let stopped = RwSignal::new(false);
    let ticking = StoredValue::new(None::<IntervalHandle>);
    let halt = move || ticking.try_update_value(Option::take).flatten().into_iter().for_each(|t| t.clear());
    on_cleanup(halt);
    let is_over = Memo::new(move |_| now.get() == 0);
    Effect::new(move || {
        halt();
        if !is_over.get() && !stopped.get() {
            now.set(left());
            ticking.set_value(set_interval_with_handle(move || now.set(left()), Duration::from_secs(1)).ok());
        }
    });
    let is_half = Memo::new(move |_| now.get() <= HALF);
    let said = move || match (now.with(|left| *left == 0), is_half.get()) {
        (true, _) => w.urge.over,
        (false, true) => w.urge.five_left,
        (false, false) => "",
    };
    let leaf_now = Memo::new(move |_| (LONG - now.get()) / LEAF);
    let leaves = move || {
        let at = leaf_now.get();
        let leaf = |n: u32| match n.cmp(&at) {
            std::cmp::Ordering::Less => Leaf::Done,
            std::cmp::Ordering::Equal => Leaf::Now,
            std::cmp::Ordering::Greater => Leaf::Ahead,
        };
        let leaves: Vec<Leaf> = (0..LONG / LEAF).map(leaf).collect();
        view! { <Leaves leaves=leaves label="" /> }
    };
    let face = move || format!("{}:{:02}", now.get() / 60, now.get() % 60);
    let label = move || (w.urge.clock)(now.get() / 60, now.get() % 60);
    let stop = move |_| stopped.update(|is| *is = !*is);
    let name = move || if stopped.get() { w.urge.go_on } else { w.urge.stop };
    let stop = move || view! { <button class="btn" type="button" on:click=stop>{name}</button> };
    view! {
        <p class="clock" role="timer" aria-live="off" aria-label=label>{face}</p>
        {leaves}
        <div role="status">{move || (!said().is_empty()).then(|| small(said()))}</div>
        {move || (!is_over.get()).then(stop)}
    }
    .into_any()
}

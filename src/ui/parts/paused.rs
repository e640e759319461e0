//! A text as it stood when typing last paused, so that what is said of it does not change with every key.

use std::time::Duration;

use leptos::prelude::*;

/// How long typing has paused before a text is read.
const AFTER: Duration = Duration::from_millis(1000);

/// The text of a field once typing has paused for a second.
pub fn paused(typed: RwSignal<String>) -> Signal<String> {
    let read = RwSignal::new(typed.get_untracked());
    let timer = StoredValue::new(None::<TimeoutHandle>);
    let stop = move || timer.try_update_value(Option::take).flatten().into_iter().for_each(|t| t.clear());
    Effect::new(move || {
        let now = typed.get();
        stop();
        let show = move || drop(read.try_set(now));
        timer.set_value(set_timeout_with_handle(show, AFTER).ok());
    });
    on_cleanup(stop);
    read.into()
}

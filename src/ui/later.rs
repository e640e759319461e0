//! The pages that a first visit does not need. They are a part of the app that is fetched by itself: a moment after the
//! start, or when one of them is asked for before that.

use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::components::text::{acts, button, h1, para};
use super::route::To;
use super::shell::{Arrivals, Shape, say, shell, while_waiting};
use super::{pages, words};

/// How long after the start the pages are fetched unasked, so that the first page has the line for itself.
const UNASKED_AFTER: Duration = Duration::from_secs(1);

/// Where the part is, as far as a page shows it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Away,
    Here,
    Refused(To),
}

/// The part, and who waits for it.
#[derive(Clone, Copy)]
pub struct Later {
    part: RwSignal<Part>,
    coming: StoredValue<bool>,
    asked: StoredValue<Option<To>>,
}

impl Later {
    /// Not here yet; fetched in a moment.
    pub fn new() -> Later {
        let later =
            Later { part: RwSignal::new(Part::Away), coming: StoredValue::new(false), asked: StoredValue::new(None) };
        set_timeout(move || later.fetch(), UNASKED_AFTER);
        later
    }

    /// Draws a page of the part, or what stands there until it is here.
    pub fn page(self, to: To) -> AnyView {
        match self.part.get() {
            Part::Here => now(to),
            Part::Refused(at) if at == to => self.refused(),
            Part::Away | Part::Refused(_) => {
                self.asked.set_value(Some(to));
                self.fetch();
                say(words().faults.coming);
                while_waiting(words().faults.coming)
            }
        }
    }

    /// Fetches the part, unless it is here or on its way. That it did not come is told only where somebody asked for it.
    fn fetch(self) {
        if self.part.get_untracked() == Part::Here || self.coming.get_value() {
            return;
        }
        self.coming.set_value(true);
        spawn_local(async move {
            let came = pages::fetch_later().await.is_ok();
            self.coming.set_value(false);
            match (came, self.asked.get_value()) {
                (true, _) => self.part.set(Part::Here),
                (false, Some(to)) => self.part.set(Part::Refused(to)),
                (false, None) => {}
            }
        });
    }

    /// Says that the part did not come; a press tries again.
    fn refused(self) -> AnyView {
        let w = words();
        let arrivals = expect_context::<Arrivals>();
        let again = move |()| {
            arrivals.begin_anew();
            self.part.set(Part::Away);
        };
        let content = view! {
            {h1(w.faults.away_title)}
            {para(w.faults.away)}
            {acts(button("btn go", w.faults.try_again, Callback::new(again)))}
        };
        shell(w.faults.away_title, Shape::Menu, None, None, content.into_any())
    }
}

/// A page of the part, once that is here: nothing is left to wait for then.
fn now(to: To) -> AnyView {
    match pin!(pages::later(to)).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(page)) => page,
        Poll::Ready(Err(_)) | Poll::Pending => pages::missing(),
    }
}

//! The pages that a first visit does not need. They are parts of the app that are fetched by themselves: a moment after the
//! start, or when one of their pages is asked for before that.

use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;

use super::components::text::{acts, button, h1, para};
use super::parts::{self, Near};
use super::route::To;
use super::shell::{Arrivals, Shape, say, shell, while_waiting};
use super::{pages, words};

/// How long after the start the parts are fetched unasked, so that the first page has the line for itself.
const UNASKED_AFTER: Duration = Duration::from_secs(1);

/// Where a part is, as far as a page shows it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Away,
    Here,
    Refused(To),
}

/// A part that is fetched.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Name {
    Near,
    Later,
    Library,
}

/// The parts.
#[derive(Clone, Copy)]
pub struct Later {
    near: Fetched,
    /// How lines are drawn. A pointer that the app sets when it starts: pages of other parts show lines, and a part that named
    /// this one would have to be linked with it wherever it is linked.
    draw_near: fn(Later, Near) -> AnyView,
    later: Fetched,
    library: Fetched,
}

impl Later {
    /// Not here yet; fetched in a moment.
    pub fn new() -> Later {
        let [near, later, library] = [Name::Near, Name::Later, Name::Library].map(Fetched::new);
        [near, later, library].into_iter().for_each(|part| part.fetch_after(UNASKED_AFTER));
        Later { near, draw_near: Later::drawn_near, later, library }
    }

    /// Draws what needs the list of help lines, or what stands there until it is here. If it does not come, that stays, and
    /// the next page that shows lines asks again.
    pub fn near(self, what: Near) -> AnyView {
        (self.draw_near)(self, what)
    }

    fn drawn_near(self, what: Near) -> AnyView {
        self.near.fetch_after(Duration::ZERO);
        let drawn = move || match self.near.part.get() {
            Part::Here => at_once(pages::near(what)).unwrap_or_else(|| parts::anywhere(what)),
            Part::Away | Part::Refused(_) => parts::anywhere(what),
        };
        drawn.into_any()
    }

    /// Draws a page of the part `later`, or what stands there until it is here.
    pub fn page(self, to: To) -> AnyView {
        self.later.page(to)
    }

    /// Draws a page of the part `library`, or what stands there until it is here.
    pub fn library(self, to: To) -> AnyView {
        self.library.page(to)
    }
}

/// A part, and who waits for it.
#[derive(Clone, Copy)]
struct Fetched {
    name: Name,
    part: RwSignal<Part>,
    coming: StoredValue<bool>,
    asked: StoredValue<Option<To>>,
}

impl Fetched {
    fn new(name: Name) -> Fetched {
        Fetched {
            name,
            part: RwSignal::new(Part::Away),
            coming: StoredValue::new(false),
            asked: StoredValue::new(None),
        }
    }

    /// Draws a page of the part, or what stands there until it is here.
    fn page(self, to: To) -> AnyView {
        match self.part.get() {
            Part::Here => self.now(to),
            Part::Refused(at) if at == to => self.refused(),
            Part::Away | Part::Refused(_) => {
                self.asked.set_value(Some(to));
                self.fetch();
                say(words().faults.coming);
                while_waiting(words().faults.coming)
            }
        }
    }

    /// Fetches the part in a task of its own, so that what is being drawn has not to wait for it.
    fn fetch_after(self, time: Duration) {
        set_timeout(move || self.fetch(), time);
    }

    /// Fetches the part, unless it is here or on its way. That it did not come is told only where somebody asked for it.
    fn fetch(self) {
        if self.part.get_untracked() == Part::Here || self.coming.get_value() {
            return;
        }
        self.coming.set_value(true);
        spawn_local(async move {
            let came = match self.name {
                Name::Near => pages::fetch_near().await.is_ok(),
                Name::Later => pages::fetch_later().await.is_ok(),
                Name::Library => pages::fetch_library().await.is_ok(),
            };
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

    /// A page of the part, once that is here.
    fn now(self, to: To) -> AnyView {
        let drawn = match self.name {
            Name::Near => None,
            Name::Later => at_once(pages::later(to)),
            Name::Library => at_once(pages::reading(to)),
        };
        drawn.unwrap_or_else(pages::missing)
    }
}

/// What a part draws, once that is here: nothing is left to wait for then.
fn at_once(drawing: impl Future<Output = Result<AnyView, SplitLoaderError>>) -> Option<AnyView> {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(drawing).poll(&mut context) {
        Poll::Ready(drawn) => drawn.ok(),
        Poll::Pending => None,
    }
}

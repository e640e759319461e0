//! What was written and stays unsent: every version of every draft, newest first. There is nothing here to copy or share.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::amends::{Apology, apologies};
use crate::domain::draft::{Draft, DraftState};
use crate::domain::own::Kept;
use crate::domain::record::{Record, What};
use crate::domain::time::date;
use crate::ui::components::text::{h1, lede, para, run};
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::{app, words};

/// The page of what is kept unsent.
pub fn letters() -> AnyView {
    let w = words();
    let state = app();
    let today = untrack(|| state.today());
    let letter = |on, draft: &Draft| {
        let says = (w.draft.letters.version)(draft.kind, draft.state, on, today);
        let text = draft.words.clone();
        view! { <li class="flow tight">{run(says)}<div class="sheet written" dir="auto">{text}</div></li> }.into_any()
    };
    let all = untrack(|| {
        state.with_record(|r| {
            let events = r.events().iter().rev();
            let versions = events.filter_map(|e| match &e.what {
                What::Draft(draft) if is_kept(draft) => Some(letter(date(e.made), draft)),
                _ => None,
            });
            versions.collect::<Vec<_>>()
        })
    });
    let finished = untrack(|| state.with_record(|r| finished_apologies(r, today)));
    let none = (all.is_empty() && finished.is_empty()).then(|| para(w.draft.letters.none));
    let content = view! {
        {h1(w.draft.letters.title)}
        {lede(w.draft.letters.lede)}
        {none}
        <ol class="flow gap">{finished}{all}</ol>
    };
    shell(w.draft.letters.title, Shape::Plain, Some(To::Today), None, content.into_any())
}

fn is_kept(draft: &Draft) -> bool {
    matches!(draft.state, DraftState::Written | DraftState::Unsent) && !draft.words.is_empty()
}

/// Apologies that are finished, the latest first.
fn finished_apologies(record: &Record, today: NaiveDate) -> Vec<AnyView> {
    let w = words();
    let all = apologies(record).into_iter().rev().filter(|one| one.latest.1.finished);
    let row = |one: Kept<'_, Apology>| {
        let (event, apology) = one.latest;
        let says = (w.apology.finished_on)(date(event.made), today);
        let text = apology.letter();
        view! { <li class="flow tight">{run(says)}<div class="sheet written" dir="auto">{text}</div></li> }.into_any()
    };
    all.map(row).collect()
}

//! What was written with a page that may not be used now: why not, and then the words, to read. Nothing is asked here, and
//! nothing can be copied, handed on or taken up again.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::amends::apologies;
use crate::domain::meeting::{Plan, plans};
use crate::domain::notes::Held;
use crate::domain::record::Record;
use crate::domain::talk::talks;
use crate::domain::time::date;
use crate::ui::components::text::{acts, h1, link, run};
use crate::ui::components::{Notice, NoticeKind};
use crate::ui::parts::{notes_as_written, plan_as_written};
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::{app, words};

/// The page.
pub fn held(of: Held) -> AnyView {
    let w = words();
    let state = app();
    let says = (w.held.of)(of);
    let written = move || {
        let today = state.today();
        state.with_record(|record| written(record, of, today))
    };
    let content = view! {
        {h1(says.title)}
        <Notice kind=NoticeKind::Fact title="" text=says.why>{link(To::Door.href(), w.pace.why)}</Notice>
        {written}
        {acts(link(To::EraseKinds.href(), w.erase_kind.row.what))}
    };
    shell(w.held.page, Shape::Plain, Some(To::Letters), None, content.into_any())
}

/// Everything that was written, the latest first.
fn written(record: &Record, of: Held, today: NaiveDate) -> AnyView {
    let w = words();
    let on = |day: NaiveDate| (w.dates.long)(day, today);
    match of {
        Held::Plans => plans(record).iter().rev().map(|kept| plan(kept.latest.1, today)).collect_view().into_any(),
        Held::Talk => talks(record)
            .iter()
            .rev()
            .map(|kept| part(on(date(kept.latest.0.made)), notes_as_written(kept.latest.1)))
            .collect_view()
            .into_any(),
        Held::Apologies => {
            let all = apologies(record).into_iter().rev().map(|kept| {
                let letter = kept.latest.1.letter();
                let sheet = view! { <div class="sheet written" dir="auto">{letter.clone()}</div> }.into_any();
                (!letter.is_empty()).then(|| part(on(date(kept.latest.0.made)), sheet))
            });
            all.collect_view().into_any()
        }
    }
}

/// A plan, with what came of it where that was said.
fn plan(plan: &Plan, today: NaiveDate) -> AnyView {
    let w = words();
    let head = plan.outcome.map_or_else(|| w.plan.stands.to_owned(), |came| (w.after.earlier)(plan.day, came, today));
    part(head, plan_as_written(plan, true))
}

fn part(head: String, content: AnyView) -> AnyView {
    view! { <section class="flow">{run(head)} {content}</section> }.into_any()
}

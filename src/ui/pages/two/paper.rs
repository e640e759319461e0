//! Sheets that two fill together, to print or to share. What is on one is what both agreed, and room: nothing that the
//! person wrote for themselves.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::content::shape::SheetOfTwo;
use crate::domain::agreement::{Stands, Topic, agreements, stands};
use crate::ui::components::Boxes;
use crate::ui::components::text::{button, h1, lede, link, para, small};
use crate::ui::files::{self, Shared};
use crate::ui::parts::{is_open, standing};
use crate::ui::route::{To, Two};
use crate::ui::shell::{Shape, shell};
use crate::ui::{app, device, words};

/// The place of the sheet of agreements.
const AGREEMENTS: usize = 0;
/// Room to fill in, in a text.
const ROOM: &str = "________________________";

/// The page of a sheet, by its place.
pub fn paper(at: u8) -> AnyView {
    let w = words();
    let p = &w.paper;
    let [first, ..] = &p.sheets;
    let at = usize::from(at);
    let says: &'static SheetOfTwo = p.sheets.get(at).unwrap_or(first);
    let agreed = if at == AGREEMENTS { in_force() } else { Vec::new() };
    let chosen = RwSignal::new((0..agreed.len()).collect::<Vec<_>>());
    let which = (at == AGREEMENTS).then(|| which(&agreed, chosen));
    let agreed = StoredValue::new(agreed);
    let on_it = move || {
        let mut places = chosen.get();
        places.sort_unstable();
        agreed.with_value(|all| places.iter().filter_map(|at| all.get(*at).cloned()).collect::<Vec<_>>())
    };
    let row = move |(topic, agreed): (Topic, String)| {
        let topic = (w.agreements.topic)(topic);
        view! { <li class="r"><span><span class="small">{topic}</span>" "<span class="what" dir="auto">{agreed}</span></span></li> }
            .into_any()
    };
    let rows = move || {
        let all = on_it();
        (!all.is_empty()).then(|| view! { <ul class="rows">{all.into_iter().map(row).collect_view()}</ul> })
    };
    let line = |text: &&'static str| {
        let under = (!says.under.is_empty()).then(|| small(says.under));
        view! { <li>{*text}{under}</li> }.into_any()
    };
    let blank = |label: &&'static str| {
        view! { <div class="flow tight"><p class="label">{*label}</p><div class="field" aria-hidden="true"></div></div> }
            .into_any()
    };
    let content = view! {
        {h1(says.title)}
        {lede(says.lede)}
        <div class="off-paper flow">{para(p.not_for)}{link(To::Help.href(), w.frame.help)}{small(p.private)}{which}</div>
        {move || hand_on(says, on_it)}
        <section class="sheet flow" aria-label=p.sheet>
            <ul class="dash">{says.lines.iter().map(line).collect_view()}</ul>
            {rows}
            {says.blanks.iter().map(blank).collect_view()}
        </section>
    };
    shell(p.page, Shape::Plain, Some(To::Two(Two::Agreements)), None, content.into_any())
}

/// The agreements in force: of each its topic and what was agreed, and no more.
fn in_force() -> Vec<(Topic, String)> {
    let state = app();
    let today = untrack(|| state.today());
    untrack(|| {
        state.with_record(|record| {
            let all = agreements(record).into_iter().filter(|one| stands(one, today) != Stands::Ended);
            all.map(|one| (one.latest.1.topic, one.latest.1.agreed.clone())).collect()
        })
    })
}

/// Which agreements go on the sheet.
fn which(agreed: &[(Topic, String)], chosen: RwSignal<Vec<usize>>) -> AnyView {
    let p = &words().paper;
    if agreed.is_empty() {
        return small(p.none);
    }
    let own: Vec<String> = agreed.iter().map(|(_, agreed)| agreed.clone()).collect();
    view! {
        <fieldset class="flow gap">
            <legend class="h2">{p.which}</legend>
            <Boxes name="on" rows=Vec::new() own=own ticked=chosen />
        </fieldset>
    }
    .into_any()
}

/// The sheet as a text.
fn text(says: &SheetOfTwo, agreed: &[(Topic, String)]) -> String {
    let p = &words().paper;
    let lines = says.lines.iter().flat_map(|line| [*line, says.under]).filter(|line| !line.is_empty());
    let agreed = agreed.iter().map(|(topic, agreed)| (p.line)(*topic, agreed));
    let blanks = says.blanks.iter().map(|label| format!("{label}: {ROOM}"));
    let head = [says.title, says.lede, ""].map(str::to_owned);
    let all = head.into_iter().chain(lines.map(str::to_owned)).chain(agreed).chain(blanks);
    all.collect::<Vec<_>>().join("\n")
}

/// While two try again: printing, and sharing where the browser can, else copying.
fn hand_on(
    says: &'static SheetOfTwo,
    on_it: impl Fn() -> Vec<(Topic, String)> + Copy + Send + Sync + 'static,
) -> AnyView {
    let p = &words().paper;
    if !is_open(standing()) {
        return ().into_any();
    }
    let told = RwSignal::new("");
    let sheet = move || text(says, &untrack(on_it));
    let copy = Callback::new(move |()| {
        device::copy(&sheet(), move |done| {
            let _gone = told.try_set(if done { p.copied } else { p.refused });
        });
    });
    let share = Callback::new(move |()| {
        let sheet = sheet();
        spawn_local(async move {
            if files::share_text(&sheet).await == Shared::Refused {
                let _gone = told.try_set(p.refused);
            }
        });
    });
    let hand = if files::can_share_text() { button("btn", p.share, share) } else { button("btn", p.copy, copy) };
    view! {
        <div class="acts gap">{button("btn go", p.print, Callback::new(|()| device::print()))}{hand}</div>
        <p class="status-line off-paper" role="status">{told}</p>
    }
    .into_any()
}

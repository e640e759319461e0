//! The end of the guide: the person says that it is done, and the guide says that it is. Then a keepsake, a copy, erasing,
//! or leaving it as it is: none before the others.

use leptos::prelude::*;

use crate::domain::letting_go::{LettingGo, SaidOf, Stand, Step, stand};
use crate::domain::own::Own;
use crate::domain::record::What;
use crate::ui::components::Icon;
use crate::ui::components::text::{acts, button, h1, lede_of, link_row, note, paras, rows, run, section, small};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, focus_heading, shell};
use crate::ui::{app, words};

pub(super) fn end() -> AnyView {
    let w = words();
    let state = app();
    let says = (w.letting_go.of)(Step::End);
    let is = &w.letting_go.ending;
    let trouble = Trouble::new();
    let may_keep = super::may_keep();
    let done = Memo::new(move |_| match state.with_record(|r| stand(r, Step::End)) {
        Stand::Done(on) => Some(on),
        _ => None,
    });
    let say = move |said: SaidOf| {
        if trouble.tell(state.note(What::Own(Own::LettingGo(LettingGo::Said { step: Step::End, said })))) {
            request_animation_frame(focus_heading);
        }
    };
    let drawn = move || match done.get() {
        Some(on) => view! {
            {h1(is.done_title)}
            {lede_of((is.said)(on, state.today()))}
            {paras(is.done_text)}
            {note("", says.beware)}
            {ways()}
            {acts(button("link", is.open, Callback::new(move |()| say(SaidOf::Open))))}
        }
        .into_any(),
        None => {
            let press = Callback::new(move |()| say(SaidOf::Done));
            let act = if may_keep { acts(button("btn", is.done, press)) } else { small(w.letting_go.not_kept) };
            view! { {h1(says.title)} {paras(says.text)} {note("", says.beware)} {act} {ways()} }.into_any()
        }
    };
    let content = view! {
        {run(w.letting_go.title)}
        {trouble.refusal()}
        {drawn}
    };
    shell(w.letting_go.page, Shape::Plain, Some(To::LettingGo), None, content.into_any())
}

fn ways() -> AnyView {
    let w = words();
    let is = &w.letting_go.ending;
    let all = view! {
        {link_row(Icon::Print, To::Step(Step::Keepsake).href(), is.keepsake.what, is.keepsake.small)}
        {link_row(Icon::Library, To::Settings.href(), is.copy.what, is.copy.small)}
        {link_row(Icon::Erase, To::Erase.href(), is.erase.what, is.erase.small)}
    };
    section(is.with_it, view! { {rows(all.into_any())} {small(is.leave)} }.into_any())
}

//! Help nearby: people to talk to, signs to read, and what to know about this device. Reachable from every state.

use leptos::prelude::*;

use crate::content::helplines::{ANYWHERE, Kind};
use crate::ui::components::text::{dashes, h1, lede, para, paras, section, small};
use crate::ui::parts::lines;
use crate::ui::route::{To, base};
use crate::ui::shell::{Shape, shell};
use crate::ui::words;

const KINDS: [Kind; 5] = [Kind::Crisis, Kind::Abuse, Kind::Stalking, Kind::OwnBehaviour, Kind::Young];

/// Help nearby.
pub fn help() -> AnyView {
    let w = words();
    let every_country =
        view! { <a class="link" rel="external" href=format!("{}/near.html", base())>{w.help.every_country}</a> };
    let anywhere = view! { {para(w.help.anywhere)} {small(ANYWHERE.join(", "))} {every_country} };
    let unsure = view! { {dashes(w.help.signs)} {para(w.help.signs_note)} };
    let content = view! {
        {h1(w.help.title)}
        {lede(w.help.lede)}
        <section class="flow">{lines(&KINDS, true)}</section>
        {section(w.help.anywhere_title, anywhere.into_any())}
        {section(w.help.crisis_title, paras(w.help.crisis))}
        {section(w.help.unsure_title, unsure.into_any())}
        {section(w.help.device_title, paras(w.help.device))}
    };
    shell(w.help.page, Shape::Menu, None, Some(To::Help), content.into_any())
}

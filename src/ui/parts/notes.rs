//! Notes in blue pencil beside a sheet: what is seen, how it may land, one question, and how much it weighs.

use leptos::prelude::*;

use super::lines;
use crate::content::helplines::Kind;
use crate::content::shape::RemarkWords;
use crate::domain::message::{Problem, Remark};
use crate::ui::components::text::{h2, para, small};
use crate::ui::words;

/// A note.
pub struct Note {
    /// What it says.
    pub says: &'static RemarkWords,
    /// Whether it holds the message.
    pub holds: bool,
    /// What can be done about it, if anything.
    pub act: Option<AnyView>,
}

/// What a remark says: softer where the check is not sure of it.
pub fn said(remark: &Remark) -> &'static RemarkWords {
    let w = words();
    let is_sure = remark.severity == remark.problem.severity();
    if is_sure { (w.draft.remark)(remark.problem) } else { (w.draft.maybe)(remark.problem) }
}

/// Help lines before anything else, where words speak of the writer's own life or may do so.
pub fn help_first(remarks: &[Remark]) -> Option<AnyView> {
    let w = words();
    let remark = remarks.iter().find(|remark| remark.problem == Problem::SelfHarm)?;
    let says = if remark.stops() { w.draft.self_harm } else { w.draft.self_harm_maybe };
    Some(view! { {h2(w.draft.self_harm_title, false)} {para(says)} {lines(&[Kind::Crisis], false)} }.into_any())
}

/// The notes, numbered as the marks on the sheet are.
pub fn notes(title: &'static str, notes: Vec<Note>) -> AnyView {
    let w = words();
    let row = |(at, note): (usize, Note)| {
        let weight = if note.holds { w.draft.holds } else { w.draft.look_again };
        view! {
            <li id=format!("n{}", at + 1)>
                <span class="num">{at + 1}</span>
                <h3 class="pen">{note.says.title}</h3>
                {para(note.says.lands)}
                <p><strong>{w.draft.ask_yourself}</strong>" "{note.says.ask}</p>
                {small(weight)}
                {note.act}
            </li>
        }
        .into_any()
    };
    view! {
        <aside class="note">
            <h2>{title}</h2>
            <ol class="notes">{notes.into_iter().enumerate().map(row).collect_view()}</ol>
        </aside>
    }
    .into_any()
}

//! What goes on paper: each page with a button that prints.

use afterword::domain::letting_go::Step;
use serde_json::json;

use super::{book, letting_go, meeting, talk, two};
use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser, words};

/// A page, a thing on it that is to be chosen first, and the name of the button.
type Page = (Story, String, Option<&'static str>, &'static str);

fn pages() -> Vec<Page> {
    let w = words();
    let planned = meeting::with_plan(meeting::may_meet(), meeting::planned("2026-05-16"));
    let piece = "The radio in the kitchen is mine again.";
    let keepsake = letting_go::path(Step::Keepsake);
    vec![
        (planned, "/plan".into(), None, w.plan.print),
        (talk::with_notes(talk::asked()), "/outline".into(), None, w.talk.print),
        (two::trying(), "/paper/1".into(), None, w.paper.print),
        (Story::quiet(), "/pages/3".into(), None, w.library.print),
        (book::pages(), "/book/all".into(), None, w.book.print),
        (letting_go::on_the_way(), keepsake, Some(piece), w.letting_go.keepsake.print),
    ]
}

#[track_caller]
fn prints(page: &Browser, (story, path, choice, button): Page) {
    page.begin(&story, &path);
    choice.into_iter().for_each(|choice| page.choose(choice));
    page.press(button);
    assert_eq!(page.run("return window.printed", json!(null)), json!(1), "{path}");
}

#[test]
fn every_button_that_prints_prints() {
    let site = Site::start();
    let page = browser(&site);
    page.before_load("window.printed = 0; window.print = () => { window.printed += 1 }");
    pages().into_iter().for_each(|one| prints(&page, one));
}

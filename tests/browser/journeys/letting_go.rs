//! Letting go: every step is kept and there after a reload and without a network, none is forced, and it ends where the
//! person says so. Under 18 and behind any closed door all of it can be read.

use afterword::domain::letting_go::{After, Anew, Evening, LettingGo, Mark, PieceKind, Step};
use afterword::domain::own::{Item, List, Own};
use afterword::domain::record::{Age, Mood, What};
use afterword::domain::screen::{Answer, Question};
use serde_json::json;

use super::book::page_of;
use super::states::{State, shown, state};
use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{NOW, Story, browser_with, day, words};

const TODAY: &str = "2026-05-12";

fn kept(own: LettingGo) -> What {
    What::Own(Own::LettingGo(own))
}

fn mark(words: &str, on: &str) -> What {
    kept(LettingGo::Mark(Mark { of: None, words: words.into(), on: day(on) }))
}

fn evening(number: u8, words: &str, after: After) -> What {
    kept(LettingGo::Evening(Evening { of: None, number, words: words.into(), after }))
}

/// Some of everything.
pub fn on_the_way() -> Story {
    let person =
        Item { of: None, list: List::People, first: "M.".into(), second: "Soup on Thursdays".into(), whose: None };
    let taught = "I want somebody who asks. I can carry a quiet evening.";
    Story::quiet()
        .then("2026-05-03T20:00:00", What::Own(Own::Item(person)))
        .then("2026-05-04T20:00:00", mark("The first day I did not look", "2026-05-04"))
        .then("2026-05-06T20:00:00", mark("Supper with the neighbours, and I laughed", "2026-05-06"))
        .then(
            "2026-05-07T20:00:00",
            What::Reflected { point: "letgo.reframe".into(), said: None, words: taught.into() },
        )
        .then("2026-05-08T20:00:00", evening(1, "The radio in the kitchen is mine again.", After::Lighter))
        .then("2026-05-09T20:00:00", page_of("Sunday", "A walk to the weir, alone, and it was only a walk.", &[]))
}

/// The address of a step.
pub fn path(step: Step) -> String {
    format!("/reading/{}", Step::ALL.iter().position(|one| *one == step).unwrap() + 1)
}

/// What the home says of a step.
fn stands(page: &Browser, step: Step) -> String {
    let script = "return [...document.querySelectorAll('main .rows a')].find((it) => it.pathname.endsWith(name))?.innerText ?? null";
    words_of(&page.until("the step", script, json!(path(step))))
}

fn words_of(value: &serde_json::Value) -> String {
    value.as_str().unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Answers the first question about somebody new.
fn not_yet(page: &Browser) {
    page.click("a choice", "return document.querySelectorAll(name)[1]?.labels[0]", "input[name=a1]");
    page.see((words().letting_go.anew.question)(Anew::Alone).small);
}

/// Goes home and waits until it says so of a step.
#[track_caller]
fn home_says(page: &Browser, step: Step, says: &str) {
    page.visit("/reading");
    page.heading(words().letting_go.title);
    page.wait(&format!("{step:?} says {says}"), || stands(page, step).contains(says).then_some(()));
}

#[test]
fn every_step_is_kept_and_there_without_a_network() {
    let w = words();
    let g = &w.letting_go;
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.press(w.frame.letting_go);
    page.at("/reading");
    page.press((g.row)(Step::Accept).what);
    page.at(&path(Step::Accept));
    page.press(g.keep);
    page.at_field("words", (g.of)(Step::Accept).error);
    for (step, words) in [
        (Step::Accept, "It is over, and I believe it."),
        (Step::Taught, "I can ask for help."),
        (Step::Future, "A small flat with a table by the window."),
    ] {
        page.visit(&path(step));
        page.fill((g.of)(step).label, words);
        page.press(g.keep);
        page.see(w.library.earlier);
    }
    page.visit(&path(Step::Grief));
    page.press(g.keep);
    page.at_field("when", g.error_when);
    page.fill((g.of)(Step::Grief).label, "Half past six");
    page.fill(g.place, "The chair by the window");
    page.press(g.keep);
    page.see("Half past six The chair by the window");
    page.visit(&path(Step::People));
    page.see((w.lists.of)(List::People).none);
    page.press(g.people);
    page.fill((w.lists.of)(List::People).first, "My brother");
    page.press(w.lists.add);
    page.see("My brother");
    page.press(w.frame.back);
    page.at(&path(Step::People));
    page.see("My brother");
    page.visit(&path(Step::Goodbye));
    page.fill((g.of)(Step::Goodbye).label, "There was the lake. Goodbye.");
    page.press(g.keep);
    page.see("There was the lake. Goodbye.");
    assert!(page.path().starts_with("/letters/"));
    assert_eq!(page.text().matches("There was the lake. Goodbye.").count(), 1, "not as its heading too");
    page.visit(&path(Step::Marks));
    page.see(g.mark.none);
    page.fill((g.of)(Step::Marks).label, "The first good evening");
    page.fill(g.mark.on, "2026-05-13");
    page.press(g.keep);
    page.at_field("on", g.mark.error_future);
    page.fill(g.mark.on, "2026-05-11");
    page.press(g.keep);
    page.gone(g.mark.none);
    // A change that was begun goes on after a reload.
    page.press(&(g.mark.change)("The first good evening"));
    page.fill((g.of)(Step::Marks).label, "The first really good evening");
    page.wait("what was typed", || page.storage().get("afterword.page.reading-mark")?.contains("really").then_some(()));
    page.reload();
    page.press(g.mark.keep);
    page.see("The first really good evening");
    assert_eq!(page.count("main ul.rows > li.kept"), 1);
    page.visit(&path(Step::Anew));
    page.press(g.keep);
    page.at_field("a1", g.anew.error);
    not_yet(&page);
    page.see((g.anew.question)(Anew::Alone).small);
    page.press(g.keep);
    page.at("/reading");
    page.all_here();
    site.down(true);
    let today = day(TODAY);
    use afterword::domain::letting_go::Stand::{Begun, Written};
    for step in [Step::Accept, Step::Taught, Step::Future, Step::Grief, Step::People, Step::Goodbye, Step::Marks] {
        let says = (g.stand)(Written(today), today);
        page.wait(&format!("{step:?}"), || stands(&page, step).contains(&says).then_some(()));
    }
    assert!(stands(&page, Step::Anew).contains(&(g.stand)(Begun(today), today)));
    site.down(false);
    page.reload();
    home_says(&page, Step::Grief, &(g.stand)(Written(today), today));
    page.visit(&path(Step::Grief));
    assert_eq!(page.value(g.place), "The chair by the window");
    page.visit(&path(Step::Anew));
    page.see(&(g.anew.latest)(false, today, today));
    page.visit(&path(Step::Accept));
    page.see("It is over, and I believe it.");
    page.visit(&path(Step::Taught));
    page.see("I can ask for help.");
    page.visit(&path(Step::Future));
    page.see("A small flat with a table by the window.");
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

#[test]
fn a_step_can_be_laid_aside_and_taken_up_again() {
    let g = &words().letting_go;
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), &path(Step::Evenings));
    page.see((g.evening.prompt)(1));
    page.press(g.not_for_me);
    page.see(&(g.laid_aside)(day(TODAY), day(TODAY)));
    page.gone((g.evening.prompt)(1));
    home_says(
        &page,
        Step::Evenings,
        &(g.stand)(afterword::domain::letting_go::Stand::NotForMe(day(TODAY)), day(TODAY)),
    );
    page.visit(&path(Step::Evenings));
    page.press(g.take_up);
    page.see((g.evening.prompt)(1));
}

#[test]
fn three_writings_take_three_days_and_end_where_it_is_heavier() {
    let w = words();
    let g = &w.letting_go;
    let is = &g.evening;
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), &path(Step::Evenings));
    page.press(is.start);
    page.see(&(is.left)(15));
    page.fill((g.of)(Step::Evenings).label, "My own music.");
    page.press(g.keep);
    page.see(is.error_after);
    page.clock("2026-05-12T10:09:10");
    page.reload();
    assert_eq!(page.value((g.of)(Step::Evenings).label), "My own music.");
    page.see(&(is.left)(6));
    page.clock("2026-05-12T10:15:10");
    page.seen_again();
    page.see(is.time);
    page.choose((is.after)(After::Lighter));
    page.press(g.keep);
    page.see(&(is.from)(day("2026-05-13"), day(TODAY)));
    page.see("My own music.");
    page.clock("2026-05-13T20:00:00");
    page.visit(&path(Step::Evenings));
    page.see((is.prompt)(2));
    page.fill((g.of)(Step::Evenings).label, "It goes round.");
    page.choose((is.after)(After::Circling));
    page.press(g.keep);
    page.see(&(is.stopped)(day("2026-05-13"), day("2026-05-13")));
    page.gone((is.prompt)(3));
    page.clock(NOW);
    let harmed = Story::screened(&[(Question::Harm, Answer::Yes)]);
    page.begin(&harmed, &path(Step::Evenings));
    page.see(is.harm);
    assert_eq!(page.count("main textarea"), 0);
    let low = What::CheckIn { mood: Mood::VeryLow, self_harm: false, words: String::new() };
    page.begin(&Story::quiet().then("2026-05-11T10:00:00", low), &path(Step::Evenings));
    page.see(is.low);
}

#[test]
fn words_of_ending_ones_life_bring_people_to_call() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), &path(Step::Future));
    page.fill((w.letting_go.of)(Step::Future).label, "I want to kill myself.");
    page.press(w.letting_go.keep);
    page.see(w.help.now_title);
    page.see("I want to kill myself.");
}

#[test]
fn a_mark_is_changed_taken_away_and_brought_back() {
    let w = words();
    let is = &w.letting_go.mark;
    let site = Site::start();
    let page = browser_with(&site, &on_the_way(), &path(Step::Marks));
    let name = "The first day I did not look";
    page.press(&(is.change)(name));
    page.fill((w.letting_go.of)(Step::Marks).label, "The first day without looking");
    page.press(is.keep);
    page.see("The first day without looking");
    page.gone("The first day I did not look,");
    page.press(&(is.take_away)("The first day without looking"));
    page.see(w.book.taken);
    page.press(w.book.bring_back);
    page.reload();
    page.see("The first day without looking");
    page.press(&(is.take_away)("The first day without looking"));
    page.see(w.book.taken);
    page.reload();
    page.see("Supper with the neighbours");
    assert!(!page.text().contains("The first day without looking"));
    assert!(
        !page.storage().values().any(|text| text.contains("without looking")),
        "its words are gone from the device"
    );
}

#[test]
fn a_keepsake_holds_what_is_chosen_and_is_printed() {
    let w = words();
    let is = &w.letting_go.keepsake;
    let site = Site::start();
    let page = browser_with(&site, &on_the_way(), &path(Step::Keepsake));
    page.see(is.empty);
    page.choose("Supper with the neighbours, and I laughed");
    page.choose("The radio in the kitchen is mine again.");
    page.see(&(is.count)(2));
    page.run("dispatchEvent(new Event('pagehide'))", json!(null));
    page.listen_to_files();
    page.reload();
    page.see(&(is.count)(2));
    page.see((is.kind)(PieceKind::Evening));
    page.press(is.save);
    let (_, saved) = page.saved_file();
    assert!(
        saved.contains("Supper with the neighbours, and I laughed")
            && saved.contains("The radio in the kitchen is mine again.")
    );
    page.print(true);
    let on_paper = page.run("return [...document.querySelectorAll('main .sheet')].filter(shown).length", json!(null));
    let boxes = page.run("return [...document.querySelectorAll('main input')].filter(shown).length", json!(null));
    assert_eq!((on_paper, boxes), (json!(2), json!(0)), "on paper only what is chosen is left");
    page.shot("look-keepsake-print");
    page.print(false);
}

#[test]
fn it_ends_where_the_person_says_so_and_can_be_taken_up_again() {
    let w = words();
    let is = &w.letting_go.ending;
    let site = Site::start();
    let page = browser_with(&site, &on_the_way(), "/reading");
    page.press((w.letting_go.row)(Step::End).what);
    page.heading((w.letting_go.of)(Step::End).title);
    page.press(is.done);
    page.heading(is.done_title);
    page.focus_on("main h1");
    page.reload();
    page.heading(is.done_title);
    page.see(&(is.said)(day(TODAY), day(TODAY)));
    for row in [is.keepsake.what, is.copy.what, is.erase.what] {
        page.visit(&path(Step::End));
        page.press(row);
        page.until("another page", "return !location.pathname.endsWith('/reading/11') || null", json!(null));
    }
    page.at("/erase");
    page.visit(&path(Step::End));
    page.press(is.open);
    page.heading((w.letting_go.of)(Step::End).title);
}

#[test]
fn under_18_and_before_any_question_all_of_it_is_read_and_nothing_asked() {
    let w = words();
    let minor = Story::default().then("2026-05-10T09:00:00", What::Age(Age::Minor));
    let site = Site::start();
    let page = browser_with(&site, &minor, "/reading");
    for story in [minor, Story::default()] {
        page.begin(&story, "/reading");
        page.heading(w.letting_go.title);
        for step in Step::ALL {
            page.visit(&path(step));
            page.heading((w.letting_go.of)(step).title);
            assert_eq!(page.count("main form, main textarea"), 0, "{step:?} asks");
        }
    }
}

/// How its pages look.
pub fn states() -> Vec<State> {
    let minor = Story::default().then("2026-05-10T09:00:00", What::Age(Age::Minor));
    vec![
        state("letting-go", Story::quiet(), "/reading", shown),
        state("letting-go-way", on_the_way(), "/reading", shown),
        state("letting-go-minor", minor, "/reading/2", shown),
        state("reading-accept", Story::quiet(), "/reading/1", |page| {
            page.press(words().letting_go.keep);
            page.at_field("words", (words().letting_go.of)(Step::Accept).error);
        }),
        state("reading-people", on_the_way(), "/reading/3", shown),
        state("reading-taught", on_the_way(), "/reading/4", shown),
        state("reading-three", on_the_way(), "/reading/5", |page| {
            page.press(words().letting_go.evening.start);
            page.see(&(words().letting_go.evening.left)(15));
        }),
        state("reading-goodbye", Story::quiet(), "/reading/6", shown),
        state("reading-cautions", on_the_way(), "/reading/8", shown),
        state("reading-marks", on_the_way(), "/reading/9", shown),
        state("reading-anew", on_the_way(), "/reading/10", not_yet),
        state("reading-end", on_the_way(), "/reading/11", shown),
        state("reading-done", on_the_way(), "/reading/11", |page| {
            page.press(words().letting_go.ending.done);
            page.heading(words().letting_go.ending.done_title);
        }),
        state("reading-keepsake", on_the_way(), "/reading/12", |page| {
            page.choose("Supper with the neighbours, and I laughed");
            page.see(&(words().letting_go.keepsake.count)(1));
        }),
    ]
}

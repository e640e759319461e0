//! Remarks on a draft: each can be looked at and set aside, and comes back with other words. And the whole way of a draft:
//! facts, words, a remark, mended, three questions, a night, copied, sent, logged.

use afterword::domain::amends::Part;
use afterword::domain::contact::{Act, Reach};
use afterword::domain::draft::{Draft, DraftKind, DraftState};
use afterword::domain::id::Step;
use afterword::domain::message::Problem;
use afterword::domain::record::What;
use serde_json::json;

use super::draft::{DEADLINE, copies};
use super::states::{State, shown, state};
use crate::driver::Browser;
use crate::server::{Fault, Site};
use crate::steps::{Story, browser, browser_with, words};

const LIGHT: &str = "The tomatoes came up again this year. No need to answer.";

fn read_back(page: &Browser, text: &str) {
    let w = words();
    page.choose((w.draft.kind)(DraftKind::First).what);
    page.fill(w.draft.words, text);
    page.press(w.draft.read_back);
    page.heading(w.draft.back_title);
}

/// Says of every note that it was looked at.
#[track_caller]
fn set_all_aside(page: &Browser) {
    for _ in 0..6 {
        let pressed = "const button = document.querySelector('.notes button'); button?.click(); return Boolean(button)";
        if page.run(pressed, json!(null)) == json!(false) {
            break;
        }
    }
    page.see(words().draft.aside_verdict_title);
}

#[test]
fn a_remark_that_was_looked_at_does_not_hold_and_comes_back_with_other_words() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), "/draft");
    read_back(&page, DEADLINE);
    let pressure = (w.draft.remark)(Problem::Pressure);
    page.see(pressure.lands);
    assert!(!page.text().contains(w.draft.rest), "with a note that nobody has looked at it waits");
    page.press(&format!("{}: {}", w.draft.set_aside, pressure.title));
    page.gone(pressure.lands);
    page.focus_on("main h1");
    page.see(w.draft.aside_title);
    set_all_aside(&page);
    page.see(w.draft.rest);
    page.saving(w.saving.saved);
    page.reload();
    page.press(w.draft.read_back);
    page.see(w.draft.aside_verdict_title);
    assert!(!page.text().contains(pressure.lands), "it is set aside after a reload as well");
    // It can be brought back.
    page.press(&format!("{}: {}", w.draft.bring_back, pressure.title));
    page.see(pressure.lands);
    set_all_aside(&page);
    // With other words at its place it comes back by itself.
    page.press(w.draft.go_on_writing);
    page.fill(w.draft.words, &DEADLINE.replace("by Friday", "by tonight at the latest"));
    page.press(w.draft.read_back);
    page.see(pressure.lands);
    page.gone(w.draft.rest);
}

#[test]
fn what_stops_a_draft_cannot_be_set_aside() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), "/draft");
    read_back(&page, "I walked past your flat last night and saw your light was still on at two.");
    page.see(w.draft.stop_title);
    page.see(w.draft.holds);
    let held = "return [...document.querySelectorAll('.notes > li')].filter((li) => li.innerText.includes(name)).every((li) => !li.querySelector('button'))";
    assert_eq!(page.run(held, json!(w.draft.holds)), json!(true));
}

#[test]
fn what_the_check_is_not_sure_of_is_said_as_a_question_and_can_be_set_aside() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), "/draft");
    read_back(&page, "Karma has your new address.");
    page.see((w.draft.maybe)(Problem::Threat).lands);
    assert!(!page.text().contains((w.draft.remark)(Problem::Threat).lands));
    assert!(!page.text().contains(w.draft.holds));
    set_all_aside(&page);
    page.see((w.draft.maybe)(Problem::Threat).title);
    page.see(w.draft.rest);
}

/// Words that only the learned part has something to say of.
const HINT: &str = "Karma has your new address.";

#[test]
fn where_the_learned_part_does_not_come_the_pages_say_so_and_fetch_it_again() {
    let w = words();
    for fault in [Fault::Missing, Fault::StartPage, Fault::Half, Fault::Hangs] {
        let site = Site::start();
        site.fault("words.bin", Some(fault));
        let page = browser(&site);
        page.before_load("const real = AbortSignal.timeout.bind(AbortSignal); AbortSignal.timeout = () => real(1000)");
        page.begin(&Story::settled(), "/draft");
        read_back(&page, HINT);
        page.see(w.draft.rules_only);
        assert!(
            !page.text().contains((w.draft.maybe)(Problem::Threat).title),
            "{fault:?}: the rules say nothing of it"
        );
        // What the rules know stops a draft all the same.
        page.press(w.draft.go_on_writing);
        page.fill(w.draft.words, "I will burn your house down.");
        page.press(w.draft.read_back);
        page.see(w.draft.stop_title);
        page.see(w.draft.rules_only);
        page.press(w.draft.go_on_writing);
        page.fill(w.draft.words, HINT);
        page.press(w.draft.read_back);
        site.fault("words.bin", None);
        page.press(w.faults.try_again);
        page.see((w.draft.maybe)(Problem::Threat).lands);
        page.gone(w.draft.rules_only);
        assert_eq!(page.text().matches(w.draft.back_title).count(), 1);
    }
    let site = Site::start();
    let page = browser(&site);
    site.fault("words.bin", Some(Fault::Missing));
    page.clock("2026-05-13T08:00:30");
    page.begin(&Story::settled().resting_draft(LIGHT), "/draft");
    page.heading(w.draft.copy_title);
    page.see(w.draft.rules_only);
    copies(&page);
    page.begin(&Story::quiet(), "/sheet");
    page.fill((w.apology.part)(Part::Act).title, "I shouted.");
    page.press(w.apology.whole);
    page.heading(w.apology.whole_title);
    page.see(w.draft.rules_only);
}

#[test]
fn words_about_ones_own_life_bring_help_and_no_other_note() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), "/draft");
    read_back(&page, "I can't live without you. Tonight I will end my life. Call me now, I need an answer by nine.");
    page.see(w.draft.self_harm);
    page.see((w.draft.remark)(Problem::SelfHarm).lands);
    assert_eq!(page.count(".notes > li"), 1, "nothing else is found fault with");
    let first = page.run("return document.querySelector('main .btn.go').innerText.trim()", json!(null));
    assert_eq!(first, json!(w.help.all_lines));
    page.press(w.draft.keep_unsent);
    page.at("/letters");
    page.see("Tonight I will end my life");
}

#[test]
fn every_kept_version_stands_beside_the_words_as_they_are() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), "/draft");
    read_back(&page, DEADLINE);
    page.press(w.draft.go_on_writing);
    page.fill(w.draft.words, LIGHT);
    page.press(w.draft.read_back);
    page.see(w.draft.none_title);
    page.saving(w.saving.saved);
    page.reload();
    page.press(w.draft.versions_title);
    page.see(DEADLINE);
    page.see(w.draft.version_now);
    assert_eq!(page.count("main .two .sheet"), 2);
    page.run("set(document.getElementById('version'), '0')", json!(null));
    page.gone(DEADLINE);
    assert_eq!(page.count("main .two button"), 0, "there is nothing to copy here");
}

#[test]
fn from_facts_to_a_logged_message() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.listen_to_copies();
    page.begin(&Story::settled(), "/next");
    page.press(w.door.draft);
    // Facts first.
    page.see((w.draft.step)(Step::FirstMessage));
    page.see(w.draft.closes_none);
    // Words, a remark at its place, mended.
    read_back(&page, DEADLINE);
    page.see((w.draft.remark)(Problem::Pressure).ask);
    page.press(w.draft.go_on_writing);
    page.fill(w.draft.words, LIGHT);
    page.press(w.draft.read_back);
    page.see(w.draft.none_title);
    // Three questions, a night.
    w.draft.three.iter().for_each(|label| page.choose(label));
    page.press(w.draft.rest);
    page.heading(w.draft.resting_title);
    page.saving(w.saving.saved);
    page.clock("2026-05-13T07:59:50");
    page.reload();
    page.heading(w.draft.resting_title);
    page.clock("2026-05-13T08:00:30");
    page.reload();
    // Copied by day, when steady; then whether it was sent, and the log.
    copies(&page);
    assert_eq!(page.copied().as_deref(), Some(LIGHT));
    page.press(w.draft.sent_yes);
    page.at("/log");
    page.see((w.log.entry)(&Act::Reached(Reach::Message)));
    page.see(LIGHT);
    page.saving(w.saving.saved);
    page.reload();
    page.see(LIGHT);
    page.visit("/draft");
    page.at("/next");
    page.heading((w.door.open_title)(Step::Waiting));
}

#[test]
fn seven_sentences_are_reached_from_a_draft_and_lead_to_their_pages() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), "/draft");
    page.choose((w.draft.kind)(DraftKind::First).what);
    page.press(w.draft.starters_title);
    page.press(w.phrases.link);
    page.at("/sentences");
    let points: Vec<_> = w.library.all().map(|(_, point)| point).filter(|p| p.id.starts_with("phrase.")).collect();
    assert_eq!(points.len(), 7);
    for point in &points {
        page.see(point.what);
        page.see(point.beware);
    }
    assert_eq!(page.count("main button"), 0, "there is nothing to copy");
    page.press(&format!("{}: {}", w.phrases.more, points[3].title));
    page.heading(points[3].title);
}

pub fn states() -> Vec<State> {
    let version = |at: &str, words: &str| {
        let draft = Draft {
            kind: DraftKind::First,
            state: DraftState::Written,
            words: words.into(),
            set_aside: Default::default(),
        };
        (at.to_owned(), What::Draft(draft))
    };
    let versions = [version("2026-05-12T09:20:00", DEADLINE), version("2026-05-12T09:40:00", LIGHT)];
    let two = versions.into_iter().fold(Story::settled(), |story, (at, what)| story.then(&at, what));
    vec![
        state("draft-aside", Story::settled(), "/draft", |page| {
            read_back(page, DEADLINE);
            set_all_aside(page);
        }),
        state("draft-versions", two, "/draft", Browser::unfold),
        state("sentences", Story::quiet(), "/sentences", shown),
    ]
}

//! Drafts: from the first words to a logged message, what holds one back, and a door that closes meanwhile.

use afterword::domain::contact::{Act, Ask, Reach, Tone, Word};
use afterword::domain::door::{Closing, Resting};
use afterword::domain::draft::DraftKind;
use afterword::domain::message::Problem;
use afterword::domain::record::{Choice, What};
use serde_json::json;

use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser, browser_with, day, round, word, words};

const LIGHT: &str = "The tomatoes came up again this year.\nNo need to answer.";
/// A fine draft but for one remark: pressure.
pub const DEADLINE: &str = "The tomatoes came up again. I need an answer by Friday, you owe me that.";
const WATCHING: &str = "I walked past your flat last night and saw your light was still on at two.";

/// A settled story on 12 May, on the page of the draft, with words of this kind typed.
#[track_caller]
fn writes(page: &Browser, kind: DraftKind, text: &str) {
    let w = words();
    page.at("/draft");
    page.choose((w.draft.kind)(kind).what);
    page.fill(w.draft.words, text);
}

/// Writes a draft and has it read back.
#[track_caller]
fn read_back(page: &Browser, kind: DraftKind, text: &str) {
    let w = words();
    writes(page, kind, text);
    page.press(w.draft.read_back);
    page.heading(w.draft.back_title);
}

#[track_caller]
fn tick_the_three(page: &Browser) {
    words().draft.three.iter().for_each(|label| page.choose(label));
}

/// Copies a draft that has rested, as somebody who is steady.
#[track_caller]
pub fn copies(page: &Browser) {
    let w = words();
    page.heading(w.draft.copy_title);
    page.choose(w.draft.steady_answers[0]);
    page.press(w.draft.copy_button);
    page.heading(w.draft.sent_title);
}

#[test]
fn what_is_typed_after_reading_back_is_kept_as_well() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), "/draft");
    read_back(&page, DraftKind::First, LIGHT);
    page.press(w.draft.go_on_writing);
    page.heading(w.draft.title);
    page.fill(w.draft.words, &format!("{LIGHT} And the beans."));
    page.until(
        "the words that were typed on",
        "return localStorage.getItem('afterword.page.draft')?.includes(name) || null",
        json!("And the beans."),
    );
    page.reload();
    page.heading(w.draft.title);
    page.see(w.kept.back);
    assert!(page.value(w.draft.words).ends_with("And the beans."), "{}", page.value(w.draft.words));
    // As it was read back there is nothing beside it.
    page.press(w.kept.afresh);
    assert_eq!(page.value(w.draft.words), LIGHT);
    page.press(w.kept.bring_back);
    page.press(w.draft.read_back);
    page.heading(w.draft.back_title);
    page.reload();
    page.heading(w.draft.title);
    assert_eq!(page.count("main .notice"), 0);
    assert!(page.value(w.draft.words).ends_with("And the beans."));
}

/// The shelf of a killed browser can lack what closes: until the second copy has been read no page of contact opens.
#[test]
fn a_draft_opens_when_the_second_copy_has_been_read_and_not_before() {
    let site = Site::start();
    let story = Story::settled().entry("2026-05-12T09:30:00", word(Tone::No), "Please stop", "");
    let page = browser_with(&site, &story, "/log");
    page.see("Please stop");
    page.mirrored();
    let last = page.storage().into_iter().find(|(_, text)| text.contains("Please stop")).unwrap().0;
    page.plain("exit.html");
    page.store(&last, None);
    page.before_load(
        "let mirror; Object.defineProperty(window, 'mirror', { get: () => mirror, set(it) {
           const { differing } = it; const held = []; let open = false; mirror = it;
           it.differing = (done) => differing.call(it, (...all) => open ? done(...all) : held.push(() => done(...all)));
           window.letGo = () => { open = true; held.forEach((go) => go()); };
           const real = setTimeout; window.setTimeout = (call, time, ...rest) => time === 2000 ? 0 : real(call, time, ...rest);
         } })",
    );
    page.runtime.block_on(page.page().goto(site.url("/draft"))).unwrap();
    page.until("the app, waiting", "return window.letGo && mirror.put ? true : null", json!(null));
    page.all_here();
    assert_eq!(page.count("#app main h1"), 0, "{}", page.text());
    page.run("letGo()", json!(null));
    page.closed_by(Closing::No);
}

#[test]
fn a_draft_rests_over_night_is_copied_by_day_and_logged() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.listen_to_copies();
    page.begin(&Story::settled(), "/next");
    page.press(w.door.draft);
    page.see((w.draft.step)(afterword::domain::id::Step::FirstMessage));
    // What is missing is said at its place, and a field names what describes it where that is there.
    let named = "return [...document.querySelectorAll('main [aria-describedby]')].flatMap((it) => it.getAttribute('aria-describedby').split(' ')).filter((id) => !document.getElementById(id))";
    assert_eq!(page.run(named, json!(null)), json!([]));
    page.press(w.draft.read_back);
    page.at_field("kind", w.draft.error_kind);
    page.see(w.draft.error_words);
    assert_eq!(page.run(named, json!(null)), json!([]));
    read_back(&page, DraftKind::First, LIGHT);
    page.see(w.draft.none_title);
    page.press(w.draft.rest);
    page.see(w.draft.error_three);
    tick_the_three(&page);
    page.press(w.draft.rest);
    page.heading(w.draft.resting_title);
    page.reload();
    page.heading(w.draft.resting_title);
    assert!(!page.text().contains(w.draft.copy_button), "nothing is copied on the day it was written");
    page.clock("2026-05-13T08:00:30");
    page.reload();
    page.heading(w.draft.copy_title);
    page.press(w.draft.copy_button);
    page.see(w.draft.error_steady);
    page.choose(w.draft.steady_answers[1]);
    page.press(w.draft.copy_button);
    page.at("/next");
    page.see((w.door.rest)(Resting::Ready).short);
    page.begin(&Story::settled().resting_draft(LIGHT), "/draft");
    copies(&page);
    assert_eq!(page.copied().as_deref(), Some(LIGHT));
    page.visit("/today");
    page.see(w.today.was_it_sent.what);
    assert!(!page.text().contains(w.draft.title), "nothing else is written before that is answered");
    page.press(w.today.was_it_sent.what);
    page.heading(w.draft.sent_title);
    page.reload();
    page.heading(w.draft.sent_title);
    // Not yet: it rests once more and is not in the log.
    page.press(w.draft.sent_not_yet);
    page.heading(w.draft.resting_title);
    page.reload();
    page.heading(w.draft.resting_title);
    assert!(!page.storage().values().any(|text| text.contains("\"contact\"") && text.contains("\"message\"")));
    page.clock("2026-05-14T10:00:00");
    page.reload();
    copies(&page);
    page.press(w.draft.sent_yes);
    page.at("/log");
    page.see((w.log.entry)(&Act::Reached(Reach::Message)));
    page.see("The tomatoes came up again this year.");
    // Once: nothing more is written until they write.
    page.visit("/draft");
    page.at("/next");
    page.heading((w.door.open_title)(afterword::domain::id::Step::Waiting));
    page.see(w.door.theirs_note);
    assert!(!page.text().contains(w.door.open_note), "a second message is no choice");
    let today = day("2026-05-14");
    page.see(&(w.door.closes_on)(day("2026-05-28"), today));
}

#[test]
fn words_of_another_tab_that_were_not_read_back_are_never_copied() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), "/draft");
    read_back(&page, DraftKind::First, LIGHT);
    tick_the_three(&page);
    let (first, second) = page.new_window();
    page.zone("Etc/UTC");
    page.clock("2026-05-12T10:05:00");
    page.listen_to_copies();
    page.visit("/draft");
    page.fill(w.draft.words, DEADLINE);
    page.until(
        "the words of the second tab",
        "return Object.keys(localStorage).some((key) => localStorage[key].includes(name)) || null",
        json!("by Friday"),
    );
    page.switch(&first);
    page.press(w.draft.rest);
    page.heading(w.draft.resting_title);
    page.switch(&second);
    page.clock("2026-05-13T08:00:30");
    page.reload();
    // What was typed last is there to go on with; what had rested is a version before it.
    page.heading(w.draft.title);
    assert_eq!(page.value(w.draft.words), DEADLINE);
    assert!(!page.text().contains(w.draft.copy_button));
    // A tab that shows rested words copies them only while they are the draft.
    page.begin(&Story::settled().resting_draft(LIGHT), "/draft");
    page.heading(w.draft.copy_title);
    let (third, fourth) = page.new_window();
    page.zone("Etc/UTC");
    page.clock("2026-05-13T08:00:30");
    page.visit("/draft");
    page.press(w.draft.change);
    page.fill(w.draft.words, DEADLINE);
    page.press(w.draft.read_back);
    page.heading(w.draft.back_title);
    page.switch(&third);
    page.choose(w.draft.steady_answers[0]);
    page.press(w.draft.copy_button);
    page.heading(w.draft.title);
    assert_eq!(page.copied(), None);
    page.switch(&fourth);
    page.heading(w.draft.back_title);
}

#[test]
fn words_copied_by_hand_are_asked_about_as_well() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.before_load("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
    page.clock("2026-05-13T08:00:30");
    page.begin(&Story::settled().resting_draft(LIGHT), "/draft");
    page.heading(w.draft.copy_title);
    page.choose(w.draft.steady_answers[0]);
    page.press(w.draft.copy_button);
    page.see(w.draft.copy_refused);
    page.see("The tomatoes came up again this year.");
    page.see(w.draft.sent_title);
    page.press(w.draft.copy_button);
    page.see(w.draft.sent_title);
    page.reload();
    page.heading(w.draft.sent_title);
    page.press(w.draft.sent_yes);
    page.at("/log");
    page.see((w.log.entry)(&Act::Reached(Reach::Message)));
}

#[test]
fn a_message_is_logged_once_where_the_device_refuses_the_rest() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.clock("2026-05-13T08:00:30");
    page.listen_to_copies();
    page.begin(&Story::settled().resting_draft(LIGHT), "/draft");
    page.choose(w.draft.steady_answers[0]);
    // Copied, and that it was is refused: it is told as that.
    page.refuses_records_after(1);
    page.press(w.draft.copy_button);
    page.see(w.faults.not_kept.what);
    assert_eq!(page.copied().as_deref(), Some(LIGHT));
    assert!(!page.text().contains(w.draft.copy_refused));
    page.takes_records();
    page.press(w.draft.copy_button);
    page.heading(w.draft.sent_title);
    page.refuses_records_after(1);
    page.press(w.draft.sent_yes);
    page.see(w.faults.not_kept.what);
    page.takes_records();
    page.press(w.draft.sent_yes);
    page.at("/log");
    page.see("The tomatoes came up again this year.");
    let logged = page.storage().into_values().filter(|text| text.contains("\"message\"") && text.contains("tomatoes"));
    assert_eq!(logged.count(), 1);
}

#[test]
fn a_page_that_is_left_before_the_browser_has_copied_stops_nothing() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.clock("2026-05-13T08:00:30");
    page.before_load(
        "navigator.clipboard.writeText = () => new Promise((done) => { window.answer = () => { done(); return true } })",
    );
    page.begin(&Story::settled().resting_draft(LIGHT), "/draft");
    page.choose(w.draft.steady_answers[0]);
    page.press(w.draft.copy_button);
    page.until("the clipboard", "return window.answer ? true : null", json!(null));
    page.press(w.frame.help);
    page.heading(w.help.title);
    page.run("answer()", json!(null));
    page.wait("what was copied", || page.storage().into_values().any(|text| text.contains("\"copied\"")).then_some(()));
    page.heading(w.help.title);
    page.visit("/draft");
    page.heading(w.draft.sent_title);
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

#[test]
fn in_the_evening_nothing_is_copied() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.clock("2026-05-13T20:00:30");
    page.begin(&Story::settled().resting_draft(LIGHT), "/draft");
    page.heading(w.draft.resting_title);
    assert!(!page.text().contains(w.draft.copy_button));
}

#[test]
fn remarks_stand_at_their_words_and_ask_to_look_again() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), "/draft");
    read_back(&page, DraftKind::First, DEADLINE);
    page.see((w.draft.remark)(Problem::Pressure).lands);
    page.see(w.draft.look_again);
    assert!(page.count(".sheet mark") >= 1, "the place is marked");
    page.run("document.querySelector('.mk').click()", json!(null));
    page.at("/draft");
    page.press(w.draft.go_on_writing);
    assert_eq!(page.value(w.draft.words), DEADLINE);
    page.fill(w.draft.words, LIGHT);
    page.press(w.draft.read_back);
    page.see(w.draft.none_title);
}

#[test]
fn what_frightens_stays_here_and_can_be_kept_unsent() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), "/draft");
    writes(&page, DraftKind::First, WATCHING);
    page.press(w.draft.read_back);
    page.see(w.draft.stop_title);
    page.see(w.draft.holds);
    assert!(!page.text().contains(w.draft.rest), "it cannot go on");
    page.press(w.draft.keep_unsent);
    page.at("/letters");
    page.see(WATCHING);
    assert_eq!(page.count("main button"), 0, "nothing here copies or shares");
    page.reload();
    page.see(WATCHING);
}

#[test]
fn words_of_dying_bring_help_first_and_are_kept() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), "/draft");
    let text = "I can't live without you. I have written my goodbyes and tonight I will end my life.";
    writes(&page, DraftKind::First, text);
    page.press(w.draft.read_back);
    page.see(w.draft.self_harm);
    page.see(w.help.emergency);
    let shown = page.text();
    assert!(shown.find(w.draft.self_harm) < shown.find("I have written my goodbyes"), "help stands before the words");
    page.see(w.draft.stop_for_you);
    assert!(!shown.contains(w.draft.stop), "nothing of how it would land on the other person");
    page.press(w.draft.go_on_writing);
    assert_eq!(page.value(w.draft.words), text);
}

#[test]
fn a_refusal_logged_in_another_tab_closes_an_open_draft() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), "/draft");
    writes(&page, DraftKind::First, LIGHT);
    let (first, second) = page.new_window();
    page.zone("Etc/UTC");
    page.clock("2026-05-12T10:05:00");
    page.switch(&second);
    page.visit("/entry/0");
    page.choose((w.log.tone)(Tone::No).what);
    page.press(w.log.keep);
    page.closed_by(Closing::No);
    page.switch(&first);
    page.closed_by(Closing::No);
    page.back();
    page.closed_by(Closing::No);
    page.visit("/draft");
    page.closed_by(Closing::No);
    // The words are not lost, and cannot be sent from where they are.
    page.visit("/letters");
    page.see("The tomatoes came up again this year.");
    assert_eq!(page.count("main button"), 0);
}

#[test]
fn no_draft_is_reached_while_the_door_is_not_open_for_it() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    let neutral = Act::Word(Word { tone: Tone::Neutral, ask: Ask::Nothing, hot_and_cold: false, hurt: false });
    for (story, title) in [
        (Story::settled().then("2026-05-12T09:30:00", What::Chose(Choice::Wait)), w.door.resting_title),
        (Story::quiet(), w.door.resting_title),
        (Story::quiet().entry("2026-05-11T20:00:00", neutral, "", ""), w.door.resting_title),
        (Story::settled().entry("2026-05-12T09:30:00", word(Tone::No), "", ""), (w.door.closed)(Closing::No).title),
    ] {
        page.begin(&story, "/draft");
        page.at("/next");
        page.heading(title);
    }
}

#[test]
fn the_one_answer_in_the_quiet_time_can_be_drafted_after_a_day() {
    let w = words();
    let site = Site::start();
    let story = Story::quiet()
        .entry("2026-05-10T09:00:00", word(Tone::Warm), "Hello there", "")
        .then("2026-05-10T09:10:00", What::Screen(round(&[])));
    let page = browser_with(&site, &story, "/today");
    page.press(w.draft.title);
    page.see(w.draft.pause);
    page.fill(w.draft.words, "Thank you for writing. I am taking some quiet time. I wish you well.");
    page.press(w.draft.read_back);
    tick_the_three(&page);
    page.press(w.draft.rest);
    page.heading(w.draft.resting_title);
}

//! An apology in its parts, from the first words to a finished letter that stays, and the commitments that come of it.

use afterword::domain::amends::{Apology, Came, Commitment, Part};
use afterword::domain::contact::Tone;
use afterword::domain::door::Closing;
use afterword::domain::message::apology::Heard;
use afterword::domain::own::Own;
use afterword::domain::record::What;
use afterword::domain::screen::{Answer, Question};
use serde_json::json;

use super::states::{State, shown, state};
use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser, browser_with, word, words};

const WORDS: [&str; 4] = [
    "I regret the evening in March when I shouted in front of your sister.",
    "I raised my voice and said your work was a hobby. I was tired, but I chose the words.",
    "You went quiet for the rest of the week.",
    "I leave the room before I raise my voice.\nI open the bills on the day they come.",
];

fn title(part: Part) -> &'static str {
    (words().apology.part)(part).title
}

/// Writes every part.
#[track_caller]
fn write(page: &Browser) {
    for (part, text) in Part::ALL.into_iter().zip(WORDS) {
        page.fill(title(part), text);
    }
}

fn apology(finished: bool) -> What {
    What::Own(Own::Apology(Apology { of: None, parts: WORDS.map(str::to_owned), finished }))
}

fn commitment(words: &str, came: Option<Came>) -> What {
    What::Own(Own::Commitment(Commitment { words: words.into(), came, ..Commitment::default() }))
}

#[test]
fn an_apology_is_written_finished_and_stays() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/writing");
    page.press(w.apology.row.what);
    page.at("/sheet");
    page.heading(w.apology.title);
    page.press(w.apology.whole);
    page.see(w.apology.error_words);
    // The letter grows on the other page while it is written.
    page.fill(title(Part::Regret), "I am sorry if I hurt you.");
    let letter = "return document.querySelector('.verso .sheet').innerText.includes(name) || null";
    page.until("the words in the letter", letter, json!("I am sorry if I hurt you."));
    page.see((w.apology.part)(Part::Act).goes_here);
    page.see((w.apology.heard)(Heard::If).lands);
    page.see(w.apology.look_again);
    page.press(w.apology.keep);
    page.see(w.apology.kept_said);
    page.saving(w.saving.saved);
    page.reload();
    assert_eq!(page.value(title(Part::Regret)), "I am sorry if I hurt you.");
    // What takes it back holds it, and the reason stands beside the words.
    page.press(w.apology.whole);
    page.heading(w.apology.whole_title);
    page.see(w.apology.refused);
    page.see((w.apology.heard)(Heard::If).ask);
    assert!(page.count(".sheet mark") >= 1);
    assert!(!page.text().contains(w.apology.finish), "it is not finished with those words");
    page.press(w.apology.change);
    write(&page);
    // A "but" that owns more is allowed, and explained.
    page.see((w.apology.heard)(Heard::OwningBut).lands);
    page.press(w.apology.whole);
    page.see(w.apology.clear);
    page.press(w.apology.finish);
    page.heading(w.apology.finished_title);
    page.see(w.apology.stays);
    assert!(!page.text().contains(w.apology.take), "nothing leads to sending while contact waits");
    page.saving(w.saving.saved);
    page.reload();
    page.heading(w.apology.finished_title);
    page.see("I chose the words.");
    // With what stays unsent.
    page.press(w.draft.letters.link);
    page.at("/letters");
    page.see("I regret the evening in March");
    assert_eq!(page.count("main button"), 0, "nothing here copies or shares");
    // Each remedy is a commitment.
    page.visit("/doing");
    page.see("I leave the room before I raise my voice.");
    page.see("I open the bills on the day they come.");
    assert_eq!(page.count("main .rows > li"), 2);
    // Every version is kept, and a change of a finished one loses nothing.
    page.visit("/sheet");
    page.press(w.apology.change);
    page.press(w.apology.earlier);
    page.see("I am sorry if I hurt you.");
}

#[test]
fn what_asks_for_something_or_is_missing_is_not_finished() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/sheet");
    for (text, heard) in [
        ("I shouted, but you shouted too.", Heard::But),
        ("I am sorry that you feel that way.", Heard::YourFeelings),
        ("I shouted. I hope you can forgive me.", Heard::Asking),
    ] {
        page.fill(title(Part::Act), text);
        page.see((w.apology.heard)(heard).lands);
        page.press(w.apology.whole);
        page.see(w.apology.refused);
        page.press(w.apology.change);
    }
    page.fill(title(Part::Act), "I shouted.");
    page.gone((w.apology.heard)(Heard::Asking).lands);
    page.press(w.apology.whole);
    page.see(w.apology.missing);
    assert!(!page.text().contains(w.apology.finish));
}

#[test]
fn where_somebody_was_hurt_or_an_order_binds_there_is_no_apology_page() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    for (question, closing) in
        [(Question::OwnHarm, Closing::OwnHarm), (Question::Harm, Closing::Harm), (Question::Order, Closing::Order)]
    {
        page.begin(&Story::screened(&[(question, Answer::Yes)]), "/sheet");
        page.closed_by(closing);
        page.visit("/writing");
        page.heading(w.writings.title);
        assert!(!page.text().contains(w.apology.row.what), "{closing:?}");
    }
    // An order that is recorded in another tab closes the page, and keeps the words.
    page.begin(&Story::quiet(), "/sheet");
    page.fill(title(Part::Act), "I shouted.");
    let (first, second) = page.new_window();
    page.zone("Etc/UTC");
    page.clock("2026-05-12T10:05:00");
    page.switch(&second);
    page.visit("/entry/10");
    page.press(w.log.keep);
    page.closed_by(Closing::Order);
    page.switch(&first);
    page.closed_by(Closing::Order);
    assert!(page.storage().values().any(|text| text.contains("I shouted.")));
}

#[test]
fn where_contact_is_open_for_it_a_finished_apology_goes_through_the_draft_page() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::settled().then("2026-05-12T09:20:00", apology(true)), "/sheet");
    page.heading(w.apology.finished_title);
    page.see(w.apology.may_send);
    page.press(w.apology.take);
    page.at("/draft");
    assert_eq!(page.value(w.draft.words), WORDS.join("\n\n"));
    assert_eq!(page.value((w.draft.kind)(afterword::domain::draft::DraftKind::Apology).what), "true");
}

#[test]
fn a_commitment_is_made_marked_changed_and_taken_away() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/doing");
    page.see(w.commitments.none);
    page.press(w.commitments.keep);
    page.see(w.commitments.error_words);
    page.fill(w.commitments.words, "I open the bills.");
    page.fill(w.commitments.due_label, "2026-05-20");
    page.press(w.commitments.keep);
    page.see(&(w.commitments.due)(crate::steps::day("2026-05-20"), crate::steps::day("2026-05-12")));
    let act = |name: &str| format!("{name}: I open the bills.");
    page.press(&act((w.commitments.mark)(Came::NotKept)));
    page.see(w.commitments.not_kept_note);
    page.press(&act((w.commitments.mark)(Came::Repaired)));
    page.fill(w.commitments.how, "I opened them all on Sunday.");
    page.press(w.commitments.how_keep);
    page.see((w.commitments.came)(Came::Repaired));
    page.saving(w.saving.saved);
    page.reload();
    page.see((w.commitments.came)(Came::Repaired));
    // A slip of the finger is taken back.
    page.press(&act((w.commitments.mark)(Came::Kept)));
    page.press(&act(w.commitments.unmark));
    page.see(w.commitments.open);
    page.saving(w.saving.saved);
    page.reload();
    page.see(w.commitments.open);
    page.press(&act((w.commitments.mark)(Came::Kept)));
    page.press(&act(w.commitments.change));
    page.focus_on("#form");
    assert_eq!(page.value(w.commitments.due_label), "2026-05-20");
    page.fill(w.commitments.words, "I open the bills at noon.");
    page.press(w.commitments.keep);
    page.see("I open the bills at noon.");
    page.see(w.commitments.unmark);
    page.press(w.commitments.earlier);
    page.see("I open the bills.");
    page.press(&format!("{}: I open the bills at noon.", w.commitments.take_away));
    page.see(w.commitments.take_away_note);
    page.run("document.querySelector('main .btn.danger').click()", json!(null));
    page.see(w.commitments.none);
    page.saving(w.saving.saved);
    page.reload();
    page.see(w.commitments.none);
    let left: Vec<String> =
        page.storage().into_iter().filter(|(_, text)| text.contains("the bills")).map(|(key, _)| key).collect();
    assert_eq!(left, Vec::<String>::new(), "its words are nowhere");
}

#[test]
fn a_change_that_was_begun_goes_on_after_a_reload_and_belongs_to_its_commitment() {
    let w = words();
    let site = Site::start();
    let story = Story::quiet()
        .then("2026-05-08T09:00:00", commitment("I call back.", Some(Came::NotKept)))
        .then("2026-05-09T09:00:00", commitment("I open the bills.", Some(Came::NotKept)));
    let page = browser_with(&site, &story, "/doing");
    let typed = |text: &str| {
        page.wait("what was typed", || page.storage().get("afterword.page.doing")?.contains(text).then_some(()));
    };
    page.press(&format!("{}: I call back.", (w.commitments.mark)(Came::Repaired)));
    page.fill(w.commitments.how, "I called the next day.");
    page.press(w.commitments.leave_it);
    page.press(&format!("{}: I open the bills.", (w.commitments.mark)(Came::Repaired)));
    assert_eq!(page.value(w.commitments.how), "", "the words belong to the other one");
    page.fill(w.commitments.how, "I opened them all.");
    typed("opened them all");
    page.reload();
    page.see(w.kept.back);
    assert_eq!(page.value(w.commitments.how), "I opened them all.");
    page.press(w.commitments.how_keep);
    page.see((w.commitments.came)(Came::Repaired));
    page.press(&format!("{}: I call back.", w.commitments.change));
    page.fill(w.commitments.words, "I call back within a day.");
    typed("within a day");
    page.reload();
    page.see(w.commitments.change_title);
    page.press(w.commitments.keep);
    page.see("I call back within a day.");
    page.see(w.commitments.new_title);
    assert_eq!(page.count("main ul.rows > li"), 2);
    page.reload();
    page.see("I call back within a day.");
    assert_eq!((page.count("main ul.rows > li"), page.count("main .notice")), (2, 0));
}

#[test]
fn another_apology_begins_empty_and_the_finished_one_stays() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet().then("2026-05-10T09:00:00", apology(true)), "/sheet");
    page.heading(w.apology.finished_title);
    page.press(w.apology.another);
    page.heading(w.apology.title);
    assert_eq!(page.value(title(Part::Regret)), "");
    page.fill(title(Part::Regret), "I regret the morning in May.");
    page.press(w.apology.keep);
    page.see(w.apology.kept_said);
    page.saving(w.saving.saved);
    page.reload();
    assert_eq!(page.value(title(Part::Regret)), "I regret the morning in May.");
    page.visit("/letters");
    page.see("I regret the evening in March");
    assert!(!page.text().contains("the morning in May"), "it is not finished: {}", page.text());
}

#[test]
fn on_paper_a_finished_apology_is_the_letter() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet().then("2026-05-10T09:00:00", apology(true)), "/sheet");
    page.heading(w.apology.finished_title);
    page.before_load("window.print = () => { window.__printed = true }");
    page.reload();
    page.press(w.apology.print);
    assert_eq!(page.run("return window.__printed", json!(null)), json!(true));
    page.print(true);
    let bars = "return [...document.querySelectorAll('header, .acts, .skip, .small')].filter(shown).length";
    assert_eq!(page.run(bars, json!(null)), json!(0));
    page.see("I regret the evening in March");
    page.shot("look-apology-print");
}

#[test]
fn behind_a_closed_door_an_apology_is_read_and_not_printed() {
    let w = words();
    let site = Site::start();
    let story = Story::quiet().then("2026-05-10T09:00:00", apology(true));
    let story = story.entry("2026-05-11T09:00:00", word(Tone::No), "", "");
    let page = browser_with(&site, &story, "/sheet");
    page.heading(w.apology.finished_title);
    page.see("I regret the evening in March");
    assert!(!page.text().contains(w.apology.print), "{}", page.text());
    page.press(w.apology.change);
    page.press(w.apology.whole);
    page.heading(w.apology.whole_title);
    assert!(!page.text().contains(w.apology.print), "{}", page.text());
}

pub fn states() -> Vec<State> {
    let finished = Story::quiet().then("2026-05-10T09:00:00", apology(true));
    let list = Story::quiet()
        .then("2026-05-08T09:00:00", commitment("I leave the room before I raise my voice.", Some(Came::NotKept)))
        .then("2026-05-09T09:00:00", commitment("I open the bills on the day they come.", Some(Came::Kept)))
        .then("2026-05-10T09:00:00", commitment("I call my mother back within a day.", None));
    vec![
        state("apology", Story::quiet(), "/sheet", shown),
        state("apology-written", Story::quiet(), "/sheet", |page| {
            write(page);
            page.see((words().apology.heard)(Heard::OwningBut).lands);
        }),
        state("apology-refused", Story::quiet(), "/sheet", |page| {
            page.fill(title(Part::Act), "I am sorry if I hurt you, but you hurt me too. Please forgive me.");
            page.press(words().apology.whole);
            page.see(words().apology.refused);
        }),
        state("apology-clear", Story::quiet(), "/sheet", |page| {
            write(page);
            page.press(words().apology.whole);
            page.see(words().apology.clear);
        }),
        state("apology-finished", finished, "/sheet", shown),
        state("doing-none", Story::quiet(), "/doing", shown),
        state("doing", list, "/doing", shown),
    ]
}

//! Necessary messages: written, read back, copied at once and logged; what is personal is told; where somebody was hurt or
//! an order binds only what is safe is shown.

use afterword::domain::contact::{Act, Matter, Reach, Side, Tone};
use afterword::domain::message::necessary::Bait;
use afterword::domain::screen::{Answer, Question};
use serde_json::json;

use super::states::{State, shown, state};
use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser, browser_with, day_of, word, words};

const FINE: &str = "Mia has swimming on Thursday at four. Can you pick her up at five?";
const PERSONAL: &str = "Mia has swimming on Thursday at four. I miss you.";

/// Writes a message about the children and reads it back.
#[track_caller]
fn read_back(page: &Browser, text: &str) {
    let w = words();
    page.choose((w.quiet.matter)(Matter::Children));
    page.fill(w.necessary.words, text);
    page.press(w.necessary.read_back);
    page.heading(w.necessary.back_title);
}

#[test]
fn a_necessary_message_is_copied_at_once_and_logged_with_one_tap() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.listen_to_copies();
    page.begin(&Story::quiet(), "/today");
    page.press(w.today.necessary.what);
    page.at("/matter");
    page.press(w.necessary.read_back);
    page.see(w.necessary.error_about);
    page.see(w.necessary.error_words);
    page.choose((w.quiet.matter)(Matter::Children));
    page.fill(w.necessary.words, FINE);
    page.until(
        "what is typed under its key",
        "return localStorage.getItem('afterword.page.matter')?.includes('swimming') || null",
        json!(null),
    );
    page.reload();
    page.see(w.kept.back);
    assert_eq!(page.value(w.necessary.words), FINE);
    page.press(w.necessary.read_back);
    page.see(w.necessary.clear);
    page.press(w.necessary.copy);
    page.heading(w.necessary.copied_title);
    assert_eq!(page.copied().as_deref(), Some(FINE));
    page.press(w.necessary.sent);
    page.at("/log");
    page.see((w.log.entry)(&Act::Necessary { by: Side::User, about: Matter::Children }));
    page.see(FINE);
    page.saving(w.saving.saved);
    page.visit("/today");
    page.heading(&day_of(11, 30));
    assert_eq!(page.count("main .leaves .c"), 0, "it is no slip");
    page.visit("/matter");
    assert_eq!(page.value(w.necessary.words), "", "the next one begins empty");
}

#[test]
fn sent_with_something_personal_in_it_is_a_message() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.listen_to_copies();
    page.begin(&Story::quiet(), "/matter");
    read_back(&page, FINE);
    page.press(w.necessary.copy);
    page.heading(w.necessary.copied_title);
    // Not sent: the words stand there again, and nothing is in the log.
    page.press(w.necessary.not_sent);
    assert_eq!(page.value(w.necessary.words), FINE);
    assert!(!page.storage().values().any(|text| text.contains("\"contact\"") && text.contains("2026-05-12")));
    page.press(w.necessary.read_back);
    page.press(w.necessary.copy);
    page.heading(w.necessary.copied_title);
    page.press(w.necessary.sent_personal);
    page.at("/log");
    page.see((w.log.entry)(&Act::Reached(Reach::Message)));
    page.visit("/today");
    page.heading(&(w.today.day)(0));
}

#[test]
fn a_personal_sentence_is_told_and_is_not_copied() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    let no = Story::quiet().entry("2026-05-10T09:00:00", word(Tone::No), "", "");
    for (story, says) in [(Story::quiet(), w.necessary.personal), (no, w.necessary.personal_closed)] {
        page.begin(&story, "/matter");
        read_back(&page, PERSONAL);
        page.see(says);
        page.see((w.necessary.bait)(Bait::Personal).lands);
        assert!(page.count(".sheet mark") >= 1, "the place is marked");
        assert!(!page.text().contains(w.necessary.copy), "it is not copied");
        page.press(w.necessary.change);
        page.fill(w.necessary.words, FINE);
        page.press(w.necessary.read_back);
        page.see(w.necessary.copy);
    }
}

#[test]
fn blame_is_told_and_left_to_the_person() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/matter");
    read_back(&page, "You are late again, as usual. Pick up is at five.");
    page.see((w.necessary.bait)(Bait::Blame).ask);
    page.see(w.necessary.look);
    page.see(w.necessary.copy);
}

#[test]
fn under_an_order_it_asks_first() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::screened(&[(Question::Order, Answer::Yes)]), "/matter");
    page.see(w.necessary.order_ask);
    assert_eq!(page.count("main textarea"), 0);
    for answer in [w.necessary.order_answers[1], w.necessary.order_answers[2]] {
        page.choose(answer);
        page.see(w.necessary.order_no);
        assert_eq!(page.count("main textarea"), 0, "{answer}");
    }
    page.choose(w.necessary.order_answers[0]);
    read_back(&page, FINE);
    page.see(w.necessary.copy);
}

#[test]
fn where_somebody_was_hurt_only_safer_ways_are_shown() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    for question in [Question::Harm, Question::OwnHarm] {
        page.begin(&Story::screened(&[(question, Answer::Yes)]), "/matter");
        page.heading(w.necessary.safer_title);
        page.see(w.necessary.safer[0]);
        assert_eq!(page.count("main textarea"), 0);
        assert_eq!(page.count("main form"), 0);
    }
}

pub fn states() -> Vec<State> {
    let yes = |question| Story::screened(&[(question, Answer::Yes)]);
    vec![
        state("matter", Story::quiet(), "/matter", shown),
        state("matter-clear", Story::quiet(), "/matter", |page| {
            read_back(page, FINE);
            page.see(words().necessary.clear);
        }),
        state("matter-personal", Story::quiet(), "/matter", |page| {
            read_back(page, "Mia has swimming at four. You are late again, as usual. I miss you. How are you?");
            page.see(words().necessary.personal_title);
        }),
        state("matter-order", yes(Question::Order), "/matter", |page| {
            page.choose(words().necessary.order_answers[2]);
            page.see(words().necessary.order_no);
        }),
        state("matter-safer", yes(Question::OwnHarm), "/matter", shown),
    ]
}

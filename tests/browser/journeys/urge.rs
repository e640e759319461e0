//! The moment of wanting to write to them, and the lists that are made beforehand for it.

use afterword::content::helplines::Kind;
use afterword::domain::own::{List, Own, urges};
use afterword::domain::record::{Age, Record, What};
use afterword::domain::screen::{Answer, Question};
use afterword::storage::memory::MemoryShelf;
use afterword::storage::shelf::Shelf;
use afterword::storage::{Loaded, Store};

use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser, browser_with, day, words};

/// The record as the device holds it.
fn record(page: &Browser) -> Record {
    let shelf = MemoryShelf::default();
    for (key, text) in page.storage() {
        shelf.set(&key, &text).unwrap();
    }
    match Store::open(Box::new(std::rc::Rc::new(shelf))).unwrap().1 {
        Loaded::Save(record, _) => record,
        other => panic!("{other:?}"),
    }
}

/// Moves the slider with the keyboard from where it stands.
fn rate(page: &Browser, by: i32) {
    let focus = "const it = document.querySelector('#strength'); it?.focus(); return it";
    page.until("the slider", focus, serde_json::json!(null));
    let key = if by < 0 { "\u{e012}" } else { "\u{e014}" };
    (0..by.abs()).for_each(|_| page.keys(key));
}

#[test]
fn ten_minutes_with_what_was_done_and_what_set_it_off() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.press(w.frame.want_to_write);
    page.at("/ten");
    page.heading(w.urge.title);
    rate(&page, 3);
    page.press(w.urge.start);
    page.see("10:00");
    page.see(&(w.urge.came_in)(8));
    // Leaving does not set the clock back.
    page.clock("2026-05-12T10:04:40");
    page.visit("/help");
    page.visit("/ten");
    page.see("5:20");
    page.clock("2026-05-12T10:05:01");
    page.see(w.urge.five_left);
    page.clock("2026-05-12T10:11:00");
    page.see(w.urge.over);
    rate(&page, -1);
    page.choose(w.urge.offers[2].what);
    page.fill(w.urge.set_off, "The song from the ferry");
    page.reload();
    page.see(w.kept.back);
    page.press(w.urge.to_plans);
    page.heading((w.lists.of)(List::Plans).title);
    page.back();
    page.see(w.kept.back);
    page.press(w.urge.keep);
    page.at("/today");
    page.visit("/ten");
    page.see(w.urge.earlier);
    page.unfold();
    page.see("8, then 7. The song from the ferry");
    let record = record(&page);
    let all = urges(&record);
    let [urge] = all.as_slice() else { panic!("{all:?}") };
    let Some(Own::Eased { did, .. }) = urge.eased else { panic!("{urge:?}") };
    assert_eq!(did, &[w.urge.offers[2].what]);
}

#[test]
fn the_clock_can_be_stopped_and_one_rating_is_enough() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/ten");
    page.press(w.urge.start);
    page.press(w.urge.stop);
    page.press(w.urge.go_on);
    page.see(w.urge.stop);
    // Another one, of which only the end is told.
    page.begin(&Story::quiet(), "/ten");
    rate(&page, 1);
    page.press(w.urge.keep);
    page.at("/today");
    page.visit("/ten");
    page.see(w.urge.earlier);
    page.unfold();
    page.see("10:00\n6.");
}

#[test]
fn what_nobody_rated_is_not_kept_as_rated() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/ten");
    rate(&page, 3);
    page.press(w.urge.start);
    page.focus_on(".clock");
    page.fill(w.urge.set_off, "A song");
    page.reload();
    page.press(w.kept.afresh);
    page.see(w.kept.bring_back);
    assert_eq!(page.value(w.urge.strength), "8", "the slider stands where it stood");
    page.press(w.urge.keep);
    page.at("/today");
    let record = record(&page);
    let [urge] = &urges(&record)[..] else { panic!("one urge") };
    let Some(Own::Eased { strength, .. }) = urge.eased else { panic!("{urge:?}") };
    assert_eq!((urge.strength, *strength), (8, None));
}

#[test]
fn an_urge_is_kept_once_where_the_device_refuses_the_rest() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/ten");
    page.fill(w.urge.set_off, "A song");
    page.refuses_records_after(1);
    page.press(w.urge.keep);
    page.see(w.faults.not_kept.what);
    page.takes_records();
    page.press(w.urge.keep);
    page.at("/today");
    let record = record(&page);
    let all = urges(&record);
    let [urge] = all.as_slice() else { panic!("{all:?}") };
    let Some(Own::Eased { strength, set_off, .. }) = urge.eased else { panic!("{urge:?}") };
    assert_eq!((*strength, set_off.as_str()), (None, "A song"));
}

#[test]
fn words_that_stay_are_kept_sealed_or_let_go() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/ten");
    page.press(w.urge.keep_letter);
    page.see(w.urge.letter_empty);
    page.fill(w.urge.letter, "I wanted to tell you.");
    page.press(w.urge.let_go);
    page.see(w.urge.letter_gone);
    page.press(w.urge.letter_back);
    assert_eq!(page.value(w.urge.letter), "I wanted to tell you.");
    page.press(&(w.urge.seal)(day("2026-06-01"), day("2026-05-12")));
    page.see(w.urge.letter_kept);
    assert_eq!(page.value(w.urge.letter), "");
    let record = record(&page);
    let sealed = record.events().iter().find_map(|event| match &event.what {
        What::Own(Own::Page(letter)) => Some((letter.words.as_str(), letter.sealed_until)),
        _ => None,
    });
    assert_eq!(sealed, Some(("I wanted to tell you.", Some(day("2026-06-01")))));
    // Without a seal it can be read among the letters.
    page.fill(w.urge.letter, "The other thing.");
    page.press(w.urge.keep_letter);
    page.see(w.urge.letter_kept);
    page.visit("/letters");
    page.see("The other thing.");
    page.reload();
    page.see("The other thing.");
    assert!(!page.text().contains("I wanted to tell you."), "sealed");
}

#[test]
fn it_is_there_in_the_first_minute_and_keeps_nothing_then() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.begin(&Story::default(), "/");
    page.press(w.frame.want_to_write);
    page.see(w.urge.not_kept);
    page.press(w.urge.start);
    page.see(w.urge.stop);
    assert_eq!(page.count("#letter, #set-off"), 0);
    assert!(page.storage().keys().all(|key| !key.contains("record") && !key.contains("page")), "{:?}", page.storage());
}

#[test]
fn start_again_empties_the_letter_too_and_brings_it_back() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/ten");
    page.fill(w.urge.letter, "I wanted to tell you.");
    page.fill(w.urge.set_off, "The song from the ferry");
    page.saving(w.saving.saved);
    page.reload();
    page.see(w.kept.back);
    page.press(w.kept.afresh);
    page.see(w.kept.emptied);
    assert_eq!([page.value(w.urge.letter), page.value(w.urge.set_off)], ["", ""]);
    page.press(w.kept.bring_back);
    assert_eq!(page.value(w.urge.letter), "I wanted to tell you.");
    assert_eq!(page.value(w.urge.set_off), "The song from the ferry");
}

#[test]
fn its_words_and_a_letter_that_is_begun_do_not_meet() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/letters/new");
    page.fill(w.unsent.words, "Dear you, it rained.");
    page.saving(w.saving.saved);
    page.visit("/ten");
    page.heading(w.urge.title);
    page.fill(w.urge.letter, "I wanted to tell you.");
    page.saving(w.saving.saved);
    page.visit("/letters/new");
    page.see(w.kept.back);
    assert_eq!(page.value(w.unsent.words), "Dear you, it rained.");
    page.visit("/ten");
    assert_eq!(page.value(w.urge.letter), "I wanted to tell you.");
}

#[test]
fn behind_a_door_closed_for_harm_it_shows_the_lines_that_fit_and_leads_to_no_contact() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/ten");
    page.see(w.urge.still_link);
    let minor = Story::default().then("2026-05-12T09:00:00", What::Age(Age::Minor));
    let harm = |question| Story::screened(&[(question, Answer::Yes)]);
    for (story, kind) in
        [(harm(Question::Harm), Kind::Abuse), (harm(Question::OwnHarm), Kind::OwnBehaviour), (minor, Kind::Young)]
    {
        page.begin(&story, "/ten");
        page.see((w.help.kind)(kind));
        page.see((w.help.kind)(Kind::Crisis));
        assert!(!page.text().contains(w.urge.still_link), "{kind:?}");
    }
}

#[test]
fn a_plan_made_beforehand_stands_first_in_the_hard_minute() {
    let w = words();
    let plans = (w.lists.of)(List::Plans);
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/writing");
    page.press(plans.row.what);
    page.see(plans.none);
    page.press(w.lists.add);
    page.see(plans.error);
    page.fill(plans.first, "I am in bed and reach for the phone");
    page.fill(plans.second, "I make tea");
    page.press(w.lists.add);
    let said = (w.urge.plan)("I am in bed and reach for the phone", "I make tea");
    page.see(&said);
    page.reload();
    page.press(&(w.lists.change)("I am in bed and reach for the phone"));
    page.fill(plans.second, "I put it in the kitchen");
    page.press(w.lists.keep);
    page.see(&(w.urge.plan)("I am in bed and reach for the phone", "I put it in the kitchen"));
    page.unfold();
    page.see(&said);
    page.visit("/ten");
    page.see(w.urge.plans);
    page.see(&(w.urge.plan)("I am in bed and reach for the phone", "I put it in the kitchen"));
}

#[test]
fn a_line_is_taken_away_with_its_versions_and_can_come_back_while_the_page_stands() {
    let w = words();
    let causes = (w.lists.of)(List::Causes);
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/list/0");
    page.fill(causes.first, "We never spoke about money");
    page.choose((w.lists.whose_is)(afterword::domain::own::Whose::Ours));
    page.press(w.lists.add);
    page.see(w.lists.on_it);
    // A change that was begun goes on after a reload.
    page.press(&(w.lists.change)("We never spoke about money"));
    page.fill(causes.first, "We never spoke about money or work");
    page.wait("what was typed", || page.storage().get("afterword.page.list-0")?.contains("or work").then_some(()));
    page.reload();
    page.see(w.kept.back);
    page.fill(causes.first, "We never spoke about money");
    page.press(w.lists.keep);
    page.see(w.lists.earlier);
    assert_eq!(page.count("main ul.rows > li.kept"), 1);
    page.press(&(w.lists.take_away)("We never spoke about money"));
    page.see(w.lists.gone);
    page.focus_on("#gone");
    page.see(causes.none);
    let kept = |page: &Browser| page.storage().values().any(|text| text.contains("never spoke"));
    assert!(!kept(&page), "{:?}", page.storage());
    page.press(w.lists.back);
    page.see((w.lists.whose_is)(afterword::domain::own::Whose::Ours));
    assert!(kept(&page));
    page.press(&(w.lists.take_away)("We never spoke about money"));
    page.see(w.lists.gone);
    page.saving(w.saving.saved);
    page.reload();
    page.see(causes.none);
    assert!(!kept(&page));
    assert!(page.mirror().values().all(|text| !text.contains("never spoke")));
}

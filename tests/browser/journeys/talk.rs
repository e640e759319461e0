//! The talk: prepared where the rules allow it, kept in parts, logged with one tap, and what follows from each answer.

use afterword::domain::contact::{Act, Ask, TalkEnd, Tone, Word};
use afterword::domain::door::{Closing, Page, Step};
use afterword::domain::own::Own;
use afterword::domain::record::What;
use afterword::domain::talk::{Notes, Part};

use super::meeting::light;
use super::states::{State, shown, state};
use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser_with, day, round, words};

const TODAY: &str = "2026-05-12";

/// They asked for the talk, more than a day ago.
pub fn asked() -> Story {
    let ask = Act::Word(Word { tone: Tone::Warm, ask: Ask::Talk, hot_and_cold: false, hurt: false });
    light().entry("2026-05-10T10:00:00", ask, "", "").then("2026-05-11T11:00:00", What::Screen(round(&[])))
}

fn notes() -> What {
    let mut notes = Notes::default();
    let said = [
        (Part::Opening, "Thank you for coming. Stop me at any point."),
        (Part::OwnPart, "In March I shouted at you in front of your sister."),
        (Part::Differs, "Since April I leave the room when my voice rises."),
        (Part::IfNo, "Thank you for telling me. I will leave it there."),
    ];
    said.into_iter().for_each(|(part, text)| notes.parts[part as usize] = text.into());
    What::Own(Own::Talk(Box::new(notes)))
}

pub fn with_notes(story: Story) -> Story {
    story.then("2026-05-11T12:00:00", notes())
}

#[test]
fn notes_are_kept_in_parts_and_nothing_is_filled_in() {
    let w = words();
    let site = Site::start();
    let story = asked().then(
        "2026-05-01T10:00:00",
        What::Wrote { page: afterword::domain::record::Writing::OwnPart, words: "I shouted in March".into() },
    );
    let page = browser_with(&site, &story, "/pace");
    page.press(w.talk.row.what);
    page.at("/outline");
    page.heading(w.talk.title);
    page.press(w.talk.keep);
    page.at_field("opening", w.talk.error_words);
    assert!(!page.text().contains("I shouted in March"), "what was written before is a link away");
    page.fill((w.talk.part)(Part::IfNo).what, "Thank you for telling me");
    page.wait("what was typed", || page.storage().get("afterword.page.outline")?.contains("telling me").then_some(()));
    page.reload();
    page.see(w.kept.back);
    assert_eq!(page.value((w.talk.part)(Part::IfNo).what), "Thank you for telling me");
    page.fill((w.talk.part)(Part::Why).what, "The way the week was planned");
    page.press(w.talk.keep);
    page.see(w.talk.stands);
    page.saving(w.saving.saved);
    page.reload();
    page.see(w.talk.stands);
    page.see("The way the week was planned");
    page.press(w.talk.change);
    assert_eq!(page.value((w.talk.part)(Part::Why).what), "The way the week was planned");
    page.press((w.writings.of)(Page::OwnPart).row.what);
    page.at("/writing/3");
    assert_eq!(page.value((w.writings.of)(Page::OwnPart).label), "I shouted in March");
    page.visit("/outline");
    page.press(w.door.draft);
    page.at("/draft");
}

#[test]
fn they_need_time_is_logged_with_one_tap_and_its_day_is_named() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &with_notes(asked()), "/outline");
    page.fill(w.talk.their_words.what, "I have to think about it");
    page.press((w.log.talk)(TalkEnd::NeedTime));
    page.see((w.talk.means)(TalkEnd::NeedTime));
    page.focus_on("#answer");
    page.see((w.door.open_title)(Step::Waiting));
    page.see(&(w.pace.closes)(day("2026-05-26"), day(TODAY)));
    page.saving(w.saving.saved);
    page.reload();
    page.see(w.talk.not_yet);
    // The notes of the talk that has been are kept beside, and those of the next begin empty.
    page.press(w.talk.earlier);
    page.see("In March I shouted");
    assert!(!page.text().contains(w.talk.stands));
    page.visit("/log");
    page.see("I have to think about it");
    page.see((w.log.entry)(&Act::Talked(TalkEnd::NeedTime)));
    page.press(w.log.undo);
    page.gone("I have to think about it");
    // The tap may have been a slip: the notes can be taken up again.
    page.visit("/outline");
    page.press(w.talk.earlier);
    page.press(w.talk.again);
    page.see(w.talk.stands);
    page.reload();
    page.see(w.talk.stands);
    page.press(w.talk.change);
    assert_eq!(page.value((w.talk.part)(Part::OwnPart).what), "In March I shouted at you in front of your sister.");
}

#[test]
fn a_no_closes_contact_at_once() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &with_notes(asked()), "/outline");
    page.press((w.log.talk)(TalkEnd::No));
    page.closed_by(Closing::Ended);
    // The notes are read on a page of their own, which is no tool.
    page.visit("/outline");
    page.at("/shelf/2");
}

#[test]
fn the_wish_to_be_friends_closes_contact_too() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &asked(), "/outline");
    page.fill(w.talk.their_words.what, "Friends, one day");
    page.press((w.log.talk)(TalkEnd::Friends));
    page.closed_by(Closing::Ended);
    page.saving(w.saving.saved);
    page.reload();
    page.closed_by(Closing::Ended);
    page.visit("/log");
    page.see("Friends, one day");
    page.see((w.log.entry)(&Act::Talked(TalkEnd::Friends)));
}

#[test]
fn after_a_talk_that_was_left_open_only_they_ask_for_another() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &with_notes(asked()), "/outline");
    page.press((w.log.talk)(TalkEnd::LeftOpen));
    page.see((w.talk.means)(TalkEnd::LeftOpen));
    page.focus_on("#answer");
    page.see((w.door.open_title)(Step::LightContact));
    page.saving(w.saving.saved);
    page.reload();
    page.see(w.talk.not_yet);
    page.see(w.talk.earlier);
    assert_eq!(page.count("main form textarea"), 0, "nothing is prepared, and nothing is logged twice");
    page.visit("/log");
    page.see((w.log.entry)(&Act::Talked(TalkEnd::LeftOpen)));
}

#[test]
fn before_its_step_notes_are_read_and_not_written() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &with_notes(light()), "/outline");
    page.see(w.talk.not_yet);
    page.see("In March I shouted");
    assert!(!page.text().contains(w.talk.notes_title) && !page.text().contains(w.door.draft));
    page.begin(&with_notes(Story::quiet()), "/outline");
    page.see(w.talk.rests);
    page.see("In March I shouted");
    page.begin(&Story::quiet(), "/outline");
    page.press(w.log.kinds[9].what);
    page.at("/entry/9");
}

pub fn states() -> Vec<State> {
    vec![
        state("talk-new", asked(), "/outline", Browser::unfold),
        state("talk-notes", with_notes(asked()), "/outline", shown),
        state("talk-waits", with_notes(light()), "/outline", shown),
        state("talk-said", with_notes(asked()), "/outline", |page| {
            page.press((words().log.talk)(TalkEnd::NeedTime));
            page.see((words().talk.means)(TalkEnd::NeedTime));
            page.unfold();
        }),
    ]
}

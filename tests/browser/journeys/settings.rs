//! Settings: the screen again, a lift, a partner who is gone, a copy that can be checked, the light, and erasing.

use std::fs;

use afterword::domain::contact::{Side, Tone};
use afterword::domain::door::{Closing, Door, Ends, Resting, decide};
use afterword::domain::record::{Over, What};
use afterword::domain::screen::{Answer, Answers, Question};
use afterword::storage::backup;
use serde_json::{Value, json};

use crate::driver::Browser;
use crate::server::{Site, target};
use crate::steps::{NOW, Story, browser, browser_with, day, moment, path_of, round, word, words};

const TODAY: &str = "2026-05-12";

/// The door waits because something has ended, until that day.
#[track_caller]
fn rests_until(page: &Browser, until: &str) {
    let w = words();
    page.heading(w.door.resting_title);
    page.see((w.door.rest)(Resting::After).short);
    page.see(&(w.door.ends)(Ends::On(day(until)), day(TODAY)));
}

#[test]
fn the_questions_are_answered_again_from_settings() {
    let w = words();
    let site = Site::start();
    let given_up = Story::quiet().asking(round(&[]));
    let page = browser_with(&site, &given_up, "/settings");
    page.press(w.settings.screen_again.what);
    page.at(&path_of(Question::Harm));
    page.heading((w.screen.question)(Question::Harm).ask);
    assert_eq!(page.count("main input:checked"), 0, "nothing is preselected");
    page.answer_from(Question::Harm, &[(Question::Cost, Answer::Yes)]);
    page.confirm();
    page.heading(w.door.resting_title);
    page.see((w.door.rest)(Resting::Cost).short);
    page.visit("/settings");
    page.press(w.settings.quiet.what);
    page.at("/days");
}

#[test]
fn an_answer_about_harm_is_lifted_once() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::screened(&[(Question::Harm, Answer::Yes)]), "/settings");
    page.press(w.settings.lift.what);
    page.at("/answer");
    page.heading(w.lift.title);
    page.press(w.lift.keep);
    page.at("/settings");
    page.press(w.settings.lift.what);
    page.press(w.lift.lift);
    page.at("/next");
    rests_until(&page, "2026-06-11");
    for path in ["/settings", "/answer"] {
        page.visit(path);
        page.at("/settings");
        page.heading(w.settings.title);
        assert!(!page.text().contains(w.settings.lift.what));
    }
    page.clock("2026-06-12T10:00:00");
    page.visit("/question/1");
    page.answer(Question::Harm, Answer::Yes);
    page.confirm();
    page.closed_by(Closing::Harm);
    for path in ["/settings", "/answer"] {
        page.visit(path);
        page.at("/settings");
        page.heading(w.settings.title);
        assert!(!page.text().contains(w.settings.lift.what), "it is not offered a second time");
    }
}

#[test]
fn what_has_ended_is_recorded_after_a_page_that_says_what_it_means() {
    let w = words();
    let site = Site::start();
    let story = Story::screened(&[(Question::TheirPartner, Answer::Yes)]);
    let page = browser_with(&site, &story, "/settings");
    page.see(w.settings.their_partner_over.what);
    assert!(!page.text().contains(w.settings.my_partner_over.what), "only what holds is offered");
    let theirs = (w.settings.over)(Over::Partner(Side::Ex));
    page.press(w.settings.their_partner_over.what);
    page.at("/record/1");
    page.heading(theirs.title);
    theirs.text.iter().for_each(|text| page.see(text));
    page.press(theirs.keep);
    page.at("/settings");
    page.visit("/next");
    page.closed_by(Closing::Partner);
    page.visit("/record/1");
    page.press(theirs.record);
    page.at("/next");
    rests_until(&page, "2026-06-11");
    page.begin(&Story::screened(&[(Question::MyPartner, Answer::Yes)]), "/settings");
    page.press(w.settings.my_partner_over.what);
    page.press((w.settings.over)(Over::Partner(Side::User)).record);
    page.at("/next");
    rests_until(&page, "2026-06-11");
    page.begin(&Story::screened(&[(Question::Order, Answer::Yes)]), "/settings");
    page.press(w.settings.order_over.what);
    page.press((w.settings.over)(Over::Order).record);
    page.closed_by(Closing::No);
    for path in ["/record/0", "/record/1", "/record/2"] {
        page.visit(path);
        page.at("/settings");
        page.heading(w.settings.title);
        page.gone(w.settings.over_title);
    }
}

#[test]
fn a_link_to_the_questions_in_another_tab_keeps_the_round_under_way() {
    let w = words();
    let site = Site::start();
    let mut half = Answers::default();
    half.give(Question::Harm, Answer::No);
    half.give(Question::OwnHarm, Answer::No);
    let page = browser_with(&site, &Story::quiet().asking(half), "/settings");
    page.see(w.settings.screen_again.what);
    let kept = page.storage();
    for key in ["ctrlKey", "metaKey", "shiftKey"] {
        // A press that the browser would answer with another tab, kept from opening one.
        let script = "const link = pressable(name[0]);
            document.addEventListener('click', (ev) => ev.preventDefault(), { once: true });
            link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, [name[1]]: true }))";
        page.run(script, json!([w.settings.screen_again.what, key]));
        assert_eq!(page.storage(), kept, "{key}");
    }
    page.at("/settings");
    page.visit("/question/1");
    assert_eq!(page.value((w.screen.answer)(Answer::No)), "true");
}

/// Saves a backup and gives its name and text.
fn save(page: &Browser, folder: &str) -> (String, String) {
    let folder = target().join("downloads").join(folder);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let behaviour = json!({ "behavior": "allow", "downloadPath": folder.to_str().unwrap() });
    page.cdp("Browser.setDownloadBehavior", behaviour);
    page.press(words().settings.backup.what);
    page.wait("a saved file", || {
        let file = fs::read_dir(&folder).unwrap().next()?.unwrap();
        let name = file.file_name().into_string().unwrap();
        // While it is written it has a name of the browser's.
        let text = fs::read_to_string(file.path()).ok()?;
        (name.ends_with(".json") && text.ends_with("]}\n")).then_some((name, text))
    })
}

#[test]
fn a_backup_holds_what_the_door_is_decided_from() {
    let w = words();
    let site = Site::start();
    let partner_gone = Story::screened(&[(Question::TheirPartner, Answer::Yes)])
        .then("2026-05-10T09:00:00", What::Over(Over::Partner(Side::Ex)));
    for (name, story) in [
        (
            "closed",
            Story::quiet().entry("2026-05-10T09:00:00", word(Tone::No), "\u{201c}No\u{201d}, they said \u{1f642}", ""),
        ),
        ("resting", partner_gone),
        ("open", Story::settled()),
    ] {
        let page = browser_with(&site, &story, "/settings");
        let (file, text) = save(&page, name);
        assert_eq!(file, (w.settings.backup_name)(day(TODAY)));
        assert!(!file.to_lowercase().contains("afterword"), "a neutral name: {file}");
        let json: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(json["format"], "afterword-backup");
        let read = backup::read(&text).unwrap();
        assert_eq!(read.unreadable, vec![]);
        assert_eq!(read.record, story.record());
        let decision = decide(&read.record, moment(NOW));
        page.visit("/next");
        match decision.door {
            Door::Closed => page.closed_by(decision.worst_closing().unwrap()),
            Door::Resting => page.heading(w.door.resting_title),
            Door::Open(step) => page.heading((w.door.open_title)(step)),
        }
        page.unfold();
        for reason in &decision.reasons {
            page.see(&format!("{}: {}", w.door.rule_id, reason.rule.code()));
        }
        assert!(format!("{:?}", decision.door).to_lowercase().starts_with(name), "the story is {name}");
    }
}

#[test]
fn help_lines_are_those_of_the_place_whose_time_the_device_keeps() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    for (zone, country) in [("Europe/London", "GB"), ("Australia/Perth", "AU"), ("Africa/Lagos", "")] {
        page.zone(zone);
        page.visit("/help");
        page.wait("the lines", || (page.count("#country") == 1).then_some(()));
        assert_eq!(page.value(w.help.country), country, "{zone}");
    }
    page.pick(w.help.country, "Germany");
    page.reload();
    page.wait("the lines", || (page.count("#country") == 1).then_some(()));
    assert_eq!(page.value(w.help.country), "DE", "what was chosen goes before");
}

#[test]
fn the_light_and_the_country_are_kept() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/settings");
    let background = |page: &Browser| {
        page.run("return getComputedStyle(document.documentElement).colorScheme + ' ' + getComputedStyle(document.body).backgroundColor", json!(null))
    };
    let day = background(&page);
    page.pick(w.settings.appearance, w.settings.appearances[2]);
    page.until("the dark page", "return document.documentElement.dataset.theme === 'dark' || null", json!(null));
    page.pick(w.settings.country, "Germany");
    let night = background(&page);
    assert_ne!(day, night);
    page.reload();
    page.heading(w.settings.title);
    assert_eq!((background(&page), page.value(w.settings.country)), (night, "DE".into()));
    page.visit("/help");
    assert_eq!(page.value(w.help.country), "DE");
    page.visit("/settings");
    page.pick(w.settings.appearance, w.settings.appearances[0]);
    page.reload();
    assert_eq!(background(&page), day);
}

#[test]
fn erasing_takes_all_of_ours_and_nothing_else() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/settings");
    page.store("another-app", Some("its own"));
    page.pick(w.settings.appearance, w.settings.appearances[1]);
    page.press(w.settings.erase_button);
    page.at("/erase");
    page.press(w.erase.keep);
    page.at("/settings");
    assert!(page.storage().len() > 3, "nothing is erased yet");
    page.press(w.settings.erase_button);
    page.at("/erase");
    page.press(w.erase.erase);
    page.at("/exit.html");
    assert_eq!(page.storage().into_iter().collect::<Vec<_>>(), vec![("another-app".into(), "its own".into())]);
    page.visit("/today");
    page.at("/");
    page.heading(w.frame.name);
}

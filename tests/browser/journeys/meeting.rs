//! Light contact, planning a meeting and looking back on one: what the rules allow, what is kept, and what they make of it.

use afterword::domain::answer::Said;
use afterword::domain::contact::{Act, Ask, LookBack, Reach, Tone, Word};
use afterword::domain::door::{Ends, Exchange, Next, Step};
use afterword::domain::id::Resting;
use afterword::domain::meeting::{Gap, Outcome, Plan, Setting};
use afterword::domain::own::Own;
use afterword::domain::record::{EventId, Mood, What};
use serde_json::json;

use super::states::{State, shown, state};
use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser_with, day, round, word, words};

const TODAY: &str = "2026-05-12";
const FIRST: Exchange = Exchange { sent: date(20), answered: date(21) };

const fn date(day: u32) -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, 4, day).unwrap()
}

/// Light contact since 21 April, steady on every day: two warm exchanges four days apart.
pub fn light() -> Story {
    let mut story = Story::settled_on(date(20));
    for n in 0..22 {
        let on = date(21) + chrono::Days::new(n);
        let steady = What::CheckIn { mood: Mood::Steady, self_harm: false, words: String::new() };
        story = story.then(&format!("{on}T07:30:00"), steady);
    }
    let message = Act::Reached(Reach::Message);
    story
        .entry("2026-04-20T10:00:00", message, "", "")
        .entry("2026-04-21T10:00:00", word(Tone::Warm), "The soup was good", "")
        .then("2026-04-22T10:01:00", What::Screen(round(&[])))
        .entry("2026-04-23T10:00:00", message, "", "")
        .entry("2026-04-25T10:00:00", word(Tone::Warm), "", "")
}

/// A third warm exchange, 15 days after the first reply: a meeting may be planned.
pub fn may_meet() -> Story {
    light()
        .entry("2026-05-02T10:00:00", Act::Reached(Reach::Message), "", "")
        .entry("2026-05-06T10:00:00", word(Tone::Warm), "", "")
        .then("2026-05-07T10:01:00", What::Screen(round(&[])))
}

/// A plan that is whole, for a day.
pub fn planned(on: &str) -> Plan {
    Plan {
        day: Some(day(on)),
        from: Some(15 * 60),
        minutes: Some(45),
        setting: Some(Setting::Public),
        place: "The cafe at the station".into(),
        alcohol: Some(false),
        way_home: "Tram 12".into(),
        knows: "My sister".into(),
        ideas: vec![words().plan.ideas[0].into(), "Look at the boats".into()],
        leave_out: "The flat".into(),
        leaving: "I have to go now, take care".into(),
        ..Plan::default()
    }
}

pub fn with_plan(story: Story, plan: Plan) -> Story {
    story.then("2026-05-08T10:00:00", What::Own(Own::Meeting(Box::new(plan))))
}

fn asked() -> Act {
    Act::Word(Word { tone: Tone::Warm, ask: Ask::Meeting, hot_and_cold: false, hurt: false })
}

/// Fills in what is missing of a plan.
pub fn fill_plan(page: &Browser) {
    let w = &words().plan;
    page.fill(w.day.what, "2026-05-16");
    page.fill(w.from.what, "15:00");
    page.choose(w.long[1].1);
    page.choose((w.setting)(Setting::Public).what);
    page.fill(w.place.what, "The cafe at the station");
    page.choose(w.alcohol[0]);
    page.fill(w.way_home.what, "Tram 12");
    page.fill(w.knows.what, "My sister");
    page.choose(w.fear[0]);
}

fn sheet() -> String {
    let plan = planned("2026-05-16");
    (words().plan.sheet)(day("2026-05-16"), "15:00", "15:45", &plan.place, &plan.way_home, day(TODAY))
}

#[test]
fn light_contact_says_whose_turn_it_is_and_counts_towards_nothing() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &light(), "/today");
    page.press(w.pace.row.what);
    page.at("/pace");
    page.heading((w.pace.turn)(Next::Yours).what);
    let today = day(TODAY);
    let (what, small) = (w.pace.exchange)(FIRST.sent, FIRST.answered, today);
    page.see(&what);
    page.see(&small);
    page.see(&(w.pace.counted)(2, 4));
    page.see(w.pace.asks);
    assert_eq!(page.count("main progress, main meter, main .leaves"), 0, "nothing fills up");
    assert!(!page.text().contains(w.plan.row.what), "a meeting is not open yet");
    // The decision leads here too.
    page.visit("/next");
    page.heading((w.door.open_title)(Step::LightContact));
    page.press(w.door.pace);
    page.at("/pace");
    page.press(w.door.draft);
    page.at("/draft");
    // Once it is written, the turn is theirs, and the day of silence is named.
    page.visit("/entry/1");
    page.choose((w.log.reach)(Reach::Message));
    page.press(w.log.keep);
    page.at("/log");
    page.visit("/pace");
    page.heading((w.pace.turn)(Next::Theirs).what);
    page.see(&(w.pace.closes)(day("2026-05-26"), today));
    assert!(!page.text().contains(w.door.draft));
    page.reload();
    page.heading((w.pace.turn)(Next::Theirs).what);
    // They answer warmly: a day passes first.
    page.press(w.pace.log_word);
    page.at("/entry/0");
    page.choose((w.log.tone)(Tone::Warm).what);
    page.choose((w.log.ask)(Ask::Nothing));
    page.press(w.log.keep);
    page.at("/log");
    page.clock("2026-05-12T18:00:00");
    page.visit("/pace");
    page.see(&(w.pace.counted)(3, 21));
    page.press(w.pace.back[2].what);
    page.at("/pages/124");
}

#[test]
fn a_plan_that_would_not_be_safe_is_answered_and_nothing_typed_is_lost() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &may_meet(), "/pace");
    page.press(w.plan.row.what);
    page.at("/plan");
    page.heading(w.plan.title);
    page.press(w.plan.keep);
    page.see(w.plan.errors);
    page.see(w.plan.error_fear);
    fill_plan(&page);
    page.fill(w.plan.day.what, "2026-05-11");
    page.fill(w.plan.from.what, "21:30");
    page.choose(w.plan.long[3].1);
    page.choose((w.plan.setting)(Setting::Home).what);
    page.choose(w.plan.alcohol[1]);
    page.choose(w.plan.fear[1]);
    page.see(w.plan.fear_said);
    page.press(w.plan.keep);
    page.at_field("day", (w.plan.gap)(Gap::Over));
    page.at_field("from", (w.plan.gap)(Gap::Late));
    for gap in [Gap::Long, Gap::Home, Gap::Alcohol] {
        page.see((w.plan.gap)(gap));
    }
    page.see(w.plan.error_feared);
    assert!(!page.storage().values().any(|text| text.contains("\"meeting\",")), "nothing is kept as a plan");
    page.wait("what was typed", || page.storage().get("afterword.page.plan")?.contains("Tram 12").then_some(()));
    page.reload();
    page.see(w.kept.back);
    assert_eq!(page.value(w.plan.place.what), "The cafe at the station");
    assert_eq!(page.value((w.plan.setting)(Setting::Home).what), "true");
    assert_eq!(page.value(w.plan.fear[1]), "false", "the answer about fear is kept nowhere");
    let kept = page.storage();
    let plan = &kept["afterword.page.plan"];
    assert!(plan.contains("Tram 12") && !plan.contains("\"fear"), "{plan}");
    fill_plan(&page);
    page.press(w.plan.keep);
    page.see("Tram 12");
    page.saving(w.saving.saved);
    page.reload();
    page.see(w.plan.sheet_note);
    page.see(w.plan.ask.what);
    let shown = "return document.querySelector('main .sheet')?.innerText";
    assert_eq!(page.run(shown, json!(null)), json!(sheet()));
    page.press(w.plan.change);
    assert_eq!(page.value(w.plan.from.what), "15:00", "the form holds the plan");
    page.press(w.plan.change);
    // On paper there is the sheet, and nothing else of the plan.
    page.print(true);
    page.see("Tram 12");
    for private in ["My sister", w.plan.title, w.plan.place.small] {
        assert!(!page.text().contains(private), "{private} is on paper");
    }
    page.print(false);
    page.visit("/today");
    page.press(w.plan.title);
    page.at("/plan");
    // What is missing may be added later, and there is no sheet meanwhile.
    page.press(w.plan.change);
    page.fill(w.plan.knows.what, "");
    page.choose(w.plan.fear[0]);
    page.press(w.plan.keep);
    page.see((w.plan.gap)(Gap::NobodyKnows));
    page.gone(w.plan.sheet_note);
    page.press(w.plan.take_away[0]);
    page.press(w.plan.take_away[2]);
    page.see(w.book.taken);
    assert_eq!(page.value(w.plan.place.what), "");
    page.press(w.book.bring_back);
    page.see("Tram 12");
}

#[test]
fn a_meeting_with_pressure_rests_contact_and_says_until_when() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &with_plan(may_meet(), planned("2026-05-11")), "/plan");
    page.see(w.plan.over);
    page.press(w.plan.look_back.what);
    page.at("/after");
    page.press(w.after.keep);
    page.at_field("outcome", w.log.error_choose);
    page.choose((w.after.outcome)(Outcome::Met).what);
    assert_eq!(page.value(w.log.on), "2026-05-11", "the day of the plan");
    page.choose(w.log.look_back[0]);
    page.choose(w.log.look_back[2]);
    assert!(!page.text().contains(w.after.fear));
    page.choose(w.after.fear_box);
    page.see(w.after.fear);
    // With fear it was easy for nobody, whatever was said before.
    page.wait("the mark of a hurt", || (page.value(w.log.look_back[4]) == "true").then_some(()));
    assert_eq!(page.value(w.log.look_back[0]), "false");
    page.fill(w.after.saw.what, "They looked at the clock twice");
    page.choose((w.after.next)(Said::NotSure));
    page.wait("what was typed", || page.storage().get("afterword.page.after")?.contains("clock twice").then_some(()));
    page.reload();
    page.see(w.kept.back);
    page.press(w.after.keep);
    page.see(w.after.answer_title);
    page.focus_on("#answer");
    let rest = (w.door.rest)(Resting::Hurt).short;
    page.see(rest);
    page.saving(w.saving.saved);
    page.reload();
    page.see(rest);
    page.see(&(w.door.ends)(Ends::On(day("2026-05-26")), day(TODAY)));
    page.see("They looked at the clock twice");
    page.see((w.after.next_then)(Said::NotSure));
    page.visit("/log");
    page.see((w.log.entry)(&Act::Met));
    let back = LookBack { easy_for_user: false, easy_for_ex: false, pressure: true, old_pattern: false, hurt: true };
    let is_hurt = |text: &String| {
        ["looked-back", r#""easy-for-user":false"#, r#""hurt":true"#].iter().all(|part| text.contains(part))
    };
    assert!(page.storage().values().any(is_hurt), "with fear it was easy for nobody");
    page.see((w.log.entry)(&Act::LookedBack(back)));
    assert_eq!(page.count("main ol.log > li"), 8, "each once");
    page.visit("/plan");
    page.see(w.plan.rests);
    assert_eq!(page.count("main form"), 0);
    page.press(w.pace.why);
    page.at("/next");
    page.heading(w.door.resting_title);
}

#[test]
fn a_meeting_is_kept_once_where_the_device_refuses_the_rest() {
    let w = words();
    let site = Site::start();
    for (story, refused_after) in [
        (with_plan(may_meet(), planned("2026-05-11")), 1),
        (with_plan(may_meet(), planned("2026-05-11")), 2),
        (may_meet(), 1),
    ] {
        let page = browser_with(&site, &story, "/after");
        page.choose((w.after.outcome)(Outcome::Met).what);
        page.choose(w.log.look_back[0]);
        page.fill(w.after.saw.what, "They laughed");
        page.refuses_records_after(refused_after);
        page.press(w.after.keep);
        page.see(w.faults.not_kept.what);
        page.takes_records();
        page.fill(w.after.saw.what, "They laughed twice");
        page.press(w.after.keep);
        page.see(w.after.answer_title);
        page.see("They laughed twice");
        assert_eq!(page.count("main ul.rows > li.r > .flow > .what"), 1, "one meeting");
        page.visit("/log");
        page.see((w.log.entry)(&Act::Met));
        assert_eq!(page.count("main ol.log > li"), 8, "the meeting, and looking back on it");
    }
}

#[test]
fn a_meeting_that_the_log_has_is_looked_back_on_once() {
    let w = words();
    let site = Site::start();
    let story = may_meet().entry("2026-05-11T15:00:00", Act::Met, "", "");
    let page = browser_with(&site, &story, "/plan");
    page.see(w.plan.last_first);
    page.visit("/today");
    page.press(w.plan.look_back.what);
    page.see(&(w.after.met_on)(day("2026-05-11"), day(TODAY)));
    page.choose(w.log.look_back[0]);
    page.choose(w.log.look_back[1]);
    page.press(w.after.keep);
    page.see((w.door.open_title)(Step::Meeting));
    page.visit("/plan");
    page.see(w.plan.form_title);
    page.visit("/log");
    page.see((w.log.entry)(&Act::Met));
    assert_eq!(page.count("main ol.log > li"), 8, "the meeting once, and looking back on it");
}

#[test]
fn a_declined_meeting_is_a_no_to_that_meeting() {
    let w = words();
    let site = Site::start();
    let story = may_meet().entry("2026-05-10T10:00:00", Act::Reached(Reach::Message), "", "");
    let page = browser_with(&site, &with_plan(story, planned("2026-05-16")), "/plan");
    page.press(w.plan.look_back.what);
    page.choose((w.after.outcome)(Outcome::Declined).what);
    page.fill(w.after.their_words, "I would rather not");
    page.press(w.after.keep);
    page.see(&(w.after.earlier)(Some(day("2026-05-16")), Outcome::Declined, day(TODAY)));
    page.see((w.door.rest)(Resting::AnswerLater).short);
    page.clock("2026-05-13T12:00:00");
    page.reload();
    page.see((w.door.open_title)(Step::LightContact));
    page.visit("/plan");
    page.see(w.plan.declined);
    assert_eq!(page.count("main form"), 0);
    page.visit("/pace");
    page.see(w.pace.declined);
    page.visit("/log");
    page.see((w.log.entry)(&Act::Declined));
    page.see("I would rather not");
}

#[test]
fn a_meeting_that_did_not_happen_logs_nothing() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &with_plan(may_meet(), planned("2026-05-16")), "/after");
    page.choose((w.after.outcome)(Outcome::NotHeld).what);
    page.press(w.after.keep);
    page.see(&(w.after.earlier)(Some(day("2026-05-16")), Outcome::NotHeld, day(TODAY)));
    page.see((w.door.open_title)(Step::Meeting));
    page.visit("/log");
    page.see((w.log.entry)(&Act::Reached(Reach::Message)));
    assert_eq!(page.count("main ol.log > li"), 6);
    page.visit("/plan");
    page.see(w.plan.form_title);
    assert_eq!(page.value(w.plan.place.what), "", "a new plan begins empty");
}

#[test]
fn behind_a_closed_door_nothing_prepares_contact_and_before_its_step_nothing_is_planned() {
    let w = words();
    let site = Site::start();
    let no = with_plan(may_meet(), planned("2026-05-16")).entry("2026-05-11T10:00:00", word(Tone::No), "", "");
    let page = browser_with(&site, &no, "/today");
    page.see(w.today.door_closed);
    assert!(!page.text().contains(w.pace.row.what) && !page.text().contains(w.plan.title));
    for path in ["/pace", "/outline"] {
        page.visit(path);
        page.at("/next");
    }
    page.visit("/plan");
    page.at("/shelf/1");
    assert_eq!(page.count("main button"), 0, "the plan is read");
    page.visit("/after");
    page.heading(w.after.title);
    page.begin(&Story::quiet(), "/plan");
    page.see(w.plan.rests);
    page.visit("/pace");
    page.heading((w.pace.turn)(Next::Rests).what);
    page.begin(&light(), "/plan");
    page.see(w.plan.not_yet);
    assert_eq!(page.count("main form"), 0);
    page.begin(&Story::settled(), "/pace");
    page.heading((w.pace.turn)(Next::NotYet).what);
}

pub fn states() -> Vec<State> {
    let theirs = light().entry("2026-05-10T10:00:00", Act::Reached(Reach::Message), "", "");
    let looked = LookBack { easy_for_user: true, easy_for_ex: true, pressure: true, old_pattern: false, hurt: false };
    let seen = Plan {
        of: Some(EventId(0)),
        outcome: Some(Outcome::Met),
        saw: "They laughed about the ferry, and looked at the clock twice.".into(),
        next: Some(Said::NotSure),
        ..planned("2026-05-10")
    };
    let met = may_meet()
        .entry("2026-05-10T15:00:00", Act::Met, "", "")
        .entry("2026-05-10T19:00:00", Act::LookedBack(looked), "", "")
        .then("2026-05-10T19:01:00", What::Own(Own::Meeting(Box::new(Plan { of: None, ..seen }))));
    vec![
        state("pace-yours", light(), "/pace", shown),
        state("pace-theirs", theirs, "/pace", shown),
        state("pace-rests", light().entry("2026-05-11T09:00:00", asked(), "", ""), "/pace", shown),
        state("pace-may-meet", may_meet(), "/pace", shown),
        state("pace-not-yet", Story::settled(), "/pace", shown),
        state("plan-new", may_meet(), "/plan", |page| page.see(words().plan.form_title)),
        state("plan-errors", may_meet(), "/plan", |page| {
            fill_plan(page);
            page.choose((words().plan.setting)(Setting::Home).what);
            page.fill(words().plan.from.what, "21:30");
            page.choose(words().plan.fear[1]);
            page.press(words().plan.keep);
            page.see((words().plan.gap)(Gap::Home));
        }),
        state("plan-whole", with_plan(may_meet(), planned("2026-05-16")), "/plan", Browser::unfold),
        state("plan-over", with_plan(may_meet(), planned("2026-05-11")), "/plan", shown),
        state("plan-waits", with_plan(Story::quiet(), planned("2026-05-16")), "/plan", shown),
        state("after-new", with_plan(may_meet(), planned("2026-05-11")), "/after", |page| {
            page.choose((words().after.outcome)(Outcome::Met).what);
            page.see(words().after.next_title);
        }),
        state("after-declined", with_plan(may_meet(), planned("2026-05-16")), "/after", |page| {
            page.choose((words().after.outcome)(Outcome::Declined).what);
            page.see(words().after.their_words);
        }),
        state("after-answered", met, "/after", shown),
        state("today-steps", with_plan(may_meet(), planned("2026-05-16")), "/today", shown),
    ]
}

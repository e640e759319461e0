//! Two who try again: agreements in both voices, looking back, whether it is still good for both, and sheets on which
//! nothing private is.

use afterword::domain::agreement::{Agreement, Stands, Topic};
use afterword::domain::amends::{Apology, Came, Commitment};
use afterword::domain::contact::{Act, Ask, Look, Reach, Tone, Word};
use afterword::domain::door::{Closing, Detail, EndedBy, Resting};
use afterword::domain::draft::{Draft, DraftKind, DraftState};
use afterword::domain::own::{Habit, Item, List, Own, Page, PageKind, Schedule};
use afterword::domain::record::{Choice, EventId, Mood, Motive, What, Writing};
use afterword::domain::review::{AfterReview, Review, ReviewQuestion};
use afterword::domain::screen::{Answer, Question};
use afterword::domain::second::{Beside, Flag};
use serde_json::json;

use super::states::{State, shown, state};
use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{NOW, Story, browser, browser_with, day, round, word, words};

const TODAY: &str = "2026-05-12";

/// They have said that they want to try, on 12 May.
pub fn trying() -> Story {
    let ask = Word { tone: Tone::Warm, ask: Ask::Try, hot_and_cold: false, hurt: false };
    Story::settled()
        .entry("2026-05-12T09:10:00", Act::Reached(Reach::Message), "", "")
        .entry("2026-05-12T09:20:00", Act::Word(ask), "", "")
        .then("2026-05-12T09:30:00", What::Screen(round(&[])))
}

/// An agreement of two.
fn agreement(topic: Topic, agreed: &str) -> Agreement {
    Agreement {
        topic,
        mine: "An evening to myself, each week.".into(),
        theirs: "A word before, so that I do not wait.".into(),
        agreed: agreed.into(),
        look: Some(day("2026-08-12")),
        ..Agreement::default()
    }
}

fn kept(agreement: Agreement) -> What {
    What::Own(Own::Agreement(Box::new(agreement)))
}

fn answered(answers: [u8; 6]) -> What {
    What::Review(Review { answers, abuse_by: None, same_hurt: false, broken_twice: false })
}

/// Two agreements, one of them broken twice since the first look back, and answers at the beginning.
fn a_month() -> Story {
    let evening = Agreement {
        broken: vec![day("2026-05-20"), day("2026-06-03")],
        ..agreement(Topic::Time, "Each keeps one evening a week alone.")
    };
    let over =
        Agreement { until: Some(day("2026-05-31")), ..agreement(Topic::Openness, "Each says by noon where they eat.") };
    trying()
        .then("2026-05-12T09:40:00", answered([2, 3, 2, 3, 4, 4]))
        .then("2026-05-13T09:00:00", kept(agreement(Topic::Conflict, "When a voice rises, twenty minutes apart.")))
        .then("2026-06-04T09:00:00", kept(evening))
        .then("2026-05-13T09:10:00", kept(over))
}

/// Chooses an answer of a group by its place.
#[track_caller]
pub fn choose_in(page: &Browser, group: &str, at: usize) {
    let script = "const it = document.querySelectorAll(`input[name=${name[0]}]`)[name[1]];
        if (!it) return null; it.click(); return it.checked || null";
    page.until(&format!("answer {at} of {group}"), script, json!([group, at]));
}

/// Answers a look back: no abuse, the six questions, the same hurt, broken twice.
#[track_caller]
pub fn look_back(page: &Browser, answers: [usize; 6], hurt: bool, broken: bool) {
    page.visit("/looks/new");
    page.heading(words().review.form_title);
    choose_in(page, "abuse", 0);
    for (at, answer) in answers.into_iter().enumerate() {
        choose_in(page, &format!("look-{}", at + 1), answer);
    }
    choose_in(page, "hurt", usize::from(!hurt));
    choose_in(page, "broken", usize::from(!broken));
    page.press(words().review.keep);
}

/// Writes an agreement down, on the page of a new one, and keeps it.
#[track_caller]
pub fn agree(page: &Browser, topic: Topic, agreed: &str) {
    let a = &words().agreements;
    page.visit("/table/new");
    page.pick(a.topic_label, (a.topic)(topic));
    page.fill(a.mine, "An evening to myself, each week.");
    page.fill(a.theirs, "A word before, so that I do not wait.");
    page.fill(a.agreed, agreed);
    page.press(a.keep);
    page.heading(a.one_title);
    page.saving(words().saving.saved);
}

#[test]
fn an_agreement_has_two_voices_its_days_and_every_version() {
    let w = words();
    let a = &w.agreements;
    let site = Site::start();
    let page = browser_with(&site, &trying(), "/part/9");
    page.press((w.library.tool)(afterword::content::shape::Tool::Agreements));
    page.at("/table");
    page.see(a.none);
    page.press(a.new);
    page.at("/table/new");
    page.press(a.keep);
    page.at_field("mine", a.error_mine);
    page.at_field("theirs", a.error_theirs);
    page.at_field("agreed", a.error_agreed);
    page.pick(a.topic_label, (a.topic)(Topic::Other));
    page.fill(a.name, "The dog");
    page.fill(a.mine, "Mornings without the dog.");
    page.fill(a.theirs, "Not to ask each time.");
    page.fill(a.agreed, "More fairness with the dog");
    page.fill(a.look_label, "2026-05-11");
    page.press(a.keep);
    page.at_field("look", a.error_day);
    page.fill(a.look_label, "2026-08-12");
    page.press(a.keep);
    page.see(a.vague);
    page.focus_on("#vague");
    page.reload();
    page.see(w.kept.back);
    assert_eq!(page.value(a.name), "The dog", "what is typed is there after a reload");
    page.fill(a.agreed, "Weekdays are theirs, weekends are mine");
    page.press(a.keep);
    page.heading(a.one_title);
    page.see("The dog");
    page.see("Not to ask each time.");
    page.saving(w.saving.saved);
    page.press(a.broken_keep);
    page.at_field("broken", a.error_broken);
    for on in ["2026-05-03", "2026-05-10"] {
        page.fill(a.broken_label, on);
        page.press(a.broken_keep);
        page.see(&(w.dates.long)(day(on), day(TODAY)));
    }
    page.see(a.broken_twice);
    page.press(&(a.broken_away)(day("2026-05-03"), day(TODAY)));
    page.gone(a.broken_twice);
    page.press(a.change);
    page.fill(a.agreed, "Weekdays are theirs until noon, weekends are mine");
    page.press(a.keep);
    page.see((a.stands)(Stands::Changed));
    page.press(a.earlier);
    page.see("Weekdays are theirs, weekends are mine");
    page.press(a.end);
    page.see((a.stands)(Stands::Ended));
    page.press(a.resume);
    page.see((a.stands)(Stands::Changed));
    page.saving(w.saving.saved);
    page.reload();
    page.see("Weekdays are theirs until noon, weekends are mine");
    page.see(&(w.dates.long)(day("2026-05-10"), day(TODAY)));
    let [open, _, take] = a.take_away;
    page.press(open);
    page.press(take);
    page.at("/table");
    page.see(w.book.taken);
    page.press(w.book.bring_back);
    page.see("Weekdays are theirs until noon, weekends are mine");
    page.see((a.stands)(Stands::Changed));
    assert!(page.console_errors().is_empty());
}

#[test]
fn checking_is_no_agreement_and_being_open_ends_on_a_day() {
    let a = &words().agreements;
    let site = Site::start();
    let page = browser_with(&site, &trying(), "/table/new");
    page.pick(a.topic_label, (a.topic)(Topic::Openness));
    page.see(a.openness);
    page.fill(a.mine, "To know when they come home.");
    page.fill(a.theirs, "Not to be asked at work.");
    page.fill(a.agreed, "Both share their location every day");
    page.press(a.keep);
    page.at_field("agreed", a.error_control);
    page.at_field("until", a.error_no_end);
    assert_eq!(page.value(a.agreed), "Both share their location every day", "the words stay");
    page.fill(a.agreed, "Each says by noon when they will be home. Nobody checks a phone.");
    page.fill(a.until_label, "2026-06-12");
    page.press(a.keep);
    page.heading(a.one_title);
    page.see((a.stands)(Stands::InForce));
    page.saving(words().saving.saved);
    page.clock("2026-06-13T10:00:00");
    page.reload();
    page.see((a.stands)(Stands::Ended));
    page.visit("/table");
    page.see(a.ended_title);
    page.see(a.none);
}

#[test]
fn before_it_begins_and_behind_a_closed_door_it_is_read_and_not_written() {
    let w = words();
    let a = &w.agreements;
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), "/table");
    let forms = "return document.querySelectorAll('main form textarea').length";
    for path in ["/table", "/table/new", "/list/10", "/list/14"] {
        page.visit(path);
        page.see(a.not_yet);
        let seen = "return [...document.querySelectorAll('main form')].some(shown)";
        assert_eq!(page.run(seen, json!(null)), json!(false), "{path}: nothing is asked before it has begun");
    }
    page.visit("/looks/new");
    page.see(w.review.nothing_due);
    // Help is for one alone there, and nothing is said as if there were fear.
    let of_fear = w.still_good.help_alone.asks[1];
    page.visit("/turn");
    page.see(w.still_good.help_one.asks[0]);
    assert!(!page.text().contains(of_fear));
    let no = a_month().entry("2026-06-05T09:00:00", word(Tone::No), "Please stop.", "");
    page.clock("2026-06-12T10:00:00");
    page.begin(&no, "/table");
    page.see(a.closed);
    page.press("When a voice rises");
    page.heading(a.one_title);
    page.see(a.closed);
    page.see("A word before");
    assert_eq!(page.run(forms, json!(null)), json!(0));
    for gone in [a.change, a.end, a.broken_keep] {
        assert!(!page.text().contains(gone), "{gone} is offered behind a closed door");
    }
    page.visit("/looks");
    page.see(w.review.closed);
    assert!(!page.text().contains(w.review.answer));
    page.visit("/turn");
    page.see(a.closed);
    assert_eq!(page.count("main .three button"), 0, "nothing is chosen behind a closed door");
    assert!(!page.text().contains(of_fear), "a no is no fear");
    page.visit("/third");
    page.see(w.counsel.not_here_title);
}

#[test]
fn a_look_back_asks_first_about_abuse_and_goes_to_help() {
    let w = words();
    let r = &w.review;
    let site = Site::start();
    let page = browser_with(&site, &trying(), "/today");
    page.press(r.today.what);
    page.at("/looks");
    page.see((r.due)(0));
    page.press(r.answer);
    page.press(r.keep);
    page.at_field("abuse", r.abuse.error);
    choose_in(&page, "abuse", 3);
    page.see(r.abuse_unsure);
    page.press(w.door.unsure_link);
    page.at("/help");
    page.visit("/looks/new");
    page.see(w.kept.back);
    page.see(r.abuse_unsure);
    choose_in(&page, "abuse", 1);
    page.see(r.abuse_follows);
    assert_eq!(page.count("input[name=look-1]"), 0, "nothing else is asked");
    page.press(r.keep_help);
    page.at("/help");
    page.visit("/next");
    let says = (w.door.because)(Closing::Ended, &[Detail::Ended(EndedBy::AbuseByEx)]);
    page.heading(says.title);
    page.see(says.text[0]);
    page.see(says.tonight);
    page.see(w.door.talk_to);
    page.visit("/looks");
    page.see(r.abuse_theirs);
    assert!(page.count("main a.tel") > 0, "people to talk to come first");
    assert!(!page.text().contains(r.scale[4]), "no answer stands there that nobody gave");
    page.visit("/third");
    page.see(w.counsel.not_here_title);
    page.visit("/turn");
    page.see(w.still_good.help_alone.asks[0]);
    assert!(!page.text().contains(w.still_good.help.asks[0]), "no counselling for two beside abuse");
}

#[test]
fn then_and_now_stand_side_by_side_and_two_lower_answers_call_the_page() {
    let w = words();
    let (r, s) = (&w.review, &w.still_good);
    let site = Site::start();
    let page = browser(&site);
    page.clock("2026-06-12T10:00:00");
    page.begin(&a_month(), "/looks/new");
    page.press(r.keep);
    page.at_field("abuse", r.abuse.error);
    choose_in(&page, "abuse", 0);
    page.press(r.keep);
    page.at_field("look-1", (r.of)(ReviewQuestion::ActsMatchWords).error);
    page.at_field("hurt", r.hurt.error);
    page.see(r.facts);
    page.see("Each keeps one evening a week alone.");
    page.see(&(s.broken_on)(&[day("2026-05-20"), day("2026-06-03")], day("2026-06-12")));
    page.see(&(r.cycles_log)(1));
    assert!(!page.text().contains(r.then_title), "what was answered before is shown afterwards");
    for (at, answer) in [2, 3, 1, 2, 4, 4].into_iter().enumerate() {
        choose_in(&page, &format!("look-{}", at + 1), answer);
    }
    choose_in(&page, "hurt", 1);
    choose_in(&page, "broken", 1);
    page.fill(r.cycles, "many");
    page.press(r.keep);
    page.at_field("broken", r.error_facts);
    page.at_field("cycles", r.error_cycles);
    choose_in(&page, "broken", 0);
    page.fill(r.cycles, "2");
    page.choose((r.flag)(Flag::NoChange).row.what);
    page.fill(r.words, "Mostly, with reminders.");
    page.saving(w.saving.saved);
    page.reload();
    page.see(w.kept.back);
    assert_eq!(page.value(r.words), "Mostly, with reminders.");
    page.press(r.keep);
    page.at("/turn");
    page.see(s.called);
    for question in [ReviewQuestion::StressIsMet, ReviewQuestion::BothChanged] {
        page.see((s.lower)(question));
    }
    page.see(s.broken);
    page.see("Each keeps one evening a week alone.");
    page.see((w.door.rest)(Resting::Choice).rule);
    let weights = "const all = [...document.querySelectorAll('main .three button')];
        return [all.length, all.filter((it) => it.matches('.go')).length, new Set(all.map((it) => it.className)).size]";
    assert_eq!(page.run(weights, json!(null)), json!([3, 0, 1]), "three ways of one weight");
    page.visit("/three");
    page.see(s.called);
    page.press(s.row.what);
    page.press(s.go_on.button);
    page.see(&(s.chosen)(AfterReview::GoOn, day("2026-06-12"), day("2026-06-12")));
    page.see(s.not_called);
    page.saving(w.saving.saved);
    page.visit("/looks");
    page.see(&(r.done)(day("2026-06-12"), day("2026-06-12")));
    page.see(&(r.next)(day("2026-08-12"), day("2026-06-12")));
    page.see(r.no_duty);
    page.see((r.flag)(Flag::NoChange).says);
    page.see(&(r.cycles_said)(2));
    page.see(r.cycles_more);
    page.see("Mostly, with reminders.");
    let table = "return [...document.querySelectorAll('main table tbody tr')].map((row) => words(row.innerText))";
    let rows = page.run(table, json!(null));
    let acts = format!("{} {} {} {}", (r.of)(ReviewQuestion::ActsMatchWords).ask, r.scale[2], r.scale[2], r.change[1]);
    let strain = format!("{} {} {} {}", (r.of)(ReviewQuestion::StressIsMet).ask, r.scale[2], r.scale[1], r.change[0]);
    assert_eq!((&rows[0], &rows[2]), (&json!(acts), &json!(strain)));
    assert_eq!(rows.as_array().map(Vec::len), Some(6));
    page.reload();
    page.see(&(r.cycles_said)(2));
}

#[test]
fn counselling_for_two_is_never_named_beside_fear() {
    let w = words();
    let (s, c) = (&w.still_good, &w.counsel);
    let site = Site::start();
    let page = browser(&site);
    page.clock("2026-06-12T10:00:00");
    let safe = a_month().then("2026-06-12T09:00:00", answered([3, 3, 1, 2, 4, 4]));
    page.begin(&safe, "/turn");
    page.see(s.help.asks[0]);
    page.visit("/third");
    page.see(c.choose_title);
    page.begin(&Story::screened(&[]), "/third");
    page.see(c.not_said);
    assert!(!page.text().contains(c.choose_title), "before they have said that they want to try");
    let unsure = safe.clone().then("2026-06-12T09:30:00", What::Screen(round(&[(Question::Harm, Answer::NotSure)])));
    let afraid = a_month().then("2026-06-12T09:00:00", answered([3, 3, 3, 3, 3, 4]));
    let never_free = a_month()
        .then("2026-06-12T09:00:00", answered([3, 3, 3, 3, 4, 4]))
        .then("2026-06-12T09:01:00", answered([3, 3, 3, 3, 4, 2]));
    for (why, story) in [("not sure about harm", unsure), ("less safe", afraid), ("not free to disagree", never_free)] {
        page.begin(&story, "/turn");
        page.see(s.help_alone.asks[0]);
        assert!(!page.text().contains(s.help.asks[0]), "{why}");
        page.visit("/third");
        page.see(c.not_here_title);
        assert!(!page.text().contains(c.choose_title), "{why}");
    }
}

/// Something that nobody else is meant to read.
const MARK: &str = "Zimtstern";

/// The mark in every place where somebody writes for themselves; on paper is one agreement and nothing else.
fn private() -> Story {
    let mark = || MARK.to_owned();
    let own = |own| What::Own(own);
    let item = |list| own(Own::Item(Item { of: None, list, first: mark(), second: mark(), whose: None }));
    let page = |kind| {
        let tags = vec![mark()];
        own(Own::Page(Page {
            of: None,
            kind,
            title: mark(),
            words: mark(),
            tags,
            prompt: String::new(),
            sealed_until: None,
        }))
    };
    let agreed = Agreement {
        name: mark(),
        mine: mark(),
        theirs: mark(),
        broken: vec![day("2026-05-03"), day("2026-05-04")],
        ..agreement(Topic::Other, "Phones stay in the hall after nine.")
    };
    let draft = |state| Draft { kind: DraftKind::Reply, state, words: mark(), set_aside: Default::default() };
    let commitment = Commitment { of: None, words: mark(), due: None, came: Some(Came::Repaired), how: mark() };
    let habit = Habit { of: None, what: mark(), when: mark(), schedule: Schedule::PerWeek(2), ended: false };
    let eased = Own::Eased { urge: EventId(1), strength: None, did: vec![mark()], set_off: mark() };
    let beside = Beside { review: EventId(1), flags: Flag::ALL.to_vec(), cycles: Some(3), words: mark() };
    let mut whats = vec![
        What::CheckIn { mood: Mood::Steady, self_harm: false, words: mark() },
        What::Practised { day: day("2026-05-11"), practice: mark() },
        What::Wrote { page: Writing::Why(Motive::Person), words: mark() },
        What::Wrote { page: Writing::Causes, words: mark() },
        What::Wrote { page: Writing::OwnPart, words: mark() },
        What::Weighed { go_on: true, words: mark() },
        What::Reflected { point: "review.behaviour".into(), said: None, words: mark() },
        What::Draft(draft(DraftState::Unsent)),
        own(Own::Commitment(commitment)),
        own(Own::Habit(habit)),
        own(eased),
        own(Own::Day { day: day("2026-05-11"), kept: vec![], words: mark() }),
        own(Own::Apology(Apology { of: None, parts: [mark(), mark(), mark(), mark()], finished: true })),
        own(Own::Beside(beside)),
        page(PageKind::Journal),
        page(PageKind::Letter),
        kept(agreed),
    ];
    whats.extend(List::ALL.map(item));
    whats.extend(Choice::ALL.map(|choice| What::Reasoned { choice, words: mark() }));
    let story = trying()
        .entry("2026-05-12T09:31:00", Act::Looked(Look::Feed), MARK, MARK)
        .entry("2026-05-12T09:32:00", word(Tone::Warm), MARK, MARK)
        .entry("2026-04-01T09:32:00", Act::Looked(Look::Friends), MARK, MARK);
    whats
        .into_iter()
        .enumerate()
        .fold(story, |story, (at, what)| story.then(&format!("2026-05-12T09:{}:00", 33 + at % 20), what))
}

#[test]
fn nothing_private_is_on_a_sheet() {
    let w = words();
    let p = &w.paper;
    let site = Site::start();
    let page = browser(&site);
    page.before_load(
        "navigator.canShare = () => true; navigator.share = (data) => { window.shared = data.text; return Promise.resolve() }",
    );
    let story = private();
    // Every place has it: what is kept says it at least once for each record but the screens, choices and checks.
    let marked = story.kept().values().filter(|text| text.contains(MARK)).count();
    assert!(marked > 35, "{marked} records hold the mark");
    page.begin(&story, "/table");
    page.see("Phones stay in the hall after nine.");
    for (at, sheet) in p.sheets.iter().enumerate() {
        page.visit(&format!("/paper/{at}"));
        page.heading(sheet.title);
        page.see(sheet.blanks[0]);
        let whole = "return document.documentElement.outerHTML.includes(name) || document.title.includes(name)";
        assert_eq!(page.run(whole, json!(MARK)), json!(false), "{} holds what is private", sheet.title);
        page.press(p.share);
        let shared = page.until(
            "what was shared",
            "const it = window.shared; window.shared = null; return it ?? null",
            json!(null),
        );
        let shared = shared.as_str().unwrap_or_default();
        assert!(!shared.contains(MARK) && shared.contains(sheet.lines[0]), "{shared}");
        assert_eq!(shared.contains("Phones stay in the hall after nine."), at == 0, "{shared}");
        page.print(true);
        page.see(sheet.lines[0]);
        assert!(!page.text().contains(p.private), "what is about the sheet is not on paper");
        page.print(false);
    }
    page.visit("/paper/0");
    page.choose("Phones stay in the hall after nine.");
    page.until(
        "a sheet without it",
        "return !document.querySelector('.sheet').innerText.includes('Phones') || null",
        json!(null),
    );
    page.press(p.share);
    let shared = page.until("what was shared", "return window.shared ?? null", json!(null));
    assert!(!shared.as_str().unwrap_or_default().contains("Phones"), "what was left out is not shared");
}

#[test]
fn where_nothing_can_be_shared_the_words_are_copied() {
    let p = &words().paper;
    let site = Site::start();
    let page = browser(&site);
    page.before_load(
        "delete Navigator.prototype.canShare; delete Navigator.prototype.share;
         Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text) => { window.copied = text; return Promise.resolve() } } })",
    );
    page.begin(&a_month(), "/paper/0");
    page.press(p.copy);
    page.see(p.copied);
    let copied = page.run("return window.copied", json!(null));
    let copied = copied.as_str().unwrap_or_default();
    assert!(copied.contains(&(p.line)(Topic::Conflict, "When a voice rises, twenty minutes apart.")), "{copied}");
    assert!(!copied.contains("An evening to myself"), "{copied}");
}

#[test]
fn a_commitment_is_made_good_with_words_and_comes_back_when_taken_away() {
    let w = words();
    let c = &w.commitments;
    let site = Site::start();
    let late = Commitment { words: "Ring by six.".into(), due: Some(day("2026-05-10")), ..Commitment::default() };
    let page =
        browser_with(&site, &Story::quiet().then("2026-05-09T09:00:00", What::Own(Own::Commitment(late))), "/doing");
    page.see(c.overdue);
    page.press((c.mark)(Came::NotKept));
    page.gone(c.overdue);
    page.press((c.mark)(Came::Repaired));
    page.focus_on("#how");
    page.press(c.how_keep);
    page.at_field("how", c.error_how);
    page.fill(c.how, "I rang at eight and said why. Next time there is an alarm.");
    page.press(c.how_keep);
    page.see((c.came)(Came::Repaired));
    page.see("Next time there is an alarm.");
    page.saving(w.saving.saved);
    page.reload();
    page.see("Next time there is an alarm.");
    page.press(c.take_away);
    page.see(c.take_away_note);
    page.run("[...document.querySelectorAll('.danger')].at(-1).click()", json!(null));
    page.see(w.book.taken);
    page.press(w.book.bring_back);
    page.see("Next time there is an alarm.");
}

#[test]
fn sore_spots_come_from_the_causes_by_a_press_and_the_days_go_into_a_calendar() {
    let w = words();
    let site = Site::start();
    let cause = Item { of: None, list: List::Causes, first: "The money".into(), second: String::new(), whose: None };
    let story = trying().then("2026-05-12T09:40:00", What::Own(Own::Item(cause)));
    let page = browser_with(&site, &story, "/table");
    let sore = (w.lists.of)(List::Sore);
    page.press(sore.row.what);
    page.at("/list/12");
    assert_eq!(page.value(sore.first), "", "nothing is filled in unasked");
    page.press(w.agreements.from_causes);
    page.press("The money");
    assert_eq!(page.value(sore.first), "The money");
    page.fill(sore.second, "The first Sunday, half an hour.");
    page.press(w.lists.add);
    page.see(&format!("{}: The first Sunday, half an hour.", sore.second));
    page.saving(w.saving.saved);
    page.reload();
    page.see("The first Sunday, half an hour.");
    page.listen_to_files();
    page.visit("/dates");
    page.choose(w.remind.looks.what);
    page.press(w.remind.save);
    let (_, text) = page.saved_file();
    for on in ["20260612", "20260812", "20261112"] {
        assert!(text.contains(on), "{on} is in {text}");
    }
    assert!(!text.contains("VALARM") && text.contains(w.remind.names[0]), "{text}");
}

/// Shows a story on a later day, on a page.
fn later(page: &Browser, now: &str) {
    let path = page.path();
    page.clock(now);
    page.visit(&path);
    page.until("a page", "return document.querySelector('main h1') && true", json!(null));
    page.clock(NOW);
}

pub fn states() -> Vec<State> {
    let looked = || {
        let story = a_month().then("2026-06-12T09:00:00", answered([3, 3, 1, 2, 4, 4]));
        let beside = Beside {
            review: EventId(story.events.len() as u128),
            flags: vec![Flag::NoChange],
            cycles: Some(2),
            words: "Mostly, with reminders. The hard week in May went as before.".into(),
        };
        story.then("2026-06-12T09:01:00", What::Own(Own::Beside(beside)))
    };
    vec![
        state("two-table-none", trying(), "/table", shown),
        state("two-table", a_month(), "/table", |page| {
            later(page, "2026-06-12T10:00:00");
            page.unfold();
        }),
        state("two-table-not-yet", Story::quiet(), "/table", shown),
        state("two-new", trying(), "/table/new", |page| {
            let a = &words().agreements;
            page.pick(a.topic_label, (a.topic)(Topic::Openness));
            page.press(a.keep);
            page.at_field("agreed", a.error_agreed);
        }),
        state("two-vague", trying(), "/table/new", |page| {
            let a = &words().agreements;
            page.fill(a.mine, "A calm tone.");
            page.fill(a.theirs, "To be heard out.");
            page.fill(a.agreed, "More respect");
            page.press(a.keep);
            page.see(a.vague);
        }),
        state("two-one", a_month(), "/table", |page| {
            page.clock("2026-06-12T10:00:00");
            page.visit("/table");
            page.press("Each keeps one evening");
            page.heading(words().agreements.one_title);
            page.clock(NOW);
        }),
        state("two-looks-due", trying(), "/looks", shown),
        state("two-looks", looked(), "/looks", |page| {
            later(page, "2026-06-12T10:00:00");
            page.unfold();
        }),
        state("two-answer", a_month(), "/looks/new", |page| {
            later(page, "2026-06-12T10:00:00");
            choose_in(page, "abuse", 0);
        }),
        state("two-answer-unsure", trying(), "/looks/new", |page| choose_in(page, "abuse", 3)),
        state("two-turn", looked(), "/turn", |page| later(page, "2026-06-12T10:00:00")),
        state("two-third", looked(), "/third", shown),
        state("two-third-not-said", Story::screened(&[]), "/third", shown),
        state("two-third-alone", Story::screened(&[(Question::Harm, Answer::NotSure)]), "/third", shown),
        state("two-paper", a_month(), "/paper/0", shown),
        state("two-paper-listening", trying(), "/paper/1", shown),
        state("two-paper-questions", trying(), "/paper/2", shown),
        state("two-sore", trying(), "/list/12", shown),
    ]
}

//! The library: every point is reached by clicking, an answer is kept with its day and opens nothing, a search finds what is
//! meant, and what may not be asked is not asked.

use afterword::content::shape::{Ask, PointWords};
use afterword::domain::contact::Tone;
use afterword::domain::door::Closing;
use afterword::domain::path::Stage;
use afterword::domain::record::{Age, Said, What};
use afterword::domain::screen::{Answer, Question};
use serde_json::json;

use super::states::wordy;
use crate::driver::Browser;
use crate::server::{BASE, Site};
use crate::steps::{NOW, Story, browser, browser_with, day, word, words};

/// Ids of a stage, as the list of points has them.
fn listed(stage: &str) -> Vec<&'static str> {
    let list = include_str!("../../data/points.tsv");
    list.lines().filter_map(|line| line.split_once('\t').filter(|(_, s)| *s == stage).map(|(id, _)| id)).collect()
}

/// The place of a point, and its words.
fn place(id: &str) -> (usize, &'static PointWords) {
    let all = words().library.all().map(|(_, point)| point).enumerate();
    all.into_iter().find(|(_, point)| point.id == id).unwrap()
}

/// The address of a point.
fn address(id: &str) -> String {
    format!("/pages/{}", place(id).0)
}

/// Ids of the points that the page leads to, in the order in which they stand.
fn rows(page: &Browser) -> Vec<&'static str> {
    let script = "return [...document.querySelectorAll('main .rows a')].map((it) => it.pathname)";
    let found: Vec<String> = serde_json::from_value(page.run(script, json!(null))).unwrap();
    let ids: Vec<&str> = words().library.all().map(|(_, point)| point.id).collect();
    let at = |path: &String| path.strip_prefix(&format!("{BASE}pages/"))?.parse::<usize>().ok();
    found.iter().filter_map(at).map(|at| ids[at]).collect()
}

/// From the path to a stage, and through its points from the first to the last; every entry is whole.
fn walk(stage: Stage, name: &str) {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/path");
    let title = (w.path.stage)(stage);
    // Where one is, the ribbon stands in the place of the number.
    let is_now = matches!(stage, Stage::Understand | Stage::Space);
    page.press(&if is_now { title.to_owned() } else { format!("{} {title}", stage as u32 + 1) });
    page.heading(title);
    assert_eq!(rows(&page), listed(name), "the page of the stage {name}");
    let points = (w.library.points)(stage);
    for (at, point) in points.iter().enumerate() {
        page.press(&if at == 0 { point.title.to_owned() } else { format!("{} {}", point.title, w.library.after) });
        page.at(&address(point.id));
        page.heading(point.title);
        let shown = page.text();
        let says = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        for text in [point.what, point.why, point.try_this, point.beware] {
            assert!(shown.contains(&says(text)), "{}: {text}", point.id);
        }
        for conflict in point.conflicts {
            let conflict = w.library.conflict(conflict).unwrap();
            assert!(shown.contains(conflict.question) && shown.contains(&says(conflict.taken)), "{}", point.id);
        }
        let asks = page.count("main form");
        assert_eq!(asks, u64::from(point.ask != Ask::Nothing), "{} asks", point.id);
        assert_eq!(page.count("main input:checked"), 0, "nothing is chosen beforehand");
    }
    page.press(w.frame.back);
    page.heading(title);
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

#[test]
fn every_point_about_what_happened_is_reached() {
    walk(Stage::Understand, "understand");
}

#[test]
fn every_point_of_the_quiet_time_is_reached() {
    walk(Stage::Space, "space");
}

#[test]
fn every_point_about_ones_own_days_is_reached() {
    walk(Stage::Grow, "grow");
}

#[test]
fn the_library_holds_every_point_and_is_one_tap_away() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.press(w.frame.library);
    page.at("/pages");
    page.heading(w.library.title);
    let all: Vec<&str> = w.library.all().map(|(_, point)| point.id).collect();
    assert_eq!(rows(&page), all);
    page.press((w.path.stage)(Stage::LetGo));
    page.press(place("letgo.ending").1.title);
    page.at("/pages/252");
    page.press(w.frame.back);
    page.at("/part/11");
    page.visit("/path");
    page.press(w.frame.library);
    page.at("/pages");
    page.press(w.library.sources_title);
    page.at("/sources");
    page.see("Marshall (2026)");
    for path in ["/pages/253", "/pages/9999"] {
        page.visit(path);
        page.heading(w.library.title);
    }
}

#[test]
fn an_answer_is_kept_and_stands_beside_the_next_one() {
    let w = words();
    let site = Site::start();
    let id = "why.person-or-routine";
    let page = browser_with(&site, &Story::quiet(), &address(id));
    let Ask::Said { question, label } = place(id).1.ask else { panic!("it asks") };
    page.see(question);
    page.press(w.library.keep);
    page.see(w.library.error_said);
    page.focus_on("#errors");
    page.choose((w.library.said)(Said::NotSure));
    page.fill(label, "The Sundays, I think");
    page.press(w.library.keep);
    page.at("/part/2");
    let first = |today: &str| (w.library.on)(Some(Said::NotSure), day("2026-05-12"), day(today));
    page.see(&first("2026-05-12"));
    page.reload();
    page.see(&first("2026-05-12"));
    page.clock("2026-06-12T10:00:00");
    page.visit(&address(id));
    page.see("The Sundays, I think");
    assert_eq!(page.count("main .two"), 0, "one version stands alone");
    page.choose((w.library.said)(Said::Yes));
    page.press(w.library.keep);
    page.at("/part/2");
    page.clock("2026-07-12T10:00:00");
    page.visit(&address(id));
    page.see(&first("2026-07-12"));
    page.see(&(w.library.on)(Some(Said::Yes), day("2026-06-12"), day("2026-07-12")));
    assert_eq!(page.count("main .two > div"), 2, "the first and the last stand beside each other");
    page.fill(label, "Their laugh");
    page.press(w.library.keep);
    page.at("/part/2");
    page.reload();
    page.press(place(id).1.title);
    page.see("Their laugh");
    assert!(!page.text().contains(&(w.library.on)(Some(Said::Yes), day("2026-06-12"), day("2026-07-12"))));
    page.press(w.library.every);
    page.see(&(w.library.on)(Some(Said::Yes), day("2026-06-12"), day("2026-07-12")));
    page.visit("/path");
    page.press(&format!("{}: {}", w.path.own, (w.path.stage)(Stage::Understand)));
    page.see("The Sundays, I think");
}

#[test]
fn words_are_kept_while_they_are_typed_and_when_they_are_kept() {
    let w = words();
    let site = Site::start();
    let id = "grow.early-self";
    let page = browser_with(&site, &Story::quiet(), &address(id));
    let Ask::Words { label, .. } = place(id).1.ask else { panic!("it takes words") };
    page.press(w.library.keep);
    page.at_field("words", w.library.error_words);
    page.fill(label, "Curious about people");
    page.run("dispatchEvent(new Event('pagehide'))", json!(null));
    page.reload();
    page.see(w.kept.back);
    assert_eq!(page.value(label), "Curious about people");
    page.press(w.library.keep);
    page.at("/part/4");
    page.see(&(w.library.on)(None, day("2026-05-12"), day("2026-05-12")));
    page.saving(w.saving.saved);
    page.visit(&address(id));
    page.see("Curious about people");
    assert_eq!(page.value(label), "");
}

#[test]
fn eighteen_answers_of_yes_open_nothing() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/next");
    let reasons = |page: &Browser| {
        page.visit("/next");
        page.heading(w.door.resting_title);
        page.unfold();
        page.text()
    };
    let before = reasons(&page);
    let asking: Vec<_> =
        (w.library.points)(Stage::Ready).iter().filter(|point| matches!(point.ask, Ask::Said { .. })).collect();
    assert_eq!(asking.len(), 18);
    for point in asking {
        page.visit(&address(point.id));
        page.see(w.library.nothing);
        page.choose((w.library.said)(Said::Yes));
        page.press(w.library.keep);
        page.at("/part/5");
    }
    page.see(&(w.library.on)(Some(Said::Yes), day("2026-05-12"), day("2026-05-12")));
    let counted = "return /[0-9]+ (of|\\/) ?[0-9]+/.exec(text())?.[0] ?? null";
    assert_eq!(page.run(counted, json!(null)), json!(null), "a count or a total");
    assert_eq!(reasons(&page), before);
}

#[test]
fn behind_a_closed_door_all_can_be_read_and_nothing_about_trying_again_is_asked() {
    let w = words();
    let site = Site::start();
    let story = wordy().entry("2026-05-11T09:00:00", word(Tone::No), "", "");
    let page = browser_with(&site, &story, "/part/5");
    page.see(w.library.closed);
    page.press(place("signal.heat-faded").1.title);
    page.heading(place("signal.heat-faded").1.title);
    page.see("It was not one hour, it was a year.");
    page.see(w.library.closed);
    assert_eq!(page.count("main form"), 0);
    for id in
        ["obstacle.family", "talk.intentions", "comm.friction", "review.values", "return.presence", "why.different"]
    {
        page.visit(&address(id));
        page.see(w.library.closed);
        assert_eq!(page.count("main form"), 0, "{id}");
    }
    for id in ["why.person-or-routine", "space.triggers", "grow.root", "letgo.future"] {
        page.visit(&address(id));
        page.see(w.library.keep);
        assert_eq!(page.count("main form"), 1, "{id}");
    }
    page.visit(&address("reach.first-message"));
    page.press((w.library.tool)(afterword::content::shape::Tool::Decision));
    page.closed_by(Closing::No);
    // What could become a record of harm done is not asked either.
    page.begin(&Story::screened(&[(Question::OwnHarm, Answer::Yes)]), &address("grow.root"));
    page.see(place("grow.root").1.beware);
    page.see(w.library.closed);
    assert_eq!(page.count("main form"), 0);
    page.press((w.library.tool)(afterword::content::shape::Tool::Help));
    page.at("/help");
}

#[test]
fn a_no_in_another_window_takes_the_question_away_and_no_word() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), &address("signal.rare-bond"));
    page.fill("A sentence about it", "We cooked well");
    let (point, _) = page.new_window();
    page.zone("Etc/UTC");
    page.clock(NOW);
    page.visit("/entry/0");
    page.choose((w.log.tone)(Tone::No).what);
    page.press(w.log.keep);
    page.closed_by(Closing::No);
    page.switch(&point);
    page.see(w.library.closed);
    assert_eq!(page.count("main form"), 0);
    page.heading(place("signal.rare-bond").1.title);
    assert!(page.storage().values().any(|text| text.contains("We cooked well")), "what was typed is still kept");
}

#[test]
fn before_the_questions_and_under_eighteen_it_is_read_and_asks_nothing() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    for story in [Story::default(), Story::default().then("2026-05-10T09:00:00", What::Age(Age::Minor)), Story::adult()]
    {
        page.begin(&story, "/pages");
        page.heading(w.library.title);
        page.fill(w.library.search, "sleep");
        page.press(place("grow.sleep").1.title);
        page.heading(place("grow.sleep").1.title);
        page.visit(&address("why.person-or-routine"));
        page.see(place("why.person-or-routine").1.beware);
        page.see(w.library.closed);
        assert_eq!(page.count("main form"), 0);
        let ways = "return [...document.querySelectorAll('main a.btn')].map((it) => it.pathname).join(' ')";
        assert_eq!(page.run(ways, json!(null)), json!(""), "no tool that leads elsewhere");
        page.visit("/part/2");
        page.see(place("why.motive").1.title);
        page.visit("/sources");
        page.heading(w.library.sources_title);
    }
}

#[test]
fn what_is_looked_for_is_found_while_it_is_typed_and_kept_nowhere() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/pages");
    page.fill(w.library.search, "should I text her happy birthday");
    page.see(place("space.no-messages").1.title);
    let found = rows(&page);
    assert!(found.iter().take(3).any(|id| *id == "space.no-messages"), "{found:?}");
    page.see(&(w.library.found)(found.len(), 0));
    page.fill(w.library.search, "bloked me");
    page.see(place("safety.blocked").1.title);
    page.press(place("safety.blocked").1.title);
    page.heading(place("safety.blocked").1.title);
    page.back();
    page.heading(w.library.title);
    assert_eq!(page.value(w.library.search), "bloked me", "it is there on the way back");
    page.see(place("stop.blocked").1.title);
    page.fill(w.library.search, "i want to die");
    page.see(w.library.now);
    page.press(w.frame.help);
    page.heading(w.help.title);
    page.back();
    page.fill(w.library.search, "qqqqzzzz");
    page.see(w.library.nothing_found);
    page.see((w.path.stage)(Stage::LetGo));
    assert!(
        page.storage().values().all(|text| !text.contains("zzzz") && !text.contains("bloked")),
        "it is kept nowhere"
    );
    page.reload();
    assert_eq!(page.value(w.library.search), "");
    page.fill(w.library.search, "cant sleep");
    page.see(place("grow.sleep").1.title);
    assert_eq!(page.axe(), Vec::<String>::new());
}

#[test]
fn after_a_quarter_of_an_hour_a_quiet_line_says_that_it_is_enough() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/part/2");
    page.see(w.library.off_ramp);
    assert!(!page.text().contains(w.library.time));
    page.clock("2026-05-12T10:08:00");
    page.seen_again();
    page.press(place("breakup.slow-build").1.title);
    page.heading(place("breakup.slow-build").1.title);
    assert!(!page.text().contains(w.library.time));
    page.clock("2026-05-12T10:16:00");
    page.seen_again();
    page.see(w.library.time);
    page.press(w.library.instead);
    page.at("/practice");
    // Soon after it is still enough; somebody who comes back in the afternoon begins anew.
    page.back();
    page.see(w.library.time);
    page.forward();
    page.at("/practice");
    page.clock("2026-05-12T16:00:00");
    page.seen_again();
    page.back();
    page.heading(place("breakup.slow-build").1.title);
    page.see(w.library.off_ramp);
    assert!(!page.text().contains(w.library.time));
    page.visit(&address("grow.sleep"));
    page.see(place("grow.sleep").1.beware);
    assert!(!page.text().contains(w.library.off_ramp), "other stages know no such line");
}

#[test]
fn a_point_is_printed_without_what_is_around_it() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), &address("reach.silence"));
    page.run("window.print = () => { window.printed = true }", json!(null));
    page.press(w.library.print);
    page.until("the way to print", "return window.printed ?? null", json!(null));
    page.print(true);
    let around = "return [...document.querySelectorAll('header, .rail, .btn, .acts')].filter(shown).length";
    assert_eq!(page.run(around, json!(null)), json!(0));
    page.see(place("reach.silence").1.why);
    page.see(w.library.conflict("C17").unwrap().taken);
    page.shot("look-point-print");
    page.print(false);
}

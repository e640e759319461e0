//! The path: each stage with its status, its reason and where it leads; the person's own words; a closed door.

use afterword::domain::contact::{Act, Reach, Tone};
use afterword::domain::door::{Closing, Detail};
use afterword::domain::path::{OwnKind, Stage, Status, Why};
use afterword::domain::record::Choice;
use afterword::domain::screen::{Answer, Question};
use serde_json::json;

use super::states::wordy;
use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{NOW, Story, browser_with, day, word, words};

const TODAY: &str = "2026-05-12";

/// Waits until a stage has this status.
#[track_caller]
fn stands(page: &Browser, stage: Stage, status: Status) {
    let title = (words().path.stage)(stage);
    let script = "return [...document.querySelectorAll('.contents li')].some((li) =>
        words(li.querySelector('.t')?.innerText) === name[0] && words(li.querySelector('.st')?.innerText) === name[1]) || null";
    page.until(&format!("{title} as {status:?}"), script, json!([title, (words().path.status)(status)]));
}

/// The words under a stage.
fn under(page: &Browser, stage: Stage) -> String {
    let script = "const all = [...document.querySelectorAll('.contents li')];
        return words(all.find((li) => words(li.querySelector('.t')?.innerText) === name)?.innerText)";
    page.run(script, json!((words().path.stage)(stage))).as_str().unwrap_or_default().to_owned()
}

/// What is under a stage says why, in the facts of the story.
#[track_caller]
fn says(page: &Browser, stage: Stage, why: &Why) {
    let found = under(page, stage);
    for text in (words().path.why)(why, day(TODAY)) {
        assert!(found.contains(&text), "{stage:?} says {found:?}, not {text:?}");
    }
}

#[test]
fn the_path_is_in_the_menu_and_every_stage_says_why() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.press(w.frame.path);
    page.at("/path");
    page.heading(w.path.title);
    for (stage, status, why) in [
        (Stage::Safety, Status::Done, Why::Answered(Some(day("2026-05-01")))),
        (Stage::Space, Status::Now, Why::Quiet(11, 30, day("2026-05-31"))),
        (Stage::Reach, Status::NotYet, Why::Waits(Stage::Understand)),
        (Stage::LetGo, Status::Open, Why::Always),
    ] {
        stands(&page, stage, status);
        says(&page, stage, &why);
    }
    stands(&page, Stage::Understand, Status::Now);
    for fact in (w.door.details)(&[Detail::PracticeDays(0, 10)]) {
        assert!(under(&page, Stage::Grow).contains(&fact), "{}", under(&page, Stage::Grow));
    }
    assert!(!page.text().contains('%'), "a percentage");
    let step = "return words(document.querySelector('[aria-current=step] .t')?.innerText)";
    assert_eq!(page.run(step, json!(null)), json!((w.path.stage)(Stage::Understand)), "one place is where one is");
    for (stage, path) in
        [(Stage::Safety, "/part/1"), (Stage::Space, "/part/3"), (Stage::Ready, "/part/5"), (Stage::LetGo, "/reading")]
    {
        let title = (w.path.stage)(stage);
        let is_numbered = !matches!(stage, Stage::Space | Stage::LetGo);
        page.press(&if is_numbered { format!("{} {title}", stage as u32 + 1) } else { title.to_owned() });
        page.at(path);
        page.back();
        page.at("/path");
    }
    let links = "return [...document.querySelectorAll('.contents :is(.not, .closed) > a')].length";
    assert_eq!(page.run(links, json!(null)), json!(0), "nothing leads where nothing is");
    page.press(w.choose.link);
    page.at("/three");
}

#[test]
fn the_path_moves_on_with_the_record() {
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), "/path");
    stands(&page, Stage::Ready, Status::Done);
    stands(&page, Stage::Reach, Status::Now);
    let sent = Story::settled().entry("2026-05-12T09:30:00", Act::Reached(Reach::Message), "", "");
    page.begin(&sent, "/path");
    stands(&page, Stage::Reach, Status::Now);
    says(&page, Stage::Reach, &Why::Sent(day(TODAY)));
    let turned = Story::settled().then("2026-05-12T09:30:00", afterword::domain::record::What::Chose(Choice::Wait));
    page.begin(&turned, "/path");
    stands(&page, Stage::Ready, Status::Now);
    says(&page, Stage::Reach, &Why::Waits(Stage::Ready));
}

#[test]
fn own_words_stand_on_their_stage_with_their_day() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &wordy(), "/path");
    stands(&page, Stage::Understand, Status::Now);
    for (stage, said, kind, on) in [
        (Stage::Understand, "The way they laugh, and the Sundays.", OwnKind::Why, "2026-05-02"),
        (Stage::Understand, "We stopped talking about money.", OwnKind::Causes, "2026-05-03"),
        (Stage::Ready, "Because I cannot sleep.", OwnKind::Reason(Choice::TryAgain), "2026-05-03"),
        (Stage::Ready, "My sister. She saw me cry for weeks.", OwnKind::Point("obstacle.family"), "2026-05-07"),
        (Stage::LetGo, "Because it hurt both of us.", OwnKind::Reason(Choice::LetGo), "2026-05-09"),
    ] {
        assert!(!under(&page, stage).contains(said), "closed at first");
        page.press(&format!("{}: {}", w.path.own, (w.path.stage)(stage)));
        let found = under(&page, stage);
        let when = (w.dates.long)(day(on), day(TODAY));
        assert!(found.contains(said) && found.contains(&format!("{}. {when}", (w.path.own_kind)(kind))), "{found}");
        page.press(&format!("{}: {}", w.path.own, (w.path.stage)(stage)));
    }
}

#[test]
fn a_closed_door_shows_what_is_closed_and_what_stays() {
    let w = words();
    let site = Site::start();
    let story = wordy().entry("2026-05-11T09:00:00", word(Tone::No), "Please stop.", "");
    let page = browser_with(&site, &story, "/path");
    page.see(w.path.closed);
    for stage in [Stage::Ready, Stage::Reach, Stage::Meet, Stage::Talk, Stage::Rebuild, Stage::Review] {
        stands(&page, stage, Status::Closed);
    }
    let why = under(&page, Stage::Ready);
    assert!(
        why.contains((w.door.closed)(Closing::No).short)
            && why.contains(&(w.door.since)(day("2026-05-11"), day(TODAY)))
    );
    stands(&page, Stage::Space, Status::Now);
    stands(&page, Stage::Grow, Status::Open);
    stands(&page, Stage::LetGo, Status::Open);
    page.press(w.path.closed_link);
    page.closed_by(Closing::No);
    page.begin(&Story::screened(&[(Question::Harm, Answer::Yes)]), "/path");
    stands(&page, Stage::Reach, Status::Closed);
    let today = (w.dates.long)(day("2026-05-01"), day(TODAY));
    assert!(!page.text().contains(&today), "no date stands beside an answer about harm");
}

#[test]
fn a_no_in_another_window_closes_the_path_that_is_open_here() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), "/path");
    stands(&page, Stage::Reach, Status::Now);
    let (path, _) = page.new_window();
    page.zone("Etc/UTC");
    page.clock(NOW);
    page.visit("/entry/0");
    page.choose((w.log.tone)(Tone::No).what);
    page.press(w.log.keep);
    page.closed_by(Closing::No);
    page.switch(&path);
    stands(&page, Stage::Reach, Status::Closed);
}

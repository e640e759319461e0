//! A browser that keeps nothing, has no room, or hands back damaged texts: it is said, and nothing is lost by us.

use afterword::domain::contact::{Act, Reach};
use afterword::domain::door::Resting;
use afterword::domain::screen::{Answer, Question};

use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser, browser_with, day_of, words};

#[test]
fn a_browser_that_keeps_nothing_says_so_and_goes_on_in_memory() {
    let w = words();
    let site = Site::start();
    site.block_storage();
    let page = browser(&site);
    page.visit("/");
    page.heading(w.frame.name);
    page.see(w.faults.blocked.what);
    page.press(w.welcome.begin);
    page.heading(w.before.title);
    page.see(w.faults.blocked.small);
    page.go_on();
    page.choose(w.age.both);
    page.go_on();
    // Without an origin the address stays where it is; the pages go on.
    for question in Question::ALL {
        page.heading((w.screen.question)(question).ask);
        page.choose((w.screen.answer)(Answer::No));
        page.go_on();
    }
    page.heading(w.check.title);
    page.press(w.check.right);
    page.heading(w.door.resting_title);
    page.see((w.door.rest)(Resting::Space).short);
    page.press(w.door.set_quiet_button);
    page.fill(w.quiet.last_contact, "2026-05-01");
    page.press(w.quiet.set);
    page.heading(&day_of(11, 30));
    page.see(w.faults.blocked.what);
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

#[test]
fn without_room_an_entry_stays_in_the_form() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/log");
    let before = page.storage();
    page.full_storage();
    page.visit("/entry/1");
    page.choose((w.log.reach)(Reach::Message));
    page.fill(w.log.words, "Words that must not be lost");
    page.fill(w.log.trigger, "A long evening");
    page.press(w.log.keep);
    page.see(w.faults.full.what);
    page.at("/entry/1");
    assert_eq!(page.value((w.log.reach)(Reach::Message)), "true");
    assert_eq!(page.value(w.log.words), "Words that must not be lost");
    assert_eq!(page.value(w.log.trigger), "A long evening");
    assert_eq!(page.storage(), before);
    page.visit("/log");
    page.see(w.log.empty);
    page.visit("/settings");
    page.pick(w.settings.appearance, w.settings.appearances[2]);
    page.until("the dark page", "return document.documentElement.dataset.theme === 'dark' || null", ().into());
}

#[test]
fn once_loaded_nothing_more_is_asked_of_the_host() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.heading(&day_of(11, 30));
    page.all_here();
    let before = site.requests().len();
    site.down(true);
    page.press(w.today.slip.what);
    page.choose((w.log.reach)(Reach::Message));
    page.fill(w.log.words, "Written without a network");
    page.press(w.log.keep);
    page.at("/log");
    for place in [w.frame.help, w.frame.letting_go, w.frame.today, w.frame.log] {
        page.press(place);
    }
    page.see("Written without a network");
    page.press(w.log.undo);
    page.see(w.log.empty);
    let asked = site.requests().split_off(before);
    assert!(asked.iter().all(|request| request.ends_with("/sw.js")), "{asked:?}");
    site.down(false);
    page.reload();
    page.see(w.log.empty);
}

/// The key of an event, by its place in a story.
fn key(n: usize) -> String {
    format!("afterword.record.{n:032x}")
}

#[test]
fn one_damaged_record_is_told_and_kept() {
    let w = words();
    let site = Site::start();
    let story = Story::quiet().entry("2026-05-10T09:00:00", Act::Reached(Reach::Message), "The first", "").entry(
        "2026-05-11T09:00:00",
        Act::Reached(Reach::Call),
        "The second",
        "",
    );
    let page = browser_with(&site, &story, "/log");
    page.see("The first");
    let damaged = story.kept()[&key(4)].replace("The first", "The worst");
    page.plain("exit.html");
    page.clear_mirror();
    page.store(&key(4), Some(&damaged));
    page.visit("/log");
    page.see("The second");
    assert!(!page.text().contains("The worst"), "a damaged record is not shown");
    page.visit("/settings");
    page.see(&(w.faults.some_unreadable)(1));
    page.visit("/entry/1");
    page.choose((w.log.reach)(Reach::Gift));
    page.press(w.log.keep);
    page.see((w.log.entry)(&Act::Reached(Reach::Gift)));
    assert_eq!(page.storage()[&key(4)], damaged, "it is kept as it is");
}

#[test]
fn half_a_character_in_a_value_stops_nothing() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/log");
    let put = "for (const key of ['record.000000000000000000000000000000bb', 'page.entry', 'light', 'lines'])
        localStorage.setItem('afterword.' + key, 'half \\ud800 and \\u0000')";
    page.run(put, ().into());
    for (path, heading) in [("/settings", w.settings.title), ("/entry", w.log.add_title), ("/help", w.help.title)] {
        page.visit(path);
        page.heading(heading);
    }
    page.visit("/settings");
    page.see(&(w.faults.some_unreadable)(1));
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

#[test]
fn markup_in_what_is_written_stays_text() {
    let w = words();
    let site = Site::start();
    let odd = "<img src=x onerror=window.__pwn=1></script><script>window.__pwn=1</script><a href=javascript:window.__pwn=1>x</a><svg onload=window.__pwn=1>";
    let story = Story::quiet().entry("2026-05-10T09:00:00", Act::Reached(Reach::Message), odd, odd);
    let page = browser_with(&site, &story, "/log");
    page.see("onerror=window.__pwn=1");
    page.visit("/entry/1");
    page.fill(w.log.words, odd);
    page.reload();
    page.see(w.kept.back);
    assert_eq!(page.value(w.log.words), odd);
    page.visit(&format!("/{}", odd.replace(['<', '>', ' '], "%3C")));
    page.heading(w.missing.title);
    assert_eq!(page.run("return window.__pwn ?? null", ().into()), serde_json::Value::Null);
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

/// Every typed address shows the page of an unreadable store, and nothing is written.
#[track_caller]
fn nothing_is_touched(page: &Browser) {
    let w = words();
    let before = page.storage();
    for path in ["/", "/today", "/start", "/log", "/settings"] {
        page.visit(path);
        page.heading(w.faults.unreadable_title);
    }
    page.visit("/help");
    page.heading(w.help.title);
    assert_eq!(page.storage(), before);
}

#[test]
fn everything_damaged_is_told_and_nothing_is_overwritten() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    let damage = |text: &str| text.replace("sum=", "sum=f");
    let kept: std::collections::BTreeMap<_, _> =
        Story::quiet().kept().into_iter().map(|(key, text)| (key, damage(&text))).collect();
    page.put(&kept);
    nothing_is_touched(&page);
    page.visit("/");
    page.listen_to_files();
    page.visit("/");
    page.press(w.faults.save_raw);
    let (_, saved) = page.saved_file();
    for text in kept.values() {
        let first = text.lines().next().unwrap();
        assert!(saved.contains(first), "{first}");
    }
    assert_eq!(page.storage(), kept);
    page.press(w.faults.start_fresh);
    page.press(w.erase.erase);
    page.at("/exit.html");
    assert!(page.storage().is_empty());
    page.visit("/");
    page.heading(w.frame.name);
}

#[test]
fn what_a_newer_edition_wrote_is_read_and_not_changed() {
    let w = words();
    let site = Site::start();
    let story = Story::quiet();
    let page = browser(&site);
    let mut kept = story.kept();
    kept.insert(key(99), format!("AW;schema=2;rev=1;sum={}\n{{}}", sum_of_schema_2()));
    page.put(&kept);
    page.visit("/today");
    page.see(w.faults.newer.what);
    page.heading(&day_of(11, 30));
    page.visit("/entry/1");
    page.choose((w.log.reach)(Reach::Message));
    page.fill(w.log.words, "Kept in the form");
    page.press(w.log.keep);
    page.at("/entry/1");
    assert_eq!(page.value(w.log.words), "Kept in the form");
    assert_eq!(page.storage(), kept);
}

/// CRC-32 of an empty record of the next schema, as its envelope would have it.
pub fn sum_of_schema_2() -> String {
    sum_of("AW;schema=2;rev=1\n{}")
}

/// CRC-32 as envelopes have it.
pub fn sum_of(text: &str) -> String {
    let mut digest = 0xffff_ffff_u32;
    for byte in text.as_bytes() {
        digest ^= u32::from(*byte);
        for _ in 0..8 {
            digest = if digest & 1 == 1 { (digest >> 1) ^ 0xedb8_8320 } else { digest >> 1 };
        }
    }
    format!("{:08x}", !digest)
}

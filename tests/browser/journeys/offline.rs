//! Without a network, and from one edition to the next: a kept edition is whole, a new one waits, a broken one is none.

use serde_json::json;

use crate::driver::Browser;
use crate::server::{Fault, Site, target};
use crate::steps::{Story, browser_with, words};

/// Names of the editions that are kept.
fn editions(page: &Browser) -> Vec<String> {
    serde_json::from_value(page.run("return caches.keys()", json!(null))).unwrap()
}

/// The worker of another edition: the same files under another name.
fn other_worker(build: &str) -> String {
    let worker = std::fs::read_to_string(target().join("site/sw.js")).unwrap();
    let (before, rest) = worker.split_once("const BUILD = '").unwrap();
    let (_, after) = rest.split_once('\'').unwrap();
    format!("{before}const BUILD = '{build}'{after}")
}

/// Has the browser look for a newer edition, as it does by itself once a day and on every start.
fn look_for_newer(page: &Browser) {
    let script =
        "return navigator.serviceWorker.getRegistration().then((it) => it.update()).then(() => true, () => false)";
    page.run(script, json!(null));
}

#[test]
fn everything_works_without_a_network() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::settled(), "/today");
    page.edition_kept();
    let before = site.requests().len();
    site.down(true);
    page.reload();
    page.see(w.frame.want_to_write);
    // An address that was never opened before, and the weights of the draft check.
    page.visit("/draft");
    page.choose((w.draft.kind)(afterword::domain::draft::DraftKind::First).what);
    page.fill(w.draft.words, "I walked past your flat last night and saw your light was still on at two.");
    page.press(w.draft.read_back);
    page.heading(w.draft.back_title);
    page.visit("/note");
    page.fill(w.check_in.words, "Offline");
    page.choose((w.check_in.mood)(afterword::domain::record::Mood::Steady).what);
    page.press(w.log.keep);
    page.at("/today");
    page.reload();
    page.visit("/note");
    page.unfold();
    page.see("Offline");
    page.press(w.frame.quick_exit);
    page.see("Level measures, rounded.");
    assert!(
        site.requests()[before..].iter().all(|request| request.ends_with("/sw.js")),
        "{:?}",
        &site.requests()[before..]
    );
}

#[test]
fn a_new_edition_waits_until_it_is_opened_and_what_is_typed_stays() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/note");
    page.edition_kept();
    let first = editions(&page);
    page.fill(w.check_in.words, "Half a sentence");
    page.run("window.mark = 1", json!(null));
    site.replace("sw.js", other_worker("0000000000000002"));
    look_for_newer(&page);
    page.see(w.saving.newer.what);
    assert_eq!(page.run("return window.mark", json!(null)), json!(1), "nothing is loaded anew unasked");
    assert_eq!(page.value(w.check_in.words), "Half a sentence");
    page.press(w.saving.open_newer);
    page.until("a page loaded anew", "return window.mark === undefined || null", json!(null));
    page.see(w.kept.back);
    assert_eq!(page.value(w.check_in.words), "Half a sentence");
    let now = editions(&page);
    assert!(
        now.contains(&"afterword-0000000000000002".to_owned()) && first.iter().all(|name| now.contains(name)),
        "{now:?}"
    );
    // The one before the last goes with the next.
    site.replace("sw.js", other_worker("0000000000000003"));
    look_for_newer(&page);
    page.press(w.saving.open_newer);
    page.wait("two editions", || (editions(&page).len() == 2).then_some(()));
    assert!(first.iter().all(|name| !editions(&page).contains(name)));
}

#[test]
fn a_new_edition_that_came_in_part_or_broken_changes_nothing() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.edition_kept();
    let first = editions(&page);
    let broken = other_worker("0000000000000002").replacen("'sha384-", "'sha384-AAAA", 1);
    type Break<'a> = Box<dyn Fn() + 'a>;
    let faults: [(&str, Break<'_>); 5] = [
        ("a file that does not fit its checksum", Box::new(|| site.replace("sw.js", broken.clone()))),
        ("a worker that is no script", Box::new(|| site.replace("sw.js", "this is (no script"))),
        ("a host that sends the start page for it", Box::new(|| site.fault("sw.js", Some(Fault::StartPage)))),
        ("no worker any more", Box::new(|| site.fault("sw.js", Some(Fault::Missing)))),
        ("half a worker", Box::new(|| site.fault("sw.js", Some(Fault::Half)))),
    ];
    for (name, break_it) in faults {
        break_it();
        look_for_newer(&page);
        let tried = "return navigator.serviceWorker.getRegistration().then((it) => (it?.installing ? null : true))";
        page.until("that it has been tried", tried, json!(null));
        site.down(true);
        page.reload();
        page.see(w.frame.want_to_write);
        assert!(!page.text().contains(w.saving.newer.what), "{name}");
        assert_eq!(editions(&page), first, "{name}");
        site.down(false);
    }
}

#[test]
fn without_a_worker_it_works_from_the_network() {
    let w = words();
    for fault in [Fault::Missing, Fault::StartPage, Fault::WrongType] {
        let site = Site::start();
        site.fault("sw.js", Some(fault));
        let page = browser_with(&site, &Story::quiet(), "/today");
        page.wait("the browser asked for a worker", || {
            site.requests().iter().any(|request| request.ends_with("/sw.js")).then_some(())
        });
        page.reload();
        page.see(w.frame.want_to_write);
        assert_eq!(page.run("return navigator.serviceWorker.controller", json!(null)), json!(null), "{fault:?}");
    }
}

#[test]
fn erasing_takes_the_kept_edition_and_its_worker() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/erase");
    page.edition_kept();
    page.run("return caches.open('elsewhere-1').then(() => true)", json!(null));
    page.press(w.erase.erase);
    page.see("Level measures, rounded.");
    page.wait("no worker", || {
        let all = page.run("return navigator.serviceWorker.getRegistrations().then((all) => all.length)", json!(null));
        (all == json!(0)).then_some(())
    });
    assert_eq!(editions(&page), ["elsewhere-1"], "what others keep on the same host stays");
}

#[test]
fn the_worker_that_ends_workers_takes_all_of_it_away() {
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.edition_kept();
    site.replace("sw.js", include_str!("../../../scripts/no-worker.js"));
    look_for_newer(&page);
    page.wait("no editions", || editions(&page).is_empty().then_some(()));
    page.reload();
    page.see(words().frame.want_to_write);
    assert!(page.storage().keys().any(|key| key.contains("record")), "what is kept stays");
}

#[test]
fn files_that_did_not_all_come_are_fetched_the_next_time() {
    let w = words();
    let site = Site::start();
    site.fault("words.bin", Some(Fault::Half));
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.wait("the last of the files", || {
        site.requests().iter().any(|request| request.ends_with("words.bin")).then_some(())
    });
    page.wait("nothing kept", || editions(&page).is_empty().then_some(()));
    page.reload();
    page.see(w.frame.want_to_write);
    site.fault("words.bin", None);
    page.reload();
    page.edition_kept();
}

#[test]
fn of_two_new_editions_the_newest_is_opened_whatever_a_host_lets_browsers_keep() {
    let w = words();
    let site = Site::start();
    site.header("Cache-Control", "max-age=600");
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.edition_kept();
    let first = editions(&page);
    for build in ["0000000000000002", "0000000000000003"] {
        site.replace("sw.js", other_worker(build));
        look_for_newer(&page);
        page.wait("its files", || editions(&page).contains(&format!("afterword-{build}")).then_some(()));
        let waits =
            "return navigator.serviceWorker.getRegistration().then((it) => (it.waiting && !it.installing) || null)";
        page.until("that it waits", waits, json!(null));
    }
    page.see(w.saving.newer.what);
    assert_eq!(page.count(".notice"), 1);
    page.press(w.saving.open_newer);
    let now = [first[0].clone(), "afterword-0000000000000003".to_owned()];
    page.wait("the newest, and the one that was in use", || (editions(&page) == now).then_some(()));
}

#[test]
fn what_the_browser_has_cleared_is_fetched_anew() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.edition_kept();
    let clear =
        "return caches.keys().then((all) => Promise.all(all.map((name) => caches.delete(name)))).then(() => true)";
    page.run(clear, json!(null));
    page.reload();
    page.see(w.frame.want_to_write);
    let whole = "return caches.open(name).then((it) => it.keys()).then((all) => all.length > 15 || null)";
    page.wait("an edition", || editions(&page).first().cloned());
    page.until("all files", whole, json!(editions(&page)[0]));
    site.down(true);
    page.reload();
    page.see(w.frame.want_to_write);
    assert!(page.storage().keys().any(|key| key.contains("record")));
}

#[test]
fn a_browser_that_allows_no_worker_uses_the_network() {
    let w = words();
    let site = Site::start();
    let page = Browser::blank(&site);
    page.before_load(
        "navigator.serviceWorker.register = () => Promise.reject(new DOMException('no', 'SecurityError'))",
    );
    page.visit("/");
    page.see(w.welcome.begin);
    page.reload();
    page.see(w.welcome.begin);
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

#[test]
fn a_host_that_knows_only_files_opens_every_address() {
    let w = words();
    let site = Site::start();
    site.only_files();
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.see(w.frame.want_to_write);
    page.visit("/help?utm_source=x#now");
    page.heading(w.help.title);
    page.edition_kept();
    site.down(true);
    page.visit("/log");
    page.see(w.log.empty);
}

#[test]
fn it_says_how_it_is_kept_and_how_to_check_that_nothing_leaves() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/settings");
    page.press(w.device.row.what);
    page.see(w.device.offline_not);
    page.edition_kept();
    page.see(w.device.offline_kept);
    page.see(w.device.not_promised);
    page.run("navigator.storage.constructor.prototype.persist = () => Promise.resolve(true)", json!(null));
    page.press(w.device.ask);
    page.see(w.device.promised);
    page.visit("/settings");
    page.press(w.see.row.what);
    page.heading(w.see.title);
}

//! On a host that sends the headers which the site asks for (`static/_headers`): everything works, and nobody can put the
//! site into a frame.

use afterword::domain::contact::Reach;
use afterword::domain::draft::DraftKind;
use serde_json::json;

use crate::driver::Browser;
use crate::engine::Engine;
use crate::server::Site;
use crate::steps::{Story, browser, browser_with, words};

/// A header of a file, as the browser has it.
fn header(page: &Browser, file: &str, name: &str) -> String {
    let script = "const done = arguments[arguments.length - 1];
        fetch(arguments[0]).then((it) => done(it.headers.get(arguments[1]) ?? ''))";
    let found = page.runtime.block_on(page.page().execute_async(script, vec![json!(file), json!(name)])).unwrap();
    found.convert().unwrap()
}

#[test]
fn with_all_headers_everything_works() {
    let w = words();
    let site = Site::start();
    site.read_headers();
    let page = browser_with(&site, &Story::settled(), "/today");
    // Each of them has come, and the worker has one of its own.
    let policy = header(&page, "index.html", "content-security-policy");
    assert!(policy.contains("frame-ancestors 'none'") && policy.contains("default-src 'none'"), "{policy}");
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        assert_eq!(header(&page, "boot.js", name), value);
    }
    assert!(header(&page, "sw.js", "content-security-policy").contains("default-src 'self'"));
    // Something of every kind: the weights of the draft check, a form, the library, a copy, the worker, quick exit.
    page.visit("/draft");
    page.choose((w.draft.kind)(DraftKind::First).what);
    page.fill(w.draft.words, "I walked past your flat last night and saw your light was still on at two.");
    page.press(w.draft.read_back);
    page.heading(w.draft.back_title);
    page.visit("/entry/1");
    page.choose((w.log.reach)(Reach::Message));
    page.fill(w.log.words, "Kept behind headers");
    page.press(w.log.keep);
    page.at("/log");
    page.see("Kept behind headers");
    page.visit("/pages");
    page.heading(w.library.title);
    page.visit("/settings");
    page.press(w.settings.backup.what);
    page.visit("/habits");
    page.heading(w.habits.title);
    page.edition_kept();
    site.down(true);
    page.visit("/log");
    page.see("Kept behind headers");
    page.press(w.frame.quick_exit);
    page.see("Level measures, rounded.");
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

#[test]
fn nobody_can_put_it_into_a_frame() {
    let (site, other) = (Site::start(), Site::start());
    // The page around it says where it comes from.
    site.let_through();
    let frame = |with_headers: bool| {
        if with_headers {
            site.read_headers();
        }
        let inside = format!(
            "<!doctype html><title>x</title><link rel=icon href=data:,><iframe src=\"{}\"></iframe>",
            site.url("/exit.html")
        );
        other.replace("exit.html", inside);
        let page = browser(&other);
        page.plain("exit.html");
        page.wait("the frame", || site.requests().iter().any(|it| it.ends_with("/exit.html")).then_some(()));
        page.until("an end", "return document.readyState === 'complete' || null", json!(null));
        page.runtime.block_on(page.page().enter_frame(0)).unwrap();
        let shown =
            page.until("what is in it", "return document.readyState === 'complete' ? text() : null", json!(null));
        page.runtime.block_on(page.page().enter_default_frame()).unwrap();
        (shown.as_str().unwrap().contains("Kitchen measures"), page.refused())
    };
    // A page of the site that has no policy in it against frames is shown in one where the host says nothing.
    assert_eq!(frame(false), (true, Vec::new()));
    let (is_shown, refused) = frame(true);
    assert!(!is_shown);
    // Only Chromium tells the page around it why.
    let is_told = refused.iter().any(|line| line.contains("frame-ancestors"));
    assert_eq!(is_told, Engine::wanted() == Engine::Chromium, "{refused:?}");
}

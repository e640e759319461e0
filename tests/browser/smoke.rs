//! What holds for the page whatever it shows: it starts under a sub-path, asks nobody else for anything, and survives
//! a browser that keeps nothing. The last test breaks the page on purpose, to know that the checks see it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::{driver::Browser, server::Site};

#[test]
fn the_page_starts_and_is_sound() {
    let site = Site::start();
    let page = Browser::open(&site);
    page.no_sideways_scroll();
    assert_eq!(page.axe(), Vec::<String>::new());
    assert_eq!(page.console_errors(), Vec::<String>::new());
    page.shot("start");
}

#[test]
fn nobody_else_is_asked_for_anything() {
    let site = Site::start();
    let page = Browser::open(&site);
    let own = site.url("/");
    let asked = page.asked_for();
    assert!(asked.iter().any(|url| url.ends_with(".wasm")), "the log of requests works: {asked:?}");
    let others: Vec<_> = asked.iter().filter(|url| !url.starts_with(&own) && !url.starts_with("data:")).collect();
    assert!(others.is_empty(), "{others:?}");
    assert!(site.requests().iter().all(|request| request.starts_with("GET /repo/") && !request.contains('?')));
}

#[test]
fn the_page_starts_without_storage() {
    let site = Site::start();
    for fault in [Browser::without_storage, Browser::forbidden_storage, Browser::full_storage] {
        let page = Browser::blank(&site);
        fault(&page);
        page.visit("/");
        assert_eq!(page.console_errors(), Vec::<String>::new());
        assert!(!page.text().is_empty());
    }
}

#[test]
fn the_page_starts_without_an_origin() {
    let site = Site::start();
    site.block_storage();
    let page = Browser::open(&site);
    assert_eq!(page.console_errors(), Vec::<String>::new());
    assert!(!page.text().is_empty());
}

#[test]
fn the_checks_see_a_broken_page() {
    let site = Site::start();
    let page = Browser::blank(&site);
    page.before_load(
        "addEventListener('load', () => {
           const field = document.createElement('input');
           field.style.width = '900px';
           const picture = document.createElement('img');
           picture.src = 'https://example.com/x.png';
           document.body.append(field, picture);
           try { field.innerHTML = '<img src=x onerror=alert(1)>'; } catch { document.body.append('markup refused'); }
         })",
    );
    page.visit("/");
    assert!(page.axe().iter().any(|finding| finding.starts_with("label:")), "axe sees a field without a label");
    assert!(page.console_errors().iter().any(|error| error.contains("Content Security Policy")), "the policy refuses");
    assert!(!page.refused().is_empty());
    let wide = catch_unwind(AssertUnwindSafe(|| page.no_sideways_scroll()));
    assert!(wide.is_err(), "a wide page is seen");
    let absent = catch_unwind(AssertUnwindSafe(|| page.press("A button that is not there")));
    assert!(absent.is_err(), "an absent button is seen");
}

//! What a host should send with the site is the same everywhere it is written down: in the page itself, in the file for
//! Netlify and Cloudflare, and in the examples for nginx and Caddy.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot read should stop")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Only a header can say this, so it is not in the page.
const FRAMES: &str = "; frame-ancestors 'none'";
/// The policy of the worker, which no policy of a page reaches.
const WORKER: &str = "default-src 'self'";
const HEADERS: [&str; 5] = [
    "X-Content-Type-Options",
    "Referrer-Policy",
    "Permissions-Policy",
    "Cross-Origin-Opener-Policy",
    "Cross-Origin-Resource-Policy",
];

fn read(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

/// What a host is told to send: its policies, and its other headers by name.
#[derive(Debug, Default, PartialEq, Eq)]
struct Sent {
    policies: Vec<String>,
    headers: BTreeMap<String, String>,
}

/// Reads a file of settings, whatever its kind: a header's name, and after it a value, perhaps between quotation marks.
fn sent(settings: &str) -> Sent {
    let mut sent = Sent::default();
    for line in settings.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
        let value = |rest: &str| {
            let rest = rest.trim_start_matches(':').trim();
            rest.split('"').nth(1).unwrap_or(rest).to_owned()
        };
        if line.contains("default-src") && !line.contains("http-equiv") {
            let at = line.find("Content-Security-Policy").map_or(0, |at| at + "Content-Security-Policy".len());
            sent.policies.push(value(line.get(at..).unwrap_or_default()));
        }
        for name in HEADERS {
            if let Some((_, rest)) = line.split_once(name) {
                sent.headers.insert(name.to_owned(), value(rest));
            }
        }
    }
    sent.policies.sort();
    sent
}

/// The policy that stands in the page.
fn policy(page: &str) -> String {
    let tag = page.split("<meta ").find(|tag| tag.starts_with("http-equiv=\"Content-Security-Policy\"")).unwrap();
    tag.split("content=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

const PLACES: [&str; 3] = ["static/_headers", "docs/hosting/nginx.conf", "docs/hosting/Caddyfile"];

#[test]
fn the_policy_is_one_sentence_everywhere() {
    let page = policy(&read("index.html"));
    for part in ["default-src 'none'", "connect-src 'self'", "form-action 'none'", "trusted-types default"] {
        assert!(page.contains(part), "{part} in {page}");
    }
    assert!(!page.contains("unsafe-inline") && !page.contains("'unsafe-eval'") && !page.contains("http"), "{page}");
    for place in PLACES {
        assert_eq!(sent(&read(place)).policies, [format!("{page}{FRAMES}"), WORKER.to_owned()], "{place}");
    }
}

#[test]
fn the_other_headers_are_the_same_everywhere() {
    let all = PLACES.map(|place| sent(&read(place)).headers);
    assert_eq!(all[0].len(), HEADERS.len(), "{:?}", all[0]);
    assert_eq!(all[0], all[1]);
    assert_eq!(all[0], all[2]);
    assert_eq!(all[0]["X-Content-Type-Options"], "nosniff");
    assert_eq!(all[0]["Referrer-Policy"], "no-referrer");
    // What the app needs is not off: copying words, and the share sheet that saves a file on iOS.
    let off = &all[0]["Permissions-Policy"];
    assert!(!off.contains("clipboard-write") && !off.contains("web-share"), "{off}");
    for name in ["camera", "microphone", "geolocation", "usb", "bluetooth", "payment"] {
        assert!(off.contains(&format!("{name}=()")), "{name}");
    }
}

#[test]
fn a_place_that_differs_is_seen() {
    for place in PLACES {
        let whole = read(place);
        let changes = ["connect-src 'self'", "default-src 'self'", "no-referrer", "camera=(), "];
        for part in changes {
            assert!(whole.contains(part), "{place} has {part}");
            assert_ne!(sent(&whole), sent(&whole.replacen(part, "", 1)), "{place} without {part}");
        }
    }
}

#[test]
fn no_page_has_a_script_or_a_style_inside() {
    for place in ["index.html", "static/exit.html"] {
        let page = read(place);
        assert!(!page.contains("<style") && !page.contains(" style="), "{place}");
        assert!(
            !page.contains(" on")
                || !page.split(" on").skip(1).any(|rest| rest.contains("=\"") && rest.find('=') < rest.find(' ')),
            "{place}"
        );
        assert!(page.split("<script").skip(1).all(|tag| tag.starts_with(" ") && tag.contains("src=")), "{place}");
    }
}

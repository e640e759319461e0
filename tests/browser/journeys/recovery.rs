//! What stands in place of the app when it cannot start or has stopped: calm words, a copy of what is kept, help, and a
//! way on. The faults are real ones: the host misbehaves, the browser lacks something, the app panics.
//!
//! A panic is caused from outside: the page's own `createElement` throws once, which Leptos answers with a panic. So
//! nothing that could stop the app on purpose is in what is shipped.

use std::fs;

use afterword::domain::contact::{Act, Reach};
use afterword::storage::backup::{self, BackupFault};
use afterword::storage::lock::{Passphrase, file};
use serde_json::{Value, json};

use super::lock;
use super::states::choose_copy;
use crate::driver::Browser;
use crate::engine::Engine;
use crate::server::{Fault, Site, target};
use crate::steps::{Story, browser, browser_with, day_of, words};

const AGAIN: &str = "Load again";
const COPY: &str = "Download what is kept here";
const STOPPED: &str = "This page has stopped";

/// The next element that the app makes is refused: it panics.
const STOP: &str = "{
    const real = Document.prototype.createElement;
    const all = ['createElement', 'createElementNS', 'importNode', 'createTextNode'];
    const own = all.map((name) => Document.prototype[name]);
    const clone = Node.prototype.cloneNode;
    const refuse = () => {
      all.forEach((name, at) => { Document.prototype[name] = own[at]; });
      Node.prototype.cloneNode = clone;
      throw new Error('refused');
    };
    all.forEach((name) => { Document.prototype[name] = refuse; });
    Node.prototype.cloneNode = refuse;
  }";

/// What must hold of any page that stands in place of the app.
#[track_caller]
fn is_calm(page: &Browser, heading: &str) {
    page.heading(heading);
    assert_eq!(page.title(), words().frame.cover_title, "a neutral title");
    page.focus_on("main h1");
    page.see("still on this device");
    page.see("If you need someone now");
    assert_eq!((page.count("h1"), page.count("main"), page.count("#app *")), (1, 1, 0));
    page.whole();
    assert_eq!(page.axe(), Vec::<String>::new());
    for (width, height) in [(320, 568), (1280, 800), (390, 844)] {
        page.size(width, height);
        page.no_sideways_scroll();
    }
}

/// Presses the button for a copy and gives the file.
fn copy(page: &Browser, folder: &str) -> (String, String) {
    let folder = target().join("downloads").join(folder);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    page.cdp("Browser.setDownloadBehavior", json!({ "behavior": "allow", "downloadPath": folder.to_str().unwrap() }));
    page.press(COPY);
    page.wait("a saved file", || {
        let file = fs::read_dir(&folder).unwrap().next()?.unwrap();
        let name = file.file_name().into_string().unwrap();
        let text = fs::read_to_string(file.path()).ok()?;
        (name.ends_with(".json") && text.ends_with('}')).then_some((name, text))
    })
}

#[test]
fn a_panic_shows_a_calm_page_with_a_copy_and_the_app_goes_on_after_it() {
    let w = words();
    let site = Site::start();
    let story = Story::quiet().entry(
        "2026-05-10T09:00:00",
        Act::Reached(Reach::Message),
        "Words \u{1f642} \u{201c}so\u{201d}",
        "",
    );
    let page = browser_with(&site, &story, "/entry/1");
    page.see(w.log.words);
    page.store("afterword.record.000000000000000000000000000000aa", Some("torn \u{e9}"));
    page.run("const it = field(name); it.focus(); set(it, 'Half a sentence')", json!(w.log.words));
    page.run(STOP, json!(null));
    page.run(
        "const next = label(name).control; document.querySelector('main .choices input').click(); next.click()",
        json!(w.log.kinds[3].what),
    );
    is_calm(&page, STOPPED);
    page.see("src/");
    page.shot("recovery-stopped");
    let before = page.storage();
    let (name, text) = copy(&page, "stopped");
    assert!(name.starts_with("notes-20"), "{name}");
    let read = backup::read(&text).unwrap();
    assert_eq!((read.record, read.unreadable), (story.record(), vec![]), "the file can be restored");
    let file: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(file["raw"]["afterword.record.000000000000000000000000000000aa"], "torn \u{e9}");
    assert_eq!(file["typed"]["words"], "Half a sentence");
    assert_eq!(page.storage(), before, "nothing is changed");
    page.press(AGAIN);
    page.heading(w.log.add_title);
    page.visit("/today");
    page.see(w.today.total);
}

#[test]
fn the_copy_holds_what_only_the_mirror_has() {
    let site = Site::start();
    let story = Story::quiet().entry("2026-05-10T09:00:00", Act::Reached(Reach::Message), "In both", "");
    let page = browser_with(&site, &story, "/today");
    let mut kept = story.kept();
    page.run("dispatchEvent(new Event('afterword-stopped'))", json!(null));
    // The mirror has everything, with another text of the last record; localStorage has lost all but that one.
    let key = format!("afterword.record.{:032x}", 4);
    let last = kept.insert(key.clone(), "torn in the mirror".into()).unwrap();
    let fill = "const done = arguments[1]; const texts = arguments[0];
        const asked = indexedDB.open('afterword');
        asked.onupgradeneeded = () => asked.result.createObjectStore('texts');
        asked.onsuccess = () => {
          const turn = asked.result.transaction('texts', 'readwrite');
          for (const [key, text] of Object.entries(texts)) turn.objectStore('texts').put(text, key);
          turn.oncomplete = () => { asked.result.close(); localStorage.clear(); done(true); };
        };";
    page.runtime.block_on(page.page().execute_async(fill, vec![json!(kept)])).unwrap();
    page.store(&key, Some(&last));
    let (_, text) = copy(&page, "mirror");
    assert_eq!(backup::read(&text).unwrap().record, story.record());
    let file: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(file["mirror"]["afterword/texts"][&key], "torn in the mirror");
}

#[test]
fn the_copy_of_what_a_passphrase_seals_is_opened_with_it() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.put(&lock::sealed(&lock::story()));
    page.visit("/today");
    page.heading(w.locked.title);
    page.run("dispatchEvent(new Event('afterword-stopped'))", json!(null));
    let (_, text) = copy(&page, "sealed-stopped");
    assert!(!text.contains(lock::CANARY), "nothing of it can be read");
    assert_eq!(backup::read(&text).map(|_| ()), Err(BackupFault::Sealed));
    let passphrase = Passphrase::new(lock::PHRASE, str::to_owned).unwrap();
    let plain = file::open(&text, &passphrase).unwrap();
    let read = backup::read(&plain).unwrap();
    assert_eq!((read.record, read.unreadable), (lock::story().record(), vec![]));
    let other = browser(&site);
    other.visit("/copy");
    choose_copy(&other, text.as_bytes());
    other.see(w.copy.sealed);
    other.fill(w.copy.passphrase, lock::PHRASE);
    other.press(w.copy.open);
    other.press(w.copy.bring);
    other.see(w.copy.done);
    other.visit("/log");
    other.see(lock::CANARY);
}

#[test]
fn a_trap_without_a_panic_shows_it_too() {
    let site = Site::start();
    let page = browser(&site);
    // Scripts of the page's own: what a driver runs may throw where the page hears nothing of it.
    // The smallest module that ends in `unreachable`, which is what no memory and no stack end in.
    page.before_load(
        "window.strange = () => { setTimeout(() => { throw new TypeError('an extension of the browser') }); Promise.reject(new Error('something else')); };
         window.trap = () => {
           const bytes = Uint8Array.of(0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,7,5,1,1,102,0,0,10,5,1,3,0,0,11);
           const run = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports.f;
           setTimeout(() => run());
         };",
    );
    page.begin(&Story::quiet(), "/today");
    page.heading(&day_of(11, 30));
    // An error that is no end of the app changes nothing.
    page.run("strange()", json!(null));
    page.heading(&day_of(11, 30));
    page.run("trap()", json!(null));
    is_calm(&page, STOPPED);
    // An exception of the browser's that goes through the app without a panic leaves it half way.
    page.visit("/log");
    page.heading(words().log.title);
    page.run("Document.prototype.createTextNode = Node.prototype.cloneNode = undefined", json!(null));
    page.run("setTimeout(() => pressable(name).click())", json!(words().frame.help));
    page.heading(STOPPED);
}

#[test]
fn after_two_panics_in_a_row_it_opens_in_a_plain_way() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    let armed = page.before_load(STOP);
    page.reload();
    is_calm(&page, STOPPED);
    page.press(AGAIN);
    page.see("twice in a row");
    is_calm(&page, STOPPED);
    page.no_longer_before_load(&armed);
    page.press(AGAIN);
    page.heading(w.safe.title);
    page.see(w.safe.text);
    page.whole();
    assert_eq!(page.axe(), Vec::<String>::new());
    page.shot("recovery-plain");
    page.press(w.frame.help);
    page.heading(w.help.title);
    page.press(w.frame.settings);
    page.heading(w.settings.title);
    page.see(w.settings.backup_note);
    assert!(!page.text().contains(w.settings.safety_title), "nothing that decides");
    page.press(w.settings.erase_button);
    page.heading(w.erase.title);
    page.run("history.pushState(null, '', '/repo/today'); dispatchEvent(new PopStateEvent('popstate'))", json!(null));
    page.heading(w.safe.title);
    page.press(w.safe.open_all);
    page.heading(&day_of(11, 30));
    // A stop much later, with pages opened between, is not in a row.
    page.press(w.frame.log);
    page.at("/log");
    page.run("Document.prototype.createTextNode = Node.prototype.cloneNode = undefined", json!(null));
    page.run("setTimeout(() => pressable(name).click())", json!(w.frame.help));
    is_calm(&page, STOPPED);
    assert!(!page.text().contains("twice"));
}

#[test]
fn parts_that_do_not_arrive_are_told_and_the_next_try_works() {
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.heading(&day_of(11, 30));
    let cannot = "This page could not open";
    for (file, fault) in [
        (".wasm", Fault::Missing),
        (".wasm", Fault::StartPage),
        (".wasm", Fault::Half),
        ("boot.js", Fault::Missing),
        ("boot.js", Fault::StartPage),
        ("boot.js", Fault::Half),
        ("0.js", Fault::Missing),
        ("0.js", Fault::StartPage),
        ("0.js", Fault::Half),
    ] {
        // WebKitGTK has that script in its memory, and asks nobody for it again.
        if file == "0.js" && page.engine == Engine::WebKit {
            continue;
        }
        // The built files carry a hash; the glue is the one script whose name does.
        let glue = page.run("return performance.getEntriesByType('resource').map((it) => it.name).find((it) => /afterword-[0-9a-f]+[.]js/.test(it)) ?? name", json!("0.js"));
        let end = if file == "0.js" {
            glue.as_str().unwrap().rsplit('/').next().unwrap().to_owned()
        } else {
            file.to_owned()
        };
        site.fault(&end, Some(fault));
        page.visit("/today");
        // Half of the starter may be a whole script that starts nothing: then only time tells.
        let heading = "return words(document.querySelector('main h1')?.innerText) || null";
        let shown = page.until("a heading", heading, json!(null));
        let is_half = (file, fault) == ("boot.js", Fault::Half);
        is_calm(&page, if is_half && shown == json!("Still opening") { "Still opening" } else { cannot });
        site.fault(&end, None);
        page.press(AGAIN);
        page.heading(&day_of(11, 30));
    }
}

#[test]
fn a_wrong_media_type_is_no_hindrance() {
    let site = Site::start();
    site.fault(".wasm", Some(Fault::WrongType));
    let page = browser_with(&site, &Story::quiet(), "/today");
    page.heading(&day_of(11, 30));
}

#[test]
fn a_part_that_hangs_is_explained_and_may_still_come() {
    let site = Site::start();
    let page = browser(&site);
    page.put(&Story::quiet().kept());
    site.fault(".wasm", Some(Fault::Hangs));
    page.visit("/today");
    is_calm(&page, "Still opening");
    let (_, text) = copy(&page, "slow");
    assert_eq!(backup::read(&text).unwrap().record, Story::quiet().record());
    site.fault(".wasm", None);
    page.heading(&day_of(11, 30));
    assert_eq!(page.count("main"), 1);
}

#[test]
fn a_starter_that_hangs_is_explained_and_gives_a_copy() {
    let site = Site::start();
    let page = browser(&site);
    page.put(&Story::quiet().kept());
    site.fault("boot.js", Some(Fault::Hangs));
    // In another window: a driver waits for its own to load, which this one never does.
    page.run("window.other = open(name, '', 'popup')", json!(site.url("/today")));
    let heading = "return words(other.document.querySelector('main h1')?.innerText) === name || null";
    page.until("an explanation", heading, json!("Still opening"));
    let keep = "other.document.querySelector('#keep').click()";
    page.run(keep, json!(null));
    page.until("a copy", "return other.document.querySelector('#kept').innerText || null", json!(null));
    site.fault("boot.js", None);
    page.until("the app", "return other.document.querySelector('#app main h1') && true", json!(null));
}

#[test]
fn what_was_taken_away_is_not_in_the_copy() {
    let site = Site::start();
    let story = Story::quiet().entry("2026-05-10T09:00:00", Act::Reached(Reach::Message), "Taken away", "");
    let page = browser_with(&site, &story, "/today");
    page.mirrored();
    page.run("dispatchEvent(new Event('afterword-stopped'))", json!(null));
    // The other copy has not heard of it.
    let key = format!("afterword.record.{:032x}", 4);
    let mark = format!("AW;schema=1;rev=9;sum={}\n", super::storage::sum_of("AW;schema=1;rev=9\n"));
    page.store(&key, Some(&mark));
    let (_, text) = copy(&page, "taken");
    let read = backup::read(&text).unwrap();
    assert_eq!((read.record, read.unreadable), (Story::quiet().record(), vec![]));
    assert!(!text.contains("Taken away"), "{text}");
}

#[test]
fn a_share_that_is_refused_becomes_a_download() {
    let site = Site::start();
    let page = browser(&site);
    page.before_load(
        "Object.defineProperty(navigator, 'standalone', { value: true });
         navigator.canShare = () => true;
         navigator.share = () => { window.asked = (window.asked ?? 0) + 1; return Promise.reject(new DOMException('no', window.answer)) }",
    );
    page.begin(&Story::quiet(), "/today");
    page.heading(&day_of(11, 30));
    page.run("window.answer = 'AbortError'; dispatchEvent(new Event('afterword-stopped'))", json!(null));
    page.press(COPY);
    page.until("a share put away", "return window.asked === 1 || null", json!(null));
    assert!(!page.text().contains("Asked the browser"));
    page.run("window.answer = 'NotAllowedError'", json!(null));
    let (_, text) = copy(&page, "shared");
    assert_eq!(backup::read(&text).unwrap().record, Story::quiet().record());
    page.see("Asked the browser");
}

#[test]
fn a_browser_without_webassembly_is_told_why_and_gives_a_copy() {
    let site = Site::start();
    let page = browser(&site);
    page.put(&Story::quiet().kept());
    page.before_load("delete globalThis.WebAssembly");
    page.visit("/today");
    page.see("Lockdown Mode");
    is_calm(&page, "This page cannot open here");
    let (_, text) = copy(&page, "no-wasm");
    assert_eq!(backup::read(&text).unwrap().record, Story::quiet().record());
    page.shot("recovery-no-wasm");
}

#[test]
fn an_engine_that_is_too_old_is_told() {
    let site = Site::start();
    let page = browser(&site);
    page.before_load(
        "const refuse = async () => { throw new WebAssembly.CompileError('unknown opcode') };
         WebAssembly.instantiateStreaming = WebAssembly.instantiate = refuse",
    );
    page.visit("/");
    page.see("too old");
    is_calm(&page, "This page could not open");
}

#[test]
fn without_javascript_it_says_what_this_is_and_where_help_is() {
    let site = Site::start();
    let page = browser(&site);
    page.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true }));
    page.plain("");
    page.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": false }));
    page.until("the help", "return shown(document.querySelector('#instead .tel')) || null", json!(null));
    assert_eq!(page.count("noscript > p"), 1, "what this is, in words that are read without a script");
    assert_eq!(page.count("#again[hidden], #keep[hidden]"), 2, "no button that does nothing");
}

#[test]
fn without_scripts_that_arrive_the_words_are_still_there() {
    let site = Site::start();
    let page = browser(&site);
    let all = ["first.js", "boot.js", "recover.js", "exit.js"];
    // None of them; then only the one that shows the first page, with the others missing or damaged.
    for (arrived, fault) in [(0, Fault::Missing), (1, Fault::Missing), (1, Fault::StartPage)] {
        all.iter().for_each(|file| site.fault(file, None));
        all.iter().skip(arrived).for_each(|file| site.fault(file, Some(fault)));
        page.plain("");
        let words = "return shown(document.querySelector('#instead h1')) || null";
        page.until("the words after a while", words, json!(null));
        assert_eq!(page.run("return shown(document.querySelector('#before-app h1'))", json!(null)), json!(false));
    }
}

#[test]
fn opened_as_a_file_it_says_where_it_belongs() {
    let site = Site::start();
    let page = browser(&site);
    let file = format!("file://{}", fs::canonicalize(target().join("site/index.html")).unwrap().display());
    page.runtime.block_on(page.page().goto(file)).unwrap();
    page.until("the words", "return shown(document.querySelector('#instead h1')) || null", json!(null));
    page.see("its own address on the web");
}

#[test]
fn a_connection_that_is_not_protected_is_told() {
    let site = Site::start();
    let page = browser(&site);
    page.before_load("Object.defineProperty(window, 'isSecureContext', { get: () => false })");
    page.put(&Story::quiet().kept());
    page.visit("/today");
    page.heading(&day_of(11, 30));
    page.until("the notice", "return shown(document.querySelector('#unsafe')) || null", json!(null));
    page.size(320, 568);
    page.no_sideways_scroll();
    page.whole();
    assert_eq!(page.axe(), Vec::<String>::new());
}

#[test]
fn the_lines_of_the_plain_page_are_those_of_the_help_page() {
    let html = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/index.html")).unwrap();
    let all = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/content/helplines.tsv")).unwrap();
    let shown: Vec<&str> =
        html.split("class=\"tel\"").skip(1).filter_map(|part| part.split(['>', '<']).nth(1)).collect();
    assert!(shown.len() > 3);
    for number in shown {
        let kept = all.lines().any(|line| line.contains("\tconfirmed\t") && line.contains(&format!("call:{number}")));
        assert!(kept, "{number} is a confirmed line");
    }
    for (code, number) in [("GB", "999"), ("IE", "112"), ("US", "911"), ("CA", "911"), ("AU", "000"), ("NZ", "111")] {
        assert!(
            all.lines().any(|line| line.starts_with(&format!("country\t{code}\t")) && line.contains(number)),
            "{code}"
        );
    }
}

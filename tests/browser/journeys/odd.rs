//! Odd surroundings and odd words: another script of the device, addresses with things behind them, endless words, wide
//! spacing and a keyboard over the field; and that nothing that is written leaks anywhere.

use afterword::domain::contact::{Act, Reach};
use serde_json::json;

use super::states::{State, states};
use crate::driver::Browser;
use crate::engine::Engine;
use crate::server::Site;
use crate::steps::{Story, browser, browser_with, day_of, words};

#[test]
fn another_calendar_and_script_of_the_device_change_no_stored_date() {
    let w = words();
    let site = Site::start();
    for locale in ["ar-EG-u-nu-arab", "fa-IR-u-ca-persian", "th-TH-u-ca-buddhist", "he-IL-u-ca-hebrew"] {
        let page = browser(&site);
        page.cdp("Emulation.setLocaleOverride", json!({ "locale": locale }));
        let there = page.run("return new Date(2026, 4, 10).toLocaleDateString(undefined)", json!(null));
        assert_ne!(there, json!("5/10/2026"), "the device writes dates otherwise");
        page.begin(&Story::quiet(), "/today");
        page.heading(&day_of(11, 30));
        page.visit("/entry/1");
        page.choose((w.log.reach)(Reach::Call));
        page.fill(w.log.on, "2026-05-10");
        page.press(w.log.keep);
        page.at("/log");
        page.see((w.dates.long)("2026-05-10".parse().unwrap(), "2026-05-12".parse().unwrap()).as_str());
        let kept = page.storage().into_values().find(|text| text.contains("\"reached\"")).expect("the entry");
        assert!(kept.contains("\"on\":\"2026-05-10\"") && kept.contains("\"made\":\"2026-05-12T"), "{locale}: {kept}");
        assert_eq!(page.console_errors(), Vec::<String>::new(), "{locale}");
    }
}

#[test]
fn what_stands_behind_an_address_is_ignored_and_a_doubled_slash_leads_on() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/log");
    for address in ["log?utm_source=x", "log#part", "log/", "log?a=1#b", "/log", "log//"] {
        page.runtime.block_on(page.page().goto(format!("{}{address}", site.url("/")))).unwrap();
        page.heading(w.log.title);
        page.press(w.frame.settings);
        page.at("/settings");
        page.heading(w.settings.title);
    }
    for address in ["%00", "%zz", "log%2Fx"] {
        page.runtime.block_on(page.page().goto(format!("{}{address}", site.url("/")))).unwrap();
        page.heading(w.missing.title);
    }
}

#[test]
fn odd_words_are_kept_whole_and_break_no_page() {
    let w = words();
    let site = Site::start();
    let odd = [
        "x".repeat(5_000),
        "\u{202e}desrever \u{2066}\u{5e9}\u{5dc}\u{5d5}\u{5dd}".to_owned(),
        "Z\u{334}\u{321}\u{31b}\u{30d}".repeat(300),
        "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}\u{200d}\u{1f466}".repeat(200),
        "\u{200b}\u{200d}\u{feff}".to_owned(),
        "\u{627}\u{644}\u{633}\u{644}\u{627}\u{645} \u{639}\u{644}\u{64a}\u{643}\u{645}".to_owned(),
    ];
    let story = odd.iter().fold(Story::quiet(), |story, words| {
        story.entry("2026-05-10T09:00:00", Act::Reached(Reach::Message), words, words)
    });
    let page = browser_with(&site, &story, "/log");
    page.until("every entry", "return document.querySelectorAll('main blockquote').length >= 6 || null", json!(null));
    assert_eq!(
        page.run(
            "return [...document.querySelectorAll('main blockquote p')].every((it) => it.dir === 'auto')",
            json!(null)
        ),
        true
    );
    for (width, height) in [(320, 640), (390, 844), (1280, 800)] {
        page.size(width, height);
        page.no_sideways_scroll();
    }
    page.size(320, 640);
    page.run("document.documentElement.style.fontSize = '200%'", json!(null));
    page.no_sideways_scroll();
    for words in &odd {
        let found = page.run(
            "return [...document.querySelectorAll('main blockquote p')].some((it) => it.textContent === name)",
            json!(words),
        );
        assert_eq!(found, true, "{:?}", words.chars().take(20).collect::<String>());
    }
    // Ten megabytes are pasted: the field takes what it can hold, and the page goes on.
    page.visit("/entry/1");
    page.until("the field", "const it = field(name); it?.focus(); return it ? true : null", json!(w.log.words));
    page.cdp("Input.insertText", json!({ "text": "long ".repeat(2_000_000) }));
    let length = page.value(w.log.words).len();
    assert_eq!(length, 50_000);
    page.choose((w.log.reach)(Reach::Call));
    page.press(w.log.keep);
    page.at("/log");
    page.no_sideways_scroll();
}

const CANARY: &str = "quince-marmalade";

#[test]
fn what_is_written_is_in_no_address_title_log_or_cache() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    page.before_load(
        "HTMLAnchorElement.prototype.click = function () { if (this.download) window.__saved = this.download }",
    );
    page.begin(&Story::quiet(), "/entry/1");
    let look = |page: &Browser| {
        let script = "const done = arguments[arguments.length - 1];
            (async () => {
              const all = [document.title, location.href, JSON.stringify(history.state), window.name, document.cookie,
                JSON.stringify({ ...sessionStorage }), window.__saved ?? '', document.referrer,
                ...[...document.querySelectorAll('link, meta')].map((it) => it.outerHTML)];
              for (const name of await caches.keys())
                for (const asked of await (await caches.open(name)).keys()) all.push(asked.url);
              return all.join('\\n');
            })().then(done, (error) => done('failed: ' + error))";
        let all: String = page.runtime.block_on(page.page().execute_async(script, vec![])).unwrap().convert().unwrap();
        assert!(!all.starts_with("failed") && !all.contains(CANARY), "{all}");
    };
    page.choose((w.log.reach)(Reach::Call));
    page.fill(w.log.words, CANARY);
    look(&page);
    page.press(w.log.keep);
    page.at("/log");
    page.see(CANARY);
    look(&page);
    page.press(w.log.change);
    page.heading(w.log.change_title);
    look(&page);
    page.visit("/writing/2");
    page.fill_at("#sheet", CANARY);
    look(&page);
    page.visit(&format!("/{CANARY}"));
    page.heading(w.missing.title);
    assert!(!page.title().contains(CANARY));
    page.visit("/settings");
    page.press(w.settings.backup.what);
    page.until("a saved file", "return window.__saved ?? null", json!(null));
    look(&page);
    let typed_by_hand = format!("/{CANARY}");
    // The browser itself names the page; that address was typed by hand.
    let log = page.console().unwrap();
    assert!(log.iter().all(|(_, message)| !message.replace(&typed_by_hand, "").contains(CANARY)), "{log:?}");
    // Where the browser keeps no list of what it asked for, what the host heard stands for it.
    let asked = if page.engine == Engine::Chromium { page.asked_for() } else { site.requests() };
    let asked: Vec<String> = asked.into_iter().filter(|url| !url.ends_with(&typed_by_hand)).collect();
    assert!(asked.len() > 5 && asked.iter().all(|url| !url.contains(CANARY)), "{asked:?}");
}

#[test]
fn wide_spacing_and_a_keyboard_over_the_field_hide_nothing() {
    let w = words();
    let site = Site::start();
    let page = browser(&site);
    let spacing = "const style = new CSSStyleSheet();
        style.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
        const cut = [...document.querySelectorAll('main *, header *, nav *')].filter((it) => {
          const box = getComputedStyle(it);
          const hides = box.overflowX !== 'visible' || box.overflowY !== 'visible';
          return shown(it) && hides && !/^(TEXTAREA|INPUT|SELECT)$/.test(it.tagName) && !it.closest('.vh')
            && (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1);
        });
        return cut.map((it) => it.outerHTML.slice(0, 120))";
    let wanted = [
        "today-slips",
        "settings",
        "resting",
        "closed-no",
        "entry-reached",
        "choose-reasons",
        "parts-log",
        "copy-seen",
        "help",
    ];
    let mut looked_at = 0;
    for State { name, story, path, act } in states().into_iter().filter(|state| wanted.contains(&state.name)) {
        page.size(390, 844);
        page.begin(&story, path);
        act(&page);
        page.size(320, 640);
        assert_eq!(page.run(spacing, json!(null)), json!([]), "{name}: text is cut off");
        page.no_sideways_scroll();
        looked_at += 1;
    }
    assert_eq!(looked_at, wanted.len());
    // A keyboard leaves little of the page: the field that has the focus is seen, and nothing lies over it.
    page.size(390, 844);
    page.begin(&Story::quiet(), "/entry/1");
    page.heading(w.log.add_title);
    page.size(390, 330);
    for label in [w.log.on, w.log.words, w.log.trigger] {
        page.fill(label, if label == w.log.on { "2026-05-10" } else { "seen" });
        let seen = "const it = field(name); it.focus(); it.scrollIntoView({ block: 'nearest' });
            const box = it.getBoundingClientRect();
            const at = document.elementFromPoint(box.left + 20, Math.max(box.top, 0) + 12);
            return [at === it, Math.round(box.top), innerHeight]";
        let found = page.run(seen, json!(label));
        assert_eq!(found[0], true, "{label}: {found}");
    }
}

//! What is typed is kept while it is typed: it is there after a reload, in the place where it was typed, and no other
//! window writes over it.

use afterword::domain::contact::{Act, Matter, Reach, Tone};
use afterword::domain::record::{Age, What};
use serde_json::json;

use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{NOW, Story, browser_with, day_of, word, words};

const ENTRY: &str = "afterword.page.entry";

/// Waits until a text is kept under a key.
#[track_caller]
fn is_kept(page: &Browser, key: &str, text: &str) {
    page.until(
        &format!("\"{text}\" under {key}"),
        "return localStorage.getItem(name[0])?.includes(name[1]) || null",
        json!([key, text]),
    );
}

/// Types where the focus is put, without leaving the field.
#[track_caller]
fn write(page: &Browser, label: &str, text: &str) {
    page.until("the field", "const it = field(name); it?.focus(); return it ? true : null", json!(label));
    page.keys(text);
}

#[test]
fn a_half_written_entry_is_there_after_a_reload() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/entry");
    page.heading(w.log.add_title);
    assert_eq!(page.count("main .notice"), 0, "nothing is said of an empty form");
    page.choose(w.log.kinds[1].what);
    page.choose((w.log.reach)(Reach::Call));
    page.fill(w.log.on, "2026-05-10");
    page.fill(w.log.trigger, "A song");
    write(&page, w.log.words, "I only wan");
    is_kept(&page, ENTRY, "I only wan");
    page.reload();
    page.see(w.kept.back);
    assert_eq!(page.value(w.log.kinds[1].what), "true");
    assert_eq!(page.value((w.log.reach)(Reach::Call)), "true");
    assert_eq!(page.value(w.log.on), "2026-05-10");
    assert_eq!(page.value(w.log.trigger), "A song");
    assert_eq!(page.value(w.log.words), "I only wan");
    page.focus_on("#words");
    page.keys("ted to talk");
    assert_eq!(page.value(w.log.words), "I only wanted to talk", "the caret is at the end");
    page.press(w.log.keep);
    page.at("/log");
    page.see("I only wanted to talk");
    assert!(!page.storage().get(ENTRY).is_some_and(|text| text.contains("talk")), "nor kept as unfinished any more");
    page.saving(w.saving.saved);
    page.visit("/entry");
    page.heading(w.log.add_title);
    assert_eq!(page.value(w.log.words), "");
    assert_eq!(page.count("main .notice"), 0);
}

#[test]
fn the_last_letters_are_kept_when_the_page_goes() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/entry/1");
    page.heading(w.log.add_title);
    // As a phone does it: the page is hidden, and nothing else is told.
    let typed = "const it = field(name[0]); it.focus(); set(it, name[1]);
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
        return localStorage.getItem('afterword.page.entry')?.includes(name[1]) ?? false";
    assert_eq!(page.run(typed, json!([w.log.words, "Hidden at once"])), json!(true));
    for event in ["pagehide", "blur"] {
        let typed = typed.replace(
            "document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))",
            &format!("dispatchEvent(new Event('{event}'))"),
        );
        assert_eq!(page.run(&typed, json!([w.log.words, event])), json!(true), "{event}");
    }
    page.run("set(field(name), 'Typed and reloaded'); location.reload()", json!(w.log.words));
    page.until("the words", "return field(name)?.value === 'Typed and reloaded' || null", json!(w.log.words));
    page.see(w.kept.back);
    // A link within the app keeps them as well.
    page.run("set(field(name), 'Typed and left')", json!(w.log.words));
    page.press(w.frame.back);
    page.at("/log");
    is_kept(&page, ENTRY, "Typed and left");
}

#[test]
fn a_page_that_stays_after_saving_keeps_what_is_typed_next() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/practice");
    page.fill(w.practice.other, "Swam");
    page.press(w.log.keep);
    page.wait("what was practised", || page.storage().values().any(|text| text.contains("practised")).then_some(()));
    page.fill(w.practice.other, "Rowed");
    is_kept(&page, "afterword.page.practice", "Rowed");
    page.reload();
    page.see(w.kept.back);
    assert_eq!(page.value(w.practice.other), "Rowed");
}

#[test]
fn a_page_left_before_saved_shows_brings_nothing_back() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/entry/1");
    page.choose((w.log.reach)(Reach::Call));
    page.fill(w.log.words, "Said at once");
    page.wait("the typed words in the second copy", || {
        page.mirror().get(ENTRY).is_some_and(|text| text.contains("Said at once")).then_some(())
    });
    // The second copy takes nothing and does not answer from here on: the page is gone before it would.
    let deaf = "IDBObjectStore.prototype.put = () => {};
        Object.defineProperty(IDBTransaction.prototype, 'oncomplete', { set() {} })";
    page.run(deaf, json!(null));
    page.press(w.log.keep);
    page.at("/log");
    assert!(page.mirror().get(ENTRY).is_some_and(|text| text.contains("Said at once")), "it still has them");
    page.visit("/entry/1");
    page.heading(w.log.add_title);
    page.wait("nothing typed in either copy", || {
        let all = [page.storage(), page.mirror()];
        all.iter().all(|texts| !texts.get(ENTRY).is_some_and(|text| text.contains("Said"))).then_some(())
    });
    assert_eq!(page.value(w.log.words), "");
    assert_eq!(page.count("main .notice"), 0);
    page.visit("/log");
    page.see("Said at once");
    // An entry that is undone at once takes its words from both.
    page.press(w.log.undo);
    page.see(w.log.empty);
    page.wait("no words in either copy", || {
        let all = [page.storage(), page.mirror()];
        all.iter().flat_map(|texts| texts.values()).all(|text| !text.contains("Said")).then_some(())
    });
}

#[test]
fn a_frozen_page_that_is_thrown_away_loses_nothing() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/entry/1");
    page.see(w.log.words);
    page.run("field(name[0]).focus(); set(field(name[0]), name[1])", json!([w.log.words, "Typed, then frozen"]));
    page.cdp("Page.setWebLifecycleState", json!({ "state": "frozen" }));
    page.cdp("Page.setWebLifecycleState", json!({ "state": "active" }));
    is_kept(&page, ENTRY, "Typed, then frozen");
    page.reload();
    page.see(w.kept.back);
    assert_eq!(page.value(w.log.words), "Typed, then frozen");
}

#[test]
fn starting_afresh_empties_the_form_and_can_be_taken_back() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/days");
    page.fill(w.quiet.length, "45");
    page.choose((w.quiet.matter)(Matter::Work));
    is_kept(&page, "afterword.page.days", "45");
    page.reload();
    page.see(w.kept.back);
    assert_eq!((page.value(w.quiet.length), page.value((w.quiet.matter)(Matter::Work))), ("45".into(), "true".into()));
    page.press(w.kept.afresh);
    page.see(w.kept.emptied);
    page.focus_on("main h1");
    assert_eq!((page.value(w.quiet.length), page.value((w.quiet.matter)(Matter::Work))), ("30".into(), "false".into()));
    assert!(!page.storage().get("afterword.page.days").is_some_and(|text| text.contains("45")));
    page.press(w.kept.bring_back);
    assert_eq!(page.value(w.quiet.length), "45");
    is_kept(&page, "afterword.page.days", "45");
    page.press(w.kept.afresh);
    page.see(w.kept.emptied);
    page.fill(w.quiet.length, "20");
    page.gone(w.kept.emptied);
    page.press(w.quiet.set);
    page.at("/today");
    page.heading(&day_of(11, 20));
}

#[test]
fn two_windows_with_one_form_keep_both_texts() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/entry/1");
    let (first, second) = page.new_window();
    page.zone("Etc/UTC");
    page.clock(NOW);
    page.visit("/entry/1");
    page.switch(&first);
    write(&page, w.log.words, "From the first");
    is_kept(&page, ENTRY, "From the first");
    page.switch(&second);
    write(&page, w.log.words, "From the second");
    is_kept(&page, "afterword.page.entry~2", "From the second");
    page.see(w.kept.elsewhere);
    is_kept(&page, ENTRY, "From the first");
    // Saved in one window, the other text is still there, and is offered.
    page.choose((w.log.reach)(Reach::Gift));
    page.press(w.log.keep);
    page.at("/log");
    page.see("From the second");
    is_kept(&page, ENTRY, "From the first");
    page.switch(&first);
    assert_eq!(page.value(w.log.words), "From the first");
    // Two texts that are not finished: one is shown, the other is one press away.
    page.store("afterword.page.entry~3", page.storage().get(ENTRY).map(String::as_str));
    page.reload();
    page.see(w.kept.other);
    page.fill(w.log.words, "Changed here");
    page.press(w.kept.show_other);
    assert_eq!(page.value(w.log.words), "From the first");
    is_kept(&page, ENTRY, "Changed here");
}

#[test]
fn a_form_for_something_else_offers_what_was_typed_and_keeps_it() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/entry/0");
    page.choose((w.log.tone)(Tone::Warm).what);
    page.fill(w.log.their_words, "What they wrote");
    is_kept(&page, ENTRY, "What they wrote");
    page.visit("/entry/1");
    page.see(w.kept.other);
    assert_eq!((page.value(w.log.kinds[1].what), page.value(w.log.words)), ("true".into(), String::new()));
    page.fill(w.log.words, "What I did");
    is_kept(&page, "afterword.page.entry~2", "What I did");
    page.press(w.kept.show_other);
    assert_eq!(page.value(w.log.their_words), "What they wrote");
    is_kept(&page, "afterword.page.entry~2", "What I did");
}

#[test]
fn a_change_is_kept_by_its_entry_and_goes_with_it() {
    let w = words();
    let site = Site::start();
    let story = Story::quiet().entry("2026-05-12T09:00:00", word(Tone::Warm), "I miss you", "");
    let page = browser_with(&site, &story, "/log");
    page.press(w.log.change);
    page.heading(w.log.change_title);
    page.fill(w.log.their_words, "I miss the dog");
    let key = format!("afterword.page.change-{:032x}", 4);
    is_kept(&page, &key, "I miss the dog");
    page.reload();
    page.see(w.kept.back);
    assert_eq!(page.value(w.log.their_words), "I miss the dog");
    page.visit("/log");
    page.press(w.log.undo);
    page.see(w.log.empty);
    assert!(page.storage().values().all(|text| !text.contains("I miss")), "undone words are nowhere");
}

#[test]
fn erasing_and_an_age_under_18_leave_nothing_behind() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/entry/1");
    let (first, second) = page.new_window();
    page.zone("Etc/UTC");
    page.clock(NOW);
    page.visit("/erase");
    page.switch(&first);
    page.fill(w.log.words, "Open in another window");
    is_kept(&page, ENTRY, "Open in another window");
    page.switch(&second);
    page.press(w.erase.erase);
    page.at("/exit.html");
    page.switch(&first);
    page.run("set(field(name), 'Typed after erasing'); dispatchEvent(new Event('pagehide'))", json!(w.log.words));
    assert_eq!(page.storage(), [].into(), "an open form keeps nothing after erasing");
    assert_eq!(page.value(w.log.words), "Typed after erasing", "and loses nothing on the screen");
    // The age is answered anew in another window while a form is open.
    page.begin(&Story::quiet(), "/entry/1");
    page.see(w.log.words);
    page.switch(&second);
    page.put(&Story::default().then("2026-05-12T09:00:00", What::Age(Age::Minor)).kept());
    page.switch(&first);
    let typed = "set(field(name), 'Typed under 18'); dispatchEvent(new Event('pagehide')); return Object.keys(localStorage).join()";
    page.until("the other window's record", "dispatchEvent(new Event('storage')); return true", json!(null));
    assert!(!page.run(typed, json!(w.log.words)).to_string().contains("page"));
}

#[test]
fn a_double_press_makes_one_entry_and_presses_nothing_on_the_next_page() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::quiet(), "/entry/1");
    page.choose((w.log.reach)(Reach::Message));
    let button = page.until("the button", "return pressable(name)", json!(w.log.keep));
    page.run("name.scrollIntoView({ block: 'center', behavior: 'instant' })", button.clone());
    let chain = page.page().action_chain();
    page.runtime.block_on(chain.double_click_element(&page.element(&button)).perform()).unwrap();
    page.at("/log");
    page.see((w.log.entry)(&Act::Reached(Reach::Message)));
    let entries = || page.storage().values().filter(|text| text.contains("\"contact\"")).count();
    assert_eq!(entries(), 1);
    // A second press at the same place before the next page is drawn.
    let at_once = "const it = pressable(name); it.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = it.getBoundingClientRect();
        const press = () => document.elementFromPoint(x + width / 2, y + height / 2).click();
        press(); press()";
    page.visit("/entry/1");
    page.choose((w.log.reach)(Reach::Call));
    page.run(at_once, json!(w.log.keep));
    page.at("/log");
    page.see((w.log.entry)(&Act::Reached(Reach::Call)));
    assert_eq!(entries(), 2);
    // What lies under the second press on the next page is not pressed, whatever it is.
    let second = "const press = (name, detail) => pressable(name).dispatchEvent(new MouseEvent('click', { detail, bubbles: true, cancelable: true }));
        press(name[0], 1);
        const look = () => location.pathname.endsWith('/log') && pressable(name[1]) ? press(name[1], 2) : setTimeout(look);
        look()";
    page.visit("/entry/1");
    page.choose((w.log.reach)(Reach::Visit));
    page.run(second, json!([w.log.keep, w.frame.letting_go]));
    page.at("/log");
    page.see((w.log.entry)(&Act::Reached(Reach::Visit)));
    page.press(w.frame.letting_go);
    page.at("/reading");
}

#[test]
fn enter_while_letters_are_put_together_sends_nothing() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &Story::screened(&[]), "/days");
    page.fill(w.quiet.last_contact, "2026-05-01");
    page.fill(w.quiet.length, "3");
    page.run("field(name).focus()", json!(w.quiet.length));
    // With the letter that is being put together it is a length that may be set.
    page.cdp("Input.imeSetComposition", json!({ "text": "0", "selectionStart": 1, "selectionEnd": 1 }));
    let key = |kind: &str, number: u32, text: &str| {
        let press =
            json!({ "type": kind, "key": "Enter", "code": "Enter", "windowsVirtualKeyCode": number, "text": text });
        page.cdp("Input.dispatchKeyEvent", press);
    };
    // While letters are put together browsers give every key this number, and type nothing.
    ["rawKeyDown", "keyUp"].into_iter().for_each(|kind| key(kind, 229, ""));
    assert_eq!(page.path(), "/days");
    assert_eq!(page.count("#errors a"), 0);
    assert!(page.storage().values().all(|text| !text.contains("\"quiet\"")), "nothing is set");
    page.cdp("Input.insertText", json!({ "text": "0" }));
    assert_eq!(page.value(w.quiet.length), "30");
    [("rawKeyDown", ""), ("char", "\r"), ("keyUp", "")].into_iter().for_each(|(kind, text)| key(kind, 13, text));
    page.at("/today");
}

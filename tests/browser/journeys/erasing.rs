//! Erasing one kind of what is kept: what the page says before, that it is gone from both copies, other windows and behind
//! the lock, and that nothing is more open afterwards.

use afterword::domain::contact::{Act, Look, Tone};
use afterword::domain::door::Closing;
use afterword::domain::erasing::Kind;
use serde_json::json;

use super::states::wordy;
use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{NOW, Story, browser_with, day, word, words};

const TODAY: &str = "2026-05-12";

/// A story with words of one's own, a look, and a no of theirs that closes the door.
fn refused() -> Story {
    wordy().entry("2026-05-10T12:00:00", Act::Looked(Look::Feed), "quince on their page", "").entry(
        "2026-05-11T09:00:00",
        word(Tone::No),
        "Please stop, quince",
        "a song",
    )
}

/// Waits until neither copy has this text.
#[track_caller]
fn is_nowhere(page: &Browser, text: &str) {
    page.wait("no such words in either copy", || {
        let all = [page.storage(), page.mirror()];
        all.iter().flat_map(|texts| texts.values()).all(|value| !value.contains(text)).then_some(())
    });
}

fn path(kind: Kind) -> String {
    format!("/parts/{}", Kind::ALL.iter().position(|known| *known == kind).unwrap())
}

#[test]
fn the_log_is_erased_and_what_closes_stays() {
    let w = words();
    let says = (w.erase_kind.kind)(Kind::Log);
    let site = Site::start();
    let page = browser_with(&site, &refused(), "/log");
    page.see("Please stop, quince");
    page.mirrored();
    let (first, second) = page.new_window();
    page.zone("Etc/UTC");
    page.clock(NOW);
    page.visit("/settings");
    page.press(w.erase_kind.row.what);
    page.at("/parts");
    page.see(w.erase_kind.not_here);
    page.see((w.erase_kind.kind)(Kind::Written).name);
    assert!(!page.text().contains((w.erase_kind.kind)(Kind::Drafts).name), "only kinds of which there is something");
    page.press(says.name);
    page.at(&path(Kind::Log));
    page.see(&(w.erase_kind.holds)(2, Some((day("2026-05-10"), day("2026-05-11"))), day(TODAY)));
    page.see(&(w.erase_kind.bare)(1));
    for text in [&[says.goes], says.depends].concat() {
        page.see(text);
    }
    page.press(w.erase_kind.keep);
    page.at("/parts");
    assert!(page.storage().values().any(|text| text.contains("quince")), "nothing is erased yet");
    page.visit(&path(Kind::Log));
    page.press(w.erase_kind.erase);
    page.heading(w.erase_kind.done);
    page.focus_on("main h1");
    is_nowhere(&page, "quince");
    assert!(page.storage().values().any(|text| text.contains("Sundays")), "the pages stay");
    page.saving(w.saving.saved);
    page.press(w.erase_kind.more);
    page.at("/parts");
    page.see((w.erase_kind.kind)(Kind::Written).name);
    page.gone(says.name);
    // The window beside it has lost them too, and the door is as it was.
    page.switch(&first);
    page.gone("quince");
    page.visit("/next");
    page.closed_by(Closing::No);
    page.visit("/log");
    page.see((w.log.marked)(Tone::No));
    page.switch(&second);
    page.reload();
    page.at("/parts");
    is_nowhere(&page, "quince");
    assert_eq!(page.axe(), Vec::<String>::new());
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

#[test]
fn written_pages_and_what_is_typed_are_erased_each_by_itself() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &refused(), "/writing/2");
    page.fill_at("#sheet", "half written, quince");
    page.wait("what is typed", || page.storage().values().any(|text| text.contains("half written")).then_some(()));
    page.visit("/entry/1");
    page.fill(w.log.words, "another half");
    page.wait("what is typed", || page.storage().values().any(|text| text.contains("another half")).then_some(()));
    page.visit(&path(Kind::Written));
    page.press(w.erase_kind.erase);
    page.heading(w.erase_kind.done);
    for text in ["Sundays", "about money", "half written", "cannot sleep"] {
        is_nowhere(&page, text);
    }
    assert!(page.storage().values().any(|text| text.contains("another half")), "typed text of another kind stays");
    page.visit("/writing/2");
    page.until("an empty sheet", "return document.getElementById('sheet')?.value === '' || null", json!(null));
    page.visit(&path(Kind::Typed));
    page.see(&(w.erase_kind.holds)(1, None, day(TODAY)));
    page.press(w.erase_kind.erase);
    page.heading(w.erase_kind.done);
    is_nowhere(&page, "another half");
    page.visit("/entry/1");
    page.heading(w.log.add_title);
    assert_eq!((page.value(w.log.words), page.count("main .notice")), (String::new(), 0));
}

#[test]
fn a_clock_that_is_behind_and_a_device_that_refuses_are_told() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &refused(), "/parts");
    page.see((w.erase_kind.kind)(Kind::Log).name);
    page.clock("2026-05-10T10:00:00");
    page.reload();
    page.see(w.erase_kind.behind);
    page.visit(&path(Kind::Log));
    page.see(w.erase_kind.behind);
    assert!(!page.text().contains(w.erase_kind.erase));
    page.clock(NOW);
    page.visit(&path(Kind::Log));
    page.see(w.erase_kind.erase);
    let before = page.storage();
    page.run(
        "Storage.prototype.setItem = Storage.prototype.removeItem = () => { throw new DOMException('no', 'SecurityError') }",
        json!(null),
    );
    page.press(w.erase_kind.erase);
    page.see(w.erase_kind.refused.what);
    assert!(!page.text().contains(w.faults.not_kept.what), "nothing was to be kept");
    page.heading((w.erase_kind.kind)(Kind::Log).name);
    assert_eq!(page.storage(), before);
    for odd in ["/parts/99", "/parts/x"] {
        page.visit(odd);
        page.heading(w.missing.title);
    }
}

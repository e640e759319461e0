//! What is typed and not saved, over a shelf in memory: it comes back, two windows keep both texts, and damage or a newer
//! edition is never written over.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on should stop")]

use std::rc::Rc;

use afterword::storage::Store;
use afterword::storage::memory::MemoryShelf;
use afterword::storage::pages::{Page, Typed};
use afterword::storage::shelf::{Shelf, ShelfFault};
use proptest::prelude::*;

const KEY: &str = "afterword.page.entry";

fn open(shelf: &Rc<MemoryShelf>) -> Store {
    let (mut store, _) = Store::open(Box::new(Rc::clone(shelf))).unwrap();
    // There is no second copy, so nothing is remembered for it.
    store.reconcile(Err(ShelfFault::Blocked));
    store
}

fn page(words: &str) -> Page {
    Page { fields: vec![("words".to_owned(), Typed::Text(words.to_owned()))], focus: None }
}

#[test]
fn a_page_comes_back_with_every_kind_of_field() {
    let shelf = Rc::new(MemoryShelf::default());
    let mut kept = page("I\u{2019}m fine \u{1f642}\n\"so\"");
    kept.fields.push(("kind".into(), Typed::Choice(Some(3))));
    kept.fields.push(("tone".into(), Typed::Choice(None)));
    kept.fields.push(("mark".into(), Typed::Boxes(vec![0, 1])));
    kept.focus = Some("words".into());
    let store = open(&shelf);
    let mut place = store.free_place("entry");
    assert_eq!(store.keep_page("entry", &mut place, &kept), Ok(false));
    let text = shelf.get(KEY).unwrap().unwrap();
    assert!(text.is_ascii() && text.starts_with("AW;schema=1;"), "{text}");
    let (_, back) = open(&shelf).pages("entry").remove(0);
    assert_eq!(back.focus, kept.focus);
    for (id, typed) in &kept.fields {
        assert_eq!(back.get(id), Some(typed), "{id}");
    }
    store.drop_page(&mut place).unwrap();
    assert!(shelf.keys().unwrap().is_empty());
}

#[test]
fn two_windows_never_write_over_each_other() {
    let shelf = Rc::new(MemoryShelf::default());
    let (one, two) = (open(&shelf), open(&shelf));
    let (mut here, mut there) = (one.free_place("entry"), two.free_place("entry"));
    assert_eq!(one.keep_page("entry", &mut here, &page("one")), Ok(false));
    assert_eq!(two.keep_page("entry", &mut there, &page("two")), Ok(true), "it says so once");
    assert_eq!(two.keep_page("entry", &mut there, &page("two more")), Ok(false));
    assert_eq!(one.keep_page("entry", &mut here, &page("one more")), Ok(false));
    let texts = |store: &Store| store.pages("entry").into_iter().map(|(_, page)| page).collect::<Vec<_>>();
    assert_eq!(texts(&one), [page("one more"), page("two more")]);
    // One is saved: the other stays. What another window has changed since is not dropped either.
    one.drop_page(&mut here).unwrap();
    assert_eq!(texts(&two), [page("two more")]);
    let (mut same, _) = one.pages("entry").remove(0);
    two.keep_page("entry", &mut there, &page("two and more")).unwrap();
    one.drop_page(&mut same).unwrap();
    assert_eq!(texts(&one), [page("two and more")]);
}

#[test]
fn damage_a_full_device_and_a_newer_edition_lose_nothing() {
    let shelf = Rc::new(MemoryShelf::default());
    shelf.set(KEY, "torn").unwrap();
    let store = open(&shelf);
    assert!(store.pages("entry").is_empty());
    let mut place = store.free_place("entry");
    store.keep_page("entry", &mut place, &page("new")).unwrap();
    assert_eq!(shelf.get(KEY).unwrap().as_deref(), Some("torn"), "what cannot be read stays");
    shelf.refuse(Some(ShelfFault::Full));
    assert_eq!(store.keep_page("entry", &mut place, &page("more")), Err(ShelfFault::Full));
    assert_eq!(store.pages("entry").remove(0).1, page("new"));
    shelf.refuse(None);
    store.drop_pages("entry").unwrap();
    assert!(shelf.keys().unwrap().is_empty(), "all of it goes where its entry is undone");
}

proptest! {
    /// Whatever two windows type in whatever order, the last text of each is kept.
    #[test]
    fn the_last_text_of_each_window_is_kept(order in prop::collection::vec((any::<bool>(), "[a-z ]{1,12}"), 1..40)) {
        let shelf = Rc::new(MemoryShelf::default());
        let stores = [open(&shelf), open(&shelf)];
        let mut places = [stores[0].free_place("entry"), stores[1].free_place("entry")];
        let mut last = [None, None];
        for (second, text) in order {
            let at = usize::from(second);
            let text = format!("{at}{text}");
            stores[at].keep_page("entry", &mut places[at], &page(&text)).unwrap();
            last[at] = Some(text);
        }
        let kept: Vec<Page> = stores[0].pages("entry").into_iter().map(|(_, page)| page).collect();
        for text in last.into_iter().flatten() {
            prop_assert!(kept.contains(&page(&text)), "{text} of {kept:?}");
        }
    }
}

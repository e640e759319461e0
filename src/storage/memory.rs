//! A shelf in memory: for tests, and for a browser that blocks storage.

use std::cell::{Cell, RefCell};

use super::shelf::{Shelf, ShelfFault};

/// A shelf that forgets everything when it is dropped.
#[derive(Debug, Default)]
pub struct MemoryShelf {
    texts: RefCell<Vec<(String, String)>>,
    refuses: Cell<Option<ShelfFault>>,
    room: Cell<Option<usize>>,
    calls_left: Cell<Option<usize>>,
}

impl MemoryShelf {
    /// From now on every write fails with this fault, as a full or blocked device would; `None` ends it.
    pub fn refuse(&self, fault: Option<ShelfFault>) {
        self.refuses.set(fault);
    }

    /// Holds at most so many bytes of keys and texts; `None` ends it.
    pub fn limit(&self, room: Option<usize>) {
        self.room.set(room);
    }

    /// After so many more writes and removals every one is refused, as if the process had ended; `None` ends it.
    pub fn stop_after(&self, calls: Option<usize>) {
        self.calls_left.set(calls);
    }

    /// Bytes of keys and texts.
    pub fn used(&self) -> usize {
        self.texts.borrow().iter().map(|(key, text)| key.len() + text.len()).sum()
    }

    fn call(&self) -> Result<(), ShelfFault> {
        match self.calls_left.get() {
            Some(0) => Err(ShelfFault::Other),
            Some(left) => {
                self.calls_left.set(Some(left - 1));
                Ok(())
            }
            None => Ok(()),
        }
    }
}

impl Shelf for MemoryShelf {
    fn get(&self, key: &str) -> Result<Option<String>, ShelfFault> {
        let texts = self.texts.borrow();
        Ok(texts.iter().find(|(known, _)| known == key).map(|(_, text)| text.clone()))
    }

    fn set(&self, key: &str, text: &str) -> Result<(), ShelfFault> {
        if let Some(fault) = self.refuses.get() {
            return Err(fault);
        }
        self.call()?;
        let before = self.get(key)?.map_or(0, |old| key.len() + old.len());
        if self.room.get().is_some_and(|room| self.used() - before + key.len() + text.len() > room) {
            return Err(ShelfFault::Full);
        }
        let mut texts = self.texts.borrow_mut();
        texts.retain(|(known, _)| known != key);
        texts.push((key.to_owned(), text.to_owned()));
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), ShelfFault> {
        self.call()?;
        self.texts.borrow_mut().retain(|(known, _)| known != key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, ShelfFault> {
        Ok(self.texts.borrow().iter().map(|(key, _)| key.clone()).collect())
    }
}

/// A shelf that is shared, as a browser's is between a page and its tests.
impl<S: Shelf + ?Sized> Shelf for std::rc::Rc<S> {
    fn get(&self, key: &str) -> Result<Option<String>, ShelfFault> {
        (**self).get(key)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), ShelfFault> {
        (**self).set(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), ShelfFault> {
        (**self).remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, ShelfFault> {
        (**self).keys()
    }

    fn each(&self, see: &mut dyn FnMut(String, String)) -> Result<(), ShelfFault> {
        (**self).each(see)
    }
}

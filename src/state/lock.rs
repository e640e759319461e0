//! The passphrase: whether the record is locked, and the actions that lock, open and change it.
//!
//! Only what is called here names a cipher; see `storage::lock`.

use std::rc::Rc;

use leptos::prelude::*;

use super::AppState;
use crate::storage::lock::{self, Kdf, Lock, LockShelf, Random};
use crate::storage::shelf::ShelfFault;

pub use crate::storage::lock::{LockFault, Passphrase, Standing};

/// What the device lends.
#[derive(Clone, Copy)]
pub struct Tools {
    /// Fills bytes at random, fit for keys.
    pub random: Random,
    /// Normalises a text (NFKC).
    pub nfkc: fn(&str) -> String,
    /// Milliseconds from a fixed moment.
    pub millis: fn() -> f64,
}

/// The lock of the app. While it is closed the record reads as empty and takes nothing.
#[derive(Clone, Copy)]
pub struct Guard {
    app: AppState,
    standing: RwSignal<Standing>,
    tools: Tools,
}

impl Guard {
    /// The lock of what is kept.
    pub fn new(app: AppState, tools: Tools) -> Guard {
        Guard { app, standing: RwSignal::new(app.store.with_value(|s| s.lock().standing())), tools }
    }

    /// How the lock stands.
    pub fn standing(&self) -> Standing {
        self.standing.get()
    }

    /// Whether it is closed.
    pub fn is_locked(&self) -> bool {
        matches!(self.standing.get(), Standing::Locked | Standing::Damaged)
    }

    /// Whether it has been opened in this tab.
    pub fn is_open(&self) -> bool {
        self.standing.get() == Standing::Open
    }

    /// What was typed as a passphrase, or `None` where nothing was.
    pub fn passphrase(&self, typed: &str) -> Option<Passphrase> {
        Passphrase::new(typed, self.tools.nfkc)
    }

    /// A new code to write down.
    ///
    /// # Errors
    /// When the device has no generator fit for keys.
    pub fn new_code(&self) -> Result<String, LockFault> {
        lock::new_code(self.tools.random)
    }

    /// Whole seconds until a passphrase may be tried again: it grows after three that were wrong.
    pub fn seconds_to_wait(&self) -> u32 {
        self.app.store.with_value(|s| s.lock().tries().seconds_left((self.tools.millis)()))
    }

    /// Opens the lock in this tab and reads the record.
    ///
    /// # Errors
    /// When what was typed does not open it; then nothing has changed.
    pub fn unlock(&self, typed: &Passphrase) -> Result<(), LockFault> {
        // Another tab may have changed it since this one looked.
        self.with(LockShelf::look_again)?;
        let lock = self.lock()?;
        let now = (self.tools.millis)();
        let vault = lock::unlock(&lock, typed, self.tools.random).inspect_err(|fault| {
            if *fault == LockFault::Wrong {
                self.app.store.with_value(|s| s.lock().count_tries(Some(s.lock().tries().and_wrong(now))));
            }
        })?;
        self.with(|shelf| shelf.opened(lock, Rc::from(vault)))?;
        self.app.store.with_value(|s| s.lock().count_tries(None));
        self.now_stands(Standing::Open);
        // What could not be settled without the key is settled now.
        self.app.read_mirror();
        Ok(())
    }

    /// Turns the lock on; a code from [`Guard::new_code`] opens it as well. The cost follows the speed of the device.
    ///
    /// # Errors
    /// When the device refuses; then nothing is sealed.
    pub fn turn_on(&self, next: &Passphrase, code: Option<&str>) -> Result<(), LockFault> {
        let (lock, vault) = lock::make(next, code, self.cost(), self.tools.random)?;
        let turned = self.with(|shelf| shelf.turn_on(lock, Rc::from(vault)));
        if turned.is_ok() {
            self.app.wipe_mirror();
        }
        self.now_stands(self.app.store.with_value(|s| s.lock().standing()));
        Ok(turned?)
    }

    /// Puts another passphrase in place of the one that was typed.
    ///
    /// # Errors
    /// When what was typed does not open it, or the device refuses; then the passphrase before still holds.
    pub fn change(&self, typed: &Passphrase, next: &Passphrase) -> Result<(), LockFault> {
        let lock = lock::rewrap(&self.lock()?, typed, next, self.cost(), self.tools.random)?;
        self.with(|shelf| shelf.changed(lock))?;
        self.app.pass_on();
        Ok(())
    }

    /// Turns the lock off.
    ///
    /// # Errors
    /// When what was typed does not open it, or the device refuses; then it stays on.
    pub fn turn_off(&self, typed: &Passphrase) -> Result<(), LockFault> {
        lock::unlock(&self.lock()?, typed, self.tools.random)?;
        let turned = self.with(LockShelf::turn_off);
        self.now_stands(self.app.store.with_value(|s| s.lock().standing()));
        Ok(turned?)
    }

    /// Everything that is kept, as a backup file behind a passphrase of its own.
    ///
    /// # Errors
    /// When the device has no generator fit for keys, or no memory for the derivation.
    pub fn sealed_backup(&self, passphrase: &Passphrase) -> Result<String, LockFault> {
        lock::file::seal(&self.app.backup(), passphrase, self.cost(), self.tools.random)
    }

    /// Wipes the key: from now on nothing is written, and nothing is read after the page is loaded again.
    pub fn close(&self) {
        self.app.store.with_value(|s| s.lock().close());
    }

    /// Whether the mirror has brought a lock, or taken one away: the page is to be loaded again.
    pub fn has_moved(&self) -> bool {
        self.app.settled_lock()
    }

    /// Takes everything from the device, the lock as well. Needs no passphrase. `done` is told whether all is gone.
    pub fn erase(self, done: impl FnOnce(Result<(), ShelfFault>) + 'static) {
        self.app.erase(move |erased| {
            done(erased);
            self.standing.set(self.app.store.with_value(|s| s.lock().standing()));
        });
    }

    /// Values have been sealed or opened, each with another count: they are read again, and passed on to the mirror.
    fn now_stands(&self, standing: Standing) {
        self.app.read_again();
        self.app.pass_on();
        self.standing.set(standing);
    }

    fn with<T>(&self, act: impl FnOnce(&LockShelf) -> Result<T, ShelfFault>) -> Result<T, ShelfFault> {
        self.app.store.with_value(|s| act(s.lock()))
    }

    fn lock(&self) -> Result<Lock, LockFault> {
        self.with(|shelf| Ok(shelf.lock()))?.ok_or(LockFault::Damaged)
    }

    fn cost(&self) -> Kdf {
        let start = (self.tools.millis)();
        Kdf::try_out();
        Kdf::for_device((self.tools.millis)() - start)
    }
}

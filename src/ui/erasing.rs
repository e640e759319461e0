//! Erasing everything, in the same way wherever it is asked for: it is said while it waits for the device, and where
//! something may have stayed.

use leptos::prelude::*;

use super::prefs::Prefs;
use super::route::base;
use super::{edition, guard};

/// How erasing everything stands. It belongs to no page: the page changes once the record is gone.
#[derive(Clone, Copy)]
pub struct Erasing(RwSignal<Stands>);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stands {
    Still,
    Waiting,
    Unsure,
}

impl Erasing {
    /// Nothing is being erased.
    pub fn new() -> Erasing {
        Erasing(RwSignal::new(Stands::Still))
    }

    /// Whether the device has been asked and has not answered.
    pub fn waits(self) -> bool {
        self.0.get() == Stands::Waiting
    }

    /// Whether something may have stayed.
    pub fn is_unsure(self) -> bool {
        self.0.get() == Stands::Unsure
    }
}

/// What erases everything, the app on the device too, and leaves for the exit page when all is gone. To be taken when a page
/// is drawn.
pub fn eraser() -> Callback<()> {
    let (erasing, guard, prefs) = (expect_context::<Erasing>().0, guard(), expect_context::<Prefs>());
    Callback::new(move |()| {
        if erasing.get_untracked() == Stands::Waiting {
            return;
        }
        erasing.set(Stands::Waiting);
        guard.erase(move |erased| {
            erasing.set(if erased.is_ok() { Stands::Still } else { Stands::Unsure });
            if erased.is_err() {
                return;
            }
            prefs.forget();
            edition::forget(|| {
                let _left = window().location().replace(&format!("{}/exit.html", base()));
            });
        });
    })
}

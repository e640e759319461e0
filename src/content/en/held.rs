//! What was written with a page that may not be used now, in English.

use crate::content::shape::{HeldOf, HeldWords, Row};
use crate::domain::notes::Held;

pub(super) const HELD: HeldWords =
    HeldWords { page: "Written before", of, rows_title: "From pages that are closed now" };

fn of(held: Held) -> &'static HeldOf {
    const READ: &str = "To read. Nothing is added there.";
    match held {
        Held::Plans => &HeldOf {
            title: "Plans you wrote",
            why: "Contact is closed, so no meeting is planned here. What you wrote can be read and erased.",
            row: Row { what: "Plans you wrote", small: READ },
        },
        Held::Talk => &HeldOf {
            title: "Notes you wrote",
            why: "Contact is closed, so no talk is prepared here. What you wrote can be read and erased.",
            row: Row { what: "Notes you wrote for a talk", small: READ },
        },
        Held::Apologies => &HeldOf {
            title: "An apology you wrote",
            why: "No apology is written here now, to be sent or not. What you wrote can be read and erased.",
            row: Row { what: "An apology you wrote", small: READ },
        },
    }
}

//! Parts that more than one page shows, and that know the record or the words.

mod asking;
mod crisis;
mod entries;
mod habits;
mod kept;
mod lines;
mod marked;
mod passphrase;
mod pause;
mod sharing;
mod taken;
mod versions;

pub use asking::{Asked, asking};
pub use crisis::crisis;
pub use entries::entries;
pub use habits::{Ticks, habit_picture, habit_ticks, habits_today};
pub use kept::{keep_typed, keep_typed_for, kept_note};
pub use lines::{country_select, lines};
pub use marked::marked;
pub use passphrase::passphrase_row;
pub use pause::pause;
pub use sharing::{copy_line, share_button};
pub use taken::{take_away, taken};
pub use versions::{Version, versions};

//! Parts that more than one page shows, and that know the record or the words.

mod answers;
mod asking;
mod crisis;
mod entries;
mod found;
mod habits;
mod kept;
mod lines;
mod marked;
mod notes;
mod passphrase;
mod pause;
mod paused;
mod reader;
mod sealed_copy;
mod sharing;
mod taken;
mod versions;

pub use answers::{last, point_page, row_to, said_before};
pub use asking::{Asked, asking};
pub use crisis::{crisis, crisis_of};
pub use entries::{entries, entries_on};
pub use found::in_text;
pub use habits::{Ticks, habit_picture, habit_ticks, habits_today};
pub use kept::{keep_typed, keep_typed_for, kept_note};
pub use lines::{country_select, lines};
pub use marked::{Mark, marked};
pub use notes::{Note, notes};
pub use passphrase::passphrase_row;
pub use pause::pause;
pub use paused::paused;
pub use reader::{Reach, Reader};
pub use sealed_copy::sealed_copy;
pub use sharing::{copy_line, share_button};
pub use taken::{take_away, taken};
pub use versions::{Version, versions};

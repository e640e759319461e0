//! Parts that more than one page shows, and that know the record or the words.

mod asking;
mod crisis;
mod entries;
mod kept;
mod lines;
mod marked;
mod notes;
mod passphrase;
mod paused;
mod reader;
mod sharing;

pub use asking::{Asked, asking};
pub use crisis::crisis;
pub use entries::entries;
pub use kept::{keep_typed, keep_typed_for, kept_note};
pub use lines::{country_select, lines};
pub use marked::{Mark, marked};
pub use notes::{Note, notes};
pub use passphrase::passphrase_row;
pub use paused::paused;
pub use reader::{Reach, Reader};
pub use sharing::{copy_line, share_button};

//! Parts that more than one page shows, and that know the record or the words.

mod asking;
mod crisis;
mod entries;
mod kept;
mod lines;
mod marked;
mod passphrase;
mod sealed_copy;
mod sharing;

pub use asking::{Asked, asking};
pub use crisis::crisis;
pub use entries::entries;
pub use kept::{keep_typed, keep_typed_for, kept_note};
pub use lines::{country_select, lines};
pub use marked::marked;
pub use passphrase::passphrase_row;
pub use sealed_copy::sealed_copy;
pub use sharing::{copy_line, share_button};

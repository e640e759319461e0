//! Parts that more than one page shows, and that know the record or the words.

mod asking;
mod entries;
mod lines;
mod passphrase;

pub use asking::{Asked, asking};
pub use entries::entries;
pub use lines::{country_select, lines};
pub use passphrase::passphrase_row;

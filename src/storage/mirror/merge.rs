//! What is true of one key when the shelf and the mirror differ. No rule looks at two keys: two keys can tear.

/// What one of the two places holds under a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Nothing.
    Nothing,
    /// A text that cannot be read.
    Torn,
    /// A text of a newer edition.
    Newer,
    /// The mark that the key was taken away, with its revision.
    Gone(u64),
    /// A text that can be read, with its revision.
    Text(u64),
}

/// What is done about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Nothing.
    Leave,
    /// A newer edition was here: nothing is written any more.
    Stop,
    /// The shelf's text goes to the mirror.
    ToMirror,
    /// The mirror's text goes to the shelf, which had none or an older one.
    ToShelf,
    /// The mirror's text goes to the shelf, whose text is torn.
    Mend,
    /// It was taken away: the shelf's text goes.
    TakeAway,
    /// What was written in this window is newer than the mirror's: it is written again, above it.
    WriteAgain,
    /// Two texts of one revision: both are kept.
    KeepBoth,
}

/// What is done about one key. The valid text with the highest revision wins; `same` says that both texts are alike,
/// `own` that this window has written to the key before it had read the mirror.
pub fn turn(shelf: Side, mirror: Side, same: bool, own: bool) -> Turn {
    match (shelf, mirror) {
        (Side::Newer, _) | (_, Side::Newer) => Turn::Stop,
        (Side::Nothing | Side::Torn, Side::Nothing | Side::Torn) | (Side::Gone(_), Side::Nothing) => Turn::Leave,
        (Side::Gone(_), Side::Torn) => Turn::ToMirror,
        (Side::Nothing | Side::Gone(_), Side::Gone(_)) => Turn::Leave,
        (Side::Torn, Side::Gone(_)) => Turn::TakeAway,
        (Side::Torn, Side::Text(_)) => Turn::Mend,
        (Side::Nothing | Side::Gone(_), Side::Text(_)) if own => Turn::WriteAgain,
        (Side::Nothing, Side::Text(_)) => Turn::ToShelf,
        (Side::Gone(here), Side::Text(there)) => {
            if here > there {
                Turn::ToMirror
            } else {
                Turn::ToShelf
            }
        }
        (Side::Text(_), Side::Nothing | Side::Torn) => Turn::ToMirror,
        (Side::Text(here), Side::Gone(there)) => match here > there {
            true => Turn::ToMirror,
            false if own => Turn::WriteAgain,
            false => Turn::TakeAway,
        },
        (Side::Text(_), Side::Text(_)) if same => Turn::Leave,
        (Side::Text(here), Side::Text(there)) => match here.cmp(&there) {
            std::cmp::Ordering::Greater => Turn::ToMirror,
            std::cmp::Ordering::Less if !own => Turn::ToShelf,
            std::cmp::Ordering::Less | std::cmp::Ordering::Equal => Turn::KeepBoth,
        },
    }
}

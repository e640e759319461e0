//! What a text is to the merge of shelf and mirror: whole, torn, taken away on purpose, or of a newer edition.

use super::envelope::{self, EnvelopeFault};
use super::fields::{Fault, parse};
use super::lock;
use super::mirror::merge::Side;
use super::store::{RECORD, read};

/// What a text is to the merge. A record of a name that this edition does not know is as good as any.
pub(super) fn side(key: &str, text: Option<&str>) -> Side {
    let Some(text) = text else { return Side::Nothing };
    let opened = match envelope::open(text) {
        Ok(opened) => opened,
        Err(EnvelopeFault::Damaged) => return Side::Torn,
        Err(EnvelopeFault::Newer) => return Side::Newer,
    };
    let is_readable = match key.strip_prefix(RECORD) {
        _ if lock::is_sealed(text) => true,
        Some(name) => !matches!(read(name, text), Err(Fault::Damaged | Fault::BadField)),
        None => parse(opened.json).is_some(),
    };
    match (opened.json.is_empty(), is_readable) {
        (true, _) => Side::Gone(opened.head.rev),
        (false, true) => Side::Text(opened.head.rev),
        (false, false) => Side::Torn,
    }
}

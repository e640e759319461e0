//! Parts of pages. They know nothing of rules, words or the record: what they say is handed to them.

mod bar;
pub mod chart;
mod choices;
mod field;
mod icon;
mod leaves;
mod notice;
mod rail;
mod range;
pub mod text;

pub use bar::Bar;
pub use choices::{Boxes, Choice, Choices, RadioGroup, radio_group};
pub use field::{Field, LONGEST, Select, TextField, described};
pub use icon::{Glyph, Icon};
pub use leaves::{Leaf, Leaves};
pub use notice::{Errors, FieldError, Notice, NoticeKind};
pub use rail::{MenuItem, Rail};
pub use range::Range;

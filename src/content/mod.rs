//! The words of the product, by language. Rules return codes; here each becomes a sentence, in a match without a
//! wildcard, so that a rule without words does not compile. No sentence of the product stands in a component.
//!
//! A language is one folder that fills the shapes of [`shape`]; what is missing does not compile.

pub mod en;
pub mod helplines;
pub mod search;
pub mod shape;
pub mod who5;

pub use shape::Words;

/// A language of the product.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English.
    #[default]
    English,
}

impl Language {
    /// Every language.
    pub const ALL: [Language; 1] = [Language::English];

    /// Its words.
    pub fn words(self) -> &'static Words {
        match self {
            Language::English => &en::WORDS,
        }
    }
}

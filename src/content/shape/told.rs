//! Words that are looked up where they are used.

use std::marker::PhantomData;
use std::ops::Deref;

use crate::content::Language;

/// The words of one part of the product in a language. It reads like the words themselves and holds nothing: if the words of
/// all parts stood in one value, none could be fetched together with the page that says them.
pub struct Told<T>(Language, PhantomData<T>);

/// Words that a language has.
pub trait Tell: Sized + 'static {
    /// The words in that language.
    fn tell(language: Language) -> &'static Self;
}

impl<T> Told<T> {
    /// The words of a language.
    pub const fn of(language: Language) -> Told<T> {
        Told(language, PhantomData)
    }
}

impl<T: Tell> Deref for Told<T> {
    type Target = T;

    fn deref(&self) -> &T {
        T::tell(self.0)
    }
}

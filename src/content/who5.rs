//! The text of the WHO-5 well-being index. It is not ours: its wording stands unaltered in a folder of its own, with its
//! licence and source beside it (`src/content/who-5`).

use super::Language;

/// The text in one language.
pub struct WhoFive {
    /// What is asked.
    pub instruction: &'static str,
    /// The five statements.
    pub items: Vec<&'static str>,
    /// The answers, from 5 to 0.
    pub answers: Vec<&'static str>,
}

impl WhoFive {
    /// The text in a language.
    pub fn of(language: Language) -> WhoFive {
        let text = match language {
            Language::English => include_str!("who-5/en.txt"),
        };
        let all = |name: &'static str| text.lines().filter_map(move |line| line.strip_prefix(name));
        WhoFive {
            instruction: all("instruction: ").next().unwrap_or_default(),
            items: all("item: ").collect(),
            answers: all("answer: ").collect(),
        }
    }

    /// What an answer counts, by its place: the first is the highest.
    pub fn points(&self, place: usize) -> u8 {
        u8::try_from(self.answers.len().saturating_sub(place + 1)).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::insight::wellbeing::{HIGHEST, ITEMS};

    #[test]
    fn every_language_has_all_of_it() {
        for language in Language::ALL {
            let text = WhoFive::of(language);
            assert!(!text.instruction.is_empty());
            assert_eq!((text.items.len(), text.answers.len()), (ITEMS, usize::from(HIGHEST) + 1));
            assert_eq!((text.points(0), text.points(5), text.points(9)), (HIGHEST, 0, 0));
        }
    }
}

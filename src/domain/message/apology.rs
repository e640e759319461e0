//! What an apology leaves out: a way out of the act, their feelings in its place, and anything asked for in return. The
//! check reads for harm; this reads for what makes an apology none. A "but" that owns more is told apart.

use std::ops::Range;

use super::pattern::{Both, Pattern, any_in, as_typed, read};
use super::token::{bytes, sentences, tokens};

/// Something heard in an apology.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Heard {
    /// A "but" that takes back.
    But,
    /// An "if" that doubts the act.
    If,
    /// Their feelings in place of the act.
    YourFeelings,
    /// Forgiveness, another chance or an answer asked for.
    Asking,
    /// A "but" that owns more: it can stay.
    OwningBut,
}

impl Heard {
    /// Whether an apology with it is not finished.
    #[must_use]
    pub fn is_refused(self) -> bool {
        self != Heard::OwningBut
    }
}

/// Something heard, and its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// What.
    pub heard: Heard,
    /// Where.
    pub bytes: Range<usize>,
}

/// Words after "but" that take more on oneself, or nothing from the other person.
const OWNS: &[&str] = &[
    "but|however|yet i ?still ?also ?then ?could|should ?have chose|choose|chosen|decided|did|said|shouted|knew|know|made|lied|left|kept|broke|owe|own|known|stopped|asked|told|listened",
    "but|however|yet i had|have no|a right|choice|excuse|reason",
    "but|however|yet i was|am|'m ?still ?the wrong|unfair|unkind|cruel|careless|dishonest|selfish|responsible|one",
    "but|however|yet that|it|this|none|nothing ~3 excuse|excuses|reason|justify|justifies|justified|mine|fault",
    "but|however|yet the|those words|choice|decision|act|shouting|lie were|was mine",
    "but|however|yet you did n't|not ~1 deserve|ask|earn",
    "but|however|yet you did n't|not because it|this|that|any",
    "but|however|yet you had|have every|the right|reason",
    "but|however|yet i never|did n't|not ~1 said|told|asked|listened|say|tell|ask|listen|call|stop|come",
];

/// Words after an owning "but" that hand the act back.
const HANDS_BACK: &[&str] =
    &["because ?of you|your", "only|just because", "when|after|since you ~2 always|never|made|started|kept"];

/// A "but" that means "only", or is no turn.
const NO_TURN: &[&str] = &["nothing|anything|all|last|none but", "can n't|not but", "not only ~6 but"];

const BUT: &[&str] = &["but|however"];

const IF: &[&str] = &[
    "sorry|apologize|apologies|regret ~2 if",
    "if i ~2 hurt|upset|offended|insulted|caused|scared|frightened|disappointed|wronged",
    "if i ~1 made you",
    "if i ~1 was|were|came ~2 rude|harsh|wrong|unfair|unkind|distant|difficult|across",
    "if i ~1 did|said|done ~1 wrong|anything|something",
    "if you ~1 felt|feel|took|got|were|was|thought|think",
    "if anything|something|any ~3 hurt|upset|offended|said|did|offence|wrong",
    "if it ~2 hurt|upset|offended|seemed|came|felt",
];

const YOUR_FEELINGS: &[&str] = &[
    "sorry|apologize|regret ?that ?about|for ?how ?what you ?all ?ever ?'re|'ve ?are|have feel|felt|feeling|think|thought|see|saw|took|take|got|get|are|were|misunderstood|believe",
    "sorry|apologize|regret ?that ?about|for you 're|'ve|are|were",
    "sorry|regret ?that|about|for your feelings|hurt|pain|upset",
    "sorry ?that it|this|things made|makes you",
    "sorry ?that it|this|things ~1 upset|hurt|offended you",
];

const ASKING: &[&str] = &[
    "forgive|forgiving me",
    "forgiveness",
    "pardon me",
    "your pardon",
    "another|second|one|last ?more chance",
    "give me|us a chance",
    "make it up to you",
    "start over|again|afresh",
    "take me back",
    "^ ?please write|text|call|ring|message me ?back $",
    "please|can|could|would|will|hope|wait ~3 write|text|call|ring|message me ?back $",
    "let me know",
    "hope|hoping|wait|waiting to|for hear|your ?from ?you|answer|reply",
    "hear back from you",
    "can|could|would|will you ~3 forgive|answer|reply|talk|meet|call",
];

/// Words before an asking that take it back: `I do not ask you to forgive me`.
const NOT_ASKED: &[&str] = &["not|n't|never|no|nothing|without"];

/// How many words before an asking are looked at.
const REACH: usize = 6;

struct Heards {
    but: Vec<Pattern>,
    owns: Vec<Pattern>,
    hands_back: Vec<Pattern>,
    no_turn: Vec<Pattern>,
    if_: Vec<Pattern>,
    your_feelings: Vec<Pattern>,
    asking: Vec<Pattern>,
    not_asked: Vec<Pattern>,
}

/// Reads a part of an apology, or all of it. What was heard stands in the order of the text.
#[must_use]
pub fn hear(text: &str) -> Vec<Place> {
    let all = Heards {
        but: read(BUT),
        owns: read(OWNS),
        hands_back: read(HANDS_BACK),
        no_turn: read(NO_TURN),
        if_: read(IF),
        your_feelings: read(YOUR_FEELINGS),
        asking: read(ASKING),
        not_asked: read(NOT_ASKED),
    };
    let tokens = tokens(text);
    let mut found: Vec<Place> = Vec::new();
    for sentence in sentences(text, &tokens) {
        let own = tokens.get(sentence).unwrap_or_default();
        for (heard, at) in all.hear(&as_typed(own)) {
            found.extend(bytes(own, at).map(|bytes| Place { heard, bytes }));
        }
    }
    found
}

impl Heards {
    fn hear(&self, words: &[Both]) -> Vec<(Heard, Range<usize>)> {
        let mut found = Vec::new();
        let mut from = 0;
        for start in 0..words.len() {
            let first = |patterns: &[Pattern]| patterns.iter().find_map(|pattern| pattern.at(words, start));
            let before = words.get(start.saturating_sub(REACH)..start).unwrap_or_default();
            let but = first(&self.but).filter(|_| !self.is_no_turn(words, start)).map(|at| self.turn(words, at));
            let asked = first(&self.asking).filter(|_| !any_in(&self.not_asked, before));
            let heard = but
                .or_else(|| first(&self.your_feelings).map(|at| (Heard::YourFeelings, at)))
                .or_else(|| first(&self.if_).map(|at| (Heard::If, at)))
                .or_else(|| asked.map(|at| (Heard::Asking, at)));
            if let Some((heard, at)) = heard.filter(|(_, at)| at.start >= from) {
                from = at.end;
                found.push((heard, at));
            }
        }
        found
    }

    fn is_no_turn(&self, words: &[Both], start: usize) -> bool {
        (start.saturating_sub(8)..=start).any(|from| {
            self.no_turn.iter().any(|pattern| pattern.at(words, from).is_some_and(|at| at.end == start + 1))
        })
    }

    /// A "but": whether it owns more, and the words that show it.
    fn turn(&self, words: &[Both], but: Range<usize>) -> (Heard, Range<usize>) {
        let after = words.get(but.start..).unwrap_or_default();
        let owns = self.owns.iter().find_map(|pattern| pattern.at(words, but.start));
        match owns.filter(|_| !any_in(&self.hands_back, after)) {
            Some(at) => (Heard::OwningBut, at),
            None => (Heard::But, but.start..(but.end + 4).min(words.len())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Heard, hear};

    #[test]
    fn what_is_heard() {
        use Heard::{Asking, But, If, OwningBut, YourFeelings};
        let cases: &[(&str, &[Heard])] = &[
            ("I raised my voice and I said your work was a hobby. You did not cause that.", &[]),
            ("I was tired, but I chose the words.", &[OwningBut]),
            ("I was tired but that is no excuse.", &[OwningBut]),
            ("I was drunk, but that doesn\u{2019}t excuse what I said.", &[OwningBut]),
            ("I wanted to call but I did not.", &[OwningBut]),
            ("I was scared, but you did not deserve that.", &[OwningBut]),
            ("I was angry but I was wrong to shout.", &[OwningBut]),
            ("I could have told you, but I lied.", &[OwningBut]),
            ("I am sorry but you shouted too.", &[But]),
            ("Im sorry, BUT you never listened", &[But]),
            ("I regret it, however I was under a lot of stress.", &[But]),
            ("I shouted, but it was a hard week.", &[But]),
            ("I am sorry, but I did it because you lied.", &[But]),
            ("I was unfair but I only said it because of you.", &[But]),
            ("I thought of nothing but myself.", &[]),
            ("I hurt not only you but your sister.", &[]),
            ("I am sorry if I hurt you.", &[If]),
            ("sorry if you felt ignored", &[If]),
            ("If I made you feel small, I regret that.", &[If]),
            ("If I said anything wrong, I take it back.", &[If]),
            ("If I notice my voice rising, I leave the room.", &[]),
            ("I tell you at once if I am late.", &[]),
            ("I am sorry that you feel that way.", &[YourFeelings]),
            ("I\u{2019}m sorry you were upset.", &[YourFeelings]),
            ("sorry ur upset", &[YourFeelings]),
            ("I am sorry for how you felt.", &[YourFeelings]),
            ("I am sorry it upset you.", &[YourFeelings]),
            ("I am sorry I made you feel alone.", &[]),
            ("You felt alone for weeks, and that came from what I did.", &[]),
            ("I am sorry that I read your letters.", &[]),
            ("I hope you can forgive me.", &[Asking]),
            ("Please forgive me.", &[Asking]),
            ("Please call me back.", &[Asking]),
            ("I ignored you every time you tried to call me.", &[]),
            ("I tried, but you did not cause it.", &[OwningBut]),
            ("I tried, but you didn\u{2019}t answer because Sam told you not to.", &[But]),
            ("I ask for your forgiveness.", &[Asking]),
            ("I do not ask you to forgive me.", &[]),
            ("You do not have to forgive me, or answer.", &[]),
            ("I can\u{2019}t expect forgiveness.", &[]),
            ("Could we have a second chance?", &[Asking]),
            ("Let me make it up to you.", &[Asking]),
            ("Let me know what you think.", &[Asking]),
            ("I hope to hear from you.", &[Asking]),
            ("There is nothing you need to do with this.", &[]),
            ("I open the bills on the day they come, and I say so when I am worried.", &[]),
            ("I am sorry if I hurt you, but you hurt me too. Please forgive me.", &[If, But, Asking]),
            ("", &[]),
            ("but", &[But]),
        ];
        let wrong: Vec<String> = cases
            .iter()
            .filter_map(|(text, wanted)| {
                let heard: Vec<Heard> = hear(text).into_iter().map(|place| place.heard).collect();
                (heard != *wanted).then(|| format!("{text}: {heard:?}"))
            })
            .collect();
        assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    }

    #[test]
    fn every_word_can_be_read() {
        use super::{ASKING, BUT, HANDS_BACK, IF, NO_TURN, NOT_ASKED, OWNS, YOUR_FEELINGS};
        let lists = [ASKING, BUT, HANDS_BACK, IF, NOT_ASKED, NO_TURN, OWNS, YOUR_FEELINGS];
        crate::domain::message::pattern::tests::every_word_can_be_read(lists.into_iter());
    }

    #[test]
    fn the_words_are_exact() {
        let text = "Zażółć \u{1f62d}. I\u{2019}m sorry if I hurt you.";
        let places = hear(text);
        assert_eq!(places.iter().filter_map(|place| text.get(place.bytes.clone())).collect::<Vec<_>>(), ["sorry if"]);
    }
}

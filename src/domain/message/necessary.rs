//! Reads a necessary message (children, home, work, money, health): brief, factual, friendly, one matter, and no bait.
//! Anything personal in it makes it personal contact.

use std::ops::Range;

use super::label::{Problem, Severity};
use super::pattern::{Pattern, any_in, any_touches, as_typed, read};
use super::report::Report;
use super::rules::word_count;
use super::token::{Token, bytes, sentences, tokens};
use crate::domain::contact::Matter;

/// Words that a necessary message may have.
pub const MOST_WORDS: usize = 90;

/// Something that does not belong in a necessary message. The first two make it personal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bait {
    /// It speaks of the two of them, or of feelings.
    Personal,
    /// It asks how they are, or what they do.
    AboutThem,
    /// The learned part of the check reads it as personal; only the person can say.
    MayBePersonal,
    /// It blames.
    Blame,
    /// It is about more than one matter, or asks more than two things.
    Matters,
    /// It shouts.
    Loud,
    /// It is long.
    Long,
}

impl Bait {
    /// Whether a message with it is personal contact, and no necessary one.
    #[must_use]
    pub fn is_personal(self) -> bool {
        self <= Bait::AboutThem
    }
}

/// Something found, and its bytes; the length has none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What.
    pub bait: Bait,
    /// Where, in the order of the text.
    pub bytes: Vec<Range<usize>>,
}

const PERSONAL: &[&str] = &[
    "miss you|us|this|our|the",
    "missing|missed you|us",
    "love you",
    "loved you|us",
    "in love",
    "i ?still ?really care ?about|for you",
    "thinking|thought|think|dream|dreamed|dreaming|dreamt ~1 about|of you|us",
    "about us",
    "between us",
    "us again|back",
    "our relationship|love|song|anniversary|marriage|memories",
    "remember when|how|that|our",
    "we used to",
    "get|getting|be|being back together",
    "my|your heart",
    "heart broken|broke|aches",
    "heartbroken",
    "hug|hugs|kiss|kisses|cuddle",
    "xx|xxx|xxxx|xo|xoxo",
    "^ ?hi|hey|hello|dear|good|morning baby|babe|darling|sweetheart|honey|hun|love|beautiful|gorgeous",
    "sweetheart|darling",
    "i ?'ll ?will forgive|apologize|regret",
    "forgive me",
    "sorry ~2 everything|us|hurt|hurting|pain|how|what",
    "i feel|felt|'m|am ?feeling ?so ?really ?very lonely|sad|lost|empty|alone|broken|hurt|miserable|devastated",
    "lonely ~1 without|here",
    "without you",
    "i wish ~1 we|you|things",
    "talk|talking about ~1 us|everything|happened",
    "what happened between",
    "mean|means|meant a|so|everything|the ?lot ?much ?world to me",
    "you ~1 look|looked|looking ~1 beautiful|good|great|nice|lovely|amazing|happy|tired|sad",
    "proud of you",
    "happy birthday|anniversary|valentine|valentines",
    "be friends",
    "work things out",
    "come home to",
    "always be|have ~2 for you|us",
    "good|nice|lovely|great to see you",
    "unblock|unblocked|unmute",
    "another|one|a|last ?more ?last chance",
    "second chance",
    "come back|home to me|us",
    "please come back|home",
    "take me back",
    "sit|meet|talk ~3 only|just you|us",
    "only|just you and me|i",
    "if you do|will n't|not ~1 answer|reply|respond|pick|meet",
    "unless you ~1 answer|reply|respond|meet|talk|come",
    "pay|transfer|sign ~6 if you ~1 meet|see|talk|come|call",
    "come to your door|work|office|gym|yoga",
    "wait|waiting ~2 until|till you ~1 come|answer|talk",
    "waiting ~1 outside ~2 every|all",
    "same|your shift|shifts ~3 so|together|us|you",
    "i 'm|am|have|'ve n't|not ?been eating|sleeping|eaten|slept",
    "can n't|not sleep|eat ~3 since|without|thinking",
    "cried|crying|cries|asks|asked|asking for you",
    "misses|miss you",
];

/// What makes "miss" and the like ordinary: a bus is missed, and children miss somebody.
const ORDINARY: &[&str] = &[
    "miss|missed the bus|train|tram|call|deadline|payment|appointment|class|lesson|school|exam|bill",
    "they|she|he|kids|children|both ?all|both|really|still|will|'ll miss|missed|love|loved",
];

const ABOUT_THEM: &[&str] = &[
    "how are|'re|have you ?doing|been|feeling|holding|keeping",
    "how you doing|been|feeling|keeping",
    "how is|'s ~1 life|things|everything|everyone",
    "how is|'s|was your ~1 day|week|weekend|evening|night|work|job|mother|father|family|holiday|trip|date|sister|brother|health",
    "what are|have|were|'re you ?been up|doing",
    "what 's|is new|up ?with ?you",
    "who are|were|is|was you|that|he|she ~1 with|seeing",
    "are you ?still ?really seeing|dating|alone|happy|ok|well|lonely|single|sleeping|eating",
    "where were|did you ~2 last|yesterday|on|go",
    "did you ~1 have|enjoy|sleep|go ~2 fun|nice|good|well|out|weekend|trip|holiday|party",
    "is there someone|anyone|somebody|anybody",
    "have you ?already met|moved",
    "do you ?ever ?still think|miss|love|remember|hate|feel",
    "everything ok|alright|good with you",
    "hope you ~1 are|'re|have|had|feel ?doing ~1 well|ok|good|fun|better|enjoying|happy",
];

const BLAME: &[&str] = &[
    "you always|never",
    "you are|'re ~2 selfish|lazy|irresponsible|unreliable|impossible|useless|ridiculous|unfair|immature",
    "your fault",
    "because of you",
    "thanks to you",
    "as usual|always|ever",
    "typical",
    "yet|once again",
    "for once",
    "you should|could have|'ve",
    "you did n't|not even|bother",
    "you ?have ?clearly forgot|forgotten|ignored|promised|lied|failed|broke",
    "the least you",
    "unlike you",
    "i ~1 have to do everything",
    "do n't|not ~1 bother",
    "is it too much",
    "how hard",
    "if you ~1 cared|bothered|listened|remembered",
];

const MORE: &[&str] = &[
    "also",
    "another thing",
    "one more|other thing",
    "by the way",
    "btw",
    "^ ps",
    "while i|we|you 'm|am|are|'re at it",
    "on another|a different|separate note|matter|subject",
    "and then there",
];

/// Words that show what a sentence is about.
const ABOUT: &[(Matter, &str)] = &[
    (
        Matter::Children,
        "kid|kids|child|children|son|daughter|school|nursery|kindergarten|pickup|homework|teacher|swimming|playdate|childminder|babysitter",
    ),
    (
        Matter::Home,
        "flat|apartment|house|keys|key|sofa|furniture|boxes|landlord|lease|kitchen|boiler|parcel|post|mail|bike|car",
    ),
    (Matter::Work, "shift|rota|office|meeting|boss|client|colleague|deadline|desk|project|handover|lecture|seminar"),
    (
        Matter::Money,
        "rent|bill|bills|invoice|paid|pay|payment|transfer|deposit|account|bank|tax|insurance|loan|mortgage|maintenance|money|refund",
    ),
    (
        Matter::Health,
        "doctor|hospital|medicine|fever|appointment|prescription|clinic|dentist|tests|ill|vaccination|allergy|ambulance|results",
    ),
];

/// Matters that go together: a child is ill, a home has bills.
fn go_together(one: Matter, other: Matter) -> bool {
    let pair = |a: Matter, b: Matter| (one, other) == (a, b) || (one, other) == (b, a);
    one == other
        || pair(Matter::Children, Matter::Health)
        || pair(Matter::Home, Matter::Money)
        || pair(Matter::Children, Matter::Work)
}

/// Problems of the check that are bait in a necessary message, where deadlines, children and times of day are in place.
fn as_bait(problem: Problem) -> Option<Bait> {
    match problem {
        Problem::LoveBombing | Problem::Begging | Problem::Guilt | Problem::Sexual => Some(Bait::MayBePersonal),
        Problem::Blame | Problem::Insult => Some(Bait::Blame),
        _ => None,
    }
}

/// What does not belong in a necessary message about a matter. `report` is what the check says of the same words, as an
/// answer: what stops a draft stays in it, and what is bait is taken over from it.
#[must_use]
pub fn bait(text: &str, about: Matter, report: Option<&Report>) -> Vec<Found> {
    let all = tokens(text);
    let mut found: Vec<Found> = Vec::new();
    let mut add = |bait: Bait, bytes: Vec<Range<usize>>| match found.iter_mut().find(|one| one.bait == bait) {
        Some(one) => one.bytes.extend(bytes),
        None => found.push(Found { bait, bytes }),
    };
    let (ordinary, more) = (read(ORDINARY), read(MORE));
    let lists = [(Bait::Personal, read(PERSONAL)), (Bait::AboutThem, read(ABOUT_THEM)), (Bait::Blame, read(BLAME))];
    let subjects: Vec<(Matter, Pattern)> = ABOUT.iter().map(|(matter, any)| (*matter, Pattern::new(any))).collect();
    let mut questions = 0;
    for sentence in sentences(text, &all) {
        let own = all.get(sentence.clone()).unwrap_or_default();
        let words = as_typed(own);
        let here = |at: Range<usize>| bytes(own, at);
        let usual: Vec<Range<usize>> = ordinary.iter().flat_map(|pattern| pattern.every(&words)).collect();
        for (bait, patterns) in &lists {
            let mut places = patterns.iter().flat_map(|pattern| pattern.every(&words));
            let place = places.find(|at| *bait != Bait::Personal || !any_touches(usual.iter().cloned(), at));
            place.and_then(here).into_iter().for_each(|bytes| add(*bait, vec![bytes]));
        }
        questions += usize::from(own.iter().rev().take(2).any(|token| matches!(token.word.as_str(), "?" | "??")));
        let is_about = |(matter, pattern): &(Matter, Pattern)| pattern.find(&words).map(|_| *matter);
        let matters: Vec<Matter> = subjects.iter().filter_map(is_about).collect();
        let is_other = !matters.is_empty() && matters.iter().all(|matter| !go_together(*matter, about));
        if is_other || any_in(&more, &words) {
            here(0..own.len()).into_iter().for_each(|bytes| add(Bait::Matters, vec![bytes]));
        }
    }
    if questions > 2 {
        add(Bait::Matters, Vec::new());
    }
    let mut typed: Vec<&Token> = all.iter().collect();
    typed.dedup_by_key(|token| token.bytes.end);
    typed.retain(|token| !token.word.starts_with('\'') && token.word != "n't");
    let shouted = typed.windows(3).find(|three| three.iter().all(|token| token.shouted));
    let marks = all.iter().find(|token| token.word.chars().filter(|c| *c == '!').count() > 1);
    let loud = shouted.and_then(|three| Some(three.first()?.bytes.start..three.last()?.bytes.end));
    loud.or(marks.map(|token| token.bytes.clone())).into_iter().for_each(|bytes| add(Bait::Loud, vec![bytes]));
    if word_count(text) > MOST_WORDS {
        add(Bait::Long, Vec::new());
    }
    for remark in report.iter().flat_map(|report| &report.remarks).filter(|remark| !remark.stops()) {
        let bytes = remark.spans.iter().map(|span| span.bytes.clone()).collect();
        as_bait(remark.problem).into_iter().for_each(|bait| add(bait, Vec::clone(&bytes)));
    }
    let is_personal = found.iter().any(|one| one.bait.is_personal());
    found.retain(|one| one.bait != Bait::MayBePersonal || !is_personal);
    for one in &mut found {
        one.bytes.sort_by_key(|range| range.start);
    }
    found.sort_by_key(|one| one.bait);
    found
}

/// Whether a message may go as a necessary one: nothing stops it, and nothing in it is personal.
#[must_use]
pub fn may_go(found: &[Found], report: Option<&Report>) -> bool {
    let is_stopped = report.is_some_and(|report| report.severity() == Some(Severity::Stop));
    !is_stopped && found.iter().all(|one| !one.bait.is_personal())
}

#[cfg(test)]
mod tests {
    use super::super::pattern::tests::every_word_can_be_read;
    use super::{ABOUT, ABOUT_THEM, BLAME, MORE, ORDINARY, PERSONAL};

    #[test]
    fn every_word_of_a_list_is_one_that_a_text_is_cut_into() {
        let subjects: Vec<&str> = ABOUT.iter().map(|about| about.1).collect();
        every_word_can_be_read([PERSONAL, ORDINARY, ABOUT_THEM, BLAME, MORE, &subjects].into_iter());
    }
}

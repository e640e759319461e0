//! How a search reads English: words that say nothing, words that mean the same, and endings.

use crate::content::shape::SearchWords;

pub(super) static READS: SearchWords = SearchWords { empty: EMPTY, same: SAME, stem };

const EMPTY: &[&str] = &[
    "a", "an", "the", "i", "im", "ive", "id", "ill", "me", "my", "mine", "you", "your", "it", "its", "is", "am", "are",
    "was", "were", "be", "been", "do", "does", "did", "to", "of", "in", "on", "at", "for", "and", "or", "so", "that",
    "we", "us", "our", "this", "with", "from", "by", "as", "if", "just", "really", "very", "s", "t", "u", "ur", "have",
    "has", "had",
];

const SAME: &[&[&str]] = &[
    &["them", "they", "their", "theirs", "he", "she", "him", "her", "his", "hers", "theyre", "hes", "shes"],
    &["ex", "exes", "exgf", "exbf", "ex wife", "ex husband", "ex girlfriend", "ex boyfriend", "ex partner"],
    &["partner", "boyfriend", "girlfriend", "bf", "gf", "husband", "wife", "fiance", "fiancee"],
    &["not", "dont", "doesnt", "didnt", "wont", "isnt", "wasnt", "never", "no"],
    &["cant", "cannot", "can not", "couldnt", "unable"],
    &["text", "texts", "texted", "texting", "message", "messages", "messaged", "msg", "dm", "txt", "whatsapp", "sms"],
    &["write", "wrote", "writes", "written", "writing"],
    &["call", "phone", "ring", "rang", "calls", "called", "calling", "facetime"],
    &["breakup", "break up", "broke up", "breaking up", "broken up", "split up", "breakups", "separation", "divorce"],
    &["reconcile", "get back", "getting back", "got back", "take back", "come back", "came back", "coming back"],
    &["birthday", "bday", "birthdays"],
    &["nocontact", "no contact", "nc"],
    &["profile", "instagram", "insta", "ig", "facebook", "fb", "tiktok", "snapchat", "feed", "feeds", "stories"],
    &["reply", "replied", "replies", "answer", "answers", "answered", "respond", "response", "responded"],
    &["ignored", "ignoring", "ignores", "ignore", "ghosted", "ghosting", "ghost", "no reply", "no answer", "left on"],
    &["sorry", "apologise", "apologize", "apology", "apologies", "apologised", "apologized", "apologising"],
    &["therapy", "therapist", "counsellor", "counselor", "counselling", "counseling", "psychologist", "shrink"],
    &["children", "kids", "kid", "child", "son", "daughter", "baby", "coparenting", "co parenting"],
    &["lonely", "alone", "loneliness", "lonley"],
    &["cheat", "cheated", "cheating", "cheater", "affair", "infidelity", "unfaithful"],
    &["fight", "fights", "fighting", "fought", "argue", "argument", "arguments", "quarrel", "quarrels", "row"],
    &["hit", "hits", "hurt", "hurts", "hurting", "beat", "slapped"],
    &["suicide", "suicidal", "kill myself", "die", "dying", "dead", "end it", "kill themselves", "kill himself"],
    &["family", "mum", "mom", "mother", "dad", "father", "parents", "sister", "brother", "relatives"],
    &["approve", "approves", "disapprove", "disapproves", "approval"],
    &["money", "owes", "owe", "debt", "rent", "bills"],
    &["meet", "met", "meeting", "meet up", "met up", "see each"],
    &["marry", "marriage", "married", "wedding", "engaged"],
    &["sex", "sleep with", "slept with", "sleeping with", "hook up", "hooked up", "hooking up"],
    &["breadcrumb", "breadcrumbs", "breadcrumbing"],
    &["walking on", "walk on"],
    &["eggshells", "egg shells", "eggshell"],
    &["dump", "dumped", "dumps"],
    &["again", "over and", "again and"],
    &["delete", "erase", "remove"],
    &["like", "liked", "likes"],
    &["jealous", "jealousy", "envious"],
    &["lie", "lied", "lies", "lying", "liar", "dishonest"],
    &["person", "people"],
    &["want", "wants", "wanted", "wanting"],
    &["feel", "feels", "felt", "feeling", "feelings"],
    &["think", "thinks", "thought", "thoughts", "thinking"],
    &["say", "says", "said", "saying"],
    &["keep", "keeps", "kept", "keeping"],
    &["get over", "getting over", "move on", "moving on", "moved on"],
];

/// The word without its ending. It need not be a word: the same is done to the entries.
fn stem(word: &str) -> &str {
    let long = word.len();
    if !word.is_ascii() || long < 4 {
        return word;
    }
    let cut = |ending: &str, least: usize| word.strip_suffix(ending).filter(|rest| rest.len() >= least);
    let rest = cut("ing", 3)
        .or_else(|| cut("ied", 3))
        .or_else(|| cut("ies", 3))
        .or_else(|| cut("ed", 3))
        .or_else(|| if word.ends_with("ss") { None } else { cut("s", 3) })
        .or_else(|| cut("ly", 4))
        .unwrap_or(word);
    let doubled = rest.as_bytes().windows(2).next_back().is_some_and(|pair| pair.first() == pair.last());
    let rest = if doubled && rest.len() > 3 && rest.len() < long { rest.split_at(rest.len() - 1).0 } else { rest };
    if rest.len() > 3 { rest.strip_suffix('e').or_else(|| rest.strip_suffix('y')).unwrap_or(rest) } else { rest }
}

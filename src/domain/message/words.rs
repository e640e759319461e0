//! One spelling for words that are written in many ways, so that rules and model meet `you` where `u` was typed.

/// What is typed, and what it stands for, in the order of what is typed.
#[rustfmt::skip]
const SPELLINGS: &[(&str, &str)] = &[
    ("2day", "today"), ("2moro", "tomorrow"), ("2nite", "tonight"), ("abeg", "please"), ("abt", "about"), ("aint", "is n't"),
    ("alot", "a lot"), ("apologise", "apologize"), ("apologised", "apologized"), ("apologising", "apologizing"),
    ("arent", "are n't"), ("arse", "ass"), ("arsehole", "asshole"), ("asap", "right now"), ("atm", "right now"), ("b", "be"),
    ("bc", "because"), ("bcos", "because"), ("bday", "birthday"), ("behaviour", "behavior"), ("bf", "boyfriend"),
    ("bin", "been"), ("bout", "about"), ("c", "see"), ("cannot", "can n't"), ("cant", "can n't"), ("cause", "because"),
    ("centre", "center"), ("colour", "color"), ("cos", "because"), ("coulda", "could have"), ("couldnt", "could n't"),
    ("couldve", "could 've"), ("coz", "because"), ("cud", "could"), ("cus", "because"), ("cuz", "because"),
    ("cya", "see you"), ("d", "the"), ("da", "the"), ("dad", "father"), ("daddy", "father"), ("dat", "that"), ("de", "the"),
    ("def", "definitely"), ("dem", "them"), ("didnt", "did n't"), ("dis", "this"), ("dnt", "do n't"), ("doesnt", "does n't"),
    ("dont", "do n't"), ("dunno", "do n't know"), ("endit", "end it"), ("everythings", "everything 's"), ("favour", "favor"),
    ("favourite", "favorite"), ("fb", "facebook"), ("finna", "going to"), ("fone", "phone"), ("fr", "really"),
    ("gf", "girlfriend"), ("gimme", "give me"), ("gna", "going to"), ("gon", "going to"), ("gona", "going to"),
    ("gonna", "going to"), ("gotta", "got to"), ("gud", "good"), ("gunna", "going to"), ("hadnt", "had n't"),
    ("hafta", "have to"), ("hasnt", "has n't"), ("hav", "have"), ("havent", "have n't"), ("heres", "here 's"),
    ("hes", "he 's"), ("honour", "honor"), ("hows", "how 's"), ("idc", "i do n't care"), ("idk", "i do n't know"),
    ("ig", "instagram"), ("ik", "i know"), ("ikr", "i know"), ("il", "i 'll"), ("ily", "i love you"),
    ("ilysm", "i love you so much"), ("im", "i 'm"), ("ima", "i 'm going to"), ("imma", "i 'm going to"),
    ("imy", "i miss you"), ("insta", "instagram"), ("isnt", "is n't"), ("itll", "it 'll"), ("its", "it 's"), ("iv", "i 've"),
    ("ive", "i 've"), ("k", "ok"), ("kil", "kill"), ("killmyself", "kill myself"), ("kinda", "kind of"), ("kk", "ok"),
    ("kll", "kill"), ("kms", "kill myself"), ("kys", "kill yourself"), ("lemme", "let me"), ("lets", "let 's"),
    ("lil", "little"), ("lov", "love"), ("luv", "love"), ("ma", "my"), ("mam", "mother"), ("mama", "mother"), ("meh", "me"),
    ("meself", "myself"), ("mom", "mother"), ("mommy", "mother"), ("msg", "message"), ("msgs", "messages"),
    ("mum", "mother"), ("mummy", "mother"), ("mustnt", "must n't"), ("mysef", "myself"), ("mysel", "myself"),
    ("myslf", "myself"), ("n", "and"), ("nd", "and"), ("neednt", "need n't"), ("ngl", "honestly"), ("nite", "night"),
    ("nothin", "nothing"), ("nuff", "enough"), ("nuthin", "nothing"), ("nvm", "never mind"), ("okay", "ok"),
    ("outta", "out of"), ("pleeease", "please"), ("pls", "please"), ("plss", "please"), ("plz", "please"), ("ppl", "people"),
    ("prolly", "probably"), ("r", "are"), ("realise", "realize"), ("realised", "realized"), ("recognise", "recognize"),
    ("rn", "right now"), ("shes", "she 's"), ("shoulda", "should have"), ("shouldnt", "should n't"),
    ("shouldve", "should 've"), ("shud", "should"), ("smth", "something"), ("snap", "snapchat"), ("somethin", "something"),
    ("sorta", "sort of"), ("soz", "sorry"), ("srry", "sorry"), ("sry", "sorry"), ("sth", "something"),
    ("suacide", "suicide"), ("sucide", "suicide"), ("suicde", "suicide"), ("suiside", "suicide"), ("summat", "something"),
    ("sumthin", "something"), ("sumthing", "something"), ("ta", "thanks"), ("tbh", "honestly"), ("thats", "that 's"),
    ("theres", "there 's"), ("theyre", "they 're"), ("theyve", "they 've"), ("thnx", "thanks"), ("tho", "though"),
    ("thru", "through"), ("thx", "thanks"), ("tmr", "tomorrow"), ("tmrw", "tomorrow"), ("tmw", "tomorrow"),
    ("tnx", "thanks"), ("tomoz", "tomorrow"), ("tonite", "tonight"), ("tryna", "trying to"), ("trynna", "trying to"),
    ("txt", "text"), ("ty", "thanks"), ("u", "you"), ("ull", "you 'll"), ("ur", "your"), ("ure", "you 're"),
    ("urs", "yours"), ("urself", "yourself"), ("urslf", "yourself"), ("w", "with"), ("wana", "want to"),
    ("wanna", "want to"), ("wasnt", "was n't"), ("wassup", "what 's up"), ("wat", "what"), ("wen", "when"),
    ("werent", "were n't"), ("weve", "we 've"), ("whats", "what 's"), ("wheres", "where 's"), ("wid", "with"),
    ("wit", "with"), ("wont", "will n't"), ("wot", "what"), ("woulda", "would have"), ("wouldnt", "would n't"),
    ("wouldve", "would 've"), ("wud", "would"), ("wut", "what"), ("y", "why"), ("ya", "you"), ("yall", "you all"),
    ("ye", "you"), ("youd", "you 'd"), ("youll", "you 'll"), ("youre", "you 're"), ("yourselves", "yourself"),
    ("yous", "you"), ("youve", "you 've"), ("yr", "your"), ("yu", "you"), ("yurself", "yourself"),
];

/// The usual spelling of a word in small letters: one word, or several with spaces between them.
pub(crate) fn usual(word: &str) -> &str {
    SPELLINGS
        .binary_search_by(|(typed, _)| (*typed).cmp(word))
        .ok()
        .and_then(|at| SPELLINGS.get(at))
        .map_or(word, |(_, usual)| usual)
}

#[cfg(test)]
mod tests {
    use super::{SPELLINGS, usual};

    #[test]
    fn spellings_stand_in_order() {
        assert!(SPELLINGS.is_sorted_by(|one, next| one.0 < next.0));
        assert_eq!(usual("u"), "you");
        assert_eq!(usual("lantern"), "lantern");
    }
}

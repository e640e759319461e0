//! Open wordings of the other four that stop: watching somebody, going round a no or an order, degrading words, sexual ones.

use super::super::label::Problem;
use super::open::Open;

const SURVEILLANCE: Open = Open {
    problem: Problem::Surveillance,
    always: &[],
    says: &[
        "airtag|tracker ~12 needed|wanted to know|see",
        "so i ~1 let myself in",
        "saw|see|seen|watched you on ~2 ring|doorbell|door|cam|camera ~3 still|access|always|every",
        "you 're|are not|n't answering ?me so ?now i 'm|am ~1 driving|coming over|up|round|around|down|there",
        "i can ?still see ~1 every|all ~1 message|messages|dms|texts|chats",
        "i ?'ve ?have still|got ?got your ~1 password|passwords|icloud|login",
        "i have|'ve your ~1 password|passwords|icloud",
        "watched|watching you ~6 through|from the window",
        "i can see ~2 on|from find my|friends",
        "i 'm|am ~1 sitting|standing|parked|waiting|watching ?right outside your",
        "i 'm|am ~1 watching your|you",
        "i ~1 hired a|someone|an ~6 find|follow|watch|where",
        "fake profile|account|instagram ~3 see|watch|look|follow",
        "another|new|second account|profile|instagram|snapchat ~3 see|watch|look|check your",
        "who 's|is|was ~2 van|car was|is ~2 on|outside|in your",
        "i have|'ve your|the location history",
        "i have|get|got alerts on",
        "i know you finish|leave|start|get ~8 wait|waiting|there|stop",
        "your spotify|last seen|whatsapp ~6 i check|at|then",
    ],
    unless: &[
        "never|not|n't ?ever watching|log|logged|put|hid|read",
        "watching your dog|cat|kids|house|post|plants|stuff|bags",
    ],
    amid: &[
        "sorry|wrong|ashamed|stopped|deleted|regret|invaded|invasion|removed|excuse|apologize",
        "turned|turning it|them off",
        "asked me to|if",
        "not that i",
        "kids|children|vet|boiler|plumber|landlord",
    ],
};

const EVASION: Open = Open {
    problem: Problem::Evasion,
    always: &[],
    says: &[
        "restraining|protection|protective|barring|non|molestation|intervention|violence|court|safety order|orders ~8 but|still|however|anyway",
        "avo|bail|dvo|injunction|probation ~6 n't|not|no ~8 but|technically|nobody|still|however",
        "cops|police|judge|solicitor ~4 said|told|says|say|according ~6 n't|not|no|never ~8 but|technically|nobody|delete|anyway",
        "according to the judge|court|order ~2 but",
        "order my ass",
        "judge ~2 but nobody",
        "i 'm|am not|n't allowed to ~1 contact|message|text|write|call|see ~10 but|nobody|however",
        "got|get|bought|using ~2 burner",
        "you can|could n't|not block this|venmo|paypal|revolut|email|me",
        "using ~4 phone because|since|as ~2 block|blocked|ignore|take",
        "not your ~1 cousin|sister|brother|mother|friend it 's me",
        "i know you ~1 told|asked|said ~3 never|not ~4 again $",
        "i know you ~1 told|asked me ~1 never|not ~12 but",
        "i heard you ~4 said|say|when stop|no ~2 but",
        "you said no ~5 asking|ask again",
    ],
    unless: &[],
    amid: &[
        "sorry ~4 broke|breaking|ignored|ignoring",
        "you|your are|'re|ex|he|she|they ~1 breach|breached|breaking|broke",
        "report|reported|reporting",
        "you broke|breached|keep|kept",
        "but|and|still you ?still ?keep ?kept ?'ve ?have came|come|text|texted|texting|call|called|calling|write|writing|wrote|did|turned|followed|sent|message|messaged",
        "weekend|weekends|fridays|alternate|handover",
    ],
};

/// What people are called to degrade them.
macro_rules! names {
    () => {
        "cunt|bitch|whore|slut|slag|slapper|twat|wanker|dickhead|prick|bastard|skank|gobshite|scumbag|asshole|moron|imbecile|cretin|retard|bellend|tosser|knobhead|douche|douchebag|dumbass|jackass|minger"
    };
}

const INSULT: Open = Open {
    problem: Problem::Insult,
    always: &[],
    says: &[
        "fuck you|off",
        concat!("you ?'re ?are ?a ?such ?an ?absolute ?fucking ?stupid ?little psycho|", names!()),
        concat!("you 're|are ~3 a|an|the ~2 ", names!()),
        "you 're|are ?just ?such a|an ?total ?pathetic ?sad loser|creep|coward|leech|parasite|sponger|waster $",
        "you fucking|stupid|pathetic|sad ?little loser|creep|freak|weirdo|coward",
        "stupid|crazy|fat|ugly|worthless|lying|dirty|cheating|daft|selfish|pathetic ~1 bitch|whore|slut|slag|cunt|bastard",
        "cheating|lying ~2 piece of shit",
        "you 're|are ~2 piece of shit",
        "you 're|are ~1 pathetic|worthless|disgusting|useless|repulsive|vile ~1 $",
        "you 're|are ~2 pathetic|worthless|disgusting|repulsive|vile ~1 person|human|being|man|woman|excuse|creature",
        "worthless|disgusting|pathetic|spineless|vile ~2 whore|human|man|woman|person|excuse",
        "you 're|are|is trash|scum|garbage|filth|nothing $",
        "no man|woman will ever want you",
        "no wonder nobody|everyone wants|loves|likes|hates|leaves|left you",
        "no wonder no one wants|loves|likes you",
        "you stupid|fat|daft|silly ?old cow|pig|trout",
        "you 're|are a joke",
        "bitch please",
        "you ~4 waste of space|oxygen|air|skin",
        "make my skin crawl",
        "piss off you",
        "two|last brain cells",
        "what a ~1 loser ~3 still|you|your",
        "grow some balls",
        "^ ?lol ok|bye|whatever|yeah|sure|lol ?lol psycho|bitch|asshole|loser|creep|moron $",
        "you 're|are ~1 a <12>|<1>|<number> on a good day",
        "nobody ?ever wants|wanted you anyway",
        "you were|are|'re ~1 boring|shit|crap|rubbish|useless in bed",
        "you stuck up ~1 cow|bitch|mug|snob|git",
        "kill|hang yourself",
        "^ ?just ?go ?and off yourself",
        "hope you ~2 die|rot",
    ],
    unless: &[
        "fuck off ~2 holiday|to|work",
        "called|calling|call you ~4 bitch|whore|slut|cunt|pathetic|worthless|useless|names|nothing",
        concat!("you 're|are|were not|n't|never ~3 ", names!()),
        "you 're|are not|n't|never ~3 pathetic|worthless|useless|disgusting|trash|nothing|nobody",
        "i 'm|am|was|feel|felt ~3 pathetic|worthless|useless|disgusting|loser|waste",
        "you 're|are nothing ~1 like|to|but|if|short|less",
        "is nothing",
        "n't|not|never|if ~4 kill|hang yourself",
        "to|'d|would|will|'ll|want|might ~1 kill|hang yourself",
        "hope you ~1 n't|not|never",
        "make|makes you feel ~2 worthless|useless|stupid",
    ],
    amid: &["sorry|wrong|ashamed|apologize|unforgivable|unkind|cruel|said|called|calling|call|told|shouted|says"],
};

const SEXUAL: Open = Open {
    problem: Problem::Sexual,
    always: &[],
    says: &[
        "horny ~3 you|your|tonight|thinking|now",
        "^ horny",
        "touching|touched|playing myself|with",
        "got|get|getting|so hard just|thinking|seeing|for",
        "fwb",
        "just sex",
        "can still|can taste you",
        "send|sent me a|some|me ~1 pic|pics ~4 kind|know|naked|sexy|\u{1f60f}",
        "your ?amazing ?lovely boobs|tits|ass|cock|pussy|dick",
        "on top of me",
        "miss|misses|want you ~1 naked",
        "make|made you scream|moan",
        "after|when|while|if we fuck",
        "want|love to ~1 fuck you",
        "rip ~3 dress|clothes off",
        "\u{1f346}",
        "one ?more last ?night ~2 together ~4 do everything",
        "what are you wearing $",
        "suck|lick your|you",
    ],
    unless: &[
        "kiss|pain my ass",
        "your ass is|off|out|at|in|on",
        "touched|touching myself up",
        "playing with",
        "so hard for",
        "get|got hard for me",
    ],
    amid: &["sorry|wrong|ashamed|tests|clinic|consent|dog|cat|horse|puppy|wound|plate|bowl|spoon"],
};

pub(super) const PLAIN: [Open; 4] = [SURVEILLANCE, EVASION, INSULT, SEXUAL];

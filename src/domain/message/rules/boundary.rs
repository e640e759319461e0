//! A frightened person's own boundary: it asks for less contact, and is never flagged for that.

/// Wordings that ask the other person to stay away.
pub(super) const STAY_AWAY: &[&str] = &[
    "do n't|not ~1 contact|message|text|call|write|phone|ring|email|approach|follow ~1 me|us|my",
    "do n't|not ~2 come to|here|round|over|near|by|back|anywhere|within|up",
    "do n't|not ~2 turn|show up",
    "never ~1 contact|message|text|call|write|approach|come ~2 me|here|again|near",
    "stop contacting|messaging|texting|calling|following|writing|coming|ringing|emailing|harassing|phoning|turning|sending|watching|driving|waiting",
    "you must|need n't|not|to contact|come|stop|stay",
    "leave me|us|my|her|him|them ?and ~3 alone",
    "leave me be",
    "stay away from",
    "keep away from",
    "no ?more|further contact ~3 please|with|from|between|at|through|except",
    "i|we do n't|not want ~2 contact|to hear|to see|you to contact|you to come|messages|calls",
    "i|we wo|will n't|not|never ?be reply|respond|answer|replying|responding|answering",
    "i 'm|am not|n't going to|comfortable ~2 reply|respond|answer|meet|meeting",
    "i 'm|am afraid|scared|frightened of you",
    "you scare|frighten|scared|frightened me",
    "i|we do|does n't feel safe",
    "i|we 'll|will|would|have|'ve ~2 call|ring|phone|tell|contact|report|reported|called|told|go|spoken|inform|involve ~3 police|guards|gardai|garda|cops|999|911|112|court|security",
    "restraining|protection|protective|barring|non|court|safety order",
    "only ~3 through|via ~3 solicitor|lawyer|app|court|mediator|attorney|email",
    "please respect ~3 boundary|decision|wish|wishes|request",
];

/// Wordings that show that contact is wanted after all, or that the words are a lever.
pub(super) const NOT_MEANT: &[&str] = &[
    "unless you",
    "until you ~3 apologise|apologize|sorry|admit|ready|explain|prove|tell",
    "if you do n't|not ~3 reply|answer|respond|want|love|care|call|come|text|message",
    "if you ever|really loved|cared",
    "do n't|not ~2 ignore",
    "miss|love|need|want you",
    "one last|more|final",
    "n't|not|never ~1 stop",
    "i ~2 stop|stopping|stopped",
    "i do|did n't|not ~1 come",
];

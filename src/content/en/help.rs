//! Help nearby in English. People first, then signs, then this device.

use super::dates::long;
use crate::content::helplines::Kind;
use crate::content::shape::HelpWords;

pub(super) const HELP: HelpWords = HelpWords {
    now_title: "Someone can be there now",
    now: "You do not have to be sure that it is bad enough. Call or write to one of these.",
    page: "Help",
    title: "Someone to talk to",
    lede: "These lines listen without judging. You can call to ask one question, or only to be less alone for a while.",
    country: "Help lines for",
    any_country: "Choose a country",
    emergency: "Emergency",
    kind: |kind| match kind {
        Kind::Abuse => "If someone harms, controls or frightens you",
        Kind::Stalking => "If someone follows or keeps contacting you",
        Kind::Crisis => "If it is too much, or you think of ending your life",
        Kind::OwnBehaviour => "If you may have harmed someone, and want to change",
        Kind::Young => "If you are under 18",
    },
    call: |number, name| format!("Call {name}: {number}"),
    text: |number| format!("Text {number}"),
    text_word: |word, number| format!("Text {word} to {number}"),
    unconfirmed: "Not yet confirmed at its source",
    stale: "Checked over a year ago",
    checked: |day, today| {
        format!(
            "These lines were last checked against public pages on {}. Hours change; if one does not answer, try another.",
            long(day, today)
        )
    },
    traces: "A call or text can show in this phone\u{2019}s lists, and on a bill. If someone looks there, use another phone.",
    abuse_note: "Lines about harm also hear about forced sex. Some were made for women. You can first ask who helps people like you, in which languages, and whether you must give your name.",
    anywhere_title: "Any other country",
    anywhere: "These sites list lines all over the world. A visit stays in the browser\u{2019}s history. In most of Europe the emergency number is 112.",
    all_lines: "All help lines, and other countries",
    every_country: "Every country on one page, and where each number was seen",
    unsure_title: "If you are not sure whether it is safe",
    signs: &[
        "You think about how they will react before you say or do small things.",
        "You have been afraid of them, even once.",
        "They decide, or try to, about your money, phone, friends, clothes or where you go.",
        "They threaten to hurt someone, themselves included, to tell or show others private things, or about papers, children or whom you love.",
        "They go on after you say no, in bed or elsewhere.",
        "They read your messages, follow you, or turn up where you are.",
        "Family or others press you to go back, or speak of honour or shame.",
        "You find yourself explaining bruises, or their temper, to others.",
    ],
    signs_note: "One of these is enough to call a help line for abuse, whoever does it. The people there, often called advocates, do not make you do anything. If someone threatens to hurt themselves, you are not responsible for their choice. If you think they are in danger, call the emergency number. You do not have to go back.",
    device_title: "If someone else looks at this device",
    device: &[
        "A phone or computer that another person has handled may be watched. One they never touched is safer.",
        "Quick exit hides this page at once. It does not clear the browser\u{2019}s history.",
        "They may notice changed passwords or a removed tracker. A help line for abuse can help you plan it.",
    ],
    crisis_title: "If you think of ending your life",
    crisis: &[
        "Tell someone today, in plain words: I am thinking of ending my life. Then they can help.",
        "If you could act on it now, call the emergency number or go to the nearest emergency department. Move away from what you could use.",
        "For most people such hours pass. You do not have to get through them alone.",
    ],
};

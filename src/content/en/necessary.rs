//! Necessary messages in English.

use crate::content::shape::{NecessaryWords, RemarkWords, Row};
use crate::domain::message::necessary::Bait;

pub(super) const NECESSARY: NecessaryWords = NecessaryWords {
    page: "A matter",
    title: "A necessary message",
    lede: "About children, home, work, money or health, and nothing else. It is never a slip. It opens nothing and ends nothing.",
    emergency: "Where someone is in danger, call the emergency number first.",
    how_title: "What helps",
    how: &[
        "Brief: what, when, where, by when.",
        "Facts, in the tone you would use with a neighbour.",
        "One matter, and at most one question.",
        "Nothing that asks for a feeling in reply.",
    ],
    about: "What it is about",
    words: "Your words",
    words_hint: "Nothing is sent from here. The words stay on this device.",
    error_about: "Choose what it is about.",
    error_words: "There are no words yet.",
    read_back: "Read it back",
    back_title: "Read back",
    sheet: "Your message, as they would read it",
    notes_title: "Notes in blue pencil",
    bait,
    clear: "Only you know what the words are for.",
    look: "You can change these places, or copy it as it is. The choice is yours.",
    personal_title: "Not a necessary message yet",
    personal: "With these words, it is personal contact. If you sent it, it would be a slip, or a second message. Take them out, then read the rest back.",
    personal_closed: "With these words, it is personal contact, and contact is closed. A necessary matter does not change that. Take them out, then read the rest back.",
    stopped: "As it stands, it can frighten or hurt the person who gets it. It cannot go further. The words are yours: change them.",
    copy: "Copy the words",
    change: "Change it",
    copied_title: "Did you send it?",
    copied: "The words are copied. If you sent them, one tap puts it in the log. With anything personal in it, it counts as a message.",
    sent: "I sent it, only the matter was in it",
    sent_personal: "I sent it, with something personal in it",
    not_sent: "Not sent",
    log_row: Row { what: "Put one in the log", small: "A necessary message or call, yours or theirs" },
    order_title: "An order says no contact",
    order: &[
        "Necessary matters are settled only as the order allows. Often that is through a lawyer, the court or a named person.",
        "It binds you even if they write first. If you do not know what it says, ask a lawyer or a legal advice centre before you write anything.",
    ],
    order_ask: "Does the order allow a message from you about this, in this way?",
    order_answers: ["Yes, it says so", "No", "I am not sure"],
    order_no: "Then nothing is written here. A lawyer or the court can pass on what is necessary.",
    safer_title: "Through others, not from you",
    safer_lede: "What you answered can mean that a message from you, or to you, is not safe. What is necessary can still be settled. Where there was fear, do not sit down together to settle it, with a mediator or with family.",
    safer: &[
        "A third person who is on nobody\u{2019}s side passes on facts only: times, places, papers. Never a child, and no relative who presses either of you.",
        "A parenting app that keeps every message, set up through a lawyer, an advocate or the court.",
        "Children can be handed over through someone else, or at a school or a contact centre, so that you two do not meet.",
        "A lawyer, a legal advice centre or the court, for money, home and children.",
        "A school, a doctor or an employer can inform each of you separately.",
    ],
    link: "Write a necessary message",
};

fn bait(bait: Bait) -> &'static RemarkWords {
    match bait {
        Bait::Personal => &RemarkWords {
            title: "Personal",
            lands: "It speaks of the two of you, or of feelings. They would have to answer that as well.",
            ask: "what is left when this sentence goes?",
        },
        Bait::AboutThem => &RemarkWords {
            title: "About them",
            lands: "It asks how they are or what they do. That is theirs to tell, and it makes the message personal.",
            ask: "does the matter need the answer?",
        },
        Bait::MayBePersonal => &RemarkWords {
            title: "This may read as personal",
            lands: "The check is not sure. If it is personal, the message is a slip once it is sent.",
            ask: "would you write it to a neighbour?",
        },
        Bait::Blame => &RemarkWords {
            title: "Blame",
            lands: "It makes them defend themselves, and the matter has to wait.",
            ask: "what do you need from now on, and by when?",
        },
        Bait::Matters => &RemarkWords {
            title: "More than one matter",
            lands: "The second matter is often lost, or becomes the quarrel.",
            ask: "which one is needed today?",
        },
        Bait::Loud => &RemarkWords {
            title: "Loud",
            lands: "Capitals and rows of marks read as shouting, whatever they say.",
            ask: "how would it look in small letters?",
        },
        Bait::Long => &RemarkWords {
            title: "Long",
            lands: "Long messages are only half read. What, when, where and by when fit into a few lines.",
            ask: "which lines could go?",
        },
    }
}

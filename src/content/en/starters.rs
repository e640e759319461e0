//! Openings for a draft, in English: honest, short, to be made one's own.

use crate::content::shape::Openings;
use crate::domain::draft::DraftKind;

pub(super) fn starters(kind: DraftKind) -> &'static [Openings] {
    match kind {
        DraftKind::First => &[
            Openings {
                title: "Something light",
                words: &[
                    "The market is back on Saturdays, and half the street was out in the sun. I hope you are well. No need to answer.",
                    "The library here has opened again. I hope you are well. You do not have to write back.",
                    "The swifts are back over the roof here. I wish you a good spring. No need to reply.",
                ],
            },
            Openings {
                title: "Owning what you did",
                words: &[
                    "I have been thinking about how I spoke to you in spring. That was mine, and I am sorry. There is nothing you need to do.",
                    "I left you to deal with the move alone. That was wrong of me, and I am sorry. You do not have to answer.",
                ],
            },
        ],
        DraftKind::Reply => &[
            Openings {
                title: "Something light",
                words: &["Good to hear from you. The cat is fine and sleeps on the same chair."],
            },
            Openings {
                title: "Answering in the quiet time",
                words: &[
                    "Thank you for writing. I am taking some quiet time and will not write much. I wish you well.",
                    "Thank you for your message. I am keeping things quiet for a while, and I hope you are well.",
                ],
            },
            Openings {
                title: "Accepting a no to a meeting",
                words: &[
                    "Thank you for telling me plainly. I will not ask again.",
                    "Thank you for saying so. That is fine, and I wish you well.",
                ],
            },
            Openings {
                title: "Setting a boundary",
                words: &[
                    "Do not contact me again. I mean this, and I do not want to discuss it.",
                    "I do not want messages in the evening. Write about the flat by e-mail, and about nothing else.",
                ],
            },
        ],
        DraftKind::Apology => &[Openings {
            title: "Owning what you did",
            words: &[
                "In March I shouted at you in front of your sister. You went quiet for days, and that came from what I did.",
                "I told your secret at the dinner in May. You had trusted me with it, and I broke that. I no longer pass on what people tell me.",
            ],
        }],
        DraftKind::Invite => &[Openings {
            title: "Asking to meet",
            words: &[
                "Would you like a coffee one afternoon, half an hour, somewhere in town? If not, that is fine too.",
                "Would you like a short walk at the market one Saturday morning? A no is fine.",
            ],
        }],
        DraftKind::Talk => &[Openings {
            title: "Asking for the talk",
            words: &[
                "There are some things I would like to say in person, and things I would like to hear. Would you be open to that, at a time that suits you? If not, that is fine.",
                "If you are open to it, would you sit down with me for an hour and talk about what happened? You choose the place, or choose not to.",
            ],
        }],
    }
}

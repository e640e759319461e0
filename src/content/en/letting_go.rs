//! Letting go in English: a first reading, of equal dignity with every other page.

use crate::content::shape::LettingGoWords;

pub(super) const LETTING_GO: LettingGoWords = LettingGoWords {
    page: "Reading",
    run: "The other good ending",
    title: "Letting go",
    lede: "It is open from the first day to the last. Nothing needs finishing first, and nobody has to agree to it.",
    points: "To read and think about",
    parts: &[
        (
            "It is not a failure",
            &[
                "Some bonds end because they should, and some because one of two people is done. Neither makes the years worthless.",
                "Believing a no is a way of caring, for them and for yourself.",
            ],
        ),
        (
            "Grief has a time and a place",
            &[
                "It comes in waves, and contact tends to slow it down. In one large German study people felt as well as before after about a year on average (Preetz 2022), some sooner, some later. There is no day on which it should be over.",
                "Give it half an hour and a chair: sit, let it come, then get up and do one thing with your hands. Outside that half hour, it may wait.",
            ],
        ),
        (
            "People, and a walk",
            &[
                "One person who makes you laugh is worth more this week than ten who have opinions.",
                "A walk most days helps against a low mood, in many studies of mixed quality (Noetel and others 2024). It need not be far.",
            ],
        ),
        (
            "Who you are without them",
            &[
                "A clear sense of oneself often blurs after a break-up, and it comes back with use. Take up one thing that was yours before.",
                "Write down what this taught you about what you want. Leave out why it happened, if that question goes in circles.",
            ],
        ),
        (
            "Later",
            &[
                "Love can come again, with someone who fits who you are now. There is no hurry, and no date by which to be ready.",
            ],
        ),
    ],
};

//! Questions to begin a page with, in English: about a day as it was, in a few minutes. None asks why, over and over.

use crate::content::shape::PromptWords;

const fn ask(id: &'static str, minutes: u8, ask: &'static str) -> PromptWords {
    PromptWords { id, minutes, ask }
}

pub(super) const PROMPTS: &[PromptWords] = &[
    ask("day-as-it-was", 10, "Write down today as it was, hour by hour. Only what a camera would have seen and heard."),
    ask("one-room", 5, "Describe the room you are in: five things, and where each came from."),
    ask("a-meal", 5, "What did you eat today, where, and who was there? What would you cook tomorrow?"),
    ask("the-walk", 10, "Take the last walk again on paper, from the door and back. What was along the way?"),
    ask(
        "body-now",
        5,
        "Where in your body do you feel it now? Say where, how large, warm or cold, and what it does as you write.",
    ),
    ask("who-was-kind", 5, "Who was kind to you this week? What did they say or do, in their words?"),
    ask("phone-call", 10, "Write what you would tell a friend on the phone tonight, as you would say it aloud."),
    ask("to-a-friend", 10, "Imagine that a friend had your week. Write to them as gently and plainly as you would."),
    ask("one-hour", 10, "Take one hard hour of today. When did it begin, what did you do in it, when was it over?"),
    ask("what-helped", 5, "What made an hour easier this week, even a little? Say what, when, and for how long."),
    ask("news-to-me", 10, "What did you do this week that you did not do while you were together? How was it?"),
    ask("mine-again", 10, "What has come back that is yours: a room, an evening, a dish, a friend? Describe one."),
    ask(
        "what-it-taught",
        15,
        "What did this relationship teach you that you will use again? Give one scene in which you learned it.",
    ),
    ask(
        "good-of-it",
        15,
        "What good may come from the end? Leave this out if there was fear or harm, or if you are very low. In one small study it lifted good feelings, and did not lessen bad ones.",
    ),
    ask(
        "done-differently",
        10,
        "When did you do something differently from before? What happened first, what did you do, what came of it?",
    ),
    ask("tomorrow", 5, "Tomorrow, from waking to noon: what, where, with whom? One small thing to look forward to."),
    ask("spring", 15, "Write an ordinary day a year from now, with your own life in it. Begin with the first hour."),
    ask("three-things", 5, "Three things that went as they should today, and your part in each."),
];

//! What the stories call an entry of the log, a mood, a choice, an answer and a motive.

use afterword::domain::contact::{Act, Ask, Look, LookBack, Matter, Reach, Side, TalkEnd, Tone, Word};
use afterword::domain::record::{Choice, Mood, Motive, Said};

use super::Teller;

impl Teller {
    pub(super) fn act(&self, act: &[&str]) -> Act {
        match act {
            ["I", "message"] => Act::Reached(Reach::Message),
            ["I", "call"] => Act::Reached(Reach::Call),
            ["I", "comment"] => Act::Reached(Reach::Comment),
            ["I", "visit"] => Act::Reached(Reach::Visit),
            ["I", "gift"] => Act::Reached(Reach::Gift),
            ["I", "send-word"] => Act::Reached(Reach::ThroughOthers),
            ["I", "look"] => Act::Looked(Look::Feed),
            ["I", "ask-friends"] => Act::Looked(Look::Friends),
            ["I", "necessary", about] => Act::Necessary { by: Side::User, about: self.matter(about) },
            ["they", "necessary", about] => Act::Necessary { by: Side::Ex, about: self.matter(about) },
            ["they", "block"] => Act::Blocked,
            ["they", "have-partner"] => Act::NewPartner(Side::Ex),
            ["I", "have-partner"] => Act::NewPartner(Side::User),
            ["order", "made"] => Act::OrderMade,
            ["met"] => Act::Met,
            ["they", "decline"] => Act::Declined,
            ["looked-back", marks @ ..] => Act::LookedBack(self.look_back(marks)),
            ["talked", end] => Act::Talked(self.talk_end(end)),
            ["they", tone, marks @ ..] => Act::Word(self.word(tone, marks)),
            other => self.fail(&other.join(" ")),
        }
    }

    fn word(&self, tone: &str, marks: &[&str]) -> Word {
        let tone = match tone {
            "warm" => Tone::Warm,
            "neutral" => Tone::Neutral,
            "cold" => Tone::Cold,
            "no" => Tone::No,
            other => self.fail(other),
        };
        let mut word = Word { tone, ask: Ask::Nothing, hot_and_cold: false, hurt: false };
        for mark in marks {
            match *mark {
                "asking-meeting" => word.ask = Ask::Meeting,
                "asking-talk" => word.ask = Ask::Talk,
                "asking-try" => word.ask = Ask::Try,
                "hot-and-cold" => word.hot_and_cold = true,
                "hurt" => word.hurt = true,
                other => self.fail(other),
            }
        }
        word
    }

    fn look_back(&self, marks: &[&str]) -> LookBack {
        let mut look =
            LookBack { easy_for_user: true, easy_for_ex: true, pressure: false, old_pattern: false, hurt: false };
        for mark in marks {
            match *mark {
                "easy" => {}
                "hard-for-me" => look.easy_for_user = false,
                "hard-for-them" => look.easy_for_ex = false,
                "pressure" => look.pressure = true,
                "old-pattern" => look.old_pattern = true,
                "hurt" => look.hurt = true,
                other => self.fail(other),
            }
        }
        look
    }

    fn talk_end(&self, text: &str) -> TalkEnd {
        match text {
            "no" => TalkEnd::No,
            "friends" => TalkEnd::Friends,
            "need-time" => TalkEnd::NeedTime,
            "open" => TalkEnd::LeftOpen,
            "try" => TalkEnd::Try,
            other => self.fail(other),
        }
    }

    fn matter(&self, text: &str) -> Matter {
        match text {
            "children" => Matter::Children,
            "home" => Matter::Home,
            "work" => Matter::Work,
            "money" => Matter::Money,
            "health" => Matter::Health,
            other => self.fail(other),
        }
    }

    pub(super) fn mood(&self, text: &str) -> Mood {
        match text {
            "steady" => Mood::Steady,
            "shaky" => Mood::Shaky,
            "very-low" => Mood::VeryLow,
            other => self.fail(other),
        }
    }

    pub(super) fn choice(&self, text: &str) -> Choice {
        match text {
            "try-again" => Choice::TryAgain,
            "wait" => Choice::Wait,
            "let-go" => Choice::LetGo,
            other => self.fail(other),
        }
    }

    pub(super) fn said(&self, text: &str) -> Said {
        match text {
            "yes" => Said::Yes,
            "no" => Said::No,
            "not-sure" => Said::NotSure,
            other => self.fail(other),
        }
    }

    pub(super) fn motive(&self, text: &str) -> Motive {
        match text {
            "person" => Motive::Person,
            "growth" => Motive::Growth,
            "pain" => Motive::Pain,
            "loneliness" => Motive::Loneliness,
            "fear" => Motive::FearOfBeingSingle,
            "need" => Motive::Need,
            other => self.fail(other),
        }
    }
}

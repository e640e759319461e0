//! Words that help, in English: seven kinds of sentence, by the id of their guide point.

use crate::content::shape::{PhraseWords, PhrasesWords};

pub(super) const PHRASES: PhrasesWords = PhrasesWords {
    page: "Seven sentences",
    title: "Words that help, and when",
    lede: "Seven kinds of sentence, each with its own time. None is for sending as it stands, and none makes a no into a yes.",
    helps: "When it helps",
    not: "When it does not",
    try_this: "Try this",
    link: "Words that help",
    all: &[
        PhraseWords {
            id: "phrase.sorry",
            title: "A plain sorry",
            example: "I am sorry that I read out your letter at dinner. You had trusted me with it.",
            helps: "Where they have agreed to talk, once, and for one act. Owning what was done counted most when 755 people judged apologies in stories from work.",
            not: "Said ten times, it asks them to comfort you. If they were ever afraid of you, leave it unsaid.",
            try_this: "Say your own version aloud in an empty room. If it takes longer than one breath, cut it.",
        },
        PhraseWords {
            id: "phrase.understand",
            title: "I see your side",
            example: "As I hear it, you felt alone with the bills, and I made a joke of it. Have I got that right?",
            helps: "When they have told you how it was for them. In two small studies an apology worked better after the hurt person had felt heard.",
            not: "Used to hurry on to your own point, it is only politeness. Understanding is not agreeing, and you need not pretend.",
            try_this: "Use their words where you can. Then wait, and let them correct you.",
        },
        PhraseWords {
            id: "phrase.questions",
            title: "Is there anything you want to ask me",
            example: "If there is anything you want to ask me, I will answer it as well as I can. There need not be.",
            helps: "Once, near the middle of a talk, and only where you will answer truthfully. It leaves the choice with them. No study has tested it.",
            not: "Said again and again, it turns an invitation into a demand.",
            try_this: "Count to ten in silence after it. If nothing comes, go on.",
        },
        PhraseWords {
            id: "phrase.need",
            title: "What do you need from me",
            example: "What would you need from me now? It may be nothing, or distance.",
            helps: "Where any answer is welcome, distance among them. People often offer what they would want for themselves. Nobody has tested it in a talk like this.",
            not: "If what they need is to be left alone, go. You need not agree to what would cost your safety, your money or your friends.",
            try_this: "Write the answer down afterwards, and think it over until tomorrow. A need is an answer, so there is nothing to argue.",
        },
        PhraseWords {
            id: "phrase.coffee",
            title: "Would you meet for a coffee",
            example: "Would you like a coffee on Saturday afternoon, half an hour, at the station? If not, that is all right.",
            helps: "Where contact is open for a meeting. Public, short and by day leaves both free to go.",
            not: "Ask once. If they decline, only they propose the next one. If there was ever fear, do not meet at all.",
            try_this: "Write it by day, and let it rest until the next.",
        },
        PhraseWords {
            id: "phrase.why-us",
            title: "Why I would want it again",
            example: "I liked the slow Sundays, and planning the week with you. I would want that again, if you did too.",
            helps: "In a talk that both of you wanted, as facts and without a claim on them. Some research links dwelling on somebody with more unwanted pursuit, so it stays with facts.",
            not: "That there is nobody else for you asks somebody to carry your life. Leave it unsaid if they have said no.",
            try_this: "Write one thing the two of you did well on an ordinary day. Add: if you did too.",
        },
        PhraseWords {
            id: "phrase.changed",
            title: "What has changed, and how you would see it",
            example: "Since May I open the bills on the day they come, and I say so when I am worried.",
            helps: "Where something has changed already and shows. Couples who went back did better when something had improved, in several studies. How it is said has not been tested.",
            not: "Vows for all time cannot be kept. Friends or family who vouch for you are word through others.",
            try_this: "Name one change, since when, and where it shows. Stop there and let them ask.",
        },
    ],
};

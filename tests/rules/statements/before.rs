//! The histories after which the screen is answered, one line each: every closing fact, every step, the rests.

/// Histories before the screen is answered, in the language of the stories. The screen follows on 2026-05-01.
pub const HISTORIES: &[(&str, &str)] = &[
    ("nothing", ""),
    ("quiet running", "2026-04-20T10:00 quiet from 2026-04-19"),
    ("first step", "settled 2026-05-01"),
    ("waiting", "settled 2026-04-20 / 2026-04-25T10:00 I message"),
    ("waiting, neutral reply", "settled 2026-04-20 / 2026-04-20T10:00 I message / 2026-04-25T10:00 they neutral"),
    ("light contact", "settled 2026-04-20 / 2026-04-20T10:00 I message / 2026-04-25T10:00 they warm"),
    ("a start of theirs", "settled 2026-04-20 / 2026-04-25T10:00 they neutral / 2026-04-30T10:00 ready all"),
    ("meeting", "settled 2026-04-20 / 2026-04-20T10:00 I message / 2026-04-25T10:00 they warm asking-meeting"),
    ("talk", "settled 2026-04-20 / 2026-04-20T10:00 I message / 2026-04-25T10:00 they warm asking-talk"),
    ("rebuild", "settled 2026-04-20 / 2026-04-20T10:00 I message / 2026-04-25T10:00 they warm asking-try"),
    (
        "a new chapter",
        "settled 2026-03-01 / 2026-03-01T10:00 I message / 2026-03-02T10:00 they warm asking-try / 2026-04-10T10:00 quiet from 2026-04-09 for 14",
    ),
    ("C-minor", "settled 2026-04-20 / 2026-04-20T10:00 minor"),
    ("C-harm", "settled 2026-04-20 / 2026-04-20T10:00 screen all no, harm yes"),
    ("C-own-harm", "settled 2026-04-20 / 2026-04-20T10:00 screen all no, own-harm yes"),
    ("C-order", "settled 2026-04-20 / 2026-04-20T10:00 order made"),
    ("C-no", "settled 2026-04-20 / 2026-04-20T10:00 they no"),
    ("C-blocked", "settled 2026-04-20 / 2026-04-20T10:00 they block"),
    ("C-partner", "settled 2026-04-20 / 2026-04-20T10:00 they have-partner"),
    ("C-mine", "settled 2026-04-20 / 2026-04-20T10:00 I have-partner"),
    ("C-silence", "settled 2026-04-01 / 2026-04-01T10:00 I message"),
    ("C-curt", "settled 2026-04-20 / 2026-04-20T10:00 they cold"),
    ("C-strung", "settled 2026-04-20 / 2026-04-20T10:00 they warm hot-and-cold"),
    ("C-ended", "settled 2026-04-20 / 2026-04-20T10:00 talked friends"),
    ("C-chosen", "settled 2026-04-20 / 2026-04-28T10:00 chose let-go"),
    (
        "a no that ended",
        "settled 2026-04-20 / 2026-04-20T10:00 they no / 2026-04-29T10:00 they warm / 2026-04-30T10:00 ready all",
    ),
    (
        "harm lifted, the rest over",
        "settled 2026-03-25 / 2026-03-25T10:00 screen all no, harm yes / 2026-03-25T11:00 lifted / 2026-04-30T10:00 ready all",
    ),
    (
        "their partner over, the rest running",
        "settled 2026-04-20 / 2026-04-20T10:00 they have-partner / 2026-04-25T10:00 over their-partner",
    ),
    ("an order that ended", "settled 2026-04-20 / 2026-04-20T10:00 order made / 2026-04-25T10:00 over order"),
    ("a slip after the first message", "settled 2026-04-20 / 2026-04-20T10:00 I message / 2026-04-20T11:00 I visit"),
    (
        "a pause answer",
        "settled 2026-04-20 / 2026-04-10T10:00 they neutral / 2026-04-11T11:00 I message / 2026-04-30T10:00 ready all",
    ),
    ("a low point", "settled 2026-05-01 / 2026-04-28T10:00 check-in very-low self-harm"),
    (
        "a cost weighed",
        "settled 2026-05-01 / 2026-05-01T09:10 screen all no, cost yes / 2026-05-01T09:11 weighed go-on",
    ),
    ("a motive of need", "settled 2026-05-01 / 2026-05-01T09:10 wrote why need"),
    ("a draft", "settled 2026-05-01 / 2026-04-30T10:00 draft waits"),
    ("a clock set back", "settled 2026-05-01 / 2026-07-01T10:00 I look"),
    (
        "dated back and changed late",
        "settled 2026-04-20 / 2026-04-20T10:00 they neutral on 2026-04-15 #word / 2026-04-25T10:00 change word to they cold",
    ),
];

/// Histories after which the answers alone decide between an open and a closed door.
pub const DECISIVE: [&str; 4] = ["nothing", "first step", "light contact", "a no that ended"];

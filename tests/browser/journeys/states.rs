//! Every state that a page can be in, reached as shortly as possible.

use afterword::domain::contact::{Act, Ask, Look, Matter, Reach, Side, TalkEnd, Tone, Word};
use afterword::domain::draft::{Draft, DraftKind, DraftState};
use afterword::domain::own::{Item, List, Own, Whose};
use afterword::domain::path::Stage;
use afterword::domain::record::{Age, Choice, EventId, Motive, Over, Said, What, Writing};
use afterword::domain::screen::{Agreement, Answer, Answers, Question};

use afterword::storage::backup;
use afterword::storage::lock::{Kdf, Passphrase, file};

use super::book::pages;
use super::closed::{abuse_found, hurt_again};
use super::habits::walking;
use super::unsent::letters;
use crate::driver::Browser;
use crate::steps::{NOW, Story, day, moment, round, word, words};

/// A page in a state.
pub struct State {
    pub name: &'static str,
    pub story: Story,
    pub path: &'static str,
    pub act: fn(&Browser),
}

pub fn state(name: &'static str, story: Story, path: &'static str, act: fn(&Browser)) -> State {
    State { name, story, path, act }
}

pub fn shown(_: &Browser) {}

/// All of them.
pub fn states() -> Vec<State> {
    let mut all = beginning();
    all.extend(questions());
    all.extend(doors());
    all.extend(closed_doors());
    all.extend(days());
    all.extend(entries());
    all.extend(drafts());
    all.extend(super::apology::states());
    all.extend(super::necessary::states());
    all.extend(super::remarks::states());
    all.extend(super::two::states());
    all.extend(work());
    all.extend(super::meeting::states());
    all.extend(super::talk::states());
    all.extend(super::held::states());
    all.extend(own_pages());
    all.extend(own_habits());
    all.extend(path_and_points());
    all.extend(super::letting_go::states());
    all.extend(ended());
    all.extend(other_pages());
    all.extend(copies());
    all.extend(faults());
    all
}

/// The first state of each page.
pub fn each_page() -> Vec<State> {
    let mut seen = std::collections::BTreeSet::new();
    let mut all = states();
    all.retain(|state| seen.insert(state.path));
    all
}

fn beginning() -> Vec<State> {
    vec![
        state("welcome", Story::default(), "/", shown),
        state("before", Story::default(), "/before", shown),
        state("age", Story::default(), "/start", shown),
        state("age-error", Story::default(), "/start", |page| {
            page.go_on();
            page.see(words().age.error);
        }),
    ]
}

fn questions() -> Vec<State> {
    const PATHS: [(&str, &str); 8] = [
        ("question-1", "/question/1"),
        ("question-2", "/question/2"),
        ("question-3", "/question/3"),
        ("question-4", "/question/4"),
        ("question-5", "/question/5"),
        ("question-6", "/question/6"),
        ("question-7", "/question/7"),
        ("question-8", "/question/8"),
    ];
    let mut all: Vec<State> =
        PATHS.into_iter().map(|(name, path)| state(name, Story::adult(), path, Browser::unfold)).collect();
    let partners = [(Question::TheirPartner, Answer::Yes), (Question::MyPartner, Answer::Yes)];
    let mut agreed = round(&partners);
    agreed.give_agreement(Question::TheirPartner, Agreement::Allows);
    agreed.give_agreement(Question::MyPartner, Agreement::NotSure);
    let mut half = Answers::default();
    half.give(Question::Harm, Answer::No);
    let ended_no = Story::quiet().entry("2026-05-02T09:00:00", word(Tone::No), "", "").entry(
        "2026-05-08T09:00:00",
        word(Tone::Warm),
        "",
        "",
    );
    all.extend([
        state("question-error", Story::adult(), "/question/1", |page| {
            page.go_on();
            page.see(words().screen.error);
        }),
        state("question-anew", ended_no, "/question/4", |page| {
            page.heading((words().screen.question)(Question::Refusal).ask_anew.unwrap());
        }),
        state("follow-up-theirs", Story::adult().asking(round(&partners)), "/question/6b", shown),
        state("follow-up-mine", Story::adult().asking(agreed.clone()), "/question/7b", shown),
        state("check", Story::adult().asking(agreed), "/answers", shown),
        state("check-ended", Story::adult().asking(round(&[(Question::Harm, Answer::Yes)])), "/answers", shown),
        state("check-unfinished", Story::adult().asking(half), "/answers", shown),
    ]);
    all
}

fn doors() -> Vec<State> {
    let open_questions = [(Question::Harm, Answer::NotSure), (Question::Blocked, Answer::NotNow)];
    let costly = Story::quiet()
        .then("2026-05-02T09:00:00", What::Screen(round(&[(Question::Cost, Answer::Yes)])))
        .entry("2026-05-12T09:00:00", word(Tone::Warm), "", "");
    let over = Story::screened(&[(Question::TheirPartner, Answer::Yes)])
        .then("2026-05-10T09:00:00", What::Over(Over::Partner(Side::Ex)));
    let sent = Story::settled().entry("2026-05-12T09:30:00", Act::Reached(Reach::Message), "", "");
    vec![
        state("resting", Story::screened(&[]), "/next", Browser::unfold),
        state("resting-unsure", Story::screened(&open_questions), "/next", Browser::unfold),
        state("resting-quiet", costly, "/next", Browser::unfold),
        state("resting-after", over, "/next", Browser::unfold),
        state("open", Story::settled(), "/next", shown),
        state("open-waiting", sent, "/next", shown),
    ]
}

fn closed_doors() -> Vec<State> {
    let on = "2026-05-10T09:00:00";
    let yes = |question: Question| Story::screened(&[(question, Answer::Yes)]);
    let entry = |act: Act| Story::quiet().entry(on, act, "", "");
    let swings = Act::Word(Word { tone: Tone::Warm, ask: Ask::Nothing, hot_and_cold: true, hurt: false });
    let message = Story::quiet().entry("2026-04-20T09:00:00", Act::Reached(Reach::Message), "", "");
    let no = Story::quiet().entry(on, word(Tone::No), "Please stop writing to me. I need this to be over.", "");
    let many = Question::ALL.map(|question| (question, Answer::Yes));
    vec![
        state("closed-minor", Story::default().then(on, What::Age(Age::Minor)), "/next", Browser::unfold),
        state("closed-harm", yes(Question::Harm), "/next", Browser::unfold),
        state("closed-own-harm", yes(Question::OwnHarm), "/next", Browser::unfold),
        state("closed-abuse-found", abuse_found(Side::Ex), "/next", Browser::unfold),
        state("closed-own-abuse-found", abuse_found(Side::User), "/next", Browser::unfold),
        state("closed-same-hurt", hurt_again(), "/next", Browser::unfold),
        state("closed-order", yes(Question::Order), "/next", Browser::unfold),
        state("closed-no", no, "/next", Browser::unfold),
        state("closed-blocked", entry(Act::Blocked), "/next", Browser::unfold),
        state("closed-partner", yes(Question::TheirPartner), "/next", Browser::unfold),
        state("closed-mine", yes(Question::MyPartner), "/next", Browser::unfold),
        state("closed-silence", message, "/next", Browser::unfold),
        state("closed-curt", entry(word(Tone::Cold)), "/next", Browser::unfold),
        state("closed-strung", entry(swings), "/next", Browser::unfold),
        state("closed-ended", entry(Act::Talked(TalkEnd::Friends)), "/next", Browser::unfold),
        state("closed-chosen", Story::quiet().then(on, What::Chose(Choice::LetGo)), "/next", Browser::unfold),
        state("closed-many", Story::screened(&many), "/next", Browser::unfold),
    ]
}

/// A story with one entry of every kind.
fn full() -> Story {
    let kinds = [
        (Act::Reached(Reach::Message), "I wrote that I was thinking of the lake.", "The photo on the fridge"),
        (Act::Looked(Look::Feed), "", "A quiet evening"),
        (Act::Necessary { by: Side::User, about: Matter::Children }, "The school run", ""),
        (word(Tone::Warm), "I miss the dog. And you.", ""),
        (Act::Reached(Reach::Message), "", ""),
        (word(Tone::Neutral), "Thank you for the parcel.", ""),
        (Act::Looked(Look::Friends), "", ""),
        (Act::NewPartner(Side::Ex), "Heard it at work", ""),
    ];
    kinds.into_iter().enumerate().fold(Story::quiet(), |story, (n, (act, words, trigger))| {
        story.entry(&format!("2026-05-{:02}T09:00:00", n + 4), act, words, trigger)
    })
}

fn days() -> Vec<State> {
    let wrote = Story::quiet().entry("2026-05-12T09:00:00", word(Tone::Warm), "I miss you", "");
    let long_over = Story::quiet();
    vec![
        state("today-none", Story::screened(&[]), "/today", shown),
        state("today-quiet", Story::quiet(), "/today", shown),
        state("today-slips", full(), "/today", Browser::unfold),
        state("today-wrote", wrote, "/today", shown),
        state("today-open", Story::settled(), "/today", shown),
        state("today-over", long_over, "/today", |page| {
            page.clock("2026-12-12T22:00:00");
            page.reload();
            page.see(words().today.over);
            page.clock(NOW);
        }),
        state("quiet", Story::screened(&[]), "/days", shown),
        state("quiet-change", Story::quiet(), "/days", shown),
        state("quiet-errors", Story::screened(&[]), "/days", |page| {
            page.fill(words().quiet.length, "91");
            page.press(words().quiet.set);
            page.at_field("contact", words().quiet.error_no_date);
        }),
        state("day-empty", Story::quiet(), "/day/2026-05-12", shown),
        state("day-full", super::day::eventful(), "/day/2026-05-04", shown),
        state("day-slip", super::day::eventful(), "/day/2026-05-05", shown),
        state("month", super::day::eventful(), "/month/2026-05", shown),
        state("year", super::day::eventful(), "/year/2026", shown),
        state("trends-few", Story::quiet(), "/trends", shown),
        state("trends-month", super::trends::a_month(), "/trends", Browser::unfold),
        state("five", Story::quiet(), "/five", Browser::unfold),
        state("five-error", Story::quiet(), "/five", |page| {
            page.press(words().five.keep);
            page.see(words().five.errors[0]);
        }),
        state("five-said", Story::quiet().then("2026-05-11T09:00:00", What::Wellbeing { score: 40 }), "/five", shown),
        state("five-heavy", Story::quiet().then("2026-05-11T09:00:00", What::Wellbeing { score: 20 }), "/five", shown),
        state("dates", Story::quiet(), "/dates", |page| page.choose(words().remind.check_in.what)),
        state("log-empty", Story::quiet(), "/log", shown),
        state("log-full", full(), "/log", shown),
    ]
}

fn entries() -> Vec<State> {
    const KINDS: [(&str, &str); 12] = [
        ("entry-word", "/entry/0"),
        ("entry-reached", "/entry/1"),
        ("entry-looked", "/entry/2"),
        ("entry-necessary", "/entry/3"),
        ("entry-blocked", "/entry/4"),
        ("entry-their-partner", "/entry/5"),
        ("entry-my-partner", "/entry/6"),
        ("entry-met", "/entry/7"),
        ("entry-look-back", "/entry/8"),
        ("entry-talk", "/entry/9"),
        ("entry-order", "/entry/10"),
        ("entry-declined", "/entry/11"),
    ];
    let mut all: Vec<State> = KINDS.into_iter().map(|(name, path)| state(name, Story::quiet(), path, shown)).collect();
    let recent = Story::quiet().entry("2026-05-12T09:00:00", word(Tone::Warm), "I miss you", "");
    all.extend([
        state("entry", Story::quiet(), "/entry", shown),
        state("entry-errors", Story::quiet(), "/entry/0", |page| {
            page.choose((words().log.tone)(Tone::Warm).what);
            page.choose(words().log.kinds[3].what);
            page.fill(words().log.on, "2026-06-01");
            page.press(words().log.keep);
            page.at_field("on", words().log.error_future);
        }),
        state("entry-ask", Story::quiet(), "/entry/0", |page| {
            page.choose((words().log.tone)(Tone::Warm).what);
            page.see(words().log.ask_title);
        }),
        state("entry-back", Story::quiet(), "/entry/1", |page| {
            page.fill(words().log.words, "Half a sentence");
            page.run(
                "localStorage.setItem('afterword.page.entry~2', 'torn'); dispatchEvent(new Event('pagehide'))",
                ().into(),
            );
            page.reload();
            page.see(words().kept.back);
        }),
        state("entry-change", recent, "/log", |page| {
            page.press(words().log.change);
            page.heading(words().log.change_title);
        }),
    ]);
    all
}

/// Types an apology in place of the first message, and reads it back.
fn read_back(page: &Browser, text: &str) {
    let w = words();
    page.choose((w.draft.kind)(DraftKind::Apology).what);
    page.fill(w.draft.words, text);
    page.press(w.draft.read_back);
    page.heading(w.draft.back_title);
}

fn drafts() -> Vec<State> {
    let light = "The tomatoes came up again this year, and I thought of yours. No need to answer.";
    let unsent =
        Draft { kind: DraftKind::Reply, state: DraftState::Unsent, words: light.into(), set_aside: Default::default() };
    let waiting = Draft {
        kind: DraftKind::First,
        state: DraftState::Waiting,
        words: light.into(),
        set_aside: Default::default(),
    };
    let waits = |since: &str| Story::settled().then(since, What::Draft(waiting.clone()));
    let warm = Story::quiet()
        .entry("2026-05-10T09:00:00", word(Tone::Warm), "", "")
        .then("2026-05-10T09:10:00", What::Screen(round(&[])));
    vec![
        state("draft", Story::settled(), "/draft", Browser::unfold),
        state("draft-error", Story::settled(), "/draft", |page| {
            page.press(words().draft.read_back);
            page.see(words().draft.error_words);
        }),
        state("draft-pause", warm, "/draft", shown),
        state("draft-ready", Story::settled(), "/draft", |page| {
            read_back(page, "In March I shouted at you in front of your sister. That was mine, and I am sorry.");
        }),
        state("draft-rework", Story::settled(), "/draft", |page| {
            read_back(
                page,
                "Hi Robin,\n\nI\u{2019}m sorry if I made you feel alone this spring, but you were never easy either.\n\n\
                 Would you meet me? Let me know by Friday, I need an answer.\n\nJo",
            );
        }),
        state("draft-stop", Story::settled(), "/draft", |page| {
            read_back(page, "I walked past your flat last night and saw your light was still on at two.");
        }),
        state("draft-self-harm", Story::settled(), "/draft", |page| {
            read_back(page, "I can't live without you. Tonight I will end my life.");
        }),
        state("draft-rests", waits("2026-05-12T09:30:00"), "/draft", shown),
        state("draft-copy", waits("2026-05-11T12:00:00"), "/draft", |page| page.heading(words().draft.copy_title)),
        state("letters-none", Story::quiet(), "/letters", shown),
        state("letters", Story::quiet().then("2026-05-10T09:00:00", What::Draft(unsent)), "/letters", shown),
    ]
}

fn work() -> Vec<State> {
    let wrote = |at: &str, words: &str| {
        Story::quiet().then(at, What::Wrote { page: Writing::Why(Motive::Person), words: words.into() })
    };
    vec![
        state("note", Story::quiet(), "/note", shown),
        state("note-dark", Story::quiet(), "/note", |page| {
            page.choose(words().check_in.self_harm);
            page.see(words().help.now_title);
        }),
        state("practice", Story::quiet(), "/practice", shown),
        state("writing", Story::quiet(), "/writing", shown),
        state(
            "writing-why",
            wrote("2026-05-10T09:00:00", "An ordinary Tuesday, and the soup."),
            "/writing/1",
            |page| {
                page.unfold();
                page.choose((words().writings.motive)(Motive::Pain));
            },
        ),
        state("writing-cost", Story::quiet(), "/writing/4", shown),
        state("readiness", Story::settled(), "/six", shown),
        state("device", Story::quiet(), "/device", Browser::unfold),
        state("see", Story::quiet(), "/check", shown),
        state("urge", with_lists(), "/ten", shown),
        state("urge-clock", with_lists(), "/ten", |page| {
            page.clock("2026-05-12T10:00:00");
            page.press(words().urge.start);
            page.clock("2026-05-12T10:02:20");
            page.see("7:");
            page.unfold();
        }),
        state("urge-first-minute", Story::default(), "/ten", |page| page.see(words().urge.not_kept)),
        state("list", with_lists(), "/list/7", Browser::unfold),
        state("list-causes", with_lists(), "/list/0", |page| {
            page.press(words().lists.add);
            page.see((words().lists.of)(List::Causes).error);
        }),
    ]
}

/// A story with lines on some lists, and with an urge.
fn with_lists() -> Story {
    let item = |list, first: &str, second: &str, whose| {
        What::Own(Own::Item(Item { of: None, list, first: first.into(), second: second.into(), whose }))
    };
    let changed = What::Own(Own::Item(Item {
        of: Some(EventId(4)),
        list: List::Plans,
        first: "I am in bed and reach for the phone".into(),
        second: "I put it in the kitchen and make tea".into(),
        whose: None,
    }));
    let eased = |urge, strength| {
        let did = vec!["Walk to the corner and back".into()];
        What::Own(Own::Eased {
            urge: EventId(urge),
            strength: Some(strength),
            did,
            set_off: "A song from the ferry.".into(),
        })
    };
    Story::quiet()
        .then("2026-05-03T09:00:00", item(List::Plans, "I am in bed", "I make tea", None))
        .then("2026-05-04T09:00:00", changed)
        .then("2026-05-04T09:10:00", item(List::Instead, "Ring my sister", "", None))
        .then("2026-05-05T09:00:00", item(List::Causes, "We never spoke about money, for years", "", Some(Whose::Ours)))
        .then("2026-05-05T09:01:00", item(List::Causes, "They wanted children and I did not", "", Some(Whose::Nobodys)))
        .then("2026-05-06T23:12:00", What::Own(Own::Urge { strength: 8 }))
        .then("2026-05-06T23:25:00", eased(9, 5))
}

fn own_pages() -> Vec<State> {
    vec![
        state("book-none", Story::quiet(), "/book", shown),
        state("book-list", pages(), "/book", shown),
        state("book-found", pages(), "/book", |page| {
            page.fill(words().book.search, "silence");
            page.see(&(words().book.found)(2));
        }),
        state("book-near", pages(), "/book", |page| {
            page.fill(words().book.search, "silnce");
            page.see(&(words().book.found_near)("silnce"));
        }),
        state("book-taken", pages(), "/book", |page| {
            page.press("Money");
            page.press(words().sheet.take_away);
            page.press(words().sheet.take_away_button);
            page.see(words().book.taken);
        }),
        state("book-new", Story::quiet(), "/book/new", |page| {
            page.press(words().sheet.prompt_offer);
            page.see(words().sheet.prompt_title);
        }),
        state("book-stop", Story::quiet(), "/book/new", |page| {
            page.fill(words().sheet.words, "Why did it end. Why did it end in spring, and not before.");
            page.press(words().sheet.circles);
            page.see(words().sheet.stop_said);
        }),
        state("book-page", pages(), "/book", |page| {
            page.press("The lake");
            page.press(words().sheet.change);
            page.fill(words().sheet.words, "Quiet on the water. Tea, then home by eight.");
            page.press(words().sheet.keep);
            page.heading("The lake");
            page.unfold();
        }),
        state("book-all", pages(), "/book/all", shown),
        state("letters-asleep", letters(), "/letters", shown),
        state("letter-new", Story::quiet(), "/letters/new", |page| {
            page.choose(words().unsent.seal[1].what);
            page.press(words().unsent.keep);
            page.at_field("until", words().unsent.error_no_day);
        }),
        state("letter-asleep", letters(), "/letters", |page| {
            page.press((words().unsent.sleeps)(day("2026-06-12"), day("2026-05-12")).as_str());
            page.heading(words().unsent.sealed_title);
        }),
        state("letter-open", letters(), "/letters", |page| {
            page.press("I saw the heron");
            page.see("by the weir");
        }),
    ]
}

fn own_habits() -> Vec<State> {
    vec![
        state("today-habits", walking(), "/today", |page| {
            page.press(words().habits.done);
            page.until(
                "a tap",
                "return document.querySelector('[aria-pressed=true]') && true",
                serde_json::json!(null),
            );
        }),
        state("practice-habits", walking(), "/practice", shown),
        state("habits-none", Story::quiet(), "/habits", shown),
        state("habits-list", walking(), "/habits", shown),
        state("habit-one", walking(), "/habits", |page| {
            page.press("A walk to the weir");
            page.heading("A walk to the weir");
            page.fill(words().habits.note, "I went out in place of shouting, and said so first.");
            page.press(words().habits.keep_note);
            page.until(
                "the note",
                "return document.querySelector('main blockquote.own') && true",
                serde_json::json!(null),
            );
            page.unfold();
        }),
        state("habit-new", Story::quiet(), "/habits/new", |page| {
            page.press(words().habits.keep);
            page.at_field("what", words().habits.error_what);
        }),
    ]
}

/// A story with words of one's own on every page that takes them.
pub fn wordy() -> Story {
    let reflected = |point: &str, said, words: &str| What::Reflected { point: point.into(), said, words: words.into() };
    let wrote = |page, words: &str| What::Wrote { page, words: words.into() };
    let reason = |choice, words: &str| What::Reasoned { choice, words: words.into() };
    Story::quiet()
        .then("2026-05-02T09:00:00", wrote(Writing::Why(Motive::Person), "The way they laugh, and the Sundays."))
        .then("2026-05-03T09:00:00", wrote(Writing::Causes, "We stopped talking about money."))
        .then("2026-05-03T09:10:00", reason(Choice::TryAgain, "Because I cannot sleep."))
        .then("2026-05-04T09:00:00", reflected("signal.heat-faded", Some(Said::Yes), ""))
        .then(
            "2026-05-06T09:00:00",
            reflected("signal.heat-faded", Some(Said::NotSure), "It was not one hour, it was a year."),
        )
        .then("2026-05-07T09:00:00", reflected("obstacle.family", None, "My sister. She saw me cry for weeks."))
        .then("2026-05-08T09:00:00", wrote(Writing::Why(Motive::Growth), "Because we could be kinder now."))
        .then("2026-05-09T09:00:00", reason(Choice::TryAgain, "Because I could do it differently."))
        .then("2026-05-09T09:01:00", reason(Choice::Wait, "To sleep first."))
        .then("2026-05-09T09:02:00", reason(Choice::LetGo, "Because it hurt both of us."))
        .then("2026-05-10T09:00:00", reason(Choice::TryAgain, "Because I have done it differently, for a week."))
}

fn path_and_points() -> Vec<State> {
    let no = wordy().entry("2026-05-11T09:00:00", word(Tone::No), "Please stop writing to me.", "");
    let minor = Story::default().then("2026-05-10T09:00:00", What::Age(Age::Minor));
    vec![
        state("path-start", Story::screened(&[]), "/path", shown),
        state("path-words", wordy(), "/path", Browser::unfold),
        state("path-open", Story::settled(), "/path", shown),
        state("path-closed", no.clone(), "/path", Browser::unfold),
        state("path-harm", Story::screened(&[(Question::Harm, Answer::Yes)]), "/path", shown),
        state("library", Story::quiet(), "/pages", shown),
        state("library-open", Story::quiet(), "/pages", |page| page.press((words().path.stage)(Stage::Grow))),
        state("library-found", Story::quiet(), "/pages", |page| {
            page.fill(words().library.search, "should i text her happy birthday");
            page.see("gifts, or posts that only they would understand");
        }),
        state("library-own", super::unsent::letters(), "/pages", |page| {
            page.fill(words().library.search, "heron");
            page.see(words().library.found_own);
        }),
        state("library-help", Story::quiet(), "/pages", |page| {
            page.fill(words().library.search, "i want to die");
            page.see(words().library.now);
        }),
        state("library-nothing", Story::quiet(), "/pages", |page| {
            page.fill(words().library.search, "qqqqzzzz");
            page.see(words().library.nothing_found);
        }),
        state("library-minor", minor.clone(), "/pages", shown),
        state("part-understand", wordy(), "/part/2", shown),
        state("part-space", Story::quiet(), "/part/3", shown),
        state("part-ready", wordy(), "/part/5", shown),
        state("part-closed", no.clone(), "/part/8", shown),
        state("part-enough", Story::quiet(), "/part/2", |page| {
            page.clock("2026-05-12T10:16:00");
            page.seen_again();
            page.see(words().library.time);
            page.clock(crate::steps::NOW);
        }),
        // reach.silence, with sources and a conflict.
        state("point-read", Story::quiet(), "/pages/124", Browser::unfold),
        // why.person-or-routine
        state("point-asks", Story::quiet(), "/pages/17", shown),
        state("point-error", Story::quiet(), "/pages/17", |page| {
            page.press(words().library.keep);
            page.see(words().library.error_said);
        }),
        // signal.heat-faded
        state("point-earlier", wordy(), "/pages/84", Browser::unfold),
        state("point-closed", no, "/pages/84", shown),
        state("point-minor", minor, "/pages/17", shown),
        state("sources", Story::quiet(), "/sources", shown),
        state("choose-reasons", wordy(), "/three", Browser::unfold),
    ]
}

fn ended() -> Vec<State> {
    let yes = |question: Question| Story::screened(&[(question, Answer::Yes)]);
    vec![
        state("ended-order", yes(Question::Order), "/record/0", shown),
        state("ended-theirs", yes(Question::TheirPartner), "/record/1", shown),
        state("ended-mine", yes(Question::MyPartner), "/record/2", shown),
    ]
}

fn other_pages() -> Vec<State> {
    let harmed = Story::screened(&[(Question::Harm, Answer::Yes)]);
    let partners = [(Question::TheirPartner, Answer::Yes), (Question::MyPartner, Answer::Yes)];
    let minor = Story::default().then("2026-05-10T09:00:00", What::Age(Age::Minor));
    let chose = Story::quiet().then("2026-05-10T09:00:00", What::Chose(Choice::LetGo));
    vec![
        state("help", Story::quiet(), "/help", shown),
        state("help-choose", Story::quiet(), "/help", |page| {
            page.pick(words().help.country, "Germany");
        }),
        state("choose", Story::quiet(), "/three", shown),
        state("choose-locked", chose, "/three", shown),
        state("choose-locked-by-hurt", hurt_again(), "/three", shown),
        state("choose-closed", Story::screened(&partners), "/three", shown),
        state("rules", Story::default(), "/rules", shown),
        state("settings-nobody", Story::default(), "/settings", shown),
        state("settings-minor", minor, "/settings", shown),
        state("settings", Story::quiet(), "/settings", shown),
        state("settings-ended", Story::screened(&partners), "/settings", shown),
        state("settings-harm", harmed.clone(), "/settings", shown),
        state("lift", harmed, "/answer", shown),
        state("erase", Story::quiet(), "/erase", shown),
        state("parts", wordy(), "/parts", shown),
        state("parts-none", Story::quiet(), "/parts", shown),
        state("parts-one", wordy(), "/parts/2", shown),
        state("parts-log", full(), "/parts/0", shown),
        state("parts-done", full(), "/parts/0", |page| {
            page.press(words().erase_kind.erase);
            page.heading(words().erase_kind.done);
        }),
        state("settings-sealed", Story::quiet(), "/settings", |page| {
            page.press(words().copy.seal_title);
            page.fill(words().copy.seal_new, "short");
            page.press(words().copy.seal_save);
            page.see(words().lock.error_short);
        }),
        state("missing", Story::default(), "/nowhere", shown),
        state("plain", Story::quiet(), "/today", |page| {
            page.run("sessionStorage.setItem('afterword.stops', '2')", ().into());
            page.reload();
            page.heading(words().safe.title);
        }),
        state("stopped", Story::quiet(), "/today", |page| {
            page.run("dispatchEvent(new Event('afterword-stopped'))", ().into());
            page.heading("This page has stopped");
        }),
        state("cover", Story::quiet(), "/today", |page| {
            page.run("sessionStorage.setItem('afterword.left', '1')", ().into());
            page.reload();
            page.heading(words().frame.cover_title);
        }),
    ]
}

/// Chooses a file with this text on the page of copies.
pub fn choose_copy(page: &Browser, text: &[u8]) {
    page.heading(words().copy.title);
    let script = "const input = document.getElementById('file');
        const chosen = new DataTransfer();
        chosen.items.add(new File([new Uint8Array(name)], 'notes.json'));
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }))";
    page.until("the field", "return document.getElementById('file') && true", ().into());
    page.run(script, serde_json::json!(text));
}

/// The file that Settings would save of a story.
pub fn copy_of(story: &Story) -> String {
    backup::write_record(&story.record(), moment(NOW))
}

fn copies() -> Vec<State> {
    vec![
        state("copy", Story::quiet(), "/copy", shown),
        state("copy-error", Story::quiet(), "/copy", |page| {
            choose_copy(page, b"<!doctype html>");
            page.see(words().copy.not_ours);
        }),
        state("copy-sealed", Story::quiet(), "/copy", |page| {
            let passphrase = Passphrase::new("a lamp in the other window", str::to_owned).unwrap();
            let plain = copy_of(&full());
            let sealed = file::seal(&plain, &passphrase, Kdf::LEAST, |bytes| {
                bytes.fill(7);
                true
            });
            choose_copy(page, sealed.unwrap().as_bytes());
            page.press(words().copy.open);
            page.see(words().locked.empty);
        }),
        state("copy-seen", Story::quiet(), "/copy", |page| {
            choose_copy(page, copy_of(&full()).as_bytes());
            page.see(words().copy.bring);
        }),
        state("copy-altered", Story::quiet(), "/copy", |page| {
            let altered = copy_of(&full()).replace("the lake", "the sea").replace("\"looked\"", "\"stared\"");
            choose_copy(page, altered.as_bytes());
            page.see(words().copy.altered);
        }),
        state("copy-nothing", Story::quiet(), "/copy", |page| {
            choose_copy(page, copy_of(&Story::quiet()).as_bytes());
            page.see(words().copy.nothing);
        }),
        state("copy-done", Story::quiet(), "/copy", |page| {
            choose_copy(page, copy_of(&full()).as_bytes());
            page.press(words().copy.bring);
            page.see(words().copy.done_small);
        }),
    ]
}

/// Damages as many of the records as a pattern for their last digit matches.
fn damage(page: &Browser, last: &str) {
    let keys: Vec<String> = page.storage().into_keys().filter(|key| key.starts_with("afterword.record.")).collect();
    let path = page.path();
    page.plain("exit.html");
    keys.iter().filter(|key| key.ends_with(last)).for_each(|key| page.store(key, Some("torn")));
    page.clear_mirror();
    page.visit(&path);
}

fn faults() -> Vec<State> {
    vec![
        state("some-unreadable", Story::quiet(), "/settings", |page| {
            damage(page, "3");
            page.see(&(words().faults.some_unreadable)(1));
        }),
        state("unreadable", Story::quiet(), "/today", |page| {
            damage(page, "");
            page.heading(words().faults.unreadable_title);
        }),
        state("full", Story::quiet(), "/entry/1", |page| {
            page.run(
                "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
                ().into(),
            );
            page.choose((words().log.reach)(Reach::Message));
            page.press(words().log.keep);
            page.see(words().faults.full.what);
        }),
    ]
}

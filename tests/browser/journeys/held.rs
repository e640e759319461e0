//! What was written with pages that close with the door: the search finds it, and it is read, with nothing to act on, after a
//! reload too. And one's own words in any script.

use afterword::domain::agreement::{Agreement, Topic};
use afterword::domain::amends::{Apology, Came, Commitment};
use afterword::domain::contact::{Act, Look, Reach, TalkEnd, Tone};
use afterword::domain::door::Closing;
use afterword::domain::draft::{Draft, DraftKind, DraftState};
use afterword::domain::letting_go::{After, Evening, Hour, LettingGo, Mark};
use afterword::domain::meeting::{Outcome, Plan};
use afterword::domain::notes::{Held, Place};
use afterword::domain::own::{Habit, Item, List, Own, Page, PageKind, Schedule};
use afterword::domain::record::{Age, Choice, EventId, Mood, What, Writing};
use afterword::domain::review::Review;
use afterword::domain::screen::{Answer, Question};
use afterword::domain::second::Beside;
use afterword::domain::talk::{Notes, Part};
use serde_json::json;

use super::meeting::{fill_plan, may_meet, planned};
use super::states::{State, shown, state};
use super::talk::asked;
use super::two::{agree, trying};
use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser_with, day, round, word, words};

const TODAY: &str = "2026-05-12";

/// They say no, in the log.
#[track_caller]
fn a_no(page: &Browser) {
    let w = words();
    page.visit("/entry/0");
    page.choose((w.log.tone)(Tone::No).what);
    page.press(w.log.keep);
    page.closed_by(Closing::No);
    page.saving(w.saving.saved);
}

/// Looks for a word, and follows what is found of one's own there.
#[track_caller]
fn search(page: &Browser, typed: &str, place: &Place, begins: &str) {
    let w = words();
    page.visit("/pages");
    page.fill(w.library.search, typed);
    page.see(w.library.found_own);
    page.see(&(w.library.place)(place, day(TODAY), day(TODAY)));
    page.press(begins);
}

/// Nothing on the page asks for anything or does anything.
#[track_caller]
fn only_read(page: &Browser) {
    let acts = "return [...document.querySelectorAll('main :is(form, input, textarea, select, button)')].map((it) => it.outerHTML)";
    assert_eq!(page.run(acts, json!(null)), json!([]), "something acts on {}", page.path());
}

/// The page of what was written: why first, then the words.
#[track_caller]
fn reads(page: &Browser, held: Held, said: &[&str]) {
    let says = (words().held.of)(held);
    page.heading(says.title);
    page.see(says.why);
    said.iter().for_each(|text| page.see(text));
    let text = page.text();
    assert!(said.iter().all(|said| text.find(says.why) < text.find(said)), "the reason comes first: {text}");
    only_read(page);
}

#[test]
fn a_plan_is_found_and_read_behind_a_closed_door() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &may_meet(), "/plan");
    page.see(w.plan.form_title);
    fill_plan(&page);
    page.fill(w.plan.place.what, "The bench by the heron pond");
    page.fill(w.plan.leave_out.what, "The flat in Lindenhof");
    page.press(w.plan.keep);
    page.see(w.plan.stands);
    page.saving(w.saving.saved);
    search(&page, "lindenhof", &Place::Plan, "\u{2026} by the heron pond");
    page.at("/plan");
    a_no(&page);
    let said = ["The bench by the heron pond", "The flat in Lindenhof", "Tram 12", "My sister"];
    search(&page, "bench", &Place::Plan, "The bench by the heron pond");
    page.at("/shelf/1");
    reads(&page, Held::Plans, &said);
    page.reload();
    reads(&page, Held::Plans, &said);
    page.visit("/plan");
    page.at("/shelf/1");
    // Nothing was written for a talk: its page is the door, as before.
    for path in ["/outline", "/shelf/2", "/pace"] {
        page.visit(path);
        page.at("/next");
    }
    page.visit("/letters");
    page.press((w.held.of)(Held::Plans).row.what);
    page.at("/shelf/1");
    page.press(w.pace.why);
    page.closed_by(Closing::No);
}

#[test]
fn notes_for_the_talk_are_found_and_read_behind_a_closed_door() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &asked(), "/outline");
    page.fill((w.talk.part)(Part::OwnPart).what, "In March I shouted by the weir");
    page.fill((w.talk.part)(Part::IfNo).what, "Thank you for telling me");
    page.press(w.talk.keep);
    page.see(w.talk.stands);
    page.saving(w.saving.saved);
    page.press((w.log.talk)(TalkEnd::No));
    page.closed_by(Closing::Ended);
    let said = ["In March I shouted by the weir", "Thank you for telling me"];
    search(&page, "weir", &Place::Talk, "In March I shouted");
    page.at("/shelf/2");
    reads(&page, Held::Talk, &said);
    page.reload();
    reads(&page, Held::Talk, &said);
}

#[test]
fn an_agreement_is_found_and_read_behind_a_closed_door() {
    let w = words();
    let a = &w.agreements;
    let site = Site::start();
    let page = browser_with(&site, &trying(), "/table");
    page.see(a.none);
    agree(&page, Topic::Time, "Each keeps one evening a week for the choir.");
    let path = page.path();
    a_no(&page);
    let read = || {
        page.heading(a.one_title);
        page.see(a.closed);
        for said in ["for the choir", "An evening to myself", "A word before"] {
            page.see(said);
        }
        let text = page.text();
        assert!(text.find(a.closed) < text.find("for the choir"), "the reason comes first: {text}");
        for gone in [a.change, a.end, a.broken_keep] {
            assert!(!text.contains(gone), "{gone} is offered behind a closed door");
        }
        // All that acts takes it away: erasing is never locked.
        let acts =
            "return document.querySelectorAll('main :is(form, input, textarea, select, button:not(.danger))').length";
        assert_eq!(page.run(acts, json!(null)), json!(0));
    };
    let id = path.strip_prefix("/table/").and_then(|id| u128::from_str_radix(id, 16).ok()).unwrap();
    for typed in ["choir", "so that I do not wait"] {
        search(&page, typed, &Place::Agreement(EventId(id)), "Each keeps one evening");
        page.at(&path);
        read();
    }
    page.reload();
    read();
}

#[test]
fn where_an_apology_may_not_be_written_it_is_read() {
    let w = words();
    let site = Site::start();
    let parts = ["I regret the evening at the weir.", "I shouted.", "", ""].map(str::to_owned);
    let apology = What::Own(Own::Apology(Apology { of: None, parts, finished: false }));
    let story = Story::quiet().then("2026-05-02T10:00:00", apology);
    let page = browser_with(&site, &story, "/sheet");
    page.heading(w.apology.title);
    page.visit("/shelf/3");
    page.at("/sheet");
    let harmed = story.then("2026-05-03T10:00:00", What::Screen(round(&[(Question::Harm, Answer::Yes)])));
    page.begin(&harmed, "/sheet");
    page.at("/shelf/3");
    reads(&page, Held::Apologies, &["I regret the evening at the weir.", "I shouted."]);
}

#[test]
fn under_18_none_of_it_is_shown_or_found() {
    let w = words();
    let site = Site::start();
    let plan = Plan { leave_out: "Zabaglione".into(), ..planned("2026-05-16") };
    let plan = What::Own(Own::Meeting(Box::new(plan)));
    let story = may_meet().then("2026-05-08T10:00:00", plan).then("2026-05-10T09:00:00", What::Age(Age::Minor));
    let page = browser_with(&site, &story, "/next");
    for path in ["/plan", "/shelf/1", "/shelf/2"] {
        page.visit(path);
        page.closed_by(Closing::Minor);
    }
    page.visit("/pages");
    page.fill(w.library.search, "zabaglione");
    page.see(w.library.nothing_found);
    assert!(!page.text().contains("The cafe at the station"));
}

/// What somebody wrote in Arabic, Hebrew among it.
const LINE: &str = "\u{645}\u{634}\u{64a}\u{62a} \u{639}\u{644}\u{649} \u{627}\u{644}\u{646}\u{647}\u{631} 3 \u{645}\u{631}\u{627}\u{62a}.";
const SHORT: &str = "\u{5d4}\u{5dc}\u{5db}\u{5ea}\u{5d9} \u{5dc}\u{5d9}\u{5d3} \u{5d4}\u{5e0}\u{5d4}\u{5e8}";

/// The page of the journal among them.
const PAGE: EventId = EventId(7_000);

/// Something in these scripts in everything that can be written.
fn in_scripts() -> Story {
    let line = || LINE.to_owned();
    let own = [
        Own::Item(Item { of: None, list: List::Strengths, first: line(), second: SHORT.into(), whose: None }),
        Own::Item(Item { of: None, list: List::People, first: SHORT.into(), second: line(), whose: None }),
        Own::Item(Item { of: None, list: List::Instead, first: line(), second: String::new(), whose: None }),
        Own::Habit(Habit { of: None, what: SHORT.into(), when: line(), schedule: Schedule::PerWeek(3), ended: false }),
        Own::Meeting(Box::new(Plan { place: line(), knows: SHORT.into(), ..planned("2026-05-16") })),
        Own::Talk(Box::new(Notes { parts: Part::ALL.map(|_| line()), ..Notes::default() })),
        Own::Agreement(Box::new(Agreement {
            mine: line(),
            theirs: SHORT.into(),
            agreed: line(),
            ..Agreement::default()
        })),
        Own::Apology(Apology { of: None, parts: [line(), SHORT.into(), line(), line()], finished: true }),
        Own::Day { day: day("2026-05-08"), kept: vec![], words: line() },
        Own::Urge { strength: 7 },
    ];
    let mut story = may_meet();
    for own in own {
        story = story.then("2026-05-08T10:00:00", What::Own(own));
    }
    let urge = story.events.last().unwrap().id;
    let eased = Own::Eased { urge, strength: Some(3), did: vec![], set_off: line() };
    let page = Page {
        title: SHORT.into(),
        tags: vec![SHORT.into()],
        ..Page::new(PageKind::Journal, format!("{LINE}\n\n{LINE} {LINE}"))
    };
    let letter = Page { title: line(), ..Page::new(PageKind::Letter, line()) };
    story
        .then("2026-05-08T10:01:00", What::Own(eased))
        .then("2026-05-08T10:02:00", What::Own(Own::Page(page)))
        .named(PAGE)
        .then("2026-05-08T10:02:00", What::Own(Own::Page(letter)))
        .then("2026-05-08T10:03:00", What::Practised { day: day("2026-05-08"), practice: line() })
        .entry("2026-05-08T10:04:00", Act::Reached(Reach::Comment), LINE, SHORT)
        .entry("2026-05-11T10:00:00", word(Tone::No), LINE, "")
}

#[test]
fn own_words_stand_in_the_direction_of_their_script() {
    let site = Site::start();
    let page = browser_with(&site, &in_scripts(), "/book");
    // Every text that is seen and begins in one of these scripts, and every field that holds one.
    let script = "
      const theirs = (text) => /^[^\\p{L}]*[\\u0590-\\u06ff]/u.test(text);
      const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
      const found = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (theirs(node.data) && !node.parentElement.closest('.vh')) found.push([node.parentElement, node.data]);
      }
      document.querySelectorAll('main :is(input, textarea)').forEach((it) => theirs(it.value) && found.push([it, it.value]));
      const wrong = found.filter(([it]) => getComputedStyle(it).direction !== 'rtl');
      return [found.length, wrong.map(([it, text]) => it.outerHTML.slice(0, 120))]";
    let own = format!("/book/{:032x}", PAGE.0);
    let change = format!("{own}/change");
    let paths = [
        own.as_str(),
        &change,
        "/book",
        "/book/all",
        "/letters",
        "/list/4",
        "/list/8",
        "/list/15",
        "/reading/3",
        "/ten",
        "/practice",
        "/habits",
        "/day/2026-05-08",
        "/log",
        "/table",
        "/trends",
        "/next",
        "/shelf/1",
        "/shelf/2",
    ];
    let mut wrong = Vec::new();
    for path in paths {
        page.visit(path);
        page.unfold();
        let seen = page.wait(&format!("something of these scripts on {path}"), || {
            let seen = page.run(script, json!(null));
            (seen[0] != json!(0)).then_some(seen)
        });
        wrong.extend(seen[1].as_array().unwrap().iter().map(|it| format!("{path}: {it}")));
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    page.visit("/pages");
    page.fill(words().library.search, SHORT);
    page.see(words().library.found_own);
    let seen = page.run(script, json!(null));
    assert!(seen[0].as_u64().unwrap() > 1 && seen[1] == json!([]), "{seen}");
}

/// Something of every kind that can be written, each with a word that stands nowhere else.
fn of_every_kind() -> (Story, Vec<&'static str>) {
    let said = |word: &str| format!("Of the {word}, twice.");
    let review = What::Review(Review { answers: [3; 6], abuse_by: None, same_hurt: false, broken_twice: false });
    let urge = EventId(9_001);
    let (first, second) = (EventId(9_002), EventId(9_003));
    let beside = |review, word| Own::Beside(Beside { review, flags: vec![], cycles: None, words: said(word) });
    let notes = |word, ended| Notes {
        parts: Part::ALL.map(|part| if part == Part::Why { said(word) } else { String::new() }),
        ended,
        ..Notes::default()
    };
    let draft = Draft {
        kind: DraftKind::First,
        state: DraftState::Unsent,
        words: said("tangerine"),
        set_aside: Default::default(),
    };
    let own = [
        ("ostrich", Own::Page(Page::new(PageKind::Journal, said("ostrich")))),
        ("cobblestone", Own::Page(Page::new(PageKind::Letter, said("cobblestone")))),
        (
            "umbrella",
            Own::Apology(Apology {
                parts: [said("umbrella"), String::new(), String::new(), String::new()],
                ..Apology::default()
            }),
        ),
        ("velvet", Own::Day { day: day("2026-05-08"), kept: vec![], words: said("velvet") }),
        (
            "jigsaw",
            Own::Item(Item { of: None, list: List::Sore, first: "Old".into(), second: said("jigsaw"), whose: None }),
        ),
        (
            "barometer",
            Own::Item(Item {
                of: None,
                list: List::Goals,
                first: said("barometer"),
                second: String::new(),
                whose: None,
            }),
        ),
        (
            "quarry",
            Own::Habit(Habit {
                of: None,
                what: "A walk".into(),
                when: said("quarry"),
                schedule: Schedule::PerWeek(3),
                ended: false,
            }),
        ),
        (
            "dynamo",
            Own::Commitment(Commitment {
                words: "The bills".into(),
                came: Some(Came::Repaired),
                how: said("dynamo"),
                ..Commitment::default()
            }),
        ),
        (
            "xylophone",
            Own::LettingGo(LettingGo::Hour(Hour { of: None, when: "Seven".into(), place: said("xylophone") })),
        ),
        (
            "magnolia",
            Own::LettingGo(LettingGo::Mark(Mark { of: None, words: said("magnolia"), on: day("2026-05-03") })),
        ),
        (
            "firework",
            Own::LettingGo(LettingGo::Evening(Evening {
                of: None,
                number: 1,
                words: said("firework"),
                after: After::Same,
            })),
        ),
        (
            "nutmeg",
            Own::Meeting(Box::new(Plan {
                outcome: Some(Outcome::Met),
                leaving: said("nutmeg"),
                ..planned("2026-05-03")
            })),
        ),
        (
            "whirlpool",
            Own::Meeting(Box::new(Plan { outcome: Some(Outcome::Met), saw: said("whirlpool"), ..Plan::default() })),
        ),
        ("hazelnut", Own::Meeting(Box::new(Plan { leave_out: said("hazelnut"), ..planned("2026-05-16") }))),
        ("gondola", Own::Talk(Box::new(notes("gondola", true)))),
        ("pelican", Own::Talk(Box::new(notes("pelican", false)))),
        (
            "rhubarb",
            Own::Agreement(Box::new(Agreement {
                agreed: "Home by ten.".into(),
                theirs: said("rhubarb"),
                ..Agreement::default()
            })),
        ),
        ("saxophone", Own::Eased { urge, strength: None, did: vec![], set_off: said("saxophone") }),
        ("kingfisher", beside(first, "kingfisher")),
        ("zeppelin", beside(second, "zeppelin")),
    ];
    let other = [
        ("tangerine", What::Draft(draft)),
        ("lighthouse", What::CheckIn { mood: Mood::Steady, self_harm: false, words: said("lighthouse") }),
        ("igloo", What::Practised { day: day("2026-05-08"), practice: said("igloo") }),
        ("yardstick", What::Wrote { page: Writing::Causes, words: said("yardstick") }),
        ("caterpillar", What::Weighed { go_on: true, words: said("caterpillar") }),
        ("engraver", What::Reasoned { choice: Choice::Wait, words: said("engraver") }),
        ("acrobat", What::Reflected { point: "letgo.future".into(), said: None, words: said("acrobat") }),
    ];
    let mut story = trying()
        .then("2026-05-08T09:00:00", What::Own(Own::Urge { strength: 7 }))
        .named(urge)
        .then("2026-05-12T09:40:00", review.clone())
        .named(first)
        .then("2026-05-12T09:41:00", review)
        .named(second);
    let all_of_it = own.into_iter().map(|(word, own)| (word, What::Own(own))).chain(other);
    let mut all: Vec<&'static str> = Vec::new();
    for (word, what) in all_of_it {
        all.push(word);
        story = story.then("2026-05-12T09:45:00", what);
    }
    let story = story.entry("2026-05-12T09:46:00", Act::Looked(Look::Feed), &said("parsley"), &said("buttercup"));
    all.extend(["parsley", "buttercup"]);
    (story, all)
}

#[test]
fn whatever_is_found_stands_on_the_page_that_it_leads_to() {
    let w = words();
    let site = Site::start();
    let (story, all) = of_every_kind();
    let page = browser_with(&site, &story, "/pages");
    let follow = "
      const own = [...document.querySelectorAll('main section')].find((it) => words(it.querySelector('h2')?.innerText) === words(name[0]));
      const found = [...(own?.querySelectorAll('a') ?? [])].find((it) => it.innerText.includes(name[1]));
      found?.click(); return found ? true : null";
    let stands = "
      document.querySelectorAll('details').forEach((it) => { it.open = true });
      const fields = [...document.querySelectorAll('main :is(input, textarea)')].filter(shown).map((it) => it.value);
      return [text(), ...fields].some((it) => it.includes(name)) || null";
    for word in all {
        page.visit("/pages");
        page.fill(w.library.search, word);
        page.until(&format!("a text with {word}"), follow, json!([w.library.found_own, word]));
        page.wait(&format!("the page of {word}"), || (page.path() != "/pages").then_some(()));
        page.until(&format!("{word} on {}", page.path()), stands, json!(word));
    }
}

pub fn states() -> Vec<State> {
    let closed = |story: Story| story.entry("2026-05-11T12:00:00", word(Tone::No), "", "");
    let plan = || What::Own(Own::Meeting(Box::new(planned("2026-05-16"))));
    let notes = || {
        let parts =
            Part::ALL.map(|part| if part == Part::OwnPart { "In March I shouted.".to_owned() } else { String::new() });
        What::Own(Own::Talk(Box::new(Notes { parts, ..Notes::default() })))
    };
    vec![
        state("held-plan", closed(may_meet().then("2026-05-08T10:00:00", plan())), "/shelf/1", shown),
        state("held-notes", closed(asked().then("2026-05-08T10:00:00", notes())), "/shelf/2", shown),
        state("script-page", in_scripts(), "/book/all", shown),
        state("script-plan", in_scripts(), "/shelf/1", shown),
        state("script-log", in_scripts(), "/log", shown),
    ]
}

//! The draft check on whole messages: what it must never miss, what it must never flag, where it points, and that odd
//! texts and damaged weights harm nothing. The measures over thousands of drafts are in tests/messages/README.md.
#![allow(clippy::unwrap_used, reason = "a test that cannot read the weights should stop")]

use afterword::content::Language;
use afterword::domain::message::model::{Fault, Model};
use afterword::domain::message::{Checker, Kind, Problem, Report, Verdict, check};

fn bytes() -> Vec<u8> {
    std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/static/words.bin")).unwrap()
}

fn model() -> Model {
    Model::parse(&bytes()).unwrap()
}

/// Lines of a list of cases, without empty ones.
fn lines(list: &str) -> impl Iterator<Item = &str> {
    list.lines().map(str::trim).filter(|line| !line.is_empty())
}

const MUST_STOP: &str = include_str!("messages/must-stop.txt");
const NEVER_FLAGGED: &str = include_str!("messages/never-flagged.txt");

#[test]
fn open_words_of_self_harm_and_threats_are_never_missed() {
    let (mut checker, mut rules_only) = (Checker::new(Some(model())), Checker::new(None));
    let mut missed = Vec::new();
    for case in lines(MUST_STOP) {
        let (name, text) = case.split_once('|').unwrap();
        let problem = Problem::parse(name).unwrap();
        for kind in Kind::ALL {
            for text in voices(text) {
                let with = checker.check(kind, &text);
                let without = rules_only.check(kind, &text);
                if !with.has(problem) || !without.has(problem) {
                    missed.push(format!("{} {name}: {text}", kind.code()));
                }
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// The same words as other people type them: no capitals, curly quotes, no apostrophes, shouted, after something nice.
fn voices(text: &str) -> Vec<String> {
    vec![
        text.to_owned(),
        text.to_lowercase(),
        text.replace('\'', "\u{2019}"),
        text.to_lowercase().replace('\'', ""),
        text.to_uppercase(),
        format!("Hi, hope you are well \u{1f642} {text} No need to reply."),
        text.trim_end_matches('.').to_owned(),
        format!("{}!!", text.trim_end_matches('.')),
        // One endless sentence, which the model reads in parts.
        format!("{ENDLESS} and {}", text.to_lowercase()),
        format!("{ENDLESS} and then {}", text.to_lowercase()),
        format!("{ENDLESS} and then too {}", text.to_lowercase()),
    ]
}

/// Words without an end, about as many as the model reads at once.
const ENDLESS: &str = "so the van came at nine and the two of them carried the bed down and the wardrobe after it and the neighbour held \
    the door and the street had only just begun to wake";

#[test]
fn boundaries_of_a_frightened_user_and_fine_words_are_never_flagged() {
    let mut checker = Checker::new(Some(model()));
    let mut wrong = Vec::new();
    for case in lines(NEVER_FLAGGED) {
        let (kind, text) = case.split_once('|').unwrap();
        let kind = Kind::parse(kind).unwrap();
        for text in [text.to_owned(), text.to_lowercase(), text.replace('\'', "\u{2019}")] {
            let report = checker.check(kind, &text);
            if report.verdict != Verdict::Ready {
                let labels: Vec<&str> = report.remarks.iter().map(|remark| remark.problem.code()).collect();
                wrong.push(format!("{} {labels:?}: {text}", kind.code()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Ordinary sentences that come near an open wording.
const NEAR: &str = "Just sign the form, it is the last thing you have to do.
    It is not working between us and I want to end it.
    We can see the mediator and put an end to it all.
    I can't come on Friday. I hurt myself.
    I no longer want to hurt myself.
    It is so warm here that I am walking into the sea.
    You aren't answering so I'm heading to bed.
    I can't go on holiday in May.
    I will finish the shelf myself.
    I put an end to it in March.
    They are putting him in the ground on Thursday, the funeral is at eleven.
    Our son took an overdose. He is stable, ward 4, please come.
    Our daughter has been self-harming again. The doctor sees her on Monday.
    Jack says he doesn't want to live anymore. I rang the crisis team.
    I have cancer, and I'll be dead before the summer.
    The vet says the cat will not survive the weekend. I'm so sorry.
    We're going to have to have the cat put down, the vet says.
    I don't want to wake up the baby, so text first.
    There will be blood tests in the morning so no breakfast for Milo.
    Dad may end up in hospital this week.
    The court order says alternate weekends, however the school trip is on mine.
    I cut my arm open on the fence and got six stitches.
    I am watching your cat next week as agreed.
    Please mind your back this winter.
    I remember what I did to you and I am ashamed of it.
    You're going to pay for this taxi, right?
    I'll send those pictures to you tonight.
    Nan has gone to be with God.
    I took all the tablets the doctor gave me and the infection is gone.
    I'm going to kill you at Scrabble.
    I cut myself on the tin, so no cooking tonight.
    I will meet you at gate B12, row 4! It was 5* and I paid $40 for it.
    I can take the boys on Friday, since you did not see them at half term.
    I was wrong to say I would tell everyone at work.";

#[test]
fn the_rules_stop_no_ordinary_sentence() {
    let stopped: Vec<&str> =
        lines(NEAR).filter(|text| check(Kind::First, text, None).verdict == Verdict::Stop).collect();
    assert!(stopped.is_empty(), "{stopped:?}");
}

/// Demands and blackmail that are no boundary: a threat in the same draft is told.
const NO_BOUNDARY: &str = "I will tell your mother about your court case.
    I will tell everyone at work about your court date.
    You always talk to him, not me.
    You said you'd kill yourself, so I say do it.
    I miss you so much and the van came late and the bed went down the stairs and the neighbour held the door and the dog came in again and the two of us sat down so just leave me alone, and so I waited by the gate all day long and the light went.";

#[test]
fn a_wording_with_an_everyday_sense_stops_where_the_model_hears_more_or_is_missing() {
    let (mut checker, mut rules_only) = (Checker::new(Some(model())), Checker::new(None));
    for (text, stops) in [
        ("Better watch out on the stairs tonight, the bulb on the landing has gone.", false),
        ("You'd better watch out now, I'm finished being nice.", true),
        ("I'll take the boys off you on Saturday so you can rest.", false),
        ("I'll take the boys off you for good, just you watch me.", true),
        ("Is the rope in the shed or in your garage? The swing needs it.", false),
        ("There's a rope in the shed and I keep looking at it. I'm so tired of all this.", true),
    ] {
        assert_eq!(rules_only.check(Kind::Talk, text).verdict, Verdict::Stop, "the rules alone stop it: {text}");
        assert_eq!(checker.check(Kind::Talk, text).verdict == Verdict::Stop, stops, "{text}");
    }
}

#[test]
fn a_demand_is_no_boundary() {
    let threat = "It would be a shame if somebody saw the photos.";
    let freed = |text: &&str| !check(Kind::First, &format!("{text} {threat}"), None).has(Problem::Threat);
    let freed: Vec<&str> = lines(NO_BOUNDARY).filter(freed).collect();
    assert!(freed.is_empty(), "{freed:?}");
}

const OPEN: &str = include_str!("messages/open.jsonl");

/// How many of the drafts that say it openly may be given less than stop: of self-harm and threats, and of the other four.
const MISSED: usize = 73;
const OTHERS: usize = 16;
/// How many harmless drafts may be stopped, and how many boundaries may be given anything but ready.
const STOPPED: usize = 78;
const BOUNDARIES: usize = 0;

fn field<'a>(draft: &'a serde_json::Value, name: &str) -> Option<&'a str> {
    draft.get(name)?.as_str()
}

#[test]
fn what_is_said_openly_is_stopped_and_what_only_sounds_like_it_is_not() {
    let mut checker = Checker::new(Some(model()));
    let (mut missed, mut others, mut stopped, mut boundaries) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for line in lines(OPEN) {
        let draft: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = field(&draft, "text").unwrap();
        let verdict = checker.check(Kind::parse(field(&draft, "kind").unwrap()).unwrap(), text).verdict;
        let wrong = match (field(&draft, "want").unwrap(), field(&draft, "label")) {
            ("stop", _) if verdict == Verdict::Stop => continue,
            ("stop", Some("self-harm" | "threat")) => &mut missed,
            ("stop", _) => &mut others,
            _ if draft.get("boundary").is_some() && verdict != Verdict::Ready => &mut boundaries,
            _ if verdict == Verdict::Stop => &mut stopped,
            _ => continue,
        };
        wrong.push(format!("{} {}: {text}", field(&draft, "id").unwrap(), verdict.code()));
    }
    let kinds = [(&missed, MISSED), (&others, OTHERS), (&stopped, STOPPED), (&boundaries, BOUNDARIES)];
    for (wrong, most) in kinds {
        assert!(wrong.len() <= most, "{} of at most {most}:\n{}", wrong.len(), wrong.join("\n"));
    }
}

#[test]
fn what_the_check_is_not_sure_of_asks_to_look_again_and_stops_nothing() {
    let mut checker = Checker::new(Some(model()));
    let of = |report: &Report| report.remarks.iter().map(|r| (r.problem, r.stops())).collect::<Vec<_>>();
    let hint = "Karma has your new address.";
    let report = checker.check(Kind::First, hint);
    assert_eq!((of(&report), report.verdict), (vec![(Problem::Threat, false)], Verdict::Rework));
    // What a rule tells stops it, and comes before what does not.
    let report = checker.check(Kind::First, &format!("{hint} I will kill you. Call me tonight, I need an answer now."));
    assert_eq!(report.verdict, Verdict::Stop);
    assert!(of(&report).contains(&(Problem::Threat, true)));
    assert!(report.remarks.is_sorted_by_key(|remark| (remark.severity, remark.problem)));
}

/// Every span lies in the text, on whole characters, and its two ways of counting agree.
fn sound(text: &str, report: &Report) {
    for span in report.remarks.iter().flat_map(|remark| &remark.spans) {
        let by_bytes = text.get(span.bytes.clone()).unwrap();
        let by_chars: String = text.chars().skip(span.chars.start).take(span.chars.end - span.chars.start).collect();
        assert_eq!(by_bytes, by_chars, "in {text:?}");
        assert!(!by_bytes.is_empty(), "an empty span in {text:?}");
    }
}

#[test]
fn spans_are_exact_on_text_that_is_not_ascii() {
    let text = "Zażółć gęślą jaźń, Élodie \u{1f62d}\u{1f469}\u{200d}\u{1f469}\u{200d}\u{1f467}. I\u{2019}ll kill myself if you don\u{2019}t answer. 好的。";
    let report = check(Kind::First, text, Some(&model()));
    sound(text, &report);
    let remark = report.remarks.iter().find(|remark| remark.problem == Problem::SelfHarm).unwrap();
    let marked = text.get(remark.spans.first().unwrap().bytes.clone()).unwrap();
    assert!(marked.contains("kill myself"), "{marked}");
    assert!(!marked.contains('好') && !marked.contains("gęślą"), "{marked}");
}

#[test]
fn a_slip_of_the_finger_hides_nothing() {
    let mut checker = Checker::new(Some(model()));
    for text in [
        "i will kil myself",
        "im going to klil myself tonight",
        "I wil killl myself",
        "i'll kill mysef",
        "I\u{200b}'ll ki\u{200b}ll myself",
    ] {
        assert_eq!(checker.check(Kind::Reply, text).verdict, Verdict::Stop, "{text}");
    }
}

#[test]
fn odd_texts_are_read_without_harm() {
    let mut checker = Checker::new(Some(model()));
    let long = "I said I was sorry, and then the bus came \u{1f642}, didn't it? ".repeat(1700);
    let endless = "a".repeat(100_000);
    let emoji = "\u{1f469}\u{200d}\u{1f469}\u{200d}\u{1f467}".repeat(3000);
    let hebrew = "\u{202b}שלום \u{202c}\u{200f} kill myself".to_owned();
    let marks = "?!".repeat(20_000);
    let odd = [
        "",
        " ",
        "\n\n",
        ".",
        "'",
        "''n't",
        "\u{200b}",
        "\u{0}",
        "\u{301}\u{301}",
        "n't 's 'll",
        &long,
        &endless,
        &emoji,
        &hebrew,
        &marks,
    ];
    for text in odd {
        for kind in Kind::ALL {
            sound(text, &checker.check(kind, text));
            sound(text, &check(kind, text, None));
        }
    }
    assert_eq!(checker.check(Kind::First, "").verdict, Verdict::Ready);
    assert!(checker.check(Kind::Apology, &long).has(Problem::TooMuch), "beyond what is read");
    assert!(
        checker.check(Kind::Talk, &format!("{long} I will kill myself.")).has(Problem::SelfHarm),
        "after what is read"
    );
}

#[test]
fn size_goes_by_the_words_of_its_kind() {
    for (kind, most) in [(Kind::First, 60), (Kind::Reply, 90), (Kind::Invite, 90)] {
        let words = |count: usize| vec!["lantern"; count].join(" ");
        assert!(!check(kind, &words(most), None).has(Problem::TooMuch));
        assert!(check(kind, &words(most + 1), None).has(Problem::TooMuch));
    }
    let long = vec!["lantern"; 400].join(" ");
    assert!(!check(Kind::Apology, &long, None).has(Problem::TooMuch));
    assert!(!check(Kind::Talk, &long, None).has(Problem::TooMuch));
}

#[test]
fn the_same_draft_gives_the_same_report_a_hundred_times() {
    let model = model();
    let text = "You never listened. I sold the car for you, and you can't even answer! Call me tonight or it is over.";
    let first = check(Kind::Reply, text, Some(&model));
    let mut checker = Checker::new(Some(model.clone()));
    for at in 0..100 {
        // Another draft between two checks changes nothing.
        let _ = checker.check(Kind::First, &format!("The heron is back, {at} of them."));
        assert_eq!(checker.check(Kind::Reply, text), first);
    }
    // A draft that grows letter by letter ends where the whole one does.
    for end in (0..=text.len()).filter(|end| text.is_char_boundary(*end)) {
        let part = text.get(..end).unwrap();
        assert_eq!(checker.check(Kind::Reply, part), check(Kind::Reply, part, Some(&model)));
    }
}

#[test]
fn damaged_weights_are_refused_and_never_panic() {
    let good = bytes();
    assert_eq!(Model::parse(b""), Err(Fault::CutShort));
    assert_eq!(Model::parse(b"<!doctype html><title>404</title>"), Err(Fault::NotAModel));
    for cut in (0..good.len()).step_by(good.len() / 97) {
        assert!(Model::parse(good.get(..cut).unwrap()).is_err(), "cut at {cut}");
    }
    let fitted = |changed: &mut Vec<u8>| {
        let sum = afterword::domain::message::model::checksum(changed.get(9..).unwrap());
        changed.get_mut(5..9).unwrap().copy_from_slice(&sum.to_le_bytes());
    };
    let mut read = 0;
    for at in (0..good.len()).step_by(good.len() / 211) {
        let mut changed = good.clone();
        *changed.get_mut(at).unwrap() ^= 0xd5;
        assert!(Model::parse(&changed).is_err(), "changed at {at}");
        // With a checksum that fits, whatever can still be read checks a draft without harm.
        fitted(&mut changed);
        if let Ok(model) = Model::parse(&changed) {
            let _report = check(Kind::First, "I hope the move went well. You never listened.", Some(&model));
            read += 1;
        }
    }
    assert!((10..211).contains(&read), "{read} of them were read");
    let mut more = good.clone();
    more.push(0);
    assert!(Model::parse(&more).is_err());
    // A changed size with a checksum that fits it is refused as well.
    for size in [0u32, 1, u32::MAX] {
        for field in 0..5 {
            let mut changed = good.clone();
            changed.get_mut(9 + field * 4..13 + field * 4).unwrap().copy_from_slice(&size.to_le_bytes());
            fitted(&mut changed);
            let fault = Model::parse(&changed).err();
            let is_told = if size == u32::MAX { fault == Some(Fault::BadSize) } else { fault.is_some() };
            assert!(is_told, "size {field} as {size}: {fault:?}");
        }
    }
}

#[test]
fn every_opening_passes_the_check_and_each_situation_has_some() {
    let mut checker = Checker::new(Some(model()));
    let starters = Language::English.words().draft.starters;
    let (mut wrong, mut titles) = (Vec::new(), Vec::new());
    for kind in Kind::ALL {
        for openings in starters(kind) {
            titles.push(openings.title);
            for text in openings.words {
                for report in [checker.check(kind, text), check(kind, text, None)] {
                    let labels: Vec<&str> = report.remarks.iter().map(|remark| remark.problem.code()).collect();
                    if report.verdict != Verdict::Ready {
                        wrong.push(format!("{} {labels:?}: {text}", kind.code()));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for situation in [
        "Something light",
        "Owning what you did",
        "Answering in the quiet time",
        "Accepting a no to a meeting",
        "Setting a boundary",
        "Asking to meet",
        "Asking for the talk",
    ] {
        let count: usize = Kind::ALL
            .iter()
            .flat_map(|kind| starters(*kind))
            .filter(|openings| openings.title == situation)
            .map(|openings| openings.words.len())
            .sum();
        assert!(count >= 2, "{situation}: {count}");
    }
    titles.sort_unstable();
    titles.dedup();
    assert_eq!(titles.len(), 7, "{titles:?}");
}

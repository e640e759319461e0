//! What must always hold: eleven statements, each checked by itself over the whole space of
//! answers, over random histories, or both. Prints one line for each statement, with what was walked.
//!
//! It has its own main because the usual one keeps the output of what passed to itself. An argument without a dash names
//! the statements to run: `cargo test --no-default-features --test statements -- "statement 3"`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test that cannot be read should stop at once, and says what it counted"
)]

mod erasing;
mod gate;
mod histories;
#[allow(dead_code, reason = "what stories expect is read in `rules`")]
#[path = "../language.rs"]
mod language;
mod over_histories;
mod over_space;
mod reach;
mod rows;
mod space;

use std::panic;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

// The gate of the pages is compiled from its own source, which calls the rules `crate::domain`.
use afterword::domain;
use gate::state;

/// What a check walked: how many, of what.
type Walked = (usize, &'static str);

/// One statement, with the checks that walk it.
struct Statement {
    number: usize,
    name: &'static str,
    checks: &'static [fn() -> Walked],
}

const STATEMENTS: [Statement; 11] = [
    Statement {
        number: 1,
        name: "a closed door opens no contact tool",
        checks: &[
            over_space::a_closed_door_opens_nothing,
            over_histories::a_closed_door_opens_nothing,
            reach::no_tool_behind_a_closed_door,
            reach::no_apology_where_harm_or_an_order_closes,
            reach::what_was_written_is_read_and_not_used,
            over_histories::the_path_agrees_with_the_door,
        ],
    },
    Statement {
        number: 2,
        name: "time alone never moves closed to resting or open",
        checks: &[over_space::time_opens_nothing, over_histories::time_opens_nothing],
    },
    Statement {
        number: 3,
        name: "no to not sure or yes never opens more",
        checks: &[over_space::raising_opens_nothing, over_histories::raising_opens_nothing],
    },
    Statement {
        number: 4,
        name: "never two personal messages in a row, never a second first message",
        checks: &[rows::every_row_of_acts, over_histories::never_two_in_a_row],
    },
    Statement {
        number: 5,
        name: "every decision has a rule and its facts, and is the same again",
        checks: &[
            over_space::every_decision_has_its_facts,
            over_histories::every_decision_has_its_facts,
            over_histories::what_is_only_thought_about_decides_nothing,
        ],
    },
    Statement {
        number: 6,
        name: "letting go, help, help lines, export and erase are reached from every state",
        checks: &[reach::what_stays_open],
    },
    Statement {
        number: 7,
        name: "necessary contact is no slip and opens nothing",
        checks: &[over_space::necessary_contact_changes_nothing, over_histories::necessary_contact_changes_nothing],
    },
    Statement {
        number: 8,
        name: "a slip never lowers a total",
        checks: &[over_space::a_slip_lowers_no_total, over_histories::a_slip_lowers_no_total],
    },
    Statement {
        number: 9,
        name: "no later no, edit, undo, import, clock or necessary message ends a closing fact",
        checks: &[
            over_space::nothing_else_ends_a_closing_fact,
            over_histories::no_later_no_edit_or_undo_ends_one,
            over_histories::no_clock_set_back_opens,
            over_histories::no_import_ends_one,
            over_histories::an_undo_in_time_rests,
            over_histories::no_date_given_later_opens_more,
            erasing::erasing_one_kind_opens_nothing,
        ],
    },
    Statement {
        number: 10,
        name: "from own harm and under 18 nothing leads to open",
        checks: &[over_space::own_harm_and_minors_stay, over_histories::own_harm_and_minors_stay],
    },
    Statement {
        number: 11,
        name: "nothing the user sends ends a closing fact",
        checks: &[over_space::nothing_sent_ends_one, over_histories::nothing_sent_ends_one],
    },
];

fn main() -> ExitCode {
    let began = Instant::now();
    let wanted: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    let label = |s: &Statement| format!("statement {} ({})", s.number, s.name);
    let chosen: Vec<&Statement> = STATEMENTS
        .iter()
        .filter(|s| wanted.is_empty() || wanted.iter().any(|w| label(s).contains(w.as_str())))
        .collect();
    if !chosen.is_empty() {
        println!("{}", space::size());
    }
    let results = walk(&chosen);
    let mut failed = 0;
    for (at, statement) in chosen.iter().enumerate() {
        let own: Vec<_> = results.iter().filter(|(of, _)| *of == at).map(|(_, walked)| *walked).collect();
        let is_whole = own.iter().all(Option::is_some);
        let walked: Vec<String> = own.iter().flatten().map(|(n, of)| format!("{} {of}", grouped(*n))).collect();
        failed += usize::from(!is_whole);
        println!("{}: {}{}", label(statement), if is_whole { "" } else { "FAILED; " }, walked.join(", "));
    }
    let word = if failed == 0 { "ok" } else { "FAILED" };
    let (passed, left) = (chosen.len() - failed, STATEMENTS.len() - chosen.len());
    println!(
        "\ntest result: {word}. {passed} passed; {failed} failed; 0 ignored; 0 measured; {left} filtered out; finished in {:.2}s\n",
        began.elapsed().as_secs_f32()
    );
    ExitCode::from(if failed == 0 { 0 } else { 101 })
}

/// Runs every check on two threads; `None` for one that failed, which has said why.
fn walk(chosen: &[&Statement]) -> Vec<(usize, Option<Walked>)> {
    let checks: Vec<(usize, fn() -> Walked)> =
        chosen.iter().enumerate().flat_map(|(at, s)| s.checks.iter().map(move |check| (at, *check))).collect();
    let (next, results) = (AtomicUsize::new(0), Mutex::new(vec![None; checks.len()]));
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let n = next.fetch_add(1, Ordering::Relaxed);
                    let Some((at, check)) = checks.get(n) else { return };
                    let walked = panic::catch_unwind(check).ok();
                    results.lock().unwrap()[n] = Some((*at, walked));
                }
            });
        }
    });
    results.into_inner().unwrap().into_iter().flatten().collect()
}

/// A number with its thousands apart.
fn grouped(n: usize) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

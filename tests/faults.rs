//! Keeps docs/faults.md true: all 96 faults once, every test that is named is there, and the counts are printed.

#![allow(clippy::unwrap_used, reason = "a test that cannot read should stop")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const FAULTS: usize = 96;

/// How far a fault is covered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Result {
    Passed,
    NotYet,
    NotApplicable,
}

/// One row of the table.
#[derive(Debug)]
struct Row {
    number: usize,
    tests: Vec<String>,
    reason: String,
    result: Result,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Reads a row, or says what is wrong with it.
fn row(line: &str) -> std::result::Result<Row, String> {
    let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
    let [number, fault, test, result] = cells.as_slice() else { return Err(format!("not four cells: {line}")) };
    let number = number.parse().map_err(|_| format!("no number: {line}"))?;
    let result = match result.split(':').next().unwrap_or_default() {
        "passed" => Result::Passed,
        "not yet" => Result::NotYet,
        "not applicable" => Result::NotApplicable,
        _ => return Err(format!("{number}: no known result: {result}")),
    };
    let parts: Vec<&str> = test.split('`').collect();
    let tests: Vec<String> = parts.iter().skip(1).step_by(2).map(|name| (*name).to_owned()).collect();
    let reason = parts.iter().step_by(2).map(|text| text.trim()).collect::<String>();
    if fault.is_empty() {
        return Err(format!("{number}: no fault"));
    }
    Ok(Row { number, tests, reason, result })
}

fn table(text: &str) -> (Vec<Row>, Vec<String>) {
    let lines = text.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| #"));
    let (mut rows, mut wrong) = (Vec::new(), Vec::new());
    for line in lines {
        match row(line) {
            Ok(row) => rows.push(row),
            Err(fault) => wrong.push(fault),
        }
    }
    (rows, wrong)
}

/// Everything that is wrong with a table, given the names of all tests.
fn faults_of(text: &str, known: &BTreeSet<String>) -> (Vec<Row>, Vec<String>) {
    let (rows, mut wrong) = table(text);
    for number in 1..=FAULTS {
        let times = rows.iter().filter(|row| row.number == number).count();
        if times != 1 {
            wrong.push(format!("{number} stands {times} times"));
        }
    }
    for row in &rows {
        let number = row.number;
        if !(1..=FAULTS).contains(&number) {
            wrong.push(format!("{number} is no fault"));
        }
        wrong.extend(
            row.tests.iter().filter(|test| !known.contains(*test)).map(|test| format!("{number}: no test {test}")),
        );
        match row.result {
            Result::Passed if row.tests.is_empty() => wrong.push(format!("{number}: passed without a test")),
            Result::NotApplicable if row.reason.is_empty() => wrong.push(format!("{number}: no reason")),
            Result::Passed | Result::NotYet | Result::NotApplicable => {}
        }
    }
    (rows, wrong)
}

/// The names of all functions that are marked as a test, journeys and tests beside the code included.
fn known_tests() -> BTreeSet<String> {
    let mut folders = vec![root().join("tests"), root().join("src")];
    let mut known = BTreeSet::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                known.extend(tests_in(&fs::read_to_string(path).unwrap()));
            }
        }
    }
    known
}

/// A test is a function after a line that ends in `test]`, or one inside `proptest!`, which marks them itself.
fn tests_in(source: &str) -> Vec<String> {
    let mut marked = false;
    let mut found = Vec::new();
    for line in source.lines().map(str::trim) {
        if line.starts_with("#[") {
            marked |= line.ends_with("test]");
        } else if let Some(name) = line.strip_prefix("async fn ").or_else(|| line.strip_prefix("fn ")) {
            found.extend(marked.then(|| name.split('(').next().unwrap_or_default().to_owned()));
            marked = false;
        }
    }
    found
}

#[test]
fn every_fault_has_its_row_and_every_test_is_there() {
    let text = fs::read_to_string(root().join("docs/faults.md")).unwrap();
    let (rows, wrong) = faults_of(&text, &known_tests());
    let count = |result: Result| rows.iter().filter(|row| row.result == result).count();
    let started = rows.iter().filter(|row| row.result == Result::NotYet && !row.tests.is_empty()).count();
    use std::io::Write;
    // Not print!: what a passing test prints is not shown.
    let _said = writeln!(
        std::io::stdout(),
        "faults: {} with a test, {} not yet ({started} of them begun), {} without",
        count(Result::Passed),
        count(Result::NotYet),
        count(Result::NotApplicable)
    );
    assert!(wrong.is_empty(), "docs/faults.md:\n{}\n", wrong.join("\n"));
}

#[test]
fn a_table_that_is_not_true_is_seen() {
    let good: String = (1..=FAULTS).map(|n| format!("| {n} | A fault | `a_test` | passed: Chromium |\n")).collect();
    let known = BTreeSet::from(["a_test".to_owned()]);
    assert_eq!(faults_of(&good, &known).1, Vec::<String>::new());
    for (from, to, says) in [
        ("| 7 | A fault |", "| 8 | A fault |", "7 stands 0 times"),
        ("| 7 | A fault | `a_test`", "| 7 | A fault | `another_test`", "7: no test another_test"),
        ("| 7 | A fault | `a_test`", "| 7 | A fault | none", "7: passed without a test"),
        ("| 7 | A fault | `a_test` | passed: Chromium |", "| 7 | A fault | | not applicable |", "7: no reason"),
        (
            "| 7 | A fault | `a_test` | passed: Chromium |",
            "| 7 | A fault | `a_test` | fine |",
            "7: no known result: fine",
        ),
        ("| 96 | A fault |", "| 97 | A fault |", "97 is no fault"),
    ] {
        let (_, wrong) = faults_of(&good.replacen(from, to, 1), &known);
        assert!(wrong.iter().any(|fault| fault == says), "{says}: {wrong:?}");
    }
    assert_eq!(tests_in("#[test]\nfn a() {}\nfn b() {}\n#[wasm_bindgen_test]\nfn c() {}"), ["a", "c"]);
}

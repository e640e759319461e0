//! Reads the source and checks what the compiler does not: which folder may name which, and the shape of files.
//!
//! The table of arrows is the one of the README. A failure names the file, the line and the rule.
#![allow(clippy::unwrap_used, reason = "a test that cannot read the source should stop")]

use std::{
    fs,
    path::{Path, PathBuf},
};

use afterword::domain::erasing::Kind;

/// A folder of `src`, what its code must not name, and the reason that the message gives.
struct Arrow {
    folder: &'static str,
    never: &'static [&'static str],
    reason: &'static str,
}

const BROWSER: [&str; 6] = ["leptos", "leptos_router", "web_sys", "js_sys", "wasm_bindgen", "gloo_storage"];

/// Who may name whom. Crates and own modules are matched as whole words in code, not in comments or texts.
const ARROWS: &[Arrow] = &[
    Arrow { folder: "domain", never: &BROWSER, reason: "a rule knows no browser" },
    Arrow { folder: "domain", never: &["serde", "serde_json"], reason: "the shape on disk belongs to storage" },
    Arrow {
        folder: "domain",
        never: &["crate::content", "crate::storage", "crate::state", "crate::ui"],
        reason: "a rule uses nothing else of ours: pass it in, and return codes, not words",
    },
    Arrow {
        folder: "domain",
        never: &["Utc::now", "Local::now", "SystemTime::now", "Instant::now"],
        reason: "a rule has no clock: pass the moment in",
    },
    Arrow { folder: "content", never: &BROWSER, reason: "words know no browser" },
    Arrow {
        folder: "content",
        never: &["crate::storage", "crate::state", "crate::ui"],
        reason: "words may use the domain's types only",
    },
    Arrow { folder: "storage", never: &["leptos", "leptos_router"], reason: "a record is kept without a page" },
    Arrow {
        folder: "storage",
        never: &["crate::content", "crate::state", "crate::ui"],
        reason: "storage may use the domain and serde only",
    },
    Arrow {
        folder: "state",
        never: &["leptos_router", "web_sys", "js_sys", "wasm_bindgen", "gloo_storage"],
        reason: "signals reach the device through a shelf and a clock that are passed in",
    },
    Arrow {
        folder: "state",
        never: &["crate::content", "crate::ui"],
        reason: "signals hold values, not words or screens",
    },
    Arrow {
        folder: "ui/components",
        never: &["crate::domain", "crate::content", "crate::storage", "crate::state", "crate::ui::pages"],
        reason: "a component knows no feature: give it words and callbacks",
    },
    Arrow {
        folder: "ui/parts",
        never: &["crate::storage", "crate::ui::pages"],
        reason: "a part belongs to no page, and reads and acts through state",
    },
    Arrow { folder: "ui/pages", never: &["crate::storage"], reason: "a page reads and acts through state" },
];

const LONGEST: usize = 300;

/// What is typed into a form without this is kept by browsers in files of their own, to bring a closed tab back: it would
/// lie there readable, whatever the lock seals. A field outside of any form is kept in any case.
const OUT_OF_FILES: &str = "<form autocomplete=\"off\"";

/// One source file: path below `src` with forward slashes, and its text.
struct Source {
    path: String,
    text: String,
}

impl Source {
    /// Numbered lines of code: comments are blanked, and so are texts, so that words about a module do not count.
    fn code(&self) -> impl Iterator<Item = (usize, String)> + '_ {
        self.text.lines().enumerate().map(|(at, line)| (at + 1, code_of(line)))
    }
}

/// A line without its comment and without what stands between quotation marks.
fn code_of(line: &str) -> String {
    let (mut code, mut quoted, mut before) = (String::new(), false, ' ');
    let mut rest = line.chars().peekable();
    while let Some(c) = rest.next() {
        if !quoted && c == '/' && rest.peek() == Some(&'/') {
            break;
        }
        if c == '"' && before != '\\' && before != '\'' {
            quoted = !quoted;
        } else if !quoted {
            code.push(c);
        }
        before = if before == '\\' { ' ' } else { c };
    }
    code
}

/// Whether code names something as a whole path: `leptos` in `use leptos::x`, not in `leptos_router` or `my_leptos`.
fn names(code: &str, what: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(what).any(|(at, _)| {
        let (before, after) = code.split_at(at);
        !before.ends_with(part) && !after.trim_start_matches(what).starts_with(part)
    })
}

/// Code with the short forms of our own paths written out, so that `super::super::ui` does not slip through.
fn written_out(source: &Source, code: &str) -> String {
    let mut module: Vec<&str> = source.path.trim_end_matches(".rs").split('/').collect();
    if module.last() == Some(&"mod") {
        module.pop();
    }
    let ups = code.matches("super::").count();
    let Some(start) = code.find("super::").filter(|_| ups > 0 && ups < module.len() + 1) else {
        return code.replace("afterword::", "crate::");
    };
    let (head, tail) = code.split_at(start);
    module.truncate(module.len().saturating_sub(ups));
    let base = module.iter().fold(String::from("crate::"), |path, part| path + part + "::");
    format!("{head}{base}{}", tail.replace("super::", ""))
}

/// All files below a folder whose names end so, in order.
fn files(root: &Path, end: &str) -> Vec<PathBuf> {
    let mut folders = vec![root.to_owned()];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|own| own == end) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Path below a folder, with forward slashes everywhere.
fn below(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/")
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    files(&root, "rs")
        .iter()
        .map(|path| Source { path: below(&root, path), text: fs::read_to_string(path).unwrap() })
        .collect()
}

/// Collects every breach, so that one run tells them all.
fn check(breaches: impl FnOnce(&[Source]) -> Vec<String>) {
    let found = breaches(&sources());
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn each_folder_names_only_what_it_may() {
    check(|sources| {
        let mut breaches = Vec::new();
        for source in sources {
            for (line, code) in source.code() {
                let code = written_out(source, &code);
                for arrow in ARROWS {
                    let here = source.path.starts_with(&format!("{}/", arrow.folder))
                        || source.path == format!("{}.rs", arrow.folder);
                    for what in arrow.never.iter().filter(|what| here && names(&code, what)) {
                        breaches.push(format!(
                            "src/{}:{line}: {} names {what}: {}",
                            source.path, arrow.folder, arrow.reason
                        ));
                    }
                }
            }
        }
        breaches
    });
}

#[test]
fn imports_from_the_crate_are_spelled_one_by_one() {
    check(|sources| {
        let mut breaches = Vec::new();
        for source in sources {
            for (line, code) in source.code() {
                if code.contains("use crate::{") {
                    breaches.push(format!(
                        "src/{}:{line}: `use crate::{{...}}` hides its arrows: one `use crate::<folder>::...` for each folder",
                        source.path
                    ));
                }
            }
        }
        breaches
    });
}

#[test]
fn a_page_names_no_other_page() {
    check(|sources| {
        let mut breaches = Vec::new();
        for source in sources {
            let Some(own) = source.path.strip_prefix("ui/pages/").and_then(|path| path.split(['/', '.']).next()) else {
                continue;
            };
            if own == "mod" {
                continue;
            }
            for (line, code) in source.code() {
                let code = written_out(source, &code);
                let other = code.split("crate::ui::pages::").nth(1).filter(|rest| {
                    let page: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                    page != own
                });
                if let Some(other) = other {
                    breaches.push(format!(
                        "src/{}:{line}: page {own} names page {other}: what two pages share belongs to ui/components or state",
                        source.path
                    ));
                }
            }
        }
        breaches
    });
}

#[test]
fn every_file_says_what_it_holds() {
    check(|sources| {
        let silent = sources.iter().filter(|source| !source.text.starts_with("//!"));
        silent
            .map(|source| format!("src/{}:1: no `//!` sentence: what it holds and why it is apart", source.path))
            .collect()
    });
}

#[test]
fn no_file_is_two_things() {
    check(|sources| {
        // A stage of the guide is one table, however many points it has.
        let is_table = |source: &&Source| source.path.starts_with("content/en/points/");
        let counted = sources.iter().filter(|s| !is_table(s)).map(|source| (source, source.text.lines().count()));
        let long = counted.filter(|(_, lines)| *lines > LONGEST);
        long.map(|(source, lines)| {
            format!("src/{}:{lines}: longer than {LONGEST} lines: it is two things", source.path)
        })
        .collect()
    });
}

#[test]
fn no_string_styles_and_no_unwrap() {
    let banned = [
        ("style=\"", "the content policy refuses string styles: use a class, or style:name=value"),
        (".unwrap()", "a panic ends the page"),
    ];
    check(|sources| {
        let mut breaches = Vec::new();
        for source in sources {
            for (at, line) in source.text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
                for (what, reason) in banned.iter().filter(|(what, _)| line.contains(what)) {
                    breaches.push(format!("src/{}:{}: {what}: {reason}", source.path, at + 1));
                }
            }
        }
        breaches
    });
}

#[test]
fn every_form_keeps_out_of_the_browsers_files() {
    check(|sources| {
        let mut breaches = Vec::new();
        for source in sources.iter().filter(|source| source.path.starts_with("ui/")) {
            let lines = source.text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
            let open = lines.filter(|(_, line)| line.contains("<form") && !line.contains(OUT_OF_FILES));
            let has_field = source.path.starts_with("ui/pages/") && source.text.contains("<textarea");
            if has_field && !source.text.contains(OUT_OF_FILES) {
                breaches.push(format!("src/{}: a textarea outside of {OUT_OF_FILES}", source.path));
            }
            breaches
                .extend(open.map(|(at, _)| format!("src/{}:{}: begin it with {OUT_OF_FILES}", source.path, at + 1)));
        }
        breaches
    });
}

/// The quiet time is no kind that is erased by itself.
const FORMS_OF_NO_KIND: [&str; 2] = ["days", "dates"];

#[test]
fn every_form_that_is_kept_belongs_to_a_kind_that_can_be_erased() {
    check(|sources| {
        let mut breaches = Vec::new();
        let (mut seen, calls) = (0, ["keep_typed(\"", "keep_typed(format!(\"", "keep_typed_for(\""]);
        for source in sources.iter().filter(|source| source.path.starts_with("ui/pages/")) {
            for name in calls.iter().flat_map(|call| source.text.split(call).skip(1)) {
                let name = name.split(['"', '{']).next().unwrap_or_default();
                seen += 1;
                if Kind::of_form(name).is_none() && !FORMS_OF_NO_KIND.contains(&name) {
                    breaches.push(format!("src/{}: no kind of domain/erasing.rs names the form {name}", source.path));
                }
            }
        }
        assert!(seen > 5, "{seen} forms");
        breaches
    });
}

#[test]
fn every_form_that_is_kept_is_described() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap();
    let (kinds, text) = (read("src/domain/erasing.rs"), read("docs/backup-format.md"));
    let (_, arms) = kinds.split_once("fn of_form").unwrap();
    let arms = arms.split("_ =>").next().unwrap().split('"').skip(1).step_by(2);
    let known: Vec<_> = arms.chain(FORMS_OF_NO_KIND).chain(["round"]).collect();
    let (_, table) = text.split_once("| form | what for |").unwrap();
    let rows = table.lines().skip(2).take_while(|line| line.starts_with('|')).filter_map(|line| line.split('|').nth(1));
    let names: Vec<_> = rows.flat_map(|cell| cell.split('`').skip(1).step_by(2)).collect();
    let told: Vec<_> = names.iter().filter_map(|name| name.split('-').next()).collect();
    let missing: Vec<_> = known.iter().filter(|name| !told.contains(name)).collect();
    let gone: Vec<_> = told.iter().filter(|name| !known.contains(name)).collect();
    assert!(known.len() > 20 && missing.is_empty() && gone.is_empty(), "missing: {missing:?}, gone: {gone:?}");
}

#[test]
fn every_sheet_is_in_the_one_stylesheet() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let build = fs::read_to_string(root.join("Trunk.toml")).unwrap();
    let sheets = files(&root.join("style"), "css");
    let wrong: Vec<_> = sheets
        .iter()
        .map(|sheet| format!("style/{}", below(&root.join("style"), sheet)))
        .map(|sheet| match sheet.rsplit_once('/') {
            Some((folder, _)) if folder != "style" => format!("{folder}/*.css"),
            _ => sheet,
        })
        .filter(|sheet| !build.contains(&format!(" {sheet} ")))
        .map(|sheet| format!("Trunk.toml: {sheet} is not put into the stylesheet"))
        .collect();
    assert!(!sheets.is_empty() && wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn the_checks_themselves() {
    assert!(names("use leptos::prelude::*;", "leptos"));
    assert!(!names("use leptos_router::A;", "leptos"));
    assert!(!names("let my_leptos = 1;", "leptos"));
    assert!(names("crate::ui::route()", "crate::ui"));
    assert!(!names("crate::uid()", "crate::ui"));
    assert_eq!(code_of("let a = \"leptos // \"; // leptos"), "let a = ; ");
    let source = Source { path: "domain/quiet.rs".into(), text: String::new() };
    assert_eq!(written_out(&source, "use super::super::ui::route;"), "use crate::ui::route;");
    assert_eq!(written_out(&source, "use super::record::Story;"), "use crate::domain::record::Story;");
}

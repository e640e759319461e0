//! What the built files can call at all. A module of WebAssembly reaches nothing but what it asks for by name when it is
//! loaded, and the script between it and the browser says what each name does: all of them are listed in
//! `tests/data/imports.txt`. What our own scripts do that leads out of the page is listed in `tests/data/ways-out.tsv`.
//!
//! `AFTERWORD_IMPORTS=1` writes the first list anew; read what changed in it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use crate::server::target;

/// Every way that leads out of a page, as it stands in a script.
const WAYS_OUT: [&str; 38] = [
    "fetch(",
    "XMLHttpRequest",
    "WebSocket",
    "WebTransport",
    "EventSource",
    "sendBeacon",
    "RTCPeerConnection",
    "RTCDataChannel",
    "import(",
    "importScripts",
    "new Worker",
    "SharedWorker",
    ".register(",
    "new Image",
    "new Audio",
    "new Request",
    ".addAll(",
    "window.open",
    "location.href = ",
    "location = ",
    "location.assign",
    "location.replace",
    "location.reload",
    "navigation.navigate",
    ".src = ",
    ".href = ",
    ".action = ",
    ".ping = ",
    ".submit(",
    ".click(",
    ".share(",
    "preconnect",
    "prefetch",
    "document.cookie",
    "window.name",
    "postMessage",
    "eval(",
    "new Function",
];

/// How the names begin by which the first part asks for another one.
const LOAD: &str = "__wasm_split_load";

/// What no module may name: with it, it could ask for a way out by its name. `fetch` alone stands in sentences.
const NEVER_NAMED: [&str; 14] = [
    "XMLHttpRequest",
    "WebSocket",
    "WebTransport",
    "EventSource",
    "sendBeacon",
    "RTCPeerConnection",
    "RTCDataChannel",
    "importScripts",
    "SharedWorker",
    "serviceWorker",
    "showOpenFilePicker",
    "preconnect",
    "https://",
    "wss:",
];

/// What of the browser the app may be compiled against.
const FEATURES: [&str; 21] = [
    "Blob",
    "BlobPropertyBag",
    "Clipboard",
    "Crypto",
    "Document",
    "Element",
    "Event",
    "EventTarget",
    "File",
    "FileList",
    "FilePropertyBag",
    "History",
    "HtmlAnchorElement",
    "HtmlElement",
    "HtmlInputElement",
    "Location",
    "MouseEvent",
    "Navigator",
    "Storage",
    "Url",
    "Window",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn data(name: &str) -> PathBuf {
    root().join("tests/data").join(name)
}

/// Reads numbers and names from a module.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1).map(|byte| byte[0])
    }

    fn number(&mut self) -> Option<usize> {
        let (mut value, mut shift) = (0_usize, 0);
        loop {
            let byte = self.byte()?;
            value |= usize::from(byte & 0x7f).checked_shl(shift)?;
            shift += 7;
            if byte < 0x80 {
                return Some(value);
            }
        }
    }

    fn name(&mut self) -> Option<String> {
        let length = self.number()?;
        String::from_utf8(self.take(length)?.to_vec()).ok()
    }

    fn limits(&mut self) -> Option<()> {
        let has_most = self.number()? & 1 == 1;
        self.number()?;
        if has_most {
            self.number()?;
        }
        Some(())
    }
}

/// What a module asks for from outside, as where it comes from and its name. `None` where it is no module.
fn imports(module: &[u8]) -> Option<Vec<(String, String)>> {
    let mut rest = Bytes(module);
    if rest.take(8)? != b"\0asm\x01\0\0\0" {
        return None;
    }
    let mut found = Vec::new();
    while !rest.0.is_empty() {
        let kind = rest.byte()?;
        let length = rest.number()?;
        let mut section = Bytes(rest.take(length)?);
        if kind != 2 {
            continue;
        }
        for _ in 0..section.number()? {
            found.push((section.name()?, section.name()?));
            match section.byte()? {
                0 => drop(section.number()?),
                1 => {
                    section.byte()?;
                    section.limits()?;
                }
                2 => section.limits()?,
                3 => drop(section.take(2)?),
                _ => return None,
            }
        }
        if !section.0.is_empty() {
            return None;
        }
    }
    Some(found)
}

/// What each function of the script between the module and the browser does, by its name: the lines that touch the browser.
fn glue(script: &str) -> BTreeMap<String, String> {
    const PLUMBING: [&str; 12] = [
        "getDataViewMemory0()",
        "const ptr",
        "var ptr",
        "const len",
        "var len",
        "return ret",
        "try {",
        "} catch",
        "let result;",
        "result = false;",
        "const ret = result;",
        "}",
    ];
    let mut found = BTreeMap::new();
    let mut open: Option<(String, Vec<String>)> = None;
    for line in script.lines() {
        match open.take() {
            None => {
                let start = line.split_once(": function").filter(|(name, _)| name.starts_with("__wb"));
                open = start.map(|(name, _)| (name.to_owned(), Vec::new()));
            }
            Some((name, lines)) if line == "}," || line == "}, arguments); }," => {
                found.insert(name, lines.join(" "));
            }
            Some((name, mut lines)) => {
                if !PLUMBING.iter().any(|start| line.starts_with(start)) {
                    lines.push(neutral(line));
                }
                open = Some((name, lines));
            }
        }
    }
    found
}

/// A line without the names that every build gives anew.
fn neutral(line: &str) -> String {
    let mut out = String::new();
    for (at, part) in line.split("_ZN").enumerate() {
        if at == 0 {
            out += part;
        } else {
            out += "closure";
            out += part.trim_start_matches(|it: char| it.is_ascii_alphanumeric() || it == '_' || it == '.');
        }
    }
    out
}

/// A name without the number that tells it from others of that name.
fn plain(name: &str) -> &str {
    name.split_once('$').map_or(name, |(name, _)| name)
}

/// A built site: its files by name, without the hash of the build.
pub type Built = BTreeMap<String, Vec<u8>>;

/// The site under `target`.
pub fn built() -> Built {
    let mut all = Built::new();
    for file in fs::read_dir(target().join("site")).unwrap().flatten().filter(|file| file.path().is_file()) {
        let name = file.file_name().to_string_lossy().into_owned();
        let (stem, end) = name.split_once('.').unwrap_or((&name, ""));
        let stem = stem.split('_').map(|part| part.strip_prefix("afterword-").map_or(part, |_| "afterword"));
        all.insert(format!("{}.{end}", stem.collect::<Vec<_>>().join("_")), fs::read(file.path()).unwrap());
    }
    all
}

/// The lines of `imports.txt` that a site needs.
fn reached(site: &Built) -> Result<BTreeSet<String>, String> {
    let script = site.get("afterword.js").ok_or("no script between the module and the browser")?;
    let does = glue(&String::from_utf8_lossy(script));
    let mut lines = BTreeSet::new();
    for (file, module) in site.iter().filter(|(name, _)| name.ends_with(".wasm")) {
        for (from, name) in imports(module).ok_or(format!("{file} is no module"))? {
            if file == "afterword_bg.wasm" && from.ends_with("_bg.js") {
                let does = does.get(&name).ok_or(format!("{name} does nothing that is known"))?;
                lines.insert(format!("{}: {does}", plain(&name)));
            } else if file == "afterword_bg.wasm" && from.ends_with("_split.js") {
                let name = if name.starts_with(LOAD) { LOAD } else { &name };
                lines.insert(format!("{name}: loads a part of the app"));
            } else if file != "afterword_bg.wasm" && from == "__wasm_split" {
                lines.insert(format!(
                    "{}: shared between the parts",
                    name.trim_end_matches(|it: char| it.is_ascii_digit())
                ));
            } else {
                return Err(format!("{file} asks for {name} from {from}"));
            }
        }
    }
    Ok(lines)
}

/// How often each way out stands in each script, as `file way`.
fn ways_out(site: &Built) -> BTreeMap<(String, String), usize> {
    let mut found = BTreeMap::new();
    for (file, content) in site.iter().filter(|(name, _)| name.ends_with(".js")) {
        // The loader fetches parts of the app by their own names, however many there are.
        let script = String::from_utf8_lossy(content).replace("fetch(new URL(\"./afterword-", "part(");
        for way in WAYS_OUT {
            let count = script.matches(way).count();
            if count > 0 {
                found.insert((file.clone(), way.to_owned()), count);
            }
        }
    }
    found
}

/// Everything that a site can call and that is not on the lists.
pub fn faults(site: &Built) -> Vec<String> {
    let allowed = fs::read_to_string(data("imports.txt")).unwrap_or_default();
    let allowed: BTreeSet<&str> = allowed.lines().filter(|line| !line.starts_with('#')).collect();
    let mut found = match reached(site) {
        Ok(lines) => lines.into_iter().filter(|line| !allowed.contains(line.as_str())).collect(),
        Err(fault) => vec![fault],
    };
    found.extend(unlisted_ways_out(site));
    for (file, module) in site.iter().filter(|(name, _)| name.ends_with(".wasm")) {
        let text = String::from_utf8_lossy(module);
        let named = NEVER_NAMED.iter().filter(|word| text.contains(**word));
        found.extend(named.map(|word| format!("{file} names {word}")));
        let said = |rest: &str| rest.starts_with("ed") || rest.starts_with("es");
        found.extend(text.split("fetch").skip(1).filter(|rest| !said(rest)).map(|_| format!("{file} names fetch")));
    }
    found
}

/// Ways out that stand in a script more or less often than is listed.
fn unlisted_ways_out(site: &Built) -> Vec<String> {
    let listed = fs::read_to_string(data("ways-out.tsv")).unwrap();
    let row = |line: &str| {
        let cells: Vec<&str> = line.split('\t').collect();
        assert!(cells.len() == 4 && !cells[3].is_empty(), "file, way, count and why: {line}");
        ((cells[0].to_owned(), cells[1].to_owned()), cells[2].parse().unwrap())
    };
    let mut listed: BTreeMap<(String, String), usize> =
        listed.lines().filter(|line| !line.starts_with('#')).map(row).collect();
    let mut found = Vec::new();
    for ((file, way), count) in ways_out(site) {
        let may = listed.remove(&(file.clone(), way.clone())).unwrap_or_default();
        if count != may {
            found.push(format!("{file}: {way} stands there {count} times and is listed {may} times"));
        }
    }
    found.extend(listed.keys().map(|(file, way)| format!("{file}: {way} is listed and not there")));
    found
}

#[test]
fn what_is_built_can_call_nothing_that_sends() {
    let site = built();
    if std::env::var_os("AFTERWORD_IMPORTS").is_some() {
        let lines: Vec<String> = reached(&site).unwrap().into_iter().collect();
        let head = "# Everything that the app can call: a name, and what the script beside it does for that name.\n\
            # Written by AFTERWORD_IMPORTS=1, see tests/browser/proof/reach.rs. A new line is a new thing that the app can do.\n";
        fs::write(data("imports.txt"), format!("{head}{}\n", lines.join("\n"))).unwrap();
    }
    assert_eq!(faults(&site), Vec::<String>::new());
    let modules = site.keys().filter(|name| name.ends_with(".wasm")).count();
    super::say(&format!(
        "proof 1, what can be called: {modules} modules ask for {} things, all listed; {} ways out in scripts, all listed",
        reached(&site).unwrap().len(),
        ways_out(&site).len()
    ));
}

#[test]
fn what_the_app_is_compiled_against_is_listed() {
    let cargo = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let own = cargo.split("\n[").find(|part| part.starts_with("dependencies]")).unwrap();
    let features = own.split("web-sys").nth(1).and_then(|rest| rest.split("features = [").nth(1)?.split(']').next());
    let features: Vec<&str> = features.unwrap().split('"').skip(1).step_by(2).collect();
    let other: Vec<&&str> = features.iter().filter(|name| !FEATURES.contains(name)).collect();
    assert!(features.len() > 15 && other.is_empty(), "not on the list: {other:?}");
    for name in ["gloo-net", "reqwest", "ureq", "web-transport", "tungstenite"] {
        assert!(!own.contains(&format!("\n{name} ")), "{name} can send");
    }
}

/// The smallest module that asks for one function.
fn module(from: &str, name: &str) -> Vec<u8> {
    let byte = |length: usize| u8::try_from(length).unwrap();
    let entry = [&[1, byte(from.len())], from.as_bytes(), &[byte(name.len())], name.as_bytes(), &[0, 0]].concat();
    [b"\0asm\x01\0\0\0".as_slice(), &[1, 4, 1, 0x60, 0, 0], &[2, byte(entry.len())], &entry].concat()
}

#[test]
fn a_build_that_could_send_is_seen() {
    let with = |change: &dyn Fn(&mut Built)| {
        let mut site = built();
        change(&mut site);
        faults(&site).join("\n")
    };
    let add = |site: &mut Built, file: &str, more: &[u8]| site.get_mut(file).unwrap().extend_from_slice(more);
    let beside = "__wbg_fetch$2";
    let glue = format!("\n{beside}: function(arg0) {{\nconst ret = arg0.send();\nreturn ret;\n}},\n");
    let found = with(&|site| {
        add(site, "afterword.js", glue.as_bytes());
        site.insert("afterword_bg.wasm".into(), module("./afterword_bg.js", beside));
    });
    assert!(found.contains("__wbg_fetch: const ret = arg0.send();"), "{found}");
    let found = with(&|site| drop(site.insert("afterword_later.wasm".into(), module("./elsewhere.js", "send"))));
    assert!(found.contains("afterword_later.wasm asks for send from ./elsewhere.js"), "{found}");
    let found = with(&|site| drop(site.insert("afterword_later.wasm".into(), b"<!doctype html>".to_vec())));
    assert!(found.contains("afterword_later.wasm is no module"), "{found}");
    let found = with(&|site| add(site, "afterword_later.wasm", b"\0\x0b\x0asendBeacon"));
    assert!(found.contains("names sendBeacon"), "{found}");
    for way in WAYS_OUT {
        let mut site = Built::from([("exit.js".into(), built().remove("exit.js").unwrap())]);
        add(&mut site, "exit.js", format!("\n{way}").as_bytes());
        let found = unlisted_ways_out(&site).join("\n");
        assert!(found.contains(&format!("exit.js: {way}")), "{way}: {found}");
    }
    super::say(&format!(
        "proof 1 fails where it has to: {} ways out, an import, a part of elsewhere, a name",
        WAYS_OUT.len()
    ));
}

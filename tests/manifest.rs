//! The manifest: every field that a browser or a store looks at is there, every picture is there and as large as it says,
//! and nothing in it says what the app is about.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot read should stop")]

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

/// What would tell somebody who looks at the device or at its list of apps.
const TELLING: [&str; 16] = [
    "break",
    "ex ",
    "partner",
    "love",
    "relationship",
    "contact",
    "heart",
    "together",
    "separat",
    "divorce",
    "apart",
    "messag",
    "letting go",
    "healing",
    "again",
    "couple",
];

fn site() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("static")
}

fn manifest() -> Value {
    serde_json::from_str(&fs::read_to_string(site().join("manifest.webmanifest")).unwrap()).unwrap()
}

/// Width and height of a picture, as it says itself.
fn sizes(file: &Path) -> Option<String> {
    let bytes = fs::read(file).ok()?;
    let is_png = bytes.starts_with(b"\x89PNG\r\n\x1a\n");
    let side = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    if is_png { Some(format!("{}x{}", side(16)?, side(20)?)) } else { None }
}

/// Every text in a value.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(list) => list.iter().flat_map(texts).collect(),
        Value::Object(fields) => fields.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

/// Everything that is wrong with a manifest.
fn faults(manifest: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let fixed = [
        ("id", json!("__BASE__")),
        ("lang", json!("en")),
        ("dir", json!("ltr")),
        ("start_url", json!(".")),
        ("scope", json!(".")),
        // Anything less stays inside Safari on iOS, with its seven days.
        ("display", json!("standalone")),
        ("orientation", json!("any")),
        ("launch_handler", json!({ "client_mode": "navigate-existing" })),
    ];
    for (name, value) in fixed {
        if manifest[name] != value {
            found.push(format!("{name} is {}", manifest[name]));
        }
    }
    for name in ["name", "short_name", "description"] {
        if manifest[name].as_str().is_none_or(|text| text.len() < 3) {
            found.push(format!("{name} is missing"));
        }
    }
    for name in ["background_color", "theme_color"] {
        let is_colour = |text: &str| text.len() == 7 && text.starts_with('#');
        if !manifest[name].as_str().is_some_and(is_colour) {
            found.push(format!("{name} is no colour"));
        }
    }
    if manifest["categories"].as_array().is_none_or(Vec::is_empty) {
        found.push("no category".into());
    }
    for (list, kind, sizes) in [
        ("icons", ("purpose", "any"), Some("192x192")),
        ("icons", ("purpose", "any"), Some("512x512")),
        ("icons", ("purpose", "maskable"), Some("512x512")),
        ("screenshots", ("form_factor", "narrow"), None),
        ("screenshots", ("form_factor", "wide"), None),
    ] {
        let fits = |it: &&Value| it[kind.0] == kind.1 && sizes.is_none_or(|sizes| it["sizes"] == sizes);
        if manifest[list].as_array().into_iter().flatten().filter(fits).count() != 1 {
            found.push(format!("{list}: not one {} {}", kind.1, sizes.unwrap_or_default()));
        }
    }
    for picture in ["icons", "screenshots"].iter().flat_map(|list| manifest[list].as_array().into_iter().flatten()) {
        let there = picture["src"].as_str().and_then(|src| sizes(&site().join(src)));
        if there.as_deref() != picture["sizes"].as_str() || picture["type"] != "image/png" {
            found.push(format!("{picture} is {there:?}"));
        }
    }
    let shortcuts = manifest["shortcuts"].as_array();
    if shortcuts.is_none_or(|all| all.is_empty() || all.iter().any(|it| !it["name"].is_string())) {
        found.push("shortcuts without a name".into());
    }
    // Addresses are relative, so that the app works wherever it lies.
    let urls = shortcuts.into_iter().flatten().map(|it| &it["url"]);
    for url in urls.filter(|url| url.as_str().is_none_or(|url| url.contains(['/', ':', '?']))) {
        found.push(format!("the address {url}"));
    }
    for text in texts(manifest) {
        let small = format!("{} ", text.to_lowercase());
        found.extend(
            TELLING.iter().filter(|word| small.contains(**word)).map(|word| format!("\"{text}\" tells: {word}")),
        );
    }
    found
}

#[test]
fn the_manifest_has_everything_and_tells_nothing() {
    assert_eq!(faults(&manifest()), Vec::<String>::new());
    assert_eq!(sizes(&site().join("icons/apple-touch-icon.png")).as_deref(), Some("180x180"));
}

#[test]
fn a_manifest_with_a_fault_is_seen() {
    let changes: [(&str, Value); 9] = [
        ("/id", json!("/")),
        ("/display", json!("minimal-ui")),
        ("/short_name", json!("A")),
        ("/description", json!("For the time after a break-up.")),
        ("/theme_color", json!("red")),
        ("/icons/0/sizes", json!("144x144")),
        ("/icons/2/purpose", json!("any maskable")),
        ("/screenshots/1/src", json!("pictures/none.png")),
        ("/shortcuts/0/url", json!("https://example.com")),
    ];
    for (place, value) in changes {
        let mut changed = manifest();
        *changed.pointer_mut(place).unwrap() = value;
        assert!(!faults(&changed).is_empty(), "{place}");
    }
}

/// What a preview of a link and a list of bookmarks show is what the manifest says.
#[test]
fn the_page_describes_itself_as_the_manifest_does() {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("index.html")).unwrap();
    let says = |name: &str| {
        page.split_once(&format!("<meta name=\"{name}\" content=\"")).unwrap().1.split_once('"').unwrap().0
    };
    assert_eq!(says("description"), manifest()["description"].as_str().unwrap());
    assert_eq!(page.matches("name=\"description\"").count(), 1);
}

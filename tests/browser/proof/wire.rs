//! What goes over the wire. Every request that a browser made of the site, or through it of anybody else, has to be one that
//! a page which sends nothing would make: GET, for a file of the site, bare, with the headers that every browser sends.

use std::{collections::BTreeSet, fs, path::Path};

use crate::server::BASE;

/// Headers that say nothing of the person but what every request of a browser says. `referer` is looked at on its own.
const PLAIN_HEADERS: [&str; 25] = [
    "accept",
    "accept-encoding",
    "accept-language",
    "cache-control",
    "connection",
    "dnt",
    "host",
    "if-modified-since",
    "if-none-match",
    "origin",
    "pragma",
    "priority",
    "purpose",
    "referer",
    "sec-ch-ua",
    "sec-ch-ua-mobile",
    "sec-ch-ua-platform",
    "sec-fetch-dest",
    "sec-fetch-mode",
    "sec-fetch-site",
    "sec-fetch-storage-access",
    "sec-fetch-user",
    "service-worker",
    "upgrade-insecure-requests",
    "user-agent",
];

/// Whom Chromium asks for things of its own, with an empty page too. The driver tells it not to; what comes all the same is no
/// request of a page, which the journeys see in the browser's own log (`proof::canary`).
const MAKERS: [&str; 7] = [
    "accounts.google.com",
    "clients2.google.com",
    "content-autofill.googleapis.com",
    "optimizationguide-pa.googleapis.com",
    "redirector.gvt1.com",
    // The first page of Debian's Chromium on a profile of one's own.
    "start.duckduckgo.com",
    "update.googleapis.com",
];

/// One request as it was heard.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub method: String,
    pub url: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Asked {
    /// Reads the lines before the body.
    pub fn read(head: &str) -> Option<Self> {
        let mut lines = head.lines();
        let mut words = lines.next()?.split(' ');
        let (method, url) = (words.next()?.to_owned(), words.next().unwrap_or_default().to_owned());
        let headers = lines.filter_map(|line| line.split_once(':'));
        let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned())).collect();
        Some(Self { method, url, headers, body: Vec::new() })
    }

    /// As `GET /repo/boot.js`.
    pub fn line(&self) -> String {
        format!("{} {}", self.method, self.url)
    }

    /// A header, by its name in small letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// Everything that was said, as one text of bytes.
    pub fn bytes(&self) -> Vec<u8> {
        let headers: String = self.headers.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
        [self.line().as_bytes(), b"\n", headers.as_bytes(), &self.body].concat()
    }

    /// The browser asks its maker.
    fn is_of_the_browser(&self) -> bool {
        let host = self.url.strip_prefix("http://").unwrap_or(&self.url);
        MAKERS.iter().any(|maker| host.strip_prefix(maker).is_some_and(|rest| rest == ":443" || rest.starts_with('/')))
    }

    /// Firefox looks for the picture of a page there when it has hardly come and is gone again, whatever the page says of one.
    fn is_for_a_picture(&self) -> bool {
        self.line() == "GET /favicon.ico"
            && self.header("sec-fetch-dest") == Some("image")
            && self.header("user-agent").is_some_and(|agent| agent.contains(" Firefox/"))
    }

    /// A person typed the address, followed a bookmark, or went back: no page asked for this.
    fn is_typed(&self) -> bool {
        self.header("sec-fetch-site") == Some("none") && self.header("sec-fetch-mode") == Some("navigate")
    }
}

/// What there is on the site to be asked for.
pub struct Files {
    names: BTreeSet<String>,
    pages: BTreeSet<String>,
}

impl Files {
    /// The files of a built site, and the words of which the app makes the addresses of its pages.
    pub fn of(site: &Path) -> Self {
        let mut names = BTreeSet::from([String::new()]);
        list(site, "", &mut names);
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui");
        let route: String =
            ["route.rs", "route/two.rs"].map(|file| fs::read_to_string(source.join(file)).unwrap()).concat();
        let texts = route.split('"').skip(1).step_by(2).filter(|text| text.starts_with('/'));
        let pages = texts.flat_map(|text| text.split('/')).filter(|word| !word.contains('{')).map(str::to_owned);
        Self { names, pages: pages.collect() }
    }

    /// What is wrong with a request, if anything is.
    pub fn fault(&self, asked: &Asked) -> Option<String> {
        let Some(path) = asked.url.strip_prefix(BASE) else {
            return (!asked.is_of_the_browser() && !asked.is_for_a_picture()).then(|| "another place".into());
        };
        if asked.method != "GET" {
            return Some("more than a question".into());
        }
        if !asked.body.is_empty() || ["content-length", "transfer-encoding"].iter().any(|it| asked.header(it).is_some())
        {
            return Some("it has a body".into());
        }
        if let Some((name, value)) = asked.headers.iter().find(|(name, _)| !PLAIN_HEADERS.contains(&name.as_str())) {
            return Some(format!("the header {name}: {value}"));
        }
        if let Some(from) = asked.header("referer").filter(|from| !self.tells_nothing(asked, from)) {
            return Some(format!("it tells where it comes from: {from}"));
        }
        if asked.is_typed() || self.is_file(path) {
            return None;
        }
        // The page loads itself anew.
        let is_page = asked.header("sec-fetch-mode") == Some("navigate") && self.is_page(path);
        (!is_page).then(|| "no file of the site".into())
    }

    /// A worker names itself, and WebKit the host that it asks; a page names nothing.
    fn tells_nothing(&self, asked: &Asked, from: &str) -> bool {
        let host = format!("http://{}/", asked.header("host").unwrap_or_default());
        let name = from.split_once(BASE).map(|(_, name)| name);
        from == host || name.is_some_and(|name| name.ends_with(".js") && self.is_file(name))
    }

    fn is_file(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    /// An address that the app makes: its own words, numbers, dates and ids.
    fn is_page(&self, path: &str) -> bool {
        let is_number =
            |part: &str| part.len() <= 32 && part.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
        path.split('/').all(|part| self.pages.contains(part) || is_number(part))
    }
}

fn list(folder: &Path, above: &str, names: &mut BTreeSet<String>) {
    for file in fs::read_dir(folder).unwrap().flatten() {
        let name = format!("{above}{}", file.file_name().to_string_lossy());
        if file.path().is_dir() {
            list(&file.path(), &format!("{name}/"), names);
        } else {
            names.insert(name);
        }
    }
}

#[test]
fn what_sends_nothing_is_told_from_what_does() {
    let files = Files { names: ["", "boot.js", "sw.js"].map(str::to_owned).into(), pages: ["log".to_owned()].into() };
    let with = |line: &str, headers: &[&str], body: &str| {
        let mut asked = Asked::read(&format!("{line} HTTP/1.1\r\n{}\r\n", headers.join("\r\n"))).unwrap();
        asked.body = body.into();
        files.fault(&asked)
    };
    let fine: [(&str, &[&str]); 8] = [
        ("GET /favicon.ico", &["User-Agent: x Firefox/1", "Sec-Fetch-Dest: image"]),
        ("GET /repo/boot.js", &["Host: 127.0.0.1:1", "Referer: http://127.0.0.1:1/"]),
        ("CONNECT update.googleapis.com:443", &[]),
        ("GET /repo/boot.js", &["Host: x", "User-Agent: y"]),
        ("GET /repo/boot.js", &["Referer: http://127.0.0.1:1/repo/sw.js"]),
        ("GET /repo/", &["Sec-Fetch-Mode: navigate"]),
        ("GET /repo/log/0a-1", &["Sec-Fetch-Mode: navigate", "Sec-Fetch-Site: same-origin"]),
        ("GET /repo/whatever?q", &["Sec-Fetch-Mode: navigate", "Sec-Fetch-Site: none"]),
    ];
    for (line, headers) in fine {
        assert_eq!(with(line, headers, ""), None, "{line} {headers:?}");
    }
    let sends: [(&str, &[&str], &str); 16] = [
        ("GET /favicon.ico", &["User-Agent: x Chrome/1", "Sec-Fetch-Dest: image"], ""),
        ("GET /favicon.ico?words", &["User-Agent: x Firefox/1", "Sec-Fetch-Dest: image"], ""),
        ("GET /repo/boot.js", &["Host: 127.0.0.1:1", "Referer: http://127.0.0.1:1/words"], ""),
        ("CONNECT update.googleapis.com.example.org:443", &[], ""),
        ("GET http://example.com/", &[], ""),
        ("CONNECT example.com:443", &[], ""),
        ("GET /other/boot.js", &[], ""),
        ("POST /repo/boot.js", &[], ""),
        ("GET /repo/boot.js", &[], "words"),
        ("GET /repo/boot.js", &["Content-Length: 0"], ""),
        ("GET /repo/boot.js?words", &[], ""),
        ("GET /repo/words", &["Sec-Fetch-Mode: no-cors"], ""),
        ("GET /repo/words", &["Sec-Fetch-Mode: navigate", "Sec-Fetch-Site: same-origin"], ""),
        ("GET /repo/boot.js", &["Cookie: words"], ""),
        ("GET /repo/boot.js", &["X-Words: words"], ""),
        ("GET /repo/boot.js", &["Referer: http://127.0.0.1:1/repo/log"], ""),
    ];
    for (line, headers, body) in sends {
        assert!(with(line, headers, body).is_some(), "{line} {headers:?}");
    }
}

//! A small host for the built site: under a sub-path as on a shared host, with faults that a test can switch on.
//!
//! It is also the proxy of the browsers that show the site, so that it hears what they ask of anybody else. When a journey is
//! over, everything that was heard has to be what a page that sends nothing asks for (`proof::wire`).

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use crate::engine::Engine;
use crate::proof::wire::{self, Asked};

/// Where the site stands on its host. Any name will do; the build is told the same one by `scripts/test`.
pub const BASE: &str = "/repo/";

/// How the address of the part ends that is fetched after the first page, or when one of its pages is asked for.
pub const LATER: &str = "_later.wasm";
/// How the file of the part with the library ends.
pub const LIBRARY: &str = "_library.wasm";
/// How the path of the list of help lines ends.
pub const NEAR: &str = "_near.wasm";

/// The script that a page runs first.
const FIRST_SCRIPT: &str = "first.js";

/// What a host does with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not there, and the host says so.
    Missing,
    /// It is not there, and the host sends the start page instead.
    StartPage,
    /// Only the first half arrives, and looks whole.
    Half,
    /// It arrives under a media type that says nothing.
    WrongType,
    /// It never arrives, and the connection stays open.
    Hangs,
}

/// A header, and the files that it comes with: `/*` for all.
struct Header {
    files: String,
    name: String,
    value: String,
}

/// What a test may change while the server runs.
#[derive(Default)]
struct Switches {
    stopped: AtomicBool,
    down: AtomicBool,
    refused: Mutex<Option<String>>,
    headers: Mutex<Vec<Header>>,
    faults: Mutex<Vec<(String, Fault)>>,
    others: Mutex<Vec<(String, Vec<u8>)>>,
    static_host: AtomicBool,
    early: Arc<Early>,
    log: Mutex<Vec<Asked>>,
    is_let_through: AtomicBool,
}

/// Scripts that run before anything of a page, in engines that cannot be told to: the first script of the site has them in
/// front of its own. The sums by which the worker keeps files then no longer hold, so there it keeps none.
#[derive(Default)]
pub struct Early(Mutex<Vec<(String, String)>>);

impl Early {
    /// One more, from the next load on. Gives its name.
    pub fn add(&self, script: &str) -> String {
        let mut all = self.0.lock().unwrap();
        let name = all.last().map_or(0, |(name, _)| name.parse::<usize>().unwrap() + 1).to_string();
        all.push((name.clone(), script.to_owned()));
        name
    }

    /// No longer this one.
    pub fn remove(&self, name: &str) {
        self.0.lock().unwrap().retain(|(own, _)| own != name);
    }

    fn before(&self, body: Vec<u8>) -> Vec<u8> {
        let all = self.0.lock().unwrap();
        let scripts = all.iter().flat_map(|(_, script)| format!("{{\n{script};\n}}\n").into_bytes());
        scripts.chain(body).collect()
    }
}

/// One running host. It stops when the value is dropped.
///
/// One thread and one answer for each connection: browsers open several at once and keep some of them silent, which a
/// pool of threads does not survive.
pub struct Site {
    address: SocketAddr,
    switches: Arc<Switches>,
}

impl Site {
    /// Serves `target/site` on a free port of this machine.
    pub fn start() -> Self {
        let root = target().join("site");
        assert!(root.join("index.html").exists(), "no site in {}: run `scripts/test browser`", root.display());
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("its address");
        let switches = Arc::new(Switches::default());
        let shared = Arc::clone(&switches);
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if shared.stopped.load(Ordering::SeqCst) {
                    return;
                }
                let (root, switches) = (root.clone(), Arc::clone(&shared));
                // A browser that goes away in the middle is no fault of the site.
                thread::spawn(move || answer(&root, &switches, stream).ok());
            }
        });
        Self { address, switches }
    }

    /// Where browsers find it, as the site and as their proxy.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Address of a page, given by its path in the app: `url("/talk")`.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{BASE}{}", self.address, path.trim_start_matches('/'))
    }

    /// What runs before anything of a page.
    pub fn early(&self) -> Arc<Early> {
        Arc::clone(&self.switches.early)
    }

    /// Sends one more header with every answer.
    pub fn header(&self, name: &str, value: &str) {
        self.header_of("/*", name, value);
    }

    fn header_of(&self, files: &str, name: &str, value: &str) {
        let header = Header { files: files.to_owned(), name: name.to_owned(), value: value.to_owned() };
        self.switches.headers.lock().unwrap().push(header);
    }

    /// Sends the headers that the site asks its host for, as hosts do that read `_headers`.
    pub fn read_headers(&self) {
        let asked = fs::read_to_string(target().join("site/_headers")).expect("the headers of the site");
        let mut files = "";
        for line in asked.lines() {
            match line.trim().split_once(": ") {
                Some((name, value)) => self.header_of(files, name, value),
                None => files = line,
            }
        }
    }

    /// Makes the browser treat the page as one without an origin: every touch of localStorage throws SecurityError.
    #[track_caller]
    pub fn block_storage(&self) {
        Engine::not_webkit("WebKitGTK lets a page without an origin load nothing, its own scripts neither");
        self.header("Content-Security-Policy", "sandbox allow-scripts allow-forms");
        self.header("Access-Control-Allow-Origin", "*");
    }

    /// Closes every connection without an answer, until switched back.
    pub fn down(&self, down: bool) {
        self.switches.down.store(down, Ordering::SeqCst);
    }

    /// Answers 503 for every address with this in it, until told otherwise.
    pub fn refuse(&self, part: Option<&str>) {
        *self.switches.refused.lock().unwrap() = part.map(str::to_owned);
    }

    /// From now on files whose names end so have this fault; `None` mends them.
    pub fn fault(&self, end: &str, fault: Option<Fault>) {
        let mut faults = self.switches.faults.lock().unwrap();
        faults.retain(|(own, _)| own != end);
        faults.extend(fault.map(|fault| (end.to_owned(), fault)));
    }

    /// From now on the file of this name has other content, as after a new edition was put on the host.
    pub fn replace(&self, name: &str, content: impl Into<Vec<u8>>) {
        let mut others = self.switches.others.lock().unwrap();
        others.retain(|(own, _)| own != name);
        others.push((name.to_owned(), content.into()));
    }

    /// From now on unknown addresses are answered with 404 and the page for that, as on a host that only knows files.
    pub fn only_files(&self) {
        self.switches.static_host.store(true, Ordering::SeqCst);
    }

    /// Every request so far, as `GET /repo/boot.js`, in order.
    pub fn requests(&self) -> Vec<String> {
        self.heard().iter().map(Asked::line).collect()
    }

    /// Every request so far, whole.
    pub fn heard(&self) -> Vec<Asked> {
        self.switches.log.lock().unwrap().clone()
    }

    /// Everything that was asked for and that no page which sends nothing asks for.
    pub fn sent(&self) -> Vec<String> {
        let site = wire::Files::of(&target().join("site"));
        self.heard().iter().filter_map(|asked| Some(format!("{}: {}", asked.line(), site.fault(asked)?))).collect()
    }

    /// This journey sends something on purpose.
    pub fn let_through(&self) {
        self.switches.is_let_through.store(true, Ordering::SeqCst);
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.switches.stopped.store(true, Ordering::SeqCst);
        // Wakes the thread that waits for a connection.
        drop(TcpStream::connect(self.address));
        if !thread::panicking() && !self.switches.is_let_through.load(Ordering::SeqCst) {
            assert_eq!(self.sent(), Vec::<String>::new(), "this journey sent something");
        }
    }
}

/// Where cargo builds, and where pictures and the site are kept.
pub fn target() -> PathBuf {
    std::env::var_os("AFTERWORD_TARGET")
        .or_else(|| std::env::var_os("CARGO_TARGET_DIR"))
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("target"), PathBuf::from)
}

/// Reads one request, whatever it is; `None` where the browser opened a connection and said nothing.
fn hear(stream: &TcpStream) -> std::io::Result<Option<Asked>> {
    let mut reader = BufReader::new(stream);
    let mut head = Vec::new();
    while reader.read_until(b'\n', &mut head)? > 2 {}
    let Some(mut asked) = Asked::read(&String::from_utf8_lossy(&head)) else {
        return Ok(None);
    };
    let length = asked.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    reader.take(length).read_to_end(&mut asked.body)?;
    Ok(Some(asked))
}

fn answer(root: &Path, switches: &Switches, stream: TcpStream) -> std::io::Result<()> {
    let Some(asked) = hear(&stream)? else {
        return Ok(());
    };
    let url = asked.url.clone();
    let is_proxied = !url.starts_with('/');
    switches.log.lock().unwrap().push(asked);
    if is_proxied {
        return (&stream).write_all(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }
    if switches.down.load(Ordering::SeqCst) {
        return Ok(());
    }
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let is_refused = switches.refused.lock().unwrap().as_ref().is_some_and(|part| path.contains(part.as_str()));
    let fault = switches.faults.lock().unwrap().iter().find(|(end, _)| path.ends_with(end)).map(|(_, fault)| *fault);
    let (status, file) = match path.strip_prefix(BASE).filter(|inside| !inside.contains("..")) {
        Some(_) if is_refused => ("503 Service Unavailable", PathBuf::from("refused.html")),
        // A file when there is one; the page itself for every other address, so that deep links open.
        Some(inside) if root.join(inside).is_file() => ("200 OK", root.join(inside)),
        Some("") => ("200 OK", root.join("index.html")),
        Some(_) if switches.static_host.load(Ordering::SeqCst) => ("404 Not Found", root.join("404.html")),
        Some(_) => ("200 OK", root.join("index.html")),
        // Another project on the same host, or a link that forgot the base.
        None => ("404 Not Found", PathBuf::from("elsewhere.html")),
    };
    let (status, file) = match fault {
        Some(Fault::Missing) => ("404 Not Found", PathBuf::from("nothing.html")),
        Some(Fault::StartPage) => ("200 OK", root.join("index.html")),
        _ => (status, file),
    };
    while fault == Some(Fault::Hangs) && !switches.stopped.load(Ordering::SeqCst) {
        thread::sleep(std::time::Duration::from_millis(50));
        if !switches.faults.lock().unwrap().iter().any(|(end, fault)| path.ends_with(end) && *fault == Fault::Hangs) {
            break;
        }
    }
    let other = switches.others.lock().unwrap().iter().find(|(name, _)| file.ends_with(name)).map(|(_, it)| it.clone());
    let mut body = other
        .map_or_else(|| fs::read(&file), Ok)
        .unwrap_or_else(|_| b"<main>This is outside of the site.</main>".to_vec());
    if file.ends_with(FIRST_SCRIPT) {
        body = switches.early.before(body);
    }
    if fault == Some(Fault::Half) {
        body.truncate(body.len() / 2);
    }
    let kind = if fault == Some(Fault::WrongType) { "application/octet-stream" } else { kind(&file) };
    let mut head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\nConnection: close\r\n",
        kind,
        body.len()
    );
    let inside = path.trim_start_matches(BASE.trim_end_matches('/'));
    for header in switches.headers.lock().unwrap().iter().filter(|it| it.files == "/*" || it.files == inside) {
        head += &format!("{}: {}\r\n", header.name, header.value);
    }
    (&stream).write_all(format!("{head}\r\n").as_bytes())?;
    (&stream).write_all(&body)
}

/// The media type a real host would send.
fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|end| end.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webmanifest" => "application/manifest+json",
        "json" => "application/json",
        _ => "application/octet-stream",
    }
}

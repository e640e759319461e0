//! Which browser the journeys drive, and how it is started: `AFTERWORD_ENGINE=firefox` or `webkit`, else Chromium.
//!
//! Each test has a driver of its own, on a port that nobody else has, ended with it whatever happens. What only Chromium can
//! be asked for (through its DevTools protocol) ends a journey in another engine with the words `needs Chromium:` and why;
//! `scripts/engine` counts those apart. docs/engines.md names the differences.

use std::{
    io::{BufRead, BufReader},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::server::Site;
use serde_json::json;
use tempfile::TempDir;
use thirtyfour::{Capabilities, ChromiumLikeCapabilities, DesiredCapabilities, LoggingPrefsLogLevel};

/// How long a driver may take until it listens.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often a driver is started before a journey gives up.
const STARTS: usize = 5;
/// Where Debian keeps the browser that WebKitGTK comes with.
const MINI_BROWSER: [&str; 3] = [
    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser",
    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
];

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, with all of its means.
    Chromium,
    /// Firefox, through geckodriver.
    Firefox,
    /// WebKitGTK, through its own driver. It needs a display.
    WebKit,
}

impl Engine {
    /// The one that is asked for.
    pub fn wanted() -> Engine {
        match std::env::var("AFTERWORD_ENGINE").unwrap_or_default().as_str() {
            "" | "chromium" => Engine::Chromium,
            "firefox" => Engine::Firefox,
            "webkit" => Engine::WebKit,
            other => panic!("AFTERWORD_ENGINE is chromium, firefox or webkit, and not {other}"),
        }
    }

    /// Ends a journey that only Chromium can make.
    #[track_caller]
    pub fn needs_chromium(self, why: &str) {
        assert!(self == Engine::Chromium, "needs Chromium: {why}");
    }

    /// Ends a journey that WebKitGTK cannot make.
    #[track_caller]
    pub fn not_webkit(why: &str) {
        assert!(Engine::wanted() != Engine::WebKit, "needs Chromium: {why}");
    }

    /// What a new session is asked for.
    pub fn wishes(self, site: &Site, more: &[String]) -> Capabilities {
        match self {
            Engine::Chromium => chromium(site, more),
            Engine::Firefox => firefox(site),
            Engine::WebKit => webkit(),
        }
    }
}

fn chromium(site: &Site, more: &[String]) -> Capabilities {
    let mut wishes = DesiredCapabilities::chrome();
    for arg in [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        // What the browser would ask its maker for by itself.
        "--disable-extensions",
        "--disable-default-apps",
        "--disable-component-extensions-with-background-pages",
        "--disable-client-side-phishing-detection",
        "--disable-search-engine-choice-screen",
        "--metrics-recording-only",
        "--disable-features=AutofillServerCommunication,OptimizationHints,OptimizationGuideModelDownloading,NetworkTimeServiceQuerying,MediaRouter,Translate,InterestFeedContentSuggestions",
        "--allow-browser-signin=false",
        "--gaia-url=http://127.0.0.1:9",
        "--component-updater=url-source=http://127.0.0.1:9,disable-background-downloads",
        // Nothing but this machine exists.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ] {
        wishes.add_arg(arg).unwrap();
    }
    // What is asked of anybody else is asked of the site, which hears it.
    wishes.add_arg(&format!("--proxy-server=http://{}", site.address())).unwrap();
    more.iter().for_each(|arg| wishes.add_arg(arg).unwrap());
    // Nor does it fetch a dictionary for what is typed.
    wishes.add_experimental_option("prefs", json!({ "browser": { "enable_spellchecking": false } })).unwrap();
    wishes.set_logging_prefs("browser", LoggingPrefsLogLevel::All).unwrap();
    wishes.set_logging_prefs("performance", LoggingPrefsLogLevel::All).unwrap();
    wishes.into()
}

fn firefox(site: &Site) -> Capabilities {
    let mut wishes = Capabilities::new();
    wishes.set("browserName", "firefox").unwrap();
    // What is asked of anybody else is asked of the site, which hears it.
    let proxy = site.address().to_string();
    wishes.set("proxy", json!({ "proxyType": "manual", "httpProxy": proxy, "sslProxy": proxy })).unwrap();
    let options = json!({
        "args": ["-headless"],
        // It asks its makers for nothing (their server of settings needs a variable too, below), and bars for scrolling take
        // no room, as in Chromium.
        "prefs": {
            "app.update.enabled": false,
            "browser.region.update.enabled": false,
            "dom.security.https_first": false,
            "datareporting.policy.dataSubmissionEnabled": false,
            "intl.accept_languages": "en-US",
            "network.captive-portal-service.enabled": false,
            "network.connectivity-service.enabled": false,
            "services.settings.server": "data:,#remote-settings-dummy/v1",
            "toolkit.telemetry.enabled": false,
            "ui.useOverlayScrollbars": 1,
        },
    });
    wishes.set("moz:firefoxOptions", options).unwrap();
    wishes
}

fn webkit() -> Capabilities {
    let browser = MINI_BROWSER.into_iter().find(|path| std::path::Path::new(path).exists());
    let browser = browser.expect("MiniBrowser: run scripts/tools engines");
    let mut wishes = Capabilities::new();
    wishes.set("webkitgtk:browserOptions", json!({ "binary": browser, "args": ["--automation"] })).unwrap();
    wishes
}

/// A driver of its own for each test, ended with it whatever happens.
pub struct Driver {
    process: Child,
    /// Where it listens.
    pub url: String,
    /// Its temporary files and those of its browser.
    _scratch: TempDir,
}

impl Driver {
    /// Starts it and waits until it listens. One that takes the next free port can find it taken a moment later, and ends:
    /// then another is started.
    pub fn start(engine: Engine) -> Driver {
        let mut said = Vec::new();
        (0..STARTS)
            .find_map(|_| Driver::start_once(engine).map_err(|words| said.push(words)).ok())
            .unwrap_or_else(|| panic!("no driver of {engine:?} listens: {said:?}"))
    }

    /// Starts one, or tells what it said before it ended.
    fn start_once(engine: Engine) -> Result<Driver, String> {
        let port = if engine == Engine::WebKit { free_port() } else { 0 };
        let port_flag = format!("--port={port}");
        let (command, args): (&str, &[&str]) = match engine {
            Engine::Chromium => ("chromedriver", &[&port_flag, "--log-level=SEVERE"]),
            Engine::Firefox => ("geckodriver", &[&port_flag, "--websocket-port=0"]),
            Engine::WebKit => ("WebKitWebDriver", &[&port_flag]),
        };
        let scratch = tempfile::Builder::new().prefix("aw-").tempdir().expect("a folder for temporary files");
        let mut process = Command::new(command)
            .args(args)
            .env("TMPDIR", scratch.path())
            // Without it Firefox takes no other server of settings than its makers'.
            .env("MOZ_REMOTE_SETTINGS_DEVTOOLS", "1")
            // Where a zone cannot be set from outside it is that of most journeys.
            .env("TZ", if engine == Engine::Chromium { std::env::var("TZ").unwrap_or_default() } else { "UTC".into() })
            // The language that the others are told by name; WebKitGTK takes it from here.
            .envs(if engine == Engine::WebKit { vec![("LANG", "en_US.UTF-8"), ("LANGUAGE", "en_US")] } else { vec![] })
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{command}: {error}: run scripts/tools engines"));
        let mut out = BufReader::new(process.stdout.take().expect("its output")).lines().map_while(Result::ok);
        let mut before = String::new();
        let mut heard = |words: &str| {
            out.find_map(|line| {
                before.push_str(&line);
                port_after(&line, words)
            })
        };
        let port = match engine {
            Engine::Chromium => heard("successfully on port "),
            Engine::Firefox => heard("Listening on 127.0.0.1:"),
            Engine::WebKit => listening(port),
        };
        // What it says later is read and dropped, so that it never waits for a reader.
        thread::spawn(move || out.for_each(drop));
        let url = port.map(|port| format!("http://127.0.0.1:{port}")).unwrap_or_default();
        let driver = Driver { process, url, _scratch: scratch };
        if port.is_some() { Ok(driver) } else { Err(before) }
    }

    /// Its process. The browser and all its processes descend from it.
    pub fn id(&self) -> u32 {
        self.process.id()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn port_after(line: &str, words: &str) -> Option<u16> {
    line.split(words).nth(1)?.trim_end_matches('.').parse().ok()
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port").port()
}

/// The port, once somebody listens there.
fn listening(port: u16) -> Option<u16> {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return Some(port);
        }
        thread::sleep(Duration::from_millis(20));
    }
    None
}

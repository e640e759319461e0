//! One fresh browser for each test, headless Chromium unless `engine` says otherwise, and the way its helpers wait for conditions.
//!
//! Every helper blocks until what it looks for is there, and fails with what it looked for, the address and the
//! visible words. The helpers are in `hands` (a person), `device` (surroundings) and `checks`.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    sync::Arc,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use thirtyfour::{WebDriver, WebElement, WindowHandle};
use tokio::runtime::Runtime;

use crate::engine::{Driver, Engine};
use crate::server::{BASE, Early, Site};

/// How long a helper waits for what it looks for.
pub const PATIENCE: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(50);

/// One browser with an empty profile, showing one page of the site.
pub struct Browser {
    // Fields are dropped in this order: the session, the runtime it needs, the driver process.
    page: Option<WebDriver>,
    pub runtime: Runtime,
    driver: Driver,
    pub engine: Engine,
    pub early: Arc<Early>,
    /// What this browser has put there.
    pub added: RefCell<Vec<String>>,
    start: String,
    pub size: Cell<(u32, u32)>,
    pub media: RefCell<BTreeMap<String, String>>,
    pub printing: Cell<bool>,
    pub clock: RefCell<Option<String>>,
    pub clock_script: RefCell<String>,
    /// What the content policy has refused so far; none may be left at the end.
    pub refusals: RefCell<Vec<String>>,
}

impl Browser {
    /// A browser that shows the start page of the site.
    #[track_caller]
    pub fn open(site: &Site) -> Self {
        let browser = Self::blank(site);
        browser.visit("/");
        browser
    }

    /// A browser that shows nothing yet, to be given a clock, a zone or a fault before the first [`Self::visit`].
    #[track_caller]
    pub fn blank(site: &Site) -> Self {
        Self::blank_with(site, &[])
    }

    /// The same, started with more arguments, as in `&["--incognito"]`.
    #[track_caller]
    pub fn blank_with(site: &Site, more: &[String]) -> Self {
        let engine = Engine::wanted();
        if !more.is_empty() {
            engine.needs_chromium("it is started in a way of its own");
        }
        let driver = Driver::start(engine);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let session = || runtime.block_on(WebDriver::new(&driver.url, engine.wishes(site, more)));
        // On a busy machine a browser may be too slow for its driver once.
        let page = session().or_else(|_| session()).expect("a session of the browser");
        let browser = Self {
            page: Some(page),
            runtime,
            driver,
            engine,
            early: site.early(),
            added: RefCell::default(),
            start: site.url("/"),
            size: Cell::new((0, 0)),
            media: RefCell::default(),
            printing: Cell::new(false),
            clock: RefCell::default(),
            clock_script: RefCell::default(),
            refusals: RefCell::default(),
        };
        if engine != Engine::Chromium {
            browser.before_load(include_str!("faults.js"));
        }
        browser.size(390, 844);
        browser
    }

    /// The driver's process. Chromium and all its processes descend from it.
    pub fn driver_process(&self) -> u32 {
        self.engine.needs_chromium("its processes are ended from outside");
        self.driver.id()
    }

    /// The session, for what has no helper.
    pub fn page(&self) -> &WebDriver {
        self.page.as_ref().expect("an open session")
    }

    /// Goes to a path of the app as if typed into the address bar, and waits until the app stands there.
    #[track_caller]
    pub fn visit(&self, path: &str) {
        let url = format!("{}{}", self.start, path.trim_start_matches('/'));
        self.runtime.block_on(self.page().goto(url)).expect("the page loads");
        self.started();
    }

    /// Goes to a file of the site that is not the app.
    pub fn plain(&self, file: &str) {
        self.runtime.block_on(self.page().goto(format!("{}{file}", self.start))).expect("the file loads");
    }

    /// Loads the page again.
    #[track_caller]
    pub fn reload(&self) {
        self.runtime.block_on(self.page().refresh()).expect("the page loads again");
        self.started();
    }

    /// The browser's back button.
    #[track_caller]
    pub fn back(&self) {
        self.runtime.block_on(self.page().back()).expect("back");
    }

    /// The browser's forward button.
    #[track_caller]
    pub fn forward(&self) {
        self.runtime.block_on(self.page().forward()).expect("forward");
    }

    /// Waits until the app is on the page, or what stands there instead.
    #[track_caller]
    fn started(&self) {
        self.until(
            "a started app",
            "return Boolean(document.querySelector('#app > *, #instead[data-why]')) || null",
            json!(null),
        );
    }

    /// Opens another window of the same browser and goes there. It needs a zone and a clock of its own. Gives the names
    /// of the window before and of the new one.
    pub fn new_window(&self) -> (WindowHandle, WindowHandle) {
        let before = self.runtime.block_on(self.page().window()).expect("this window");
        let new = self.runtime.block_on(self.page().new_tab()).expect("another window");
        self.clock.take();
        self.switch(&new);
        let (width, height) = self.size.get();
        self.size(width, height);
        (before, new)
    }

    /// Goes to a window.
    pub fn switch(&self, window: &WindowHandle) {
        self.runtime.block_on(self.page().switch_to_window(window.clone())).expect("that window");
    }

    /// Path in the app, without the base: `/talk`.
    pub fn path(&self) -> String {
        let path = self.run("return location.pathname", json!(null));
        format!("/{}", path.as_str().unwrap_or_default().strip_prefix(BASE).unwrap_or("(outside)"))
    }

    /// Waits until the app is at a path; an address changes a moment after the press that causes it.
    #[track_caller]
    pub fn at(&self, path: &str) {
        let full = format!("{BASE}{}", path.trim_start_matches('/'));
        self.until(&format!("the path {path}"), "return location.pathname === name || null", json!(full));
    }

    /// Title of the page.
    pub fn title(&self) -> String {
        self.run("return document.title", json!(null)).as_str().unwrap_or_default().to_owned()
    }

    /// Runs a script with the functions of page.js at hand and one argument called `name`.
    pub fn run(&self, script: &str, name: Value) -> Value {
        self.attempt(script, name).unwrap_or_else(|error| panic!("this script failed: {script}\n{error}"))
    }

    pub fn attempt(&self, script: &str, name: Value) -> Result<Value, String> {
        let script = format!("{}\nconst name = arguments[0];\n{script}", include_str!("page.js"));
        let result = self.runtime.block_on(self.page().execute(script, vec![name]));
        result.map(|value| value.json().clone()).map_err(|error| error.to_string())
    }

    /// Repeats a script until it gives something other than null.
    #[track_caller]
    pub fn until(&self, what: &str, script: &str, name: Value) -> Value {
        let start = Instant::now();
        loop {
            // A page that is just being replaced answers with an error: ask again.
            let last = match self.attempt(script, name.clone()) {
                Ok(Value::Null) => String::new(),
                Ok(value) => return value,
                Err(error) => error,
            };
            if start.elapsed() > PATIENCE {
                self.fail(what, &last);
            }
            self.pause();
        }
    }

    /// Repeats a look at something outside the page until there is an answer.
    #[track_caller]
    pub fn wait<T>(&self, what: &str, look: impl Fn() -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            if let Some(found) = look() {
                return found;
            }
            if start.elapsed() > PATIENCE {
                self.fail(what, "");
            }
            self.pause();
        }
    }

    /// Clicks what a script finds, once it is there, enabled and not moved away under the pointer.
    #[track_caller]
    pub fn click(&self, kind: &str, script: &str, name: &str) {
        let what = format!("{kind} \"{name}\"");
        let start = Instant::now();
        loop {
            let found = self.until(&what, script, json!(name));
            // As a person would: what is under the menu at the foot is first brought to where it can be pressed.
            // What has been drawn anew since it was found is looked for again.
            let _gone = self.attempt("name.scrollIntoView({ block: 'center', behavior: 'instant' })", found.clone());
            match self.runtime.block_on(self.element(&found).click()) {
                Ok(()) => return,
                Err(error) if start.elapsed() > PATIENCE => self.fail(&what, &error.to_string()),
                Err(_) => self.pause(),
            }
        }
    }

    /// A moment between two looks.
    pub fn pause(&self) {
        self.runtime.block_on(async { tokio::time::sleep(PAUSE).await });
    }

    pub fn element(&self, reference: &Value) -> WebElement {
        WebElement::from_json(reference.clone(), self.page().handle().clone()).expect("an element of the page")
    }

    #[track_caller]
    pub fn cdp(&self, method: &str, parameters: Value) -> Value {
        self.engine.needs_chromium(method);
        self.runtime
            .block_on(self.page().cdp().send_raw(method, parameters))
            .unwrap_or_else(|error| panic!("{method}: {error}"))
    }

    /// Ends the test with what was looked for, where, and what was there instead.
    #[track_caller]
    pub fn fail(&self, what: &str, detail: &str) -> ! {
        let url = self.attempt("return location.href", json!(null)).unwrap_or_default();
        let text = self.attempt("return text()", json!(null)).unwrap_or_default();
        let controls = self.attempt(
            "return [...stage().querySelectorAll('button, a[href], summary, label')].filter(shown).map(called).join(' | ')",
            json!(null),
        );
        panic!(
            "looked for {what} in vain\n  at: {url}\n  visible: {text}\n  to press or choose: {}\n  {detail}",
            controls.unwrap_or_default()
        );
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // A browser that was killed has nothing to say.
        let _ = self.console();
        self.added.take().iter().for_each(|name| self.early.remove(name));
        // Closes the browser and removes its profile, also when the test failed.
        if let Some(page) = self.page.take() {
            let _ = self.runtime.block_on(page.quit());
        }
        if !std::thread::panicking() {
            assert_eq!(self.refusals.take(), Vec::<String>::new(), "the content policy refused something");
        }
    }
}

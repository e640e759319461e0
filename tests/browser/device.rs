//! The device around the page: its size, appearance, zone, clock and storage, and their faults.

use std::collections::BTreeMap;

use serde_json::json;

use crate::driver::Browser;
use crate::engine::Engine;

impl Browser {
    /// Size of the window in CSS pixels. `size(320, 256)` is a page at 400 %.
    pub fn size(&self, width: u32, height: u32) {
        self.size.set((width, height));
        if self.engine != Engine::Chromium {
            return self.window(width, height);
        }
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", size);
    }

    /// Makes the window so large that the page has this size, or as near to it as windows of this engine go: Firefox makes
    /// none as narrow as a phone.
    fn window(&self, width: u32, height: u32) {
        let (mut outer_width, mut outer_height) = (width, height);
        for _ in 0..3 {
            let set = self.page().set_window_rect(0, 0, outer_width, outer_height);
            self.runtime.block_on(set).expect("a window of another size");
            self.pause();
            let inner = self.run("return [innerWidth, innerHeight]", json!(null));
            let inner = |at: usize| inner[at].as_u64().and_then(|it| u32::try_from(it).ok()).unwrap_or_default();
            if (inner(0), inner(1)) == (width, height) {
                return;
            }
            outer_width = (outer_width + width).saturating_sub(inner(0)).max(width);
            outer_height = (outer_height + height).saturating_sub(inner(1)).max(height);
        }
    }

    /// The device's dark or light appearance.
    pub fn dark(&self, dark: bool) {
        self.media("prefers-color-scheme", if dark { "dark" } else { "light" });
    }

    /// The device asks for less movement.
    pub fn reduced_motion(&self, reduced: bool) {
        self.media("prefers-reduced-motion", if reduced { "reduce" } else { "no-preference" });
    }

    /// The device replaces the page's colours by its own.
    pub fn forced_colors(&self, forced: bool) {
        self.media("forced-colors", if forced { "active" } else { "none" });
    }

    /// Shows the page as it would be printed.
    pub fn print(&self, printing: bool) {
        self.printing.set(printing);
        self.send_media();
    }

    /// Any other media feature, as in `media("prefers-contrast", "more")`.
    pub fn media(&self, feature: &str, value: &str) {
        self.media.borrow_mut().insert(feature.to_owned(), value.to_owned());
        self.send_media();
    }

    fn send_media(&self) {
        let features =
            self.media.borrow().iter().map(|(name, value)| json!({ "name": name, "value": value })).collect::<Vec<_>>();
        let media = if self.printing.get() { "print" } else { "" };
        self.cdp("Emulation.setEmulatedMedia", json!({ "media": media, "features": features }));
    }

    /// Time zone of the device, as in `zone("America/Los_Angeles")`, at once and after every load.
    #[track_caller]
    pub fn zone(&self, zone: &str) {
        if self.engine != Engine::Chromium {
            return assert!(zone == "Etc/UTC", "needs Chromium: another zone than UTC");
        }
        self.cdp("Emulation.setTimezoneOverride", json!({ "timezoneId": zone }));
    }

    /// Sets the device's clock to a local time, as in `clock("2026-05-12T23:50:00")`. It goes on ticking from there,
    /// over reloads too. Set the zone first.
    pub fn clock(&self, local: &str) {
        let script = format!(
            "(() => {{
               const Real = window.__RealDate ?? Date; window.__RealDate = Real;
               const shift = new Real('{local}').getTime() - {now};
               const now = () => Real.now() + shift;
               window.Date = new Proxy(Real, {{
                 construct: (target, args, as) => Reflect.construct(target, args.length ? args : [now()], as),
                 apply: () => new Real(now()).toString(),
                 get: (target, key) => key === 'now' ? now : Reflect.get(target, key),
               }});
             }})()",
            now = self.run("return (window.__RealDate ?? Date).now()", json!(null)),
        );
        if let Some(old) = self.clock.take() {
            self.no_longer_before_load(&old);
        }
        self.clock.replace(Some(self.before_load(&script)));
        self.run(&script, json!(null));
        self.clock_script.replace(script);
    }

    /// The clock of the window before, to the millisecond, in a new one.
    pub fn same_clock(&self) {
        let script = self.clock_script.borrow().clone();
        self.clock.replace(Some(self.before_load(&script)));
        self.run(&script, json!(null));
    }

    /// Waits until every part of the app has come, also those that are fetched unasked. Without a network from then on
    /// nothing is missing.
    #[track_caller]
    pub fn all_here(&self) {
        self.until(
            "the parts that come later",
            "const here = (end) => performance.getEntriesByType('resource').some((it) => it.name.endsWith(end) && it.responseEnd > 0 && (it.responseStatus ?? 200) === 200);
             return name.every(here) || null",
            json!([crate::server::NEAR, crate::server::LATER, crate::server::LIBRARY]),
        );
    }

    /// Waits until this edition is kept on the device and answers.
    #[track_caller]
    pub fn edition_kept(&self) {
        self.engine
            .needs_chromium("the clock stands in a file of the site, so its sums do not hold and no edition is kept");
        let script = "return navigator.serviceWorker.getRegistration().then((it) =>
            (it?.active?.state === 'activated' && navigator.serviceWorker.controller && !it.installing) || null)";
        self.until("a kept edition", script, json!(null));
    }

    /// Runs a script in every page from now on, before anything of the page itself. Gives its identifier.
    pub fn before_load(&self, script: &str) -> String {
        if self.engine != Engine::Chromium {
            let name = self.early.add(script);
            self.added.borrow_mut().push(name.clone());
            return name;
        }
        let added = self.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script }));
        added["identifier"].as_str().unwrap_or_default().to_owned()
    }

    /// No longer runs such a script.
    pub fn no_longer_before_load(&self, identifier: &str) {
        if self.engine != Engine::Chromium {
            return self.early.remove(identifier);
        }
        self.cdp("Page.removeScriptToEvaluateOnNewDocument", json!({ "identifier": identifier }));
    }

    /// `localStorage` is null, as in some embedded browsers. From the next load on.
    pub fn without_storage(&self) {
        self.before_load("Object.defineProperty(window, 'localStorage', { get: () => null })");
    }

    /// Touching `localStorage` throws, as where site data is blocked. From the next load on.
    pub fn forbidden_storage(&self) {
        self.before_load("Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError') } })");
    }

    /// Every write to `localStorage` fails as if it were full, from the next load on.
    pub fn full_storage(&self) {
        self.before_load("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }");
    }

    /// From now on so many records are kept, and the next are refused, until [`Browser::takes_records`].
    pub fn refuses_records_after(&self, records: u32) {
        let script = "const real = Storage.prototype.setItem; let left = name;
            window.takesRecords = () => { Storage.prototype.setItem = real };
            Storage.prototype.setItem = function (key, text) {
              if (key.startsWith('afterword.record.') && left-- <= 0) throw new DOMException('no', 'SecurityError');
              return real.call(this, key, text);
            }";
        self.run(script, json!(records));
    }

    /// Records are kept again.
    pub fn takes_records(&self) {
        self.run("takesRecords()", json!(null));
    }

    /// Puts these texts in place of everything that is kept, from a page that does not start the app.
    pub fn put(&self, texts: &BTreeMap<String, String>) {
        self.plain("exit.html");
        self.clear_mirror();
        let script = "localStorage.clear(); sessionStorage.clear();
            for (const [key, text] of Object.entries(name)) localStorage.setItem(key, text)";
        self.run(script, json!(texts));
    }

    /// Empties the database in which everything is kept a second time. Deleting it would wait for pages that the browser
    /// keeps for its back button, sometimes for ever.
    pub fn clear_mirror(&self) {
        self.wait_for(
            "const done = arguments[arguments.length - 1];
             const asked = indexedDB.open('afterword');
             asked.onupgradeneeded = () => asked.transaction.abort();
             asked.onerror = () => done(true);
             asked.onsuccess = () => {
               const turn = asked.result.transaction('texts', 'readwrite');
               turn.objectStore('texts').clear();
               turn.oncomplete = turn.onabort = () => { asked.result.close(); done(true); };
             }",
        );
    }

    /// Everything in the second copy, by key.
    pub fn mirror(&self) -> BTreeMap<String, String> {
        let found = self.wait_for(
            "const done = arguments[arguments.length - 1];
             const asked = indexedDB.open('afterword');
             asked.onupgradeneeded = () => asked.transaction.abort();
             asked.onerror = () => done({});
             asked.onsuccess = () => {
               const store = asked.result.transaction('texts').objectStore('texts');
               const keys = store.getAllKeys();
               store.getAll().onsuccess = ({ target }) => {
                 asked.result.close();
                 done(Object.fromEntries(keys.result.map((key, at) => [key, target.result[at]])));
               };
             }",
        );
        serde_json::from_value(found).expect("texts by key")
    }

    fn wait_for(&self, script: &str) -> serde_json::Value {
        let found = self.runtime.block_on(self.page().execute_async(script, vec![])).expect("an answer");
        found.json().clone()
    }

    /// Everything in `localStorage`.
    pub fn storage(&self) -> BTreeMap<String, String> {
        serde_json::from_value(self.run("return { ...localStorage }", json!(null))).expect("texts by key")
    }

    /// Writes one key of `localStorage` behind the app's back; `None` removes it.
    pub fn store(&self, key: &str, value: Option<&str>) {
        let script = "name[1] === null ? localStorage.removeItem(name[0]) : localStorage.setItem(name[0], name[1])";
        self.run(script, json!([key, value]));
    }

    /// From the next load on, what the page saves as a file can be read.
    pub fn listen_to_files(&self) {
        self.before_load(
            "const real = URL.createObjectURL;
             URL.createObjectURL = (blob) => { blob.text().then((text) => { window.saved = [blob.type, text] }); return real(blob) }",
        );
    }

    /// The file that the page saved: its kind and its text.
    #[track_caller]
    pub fn saved_file(&self) -> (String, String) {
        let saved = self.until("a saved file", "return window.saved ?? null", json!(null));
        let part = |at: usize| saved[at].as_str().unwrap_or_default().to_owned();
        (part(0), part(1))
    }

    /// From the next load on, the browser takes all words that are to be copied, and they can be read.
    pub fn listen_to_copies(&self) {
        self.before_load(
            "navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve() }",
        );
    }

    /// The words that were copied, if any.
    pub fn copied(&self) -> Option<String> {
        self.run("return window.copied ?? null", json!(null)).as_str().map(str::to_owned)
    }
}

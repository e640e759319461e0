//! What is checked on any page: width, console, requests, accessibility, and a picture of it.

use std::fs;

use serde_json::{Value, json};

use crate::{driver::Browser, engine::Engine, server::target};

impl Browser {
    /// Fails when the page can be scrolled sideways.
    #[track_caller]
    pub fn no_sideways_scroll(&self) {
        if let Some(wide) = self.sideways() {
            self.fail("a page no wider than the window", &wide);
        }
    }

    /// What makes the page wider than the window, if anything does.
    pub fn sideways(&self) -> Option<String> {
        let script = "const it = document.scrollingElement; return it.scrollWidth <= it.clientWidth ? null : [it.scrollWidth, it.clientWidth, ...widest()]";
        let wide = self.run(script, json!(null));
        (!wide.is_null()).then(|| wide.to_string())
    }

    /// Errors in the console since the last look at it, refusals of the content policy among them.
    pub fn console_errors(&self) -> Vec<String> {
        let all = self.console().expect("the browser log");
        all.into_iter().filter(|(level, _)| level == "SEVERE").map(|(_, message)| message).collect()
    }

    /// Everything in the console since the last look at it, with its level; `None` where there is no browser any more.
    /// No other engine than Chromium hands out its console: there it is what went wrong on this page since it was loaded.
    /// Notes what the content policy refused.
    pub fn console(&self) -> Option<Vec<(String, String)>> {
        let all: Vec<(String, String)> = if self.engine == Engine::Chromium {
            let entries = self.runtime.block_on(self.page().browser_log()).ok()?;
            entries.into_iter().map(|entry| (entry.level, entry.message)).collect()
        } else {
            let found = self.attempt("return (window.__faults ?? []).splice(0)", json!(null)).ok()?;
            let faults: Vec<String> = serde_json::from_value(found).ok()?;
            faults.into_iter().map(|fault| ("SEVERE".to_owned(), fault)).collect()
        };
        let is_refusal =
            |said: &&String| said.contains("Content Security Policy") || said.contains("requires 'Trusted");
        self.refusals.borrow_mut().extend(all.iter().map(|(_, message)| message).filter(is_refusal).cloned());
        Some(all)
    }

    /// This journey had something refused on purpose. Gives what it was.
    pub fn refused(&self) -> Vec<String> {
        let _ = self.console();
        self.refusals.take()
    }

    /// Every address the browser asked for since the last call, other hosts included.
    #[track_caller]
    pub fn asked_for(&self) -> Vec<String> {
        self.engine.needs_chromium("the log of every request the browser makes");
        let entries = self.runtime.block_on(self.page().get_log("performance")).expect("the performance log");
        entries
            .iter()
            .filter_map(|entry| serde_json::from_str::<Value>(&entry.message).ok())
            .filter(|entry| entry["message"]["method"] == "Network.requestWillBeSent")
            .filter_map(|entry| entry["message"]["params"]["request"]["url"].as_str().map(str::to_owned))
            .collect()
    }

    /// What axe finds on the page by WCAG 2.2 AA and its best practices, one line for each place.
    #[track_caller]
    pub fn axe(&self) -> Vec<String> {
        if self.run("return Boolean(window.axe)", json!(null)) == json!(false) {
            let axe = fs::read_to_string(target().join("axe/axe.min.js")).expect("axe-core: run scripts/tools test");
            self.run(&axe, json!(null));
        }
        // The menu lies over what is about to be scrolled up from under it; that is no fault of the page.
        let script = "const done = arguments[arguments.length - 1];
            const menu = document.querySelector('.rail');
            if (menu) menu.style.position = 'static';
            // A colour on its way to another is neither. What moves with scrolling never ends.
            const timed = document.getAnimations().filter((it) => it.timeline === document.timeline);
            Promise.allSettled(timed.map((it) => it.finished)).then(() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] }))
              .then((result) => { if (menu) menu.style.position = ''; return result; })
              .then((result) => done(result.violations.flatMap((rule) => rule.nodes.map((node) =>
                `${rule.id}: ${rule.help}: ${node.target.join(' ')} ${node.html.slice(0, 120)} ${node.any[0]?.message ?? ''}`))))
              .catch((error) => done(['axe failed: ' + error]))";
        let found = self.runtime.block_on(self.page().execute_async(script, vec![])).expect("axe runs");
        found.convert().expect("a list of findings")
    }

    /// Keeps a picture of the window as `target/screenshots/<name>.png`.
    pub fn shot(&self, name: &str) {
        let folder = target().join("screenshots");
        fs::create_dir_all(&folder).unwrap();
        self.runtime.block_on(self.page().screenshot(&folder.join(format!("{name}.png")))).expect("a picture");
    }

    /// Makes the window as tall as the page, so that nothing lies under the menu at its foot.
    pub fn whole(&self) {
        let (width, height) = self.size.get();
        let tall = self.run("return document.scrollingElement.scrollHeight", json!(null)).as_u64().unwrap_or_default();
        self.size(width, u32::try_from(tall).unwrap_or(height).max(height));
    }
}

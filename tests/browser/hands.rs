//! What a person sees on a page and does with it, by the words that stand there.

use serde_json::json;
use thirtyfour::common::keys::Key;

use crate::driver::Browser;
use crate::engine::Engine;

impl Browser {
    /// Waits until these words are visible in the main part of the page or in an open sheet.
    #[track_caller]
    pub fn see(&self, words: &str) {
        self.until(&format!("the words \"{words}\""), "return text().includes(words(name)) || null", json!(words));
    }

    /// Waits until these words are no longer visible there.
    #[track_caller]
    pub fn gone(&self, words: &str) {
        self.until(&format!("no words \"{words}\""), "return !text().includes(words(name)) || null", json!(words));
    }

    /// Words visible now in the main part and in open sheets.
    pub fn text(&self) -> String {
        self.run("return text()", json!(null)).as_str().unwrap_or_default().to_owned()
    }

    /// Presses the button or link that is called so (or, failing that, whose name begins so).
    #[track_caller]
    pub fn press(&self, name: &str) {
        self.click("a button or link", "return pressable(name)", name);
    }

    /// Chooses the radio button or box with this label.
    #[track_caller]
    pub fn choose(&self, name: &str) {
        self.click("a choice", "return label(name)", name);
    }

    /// Writes into the field with this label, in place of what stood there.
    #[track_caller]
    pub fn fill(&self, name: &str, value: &str) {
        self.type_over(name, value);
        // A page that was still being drawn may have put back what stood there, and the words came behind it.
        let behind =
            "const it = field(name[0]); return Boolean(it && it.value !== name[1] && it.value.endsWith(name[1]))";
        if !value.is_empty() && self.run(behind, json!([name, value])) == json!(true) {
            self.type_over(name, value);
        }
    }

    #[track_caller]
    fn type_over(&self, name: &str, value: &str) {
        let what = format!("a field \"{name}\"");
        let typed = self.until(
            &what,
            "const control = field(name); if (!control || control.disabled) return null;
             control.scrollIntoView({ block: 'center' });
             if (/^(date|time|datetime-local|month|week|range|color)$/.test(control.type)) return [control, false];
             control.focus(); control.select?.();
             return [control, true];",
            json!(name),
        );
        let element = self.element(&typed[0]);
        if typed[1] == json!(true) {
            // WebKitGTK's driver types no end of a line.
            let value = if self.engine == Engine::WebKit { value.replace('\n', "\u{e007}") } else { value.to_owned() };
            let keys = if value.is_empty() { Key::Backspace + "" } else { value.into() };
            self.runtime.block_on(element.send_keys(keys)).unwrap_or_else(|error| self.fail(&what, &error.to_string()));
        } else {
            self.run("set(field(name[0]), name[1])", json!([name, value]));
        }
    }

    /// Picks an option of the drop-down list with this label.
    #[track_caller]
    pub fn pick(&self, name: &str, option: &str) {
        self.until(
            &format!("an option \"{option}\" in \"{name}\""),
            "const list = field(name[0]); if (!list) return null;
             const option = [...list.options].find((option) => words(option.text) === name[1]); if (!option) return null;
             set(list, option.value); return true",
            json!([name, option]),
        );
    }

    /// Value that stands in the field with this label; `true` or `false` for boxes and radio buttons.
    #[track_caller]
    pub fn value(&self, name: &str) -> String {
        let value = self.until(
            &format!("a field \"{name}\""),
            "const control = field(name); if (!control) return null;
             return /^(checkbox|radio)$/.test(control.type) ? String(control.checked) : control.value",
            json!(name),
        );
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Presses keys where the focus is: `Tab`, `Shift+Tab`, `Enter`, `Space`, `Escape`, arrows as `Up`; else types it.
    #[track_caller]
    pub fn keys(&self, keys: &str) {
        let chain = self.page().action_chain();
        let plain = keys.strip_prefix("Shift+").unwrap_or(keys);
        let key = match plain {
            "Tab" => Some(Key::Tab),
            "Enter" => Some(Key::Enter),
            "Space" => Some(Key::Space),
            "Escape" => Some(Key::Escape),
            "Backspace" => Some(Key::Backspace),
            "Home" => Some(Key::Home),
            "End" => Some(Key::End),
            "Up" => Some(Key::Up),
            "Down" => Some(Key::Down),
            "Left" => Some(Key::Left),
            "Right" => Some(Key::Right),
            "Shift" => Some(Key::Shift),
            _ => None,
        };
        let chain = match (key, plain != keys) {
            (Some(key), true) => chain.key_down(Key::Shift).key_down(key.clone()).key_up(key).key_up(Key::Shift),
            (Some(key), false) => chain.key_down(key.clone()).key_up(key),
            (None, _) => chain.send_keys(keys),
        };
        self.runtime
            .block_on(chain.perform())
            .unwrap_or_else(|error| self.fail(&format!("keys {keys}"), &error.to_string()));
    }

    /// Name of what has the focus; empty when nothing has.
    pub fn focus_text(&self) -> String {
        let script = "const it = document.activeElement; return !it || it === document.body ? '' : called(it)";
        self.run(script, json!(null)).as_str().unwrap_or_default().to_owned()
    }
}

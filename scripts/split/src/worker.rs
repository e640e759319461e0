//! Writes into the service worker which files it keeps: every file of the site, with its checksum.

use std::{fs, path::Path};

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha384};

use crate::Outcome;

/// The worker itself, and what only a host reads: the copy of the start page, and which headers to send.
const NOT_KEPT: [&str; 3] = ["sw.js", "404.html", "_headers"];
/// Where the pictures are that a browser shows before it puts the app on the device.
const PICTURES: &str = "pictures/";
/// Where the name of the build goes.
const BUILD: &str = "__BUILD__";
/// Where the files go.
const FILES: &str = "/*__FILES__*/";

/// Fills in the worker of a site. The start page stands for the address of the site itself.
pub fn fill(site: &Path) -> Outcome<()> {
    let mut names = Vec::new();
    list(site, "", &mut names)?;
    names.retain(|name| !NOT_KEPT.contains(&name.as_str()) && !name.starts_with(PICTURES));
    names.sort();
    let mut rows = Vec::new();
    for name in names {
        let sum = BASE64_STANDARD.encode(Sha384::digest(fs::read(site.join(&name))?));
        let address = if name == "index.html" { "./" } else { &name };
        rows.push(format!("['{address}', 'sha384-{sum}']"));
    }
    let rows = rows.join(",\n  ");
    let file = site.join("sw.js");
    let script = fs::read_to_string(&file)?;
    if script.matches(BUILD).count() != 1 || script.matches(FILES).count() != 1 {
        return Err("sw.js is not as expected".into());
    }
    let build = format!("{:016x}", seahash::hash(rows.as_bytes()));
    fs::write(file, script.replace(BUILD, &build).replace(FILES, &format!("\n  {rows},\n")))?;
    Ok(())
}

/// Names of all files below a folder, with `/` between folders.
fn list(folder: &Path, above: &str, names: &mut Vec<String>) -> Outcome<()> {
    for file in fs::read_dir(folder)? {
        let file = file?;
        let name = format!("{above}{}", file.file_name().to_string_lossy());
        if file.file_type()?.is_dir() {
            list(&file.path(), &format!("{name}/"), names)?;
        } else {
            names.push(name);
        }
    }
    Ok(())
}

//! Cuts the built app into the part that a first visit loads and the chunks that are loaded on demand.
//!
//! Trunk calls it when the site is built (`Trunk.toml`). It takes the file that cargo made, cuts it where
//! `#[wasm_split]` stands, runs wasm-bindgen on the first part, and puts all of it in the place of what Trunk had put there:
//!
//! | file | holds |
//! |---|---|
//! | `afterword-HASH_bg.wasm`, `afterword-HASH.js` | the first part |
//! | `afterword-HASH_split.js` | loads chunks |
//! | `afterword-HASH_NAME.wasm` | a chunk |
//!
//! The parts fit only each other, so all carry one hash, made of the content of all. All paths are relative to the
//! script that loads them, so the site works under any address.
//!
//! Names between the first part and its script become short ([`names`]), and our own scripts lose their comments. Last it tells
//! the service worker which files there are ([`worker`]).

mod names;
mod worker;

use std::{
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use wasm_encoder::reencode::{Error as Reencoded, Reencode};
use wasmparser::{CustomSectionReader, Parser};

type Outcome<T> = Result<T, Box<dyn Error>>;

const APP: &str = "afterword";

/// Stands for the name until the hash is known, and is as long as the name will be.
const DRAFT: &str = "afterword-0000000000000000";

/// Where the address of the site goes in the manifest.
const BASE: &str = "__BASE__";

/// How the loader starts a chunk, which needs a host that names the type of wasm files.
const STREAMED: &str = "WebAssembly.instantiateStreaming(src, imports)";

/// How it starts one from any host.
const FETCHED: &str = "WebAssembly.instantiate(await (await src).arrayBuffer(), imports)";

fn main() -> Outcome<()> {
    let site = PathBuf::from(env::var_os("TRUNK_STAGING_DIR").ok_or("run by Trunk, see Trunk.toml")?);
    let target = PathBuf::from(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()));
    let whole = names(&site)?.into_iter().find(|name| name.ends_with("_bg.wasm")).ok_or("Trunk built no app")?;
    let theirs = whole.trim_end_matches("_bg.wasm");
    let built = built(&target, theirs)?;
    let work = target.join("split-parts");
    let _absent = fs::remove_dir_all(&work);
    fs::create_dir_all(&work)?;
    cut(&anywhere(fs::read(&built)?), &work)?;
    bind(&work)?;
    let ours = format!("{APP}-{:016x}", content_hash(&work)?);
    fs::remove_file(site.join(&whole))?;
    fs::remove_file(site.join(format!("{theirs}.js")))?;
    let mut parts = Vec::new();
    for name in names(&work)? {
        let content = renamed(fs::read(work.join(&name))?, &ours);
        let name = name.replace(DRAFT, &ours);
        fs::write(site.join(&name), &content)?;
        parts.push(name);
    }
    let page = fs::read_to_string(site.join("index.html"))?;
    fs::write(site.join("index.html"), with_loader(&page.replace(theirs, &ours), &ours))?;
    for name in names(&site)?.iter().filter(|name| name.ends_with(".js") && !name.starts_with(APP)) {
        let script = fs::read_to_string(site.join(name))?;
        fs::write(site.join(name), plain(&script))?;
    }
    name_app(&site)?;
    worker::fill(&site)?;
    println!("split: {}", parts.join(" "));
    Ok(())
}

/// The file that cargo made, whatever the profile: the one whose content Trunk's hash names.
fn built(target: &Path, theirs: &str) -> Outcome<PathBuf> {
    for profile in fs::read_dir(target.join("wasm32-unknown-unknown"))? {
        let file = profile?.path().join(format!("{APP}.wasm"));
        if fs::read(&file).is_ok_and(|content| theirs == format!("{APP}-{:x}", seahash::hash(&content))) {
            return Ok(file);
        }
    }
    Err(format!("{theirs} is not in {}", target.display()).into())
}

/// Writes into the manifest what tells this app from others on the same host: the address of the site.
fn name_app(site: &Path) -> Outcome<()> {
    let base = env::var("TRUNK_PUBLIC_URL")?;
    let file = site.join("manifest.webmanifest");
    let manifest = fs::read_to_string(&file)?;
    if manifest.matches(BASE).count() != 1 {
        return Err("the manifest is not as expected".into());
    }
    let short: String = manifest.lines().map(str::trim).collect();
    Ok(fs::write(file, short.replace(BASE, &base))?)
}

/// The module without the one name in it that is made of the folder in which somebody builds, so that the same source gives
/// the same files everywhere. It is a mark for the cut, which reads only how it begins.
fn anywhere(mut module: Vec<u8>) -> Vec<u8> {
    const MARK: &[u8] = b"_WASM_SPLIT_MARKER_";
    const DIGITS: usize = 16;
    let ends: Vec<usize> = module
        .windows(MARK.len())
        .enumerate()
        .filter(|(_, part)| *part == MARK)
        .map(|(at, _)| at + MARK.len())
        .collect();
    for end in ends {
        if let Some(digits) = module.get_mut(end..end + DIGITS).filter(|it| it.iter().all(u8::is_ascii_hexdigit)) {
            digits.fill(b'0');
        }
    }
    module
}

/// Cuts: writes `DRAFT.wasm` for wasm-bindgen, the loader and the chunks.
fn cut(whole: &[u8], work: &Path) -> Outcome<()> {
    let (loader, main, first) =
        (format!("./{DRAFT}_split.js"), format!("./{DRAFT}.js"), work.join(format!("{DRAFT}.wasm")));
    let mut options = wasm_split_cli_support::Options::new(whole);
    options.output_dir = work;
    options.main_out_path = &first;
    options.link_name = &loader;
    options.main_module = &main;
    let cut = wasm_split_cli_support::transform(options)?;
    let mut script = fs::read_to_string(work.join(&loader))?;
    for chunk in cut.split_modules {
        let name = chunk.file_stem().and_then(|name| name.to_str()).ok_or("a chunk without a name")?;
        let own = format!("{DRAFT}_{}", name.trim_start_matches("split_"));
        script = script.replace(&format!("\"./{name}.wasm\""), &format!("\"./{own}.wasm\""));
        fs::write(work.join(format!("{own}.wasm")), short(&fs::read(&chunk)?)?)?;
        fs::remove_file(&chunk)?;
    }
    if !script.contains(STREAMED) {
        return Err("the loader is not as expected".into());
    }
    fs::write(work.join(&loader), plain(&script.replace(STREAMED, FETCHED)))?;
    Ok(())
}

/// The page, with the loader fetched early beside the script that needs it.
fn with_loader(page: &str, ours: &str) -> String {
    let script = format!("{ours}.js");
    let mut out = String::new();
    for tag in page.split_inclusive('>') {
        out += tag;
        if tag.contains("modulepreload") && tag.contains(&script) {
            out += &tag.replace(&script, &format!("{ours}_split.js"));
        }
    }
    out
}

/// Runs wasm-bindgen on the first part.
fn bind(work: &Path) -> Outcome<()> {
    let first = work.join(format!("{DRAFT}.wasm"));
    let done = Command::new("wasm-bindgen")
        .args(["--target=web", "--no-typescript", "--keep-lld-exports", "--no-demangle"])
        .args(["--remove-name-section", "--remove-producers-section"])
        .arg(format!("--out-name={DRAFT}"))
        .arg("--out-dir")
        .arg(work)
        .arg(&first)
        .status()
        .map_err(|error| format!("wasm-bindgen is not on the path, see scripts/tools: {error}"))?;
    if !done.success() {
        return Err("wasm-bindgen failed".into());
    }
    fs::remove_file(first)?;
    let (script, module) = (work.join(format!("{DRAFT}.js")), work.join(format!("{DRAFT}_bg.wasm")));
    let (short, renamed) = names::shorten(&plain(&fs::read_to_string(&script)?), &fs::read(&module)?)?;
    fs::write(script, short)?;
    Ok(fs::write(module, renamed)?)
}

/// A script without its comments and indents, which weigh on a first visit. Trunk's own shortening does not understand
/// these scripts. No line of a text in a script may begin like a comment.
fn plain(script: &str) -> String {
    let lines = script.lines().map(str::trim_start);
    lines.filter(|line| !["//", "/*", "*"].iter().any(|start| line.starts_with(start))).fold(
        String::new(),
        |mut out, line| {
            out.push_str(line);
            out.push('\n');
            out
        },
    )
}

/// The same module with short numbers and without sections for people.
fn short(module: &[u8]) -> Outcome<Vec<u8>> {
    let mut written = wasm_encoder::Module::new();
    Short.parse_core_module(&mut written, Parser::new(0), module).map_err(|error| error.to_string())?;
    Ok(written.finish())
}

struct Short;

impl Reencode for Short {
    type Error = std::convert::Infallible;

    fn parse_custom_section(
        &mut self,
        _module: &mut wasm_encoder::Module,
        _section: CustomSectionReader<'_>,
    ) -> Result<(), Reencoded<Self::Error>> {
        Ok(())
    }
}

/// One hash of all files of a folder.
fn content_hash(folder: &Path) -> Outcome<u64> {
    let mut all = Vec::new();
    for name in names(folder)? {
        all.extend_from_slice(name.as_bytes());
        all.extend(fs::read(folder.join(name))?);
    }
    Ok(seahash::hash(&all))
}

/// Names of the files in a folder, in order.
fn names(folder: &Path) -> Outcome<Vec<String>> {
    let mut names = Vec::new();
    for file in fs::read_dir(folder)? {
        let file = file?;
        if file.file_type()?.is_file() {
            names.push(file.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// Content with the name in the place of the draft; a wasm file stays as long as it was.
fn renamed(mut content: Vec<u8>, name: &str) -> Vec<u8> {
    let mut at = 0;
    while let Some(rest) = content.get_mut(at..at + DRAFT.len()) {
        if rest == DRAFT.as_bytes() {
            rest.copy_from_slice(name.as_bytes());
        }
        at += 1;
    }
    content
}

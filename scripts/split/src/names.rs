//! Names between the app's first part and the script beside it. wasm-bindgen ends each with sixteen digits that differ, so
//! that scripts of several builds could be told apart; ours carry the hash of the build in their file names, and the digits
//! are what nothing can compress.

use std::collections::{BTreeMap, BTreeSet};

use wasm_encoder::reencode::{Error as Reencoded, Reencode};
use wasmparser::{Import, Imports, Parser};

use crate::Outcome;

/// Digits at the end of a name.
const DIGITS: usize = 16;

/// The script and the module with short names: those without their digits, and where several would be called the same, a `$`
/// and a number behind all but the first.
pub fn shorten(script: &str, module: &[u8]) -> Outcome<(String, Vec<u8>)> {
    let names = short_names(script);
    let mut short = script.to_owned();
    for (long, name) in &names {
        short = short.replace(long.as_str(), name);
    }
    let mut written = wasm_encoder::Module::new();
    let mut renamed = Renamed(&names);
    renamed.parse_core_module(&mut written, Parser::new(0), module).map_err(|error| error.to_string())?;
    Ok((short, written.finish()))
}

/// The new name of each function that the script has for the module.
fn short_names(script: &str) -> BTreeMap<String, String> {
    let mut taken = BTreeSet::new();
    let mut names = BTreeMap::new();
    for long in script.lines().filter_map(|line| line.split_once(": function")).map(|(name, _)| name) {
        let Some((plain, _)) = long.rsplit_once('_').filter(|(_, end)| is_hash(end)) else { continue };
        let others = (2..).map(|n| format!("{plain}${n}"));
        let free = std::iter::once(plain.to_owned()).chain(others).find(|name| !taken.contains(name));
        if let Some(name) = free {
            taken.insert(name.clone());
            names.insert(long.to_owned(), name);
        }
    }
    names
}

fn is_hash(end: &str) -> bool {
    end.len() == DIGITS && end.bytes().all(|it| it.is_ascii_hexdigit())
}

/// The same module with other names of what it imports.
struct Renamed<'a>(&'a BTreeMap<String, String>);

impl Reencode for Renamed<'_> {
    type Error = std::convert::Infallible;

    fn parse_imports(
        &mut self,
        section: &mut wasm_encoder::ImportSection,
        imports: Imports<'_>,
    ) -> Result<(), Reencoded<Self::Error>> {
        for import in imports {
            let (_, Import { module, name, ty }) = import?;
            let name = self.0.get(name).map_or(name, String::as_str);
            section.import(module, name, self.entity_type(ty)?);
        }
        Ok(())
    }
}

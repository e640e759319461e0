//! See ../checks.rs. The first byte says the schema.
#![no_main]

#[path = "../checks.rs"]
#[allow(dead_code)]
mod checks;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Some((schema, json)) = data.split_first() {
        checks::migration(u32::from(*schema), &String::from_utf8_lossy(json));
    }
});

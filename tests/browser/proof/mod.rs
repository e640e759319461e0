//! That nothing leaves the device, shown in four ways, each of which is also shown to fail where something does.
//!
//! 1. [`reach`]: what the built files can call at all.
//! 2. [`wire`]: what went over the wire in every journey, also to anybody else: the site is the browser's proxy.
//! 3. [`canary`]: a word typed into every field is nowhere outside of the two places where it is kept.
//! 4. [`away`]: every page works when the host is gone.
//!
//! [`leaks`] breaks the site on purpose, through each way out that a browser has.

mod away;
mod canary;
mod leaks;
mod reach;
pub mod wire;

/// Says what was shown, also where the output of tests that pass is kept back.
fn say(what: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stdout(), "{what}");
}

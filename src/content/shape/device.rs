//! Words about this device: keeping the app and what is written on it, and checking that nothing leaves it.

use super::Row;

/// Keeping it on the device.
pub struct DeviceWords {
    /// Row that leads here.
    pub row: Row,
    /// Page title, and title.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// Heading over how long it is kept.
    pub keep_title: &'static str,
    /// The browser has promised to keep it.
    pub promised: &'static str,
    /// It has not.
    pub not_promised: &'static str,
    /// Button that asks.
    pub ask: &'static str,
    /// It was asked, and did not promise.
    pub refused: &'static str,
    /// The browser cannot say.
    pub unknown: &'static str,
    /// Heading over opening without a network.
    pub offline_title: &'static str,
    /// It is kept for use without a network.
    pub offline_kept: &'static str,
    /// It is not.
    pub offline_not: &'static str,
    /// Heading over putting it on the home screen.
    pub install_title: &'static str,
    /// What that is for.
    pub install: &'static [&'static str],
    /// Button where the browser offers it.
    pub install_button: &'static str,
    /// How, by device.
    pub ways: &'static [(&'static str, &'static [&'static str])],
}

/// Checking that nothing leaves.
pub struct SeeWords {
    /// Row that leads here.
    pub row: Row,
    /// Page title, and title.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// Ways to check: a heading, and what to do.
    pub ways: &'static [(&'static str, &'static [&'static str])],
    /// Heading over what it cannot show.
    pub limits_title: &'static str,
    /// What it cannot show.
    pub limits: &'static [&'static str],
}

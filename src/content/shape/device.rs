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
    /// Where it is better left alone.
    pub shared: &'static str,
    /// Over what that does.
    pub does_title: &'static str,
    /// What it does.
    pub does: &'static [&'static str],
    /// Over what it does not do.
    pub does_not_title: &'static str,
    /// What it does not do.
    pub does_not: &'static [&'static str],
    /// It is on the home screen, and this is it.
    pub installed: &'static str,
    /// On an iPhone or iPad, in the browser: the order in which to go about it.
    pub first: &'static [&'static str],
    /// Button where the browser offers it.
    pub install_button: &'static str,
    /// How, by device; the iPhone and iPad first.
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
    /// Heading over what somebody who reads programs can do.
    pub experts_title: &'static str,
    /// What they can do.
    pub experts: &'static [&'static str],
    /// Heading over what it cannot show.
    pub limits_title: &'static str,
    /// What it cannot show.
    pub limits: &'static [&'static str],
}

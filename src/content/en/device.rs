//! Words about this device, in English.

use crate::content::shape::{DeviceWords, Row, SeeWords};

pub(super) const DEVICE: DeviceWords = DeviceWords {
    row: Row { what: "On this device", small: "How it is kept, opening it offline, the home screen" },
    title: "On this device",
    lede: "Everything is kept in this one browser. Another browser, or a private window, has none of it.",
    keep_title: "How long it is kept",
    promised: "This browser has promised to keep it until you erase it.",
    not_promised: "This browser may clear it when it runs out of room, and some do after weeks without a visit. A backup is the safe way.",
    ask: "Ask the browser to keep it",
    refused: "The browser was asked and has not promised. It may promise after more visits, or once this is on the home screen.",
    unknown: "This browser cannot say whether it will keep it. A backup is the safe way.",
    offline_title: "Without a network",
    offline_kept: "All of it is on this device. It opens without a network.",
    offline_not: "It is not on this device yet. Stay on a page for a moment while there is a network.",
    install_title: "On the home screen",
    shared: "Do not put it on a shared device, or on one that someone else looks through.",
    does_title: "What that does",
    does: &[
        "It opens by itself, without the bar of a browser, and without a network.",
        "An iPhone or iPad no longer clears it after seven days, and other browsers promise more readily to keep it.",
    ],
    does_not_title: "What that does not do",
    does_not: &[
        "It hides nothing. The name Afterword and a plain picture show on the screen and in the list of apps.",
        "It locks nothing. A passphrase does that.",
        "It saves no copy anywhere else. Taking it off the device may erase what was written in it; save a backup first.",
    ],
    installed: "This is already the installed app. It was opened from the device, not in a browser.",
    first: &[
        "First put it on the home screen, then write. What you wrote in Safari is not carried over.",
        "If you have written here already: save a backup in Settings, put it on the home screen, open it there, and bring the backup back in.",
    ],
    install_button: "Put it on this device",
    ways: &[
        (
            "iPhone and iPad",
            &[
                "In Safari: the square with the arrow, then \u{201c}Add to Home Screen\u{201d}.",
                "Open it from the home screen from then on, and write there.",
                "What was written in Safari stays in Safari; a backup carries it over.",
            ],
        ),
        (
            "Android",
            &[
                "In Chrome, Edge or Samsung Internet: the menu, then \u{201c}Install app\u{201d} or \u{201c}Add to home screen\u{201d}.",
                "In Firefox: the menu, then \u{201c}Install\u{201d} or \u{201c}Add to Home screen\u{201d}.",
            ],
        ),
        (
            "Computer",
            &[
                "In Chrome or Edge: the small screen with an arrow at the end of the address bar, or the menu, then \u{201c}Install\u{201d}.",
                "In Safari: \u{201c}File\u{201d}, then \u{201c}Add to Dock\u{201d}. Firefox keeps it as a page; a bookmark is enough.",
            ],
        ),
    ],
};

pub(super) const SEE: SeeWords = SeeWords {
    row: Row { what: "See for yourself", small: "How to check that nothing you write leaves the device" },
    title: "See for yourself",
    lede: "You do not have to take it on trust. You can use these three ways without knowing about programs.",
    ways: &[
        (
            "Turn the network off",
            &[
                "Open a page here, wait for a moment, and switch the device to flight mode.",
                "Go on: write, look things up, read a draft back, close it and open it again. All of it works. If anything had to be sent, it would not.",
            ],
        ),
        (
            "Watch what is asked for",
            &[
                "On a computer press F12 and choose \u{201c}Network\u{201d}. Then use any page.",
                "The list shows files of the app itself while it loads, and nothing when you write, save or read a draft back. No line goes to another address.",
            ],
        ),
        (
            "Read what it may do",
            &[
                "In its first lines, the page tells the browser where it may send things: only to the place it came from. The browser refuses anything else, even if a fault or an attacker tried. It cannot stop a page from taking you to another address, but you would see that happen.",
                "Press Ctrl and U on a computer. The line is called Content-Security-Policy. \u{201c}connect-src \u{2018}self\u{2019}\u{201d} is the part that counts.",
            ],
        ),
    ],
    experts_title: "For people who read program code",
    experts: &[
        "The same source code builds to the same bytes on one machine; others have not been tried. You can compare it, file by file, with what an address serves.",
        "Its tests list everything the built program can call, and listen to every request. They type a secret word into the fields of its pages and look for it, and they run with the host switched off. All but the last are also shown to fail when something is made to leak.",
    ],
    limits_title: "What this cannot show",
    limits: &[
        "Whoever runs the address can see that your device fetched the page, and from where. That is so for every page on the web.",
        "Some browsers check spelling or fill in forms with the help of their maker, and what you type may go there. It is the browser that does this, on every page. Its settings turn it off: look for \u{201c}enhanced spell check\u{201d} or \u{201c}writing assistance\u{201d}.",
        "The browser keeps a history, and may send what it keeps to your account on other devices. Its settings say whether it does.",
        "A device with a program on it that watches the screen or the keys sees everything. If you fear that, use another device, and ask a help line how to use phones safely.",
    ],
};

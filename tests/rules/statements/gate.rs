//! The gate of the pages, compiled here from its own source without a browser. Around it stands only what it asks for: the
//! record, the moment, and the round of questions under way.

#[allow(dead_code, unused_imports, reason = "the addresses are read in the browser")]
#[path = "../../../src/ui/route.rs"]
pub mod route;

#[allow(clippy::module_inception, reason = "it is the gate")]
#[path = "../../../src/ui/gate.rs"]
pub mod gate;

/// What the addresses ask of the page.
pub mod address {
    /// The path the app lives under.
    pub fn base() -> String {
        String::new()
    }
}

/// What the gate asks of the state.
pub mod state {
    use afterword::domain::contact::Entry;
    use afterword::domain::door::{self, Account, Decision, Door};
    use afterword::domain::draft::Drafting;
    use afterword::domain::record::{EventId, Record};
    use afterword::domain::screen::Answers;
    use afterword::domain::time::Moment;

    /// A record at a moment, and a round under way. Copied by reference, as the page's signals are.
    #[derive(Clone, Copy)]
    pub struct AppState {
        kept: &'static Kept,
    }

    /// What is behind it.
    pub struct Kept {
        pub record: Record,
        pub now: Moment,
        pub round: Answers,
        pub account: Account,
    }

    impl AppState {
        /// The state of a record at a moment. Kept until the test ends.
        pub fn of(record: Record, now: Moment, round: Answers) -> AppState {
            AppState { kept: Box::leak(Box::new(Kept { account: door::account(&record, now), record, now, round })) }
        }

        pub fn with_record<T>(&self, read: impl FnOnce(&Record) -> T) -> T {
            read(&self.kept.record)
        }

        pub fn round(&self) -> Answers {
            self.kept.round.clone()
        }

        pub fn now(&self) -> Moment {
            self.kept.now
        }

        pub fn log(&self) -> Vec<(EventId, Moment, Entry)> {
            door::log(&self.kept.record)
        }

        pub fn decision(&self) -> Decision {
            self.kept.account.decision.clone()
        }

        pub fn door(&self) -> Door {
            self.kept.account.decision.door
        }

        pub fn drafting(&self) -> Option<Drafting> {
            self.kept.account.drafting.clone()
        }

        pub fn harm_can_be_lifted(&self) -> bool {
            self.kept.account.harm_can_be_lifted
        }
    }
}

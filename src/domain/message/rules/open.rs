//! Wordings so open that they must never be missed: of what stops a draft, self-harm and threats above all. Each stands beside what takes it back:
//! past words that are only told, idioms, jokes.

use super::super::label::Problem;
pub(super) use super::plain::PLAIN;
pub(super) use super::self_harm::SELF_HARM;
pub(super) use super::threat::THREAT;

/// Wordings, and the wordings that make them harmless.
pub(super) struct Open {
    pub(super) problem: Problem,
    /// Wordings that nobody means otherwise: they stop a draft whatever the model hears.
    pub(super) always: &'static [&'static str],
    /// Wordings that some mean otherwise ("better watch out"): where the model hears little of the problem they
    /// only ask to look again.
    pub(super) says: &'static [&'static str],
    /// Harmless where one of these touches the words that were found.
    pub(super) unless: &'static [&'static str],
    /// Harmless where one of these stands anywhere in the sentence.
    pub(super) amid: &'static [&'static str],
}

/// Words before a wording that tell of it instead of saying it.
pub(super) const TOLD: &str = "said|told|saying|threatened|threatening|threat|texted|wrote|screamed|shouted|shouting|screaming|joked|talked|talking|asked|used|admitted|thought|telling";
/// Words after those that say it all the same: `I told you I will`, `I asked for help, I feel`.
pub(super) const STILL: &[&str] =
    &["'ll|will|'m|am|going|swear", "i ~1 want|feel|need|have|wish|can", "because|so|but i", "mean|meant it"];

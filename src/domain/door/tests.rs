//! Decisions over short stories.

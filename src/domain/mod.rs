//! The rules of the guide: plain values in and out, with no clock, browser, storage, words or signals.
//!
//! Read in this order: what is known of one person's story ([`record`], [`screen`], [`contact`], [`quiet`]), what
//! closes ([`closing`]) and rests ([`resting`]) the door, how a decision is reached ([`door`]), where on the path
//! somebody is ([`path`]), and what a record shows when it is looked back on ([`insight`]).

pub mod agreed;
pub mod agreement;
pub mod amends;
pub mod answer;
pub mod closing;
pub mod contact;
pub mod door;
pub mod draft;
pub mod erasing;
pub mod fold;
pub mod habit;
pub mod id;
pub mod insight;
pub mod journal;
mod kept;
pub mod letting_go;
mod list;
pub mod meeting;
pub mod message;
pub mod notes;
pub(crate) mod order;
pub mod own;
pub mod path;
pub mod point;
pub mod quiet;
pub mod record;
pub mod reminder;
pub mod resting;
pub mod review;
pub mod screen;
pub mod search;
pub mod second;
pub mod talk;
pub mod time;

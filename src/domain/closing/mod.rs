//! Closing facts, one file each: how it begins, and how it ends, if it does.

mod blocked;
pub(crate) mod chosen;
mod curt;
pub(crate) mod ended;
mod harm;
mod mine;
mod minor;
mod no;
mod order;
mod own_harm;
mod partner;
mod silence;
mod strung;

use super::contact::{Act, Entry, Side, Word};
use super::door::{Detail, Ends, Happening, History, Kind, Reason, Rule};
use super::id::Closing;
use super::record::{Over, What};
use super::screen::{Answer, Question};

/// One closing fact as a rule over the history.
pub(crate) struct ClosingRule {
    /// Its id.
    pub id: Closing,
    /// Whether it begins with what happened, from the state before.
    pub begins: fn(&History, &Happening<'_>) -> bool,
    /// Whether what happened ends it: the days of rest that follow.
    pub ends: fn(&History, &Happening<'_>) -> Option<u32>,
    /// What would change it, for the reader.
    pub change: Ends,
}

/// Every closing fact. The order is the order of [`Closing::ALL`]: safety of persons first, then their word, then the rest.
pub(crate) const LIST: [ClosingRule; 13] = [
    minor::RULE,
    harm::RULE,
    own_harm::RULE,
    order::RULE,
    no::RULE,
    blocked::RULE,
    partner::RULE,
    mine::RULE,
    silence::RULE,
    curt::RULE,
    strung::RULE,
    ended::RULE,
    chosen::RULE,
];

/// The closing fact that a record of its end is about.
pub fn ended_by(over: Over) -> Closing {
    match over {
        Over::Order => Closing::Order,
        Over::Partner(Side::Ex) => Closing::Partner,
        Over::Partner(Side::User) => Closing::Mine,
    }
}

/// The closing facts that hold, worst first. C-minor stands alone.
pub(crate) fn reasons(history: &History) -> Vec<Reason> {
    let alone = history.is_open(Closing::Minor);
    history
        .closings()
        .filter(|(closing, _)| !alone || *closing == Closing::Minor)
        .map(|(closing, spell)| Reason {
            rule: Rule::Closing(closing),
            since: Some(spell.since),
            event: Some(spell.event),
            ends: change(history, closing),
            details: details(history, closing),
        })
        .collect()
}

fn details(history: &History, closing: Closing) -> Vec<Detail> {
    let causes = history.ended_by.causes().rev().filter(|_| closing == Closing::Ended);
    causes.map(Detail::Ended).collect()
}

fn change(history: &History, closing: Closing) -> Ends {
    match closing {
        Closing::Ended => ended::change(history),
        other => LIST.iter().find(|rule| rule.id == other).map_or(Ends::Never, |rule| rule.change),
    }
}

/// Whether the screen that was confirmed says yes to a question.
fn screen_says_yes(act: &Happening<'_>, question: Question) -> bool {
    matches!(act.kind, Kind::Noted(What::Screen(answers)) if answers.get(question) == Some(Answer::Yes))
}

/// Whether the screen that was confirmed names a partner whom no agreement allows.
fn screen_names_partner(act: &Happening<'_>, question: Question) -> bool {
    matches!(act.kind, Kind::Noted(What::Screen(answers)) if answers.partner_closes(question))
}

fn entry_act(act: &Happening<'_>) -> Option<Act> {
    match act.kind {
        Kind::Contact(Entry { act, .. }) => Some(*act),
        Kind::Noted(_) | Kind::ClosingUndone | Kind::DatedAhead => None,
    }
}

fn their_word(act: &Happening<'_>) -> Option<Word> {
    match entry_act(act) {
        Some(Act::Word(word)) => Some(word),
        _ => None,
    }
}

/// Rest after they freely started personal contact: 1 day. Their words end nothing sooner.
fn freely_started(history: &History, act: &Happening<'_>) -> Option<u32> {
    their_word(act).filter(|word| history.is_free(word, act.day)).map(|_| 1)
}

fn never(_: &History, _: &Happening<'_>) -> Option<u32> {
    None
}

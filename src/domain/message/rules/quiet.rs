//! Quiet wordings that say only one thing: a way round a block or a no, a threat with a smile, putting one's things in
//! order. They are marked wherever a draft is not a boundary; what takes them back stands beside them.

use super::super::label::Problem;
use super::open::Open;

/// A quiet wording of a threat that is meant as it stands.
pub(super) const ORDINARY: &str =
    "would|'d be a|such|an ~1 shame|pity if ~3 rain|rained|rains|weather|storm|frost|hail|snow|snowed";

pub(super) const QUIET: &[Open] = &[
    Open {
        problem: Problem::Evasion,
        always: &[],
        says: &[
            "i know you said|asked|told|wanted ~4 not|n't|no|stop|never|nothing ~6 but|anyway|however",
            "i know you do|did n't want ~4 to|me|messages|calls|contact|hear ~4 but|anyway",
            "i know i 'm|am not|n't supposed|meant|allowed to ~1 write|text|message|contact|call|be",
            "since|as|because|seeing you ?'ve|have ?me ?'ve blocked|block|muted",
            "you 've|have|had ?probably blocked|muted me|this|my ~6 so|hence",
            "you blocked me ~6 so",
            "blocked my|the ~1 number|email|other|old|account",
            "forgot|forgotten to block",
            "before you block",
            "new|another|different|second number|sim|account|email|phone|profile ~5 since|because|as|so|seeing ~3 blocked|block",
            "even though|although|despite you ~1 said|asked|told ~2 not|n't|no|stop|never",
        ],
        unless: &[],
        amid: &[
            "passing|leaving|posting|key|keys|passport|birthday",
            "i ?had ?have ?'ve blocked",
            "sorry|wrong|regret|stopped|deleted|closed",
            "about the|what",
        ],
    },
    Open {
        problem: Problem::Threat,
        always: &[],
        says: &[
            "would|'d be a|such|an ~1 shame|pity if ~8 you|your|people|someone|somebody|they|he|she|it|anything|something",
        ],
        unless: &[],
        amid: &[
            "storm|heat|forecast|petition|voucher|weather|council|wedding|poured|shut|cut|spoiled|bus|buses|frost|trees|party|garden|indoors|fingers",
            "miss|missed|waste|wasted|rain|rains|rained|closed|sold|cold|weather|went|cancelled",
        ],
    },
    Open {
        problem: Problem::SelfHarm,
        always: &[],
        says: &[
            "you will n't|not have to worry about me ?soon ?anymore ?again ?after|much|now|longer|any",
            "i will n't|not be here|around anymore|longer",
            "i will n't|not be here|around much|any longer|more",
            "got|put|have|putting|getting my ~1 affairs in order",
            "you 'd|would ?all be better off without me",
            "everyone|everybody|all 's|is|would|'d|be ~2 better off without me",
        ],
        unless: &[],
        amid: &[
            "taxes|tax|receipts|paperwork|filing",
            "moving|move|moved|transfer|transferred|posted|job|contract|lease|flight|abroad|office|town",
        ],
    },
];

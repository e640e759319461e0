//! The learned model: read from the bytes of its file, with a clear fault where they are wrong or cut short.

use super::label::{Good, Problem};
use super::lexicon::{Lexicon, OWN};
use super::recurrent::{Direction, GATES};

pub use super::network::{LAST, SIGNS, THRESHOLDS, judged, signs};

/// Labels that the model knows: the problems, then the good signs.
pub const LABELS: usize = Problem::COUNT + Good::COUNT;
/// Numbers that describe the style of a whole draft.
pub const STYLE: usize = 6;
/// What the file begins with.
pub const MAGIC: [u8; 5] = *b"AWDC\x04";

/// Why the bytes are no model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// They do not begin as a model of this version does.
    NotAModel,
    /// They end too early.
    CutShort,
    /// More follows after the end.
    TooLong,
    /// They were changed: the checksum differs.
    Damaged,
    /// A size or a number is none that a model can have.
    BadSize,
}

/// The weights, ready to be used. Sizes were checked when it was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    pub(crate) lexicon: Lexicon,
    pub(crate) dims: usize,
    pub(crate) units: usize,
    pub(crate) hidden: usize,
    /// Word vectors, one row of `dims` for each word of the lexicon.
    pub(crate) table: Vec<f32>,
    /// Numbers of the word n-grams that weigh, in rising order.
    pub(crate) ngrams: Vec<u32>,
    /// `LABELS` weights for each n-gram.
    pub(crate) ngram_weights: Vec<f32>,
    /// What reads a segment forwards, and what reads it backwards; half of the units each.
    pub(crate) readers: [Direction; 2],
    /// Hidden by units: what a segment itself shows.
    pub(crate) own: Vec<f32>,
    /// Hidden by units: what the whole draft shows.
    pub(crate) whole: Vec<f32>,
    /// Hidden by 5 kinds, style and a constant.
    pub(crate) setting: Vec<f32>,
    /// Labels by hidden.
    pub(crate) out: Vec<f32>,
    /// Labels, then labels for each of the five kinds.
    pub(crate) bias: Vec<f32>,
    /// From which logit on a label is given; then from which on a draft is taken to hold any problem, and from which on it
    /// can be stopped.
    pub(crate) threshold: Vec<f32>,
    /// `SIGNS` weights for each label and for the question whether a draft holds any problem.
    pub(crate) last: Vec<f32>,
}

/// Kinds, style and a constant.
pub(crate) const SETTING: usize = 5 + STYLE + 1;

/// FNV-1a over bytes, the checksum of the file.
#[must_use]
pub fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash: u32, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

impl Model {
    /// The model in these bytes.
    ///
    /// # Errors
    /// A [`Fault`] where the bytes are no model, were changed or are cut short.
    pub fn parse(bytes: &[u8]) -> Result<Model, Fault> {
        let mut file = Bytes { rest: bytes };
        if file.take(MAGIC.len())? != MAGIC {
            return Err(Fault::NotAModel);
        }
        let sum = file.number()?;
        if checksum(file.rest) != sum {
            return Err(Fault::Damaged);
        }
        let [dims, units, hidden] = [file.size(256)?, file.size(1024)?, file.size(1024)?];
        let [words, ngrams] = [file.size(100_000)?, file.size(500_000)?];
        let hashes = file.rising(words)?;
        let groups = file.take(words)?.iter().map(|group| if *group == u8::MAX { OWN } else { u16::from(*group) });
        let lexicon = Lexicon::new(hashes.into_iter().zip(groups).collect());
        let model = Model {
            table: file.nibbles(words * dims)?,
            ngrams: file.rising(ngrams)?,
            ngram_weights: turned(&file.layer(ngrams * LABELS)?, ngrams),
            readers: [file.reader(dims, units / 2)?, file.reader(dims, units / 2)?],
            own: file.layer(hidden * units)?,
            whole: file.layer(hidden * units)?,
            setting: file.layer(hidden * SETTING)?,
            out: file.layer(LABELS * hidden)?,
            bias: file.floats(LABELS * 6)?,
            threshold: file.floats(THRESHOLDS)?,
            last: file.layer(LAST)?,
            lexicon,
            dims,
            units,
            hidden,
        };
        let whole = model.lexicon.words().len() == words && units > 0 && units % 2 == 0 && hidden > 0 && dims > 0;
        match (whole, file.rest.is_empty()) {
            (false, _) => Err(Fault::BadSize),
            (true, false) => Err(Fault::TooLong),
            (true, true) => Ok(model),
        }
    }
}

/// The weights of an n-gram side by side: in the file those of a label stand together, which packs better.
fn turned(by_label: &[f32], ngrams: usize) -> Vec<f32> {
    let columns: Vec<&[f32]> = by_label.chunks(ngrams.max(1)).collect();
    (0..ngrams).flat_map(|ngram| columns.iter().map(move |column| column.get(ngram).copied().unwrap_or(0.0))).collect()
}

/// Bytes that are still to be read.
struct Bytes<'a> {
    rest: &'a [u8],
}

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], Fault> {
        let (taken, rest) = self.rest.split_at_checked(count).ok_or(Fault::CutShort)?;
        self.rest = rest;
        Ok(taken)
    }

    fn number(&mut self) -> Result<u32, Fault> {
        let bytes = self.take(4)?;
        Ok(bytes.iter().rev().fold(0, |number, byte| number << 8 | u32::from(*byte)))
    }

    fn size(&mut self, most: u32) -> Result<usize, Fault> {
        match self.number()? {
            size if size <= most => usize::try_from(size).map_err(|_| Fault::BadSize),
            _ => Err(Fault::BadSize),
        }
    }

    fn float(&mut self) -> Result<f32, Fault> {
        Some(f32::from_bits(self.number()?)).filter(|float| float.is_finite()).ok_or(Fault::BadSize)
    }

    fn floats(&mut self, count: usize) -> Result<Vec<f32>, Fault> {
        (0..count).map(|_| self.float()).collect()
    }

    /// Numbers in rising order, each written as its distance from the one before, seven bits a byte.
    fn rising(&mut self, count: usize) -> Result<Vec<u32>, Fault> {
        let mut last = 0u32;
        (0..count)
            .map(|_| {
                let (mut step, mut shift) = (0u32, 0);
                loop {
                    let byte = self.take(1)?.first().copied().unwrap_or_default();
                    step |= u32::from(byte & 0x7f).checked_shl(shift).unwrap_or_default();
                    shift += 7;
                    if byte < 0x80 {
                        break;
                    }
                }
                last = last.checked_add(step).ok_or(Fault::BadSize)?;
                Ok(last)
            })
            .collect()
    }

    /// A scale, then one signed byte for each weight.
    fn layer(&mut self, count: usize) -> Result<Vec<f32>, Fault> {
        let scale = self.float()?;
        Ok(self.take(count)?.iter().map(|byte| f32::from(byte.cast_signed()) * scale).collect())
    }

    fn reader(&mut self, dims: usize, units: usize) -> Result<Direction, Fault> {
        let row = GATES * units;
        let by_word = self.layer(dims * row)?;
        Ok(Direction { units, by_word, by_memory: self.layer(units * row)?, bias: self.layer(row)? })
    }

    /// A scale, then two weights in each byte, from -8 to 7.
    fn nibbles(&mut self, count: usize) -> Result<Vec<f32>, Fault> {
        let scale = self.float()?;
        let half = |nibble: u8| (f32::from(nibble) - 8.0) * scale;
        let bytes = self.take(count.div_ceil(2))?;
        let mut all: Vec<f32> = bytes.iter().flat_map(|byte| [half(byte & 15), half(byte >> 4)]).collect();
        all.truncate(count);
        Ok(all)
    }
}

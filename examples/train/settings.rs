//! What a run of the trainer is asked to do: `leave-out`, `errors=FILE`, and `name=value` to try other settings.

use crate::net::Config;

pub struct Settings {
    pub config: Config,
    /// Groups of authors that are left out; all if none is named.
    pub groups: Vec<usize>,
    pub threads: usize,
    /// Stops after the table.
    pub leave_out: bool,
    /// Where to write what went wrong.
    pub errors: Option<String>,
    /// A folder in which what was learned is kept, before anything is chosen. What lies there is taken as it is: only for the same
    /// drafts and settings.
    pub kept: Option<String>,
}

impl Settings {
    pub fn read(words: impl Iterator<Item = String>) -> Settings {
        let mut own = Settings {
            config: Config::default(),
            groups: Vec::new(),
            threads: 2,
            leave_out: false,
            errors: None,
            kept: None,
        };
        for word in words {
            let (name, value) = word.split_once('=').unwrap_or((&word, ""));
            let number = || value.parse::<f32>().expect("a number");
            let c = &mut own.config;
            match name {
                "leave-out" => own.leave_out = true,
                "errors" => own.errors = Some(value.to_owned()),
                "kept" => own.kept = Some(value.to_owned()),
                "threads" => own.threads = number() as usize,
                "groups" => own.groups = value.split(',').map(|g| g.parse().expect("a group")).collect(),
                "units" => c.units = number() as usize,
                "hidden" => c.hidden = number() as usize,
                "epochs" => c.epochs = number() as usize,
                "batch" => c.batch = number() as usize,
                "rate" => c.rate = number(),
                "wide-rate" => c.wide_rate = number(),
                "vector-rate" => c.vector_rate = number(),
                "drop-word" => c.drop_word = number(),
                "drop-unit" => c.drop_unit = number(),
                "drop-ngram" => c.drop_ngram = number(),
                "drop-hidden" => c.drop_hidden = number(),
                "positive" => c.positive = number(),
                "part-loss" => c.part_loss = number(),
                "any-loss" => c.any_loss = number(),
                "pair-loss" => c.pair_loss = number(),
                "join" => c.join = number(),
                "smooth" => c.smooth = number(),
                "decay" => c.decay = number(),
                _ => panic!("no setting {name}"),
            }
        }
        own
    }
}

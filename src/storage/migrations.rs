//! Older shapes of records, brought to today's one schema at a time. A published step is never edited.

use serde_json::{Map, Value};

/// Brings a record from one schema to the next. It is total: what it does not understand it leaves as it is.
pub type Step = fn(Map<String, Value>) -> Map<String, Value>;

/// The first brings schema 1 to schema 2, and so on. There is one schema so far.
pub const STEPS: &[Step] = &[];

/// Brings a record of this schema to today's.
pub fn lift(schema: u32, map: Map<String, Value>) -> Map<String, Value> {
    lift_by(STEPS, schema, map)
}

fn lift_by(steps: &[Step], schema: u32, map: Map<String, Value>) -> Map<String, Value> {
    let from = usize::try_from(schema).unwrap_or_default().saturating_sub(1);
    steps.iter().skip(from).fold(map, |map, step| step(map))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_schema_goes_through_the_steps_after_it() {
        let steps: [Step; 2] = [
            |mut map| {
                map.insert("two".into(), true.into());
                map
            },
            |mut map| {
                map.insert("three".into(), true.into());
                map
            },
        ];
        let lifted = |schema| Value::Object(lift_by(&steps, schema, Map::new()));
        assert_eq!(lifted(1), json!({"two": true, "three": true}));
        assert_eq!(lifted(2), json!({"three": true}));
        assert_eq!(lifted(3), json!({}));
    }

    #[test]
    fn today_has_a_step_for_every_schema_before_it() {
        assert_eq!(STEPS.len() + 1, usize::try_from(crate::storage::envelope::SCHEMA).unwrap_or_default());
    }
}

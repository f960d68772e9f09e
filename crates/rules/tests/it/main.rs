//! Stories of the rules crate, in one binary.
#![expect(clippy::unwrap_used, reason = "a story stops at the first surprise")]

mod answers;
mod reasons;
mod refusals;
mod safety;

use rules::{FactSchema, FactType, Facts};
use serde_json::{Value, json};

/// The facts of a call as the stories use them.
pub(crate) fn schema() -> FactSchema {
    FactSchema::of(&[
        ("vessel.name", FactType::String),
        ("vessel.imo?", FactType::String),
        ("vessel.length_m", FactType::Double),
        ("vessel.owner?.name", FactType::String),
        ("vessel.owner?.born?", FactType::Date),
        ("call.arrives", FactType::Timestamp),
        ("call.lodged", FactType::Timestamp),
        ("call.stay", FactType::Duration),
        ("call.cash_usd", FactType::Int),
        ("call.weapons", FactType::Bool),
        ("people[].name", FactType::String),
        ("people[].age", FactType::Int),
        ("people[].born", FactType::Date),
        ("people[].passport_expires", FactType::Date),
        ("flags[]", FactType::String),
    ])
    .unwrap()
}

pub(crate) fn case() -> Value {
    json!({
        "vessel": { "name": "Wild Rose", "imo": null, "length_m": 12.4, "unknown": 1 },
        "call": {
            "arrives": "2026-12-01T19:00:00-04:00",
            "lodged": "2026-11-30T10:00:00Z",
            "stay": 172_800,
            "cash_usd": 12_500,
            "weapons": false,
        },
        "people": [
            { "name": "Anna Baptiste", "age": 41, "born": "1985-02-11", "passport_expires": "2027-03-01" },
            { "name": "Noé O'Brien", "age": 9, "born": "2017-12-01", "passport_expires": "2030-01-31" },
        ],
        "flags": ["LC", "VC"],
    })
}

pub(crate) fn facts() -> Facts {
    Facts::bind(&schema(), &case()).unwrap()
}

//! Rules from any text: never a panic, never long, and every place named is in the text.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use rules::{FactSchema, FactType, Facts, Rule};
use serde_json::json;

static FACTS: LazyLock<(FactSchema, Facts)> = LazyLock::new(|| {
    let schema = FactSchema::of(&[
        ("v.name", FactType::String),
        ("v.imo?", FactType::String),
        ("v.len", FactType::Double),
        ("v.eta", FactType::Timestamp),
        ("v.stay", FactType::Duration),
        ("v.owner?.name?", FactType::String),
        ("p[].age", FactType::Int),
        ("p[].born", FactType::Date),
        ("f[]", FactType::String),
    ])
    .expect("the paths are right");
    let facts = Facts::bind(
        &schema,
        &json!({
            "v": { "name": "Wild Rose", "len": 12.4, "eta": "2026-12-01T19:00:00Z", "stay": 3600 },
            "p": [{ "age": 41, "born": "1985-02-11" }, { "age": 9, "born": "2017-12-01" }],
            "f": ["LC", "VC"],
        }),
    )
    .expect("the facts fit");
    (schema, facts)
});

// A panic is found even where the crate would catch it: libFuzzer's hook aborts first.
fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let (schema, facts) = &*FACTS;
    match Rule::compile(&text, schema) {
        Ok(rule) => {
            let plain = rule.test(facts);
            let verdict = rule.holds(facts);
            assert_eq!(plain, verdict.as_ref().map(|v| v.holds).map_err(Clone::clone));
            for term in verdict.iter().flat_map(|v| &v.terms) {
                assert_eq!(text.get(term.span.clone()), Some(term.text.as_str()));
            }
        }
        Err(refusal) => assert!(refusal.line >= 1 && refusal.column >= 1),
    }
    if let Ok(rule) = Rule::compile_number(&text, schema) {
        let _ = rule.number(facts);
    }
});

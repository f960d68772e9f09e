//! Sentences of a report told in the language asked for: wherever a report holds the key of a
//! sentence and its arguments, `message` is put beside them.

use clearance::check::CheckResult;
use registry::record::FieldProblem;
use registry::sentence::Sentence;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::look::Words;
use crate::refusal::Refusal;
use crate::told;

/// Who reads the sentences.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reader {
    /// The master: officers' sentences are left out.
    Skipper,
    /// An officer.
    Officer,
}

/// A report, or a part of one, as JSON with its sentences told.
pub(super) fn told(words: &Words, reader: Reader, part: &impl Serialize) -> Result<Value, Refusal> {
    let mut value =
        serde_json::to_value(part).map_err(|error| Refusal::fault(error.to_string()))?;
    tell(words, reader, &mut value);
    Ok(value)
}

fn tell(words: &Words, reader: Reader, value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| tell(words, reader, item)),
        Value::Object(map) => match sentence(map) {
            Some(sentence) => {
                map.insert("message".into(), told::sentence(words, &sentence).into());
            }
            None => {
                if reader == Reader::Skipper && map.contains_key("severity") {
                    map.shift_remove("officer");
                }
                map.values_mut().for_each(|part| tell(words, reader, part));
            }
        },
        _ => {}
    }
}

/// The sentence an object is: a key, arguments, and nothing else.
fn sentence(map: &Map<String, Value>) -> Option<Sentence> {
    let only = map.contains_key("key") && map.keys().all(|name| name == "key" || name == "args");
    only.then(|| serde_json::from_value(Value::Object(map.clone())).ok()).flatten()
}

/// Problems of fields with their sentences.
pub(super) fn problems(words: &Words, found: &[FieldProblem]) -> Vec<Value> {
    let one = |problem: &FieldProblem| json!({ "path": problem.path, "key": problem.key, "message": told::problem(words, problem) });
    found.iter().map(one).collect()
}

/// The refusal of a voyage that contradicts itself, with the checks that say what to mend.
pub(super) fn blocked<'c>(words: &Words, checks: impl Iterator<Item = &'c CheckResult>) -> Refusal {
    let blocking: Vec<&CheckResult> = checks.filter(|check| check.blocks()).collect();
    match told(words, Reader::Skipper, &blocking) {
        Ok(checks) => Refusal::from(clearance::ClearanceError::Blocked).member("checks", checks),
        Err(fault) => fault,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use identifiers::Language;

    #[test]
    fn a_sentence_is_told_and_its_arguments_are_not_taken_for_one() {
        let words = Words::new(Language::En);
        let part = json!({
            "severity": "warn",
            "title": { "key": "refusal-busy" },
            "skipper": { "key": "check-words", "args": { "words": { "words": { "en": "Ask first" } } } },
            "officer": { "key": "refusal-busy" },
        });
        let told = told(&words, Reader::Skipper, &part).unwrap();
        assert_eq!(told["title"]["message"], words.t("refusal-busy"));
        assert_eq!(told["skipper"]["message"], "Ask first");
        assert_eq!(told["skipper"]["args"]["words"], json!({ "words": { "en": "Ask first" } }));
        assert_eq!(told.get("officer"), None);
        assert!(
            super::told(&words, Reader::Officer, &part).unwrap()["officer"]["message"].is_string()
        );
    }
}

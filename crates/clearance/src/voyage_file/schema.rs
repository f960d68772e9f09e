//! The JSON schema of the voyage file, for agents and other programs.

use serde_json::{Map, Value, json};
use utoipa::{PartialSchema, ToSchema};

use super::{
    DocumentKind, HullMaterial, MaritalStatus, Reason, Role, SCHEMA, Sex, Species, VesselCategory,
    VesselType, Vocabulary, VoyageFile, WeaponKind,
};

/// The words of a closed list.
fn words<T: Vocabulary>() -> Value {
    T::WORDS.iter().map(|(word, _)| Value::from(*word)).collect()
}

/// The closed lists of a voyage file, by the name of their type.
fn vocabularies() -> [(&'static str, Value); 10] {
    [
        ("DocumentKind", words::<DocumentKind>()),
        ("HullMaterial", words::<HullMaterial>()),
        ("MaritalStatus", words::<MaritalStatus>()),
        ("Reason", words::<Reason>()),
        ("Role", words::<Role>()),
        ("Sex", words::<Sex>()),
        ("Species", words::<Species>()),
        ("VesselCategory", words::<VesselCategory>()),
        ("VesselType", words::<VesselType>()),
        ("WeaponKind", words::<WeaponKind>()),
    ]
}

/// The JSON schema (draft 2020-12) of a voyage file, with everything it refers to under `$defs`.
///
/// It describes shape and spelling. That what is well-formed is also plausible is for the checks.
#[must_use]
pub fn json_schema() -> Value {
    let mut parts = Vec::new();
    VoyageFile::schemas(&mut parts);
    let mut defs: Map<String, Value> =
        parts.into_iter().filter_map(|(name, schema)| Some((name, tree(&schema)?))).collect();
    // The words come from the lists that readers use, so that schema and reader cannot differ.
    for (name, words) in vocabularies() {
        if let Some(list) = defs.get_mut(name).and_then(|schema| schema.get_mut("enum")) {
            *list = words;
        }
    }
    let mut root = tree(&VoyageFile::schema()).unwrap_or_default();
    if let Value::Object(map) = &mut root {
        map.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
        map.insert("title".to_owned(), json!(SCHEMA));
        map.insert("$defs".to_owned(), Value::Object(defs));
        if let Some(tag) = map.get_mut("properties").and_then(|fields| fields.get_mut("schema")) {
            *tag = json!({ "const": SCHEMA });
        }
    }
    root
}

/// The schema as a tree, with references into `$defs`.
fn tree(schema: &impl serde::Serialize) -> Option<Value> {
    let mut value = serde_json::to_value(schema).ok()?;
    redirect(&mut value);
    Some(value)
}

fn redirect(value: &mut Value) {
    match value {
        Value::Object(map) => {
            for (name, value) in map {
                match value {
                    Value::String(target) if name == "$ref" => {
                        *target = target.replace("#/components/schemas/", "#/$defs/");
                    }
                    other => redirect(other),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(redirect),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn references<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
        match value {
            Value::Object(map) => {
                found.extend(map.get("$ref").and_then(Value::as_str));
                map.values().for_each(|value| references(value, found));
            }
            Value::Array(list) => list.iter().for_each(|value| references(value, found)),
            _ => {}
        }
    }

    #[test]
    fn every_reference_leads_somewhere() {
        let schema = json_schema();
        let mut found = Vec::new();
        references(&schema, &mut found);
        assert!(found.len() > 15, "{found:?}");
        for reference in found {
            let pointer = reference.trim_start_matches('#');
            assert!(schema.pointer(pointer).is_some(), "{reference}");
        }
    }

    #[test]
    fn unknown_fields_are_refused_and_words_are_listed() {
        let schema = json_schema();
        assert_eq!(schema["additionalProperties"], json!(false));
        assert_eq!(schema["properties"]["schema"]["const"], json!(SCHEMA));
        assert_eq!(schema["$defs"]["Role"]["enum"], json!(["master", "crew", "passenger"]));
        assert_eq!(schema["$defs"]["Sex"]["enum"], json!(["F", "M", "X"]));
    }
}

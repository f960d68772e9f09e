use std::collections::BTreeSet;
use std::path::PathBuf;

use serde_json::Value;

use super::Program;
use crate::stand::Stand;

fn document() -> Value {
    serde_json::from_str(&web::openapi_json()).unwrap()
}

/// Method and path of every operation.
fn operations(document: &Value) -> BTreeSet<(String, String)> {
    let paths = document["paths"].as_object().unwrap();
    let each = paths.iter().flat_map(|(path, item)| {
        item.as_object().unwrap().keys().map(move |method| (method.to_uppercase(), path.clone()))
    });
    each.collect()
}

#[test]
fn the_committed_document_is_the_program_s() {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/openapi.json");
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        committed == web::openapi_json(),
        "docs/openapi.json is not what the program says: run cargo xtask openapi"
    );
}

#[test]
fn every_route_is_described_and_every_description_is_a_route() {
    let (_, routes) = web::open();
    let routes = routes.iter().filter(|route| route.path.starts_with("/api/v1/"));
    let routed: BTreeSet<_> =
        routes.map(|route| (route.method.to_owned(), route.path.to_owned())).collect();
    let mut described = operations(&document());
    // The router has no suffixes: the page is printed by the route of the certificate.
    assert!(described.remove(&("GET".into(), "/api/v1/certificates/{serial}.pdf".into())));
    assert_eq!(described, routed);
}

#[test]
fn every_operation_has_a_name_of_its_own_a_text_and_its_refusals() {
    let document = document();
    assert_eq!(document["openapi"], "3.1.0");
    assert_eq!(document["info"]["license"]["identifier"], "Apache-2.0");
    let mut names = BTreeSet::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let place = format!("{method} {path}");
            assert!(names.insert(operation["operationId"].to_string()), "{place}");
            assert!(operation["summary"].as_str().is_some_and(|text| !text.is_empty()), "{place}");
            let status: BTreeSet<&str> =
                operation["responses"].as_object().unwrap().keys().map(String::as_str).collect();
            assert!(status.contains("503"), "{place}");
            let open = operation.get("security").is_none();
            assert_eq!(status.contains("401") && status.contains("403"), !open, "{place}");
            assert_eq!(status.contains("429"), open, "{place}");
            if operation.get("requestBody").is_some() {
                assert!(
                    ["400", "413", "415", "422"].iter().all(|it| status.contains(it)),
                    "{place}"
                );
            }
            if path.contains('{') {
                assert!(status.contains("404"), "{place}");
            }
        }
    }
}

#[test]
fn every_reference_leads_somewhere() {
    fn walk<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
        match value {
            Value::Object(map) => {
                found.extend(map.get("$ref").and_then(Value::as_str));
                map.values().for_each(|part| walk(part, found));
            }
            Value::Array(items) => items.iter().for_each(|item| walk(item, found)),
            _ => {}
        }
    }
    let schema: Value = serde_json::from_str(&web::voyage_schema_json()).unwrap();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    let shapes = document()["components"]["schemas"].clone();
    assert!(
        shapes.get("BTreeMap").is_none() && shapes["Sentence"]["properties"]["message"].is_object()
    );
    assert_eq!(shapes["PortTime"]["properties"]["local"]["format"], "local-date-time");
    for (tree, name) in [(document(), "document"), (schema, "schema")] {
        let mut found = Vec::new();
        walk(&tree, &mut found);
        assert!(!found.is_empty());
        for target in found {
            let pointer = target.strip_prefix('#').unwrap_or_else(|| panic!("{name}: {target}"));
            assert!(tree.pointer(pointer).is_some(), "{name}: {target} leads nowhere");
        }
    }
}

#[tokio::test]
async fn the_document_its_page_and_the_schema_are_open_to_anyone() {
    let stand = Stand::new().await;
    let nobody = Program::of_nobody(&stand);
    let served = nobody.get("/openapi.json").await.expect(200);
    assert_eq!(
        (served.text, served.headers["content-type"].to_str().unwrap()),
        (web::openapi_json(), "application/json")
    );
    let schema = nobody.get("/api/voyage.schema.json").await.expect(200);
    assert_eq!(schema.text, web::voyage_schema_json());
    for language in ["en", "fr"] {
        let page = nobody.speaking(language).get("/api").await.expect(200);
        assert!(!page.text.contains('⟦'), "a word is missing");
        for anchor in [
            "id=\"sendVoyage\"",
            "id=\"refusal-key-misused\"",
            "id=\"shape-VoyageFile\"",
            "curl -X POST",
        ] {
            assert!(page.text.contains(anchor), "{anchor}");
        }
        assert!(!page.text.contains("<script>") && !page.text.contains("style="));
    }
}

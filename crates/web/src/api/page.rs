//! `GET /api`: the description of the API for people, drawn from the same document that programs
//! read. The description itself is English; what stands round it is in the reader's language.

use askama::Template;
use axum::response::Response;
use identifiers::Language;
use serde_json::Value;

use super::document;
use crate::guest::Guest;
use crate::look::{Page, Sample, Words};
use crate::reply;

/// Every refusal the API answers with, by status: what `type` of a problem leads to.
pub(super) const REFUSALS: [(u16, &str); 22] = [
    (400, "refusal-bad-request"),
    (400, "refusal-not-json"),
    (400, "refusal-not-utf8"),
    (400, "refusal-key-malformed"),
    (401, "refusal-sign-in"),
    (403, "refusal-forbidden"),
    (404, "refusal-not-found"),
    (405, "refusal-method"),
    (409, "refusal-conflict"),
    (409, "refusal-state"),
    (409, "refusal-key-in-use"),
    (412, "refusal-if-match-failed"),
    (413, "refusal-too-large"),
    (415, "refusal-media-type"),
    (422, "refusal-fields"),
    (422, "refusal-blocked"),
    (422, "refusal-reason-needed"),
    (422, "refusal-too-long"),
    (422, "refusal-key-misused"),
    (428, "refusal-if-match-missing"),
    (429, "refusal-too-often"),
    (503, "refusal-busy"),
];

/// A text in runs; those marked are code.
pub(super) type Prose = Vec<(bool, String)>;

/// Something named: a parameter, an answer, a field.
pub(super) struct Row {
    name: String,
    kind: String,
    /// The shape it links to.
    shape: Option<String>,
    needed: bool,
    text: Prose,
}

/// One operation.
pub(super) struct Operation {
    id: String,
    method: String,
    path: String,
    summary: String,
    text: Vec<Prose>,
    token: bool,
    parameters: Vec<Row>,
    body: Option<Row>,
    answers: Vec<Row>,
    example: String,
}

/// Operations that belong together.
pub(super) struct Group {
    name: String,
    text: Prose,
    operations: Vec<Operation>,
}

/// The shape of a JSON value.
pub(super) struct Shape {
    name: String,
    text: Prose,
    fields: Vec<Row>,
    words: Vec<String>,
}

/// A refusal and what it says.
pub(super) struct Told {
    status: u16,
    key: &'static str,
    text: String,
}

/// The page.
#[derive(Template)]
#[template(path = "api/show.html")]
pub(super) struct ApiPage {
    page: Page,
    text: Vec<Prose>,
    groups: Vec<Group>,
    shapes: Vec<Shape>,
    refusals: Vec<Told>,
}

impl ApiPage {
    fn new(page: Page, site: &str) -> Self {
        let tree = document::tree();
        let words = page.words();
        let told =
            |(status, key): (u16, &'static str)| Told { status, key, text: sentence(&words, key) };
        Self {
            text: paragraphs(&tree["info"]["description"]),
            groups: groups(&tree, site),
            shapes: entries(&tree["components"]["schemas"])
                .map(|(name, schema)| shape(name, schema))
                .collect(),
            refusals: REFUSALS.into_iter().map(told).collect(),
            page,
        }
    }
}

impl Sample for ApiPage {
    fn samples(language: Language) -> Vec<Self> {
        let page = Page::new(language, Words::new(language).t("api-title"));
        vec![Self::new(page, "https://landfall.example")]
    }
}

/// `GET /api`.
pub(super) async fn show(guest: Guest) -> Response {
    reply::page(&ApiPage::new(guest.page("api-title"), &guest.app.settings().public_url))
}

/// The sentence of a refusal as an example: its values stand for any.
fn sentence(words: &Words, key: &str) -> String {
    words.say(key).set("seconds", 2_u32).set("number", "123456789").to_string()
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Splits at back-ticks: every second run is code.
fn prose(text: &str) -> Prose {
    let runs = text.split('`').enumerate().map(|(i, run)| (i % 2 == 1, run.replace('\n', " ")));
    runs.filter(|(_, run)| !run.is_empty()).collect()
}

fn paragraphs(value: &Value) -> Vec<Prose> {
    value
        .as_str()
        .unwrap_or_default()
        .split("\n\n")
        .map(prose)
        .filter(|runs| !runs.is_empty())
        .collect()
}

fn groups(tree: &Value, site: &str) -> Vec<Group> {
    let tags = tree["tags"].as_array().into_iter().flatten();
    let group = |tag: &Value| {
        let of_tag = |it: &&Value| it["tags"][0] == tag["name"];
        let paths = entries(&tree["paths"]);
        let all = paths
            .flat_map(|(path, item)| entries(item).map(move |(method, it)| (path, method, it)));
        let chosen = all.filter(|(_, _, it)| of_tag(it));
        Group {
            name: text(&tag["name"]),
            text: prose(&text(&tag["description"])),
            operations: chosen
                .map(|(path, method, it)| operation((path, method), it, site))
                .collect(),
        }
    };
    tags.map(group).collect()
}

fn operation((path, method): (&str, &str), it: &Value, site: &str) -> Operation {
    let parameters = it["parameters"].as_array().into_iter().flatten();
    let content = |value: &Value| {
        entries(&value["content"]).next().map(|(kind, of)| (kind.clone(), of["schema"].clone()))
    };
    let body = it.get("requestBody").map(|body| {
        let (media, schema) = content(body).unwrap_or_default();
        let (kind, shape) = kind(&schema);
        Row { name: media, kind, shape, needed: true, text: prose(&text(&body["description"])) }
    });
    let answer = |(status, answer): (&String, &Value)| {
        let (kind, shape) = content(answer).map(|(_, schema)| kind(&schema)).unwrap_or_default();
        Row {
            name: status.clone(),
            kind,
            shape,
            needed: false,
            text: prose(&text(&answer["description"])),
        }
    };
    let token = it.get("security").is_some();
    Operation {
        id: text(&it["operationId"]),
        method: method.to_uppercase(),
        path: path.to_owned(),
        summary: text(&it["summary"]),
        text: paragraphs(&it["description"]),
        token,
        parameters: parameters.map(parameter).collect(),
        body,
        answers: entries(&it["responses"]).map(answer).collect(),
        example: curl((path, method), it, (token, site)),
    }
}

fn parameter(it: &Value) -> Row {
    Row {
        name: text(&it["name"]),
        kind: text(&it["in"]),
        shape: None,
        needed: it["required"] == true,
        text: prose(&text(&it["description"])),
    }
}

/// The call on a command line.
fn curl((path, method): (&str, &str), it: &Value, (token, site): (bool, &str)) -> String {
    let mut line = String::from("curl");
    if method != "get" {
        line.push_str(&format!(" -X {}", method.to_uppercase()));
    }
    if token {
        line.push_str(" \\\n  -H \"Authorization: Bearer $LANDFALL_TOKEN\"");
    }
    for parameter in it["parameters"].as_array().into_iter().flatten() {
        match parameter["name"].as_str() {
            Some("If-Match") => line.push_str(" \\\n  -H 'If-Match: \"v1\"'"),
            Some("Idempotency-Key") => line.push_str(" \\\n  -H \"Idempotency-Key: $(uuidgen)\""),
            _ => {}
        }
    }
    if it.get("requestBody").is_some() {
        line.push_str(" \\\n  -H 'Content-Type: application/json' --data @request.json");
    }
    format!("{line} \\\n  '{site}{path}'")
}

/// What a schema is in words, and the shape it refers to.
fn kind(schema: &Value) -> (String, Option<String>) {
    if let Some(target) = schema["$ref"].as_str() {
        let name = target.rsplit('/').next().unwrap_or_default().to_owned();
        return (name.clone(), Some(name));
    }
    let choices = schema["oneOf"].as_array().or_else(|| schema["anyOf"].as_array());
    if let Some(choice) = choices.and_then(|all| all.iter().find(|one| one["type"] != "null")) {
        return kind(choice);
    }
    if let Some(parts) = schema["allOf"].as_array() {
        return parts.first().map(kind).unwrap_or_default();
    }
    let named = |value: &Value| value.as_str().filter(|name| *name != "null").map(str::to_owned);
    let name = match &schema["type"] {
        Value::Array(all) => all.iter().find_map(named),
        one => named(one),
    };
    match (name.as_deref(), schema["format"].as_str()) {
        (Some("array"), _) => {
            let (of, shape) = kind(&schema["items"]);
            (format!("[{of}]"), shape)
        }
        (Some(name), Some(format)) if matches!(format, "date-time" | "date" | "uuid") => {
            (format!("{name} ({format})"), None)
        }
        (Some(name), _) => (name.to_owned(), None),
        (None, _) => ("any".into(), None),
    }
}

fn shape(name: &str, schema: &Value) -> Shape {
    let mut fields = Vec::new();
    let parts =
        schema["allOf"].as_array().map_or_else(|| vec![schema], |parts| parts.iter().collect());
    for part in parts {
        if let (kind, Some(shape)) = kind(part) {
            fields.push(Row {
                name: "…".into(),
                kind,
                shape: Some(shape),
                needed: true,
                text: Prose::new(),
            });
        }
        for (field, of) in entries(&part["properties"]) {
            let needed =
                part["required"].as_array().is_some_and(|all| all.iter().any(|it| it == field));
            let (kind, shape) = kind(of);
            fields.push(Row {
                name: field.clone(),
                kind,
                shape,
                needed,
                text: prose(&text(&of["description"])),
            });
        }
    }
    let choices = schema["oneOf"]
        .as_array()
        .into_iter()
        .flatten()
        .flat_map(|choice| choice["enum"].as_array());
    let words = schema["enum"].as_array().into_iter().chain(choices).flatten();
    let text = prose(&text(&schema["description"]));
    Shape {
        name: name.to_owned(),
        text,
        fields,
        words: words.filter_map(Value::as_str).map(str::to_owned).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn back_ticks_are_code_and_optional_shapes_are_named() {
        assert_eq!(
            prose("Send `next` back"),
            [(false, "Send ".into()), (true, "next".into()), (false, " back".into())]
        );
        let schema = serde_json::json!({ "oneOf": [{ "type": "null" }, { "$ref": "#/components/schemas/Place" }] });
        assert_eq!(kind(&schema), ("Place".into(), Some("Place".into())));
        let list = serde_json::json!({ "type": ["array", "null"], "items": { "type": "string", "format": "date" } });
        assert_eq!(kind(&list), ("[string (date)]".into(), None));
    }

    #[test]
    fn every_refusal_has_its_sentence_in_english() {
        let words = Words::new(Language::En);
        for (_, key) in REFUSALS {
            assert!(!sentence(&words, key).contains('⟦'), "{key}");
        }
    }
}

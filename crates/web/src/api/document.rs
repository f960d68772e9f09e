//! The OpenAPI document: gathered from the handlers, completed here, committed as
//! `docs/openapi.json` (`cargo xtask openapi` writes it; a test compares).

use std::sync::LazyLock;

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use registry::sentence::Arg;
use serde_json::{Value, json};
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::{Modify, OpenApi, PartialSchema as _};

use super::{atlas, calls, certificates, check, deeds, goods, lists, shapes, voyages};

/// The example of every request that carries a voyage.
const EXAMPLE: &str = include_str!("../../../../docs/examples/grenadines.json");

/// Where shapes are referred to.
const SHAPES: &str = "#/components/schemas/";

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Landfall",
        version = "1.0.0",
        description = "Clears yachts in and out of the islands of the Caribbean: a voyage is described once, and every \
            island on it gets its notice, its checks and its answer.\n\nEverything is JSON in UTF-8. Sentences come in \
            the language of `Accept-Language` (en, es, fr, nl, pap, ht). Refusals are problems by RFC 9457; programs go \
            by what stands after `#` in `type`. Lists are read by cursor: send `next` back as `after`. Changes name \
            the version they saw by `If-Match`. Whatever may be repeated takes an `Idempotency-Key`. Instants are UTC; \
            money is in minor units with its ISO 4217 code. Fields may be added to answers; unknown fields in requests \
            are refused. House rules: docs/API.md.",
        license(name = "Apache-2.0", identifier = "Apache-2.0"),
        contact(name = "The maintainers of Landfall", url = "https://landfall.example")
    ),
    servers((url = "/", description = "This installation")),
    tags(
        (name = "voyages", description = "A voyage: one vessel's plan, its calls in order. Check it as often as you \
            like; send it once; amend it when the weather does."),
        (name = "calls", description = "A call: a stay at a port of entry, with an arrival notice, a departure notice \
            or both. Skippers see their own, officers those of their administration."),
        (name = "certificates", description = "The signed paper of a clearance, and verifying one."),
        (name = "vessels", description = "The vessels an account keeps, to be put into voyages."),
        (name = "people", description = "The people an account keeps, with their travel documents. Every reading of \
            them is written down in the ledger."),
        (name = "goods", description = "What an account's boat carries again and again: weapons with their ammunition, \
            animals, standing stores. A voyage's declaration takes a copy. Every reading is written down in the ledger."),
        (name = "atlas", description = "Territories, their rules, and ports of entry. Public.")
    ),
    paths(
        check::check_voyage,
        voyages::send_voyage, voyages::list_voyages, voyages::get_voyage, voyages::amend_voyage, voyages::withdraw_voyage,
        calls::list_calls, calls::get_call, deeds::decide, deeds::move_vessel, deeds::write,
        certificates::get_certificate, certificates::print, certificates::verify,
        lists::list_vessels, lists::add_vessel, lists::get_vessel, lists::change_vessel, lists::remove_vessel,
        lists::list_people, lists::add_person, lists::get_person, lists::change_person, lists::remove_person,
        goods::list_goods, goods::add_goods, goods::get_goods, goods::change_goods, goods::remove_goods,
        atlas::list_territories, atlas::get_territory, atlas::list_ports,
    ),
    components(schemas(shapes::Problem)),
    modifiers(&Bearer),
)]
struct Api;

struct Bearer;

impl Modify for Bearer {
    fn modify(&self, api: &mut utoipa::openapi::OpenApi) {
        let token = HttpBuilder::new()
            .scheme(HttpAuthScheme::Bearer)
            .description(Some(
                "A token made under Account, API tokens: bound to one seat, expiring, revocable.",
            ))
            .build();
        if let Some(components) = api.components.as_mut() {
            components.add_security_scheme("token", SecurityScheme::Http(token));
        }
    }
}

/// The document as a tree, with what the macros cannot say.
pub(super) fn tree() -> Value {
    let mut tree = serde_json::to_value(Api::openapi()).unwrap_or_default();
    let example: Value = serde_json::from_str(EXAMPLE).unwrap_or_default();
    for (path, method) in [("check", "post"), ("voyages", "post"), ("voyages/{id}", "put")] {
        let body = &mut tree["paths"][format!("/api/v1/{path}")][method]["requestBody"]["content"]
            ["application/json"];
        body["example"] = example.clone();
    }
    name_aliases(&mut tree["components"]["schemas"]);
    mend(&mut tree);
    tree
}

/// Aliases of maps reach the macros under the name of the map: they get their own back. Sentences
/// are told in answers.
fn name_aliases(schemas: &mut Value) {
    schemas["Arg"] = serde_json::to_value(Arg::schema()).unwrap_or_default();
    let sentence = &mut schemas["Sentence"]["properties"];
    sentence["args"] = json!({
        "type": "object", "description": "Arguments by name.", "additionalProperties": { "$ref": format!("{SHAPES}Arg") },
    });
    sentence["message"] = json!({ "type": "string", "description": "The sentence, in the language of `Accept-Language`." });
    if let Some(map) = schemas.as_object_mut() {
        map.shift_remove("BTreeMap");
        map.insert("ByLanguage".into(), json!({
            "type": "object", "description": "The same words by language: en, es, fr, nl, pap, ht. English is always there.",
            "required": ["en"], "additionalProperties": { "type": "string" },
        }));
        map.sort_keys();
    }
}

/// What the macros take for something else: references to aliases, clock readings without an
/// offset, bytes.
fn mend(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(mend),
        Value::Object(map) => {
            for (name, part) in map.iter_mut() {
                match name.as_str() {
                    "$ref" if part == &format!("{SHAPES}BTreeMap") => {
                        *part = format!("{SHAPES}ByLanguage").into();
                    }
                    "local" | "at"
                        if part["description"]
                            .as_str()
                            .is_some_and(|text| text.contains("eading")) =>
                    {
                        part["format"] = "local-date-time".into();
                        part["example"] = "2026-12-01T19:00:00".into();
                    }
                    "application/pdf" => {
                        part["schema"] = json!({ "type": "string", "format": "binary" });
                    }
                    _ => mend(part),
                }
            }
        }
        _ => {}
    }
}

static DOCUMENT: LazyLock<String> = LazyLock::new(|| pretty(&tree()));
static SCHEMA: LazyLock<String> = LazyLock::new(|| pretty(&clearance::voyage_file::json_schema()));

/// The OpenAPI document of the API, pretty, in a stable order, with a line end at its end.
#[must_use]
pub fn openapi_json() -> String {
    DOCUMENT.clone()
}

/// The JSON Schema (2020-12) of a voyage file, pretty, with a line end at its end.
#[must_use]
pub fn voyage_schema_json() -> String {
    SCHEMA.clone()
}

fn pretty(tree: &Value) -> String {
    format!("{tree:#}\n")
}

/// `GET /openapi.json`.
pub(super) async fn openapi() -> Response {
    public("application/json", openapi_json())
}

/// `GET /api/voyage.schema.json`.
pub(super) async fn voyage_schema() -> Response {
    public("application/schema+json", voyage_schema_json())
}

fn public(kind: &'static str, text: String) -> Response {
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, "public, max-age=3600")], text).into_response()
}

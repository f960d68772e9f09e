//! Territories and ports: public, the same for everybody, kept by caches until they change.

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use registry::sentence::{ByLanguage, by_language};
use registry::territory::{Port, Territory, TerritoryId};
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use utoipa::ToSchema;

use super::answer;
use super::sent::Id;
use super::shapes::AgencyWord;
use crate::door::Door;
use crate::guest::Guest;
use crate::pace;
use crate::refusal::Refusal;

pub(super) fn enter(door: Door) -> Door {
    door.get("/api/v1/territories", list_territories)
        .get("/api/v1/territories/{id}", get_territory)
        .get("/api/v1/ports", list_ports)
}

/// A territory in a list.
#[derive(Serialize, ToSchema)]
pub(super) struct TerritoryLine<'a> {
    /// Its code: `VC`, `BQ-SA`.
    id: &'a str,
    /// ISO 3166-1 alpha-2, of the state list.
    iso2: &'a str,
    /// Its name, by language.
    name: ByLanguage,
    /// Its customs government, by language.
    administration: ByLanguage,
    /// ISO 4217 code in which most of its fees are set.
    currency: &'a str,
    /// IANA time zone.
    time_zone: &'a str,
    /// Agencies that must clear an arrival, in the order in which a master sees them.
    #[schema(value_type = Vec<AgencyWord>)]
    arrival: &'a [accounts::AgencyKind],
    /// Agencies that must clear a departure; empty: no outward clearance is asked for.
    #[schema(value_type = Vec<AgencyWord>)]
    departure: &'a [accounts::AgencyKind],
    /// Ids of its ports of entry.
    ports: Vec<&'a str>,
}

/// A port of entry in a list.
#[derive(Serialize, ToSchema)]
pub(super) struct PortLine<'a> {
    /// Its id, used in voyage files.
    id: &'a str,
    /// Code of its territory.
    territory: &'a str,
    /// Its name, by language.
    name: ByLanguage,
    /// UN/LOCODE, where there is one.
    locode: Option<&'a str>,
    /// Degrees north.
    lat: f64,
    /// Degrees east; negative in the Caribbean.
    lon: f64,
    /// The position is good for a map and a distance, not for navigation.
    approximate: bool,
    /// IANA time zone.
    time_zone: &'a str,
}

/// The territories whose rules are known
///
/// All of them, in one answer.
#[utoipa::path(
    get, path = "/api/v1/territories", operation_id = "listTerritories", tag = "atlas",
    params(("If-None-Match" = Option<String>, Header, description = "`ETag` of the answer you keep")),
    responses(
        (status = 200, description = "All territories.", body = Vec<TerritoryLine>,
         headers(("ETag" = String, description = "Changes when the content does."))),
        (status = 304, description = "What you keep is still right."),
        answer::Paced, answer::Any,
    ),
)]
pub(super) async fn list_territories(
    guest: Guest,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let all: Vec<TerritoryLine> = guest.app.atlas().territories().map(territory).collect();
    public(&guest, &headers, &all)
}

/// One territory, whole
///
/// Everything its rules say, as data: agencies, deadlines, fees, questions, offices and their hours,
/// facts in six languages, each with its source, date and confidence.
#[utoipa::path(
    get, path = "/api/v1/territories/{id}", operation_id = "getTerritory", tag = "atlas",
    params(
        ("id" = String, Path, description = "Code of the territory, `VC`", example = "VC"),
        ("If-None-Match" = Option<String>, Header, description = "`ETag` of the answer you keep"),
    ),
    responses(
        (status = 200, description = "The territory, as its file in resources/territories says it.", body = Object,
         headers(("ETag" = String, description = "Changes when the content does."))),
        (status = 304, description = "What you keep is still right."),
        answer::Named, answer::Paced, answer::Any,
    ),
)]
pub(super) async fn get_territory(
    guest: Guest,
    Id(code): Id<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let id = TerritoryId::parse(&code).map_err(|_| Refusal::not_found())?;
    let territory = guest.app.atlas().territory(&id).ok_or_else(Refusal::not_found)?;
    public(&guest, &headers, territory)
}

/// The ports of entry
///
/// All of them, in one answer.
#[utoipa::path(
    get, path = "/api/v1/ports", operation_id = "listPorts", tag = "atlas",
    params(("If-None-Match" = Option<String>, Header, description = "`ETag` of the answer you keep")),
    responses(
        (status = 200, description = "All ports.", body = Vec<PortLine>,
         headers(("ETag" = String, description = "Changes when the content does."))),
        (status = 304, description = "What you keep is still right."),
        answer::Paced, answer::Any,
    ),
)]
pub(super) async fn list_ports(guest: Guest, headers: HeaderMap) -> Result<Response, Refusal> {
    let of = |territory| move |it| port(territory, it);
    let all: Vec<PortLine> =
        guest.app.atlas().territories().flat_map(|it| it.ports.iter().map(of(it))).collect();
    public(&guest, &headers, &all)
}

fn territory(territory: &Territory) -> TerritoryLine<'_> {
    TerritoryLine {
        id: territory.id.as_str(),
        iso2: &territory.iso2,
        name: by_language(&territory.name),
        administration: by_language(&territory.administration),
        currency: territory.currency.as_str(),
        time_zone: territory.time_zone.name(),
        arrival: &territory.agencies.arrival,
        departure: &territory.agencies.departure,
        ports: territory.ports.iter().map(|port| port.id.as_str()).collect(),
    }
}

fn port<'a>(territory: &'a Territory, port: &'a Port) -> PortLine<'a> {
    PortLine {
        id: port.id.as_str(),
        territory: territory.id.as_str(),
        name: by_language(&port.name),
        locode: port.locode.as_ref().map(|locode| locode.code.as_str()),
        lat: port.position.lat,
        lon: port.position.lon,
        approximate: port.position.approximate,
        time_zone: territory.time_zone.name(),
    }
}

/// An answer anyone may keep for an hour, and ask after by its content.
fn public(guest: &Guest, headers: &HeaderMap, value: &impl Serialize) -> Result<Response, Refusal> {
    let left = guest.pace(pace::READS)?;
    let text = answer::text(value)?;
    let hash: String =
        Sha256::digest(&text).iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    let tag = format!("\"{hash}\"");
    let known = headers.get(IF_NONE_MATCH).and_then(|line| line.to_str().ok()).unwrap_or_default();
    let same = known
        .split(',')
        .map(|known| known.trim().trim_start_matches("W/"))
        .any(|known| known == tag || known == "*");
    let response = if same {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(CONTENT_TYPE, "application/json")], text).into_response()
    };
    let response = answer::with(response, ETAG, &tag);
    Ok(left.tell(answer::with(response, CACHE_CONTROL, "public, max-age=3600")))
}

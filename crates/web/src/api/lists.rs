//! The lists of vessels and people that an account keeps.

use axum::http::StatusCode;
use axum::response::Response;
use registry::record::{Person, Vessel};
use registry::{PersonId, PersonRow, VesselId, VesselRow};
use serde::de::DeserializeOwned;
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

use super::answer::{self, Page};
use super::once::{Begun, Key, begin};
use super::sent::{Id, Part, Query, SeenVersion, Sent, by_version, take_id};
use super::shapes::{Made, PersonKept, VesselKept};
use crate::door::Door;
use crate::guest::Me;
use crate::refusal::Refusal;

pub(super) fn enter(door: Door) -> Door {
    door.get("/api/v1/vessels", list_vessels)
        .post("/api/v1/vessels", add_vessel)
        .get("/api/v1/vessels/{id}", get_vessel)
        .put("/api/v1/vessels/{id}", change_vessel)
        .delete("/api/v1/vessels/{id}", remove_vessel)
        .get("/api/v1/people", list_people)
        .post("/api/v1/people", add_person)
        .get("/api/v1/people/{id}", get_person)
        .put("/api/v1/people/{id}", change_person)
        .delete("/api/v1/people/{id}", remove_person)
}

/// A person as a list keeps them: as in a voyage file, without the `ref`.
pub(super) struct PersonRecord;

impl PartialSchema for PersonRecord {
    fn schema() -> RefOr<Schema> {
        let mut schema = Person::schema();
        if let RefOr::T(Schema::Object(object)) = &mut schema {
            object.properties.shift_remove("ref");
            object.required.retain(|name| name != "ref");
            object.description = Some(
                "A person of an account's list: as in a voyage file, without the `ref`.".into(),
            );
        }
        schema
    }
}

impl ToSchema for PersonRecord {
    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        Person::schemas(schemas);
    }
}

/// Your vessels
///
/// Last added first.
#[utoipa::path(
    get, path = "/api/v1/vessels", operation_id = "listVessels", tag = "vessels",
    params(
        ("after" = Option<String>, Query, description = "`next` of the page before"),
        ("limit" = Option<u32>, Query, description = "Items of a page, 50 if absent", minimum = 1, maximum = 200),
    ),
    responses(
        (status = 200, description = "A page.", body = Page<VesselKept>),
        answer::Asked, answer::SignedIn, answer::Any,
    ),
    security(("token" = [])),
)]
pub(super) async fn list_vessels(me: Me, query: Query) -> Result<Response, Refusal> {
    let part = Part::<VesselId>::of(query, take_id)?;
    let rows = me.app.registry().vessels_page(&me.viewer, part.after.as_ref(), part.rows()).await?;
    answer::ok(&Page::of(rows, part.limit, |row| row.id.to_string(), vessel_kept)?)
}

/// Add a vessel
#[utoipa::path(
    post, path = "/api/v1/vessels", operation_id = "addVessel", tag = "vessels",
    params(("Idempotency-Key" = Option<String>, Header, description = "So that the request may be repeated")),
    request_body(content = Vessel, description = "The vessel, as in a voyage file"),
    responses(
        (status = 201, description = "Added.", body = Made, headers(("Location" = String, description = "The vessel."))),
        answer::Bodied, answer::Keyed, answer::SignedIn, answer::Any,
    ),
    security(("token" = [])),
)]
pub(super) async fn add_vessel(me: Me, key: Key, sent: Sent) -> Result<Response, Refusal> {
    let record = sent.value()?;
    let work = match begin(&me, &key, "POST /api/v1/vessels", sent.text()).await? {
        Begun::Before(text) => return Ok(answer::again(made_at("/api/v1/vessels", text))),
        Begun::Now(work) => work,
    };
    let id = me.app.registry().add_vessel_in(&work.tx, &me.viewer, &record).await?;
    let text = answer::text(&Made { id: id.to_string(), version: 1 })?;
    work.done(StatusCode::CREATED, &text).await?;
    Ok(made_at("/api/v1/vessels", text))
}

/// One vessel
#[utoipa::path(
    get, path = "/api/v1/vessels/{id}", operation_id = "getVessel", tag = "vessels",
    params(("id" = String, Path, description = "Id of the vessel")),
    responses(
        (status = 200, description = "The vessel.", body = VesselKept,
         headers(("ETag" = String, description = "`\"v<version>\"`, for `If-Match`."))),
        answer::Named, answer::SignedIn, answer::Any,
    ),
    security(("token" = [])),
)]
pub(super) async fn get_vessel(me: Me, Id(id): Id<VesselId>) -> Result<Response, Refusal> {
    let (row, _) = me.app.registry().vessel(&me.viewer, &id).await?;
    let version = row.version;
    Ok(answer::versioned(answer::ok(&vessel_kept(row)?)?, version))
}

/// Change a vessel
///
/// The whole record as it is now. Notices sent before keep what they said.
#[utoipa::path(
    put, path = "/api/v1/vessels/{id}", operation_id = "changeVessel", tag = "vessels",
    params(
        ("id" = String, Path, description = "Id of the vessel"),
        ("If-Match" = String, Header, description = "`ETag` of the version you saw"),
    ),
    request_body(content = Vessel, description = "The vessel, as in a voyage file"),
    responses(
        (status = 204, description = "Changed.", headers(("ETag" = String, description = "The new version."))),
        answer::Bodied, answer::Named, answer::Versioned, answer::SignedIn, answer::Any,
    ),
    security(("token" = [])),
)]
pub(super) async fn change_vessel(
    me: Me,
    Id(id): Id<VesselId>,
    SeenVersion(seen): SeenVersion,
    sent: Sent,
) -> Result<Response, Refusal> {
    let changed = me.app.registry().change_vessel(&me.viewer, (&id, seen), &sent.value()?).await;
    changed.map_err(|error| by_version(error.into()))?;
    Ok(answer::versioned(answer::done(), seen + 1))
}

/// Take a vessel out of the list
///
/// Notices that name her keep their copy.
#[utoipa::path(
    delete, path = "/api/v1/vessels/{id}", operation_id = "removeVessel", tag = "vessels",
    params(("id" = String, Path, description = "Id of the vessel")),
    responses((status = 204, description = "Gone."), answer::Named, answer::SignedIn, answer::Any),
    security(("token" = [])),
)]
pub(super) async fn remove_vessel(me: Me, Id(id): Id<VesselId>) -> Result<Response, Refusal> {
    me.app.registry().remove_vessel(&me.viewer, &id).await?;
    Ok(answer::done())
}

/// Your people
///
/// Last added first. Reading the list is written down in the ledger.
#[utoipa::path(
    get, path = "/api/v1/people", operation_id = "listPeople", tag = "people",
    params(
        ("after" = Option<String>, Query, description = "`next` of the page before"),
        ("limit" = Option<u32>, Query, description = "Items of a page, 50 if absent", minimum = 1, maximum = 200),
    ),
    responses(
        (status = 200, description = "A page.", body = Page<PersonKept>),
        answer::Asked, answer::SignedIn, answer::Any,
    ),
    security(("token" = [])),
)]
pub(super) async fn list_people(me: Me, query: Query) -> Result<Response, Refusal> {
    let part = Part::<PersonId>::of(query, take_id)?;
    let rows = me.app.registry().people_page(&me.viewer, part.after.as_ref(), part.rows()).await?;
    answer::ok(&Page::of(rows, part.limit, |row| row.id.to_string(), person_kept)?)
}

/// Add a person
#[utoipa::path(
    post, path = "/api/v1/people", operation_id = "addPerson", tag = "people",
    params(("Idempotency-Key" = Option<String>, Header, description = "So that the request may be repeated")),
    request_body(content = PersonRecord, description = "The person with their documents"),
    responses(
        (status = 201, description = "Added.", body = Made, headers(("Location" = String, description = "The person."))),
        answer::Bodied, answer::Keyed, answer::SignedIn, answer::Any,
    ),
    security(("token" = [])),
)]
pub(super) async fn add_person(me: Me, key: Key, sent: Sent) -> Result<Response, Refusal> {
    let record = sent.value()?;
    let work = match begin(&me, &key, "POST /api/v1/people", sent.text()).await? {
        Begun::Before(text) => return Ok(answer::again(made_at("/api/v1/people", text))),
        Begun::Now(work) => work,
    };
    let id = me.app.registry().add_person_in(&work.tx, &me.viewer, &record).await?;
    let text = answer::text(&Made { id: id.to_string(), version: 1 })?;
    work.done(StatusCode::CREATED, &text).await?;
    Ok(made_at("/api/v1/people", text))
}

/// One person
///
/// Reading the record is written down in the ledger.
#[utoipa::path(
    get, path = "/api/v1/people/{id}", operation_id = "getPerson", tag = "people",
    params(("id" = String, Path, description = "Id of the person")),
    responses(
        (status = 200, description = "The person.", body = PersonKept,
         headers(("ETag" = String, description = "`\"v<version>\"`, for `If-Match`."))),
        answer::Named, answer::SignedIn, answer::Any,
    ),
    security(("token" = [])),
)]
pub(super) async fn get_person(me: Me, Id(id): Id<PersonId>) -> Result<Response, Refusal> {
    let (row, _) = me.app.registry().person(&me.viewer, &id).await?;
    let version = row.version;
    Ok(answer::versioned(answer::ok(&person_kept(row)?)?, version))
}

/// Change a person
///
/// The whole record as it is now. Notices sent before keep what they said.
#[utoipa::path(
    put, path = "/api/v1/people/{id}", operation_id = "changePerson", tag = "people",
    params(
        ("id" = String, Path, description = "Id of the person"),
        ("If-Match" = String, Header, description = "`ETag` of the version you saw"),
    ),
    request_body(content = PersonRecord, description = "The person with their documents"),
    responses(
        (status = 204, description = "Changed.", headers(("ETag" = String, description = "The new version."))),
        answer::Bodied, answer::Named, answer::Versioned, answer::SignedIn, answer::Any,
    ),
    security(("token" = [])),
)]
pub(super) async fn change_person(
    me: Me,
    Id(id): Id<PersonId>,
    SeenVersion(seen): SeenVersion,
    sent: Sent,
) -> Result<Response, Refusal> {
    let changed = me.app.registry().change_person(&me.viewer, (&id, seen), &sent.value()?).await;
    changed.map_err(|error| by_version(error.into()))?;
    Ok(answer::versioned(answer::done(), seen + 1))
}

/// Take a person out of the list
///
/// Notices that name them keep their copy.
#[utoipa::path(
    delete, path = "/api/v1/people/{id}", operation_id = "removePerson", tag = "people",
    params(("id" = String, Path, description = "Id of the person")),
    responses((status = 204, description = "Gone."), answer::Named, answer::SignedIn, answer::Any),
    security(("token" = [])),
)]
pub(super) async fn remove_person(me: Me, Id(id): Id<PersonId>) -> Result<Response, Refusal> {
    me.app.registry().remove_person(&me.viewer, &id).await?;
    Ok(answer::done())
}

fn vessel_kept(row: VesselRow) -> Result<VesselKept, Refusal> {
    let VesselRow { id, version, updated_at, content, .. } = row;
    Ok(VesselKept { id: id.to_string(), version, updated_at, vessel: stored(&content)? })
}

fn person_kept(row: PersonRow) -> Result<PersonKept, Refusal> {
    let PersonRow { id, version, updated_at, content, .. } = row;
    let mut person: serde_json::Value = stored(&content)?;
    if let Some(fields) = person.as_object_mut() {
        fields.shift_remove("ref");
    }
    Ok(PersonKept { id: id.to_string(), version, updated_at, person })
}

/// A record as it is kept.
pub(super) fn stored<T: DeserializeOwned>(content: &str) -> Result<T, Refusal> {
    serde_json::from_str(content).map_err(|error| Refusal::fault(error.to_string()))
}

/// The answer with a record just made, and where it is.
pub(super) fn made_at(list: &str, text: String) -> Response {
    let body: serde_json::Value = serde_json::from_str(&text).unwrap_or_default();
    let address = format!("{list}/{}", body["id"].as_str().unwrap_or_default());
    answer::versioned(answer::created(text, &address), 1)
}

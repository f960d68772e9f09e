//! The lists of weapons, animals and standing stores that an account keeps: one address, each
//! record under the name of its list.

use axum::http::StatusCode;
use axum::response::Response;
use chrono::{DateTime, Utc};
use registry::belonging::{BelongingKind, BelongingRow};
use registry::record::{Animal, FieldProblem, ProblemKind, Stores, Weapon};
use registry::{BelongingId, RegistryError};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::answer::{self, Page};
use super::lists::made_at;
use super::once::{Begun, Key, begin};
use super::sent::{
    Id, Query, SeenVersion, Sent, by_version, limit, take_id, take_limit, take_word,
};
use super::shapes::Made;
use crate::door::Door;
use crate::guest::Me;
use crate::refusal::Refusal;

pub(super) fn enter(door: Door) -> Door {
    door.get("/api/v1/goods", list_goods)
        .post("/api/v1/goods", add_goods)
        .get("/api/v1/goods/{id}", get_goods)
        .put("/api/v1/goods/{id}", change_goods)
        .delete("/api/v1/goods/{id}", remove_goods)
}

/// A weapon, an animal or stores: exactly one of the three, as a declaration of a voyage file
/// has it.
#[derive(Serialize, Deserialize, ToSchema)]
#[schema(example = json!({"weapon": {"type": "flare_gun", "maker": "Orion", "rounds": 6}}))]
pub(super) struct GoodsRecord {
    /// A weapon with its ammunition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    weapon: Option<Weapon>,
    /// An animal with its papers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    animal: Option<Animal>,
    /// Stores that are usually aboard.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    stores: Option<Stores>,
}

/// A weapon, an animal or stores of the account's lists.
#[derive(Serialize, ToSchema)]
pub(super) struct GoodsKept {
    /// Its id.
    id: String,
    /// Counts changes: the `ETag` is `"v<version>"`.
    version: i32,
    /// When it was last changed.
    updated_at: DateTime<Utc>,
    /// The record, as it may be sent back or put into a declaration.
    #[serde(flatten)]
    record: GoodsRecord,
}

/// Your weapons, animals and standing stores
///
/// Last added first. Reading the list is written down in the ledger.
#[utoipa::path(
    get, path = "/api/v1/goods", operation_id = "listGoods", tag = "goods",
    params(
        ("kind" = Option<String>, Query, description = "One list only: `weapon`, `animal` or `stores`"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
        ("limit" = Option<u32>, Query, description = "Items of a page, 50 if absent", minimum = 1, maximum = 200),
    ),
    responses(
        (status = 200, description = "A page.", body = Page<GoodsKept>),
        answer::Asked, answer::SignedIn, answer::Any,
    ),
    security(("token" = [])),
)]
pub(super) async fn list_goods(me: Me, query: Query) -> Result<Response, Refusal> {
    let (kind, after, limit) = query.read(|node| {
        let f = node.fields(&["kind", "after", "limit"])?;
        let kind = f.opt("kind", take_word(BelongingKind::ALL, BelongingKind::word));
        Some((kind, f.opt("after", take_id), limit(f.opt("limit", take_limit))))
    })?;
    let which = (kind, after.as_ref());
    let rows = me.app.registry().belongings_page(&me.viewer, which, limit as u64 + 1).await?;
    answer::ok(&Page::of(rows, limit, |row| row.id.to_string(), goods_kept)?)
}

/// Add a weapon, an animal or stores
#[utoipa::path(
    post, path = "/api/v1/goods", operation_id = "addGoods", tag = "goods",
    params(("Idempotency-Key" = Option<String>, Header, description = "So that the request may be repeated")),
    request_body(content = GoodsRecord, description = "The record under the name of its list"),
    responses(
        (status = 201, description = "Added.", body = Made, headers(("Location" = String, description = "The record."))),
        answer::Bodied, answer::Keyed, answer::SignedIn, answer::Any,
    ),
    security(("token" = [])),
)]
pub(super) async fn add_goods(me: Me, key: Key, sent: Sent) -> Result<Response, Refusal> {
    let (kind, record) = of_one_list(&sent)?;
    let work = match begin(&me, &key, "POST /api/v1/goods", sent.text()).await? {
        Begun::Before(text) => return Ok(answer::again(made_at("/api/v1/goods", text))),
        Begun::Now(work) => work,
    };
    let added = me.app.registry().add_belonging_in(&work.tx, &me.viewer, (kind, &record)).await;
    let id = added.map_err(|error| below(kind, error))?;
    let text = answer::text(&Made { id: id.to_string(), version: 1 })?;
    work.done(StatusCode::CREATED, &text).await?;
    Ok(made_at("/api/v1/goods", text))
}

/// One weapon, animal or stores
///
/// Reading the record is written down in the ledger.
#[utoipa::path(
    get, path = "/api/v1/goods/{id}", operation_id = "getGoods", tag = "goods",
    params(("id" = String, Path, description = "Id of the record")),
    responses(
        (status = 200, description = "The record.", body = GoodsKept,
         headers(("ETag" = String, description = "`\"v<version>\"`, for `If-Match`."))),
        answer::Named, answer::SignedIn, answer::Any,
    ),
    security(("token" = [])),
)]
pub(super) async fn get_goods(me: Me, Id(id): Id<BelongingId>) -> Result<Response, Refusal> {
    let row = me.app.registry().belonging(&me.viewer, &id).await?;
    let version = row.version;
    Ok(answer::versioned(answer::ok(&goods_kept(row)?)?, version))
}

/// Change a weapon, an animal or stores
///
/// The whole record as it is now. It stays in its list: a weapon does not become an animal.
/// Notices sent before keep what they said.
#[utoipa::path(
    put, path = "/api/v1/goods/{id}", operation_id = "changeGoods", tag = "goods",
    params(
        ("id" = String, Path, description = "Id of the record"),
        ("If-Match" = String, Header, description = "`ETag` of the version you saw"),
    ),
    request_body(content = GoodsRecord, description = "The record under the name of its list"),
    responses(
        (status = 204, description = "Changed.", headers(("ETag" = String, description = "The new version."))),
        answer::Bodied, answer::Named, answer::Versioned, answer::SignedIn, answer::Any,
    ),
    security(("token" = [])),
)]
pub(super) async fn change_goods(
    me: Me,
    Id(id): Id<BelongingId>,
    SeenVersion(seen): SeenVersion,
    sent: Sent,
) -> Result<Response, Refusal> {
    let (kind, record) = of_one_list(&sent)?;
    let registry = me.app.registry();
    let changed = registry.change_belonging(&me.viewer, (&id, seen), (kind, &record)).await;
    changed.map_err(|error| by_version(below(kind, error)))?;
    Ok(answer::versioned(answer::done(), seen + 1))
}

/// Take a weapon, an animal or stores out of the lists
///
/// Notices that declare it keep their copy.
#[utoipa::path(
    delete, path = "/api/v1/goods/{id}", operation_id = "removeGoods", tag = "goods",
    params(("id" = String, Path, description = "Id of the record")),
    responses((status = 204, description = "Gone."), answer::Named, answer::SignedIn, answer::Any),
    security(("token" = [])),
)]
pub(super) async fn remove_goods(me: Me, Id(id): Id<BelongingId>) -> Result<Response, Refusal> {
    me.app.registry().remove_belonging(&me.viewer, &id).await?;
    Ok(answer::done())
}

/// The record of a body, and in which list it belongs: one, and no more.
fn of_one_list(sent: &Sent) -> Result<(BelongingKind, Value), Refusal> {
    let body = sent.value()?;
    // Only the names are judged here: the registry reads what stands below them.
    sent.record(|node| {
        let f = node.clone().fields(&["weapon", "animal", "stores"])?;
        let named = |kind: &&BelongingKind| f.node(kind.word()).is_some();
        let named: Vec<_> = BelongingKind::ALL.iter().filter(named).copied().collect();
        match named.as_slice() {
            [kind] => return Some((*kind, body[kind.word()].clone())),
            [] => node.reader.refuse("", &ProblemKind::TooFew { min: 1 }),
            more => {
                let actual = more.len();
                node.reader.refuse("", &ProblemKind::TooMany { max: 1, actual });
            }
        }
        None
    })
}

/// What the registry says of a record, by the paths of the body.
fn below(kind: BelongingKind, error: RegistryError) -> Refusal {
    let RegistryError::Fields(problems) = error else {
        return error.into();
    };
    let told = |problem: FieldProblem| {
        let path = match problem.path.as_str() {
            "" => kind.to_string(),
            path => format!("{kind}.{path}"),
        };
        FieldProblem { path, ..problem }
    };
    Refusal::fields(problems.into_iter().map(told).collect())
}

fn goods_kept(row: BelongingRow) -> Result<GoodsKept, Refusal> {
    let BelongingRow { id, kind, record, version, updated_at } = row;
    let record = serde_json::from_value(json!({ kind.word(): record }))
        .map_err(|error| Refusal::fault(error.to_string()))?;
    Ok(GoodsKept { id: id.to_string(), version, updated_at, record })
}

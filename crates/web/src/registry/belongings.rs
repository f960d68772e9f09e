//! The pages of what a boat carries again and again: weapons, animals, standing stores.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use identifiers::Language;
use registry::belonging::{BelongingKind, BelongingRow};
use registry::record::FieldProblem;
use registry::{BelongingId, RegistryError};
use serde_json::{Map, Value, json};

use super::asks::{Drawing, Piece, label_key, mend, read};
use super::belonging_form::{asks, label};
use super::typed::Typed;
use crate::fields::Fields;
use crate::guest::{Guest, Me};
use crate::look::{Link, Page, Problems, Sample, SummaryRow, Words};
use crate::refusal::Refusal;
use crate::reply;

/// All lists on one page.
#[derive(Template)]
#[template(path = "goods/list.html")]
pub struct Belongings {
    page: Page,
    lists: Vec<List>,
}

/// One list.
struct List {
    title: String,
    rows: Vec<SummaryRow>,
    none: String,
    add: Link,
    export: Link,
}

/// The file a list is taken away as.
fn file(kind: BelongingKind) -> &'static str {
    match kind {
        BelongingKind::Weapon => "weapons.csv",
        BelongingKind::Animal => "animals.csv",
        BelongingKind::Stores => "stores.csv",
    }
}

/// Adding or changing one.
#[derive(Template)]
#[template(path = "goods/edit.html")]
pub struct EditBelonging {
    page: Page,
    problems: Problems,
    action: String,
    seen: String,
    pieces: Vec<Piece>,
    remove: Option<Link>,
}

/// Asking once more before one is taken out.
#[derive(Template)]
#[template(path = "goods/remove.html")]
pub struct RemoveBelonging {
    page: Page,
    action: String,
    keep: Link,
}

/// A form as opened or sent.
struct Form<'a> {
    kind: BelongingKind,
    id: Option<&'a BelongingId>,
    seen: i32,
    typed: &'a Typed,
    problems: Problems,
}

impl Belongings {
    fn new(page: Page, rows: &[BelongingRow]) -> Self {
        let line = |row: &BelongingRow| {
            let name = label(&page, row);
            SummaryRow::new(
                name.clone(),
                page.t1("goods-version", "date", page.date(row.updated_at.date_naive())),
            )
            .change(page.t("summary-change"), format!("/goods/{}", row.id))
        };
        let list = |kind: &BelongingKind| List {
            title: page.t(&format!("goods-{kind}-title")),
            rows: rows.iter().filter(|row| row.kind == *kind).map(line).collect(),
            none: page.t(&format!("goods-{kind}-none")),
            add: Link::new(page.t(&format!("goods-{kind}-add")), format!("/goods/new/{kind}")),
            export: Link::new(
                page.t1("goods-export", "list", page.t(&format!("goods-{kind}-title"))),
                format!("/goods/export/{}", file(*kind)),
            ),
        };
        Self { lists: BelongingKind::ALL.iter().map(list).collect(), page: page.back("/vessels") }
    }
}

impl EditBelonging {
    fn new(page: Page, form: Form<'_>) -> Self {
        let (set, asks) = asks(form.kind);
        let drawing =
            Drawing { page: &page, typed: form.typed, problems: &form.problems, set, before: "" };
        let pieces = drawing.all(asks);
        let remove =
            form.id.map(|id| Link::new(page.t("goods-remove"), format!("/goods/{id}/remove")));
        Self {
            action: form
                .id
                .map_or_else(|| format!("/goods/new/{}", form.kind), |id| format!("/goods/{id}")),
            seen: form.seen.to_string(),
            page: page.problems(&form.problems).back("/goods"),
            problems: form.problems,
            pieces,
            remove,
        }
    }
}

fn titled(guest: &Guest, kind: BelongingKind) -> Page {
    guest.page(&format!("goods-{kind}-edit-title"))
}

fn record(kind: BelongingKind, typed: &Typed) -> Value {
    let mut record = Map::new();
    read(typed, "", asks(kind).1, &mut record);
    Value::Object(record)
}

fn again(guest: &Guest, found: &[FieldProblem], mut form: Form<'_>) -> Response {
    let words = Words::new(guest.language);
    let set = asks(form.kind).0;
    let name = |path: &str| (path.to_owned(), words.t(&label_key(set, path)));
    form.problems = mend(&words, found, name);
    let page = titled(guest, form.kind);
    reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &EditBelonging::new(page, form))
}

/// `GET /goods`
pub(super) async fn list(me: Me) -> Result<Response, Refusal> {
    let rows = me.app.registry().belongings(&me.viewer).await?;
    Ok(reply::page(&Belongings::new(me.page("goods-title"), &rows)))
}

/// `GET /goods/new/{kind}`
pub(super) async fn new(me: Me, Path(kind): Path<String>) -> Result<Response, Refusal> {
    let kind: BelongingKind = kind.parse().map_err(|_| Refusal::not_found())?;
    let typed = Typed::default();
    let form = Form { kind, id: None, seen: 0, typed: &typed, problems: Problems::new() };
    Ok(reply::page(&EditBelonging::new(titled(&me, kind), form)))
}

/// `POST /goods/new/{kind}`
pub(super) async fn add(
    me: Me,
    Path(kind): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let kind: BelongingKind = kind.parse().map_err(|_| Refusal::not_found())?;
    let typed = Typed::of(&fields);
    match me.app.registry().add_belonging(&me.viewer, (kind, &record(kind, &typed))).await {
        Ok(_) => Ok(reply::see("/goods")),
        Err(RegistryError::Fields(found)) => {
            let form = Form { kind, id: None, seen: 0, typed: &typed, problems: Problems::new() };
            Ok(again(&me, &found, form))
        }
        Err(other) => Err(other.into()),
    }
}

/// `GET /goods/{id}`
pub(super) async fn edit(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id: BelongingId = id.parse().map_err(|_| Refusal::not_found())?;
    let row = me.app.registry().belonging(&me.viewer, &id).await?;
    let typed = Typed::of_record(&row.record);
    let problems = Problems::new();
    let form = Form { kind: row.kind, id: Some(&id), seen: row.version, typed: &typed, problems };
    Ok(reply::page(&EditBelonging::new(titled(&me, row.kind), form)))
}

/// `POST /goods/{id}`
pub(super) async fn change(
    me: Me,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let id: BelongingId = id.parse().map_err(|_| Refusal::not_found())?;
    let row = me.app.registry().belonging(&me.viewer, &id).await?;
    let (kind, typed) = (row.kind, Typed::of(&fields));
    let seen: i32 = fields.get("seen").parse().unwrap_or_default();
    let mut record = record(kind, &typed);
    // The form does not show medicines; a program may keep them.
    if let Some(medicines) = row.record.get("medicines") {
        record["medicines"] = medicines.clone();
    }
    match me.app.registry().change_belonging(&me.viewer, (&id, seen), (kind, &record)).await {
        Ok(()) => Ok(reply::see("/goods")),
        Err(RegistryError::Fields(found)) => {
            let problems = Problems::new();
            Ok(again(&me, &found, Form { kind, id: Some(&id), seen, typed: &typed, problems }))
        }
        Err(other) => Err(other.into()),
    }
}

/// `GET /goods/{id}/remove`
pub(super) async fn ask_remove(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id: BelongingId = id.parse().map_err(|_| Refusal::not_found())?;
    let row = me.app.registry().belonging(&me.viewer, &id).await?;
    let name = label(&me.page("goods-title"), &row);
    let title = Words::new(me.language).t1("person-remove-title", "name", name);
    Ok(reply::page(&RemoveBelonging::new(me.titled(title), &id)))
}

impl RemoveBelonging {
    fn new(page: Page, id: &BelongingId) -> Self {
        let keep = Link::new(page.t("form-keep"), format!("/goods/{id}"));
        Self { page, action: format!("/goods/{id}/remove"), keep }
    }
}

/// `POST /goods/{id}/remove`
pub(super) async fn remove(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id: BelongingId = id.parse().map_err(|_| Refusal::not_found())?;
    me.app.registry().remove_belonging(&me.viewer, &id).await?;
    Ok(reply::see("/goods"))
}

/// Something of each list, for samples.
pub(crate) fn samples() -> Vec<BelongingRow> {
    let id: Result<BelongingId, _> = "0197b3a0-7d4c-7000-8000-000000000001".parse();
    let one = |(kind, record): (BelongingKind, Value)| {
        let id = id.clone().ok()?;
        let updated_at = chrono::DateTime::UNIX_EPOCH;
        Some(BelongingRow { id, kind, record, version: 1, updated_at })
    };
    let all = [
        (BelongingKind::Weapon, json!({"type": "rifle", "maker": "Tikka", "serial": "T3-1"})),
        (BelongingKind::Animal, json!({"species": "dog", "name": "Rex"})),
        (BelongingKind::Stores, json!({"spirits_l": "2.5", "cigarettes": 200})),
    ];
    all.into_iter().filter_map(one).collect()
}

impl Sample for Belongings {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("goods-title"));
        vec![Self::new(page(), &[]), Self::new(page(), &samples())]
    }
}

impl Sample for EditBelonging {
    fn samples(language: Language) -> Vec<Self> {
        let one = |row: &BelongingRow| {
            let page = Page::new(
                language,
                Words::new(language).t(&format!("goods-{}-edit-title", row.kind)),
            );
            let typed = Typed::of_record(&row.record);
            let problems = Problems::from_iter([("type", page.title.clone())]);
            Self::new(
                page,
                Form { kind: row.kind, id: Some(&row.id), seen: 1, typed: &typed, problems },
            )
        };
        samples().iter().map(one).collect()
    }
}

impl Sample for RemoveBelonging {
    fn samples(language: Language) -> Vec<Self> {
        let title = Words::new(language).t1("person-remove-title", "name", "Rex");
        samples()
            .iter()
            .take(1)
            .map(|row| Self::new(Page::new(language, title.clone()), &row.id))
            .collect()
    }
}

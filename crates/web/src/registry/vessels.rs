//! The pages of one's vessels.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use identifiers::Language;
use registry::{RegistryError, VesselId};
use serde_json::json;

use super::asks::{Drawing, Group, Piece, label_key, mend};
use super::typed::Typed;
use super::{Opened, PAGE, countries, next_page, vessel_form, voyage_of};
use crate::fields::Fields;
use crate::guest::{Guest, Me};
use crate::look::{Empty, Field, Link, Page, Pager, Problems, Sample, SummaryRow, Words};
use crate::refusal::Refusal;
use crate::reply;

/// The beginning of the keys of a vessel's labels.
pub(crate) const SET: &str = "vessel-field";
/// So many boats are seen at a glance.
const FEW: usize = 8;

/// The list of vessels.
#[derive(Template)]
#[template(path = "vessels/list.html")]
pub struct Vessels {
    page: Page,
    find: Option<Field>,
    vessels: Vec<SummaryRow>,
    pager: Pager,
    add: Link,
    goods: Link,
    import: Link,
    empty: Empty,
}

/// Adding or changing a vessel.
#[derive(Template)]
#[template(path = "vessels/edit.html")]
pub struct EditVessel {
    page: Page,
    problems: Problems,
    action: String,
    voyage: Option<String>,
    seen: String,
    first: Vec<Piece>,
    groups: Vec<Group>,
    remove: Option<Link>,
    photograph: Option<Link>,
}

/// Asking once more before a vessel is taken out.
#[derive(Template)]
#[template(path = "vessels/remove.html")]
pub struct RemoveVessel {
    page: Page,
    action: String,
    keep: Link,
}

/// A form as opened or sent: where it goes, what it holds.
struct Form<'a> {
    id: Option<&'a VesselId>,
    seen: i32,
    voyage: Option<String>,
    typed: &'a Typed,
    problems: Problems,
}

impl EditVessel {
    fn new(page: Page, form: Form<'_>) -> Self {
        let drawing = Drawing {
            page: &page,
            typed: form.typed,
            problems: &form.problems,
            set: SET,
            before: "",
        };
        let (first, groups) = vessel_form::draw(&drawing);
        let remove =
            form.id.map(|id| Link::new(page.t("vessel-remove"), format!("/vessels/{id}/remove")));
        let photograph = form
            .id
            .map(|id| Link::new(page.t("photograph-title"), format!("/vessels/{id}/photograph")));
        let back = form
            .voyage
            .as_ref()
            .map_or_else(|| "/vessels".to_owned(), |id| format!("/voyages/{id}"));
        Self {
            action: form.id.map_or_else(|| "/vessels".to_owned(), |id| format!("/vessels/{id}")),
            seen: form.seen.to_string(),
            voyage: form.voyage,
            page: page.problems(&form.problems).back(back),
            problems: form.problems,
            first,
            groups,
            remove,
            photograph,
        }
    }
}

/// `GET /vessels`
pub(super) async fn list(me: Me, query: Opened) -> Result<Response, Refusal> {
    let find = query.find;
    let after: Option<VesselId> = query.after.and_then(|id| id.parse().ok());
    let asked = (find.as_str(), after.as_ref());
    let most = u64::try_from(PAGE + 1).unwrap_or(u64::MAX);
    let mut rows = me.app.registry().find_vessels(&me.viewer, asked, most).await?;
    let pager = next_page(&mut rows, ("/vessels", &find), |row| row.id.to_string());
    let page = me.page("vessels-title");
    let vessels = rows.iter().map(|row| line(&page, row)).collect();
    Ok(reply::page(&Vessels::new(page, &find, vessels, pager)))
}

impl Vessels {
    fn new(page: Page, find: &str, vessels: Vec<SummaryRow>, pager: Pager) -> Self {
        let add = Link::new(page.t("vessel-add"), "/vessels/new");
        let none = if find.is_empty() { "vessels-none" } else { "vessels-none-found" };
        let empty = Empty { text: page.t(none), action: None };
        // A box to search by is of use once there is something to search.
        let many = !find.is_empty() || pager.next.is_some() || vessels.len() > FEW;
        let find = many.then(|| Field::search("find", page.t("vessels-find")).value(find));
        let import = Link::new(page.t("import-vessels-title"), "/vessels/import");
        let goods = Link::new(page.t("goods-title"), "/goods");
        Self { page, find, vessels, pager, add, goods, import, empty }
    }
}

fn line(page: &Page, row: &registry::VesselRow) -> SummaryRow {
    let record: serde_json::Value = serde_json::from_str(&row.content).unwrap_or_default();
    let word = |key: &str| record[key].as_str().map(str::to_owned);
    let kind = word("type").map(|kind| page.t(&format!("vessel-type-{kind}")));
    let flag = word("registration_country").map(|code| countries::name(&code, page.language()));
    let looks: Vec<String> =
        [kind, flag, word("registration_number")].into_iter().flatten().collect();
    SummaryRow::new(row.name.clone(), looks.join(" · "))
        .change(page.t("summary-change"), format!("/vessels/{}", row.id))
}

/// `GET /vessels/new`
pub(super) async fn new(me: Me, opened: Opened) -> Response {
    let voyage = opened.voyage;
    let form =
        Form { id: None, seen: 0, voyage, typed: &Typed::default(), problems: Problems::new() };
    reply::page(&EditVessel::new(me.page("vessel-add-title"), form))
}

/// `POST /vessels`
pub(super) async fn add(me: Me, fields: Fields) -> Result<Response, Refusal> {
    let typed = Typed::of(&fields);
    let voyage = voyage_of(fields.some("for"));
    match me.app.registry().add_vessel(&me.viewer, &vessel_form::record(&typed)).await {
        Ok(id) => match voyage {
            Some(voyage) => crate::voyages::choose_vessel(&me, &voyage, id).await,
            None => Ok(reply::see("/vessels")),
        },
        Err(RegistryError::Fields(found)) => {
            let form = refused(&me, &typed, &found, None);
            Ok(again(
                &me,
                "vessel-add-title",
                Form { voyage: voyage.map(|id| id.to_string()), ..form },
            ))
        }
        Err(other) => Err(other.into()),
    }
}

/// What is wrong with a vessel, by the names of her boxes.
pub(crate) fn problems(guest: &Guest, found: &[registry::record::FieldProblem]) -> Problems {
    let words = Words::new(guest.language);
    mend(&words, found, |path| (path.to_owned(), words.t(&label_key(SET, path))))
}

fn refused<'a>(
    guest: &Guest,
    typed: &'a Typed,
    found: &[registry::record::FieldProblem],
    id: Option<(&'a VesselId, i32)>,
) -> Form<'a> {
    let problems = problems(guest, found);
    Form {
        id: id.map(|(id, _)| id),
        seen: id.map_or(0, |(_, seen)| seen),
        voyage: None,
        typed,
        problems,
    }
}

fn again(guest: &Guest, title: &str, form: Form<'_>) -> Response {
    reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &EditVessel::new(guest.page(title), form))
}

/// `GET /vessels/{id}`
pub(super) async fn edit(
    me: Me,
    Path(id): Path<String>,
    opened: Opened,
) -> Result<Response, Refusal> {
    let id: VesselId = id.parse().map_err(|_| Refusal::not_found())?;
    let (row, vessel) = me.app.registry().vessel(&me.viewer, &id).await?;
    let record =
        serde_json::to_value(&vessel).map_err(|error| Refusal::fault(error.to_string()))?;
    let voyage = opened.voyage;
    let typed = vessel_form::typed(&record);
    let form =
        Form { id: Some(&id), seen: row.version, voyage, typed: &typed, problems: Problems::new() };
    Ok(reply::page(&EditVessel::new(me.titled(row.name), form)))
}

/// `POST /vessels/{id}`
pub(super) async fn change(
    me: Me,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let id: VesselId = id.parse().map_err(|_| Refusal::not_found())?;
    let typed = Typed::of(&fields);
    let seen = fields.get("seen").parse().unwrap_or_default();
    let voyage = voyage_of(fields.some("for")).map(|id| id.to_string());
    match me
        .app
        .registry()
        .change_vessel(&me.viewer, (&id, seen), &vessel_form::record(&typed))
        .await
    {
        Ok(()) => Ok(reply::see(
            &voyage.map_or_else(|| "/vessels".to_owned(), |id| format!("/voyages/{id}/check")),
        )),
        Err(RegistryError::Fields(found)) => {
            // Another's id is answered as nobody's before anything is told of the form.
            me.app.registry().vessel(&me.viewer, &id).await?;
            let form = refused(&me, &typed, &found, Some((&id, seen)));
            Ok(again(&me, "vessel-edit-title", Form { voyage, ..form }))
        }
        Err(other) => Err(other.into()),
    }
}

/// `GET /vessels/{id}/remove`
pub(super) async fn ask_remove(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id: VesselId = id.parse().map_err(|_| Refusal::not_found())?;
    let (row, _) = me.app.registry().vessel(&me.viewer, &id).await?;
    let title = Words::new(me.language).t1("vessel-remove-title", "name", row.name);
    let page = me.titled(title);
    Ok(reply::page(&RemoveVessel::new(page, &id)))
}

impl RemoveVessel {
    fn new(page: Page, id: &VesselId) -> Self {
        let keep = Link::new(page.t("form-keep"), format!("/vessels/{id}"));
        Self { page, action: format!("/vessels/{id}/remove"), keep }
    }
}

/// `POST /vessels/{id}/remove`
pub(super) async fn remove(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id: VesselId = id.parse().map_err(|_| Refusal::not_found())?;
    me.app.registry().remove_vessel(&me.viewer, &id).await?;
    Ok(reply::see("/vessels"))
}

impl Sample for Vessels {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("vessels-title"));
        let row = SummaryRow::new("Wild Rose", "GB 913402")
            .change(page().t("summary-change"), "/vessels/1");
        vec![
            Self::new(page(), "", Vec::new(), Pager::default()),
            Self::new(page(), "x", Vec::new(), Pager::default()),
            Self::new(
                page(),
                "",
                vec![row],
                Pager { previous: None, next: Some("/vessels?after=1".into()) },
            ),
        ]
    }
}

impl Sample for EditVessel {
    fn samples(language: Language) -> Vec<Self> {
        let page = |key: &str| Page::new(language, Words::new(language).t(key));
        let (empty, full) = (
            Typed::default(),
            vessel_form::typed(&json!({"name": "Wild Rose", "length": {"feet": 40.5}})),
        );
        let wrong =
            Problems::from_iter([("owner.name", page("form-other-issuers").t("field-day"))]);
        let form = |typed, problems| Form { id: None, seen: 0, voyage: None, typed, problems };
        vec![
            Self::new(page("vessel-add-title"), form(&empty, Problems::new())),
            Self::new(page("vessel-edit-title"), form(&full, wrong)),
        ]
    }
}

impl Sample for RemoveVessel {
    fn samples(language: Language) -> Vec<Self> {
        let id: Result<VesselId, _> = "0197b3a0-7d4c-7000-8000-000000000001".parse();
        let page = Page::new(
            language,
            Words::new(language).t1("vessel-remove-title", "name", "Wild Rose"),
        );
        id.into_iter().map(|id| Self::new(page.clone(), &id)).collect()
    }
}

//! The pages of one's people.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use identifiers::Language;
use registry::record::Person;
use registry::{PersonId, PersonRow, RegistryError};
use serde_json::json;

use super::asks::{Drawing, Group, Piece, mend};
use super::person_form::{self, DocumentBoxes};
use super::typed::Typed;
use super::zone::{self, Read};
use super::{Opened, PAGE, countries, next_page, voyage_of};
use crate::fields::Fields;
use crate::guest::{Guest, Me};
use crate::look::{Empty, Field, Link, Page, Pager, Problems, Sample, SummaryRow, Words};
use crate::refusal::Refusal;
use crate::reply;

/// The list of people.
#[derive(Template)]
#[template(path = "people/list.html")]
pub struct People {
    page: Page,
    find: Field,
    people: Vec<SummaryRow>,
    pager: Pager,
    add: Link,
    parties: Link,
    import: Link,
    empty: Empty,
}

/// Adding or changing a person.
#[derive(Template)]
#[template(path = "people/edit.html")]
pub struct EditPerson {
    page: Page,
    problems: Problems,
    action: String,
    voyage: Option<String>,
    seen: String,
    read: Option<Read>,
    first: Vec<Piece>,
    documents: Vec<DocumentBoxes>,
    more: Vec<Group>,
    remove: Option<Link>,
}

/// Asking once more before a person is taken out.
#[derive(Template)]
#[template(path = "people/remove.html")]
pub struct RemovePerson {
    page: Page,
    action: String,
    keep: Link,
}

/// A form as opened or sent: where it goes, what it holds.
struct Form<'a> {
    id: Option<&'a PersonId>,
    seen: i32,
    voyage: Option<String>,
    typed: &'a Typed,
    problems: Problems,
    read: Option<Read>,
}

impl EditPerson {
    fn new(page: Page, form: Form<'_>) -> Self {
        let drawing = Drawing {
            page: &page,
            typed: form.typed,
            problems: &form.problems,
            set: "person-field",
            before: "",
        };
        let boxes = person_form::draw(&drawing);
        let remove =
            form.id.map(|id| Link::new(page.t("person-remove"), format!("/people/{id}/remove")));
        let back = form
            .voyage
            .as_ref()
            .map_or_else(|| "/people".to_owned(), |id| format!("/voyages/{id}/people"));
        Self {
            action: form.id.map_or_else(|| "/people".to_owned(), |id| format!("/people/{id}")),
            seen: form.seen.to_string(),
            voyage: form.voyage,
            read: form.read,
            page: page.problems(&form.problems).back(back),
            problems: form.problems,
            first: boxes.first,
            documents: boxes.documents,
            more: vec![boxes.more],
            remove,
        }
    }
}

/// `GET /people`
pub(super) async fn list(me: Me, query: Opened) -> Result<Response, Refusal> {
    let find = query.find;
    let after: Option<PersonId> = query.after.and_then(|id| id.parse().ok());
    let asked = (find.as_str(), after.as_ref());
    let most = u64::try_from(PAGE + 1).unwrap_or(u64::MAX);
    let mut rows = me.app.registry().find_people(&me.viewer, asked, most).await?;
    let pager = next_page(&mut rows, ("/people", &find), |row| row.id.to_string());
    let page = me.page("people-title");
    let people = rows.iter().map(|row| line(&page, row)).collect();
    Ok(reply::page(&People::new(page, &find, people, pager)))
}

impl People {
    fn new(page: Page, find: &str, people: Vec<SummaryRow>, pager: Pager) -> Self {
        let none = if find.is_empty() { "people-none" } else { "people-none-found" };
        Self {
            find: Field::search("find", page.t("people-find")).value(find),
            add: Link::new(page.t("person-add"), "/people/new"),
            import: Link::new(page.t("import-people-title"), "/people/import"),
            parties: Link::new(page.t("parties-title"), "/parties"),
            pager,
            empty: Empty { text: page.t(none), action: None },
            people,
            page,
        }
    }
}

fn line(page: &Page, row: &PersonRow) -> SummaryRow {
    let names = [row.given_names.as_deref(), Some(row.family_name.as_str())];
    let name = names.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let born = page.t1("person-born-on", "date", page.date(row.born));
    let mut lines =
        vec![format!("{born} · {}", countries::name(&row.nationality, page.language()))];
    let person: Option<Person> = serde_json::from_str(&row.content).ok();
    let document = person.as_ref().and_then(|person| person.documents.first());
    lines.push(match document {
        None => page.t("person-no-document"),
        Some(document) => document.expires_on.map_or_else(
            || document.number.clone(),
            |day| {
                page.say("person-document")
                    .set("number", &document.number)
                    .set("date", page.date(day))
                    .to_string()
            },
        ),
    });
    SummaryRow::lines(name, lines).change(page.t("summary-change"), format!("/people/{}", row.id))
}

/// `GET /people/new`
pub(super) async fn new(me: Me, query: Opened) -> Response {
    let voyage = query.voyage;
    let empty = Typed::default();
    let form = Form { voyage, ..opened(None, &empty) };
    reply::page(&EditPerson::new(me.page("person-add-title"), form))
}

fn opened<'a>(id: Option<(&'a PersonId, i32)>, typed: &'a Typed) -> Form<'a> {
    let seen = id.map_or(0, |(_, seen)| seen);
    Form {
        id: id.map(|(id, _)| id),
        seen,
        voyage: None,
        typed,
        problems: Problems::new(),
        read: None,
    }
}

/// What a button other than "save" asks of the form: fill in, one document more, one less. None
/// for save.
pub(crate) fn aside(
    guest: &Guest,
    act: &str,
    typed: &mut Typed,
) -> Option<(Problems, Option<Read>)> {
    if act == "add-document" {
        let next = typed.count("documents").max(1);
        if next < MOST_DOCUMENTS {
            typed.set(format!("documents[{next}].kind"), "passport");
        }
        return Some((Problems::new(), None));
    }
    let (what, index) = act.rsplit_once('-')?;
    let index: usize = index.parse().ok()?;
    match what {
        "take-out" => typed.take_out("documents", index),
        "read" => {
            let words = Words::new(guest.language);
            let today = guest.app.store().ambient().now().date_naive();
            return Some(match zone::fill(typed, index, today, &words) {
                Ok(read) => (Problems::new(), Some(read)),
                Err(reason) => {
                    let field = format!("documents[{index}].mrz");
                    (Problems::from_iter([(field, words.reason(&reason))]), None)
                }
            });
        }
        _ => return None,
    }
    Some((Problems::new(), None))
}

/// Most documents of a person; as the record has it.
const MOST_DOCUMENTS: usize = 8;

/// `POST /people`
pub(super) async fn add(me: Me, fields: Fields) -> Result<Response, Refusal> {
    let mut typed = Typed::of(&fields);
    let voyage = voyage_of(fields.some("for"));
    let shown = voyage.as_ref().map(ToString::to_string);
    if let Some((problems, read)) = aside(&me, fields.get("act"), &mut typed) {
        let form = Form { voyage: shown, problems, read, ..opened(None, &typed) };
        return Ok(again(&me, "person-add-title", form));
    }
    person_form::drop_blank_documents(&mut typed);
    match me.app.registry().add_person(&me.viewer, &person_form::record(&typed)).await {
        Ok(id) => match voyage {
            Some(voyage) => crate::voyages::add_person(&me, &voyage, id).await,
            None => Ok(reply::see("/people")),
        },
        Err(RegistryError::Fields(found)) => {
            let form =
                Form { voyage: shown, problems: problems(&me, &found), ..opened(None, &typed) };
            Ok(again(&me, "person-add-title", form))
        }
        Err(other) => Err(other.into()),
    }
}

pub(crate) fn problems(guest: &Guest, found: &[registry::record::FieldProblem]) -> Problems {
    let words = Words::new(guest.language);
    mend(&words, found, |path| (path.to_owned(), person_form::label(&words, path)))
}

/// The form once more: 422 when something is to be mended, 200 after a button that only helps.
fn again(guest: &Guest, title: &str, form: Form<'_>) -> Response {
    let status =
        if form.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    reply::page_with(status, &EditPerson::new(guest.page(title), form))
}

/// `GET /people/{id}`
pub(super) async fn edit(
    me: Me,
    Path(id): Path<String>,
    query: Opened,
) -> Result<Response, Refusal> {
    let id: PersonId = id.parse().map_err(|_| Refusal::not_found())?;
    let (row, person) = me.app.registry().person(&me.viewer, &id).await?;
    let record =
        serde_json::to_value(&person).map_err(|error| Refusal::fault(error.to_string()))?;
    let voyage = query.voyage;
    let typed = Typed::of_record(&record);
    let form = Form { voyage, ..opened(Some((&id, row.version)), &typed) };
    Ok(reply::page(&EditPerson::new(me.titled(person.full_name()), form)))
}

/// `POST /people/{id}`
pub(super) async fn change(
    me: Me,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let id: PersonId = id.parse().map_err(|_| Refusal::not_found())?;
    let mut typed = Typed::of(&fields);
    let seen: i32 = fields.get("seen").parse().unwrap_or_default();
    let voyage = voyage_of(fields.some("for")).map(|id| id.to_string());
    if let Some((problems, read)) = aside(&me, fields.get("act"), &mut typed) {
        me.app.registry().person(&me.viewer, &id).await?;
        let form = Form { voyage, problems, read, ..opened(Some((&id, seen)), &typed) };
        return Ok(again(&me, "person-edit-title", form));
    }
    person_form::drop_blank_documents(&mut typed);
    match me
        .app
        .registry()
        .change_person(&me.viewer, (&id, seen), &person_form::record(&typed))
        .await
    {
        Ok(()) => Ok(reply::see(
            &voyage.map_or_else(|| "/people".to_owned(), |id| format!("/voyages/{id}/check")),
        )),
        Err(RegistryError::Fields(found)) => {
            // Another's id is answered as nobody's before anything is told of the form.
            me.app.registry().person(&me.viewer, &id).await?;
            let form = Form {
                voyage,
                problems: problems(&me, &found),
                ..opened(Some((&id, seen)), &typed)
            };
            Ok(again(&me, "person-edit-title", form))
        }
        Err(other) => Err(other.into()),
    }
}

/// `GET /people/{id}/remove`
pub(super) async fn ask_remove(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id: PersonId = id.parse().map_err(|_| Refusal::not_found())?;
    let (_, person) = me.app.registry().person(&me.viewer, &id).await?;
    let title = Words::new(me.language).t1("person-remove-title", "name", person.full_name());
    let page = me.titled(title);
    Ok(reply::page(&RemovePerson::new(page, &id)))
}

impl RemovePerson {
    fn new(page: Page, id: &PersonId) -> Self {
        let keep = Link::new(page.t("form-keep"), format!("/people/{id}"));
        Self { page, action: format!("/people/{id}/remove"), keep }
    }
}

/// `POST /people/{id}/remove`
pub(super) async fn remove(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id: PersonId = id.parse().map_err(|_| Refusal::not_found())?;
    me.app.registry().remove_person(&me.viewer, &id).await?;
    Ok(reply::see("/people"))
}

impl Sample for People {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("people-title"));
        let lines =
            vec![page().t1("person-born-on", "date", "4 May 1971"), page().t("person-no-document")];
        let row = SummaryRow::lines("Seán O'Brien", lines)
            .change(page().t("summary-change"), "/people/1");
        vec![
            Self::new(page(), "", Vec::new(), Pager::default()),
            Self::new(page(), "x", Vec::new(), Pager::default()),
            Self::new(
                page(),
                "",
                vec![row],
                Pager { previous: None, next: Some("/people?after=1".into()) },
            ),
        ]
    }
}

impl Sample for EditPerson {
    fn samples(language: Language) -> Vec<Self> {
        let page = |key: &str| Page::new(language, Words::new(language).t(key));
        let full = Typed::of_record(
            &json!({"family_name": "O'Brien", "documents": [{"number": "A"}, {"number": "B"}]}),
        );
        let empty = Typed::default();
        let wrong = Problems::from_iter([("occupation", page("person-add").title)]);
        let row = SummaryRow::new(page("mrz-surname").title, "ERIKSSON");
        let read = Read { rows: vec![row], doubts: vec![page("mrz-one-name").title] };
        vec![
            Self::new(page("person-add-title"), opened(None, &empty)),
            Self::new(page("person-edit-title"), Form { problems: wrong, ..opened(None, &full) }),
            Self::new(page("person-edit-title"), Form { read: Some(read), ..opened(None, &full) }),
        ]
    }
}

impl Sample for RemovePerson {
    fn samples(language: Language) -> Vec<Self> {
        let id: Result<PersonId, _> = "0197b3a0-7d4c-7000-8000-000000000001".parse();
        let page = Page::new(
            language,
            Words::new(language).t1("person-remove-title", "name", "Seán O'Brien"),
        );
        id.into_iter().map(|id| Self::new(page.clone(), &id)).collect()
    }
}

//! A guest's own page: reached by a link, without an account, in the guest's own language.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use chrono_tz::Tz;
use identifiers::Language;
use registry::{GuestPage, RegistryError};

use super::GUESTS;
use crate::fields::Fields;
use crate::guest::Guest;
use crate::look::{Page, Problems, Sample, Words};
use crate::refusal::Refusal;
use crate::registry::asks::{Drawing, Group, Piece};
use crate::registry::person_form::{self, DocumentBoxes};
use crate::registry::typed::Typed;
use crate::registry::zone::Read;
use crate::registry::{people_aside, people_problems};
use crate::reply;

/// The page.
#[derive(Template)]
#[template(path = "party/guest.html")]
pub struct OwnPage {
    page: Page,
    problems: Problems,
    lead: String,
    saved: Option<String>,
    until: String,
    seen: String,
    read: Option<Read>,
    first: Vec<Piece>,
    documents: Vec<DocumentBoxes>,
    more: Vec<Group>,
}

/// A link that is not good: the same whatever the reason.
#[derive(Template)]
#[template(path = "party/dead.html")]
pub struct DeadLink {
    page: Page,
}

/// What stands in the boxes, and what is told about it.
struct Shown<'a> {
    typed: &'a Typed,
    seen: i32,
    problems: Problems,
    read: Option<Read>,
}

impl OwnPage {
    fn new(page: Page, own: &GuestPage, shown: Shown<'_>) -> Self {
        let drawing = Drawing {
            page: &page,
            typed: shown.typed,
            problems: &shown.problems,
            set: "person-field",
            before: "",
        };
        let boxes = person_form::draw(&drawing);
        let instant = |at| page.words().instant(at, Tz::UTC);
        let agent = own.asked_by.as_str();
        Self {
            lead: page.t1("guest-lead", "agent", agent),
            saved: own.filled_at.filter(|_| own.person.is_some()).map(|at| {
                page.say("guest-saved").set("agent", agent).set("date", instant(at)).to_string()
            }),
            until: page.t1("guest-until", "date", instant(own.expires_at)),
            seen: shown.seen.to_string(),
            read: shown.read,
            first: boxes.first,
            documents: boxes.documents,
            more: vec![boxes.more],
            page: page.problems(&shown.problems),
            problems: shown.problems,
        }
    }
}

fn page_of(guest: &Guest, own: &GuestPage) -> Page {
    guest.titled(Words::new(guest.language).t1("guest-title", "party", own.party.as_str()))
}

fn dead(guest: &Guest) -> Response {
    let page = DeadLink { page: guest.page("guest-dead-title") };
    reply::page_with(StatusCode::NOT_FOUND, &page)
}

/// `GET /guest/{token}`
pub(super) async fn show(guest: Guest, Path(token): Path<String>) -> Result<Response, Refusal> {
    guest.pace(GUESTS)?;
    let own = match guest.app.registry().guest_page(guest.app.accounts().keys(), &token).await {
        Err(RegistryError::DeadLink) => return Ok(dead(&guest)),
        other => other?,
    };
    let record = own.person.as_ref().map(serde_json::to_value).transpose();
    let record = record.map_err(|error| Refusal::fault(error.to_string()))?;
    let typed = record.as_ref().map(Typed::of_record).unwrap_or_default();
    let shown = Shown { typed: &typed, seen: own.seen, problems: Problems::new(), read: None };
    Ok(reply::page(&OwnPage::new(page_of(&guest, &own), &own, shown)))
}

/// `POST /guest/{token}`
pub(super) async fn write(
    guest: Guest,
    Path(token): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    guest.pace(GUESTS)?;
    let mut typed = Typed::of(&fields);
    let seen: i32 = fields.get("seen").parse().unwrap_or_default();
    let (registry, keys) = (guest.app.registry(), guest.app.accounts().keys());
    let (problems, read) = match people_aside(&guest, fields.get("act"), &mut typed) {
        Some(aside) => aside,
        None => {
            person_form::drop_blank_documents(&mut typed);
            let record = person_form::record(&typed);
            match registry.guest_writes(keys, (&token, seen), &record).await {
                Ok(()) => return Ok(reply::see(&format!("/guest/{token}"))),
                Err(RegistryError::DeadLink) => return Ok(dead(&guest)),
                Err(RegistryError::Fields(found)) => (people_problems(&guest, &found), None),
                Err(other) => return Err(other.into()),
            }
        }
    };
    let own = match registry.guest_page(keys, &token).await {
        Err(RegistryError::DeadLink) => return Ok(dead(&guest)),
        other => other?,
    };
    let status =
        if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let shown = Shown { typed: &typed, seen, problems, read };
    Ok(reply::page_with(status, &OwnPage::new(page_of(&guest, &own), &own, shown)))
}

impl Sample for OwnPage {
    fn samples(language: Language) -> Vec<Self> {
        let words = Words::new(language);
        let page = || Page::new(language, words.t1("guest-title", "party", "Tremblay"));
        let at = chrono::DateTime::UNIX_EPOCH;
        let record = serde_json::json!({"family_name": "Baptiste", "documents": [{"number": "A"}]});
        let person = serde_json::json!({"ref": "a", "family_name": "Baptiste", "sex": "F",
            "born": "1994-01-19", "nationality": "DM"});
        let own = |filled: bool| GuestPage {
            called: "Anna".into(),
            party: "Tremblay".into(),
            asked_by: "Ann Pierre".into(),
            starts_on: at.date_naive(),
            expires_at: at,
            filled_at: filled.then_some(at),
            person: registry::record::Person::from_value(&person).ok().map(|(person, _)| person),
            seen: 1,
        };
        let (empty, full) = (Typed::default(), Typed::of_record(&record));
        let shown = |typed, problems| Shown { typed, seen: 0, problems, read: None };
        let wrong = Problems::from_iter([("family_name", words.t("person-field-family-name"))]);
        vec![
            Self::new(page(), &own(false), shown(&empty, wrong)),
            Self::new(page(), &own(true), shown(&full, Problems::new())),
        ]
    }
}

impl Sample for DeadLink {
    fn samples(language: Language) -> Vec<Self> {
        vec![Self { page: Page::new(language, Words::new(language).t("guest-dead-title")) }]
    }
}

//! Making a party: a name, a boat, a day, and a list of guests, one a line.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::NaiveDate;
use clearance::draft::date_text;
use identifiers::Language;
use registry::{NewParty, RegistryError, VesselRow};

use super::{LINKS, invited};
use crate::fields::Fields;
use crate::guest::Me;
use crate::look::{Choice, DateField, Field, Page, Problems, Sample, Select, Words};
use crate::refusal::Refusal;
use crate::registry::asks::mend;
use crate::registry::typed::Typed;
use crate::reply;

/// For how many days links may be made.
const DAYS: [u32; 4] = [3, 7, 14, 30];

/// The form.
#[derive(Template)]
#[template(path = "party/make.html")]
pub struct MakeParty {
    page: Page,
    problems: Problems,
    name: Field,
    vessel: Select,
    starts: DateField,
    guests: Field,
    days: Select,
    language: Select,
}

impl MakeParty {
    fn new(page: Page, boats: &[VesselRow], typed: &Typed, problems: Problems) -> Self {
        let boats = boats.iter().map(|row| Choice::new(row.id.as_str(), row.name.as_str()));
        let day =
            |days: u32| Choice::new(days.to_string(), page.t1("party-days-count", "days", days));
        let language = |language: Language| Choice::new(language.tag(), language.name_in_itself());
        let [d, m, y] = typed.day("starts");
        let or = |name: &str, usual: &str| match typed.get(name) {
            "" => usual.to_owned(),
            chosen => chosen.to_owned(),
        };
        let mut guests = Field::lines("guests", page.t("party-guests"))
            .hint(page.t("party-guests-hint"))
            .value(typed.get("guests"))
            .with(&problems);
        guests.rows = 8;
        Self {
            name: Field::text("name", page.t("party-name"))
                .hint(page.t("party-name-hint"))
                .value(typed.get("name"))
                .with(&problems),
            vessel: Select::new("vessel", page.t("party-vessel"), boats.collect())
                .blank(page.t("party-vessel-later"))
                .chosen(typed.get("vessel"))
                .with(&problems),
            starts: DateField::new("starts", page.t("party-starts"))
                .hint(page.t("form-date-hint"))
                .typed(d, m, y)
                .with(&problems),
            days: Select::new("days", page.t("party-days"), DAYS.map(day).into())
                .chosen(&or("days", "14"))
                .with(&problems),
            language: Select::new(
                "language",
                page.t("party-language"),
                Language::ALL.map(language).into(),
            )
            .chosen(&or("language", page.language().tag())),
            guests,
            page: page.back("/parties").problems(&problems),
            problems,
        }
    }
}

/// `GET /parties/new`
pub(super) async fn new(me: Me) -> Result<Response, Refusal> {
    let boats = me.app.registry().vessels(&me.viewer, "").await?;
    let page = me.page("party-new-title");
    Ok(reply::page(&MakeParty::new(page, &boats, &Typed::default(), Problems::new())))
}

/// `POST /parties`
pub(super) async fn make(me: Me, fields: Fields) -> Result<Response, Refusal> {
    let left = me.pace(LINKS)?;
    let (typed, words) = (Typed::of(&fields), Words::new(me.language));
    let problems = match read(&words, &typed) {
        Err(problems) => problems,
        Ok((starts_on, guests)) => {
            let new = NewParty {
                name: typed.get("name"),
                vessel: typed.get("vessel").parse().ok(),
                starts_on,
                days: typed.get("days").parse().unwrap_or_default(),
                language: Language::parse(typed.get("language")).unwrap_or(me.language),
                guests: &guests,
            };
            match me.app.registry().begin_party(&me.viewer, me.app.accounts().keys(), &new).await {
                Ok(id) => return Ok(left.tell(reply::see(&format!("/parties/{id}")))),
                Err(RegistryError::Fields(found)) => mend(&words, &found, |path| {
                    (path.to_owned(), words.t(&format!("party-{path}")))
                }),
                Err(other) => return Err(other.into()),
            }
        }
    };
    let boats = me.app.registry().vessels(&me.viewer, "").await?;
    let form = MakeParty::new(me.page("party-new-title"), &boats, &typed, problems);
    Ok(reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &form))
}

/// The day and the guests; all that cannot be read is told at once.
fn read(
    words: &Words,
    typed: &Typed,
) -> Result<(NaiveDate, Vec<registry::party::Invited>), Problems> {
    let [day, month, year] = typed.day("starts");
    let starts = date_text(day, month, year).parse::<NaiveDate>();
    match (starts, invited(words, typed.get("guests"))) {
        (Ok(starts), Ok(guests)) => Ok((starts, guests)),
        (starts, guests) => {
            let mut problems = Problems::new();
            if typed.get("name").trim().is_empty() {
                problems.add("name", words.t1("form-needed", "field", words.t("party-name")));
            }
            if starts.is_err() {
                problems
                    .add("starts", words.t1("form-not-a-date", "field", words.t("party-starts")));
            }
            for problem in guests.err().iter().flat_map(Problems::list) {
                problems.add("guests", problem.text.clone());
            }
            Err(problems)
        }
    }
}

impl Sample for MakeParty {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("party-new-title"));
        let wrong = [("guests", page().t1("party-line-email", "line", 3))].into_iter().collect();
        vec![
            Self::new(page(), &[], &Typed::default(), Problems::new()),
            Self::new(page(), &[], &Typed::default(), wrong),
        ]
    }
}

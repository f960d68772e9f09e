//! One party: who is in, what is wanting, the links, and taking the guests aboard.

use accounts::Keys;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use chrono_tz::Tz;
use clearance::draft::{Draft, DraftCall, DraftPerson};
use identifiers::Language;
use registry::{GuestId, GuestLine, PartyFile, PartyId, RegistryError};

use super::list::counted;
use super::{LINKS, invited};
use crate::fields::Fields;
use crate::guest::Me;
use crate::look::{Field, Link, Page, Problems, Sample, State, Tone, Words};
use crate::refusal::Refusal;
use crate::registry::asks::mend;
use crate::reply;

/// The page.
#[derive(Template)]
#[template(path = "party/overview.html")]
pub struct Overview {
    page: Page,
    problems: Problems,
    at: String,
    lead: Vec<String>,
    arrived: String,
    any_in: bool,
    open: bool,
    closed: Option<String>,
    guests: Vec<GuestBoxes>,
    links: Field,
    more: Field,
}

/// A guest, as drawn.
struct GuestBoxes {
    id: String,
    name: String,
    state: State,
    lines: Vec<String>,
    record: Option<Link>,
}

/// What the page is drawn from besides the file.
struct Around<'a> {
    vessel: Option<String>,
    site: &'a str,
    now: chrono::DateTime<chrono::Utc>,
    typed: &'a str,
    problems: Problems,
}

impl Overview {
    fn new(page: Page, file: &PartyFile, around: Around<'_>) -> Self {
        let row = &file.row;
        let open = row.is_open(around.now);
        let arrived = file.guests.iter().filter(|guest| guest.person.is_some()).count();
        let begins = page.t1("party-begins", "date", page.date(row.starts_on));
        let until = page.words().instant(row.expires_at, Tz::UTC);
        let mut lead: Vec<String> = around.vessel.into_iter().chain([begins]).collect();
        lead.extend(open.then(|| page.t1("party-good-until", "date", until)));
        let closed = match (open, row.closed_at) {
            (true, _) => None,
            (false, Some(_)) => Some(page.t("party-is-closed")),
            (false, None) => Some(page.t("party-is-over")),
        };
        let text: Vec<String> = file
            .guests
            .iter()
            .map(|guest| format!("{}: {}/guest/{}", guest.row.called, around.site, guest.token))
            .collect();
        let mut links = Field::lines("links", page.t("party-links-field")).value(text.join("\n"));
        links.rows = u8::try_from(text.len().clamp(2, 12)).unwrap_or(12);
        let mut more = Field::lines("guests", page.t("party-guests"))
            .hint(page.t("party-guests-hint"))
            .value(around.typed)
            .with(&around.problems);
        more.rows = 4;
        Self {
            at: format!("/parties/{}", row.id),
            arrived: counted(&page, arrived, file.guests.len()),
            any_in: arrived > 0,
            guests: file.guests.iter().map(|guest| boxes(&page, guest)).collect(),
            lead,
            open,
            closed,
            links,
            more,
            page: page.back("/parties").problems(&around.problems),
            problems: around.problems,
        }
    }
}

fn boxes(page: &Page, guest: &GuestLine) -> GuestBoxes {
    let row = &guest.row;
    let (tone, word) = match (&guest.person, row.opened_at) {
        (Some(_), _) => (Tone::Good, "party-state-in"),
        (None, Some(_)) => (Tone::Attention, "party-state-opened"),
        (None, None) => (Tone::Quiet, "party-state-waiting"),
    };
    let written = guest.person.as_ref().zip(row.filled_at).map(|(person, at)| {
        let at = page.words().instant(at, Tz::UTC);
        page.say("party-in-at").set("name", person.full_name()).set("date", at).to_string()
    });
    let sent = row.email.as_ref().map(|email| page.t1("party-sent-to", "email", email.as_str()));
    let missing = page.t(guest.missing.map_or("party-whole", registry::party::Missing::key));
    let record = guest.person.as_ref().and(row.person.as_ref());
    GuestBoxes {
        id: row.id.to_string(),
        name: row.called.clone(),
        state: State::new(tone, page.t(word)),
        lines: written.or(sent).into_iter().chain([missing]).collect(),
        record: record.map(|id| {
            Link::new(page.t("party-record"), format!("/people/{id}")).about(row.called.as_str())
        }),
    }
}

fn keys(me: &Me) -> &Keys {
    me.app.accounts().keys()
}

fn party(id: &str) -> Result<PartyId, Refusal> {
    id.parse().map_err(|_| Refusal::not_found())
}

fn guest(id: &str) -> Result<GuestId, Refusal> {
    id.parse().map_err(|_| Refusal::not_found())
}

async fn draw(
    me: &Me,
    id: &PartyId,
    (typed, problems): (&str, Problems),
) -> Result<Overview, Refusal> {
    let file = me.app.registry().party(&me.viewer, keys(me), id).await?;
    let vessel = match &file.row.vessel {
        None => None,
        Some(id) => match me.app.registry().vessel(&me.viewer, id).await {
            Ok((row, _)) => Some(row.name),
            Err(RegistryError::NotFound) => None,
            Err(other) => return Err(other.into()),
        },
    };
    let site = &me.app.settings().public_url;
    let now = me.app.store().ambient().now();
    let around = Around { vessel, site, now, typed, problems };
    Ok(Overview::new(me.titled(file.row.name.clone()), &file, around))
}

/// `GET /parties/{id}`
pub(super) async fn show(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    Ok(reply::page(&draw(&me, &party(&id)?, ("", Problems::new())).await?))
}

/// `POST /parties/{id}/guests`
pub(super) async fn add(
    me: Me,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let (id, words, typed) = (party(&id)?, Words::new(me.language), fields.get("guests"));
    let left = me.pace(LINKS)?;
    let problems = match invited(&words, typed) {
        Err(problems) => problems,
        Ok(guests) => {
            match me.app.registry().add_guests(&me.viewer, keys(&me), (&id, &guests)).await {
                Ok(()) => return Ok(left.tell(reply::see(&format!("/parties/{id}")))),
                Err(RegistryError::Fields(found)) => {
                    mend(&words, &found, |path| (path.to_owned(), words.t("party-guests")))
                }
                Err(other) => return Err(other.into()),
            }
        }
    };
    let form = draw(&me, &id, (typed, problems)).await?;
    Ok(reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &form))
}

/// `POST /parties/{id}/guests/{guest}/renew`
pub(super) async fn renew(
    me: Me,
    Path((id, who)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let (id, who) = (party(&id)?, guest(&who)?);
    let left = me.pace(LINKS)?;
    me.app.registry().renew_guest_link(&me.viewer, keys(&me), (&id, &who)).await?;
    Ok(left.tell(reply::see(&format!("/parties/{id}"))))
}

/// `POST /parties/{id}/guests/{guest}/remove`
pub(super) async fn remove(
    me: Me,
    Path((id, who)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let (id, who) = (party(&id)?, guest(&who)?);
    me.app.registry().remove_guest(&me.viewer, (&id, &who)).await?;
    Ok(reply::see(&format!("/parties/{id}")))
}

/// `POST /parties/{id}/close`
pub(super) async fn close(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id = party(&id)?;
    me.app.registry().close_party(&me.viewer, &id).await?;
    Ok(reply::see(&format!("/parties/{id}")))
}

/// `POST /parties/{id}/voyage`: begins a voyage with the boat and the guests who are in; where the
/// boat has sailed before, on the same round with the same crew.
pub(super) async fn aboard(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let file = me.app.registry().party(&me.viewer, keys(&me), &party(&id)?).await?;
    let guest = |guest: &GuestLine| {
        guest.person.as_ref()?;
        let person = guest.row.person.clone()?;
        let role = "passenger".to_owned();
        Some(DraftPerson { person, role, position: None, joins: None, leaves: None })
    };
    let people: Vec<DraftPerson> = file.guests.iter().filter_map(guest).collect();
    if people.is_empty() {
        return Err(Refusal::state());
    }
    let round = match &file.row.vessel {
        Some(vessel) => crate::voyages::same_round(&me, vessel, file.row.starts_on).await?,
        None => None,
    };
    let next = match (&file.row.vessel, &round) {
        (None, _) => "boat",
        (Some(_), None) => "islands",
        // Islands, crew and goods as the last time: the check shows all of it.
        (Some(_), Some(_)) => "check",
    };
    let mut draft = round.unwrap_or_else(|| Draft {
        vessel: file.row.vessel.clone(),
        calls: vec![DraftCall::default()],
        ..Draft::default()
    });
    draft.name = file.row.name;
    draft.people.extend(people);
    let row = me.app.clearance().begin_voyage(&me.viewer, &draft).await?;
    Ok(reply::see(&format!("/voyages/{}/{next}", row.id)))
}

impl Sample for Overview {
    fn samples(language: Language) -> Vec<Self> {
        use registry::party::{GuestRow, Missing, PartyRow};
        let page = || Page::new(language, "Tremblay");
        let at = chrono::DateTime::UNIX_EPOCH;
        let (Ok(id), Ok(who)) = (
            "0197b3a0-7d4c-7000-8000-000000000001".parse::<PartyId>(),
            "0197b3a0-7d4c-7000-8000-000000000002".parse::<GuestId>(),
        ) else {
            return Vec::new();
        };
        let row = PartyRow {
            id,
            name: "Tremblay".into(),
            vessel: None,
            starts_on: at.date_naive(),
            expires_at: at + chrono::TimeDelta::days(9),
            closed_at: None,
            language,
            asked_by: "Ann Pierre".into(),
        };
        let waiting = GuestRow {
            id: who,
            place: 0,
            called: "Anna".into(),
            email: Some("anna@example.com".into()),
            links: 0,
            opened_at: None,
            filled_at: None,
            person: None,
        };
        let line = |row, missing| GuestLine { row, person: None, missing, token: "1".into() };
        let opened = GuestRow { opened_at: Some(at), email: None, ..waiting.clone() };
        let missing = [Missing::Everything, Missing::Document, Missing::Expiry, Missing::Expired];
        let mut guests: Vec<GuestLine> =
            missing.into_iter().map(|missing| line(waiting.clone(), Some(missing))).collect();
        guests.push(line(opened, None));
        let file = PartyFile { row, guests };
        let closed = PartyFile {
            row: PartyRow { closed_at: Some(at), ..file.row.clone() },
            guests: Vec::new(),
        };
        let one = |file: &PartyFile, now, problems| {
            let vessel = Some("Wild Rose".to_owned());
            Self::new(page(), file, Around { vessel, site: "https://x", now, typed: "", problems })
        };
        let wrong = [("guests", page().t1("party-line-signs", "line", 1))].into_iter().collect();
        vec![
            one(&file, at, wrong),
            one(&file, file.row.expires_at, Problems::new()),
            one(&closed, at, Problems::new()),
        ]
    }
}

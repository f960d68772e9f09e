//! A voyage begun from a GPX file of a plotter: its calls, for the skipper to look at and mend.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{DateTime, Utc};
use clearance::draft::{Draft, DraftCall, Typed};
use clearance::voyage::VoyageId;
use identifiers::Language;
use messages::track::{self, Harbour, Stop, Stops, TrackError};
use registry::territory::{Atlas, PortId};

use super::begin::usual_name;
use super::boat::Boats;
use super::{ports, step};
use crate::app::App;
use crate::guest::Me;
use crate::look::{Field, Link, Page, Problems, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;
use crate::upload::Upload;

/// Most calls that are taken of a file; more are told.
const CALLS_MOST: usize = clearance::voyage_file::MAX_CALLS;

/// Choosing the file.
#[derive(Template)]
#[template(path = "voyages/gpx.html")]
pub struct Choose {
    page: Page,
    problems: Problems,
    key: String,
    file: Field,
}

/// What was found in it.
#[derive(Template)]
#[template(path = "voyages/gpx-read.html")]
pub struct Found {
    page: Page,
    calls: Vec<String>,
    far: Vec<String>,
    /// How many more calls the file has than a voyage may have, in words.
    more: Option<String>,
    on: Link,
}

impl Choose {
    fn new(page: Page, key: String, problems: Problems) -> Self {
        Self {
            file: Field::file("file", page.t("gpx-file"), ".gpx,application/gpx+xml")
                .hint(page.t("gpx-file-hint"))
                .with(&problems),
            page: page.problems(&problems),
            problems,
            key,
        }
    }
}

/// `GET /voyages/gpx`
pub(super) async fn ask(me: Me) -> Response {
    let page = me.page("gpx-title").back("/voyages");
    reply::page(&Choose::new(page, me.app.store().ambient().uuid(), Problems::new()))
}

/// `POST /voyages/gpx`: begins a voyage with the calls of the file, once for each opening of the
/// page before.
pub(super) async fn take(me: Me, upload: Upload) -> Result<Response, Refusal> {
    let key: VoyageId = upload
        .fields
        .get("key")
        .parse()
        .map_err(|_| Refusal::bad_request("a GPX file without the key of its page"))?;
    let (found, more) = match read(&me.app, &upload.file) {
        Ok(found) => found,
        Err(text) => {
            let page = me.page("gpx-title").back("/voyages");
            let problems = Problems::from_iter([(
                "file",
                Words::new(me.language).say(text.key()).set("at", text.at()).to_string(),
            )]);
            let again = Choose::new(page, key.to_string(), problems);
            return Ok(reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &again));
        }
    };
    let id = begun(&me, key.as_str(), &found).await?;
    let page = me.page("gpx-found-title").back("/voyages");
    Ok(reply::page(&Found::new(page, me.app.atlas(), (&found, more), step(&id, "islands"))))
}

/// The calls of a file at the ports of the atlas, and how many were too many.
fn read(app: &App, bytes: &[u8]) -> Result<(Stops<PortId>, usize), TrackError> {
    let gpx = track::read(bytes)?;
    let ports = app.atlas().territories().flat_map(|territory| &territory.ports);
    let harbours: Vec<Harbour<PortId>> = ports
        .map(|port| Harbour { id: port.id.clone(), lat: port.position.lat, lon: port.position.lon })
        .collect();
    let mut found = track::stops(&gpx, &harbours);
    let more = found.calls.len().saturating_sub(CALLS_MOST);
    found.calls.truncate(CALLS_MOST);
    Ok((found, more))
}

/// The voyage of this key: as it was begun before, or begun now.
async fn begun(me: &Me, key: &str, found: &Stops<PortId>) -> Result<VoyageId, Refusal> {
    let boats = Boats::of(me).await?;
    let vessel = boats.only();
    let calls = found.calls.iter().enumerate();
    let mut calls: Vec<DraftCall> =
        calls.map(|(index, stop)| call(me.app.atlas(), (index, found.calls.len()), stop)).collect();
    if calls.is_empty() {
        calls.push(DraftCall::default());
    }
    let name = usual_name(me, &boats, vessel.as_ref());
    let draft = Draft { name, vessel, calls, ..Draft::default() };
    let tx = me.app.store().write(&me.viewer.scope()).await?;
    if let Some(known) = me.app.clearance().voyage_of_client(&tx, &me.viewer, key).await? {
        return Ok(known.id);
    }
    let row = me.app.clearance().begin_voyage_in(&tx, &me.viewer, &draft, Some(key)).await?;
    tx.commit().await?;
    Ok(row.id)
}

/// A call as typed: she is at the first already, and when she leaves the last is not known.
fn call(atlas: &Atlas, (index, count): (usize, usize), stop: &Stop<PortId>) -> DraftCall {
    let zone = atlas.port(&stop.id).map_or(chrono_tz::UTC, |(territory, _)| territory.time_zone);
    let typed = |at: Option<DateTime<Utc>>| {
        at.map(|at| Typed::at(at.with_timezone(&zone).naive_local())).unwrap_or_default()
    };
    DraftCall {
        port: stop.id.as_str().to_owned(),
        arrival: if index == 0 { Typed::default() } else { typed(stop.arrival) },
        departure: if index + 1 == count { Typed::default() } else { typed(stop.departure) },
        ..DraftCall::default()
    }
}

impl Found {
    fn new(
        page: Page,
        atlas: &Atlas,
        (found, more): (&Stops<PortId>, usize),
        islands: String,
    ) -> Self {
        let language = page.language();
        let calls = found.calls.iter().map(|stop| ports::name(atlas, stop.id.as_str(), language));
        Self {
            calls: calls.collect(),
            far: found.far.clone(),
            more: (more > 0).then(|| page.t1("gpx-more", "count", more)),
            on: Link::new(page.t("gpx-on"), islands),
            page,
        }
    }
}

impl Sample for Choose {
    fn samples(language: Language) -> Vec<Self> {
        let words = Words::new(language);
        let page = || Page::new(language, words.t("gpx-title"));
        let keys = [
            "gpx-empty",
            "gpx-too-large",
            "gpx-not-gpx",
            "gpx-doctype",
            "gpx-damaged",
            "gpx-place",
            "gpx-no-points",
        ];
        let wrong =
            |key: &str| Problems::from_iter([("file", words.say(key).set("at", 7).to_string())]);
        let mut all: Vec<Self> =
            keys.iter().map(|key| Self::new(page(), String::new(), wrong(key))).collect();
        all.push(Self::new(page(), String::new(), Problems::new()));
        all
    }
}

impl Sample for Found {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("gpx-found-title"));
        let on = || Link::new(page().t("gpx-on"), "/voyages/1/islands");
        let calls = vec!["Rodney Bay".to_owned(), "Bequia".to_owned()];
        vec![
            Self {
                page: page(),
                calls,
                far: vec!["Tobago Cays".into()],
                more: Some(page().t1("gpx-more", "count", 2)),
                on: on(),
            },
            Self { page: page(), calls: Vec::new(), far: Vec::new(), more: None, on: on() },
        ]
    }
}

//! The calendar of calls and deadlines: the page of its address, and the calendar itself.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::Response;
use chrono::{DateTime, TimeDelta, Utc};
use clearance::VoyageRow;
use clearance::deadline::DeadlineLine;
use clearance::draft::Draft;
use clearance::report::CallReport;
use identifiers::Language;

use super::ical::{self, Event};
use super::{plan, summary};
use crate::fields::Fields;
use crate::guest::{Guest, Me};
use crate::hall::source;
use crate::look::{Page, Sample, Words};
use crate::refusal::Refusal;
use crate::{reply, told};

/// What lies further back than this is not in the calendar.
const BACK: TimeDelta = TimeDelta::days(30);

/// The page of the address.
#[derive(Template)]
#[template(path = "voyages/calendar.html")]
pub struct CalendarPage {
    page: Page,
    address: Option<String>,
    made: String,
}

impl CalendarPage {
    fn new(page: Page, known: Option<(String, DateTime<Utc>)>) -> Self {
        let made = known.as_ref().map(|(_, at)| page.instant(*at, chrono_tz::UTC));
        let made = made.map(|time| page.t1("calendar-made", "time", time)).unwrap_or_default();
        Self { address: known.map(|(address, _)| address), made, page }
    }
}

/// `GET /calendar`
pub(super) async fn show(me: Me) -> Result<Response, Refusal> {
    let known = me.app.clearance().calendar(&me.viewer).await?;
    let root = me.app.settings().public_url.trim_end_matches('/').to_owned();
    let known = known.map(|calendar| {
        let address = format!("{root}/calendar/{}.ics?lang={}", calendar.token, me.language.tag());
        (address, calendar.made_at)
    });
    let page = me.page("calendar-title").back("/voyages");
    Ok(reply::page(&CalendarPage::new(page, known)))
}

/// `POST /calendar`
pub(super) async fn make(me: Me) -> Result<Response, Refusal> {
    me.app.clearance().make_calendar(&me.viewer).await?;
    Ok(reply::see("/calendar"))
}

/// `POST /calendar/withdraw`
pub(super) async fn withdraw(me: Me) -> Result<Response, Refusal> {
    match me.app.clearance().withdraw_calendar(&me.viewer).await {
        // The same press twice: the first withdrew it.
        Ok(()) | Err(clearance::ClearanceError::NotFound) => Ok(reply::see("/calendar")),
        Err(other) => Err(other.into()),
    }
}

/// `GET /calendar/{token}`, with or without `.ics`: whoever knows the address reads it.
pub(super) async fn feed(
    guest: Guest,
    Path(name): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Refusal> {
    let token = name.strip_suffix(".ics").unwrap_or(&name);
    let rows = guest.app.clearance().plans_of_calendar(token).await?;
    let query = Fields::parse(query.unwrap_or_default().as_bytes());
    let language = Language::parse(query.get("lang")).unwrap_or(guest.language);
    let words = Words::new(language);
    let now = guest.app.store().ambient().now();
    let root = guest.app.settings().public_url.trim_end_matches('/').to_owned();
    let mut events = Vec::new();
    for row in &rows {
        let draft: Draft = serde_json::from_str(&row.draft).unwrap_or_default();
        if let Some(report) = plan::islands_alone(&guest.app, &draft) {
            events.extend(report.calls.iter().flat_map(|call| of_call(&words, (row, &root), call)));
        }
    }
    events.retain(|event| event.end.unwrap_or(event.start) >= now - BACK);
    events.sort_by(|a, b| (a.start, &a.uid).cmp(&(b.start, &b.uid)));
    let text = ical::write(&words.t("calendar-name"), &events);
    Ok(reply::file("text/calendar; charset=utf-8", "landfall.ics", text.into_bytes()))
}

/// The stay at a port, and each of its deadlines.
fn of_call(words: &Words, (row, root): (&VoyageRow, &str), call: &CallReport) -> Vec<Event> {
    let host = root.split_once("://").map_or(root, |(_, host)| host);
    let port = summary::port(words, call).to_owned();
    let event = |what: &str, start, end| Event {
        uid: format!("{}-{}-{what}@{host}", row.id, call.index),
        changed: row.updated_at,
        start,
        end,
        summary: format!("{port} · {}", row.name),
        text: row.name.clone(),
        url: format!("{root}/voyages/{}", row.id),
        alarms: Vec::new(),
    };
    let (arrival, departure) = (&call.arrival, &call.departure);
    let start = arrival.as_ref().or(departure.as_ref()).map(|time| time.utc);
    let stay = start.map(|start| event("stay", start, departure.as_ref().map(|time| time.utc)));
    let deadline = |(place, line): (usize, &DeadlineLine)| {
        let due = line.due.as_ref()?.utc;
        let what = format!("{}-{place}", source::word(line.kind));
        let sentence = told::sentence(words, &line.sentence);
        Some(Event {
            summary: format!("{port}: {sentence}"),
            text: format!("{sentence}\n{}", row.name),
            alarms: vec![TimeDelta::days(1), TimeDelta::hours(2)],
            ..event(&what, due, None)
        })
    };
    let deadlines = call.deadlines.iter().enumerate().filter_map(deadline);
    stay.into_iter().chain(deadlines).collect()
}

impl Sample for CalendarPage {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("calendar-title"));
        let address = "https://landfall.example/calendar/0123456789abcdef.ics?lang=en";
        let known = (address.to_owned(), DateTime::<Utc>::UNIX_EPOCH);
        vec![Self::new(page(), None), Self::new(page(), Some(known))]
    }
}

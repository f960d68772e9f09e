//! The list of voyages, and beginning one.

use askama::Template;
use axum::response::Response;
use chrono::Datelike as _;
use clearance::VoyageRow;
use clearance::draft::{Draft, DraftCall, DraftPlace};
use clearance::voyage::VoyageState;
use identifiers::Language;
use registry::VesselId;

use super::boat::{BoatStep, Boats};
use super::{ports, step};
use crate::fields::Fields;
use crate::guest::Me;
use crate::look::{Empty, Link, Page, Problems, Sample, State, SummaryRow, Task, Tone, Words};
use crate::refusal::Refusal;
use crate::reply;

/// The list of voyages.
#[derive(Template)]
#[template(path = "voyages/list.html")]
pub struct Voyages {
    page: Page,
    voyages: Vec<Task>,
    plan: Link,
    again: Vec<Link>,
    calendar: Link,
    gpx: Link,
    /// Writing without a link; not on a kiosk.
    device: Option<Link>,
    empty: Empty,
    first_steps: Vec<SummaryRow>,
}

/// `GET /voyages`
pub(super) async fn list(me: Me) -> Result<Response, Refusal> {
    let rows = me.app.clearance().voyages(&me.viewer).await?;
    let page = me.page("voyages-title");
    let voyages = rows.iter().map(|row| line(&me, &page, row)).collect();
    let again = again(&page, &rows);
    Ok(reply::page(&Voyages { again, ..Voyages::new(page, voyages) }))
}

impl Voyages {
    fn new(page: Page, voyages: Vec<Task>) -> Self {
        let change = |key: &str, href: &str| {
            SummaryRow::new(page.t(key), page.t(&format!("{key}-text")))
                .change(page.t("voyage-first-open"), href)
        };
        Self {
            plan: Link::new(page.t("voyage-plan"), "/voyages/new"),
            again: Vec::new(),
            calendar: Link::new(page.t("calendar-title"), "/calendar"),
            gpx: Link::new(page.t("gpx-title"), "/voyages/gpx"),
            device: page.kiosk.is_none().then(|| Link::new(page.t("away-device"), "/device")),
            empty: Empty { text: page.t("voyages-none"), action: None },
            first_steps: vec![
                change("voyage-first-boat", "/vessels"),
                change("voyage-first-people", "/people"),
            ],
            voyages,
            page,
        }
    }
}

/// The next island, or a copy, from the voyage last sent.
fn again(page: &Page, rows: &[VoyageRow]) -> Vec<Link> {
    let planned = |row: &&VoyageRow| {
        row.state == VoyageState::Sent
            && serde_json::from_str::<Draft>(&row.draft).is_ok_and(|draft| !draft.calls.is_empty())
    };
    let Some(last) = rows.iter().find(planned) else {
        return Vec::new();
    };
    let link = |key: &str, to: &str| Link::new(page.t(key), step(&last.id, to));
    vec![link("again-onward-link", "onward"), link("again-copy-last-link", "copy")]
}

fn line(me: &Me, page: &Page, row: &VoyageRow) -> Task {
    let draft: Draft = serde_json::from_str(&row.draft).unwrap_or_default();
    let (atlas, language) = (me.app.atlas(), page.language());
    let names: Vec<String> = draft
        .calls
        .iter()
        .filter(|call| !call.port.trim().is_empty())
        .map(|call| ports::name(atlas, &call.port, language))
        .collect();
    let tone = match row.state {
        VoyageState::Draft => Tone::Attention,
        VoyageState::Sent => Tone::Good,
        VoyageState::Cancelled => Tone::Quiet,
    };
    Task {
        title: row.name.clone(),
        href: Some(format!("/voyages/{}", row.id)),
        hint: Some(names.join(" → ")).filter(|names| !names.is_empty()),
        state: State::new(tone, page.t(&format!("voyage-state-{}", row.state))),
    }
}

/// `GET /voyages/new`
pub(super) async fn new(me: Me) -> Result<Response, Refusal> {
    let boats = Boats::of(&me).await?;
    let last = last_voyage(&me).await?;
    let chosen = last.and_then(|draft| draft.vessel).or_else(|| boats.only());
    let page = me.page("voyage-new-title").back("/voyages");
    Ok(reply::page(&BoatStep::begin(page, &boats, (chosen.as_ref(), ""), Problems::new())))
}

/// The last plan that names a boat and islands.
pub(super) async fn last_voyage(me: &Me) -> Result<Option<Draft>, Refusal> {
    let rows = me.app.clearance().voyages(&me.viewer).await?;
    let plans = rows.iter().filter(|row| row.state != VoyageState::Cancelled);
    let mut plans = plans.filter_map(|row| serde_json::from_str::<Draft>(&row.draft).ok());
    Ok(plans.find(|draft| draft.vessel.is_some()))
}

/// The round a boat sailed last, with its crew and without its passengers, to begin on another day:
/// none if it has not sailed yet.
pub(crate) async fn same_round(
    me: &Me,
    vessel: &VesselId,
    first: chrono::NaiveDate,
) -> Result<Option<Draft>, Refusal> {
    let rows = me.app.clearance().voyages(&me.viewer).await?;
    let sent = rows.iter().filter(|row| row.state == VoyageState::Sent);
    let mut plans = sent.filter_map(|row| serde_json::from_str::<Draft>(&row.draft).ok());
    let last = plans.find(|draft| draft.vessel.as_ref() == Some(vessel) && !draft.calls.is_empty());
    Ok(last.map(|last| {
        let mut round = last.copied(Some(first));
        round.people.retain(|person| person.role != "passenger");
        round
    }))
}

/// `POST /voyages`
pub(super) async fn begin(me: Me, fields: Fields) -> Result<Response, Refusal> {
    let boats = Boats::of(&me).await?;
    let chosen = fields.get("vessel").parse::<VesselId>().ok().filter(|id| boats.has(id));
    let name = fields.get("name");
    let words = Words::new(me.language);
    let problems = super::boat::problems(&words, chosen.as_ref(), name, &boats);
    if !problems.is_empty() {
        let page = me.page("voyage-new-title").back("/voyages");
        return Ok(reply::page_with(
            axum::http::StatusCode::UNPROCESSABLE_ENTITY,
            &BoatStep::begin(page, &boats, (chosen.as_ref(), name), problems),
        ));
    }
    let last = last_voyage(&me).await?;
    let name = if name.trim().is_empty() {
        usual_name(&me, &boats, chosen.as_ref())
    } else {
        name.trim().to_owned()
    };
    let draft = Draft { name, vessel: chosen, ..after(last.as_ref()) };
    let row = me.app.clearance().begin_voyage(&me.viewer, &draft).await?;
    Ok(reply::see(&step(&row.id, "islands")))
}

/// "Wild Rose, Nov 2026", when its master gives the voyage no name.
pub(super) fn usual_name(me: &Me, boats: &Boats, vessel: Option<&VesselId>) -> String {
    usual_name_for(me, vessel.and_then(|id| boats.name(id)).unwrap_or_default())
}

/// The same for a boat by her name.
pub(super) fn usual_name_for(me: &Me, boat: &str) -> String {
    let words = Words::new(me.language);
    let today = me.app.store().ambient().now().date_naive();
    let month = format!("{} {}", words.month(today.month()), today.year());
    words.say("voyage-usual-name").set("boat", boat).set("month", month).to_string()
}

/// Where a new voyage begins: where the last one ended. A boat that was to leave again is taken
/// to have left.
pub(super) fn after(last: Option<&Draft>) -> Draft {
    let last_call = last.and_then(|draft| draft.calls.last());
    let Some(call) = last_call.filter(|call| !call.port.trim().is_empty()) else {
        return Draft { calls: vec![DraftCall::default()], ..Draft::default() };
    };
    let here = DraftPlace { port: call.port.clone(), ..DraftPlace::default() };
    if call.departure.is_blank() {
        let before = last.and_then(|draft| draft.calls.iter().rev().nth(1));
        let from =
            before.map(|call| DraftPlace { port: call.port.clone(), ..DraftPlace::default() });
        let first = DraftCall {
            port: call.port.clone(),
            reason: call.reason.clone(),
            ..DraftCall::default()
        };
        let next = DraftCall { reason: call.reason.clone(), ..DraftCall::default() };
        return Draft {
            from: from.unwrap_or_default(),
            calls: vec![first, next],
            ..Draft::default()
        };
    }
    let next = DraftCall { reason: call.reason.clone(), ..DraftCall::default() };
    Draft { from: here, calls: vec![next], ..Draft::default() }
}

impl Sample for Voyages {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("voyages-title"));
        let task = Task {
            title: "Grenadines in December".into(),
            href: Some("/voyages/1".into()),
            hint: Some("Rodney Bay → Bequia".into()),
            state: State::new(Tone::Attention, page().t("voyage-state-draft")),
        };
        let again = vec![
            Link::new(page().t("again-onward-link"), "/voyages/1/onward"),
            Link::new(page().t("again-copy-last-link"), "/voyages/1/copy"),
        ];
        let full = Self { again, ..Self::new(page(), vec![task]) };
        vec![Self::new(page(), Vec::new()), full]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clearance::draft::Typed;

    #[test]
    fn a_new_voyage_begins_where_the_last_one_ended() {
        let call = |port: &str| DraftCall { port: port.into(), ..DraftCall::default() };
        let stays =
            Draft { calls: vec![call("vc-bequia"), call("gd-st-georges")], ..Draft::default() };
        let next = after(Some(&stays));
        assert_eq!(
            (next.calls[0].port.as_str(), next.from.port.as_str()),
            ("gd-st-georges", "vc-bequia")
        );
        assert_eq!(next.calls.len(), 2);
        let mut leaves = stays;
        leaves.calls[1].departure = Typed { day: "9".into(), ..Typed::default() };
        let next = after(Some(&leaves));
        assert_eq!((next.calls[0].port.as_str(), next.from.port.as_str()), ("", "gd-st-georges"));
        assert_eq!(after(None).calls.len(), 1);
    }
}

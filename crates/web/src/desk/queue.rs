//! The queue: calls in the order they are due, with who must act on each and why. Nobody's name
//! is on it, so that reading it writes no ledger.

use accounts::Viewer;
use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use chrono::{DateTime, Utc};
use clearance::decision::{ClearanceState, Outcome};
use clearance::voyage::Way;
use clearance::{CallFilter, CallRow, Clearance};
use registry::territory::TerritoryId;

use super::filter::{Ask, Filter, PAGE, Show};
use super::{clock, vessel};
use crate::guest::Me;
use crate::look::{
    AgencyPill, Choice, Empty, Field, Group, Link, Page, Pager, Select, State, Tone,
};
use crate::refusal::Refusal;
use crate::reply;
use crate::told;

/// `GET /desk`.
pub(super) async fn show(me: Me, Query(ask): Query<Ask>) -> Result<Response, Refusal> {
    let filter = Filter::of(ask, &me.viewer);
    let now = me.app.store().ambient().now();
    let rows = me.app.clearance().calls(&me.viewer, &filter.query(now)).await?;
    let older = filter.is_recent() && has_older(&me, &filter, now).await?;
    let title = if me.viewer.seat.agency.is_some() && filter.show == Show::Mine {
        "desk-title-mine"
    } else {
        "desk-title"
    };
    let seen = Seen { clearance: me.app.clearance(), viewer: &me.viewer, now };
    Ok(reply::page(&Queue::new(me.page(title), &seen, (&filter, older), &rows)))
}

/// True if something older than the register begins with is on it.
async fn has_older(me: &Me, filter: &Filter, now: DateTime<Utc>) -> Result<bool, Refusal> {
    let query = CallFilter { most: 1, ..filter.with_older().query(now) };
    let first = me.app.clearance().calls(&me.viewer, &query).await?;
    Ok(first.first().is_some_and(|row| Filter::leaves_out(row, now)))
}

/// What a page of the register is made from.
struct Seen<'a> {
    clearance: &'a Clearance,
    viewer: &'a Viewer,
    now: DateTime<Utc>,
}

/// The register's page.
#[derive(Template)]
#[template(path = "desk/queue.html")]
pub(super) struct Queue {
    pub(super) page: Page,
    pub(super) port: Select,
    pub(super) show: Select,
    pub(super) find: Field,
    pub(super) lines: Vec<Line>,
    pub(super) empty: Empty,
    pub(super) older: Option<Link>,
    pub(super) pager: Pager,
    pub(super) first: Option<Link>,
}

/// One call.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) href: String,
    pub(super) due: String,
    pub(super) due_tone: Tone,
    pub(super) distance: String,
    pub(super) date: String,
    pub(super) movement: String,
    pub(super) name: String,
    pub(super) look: String,
    pub(super) reference: String,
    pub(super) from: String,
    pub(super) next: Option<String>,
    pub(super) people: i32,
    pub(super) ways: Vec<WayPills>,
    pub(super) reasons: Vec<State>,
    pub(super) waiting: String,
}

/// The agencies of one way.
#[derive(Debug, Clone)]
pub(super) struct WayPills {
    pub(super) label: String,
    pub(super) pills: Vec<AgencyPill>,
}

impl Queue {
    fn new(
        page: Page,
        seen: &Seen<'_>,
        (filter, older): (&Filter, bool),
        rows: &[CallRow],
    ) -> Self {
        let more = rows.len() > PAGE;
        let shown = &rows[..rows.len().min(PAGE)];
        let next = shown.last().filter(|_| more).map(|row| filter.address(Some(row)));
        let narrowed =
            !filter.find.is_empty() || filter.show != Show::All || !filter.port.is_empty();
        let all =
            Filter { show: Show::All, find: String::new(), port: String::new(), ..filter.clone() };
        Self {
            port: ports(&page, seen, &filter.port),
            show: shows(&page, seen.viewer, filter.show),
            find: Field::search("find", page.t("desk-find")).value(&filter.find),
            lines: shown.iter().map(|row| line(&page, seen, row)).collect(),
            empty: Empty {
                text: page.t(if filter.find.is_empty() { "desk-empty" } else { "desk-not-found" }),
                action: narrowed
                    .then(|| Link::new(page.t("desk-show-everything"), all.address(None))),
            },
            older: older
                .then(|| Link::new(page.t("desk-older"), filter.with_older().address(None))),
            pager: Pager { previous: None, next },
            first: filter
                .after
                .as_ref()
                .map(|_| Link::new(page.t("desk-first-page"), filter.address(None))),
            page,
        }
    }
}

/// The ports of the viewer's territory, by island where there are several.
fn ports(page: &Page, seen: &Seen<'_>, chosen: &str) -> Select {
    let territory = TerritoryId::parse(&seen.viewer.seat.territory).ok();
    let territory = territory.and_then(|id| seen.clearance.atlas().territory(&id));
    let language = page.language();
    let mut groups: Vec<Group> = Vec::new();
    for port in territory.iter().flat_map(|territory| &territory.ports) {
        let label = port.island.as_ref().map(|island| island.get(language).to_owned());
        let item = Choice::new(port.id.as_str(), port.name.get(language));
        match groups.iter_mut().find(|group| group.label == label) {
            Some(group) => group.items.push(item),
            None => groups.push(Group { label, items: vec![item] }),
        }
    }
    Select::grouped("port", page.t("desk-port"), groups)
        .blank(page.t("desk-port-all"))
        .chosen(chosen)
}

fn shows(page: &Page, viewer: &Viewer, chosen: Show) -> Select {
    let own = viewer.seat.agency.map(|agency| page.t(&format!("agency-{agency}")));
    let label = |show: Show| match (show, &own) {
        (Show::Mine, Some(own)) => Some(page.t1("desk-show-mine", "agency", own)),
        (Show::Mine, None) => None,
        (show, _) => Some(page.t(&format!("desk-show-{}", show.word()))),
    };
    let items =
        Show::ALL.into_iter().filter_map(|show| Some(Choice::new(show.word(), label(show)?)));
    Select::new("show", page.t("desk-show"), items.collect()).chosen(chosen.word())
}

fn line(page: &Page, seen: &Seen<'_>, row: &CallRow) -> Line {
    let zone = seen
        .clearance
        .port(&row.port)
        .map_or(chrono_tz::Tz::UTC, |(territory, _)| territory.time_zone);
    let leaving = row.arrived_at.is_some() || row.arrives_at.is_none();
    let (due, movement) = match (leaving, row.departs_at) {
        (true, Some(leaves)) => (leaves, "desk-leaves"),
        (true, None) => (row.due_at, "desk-in-port"),
        (false, _) => (row.due_at, "desk-arrives"),
    };
    let over = row.departed_at.is_some() || (leaving && row.departs_at.is_none());
    let movement = if row.departed_at.is_some() { "desk-left" } else { movement };
    let at = row.departed_at.unwrap_or(due);
    let looks = serde_json::from_str(&row.vessel).unwrap_or_default();
    let place = |place: &Option<String>| place.as_deref().map(|id| port(page, seen.clearance, id));
    Line {
        href: format!("/desk/calls/{}", row.id),
        due: clock::day_time(page, at, seen.now, zone),
        due_tone: if over { Tone::Quiet } else { clock::pressing(at, seen.now) },
        distance: clock::distance(page, at, seen.now),
        date: page.instant(at, zone),
        movement: page.t(movement),
        name: row.vessel_name.clone(),
        look: vessel::look(page, &looks),
        reference: row.reference.clone(),
        from: place(&row.from_port).unwrap_or_else(|| "–".to_owned()),
        next: place(&row.next_port),
        people: row.people,
        ways: [Way::Inward, Way::Outward]
            .into_iter()
            .filter_map(|way| way_pills(page, row, way))
            .collect(),
        reasons: reasons(page, row),
        waiting: waiting(page, seen, row),
    }
}

/// A port by its name; a place that is none of ours as it was written.
pub(super) fn port(page: &Page, clearance: &Clearance, id: &str) -> String {
    clearance
        .port(id)
        .map_or_else(|| id.to_owned(), |(_, port)| port.name.get(page.language()).to_owned())
}

fn way_pills(page: &Page, row: &CallRow, way: Way) -> Option<WayPills> {
    let state = row.standing.of(way)?;
    let of_way = row.standing.pills.iter().filter(|pill| pill.way == way);
    let pills = of_way.map(|pill| AgencyPill {
        letter: page.t(&format!("agency-letter-{}", pill.agency)),
        words: format!(
            "{}: {}",
            page.t(&format!("agency-{}", pill.agency)),
            outcome(page, pill.outcome)
        ),
        tone: tone(pill.outcome),
    });
    let label = if matches!(state, ClearanceState::Cancelled | ClearanceState::Revoked) {
        page.t(&format!("desk-stands-{state}"))
    } else {
        page.t(&format!("way-{way}"))
    };
    Some(WayPills { label, pills: pills.collect() })
}

/// What an agency has answered, as a word.
pub(super) fn outcome(page: &Page, outcome: Option<Outcome>) -> String {
    outcome.map_or_else(
        || page.t("outcome-none"),
        |outcome| page.t(&format!("outcome-done-{outcome}")),
    )
}

/// How an answer weighs.
pub(super) fn tone(outcome: Option<Outcome>) -> Tone {
    match outcome {
        None => Tone::Quiet,
        Some(Outcome::Clear | Outcome::ClearWithConditions) => Tone::Good,
        Some(Outcome::Query | Outcome::Refer) => Tone::Attention,
        Some(Outcome::Hold | Outcome::Refuse) => Tone::Stop,
    }
}

fn reasons(page: &Page, row: &CallRow) -> Vec<State> {
    let told = |reason: &clearance::standing::Reason| {
        let tone = if reason.rank >= 2 { Tone::Attention } else { Tone::Info };
        // The title says what should be; the queue says what is.
        let short = reason.key.strip_prefix("check-").and_then(|rest| rest.strip_suffix("-title"));
        let short = short.map(|id| format!("desk-why-{id}")).filter(|key| page.has(key));
        let text =
            short.map_or_else(|| told::keyed(page, &reason.key, &reason.args), |key| page.t(&key));
        State::new(tone, text)
    };
    let mut states: Vec<State> = Vec::new();
    for state in row.standing.reasons.iter().map(told) {
        // Two people with the same fault are one reason to look.
        if states.iter().all(|before| before.word != state.word) {
            states.push(state);
        }
    }
    states
}

fn waiting(page: &Page, seen: &Seen<'_>, row: &CallRow) -> String {
    if row.standing.awaited().is_empty() {
        "–".to_owned()
    } else {
        page.span(seen.now - row.changed_at)
    }
}

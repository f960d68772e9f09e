//! The queue: calls in the order they are due, with who must act on each and why. Nobody's name
//! is on it, so that reading it writes no ledger.

use accounts::Viewer;
use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use clearance::decision::{ClearanceState, Outcome};
use clearance::register::{Moment, Register, days_over};
use clearance::voyage::Way;
use clearance::{CallFilter, CallRow, Clearance};
use registry::territory::TerritoryId;

use super::filter::{Ask, Filter, PAGE, Show};
use super::{clock, vessel};
use crate::guest::Me;
use crate::look::{
    AgencyPill, Choice, Empty, Field, Group, Link, Page, Pager, Select, State, Tab, Tone,
};
use crate::refusal::Refusal;
use crate::reply;
use crate::told;

/// Counts go up to here.
const COUNT_MOST: u64 = 100;

/// `GET /desk`.
pub(super) async fn show(me: Me, Query(ask): Query<Ask>) -> Result<Response, Refusal> {
    let filter = Filter::of(ask, &me.viewer);
    let moment = moment(&me);
    let rows = me.app.clearance().calls(&me.viewer, &filter.query(moment)).await?;
    let older = filter.is_recent() && has_older(&me, &filter, moment).await?;
    let port = Some(filter.port.as_str()).filter(|port| !port.is_empty());
    let counted = (port, COUNT_MOST);
    let counts = me.app.clearance().count_registers(&me.viewer, &moment, counted).await?;
    let seen = Seen { clearance: me.app.clearance(), viewer: &me.viewer, moment, counts: &counts };
    Ok(reply::page(&Queue::new(me.page(title(&filter)), &seen, (&filter, older), &rows)))
}

/// The moment on the clock of the officer's territory.
fn moment(me: &Me) -> Moment {
    let territory = TerritoryId::parse(&me.viewer.seat.territory).ok();
    let zone = territory.and_then(|id| me.app.atlas().territory(&id)).map(|of| of.time_zone);
    Moment::at(me.app.store().ambient().now(), zone.unwrap_or(chrono_tz::UTC))
}

fn title(filter: &Filter) -> &'static str {
    match filter.show {
        Show::Mine => "desk-title-mine",
        Show::Waiting | Show::All => "desk-title",
        Show::Of(Register::Expected) => "register-expected",
        Show::Of(Register::EnRoute) => "register-en-route",
        Show::Of(Register::InPort) => "register-in-port",
        Show::Of(Register::Outbound) => "register-outbound",
        Show::Of(Register::Overstay) => "register-overstay",
        Show::Of(Register::Missing) => "register-missing",
        Show::Of(Register::History) => "register-history",
    }
}

/// True if something older than the register begins with is on it.
async fn has_older(me: &Me, filter: &Filter, moment: Moment) -> Result<bool, Refusal> {
    let query = CallFilter { most: 1, ..filter.with_older().query(moment) };
    let first = me.app.clearance().calls(&me.viewer, &query).await?;
    Ok(first.first().is_some_and(|row| Filter::leaves_out(row, moment.now)))
}

/// What a page of the register is made from.
struct Seen<'a> {
    clearance: &'a Clearance,
    viewer: &'a Viewer,
    moment: Moment,
    counts: &'a [(Register, usize)],
}

/// The register's page.
#[derive(Template)]
#[template(path = "desk/queue.html")]
pub(super) struct Queue {
    pub(super) page: Page,
    pub(super) port: Select,
    pub(super) tabs: Vec<Tab>,
    pub(super) show: &'static str,
    pub(super) about: Option<String>,
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
            tabs: tabs(&page, seen, filter),
            show: filter.show.word(),
            about: filter.register().map(|register| page.t(&format!("register-{register}-about"))),
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

/// What the desk may show: what waits, the registers with how many stand in them, everything.
fn tabs(page: &Page, seen: &Seen<'_>, filter: &Filter) -> Vec<Tab> {
    let tab = |label: String, show: Show, count: Option<usize>| Tab {
        label,
        count: count.and_then(|count| u64::try_from(count).ok()),
        href: filter.showing(show).address(None),
        current: show == filter.show,
    };
    let mine = seen.viewer.seat.agency.map(|_| tab(page.t("desk-tab-mine"), Show::Mine, None));
    let mut tabs: Vec<Tab> = mine.into_iter().collect();
    tabs.push(tab(page.t("desk-tab-waiting"), Show::Waiting, None));
    for register in Register::ALL {
        let count = seen.counts.iter().find(|(of, _)| of == register).map(|(_, count)| *count);
        tabs.push(tab(page.t(&format!("register-{register}")), Show::Of(*register), count));
    }
    tabs.push(tab(page.t("desk-show-all"), Show::All, None));
    tabs
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
        due: clock::day_time(page, at, seen.moment.now, zone),
        due_tone: if over { Tone::Quiet } else { clock::pressing(at, seen.moment.now) },
        distance: clock::distance(page, at, seen.moment.now),
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
        reasons: reasons(page, seen, row),
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

/// What her movements say: days past her time, or where she was seen since.
fn movements(page: &Page, seen: &Seen<'_>, row: &CallRow) -> Vec<State> {
    let over = row.departs_at.filter(|_| Register::Overstay.holds(row, &seen.moment));
    let over = over.map(|at| {
        let days = days_over(at, seen.moment.now);
        State::new(Tone::Stop, page.t1("desk-over", "days", days))
    });
    let elsewhere = row.outbounded_by.as_deref().map(|id| {
        State::new(Tone::Info, page.t1("desk-outbounded", "port", port(page, seen.clearance, id)))
    });
    over.into_iter().chain(elsewhere).collect()
}

fn reasons(page: &Page, seen: &Seen<'_>, row: &CallRow) -> Vec<State> {
    let told = |reason: &clearance::standing::Reason| {
        let tone = if reason.rank >= 2 { Tone::Attention } else { Tone::Info };
        // The title says what should be; the queue says what is.
        let short = reason.key.strip_prefix("check-").and_then(|rest| rest.strip_suffix("-title"));
        let short = short.map(|id| format!("desk-why-{id}")).filter(|key| page.has(key));
        let text =
            short.map_or_else(|| told::keyed(page, &reason.key, &reason.args), |key| page.t(&key));
        State::new(tone, text)
    };
    let mut states: Vec<State> = movements(page, seen, row);
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
        page.span(seen.moment.now - row.changed_at)
    }
}

//! One call on one page: everything an officer needs to decide, most pressing first.

mod aboard;
mod automated;
mod changed;
mod decide;
mod declared;
mod fees;
mod log;
mod needs;

use accounts::{Role, Viewer};
use askama::Template;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use clearance::decision::ClearanceState;
use clearance::voyage::Way;
use clearance::{AutomatedRow, CallFile, CallRow, Clearance, WayFile};
use registry::territory::{Port, Territory};

pub(super) use automated::Automated;
pub(super) use changed::Change;
pub(super) use decide::{AgencyLine, DecideForm, OutcomeButton};
pub(super) use declared::AnswerLine;
pub(crate) use declared::rows as told_goods;
pub(super) use declared::said;
pub(super) use log::{CertificateLine, Said};
pub(super) use needs::{Need, need};

use super::{clock, queue, vessel};
use crate::fields::Fields;
use crate::look::{Field, Page, Problems, State, SummaryRow, Tab, Table, Tone};

/// What a form on the page was sent with, when the page comes back with it.
#[derive(Debug, Default)]
pub(super) struct Typed {
    /// The form's fields.
    pub(super) fields: Fields,
    /// What is wrong with them.
    pub(super) problems: Problems,
    /// The way they are about.
    pub(super) way: Option<Way>,
}

/// What the page is made from.
pub(super) struct Seen<'a> {
    pub(super) clearance: &'a Clearance,
    pub(super) viewer: &'a Viewer,
    pub(super) now: DateTime<Utc>,
    pub(super) file: &'a CallFile,
    pub(super) typed: &'a Typed,
    /// The way the officer came for; none: the one that waits.
    pub(super) wanted: Option<Way>,
    /// What is known of the call beside its file.
    pub(super) beside: &'a Beside,
}

/// What is known of a call beside its file.
#[derive(Debug, Default)]
pub(super) struct Beside {
    /// Whether there is a photograph of the boat.
    pub(super) pictured: bool,
    /// What was decided, or left to people, under standing authorities; oldest first.
    pub(super) automated: Vec<AutomatedRow>,
}

impl Seen<'_> {
    fn call(&self) -> &CallRow {
        &self.file.call
    }

    fn place(&self) -> Option<(&Territory, &Port)> {
        self.clearance.port(&self.call().port)
    }

    fn zone(&self) -> Tz {
        self.place().map_or(Tz::UTC, |(territory, _)| territory.time_zone)
    }

    /// The ways of the call, the one to look at first.
    fn ways(&self) -> Vec<&WayFile> {
        let mut ways: Vec<&WayFile> = self.file.ways.iter().collect();
        let first = self.typed.way.or(self.wanted).or_else(|| self.waiting());
        ways.sort_by_key(|way| Some(way.way) != first);
        ways
    }

    /// The way on which the viewer's agency must act, else any that is open.
    fn waiting(&self) -> Option<Way> {
        let own = self.viewer.seat.agency;
        let mine = |way: &&WayFile| {
            let pills = &self.call().standing.pills;
            let open = self.call().standing.of(way.way).is_some_and(ClearanceState::is_open);
            let asked = |pill: &clearance::standing::Pill| {
                pill.way == way.way
                    && own.is_none_or(|own| own == pill.agency)
                    && !pill.outcome.is_some_and(|o| o.settles())
            };
            open && pills.iter().any(asked)
        };
        self.file.ways.iter().find(mine).map(|way| way.way)
    }
}

/// The page of a call.
#[derive(Template)]
#[template(path = "desk/call.html")]
pub(super) struct CallPage {
    pub(super) page: Page,
    pub(super) problems: Problems,
    pub(super) head: Head,
    pub(super) tabs: Vec<Tab>,
    pub(super) ways: Vec<WayCards>,
    pub(super) people: Table,
    pub(super) goods: Vec<SummaryRow>,
    pub(super) flagged: Vec<AnswerLine>,
    pub(super) answers: Vec<AnswerLine>,
    pub(super) fees: Table,
    pub(super) totals: Vec<String>,
    pub(super) particulars: Vec<SummaryRow>,
    pub(super) earlier: Table,
    pub(super) said: Vec<Said>,
    pub(super) message: Field,
    pub(super) message_way: &'static str,
    pub(super) decisions: Table,
    pub(super) versions: Table,
    /// Where the photograph of the boat is, and what it shows.
    pub(super) picture: Option<(String, String)>,
}

/// What stands at the top.
#[derive(Debug, Clone)]
pub(super) struct Head {
    pub(super) action: String,
    pub(super) caption: String,
    pub(super) line: String,
    pub(super) marks: Vec<vessel::Mark>,
    pub(super) when: String,
    pub(super) distance: String,
    pub(super) exact: String,
    pub(super) route: String,
    /// The button that records what happens next: `arrived` or `departed`, and its words.
    pub(super) movement: Option<(&'static str, String)>,
    /// Her departure is inferred from where she arrived since; it can be reversed.
    pub(super) inferred: Option<String>,
    /// Which call was closed by her arrival here.
    pub(super) closed: Option<String>,
}

/// The three cards of one way.
#[derive(Debug, Clone)]
pub(super) struct WayCards {
    pub(super) word: &'static str,
    pub(super) title: String,
    pub(super) state: State,
    pub(super) version: String,
    pub(super) decide: Option<DecideForm>,
    pub(super) agencies: Vec<AgencyLine>,
    pub(super) needs: Vec<Need>,
    pub(super) unknown: Vec<Need>,
    pub(super) passed: Vec<String>,
    pub(super) changes: Vec<Change>,
    pub(super) automated: Vec<Automated>,
    pub(super) certificates: Vec<CertificateLine>,
}

impl CallPage {
    pub(super) fn new(page: Page, seen: &Seen<'_>) -> Option<Self> {
        let ways = seen.ways();
        let first = *ways.first()?;
        let page = page.problems(&seen.typed.problems);
        let (flagged, answers) = declared::answers(&page, seen, first)
            .into_iter()
            .partition(|line| line.state.is_some());
        let message =
            Field::lines("message", page.t("desk-message")).hint(page.t("desk-message-hint"));
        Some(Self {
            head: head(&page, seen, first),
            tabs: tabs(&page, seen, first),
            ways: ways
                .iter()
                .enumerate()
                .map(|(place, way)| cards(&page, seen, way, place == 0))
                .collect(),
            people: aboard::table(&page, seen, first),
            goods: declared::goods(&page, first),
            flagged,
            answers,
            fees: fees::table(&page, first),
            totals: fees::totals(&page, first),
            particulars: declared::particulars(&page, first),
            earlier: log::earlier(&page, seen),
            said: log::said(&page, seen),
            message: Field { rows: 2, ..message }
                .value(seen.typed.fields.get("message"))
                .with(&seen.typed.problems),
            message_way: first.way.word(),
            decisions: log::decisions(&page, seen),
            versions: log::versions(&page, seen),
            picture: picture(&page, seen),
            problems: seen.typed.problems.clone(),
            page,
        })
    }
}

/// Where the photograph is fetched from, when it comes into sight.
fn picture(page: &Page, seen: &Seen<'_>) -> Option<(String, String)> {
    let call = seen.call();
    let shows = || page.t1("photograph-of", "name", call.vessel_name.as_str());
    seen.beside.pictured.then(|| (format!("/desk/calls/{}/photograph", call.id), shows()))
}

fn cards(page: &Page, seen: &Seen<'_>, way: &WayFile, first: bool) -> WayCards {
    let state = seen.call().standing.of(way.way).unwrap_or(ClearanceState::Awaiting);
    let received = way
        .versions
        .last()
        .map(|notice| clock::day_time(page, notice.submitted_at, seen.now, seen.zone()));
    let version = page
        .say("desk-version")
        .set("version", way.version())
        .set("time", received.unwrap_or_default());
    WayCards {
        word: way.way.word(),
        title: page.t(&format!("way-{}", way.way)),
        state: State::new(state_tone(state), page.t(&format!("desk-stands-{state}"))),
        version: version.to_string(),
        decide: decide::form(page, seen, way, first),
        agencies: decide::agencies(page, seen, way),
        needs: needs::open(page, seen, way),
        unknown: needs::unknown(page, way),
        passed: needs::passed(page, way),
        changes: changed::list(page, seen, way),
        automated: automated::list(page, seen, way),
        certificates: log::certificates(page, seen, way),
    }
}

fn state_tone(state: ClearanceState) -> Tone {
    match state {
        ClearanceState::Granted | ClearanceState::GrantedWithConditions => Tone::Good,
        ClearanceState::Awaiting | ClearanceState::InProgress => Tone::Info,
        ClearanceState::Queried => Tone::Attention,
        ClearanceState::Withheld | ClearanceState::Refused | ClearanceState::Revoked => Tone::Stop,
        ClearanceState::Cancelled => Tone::Quiet,
    }
}

/// One tab for each way, where there are two.
fn tabs(page: &Page, seen: &Seen<'_>, first: &WayFile) -> Vec<Tab> {
    if seen.file.ways.len() < 2 {
        return Vec::new();
    }
    let tab = |way: &WayFile| {
        let state = seen.call().standing.of(way.way).unwrap_or(ClearanceState::Awaiting);
        Tab {
            label: format!(
                "{}: {}",
                page.t(&format!("way-{}", way.way)),
                page.t(&format!("desk-stands-{state}"))
            ),
            count: None,
            href: format!("/desk/calls/{}?way={}", seen.call().id, way.way),
            current: way.way == first.way,
        }
    };
    seen.file.ways.iter().map(tab).collect()
}

fn head(page: &Page, seen: &Seen<'_>, first: &WayFile) -> Head {
    let (call, zone) = (seen.call(), seen.zone());
    let planned = match first.way {
        Way::Inward => ("desk-arrives-at", "desk-arrived-at", call.arrives_at, call.arrived_at),
        Way::Outward => ("desk-leaves-at", "desk-left-at", call.departs_at, call.departed_at),
    };
    let (key, at) = match planned {
        (_, done, _, Some(at)) => (done, Some(at)),
        (key, _, at, None) => (key, at),
    };
    let when = at.map_or_else(
        || page.t("desk-time-open"),
        |at| page.t1(key, "time", clock::day_time(page, at, seen.now, zone)),
    );
    let place =
        |place: &Option<String>| place.as_deref().map(|id| queue::port(page, seen.clearance, id));
    let from = place(&call.from_port).map(|port| page.t1("desk-from", "port", port));
    let next = place(&call.next_port).map(|port| page.t1("desk-next", "port", port));
    let port = queue::port(page, seen.clearance, &call.port);
    let movement = match (call.arrived_at, call.departed_at) {
        (None, None) if call.arrives_at.is_some() => {
            Some(("arrived", page.t("desk-record-arrival")))
        }
        (_, None) if call.departs_at.is_some() || call.arrived_at.is_some() => {
            Some(("departed", page.t("desk-record-departure")))
        }
        _ => None,
    };
    Head {
        action: format!("/desk/calls/{}", call.id),
        caption: format!("{} · {} · {port}", page.t(&format!("way-{}", first.way)), call.reference),
        line: vessel::line(page, &first.content.vessel),
        marks: vessel::marks(page, &first.content.vessel),
        when,
        distance: at.map(|at| clock::distance(page, at, seen.now)).unwrap_or_default(),
        exact: at.map(|at| page.instant(at, zone)).unwrap_or_default(),
        route: [from, next].into_iter().flatten().collect::<Vec<_>>().join(" · "),
        movement,
        inferred: place(&call.outbounded_by).map(|port| page.t1("desk-inferred", "port", port)),
        closed: place(&call.closed).map(|port| page.t1("desk-closed", "port", port)),
    }
}

/// Supervisors take clearances back.
fn may_revoke(viewer: &Viewer) -> bool {
    viewer.seat.role == Role::Supervisor
}

//! What every territory asks, for a page that must know it before the islands are chosen.

use clearance::draft::{Draft, DraftCall, DraftPlace, Typed};
use clearance::report::VoyageReport;
use registry::territory::{Port, Territory, Topic};

use super::super::plan::islands_alone;
use super::super::questions::{Asked, union};
use crate::app::App;
use crate::hall::territory::told_shortly;
use crate::look::Page;

/// A territory as the page holds it: shown once one of its ports is chosen.
pub(super) struct TerritoryBoxes {
    /// `VC`.
    pub(super) id: String,
    /// Ids of its ports, with a blank between.
    pub(super) ports: String,
    /// Its name.
    pub(super) name: String,
    /// What it asks, a line each.
    pub(super) lines: Vec<String>,
    /// How many hours before arrival it wants the notice; none where no rule is known.
    pub(super) notice_hours: Option<u32>,
}

/// All of them.
pub(super) fn territories(app: &App, page: &Page) -> Vec<TerritoryBoxes> {
    let all = app.atlas().territories();
    all.map(|territory| territory_boxes(page, territory)).collect()
}

fn territory_boxes(page: &Page, territory: &Territory) -> TerritoryBoxes {
    use registry::territory::DeadlineKind::NoticeBeforeArrival;
    let ports: Vec<&str> = territory.ports.iter().map(|port| port.id.as_str()).collect();
    let hours = territory.deadlines(NoticeBeforeArrival).map(|deadline| deadline.hours).max();
    TerritoryBoxes {
        id: territory.id.as_str().to_owned(),
        ports: ports.join(" "),
        name: territory.name.get(page.language()).to_owned(),
        lines: told_shortly(page, territory),
        notice_hours: hours.filter(|hours| *hours > 0),
    }
}

/// Every question that any territory asks of a boat that comes from abroad and leaves again, each
/// once with who asks it.
pub(super) fn questions(app: &App, page: &Page) -> Vec<(Topic, Vec<Asked>)> {
    let visits = app.atlas().territories().filter_map(|territory| visit(app, territory));
    let whole = visits.reduce(|mut all, visit| {
        all.calls.extend(visit.calls);
        all
    });
    whole.map(|report| union(page, app.atlas(), &report)).unwrap_or_default()
}

/// What is asked of one visit to a territory.
fn visit(app: &App, territory: &Territory) -> Option<VoyageReport> {
    let enters = |port: &&Port| !port.offices.is_empty();
    let port = territory.ports.iter().find(enters).or_else(|| territory.ports.first())?;
    let now = app.store().ambient().now().naive_utc();
    let day = |days: i64| Typed::at(now + chrono::TimeDelta::days(days));
    let call = DraftCall {
        port: port.id.as_str().to_owned(),
        arrival: day(3),
        departure: day(6),
        reason: "leisure".into(),
        ..DraftCall::default()
    };
    // A place that is in no territory of the atlas: every visit is an entry and an exit.
    let abroad = DraftPlace { name: "-".into(), country: "PT".into(), ..DraftPlace::default() };
    let draft = Draft { from: abroad.clone(), calls: vec![call], next: abroad, ..Draft::default() };
    islands_alone(app, &draft)
}

//! One voyage: the rail of its islands, what is still to do, how far each clearance is.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use clearance::check::Severity;
use clearance::deadline::{DeadlineLine, DeadlineStatus};
use clearance::decision::ClearanceState;
use clearance::draft::DraftCall;
use clearance::report::{CallReport, VoyageReport};
use clearance::voyage::{VoyageState, Way};
use clearance::{CallFilter, CallRow};
use identifiers::Language;
use registry::territory::DeadlineKind;

use super::days::{self, Days};
use super::plan::{Findings, Plan};
use super::{check_page, ports, problems, step, summary};
use crate::app::App;
use crate::guest::Me;
use crate::look::sea::Note;
use crate::look::{Link, Page, Progress, RailCall, Sample, State, SummaryRow, Task, Tone};
use crate::refusal::Refusal;
use crate::reply;
use crate::told::by_language;

/// The page.
#[derive(Template)]
#[template(path = "voyages/overview.html")]
pub struct Overview {
    page: Page,
    state: State,
    line: String,
    calls: Vec<RailCall>,
    tasks: Vec<Task>,
    next: Option<Link>,
    sum: String,
    beneath: String,
    of_program: bool,
    withdraw: Option<Link>,
    receipt: Option<Link>,
    again: Vec<Link>,
    days: Option<Days>,
}

/// `GET /voyages/{id}`
pub(super) async fn show(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let plan = Plan::open(&me, &id).await?;
    let filter = CallFilter { voyage: Some(plan.id().clone()), most: 500, ..CallFilter::default() };
    let mut rows = me.app.clearance().calls(&me.viewer, &filter).await?;
    rows.sort_by_key(|row| row.seq);
    let found = Findings::of(&me, &plan).await?;
    let page = me.titled(plan.row.name.clone()).back("/voyages");
    Ok(reply::page(&Overview::of(page, &me.app, &plan, (&rows, &found))))
}

impl Overview {
    fn of(page: Page, app: &App, plan: &Plan, (rows, found): (&[CallRow], &Findings)) -> Self {
        let report = found.report_or_islands(app, &plan.draft);
        let id = plan.id();
        let changeable = plan.row.state != VoyageState::Cancelled && !plan.is_of_a_program();
        let (sum, beneath) = match found.report() {
            Some(report) => summary::bar(&page, report),
            None => (page.t("voyage-not-complete"), page.t("voyage-not-complete-beneath")),
        };
        let tone = if plan.row.state == VoyageState::Sent { Tone::Good } else { Tone::Attention };
        let next = changeable.then(|| next(&page, plan));
        let withdraw = match plan.row.state {
            VoyageState::Draft => Some("voyage-discard"),
            VoyageState::Sent => Some("voyage-withdraw"),
            VoyageState::Cancelled => None,
        };
        Self {
            state: State::new(tone, page.t(&format!("voyage-state-{}", plan.row.state))),
            line: line(&page, plan, rows, found),
            calls: rail(&page, app, plan, (rows, report.as_ref())),
            tasks: if changeable { tasks(&page, plan, found) } else { Vec::new() },
            next,
            sum,
            beneath,
            of_program: plan.is_of_a_program(),
            withdraw: withdraw.map(|key| Link::new(page.t(key), step(id, "withdraw"))),
            receipt: (plan.row.state == VoyageState::Sent)
                .then(|| Link::new(page.t("voyage-receipt"), step(id, "receipt"))),
            days: report.as_ref().and_then(|report| days::days(&page, report)),
            again: again(&page, plan, found.voyage.is_some()),
            page,
        }
    }
}

/// Voyages to be made from this one.
fn again(page: &Page, plan: &Plan, complete: bool) -> Vec<Link> {
    let papers = complete.then(|| Link::new(page.t("papers-title"), step(plan.id(), "papers")));
    if plan.draft.calls.is_empty() || plan.row.state == VoyageState::Draft {
        return papers.into_iter().collect();
    }
    let link = |key: &str, to: &str| Link::new(page.t(key), step(plan.id(), to));
    let again = [link("again-onward-link", "onward"), link("again-copy-link", "copy")];
    let text = complete.then(|| Link::new(page.t("text-out-link"), step(plan.id(), "text")));
    again.into_iter().chain(papers).chain(text).collect()
}

/// The first step that is not done; then the check.
fn next(page: &Page, plan: &Plan) -> Link {
    let steps = [
        ("islands", "voyage-islands"),
        ("people", "voyage-people"),
        ("declaration", "voyage-declaration"),
    ];
    if plan.draft.vessel.is_none() {
        return Link::new(page.t("voyage-next-boat"), step(plan.id(), "boat"));
    }
    match steps.iter().find(|(name, _)| !plan.has_done(name)) {
        Some((name, _)) => Link::new(page.t(&format!("voyage-next-{name}")), step(plan.id(), name)),
        None => Link::new(page.t("voyage-check-everything"), step(plan.id(), "check")),
    }
}

/// "Wild Rose · 5 people · 3 islands".
fn line(page: &Page, plan: &Plan, rows: &[CallRow], found: &Findings) -> String {
    let planned = (plan.draft.people.len(), plan.draft.calls.len());
    let sent = (
        rows.iter().filter_map(|row| usize::try_from(row.people).ok()).max().unwrap_or_default(),
        rows.len(),
    );
    let (people, islands) = if plan.is_of_a_program() { sent } else { planned };
    let boat = found.boat.clone().or_else(|| rows.first().map(|row| row.vessel_name.clone()));
    let people = page.t1("voyage-count-people", "count", people);
    let islands = page.t1("voyage-count-islands", "count", islands);
    let saved = page.t1("voyage-saved", "at", page.instant(plan.row.updated_at, chrono_tz::UTC));
    let parts = [boat, Some(people), Some(islands), Some(saved)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn tasks(page: &Page, plan: &Plan, found: &Findings) -> Vec<Task> {
    let wrong = problems::to_mend(page, plan.id(), &plan.draft, found);
    let task = |name: &str, done: bool| {
        let address = step(plan.id(), name);
        let mend = wrong.iter().any(|link| link.href.starts_with(&format!("{address}?")));
        let state = match (done, mend) {
            (true, true) => State::new(Tone::Stop, page.t("voyage-task-mend")),
            (true, false) => State::new(Tone::Good, page.t("voyage-task-done")),
            (false, _) => State::new(Tone::Quiet, page.t("voyage-task-open")),
        };
        Task { title: page.t(&format!("voyage-{name}")), href: Some(address), hint: None, state }
    };
    let check = match found.report() {
        Some(report) if report.may_submit => State::new(Tone::Good, page.t("voyage-task-ready")),
        _ => State::new(Tone::Quiet, page.t("voyage-task-not-ready")),
    };
    vec![
        task("boat", plan.draft.vessel.is_some()),
        task("islands", plan.has_done("islands")),
        task("people", plan.has_done("people")),
        task("declaration", plan.has_done("declaration")),
        Task {
            title: page.t("voyage-check"),
            href: Some(step(plan.id(), "check")),
            hint: None,
            state: check,
        },
    ]
}

/// The rail: as planned, with what is known of each call that was sent.
fn rail(
    page: &Page,
    app: &App,
    plan: &Plan,
    (rows, report): (&[CallRow], Option<&VoyageReport>),
) -> Vec<RailCall> {
    if plan.draft.calls.is_empty() {
        return rows.iter().map(|row| sent_only(page, app, row)).collect();
    }
    let mut left: Vec<&CallRow> = rows.iter().collect();
    let calls = plan.draft.calls.iter().enumerate().map(|(index, call)| {
        let row = left.iter().position(|row| row.port == call.port).map(|at| left.remove(at));
        let told = report.and_then(|report| report.calls.get(index));
        let after = report.and_then(|report| report.calls.get(index + 1)?.leg.as_ref());
        RailCall {
            leg: after.map(|leg| summary::leg(page, leg)),
            ..planned(page, app, (call, row), told)
        }
    });
    calls.collect()
}

fn planned(
    page: &Page,
    app: &App,
    (call, row): (&DraftCall, Option<&CallRow>),
    told: Option<&CallReport>,
) -> RailCall {
    let place =
        ports::find(app.atlas(), &call.port).map(|(t, _)| t.name.get(page.language()).to_owned());
    let when = told.map(|told| match (&told.arrival, &told.departure) {
        (Some(time), _) => {
            page.t1("voyage-arrives", "time", page.day_time(time.utc, zone(&time.zone)))
        }
        (None, Some(time)) => {
            page.t1("voyage-leaves-at", "time", page.day_time(time.utc, zone(&time.zone)))
        }
        (None, None) => String::new(),
    });
    let port = ports::name(app.atlas(), &call.port, page.language());
    let mut facts: Vec<SummaryRow> = row.map(|row| states(page, row)).unwrap_or_default();
    facts.extend(told.into_iter().flat_map(|told| costs(page, told)));
    RailCall {
        progress: row.map(progress).unwrap_or_default(),
        port: if port.trim().is_empty() { page.t("voyage-island-open") } else { port },
        when: when.unwrap_or_default(),
        place: place.unwrap_or_default(),
        facts,
        notes: told.map(|told| notes(page, told)).unwrap_or_default(),
        leg: None,
    }
}

pub(super) fn zone(name: &str) -> chrono_tz::Tz {
    name.parse().unwrap_or(chrono_tz::UTC)
}

/// A call of a voyage that another program sent.
fn sent_only(page: &Page, app: &App, row: &CallRow) -> RailCall {
    let found = ports::find(app.atlas(), &row.port);
    let zone = found.map_or(chrono_tz::UTC, |(territory, _)| territory.time_zone);
    RailCall {
        progress: progress(row),
        port: ports::name(app.atlas(), &row.port, page.language()),
        when: page.day_time(row.arrives_at.or(row.departs_at).unwrap_or(row.due_at), zone),
        place: found.map(|(t, _)| t.name.get(page.language()).to_owned()).unwrap_or_default(),
        facts: states(page, row),
        ..RailCall::default()
    }
}

fn progress(row: &CallRow) -> Progress {
    match (row.arrived_at, row.departed_at) {
        (_, Some(_)) => Progress::Done,
        (Some(_), None) => Progress::Here,
        (None, None) => Progress::Ahead,
    }
}

/// Reference and states of a call that was sent, with the way to its page.
fn states(page: &Page, row: &CallRow) -> Vec<SummaryRow> {
    let open = SummaryRow::new(page.t("voyage-reference"), row.reference.clone());
    let mut rows = vec![open.change(page.t("voyage-open-call"), format!("/calls/{}", row.id))];
    for way in [Way::Inward, Way::Outward] {
        if let Some(state) = row.standing.of(way) {
            rows.push(SummaryRow::new(
                page.t(&format!("way-{way}")),
                page.t(&format!("clearance-{state}")),
            ));
        }
    }
    let cleared = [Way::Inward, Way::Outward]
        .iter()
        .any(|way| row.standing.of(*way).is_some_and(ClearanceState::is_granted));
    if cleared {
        let line =
            SummaryRow::new(page.t("voyage-certificate"), page.t("voyage-certificate-ready"));
        rows.push(
            line.change(
                page.t("voyage-certificate-open"),
                format!("/calls/{}#certificates", row.id),
            ),
        );
    }
    let asked = [Way::Inward, Way::Outward]
        .iter()
        .any(|way| row.standing.of(*way) == Some(ClearanceState::Queried));
    if asked {
        let line = SummaryRow::new(page.t("voyage-question"), page.t("voyage-question-waits"));
        rows.push(
            line.change(page.t("voyage-question-answer"), format!("/calls/{}#messages", row.id)),
        );
    }
    rows
}

/// The first notice that is due, and the fees of a call, in few words; the check tells all of it.
fn costs(page: &Page, told: &CallReport) -> Vec<SummaryRow> {
    let is_notice = |line: &&DeadlineLine| {
        matches!(line.kind, DeadlineKind::NoticeBeforeArrival | DeadlineKind::NoticeBeforeDeparture)
    };
    let notice = told.deadlines.iter().filter(is_notice).find_map(|line| {
        let due = line.due.as_ref()?;
        let key = if line.status == DeadlineStatus::Passed {
            "voyage-notice-passed"
        } else {
            "voyage-notice-by"
        };
        let time = page.day_time(due.utc, zone(&due.zone));
        Some(SummaryRow::new(page.t("voyage-notice"), page.t1(key, "time", time)))
    });
    let fees = Some(summary::short_totals(page, &told.totals)).filter(|sum| !sum.is_empty());
    notice.into_iter().chain(fees.map(|sum| SummaryRow::new(page.t("voyage-fees"), sum))).collect()
}

/// What to look at here: failed checks of this call that do not concern the declaration.
fn notes(page: &Page, told: &CallReport) -> Vec<Note> {
    let island = |check: &&clearance::check::CheckResult| {
        check.failed()
            && check.severity != Severity::Info
            && problems::place(&check.path).0 == problems::Place::Islands
    };
    let note = |check: &clearance::check::CheckResult| Note {
        tone: if check.severity == Severity::Block { Tone::Stop } else { Tone::Attention },
        point: crate::told::sentence(page, &check.title),
        text: problems::told_check(page, check),
        link: None,
    };
    told.checks.iter().filter(island).map(note).collect()
}

impl Sample for Overview {
    fn samples(language: Language) -> Vec<Self> {
        let page = Page::new(language, "Grenadines in December");
        let Some(report) = check_page::sample_report() else {
            return Vec::new();
        };
        let (sum, beneath) = summary::bar(&page, &report);
        let call = |told: &CallReport| RailCall {
            port: summary::port(&page, told).to_owned(),
            place: by_language(language, &told.territory_name).to_owned(),
            facts: costs(&page, told),
            notes: notes(&page, told),
            leg: told.leg.as_ref().map(|leg| summary::leg(&page, leg)),
            ..RailCall::default()
        };
        let state = |key: &str| State::new(Tone::Quiet, page.t(key));
        let task = |key: &str, state_key: &str| Task {
            title: page.t(key),
            href: Some("/voyages/1/boat".into()),
            hint: None,
            state: state(state_key),
        };
        let tasks = vec![
            task("voyage-boat", "voyage-task-done"),
            task("voyage-islands", "voyage-task-mend"),
            task("voyage-people", "voyage-task-open"),
            task("voyage-declaration", "voyage-task-open"),
            task("voyage-check", "voyage-task-not-ready"),
        ];
        let full = Self {
            state: state("voyage-state-draft"),
            line: page.t1("voyage-count-people", "count", 5),
            calls: report.calls.iter().map(call).collect(),
            tasks,
            next: Some(Link::new(page.t("voyage-check-everything"), "/voyages/1/check")),
            sum,
            beneath,
            of_program: true,
            withdraw: Some(Link::new(page.t("voyage-discard"), "/voyages/1/withdraw")),
            receipt: Some(Link::new(page.t("voyage-receipt"), "/voyages/1/receipt")),
            days: days::days(&page, &report),
            again: vec![Link::new(page.t("again-onward-link"), "/voyages/1/onward")],
            page: page.clone(),
        };
        let keys = [
            "voyage-next-boat",
            "voyage-next-islands",
            "voyage-next-people",
            "voyage-next-declaration",
        ];
        debug_assert!(keys.iter().all(|key| page.has(key)), "a next step without words");
        vec![full]
    }
}

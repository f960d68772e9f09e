//! The page of the check: everything that was said, and everything that follows, on one page.

use askama::Template;
use clearance::cheaper::cheaper_arrival;
use clearance::check::{CheckResult, Outcome, Severity};
use clearance::report::{CallReport, VoyageReport};
use clearance::voyage_file::VoyageFile;
use identifiers::Language;
use serde_json::Value;

use super::plan::{Findings, Plan};
use super::summary::{self, CallBoxes};
use super::{carried, ports, problems, step};
use crate::app::App;
use crate::hall::source;
use crate::look::sea::Note;
use crate::look::{Link, Page, Sample, SummaryRow, Tone, Words};
use crate::registry::countries;

/// The page.
#[derive(Template)]
#[template(path = "voyages/check.html")]
pub struct Check {
    page: Page,
    mend: Vec<Link>,
    answers: Vec<SummaryRow>,
    carried: Vec<SummaryRow>,
    look: Vec<Note>,
    calls: Vec<CallBoxes>,
    totals: Vec<String>,
    passed: Vec<String>,
    passed_title: String,
    action: Option<String>,
    seen: String,
    send: String,
    again: bool,
}

impl Check {
    /// The page of a plan and what was found of it.
    pub(super) fn new(page: Page, app: &App, plan: &Plan, found: &Findings) -> Self {
        let mend = problems::to_mend(&page, plan.id(), &plan.draft, found);
        let report = found.report();
        let may_send = report.is_some_and(|report| report.may_submit) && mend.is_empty();
        let again = plan.row.state == clearance::voyage::VoyageState::Sent;
        let passed = report.map(|report| problems::passed(&page, report)).unwrap_or_default();
        let calls = found.voyage.as_ref().map(|(file, report)| calls(&page, app, (file, report)));
        let totals = report.map(|report| {
            report.totals.iter().map(|total| summary::told_total(&page, total)).collect()
        });
        Self {
            answers: answers(&page, app, plan, found),
            carried: carried::rows(&page, plan, found.voyage.as_ref()),
            look: report.map(|report| look(&page, plan, report)).unwrap_or_default(),
            calls: calls.unwrap_or_default(),
            totals: totals.unwrap_or_default(),
            passed_title: page.t1("check-passed", "count", passed.len()),
            passed,
            action: may_send.then(|| step(plan.id(), "send")),
            seen: plan.row.version.to_string(),
            send: page.t(if again { "check-send-again" } else { "check-send" }),
            again,
            mend,
            page,
        }
    }
}

/// The calls, each with a time of arrival that would cost less, if there is one.
fn calls(page: &Page, app: &App, (file, report): (&VoyageFile, &VoyageReport)) -> Vec<CallBoxes> {
    let now = report.assessed_at;
    let boxes = |call: &CallReport| {
        let cheaper = cheaper_arrival(file, app.atlas(), call.index, now);
        CallBoxes {
            cheaper: cheaper.map(|found| summary::told_cheaper(page, &found)),
            ..summary::call(page, call, now)
        }
    };
    report.calls.iter().map(boxes).collect()
}

/// What one should look at though it does not stop the sending.
fn look(page: &Page, plan: &Plan, report: &VoyageReport) -> Vec<Note> {
    let failed = problems::failed(report);
    let open = failed.into_iter().filter(|check| check.severity != Severity::Block);
    let unknown = report.all_checks().filter(|check| check.outcome == Outcome::CouldNotBeComputed);
    let told = |check: &CheckResult| {
        let (tone, key) = match (check.outcome, check.severity) {
            (Outcome::CouldNotBeComputed, _) => (Tone::Info, "check-not-computed".to_owned()),
            (_, Severity::Info) => (Tone::Info, "severity-info".to_owned()),
            (_, severity) => (Tone::Attention, format!("severity-{}", source::word(severity))),
        };
        let link = (check.failed()).then(|| {
            Link::new(page.t("check-go-there"), problems::href(plan.id(), &plan.draft, &check.path))
        });
        Note { tone, point: page.t(&key), text: problems::told_check(page, check), link }
    };
    let mut notes: Vec<Note> = Vec::new();
    for note in open.chain(unknown).map(told) {
        if !notes.iter().any(|known| known.text == note.text) {
            notes.push(note);
        }
    }
    notes
}

/// Check your answers: a line for each step, each with the way to change it.
fn answers(page: &Page, app: &App, plan: &Plan, found: &Findings) -> Vec<SummaryRow> {
    let file = found.voyage.as_ref().map(|(file, _)| file);
    let change = |row: SummaryRow, to: &str| {
        row.change(page.t("summary-change"), format!("{}?then=check", step(plan.id(), to)))
    };
    let kind = file.map(|file| page.t(&format!("vessel-type-{}", source::word(file.vessel.kind))));
    let boat = found.boat.clone().into_iter().chain(kind).collect();
    let language = page.language();
    let islands = plan
        .draft
        .calls
        .iter()
        .map(|call| ports::name(app.atlas(), &call.port, language))
        .filter(|name| !name.is_empty())
        .collect();
    let people = file.map(|file| people(page, plan, file)).unwrap_or_default();
    vec![
        change(SummaryRow::lines(page.t("voyage-boat"), boat), "boat"),
        change(SummaryRow::lines(page.t("voyage-islands"), islands), "islands"),
        change(SummaryRow::lines(page.t("voyage-people"), people), "people"),
        change(
            SummaryRow::lines(page.t("voyage-declaration"), declared(page, plan)),
            "declaration",
        ),
    ]
}

fn people(page: &Page, plan: &Plan, file: &VoyageFile) -> Vec<String> {
    let line = |person: &clearance::voyage_file::Person| {
        let planned =
            plan.draft.people.iter().find(|planned| planned.person.as_str() == person.reference);
        let role =
            planned.map(|planned| page.t(&format!("role-{}", planned.role))).unwrap_or_default();
        let nationality = countries::name(&person.nationality, page.language());
        let document = person
            .documents
            .first()
            .map_or_else(|| page.t("person-no-document"), |d| d.number.clone());
        format!("{}, {role} · {nationality} · {document}", person.full_name())
    };
    file.people.iter().map(line).collect()
}

/// How many questions are answered, and every answer that is not a plain no.
fn declared(page: &Page, plan: &Plan) -> Vec<String> {
    let Some(Value::Object(answers)) = plan.draft.declaration.get("answers") else {
        return Vec::new();
    };
    let yes = answers.values().filter(|answer| answer.get("value") == Some(&Value::Bool(true)));
    let counted = page
        .say("check-answers-count")
        .set("count", answers.len())
        .set("yes", yes.clone().count())
        .to_string();
    let details = yes.filter_map(|answer| answer.get("detail")?.as_str().map(str::to_owned));
    std::iter::once(counted).chain(details).collect()
}

impl Sample for Check {
    fn samples(language: Language) -> Vec<Self> {
        let page = Page::new(language, Words::new(language).t("voyage-check-title"));
        let empty = Self {
            mend: vec![Link::new(page.t("voyage-people-none"), "/voyages/1/people#come")],
            answers: vec![SummaryRow::new(page.t("voyage-boat"), "")],
            carried: Vec::new(),
            look: Vec::new(),
            calls: Vec::new(),
            totals: Vec::new(),
            passed: Vec::new(),
            passed_title: page.t1("check-passed", "count", 0),
            action: None,
            seen: "1".into(),
            send: page.t("check-send"),
            again: false,
            page: page.clone(),
        };
        let Some(report) = sample_report() else {
            return vec![empty];
        };
        let note = Note {
            tone: Tone::Quiet,
            point: page.t("check-not-computed"),
            text: page.t("check-unknown-history"),
            link: Some(Link::new(page.t("check-go-there"), "/voyages/1/people")),
        };
        let full = Self {
            mend: Vec::new(),
            answers: vec![
                SummaryRow::new(page.t("voyage-islands"), "Bequia")
                    .change(page.t("summary-change"), "/"),
            ],
            carried: vec![SummaryRow::new(page.t("weapon-field-title"), page.t("answer-no"))],
            look: vec![note],
            calls: report
                .calls
                .iter()
                .map(|call| summary::call(&page, call, report.assessed_at))
                .collect(),
            totals: report.totals.iter().map(|total| summary::told_total(&page, total)).collect(),
            passed: problems::passed(&page, &report),
            passed_title: page.t1("check-passed", "count", 12),
            action: Some("/voyages/1/send".into()),
            seen: "3".into(),
            send: page.t("check-send-again"),
            again: true,
            page,
        };
        vec![empty, full]
    }
}

/// The report of a made-up voyage of three islands.
pub(super) fn sample_report() -> Option<VoyageReport> {
    let atlas = registry::territory::Atlas::embedded().ok()?;
    let file = serde_json::json!({
        "schema": clearance::voyage_file::SCHEMA, "name": "Grenadines in December",
        "vessel": {"name": "Wild Rose", "type": "sloop", "category": "pleasure", "length": 12.4},
        "people": [{"ref": "sean", "family_name": "O'Brien", "sex": "M", "born": "1971-05-04", "nationality": "IE"}],
        "calls": [
            {"port": "lc-rodney-bay", "departure": "2026-12-01T08:00", "aboard": [{"person": "sean", "role": "master"}]},
            {"port": "vc-bequia", "arrival": "2026-12-01T19:00", "departure": "2026-12-05T02:00"},
            {"port": "gd-st-georges", "arrival": "2026-12-05T14:00"},
        ],
    });
    let file = VoyageFile::from_value(&file).ok()?.voyage;
    let now = "2026-11-24T12:00:00Z".parse().ok()?;
    Some(clearance::report::assess(&file, &atlas, &clearance::history::History::default(), now))
}

//! The report on a voyage: what each call asks, costs and lacks.

use chrono::{DateTime, Utc};
use registry::territory::{AgencyKind, Answer as AnswerKind, Atlas, Direction, Topic, YesNo};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::check::{self, CheckResult, Outcome, Severity};
use crate::deadline::{DeadlineLine, deadlines};
use crate::evidence::RuleSource;
use crate::fee::{FeeLine, Total, fees, totals};
use crate::history::History;
use crate::passage::Leg;
use crate::plan::{Plan, PlannedCall};
use crate::requirement::{Requirement, requirements};
use crate::sentence::{ByLanguage, by_language};
use crate::voyage_file::{PortTime, VoyageFile};

/// The tag every report bears.
pub const REPORT_SCHEMA: &str = "landfall/report/1";

/// A question asked at a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AskedQuestion {
    /// Id, the key of the answer in the declaration.
    pub id: String,
    /// In which notice.
    #[schema(value_type = String)]
    pub direction: Direction,
    /// What it is about: `health`, `customs`, …
    #[schema(value_type = String)]
    pub topic: Topic,
    /// The agency that reads the answer.
    #[schema(value_type = String)]
    pub agency: AgencyKind,
    /// The question, by language.
    pub ask: ByLanguage,
    /// Help, by language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<ByLanguage>,
    /// What an answer looks like: `yes_no`, `text`, …
    #[schema(value_type = String)]
    pub answer: AnswerKind,
    /// The answer that needs details.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub detail_when: Option<YesNo>,
    /// Whether the declaration answers it.
    pub answered: bool,
    /// The rule behind it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<RuleSource>,
}

/// What one call asks, costs and lacks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct CallReport {
    /// Place in the voyage, from 0.
    pub index: usize,
    /// Id of the port, or what the file says when no such port is known.
    pub port: String,
    /// Its name, by language; empty when not known.
    pub port_name: ByLanguage,
    /// Id of the territory; none when the port is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub territory: Option<String>,
    /// Its name, by language; empty when not known.
    pub territory_name: ByLanguage,
    /// Arrival; none when the vessel is already there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrival: Option<PortTime>,
    /// Departure; none while it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub departure: Option<PortTime>,
    /// Whether the vessel enters the territory here: she comes from outside it.
    pub entry: bool,
    /// Whether she leaves the territory from here.
    pub exit: bool,
    /// The passage to this call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leg: Option<Leg>,
    /// People aboard on arrival.
    pub aboard_on_arrival: usize,
    /// People aboard on departure.
    pub aboard_on_departure: usize,
    /// Agencies that must clear her in, in the order in which a master sees them; none when she
    /// is already there or only moves within the territory.
    #[schema(value_type = Vec<String>)]
    pub arrival_agencies: Vec<AgencyKind>,
    /// Agencies that must clear her out.
    #[schema(value_type = Vec<String>)]
    pub departure_agencies: Vec<AgencyKind>,
    /// By when what must be done.
    pub deadlines: Vec<DeadlineLine>,
    /// What the territory asks.
    pub requirements: Vec<Requirement>,
    /// What it costs.
    pub fees: Vec<FeeLine>,
    /// Totals by currency.
    pub totals: Vec<Total>,
    /// Questions of the declaration.
    pub questions: Vec<AskedQuestion>,
    /// Checks of this call.
    pub checks: Vec<CheckResult>,
}

impl CallReport {
    /// Ids of the questions without an answer in the notice of that direction.
    pub fn unanswered(&self, direction: Direction) -> impl Iterator<Item = &str> {
        let open = move |q: &&AskedQuestion| q.direction == direction && !q.answered;
        self.questions.iter().filter(open).map(|q| q.id.as_str())
    }
}

/// How many checks came out how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Counts {
    /// Passed.
    pub passed: usize,
    /// Failed and blocking.
    pub block: usize,
    /// Failed and for an officer.
    pub refer: usize,
    /// Failed with a warning.
    pub warn: usize,
    /// Failed, for information.
    pub info: usize,
    /// Could not be computed.
    pub not_computed: usize,
}

/// The report on a voyage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct VoyageReport {
    /// Always `landfall/report/1`.
    pub schema: String,
    /// The moment the report is about.
    pub assessed_at: DateTime<Utc>,
    /// Whether the voyage may be submitted: no blocking check failed.
    pub may_submit: bool,
    /// One report for each call, in order.
    pub calls: Vec<CallReport>,
    /// Checks of the voyage as a whole: vessel, people, papers.
    pub checks: Vec<CheckResult>,
    /// Totals of all calls by currency.
    pub totals: Vec<Total>,
    /// All checks counted.
    pub counts: Counts,
}

impl VoyageReport {
    /// Every check, of the voyage and of the calls.
    pub fn all_checks(&self) -> impl Iterator<Item = &CheckResult> {
        self.checks.iter().chain(self.calls.iter().flat_map(|call| &call.checks))
    }
}

/// Judges a voyage: every requirement, deadline, fee line and check of every call.
///
/// Pure: the rules, the past and the moment come in as arguments.
#[must_use]
pub fn assess(
    voyage: &VoyageFile,
    atlas: &Atlas,
    history: &History,
    now: DateTime<Utc>,
) -> VoyageReport {
    let plan = Plan::new(voyage, atlas, history, now);
    let calls: Vec<CallReport> = plan.calls.iter().map(|call| call_report(&plan, call)).collect();
    let checks = check::of_voyage(&plan);
    let mut report = VoyageReport {
        schema: REPORT_SCHEMA.to_owned(),
        assessed_at: now,
        may_submit: false,
        totals: totals(calls.iter().flat_map(|call| &call.fees)),
        calls,
        checks,
        counts: Counts::default(),
    };
    report.counts = count(report.all_checks());
    report.may_submit = report.counts.block == 0;
    report
}

fn call_report(plan: &Plan<'_>, call: &PlannedCall<'_>) -> CallReport {
    let found = call.port.found();
    let lines = deadlines(plan, call);
    let fees = fees(plan, call);
    let agencies = |direction: Direction| match (call.territory(), direction) {
        (Some(territory), Direction::Arrival) if call.clears(direction) => {
            territory.agencies.arrival.clone()
        }
        (Some(territory), Direction::Departure) if call.clears(direction) => {
            territory.agencies.departure.clone()
        }
        _ => Vec::new(),
    };
    let questions = [Direction::Arrival, Direction::Departure]
        .into_iter()
        .flat_map(|d| questions(plan, call, d));
    CallReport {
        index: call.index,
        port: found.map_or_else(|| call.call.port.clone(), |(_, port)| port.id.to_string()),
        port_name: found.map(|(_, port)| by_language(&port.name)).unwrap_or_default(),
        territory: found.map(|(territory, _)| territory.id.to_string()),
        territory_name: found
            .map(|(territory, _)| by_language(&territory.name))
            .unwrap_or_default(),
        arrival: call.arrival.clone(),
        departure: call.departure.clone(),
        entry: call.entry,
        exit: call.exit,
        leg: call.leg.clone(),
        aboard_on_arrival: call.arriving.len(),
        aboard_on_departure: call.departing.len(),
        arrival_agencies: agencies(Direction::Arrival),
        departure_agencies: agencies(Direction::Departure),
        checks: check::of_call(plan, call, &lines),
        deadlines: lines,
        requirements: requirements(call),
        totals: totals(&fees),
        fees,
        questions: questions.collect(),
    }
}

fn questions(plan: &Plan<'_>, call: &PlannedCall<'_>, direction: Direction) -> Vec<AskedQuestion> {
    let asked = check::asked(plan, call, direction);
    let line = |question: &registry::territory::Question| AskedQuestion {
        id: question.id.to_string(),
        direction,
        topic: question.topic,
        agency: check::agency_of(call, question),
        ask: by_language(&question.ask),
        hint: question.hint.as_ref().map(by_language),
        answer: question.answer,
        detail_when: question.detail_when,
        answered: check::is_answered(&call.declaration, question.id.as_str()),
        evidence: question.evidence.as_ref().map(RuleSource::from),
    };
    asked.into_iter().map(line).collect()
}

fn count<'c>(checks: impl Iterator<Item = &'c CheckResult>) -> Counts {
    let mut counts = Counts::default();
    for check in checks {
        let place = match (check.outcome, check.severity) {
            (Outcome::NotApplicable, _) => continue,
            (Outcome::Passed, _) => &mut counts.passed,
            (Outcome::CouldNotBeComputed, _) => &mut counts.not_computed,
            (Outcome::Failed, Severity::Block) => &mut counts.block,
            (Outcome::Failed, Severity::Refer) => &mut counts.refer,
            (Outcome::Failed, Severity::Warn) => &mut counts.warn,
            (Outcome::Failed, Severity::Info) => &mut counts.info,
        };
        *place += 1;
    }
    counts
}

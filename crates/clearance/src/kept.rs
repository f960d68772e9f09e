//! What is kept of a report with each notice: what the agencies required were, what the checks
//! found and what was computed to be due, as of the moment of receipt. Passed checks are kept as
//! their ids; texts of the rules stay in the atlas.

use accounts::AgencyKind;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::check::{CheckResult, Outcome, Severity};
use crate::fee::{FeeLine, Total};
use crate::report::VoyageReport;
use crate::standing::Reason;
use crate::voyage::Way;

/// The kept part of a report, for one way of one call.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeptReport {
    /// The moment the report is about.
    pub assessed_at: DateTime<Utc>,
    /// Agencies that must clear, in the order of the territory's rules.
    pub required: Vec<AgencyKind>,
    /// Checks that did not pass, of the voyage and of the call.
    pub checks: Vec<CheckResult>,
    /// Ids of those that passed.
    pub passed: Vec<String>,
    /// Fee lines of the call.
    pub fees: Vec<FeeLine>,
    /// Totals by currency.
    pub totals: Vec<Total>,
}

impl KeptReport {
    /// What to keep for `way` of call `index`.
    #[must_use]
    pub fn of(report: &VoyageReport, index: usize, way: Way) -> Option<Self> {
        let call = report.calls.get(index)?;
        let direction = way.into();
        let concerns = |check: &&CheckResult| check.direction.is_none_or(|of| of == direction);
        let all = || report.checks.iter().chain(&call.checks).filter(concerns);
        let open = |check: &&CheckResult| {
            matches!(check.outcome, Outcome::Failed | Outcome::CouldNotBeComputed)
        };
        Some(Self {
            assessed_at: report.assessed_at,
            required: match way {
                Way::Inward => call.arrival_agencies.clone(),
                Way::Outward => call.departure_agencies.clone(),
            },
            checks: all().filter(open).cloned().collect(),
            passed: all()
                .filter(|check| check.outcome == Outcome::Passed)
                .map(|check| check.id.clone())
                .collect(),
            fees: call.fees.clone(),
            totals: call.totals.clone(),
        })
    }

    /// What a register shows: titles of the checks that failed, without anybody's name.
    #[must_use]
    pub fn reasons(&self) -> Vec<Reason> {
        let failed = self.checks.iter().filter(|check| check.outcome == Outcome::Failed);
        let told = failed.filter_map(|check| {
            let rank = match check.severity {
                Severity::Block => 3,
                Severity::Refer => 2,
                Severity::Warn => 1,
                Severity::Info => return None,
            };
            Some(Reason { rank, key: check.title.key.clone(), args: check.title.args.clone() })
        });
        told.collect()
    }
}

//! Checks: computed tests of a notice. Each has a stable id, one severity, and sentences for the
//! skipper and the officer; all are listed in [`table::CHECKS`].
//!
//! What blocks is only what makes a notice contradict itself or go nowhere: reporting an arrival
//! is a duty even with an expired passport, so that goes to an officer instead.

mod answers;
mod documents;
mod goods;
mod itinerary;
mod past;
mod people;
mod rules;
mod sheet;
pub mod table;
mod vessel;

pub(crate) use answers::{agency_of, asked, is_answered};
use registry::territory::{AgencyKind, Direction};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::deadline::DeadlineLine;
use crate::evidence::RuleSource;
use crate::plan::{Plan, PlannedCall};
use crate::sentence::Sentence;

/// What follows when a check fails. Worst first.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The notice cannot be sent before this is mended.
    Block,
    /// An officer must look before anything is decided.
    Refer,
    /// Skipper and officer should look.
    Warn,
    /// Worth knowing.
    Info,
}

/// How a check came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// All is well.
    Passed,
    /// See the sentences.
    Failed,
    /// There is nothing here to test.
    NotApplicable,
    /// Something needed is not known; the sentences say what.
    CouldNotBeComputed,
}

/// One check with its outcome. Failed checks name one fault each, so a check may stand several
/// times.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CheckResult {
    /// Stable id, such as `people-one-master`.
    pub id: String,
    /// What follows when it fails.
    pub severity: Severity,
    /// How it came out.
    pub outcome: Outcome,
    /// The notice it concerns; none: both, or the whole voyage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub direction: Option<Direction>,
    /// What is tested, in a few words.
    pub title: Sentence,
    /// To the skipper: what is wrong and how to mend it. Empty when passed or not applicable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skipper: Option<Sentence>,
    /// To the officer: what was found. Empty when passed or not applicable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub officer: Option<Sentence>,
    /// Field of the voyage file, `people[2].documents[0].expires_on`; empty for the whole.
    pub path: String,
    /// The agency it is for, when it is for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub agency: Option<AgencyKind>,
    /// The rule behind it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<RuleSource>,
}

impl CheckResult {
    /// Whether the check failed.
    #[must_use]
    pub fn failed(&self) -> bool {
        self.outcome == Outcome::Failed
    }

    /// Whether the notice cannot be sent because of it.
    #[must_use]
    pub fn blocks(&self) -> bool {
        self.failed() && self.severity == Severity::Block
    }
}

/// The checks of the voyage as a whole, in the order of the table.
#[must_use]
pub fn of_voyage(plan: &Plan<'_>) -> Vec<CheckResult> {
    let groups = [
        people::of_voyage(plan),
        documents::of_voyage(plan),
        vessel::of_voyage(plan),
        itinerary::of_voyage(plan),
        past::of_voyage(plan),
    ];
    in_order(groups.concat())
}

/// The checks of one call, in the order of the table; `deadlines` are the lines of the call.
#[must_use]
pub fn of_call(
    plan: &Plan<'_>,
    call: &PlannedCall<'_>,
    deadlines: &[DeadlineLine],
) -> Vec<CheckResult> {
    let groups = [
        itinerary::of_call(plan, call),
        rules::of_call(plan, call, deadlines),
        people::of_call(plan, call),
        documents::of_call(plan, call),
        answers::of_call(plan, call),
        goods::of_call(plan, call),
    ];
    in_order(groups.concat())
}

fn in_order(mut results: Vec<CheckResult>) -> Vec<CheckResult> {
    let place = |result: &CheckResult| table::CHECKS.iter().position(|rule| rule.id == result.id);
    results.sort_by_key(place);
    results
}

//! The facts a rule may name, derived from a notice, its kept report and the past. No name and no
//! number of a document is among them: they are kept with every automated decision.
//!
//! A fact that is not known is left out. A rule whose answer would rest on one hands over.

use std::sync::LazyLock;

use accounts::AgencyKind;
use chrono::{DateTime, Utc};
use registry::territory::{Atlas, Direction};
use rules::{FactSchema, FactType};
use serde::{Deserialize, Serialize};

use crate::check::{self, Outcome, Severity};
use crate::content;
use crate::fee::Likelihood;
use crate::history::History;
use crate::kept::KeptReport;
use crate::plan::Plan;
use crate::voyage::Way as CallWay;
use crate::voyage_file::{Vocabulary as _, VoyageFile};

/// Checks that say that a notice came late.
const LATE: [&str; 2] = ["notice-in-time", "departure-notice-in-time"];
/// Checks that fail on an answer that somebody should read.
const FLAGGED: [&str; 3] = ["answers-for-officer", "answers-worth-knowing", "health-answers"];

/// Where a vessel's clearance out of her last port can be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LastPort {
    /// It was given here and counts.
    Recorded,
    /// The port before is a call of the same voyage, and its outward clearance is asked for.
    Planned,
    /// The port before clears vessels out, and none is recorded.
    Missing,
    /// The port before is not in the atlas: it is on paper only.
    Outside,
    /// None is needed: a departure, or a port that clears nobody out.
    NotAsked,
}

/// What earlier calls in this administration say, as the store found it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Past {
    /// Earlier calls of the vessel here that were cleared.
    pub previous_calls: u32,
    /// The vessel was refused or held here before.
    pub refused_or_held: bool,
    /// Of the people aboard, those who were aboard a call cleared here before.
    pub people_cleared: u32,
    /// Where the clearance out of the last port is; none: it could not be found out.
    pub last_port: Option<LastPort>,
    /// A person answered otherwise than with a plain clearance on this call, or asked something.
    pub taken_up: bool,
}

/// One way of one call, as declared and as checked.
#[derive(Debug, Clone, Copy)]
pub struct Way<'a> {
    /// Arrival or departure.
    pub way: CallWay,
    /// For which agency the decision would be.
    pub agency: AgencyKind,
    /// Which version of the notice.
    pub version: i32,
    /// When it was received.
    pub received: DateTime<Utc>,
    /// What it declares.
    pub content: &'a VoyageFile,
    /// What the checks found.
    pub report: &'a KeptReport,
}

macro_rules! facts {
    ($($(#[$doc:meta])* $group:ident $name:ident { $($(#[$fdoc:meta])* $field:ident: $kind:ty = $path:literal $fact:ident,)+ })+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
            pub struct $name {
                $($(#[$fdoc])* #[serde(default, skip_serializing_if = "skip")] pub $field: $kind,)+
            }
        )+
        /// Every fact with its path and type.
        const PATHS: &[(&str, FactType)] = &[$($(($path, FactType::$fact),)+)+];
        /// What is known of one notice for one agency.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        pub struct AuthorityFacts { $($(#[$doc])* pub $group: $name,)+ }
    };
}

/// Nothing is left out but what is not known.
fn skip<T: Known>(value: &T) -> bool {
    !value.known()
}

trait Known {
    fn known(&self) -> bool {
        true
    }
}
impl Known for bool {}
impl Known for i64 {}
impl Known for String {}
impl<T> Known for Option<T> {
    fn known(&self) -> bool {
        self.is_some()
    }
}

facts! {
    /// The vessel.
    vessel VesselFacts {
        /// She was cleared here before.
        known: bool = "vessel.known" Bool,
        /// How often.
        previous_calls: i64 = "vessel.previous_calls" Int,
        /// She was refused or held here before.
        refused_or_held_before: bool = "vessel.refused_or_held_before" Bool,
        /// What she is: `sloop`, `motor_yacht`, …
        kind: String = "vessel.kind" String,
        /// Length over all in metres.
        length_m: Option<f64> = "vessel.length_m?" Double,
        /// Clearance out of the last port: recorded, planned, missing, outside or not_asked.
        last_port: Option<LastPort> = "vessel.last_port?" String,
    }
    /// The notice.
    notice NoticeFacts {
        /// `inward` or `outward`.
        way: String = "notice.way" String,
        /// Which version, from 1.
        version: i64 = "notice.version" Int,
        /// Every question is answered and no blocking check failed or is open.
        complete: bool = "notice.complete" Bool,
        /// Questions without an answer.
        unanswered: Option<i64> = "notice.unanswered?" Int,
        /// It came later than the territory's rule says.
        late: bool = "notice.late" Bool,
        /// Hours from receipt to arrival or departure; below zero when it was over.
        hours_ahead: Option<f64> = "notice.hours_ahead?" Double,
    }
    /// The checks.
    checks CheckFacts {
        /// Failed, blocking.
        failed_block: i64 = "checks.failed_block" Int,
        /// Failed, for an officer.
        failed_refer: i64 = "checks.failed_refer" Int,
        /// Failed with a warning.
        failed_warn: i64 = "checks.failed_warn" Int,
        /// Failed, for information.
        failed_info: i64 = "checks.failed_info" Int,
        /// Could not be computed, of any severity.
        unknown: i64 = "checks.unknown" Int,
        /// Could not be computed, of those that block or refer.
        unknown_grave: i64 = "checks.unknown_grave" Int,
        /// Answers that somebody should read.
        flagged_answers: i64 = "checks.flagged_answers" Int,
    }
    /// The people aboard.
    people PeopleFacts {
        /// How many.
        count: i64 = "people.count" Int,
        /// All were aboard a call cleared here before.
        all_cleared_before: bool = "people.all_cleared_before" Bool,
        /// Those who were not.
        new: i64 = "people.new" Int,
        /// Days from the event to the first expiry of a travel document aboard.
        documents_expire_in_days: Option<i64> = "people.documents_expire_in_days?" Int,
    }
    /// What is declared.
    declared DeclaredFacts {
        /// A weapon of any kind.
        weapons: bool = "declared.weapons" Bool,
        /// An animal.
        animals: bool = "declared.animals" Bool,
        /// Cash that must be declared.
        cash: bool = "declared.cash" Bool,
        /// Somebody is or was ill.
        ill: bool = "declared.ill" Bool,
    }
    /// The fees.
    fees FeeFacts {
        /// Lines that are due.
        payable: i64 = "fees.payable" Int,
        /// Of those, lines whose amount cannot be told.
        unknown: i64 = "fees.unknown" Int,
    }
    /// The call.
    call CallFacts {
        /// A person has taken it up: asked, referred, held, refused, or set a condition.
        taken_up: bool = "call.taken_up" Bool,
    }
}

/// The facts a rule may name.
#[must_use]
pub fn schema() -> &'static FactSchema {
    #[expect(clippy::expect_used, reason = "the paths are written above; a test builds them")]
    static SCHEMA: LazyLock<FactSchema> =
        LazyLock::new(|| FactSchema::of(PATHS).expect("the paths of the facts"));
    &SCHEMA
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

impl AuthorityFacts {
    /// The facts of a notice.
    #[must_use]
    pub fn of(of: &Way<'_>, past: &Past, atlas: &Atlas) -> Self {
        let history = History::default();
        let plan = Plan::new(of.content, atlas, &history, of.received);
        let checks = checks(of.report);
        let notice = notice(of, &plan, &checks);
        let people = people(of, past, &plan);
        let declaration = plan.calls.first().map(|call| &call.declaration);
        let any =
            |is: &dyn Fn(&crate::voyage_file::Declaration) -> bool| declaration.is_some_and(is);
        let due = || of.report.fees.iter().filter(|line| line.likelihood == Likelihood::Due);
        Self {
            vessel: VesselFacts {
                known: past.previous_calls > 0,
                previous_calls: past.previous_calls.into(),
                refused_or_held_before: past.refused_or_held,
                kind: of.content.vessel.kind.word().to_owned(),
                #[expect(clippy::cast_precision_loss, reason = "lengths are below 2^53 µm")]
                length_m: of.content.vessel.length.map(|l| l.micrometres() as f64 / 1e6),
                last_port: past.last_port,
            },
            declared: DeclaredFacts {
                weapons: any(&|d| d.weapons.as_ref().is_some_and(|list| !list.is_empty())),
                animals: any(&|d| d.animals.as_ref().is_some_and(|list| !list.is_empty())),
                cash: any(&|d| d.cash.as_ref().is_some_and(|list| !list.is_empty())),
                ill: any(&|d| d.health.as_ref().is_some_and(|health| !health.ill.is_empty())),
            },
            fees: FeeFacts {
                payable: whole(due().count()),
                unknown: whole(due().filter(|line| line.amount.bounds().is_none()).count()),
            },
            call: CallFacts { taken_up: past.taken_up },
            notice,
            checks,
            people,
        }
    }
}

fn checks(report: &KeptReport) -> CheckFacts {
    let count = |is: &dyn Fn(&check::CheckResult) -> bool| {
        whole(report.checks.iter().filter(|check| is(check)).count())
    };
    let failed = |severity: Severity| count(&|check| check.failed() && check.severity == severity);
    let open = |check: &check::CheckResult| check.outcome == Outcome::CouldNotBeComputed;
    let grave = |check: &check::CheckResult| check.severity <= Severity::Refer;
    CheckFacts {
        failed_block: failed(Severity::Block),
        failed_refer: failed(Severity::Refer),
        failed_warn: failed(Severity::Warn),
        failed_info: failed(Severity::Info),
        unknown: count(&open),
        unknown_grave: count(&|check| open(check) && grave(check)),
        flagged_answers: count(&|check| check.failed() && FLAGGED.contains(&check.id.as_str())),
    }
}

fn notice(of: &Way<'_>, plan: &Plan<'_>, checks: &CheckFacts) -> NoticeFacts {
    let direction = Direction::from(of.way);
    let call = plan.calls.first();
    let unanswered = call.filter(|call| call.territory().is_some()).map(|call| {
        let asked = check::asked(plan, call, direction);
        let open = |id: &str| !check::is_answered(&call.declaration, id);
        whole(asked.iter().filter(|question| open(question.id.as_str())).count())
    });
    let event = call.and_then(|call| call.time(direction)).map(|time| time.utc);
    let late = |check: &check::CheckResult| check.failed() && LATE.contains(&check.id.as_str());
    NoticeFacts {
        way: of.way.word().to_owned(),
        version: of.version.into(),
        complete: unanswered == Some(0) && checks.failed_block == 0 && checks.unknown_grave == 0,
        unanswered,
        late: of.report.checks.iter().any(late),
        #[expect(clippy::cast_precision_loss, reason = "minutes within a few years")]
        hours_ahead: event.map(|at| (at - of.received).num_minutes() as f64 / 60.0),
    }
}

fn people(of: &Way<'_>, past: &Past, plan: &Plan<'_>) -> PeopleFacts {
    let aboard = content::aboard(of.content, of.way);
    let call = plan.calls.first();
    let day = call.and_then(|call| call.time(of.way.into())).map(|time| time.local.date());
    let expiry = |aboard: &crate::voyage_file::Aboard| {
        let (_, person) = of.content.person(&aboard.person)?;
        Some((person.documents.first()?.expires_on? - day?).num_days())
    };
    let days: Option<Vec<i64>> = aboard.iter().map(expiry).collect();
    let count = whole(aboard.len());
    let cleared = i64::from(past.people_cleared).min(count);
    PeopleFacts {
        count,
        all_cleared_before: count > 0 && cleared == count,
        new: count - cleared,
        documents_expire_in_days: days.and_then(|days| days.into_iter().min()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_builds_and_is_a_field() {
        let paths = schema().paths();
        assert_eq!(paths.len(), PATHS.len());
        assert!(paths.iter().any(|(path, _)| path == "vessel.last_port?"), "{paths:?}");
    }
}

//! How a check is written down while it is computed.

use registry::territory::{AgencyKind, Direction, Evidence};

use super::table::{CHECKS, CheckRule};
use super::{CheckResult, Outcome};
use crate::evidence::RuleSource;
use crate::sentence::{Arg, Args, Sentence};

/// One fault: where, and the arguments of both sentences.
struct Fault {
    path: String,
    args: Args,
    evidence: Option<RuleSource>,
    agency: Option<AgencyKind>,
}

/// A check being computed. Nothing is tested until [`Check::test`] says so.
pub(super) struct Check {
    rule: &'static CheckRule,
    direction: Option<Direction>,
    agency: Option<AgencyKind>,
    evidence: Option<RuleSource>,
    path: String,
    tested: bool,
    unknown: Option<Sentence>,
    faults: Vec<Fault>,
}

impl Check {
    /// A check of the table, about a field.
    pub(super) fn new(id: &'static str, path: impl Into<String>) -> Self {
        const NONE: CheckRule = CheckRule {
            id: "check-not-in-table",
            severity: super::Severity::Block,
            scope: super::table::Scope::Voyage,
        };
        // A check that is not in the table would have no words; a test walks all of them.
        debug_assert!(super::table::rule(id).is_some(), "{id} is not in the table");
        let rule = CHECKS.iter().find(|rule| rule.id == id).unwrap_or(&NONE);
        Self {
            rule,
            direction: None,
            agency: None,
            evidence: None,
            path: path.into(),
            tested: false,
            unknown: None,
            faults: Vec::new(),
        }
    }

    /// The notice it concerns.
    pub(super) fn of(mut self, direction: Direction) -> Self {
        self.direction = Some(direction);
        self
    }

    /// The agency it is for.
    pub(super) fn for_agency(mut self, agency: AgencyKind) -> Self {
        self.agency = Some(agency);
        self
    }

    /// The rule behind it.
    pub(super) fn by(mut self, evidence: &Evidence) -> Self {
        self.evidence = Some(evidence.into());
        self
    }

    /// There is something to test.
    pub(super) fn test(&mut self) {
        self.tested = true;
    }

    /// Something needed is not known: `reason` is the key of a message.
    pub(super) fn unknown(&mut self, reason: Sentence) {
        self.unknown.get_or_insert(reason);
    }

    /// A fault at a field.
    pub(super) fn fault<const N: usize>(
        &mut self,
        path: impl Into<String>,
        args: [(&str, Arg); N],
    ) {
        self.tested = true;
        let args = args.into_iter().map(|(name, arg)| (name.to_owned(), arg)).collect();
        self.faults.push(Fault { path: path.into(), args, evidence: None, agency: None });
    }

    /// The rule and agency behind the last fault, where each fault has its own.
    pub(super) fn last_fault_by(
        &mut self,
        evidence: Option<RuleSource>,
        agency: Option<AgencyKind>,
    ) {
        if let Some(fault) = self.faults.last_mut() {
            (fault.evidence, fault.agency) = (evidence, agency);
        }
    }

    /// The results: one for each fault, or one that says how it came out.
    pub(super) fn finish(self) -> Vec<CheckResult> {
        if self.faults.is_empty() {
            return vec![self.without_fault()];
        }
        self.faults.iter().map(|fault| self.failed(fault)).collect()
    }

    fn key(&self, end: &str) -> String {
        format!("check-{}-{end}", self.rule.id)
    }

    fn result(&self, outcome: Outcome) -> CheckResult {
        CheckResult {
            id: self.rule.id.to_owned(),
            severity: self.rule.severity,
            outcome,
            direction: self.direction,
            title: Sentence::new(&self.key("title")),
            skipper: None,
            officer: None,
            path: self.path.clone(),
            agency: self.agency,
            evidence: self.evidence.clone(),
        }
    }

    fn without_fault(self) -> CheckResult {
        match &self.unknown {
            Some(reason) => CheckResult {
                skipper: Some(reason.clone()),
                officer: Some(reason.clone()),
                ..self.result(Outcome::CouldNotBeComputed)
            },
            None if self.tested => self.result(Outcome::Passed),
            None => self.result(Outcome::NotApplicable),
        }
    }

    fn failed(&self, fault: &Fault) -> CheckResult {
        let say = |end: &str| Some(Sentence { key: self.key(end), args: fault.args.clone() });
        CheckResult {
            skipper: say("skipper"),
            officer: say("officer"),
            path: fault.path.clone(),
            agency: fault.agency.or(self.agency),
            evidence: fault.evidence.clone().or_else(|| self.evidence.clone()),
            ..self.result(Outcome::Failed)
        }
    }
}

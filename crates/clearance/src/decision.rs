//! Decisions: one agency's answer on a call, and the clearance that follows from all of them.
//!
//! The state of a clearance is a function of the decisions and of nothing else; no code sets it.

use accounts::AgencyKind;
use chrono::{DateTime, Utc};

storage::id_type! {
    /// The id of a decision.
    DecisionId
}

storage::word_enum! {
    /// What an agency may answer.
    pub enum Outcome {
        /// Nothing stands in the way.
        Clear = "clear",
        /// Cleared, and conditions apply.
        ClearWithConditions = "clear_with_conditions",
        /// The skipper is asked something first.
        Query = "query",
        /// A colleague or another agency must look.
        Refer = "refer",
        /// The vessel waits for officers to come aboard.
        Hold = "hold",
        /// Refused.
        Refuse = "refuse",
    }
}

impl Outcome {
    /// True if the agency has cleared the call.
    #[must_use]
    pub fn clears(self) -> bool {
        matches!(self, Self::Clear | Self::ClearWithConditions)
    }

    /// True if the agency has given its last word for now (it may still be followed by another).
    #[must_use]
    pub fn settles(self) -> bool {
        self.clears() || self == Self::Refuse
    }

    /// True if the officer must write why.
    #[must_use]
    pub fn needs_reason(self) -> bool {
        self != Self::Clear
    }
}

storage::word_enum! {
    /// The state of a clearance: what the decisions of all agencies required amount to.
    pub enum ClearanceState {
        /// No agency has acted.
        Awaiting = "awaiting",
        /// Some have, not all.
        InProgress = "in_progress",
        /// The skipper is asked something.
        Queried = "queried",
        /// Held or referred: officers will come aboard or look again.
        Withheld = "withheld",
        /// All agencies required have cleared.
        Granted = "granted",
        /// All have cleared, at least one with conditions.
        GrantedWithConditions = "granted_with_conditions",
        /// An agency refused.
        Refused = "refused",
        /// Was granted, and the certificate was revoked.
        Revoked = "revoked",
        /// The master withdrew the notice.
        Cancelled = "cancelled",
    }
}

impl ClearanceState {
    /// True if the vessel is cleared.
    #[must_use]
    pub fn is_granted(self) -> bool {
        matches!(self, Self::Granted | Self::GrantedWithConditions)
    }

    /// True if somebody must still act.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Awaiting | Self::InProgress | Self::Queried | Self::Withheld)
    }
}

/// A decision as taken. A later one never erases an earlier one; the latest of an agency counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Its id.
    pub id: DecisionId,
    /// Who decided: the agency.
    pub agency: AgencyKind,
    /// What.
    pub outcome: Outcome,
    /// Why, in the officer's words; the skipper reads it.
    pub reason: Option<String>,
    /// Conditions of a clearance.
    pub conditions: Option<String>,
    /// The officer's name as shown on the certificate.
    pub officer: String,
    /// On which version of the notice.
    pub notice_version: i32,
    /// When.
    pub at: DateTime<Utc>,
}

/// The decisions that count: the latest of each agency that is on a version no later amendment
/// has reopened for it. `reopened` lists (version, agencies it reopened).
#[must_use]
pub fn in_force<'a>(
    decisions: &'a [Decision],
    reopened: &[(i32, Vec<AgencyKind>)],
) -> Vec<&'a Decision> {
    let mut latest: Vec<&Decision> = Vec::new();
    for decision in decisions {
        let stale = reopened.iter().any(|(version, agencies)| {
            *version > decision.notice_version && agencies.contains(&decision.agency)
        });
        latest.retain(|earlier| earlier.agency != decision.agency);
        if !stale {
            latest.push(decision);
        }
    }
    latest
}

/// What the decisions in force amount to, given the agencies required. The worst word wins:
/// a refusal, then a hold or referral, then a query; granted only when all required have cleared.
#[must_use]
pub fn clearance(required: &[AgencyKind], in_force: &[&Decision]) -> ClearanceState {
    let of = |agency: &AgencyKind| in_force.iter().find(|d| d.agency == *agency).map(|d| d.outcome);
    let outcomes: Vec<Option<Outcome>> = required.iter().map(of).collect();
    let any = |wanted: Outcome| outcomes.contains(&Some(wanted));
    if any(Outcome::Refuse) {
        ClearanceState::Refused
    } else if any(Outcome::Hold) || any(Outcome::Refer) {
        ClearanceState::Withheld
    } else if any(Outcome::Query) {
        ClearanceState::Queried
    } else if outcomes.iter().all(Option::is_none) {
        ClearanceState::Awaiting
    } else if outcomes.iter().any(Option::is_none) {
        ClearanceState::InProgress
    } else if any(Outcome::ClearWithConditions) {
        ClearanceState::GrantedWithConditions
    } else {
        ClearanceState::Granted
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use AgencyKind::{Customs, Immigration, PortHealth};

    fn decision(agency: AgencyKind, outcome: Outcome, notice_version: i32) -> Decision {
        Decision {
            id: "0197b3a0-7d4c-7000-8000-000000000001".parse().unwrap(),
            agency,
            outcome,
            reason: None,
            conditions: None,
            officer: "A. Joseph".into(),
            notice_version,
            at: DateTime::UNIX_EPOCH,
        }
    }

    fn state(required: &[AgencyKind], decisions: &[Decision]) -> ClearanceState {
        clearance(required, &in_force(decisions, &[]))
    }

    #[test]
    fn granted_only_when_every_agency_required_has_cleared() {
        let both = [Customs, Immigration];
        assert_eq!(state(&both, &[]), ClearanceState::Awaiting);
        let customs = decision(Customs, Outcome::Clear, 1);
        assert_eq!(state(&both, std::slice::from_ref(&customs)), ClearanceState::InProgress);
        let all = [customs.clone(), decision(Immigration, Outcome::Clear, 1)];
        assert_eq!(state(&both, &all), ClearanceState::Granted);
        assert_eq!(state(&[Customs, Immigration, PortHealth], &all), ClearanceState::InProgress);
        let conditions = [customs, decision(Immigration, Outcome::ClearWithConditions, 1)];
        assert_eq!(state(&both, &conditions), ClearanceState::GrantedWithConditions);
    }

    #[test]
    fn the_worst_word_wins_and_the_latest_counts() {
        let both = [Customs, Immigration];
        let mut log =
            vec![decision(Customs, Outcome::Clear, 1), decision(Immigration, Outcome::Query, 1)];
        assert_eq!(state(&both, &log), ClearanceState::Queried);
        log.push(decision(Customs, Outcome::Hold, 1));
        assert_eq!(state(&both, &log), ClearanceState::Withheld);
        log.push(decision(Immigration, Outcome::Refuse, 1));
        assert_eq!(state(&both, &log), ClearanceState::Refused);
        log.push(decision(Customs, Outcome::Clear, 1));
        log.push(decision(Immigration, Outcome::Clear, 1));
        assert_eq!(state(&both, &log), ClearanceState::Granted);
    }

    #[test]
    fn an_amendment_reopens_only_what_it_touches() {
        let log = [decision(Customs, Outcome::Clear, 1), decision(Immigration, Outcome::Clear, 1)];
        let reopened = [(2, vec![Immigration])];
        let counting = in_force(&log, &reopened);
        assert_eq!(clearance(&[Customs, Immigration], &counting), ClearanceState::InProgress);
        let again = [log[0].clone(), log[1].clone(), decision(Immigration, Outcome::Clear, 2)];
        assert_eq!(
            clearance(&[Customs, Immigration], &in_force(&again, &reopened)),
            ClearanceState::Granted
        );
    }

    #[test]
    fn the_word_of_an_agency_that_is_not_asked_does_not_count() {
        let log = [decision(PortHealth, Outcome::Refuse, 1), decision(Customs, Outcome::Clear, 1)];
        assert_eq!(state(&[Customs], &log), ClearanceState::Granted);
    }
}

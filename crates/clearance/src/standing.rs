//! The standing of a call: what its notices and decisions amount to. Computed, never set; the
//! columns of the call's row are a cache of it, written in the transaction of every change.

use accounts::AgencyKind;
use serde::{Deserialize, Serialize};

use crate::decision::{self, ClearanceState, Decision, Outcome};
use crate::store::StandingColumns;
use crate::voyage::Way;

/// One agency's mark in a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pill {
    /// On arrival or on departure.
    pub way: Way,
    /// The agency.
    pub agency: AgencyKind,
    /// Its decision in force, if it has taken one.
    pub outcome: Option<Outcome>,
}

/// Why a call is worth a look: a check that did not pass.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// How much it matters: 3 block, 2 refer, 1 warn, 0 info.
    pub rank: i32,
    /// Key of the officer's sentence.
    pub key: String,
    /// Arguments of the sentence.
    pub args: registry::sentence::Args,
}

/// What a register needs to know of a call.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// State of the inward clearance; `None` where there is no arrival notice.
    pub inward: Option<ClearanceState>,
    /// State of the outward clearance; `None` where there is no departure notice.
    pub outward: Option<ClearanceState>,
    /// Agencies required, in the order of the territory's rules, inward first.
    pub pills: Vec<Pill>,
    /// Rank of the worst check that did not pass.
    pub attention: i32,
    /// The strongest reasons, at most three.
    pub reasons: Vec<Reason>,
}

/// What is known of one way of a call.
#[derive(Debug)]
pub struct WayFacts {
    /// Which way.
    pub way: Way,
    /// Agencies that must clear.
    pub required: Vec<AgencyKind>,
    /// All decisions on it, oldest first.
    pub decisions: Vec<Decision>,
    /// Versions that reopened decisions, and whose.
    pub reopened: Vec<(i32, Vec<AgencyKind>)>,
    /// The notice in force was withdrawn.
    pub cancelled: bool,
    /// The last certificate of this way was revoked and nothing was decided since.
    pub revoked: bool,
}

impl WayFacts {
    /// The state of the clearance.
    #[must_use]
    pub fn state(&self) -> ClearanceState {
        if self.cancelled {
            return ClearanceState::Cancelled;
        }
        let in_force = decision::in_force(&self.decisions, &self.reopened);
        let state = decision::clearance(&self.required, &in_force);
        if self.revoked && state.is_granted() { ClearanceState::Revoked } else { state }
    }

    fn pills(&self) -> impl Iterator<Item = Pill> {
        let in_force = decision::in_force(&self.decisions, &self.reopened);
        self.required.iter().map(move |agency| Pill {
            way: self.way,
            agency: *agency,
            outcome: in_force.iter().find(|d| d.agency == *agency).map(|d| d.outcome),
        })
    }
}

impl Standing {
    /// Derives the standing from what is known of each way and the reasons the checks gave.
    #[must_use]
    pub fn derive(ways: &[WayFacts], mut reasons: Vec<Reason>) -> Self {
        let state = |way: Way| ways.iter().find(|facts| facts.way == way).map(WayFacts::state);
        reasons.sort_by_key(|reason| std::cmp::Reverse(reason.rank));
        let mut known = std::collections::BTreeSet::new();
        reasons.retain(|reason| known.insert(reason.key.clone()));
        reasons.truncate(3);
        Self {
            inward: state(Way::Inward),
            outward: state(Way::Outward),
            pills: ways.iter().flat_map(WayFacts::pills).collect(),
            attention: reasons.first().map_or(0, |reason| reason.rank),
            reasons,
        }
    }

    /// The state of one way.
    #[must_use]
    pub fn of(&self, way: Way) -> Option<ClearanceState> {
        match way {
            Way::Inward => self.inward,
            Way::Outward => self.outward,
        }
    }

    /// Agencies that must still act, on either way.
    #[must_use]
    pub fn awaited(&self) -> Vec<AgencyKind> {
        let open = |way: Way| self.of(way).is_some_and(ClearanceState::is_open);
        let mut agencies: Vec<AgencyKind> = self
            .pills
            .iter()
            .filter(|pill| open(pill.way) && !pill.outcome.is_some_and(Outcome::settles))
            .map(|pill| pill.agency)
            .collect();
        agencies.sort_unstable();
        agencies.dedup();
        agencies
    }

    /// When the next thing on a call is due, which is what registers sort by: the arrival until the
    /// vessel is cleared in, then the departure.
    #[must_use]
    pub fn next_due(&self, call: &crate::store::CallRow) -> chrono::DateTime<chrono::Utc> {
        let open = self.inward.is_some_and(ClearanceState::is_open);
        let (first, second) = if open || self.outward.is_none() {
            (call.arrives_at, call.departs_at)
        } else {
            (call.departs_at, call.arrives_at)
        };
        first.or(second).unwrap_or(call.due_at)
    }

    /// The cache columns.
    pub(crate) fn columns(&self) -> StandingColumns {
        let awaited = self.awaited();
        let words: Vec<&str> = awaited.iter().map(|agency| agency.word()).collect();
        StandingColumns {
            inward: self.inward,
            outward: self.outward,
            waiting: i32::from(!awaited.is_empty()),
            pills: serde_json::to_string(&self.pills).unwrap_or_default(),
            awaits: if words.is_empty() { String::new() } else { format!(",{},", words.join(",")) },
            attention: self.attention,
            reasons: serde_json::to_string(&self.reasons).unwrap_or_default(),
        }
    }

    /// Reads the cache back. A cache that does not parse (an older form) reads as empty and is
    /// written anew by the next change.
    pub(crate) fn from_row(
        pills: &str,
        (inward, outward): (Option<ClearanceState>, Option<ClearanceState>),
        attention: i32,
        reasons: &str,
    ) -> Self {
        let pills = serde_json::from_str(pills).unwrap_or_default();
        Self {
            inward,
            outward,
            pills,
            attention,
            reasons: serde_json::from_str(reasons).unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    fn cleared(agency: AgencyKind) -> Decision {
        Decision {
            id: "0197b3a0-7d4c-7000-8000-000000000001".parse().unwrap(),
            agency,
            outcome: Outcome::Clear,
            reason: None,
            conditions: None,
            officer: "A. Joseph".into(),
            notice_version: 1,
            at: DateTime::UNIX_EPOCH,
        }
    }

    fn reason(rank: i32, key: &str) -> Reason {
        Reason { rank, key: key.into(), args: registry::sentence::Args::default() }
    }

    #[test]
    fn a_standing_survives_its_row() {
        let required = [AgencyKind::Customs, AgencyKind::Immigration];
        let decisions = [cleared(AgencyKind::Customs)];
        let way = WayFacts {
            way: Way::Inward,
            required: required.to_vec(),
            decisions: decisions.to_vec(),
            reopened: Vec::new(),
            cancelled: false,
            revoked: false,
        };
        let standing = Standing::derive(
            &[way],
            vec![reason(1, "b"), reason(3, "a"), reason(0, "d"), reason(2, "c")],
        );
        let row = standing.columns();
        assert_eq!((row.waiting, row.awaits.as_str(), row.attention), (1, ",immigration,", 3));
        assert_eq!(
            Standing::from_row(&row.pills, (row.inward, row.outward), 3, &row.reasons),
            standing
        );
        assert_eq!(standing.reasons.len(), 3);
    }

    #[test]
    fn a_withdrawn_notice_waits_for_nobody() {
        let required = [AgencyKind::Customs];
        let way = WayFacts {
            way: Way::Outward,
            required: required.to_vec(),
            decisions: Vec::new(),
            reopened: Vec::new(),
            cancelled: true,
            revoked: false,
        };
        let standing = Standing::derive(&[way], Vec::new());
        assert_eq!(standing.outward, Some(ClearanceState::Cancelled));
        assert!(standing.awaited().is_empty());
    }
}
